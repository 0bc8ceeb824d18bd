"""Why a closed paper is changed: the reason, and where what is right comes from (telephone, from whom, which day).

Asked before the first change of an answer; with the paper number and the status besides, where these are corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from forms.errors import AnketaError
from forms.wording import translate
from gui.asking import ask
from gui.context import AppContext
from gui.language import say_day
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.corrections import Why

#: `storage.corrections.HOWS` → English.
_HOWS: Mapping[str, str] = MappingProxyType({
    "telephone": translate("Correction", "by telephone"),
    "paper": translate("Correction", "from the paper itself"),
    "visit": translate("Correction", "by a visit"),
    "other": translate("Correction", "otherwise"),
})
#: Status → English, as in the list of papers.
_STATUSES: Mapping[str, str] = MappingProxyType({
    "closed": translate("Status", "keyed"),
    "incomplete": translate("Status", "closed incomplete"),
    "final": translate("Status", "final"),
    "void": translate("Status", "void"),
})
_FORMATS = ("dd.MM.yyyy", "d.M.yyyy", "ddMMyyyy", "dd.MM.yy", "yyyy-MM-dd")


def say_how(how: str) -> str:
    """How a correction came, in the program's language."""
    return QCoreApplication.translate("Correction", _HOWS.get(how, how))


@dataclass(frozen=True, slots=True)
class Said:
    """What a person filled in: why, and a number and a status where those are asked ('' as they stand)."""

    why: Why
    number: str = ""
    status: str = ""


