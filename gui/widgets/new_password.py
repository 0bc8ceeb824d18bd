"""A new password, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forms.errors import AnketaError
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column
from gui.widgets.password_field import PasswordField


class NewPassword(QWidget):
    """Two boxes; `wish` gives what both say. `submitted` when Enter was pressed in the second."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = PasswordField()
        self.again = PasswordField()
        self.first.line.returnPressed.connect(self.again.line.setFocus)
        self.again.line.returnPressed.connect(self.submitted)
        self.first.eye.toggled.connect(self.again.eye.setChecked)
        self.again.eye.hide()
        column = lay_column(self.first, self.again, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.setFocusProxy(self.first.line)

    def retranslate(self, *, is_encrypted: bool, is_optional: bool = False) -> None:
        """Write the texts: what the password does differs, and how long it must be."""
        if is_encrypted:
            text = self.tr("At least 8 letters, such as three words that do not belong together. It opens the file.")
        elif is_optional:
            text = self.tr("May stay empty. At least 4 letters; it says who sits here, it does not close the file.")
        else:
            text = self.tr("At least 4 letters; it says who sits here, it does not close the file.")
        self.first.write(self.tr("New password"), text)
        self.again.write(self.tr("The same again"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.first.text and not self.again.text

    def wish(self, *, is_encrypted: bool) -> str:
        """The password. Raises `AnketaError` when the two differ or it is too short."""
        from storage.passwords import SHORTEST_ENCRYPTED, SHORTEST_PLAIN

        fewest = SHORTEST_ENCRYPTED if is_encrypted else SHORTEST_PLAIN
        if len(self.first.text) < fewest:
            self.first.line.setFocus()
            raise AnketaError(self.tr("The password needs at least {fewest} letters.").format(fewest=fewest))
        if self.first.text != self.again.text:
            self.again.line.setFocus()
            raise AnketaError(self.tr("The two passwords differ."), advice=self.tr("Type the same twice."))
        return self.first.text

    def wish_or_say(self, notice: NoticeStrip, *, is_encrypted: bool) -> str:
        """The password; '' after `notice` said what is wrong with it."""
        notice.clear()
        try:
            return self.wish(is_encrypted=is_encrypted)
        except AnketaError as refused:
            notice.say_error(refused)
            return ""

    def clear(self) -> None:
        """Empty both."""
        self.first.clear()
        self.again.clear()
