"""Second keying: which papers differ, the decision about each difference, and the papers that are final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.verification.adjudication_view import AdjudicationView
from gui.verification.words import VerificationWords
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.workers import LongWork, Progress

if TYPE_CHECKING:
    from storage.verification import CheckedPaper, Checkup


class VerificationPage(ScrollPage):
    """The list of papers keyed twice; Enter goes through the differences of one and of those after it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._words = VerificationWords()
        self._seen: Checkup | None = None
        self._work: LongWork | None = None
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.figures = make_label(wrap=True)
        self.unpaired = make_label(role="query", wrap=True)
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "verification")
        self.view.opened.connect(self._open)
        self.decide = make_button("primary")
        self.decide.clicked.connect(self.begin)
        self.finish = make_button()
        self.finish.clicked.connect(self.make_final)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(lambda: self._work and self._work.cancel())
        self.empty = EmptyState(context, "keep")
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("batches"))
        self.adjudication = AdjudicationView(context)
        self.adjudication.left.connect(self._back)
        self._listing = QWidget()
        self._body = QStackedWidget()
        for part in (self._listing, self.adjudication, self.empty):
            self._body.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1)
        head.setSpacing(12)
        buttons = lay_row(self.decide, self.finish, 1)
        buttons.setSpacing(12)
        inside = lay_column(self.view, self.unpaired, self.figures, into=self._listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.setStretch(0, 1)
        inside.addLayout(buttons)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Second keying"))
        self.decide.setText(self.tr("Decide the differences"))
        self._write_ready(0)
        name_control(self.view, self.tr("Papers keyed twice"))
        self.empty.write(
            self.tr("No paper is keyed twice yet"),
            self.tr("Make a batch for the second keying: another person keys the papers again without seeing the "
                    "first. What differs then stands here, to be decided by a look at the paper."),
            self.tr("To the batches"),
        )  # fmt: skip
        self.model.set_columns(self._columns())
        self.adjudication.retranslate()
        if self._seen is not None:
            self._show(self._seen)

    def _write_ready(self, ready: int) -> None:
        """How many papers have nothing left to decide; the button bears a name also while they are counted."""
        self.finish.setText(self.tr("Make %n paper(s) final", "", ready))

    def refresh(self) -> None:
        """Compare the papers again, off the page."""
        if self._work is not None:
            return
        store = self.context.open_store

        def work(progress: Progress) -> Checkup:
            from storage.verification import check_all

            return check_all(store, progress)

        self.progress.begin(self.tr("Comparing the keyings"))
        self._work = self.context.run_long(
            work,
            done=self._read,
            failed=self._refused,
            cancelled=self._end,
            progressed=self.progress.show_progress,
        )

    def first_focus(self) -> QWidget:
        """The question at hand, else the list."""
        shown = self._body.currentWidget()
        return {self.adjudication: self.adjudication, self.empty: self.empty.button}.get(shown, self.view)

    def begin(self) -> None:
        """Go through the open differences, from the paper marked in the list on."""
        index = self.view.currentIndex()
        row: CheckedPaper | None = self.model.rows[index.row()] if index.isValid() else None
        self._begin_at(row)

    def make_final(self) -> None:
        """Make every paper final that has nothing left to decide."""
        from storage.verification import finish

        if self._seen is None:
            return
        person = self.context.person
        try:
            done = finish(self.context.open_store, self._seen.papers, who=person.code if person else "")
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.context.cases_changed.emit()
        self.notice.say(self.tr("%n paper(s) are final now.", "", done))
        self.refresh()

    # --- reading

    def _read(self, seen: Checkup) -> None:
        self._end()
        self._show(seen)
        if self.isVisible():
            self.first_focus().setFocus()

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)

    def _end(self) -> None:
        self._work = None
        self.progress.end()

    def _show(self, seen: Checkup) -> None:
        self._seen = seen
        rows = sorted(seen.papers, key=lambda paper: (not paper.open, paper.pair.paper_number))
        self.model.fill(rows)
        self.view.fit()
        if rows:
            self.view.selectRow(0)
        still_open = sum(len(paper.open) for paper in rows)
        ready = sum(paper.may_be_final for paper in rows)
        self._count.setText(self.tr("%n difference(s) to decide", "", still_open))
        self.decide.setEnabled(bool(still_open) and not self.context.open_store.is_read_only)
        self._write_ready(ready)
        self.finish.setEnabled(bool(ready) and not self.context.open_store.is_read_only)
        self.unpaired.setText("\n".join(self._words.say_unpaired(one) for one in seen.unpaired))
        self.unpaired.setVisible(bool(seen.unpaired))
        self.figures.setText("\n".join(self._words.say_figures(seen)))
        if self._body.currentWidget() is not self.adjudication:
            self._body.setCurrentWidget(self._listing if rows or seen.unpaired else self.empty)

    # --- deciding

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self._begin_at(self.model.rows[index.row()])

    def _begin_at(self, row: CheckedPaper | None) -> None:
        waiting = [paper for paper in self.model.rows if paper.open]
        if not waiting or self.context.open_store.is_read_only:
            return
        self.notice.clear()
        self._body.setCurrentWidget(self.adjudication)
        self.adjudication.begin(waiting, row.pair.paper_number if row is not None else "")

    def _back(self) -> None:
        self._body.setCurrentWidget(self._listing)
        self.refresh()

    def _columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(self.tr("Paper"), lambda paper: paper.pair.paper_number),
            Column(self.tr("First keyed by"), lambda paper: paper.pair.first.enumerator),
            Column(self.tr("Second keyed by"), lambda paper: paper.pair.second.enumerator),
            Column(
                self.tr("Differences"), lambda paper: str(len(paper.findings)), lambda paper: len(paper.findings),
                is_number=True,
            ),
            Column(
                self.tr("To decide"), lambda paper: str(len(paper.open) or "–"), lambda paper: len(paper.open),
                is_number=True, role=lambda paper: "query" if paper.open else "muted",
            ),
            Column(self.tr("State"), words.say_state, role=words.state_role, icon=words.state_icon),
        )  # fmt: skip
