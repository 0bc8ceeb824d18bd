"""A copy of an open store, proved by opening it."""

from __future__ import annotations

import contextlib
import glob
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from forms.wording import phrase
from storage import driver
from storage.driver import Connection, EngineError
from storage.errors import BackupFailed, StoreError
from storage.key_rows import write_beside

_COUNTED = ("cases", "change", "form_version", "draft_step")
#: Folder of automatic backups, beside the store.
BACKUPS = "backups"
#: The moment in a copy's name, in the time of the place.
STAMP = "%Y%m%d-%H%M%S-%f"


#: Copies that this process is making: whatever else has such a name was left by a program that was killed.
_under_way: set[Path] = set()
MAKING = ".making"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that has not its name yet: where it lies, its name once proved, the rows it must have, by table."""

    path: Path
    name: Path
    rows: tuple[int, ...]


def copy_aside(connection: Connection, path: Path, folder: Path) -> Path:
    """Copy the open store to a new file in `folder` and prove it. Raises `BackupFailed`."""
    return prove_copy(make_copy(connection, path, folder))


def make_copy(connection: Connection, path: Path, folder: Path) -> Copy:
    """Copy the open store to a new file in `folder`; `prove_copy` comes next, on any thread.

    Through the engine: reading the file by another handle would drop this process's lock on it. Half a copy never has
    a backup's name, whenever the program is killed. Raises `BackupFailed`.
    """
    name = _free_path(path, folder)
    copy = name.with_name(f".{name.name}{MAKING}")
    _under_way.add(copy)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(path, folder)
        copy.touch(exist_ok=False)
        target = driver.connect(copy, read_only=False, key=connection.key)
        try:
            connection.backup(target)
        finally:
            target.close()
        write_beside(connection, folder / path.name)
        return Copy(copy, name, _count(connection))
    except (OSError, EngineError, StoreError) as error:
        raise _failed(copy, error) from error


def prove_copy(copy: Copy) -> Path:
    """Open the copy, check it from end to end, count its rows and give it its name, which comes back.

    Raises `BackupFailed`; a bad copy is taken away.
    """
    try:
        opened = driver.connect(copy.path, read_only=True)
        try:
            if opened.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise BackupFailed(phrase("Storage", "the copy is damaged"), where=str(copy.name))
            if _count(opened) != copy.rows:
                raise BackupFailed(phrase("Storage", "the copy is not like the store"), where=str(copy.name))
        finally:
            opened.close()
        copy.path.replace(copy.name)
    except (OSError, EngineError, StoreError) as error:
        raise _failed(copy.path, error) from error
    _under_way.discard(copy.path)
    return copy.name


def _sweep(path: Path, folder: Path) -> None:
    """Take away what a killed program left of its copies of this store."""
    for left in folder.glob(f".{glob.escape(path.stem)}.backup-*{glob.escape(path.suffix)}{MAKING}*"):
        if Path(str(left).removesuffix("-journal")) not in _under_way:
            with contextlib.suppress(OSError):
                left.unlink()


def _count(connection: Connection) -> tuple[int, ...]:
    return tuple(int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in _COUNTED)


def _failed(copy: Path, error: Exception) -> BackupFailed:
    """Take the bad copy away and say what went wrong."""
    with contextlib.suppress(OSError):
        copy.unlink()
    _under_way.discard(copy)
    return BackupFailed(
        phrase("Storage", "no backup could be made: {error}").format(error=error),
        where=str(copy.with_name(copy.name.removeprefix(".").removesuffix(MAKING))),
        advice=phrase("Storage", "Choose another folder, or free some space on the disk."),
    )


def _free_path(path: Path, folder: Path) -> Path:
    """A name with the moment in it, so that names sort by age."""
    while True:
        stamp = datetime.now(UTC).astimezone().strftime(STAMP)[:-3]
        copy = folder / f"{path.stem}.backup-{stamp}{path.suffix}"
        if not copy.exists():
            return copy
