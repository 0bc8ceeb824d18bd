"""Reads the keys of the papers that meet a query: some at once, the others off the page, slice by slice."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from forms.errors import AnketaError
from gui.context import AppContext
from gui.workers import LongWork, Progress

if TYPE_CHECKING:
    from collections import Counter

    from storage.case_table import TableQuery

#: With so many papers at most the answer comes at once: they are gone through in less than two frames.
FEW = 5_000
#: Pause before the papers are gone through, ms: what is known at once is painted first, and a quick typist goes on.
BREATH = 60
#: Between two additions to the table, s: each lays it out anew.
SELDOM = 0.15


class TableReader(QObject):
    """One query at a time; a new one stops the one before.

    `began(keys)` what is known at once; `came(keys)` further ones in order; `read(keys)` all of them, in order;
    `failed(error)`; `counted(column, counts)` how many papers have each answer; `totalled(papers)` how many there are.
    """

    began = Signal(object)
    came = Signal(object)
    read = Signal(object)
    failed = Signal(object)
    counted = Signal(str, object)
    totalled = Signal(int)
    went_on = Signal(int, int)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._work: LongWork | None = None
        self._count: LongWork | None = None
        self._waiting: TableQuery | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_through)

    @property
    def is_reading(self) -> bool:
        """Whether papers are still being gone through."""
        return self._work is not None or self._waiting is not None

    def start(self, query: TableQuery) -> None:
        """Read the keys."""
        from storage.case_table import FIRST_LOOK, count_papers, find_keys, first_keys, papers_at_most

        self.stop()
        store = self._context.open_store
        first = first_keys(store, query)
        is_whole = not (query.filters or query.order or query.search) and len(first) < FIRST_LOOK
        if is_whole or papers_at_most(store) <= FEW:
            self.totalled.emit(count_papers(store, query.form_id))
            self.read.emit(first if is_whole else find_keys(store, query))
            return
        self._waiting = query
        self.began.emit(first)
        self._pause.start(BREATH if first else 0)

    def _go_through(self) -> None:
        from storage.case_table import count_papers, find_keys

        query, self._waiting = self._waiting, None
        if query is None or self._context.store is None:
            return
        store = self._context.store
        parts: list[array[int]] = []
        totals: list[int] = []
        last = 0.0

        def work(progress: Progress) -> array[int]:
            totals.append(count_papers(store, query.form_id))
            return find_keys(store, query, progress=progress, found=parts.append)

        def go_on(done: int, of: int, _what: str) -> None:
            nonlocal last
            if long_work is not self._work:
                return
            if totals:
                self.totalled.emit(totals.pop())
            if parts and not (query.order or query.search) and monotonic() - last > SELDOM:
                fresh = array("q")
                while parts:
                    fresh.extend(parts.pop(0))
                self.came.emit(fresh)
                last = monotonic()
            self.went_on.emit(done, of)

        self._work = long_work = self._run(work, self._finish, go_on)

    def count(self, query: TableQuery, column: str) -> None:
        """Count the answers of a column off the page."""
        from storage.case_table import count_answers

        if self._count is not None:
            self._count.cancel()
        store = self._context.open_store

        def work(progress: Progress) -> Counter[str]:
            return count_answers(store, query, column, progress=progress)

        def done(long_work: LongWork, counts: object) -> None:
            if long_work is self._count:
                self._count = None
                self.counted.emit(column, counts)

        self._count = self._run(work, done)

    def stop(self) -> None:
        """Let go what is being read."""
        self._pause.stop()
        self._waiting = None
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _run(
        self,
        work: Callable[[Progress], object],
        done: Callable[[LongWork, object], None],
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> LongWork:
        def failed(error: AnketaError) -> None:
            if long_work is self._work:
                self._work = None
                self.failed.emit(error)

        long_work = self._context.run_long(
            work, done=lambda result: done(long_work, result), failed=failed, progressed=progressed, is_quiet=True
        )
        return long_work

    def _finish(self, long_work: LongWork, keys: object) -> None:
        if long_work is self._work:
            self._work = None
            self.read.emit(keys)
