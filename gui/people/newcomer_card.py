"""Somebody new, with the role and the password a supervisor gives them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label
from gui.widgets.segments import Segments


class NewcomerCard(QFrame):
    """`wanted(person, password)`; the password is '' when none was typed, which an encrypted file does not allow."""

    wanted = Signal(object, str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._title = make_label("large", bold=True, wrap=True)
        self.code, self.name = QLineEdit(), QLineEdit()
        self.code.setMaxLength(20)
        self.name.setMaxLength(80)
        self._code, self._name = NamedField(self.code), NamedField(self.name)
        self._role_label = make_label(bold=True)
        self.role = Segments("enumerator", "supervisor")
        self.password = NewPassword()
        self.password.submitted.connect(self.submit)
        self.notice = NoticeStrip(context)
        self.button = make_button("primary")
        self.button.clicked.connect(self.submit)
        who = (self._title, self._code, self._name, self._role_label, self.role)
        column = lay_column(*who, self.password, self.notice, into=self)
        column.addLayout(lay_row(self.button, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    @property
    def _is_encrypted(self) -> bool:
        store = self._context.store
        return store is not None and store.key is not None

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Add a person"))
        self._code.write(self.tr("Code"), self.tr("Short and theirs alone, such as 07 or AA."))
        self._name.write(self.tr("Name"))
        self._role_label.setText(self.tr("Role"))
        self.role.write(self.tr("Role"), {"enumerator": self.tr("Keys papers"), "supervisor": self.tr("Supervises")})
        self.password.retranslate(is_encrypted=self._is_encrypted, is_optional=True)
        self.button.setText(self.tr("Add"))

    def submit(self) -> None:
        """Hand the newcomer on."""
        from storage.people import Person, list_people

        code = self.code.text().strip()
        try:
            self._refuse_code(code, {person.code for person in list_people(self._context.open_store)})
            is_wanted = self._is_encrypted or not self.password.is_empty
            password = self.password.wish(is_encrypted=self._is_encrypted) if is_wanted else ""
        except AnketaError as refused:
            self.notice.say_error(refused)
            return
        person = Person(code, self.name.text().strip(), self.role.key)
        for field in (self.code, self.name):
            field.clear()
        self.password.clear()
        self.notice.clear()
        self.wanted.emit(person, password)

    def _refuse_code(self, code: str, taken: set[str]) -> None:
        if not code:
            raise AnketaError(self.tr("A code is needed, so that their answers can be told from others'."))
        if code in taken:
            raise AnketaError(self.tr("{code} is the code of somebody else here.").format(code=code))
