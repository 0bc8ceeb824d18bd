"""Giving a plain store a passphrase later: a new encrypted file, proved, takes its place, and then the plain one goes.

The order is what protects: a backup; the encrypted file beside the store, whole on the disk; the proof that it opens,
holds every row and shows nothing in the plain; its file of keys; the change of names in one step; and only then is the
plain file written over and taken away. Whatever fails before leaves the plain store as it was.
"""

from __future__ import annotations

import contextlib
import itertools
import mmap
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from forms.wording import phrase
from storage import driver, keyring
from storage.backups import FOLDER, backup, list_backups, put_in_place
from storage.canonical import canonical, new_id
from storage.copies import MAKING
from storage.driver import Connection, EngineError, StoreKey, quoted
from storage.errors import BackupFailed, PasswordRefused, StoreError, StoreLocked, StoreReadOnly
from storage.holder import is_open_here
from storage.key_rows import HASH, SUPERVISOR, WRAP, put_credential, wrap_for_known_supervisors, write_beside
from storage.passwords import Protection, refuse_short
from storage.people import add_person, list_people, say_again
from storage.store import Store, open_store
from storage.trail import STORE, Entry, append_changes
from storage.unlocking import hold
from storage.wiping import wipe

_ASIDE, _JOURNAL = "before-encryption", "-journal"
#: Pieces of the plain file that are looked for in the encrypted one: how many, and of how many bytes.
_PIECES, _PIECE = 64, 24
#: A piece with fewer different bytes than this could stand in any file.
_FEWEST = 12


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What was done: the open store, its first encrypted backup, and plain copies that are still there."""

    store: Store
    backup: Path
    plain_copies: tuple[Path, ...]


def encrypt_store(path: Path, protection: Protection, *, folders: Sequence[Path] = ()) -> Encrypted:
    """Let only passwords open the plain store at `path`, which must be closed; it comes back open.

    The person of `protection` has the password that opens it; others need new ones. `folders` are where copies lie
    besides those beside it. Raises `PasswordRefused` for one with a passphrase or a short password, `StoreReadOnly`,
    `StoreLocked` when somebody has it open, `BackupFailed` when the proof fails or the disk refuses, `KeyRefused`.
    """
    path = path.resolve() if path.is_symlink() else path  # else the link would be exchanged, and the file zeroed
    _refuse(path)
    refuse_short(protection.password, is_encrypted=True)
    key = keyring.make_key()
    wrap = keyring.wrap_for_person(key, protection.person.code, protection.password)
    seals = [keyring.wrap_for_supervisor(key, one) for one in protection.supervisors]
    rows = [(wrap.code, WRAP, keyring.as_text(wrap))]
    rows += [(seal.recipient, SUPERVISOR, keyring.as_text(seal)) for seal in seals]
    fresh = path.with_name(f".{path.name}.encrypting")
    is_done = False
    try:
        copy, seen = _write_sealed(path, fresh, key, rows)
        _exchange(path, fresh, key, seen)
        is_done = True
    except (OSError, EngineError) as error:
        raise _not_done(path, str(getattr(error, "strerror", "") or error)) from error
    finally:
        if not is_done:
            _leave_nothing(path, fresh, key)
    hold(key, protection.person.code)
    store = open_store(path)
    is_kept = False
    try:
        _note(store, protection, copy.name)
        kept = backup(store, path.parent / FOLDER)
        is_kept = True
    except StoreError as error:
        raise _without_backup(path, error) from error
    finally:
        if not is_kept:
            store.close()
    return Encrypted(store, kept, plain_copies(path, folders, store_id=store.store_id))


def plain_copies(path: Path, folders: Sequence[Path] = (), *, store_id: str = "") -> tuple[Path, ...]:
    """Copies of an encrypted store that anybody can read.

    Backups from before, files that were kept aside with their journals, and what a killed program left half copied.
    With a `store_id`, those that say they are of another store (a stick that two laptops share) are left out.
    """
    places = tuple(dict.fromkeys([path.parent / FOLDER, path.parent, *folders]))
    found = {one.path for one in list_backups(path, places)}
    for folder in places:
        with contextlib.suppress(OSError):
            found.update(one for one in folder.iterdir() if _is_left_of(one.name, path))
    return tuple(sorted(one for one in found if one != path and _is_plain(one) and _may_be_of(one, store_id)))


def remove_plain_copies(copies: Sequence[Path]) -> None:
    """Write over plain copies and take them away. Raises `BackupFailed` naming the one that could not go."""
    for copy in copies:
        try:
            wipe(copy)
        except OSError as error:
            raise BackupFailed(
                phrase("Storage", "the plain copy could not be deleted: {error}").format(error=error.strerror or error),
                where=str(copy),
                advice=phrase("Storage", "Delete it yourself: whoever has it reads everything."),
            ) from error


def _is_left_of(name: str, path: Path) -> bool:
    """Whether a file's name is one that the program gives to what it keeps aside, or has half copied."""
    begun = (f".{path.name}.restoring", f".{path.name}.copying")
    is_aside = name.startswith(f"{path.stem}.before-") and name.endswith((path.suffix, f"{path.suffix}{_JOURNAL}"))
    return is_aside or name in begun or (name.startswith(f".{path.stem}.backup-") and MAKING in name)


