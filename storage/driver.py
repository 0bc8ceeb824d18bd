"""The SQL engine: named in this module only, its pragmas, its lock, its exceptions in our words.

`sqlcipher3` brings one SQLite release for every platform; where it is missing, the standard
library's engine stands behind the same names. Its exceptions carry no codes, so they are told apart
by SQLite's own sentences, which are the same in both.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from storage.errors import (
    DiskFull,
    NotAStore,
    StoreDamaged,
    StoreError,
    StoreFault,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
)

if TYPE_CHECKING:
    import sqlite3 as engine
    from sqlite3 import Connection
else:
    try:
        from sqlcipher3 import dbapi2 as engine
    except ImportError:
        import sqlite3 as engine

    Connection = engine.Connection

__all__ = [
    "APPLICATION_ID",
    "Connection",
    "EngineError",
    "connect",
    "lock",
    "quoted",
    "settle_down",
    "temporary_copy",
    "transaction",
    "worded",
]

#: "ANKT": how a store is told from any other SQLite file.
APPLICATION_ID = 0x414E4B54

EngineError = engine.Error

#: Seconds to wait for a lock: a backup program's short look into the file must not refuse a start.
_PATIENCE = 0.5

#: DESIGN §4: of 400 replayed power cuts these lost no acknowledged answer, and a copy of the open file is complete.
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_WRITER_PRAGMAS: tuple[str, ...] = (
    "PRAGMA synchronous = FULL",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = TRUNCATE",
)

_SPACE = "Free some space on this disk. What was stored before is safe; the last answer was not taken."
_COPY = (
    "Look at the disk or stick. Copy the file to another disk and open the copy; a backup lies in the folder beside it."
)
_RIGHTS = "Copy the store to a folder where you may write."

#: A piece of SQLite's sentence → our error, what it says, what to do. The first that fits counts.
_SENTENCES: tuple[tuple[str, type[StoreError], str, str], ...] = (
    ("disk is full", DiskFull, "the disk is full", _SPACE),
    ("is locked", StoreLocked, "the store is open in another program", "Close it there first."),
    ("readonly database", StoreReadOnly, "the store can only be read here", _RIGHTS),
    (
        "not a database",
        NotAStore,
        "this is not a store of Anketa, or it has a passphrase",
        "Choose a file that ends in .anketa.",
    ),
    ("malformed", StoreDamaged, "the store is damaged", _COPY),
    ("unable to open", StoreFault, "the store cannot be opened", _RIGHTS),
    ("disk I/O", StoreFault, "the disk refused to read or write", _COPY),
    ("interrupted", StoreFault, "the work was stopped", "Nothing was changed."),
)


def connect(path: Path, *, read_only: bool) -> Connection:
    """A connection for the calling thread. Nothing is written and no lock is taken yet: see `lock`.

    Raises `StoreMissing` when there is no file, or what `worded` makes of the engine's refusal.
    """
    if not path.is_file():
        raise StoreMissing("no such store", where=str(path), advice="Look at the path, or make a store with `new`.")
    try:
        connection = engine.connect(
            f"{_uri(path)}?mode={'ro' if read_only else 'rw'}",
            uri=True,
            isolation_level=None,
            timeout=_PATIENCE,
            cached_statements=512,
        )
    except EngineError as error:
        raise worded(error, path) from error
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except EngineError as error:
        connection.close()
        raise worded(error, path) from error
    return connection


def temporary_copy(connection: Connection) -> Connection:
    """What the connection holds, in a file of the engine's own that is gone when it is closed."""
    copy = engine.connect("", isolation_level=None)
    connection.backup(copy)
    for pragma in _PRAGMAS:
        copy.execute(pragma)
    return copy


def lock(connection: Connection) -> None:
    """Make this connection the only one, from now until it is closed.

    EXCLUSIVE bites only at the first write, and two readers would then block each other for good: so
    the exclusive lock is taken once, here. Raises the engine's errors.
    """
    for pragma in _WRITER_PRAGMAS:
        connection.execute(pragma)
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def roll_back(path: Path) -> None:
    """Let SQLite take back what a killed program left half written, which it cannot do for a reader.

    Raises `StoreReadOnly` where the store cannot be written.
    """
    connection = connect(path, read_only=False)
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except EngineError as error:
        raise StoreReadOnly(
            "the store was not closed properly and must be mended first, but it can only be read here",
            where=str(path),
            advice="Copy it, with the file beside it that ends in -journal, to a folder where you may write.",
        ) from error
    finally:
        connection.close()


def settle_down(connection: Connection) -> None:
    """Close, and let SQLite itself take its empty journal away while the lock is still held."""
    with contextlib.suppress(EngineError):  # a read-only connection, or a disk that vanished
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing. After a full disk SQLite may have rolled back by itself; a second rollback would raise."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def worded(error: EngineError, path: Path) -> StoreError:
    """The engine's error in our words."""
    said = str(error)
    for piece, kind, what, advice in _SENTENCES:
        if piece in said:
            return kind(what, where=str(path), advice=advice)
    return StoreFault(f"the store's engine says: {said}", where=str(path))


def quoted(name: str) -> str:
    """A table's or column's name, safe inside a statement. The only door for names that come from a form."""
    return '"' + name.replace('"', '""') + '"'


def _uri(path: Path) -> str:
    uri = path.resolve().as_uri()
    # A Windows share gives file://server/…, where SQLite expects an empty host.
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")
