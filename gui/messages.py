"""The few dialogs: an error nobody can show in place, the button that closes what only shows something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from forms.errors import AnketaError


def show_error(parent: QWidget | None, error: AnketaError) -> QMessageBox:
    """Tell an error without stopping the program behind it; returns the open dialog."""
    box = QMessageBox(QMessageBox.Icon.Warning, program_name(), error.what, parent=parent)
    box.setInformativeText("\n".join(part for part in (error.where, error.advice) if part))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """A row with the one button that closes a dialog which only shows something."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons


def program_name() -> str:
    """The program's name for title bars."""
    return QCoreApplication.translate("Window", "Anketa")
