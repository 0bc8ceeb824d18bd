"""A password under its label: typed unseen, shown while a button is held down in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from gui.widgets.parts import NamedField, make_button, name_control

_LONGEST = 200


class PasswordField(NamedField):
    """`line` is the box; its text is never kept by anybody else."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(_LONGEST)
        self.eye = make_button()
        self.eye.setCheckable(True)
        self.eye.setAutoDefault(False)
        self.eye.toggled.connect(self._show)
        super().__init__(self.line, self.eye)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def write(self, label: str, text: str = "") -> None:
        """Set the label and the help."""
        super().write(label, text)
        self._name_eye()

    def clear(self) -> None:
        """Empty and hidden again, and nobody takes that back: `QLineEdit.clear` can be undone."""
        self.line.setText("")
        self.eye.setChecked(False)

    def _show(self, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        shown = QCoreApplication.translate("PasswordField", "Hide")
        hidden = QCoreApplication.translate("PasswordField", "Show")
        self.eye.setText(shown if self.eye.isChecked() else hidden)
        name_control(self.eye, QCoreApplication.translate("PasswordField", "Show what is typed"))