def _is_plain(copy: Path) -> bool:
    """Whether a copy can be read by anybody; a journal is what its file is."""
    file = copy.with_name(copy.name.removesuffix(_JOURNAL))
    try:
        is_empty = not copy.stat().st_size
    except OSError:
        return False
    return not (is_empty or is_open_here(file) or driver.read_header(file))


def _may_be_of(copy: Path, store_id: str) -> bool:
    """Whether a plain copy is of this store, or does not say whose it is."""
    if not store_id:
        return True
    try:
        connection = driver.connect(copy, read_only=True)
        try:
            row = connection.execute("SELECT value FROM fact WHERE name = 'store_id'").fetchone()
        finally:
            connection.close()
    except (EngineError, StoreError):
        return True
    return row is None or row[0] == store_id


# --- the encrypted file ----------------------------------------------------------------------------------------------


def _write_sealed(
    path: Path, fresh: Path, key: StoreKey, rows: Sequence[tuple[str, str, str]]
) -> tuple[Path, os.stat_result]:
    """Make a backup and the encrypted file, and prove it; the backup, and how the store's file looked then."""
    with contextlib.suppress(FileNotFoundError):
        fresh.unlink()
    with open_store(path) as store:
        if store.is_read_only:
            raise StoreReadOnly(
                phrase("Storage", "the store can only be read here"),
                where=str(path),
                advice=phrase("Storage", "Copy it to a folder where you may write."),
            )
        copy = backup(store, path.parent / FOLDER)
        fresh.touch(exist_ok=False)
        store.run(lambda connection: _fill(connection, fresh, key, rows))
        seen = path.stat()  # while it is held: what somebody keys from now on must be seen
    _look_for_plain(copy, fresh)
    with fresh.open("r+b") as written:  # Windows syncs no file that was opened for reading
        os.fsync(written.fileno())
    return copy, seen


def _fill(plain: Connection, fresh: Path, key: StoreKey, rows: Sequence[tuple[str, str, str]]) -> None:
    driver.export_sealed(plain, fresh, key)
    sealed = driver.connect(fresh, read_only=False, key=key)
    try:
        _change_credentials(sealed, rows)
        _compare(plain, sealed, fresh)
        driver.settle_down(sealed)
    finally:
        sealed.close()


def _refuse(path: Path) -> None:
    if driver.read_header(path):
        raise PasswordRefused(
            phrase("Storage", "this store has a passphrase already"),
            where=str(path),
            advice=phrase("Storage", "Give people passwords on the page of people, or with `people`."),
        )


def _change_credentials(sealed: Connection, rows: Sequence[tuple[str, str, str]]) -> None:
    """Hashes of a plain store open nothing: whoever had a password gets a new one from a supervisor."""
    sealed.execute("PRAGMA synchronous = FULL")
    with driver.transaction(sealed):
        sealed.execute("DELETE FROM credential WHERE kind = ?", (HASH,))
        for row in rows:
            put_credential(sealed, *row)
        wrap_for_known_supervisors(sealed)


def _compare(plain: Connection, sealed: Connection, fresh: Path) -> None:
    """Whether the encrypted file is sound and holds every table, view, trigger and row. Raises `BackupFailed`."""
    is_sound = not driver.broken_pages(sealed) and sealed.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name"
    tables = plain.execute(schema).fetchall()
    is_same = is_sound and tables == sealed.execute(schema).fetchall()
    for kind, name, *_ in tables if is_same else ():
        if kind == "table" and name != "credential":
            rows = f"SELECT * FROM {quoted(name)}"
            pairs = itertools.zip_longest(plain.execute(rows), sealed.execute(rows))
            is_same = is_same and all(one == other for one, other in pairs)
    if not is_same:
        raise _not_done(fresh, phrase("Storage", "the encrypted file is not like the store"))


