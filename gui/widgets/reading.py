"""What a page reads off the window's thread: one reading at a time, of the store at hand, with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.widgets.progress_strip import ProgressStrip
from gui.workers import LongWork, Progress

if TYPE_CHECKING:
    from storage.store import Store

Read = Callable[["Store", Progress], Any]
#: A reading that lasts longer than this, ms, is shown: for less a strip would only flicker.
PATIENCE = 300


class Reading(QObject):
    """`begin` reads and hands what was read to `done`, an error to `refused`.

    Asked again while it reads, it reads once more afterwards, for the store may have changed behind it. What another
    store gave than the one at hand by then is nobody's business any more. The strip shows up when it takes a while and
    leaves the focus where it is; its button or Esc stops, and `stopped` is called.
    """

    def __init__(
        self,
        page: QWidget,
        context: AppContext,
        read: Read,
        *,
        done: Callable[[Any], None],
        refused: Callable[[AnketaError], None],
        stopped: Callable[[], None],
        is_quiet: bool = True,
    ) -> None:
        super().__init__(page)
        self.strip = ProgressStrip("Esc")
        self.strip.cancelled.connect(self.cancel)
        self._context = context
        self._read, self._done, self._refused, self._stopped = read, done, refused, stopped
        self._is_quiet = is_quiet
        self._is_asked_again = False
        self._title = ""
        self._work: LongWork | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._show)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page, self.strip.stop)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)

    @property
    def is_running(self) -> bool:
        """Whether something is being read."""
        return self._work is not None

    def begin(self, title: str) -> None:
        """Read the store at hand; `title` says what is done, should it take a while."""
        self._title = title
        if self._work is not None:
            self._is_asked_again = True
            return
        store = self._context.open_store
        self._is_asked_again = False
        self._work = self._context.run_long(
            lambda progress: self._read(store, progress),
            done=lambda result: self._end(store, partial(self._done, result)),
            failed=lambda error: self._end(store, partial(self._refused, error)),
            cancelled=lambda: self._end(store, self._stopped),
            progressed=self.strip.show_progress,
            is_quiet=self._is_quiet,
        )
        self._late.start(PATIENCE)

    def cancel(self) -> None:
        """Stop what is being read."""
        if self._work is not None:
            self._work.cancel()

    def _show(self) -> None:
        if self._work is not None:
            self.strip.begin(self._title, takes_focus=False)
            self._escape.setEnabled(True)

    def _end(self, store: Store, tell: Callable[[], None]) -> None:
        self._work = None
        self._late.stop()
        self._escape.setEnabled(False)
        self.strip.end()
        if self._context.store is store:
            tell()
        if self._is_asked_again and not self.is_running and self._context.store is not None:
            self.begin(self._title)
