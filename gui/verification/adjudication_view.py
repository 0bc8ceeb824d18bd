"""One discrepancy at a time: the question, both answers, and one key for what the paper says (KEYING.md).

1 the first keyer read right, 2 the second did, 3 types another answer, Ctrl+1 … gives a missing reason,
Ctrl+Z takes the last decision back, Esc leaves. Keys are taken by physical position as well, so that they work on a
Russian layout.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from forms.adjudication import FIRST, SECOND, THIRD, Bench, Refused
from forms.errors import AnketaError
from forms.journal import BLANK, Answer
from gui.context import AppContext
from gui.language import say_finding
from gui.missing_words import say_answer, say_missing
from gui.verification.desk import AdjudicationDesk
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_label, name_control
from gui.widgets.side_card import SideCard

if TYPE_CHECKING:
    from storage.verification import CheckedPaper

#: Codes of a list that are written out.
_CODES = 40
_CHOICES = {Qt.Key.Key_1: FIRST, Qt.Key.Key_2: SECOND}


class AdjudicationView(QWidget):
    """Walks through the open discrepancies; `left` when the person leaves or nothing is open, `decided` after each."""

    left = Signal()
    decided = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.desk: AdjudicationDesk | None = None
        self._where = make_label("text", "muted")
        self._question = make_label("large", bold=True, wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self.first, self.second = SideCard("1"), SideCard("2")
        self.first.chosen.connect(lambda: self._decide(FIRST))
        self.second.chosen.connect(lambda: self._decide(SECOND))
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._take_third)
        self.field.installEventFilter(self)
        self._third = make_label("text", bold=True)
        self._third.setBuddy(self.field)
        self.codes = make_label("small", "muted", wrap=True)
        self.notice = NoticeStrip(context)
        self._keys = make_label("small", "muted", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()

    def _lay_out(self) -> None:
        sides = lay_row(self.first, self.second)
        sides.setSpacing(16)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        third = lay_row(self._third, self.field)
        third.setSpacing(12)
        column = lay_column(self._where, self._question, self._hint, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(sides)
        column.addLayout(third)
        column.addWidget(self.codes)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self._keys)

    # --- what is shown

    def begin(self, papers: Sequence[CheckedPaper], start: str) -> None:
        """Go through the open discrepancies, from the paper with the number `start` on."""
        person = self._context.person
        self.desk = AdjudicationDesk(
            self._context.open_store, papers, start, person.code if person else "", self._context.language
        )
        self.notice.clear()
        self.retranslate()
        self.setFocus()

    def let_go(self) -> None:
        """Forget the sitting, and what is half typed."""
        self.desk = None
        self.field.clear()
        self.field.setEnabled(False)
        self.notice.clear()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        desk = self.desk
        if desk is None or desk.at is None:
            return
        desk.language = self._context.language
        paper, found, bench = desk.at.paper, desk.at.discrepancy, desk.bench()
        number, label = desk.question(bench)
        self._where.setText(
            self.tr("Paper {number} · difference {at} of {count}").format(
                number=paper.pair.paper_number, at=desk.position, count=desk.count
            )
        )
        row = self.tr("row {row}").format(row=found.row_number) if found.row_number else ""
        self._question.setText(" · ".join(part for part in (number, label, row) if part))
        self._hint.setText(
            self.tr("The answers stand one row off from here on. What does the paper say in these rows?")
            if desk.is_slip
            else self.tr("What does the paper say?")
        )
        for card, keyer, answer, is_there in (
            (self.first, paper.pair.first.enumerator, found.first, found.kind == "row_in_first"),
            (self.second, paper.pair.second.enumerator, found.second, found.kind == "row_in_second"),
        ):
            ordinal = self.tr("first keying") if card is self.first else self.tr("second keying")
            who = f"{ordinal} · {keyer}" if keyer else ordinal
            words = say_answer(bench, answer)
            if desk.is_row:
                text = desk.row_words() if is_there else ""
                words = (self.tr("the row is there") if is_there else self.tr("there is no such row"), text)
            elif desk.is_slip:
                words = self._say_cells(desk, is_first=card is self.first)
            card.write(who, *words)
        self._third.setText(self.tr("3 · the answers as one string") if desk.is_slip else self.tr("3 · another answer"))
        name_control(self.field, self._third.text())
        self._third.setVisible(not desk.is_row)
        self.field.setVisible(not desk.is_row)
        self.field.setEnabled(False)
        self.field.clear()
        self.codes.setText("" if desk.is_row else _code_list(bench))
        self.codes.setVisible(bool(self.codes.text()))
        self.field.setAccessibleDescription(self.codes.text())
        self._write_keys()

    @staticmethod
    def _say_cells(desk: AdjudicationDesk, *, is_first: bool) -> tuple[str, str]:
        """A slip on one side: the codes as one string, and each row with its number on the paper and its label."""
        codes, lines = [], []
        for cell, bench in desk.cells():
            code, meaning = say_answer(bench, cell.first if is_first else cell.second)
            name = (bench.view.number or bench.view.name) if bench is not None else ""
            codes.append(code)
            lines.append(f"{name}  {code} · {meaning}" if meaning else f"{name}  {code}")
        return " ".join(codes), "\n".join(lines)

    def _write_keys(self) -> None:
        desk = self.desk
        if desk is None:
            return
        words = [self.tr("1 or 2: this answer"), self.tr("3: type another")]
        words += [f"Ctrl+{at}: {say_missing(reason)}" for at, reason in enumerate(desk.reasons(), 1)]
        if desk.is_row:
            words = words[:1]
        words += [self.tr("Ctrl+Z: take the last decision back"), self.tr("Esc: to the list")]
        self._keys.setText(" · ".join(words))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one decision."""
        key, is_ctrl = _digit(event), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_ctrl and _is_undo(event):
            self._undo()
        elif is_ctrl and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._miss(key - Qt.Key.Key_1)
        elif key in _CHOICES:
            self._decide(_CHOICES[Qt.Key(key)])
        elif key == Qt.Key.Key_3 and self.desk is not None and not self.desk.is_row:
            self.field.setEnabled(True)
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the box for a third answer goes back to the choice."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._close_third()
                return True
            if _digit(event) in range(Qt.Key.Key_1, Qt.Key.Key_9 + 1) and (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _close_third(self) -> None:
        self.field.clear()
        self.field.setEnabled(False)
        self.notice.clear()
        self.setFocus()

    def _take_third(self) -> None:
        desk = self.desk
        if desk is None or desk.at is None or not self.field.text().strip():
            return
        if desk.is_slip:
            self._do(lambda: desk.decide_string(self.field.text()))
            return
        bench = desk.bench()
        read = bench.read(self.field.text()) if bench is not None else Refused(())
        if isinstance(read, Refused):
            self._refuse(read)
        else:
            self._decide(THIRD, read)

    def _miss(self, position: int) -> None:
        desk = self.desk
        bench = desk.bench() if desk is not None and not desk.is_row else None
        if desk is not None and bench is not None and position < len(desk.reasons()):
            self._decide(THIRD, bench.miss(desk.reasons()[position]))

    def _decide(self, choice: str, answer: Answer = BLANK) -> None:
        desk = self.desk
        if desk is not None and desk.at is not None:
            self._do(lambda: desk.decide(choice, answer))

    def _do(self, decide: Callable[[], Refused | None]) -> None:
        try:
            refused = decide()
        except AnketaError as error:
            self.notice.say_error(error)
            return
        if refused is not None:
            self._refuse(refused)
            return
        self._go_on()

    def _undo(self) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            is_done = desk.undo()
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self._go_on()
        if not is_done:
            self.notice.say(self.tr("There is no decision of this sitting to take back."), "off_path")

    def _go_on(self) -> None:
        self.notice.clear()
        self._context.cases_changed.emit()
        self.decided.emit()
        if self.desk is None or self.desk.at is None:
            self.left.emit()
            return
        self.retranslate()
        self.setFocus()

    def _refuse(self, refused: Refused) -> None:
        said = " ".join(say_finding(finding) for finding in refused.findings)
        self.notice.say(said or self.tr("This cannot be the answer."), "blocking")


def _code_list(bench: Bench | None) -> str:
    """What may be typed as a third answer: the codes with their labels, of a long list the first ones."""
    choices = bench.view.choices if bench is not None else ()
    codes = [
        f"{one.short_code or one.code}\N{NO-BREAK SPACE}{one.short_label or one.label}" for one in choices[:_CODES]
    ]
    return "   ".join([*codes, *(["…"] if len(choices) > _CODES else [])])


def _digit(event: QKeyEvent) -> int:
    """The digit key, also of the keypad; 0 when it is another key."""
    return event.key() if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9 else 0


def _is_undo(event: QKeyEvent) -> bool:
    """Ctrl+Z on a Latin and on a Russian layout (where the key bears я)."""
    return event.key() in {Qt.Key.Key_Z, ord("Я")}
