"""The answer box. It knows no rule: it emits what was typed and asks whether a text may stand in it.

Keys go to the desk first (`gui.entry.key_route`); what the desk does not want is typing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from forms.layouts import turn_layout
from forms.values import LINE_SIGN
from gui.entry.key_route import KeyTaker, is_claimed, is_tab, is_typing, route
from gui.entry.letter_turns import LetterTurns
from gui.theme import mark

__all__ = ["AnswerField", "KeyTaker"]


class _Typable(QValidator):
    """Lets a text stand in the box while it may still become an answer (pasted and composed text too)."""

    def __init__(self, may_stand: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._may_stand = may_stand

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Acceptable if self._may_stand(text) else QValidator.State.Invalid
        return state, text, at


class AnswerField(QLineEdit):
    """One line of typing.

    `submitted(text)`: Enter was pressed. `refused(text, letter)`: it cannot stand behind the text ('': a paste).
    `numlock_noticed`: the keypad typed a digit though NumLock is off.
    """

    submitted = Signal(str)
    refused = Signal(str, str)
    numlock_noticed = Signal()

    def __init__(self, may_stand: Callable[[str], bool], keys: KeyTaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.is_touched = False
        self._turns = LetterTurns()
        #: What a letter is about to be typed behind, and the letter.
        self._typing = ("", "")
        self._may_stand = may_stand
        self.setValidator(_Typable(may_stand, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        mark(self, size="display")
        self.inputRejected.connect(lambda: self.refused.emit(*self._typing))

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
        behind = "" if self.selectedText() == self.text() else self.text()
        self._typing = (behind, event.text() if is_typing(event) else "")
        if not route(self, event):
            super().keyPressEvent(event)
        self._typing = ("", "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the turn of Ctrl+J."""
        self._turns.forget()
        super().focusOutEvent(event)

    def moves_inside(self, stroke: str) -> bool:
        """Nothing moves up and down in one line."""
        del stroke
        return False

    def put(self, text: str) -> None:
        """Show a stored answer, selected, so that typing replaces it."""
        self._turns.forget()
        self.is_touched = False
        self.setText(text)
        self.selectAll()

    def turn_letter(self) -> bool:
        """Ctrl+J: the next variant of the text before the cursor; False when no letter of it turns."""
        at = self.cursorPosition() if not self.hasSelectedText() else len(self.text())
        after = self.text()[at:]
        turned = self._turns.next(self.text()[:at])
        if not turned or not self._may_stand(turned + after):
            return False
        self.setText(turned + after)
        self.setCursorPosition(at)
        self.textEdited.emit(self.text())
        return True

    def turn_layout(self) -> bool:
        """Ctrl+Y: the text as the same keys type it on the other layout; False when that cannot stand here."""
        turned = turn_layout(self.text())
        return turned != self.text() and self.replace(turned)

    def replace(self, text: str) -> bool:
        """Another text in the place of the typed one, as if it had been typed; False when it cannot stand here."""
        if not self._may_stand(text):
            return False
        self.setText(text)
        self.textEdited.emit(text)
        return True

    def add_line(self) -> None:
        """A new line of a long text: the box is one line high and shows it as a sign."""
        self.insert(LINE_SIGN)
