"""Merging: drop the districts' files, read the plan, merge, keep the receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.incoming_files import FOLDER_KEY, waiting_files
from gui.merge.drop_area import DropArea
from gui.merge.key_strip import KeyStrip
from gui.merge.plan_view import PlanView
from gui.merge.receipt_view import ReceiptView
from gui.merge.sentences import is_sealed
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.parts import make_label
from gui.widgets.progress_strip import ProgressStrip
from gui.workers import LongWork, Progress, Work

if TYPE_CHECKING:
    from storage.merge import MergePlan, MergeReceipt


class MergePage(ScrollPage):
    """Three steps on one page; nothing is done before *Merge*, and cancel leaves everything as it was."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._title = make_label("title", bold=True, wrap=True)
        self.drop = DropArea(context)
        self.drop.dropped.connect(self.take_files)
        self.drop.button.clicked.connect(self._browse)
        self.plan_view = PlanView(context)
        self.plan_view.merge.clicked.connect(self.merge)
        self.plan_view.other.clicked.connect(self.start_over)
        self.plan_view.stations_accepted.connect(self._accept)
        self.receipt_view = ReceiptView(context)
        self.receipt_view.more.clicked.connect(self.start_over)
        self.receipt_view.export.clicked.connect(lambda: self.page_wanted.emit("export"))
        self.receipt_view.settle.clicked.connect(lambda: self.page_wanted.emit("supervision"))
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(self._cancel)
        self._files: tuple[Path, ...] = ()
        self._accepted: set[str] = set()
        self._plan: MergePlan | None = None
        self._work: LongWork | None = None
        self._steps = QStackedWidget()
        for step in (self.drop, self.plan_view, self.receipt_view):
            self._steps.addWidget(step)
        self.key = KeyStrip(context)
        self.key.opened.connect(self._make_plan)
        for part in (self._title, self.notice, self.progress, self.key):
            self.column.addWidget(part)
        self.column.addWidget(self._steps, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Merge district files"))
        self.drop.write(
            self.tr("Drop the districts' files here"),
            self.tr("Files ending in .anketa-district, one or many. You see a plan first; nothing is changed before "
                    "you press Merge. Files may come in any order and twice."),
            self.tr("Choose files…"),
        )  # fmt: skip
        self.plan_view.retranslate()
        self.receipt_view.retranslate()
        self.key.retranslate()

    def refresh(self) -> None:
        """Begin with the drop area, unless a plan waits."""
        if self._plan is None and self._work is None:
            self.start_over()

    def show_only(self, choice: str) -> None:
        """`waiting`: plan the merge of the files that lie in the folder merged from last."""
        folder = self.context.settings.text(FOLDER_KEY)
        if choice != "waiting" or not folder or self._plan is not None or self._work is not None:
            return
        from storage.stages import merged_files

        files = waiting_files(Path(folder), merged_files(self.context.open_store))
        if files:
            self.take_files(files)

    def first_focus(self) -> QWidget:
        """The next step's button."""
        return self.plan_view.merge if self._plan is not None else self.drop.button

    # --- the three steps

    def start_over(self) -> None:
        """Other files."""
        self._plan, self._files, self._accepted = None, (), set()
        self.notice.clear()
        self.key.hide()
        self._steps.setCurrentWidget(self.drop)
        self.drop.button.setFocus()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read the files and make a plan; nothing is changed."""
        self._files = tuple(dict.fromkeys(paths))
        if self._files:
            self.context.settings.set_text(FOLDER_KEY, str(self._files[0].parent))
        self._make_plan()

    def merge(self) -> None:
        """Do what the plan says."""
        plan, store = self._plan, self.context.open_store
        if plan is None or self._work is not None:
            return

        def work(progress: Progress) -> MergeReceipt:
            from storage.merge import apply_merge

            return apply_merge(store, plan, progress=progress)

        self._run(work, self.tr("Merging"), self._show_receipt)

    def _make_plan(self) -> None:
        store, files, accepted = self.context.open_store, self._files, tuple(sorted(self._accepted))
        keys = self.key.keys

        def work(progress: Progress) -> MergePlan:
            from storage.merge import plan_merge

            return plan_merge(store, files, accept=accepted, keys=keys, progress=progress)

        self._run(work, self.tr("Reading the files"), self._show_plan)

    def _show_plan(self, plan: MergePlan) -> None:
        self._plan = plan
        self.plan_view.show_plan(plan)
        self._steps.setCurrentWidget(self.plan_view)
        ways = (self.plan_view.accept, self.plan_view.merge, self.plan_view.other)
        next(way for way in ways if way.isEnabled() and not way.isHidden()).setFocus()
        self.key.ask(is_needed=is_sealed(plan))

    def _show_receipt(self, receipt: MergeReceipt) -> None:
        self._plan = None
        self.receipt_view.show_receipt(receipt)
        self._steps.setCurrentWidget(self.receipt_view)
        self.receipt_view.more.setFocus()
        self.context.cases_changed.emit()

    def _accept(self, stations: list[str]) -> None:
        self._accepted.update(stations)
        self._make_plan()

    # --- long work

    def _run(self, work: Work, title: str, show: Callable[[Any], None]) -> None:
        def done(result: object) -> None:
            self._end()
            show(result)

        self.notice.clear()
        self._steps.setEnabled(False)
        self.progress.begin(title)
        self._work = self.context.run_long(
            work, done=done, failed=self._refused, cancelled=self._stopped, progressed=self.progress.show_progress
        )

    def _end(self) -> None:
        self._work = None
        self.progress.end()
        self._steps.setEnabled(True)

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)
        self.first_focus().setFocus()

    def _stopped(self) -> None:
        self._end()
        self.notice.say(self.tr("Stopped. Nothing was changed."), "off_path")
        self.first_focus().setFocus()

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _browse(self) -> None:
        last = self.context.settings.text(FOLDER_KEY, str(Path.home()))
        chosen, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("District files"),
            last,
            self.tr("Files to merge (*.anketa-district *.anketa-centre);;All files (*)"),
        )
        if chosen:
            self.take_files([Path(path) for path in chosen])
