"""Enter in a box goes on to the next one, so that whoever presses it out of habit is not stuck (KEYING.md)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QMetaMethod
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gui.widgets.parts import NamedField


def let_enter_go_on(page: QWidget) -> None:
    """Connect every box of a page whose Enter nobody listens to."""
    lines: Iterable[QLineEdit] = page.findChildren(QLineEdit)
    for line in lines:
        if not hears_enter(line):
            line.returnPressed.connect(partial(_go_on, line))


def hears_enter(line: QLineEdit) -> bool:
    """Whether something happens upon Enter in a box."""
    return line.isSignalConnected(QMetaMethod.fromSignal(line.returnPressed))


def _go_on(line: QLineEdit) -> None:
    """To the next box or button; past the one that stands beside the box and chooses in another way."""
    line.focusNextChild()
    beside, field = line.window().focusWidget(), line.parentWidget()
    if isinstance(beside, QPushButton) and isinstance(field, NamedField) and beside.parentWidget() is field:
        beside.focusNextChild()