def _look_for_plain(copy: Path, fresh: Path) -> None:
    """Look for pieces of the plain file, spread over all of it, in the encrypted one. Raises `BackupFailed`."""
    with fresh.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as sealed:
        is_plain = any(sealed.find(piece) >= 0 for piece in _pieces(copy))
    if is_plain or not driver.read_header(fresh):
        raise _not_done(fresh, phrase("Storage", "the encrypted file shows what stood in the plain one"))


def _pieces(copy: Path) -> Iterator[bytes]:
    """Bytes of a plain store that could stand in no other file by chance."""
    yield b"SQLite format 3"
    yield b"CREATE TABLE "
    with copy.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as plain:
        step = max(_PIECE, len(plain) // _PIECES)
        for start in range(0, len(plain), step):
            for at in range(start, min(start + step, len(plain) - _PIECE), _PIECE):
                piece = plain[at : at + _PIECE]
                if len(set(piece)) >= _FEWEST:
                    yield piece
                    break


# --- taking its place ------------------------------------------------------------------------------------------------


def _exchange(path: Path, fresh: Path, key: StoreKey, seen: os.stat_result) -> None:
    """Let the encrypted file have the store's name, its keys beside it first; then the plain one goes."""
    sealed = driver.connect(fresh, read_only=True, key=key)
    try:
        write_beside(sealed, path)
    finally:
        sealed.close()
    with _held(path, seen):
        if driver.read_header(fresh) != key.header:  # another window encrypts it too, and began later
            raise _meanwhile(path)
        kept = put_in_place(fresh, path, aside=_ASIDE)
    if kept is not None:
        with contextlib.suppress(OSError):  # it is listed among the plain copies then
            wipe(kept)


@contextlib.contextmanager
def _held(path: Path, seen: os.stat_result) -> Iterator[None]:
    """See that nobody opened or changed the plain store since it was copied, and that nobody does. `StoreLocked`.

    On Windows an open file cannot change its name: there the change itself fails when somebody has it open.
    """
    connection = driver.connect(path, read_only=False)
    try:
        try:
            driver.lock(connection)
        except EngineError as error:
            raise driver.worded(error, path) from error
        now = path.stat()
        if (now.st_size, now.st_mtime_ns) != (seen.st_size, seen.st_mtime_ns):
            raise _meanwhile(path)
        if os.name == "nt":
            connection.close()
        yield
    finally:
        connection.close()


def _meanwhile(path: Path) -> StoreLocked:
    return StoreLocked(
        phrase("Storage", "the store was changed while it was encrypted"),
        where=str(path),
        advice=phrase("Storage", "Close it in the other window, and begin again."),
    )


def _leave_nothing(path: Path, fresh: Path, key: StoreKey) -> None:
    for left in (fresh, fresh.with_name(f"{fresh.name}{_JOURNAL}")):
        with contextlib.suppress(OSError):
            left.unlink()
    if not driver.read_header(path):
        keyring.drop_key_file(path, key.header)
        driver.forget_key(key.header)


def _note(store: Store, protection: Protection, name: str) -> None:
    """What was done stands in the trail; whoever did it is one of the store's people."""
    person = protection.person
    if person.code not in {one.code for one in list_people(store)}:
        add_person(store, person, who=person.code)
    entry = Entry(STORE, person.code, path="@encrypted", row=new_id(), new=canonical({"backup": name}))

    def write(connection: Connection) -> None:
        append_changes(connection, store.mark, [entry])
        say_again(connection, store, person.code, who=person.code, reason="password set")

    store.write(write)


def _without_backup(path: Path, error: StoreError) -> BackupFailed:
    """It is encrypted, and its first backup is missing."""
    done = phrase("Command", "{path} opens only with a password now; the plain file was written over and deleted")
    return BackupFailed(f"{done.format(path=path.name)}; {error.what}", where=error.where, advice=error.advice)


def _not_done(where: Path, why: str) -> BackupFailed:
    return BackupFailed(
        phrase("Storage", "the store was not encrypted: {why}").format(why=why),
        where=str(where),
        advice=phrase("Storage", "Nothing was changed. Free some space on the disk, and begin again."),
    )
