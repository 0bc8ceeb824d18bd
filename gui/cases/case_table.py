"""The table itself: keys read off the page, rows by the screen, the story of the paper that is marked."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter

from gui.cases.case_table_view import CaseTableView
from gui.cases.column_chooser import ColumnChooser
from gui.cases.history_card import HistoryCard
from gui.cases.table_model import CaseTableModel
from gui.cases.table_reader import TableReader
from gui.cases.table_setup import TableSetup
from gui.context import AppContext
from gui.theme import NO_LIMIT

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.case_table import TableQuery
    from storage.case_table_rows import TableRow

#: Pause before the story of a newly marked paper is read, ms.
BREATH = 80
#: Room for the story, px at zoom 1: its height below a table, its width beside one.
STORY_HEIGHT, STORY_WIDTH = 150, 420


class CaseTable(QSplitter):
    """Shows the papers of a query.

    `went_on` after every slice read, `finished` when all are here, `failed(error)`; `order_wanted` when the person
    sorts; `opened(case id, keying)`.
    """

    went_on = Signal()
    finished = Signal()
    failed = Signal(object)
    order_wanted = Signal()
    opened = Signal(str, int)

    def __init__(self, context: AppContext) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._context = context
        self.setup = TableSetup(context)
        #: Column and direction of the order, '' the newest paper first.
        self.order: tuple[str, bool] = ("", False)
        self._is_fresh, self._ahead = False, 0
        self.model = CaseTableModel(context, self._fetch)
        self.view = CaseTableView(context, self.model)
        self.history = HistoryCard(context)
        self.reader = TableReader(context)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH)
        self._breath.timeout.connect(self.tell)
        for part in (self.view, self.history):
            self.addWidget(part)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.history.hide()
        self._bind()

    def _bind(self) -> None:
        self.view.opened.connect(self.open)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._breath.start())
        self.model.sort_wanted.connect(self._sort)
        self.reader.began.connect(self._begin)
        self.reader.came.connect(self._take_more)
        self.reader.read.connect(self._take_all)
        self.reader.failed.connect(self.failed)
        self.reader.went_on.connect(lambda *_: self.went_on.emit())

    # --- papers

    def set_up(self) -> None:
        """Read the study and how the table is set up for it."""
        self.setup.read()
        self.model.set_columns(self.setup.columns())
        self.view.freeze(self.setup.frozen)

    def read(self, query: TableQuery) -> None:
        """Show the papers of a query. Raises `AnketaError`."""
        self.reader.start(query)

    def current(self) -> CaseRow | None:
        """The paper that is marked."""
        row = self.model.row(self.view.currentIndex().row())
        return row.case if row is not None else None

    def open(self, index: QModelIndex) -> None:
        """Open the paper of a row."""
        row = self.model.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.case.case_id, row.case.keying)

    def tell(self) -> None:
        """The story of the paper that is marked, where it is shown."""
        if not self.history.isHidden() and self._context.store is not None:
            self.history.show_case(self.current(), self.setup.study, self.setup.language)

    def _fetch(self, keys: Sequence[int]) -> dict[int, TableRow]:
        from storage.case_table_rows import read_rows

        return read_rows(self._context.open_store, self.setup.form_id, keys, self.setup.paths)

    def _begin(self, keys: array[int]) -> None:
        """What is known at once; an order is awaited before the old rows go."""
        if keys or not self.order[0]:
            self._fill(keys)
        self.went_on.emit()

    def _take_more(self, keys: array[int]) -> None:
        self.model.extend(keys[self._ahead :] if self._ahead else keys)
        self._ahead = max(self._ahead - len(keys), 0)
        self._mark_first()
        self.went_on.emit()

    def _take_all(self, keys: array[int]) -> None:
        """All papers, in order; rows that are here already stay where they are."""
        here = self.model.rowCount()
        if self._is_fresh and here and self.model.begins_with(keys[:here]):
            self.model.extend(keys[here:])
        else:
            self._fill(keys)
        self._is_fresh = False
        self._mark_first()
        self._breath.start()
        self.finished.emit()

    def _fill(self, keys: array[int]) -> None:
        current = self.view.currentIndex()
        kept, column = self.model.key(current.row()), max(current.column(), 0)
        self.model.fill(keys)
        self._is_fresh, self._ahead = True, len(keys)
        if keys:
            at = max(self.model.find(kept), 0)
            self.view.selectRow(at)
            self.view.setCurrentIndex(self.model.index(at, column))

    def _mark_first(self) -> None:
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.selectRow(0)

    # --- columns and order

    def choose_columns(self) -> None:
        """Ask which columns shall stand here."""
        chooser = ColumnChooser(self._context, self.setup.all_columns(), self.setup.names, self.setup.frozen, self)
        chooser.accepted.connect(lambda: self._take_columns(chooser.names, chooser.frozen.value()))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        chooser.list.setFocus()

    def show_labels(self, *, on: bool) -> None:
        """Labels instead of codes, or codes again."""
        self.setup.show_labels(on=on)
        self.rewrite()

    def lay(self, *, is_wide: bool) -> None:
        """The story beside the table, or below it."""
        px = self._context.theme.px
        self.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        self.history.setMaximumHeight(NO_LIMIT if is_wide else px(STORY_HEIGHT))
        self.history.setMaximumWidth(px(STORY_WIDTH) if is_wide else NO_LIMIT)
        self.history.setMinimumWidth(px(STORY_WIDTH * 2 / 3) if is_wide else 0)

    def show_history(self, *, on: bool) -> None:
        """The story of the paper that is marked, or none."""
        self.history.setVisible(on)
        size = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        story = STORY_WIDTH if self.orientation() == Qt.Orientation.Horizontal else STORY_HEIGHT
        self.setSizes([max(size - self._context.theme.px(story), 1), self._context.theme.px(story)])
        self.tell()

    def freeze_here(self) -> None:
        """Keep the columns up to the one one stands in; once more there, only the paper number."""
        at = self.view.currentIndex().column()
        self.setup.choose(self.setup.names, 1 if at + 1 == self.setup.frozen else max(at + 1, 1))
        self.view.freeze(self.setup.frozen)

    def turn_order(self) -> None:
        """Sort by the column one stands in; once more there, the other way round."""
        at, header = self.view.currentIndex().column(), self.view.horizontalHeader()
        if at >= 0:
            is_here = header.sortIndicatorSection() == at
            is_up = is_here and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            self.view.sortByColumn(at, Qt.SortOrder.DescendingOrder if is_up else Qt.SortOrder.AscendingOrder)

    def rewrite(self) -> None:
        """The columns in other words, or other columns; the paper that is marked stays."""
        at = self.view.currentIndex()
        row, column = at.row(), at.column()
        self.model.set_columns(self.setup.columns())
        self.view.freeze(self.setup.frozen)
        self.view.fit()
        if row >= 0:
            self.view.selectRow(row)
            self.view.setCurrentIndex(self.model.index(row, min(max(column, 0), self.model.columnCount() - 1)))

    def _take_columns(self, names: tuple[str, ...], frozen: int) -> None:
        self.setup.choose(names, frozen)
        self.rewrite()

    def _sort(self, column: str, is_descending: bool) -> None:
        is_sortable = any(one.name == column and one.is_sortable for one in self.model.columns)
        wanted = (column if is_sortable else "", is_descending)
        if wanted != self.order:
            self.order = wanted
            self.order_wanted.emit()
