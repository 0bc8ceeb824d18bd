"""The page of papers: search, status, filters, and Enter to open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QStackedWidget, QWidget

from forms.errors import AnketaError
from gui.cases.case_table import CaseTable
from gui.cases.filter_bar import FilterBar
from gui.cases.status import CONCERNS, STATUSES, read_choice, status_filters
from gui.context import AppContext
from gui.icons import draw_icon
from gui.widgets.bindings import bind
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow_row import FlowRow
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.parts import lay_row, make_button, make_label, name_control

if TYPE_CHECKING:
    from storage.case_table import TableQuery

#: From this width on the story stands beside the table, px at zoom 1.
WIDE_ENOUGH = 1200


class CaseListPage(ScrollPage):
    """Every paper of the file, also those being keyed.

    F2 sorts by the column one stands in, F3 writes a filter, F4 chooses columns, F5 tells the paper's story, F6 turns
    codes into labels, F7 keeps the columns up to the one one stands in.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._total = 0
        self._may_open = False
        self._share = " …"
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.status = QComboBox()
        self.table = CaseTable(context)
        self.model, self.view = self.table.model, self.table.view
        self.filters = FilterBar(context)
        self.notice = NoticeStrip(context)
        self.open_button = make_button("primary")
        self.sort_button, self.filter_button, self.columns_button = make_button(), make_button(), make_button()
        self.history_button, self.labels_button, self.freeze_button = make_button(), make_button(), make_button()
        for button in (self.history_button, self.labels_button):
            button.setCheckable(True)
        self.empty = EmptyState(context, "papers")
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("batches"))
        self._body = QStackedWidget()
        self._lay_out()
        self._bind()

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1, self.open_button)
        head.setSpacing(12)
        search = lay_row(self.search, self.status)
        search.setStretch(0, 3)
        search.setStretch(1, 1)
        search.setSpacing(12)
        tools = FlowRow()
        for button in self._tools:
            tools.add(button)
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        for row in (head, search):
            self.column.addLayout(row)
        for part in (tools, self.filters, self.notice):
            self.column.addWidget(part)
        self.column.addWidget(self._body, 1)

    @property
    def _tools(self) -> tuple[QPushButton, ...]:
        """The buttons of F2 … F7, in the order of their keys."""
        return (
            self.sort_button, self.filter_button, self.columns_button, self.history_button, self.labels_button,
            self.freeze_button,
        )  # fmt: skip

    def _bind(self) -> None:
        table = self.table
        self.open_button.clicked.connect(lambda: table.open(self.view.currentIndex()))
        table.opened.connect(self.case_wanted)
        table.went_on.connect(self._show_more)
        table.reader.went_on.connect(self._show_share)
        table.finished.connect(self._finish)
        table.failed.connect(self.notice.say_error)
        table.order_wanted.connect(self.read)
        table.reader.totalled.connect(self._take_total)
        table.reader.counted.connect(self.filters.show_counts)
        self.search.textChanged.connect(lambda _text: self.read())
        self.search.returnPressed.connect(self._enter_list)
        self.status.currentIndexChanged.connect(lambda _at: self.read())
        self.filters.changed.connect(self.read)
        self.filters.left.connect(self.view.setFocus)
        self.filters.counts_wanted.connect(lambda column: table.reader.count(self.query(), column))
        self.labels_button.clicked.connect(lambda on: table.show_labels(on=on))
        self.history_button.clicked.connect(lambda on: table.show_history(on=on))
        self.filter_button.clicked.connect(lambda: self.filters.open_editor(""))
        self.columns_button.clicked.connect(table.choose_columns)
        self.sort_button.clicked.connect(table.turn_order)
        self.freeze_button.clicked.connect(table.freeze_here)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self.view.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        bind(self, "sort_papers", table.turn_order)
        bind(self, "filter_papers", self._filter_here)
        bind(self, "choose_columns", table.choose_columns)
        for name, button in (("history", self.history_button), ("labels", self.labels_button)):
            bind(self, name, lambda button=button: button.isHidden() or button.click())  # type: ignore[misc]
        bind(self, "freeze", table.freeze_here)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.context.cases_changed.connect(self._read_if_shown)

    # --- texts and look

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Papers"))
        self.search.setPlaceholderText(self.tr("Paper number, district, batch or keyer"))
        name_control(self.search, self.tr("Search the papers"))
        name_control(self.status, self.tr("Status"))
        self.open_button.setText(self.tr("Open"))
        self.sort_button.setText(self.tr("F2 · Sort"))
        self.filter_button.setText(self.tr("F3 · Filter"))
        self.columns_button.setText(self.tr("F4 · Columns"))
        self.history_button.setText(self.tr("F5 · History"))
        self.labels_button.setText(self.tr("F6 · Labels"))
        self.freeze_button.setText(self.tr("F7 · Freeze"))
        self.sort_button.setToolTip(self.tr("Sort by the column that the cursor is in; once more turns the order"))
        self.freeze_button.setToolTip(self.tr("Keep the columns up to the one that the cursor is in"))
        name_control(self.view, self.tr("Papers"), self.tr("F2 sorts by this column, F7 keeps the columns up to it"))
        self.filters.retranslate()
        self._write_choices()
        if self.isVisible() and self.context.store is not None:
            self.refresh()

    def _write_choices(self) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The story stands beside a wide table, below a narrow one."""
        super().resizeEvent(event)
        self.table.lay(is_wide=self.width() >= self.context.theme.px(WIDE_ENOUGH))

    # --- reading

    def refresh(self) -> None:
        """Read the questionnaire and the list again."""
        self.table.set_up()
        setup = self.table.setup
        self.labels_button.setChecked(setup.with_labels)
        for button in (self.history_button, self.labels_button):
            button.setVisible(setup.with_answers)
        self.table.show_history(on=setup.with_answers and self.history_button.isChecked())
        if not setup.with_answers:
            self.filters.set_filters([one for one in self.filters.filters if not one.column.startswith("/")])
        if setup.study is not None:
            self.filters.set_study(setup.study, setup.language)
        self.read()
        self.view.fit()

    def first_focus(self) -> QWidget:
        """The search."""
        self.search.selectAll()
        return self.search

    def query(self) -> TableQuery:
        """What the page shall show."""
        from storage.case_table import TableQuery

        filters = (*status_filters(str(self.status.currentData() or "")), *self.filters.filters)
        return TableQuery(self.table.setup.form_id, self.search.text().strip(), filters, *self.table.order)

    def read(self) -> None:
        """Read the papers that meet search, status and filters as they are now."""
        if self.context.store is None or not self.table.setup.form_id:
            return
        self.notice.clear()
        self._share = " …"
        try:
            self.table.read(self.query())
        except AnketaError as error:
            self.notice.say_error(error)

    def show_only(self, choice: str) -> None:
        """Narrow the list to a status or a concern, or to filters written as `column=value&…` ('' all)."""
        name, filters = read_choice(choice)
        self.search.clear()
        self.filters.set_filters(filters)
        self.status.blockSignals(True)
        self.status.setCurrentIndex(max(self.status.findData(name), 0))
        self.status.blockSignals(False)
        self.read()

    def _show_more(self) -> None:
        if self.model.rowCount():
            self._body.setCurrentWidget(self.table)
        self._say_count()

    def _finish(self) -> None:
        rows = self.model.rowCount()
        self._body.setCurrentWidget(self.table if rows else self.empty)
        if not rows:
            self._write_empty()
        self.open_button.setEnabled(bool(rows))
        self._say_count()
        if self._may_open:
            self._may_open = False
            self._enter_found()

    def _show_share(self, done: int, of: int) -> None:
        """How far a long search is; Esc stops it."""
        if self.table.reader.is_reading and of:
            self._share = f" … {100 * done // of} %"
            self._say_count()

    def _leave(self) -> None:
        """Esc: no filter after all, or no further search."""
        if not self.filters.editor.isHidden():
            self.filters.close_editor()
        elif self.table.reader.is_reading:
            self.table.reader.stop()
            self._finish()
            self.notice.say(self.tr("The search was stopped; the papers found so far are shown."), "off_path")

    def _take_total(self, total: int) -> None:
        self._total = total
        self._say_count()

    def _say_count(self) -> None:
        shown, is_reading = self.model.rowCount(), self.table.reader.is_reading
        words = self.tr("%n paper(s)", "", self._total)
        if shown != self._total:
            words = self.tr("{shown} of {all}").format(shown=shown, all=words)
        self._count.setText(words + (self._share if is_reading else ""))

    def _write_empty(self) -> None:
        if self.search.text().strip() or self.status.currentData() or self.filters.filters:
            self.empty.write(self.tr("No such paper"), self.tr("No paper here meets the search and the filters."))
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

    # --- the keyboard

    def _enter_list(self) -> None:
        """Enter in the search opens the only paper found, else goes into the list."""
        self._may_open = True
        self.read()

    def _enter_found(self) -> None:
        if self.model.rowCount() == 1:
            self.table.open(self.model.index(0, 0))
        elif self.model.rowCount():
            self.view.setFocus()

    def _filter_here(self) -> None:
        """A filter on the column one stands in, where it can be one."""
        at, names = self.view.currentIndex().column(), self.view.column_names()
        self.filters.open_editor(names[at] if self.view.hasFocus() and 0 <= at < len(names) else "")
