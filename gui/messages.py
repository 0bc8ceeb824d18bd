"""The few dialogs: an error nobody can show in place, a question before something that cannot be taken back."""

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


def ask(parent: QWidget | None, question: str, detail: str, yes: str) -> bool:
    """Ask before something that cannot be taken back; the harmless answer is the default one."""
    box = QMessageBox(QMessageBox.Icon.Question, program_name(), question, parent=parent)
    box.setInformativeText(detail)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(refuse)
    box.exec()
    return box.clickedButton() is agree


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """A row with the one button that closes a dialog which only shows something."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons


def program_name() -> str:
    """The program's name for title bars."""
    return QCoreApplication.translate("Window", "Anketa")
