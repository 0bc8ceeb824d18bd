"""One batch: its balance, what became of papers, and every paper that is not simply keyed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from forms.errors import AnketaError
from gui.batches.outcome_box import OutcomeBox
from gui.batches.words import (
    paper_role,
    say_balance,
    say_numbers,
    say_outcome,
    say_paper,
    say_rate,
    say_surplus,
    say_when,
    say_who,
)
from gui.context import AppContext
from gui.language import say_moment
from gui.theme import mark
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from storage.batch_counts import BatchCounts
from storage.batch_papers import STATES, BatchPaper, batch_papers
from storage.batches import Batch, numbers_between
from storage.outcomes import set_outcomes

_MOST_ROWS = 12


class BatchDetail(QWidget):
    """`case_wanted(case id, keying)` for a paper that is begun, `sheet_wanted` for the sheet, `changed` when stored."""

    case_wanted = Signal(str, int)
    sheet_wanted = Signal()
    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._batch: Batch | None = None
        self._counts: BatchCounts | None = None
        self._name = make_label("large", bold=True)
        self.balance = make_label(wrap=True)
        self.trouble = make_label(role="query", wrap=True)
        self._state = make_label("small", "muted", wrap=True)
        self.sheet = make_button()
        self.sheet.clicked.connect(self.sheet_wanted)
        self.outcomes = OutcomeBox(context)
        self.outcomes.wanted.connect(self._store)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "batch-papers")
        self.table.opened.connect(self._open)
        self._title = make_label("text", bold=True)
        head = lay_row(self._name, 1, self.sheet)
        column = lay_column(into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.balance, self.trouble, self._state, self.outcomes, self._title, self.table):
            column.addWidget(part)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.sheet.setText(self.tr("Sheet and closing"))
        self.outcomes.retranslate()
        name_control(self.table, self.tr("Papers that are not simply keyed"))
        self.model.set_columns((
            Column(self.tr("Number"), lambda row: row.number or "–"),
            Column(self.tr("What is known"), say_paper, lambda row: STATES.index(row.state), role=paper_role),
            Column(self.tr("Who"), say_who),
            Column(self.tr("When"), say_when, lambda row: row.case.changed_at if row.case else ""),
        ))
        self._write()

    def show_batch(self, batch: Batch, counts: BatchCounts) -> None:
        """Show this batch."""
        is_other = self._batch is None or self._batch.batch_id != batch.batch_id
        self._batch, self._counts = batch, counts
        self.outcomes.take_numbers(numbers_between(batch.numbers_from, batch.numbers_to))
        if is_other:
            self.outcomes.box.clear()
            self.outcomes.notice.clear()
        self.model.fill(batch_papers(self._context.open_store, batch.batch_id, batch.keying, counts))
        self.table.fit()
        self.table.fit_height(_MOST_ROWS)
        self._write()

    def _write(self) -> None:
        batch, counts = self._batch, self._counts
        if batch is None or counts is None or self._context.store is None:
            return
        numbers = " – ".join(filter(None, (batch.numbers_from, batch.numbers_to)))
        self._name.setText(" · ".join(filter(None, (batch.name, numbers))))
        rate = say_rate(counts)
        response = self.tr("response {rate}").format(rate=rate) if rate else ""
        self.balance.setText(" · ".join(filter(None, (say_balance(counts), response))))
        self.trouble.setText(" ".join(filter(None, (say_surplus(counts), *self._troubles(counts)))))
        self.trouble.setVisible(bool(self.trouble.text()))
        standing = counts.standing
        words = self.tr("Closed {when} by {who}.") if standing.is_closed else self.tr("Opened again {when} by {who}.")
        said = words.format(when=say_moment(standing.made_at), who=standing.who or "–") if standing.made_at else ""
        self._state.setText(" ".join(filter(None, (said, standing.reason))))
        self._state.setVisible(bool(said))
        self.outcomes.setVisible(not standing.is_closed and not self._context.open_store.is_read_only)
        rows = self.model.rowCount()
        self._title.setText(self.tr("Papers that are not simply keyed") if rows else self.tr("Every paper is keyed."))
        self.table.setVisible(bool(rows))
        mark(self.sheet, kind="primary" if not counts.missing and not standing.is_closed and counts.keyed else "plain")

    def _troubles(self, counts: BatchCounts) -> Sequence[str]:
        facts = (
            (counts.duplicates, self.tr("Keyed twice: {numbers}.")),
            (counts.outside, self.tr("Not among the numbers received: {numbers}.")),
            (counts.contradicted, self.tr("Keyed, yet with an outcome: {numbers}.")),
            (counts.disputed, self.tr("Said differently: {numbers}. Say it once more to settle it.")),
        )
        return [words.format(numbers=say_numbers(numbers)) for numbers, words in facts if numbers]

    def _store(self, numbers: tuple[str, ...], outcome: str) -> None:
        if self._batch is None:
            return
        person = self._context.person
        who = person.code if person is not None else ""
        try:
            set_outcomes(self._context.open_store, self._batch.batch_id, numbers, outcome, who=who)
        except AnketaError as error:
            self.outcomes.refuse(f"{error.what}. {error.advice}".strip())
            return
        self.changed.emit()
        self.outcomes.say_done(f"{say_numbers(numbers)}: {say_outcome(outcome)}")

    def _open(self, index: QModelIndex) -> None:
        """Enter on a paper that is begun opens it, on a missing one asks what became of it."""
        if not index.isValid():
            return
        paper: BatchPaper = self.model.rows[index.row()]
        if paper.case is not None:
            self.case_wanted.emit(paper.case.case_id, paper.case.keying)
        elif self.outcomes.isVisibleTo(self):
            self.outcomes.begin(paper.number)
