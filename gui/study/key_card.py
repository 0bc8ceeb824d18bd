"""Whose key opens what the districts send: the supervisor's, and one for escrow; chosen, made, typed back, printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.study.print_card import PrintCard
from gui.study.typed_key import TypedKey
from gui.theme import mark
from gui.widgets.flow_row import FlowRow
from gui.widgets.new_password import NewPassword
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.places import documents
from gui.widgets.segments import Segments
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.key_files import SecretKey


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
        self.new.clicked.connect(lambda: self._open_making(is_typed=False))
        self.type_back = make_button()
        self.type_back.clicked.connect(lambda: self._open_making(is_typed=True))
        self.print_key = make_button()
        self.print_key.clicked.connect(self.offer_print)
        self._making = QWidget()
        self.role = Segments("supervisor", "escrow")
        self.typed = TypedKey(context)
        self.password = NewPassword()
        self.password.submitted.connect(self._make)
        self.typed.finished.connect(self.password.setFocus)
        self._making_text = make_label(role="muted", wrap=True)
        self.make = make_button()
        self.make.clicked.connect(self._make)
        self._making.hide()
        self.sheet = PrintCard(context)
        self.sheet.said.connect(self.said)
        self.sheet.failed.connect(self.failed)
        #: The key file made or typed last on this page.
        self._last: Path | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        inner = lay_column(self._making_text, self.role, self.typed, self.password, into=self._making)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(lay_row(self.make, 1))
        self._buttons = FlowRow()
        for button in (self.choose, self.new, self.choose_escrow, self.type_back, self.print_key):
            self._buttons.add(button)
        column = lay_column(self._title, self._text, self._supervisor, self._escrow, self._buttons, into=self)
        column.addWidget(self._making)
        column.addWidget(self.sheet)
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
        self.type_back.setText(self.tr("Type a printed key…"))
        self.print_key.setText(self.tr("Print a key…"))
        self._making_text.setText(
            self.tr("A new key is a file, and its password. Without both, no sealed file opens: keep a copy of each in "
                    "another place.")
        )  # fmt: skip
        self.role.write(
            self.tr("Whose key"), {"supervisor": self.tr("The supervisor's key"), "escrow": self.tr("The escrow key")}
        )
        self.typed.retranslate()
        self.password.retranslate(is_encrypted=True)
        self.make.setText(self.tr("Choose its place and make it…"))
        self.sheet.retranslate()
        self._write_keys()

    def show_keys(self, supervisor_key: str, escrow_key: str, study: str = "") -> None:
        """Begin with these; `study` is what the sheet of a key names."""
        self.supervisor_key, self.escrow_key, self.sheet.study = supervisor_key, escrow_key, study
        self._making.hide()
        self.sheet.leave()
        self.typed.clear()
        self.password.clear()
        self._write_keys()

    def offer_print(self) -> None:
        """Ask for a key file and print its sheet: that of the key made last, where one was."""
        self._making.hide()
        self.sheet.offer(self._last)

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

    def _open_making(self, *, is_typed: bool) -> None:
        self.sheet.leave()
        self.typed.clear()
        self.typed.setVisible(is_typed)
        self.role.choose("supervisor")
        self._making.show()
        (self.typed if is_typed else self.password).setFocus()

    def _make(self) -> None:
        from storage.key_files import SecretKey

        is_typed = self.typed.isVisibleTo(self)
        try:
            key = SecretKey(self.typed.secret()) if is_typed else None
            password = self.password.wish(is_encrypted=True)
        except AnketaError as refused:
            self.failed.emit(refused)
            return
        title = (self.type_back if is_typed else self.new).text()
        proposed = documents() / f"{self.role.key}.anketa-key"
        chosen, _kind = QFileDialog.getSaveFileName(self, title, str(proposed), self.tr("Keys (*.anketa-key)"))
        if chosen:
            path = Path(chosen)
            self.make_key(path if path.suffix else path.with_suffix(".anketa-key"), password, key)

    def make_key(self, path: Path, password: str, key: SecretKey | None = None) -> None:
        """Make a key pair, or the file of a key that was typed back, and seal for it; a new one is to be printed.

        It is the supervisor's key or the escrow key, as chosen, unless the study knows it already.
        """

        def work(progress: Progress) -> SecretKey:
            from storage.key_files import make_keys, read_secret_key

            progress(0, 1, path.name)
            make_keys(path, password, key=key)
            return key or read_secret_key(path, password)

        def done(made: SecretKey) -> None:
            role, keys = self.role.key, {"supervisor": self.supervisor_key, "escrow": self.escrow_key}
            if made.public not in keys.values():
                keys[role] = made.public
            self._last = path
            self.show_keys(keys["supervisor"], keys["escrow"], self.sheet.study)
            words = self.tr("The key is made: {name}. Keep it and its password away from the districts' laptops, and a "
                            "copy of both in another place.")  # fmt: skip
            self.said.emit(words.format(name=path.name), "ok")
            if key is None:
                self.sheet.role.choose(role)
                self.sheet.offer(path, made)

        self._context.run_long(work, done=done, failed=self.failed.emit)


def _short(key: str) -> str:
    """Enough of a public key to compare two by eye."""
    return f"{key[:12]}…{key[-6:]}" if key else ""
