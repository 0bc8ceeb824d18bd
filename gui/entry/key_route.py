"""A key's way into an answer box: the desk first, then the keypad without NumLock, then typing.

Both boxes (one line, several lines) go this way, so that every key does the same in either.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from gui.entry.strokes import keypad_digit, stroke_of

#: Strokes that do their work again while they are held down.
_MAY_REPEAT = frozenset({"Up", "Down", "Tab", "Shift+Tab", "PgUp", "PgDown", "Backspace", "Delete", "Home", "End"})
#: Strokes by which Qt would move the focus or take a default button.
_ALWAYS_OURS = frozenset({"Enter", "Tab"})


class KeyTaker(Protocol):
    """Who is asked about every key before it types."""

    def knows(self, stroke: str) -> bool:
        """Whether a key of the table of keys is wanted here, so that no shortcut of the window takes it."""

    def take(self, stroke: str) -> bool:
        """Do what the key does; False when it shall type."""

    def type(self, text: str) -> bool:
        """A character is about to be typed; True when it was taken or refused there."""


class Box(Protocol):
    """What routing needs of an answer box. `is_touched`: something was typed since its answer was put in."""

    keys: KeyTaker
    is_touched: bool
    submitted: SignalInstance
    numlock_noticed: SignalInstance

    def text(self) -> str:
        """What stands in the box."""

    def insert(self, text: str) -> None:
        """Type a text at the cursor."""

    def moves_inside(self, stroke: str) -> bool:
        """Whether the stroke moves the cursor within the text."""


def is_claimed(event: QEvent, keys: KeyTaker) -> bool:
    """Whether this is Qt asking if a shortcut of the window may have a key that the desk knows: it may not."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    stroke = stroke_of(event)
    return bool(stroke) and (stroke in _ALWAYS_OURS or keys.knows(stroke))


def is_tab(event: QEvent) -> bool:
    """Whether Qt would move the focus with this key."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
    )


def route(box: Box, event: QKeyEvent) -> bool:
    """Do what a key does; False when it shall type into the box."""
    if event.isAutoRepeat() and not _may_repeat(box, event):
        return True
    digit = keypad_digit(event)
    if digit:
        box.numlock_noticed.emit()
        box.is_touched = True
        if not box.keys.type(digit):
            box.insert(digit)
        return True
    stroke = stroke_of(event)
    if stroke == "Enter":
        box.submitted.emit(box.text())
        return True
    if stroke and not box.moves_inside(stroke) and box.keys.take(stroke):
        return True
    if is_typing(event):
        box.is_touched = True
        return box.keys.type(event.text())
    return False


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key types a character."""
    return (
        bool(event.text())
        and event.text().isprintable()
        and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )


def _may_repeat(box: Box, event: QKeyEvent) -> bool:
    """A key held down moves, corrects, and types on in a box it began in; it never answers the next question."""
    if keypad_digit(event):
        return box.is_touched
    stroke = stroke_of(event)
    if stroke:
        return stroke in _MAY_REPEAT
    return box.is_touched or not is_typing(event)
