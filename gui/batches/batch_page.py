"""The batches: what was received, what is keyed, which numbers nobody has seen; make one, key the next paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.batches.batch_form import BatchForm
from gui.context import AppContext
from gui.form_language import form_language
from gui.language import say_moment
from gui.widgets.empty_state import EmptyState
from gui.widgets.page import ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from storage.batch_counts import BatchCounts, every_batch_counts
from storage.batches import Batch

#: How many missing numbers are written out.
_WRITTEN_OUT = 6
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch and how far it is."""

    batch: Batch
    counts: BatchCounts


class BatchPage(ScrollPage):
    """The list of batches, and the form for a new one in its place. `keying_started(batch id)`."""

    keying_started = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._title = make_label("title", bold=True)
        self.new = make_button()
        self.new.clicked.connect(self.show_form)
        self.key = make_button("primary")
        self.key.clicked.connect(lambda: self._start(self.table.currentIndex()))
        self.model = RowsModel(context)
        self.table: RowsView = RowsView(context, self.model, "batches")
        self.table.opened.connect(self._start)
        self.empty = EmptyState(context, "batches")
        self.empty.button.clicked.connect(self.show_form)
        self.form = BatchForm(context)
        self.form.made.connect(self._made)
        self.form.cancelled.connect(self.refresh)
        self._body = QStackedWidget()
        for part in (self.table, self.empty, self.form):
            self._body.addWidget(part)
        head = lay_row(self._title, 1, self.new, self.key)
        head.setSpacing(12)
        self.column.addLayout(head)
        self.column.addWidget(self._body, 1)
        context.cases_changed.connect(self._read_if_shown)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Batches"))
        self.new.setText(self.tr("New batch"))
        self.key.setText(self.tr("Key the next paper"))
        name_control(self.table, self.tr("Batches"))
        self.empty.write(
            self.tr("No batches yet"),
            self.tr("A batch is the bundle of papers on your desk. Make one, and key its papers one after another."),
            self.tr("New batch"),
        )
        self.form.retranslate()
        self.model.set_columns(self._columns())
        self._read_if_shown()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self.new, "add", self.context.theme)

    def refresh(self) -> None:
        """Read the batches again and show the list."""
        self._body.setCurrentWidget(self.table)
        self.read()
        self.table.fit()

    def first_focus(self) -> QWidget:
        """The list, else the button for the first step."""
        return self.table if self.model.rowCount() else self.empty.button

    def read(self) -> None:
        """Fill the list."""
        rows = [BatchRow(*row) for row in every_batch_counts(self.context.open_store)]
        self.model.fill(rows)
        self._body.setCurrentWidget(self.table if rows else self.empty)
        self.new.setVisible(bool(rows))
        self.key.setVisible(bool(rows))
        self.table.selectRow(0)

    def show_form(self) -> None:
        """The form for a new batch."""
        questionnaire = self.context.open_store.form().questionnaire
        self._body.setCurrentWidget(self.form)
        self.new.hide()
        self.key.hide()
        self.form.begin(form_language(questionnaire, self.context.language))

    def _read_if_shown(self) -> None:
        if self.isVisible() and self.context.store is not None and self._body.currentWidget() is not self.form:
            self.read()

    def _made(self, batch: Batch) -> None:
        self.context.cases_changed.emit()
        self.keying_started.emit(batch.batch_id)

    def _start(self, index: QModelIndex) -> None:
        if index.isValid():
            row: BatchRow = self.model.rows[index.row()]
            self.keying_started.emit(row.batch.batch_id)

    def _columns(self) -> tuple[Column, ...]:
        keyings = {1: self.tr("first"), 2: self.tr("second")}
        return (
            Column(self.tr("Batch"), lambda row: row.batch.name),
            Column(self.tr("District"), lambda row: row.batch.district),
            Column(self.tr("Keying"), lambda row: keyings.get(row.batch.keying, str(row.batch.keying))),
            Column(
                self.tr("Received"), lambda row: str(row.batch.received), lambda row: row.batch.received, is_number=True
            ),
            Column(self.tr("Keyed"), lambda row: str(row.counts.keyed), lambda row: row.counts.keyed, is_number=True),
            Column(
                self.tr("Being keyed"),
                lambda row: str(row.counts.drafts),
                lambda row: row.counts.drafts,
                is_number=True,
            ),
            Column(self.tr("Numbers"), _say_numbers),
            Column(self.tr("Not seen"), _say_missing, lambda row: len(row.counts.missing_numbers)),
            Column(self.tr("Made"), lambda row: say_moment(row.batch.created_at), lambda row: row.batch.created_at),
        )


def _say_numbers(row: BatchRow) -> str:
    return " – ".join(number for number in (row.batch.numbers_from, row.batch.numbers_to) if number)


def _say_missing(row: BatchRow) -> str:
    missing = row.counts.missing_numbers
    written = ", ".join(missing[:_WRITTEN_OUT])
    return f"{written} … ({len(missing)})" if len(missing) > _WRITTEN_OUT else written
