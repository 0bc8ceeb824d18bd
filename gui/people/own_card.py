"""One's own password: the old one and a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.new_password import NewPassword
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_label
from gui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from storage.people import Person


class OwnCard(QFrame):
    """`wanted(old, new)` when both were typed."""

    wanted = Signal(str, str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._has_password = False
        self._title = make_label("large", bold=True, wrap=True)
        self.old = PasswordField()
        self.new = NewPassword()
        self.new.submitted.connect(self.submit)
        self.old.line.returnPressed.connect(self.new.first.line.setFocus)
        self.notice = NoticeStrip(context)
        self.set = make_button("primary")
        self.set.clicked.connect(self.submit)
        column = lay_column(self._title, self.old, self.new, self.notice, into=self)
        column.addLayout(lay_row(self.set, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("My password"))
        self.old.write(self.tr("Present password"))
        store = self._context.store
        self.new.retranslate(is_encrypted=store is not None and store.key is not None)
        self.set.setText(self.tr("Change my password") if self._has_password else self.tr("Set my password"))

    def show_person(self, person: Person, *, has_password: bool) -> None:
        """Start afresh for the person at work."""
        self._has_password = has_password
        self.old.setVisible(has_password)
        self.old.clear()
        self.new.clear()
        self.notice.clear()

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.old.line if self._has_password else self.new.first.line

    def submit(self) -> None:
        """Ask for the change."""
        store = self._context.open_store
        new = self.new.wish_or_say(self.notice, is_encrypted=store.key is not None)
        if new:
            self.wanted.emit(self.old.text, new)
