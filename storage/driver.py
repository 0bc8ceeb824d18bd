"""The SQL engine: named in this module only, its pragmas, its lock, its exceptions in our words.

`sqlcipher3` brings one SQLite release for every platform; where it is missing, the standard
library's engine stands behind the same names, and encrypted stores are refused. Its exceptions carry
no codes, so they are told apart by SQLite's own sentences, which are the same in both.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from forms.wording import phrase, translate
from storage.errors import (
    DiskFull,
    EncryptionMissing,
    NotAStore,
    PassphraseNeeded,
    StoreDamaged,
    StoreError,
    StoreFault,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
)
from storage.holder import is_open_here

if TYPE_CHECKING:
    import sqlite3 as engine
else:
    try:
        from sqlcipher3 import dbapi2 as engine
    except ImportError:
        import sqlite3 as engine

__all__ = [
    "APPLICATION_ID",
    "Connection",
    "EngineError",
    "StoreKey",
    "broken_pages",
    "connect",
    "export_sealed",
    "forget_key",
    "held_key",
    "hold_key",
    "lock",
    "quoted",
    "read_header",
    "settle_down",
    "temporary_copy",
    "transaction",
    "worded",
]

#: "ANKT": how a store is told from any other SQLite file.
APPLICATION_ID = 0x414E4B54

#: How an encrypted store begins: these eight bytes, then eight that name it. SQLite has its salt there, which a random
#: key does not need to be random; all behind it is encrypted and authenticated, page by page.
MARK = b"ANKETA\x01\x00"
HEADER_BYTES = 16
KEY_BYTES = 32

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

_SPACE = translate(
    "Storage", "Free some space on this disk. What was stored before is safe; the last answer was not taken."
)
_COPY = translate(
    "Storage",
    "Look at the disk or stick. Copy the file to another disk and open the copy; "
    "a backup lies in the folder beside it.",
)
_RIGHTS = translate("Storage", "Copy the store to a folder where you may write.")
_SHORTER = translate("Storage", "Move it to a folder with a shorter path, nearer to the top of the disk.")
_TOO_LONG = translate("Storage", "the store's path is too long")
#: SQLite takes 512 bytes on Unix, with the ending of its journal.
_LONGEST_PATH = 500
_CANNOT_OPEN = "unable to open"

#: A piece of SQLite's sentence → our error, what it says, what to do. The first that fits counts.
_SENTENCES: tuple[tuple[str, type[StoreError], str, str], ...] = (
    ("disk is full", DiskFull, translate("Storage", "the disk is full"), _SPACE),
    (
        "is locked",
        StoreLocked,
        translate("Storage", "the store is open in another program"),
        translate("Storage", "Close it there first."),
    ),
    ("readonly database", StoreReadOnly, translate("Storage", "the store can only be read here"), _RIGHTS),
    (
        "not a database",
        NotAStore,
        translate("Storage", "this is not a store of Anketa, or it has a passphrase"),
        translate("Storage", "Choose a file that ends in .anketa."),
    ),
    ("malformed", StoreDamaged, translate("Storage", "the store is damaged"), _COPY),
    (_CANNOT_OPEN, StoreFault, translate("Storage", "the store cannot be opened"), _RIGHTS),
    ("disk I/O", StoreFault, translate("Storage", "the disk refused to read or write"), _COPY),
    (
        "interrupted",
        StoreFault,
        translate("Storage", "the work was stopped"),
        translate("Storage", "Nothing was changed."),
    ),
)


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What opens an encrypted store: `header`, the first 16 bytes of its file, and 32 secret bytes."""

    header: bytes
    secret: bytes = field(repr=False)


class Connection(engine.Connection):
    """A connection that knows the key it was opened with, None of a plain store."""

    key: StoreKey | None = None


#: Keys of the stores that were unlocked in this process, by header: backups of a store open with its key.
_held: dict[bytes, StoreKey] = {}


def hold_key(key: StoreKey) -> None:
    """Keep a key in memory, so that `connect` opens the store and its backups with it."""
    _held[key.header] = key


def forget_key(header: bytes) -> None:
    """Open that store with its passphrase alone from now on."""
    _held.pop(header, None)


def held_key(header: bytes) -> StoreKey | None:
    """The key of the store that begins with this header, None when it was not unlocked in this process."""
    return _held.get(header)


def read_header(path: Path) -> bytes:
    """The first 16 bytes of an encrypted store, b'' of anything else and of a store that this process has open."""
    if is_open_here(path):  # reading it by another handle would drop this process's lock on it
        return b""
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except OSError:
        return b""
    return header if header.startswith(MARK) and len(header) == HEADER_BYTES else b""


