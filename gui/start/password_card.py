"""On the page “who works now?”: the password of the person who was chosen, or a new one for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_label
from gui.widgets.password_gate import PasswordGate

if TYPE_CHECKING:
    from storage.people import Person


class PasswordCard(QFrame):
    """`proved(person)` when the password fits or a new one was given. Hidden until somebody is asked.

    In an encrypted file nobody gives themselves a password here: a stranger at a laptop whose keyer stood up would.
    """

    proved = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._person: Person | None = None
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.gate = PasswordGate(context)
        self.gate.passed.connect(lambda _fits: self._prove())
        self.new = NewPassword()
        self.new.submitted.connect(self.give)
        self.notice = NoticeStrip(context)
        self.set = make_button("primary")
        self.set.clicked.connect(self.give)
        column = lay_column(self._title, self._text, self.gate, self.new, self.notice, into=self)
        column.addLayout(lay_row(self.set, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.hide()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        person = self._person
        self._title.setText(" · ".join(filter(None, (person.code, person.name))) if person is not None else "")
        self.gate.write(self.tr("Password"), self.tr("Start"))
        self._text.setText(
            self.tr("The file was opened with the supervisor's key: a new password can be given here.")
            if self._context.supervisor_key is not None
            else self.tr(
                "In a file with a passphrase everybody has a password of their own, and you have none yet. "
                "A supervisor gives you one on the page “People and passwords”."
            )
        )
        store = self._context.store
        self.new.retranslate(is_encrypted=store is not None and store.key is not None)
        self.set.setText(self.tr("Set the password and start"))

    def ask(self, person: Person) -> None:
        """Let this person prove who they are, or start at once when no password is wanted."""
        from storage.passwords import is_password, list_passwords

        self._person = person
        store = self._context.open_store
        has_password = person.code in list_passwords(store)
        is_given_anew = self._context.supervisor_key is not None and not store.is_read_only
        if not has_password and store.key is None:
            self._prove()
            return
        self._show(is_new=is_given_anew, has_password=has_password)
        if has_password and not is_given_anew:
            code = person.code
            self.gate.ask(f"{store.store_id}:{code}", lambda text: is_password(store, code, text))
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.new.first.line if self.new.isVisibleTo(self) else self.gate.field.line

    def _show(self, *, is_new: bool, has_password: bool) -> None:
        self.notice.clear()
        self.new.clear()
        for part in (self.new, self.set):
            part.setVisible(is_new)
        self._text.setVisible(is_new or not has_password)
        self.gate.setVisible(has_password and not is_new)
        self.retranslate()
        self.show()

    def give(self) -> None:
        """Set the password that was typed twice."""
        person, store = self._person, self._context.open_store
        if person is None:
            return
        new = self.new.wish_or_say(self.notice, is_encrypted=store.key is not None)
        if not new:
            return
        self._context.run_long(self._setting(person, new), done=lambda _none: self._prove(), failed=self._refuse)

    def _setting(self, person: Person, new: str) -> Callable[[object], None]:
        store, key = self._context.open_store, self._context.supervisor_key

        def work(_progress: object) -> None:
            from storage.passwords import set_password

            set_password(store, person.code, new, who="" if key is not None else person.code, supervisor_key=key)

        return work

    def _refuse(self, error: AnketaError) -> None:
        self.notice.say_error(error)
        self.first_focus().setFocus()

    def _prove(self) -> None:
        person = self._person
        self.hide()
        self.new.clear()
        if person is not None:
            self.proved.emit(person)
