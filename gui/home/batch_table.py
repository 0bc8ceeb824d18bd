"""The batches on the home page: received, keyed, being keyed, numbers not seen yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.widgets.bindings import with_key
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from storage.batch_papers import as_ranges

if TYPE_CHECKING:
    from storage.batch_counts import BatchCounts
    from storage.batches import Batch

#: How many missing numbers, or runs of them, are written out.
WRITTEN_OUT = 4
#: Places of columns that may be hidden.
_KEYING, _TWICE = 1, 5


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch and how far it is."""

    batch: Batch
    counts: BatchCounts


class BatchTable(QWidget):
    """`wanted(batch id)` to key its next paper; `new_wanted` for a new batch."""

    wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("large", bold=True)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "home-batches")
        self.table.opened.connect(self._key)
        self.key = make_button("primary")
        self.key.clicked.connect(lambda: self._key(self.table.currentIndex()))
        self.new = make_button()
        self.new.clicked.connect(self.new_wanted)
        head = lay_row(self._title, 1, self.new, self.key)
        head.setSpacing(12)
        column = lay_column(into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table)

    def show_rows(self, rows: Sequence[BatchRow]) -> None:
        """Show these batches."""
        self.model.fill(rows)
        self._hide_what_says_nothing(rows)
        self.table.fit()
        self.table.fit_height(8)
        self.table.selectRow(0)

    def _hide_what_says_nothing(self, rows: Sequence[BatchRow]) -> None:
        """Two columns that are the same for every batch of most files, and a small screen is narrow."""
        self.table.setColumnHidden(_KEYING, all(row.batch.keying == 1 for row in rows))
        self.table.setColumnHidden(_TWICE, not any(row.counts.duplicates for row in rows))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Batches"))
        self.key.setText(self.tr("Key the next paper"))
        self.new.setText(with_key("new_batch", self.tr("New batch")))
        name_control(self.table, self.tr("Batches"))
        keyings = {1: self.tr("first"), 2: self.tr("second")}
        self.model.set_columns((
            Column(self.tr("Batch"), lambda row: row.batch.name),
            Column(self.tr("Keying"), lambda row: keyings.get(row.batch.keying, str(row.batch.keying))),
            _number(self.tr("Received"), lambda row: row.batch.received),
            _number(self.tr("Keyed"), lambda row: row.counts.keyed),
            _number(self.tr("Being keyed"), lambda row: row.counts.drafts),
            Column(self.tr("Keyed twice"), lambda row: ", ".join(row.counts.duplicates), role=lambda _row: "query"),
            Column(self.tr("Numbers not seen"), _say_missing, lambda row: row.counts.missing),
        ))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        put_icon(self.new, "add", self._context.theme)

    def _key(self, index: QModelIndex) -> None:
        if index.isValid():
            row: BatchRow = self.model.rows[index.row()]
            self.wanted.emit(row.batch.batch_id)


def _number(title: str, count: Callable[[BatchRow], int]) -> Column:
    return Column(title, lambda row: str(count(row)), count, is_number=True)


def _say_missing(row: BatchRow) -> str:
    """`0127, 0130–0134`; of many the first ones and how many there are."""
    numbers = row.counts.missing_numbers
    ranges = as_ranges(numbers)
    if len(ranges) > WRITTEN_OUT:
        return f"{', '.join(ranges[:WRITTEN_OUT])} … ({len(numbers)})"
    return ", ".join(ranges) or str(row.counts.missing or "")
