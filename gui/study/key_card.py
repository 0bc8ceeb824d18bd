"""Whose key opens what the districts send: the supervisor's, and one for escrow; chosen, or made here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.new_password import NewPassword
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.places import documents
from gui.workers import Progress


class KeyCard(QFrame):
    """`keys` as they stand; `said(text, role)` when something is to be told."""

    said = Signal(str, str)
    failed = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self.supervisor_key = self.escrow_key = ""
        self._title = make_label("large", bold=True)
        self._text = make_label(role="muted", wrap=True)
        self._supervisor = make_label(wrap=True)
        self._escrow = make_label(wrap=True)
        self.choose = make_button()
        self.choose.clicked.connect(lambda: self._choose(is_escrow=False))
        self.choose_escrow = make_button()
        self.choose_escrow.clicked.connect(lambda: self._choose(is_escrow=True))
        self.new = make_button()
        self.new.clicked.connect(self._open_making)
        self._making = QWidget()
        self.password = NewPassword()
        self.password.submitted.connect(self._make)
        self._making_text = make_label(role="muted", wrap=True)
        self.make = make_button()
        self.make.clicked.connect(self._make)
        self._making.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        inner = lay_column(self._making_text, self.password, into=self._making)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(lay_row(self.make, 1))
        column = lay_column(self._title, self._text, self._supervisor, self._escrow, into=self)
        column.addLayout(lay_row(self.choose, self.new, self.choose_escrow, 1))
        column.addWidget(self._making)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Who can read what is sent"))
        self._text.setText(
            self.tr("The districts' files are sealed for the supervisor's key: whoever finds the stick reads nothing. "
                    "A second key, kept in another place, opens them when the first is lost.")
        )  # fmt: skip
        self.choose.setText(self.tr("Choose a key (.pub)…"))
        self.new.setText(self.tr("Make a new key…"))
        self.choose_escrow.setText(self.tr("Choose a second key…"))
        self._making_text.setText(
            self.tr("A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in "
                    "another place.")
        )  # fmt: skip
        self.password.retranslate(is_encrypted=True)
        self.make.setText(self.tr("Choose its place and make it…"))
        self._write_keys()

    def show_keys(self, supervisor_key: str, escrow_key: str) -> None:
        """Begin with these."""
        self.supervisor_key, self.escrow_key = supervisor_key, escrow_key
        self._making.hide()
        self.password.clear()
        self._write_keys()

    def _write_keys(self) -> None:
        unsealed = self.tr("Not sealed: no key was chosen.")
        sealed = self.tr("Sealed for {key}")
        second = self.tr("Second key: {key}")
        self._supervisor.setText(sealed.format(key=_short(self.supervisor_key)) if self.supervisor_key else unsealed)
        self._supervisor.setToolTip(self.supervisor_key)
        name_control(self._supervisor, self._supervisor.text(), self.supervisor_key)
        self._escrow.setText(second.format(key=_short(self.escrow_key)) if self.escrow_key else "")
        self._escrow.setVisible(bool(self.escrow_key))
        self._escrow.setToolTip(self.escrow_key)

    def _choose(self, *, is_escrow: bool) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("The public half of a key"), str(documents()), self.tr("Public keys (*.pub);;All files (*)")
        )
        if chosen:
            self.take_file(Path(chosen), is_escrow=is_escrow)

    def take_file(self, path: Path, *, is_escrow: bool = False) -> None:
        """Seal for the key of a .pub file."""
        from storage.key_files import read_public_key

        try:
            key = read_public_key(path)
        except AnketaError as refused:
            self.failed.emit(refused)
            return
        if is_escrow:
            self.escrow_key = key
        else:
            self.supervisor_key = key
        self._write_keys()

    def _open_making(self) -> None:
        self._making.show()
        self.password.setFocus()

    def _make(self) -> None:
        try:
            password = self.password.wish(is_encrypted=True)
        except AnketaError as refused:
            self.failed.emit(refused)
            return
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Make a new key…"), str(documents() / "supervisor.anketa-key"),
            self.tr("Keys (*.anketa-key)"),
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.make_key(path if path.suffix else path.with_suffix(".anketa-key"), password)

    def make_key(self, path: Path, password: str) -> None:
        """Make a key pair and seal for it."""

        def work(progress: Progress) -> str:
            from storage.key_files import make_keys

            progress(0, 1, path.name)
            return make_keys(path, password)

        def done(public: str) -> None:
            self.show_keys(public, self.escrow_key)
            words = self.tr("The key is made: {name}. Keep it and its password away from the districts' laptops, and a "
                            "copy of both in another place.")  # fmt: skip
            self.said.emit(words.format(name=path.name), "ok")

        self._context.run_long(work, done=done, failed=self.failed.emit)


def _short(key: str) -> str:
    """Enough of a public key to compare two by eye."""
    return f"{key[:12]}…{key[-6:]}" if key else ""
