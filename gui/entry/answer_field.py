"""The answer box. It knows no rule: it emits what was typed and asks whether a text may stand in it.

Keys go to the desk first (`route`); what the desk does not want is typing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from forms.layouts import turn_layout
from forms.values import LINE_SIGN
from gui.entry.letters import variants
from gui.entry.strokes import keypad_digit, stroke_of
from gui.theme import mark

#: Strokes that do their work again while they are held down.
_MAY_REPEAT = frozenset({"Up", "Down", "Tab", "Shift+Tab", "Backspace", "Delete", "Home", "End"})


class KeyTaker(Protocol):
    """Who is asked about every key before it types."""

    def knows(self, stroke: str) -> bool:
        """Whether a key of the table of keys is wanted here, so that no shortcut of the window takes it."""

    def take(self, stroke: str) -> bool:
        """Do what the key does; False when it shall type."""

    def type(self, text: str) -> bool:
        """A character is about to be typed; True when it was taken or refused there."""


class _Typable(QValidator):
    """Lets a text stand in the box while it may still become an answer (pasted and composed text too)."""

    def __init__(self, may_stand: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._is_touched = False
        self._may_stand = may_stand

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Acceptable if self._may_stand(text) else QValidator.State.Invalid
        return state, text, at


class AnswerField(QLineEdit):
    """One line of typing.

    `submitted(text)`: Enter was pressed. `refused`: a key or character that cannot stand there.
    `numlock_noticed`: the keypad typed a digit though NumLock is off.
    """

    submitted = Signal(str)
    refused = Signal()
    numlock_noticed = Signal()

    def __init__(self, may_stand: Callable[[str], bool], keys: KeyTaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._turns: tuple[str, ...] = ()
        self._is_touched = False
        self._may_stand = may_stand
        self.setValidator(_Typable(may_stand, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        mark(self, size="display")
        self.inputRejected.connect(self.refused)

    def event(self, event: QEvent) -> bool:
        """Tab is a key of ours; shortcuts of the window do not take keys that the desk knows."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The desk's keys first, then the keypad without NumLock, then typing."""
        digit = keypad_digit(event)
        if event.isAutoRepeat() and not self._may_repeat(event):
            return
        if digit:
            self.numlock_noticed.emit()
            self._type(digit)
            return
        stroke = stroke_of(event)
        if stroke == "Enter":
            self.submitted.emit(self.text())
            return
        if stroke and self._keys.take(stroke):
            return
        if _is_typing(event):
            self._is_touched = True
            if self._keys.type(event.text()):
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the turn of Ctrl+J."""
        self._turns = ()
        super().focusOutEvent(event)

    def put(self, text: str) -> None:
        """Show a stored answer, selected, so that typing replaces it."""
        self._turns = ()
        self._is_touched = False
        self.setText(text)
        self.selectAll()

    def turn_letter(self) -> bool:
        """Ctrl+J: the next variant of the text before the cursor; False when no letter of it turns."""
        at = self.cursorPosition() if not self.hasSelectedText() else len(self.text())
        before, after = self.text()[:at], self.text()[at:]
        if not self._turns or self._turns[0] != before:
            offered = variants(before)
            self._turns = (before, *offered[:-1])
        if len(self._turns) < 2:
            return False
        self._turns = (*self._turns[1:], self._turns[0])
        if not self._may_stand(self._turns[0] + after):
            return False
        self.setText(self._turns[0] + after)
        self.setCursorPosition(at)
        self.textEdited.emit(self.text())
        return True

    def turn_layout(self) -> bool:
        """Ctrl+Y: the text as the same keys type it on the other layout; False when that cannot stand here."""
        turned = turn_layout(self.text())
        if turned == self.text() or not self._may_stand(turned):
            return False
        self.setText(turned)
        self.textEdited.emit(turned)
        return True

    def add_line(self) -> None:
        """A new line of a long text: the box is one line high and shows it as a sign."""
        self.insert(LINE_SIGN)

    def _may_repeat(self, event: QKeyEvent) -> bool:
        """A key held down moves, corrects, and types on in a box it began in; it never answers the next question."""
        stroke = stroke_of(event)
        if stroke:
            return stroke in _MAY_REPEAT
        return self._is_touched or not _is_typing(event)

    def _type(self, digit: str) -> None:
        if not self._keys.type(digit):
            self.insert(digit)

    def _is_ours(self, event: QKeyEvent) -> bool:
        stroke = stroke_of(event)
        return bool(stroke) and (stroke in {"Enter", "Tab"} or self._keys.knows(stroke))


def _is_typing(event: QKeyEvent) -> bool:
    return (
        bool(event.text())
        and event.text().isprintable()
        and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
