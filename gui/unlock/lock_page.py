"""The locked screen: nothing of a paper is seen; whoever sat here goes on, or somebody else sits down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.widgets.page import ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label
from gui.widgets.password_gate import PasswordGate


class LockPage(ScrollPage):
    """`unlocked` when the person at hand goes on, `left` when somebody else works next."""

    unlocked = Signal()
    left = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=560)
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.gate = PasswordGate(context)
        self.gate.passed.connect(lambda _fits: self.unlocked.emit())
        self.go_on = make_button("primary")
        self.go_on.clicked.connect(self.unlocked)
        self.somebody_else = make_button("quiet")
        self.somebody_else.clicked.connect(self.left)
        self.column.addStretch(1)
        for part in (self._mark, self._title, self._text, self.gate):
            self.column.addWidget(part)
        self.column.addLayout(lay_row(self.go_on, self.somebody_else, 1))
        self.column.addStretch(2)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        person = self.context.person
        name = " · ".join(filter(None, (person.code, person.name))) if person is not None else ""
        self._title.setText(self.tr("Locked: {name}").format(name=name))
        self._text.setText(self.tr("The paper on the screen is kept as it is; every accepted answer is on the disk."))
        self.gate.write(self.tr("Password"), self.tr("Go on"))
        self.go_on.setText(self.tr("Go on"))
        self.somebody_else.setText(self.tr("Somebody else works now"))

    def restyle(self) -> None:
        """Draw the lock in the present colour."""
        super().restyle()
        self._mark.setPixmap(draw_pixmap("lock", self.context.theme, pixels=48, ratio=self.devicePixelRatioF()))

    def refresh(self) -> None:
        """Ask for the password of the person at hand, when they have one."""
        from storage.passwords import is_password, list_passwords

        store, person = self.context.store, self.context.person
        has_password = store is not None and person is not None and person.code in list_passwords(store)
        self.gate.setVisible(has_password)
        self.go_on.setVisible(not has_password)
        if has_password and store is not None and person is not None:
            code = person.code
            self.gate.ask(f"{store.store_id}:{code}", lambda text: is_password(store, code, text))
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The password, else the way on."""
        return self.gate.field.line if self.gate.isVisibleTo(self) else self.go_on