class CorrectionDialog(QDialog):
    """Asks; `take(said)` may raise `AnketaError`: then the dialog says so and stays.

    With a `row` it asks for the paper's number and status too, where these differ from it. `said` is what was taken,
    None when nobody confirmed.
    """

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        *,
        row: CaseRow | None = None,
        take: Callable[[Said], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.row = row
        self._take = take
        self.said: Said | None = None
        self._went_on = False
        mark(self, kind="page")
        self._title = make_label("large", bold=True, wrap=True)
        self.number, self.reason = NamedField(QLineEdit()), NamedField(QLineEdit())
        self.status, self.how = NamedField(QComboBox()), NamedField(QComboBox())
        self.whom, self.day = NamedField(QLineEdit()), NamedField(QLineEdit())
        self.notice = NoticeStrip(context)
        self.confirm, self.cancel = make_button("primary"), make_button("quiet")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        for named in (self.number, self.reason, self.whom):
            line(named).returnPressed.connect(self._go_on)
        self._lay_out()
        self._write()

    def _lay_out(self) -> None:
        px = self._context.theme.px
        column = lay_column(self._title, into=self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(12))
        for pair in ((self.number, self.status), (self.reason,), (self.how, self.whom, self.day)):
            row = lay_row(*pair)
            row.setSpacing(px(16))
            column.addLayout(row)
        self.number.setVisible(self.row is not None)
        self.status.setVisible(self.row is not None and self._context.is_supervisor)
        column.addWidget(self.notice)
        buttons = lay_row(self.confirm, self.cancel, 1)
        buttons.setSpacing(px(12))
        column.addLayout(buttons)
        self.setMinimumWidth(px(620))

    def _write(self) -> None:
        self.setWindowTitle(self.tr("Correction of a closed paper"))
        row = self.row
        self._title.setText(
            self.tr("Paper {number}: correct its number or status").format(number=row.paper_number or "—")
            if row is not None
            else self.tr("This paper is closed. Why is it changed?")
        )
        self.number.write(self.tr("Paper number"))
        self.status.write(self.tr("Status"))
        self.reason.write(self.tr("Reason"))
        self.how.write(self.tr("Source"))
        self.whom.write(self.tr("From whom"))
        self.day.write(self.tr("On which day"))
        self.confirm.setText(self.tr("Correct") if row is not None else self.tr("Change the paper"))
        self.cancel.setText(self.tr("Leave it as it is"))
        for how in _HOWS:
            box(self.how).addItem(say_how(how), how)
        line(self.day).setText(say_day(date.today()))  # noqa: DTZ011  (the day on this desk)
        if row is not None:
            line(self.number).setText(row.paper_number)
            for name, word in _STATUSES.items():
                box(self.status).addItem(QCoreApplication.translate("Status", word), name)
            box(self.status).setCurrentIndex(box(self.status).findData(row.status))
        (line(self.number) if row is not None else line(self.reason)).setFocus()

    def _go_on(self) -> None:
        self._went_on = True
        self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from box to box; from the last one it confirms, as from the button."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._went_on:  # a line lets its Enter through to its dialog
            self._went_on = False
        elif is_enter and isinstance(self.focusWidget(), QComboBox):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        said = self._read()
        if said is None:
            return
        try:
            if self._take is not None:
                self._take(said)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.said = said
        self.accept()

    def _read(self) -> Said | None:
        """What is filled in; None, with a word, while something is missing."""
        from storage.corrections import Source, Why

        reason, whom, how = (
            line(self.reason).text().strip(),
            line(self.whom).text().strip(),
            box(self.how).currentData(),
        )
        day = _day(line(self.day).text())
        missing = (
            (not reason, self.reason, self.tr("A correction needs a reason.")),
            (not whom and how != "paper", self.whom, self.tr("Say from whom you know it.")),
            (day is None, self.day, self.tr("Type the day as 22.11.2026.")),
        )
        for is_missing, named, sentence in missing:
            if is_missing:
                self.notice.say(sentence, "blocking")
                line(named).setFocus()
                return None
        person = self._context.person
        source = Source(str(how), whom, day.isoformat() if day is not None else "")
        why = Why(person.code if person is not None else "", reason, source)
        if self.row is None:
            return Said(why)
        number, status = line(self.number).text().strip(), str(box(self.status).currentData())
        return Said(
            why,
            number if number != self.row.paper_number else "",
            status if status != self.row.status else "",
        )


def ask_why(context: AppContext, parent: QWidget) -> Why | None:
    """Why a closed paper is changed; None when the person thinks better of it."""
    dialog = CorrectionDialog(context, parent)
    ask(dialog)
    said = dialog.said
    dialog.deleteLater()
    return said.why if said is not None else None


def correct_case(context: AppContext, row: CaseRow, parent: QWidget) -> bool:
    """Let a person correct the number or status of a closed paper; whether something changed.

    The number may be stored while the status is refused: what was stored stays, and the lists read again even when the
    person leaves then.
    """
    kept: set[str] = set()
    is_changed = False

    def take(said: Said) -> None:
        nonlocal is_changed
        from storage.cases import find_case
        from storage.corrections import RuleBroken, correct_number, correct_status

        store = context.open_store
        at_hand = dialog.row or row
        if said.number:
            try:
                correct_number(store, at_hand, said.number, said.why, keeps=said.number in kept)
            except RuleBroken:
                kept.add(said.number)  # asked once: confirmed again, it is kept as on the paper
                raise
            is_changed = True
            dialog.row = at_hand = find_case(store, row.case_id, row.keying) or at_hand
        if said.status:
            correct_status(store, at_hand, said.status, said.why)
            is_changed = True

    dialog = CorrectionDialog(context, parent, row=row, take=take)
    ask(dialog)
    dialog.deleteLater()
    if is_changed:
        context.cases_changed.emit()
    return is_changed


def line(named: NamedField) -> QLineEdit:
    """The line of a field that is one."""
    if not isinstance(named.field, QLineEdit):
        raise TypeError(type(named.field))
    return named.field


def box(named: NamedField) -> QComboBox:
    """The list of a field that is one."""
    if not isinstance(named.field, QComboBox):
        raise TypeError(type(named.field))
    return named.field


def _day(text: str) -> date | None:
    """A typed day; None when it is none, or lies in the future."""
    for pattern in _FORMATS:
        read = QLocale.c().toDate(text.strip(), pattern)
        if read.isValid():
            year = read.year() + 100 if read.year() < 1950 and pattern.endswith(".yy") else read.year()
            day = date(year, read.month(), read.day())
            return day if day <= date.today() else None  # noqa: DTZ011  (the day on this desk)
    return None
