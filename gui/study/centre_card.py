"""A new supervisor's laptop: the centre's file made again from the study package and the supervisor's key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.study.typed_key import TypedKey
from gui.theme import mark
from gui.widgets.key_file import choose_key_file
from gui.widgets.new_password import NewPassword
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.password_field import PasswordField
from gui.widgets.segments import Segments

if TYPE_CHECKING:
    from storage.key_files import SecretKey


@dataclass(frozen=True, slots=True)
class CentreWish:
    """What was asked: the new store, the key file with its password, and the key itself when it was typed back."""

    store: Path
    key_file: Path
    password: str
    typed: SecretKey | None = None


class CentreCard(QFrame):
    """`wanted(CentreWish)` when everything was said, `refused(error)` when something is wrong with it."""

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.way = Segments("paper", "file", is_column=True)
        self.way.chosen.connect(self._show_way)
        self.typed = TypedKey(context)
        self.password = NewPassword()
        self.typed.finished.connect(self.password.setFocus)
        self.password.submitted.connect(self.submit)
        self.key_file = QLineEdit()
        self._browse_key = make_button()
        self._key_field = NamedField(self.key_file, self._browse_key)
        self.key_password = PasswordField()
        self._browse_key.clicked.connect(lambda: choose_key_file(self.key_file, self.key_password))
        self.key_password.line.returnPressed.connect(self.submit)
        self.path = QLineEdit()
        self._browse = make_button()
        self._browse.clicked.connect(self._choose_path)
        self._path_field = NamedField(self.path, self._browse)
        self.make = make_button("primary")
        self.make.clicked.connect(self.submit)
        parts = (
            self._title, self._text, self.way, self.typed, self.password, self._key_field, self.key_password,
            self._path_field,
        )  # fmt: skip
        column = lay_column(*parts, into=self)
        column.addLayout(lay_row(self.make, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._show_way()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("This is the supervisor's new laptop"))
        self._text.setText(
            self.tr("The centre's file is made again from this package and the supervisor's key. Then merge the last "
                    "file of every laptop, and the last files that the centre sent.")
        )  # fmt: skip
        self.way.write(
            self.tr("Where the key is"),
            {"paper": self.tr("I have the printed sheet"), "file": self.tr("I have the key file and its password")},
        )
        self.typed.retranslate()
        self.password.retranslate(is_encrypted=True)
        self._key_field.write(self.tr("Key file"))
        self.key_password.write(self.tr("Password of the key"))
        self._path_field.write(self.tr("Where to save the centre's file"))
        for button in (self._browse, self._browse_key):
            button.setText(self.tr("Browse…"))
        name_control(self._browse_key, self.tr("Browse for the key file"))
        name_control(self._browse, self.tr("Browse for the place of the centre's file"))
        self.make.setText(self.tr("Make the centre's file"))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        for button in (self._browse, self._browse_key):
            put_icon(button, "folder", self._context.theme)

    def begin(self, proposed: Path) -> None:
        """Show the card, empty."""
        self.clear()
        self.path.setText(str(proposed))
        self.restyle()
        self.show()
        self.typed.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.typed.clear()
        self.password.clear()
        self.key_password.clear()

    def submit(self) -> None:
        """Hand the wish on."""
        try:
            self.wanted.emit(self._wish())
        except AnketaError as refused:
            self.refused.emit(refused)

    def _wish(self) -> CentreWish:
        from storage.key_files import SecretKey

        store = Path(self.path.text().strip()).expanduser()
        if not self.path.text().strip():
            self.path.setFocus()
            raise AnketaError(self.tr("Say where the new file shall be."))
        store = store if store.suffix else store.with_suffix(".anketa")
        if self.way.key == "paper":
            typed = SecretKey(self.typed.secret())
            return CentreWish(store, store.with_suffix(".anketa-key"), self.password.wish(is_encrypted=True), typed)
        if not self.key_file.text().strip():
            self.key_file.setFocus()
            raise AnketaError(self.tr("Choose the key file."))
        return CentreWish(store, Path(self.key_file.text().strip()).expanduser(), self.key_password.text)

    def _show_way(self) -> None:
        is_paper = self.way.key == "paper"
        shown: tuple[QWidget, ...] = (self.typed, self.password)
        for part in shown:
            part.setVisible(is_paper)
        for part in (self._key_field, self.key_password):
            part.setVisible(not is_paper)

    def _choose_path(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("New file"), self.path.text(), self.tr("Anketa files (*.anketa)")
        )
        if chosen:
            self.path.setText(chosen)
