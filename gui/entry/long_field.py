"""The answer box of a long text (`multiline`): as many lines as the paper has, the same keys as the box of one line.

Its text holds a line's end as `LINE_SIGN`, as the box of one line would show it; only the eye sees lines.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forms.layouts import turn_layout
from forms.values import LINE_SIGN, MOST_CHARACTERS
from gui.entry.key_route import KeyTaker, is_claimed, is_tab, route
from gui.entry.letter_turns import LetterTurns
from gui.theme import mark

_MOVES = {"Up": QTextCursor.MoveOperation.Up, "Down": QTextCursor.MoveOperation.Down}


class LongField(QPlainTextEdit):
    """Several lines of typing: Enter confirms, Shift+Enter begins a line, Up and Down leave at the first and last line.

    Signals as those of `gui.entry.answer_field.AnswerField`; `textEdited(text)`: changed by hand.
    """

    submitted = Signal(str)
    refused = Signal(str, str)
    numlock_noticed = Signal()
    textEdited = Signal(str)  # noqa: N815  (as QLineEdit calls it)

    def __init__(self, may_stand: Callable[[str], bool], keys: KeyTaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.is_touched = False
        self._may_stand = may_stand
        self._turns = LetterTurns()
        self._is_put = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mark(self, size="large")
        self.textChanged.connect(self._tell)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Tab is a key of ours; shortcuts of the window do not take keys that the desk knows."""
        if is_claimed(event, self.keys):
            event.accept()
            return True
        if is_tab(event) and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The desk's keys first, then typing."""
        if not route(self, event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the turn of Ctrl+J."""
        self._turns.forget()
        super().focusOutEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste is plain text, and only what may stand here."""
        text = source.text().replace("\r\n", "\n")
        if len(text) <= MOST_CHARACTERS and self._may_stand(text):  # laying out a megabyte takes minutes
            self.insertPlainText(text)
        else:
            self.refused.emit(self.text(), text)

    def moves_inside(self, stroke: str) -> bool:
        """Whether Up or Down has a line to go to; with the whole answer selected they leave the box."""
        cursor = self.textCursor()
        if stroke not in _MOVES or self.isReadOnly() or self._is_whole_selected(cursor):
            return False
        return QTextCursor(cursor).movePosition(_MOVES[stroke])

    def text(self) -> str:
        """The text, its lines apart by `LINE_SIGN`."""
        return self._typed().replace("\n", LINE_SIGN)

    def setText(self, text: str) -> None:
        """Show a text, silently."""
        self._is_put = True
        self.setPlainText(text.replace(LINE_SIGN, "\n"))
        self._is_put = False

    def insert(self, text: str) -> None:
        """Type a text at the cursor."""
        self.insertPlainText(text)

    def cursorPosition(self) -> int:
        """Characters before the cursor."""
        return self.textCursor().position()

    def put(self, text: str) -> None:
        """Show a stored answer, selected, so that typing replaces it."""
        self._turns.forget()
        self.is_touched = False
        self.setText(text)
        self.selectAll()

    def turn_letter(self) -> bool:
        """Ctrl+J: the next variant of the text before the cursor; False when no letter of it turns."""
        cursor = self.textCursor()
        at = cursor.position() if not cursor.hasSelection() else len(self.text())
        text = self._typed()
        turned = self._turns.next(text[:at])
        if not turned:
            return False
        self.replace(turned + text[at:])
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        return True

    def turn_layout(self) -> bool:
        """Ctrl+Y: the text as the same keys type it on the other layout."""
        turned = turn_layout(self.text())
        return turned != self.text() and self.replace(turned)

    def replace(self, text: str) -> bool:
        """Another text in the place of the typed one, as if it had been typed; False when it cannot stand here."""
        if not self._may_stand(text):
            return False
        self.setText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._tell()
        return True

    def add_line(self) -> None:
        """A new line."""
        self.insertPlainText("\n")

    def _typed(self) -> str:
        """The text as it is: `toPlainText` would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def _is_whole_selected(self, cursor: QTextCursor) -> bool:
        return cursor.hasSelection() and len(cursor.selectedText()) == len(self._typed())

    def _tell(self) -> None:
        if not self._is_put:
            self.textEdited.emit(self.text())
