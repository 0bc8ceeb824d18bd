"""A printed key typed back: one box for each group of the sheet, each told right or wrong as soon as it is full."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, make_label, name_control

_COLUMNS = 4
#: A whole sheet can be pasted into one box.
_LONGEST = 200


class TypedKey(QWidget):
    """`secret` gives the key; `finished` when the last group was typed and all of them are right."""

    finished = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        from storage.key_groups import GROUPS

        self._context = context
        self._text = make_label(role="muted", wrap=True)
        self.boxes = [QLineEdit() for _ in range(GROUPS)]
        self._numbers: list[QLabel] = []
        self.notice = NoticeStrip(context)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, box in enumerate(self.boxes):
            number = make_label("small", "muted")
            number.setText(str(at + 1))
            number.setBuddy(box)
            self._numbers.append(number)
            box.setMaxLength(_LONGEST)
            box.textEdited.connect(lambda _text, at=at: self._follow(at))
            row, column = divmod(at, _COLUMNS)
            grid.addWidget(number, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
        grid.setColumnStretch(2 * _COLUMNS, 1)
        column_of_parts = lay_column(self._text, into=self)
        column_of_parts.addLayout(grid)
        column_of_parts.addWidget(self.notice)
        column_of_parts.setContentsMargins(0, 0, 0, 0)
        column_of_parts.setSpacing(12)
        self.setFocusProxy(self.boxes[0])
        context.theme_changed.connect(self._fit)
        self._fit()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._text.setText(
            self.tr("Type the fourteen groups of the printed sheet, in their order. Capital or small letters; 0 is a "
                    "nought and 1 a one.")
        )  # fmt: skip
        for at, box in enumerate(self.boxes):
            name_control(box, self.tr("Group {number}").format(number=at + 1))

    def secret(self) -> bytes:
        """The key's 32 secret bytes. Raises `KeyMistyped`; the first wrong box then has the focus."""
        from storage.key_groups import KeyMistyped, read_groups

        try:
            return read_groups(" ".join(box.text().strip() or "-" for box in self.boxes))
        except KeyMistyped:
            wrong = next((box for at, box in enumerate(self.boxes) if not self._is_right(at)), self.boxes[0])
            wrong.setFocus()
            wrong.selectAll()
            raise

    def clear(self) -> None:
        """Forget what was typed."""
        for box in self.boxes:
            box.setText("")  # clear() could be undone, by whoever comes next
            mark(box, finding="")
        self.notice.clear()

    def _follow(self, at: int) -> None:
        """Go on to the next box when this one is full and right; say so when it is wrong."""
        from storage.key_groups import SIZE, plain_group

        letters = plain_group(self.boxes[at].text())
        if len(letters) > SIZE:
            self._spread(at, letters)
            return
        is_wrong = len(letters) == SIZE and not self._is_right(at)
        mark(self.boxes[at], finding="blocking" if is_wrong else "")
        if is_wrong:
            words = self.tr("Group {number} is not so on the sheet. Compare it letter by letter.")
            self.notice.say(words.format(number=at + 1), "blocking")
            return
        self.notice.clear()
        if len(letters) == SIZE:
            self._go_on(at)

    def _spread(self, at: int, letters: str) -> None:
        """Several groups were pasted, or typed without looking up: each goes into its own box."""
        from storage.key_groups import SIZE

        for number, box in enumerate(self.boxes[at:], at):
            part, letters = letters[:SIZE], letters[SIZE:]
            if part:
                box.setText(part)
                mark(box, finding="" if len(part) < SIZE or self._is_right(number) else "blocking")
                box.setFocus()
        wrong = [str(number + 1) for number, box in enumerate(self.boxes) if box.property("finding") == "blocking"]
        if wrong:
            words = self.tr("Not so on the sheet: group {numbers}. Compare letter by letter.")
            self.notice.say(words.format(numbers=", ".join(wrong)), "blocking")
        elif all(map(self._is_right, range(len(self.boxes)))):
            self.finished.emit()

    def _go_on(self, at: int) -> None:
        left = [box for number, box in enumerate(self.boxes) if not self._is_right(number)]
        if left:
            following = [box for box in self.boxes[at + 1 :] if box in left]
            (following or left)[0].setFocus()
        else:
            self.finished.emit()

    def _is_right(self, at: int) -> bool:
        from storage.key_groups import is_group

        return is_group(at + 1, self.boxes[at].text())

    def _fit(self) -> None:
        for box in self.boxes:
            box.setFixedWidth(self._context.theme.px(104))
