"""The other people of the file, each with what a supervisor does about their password."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control

if TYPE_CHECKING:
    from storage.people import Person


class PersonList(QFrame):
    """`password_given(person, new)`, `password_taken(person)`."""

    password_given = Signal(object, str)
    password_taken = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._people: list[Person] = []
        self._having: AbstractSet[str] = frozenset()
        self._chosen: Person | None = None
        self.buttons: dict[tuple[str, str], QPushButton] = {}
        self._title = make_label("large", bold=True, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._for = make_label(bold=True, wrap=True)
        self.new = NewPassword()
        self.new.submitted.connect(self.submit)
        self.notice = NoticeStrip(context)
        self.set = make_button("primary")
        self.set.clicked.connect(self.submit)
        column = lay_column(self._title, into=self)
        column.addLayout(self._rows)
        for part in (self._for, self.new, self.notice):
            column.addWidget(part)
        column.addLayout(lay_row(self.set, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def show_people(self, people: list[Person], having: AbstractSet[str]) -> None:
        """Show these people; `having` are the codes of those with a password."""
        self._people, self._having, self._chosen = people, having, None
        self.notice.clear()
        self.new.clear()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("The others"))
        store = self._context.store
        self.new.retranslate(is_encrypted=store is not None and store.key is not None)
        self.set.setText(self.tr("Give this password"))
        self._fill()
        self._show_form()

    def choose(self, person: Person) -> None:
        """Ask for a new password for this person."""
        self._chosen = person
        self.notice.clear()
        self.new.clear()
        self._show_form()
        self.new.first.line.setFocus()

    def submit(self) -> None:
        """Hand the new password on."""
        store, person = self._context.open_store, self._chosen
        if person is None:
            return
        new = self.new.wish_or_say(self.notice, is_encrypted=store.key is not None)
        if new:
            self.password_given.emit(person, new)

    def _show_form(self) -> None:
        person = self._chosen
        for part in (self._for, self.new, self.set):
            part.setVisible(person is not None)
        if person is not None:
            self._for.setText(self.tr("A new password for {code}").format(code=person.code))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.deleteLater()
        self.buttons.clear()
        for person in self._people:
            self._rows.addWidget(self._row(person))
        if not self._people:
            alone = make_label(role="muted", wrap=True)
            alone.setText(self.tr("Nobody else works in this file yet."))
            self._rows.addWidget(alone)

    def _row(self, person: Person) -> QWidget:
        roles = {"enumerator": self.tr("enumerator"), "supervisor": self.tr("supervisor")}
        has_password = person.code in self._having
        state = self.tr("has a password") if has_password else self.tr("no password")
        words = make_label(wrap=True)
        words.setText(" · ".join(filter(None, (person.code, person.name, roles.get(person.role, ""), state))))
        give, take = make_button(), make_button("quiet")
        give.setText(self.tr("New password…"))
        give.clicked.connect(partial(self.choose, person))
        name_control(give, self.tr("New password for {code}").format(code=person.code))
        take.setText(self.tr("Take away"))
        take.clicked.connect(lambda: self.password_taken.emit(person))
        name_control(take, self.tr("Take the password of {code} away").format(code=person.code))
        self.buttons[person.code, "give"], self.buttons[person.code, "take"] = give, take
        row = QWidget()
        line = lay_row(words, give, take, into=row)
        take.setVisible(has_password)  # only now: a button without a parent would be a window of its own
        line.setStretch(0, 1)
        line.setContentsMargins(0, 0, 0, 0)
        return row
