"""A password asked and checked; after five wrong ones it waits, longer each time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button
from gui.widgets.password_field import PasswordField

#: Checks a password off the UI thread: something true when it fits. `WrongPassphrase` counts as a wrong one.
Check = Callable[[str], object]


class PasswordGate(QWidget):
    """`passed(what the check gave)` when the password fits. `ask` says whose it is and how it is checked."""

    passed = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._key = ""
        self._check: Check | None = None
        self.field = PasswordField()
        self.field.line.returnPressed.connect(self.submit)
        self.notice = NoticeStrip(context)
        self.button = make_button("primary")
        self.button.clicked.connect(self.submit)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._count_down)
        column = lay_column(self.field, self.notice, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(lay_row(self.button, 1))
        self.setFocusProxy(self.field.line)

    def write(self, label: str, button: str, text: str = "") -> None:
        """Set the words: of the field, of the button, and the help under the field."""
        self.field.write(label, text)
        self.button.setText(button)

    def ask(self, key: str, check: Check) -> None:
        """Ask for the password that `check` wants; wrong ones are counted under `key`."""
        self._key, self._check = key, check
        self.field.clear()
        self.notice.clear()
        self._count_down()

    def submit(self) -> None:
        """Check what was typed."""
        check, text = self._check, self.field.text
        if check is None or not self.button.isEnabled():
            return
        if not text:
            self.notice.say(self.tr("Type the password."), "query")
            self.field.line.setFocus()
            return
        self._allow(is_allowed=False)
        self._context.run_long(lambda _progress: check(text), done=self._judge, failed=self._refuse)

    def _judge(self, result: object) -> None:
        if not result:
            self._be_wrong(self.tr("This is not the password. Look at the keyboard's language and at Caps Lock."))
            return
        self._context.patience.succeed(self._key)
        self._allow(is_allowed=True)
        self.field.clear()
        self.notice.clear()
        self.passed.emit(result)

    def _refuse(self, error: AnketaError) -> None:
        from storage.errors import WrongPassphrase

        if isinstance(error, WrongPassphrase):
            self._judge(None)
            return
        self._allow(is_allowed=True)
        self.notice.say_error(error)

    def _be_wrong(self, text: str) -> None:
        wait = self._context.patience.fail(self._key)
        self.notice.say(text, "blocking")
        self.field.line.selectAll()
        if wait:
            self._clock.start()
        self._count_down()
        self.field.line.setFocus()

    def _count_down(self) -> None:
        left = self._context.patience.seconds_left(self._key)
        if not left:
            self._clock.stop()
            self._allow(is_allowed=True)
            return
        self._allow(is_allowed=False)
        self._clock.start()
        words = self.tr("Too many wrong passwords. Wait {seconds} s and try again.")
        self.notice.say(words.format(seconds=left), "blocking")

    def _allow(self, *, is_allowed: bool) -> None:
        self.button.setEnabled(is_allowed)
