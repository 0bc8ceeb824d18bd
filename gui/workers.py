"""Long work off the UI thread: progress, cancel, and success and failure each with a name of its own.

A page hands over a function `work(progress)`; `progress(done, total, what)` returns False once the
person pressed cancel, and the function then leaves everything as it was (the contract of storage
and exporters). What it returns arrives in `done`, an `AnketaError` in `failed`, in the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from exporters.errors import ExportCancelled
from forms.failure import worded
from storage.errors import Cancelled

#: progress(done, total, what is being done) → go on? (storage contract)
Progress = Callable[[int, int, str], bool]
Work = Callable[[Progress], Any]


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

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._is_cancelled

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
        self.progressed.emit(done, total, what)
        return not self._is_cancelled
