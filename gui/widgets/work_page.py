"""A page with one piece of long work: its button, its progress, and what is said when it is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from forms.errors import AnketaError
from gui.context import AppContext
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import make_button
from gui.widgets.progress_strip import ProgressStrip
from gui.workers import LongWork, Work


class WorkPage(ScrollPage):
    """`start` begins the work, `progress` shows and cancels it, `notice` tells; the page lays the three out."""

    def __init__(self, context: AppContext, *, width: int) -> None:
        super().__init__(context, width=width)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(self._cancel)
        self.start = make_button("primary")
        self._work: LongWork | None = None

    def run_work(self, title: str, work: Work, done: Callable[[Any], None]) -> None:
        """Do `work` off the window's thread under a title; `done` gets what it gives and calls `end_work` first."""
        self.notice.clear()
        self.start.setEnabled(False)
        self.progress.begin(title)
        self._work = self.context.run_long(
            work,
            done=done,
            failed=self._refused,
            cancelled=self.tell_stopped,
            progressed=self.progress.show_progress,
        )

    def end_work(self) -> None:
        """The page is as before the work."""
        self._work = None
        self.progress.end()
        self.start.setEnabled(True)

    def tell_stopped(self) -> None:
        """The person stopped the work; a page may say more."""
        self.end_work()

    def _refused(self, error: AnketaError) -> None:
        self.end_work()
        self.notice.say_error(error)
        self.start.setFocus()

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()
