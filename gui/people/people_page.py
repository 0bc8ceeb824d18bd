"""Who works in the file: one's own password for everybody, people and their passwords for a supervisor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.people.encrypt_card import EncryptCard, PlainCopiesCard
from gui.people.exchange import Exchanged, exchange
from gui.people.key_card import KeyCard
from gui.people.newcomer_card import NewcomerCard
from gui.people.own_card import OwnCard
from gui.people.person_list import PersonList
from gui.widgets.key_choice import choose_public_key
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import make_label
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.window_hold import WindowHold
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.passwords import Protection
    from storage.people import Person


class PeoplePage(ScrollPage):
    """An enumerator sees their own password alone."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=760)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.notice = NoticeStrip(context)
        self.own = OwnCard(context)
        self.own.wanted.connect(self.change_own)
        self.list = PersonList(context)
        self.list.password_given.connect(self.give)
        self.list.password_taken.connect(self.take_away)
        self.newcomer = NewcomerCard(context)
        self.newcomer.wanted.connect(self.add)
        self.keys = KeyCard(context)
        self.keys.key_wanted.connect(self._choose_key)
        self.keys.recovery_wanted.connect(self._choose_recovery)
        self.encrypting = EncryptCard(context)
        self.encrypting.wanted.connect(self.encrypt)
        self.copies = PlainCopiesCard()
        self.copies.removal_wanted.connect(self.remove_copies)
        self.progress = ProgressStrip()
        self.progress.cancel.hide()
        #: What is to be said when the page is shown the next time: the file was exchanged meanwhile.
        self._told: AnketaError | str = ""
        head = (self._title, self._text, self.notice, self.progress, self.copies)
        for part in (*head, self.own, self.list, self.newcomer, self.keys, self.encrypting):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        store = self.context.store
        self._title.setText(self.tr("People and passwords"))
        self._text.setText(
            self.tr("The file is encrypted: each password below opens it.")
            if store is not None and store.key is not None
            else self.tr("A password says who sits here. It does not close the file: whoever has the file can read it.")
        )
        for card in (self.own, self.list, self.newcomer, self.keys, self.encrypting, self.copies):
            card.retranslate()

    def refresh(self) -> None:
        """Read people and passwords again."""
        self.notice.clear()
        told, self._told = self._told, ""
        if isinstance(told, AnketaError):
            self.notice.say_error(told)
        elif told:
            self.notice.say(told)
        self._read()
        if told:
            self._show_notice()

    def first_focus(self) -> QWidget:
        """One's own password."""
        return self.own.first_focus()

    def _read(self) -> None:
        from storage.encrypting import plain_copies
        from storage.passwords import list_passwords, supervisor_keys
        from storage.people import list_people
        from storage.sealing import read_sealing_keys

        store, person = self.context.store, self.context.person
        if store is None or person is None:
            return
        having = list_passwords(store)
        is_supervisor = self.context.is_supervisor
        self.own.show_person(person, has_password=person.code in having)
        others = [one for one in list_people(store) if one.code != person.code]
        self.list.show_people(others, having)
        self.list.setVisible(is_supervisor)
        self.newcomer.setVisible(is_supervisor)
        self.keys.show_keys(supervisor_keys(store))
        self.keys.setVisible(is_supervisor and store.key is not None)
        may_encrypt = is_supervisor and store.key is None and not store.is_read_only
        if may_encrypt:
            self.encrypting.show_person(person, has_keys=bool(store.run(read_sealing_keys).each()))
        self.encrypting.setVisible(may_encrypt)
        is_closed = is_supervisor and store.key is not None
        folders = self.context.backups.folders(store.path)
        self.copies.show_copies(plain_copies(store.path, folders, store_id=store.store_id) if is_closed else ())
        self.retranslate()

    # --- what is done

    def change_own(self, old: str, new: str) -> None:
        """Set one's own password."""
        from storage.passwords import set_password

        store, person = self.context.open_store, self.context.person
        if person is not None:
            code = person.code
            self._do(
                lambda: set_password(store, code, new, who=code, old=old),
                self.tr("Your password is set."),
            )

    def give(self, person: Person, new: str) -> None:
        """A supervisor gives somebody a new password."""
        from storage.passwords import set_password

        store, who = self.context.open_store, self._who
        words = self.tr("{code} has a new password. Say it to them, and let them change it here.")
        self._do(lambda: set_password(store, person.code, new, who=who), words.format(code=person.code))

    def take_away(self, person: Person) -> None:
        """A supervisor takes somebody's password away."""
        from storage.passwords import remove_password

        store, who = self.context.open_store, self._who
        words = self.tr("{code} has no password any more.").format(code=person.code)
        self._do(lambda: remove_password(store, person.code, who=who), words)

    def add(self, person: Person, new: str) -> None:
        """A supervisor adds somebody, with a password when one was typed."""
        from storage.passwords import set_password
        from storage.people import add_person

        store, who = self.context.open_store, self._who

        def work() -> None:
            add_person(store, person, who=who)
            if new:
                set_password(store, person.code, new, who=who)

        self._do(work, self.tr("{code} was added.").format(code=person.code))

    def add_key(self, path: Path) -> None:
        """Let a supervisor's key open the file."""
        from storage.key_files import read_public_key
        from storage.passwords import add_supervisor_key

        store = self.context.open_store
        self._do(
            lambda: add_supervisor_key(store, read_public_key(path)),
            self.tr("The key opens the file from now on. Save the recovery file for its supervisor."),
        )

    def save_recovery(self, path: Path) -> None:
        """Write what a supervisor needs besides the key when the file of keys is lost."""
        from storage.passwords import write_recovery_file

        store = self.context.open_store
        words = self.tr("Written: {name}. Give it to the supervisor; it opens nothing without the key.")
        self._do(lambda: write_recovery_file(store, path), words.format(name=path.name))

    def encrypt(self, protection: Protection) -> None:
        """Exchange the plain file for an encrypted one; it is closed meanwhile and opened again either way."""
        person = self.context.person
        path = self.context.open_store.path
        folders = self.context.backups.folders(path)
        self.context.backups.wait()
        self.context.take_store(None)
        hold = WindowHold(self)

        def work(progress: Progress) -> Exchanged:
            progress(0, 1, path.name)
            return exchange(path, protection, folders)

        def done(exchanged: Exchanged) -> None:
            hold.let_go()
            words = self.tr("Only passwords open the file now; yours does. Give the others theirs below.")
            self._told = exchanged.refused or words
            self.context.take_store(exchanged.store, unlock=exchanged.unlock)
            if self.context.person is None and person is not None:
                self.context.take_person(person)
            self.page_wanted.emit("people")

        def failed(error: AnketaError) -> None:
            hold.let_go()
            self.context.backups.trouble = error  # no file is open: said where a backup can be put back
            self.page_wanted.emit("backups")

        self.context.run_long(work, done=done, failed=failed)

    def remove_copies(self, copies: tuple[Path, ...]) -> None:
        """Delete the plain copies of an encrypted file."""
        from storage.encrypting import remove_plain_copies

        self._do(lambda: remove_plain_copies(copies), self.tr("The plain copies are deleted."))

    @property
    def _who(self) -> str:
        return self.context.person.code if self.context.person is not None else ""

    def _do(self, work: Callable[[], None], said: str) -> None:
        def done(_none: object) -> None:
            self._read()
            self.notice.say(said)
            self._show_notice()

        def failed(error: AnketaError) -> None:
            from storage.errors import WrongPassphrase

            if isinstance(error, WrongPassphrase):
                self.notice.say(self.tr("The present password is another one. Nothing was changed."), "blocking")
            else:
                self.notice.say_error(error)
            self._show_notice()

        self.notice.clear()
        self.context.run_long(lambda _progress: work(), done=done, failed=failed)

    def _show_notice(self) -> None:
        """The page is longer than a small screen: bring to sight what was said at its head."""
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, lambda: area.ensureWidgetVisible(self.notice))

    def _choose_key(self) -> None:
        chosen = choose_public_key(self)
        if chosen is not None:
            self.add_key(chosen)

    def _choose_recovery(self) -> None:
        name = f"{self.context.open_store.path.stem}-recovery.anketa-keys"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Recovery file"), str(Path.home() / name))
        if chosen:
            self.save_recovery(Path(chosen))
