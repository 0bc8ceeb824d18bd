"""Error rates from second keying: a supervisor sees all keyers, questions and batches, a keyer their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from forms.error_rate import ErrorRate
from forms.errors import AnketaError
from forms.questionnaire import Question, in_language, plain
from gui.context import AppContext
from gui.form_language import form_language
from gui.verification.checkups import read_checkup, standing_checkup
from gui.verification.words import VerificationWords
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.part_stack import PartStack
from gui.widgets.parts import lay_column, make_label, name_control
from gui.widgets.reading import Reading
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from storage.keyers import own_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storage.verification import Checkup

_SHOWN_ROWS = 12
#: A name is cut to no fewer signs than these.
_FEWEST_SIGNS = 16


@dataclass(frozen=True, slots=True)
class Rated:
    """One row: what is rated, its rate, and how often both keyers misread it (questions only)."""

    name: str
    rate: ErrorRate
    both: int = 0


class RateTable(QWidget):
    """Rates under a title, each with its exact interval."""

    def __init__(self, context: AppContext, name: str, *, has_both: bool = False) -> None:
        super().__init__()
        self._has_both = has_both
        self.title = make_label("large", bold=True)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, f"rates-{name}")
        column = lay_column(self.title, self.table, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)

    def write(self, title: str, name: str) -> None:
        """The title, and what is rated in the first column."""
        self.title.setText(title)
        name_control(self.table, title)
        columns = [
            Column(name, lambda row: row.name),
            _number(self.tr("Answers"), lambda row: row.rate.answers),
            _number(self.tr("Errors"), lambda row: row.rate.errors),
            Column(
                self.tr("In 10,000"), lambda row: f"{row.rate.per_10_000:.1f}", lambda row: row.rate.per_10_000,
                is_number=True,
            ),
            Column(
                self.tr("95 % interval"), lambda row: f"{row.rate.low:.1f} – {row.rate.high:.1f}",
                lambda row: row.rate.high, is_number=True,
            ),
        ]  # fmt: skip
        if self._has_both:
            columns.append(_number(self.tr("Both wrong"), lambda row: row.both))
        self.model.set_columns(tuple(columns))

    def show_rows(self, rows: Sequence[Rated]) -> None:
        """Show these, the worst first."""
        self.model.fill(sorted(rows, key=lambda row: (-row.rate.errors, row.name)))
        self.table.fit()
        self.table.fit_height(_SHOWN_ROWS)
        self.setVisible(bool(rows))
        self._fit_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column gives way, so that every figure is seen."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        table = self.table
        if not self.model.rowCount():
            return
        frame = 2 * table.frameWidth() + table.verticalScrollBar().sizeHint().width()
        room = self.width() - sum(table.columnWidth(at) for at in range(1, self.model.columnCount())) - frame
        signs = self.fontMetrics().averageCharWidth()
        wanted = max(table.sizeHintForColumn(0), signs * _FEWEST_SIGNS)
        table.setColumnWidth(0, max(min(room, wanted), signs * _FEWEST_SIGNS))
        table.setMaximumWidth(table.horizontalHeader().length() + frame)
        table.fit_height(_SHOWN_ROWS)


def _number(title: str, count: Callable[[Rated], int]) -> Column:
    return Column(title, lambda row: f"{count(row):,}".replace(",", " "), count, is_number=True)


class FiguresPage(ScrollPage):
    """What second keying says of the keying; it counts decided differences alone."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._words = VerificationWords()
        self._seen: Checkup | None = None
        self.reading = Reading(
            self,
            context,
            read_checkup,
            done=self._show,
            refused=self._refused,
            stopped=self._stopped,
            is_quiet=False,
        )
        self._title = make_label("title", bold=True)
        self.summary = make_label(wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self.keyers = RateTable(context, "keyers")
        self.questions = RateTable(context, "questions", has_both=True)
        self.batches = RateTable(context, "batches")
        self.notice = NoticeStrip(context)
        self.empty = EmptyState(context, "table")
        context.store_changed.connect(self._let_go)
        self._tables = QWidget()
        inside = lay_column(self.summary, self.keyers, self.questions, self.batches, self._hint, 1, into=self._tables)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        self._body = PartStack()
        self._body.addWidget(self._tables)
        self._body.addWidget(self.empty)
        for part in (self._title, self.notice, self.reading.strip):
            self.column.addWidget(part)
        self.column.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        is_all = self.context.is_supervisor
        self._title.setText(self.tr("Error rates"))
        self.keyers.write(self.tr("Keyers") if is_all else self.tr("You"), self.tr("Keyer"))
        self.questions.write(
            self.tr("Questions that were misread") if is_all else self.tr("Questions that you misread"),
            self.tr("Question"),
        )
        self.batches.write(self.tr("Batches"), self.tr("Batch"))
        self._hint.setText(
            self.tr("An error is an answer that was decided otherwise than it was keyed. What nobody has decided yet "
                    "is not counted. The interval is that of Clopper and Pearson: few answers make it wide.")
        )  # fmt: skip
        self.empty.write(
            self.tr("No rates yet"),
            self.tr("When papers are keyed twice and their differences decided, the errors in 10,000 answers stand "
                    "here."),
        )  # fmt: skip
        if self._seen is not None and self.context.store is not None:  # another language on the first page
            self._show(self._seen)

    def refresh(self) -> None:
        """Compare the papers again, off the page; not while nothing changed since they were compared."""
        self.retranslate()
        seen = standing_checkup(self.context.open_store)
        if seen is not None and not self.reading.is_running:
            self._show(seen)
        else:
            self.reading.begin(self.tr("Comparing the keyings"))

    def first_focus(self) -> QWidget:
        """The first table."""
        return self.keyers.table

    def _let_go(self) -> None:
        """Another file: its rates are not here yet."""
        self._seen = None

    def _stopped(self) -> None:
        self.notice.say(
            self.tr("The papers were not compared to the end. Open the page again to compare them."), "query"
        )

    def _refused(self, error: AnketaError) -> None:
        self.notice.say_error(error)

    def _show(self, seen: Checkup) -> None:
        self._seen = seen
        figures = seen.figures
        person = self.context.person
        own = ""
        if person is not None and not self.context.is_supervisor:
            own = own_name(self.context.open_store, person.code)
        keyers = {name: rate for name, rate in figures.keyers.items() if not own or name == own}
        questions = figures.own.get(own, {}) if own else figures.questions
        both = {} if own else figures.both_wrong
        self.keyers.show_rows([Rated(name or "—", rate) for name, rate in keyers.items()])
        self.questions.show_rows([
            Rated(self._say_question(path), rate, both.get(path, 0)) for path, rate in questions.items()
        ])
        batches = {} if own else figures.batches
        self.batches.show_rows([Rated(name or "—", rate) for name, rate in batches.items()])
        self.summary.setText("\n".join(self._words.say_summary(seen)) if not own else "")
        self.summary.setVisible(bool(self.summary.text()))
        self._body.setCurrentWidget(self._tables if seen.papers and keyers else self.empty)

    def _say_question(self, path: str) -> str:
        """Number on the paper and label; the last part of the path when the newest form does not have it."""
        form = self.context.open_store.form()
        part = form.parts.get(path)
        if part is None:
            return path.rpartition("/")[2]
        questionnaire = form.questionnaire
        spoken = form_language(questionnaire, self.context.language)
        label = plain(in_language(part.labels, spoken, questionnaire.default_language)) or part.name
        number = part.keying.paper if isinstance(part, Question) else ""
        return f"{number} · {label}" if number else label
