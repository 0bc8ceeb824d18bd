"""Enter in a box goes on to the next one, so that whoever presses it out of habit is not stuck (KEYING.md)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QMetaMethod, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from gui.widgets.parts import NamedField


def let_enter_go_on(page: QWidget) -> None:
    """Connect every box of a page whose Enter nobody listens to, boxes to tick and lists to choose from too."""
    lines: Iterable[QLineEdit] = page.findChildren(QLineEdit)
    for line in lines:
        if not hears_enter(line):
            line.returnPressed.connect(partial(_go_on, line))
    goes_on = _EnterGoesOn(page)
    ticks: Iterable[QCheckBox] = page.findChildren(QCheckBox)
    lists: Iterable[QComboBox] = page.findChildren(QComboBox)
    for box in (*ticks, *(one for one in lists if not one.isEditable())):  # one that is typed in has a line of its own
        box.installEventFilter(goes_on)


class _EnterGoesOn(QObject):
    """Enter on a box to tick or a list to choose from: these have no use for it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key and go on."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            watched.focusNextChild()
            return True
        return False


def hears_enter(line: QLineEdit) -> bool:
    """Whether something happens upon Enter in a box."""
    return line.isSignalConnected(QMetaMethod.fromSignal(line.returnPressed))


def _go_on(line: QLineEdit) -> None:
    """To the next box or button; past the one that stands beside the box and chooses in another way."""
    line.focusNextChild()
    beside, field = line.window().focusWidget(), line.parentWidget()
    if isinstance(beside, QPushButton) and isinstance(field, NamedField) and beside.parentWidget() is field:
        beside.focusNextChild()
