"""Where a file is made: whether only a password opens it, whose, and which supervisor's key does besides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.key_choice import choose_public_key
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, make_button, make_label, name_control, put_icon

if TYPE_CHECKING:
    from storage.passwords import Protection
    from storage.people import Person


class ProtectionForm(QWidget):
    """`wish` gives what the fields say, None for a file without a passphrase.

    With `for_known_person` the page says itself who it is; with `has_keys` a supervisor's key is known already.
    """

    def __init__(self, context: AppContext, *, for_known_person: bool = False) -> None:
        super().__init__()
        self._context = context
        self._for_known_person = for_known_person
        self._has_keys = False
        self.wanted = QCheckBox()
        self.wanted.toggled.connect(self._show)
        self.code, self.name, self.key = QLineEdit(), QLineEdit(), QLineEdit()
        self.code.setMaxLength(20)
        self.name.setMaxLength(80)
        self._code, self._name = NamedField(self.code), NamedField(self.name)
        self.password = NewPassword()
        self._browse = make_button()
        self._browse.clicked.connect(self._choose_key)
        self._key = NamedField(self.key, self._browse)
        self.key.textChanged.connect(self._warn)
        self.warning = NoticeStrip(context)
        self._together = make_label("small", "muted", wrap=True)
        self._card = QFrame()
        mark(self._card, kind="card")
        who = () if for_known_person else (self._code, self._name)
        inner = lay_column(*who, self.password, self._key, self.warning, self._together, into=self._card)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(12)
        column = lay_column(self.wanted, self._card, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.setFocusProxy(self.wanted)
        self._show()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        words = self.tr("Only a password opens the file (it is encrypted)")
        self.wanted.setText(words)
        name_control(self.wanted, words, self.tr("For a laptop that may be stolen. A supervisor can add it later."))
        self.wanted.setToolTip(self.tr("For a laptop that may be stolen. A supervisor can add it later."))
        self._code.write(
            self.tr("Your code"), self.tr("You are its first supervisor and let the others in. Such as S1.")
        )
        self._name.write(self.tr("Name"))
        self.password.retranslate(is_encrypted=True)
        self._key.write(
            self.tr("The supervisor's public key"),
            self.tr(
                "A file that ends in .pub. Whoever has the other half opens the file when passwords are forgotten."
            ),
        )
        self._browse.setText(self.tr("Browse…"))
        name_control(self._browse, self.tr("Browse for the supervisor's public key"))
        self._together.setText(
            self.tr(
                "A file of keys is made beside it, with the ending .anketa-keys. The two belong together: copy both."
            )
        )
        self._warn()

    def know_keys(self, *, has_keys: bool) -> None:
        """Whether the file gets a supervisor's key from elsewhere: a study package."""
        self._has_keys = has_keys
        self._key.setVisible(not has_keys)
        self._warn()

    def restyle(self) -> None:
        """Draw the icon in the present colours."""
        put_icon(self._browse, "folder", self._context.theme)

    def clear(self) -> None:
        """No passphrase, and nothing typed."""
        self.wanted.setChecked(False)
        self.password.clear()

    def wish(self, person: Person | None = None) -> Protection | None:
        """What the fields say; `person` is the known one. Raises `AnketaError` when something is left out or wrong."""
        if not self.wanted.isChecked():
            return None
        from storage.key_files import read_public_key
        from storage.passwords import Protection
        from storage.people import SUPERVISOR, Person

        code, key = self.code.text().strip(), self.key.text().strip()
        if person is None and not code:
            self.code.setFocus()
            raise AnketaError(self.tr("Your code is needed: the password is yours."))
        password = self.password.wish(is_encrypted=True)
        keys = (read_public_key(Path(key).expanduser()),) if key and not self._has_keys else ()
        return Protection(person or Person(code, self.name.text().strip(), SUPERVISOR), password, keys)

    def _show(self) -> None:
        self._card.setVisible(self.wanted.isChecked())
        self._warn()

    def _warn(self) -> None:
        if self._has_keys or self.key.text().strip():
            self.warning.clear()
        else:
            self.warning.say(
                self.tr("Without a supervisor's key nobody can open the file when all its passwords are forgotten."),
                "query",
            )

    def _choose_key(self) -> None:
        chosen = choose_public_key(self)
        if chosen is not None:
            self.key.setText(str(chosen))
