"""The store: one file, one connection, one thread that owns both (DESIGN §4).

Whoever wants something of a store hands a piece of work to `Store.run` or `Store.write` and waits;
errors pass through. Nobody opens a second connection: it would be locked out, reads included.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self, TypeVar

from forms.changes import refuse_same_version, refuse_version_going_back
from forms.form import Form, load_form
from forms.wording import phrase
from storage import driver
from storage.canonical import canonical, new_id
from storage.copies import BACKUPS
from storage.driver import Connection, EngineError, StoreKey
from storage.errors import (
    FolderMissing,
    NotAStore,
    StoreClosed,
    StoreDamaged,
    StoreError,
    StoreExists,
    StoreFault,
    StoreLocked,
    StoreReadOnly,
    TextRefused,
    UnknownVersion,
)
from storage.form_versions import FormSource, FormVersionRow, add_form_version, list_form_versions, read_form_source
from storage.holder import claim, forget_holder, note_holder, read_holder, release
from storage.key_rows import wrap_for_known_supervisors, write_beside
from storage.keyring import beside, drop_key_file
from storage.layout import Layout, load_layout
from storage.migrations import check_schema, migrate, readable_copy
from storage.new_case import NewCase
from storage.schema import make_tables
from storage.station import make_station
from storage.trail import STORE, Entry, append_changes, installation_mark
from storage.unlocking import Unlock, take_key

Result = TypeVar("Result")
Work = Callable[[Connection], Result]

DISTRICT, CENTRAL = "district", "central"


class Store:
    """An open store: a context manager, or call `close`.

    `kind` is 'district' or 'central', `district` the sending office's code ('' when it was not said),
    `store_id` a random id made with the store, `station_id` this installation. `mark` is for the trail.
    """

    def __init__(self, path: Path, *, read_only: bool = False, key: StoreKey | None = None) -> None:
        """Open the file, which is a store or an empty file about to become one: see `open_store`, `create_store`."""
        self.path = path
        self.is_read_only = read_only
        #: What an encrypted store was opened with, None of a plain one.
        self.key = key
        self.kind = self.district = self.store_id = self.station_id = ""
        self.mark = ""
        self.layouts: dict[str, Layout] = {}
        #: Cases that were begun and have no answer yet: they are written with their first one.
        self.unwritten: dict[tuple[str, int], NewCase] = {}
        self._forms: dict[str, Form] = {}
        self._connection: Connection | None = None
        self._owner = 0
        self._claim = (0, 0)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="storage")

    # -- work --------------------------------------------------------------------------------------

    def run(self, work: Work[Result]) -> Result:
        """Do `work` on the storage thread and wait for its result.

        What `work` raises passes through, the engine's errors in our words. Inside a piece of work, `run` is a call.
        """
        if threading.get_ident() == self._owner:
            return self._guarded(work)
        return self._wait(self._begin(work))

    def run_ahead(self, pieces: Iterable[Work[Result]]) -> Iterator[Result]:
        """The results of pieces of work, in turn: while one is looked at, the storage thread does the next.

        Between two pieces the store is free for others. Raises as `run`.
        """
        if threading.get_ident() == self._owner:
            yield from map(self._guarded, pieces)
            return
        before: Future[Result] | None = None
        for piece in pieces:
            waiting = self._begin(piece)
            if before is not None:
                yield self._wait(before)
            before = waiting
        if before is not None:
            yield self._wait(before)

    def _begin(self, work: Work[Result]) -> Future[Result]:
        if self._connection is None:
            raise StoreClosed(
                phrase("Storage", "the store was closed"),
                where=str(self.path),
                advice=phrase("Storage", "Open it again."),
            )
        return self._thread.submit(self._guarded, work)

    def _wait(self, waiting: Future[Result]) -> Result:
        try:
            return waiting.result()
        except KeyboardInterrupt:
            if self._connection is not None:
                self._connection.interrupt()  # a long merge stops and is rolled back
            raise

    def write(self, work: Work[Result]) -> Result:
        """As `run`, in one transaction: all of it is stored, or nothing.

        Raises `StoreReadOnly` when it can only be read.
        """
        if self.is_read_only:
            raise StoreReadOnly(
                phrase("Storage", "the store can only be read here"),
                where=str(self.path),
                advice=phrase("Storage", "Copy it to a folder where you may write."),
            )
        return self.run(lambda connection: self._in_transaction(connection, work))

    def count_changes(self) -> int:
        """Rows written since the file was opened: while it stays, nothing in the store is otherwise than it was."""
        return self.run(lambda connection: connection.total_changes)

    def _in_transaction(self, connection: Connection, work: Work[Result]) -> Result:
        is_done = False
        try:
            with driver.transaction(connection):
                result = work(connection)
            is_done = True
        finally:
            if not is_done:
                self.layouts.clear()  # a column that was rolled back must not be remembered
        return result

    def _guarded(self, work: Work[Result]) -> Result:
        if self._connection is None:
            raise StoreClosed(
                phrase("Storage", "the store was closed"),
                where=str(self.path),
                advice=phrase("Storage", "Open it again."),
            )
        try:
            return work(self._connection)
        except EngineError as error:
            raise driver.worded(error, self.path) from error
        except UnicodeEncodeError as error:
            raise TextRefused(
                phrase("Storage", "this text holds a character that cannot be stored"),
                where=str(self.path),
                advice=phrase("Storage", "Clear it and type it again."),
            ) from error

    # -- what every caller needs ---------------------------------------------------------------------

    def form(self, version_id: str = "") -> Form:
        """The compiled questionnaire, cached; '' is the newest version of the store. Raises `UnknownVersion`."""
        version_id = version_id or self.newest_version()
        if version_id not in self._forms:
            source = self.run(lambda connection: read_form_source(connection, version_id))
            if source is None:
                raise UnknownVersion(
                    phrase("Storage", "the store does not hold form version {version_id}").format(
                        version_id=version_id[:12]
                    ),
                    where=str(self.path),
                    advice=phrase("Storage", "Add that version of the form first."),
                )
            self._forms[version_id] = load_form(source.xform_xml, source.files)
        return self._forms[version_id]

    def newest_version(self) -> str:
        """Id of the highest form version, with which new papers are keyed. Raises `UnknownVersion`."""
        versions = self.form_versions()
        if not versions:
            raise UnknownVersion(
                phrase("Storage", "the store has no questionnaire"),
                where=str(self.path),
                advice=phrase("Storage", "Make a store with `new`."),
            )
        return versions[-1].version_id

    def form_versions(self) -> tuple[FormVersionRow, ...]:
        """All form versions, the newest last, whichever came first (`storage.form_versions`)."""
        return self.run(list_form_versions)

    def add_form(
        self, xform_xml: str, *, source: bytes = b"", files: Mapping[str, bytes] = MappingProxyType({})
    ) -> str:
        """Take a further form version in, with the columns it needs; its id.

        Raises `FormError` for a broken one, for the id and version of a form that has other content, and for a version
        going back.
        """
        form = load_form(xform_xml, files)
        for row in self.form_versions():
            if row.form_id == form.questionnaire.form_id:
                refuse_same_version(self.form(row.version_id), form)
                refuse_version_going_back(self.form(row.version_id), form)
        self.write(
            lambda connection: add_form_version(connection, self.mark, form, FormSource(xform_xml, source, files))
        )
        self.layouts.clear()
        self._forms[form.version_id] = form
        return form.version_id

    def layout(self, connection: Connection, form_id: str) -> Layout:
        """Where a family's answers stand, cached."""
        if form_id not in self.layouts:
            self.layouts[form_id] = load_layout(connection, form_id)
        return self.layouts[form_id]

    # -- opening and closing -------------------------------------------------------------------------

    def attach(self, prepare: Work[None]) -> None:
        """Open the connection on the storage thread, `prepare` it, take the lock, read the store's facts."""
        try:
            self._thread.submit(self._attach, prepare).result()
        finally:
            if self._connection is None:
                self._thread.shutdown()

    def _attach(self, prepare: Work[None]) -> None:
        self._owner = threading.get_ident()
        connection = driver.connect(self.path, read_only=self.is_read_only, key=self.key)
        is_open = False
        try:
            connection = self._prepare(connection, prepare)
            is_open = True
        except EngineError as error:
            raise self._known(driver.worded(error, self.path)) from error
        finally:
            if not is_open:
                connection.close()
        self._connection = connection
        self._claim = claim(self.path)

    def _prepare(self, connection: Connection, prepare: Work[None]) -> Connection:
        prepare(connection)
        if self.is_read_only:
            connection = readable_copy(connection, self.path)
        else:
            driver.lock(connection)
            migrate(connection, self.path)
            note_holder(self.path)
        facts = dict(connection.execute("SELECT name, value FROM fact"))
        try:
            self.kind, self.district = facts["kind"], facts["district"]
            self.store_id, self.station_id = facts["store_id"], facts["station_id"]
        except KeyError as error:
            raise StoreDamaged(
                phrase("Storage", "the store does not say its {error}").format(error=error),
                where=str(self.path),
                advice=phrase("Storage", "Open a backup of it."),
            ) from error
        self.mark = installation_mark(self.path)
        return connection

    def _known(self, error: StoreError) -> StoreError:
        """The error, with what is known of this store besides the engine's words."""
        if self.key is not None and isinstance(error, NotAStore):  # the key fits the first bytes, so it is our file
            return StoreDamaged(
                phrase("Storage", "the store is damaged"),
                where=str(self.path),
                advice=phrase("Storage", "Open a backup of it."),
            )
        holder = read_holder(self.path) if isinstance(error, StoreLocked) else None
        if holder is None:
            return error
        return StoreLocked(
            phrase("Storage", "the store is open already: {holder}").format(holder=holder),
            where=str(self.path),
            advice=phrase("Storage", "Close it there first."),
            holder=str(holder),
        )

    def keep_key_file(self) -> None:
        """See that the file of keys of an encrypted store lies beside it. A disk that refuses is no reason to stop.

        That of its backups is written too where there is one: it would let in whose password was taken away.
        """
        if self.key is not None:
            self.write(wrap_for_known_supervisors)
            copies = self.path.parent / BACKUPS / self.path.name
            with contextlib.suppress(OSError):
                self.run(lambda connection: write_beside(connection, self.path))
                if beside(copies).exists():
                    self.run(lambda connection: write_beside(connection, copies))

    def abandon(self) -> None:
        """Close a new store whose making failed, and take its files away."""
        self._let_go()
        for left in (self.path, self.path.with_name(f"{self.path.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()
        if self.key is not None:
            drop_key_file(self.path, self.key.header)
            driver.forget_key(self.key.header)

    def close(self) -> None:
        """Let the file go. What was stored is stored; closing twice does nothing."""
        if self._connection is not None:
            if not self.is_read_only:
                with contextlib.suppress(StoreError):  # a disk that vanished
                    self.keep_key_file()
            self._let_go()

    def _let_go(self) -> None:
        if self._connection is not None:
            self._thread.submit(self._detach).result()
            self._thread.shutdown()

    def _detach(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            if not self.is_read_only:
                forget_holder(self.path)
            driver.settle_down(connection)
            release(self._claim)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(path: str | Path, *, read_only: bool = False, unlock: Unlock | None = None) -> Store:
    """Open a store. A file or folder that cannot be written is opened for reading: see `Store.is_read_only`.

    `unlock` opens an encrypted one; without it whoever `storage.unlocking` knows is asked, once in a process.
    Raises `StoreMissing` (exit 2), `NotAStore`, `NewerStore`, `StoreLocked` with who holds it, `StoreDamaged`; of an
    encrypted store `PassphraseNeeded`, `WrongPassphrase`, `KeysMissing`, `EncryptionMissing` (exit 2).
    `StoreFault` when its disk is gone.
    """
    path = Path(path)
    try:
        return _open(path, unlock, read_only=read_only)
    except OSError as error:
        raise StoreFault(
            phrase("Storage", "the disk does not answer ({strerror})").format(strerror=error.strerror or error),
            where=str(path),
            advice=phrase("Storage", "Look whether the stick is still there, or open a copy of the store."),
        ) from error


def _open(path: Path, unlock: Unlock | None, *, read_only: bool) -> Store:
    key = take_key(path, unlock)
    may_write = not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    if not read_only and may_write:
        with contextlib.suppress(StoreReadOnly):  # the disk knows better than the modes
            return _opened(path, key, read_only=False)
    try:
        return _opened(path, key, read_only=True)
    except StoreReadOnly:
        driver.roll_back(path)
        return _opened(path, key, read_only=True)


def _opened(path: Path, key: StoreKey | None, *, read_only: bool) -> Store:
    store = Store(path, read_only=read_only, key=key)
    if path.is_dir():
        raise NotAStore(
            phrase("Storage", "this is a folder, not a store"),
            where=str(path),
            advice=phrase("Storage", "Choose a file that ends in .anketa."),
        )

    def check(connection: Connection) -> None:
        check_schema(connection, path)

    store.attach(check)
    is_ready = False
    try:
        if not store.is_read_only:
            store.keep_key_file()
        is_ready = True
    finally:
        if not is_ready:  # else the file stays locked until the program ends
            store.close()
    return store


def create_store(
    path: str | Path,
    *,
    xform_xml: str,
    source: bytes = b"",
    files: Mapping[str, bytes] = MappingProxyType({}),
    kind: str = DISTRICT,
    district: str = "",
    key: StoreKey | None = None,
    station_seed: bytes = b"",
) -> Store:
    """Make a store for a questionnaire, and open it. `source` is the .xlsx the XML came from.

    With a `station_seed` it goes on as that station, whose store was lost (`storage.centre_place`).
    With a `key` it is encrypted, and whoever makes it sees to its wraps: see `storage.passwords.create_encrypted`.
    Raises `FormError` for a broken questionnaire, `StoreExists` or `FolderMissing` (exit 2); nothing is left behind.
    """
    path = Path(path)
    form = load_form(xform_xml, files)
    _reserve(path)
    store = Store(path, key=key)

    def fill(connection: Connection) -> None:
        driver.lock(connection)
        with driver.transaction(connection):
            _make_store(connection, path, (kind, district), station_seed)
            add_form_version(connection, installation_mark(path), form, FormSource(xform_xml, source, files))

    is_made = False
    try:
        store.attach(fill)
        is_made = True
    finally:
        if not is_made:
            for left in (path, path.with_name(path.name + "-journal")):
                with contextlib.suppress(OSError):
                    left.unlink()
    return store


def _reserve(path: Path) -> None:
    """Make the empty file, so that no other program's file of this name is taken for ours."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise StoreExists(
            phrase("Storage", "there is a file already"),
            where=str(path),
            advice=phrase("Storage", "Choose another name."),
        ) from error
    except OSError as error:
        raise FolderMissing(
            phrase("Storage", "no file can be made here ({strerror})").format(strerror=error.strerror),
            where=str(path),
            advice=phrase("Storage", "Choose a folder that is there and that you may write to."),
        ) from error


def _make_store(connection: Connection, path: Path, said: tuple[str, str], station_seed: bytes) -> None:
    kind, district = said
    mark = installation_mark(path)
    store_id = new_id()
    make_tables(connection)
    make_station(connection, district, mark, station_seed)
    facts = {"store_id": store_id, "kind": kind, "district": district}
    connection.executemany("INSERT INTO fact VALUES (?, ?)", list(facts.items()))
    append_changes(
        connection,
        mark,
        [Entry(STORE, path="@store", row=store_id, new=canonical({"kind": kind, "district": district}))],
    )
