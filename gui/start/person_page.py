"""Who works now: the people of this file, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.start.choice_list import ChoiceList
from gui.start.password_card import PasswordCard
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_card, make_label
from gui.widgets.segments import Segments

if TYPE_CHECKING:
    from storage.people import Person


class PersonPage(ScrollPage):
    """The person who worked last is one Enter away; a new one gives code, name and role.

    Whoever has a password types it; in an encrypted file everybody has one, given by a supervisor. Where a supervisor
    has a password, nobody makes themselves one here.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=640)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.people = ChoiceList()
        self.people.chosen.connect(self._take)
        self._known: dict[str, Person] = {}
        self.newcomer = make_button("quiet")
        self.newcomer.clicked.connect(self._open_form)
        self.code = QLineEdit()
        self.code.setMaxLength(20)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.role = Segments("enumerator", "supervisor")
        self._code_field = NamedField(self.code)
        self._name_field = NamedField(self.name)
        self._role_label = make_label(bold=True)
        self.password = NewPassword()
        self.password.submitted.connect(self.add)
        self.card = PasswordCard(context)
        self.card.proved.connect(self._let_in)
        self.notice = NoticeStrip(context)
        self.start = make_button("primary")
        self.start.clicked.connect(self.add)
        self.other_file = make_button("quiet")
        self.other_file.clicked.connect(self.context.leave_store)
        self._form = self._lay_out_form()
        self.column.addStretch(1)
        for part in (self._title, self._text, self.people, self.card, self._form):
            self.column.addWidget(part)
        self.column.addLayout(lay_row(self.newcomer, self.other_file, 1))
        self.column.addStretch(2)
        for field in (self.code, self.name):
            field.textEdited.connect(self.notice.clear)

    def _lay_out_form(self) -> QFrame:
        card = make_card()
        who = (self._code_field, self._name_field, self._role_label, self.role)
        column = lay_column(*who, self.password, self.notice, self.start, into=card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        return card

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Who works now?"))
        self._text.setText(self.tr("Your code stands beside every answer that you key."))
        self.newcomer.setText(self.tr("I am new here"))
        self._code_field.write(self.tr("Code"), self.tr("Short and yours alone, such as 07 or AA."))
        self._name_field.write(self.tr("Name"))
        self._role_label.setText(self.tr("Role"))
        self.role.write(self.tr("Role"), {"enumerator": self.tr("I key papers"), "supervisor": self.tr("I supervise")})
        self.password.retranslate(is_encrypted=self._is_encrypted, is_optional=True)
        self.card.retranslate()
        self.start.setText(self.tr("Start"))
        self.other_file.setText(self.tr("Open another file"))
        self._fill()

    def refresh(self) -> None:
        """Read the list of people again."""
        self.notice.clear()
        self.card.hide()
        self.password.clear()
        self._fill()
        self.password.retranslate(is_encrypted=self._is_encrypted, is_optional=True)
        for part in (self._role_label, self.role):
            part.setVisible(self._may_supervise)
        self._form.setVisible(not self._known)
        self.newcomer.setVisible(bool(self._known) and self._may_be_new)

    def first_focus(self) -> QWidget:
        """The person who worked last, else the first, else the code of a new one."""
        store = self.context.store
        last = self.context.settings.person_code(store.store_id) if store is not None else ""
        first = next(iter(self._known), "")
        return self.people.button(last) or self.people.button(first) or self.code

    def add(self) -> None:
        """Take the new person of the fields into the file, and let them work."""
        from storage.people import Person, add_person

        code, name = self.code.text().strip(), self.name.text().strip()
        if not code:
            self.notice.say(self.tr("A code is needed, so that your answers can be told from others'."), "blocking")
            self.code.setFocus()
            return
        if code in self._known:
            self.notice.say(self.tr("{code} is the code of somebody else here.").format(code=code), "blocking")
            self.code.setFocus()
            return
        person = Person(code=code, name=name, role=self.role.key if self._may_supervise else "enumerator")
        store = self.context.open_store
        if store.is_read_only:  # whoever only looks leaves no trace
            self._enter(person)
            return
        try:
            password = self._wished_password()
            add_person(store, person)
        except AnketaError as refused:
            self.notice.say_error(refused)
            return
        if not password:
            self._enter(person)
            return

        def work(_progress: object) -> None:
            from storage.passwords import set_password

            set_password(store, code, password, who=code)

        self.context.run_long(work, done=lambda _none: self._enter(person), failed=self.notice.say_error)

    @property
    def _is_encrypted(self) -> bool:
        store = self.context.store
        return store is not None and store.key is not None

    @property
    def _may_be_new(self) -> bool:
        """Whether somebody may add themselves: in an encrypted file a supervisor does that."""
        return not self._is_encrypted or self.context.supervisor_key is not None

    @property
    def _may_supervise(self) -> bool:
        """Whether a newcomer may call themselves a supervisor: not where one has a password."""
        store = self.context.store
        if store is None or self.context.supervisor_key is not None:
            return True
        from storage.passwords import list_passwords

        having = list_passwords(store)
        return not any(person.code in having for person in self._known.values() if person.role == "supervisor")

    def _wished_password(self) -> str:
        """'' where none is wanted. Raises `AnketaError`."""
        if self.password.is_empty and not self._is_encrypted:
            return ""
        return self.password.wish(is_encrypted=self._is_encrypted)

    def _enter(self, person: Person) -> None:
        self.code.clear()
        self.name.clear()
        self.password.clear()
        self.context.take_person(person)

    def _take(self, code: str) -> None:
        self._form.hide()
        self.newcomer.setVisible(self._may_be_new)
        self.card.ask(self._known[code])

    def _let_in(self, person: Person) -> None:
        self.context.supervisor_key = None  # one password given anew is enough to go on
        self.context.take_person(person)

    def _open_form(self) -> None:
        self.card.hide()
        self.newcomer.hide()
        self._form.show()
        self.code.setFocus()

    def _fill(self) -> None:
        store = self.context.store
        if store is None:
            return
        from storage.people import list_people

        self._known = {person.code: person for person in list_people(store)}
        roles = {"enumerator": self.tr("enumerator"), "supervisor": self.tr("supervisor")}
        self.people.fill([
            (person.code, " · ".join(filter(None, (person.code, person.name, roles.get(person.role, person.role)))))
            for person in self._known.values()
        ])
        self.people.setVisible(bool(self._known))