def connect(path: Path, *, read_only: bool, key: StoreKey | None = None) -> Connection:
    """A connection for the calling thread. Nothing is written and no lock is taken yet: see `lock`.

    `key` is for a new file; an encrypted one that is there opens with the key held for it.
    Raises `StoreMissing` when there is no file, `PassphraseNeeded` when no key is held for it, `EncryptionMissing`
    when the engine cannot encrypt, or what `worded` makes of the engine's refusal.
    """
    if not path.is_file():
        raise StoreMissing(
            phrase("Storage", "no such store"),
            where=str(path),
            advice=phrase("Storage", "Look at the path, or make a store with `new`."),
        )
    key = key or _key_of(path)
    try:
        connection = engine.connect(
            f"{_uri(path)}?mode={'ro' if read_only else 'rw'}",
            uri=True,
            isolation_level=None,
            timeout=_PATIENCE,
            cached_statements=512,
            factory=Connection,
        )
    except EngineError as error:
        raise worded(error, path) from error
    is_ready = False
    try:
        if key is not None:
            encrypt(connection, key, path)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        is_ready = True
    except EngineError as error:
        raise worded(error, path) from error
    finally:
        if not is_ready:
            connection.close()
    return connection


def _key_of(path: Path) -> StoreKey | None:
    header = read_header(path)
    if header and header not in _held:
        raise PassphraseNeeded(
            phrase("Storage", "this store has a passphrase"),
            where=str(path),
            advice=phrase("Storage", "Open it with the password of one of its people."),
        )
    return _held.get(header)


def encrypt(connection: Connection, key: StoreKey, path: Path) -> None:
    """Read and write with `key` from now on; the first statement on a connection.

    An engine without encryption ignores `PRAGMA key` in silence and would write everything in the plain: so it is
    asked before and after. Raises `EncryptionMissing`.
    """
    can_encrypt = bool(connection.execute("PRAGMA cipher_version").fetchone())
    if can_encrypt:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write its own words to the terminal
        connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}{key.header.hex()}'\"")
        connection.key = key
    if not can_encrypt or connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise _cannot_encrypt(path)


def _cannot_encrypt(path: Path) -> EncryptionMissing:
    return EncryptionMissing(
        phrase(
            "Storage",
            "the store's engine cannot encrypt here, so a store with a passphrase is neither made nor opened",
        ),
        where=str(path),
        advice=phrase("Storage", "Install the program again with its package sqlcipher3. Nothing was written."),
    )


def temporary_copy(connection: Connection) -> Connection:
    """What the connection holds, in the engine's memory, gone when it is closed; never of an encrypted store."""
    copy = engine.connect("", isolation_level=None, factory=Connection)
    connection.backup(copy)
    for pragma in _PRAGMAS:
        copy.execute(pragma)
    return copy


def export_sealed(connection: Connection, target: Path, key: StoreKey) -> None:
    """Write all that an open plain store holds into `target`, an empty file, encrypted with `key`.

    Raises `EncryptionMissing` where the engine cannot, the engine's errors.
    """
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise _cannot_encrypt(target)
    words = f"x'{key.secret.hex()}{key.header.hex()}'"
    connection.execute("ATTACH DATABASE ? AS sealed KEY ?", (str(target), words))
    try:
        connection.execute("SELECT sqlcipher_export('sealed')").fetchall()
        for name in ("application_id", "user_version"):
            value = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
            connection.execute(f"PRAGMA sealed.{name} = {value}")
    finally:
        connection.execute("DETACH DATABASE sealed")


def broken_pages(connection: Connection) -> list[str]:
    """What is wrong with pages of an encrypted store: each must bear the mark that only its key could make."""
    return [str(said) for (said,) in connection.execute("PRAGMA cipher_integrity_check")]


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
            phrase(
                "Storage", "the store was not closed properly and must be mended first, but it can only be read here"
            ),
            where=str(path),
            advice=phrase(
                "Storage", "Copy it, with the file beside it that ends in -journal, to a folder where you may write."
            ),
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
            is_long = piece == _CANNOT_OPEN and len(os.fsencode(path.resolve())) > _LONGEST_PATH
            what_is_so, what_to_do = (_TOO_LONG, _SHORTER) if is_long else (what, advice)
            return kind(phrase("Storage", what_is_so), where=str(path), advice=phrase("Storage", what_to_do))
    return StoreFault(phrase("Storage", "the store's engine says: {said}").format(said=said), where=str(path))


def quoted(name: str) -> str:
    """A table's or column's name, safe inside a statement. The only door for names that come from a form."""
    return '"' + name.replace('"', '""') + '"'


def _uri(path: Path) -> str:
    uri = path.resolve().as_uri()
    # A Windows share gives file://server/…, where SQLite expects an empty host.
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")
