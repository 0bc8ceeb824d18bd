"""A plain file: letting only passwords open it from now on. An encrypted one: copies from before, still to be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_label
from gui.widgets.protection_form import ProtectionForm

if TYPE_CHECKING:
    from storage.people import Person


class EncryptCard(QFrame):
    """`wanted(protection)` when a password was given for the person at work."""

    wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._person: Person | None = None
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(wrap=True)
        self.protection = ProtectionForm(context, for_known_person=True)
        self.protection.wanted.toggled.connect(self._follow)
        self.notice = NoticeStrip(context)
        self.encrypt = make_button("primary")
        self.encrypt.clicked.connect(self.submit)
        column = lay_column(self._title, self._text, self.protection, self.notice, into=self)
        column.addLayout(lay_row(self.encrypt, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        context.theme_changed.connect(self.protection.restyle)
        self._follow()

    def show_person(self, person: Person, *, has_keys: bool) -> None:
        """Start afresh; `has_keys`: the file is sealed for a supervisor's key, which will open it too."""
        self._person = person
        self.protection.clear()
        self.protection.know_keys(has_keys=has_keys)
        self.protection.restyle()
        self.notice.clear()
        self._follow()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Close the file with passwords"))
        self._text.setText(
            self.tr("The file is written anew, encrypted, and proved; then the plain one is deleted. Your password "
                    "opens it; the others get new ones from you. Backups from before stay plain until you delete them.")
        )  # fmt: skip
        self.protection.retranslate()
        self.encrypt.setText(self.tr("Encrypt the file"))

    def submit(self) -> None:
        """Hand the wish on."""
        try:
            wish = self.protection.wish(self._person)
        except AnketaError as refused:
            self.notice.say_error(refused)
            return
        self.notice.clear()
        if wish is not None:
            self.wanted.emit(wish)

    def _follow(self) -> None:
        self.encrypt.setVisible(self.protection.wanted.isChecked())


class PlainCopiesCard(QFrame):
    """Hidden unless plain copies of an encrypted file are there; `removal_wanted(paths)`."""

    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        mark(self, kind="card")
        self._copies: tuple[Path, ...] = ()
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(wrap=True)
        self._list = make_label("small", "muted", wrap=True)
        self.remove = make_button()
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._copies))
        column = lay_column(self._title, self._text, self._list, into=self)
        column.addLayout(lay_row(self.remove, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.hide()

    def show_copies(self, copies: tuple[Path, ...]) -> None:
        """Show these copies, or hide when there are none."""
        self._copies = copies
        self.setVisible(bool(copies))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Plain copies from before"))
        self._text.setText(
            self.tr("Whoever finds one reads everything without a password. An encrypted backup was made; delete "
                    "these, on sticks and other disks too.")
        )  # fmt: skip
        self._list.setText("\n".join(map(str, self._copies)))
        self.remove.setText(self.tr("Delete these copies"))
