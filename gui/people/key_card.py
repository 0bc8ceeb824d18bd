"""Which supervisors' keys open an encrypted file when its passwords are forgotten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.parts import lay_column, lay_row, make_button, make_label


class KeyCard(QFrame):
    """`key_wanted`: another public key; `recovery_wanted`: the file that goes to the supervisor."""

    key_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._keys: tuple[str, ...] = ()
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(wrap=True)
        self._list = make_label("small", "muted", wrap=True)
        self.add = make_button()
        self.add.clicked.connect(self.key_wanted)
        self.save = make_button()
        self.save.clicked.connect(self.recovery_wanted)
        column = lay_column(self._title, self._text, self._list, into=self)
        column.addLayout(lay_row(self.add, self.save, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Show these public keys."""
        self._keys = keys
        self.save.setEnabled(bool(keys))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("The supervisor's key"))
        self._text.setText(
            self.tr("It opens the file when a password is forgotten, and gives a new one.")
            if self._keys
            else self.tr("No supervisor's key opens this file: when all its passwords are forgotten, it is lost.")
        )
        self._list.setText("\n".join(f"{key[:16]}…{key[-8:]}" for key in self._keys))
        self._list.setVisible(bool(self._keys))
        self.add.setText(self.tr("Add a public key…"))
        self.save.setText(self.tr("Save the recovery file…"))
