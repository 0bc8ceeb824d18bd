"""The window of the help: contents and search on the left, the text on the right. It may stay open beside the work."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from gui.context import AppContext
from gui.help.help_view import HelpView
from gui.help.places import PLACES
from gui.help.search import search
from gui.help.topic import TOPICS, Section, Topic, read_topic
from gui.messages import program_name
from gui.theme import NO_LIMIT, mark
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control, put_icon

#: First size, px at zoom 1.
_SIZE = (960, 600)
#: Width of the contents, px at zoom 1.
_CONTENTS = 260
#: What of that width no text stands on: padding, border and scroll bar, px at zoom 1.
_MARGINS = 44
_PLACE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Every text of the help in the program's language; `page_wanted` when a link leads to a page of the program."""

    page_wanted = Signal(str)

    def __init__(
        self, context: AppContext, titles: Callable[[], Mapping[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._titles = titles
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, kind="page")
        self._topics: dict[str, Topic] = {}
        self._at: tuple[str, int] = (TOPICS[0], 0)
        self._trail: list[tuple[str, int]] = []
        self.wanted = QLineEdit()
        self.wanted.setClearButtonEnabled(True)
        self.wanted.textChanged.connect(self._fill)
        self.wanted.returnPressed.connect(self._take_first)
        self.found = make_label("small", "muted", wrap=True)
        self.contents = QListWidget()
        self.contents.setWordWrap(True)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._follow_list)
        self.view = HelpView(context)
        self.view.anchorClicked.connect(self.follow)
        self.back = make_button("quiet")
        self.back.clicked.connect(self.go_back)
        self._left = QWidget()
        left = lay_column(self.back, self.wanted, self.found, self.contents, into=self._left)
        left.setContentsMargins(0, 0, 0, 0)
        lay_row(self._left, self.view, into=self).setStretch(1, 1)
        for key, slot in (("Esc", self.close), ("Alt+Left", self.go_back), ("Ctrl+F", self.wanted.setFocus)):
            QShortcut(QKeySequence(key), self, slot)
        context.theme_changed.connect(self._restyle)
        px = context.theme.px
        self.resize(QSize(px(_SIZE[0]), px(_SIZE[1])).boundedTo(self.screen().availableSize()))
        self._restyle()
        self._read()

    @property
    def at(self) -> Section:
        """The section that was gone to last."""
        topic, number = self._at
        return self._topics[topic].sections[number]

    # --- going somewhere

    def show_place(self, page_name: str) -> None:
        """Open at what explains a page of the program."""
        self.wanted.clear()
        self.show_anchor(*PLACES[page_name])
        self.show()
        self.activateWindow()
        self.view.setFocus()

    def show_anchor(self, topic: str, anchor: str = "") -> None:
        """Go to a place of the help; KeyError when there is no such place."""
        section = self._topics[topic].section(anchor)
        if section is None:
            raise KeyError(anchor)
        self._go(topic, section.number)

    def go_back(self) -> None:
        """Where one was before."""
        if self._trail:
            self._show(*self._trail.pop())

    def follow(self, link: QUrl) -> None:
        """A link of a text: `topic#anchor`, `#anchor`, or `page:name` for a page of the program."""
        if link.scheme() == "page":
            name = link.path()
            if name in self._titles():
                self.page_wanted.emit(name)
            return
        self.show_anchor(link.path() or self._at[0], link.fragment())

    def _go(self, topic: str, number: int) -> None:
        if (topic, number) != self._at:
            self._trail.append(self._at)
        self._show(topic, number)

    def _show(self, topic: str, number: int) -> None:
        self._at = topic, number
        self.view.show_topic(self._topics[topic])
        self.view.mark_hits(self.wanted.text())
        self.view.show_section(number)
        self.back.setEnabled(bool(self._trail))
        self._mark_contents()

    # --- contents and search

    def _fill(self) -> None:
        """The contents, or what was found."""
        self.contents.blockSignals(True)
        self.contents.clear()
        wanted = self.wanted.text().strip()
        if wanted:
            hits = search(tuple(self._topics.values()), wanted)
            for hit in hits:
                head = self._topics[hit.section.topic].title
                title = hit.section.title if hit.section.number else head
                self._add(f"{title}\n{hit.excerpt}", hit.section.topic, hit.section.number)
            self.found.setText(self.tr("%n place(s)", "", len(hits)))
        else:
            for topic in self._topics.values():
                self._add(topic.title, topic.name, 0)
        self.found.setVisible(bool(wanted))
        self._mark_contents()
        self.contents.blockSignals(False)
        self.view.mark_hits(wanted)

    def _add(self, text: str, topic: str, number: int) -> None:
        item = QListWidgetItem(text)
        item.setData(_PLACE, (topic, number))
        px = self._context.theme.px
        room = QRect(0, 0, px(_CONTENTS - _MARGINS), NO_LIMIT)
        need = self.contents.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        item.setSizeHint(QSize(0, need.height() + px(12)))  # Qt's own measure forgets the padding
        self.contents.addItem(item)

    def _mark_contents(self) -> None:
        """Select the line of the list that stands for what is shown."""
        was_blocked = self.contents.blockSignals(True)
        wanted = self._at if self.wanted.text().strip() else (self._at[0], 0)
        rows = [row for row in range(self.contents.count()) if tuple(self.contents.item(row).data(_PLACE)) == wanted]
        self.contents.setCurrentRow(rows[0] if rows else -1)
        self.contents.blockSignals(was_blocked)

    def _follow_list(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go(*item.data(_PLACE))

    def _take_first(self) -> None:
        if self.wanted.text().strip() and self.contents.count():
            self._go(*self.contents.item(0).data(_PLACE))

    # --- language and look

    def _read(self) -> None:
        titles = self._titles()
        self._topics = {name: read_topic(name, self._context.language, titles) for name in TOPICS}
        title = self.tr("Help")
        self.setWindowTitle(f"{title} — {program_name()}")
        self.wanted.setPlaceholderText(self.tr("Search the help"))
        name_control(self.wanted, self.tr("Search the help"))
        name_control(self.contents, self.tr("Contents"))
        name_control(self.view, self.tr("Text of the help"))
        self.back.setText(self.tr("Back"))
        self._fill()
        self._show(*self._at)

    def _restyle(self) -> None:
        theme = self._context.theme
        self._left.setFixedWidth(theme.px(_CONTENTS))
        put_icon(self.back, "back", theme)
        if self._topics:
            self._fill()
            self._show(*self._at)

    def changeEvent(self, event: QEvent) -> None:
        """Read the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange and self._topics:
            self._read()
        super().changeEvent(event)
