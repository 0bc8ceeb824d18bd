"""Keys of a page, from the one table of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gui.actions import action, say_key


def bind(page: QWidget, name: str, does: Callable[[], object]) -> None:
    """Let the keys of an action work while the focus is on the page; Enter is left to the widgets."""
    for key in action(name).keys:
        if key not in {"Return", "Enter"}:
            QShortcut(QKeySequence(key), page, does).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def with_key(name: str, words: str) -> str:
    """Words of a button with the first key of its action before them: `F3 · New batch`."""
    return f"{say_key(action(name).key)} · {words}"
