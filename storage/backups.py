"""Backups of a store, rotated."""

from __future__ import annotations

import contextlib
from pathlib import Path

from storage.copies import copy_aside
from storage.store import Store

#: Copies kept in one folder; the oldest go.
KEPT = 10


def backup(store: Store, folder: Path, *, keep: int = KEPT) -> Path:
    """Copy the store into `folder`, open the copy and compare; the copy's path.

    Copies are called `<store>.backup-20250301-040506-789.anketa`; at most `keep` of them stay.
    Raises `BackupFailed` when the folder cannot be written or the copy is not like the store.
    """
    copy = store.run(lambda connection: copy_aside(connection, store.path, folder))
    for old in sorted(folder.glob(f"{_pattern(store.path)}.backup-*{store.path.suffix}"))[:-keep]:
        with contextlib.suppress(OSError):
            old.unlink()
    return copy


def _pattern(path: Path) -> str:
    """The stem with glob's own signs taken literally."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in path.stem)
