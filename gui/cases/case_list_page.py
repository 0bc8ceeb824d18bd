"""The list of papers: search, status, sort, and Enter to open one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

from gui.cases.status import CONCERNS, STATUSES, concern, status
from gui.context import AppContext
from gui.icons import draw_icon
from gui.language import say_moment
from gui.widgets.empty_state import EmptyState
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.cases import CaseRow

#: Rows read at a time.
PORTION = 500
EVERYTHING = 1_000_000
#: Pause after the last key of a search before the store is read, ms.
PAUSE = 120


class CaseListPage(ScrollPage):
    """Every paper of the file, also those being keyed."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.status = QComboBox()
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "cases")
        self.open_button = make_button("primary")
        self.open_button.clicked.connect(lambda: self._open(self.view.currentIndex()))
        self.view.opened.connect(self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.read)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._enter_list)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self.view.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.status.currentIndexChanged.connect(lambda _at: self.read())
        self.empty = EmptyState(context, "papers")
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("batches"))
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self.empty)
        self._lay_out()
        context.cases_changed.connect(self._read_if_shown)

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1, self.open_button)
        head.setSpacing(12)
        filters = lay_row(self.search, self.status)
        filters.setStretch(0, 3)
        filters.setStretch(1, 1)
        filters.setSpacing(12)
        self.column.addLayout(head)
        self.column.addLayout(filters)
        self.column.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Papers"))
        self.search.setPlaceholderText(self.tr("Paper number, district, batch or keyer"))
        name_control(self.search, self.tr("Search the papers"))
        name_control(self.status, self.tr("Status"))
        self.open_button.setText(self.tr("Open"))
        name_control(self.view, self.tr("Papers"))
        self.status.blockSignals(True)
        chosen = max(self.status.currentIndex(), 0)
        self.status.clear()
        self.status.addItem(self.tr("All"), "")
        for row in STATUSES:
            self.status.addItem(draw_icon(row.icon, self.context.theme, row.role, 16), row.say(), row.name)
        for one in CONCERNS:
            self.status.addItem(draw_icon(one.icon, self.context.theme, "query", 16), one.say(), one.name)
        self.status.setCurrentIndex(chosen)
        self.status.blockSignals(False)
        self.model.set_columns(self._columns())
        self._read_if_shown()

    def refresh(self) -> None:
        """Read the list again."""
        self.read()
        self.view.fit()

    def first_focus(self) -> QWidget:
        """The search."""
        self.search.selectAll()
        return self.search

    def read(self) -> None:
        """Fill the list for the search and the status chosen."""
        rows = self._fetch(0)
        self.model.fill(rows, self._fetch if len(rows) >= PORTION else None)
        is_searched = bool(self.search.text().strip() or self.status.currentData())
        self._body.setCurrentWidget(self.view if rows else self.empty)
        if rows:
            self.view.selectRow(0)
        else:
            self._write_empty(is_searched)
        self.open_button.setEnabled(bool(rows))
        self._count.setText(self._say_count())

    def show_only(self, choice: str) -> None:
        """Narrow the list to a status or a concern ('' all)."""
        self.search.clear()
        self.status.setCurrentIndex(self.status.findData(choice))

    def _fetch(self, offset: int) -> Sequence[CaseRow]:
        """The next rows: a portion; of a concern all at once, for the store cannot count it."""
        from storage.cases import list_cases

        store, search, choice = (
            self.context.open_store,
            self.search.text().strip(),
            str(self.status.currentData() or ""),
        )
        wanted = concern(choice)
        if wanted is None:
            return list_cases(store, search=search, status=choice, limit=PORTION, offset=offset)
        if offset:
            return ()
        return [row for row in list_cases(store, search=search, limit=EVERYTHING) if wanted.is_met(row)]

    def _say_count(self) -> str:
        from storage.cases import count_cases

        return self.tr("%n paper(s)", "", sum(count_cases(self.context.open_store).values()))

    def _write_empty(self, is_searched: bool) -> None:
        if is_searched:
            self.empty.write(self.tr("No such paper"), self.tr("No paper here has this number and status."))
            return
        self.empty.write(
            self.tr("No papers yet"),
            self.tr("Every paper that is keyed or merged stands here. A batch is the first step: "
                    "say which papers you have on the desk."),
            self.tr("To the batches"),
        )  # fmt: skip

    def _read_if_shown(self) -> None:
        if self.isVisible() and self.context.store is not None:
            self.read()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            row: CaseRow = self.model.rows[index.row()]
            self.case_wanted.emit(row.case_id, row.keying)

    def _enter_list(self) -> None:
        """Enter in the search opens the only paper found, else goes into the list."""
        self._pause.stop()
        self.read()
        if self.model.rowCount() == 1:
            self._open(self.model.index(0, 0))
        elif self.model.rowCount():
            self.view.setFocus()

    def _columns(self) -> tuple[Column, ...]:
        keyings = {1: self.tr("first"), 2: self.tr("second")}
        return (
            Column(self.tr("Paper"), lambda row: row.paper_number or "—"),
            Column(
                self.tr("Status"),
                lambda row: status(row.status).say(),
                role=lambda row: status(row.status).role,
                icon=lambda row: status(row.status).icon,
            ),
            Column(self.tr("Queries"), _count_queries, lambda row: row.open_queries, is_number=True, role=_query_role),
            Column(self.tr("Remarks"), self._say_flags, role=lambda row: "blocking" if row.has_conflict else "query"),
            Column(self.tr("Batch"), lambda row: row.batch_name),
            Column(self.tr("District"), lambda row: row.district),
            Column(self.tr("Keying"), lambda row: keyings.get(row.keying, str(row.keying))),
            Column(self.tr("Keyed by"), lambda row: row.enumerator),
            Column(self.tr("Begun"), lambda row: say_moment(row.opened_at), lambda row: row.opened_at),
            Column(self.tr("Last change"), lambda row: say_moment(row.changed_at), lambda row: row.changed_at),
        )

    def _say_flags(self, row: CaseRow) -> str:
        words = ((row.is_duplicate, self.tr("keyed twice")), (row.has_conflict, self.tr("conflicting changes")))
        return ", ".join(word for is_so, word in words if is_so)


def _count_queries(row: CaseRow) -> str:
    return str(row.open_queries) if row.open_queries else ""


def _query_role(row: CaseRow) -> str:
    return "query" if row.open_queries else "text"
