"""The batches: what was received, keyed and is missing; what became of papers; the sheet; key the next paper."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from PySide6.QtCore import QEvent, QModelIndex, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.batches.batch_detail import BatchDetail
from gui.batches.sheet_view import SheetView
from gui.batches.words import say_numbers
from gui.context import AppContext
from gui.widgets.bindings import bind, with_key
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.part_stack import PartStack
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from storage.batch_counts import BatchCounts, every_batch_counts
from storage.batches import Batch

#: Numbers written out in the list; the detail says all.
_WRITTEN_OUT = 2
_MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch and how far it is."""

    batch: Batch
    counts: BatchCounts


class BatchPage(ScrollPage):
    """The list of batches, under it the one chosen; its sheet takes their place. `keying_started(batch id)`."""

    keying_started = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._title = make_label("title", bold=True)
        self.new = make_button()
        self.new.clicked.connect(self._make_new)
        bind(self, "new_batch", self._make_new)
        self.key = make_button("primary")
        self.key.clicked.connect(lambda: self._start(self.table.currentIndex()))
        self.notice = NoticeStrip(context)
        self.model = RowsModel(context)
        self.table: RowsView = RowsView(context, self.model, "batches")
        self.table.opened.connect(self._start)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.installEventFilter(self)
        self.empty = EmptyState(context, "batches")
        self.empty.button.clicked.connect(self._make_new)
        self.detail = BatchDetail(context)
        self.detail.case_wanted.connect(self.case_wanted)
        self.detail.sheet_wanted.connect(self.show_sheet)
        self.detail.changed.connect(self.context.cases_changed)
        self.sheet = SheetView(context)
        self.sheet.left.connect(self._show_list)
        self.sheet.changed.connect(self.context.cases_changed)
        self._list = QWidget()
        column = lay_column(self.table, self.detail, into=self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addStretch(1)
        self._body = PartStack()
        for part in (self._list, self.empty, self.sheet):
            self._body.addWidget(part)
        head = lay_row(self._title, 1, self.new, self.key)
        head.setSpacing(12)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self._body, 1)
        context.cases_changed.connect(self._read_if_shown)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Batches"))
        self.new.setText(with_key("new_batch", self.tr("New batch")))
        self.key.setText(self.tr("Key the next paper"))
        name_control(self.table, self.tr("Batches"))
        self.empty.write(
            self.tr("No batches yet"),
            self.tr("A batch is the bundle of papers on your desk. Make one, and key its papers one after another."),
            self.tr("New batch"),
        )
        self.model.set_columns(self._columns())
        self.detail.retranslate()
        self.sheet.retranslate()
        self._read_if_shown()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self.new, "add", self.context.theme)
        self.sheet.restyle()

    def refresh(self) -> None:
        """Read the batches again and show the list."""
        self.notice.clear()
        self._body.setCurrentWidget(self._list)
        self.read()

    def show_only(self, choice: str) -> None:
        """Stand at the sheet of a batch whose last paper was just keyed: `complete=ID`."""
        wanted = dict(parse_qsl(choice)).get("complete")
        rows: tuple[BatchRow, ...] = self.model.rows
        at = next((at for at, row in enumerate(rows) if row.batch.batch_id == wanted), -1)
        if at >= 0:
            self.table.selectRow(at)
            said = self.tr("Every paper of batch {name} is accounted for. Its sheet closes it.")
            self.notice.say(said.format(name=rows[at].batch.name))
            self.detail.sheet.setFocus()

    def first_focus(self) -> QWidget:
        """The list, else the button for the first step."""
        return self.table if self.model.rowCount() else self.empty.button

    def read(self) -> None:
        """Fill the list; the batch that was chosen stays chosen."""
        chosen = self._chosen()
        rows = [BatchRow(*row) for row in every_batch_counts(self.context.open_store)]
        self.model.fill(rows)
        self.table.fit()
        self.table.fit_height(_MOST_ROWS)
        if self._body.currentWidget() is not self.sheet:
            self._body.setCurrentWidget(self._list if rows else self.empty)
        self._offer()
        ids = [row.batch.batch_id for row in rows]
        self.table.selectRow(ids.index(chosen.batch.batch_id) if chosen and chosen.batch.batch_id in ids else 0)
        self._show_detail(self.table.currentIndex())

    def show_sheet(self) -> None:
        """The sheet of the batch chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self.notice.clear()
            self._body.setCurrentWidget(self.sheet)
            self._offer()
            self.sheet.show_sheet(chosen.batch.batch_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit typed on the list begins the number of a paper."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if text.isdecimal() and not event.modifiers() and self.detail.outcomes.isVisibleTo(self):
                self.detail.outcomes.begin(text)
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        """The buttons of the list belong to the list."""
        shows = bool(self.model.rowCount()) and self._body.currentWidget() is self._list
        self.new.setVisible(shows)
        self.key.setVisible(shows)

    def _show_list(self) -> None:
        self._body.setCurrentWidget(self._list)
        self.read()
        self.table.setFocus()

    def _show_detail(self, *_indexes: QModelIndex) -> None:
        chosen = self._chosen()
        self.detail.setVisible(chosen is not None)
        if chosen is not None:
            self.detail.show_batch(chosen.batch, chosen.counts)

    def _chosen(self) -> BatchRow | None:
        index = self.table.currentIndex()
        row: BatchRow | None = self.model.rows[index.row()] if index.isValid() else None
        return row

    def _read_if_shown(self) -> None:
        if self.isVisible() and self.context.store is not None:
            self.read()

    def _make_new(self) -> None:
        self.page_wanted.emit("new_batch")

    def _start(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row: BatchRow = self.model.rows[index.row()]
        if row.counts.standing.is_closed:
            self.notice.say(
                self.tr("Batch {name} is closed. Its sheet opens it again.").format(name=row.batch.name), "query"
            )
            return
        self.keying_started.emit(row.batch.batch_id)

    def _columns(self) -> tuple[Column, ...]:
        keyings = {1: self.tr("first"), 2: self.tr("second")}
        return (
            Column(self.tr("Batch"), lambda row: row.batch.name, icon=_closed_icon),
            Column(self.tr("District"), lambda row: row.batch.district),
            Column(self.tr("Keying"), lambda row: keyings.get(row.batch.keying, str(row.batch.keying))),
            Column(
                self.tr("Received"), lambda row: str(row.batch.received), lambda row: row.batch.received, is_number=True
            ),
            Column(self.tr("Keyed"), lambda row: str(row.counts.keyed), lambda row: row.counts.keyed, is_number=True),
            Column(
                self.tr("On the desk"),
                lambda row: str(row.counts.drafts),
                lambda row: row.counts.drafts,
                is_number=True,
            ),
            Column(self.tr("Not seen"), _say_missing, lambda row: row.counts.missing),
        )


def _say_missing(row: BatchRow) -> str:
    return say_numbers(row.counts.missing_numbers, _WRITTEN_OUT) or (str(row.counts.missing or ""))


def _closed_icon(row: BatchRow) -> str:
    return "ok" if row.counts.standing.is_closed else ""
