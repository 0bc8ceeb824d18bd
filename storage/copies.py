"""A copy of an open store, proved by opening it."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from storage import driver
from storage.driver import Connection, EngineError
from storage.errors import BackupFailed, StoreError

_COUNTED = ("cases", "change", "form_version", "draft_step")


def copy_aside(connection: Connection, path: Path, folder: Path) -> Path:
    """Copy the open store to a new file in `folder` and prove it.

    Through the engine: reading the file by another handle would drop this process's lock on it.
    """
    copy = _free_path(path, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy.touch(exist_ok=False)
        target = driver.connect(copy, read_only=False)
        try:
            connection.backup(target)
        finally:
            target.close()
        _prove(connection, copy)
    except (OSError, EngineError, StoreError) as error:
        with contextlib.suppress(OSError):
            copy.unlink()
        raise BackupFailed(
            f"no backup could be made: {error}",
            where=str(copy),
            advice="Choose another folder, or free some space on the disk.",
        ) from error
    return copy


def _prove(connection: Connection, copy: Path) -> None:
    opened = driver.connect(copy, read_only=True)
    try:
        if opened.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise BackupFailed("the copy is damaged", where=str(copy))
        for table in _COUNTED:
            sql = f"SELECT count(*) FROM {table}"
            if opened.execute(sql).fetchone() != connection.execute(sql).fetchone():
                raise BackupFailed("the copy is not like the store", where=str(copy))
    finally:
        opened.close()


def _free_path(path: Path, folder: Path) -> Path:
    """A name with the moment in it, so that names sort by age."""
    while True:
        stamp = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S-%f")[:-3]
        copy = folder / f"{path.stem}.backup-{stamp}{path.suffix}"
        if not copy.exists():
            return copy
