"""Long work off the UI thread: progress, cancel, and success and failure each with a name of its own.

A page hands over a function `work(progress)`; `progress(done, total, what)` returns False once the
person pressed cancel, and the function then leaves everything as it was (the contract of storage
and exporters). What it returns arrives in `done`, an `AnketaError` in `failed`, in the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from exporters.errors import ExportCancelled
from forms.errors import AnketaError
from forms.failure import worded
from storage.errors import Cancelled

#: progress(done, total, what is being done) → go on? (storage contract)
Progress = Callable[[int, int, str], bool]
Work = Callable[[Progress], Any]

#: Seconds between two reports of progress that differ in their number only: no eye is faster, and a work that reports
#: with every case must not fill the window's queue.
REPORT_EVERY_S = 0.03


class LongWork(QThread):
    """One piece of work. Connect the signals, then `start()`; `cancel()` asks it to stop.

    Quiet work (a list being searched) leaves the rest of the window in use; other work holds it.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, parent: QObject | None = None, *, is_quiet: bool = False) -> None:
        super().__init__(parent)
        self.is_quiet = is_quiet
        self._work = work
        self._is_cancelled = False
        self._is_let_go = False
        self._reported_at = 0.0
        self._reported_what: str | None = None

    def tell(
        self,
        *,
        done: Callable[[Any], None],
        failed: Callable[[AnketaError], None],
        cancelled: Callable[[], None] | None = None,
        progressed: Callable[[int, int, str], None] | None = None,
    ) -> None:
        """Call these in the UI thread, each upon its event.

        They are kept alive with the work: a connection alone does not hold the object of a method, and a report still
        in the queue would be delivered to freed memory. A work that was let go tells nobody.
        """
        for signal, listener in (
            (self.done, done),
            (self.failed, failed),
            (self.cancelled, cancelled),
            (self.progressed, progressed),
        ):
            if listener is not None:
                signal.connect(self._telling(listener))

    def _telling(self, listener: Callable[..., None]) -> Callable[..., None]:
        def tell(*said: object) -> None:
            if not self._is_let_go:
                listener(*said)

        return tell

    def let_go(self) -> None:
        """Stop it and tell nobody of what is still in the queue: who listened is going."""
        self._is_let_go = True
        self.cancel()
        self.wait()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._is_cancelled = True

    def run(self) -> None:
        """The work itself, in its own thread (Qt calls this)."""
        try:
            result = self._work(self._report)
        except (Cancelled, ExportCancelled):
            self.cancelled.emit()
        except Exception as broken:  # the last door of a thread: nothing may escape it unseen
            self.failed.emit(worded(broken))
        else:
            if self._is_cancelled and result is None:
                self.cancelled.emit()
            else:  # cancelled too late: what was done is done, and is told
                self.done.emit(result)

    def _report(self, done: int, total: int, what: str) -> bool:
        now = monotonic()
        if what != self._reported_what or 0 < total <= done or now - self._reported_at >= REPORT_EVERY_S:
            self._reported_what, self._reported_at = what, now
            self.progressed.emit(done, total, what)
        return not self._is_cancelled
