"""The browser of the help: Markdown dressed in our type and colours, no network, hits marked."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from gui.context import AppContext
from gui.help.search import spans
from gui.help.topic import Topic
from resources import file

#: Type sizes of headings by level (`gui.theme.SIZES`).
_SIZES = {1: "title", 2: "large", 3: "text"}
#: What a document's text has where a picture stands.
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
#: The longest line, px at zoom 1.
_LINE = 860


class HelpView(QTextBrowser):
    """Shows a topic of the help; pictures come from resources/help/pictures and from nowhere else."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setOpenLinks(False)

    def show_topic(self, topic: Topic) -> None:
        """Show a text from its beginning."""
        self._fit()
        self.document().setDefaultFont(self._context.theme.font())
        self.document().setDocumentMargin(self._context.theme.px(16))
        self.setMarkdown(topic.markdown)
        self._dress()

    def show_section(self, number: int) -> None:
        """Bring a heading, counted from 0, to the upper edge."""
        heading = self._headings()[number]
        self.setTextCursor(heading)
        top = self.cursorRect(heading).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top - self._context.theme.px(8)))

    def mark_hits(self, wanted: str) -> int:
        """Mark the words looked for; how many there are."""
        theme = self._context.theme
        marks = []
        for begin, end in spans(self.document().toRawText(), wanted):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            ink = QTextCharFormat()
            ink.setBackground(theme.color("query_tint"))
            ink.setForeground(theme.color("text"))
            ink.setFontUnderline(True)
            mark.cursor, mark.format = cursor, ink  # type: ignore[attr-defined]  # the stubs lack both
            marks.append(mark)
        self.setExtraSelections(marks)
        return len(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of our own folder, in the program's language; anything else is nothing."""
        del kind
        try:
            return QImage(str(file(f"help/pictures/{QUrl(name).fileName()}_{self._context.language}.png")))
        except FileNotFoundError:
            return QImage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No line longer than the eye can follow."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        width = min(self.viewport().width(), self._context.theme.px(_LINE))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(width)

    def _headings(self) -> list[QTextCursor]:
        found = []
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(QTextCursor(block))
            block = block.next()
        return found

    def _dress(self) -> None:
        theme = self._context.theme
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            if level:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                ink = QTextCharFormat()
                ink.setFont(theme.font(_SIZES.get(level, "text"), bold=True))
                ink.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                cursor.mergeCharFormat(ink)
                shape.setTopMargin(theme.px(8 if level == 1 else 20))
                shape.setBottomMargin(theme.px(6))
                cursor.setBlockFormat(shape)
            elif cursor.currentTable() is None and _PICTURE not in block.text():
                shape.setLineHeight(130.0, 1)  # 1: ProportionalHeight, in per cent
                shape.setBottomMargin(theme.px(2 if block.textList() is not None else 8))
                cursor.setBlockFormat(shape)
            block = block.next()
        self._dress_code()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress_code(self) -> None:
        """Code in our own face and size: a fixed one may lack letters, and is set in points."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().fontFixedPitch():
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(piece.position())
                    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                    font = QFont(self._context.theme.font())
                    font.setFamilies(["Consolas", "Menlo", "DejaVu Sans Mono", font.family()])
                    ink = QTextCharFormat()
                    ink.setFont(font)
                    cursor.mergeCharFormat(ink)
                pieces += 1
            block = block.next()

    def _dress_table(self, table: QTextTable) -> None:
        theme = self._context.theme
        shape: QTextTableFormat = table.format()
        shape.setBorder(1)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(theme.color("hairline"))
        shape.setCellPadding(theme.px(6))
        shape.setCellSpacing(0)
        shape.setTopMargin(theme.px(8))
        shape.setBottomMargin(theme.px(8))
        table.setFormat(shape)
