"""Opening an encrypted file: whose password, or the supervisor's key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from gui.context import AppContext
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, put_icon
from gui.widgets.password_gate import PasswordGate

if TYPE_CHECKING:
    from storage.driver import StoreKey
    from storage.store import Store
    from storage.unlocking import Unlock


class UnlockPage(ScrollPage):
    """Codes are all that is seen of the people before the file is open."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=640)
        self._keys: Path | None = None
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.people = QComboBox()
        self.people.currentIndexChanged.connect(self._ask)
        self._who = NamedField(self.people)
        self.key_line = QLineEdit()
        self._browse = make_button()
        self._browse.clicked.connect(self._choose_key)
        self._key = NamedField(self.key_line, self._browse)
        self.missing = NoticeStrip(context)
        self.find_keys = make_button()
        self.find_keys.clicked.connect(self._choose_keys)
        self.find_keys.hide()
        self.gate = PasswordGate(context)
        self.gate.passed.connect(self._opened)
        self.by_key = make_button("quiet")
        self.by_key.setCheckable(True)
        self.by_key.toggled.connect(self._show_way)
        self.back = make_button("quiet")
        self.back.clicked.connect(lambda: self.page_wanted.emit("start"))
        self._given: Unlock | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addStretch(1)
        for part in (self._title, self._text, self.missing, self.find_keys, self._who, self._key, self.gate):
            self.column.addWidget(part)
        self.column.addLayout(lay_row(self.by_key, self.back, 1))
        self.column.addStretch(2)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        locked = self.context.locked
        self._title.setText(self.tr("{name} has a passphrase").format(name=locked.path.name if locked else ""))
        self._text.setText(
            self.tr("What stands in this file is encrypted. Each of its people opens it with their own password.")
        )
        self._who.write(self.tr("Who opens it?"))
        self._key.write(
            self.tr("The supervisor's key file"),
            self.tr("It was made with the study and lies with the supervisor; the password below is the key's own."),
        )
        self._browse.setText(self.tr("Browse…"))
        self.find_keys.setText(self.tr("Show where the file of keys is…"))
        self.back.setText(self.tr("Back"))
        self._show_way()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse, "folder", self.context.theme)
        put_icon(self.find_keys, "folder", self.context.theme)

    def refresh(self) -> None:
        """Ask for the file that waits in the context."""
        self._keys = None
        self.key_line.clear()
        self.by_key.setChecked(False)
        self._look()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The file that is missing; who, where that is not known; else the password."""
        if self.find_keys.isVisibleTo(self):
            return self.find_keys
        is_known = self.people.count() == 1 or self.people.currentText() == self._last
        return self.gate.field.line if is_known else self.people

    @property
    def _last(self) -> str:
        """Code of the person who opened this file last on this computer."""
        locked = self.context.locked
        return self.context.settings.text(f"unlock/{locked.path}") if locked is not None else ""

    def _look(self) -> None:
        """Show the codes of the file of keys, or say that it is missing."""
        from storage.unlocking import look_at

        locked = self.context.locked
        if locked is None:
            return
        locked = look_at(locked.path, self._keys) or locked
        self.people.blockSignals(True)
        self.people.clear()
        self.people.addItems(list(locked.people))
        self.people.setCurrentIndex(max(0, self.people.findText(self._last)))
        self.people.blockSignals(False)
        self.missing.clear()
        self.find_keys.setVisible(not locked.has_keys)
        if not locked.has_keys:
            words = self.tr(
                "The file of keys {name} does not lie beside it, and without it no password opens the file. Copy it "
                "from where the file was or from a backup, or show where it is. A recovery file does too."
            )
            self.missing.say(words.format(name=f"{locked.path.stem}.anketa-keys"), "blocking")
        if locked.has_keys and not locked.people:
            self.by_key.setChecked(True)

    def _show_way(self) -> None:
        is_key = self.by_key.isChecked()
        has_keys = not self.find_keys.isVisibleTo(self)
        self._who.setVisible(has_keys and not is_key)
        self._key.setVisible(has_keys and is_key)
        self.gate.setVisible(has_keys)
        self.by_key.setVisible(has_keys and self.people.count() > 0)
        self.by_key.setText(
            self.tr("Open with a person's password") if is_key else self.tr("Open with the supervisor's key…")
        )
        self.gate.write(
            self.tr("Password of the key file") if is_key else self.tr("Password"), self.tr("Open the file")
        )
        self._ask()

    def _ask(self) -> None:
        locked = self.context.locked
        if locked is None:
            return
        who = "" if self.by_key.isChecked() else self.people.currentText()
        self.gate.ask(f"{locked.path}:{who}", self._open)

    def _open(self, text: str) -> Store | StoreKey | None:
        """Off the UI thread: open the file with what was typed, or only take its key."""
        from storage.store import open_store
        from storage.unlocking import Password, SupervisorKey, take_key

        locked = self.context.locked
        if locked is None:
            return None
        if self.by_key.isChecked():
            self._given = SupervisorKey(Path(self.key_line.text().strip()), text, self._keys)
        else:
            self._given = Password(self.people.currentText(), text, self._keys)
        if self.context.after_unlock is not None:
            return take_key(locked.path, self._given)
        return open_store(locked.path, unlock=self._given)

    def _opened(self, opened: Store | StoreKey) -> None:
        from storage.store import Store

        follows, self.context.after_unlock = self.context.after_unlock, None
        if isinstance(opened, Store):
            self._take(opened)
        elif follows is not None:
            follows()

    def _take(self, store: Store) -> None:
        self.context.settings.set_text(f"unlock/{store.path}", self.people.currentText())
        given, self._given = self._given, None
        self.context.take_store(store, unlock=given)

    def _choose_key(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("The supervisor's key file"), str(Path.home()))
        if chosen:
            self.key_line.setText(chosen)
            self.gate.setFocus()

    def _choose_keys(self) -> None:
        locked = self.context.locked
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("The file of keys"),
            str(locked.path.parent if locked else Path.home()),
            self.tr("Files of keys (*.anketa-keys);;All files (*)"),
        )
        if chosen:
            self.take_keys(Path(chosen))

    def take_keys(self, path: Path) -> None:
        """Use this file of keys, or recovery file, and go on."""
        self._keys = path
        self._look()
        self._show_way()
        self.first_focus().setFocus()
