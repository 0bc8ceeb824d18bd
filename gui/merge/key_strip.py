"""Asking for the supervisor's key, once: files in the plan are sealed, and no key at hand opens them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.key_file import choose_key_file
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.password_field import PasswordField
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.key_files import SecretKey

FOLDER_KEY = "merge/key"


class KeyStrip(QFrame):
    """Hidden until `ask`; `opened` when a key was read. The keys stay until the window closes, and nowhere else."""

    opened = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self.keys: tuple[SecretKey, ...] = ()
        self._text = make_label(wrap=True)
        self.path = QLineEdit()
        self.path.returnPressed.connect(self._ask_password)
        self._browse = make_button()
        self._path_field = NamedField(self.path, self._browse)
        self.password = PasswordField()
        self._browse.clicked.connect(lambda: choose_key_file(self.path, self.password))
        self.password.line.returnPressed.connect(self.open_key)
        self.notice = NoticeStrip(context)
        self.open = make_button("primary")
        self.open.clicked.connect(self.open_key)
        column = lay_column(self._text, self._path_field, self.password, self.notice, into=self)
        column.addLayout(lay_row(self.open, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        context.theme_changed.connect(self.restyle)
        context.store_changed.connect(self._forget)
        self.hide()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._text.setText(self.tr("Files here are sealed. The supervisor's key opens them; it is asked once."))
        self._path_field.write(self.tr("Key file"))
        self._browse.setText(self.tr("Browse…"))
        name_control(self._browse, self.tr("Browse for the key file"))
        self.password.write(self.tr("Password of the key"))
        self.open.setText(self.tr("Open the files"))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        put_icon(self._browse, "folder", self._context.theme)

    def ask(self, *, is_needed: bool) -> None:
        """Show when a key is needed, hide otherwise."""
        self.setVisible(is_needed)
        if is_needed:
            self.restyle()
            self.path.setText(self.path.text() or self._context.settings.text(FOLDER_KEY, ""))
            (self.password.line if self.path.text() else self.path).setFocus()

    def _ask_password(self) -> None:
        self.password.line.setFocus()

    def open_key(self) -> None:
        """Read the key file."""
        path, password = Path(self.path.text().strip()).expanduser(), self.password.text
        if not self.path.text().strip():
            self.path.setFocus()
            return

        def work(progress: Progress) -> SecretKey:
            from storage.key_files import read_secret_key

            progress(0, 1, path.name)
            return read_secret_key(path, password)

        self.notice.clear()
        self.open.setEnabled(False)
        self._context.run_long(work, done=lambda key: self._take(key, path), failed=self._refused)

    def _take(self, key: SecretKey, path: Path) -> None:
        self.open.setEnabled(True)
        self.keys = (*(one for one in self.keys if one != key), key)
        self._context.settings.set_text(FOLDER_KEY, str(path))
        self.password.clear()
        self.hide()
        self.opened.emit()

    def _refused(self, error: AnketaError) -> None:
        self.open.setEnabled(True)
        self.notice.say_error(error)
        self.password.line.setFocus()

    def _forget(self) -> None:
        self.keys = ()
