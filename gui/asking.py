"""Dialogs that are waited for, in a way that outlives the locked screen.

`QDialog.exec` gives up as soon as its window is hidden; what was half typed would be gone when the screen locks by
itself. `ask` waits until the dialog was confirmed or left, hidden in between or not.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog

_waiting: list[QDialog] = []


def ask(dialog: QDialog) -> bool:
    """Show a dialog and wait for it; whether the person confirmed. False too when the program ends meanwhile."""
    loop = QEventLoop()
    dialog.finished.connect(loop.quit)
    _waiting.append(dialog)
    try:
        dialog.open()
        loop.exec()
    finally:
        _waiting.remove(dialog)
    return dialog.result() == QDialog.DialogCode.Accepted


def is_waiting() -> bool:
    """Whether somewhere a dialog is waited for: whoever asked has not gone on yet."""
    return bool(_waiting)
