"""What became of papers that are not keyed: type numbers, press one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton

from gui.batches.number_list import Numbers, read_numbers
from gui.batches.words import say_outcome
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.flow_row import FlowRow
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, make_button, name_control
from storage.outcomes import OUTCOMES

#: The outcomes in the order of their keys 1, 2 …; the last takes back.
KEYS = (*OUTCOMES, "")


class NumberBox(QLineEdit):
    """The box for numbers: Enter asks what became of them, Ctrl and a digit says it at once."""

    asked = Signal()
    said = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Ctrl with a digit are ours."""
        digit = event.key() - Qt.Key.Key_1
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and 0 <= digit < len(KEYS):
            self.said.emit(digit)
        else:
            super().keyPressEvent(event)


class OutcomeBox(QFrame):
    """`wanted(numbers, outcome)` when somebody said what became of papers; outcome '' takes it back."""

    wanted = Signal(tuple, str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._known: Sequence[str] = ()
        self.box = NumberBox()
        self.box.asked.connect(self._ask)
        self.box.said.connect(self._say)
        self.numbers = NamedField(self.box)
        self.buttons: tuple[QPushButton, ...] = tuple(make_button() for _ in KEYS)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, at=at: self._say(at))
        self.notice = NoticeStrip(context)
        row = FlowRow()
        for button in self.buttons:
            row.add(button)
        column = lay_column(self.numbers, row, self.notice, into=self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.numbers.write(
            self.tr("What became of papers that are not keyed"),
            self.tr(
                "Type their numbers, such as 27 or 30-33, then Enter and one digit; or Ctrl and the digit at once."
            ),
        )
        for at, (button, outcome) in enumerate(zip(self.buttons, KEYS, strict=True), start=1):
            word = say_outcome(outcome) if outcome else self.tr("Take back")
            button.setText(f"{at}  {word}")
            name_control(button, word, self.tr("Key {key}").format(key=at))

    def take_numbers(self, known: Sequence[str]) -> None:
        """The numbers of another batch; none: any number is taken as it is typed."""
        self._known = known

    def begin(self, text: str) -> None:
        """Take the focus, with this in the box."""
        self.box.setText(text)
        self.box.setFocus()

    def say_done(self, text: str) -> None:
        """Say what was stored, ready for the next numbers."""
        self.box.clear()
        self.notice.say(text)
        self.box.setFocus()

    def refuse(self, text: str) -> None:
        """Say why nothing was stored; the numbers stay in the box."""
        self.notice.say(text, "blocking")
        self.box.setFocus()
        self.box.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On the buttons a digit says what became of the papers; Escape and Backspace go back to the numbers."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(KEYS) and not self.box.hasFocus():
            self._say(digit)
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}:
            self.box.setFocus()
        else:
            super().keyPressEvent(event)

    def _read(self) -> Numbers | None:
        """The numbers in the box; None, with a word why, when they cannot be taken."""
        read = read_numbers(self.box.text(), self._known)
        if read.unknown:
            self.refuse(self.tr("Not a number of this batch: {words}").format(words=", ".join(read.unknown)))
            return None
        if not read.numbers:
            self.refuse(self.tr("Type the number of a paper first."))
            return None
        return read

    def _ask(self) -> None:
        read = self._read()
        if read is not None:
            first, count = read.numbers[0], len(read.numbers)
            named = first if count == 1 else self.tr("{first} and {count} more").format(first=first, count=count - 1)
            self.notice.say(self.tr("{numbers}: press the digit of what became of it.").format(numbers=named), "query")
            self.buttons[0].setFocus()

    def _say(self, at: int) -> None:
        read = self._read()
        if read is not None:
            self.wanted.emit(read.numbers, KEYS[at])
