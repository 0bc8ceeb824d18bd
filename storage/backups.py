"""Backups of a store: made, proved, rotated, kept in a second folder, and put back (RELIABILITY.md, Store)."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from forms.wording import phrase
from storage.canonical import canonical, new_id
from storage.cases import count_papers
from storage.copies import BACKUPS, STAMP, make_copy, prove_copy
from storage.driver import Connection, EngineError, connect
from storage.errors import (
    BackupFailed,
    NewerStore,
    OtherStore,
    PassphraseNeeded,
    StoreError,
    StoreLocked,
    StoreMissing,
    WrongPassphrase,
)
from storage.holder import is_open_here
from storage.keyring import carry_keys
from storage.store import Store, open_store
from storage.trail import STORE, Entry, append_changes

#: Copies kept in one folder whatever their age, and days of which the last copy is kept besides.
KEPT, DAYS = 10, 14
#: Folder of automatic backups, beside the store.
FOLDER = BACKUPS
#: Papers closed between two automatic backups.
EVERY = 20
#: Names of the two ways a store leaves its place and name.
_MADE, _ASIDE = "backup", "before-restore"
_PORTION = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as its name tells it: when it was made, local time; `size` in bytes."""

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a store or backup holds. `changed_at` is the time of its last change (ISO, UTC), '' for none."""

    store_id: str
    cases: int
    drafts: int
    changes: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup was put in the store's place; `kept_aside` is what stood there before, None when nothing did."""

    path: Path
    kept_aside: Path | None
    contents: Contents


def backup(store: Store, folder: Path, *, keep: int = KEPT, days: int = DAYS) -> Path:
    """Copy the store into `folder`, open the copy and compare; the copy's path.

    Copies are called `<store>.backup-20250301-040506-789.anketa`. The newest `keep` stay, and the last one of each
    of the last `days` days that have any. The store waits for the copying alone, not for the proof.
    Raises `BackupFailed` when the folder cannot be written or the copy is not like the store.
    """
    copy = prove_copy(store.run(lambda connection: make_copy(connection, store.path, folder)))
    rotate(store.path, folder, keep=keep, days=days)
    return copy


def copy_to_second(copy: Path, store: Path, folder: Path, *, keep: int = KEPT, days: int = DAYS) -> Path:
    """Put a proved backup into a second folder (a stick), byte for byte, read back and compared; its path there.

    Raises `BackupFailed` when the folder is not there: a stick that is not plugged in is not made as a folder.
    """
    target, fresh = folder / copy.name, folder / f".{store.name}.copying"
    if not folder.is_dir():
        raise BackupFailed(
            phrase("Storage", "the folder of the second backup is not there"),
            where=str(folder),
            advice=phrase("Storage", "Plug the stick in, or choose another folder. The first backup was made."),
        )
    try:
        _copy_file(copy, fresh)  # half of it never has a backup's name, whenever the stick is pulled
        carry_keys(copy, store, folder)
        fresh.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise BackupFailed(
            phrase("Storage", "the second backup could not be made: {strerror}").format(
                strerror=error.strerror or error
            ),
            where=str(folder),
            advice=phrase("Storage", "Plug the stick in, or choose another folder. The first backup was made."),
        ) from error
    rotate(store, folder, keep=keep, days=days)
    return target


def list_backups(store: Path, folders: Iterable[Path]) -> tuple[BackupFile, ...]:
    """The backups of a store in some folders, the newest first; a folder that is not there has none."""
    found = []
    for folder in dict.fromkeys(folders):
        with contextlib.suppress(OSError):
            found += [_read_name(path, store) for path in folder.iterdir()]
    return tuple(sorted((one for one in found if one), key=lambda one: (one.made_at, str(one.path)), reverse=True))


def rotate(store: Path, folder: Path, *, keep: int = KEPT, days: int = DAYS) -> tuple[Path, ...]:
    """Take the old backups of a folder away: those that are neither among the newest nor the last of a late day."""
    found = list_backups(store, [folder])
    kept = set(found[:keep])
    seen: list[object] = []
    for one in found:
        day = one.made_at.date()
        if day not in seen:
            seen.append(day)
            if len(seen) <= days:
                kept.add(one)
    gone = []
    for old in found:
        if old not in kept:
            with contextlib.suppress(OSError):
                old.path.unlink()
                gone.append(old.path)
    return tuple(gone)


def look_into(path: Path) -> Contents:
    """What a store or backup holds, opened for reading alone. Raises `StoreError` when it does not open."""
    with open_store(path, read_only=True) as store:
        closed, drafts = count_papers(store)
        changes, last = store.run(
            lambda connection: connection.execute("SELECT count(*), coalesce(max(made_at), '') FROM change").fetchone()
        )
        return Contents(store.store_id, closed, drafts, int(changes), str(last))


