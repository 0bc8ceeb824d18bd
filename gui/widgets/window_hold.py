"""A window that takes nothing in while its file is exchanged: another one, opened meanwhile, would be closed again."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class WindowHold:
    """Holds the window of a widget from the end of the present event until `let_go`."""

    def __init__(self, widget: QWidget) -> None:
        self._window = widget.window()
        self._is_over = False
        QTimer.singleShot(0, self._window, self._begin)  # the key that began it is let up before

    def _begin(self) -> None:
        if not self._is_over:
            self._window.setEnabled(False)

    def let_go(self) -> None:
        """Take keys again."""
        self._is_over = True
        self._window.setEnabled(True)
