"""Choosing the file of a supervisor's key: one question for every card that asks for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from gui.widgets.password_field import PasswordField
from gui.widgets.places import documents


def choose_key_file(line: QLineEdit, password: PasswordField) -> None:
    """Put the file that a person chooses into the line, and go on to its password; nothing when none is chosen."""
    chosen, _kind = QFileDialog.getOpenFileName(
        line.window(),
        QCoreApplication.translate("KeyFile", "Key file"),
        line.text() or str(documents()),
        QCoreApplication.translate("KeyFile", "Keys (*.anketa-key);;All files (*)"),
    )
    if chosen:
        line.setText(chosen)
        password.line.setFocus()