def restore(chosen: Path, path: Path, *, who: str = "") -> Restored:
    """Put a backup in the place of the store at `path`; what stood there is kept beside it under a new name.

    The restored store begins a new incarnation at once, with a change that says which backup it was, so that a fork
    with what was sent before is seen (DESIGN §4). The store must be closed. Raises `StoreLocked` when somebody has it
    open, `OtherStore` when the backup is of another store, `StoreError` when the backup does not open or is damaged;
    the store stays as it was then.
    """
    path = path.resolve() if path.is_symlink() else path  # else the link would be exchanged, and not the store
    if is_open_here(path):
        raise StoreLocked(
            phrase("Storage", "the store is open"), where=str(path), advice=phrase("Storage", "Close it first.")
        )
    contents = look_into(chosen)
    _refuse_other(contents, path, chosen)
    fresh = path.with_name(f".{path.name}.restoring")
    kept = None
    is_done = False
    try:
        _copy_file(chosen, fresh)
        if not _is_whole(fresh):
            raise _not_put_back(chosen, phrase("Storage", "the copy is damaged"))
        kept = put_in_place(fresh, path)
        is_done = True
    except OSError as error:
        raise _not_put_back(path, str(error.strerror or error)) from error
    finally:
        if not is_done:
            with contextlib.suppress(OSError):
                fresh.unlink()
    _note_restore(path, chosen, kept, who)
    return Restored(path, kept, contents)


def _not_put_back(where: Path, why: str) -> BackupFailed:
    return BackupFailed(
        phrase("Storage", "the backup could not be put back: {strerror}").format(strerror=why),
        where=str(where),
        advice=phrase(
            "Storage", "Free some space on the disk, or copy both files to another one. The store is as it was."
        ),
    )


def _is_whole(copy: Path) -> bool:
    """Whether every page of a copy is sound: one that rotted on its stick still opens and counts its papers."""
    try:
        opened = connect(copy, read_only=True)
        try:
            return bool(opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
        finally:
            opened.close()
    except EngineError:
        return False


def _refuse_other(contents: Contents, path: Path, chosen: Path) -> None:
    try:
        now = look_into(path)
    except (StoreLocked, NewerStore, PassphraseNeeded, WrongPassphrase):
        raise  # one that opens with another key than the backup is not damaged, and may be another store
    except StoreMissing:
        return
    except StoreError:
        return  # damaged, or no store any more: that is what a restore is for
    if now.store_id != contents.store_id:
        raise OtherStore(
            phrase("Storage", "this is a backup of another store than {name}").format(name=path.name),
            where=str(chosen),
            advice=phrase("Storage", "Choose a backup of this store, or open the backup itself as a store."),
        )


def put_in_place(fresh: Path, path: Path, *, aside: str = _ASIDE) -> Path | None:
    """The store's name passes to `fresh` in one step; the old file keeps its content under another name.

    That name, None when there was no old file; `aside` stands in it. Raises OSError; all is as it was then.
    """
    if not path.exists():
        fresh.replace(path)
        return None
    stamp = datetime.now(UTC).astimezone().strftime(STAMP)[:-3]
    kept = path.with_name(f"{path.stem}.{aside}-{stamp}{path.suffix}")
    journal, kept_journal = path.with_name(f"{path.name}-journal"), kept.with_name(f"{kept.name}-journal")
    is_there = True
    try:
        os.link(path, kept)
    except OSError:  # a stick's file system has no second names
        path.rename(kept)
        is_there = False
    try:
        if journal.exists():  # of a store that did not open: the engine must not play it into the backup
            journal.replace(kept_journal)
        fresh.replace(path)
    except OSError:
        if is_there:
            kept.unlink()
        else:
            kept.rename(path)
        if kept_journal.exists():  # without it the engine could not take back what was half written
            kept_journal.replace(journal)
        raise
    _sync_folder(path.parent)
    return kept


def _note_restore(path: Path, chosen: Path, kept: Path | None, who: str) -> None:
    """The first change of the new incarnation."""
    said = canonical({"backup": chosen.name, "kept_aside": kept.name if kept else ""})
    with open_store(path) as store:
        entry = Entry(STORE, who=who, path="@restored", row=new_id(), new=said)

        def work(connection: Connection) -> None:
            # Where the file system gives the old file's number again, the mark alone would not show the move.
            connection.execute("UPDATE fact SET value = '' WHERE name = 'installation'")
            append_changes(connection, store.mark, [entry])

        store.write(work)


def _copy_file(source: Path, target: Path) -> None:
    """Byte for byte, on the disk before it returns, read back and compared. Raises OSError."""
    with source.open("rb") as reading, target.open("xb" if not target.exists() else "wb") as writing:
        shutil.copyfileobj(reading, writing, _PORTION)
        writing.flush()
        os.fsync(writing.fileno())
    if _digest(source) != _digest(target):
        raise OSError("the copy is not like the file")


def _digest(path: Path) -> bytes:
    with path.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").digest()


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _read_name(path: Path, store: Path) -> BackupFile | None:
    """The backup of `store` that a path is, None for any other file."""
    start = f"{store.stem}.{_MADE}-"
    if path.suffix != store.suffix or not path.name.startswith(start):
        return None
    try:
        made = datetime.strptime(f"{path.stem[len(start) :]}000", STAMP).astimezone()
        return BackupFile(path, made, path.stat().st_size)
    except (ValueError, OSError):
        return None


def backup_folders(store: Path, second: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Where backups of a store lie: in their folder beside it, beside it (before a migration), and in others named."""
    return (store.parent / FOLDER, store.parent, *second)
