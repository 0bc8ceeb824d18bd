"""Backups that make themselves: when a file was opened, and after so many papers (RELIABILITY.md, Store)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from forms.errors import AnketaError
from gui.settings import Settings
from gui.workers import LongWork, Progress

if TYPE_CHECKING:
    from storage.store import Store

#: Key of the settings: the second folder.
SECOND_KEY = "backup/second"
#: Pause after a file was opened, ms: the first page is up before the disk is busy.
PAUSE = 2_000
#: A file larger than this, bytes, is copied by itself once a day and not after every few papers.
LARGE = 200 * 2**20


@dataclass(frozen=True, slots=True)
class Made:
    """What one backup came to: the copy, the copy on the stick, and what the stick refused."""

    copy: Path
    second: Path | None = None
    trouble: AnketaError | None = None


class StoreAtHand(Protocol):
    """What the desk needs of the program around it: `gui.context` has it."""

    settings: Settings
    store_changed: SignalInstance
    cases_changed: SignalInstance

    @property
    def store(self) -> Store | None:
        """The open store, None before one is chosen."""

    @property
    def is_busy(self) -> bool:
        """Whether long work has the store."""


class BackupDesk(QObject):
    """Makes backups in a thread of its own; the person goes on working. `changed` when one begins, and after it.

    `watch` begins it: the program does, tests that want no copies do not.
    """

    changed = Signal()

    def __init__(self, context: StoreAtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._work: LongWork | None = None
        self._waiting: list[Callable[[Made], None]] = []
        self._closed = 0
        #: What went wrong with the last backup, None when it was made; of the stick alone in `second_trouble`.
        self.trouble: AnketaError | None = None
        self.second_trouble: AnketaError | None = None
        #: What a person should know of a backup that was put back, until the next paper is closed.
        self.said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._make_first)

    def watch(self) -> None:
        """Make backups by itself from now on."""
        self._context.store_changed.connect(self._follow_store)
        self._context.cases_changed.connect(self._follow_cases)

    @property
    def second(self) -> Path | None:
        """The second folder, None when none was chosen."""
        kept = self._context.settings.text(SECOND_KEY)
        return Path(kept) if kept else None

    @second.setter
    def second(self, folder: Path | None) -> None:
        self._context.settings.set_text(SECOND_KEY, str(folder) if folder is not None else "")
        self.second_trouble = None
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return self._work is not None

    def folders(self, store: Path) -> tuple[Path, ...]:
        """Where backups of this store lie."""
        from storage.backups import backup_folders

        second, by_hand = self.second, self._context.settings.text("backup/folder")
        return backup_folders(store, [*([second] if second else []), *([Path(by_hand)] if by_hand else [])])

    def make(self, done: Callable[[Made], None] | None = None) -> None:
        """Make one now; while another is under way, that one. `done` is called when it was made."""
        store = self._context.store
        if store is None:
            return
        if done is not None:
            self._waiting.append(done)
        if self._work is not None:
            return
        second = self.second
        self._closed = _closed(store)
        work = LongWork(lambda progress: _make(store, second, progress), self)
        work.done.connect(self._made)
        work.failed.connect(lambda error: self._failed(store, error))
        work.finished.connect(lambda: self._end(work))
        self._work = work
        work.start()
        self.changed.emit()

    def wait(self) -> None:
        """Until the backup under way is done (the window closes, the file is let go)."""
        self._pause.stop()
        if self._work is not None:
            self._work.wait()

    # --- by itself

    def _follow_store(self) -> None:
        self.trouble = self.second_trouble = None
        self._pause.stop()
        store = self._context.store
        if store is not None and not store.is_read_only:
            self._closed = _closed(store)
            self._pause.start()

    def _make_first(self) -> None:
        """The backup at the start, unless the file has not changed since the last one."""
        from storage.backups import list_backups

        store = self._context.store
        if store is None:
            return
        if self._context.is_busy:
            self._pause.start()  # other work has the store: a little later
            return
        newest = next(iter(list_backups(store.path, self.folders(store.path))), None)
        file = _stat(store)
        if file is None:
            return
        written = datetime.fromtimestamp(file.st_mtime).astimezone()
        is_new = newest is None or newest.made_at < written
        is_due = newest is None or file.st_size <= LARGE or written - newest.made_at > timedelta(days=1)
        if is_new and is_due:
            self.make()

    def _follow_cases(self) -> None:
        from storage.backups import EVERY

        store, self.said = self._context.store, ""
        if store is None or store.is_read_only or self._work is not None or self._context.is_busy:
            return
        file = _stat(store)
        if file is None or file.st_size > LARGE:
            return
        with contextlib.suppress(AnketaError):  # the stick was pulled out: whoever keys is told where they key
            if _closed(store) - self._closed >= EVERY:
                self.make()

    # --- what came of it

    def _made(self, made: Made) -> None:
        self.trouble, self.second_trouble = None, made.trouble
        self.changed.emit()
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(made)

    def _failed(self, store: Store, error: AnketaError) -> None:
        if store is self._context.store:  # the file was closed meanwhile: nobody waits for its backup
            self.trouble = error
            self.changed.emit()

    def _end(self, work: LongWork) -> None:
        self._work = None
        self._waiting.clear()
        work.deleteLater()
        self.changed.emit()


def _make(store: Store, second: Path | None, progress: Progress) -> Made:
    """The backup beside the store, then the same on the stick."""
    from storage.backups import FOLDER, backup, copy_to_second

    del progress
    copy = backup(store, store.path.parent / FOLDER)
    if second is None:
        return Made(copy)
    try:
        return Made(copy, copy_to_second(copy, store.path, second))
    except AnketaError as error:
        return Made(copy, trouble=error)


def _stat(store: Store) -> os.stat_result | None:
    """What the disk says of the file, None when it cannot be reached."""
    try:
        return store.path.stat()
    except OSError:
        return None


def _closed(store: Store) -> int:
    from storage.cases import count_papers

    return count_papers(store)[0]
