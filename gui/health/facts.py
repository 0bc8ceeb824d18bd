"""What is checked of a computer before and during the work, as facts without a window or a word of text.

A verdict is `ok`, `query` (work is possible, look at it) or `blocking` (do not begin like this).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

OK, QUERY, BLOCKING = "ok", "query", "blocking"

#: Free space on the disk of the file, bytes: below the first do not begin, below the second it gets scarce.
NO_SPACE, LITTLE_SPACE = 100 * 2**20, 1024 * 2**20
#: The program is not older than this year: an empty clock battery gives 1970 or 2000.
FIRST_YEAR = 2025
#: Two clocks, one of the file system, one of the program, may differ by so much.
_TOLERANCE = timedelta(minutes=5)
#: A backup older than this is no help any more.
STALE = timedelta(days=3)
#: The smallest screen, px (SCREEN.md), and the smallest window.
SMALL_SCREEN, SMALLEST_WINDOW = (1024, 600), (800, 480)
#: Folders of programs that copy to the net while a file is open: variables of the environment, beginnings of names.
_SYNC_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_SYNC_NAMES = (
    "onedrive", "dropbox", "google drive", "googledrive", "yandex.disk", "yandexdisk", "icloud", "nextcloud", "mega",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing checked. `name` is a key of the page's sentences together with `verdict`; `words` fill them."""

    name: str
    verdict: str
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def check_disk(folder: Path) -> Fact:
    """Room on the disk that a folder lies on; `free` in bytes."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return Fact("disk", BLOCKING, {"free": "0"})
    verdict = BLOCKING if free < NO_SPACE else QUERY if free < LITTLE_SPACE else OK
    return Fact("disk", verdict, {"free": str(free)})


def check_clock(now: datetime, store: Path | None) -> Fact:
    """Whether the clock can be right: not before the program was made, not before the file was last written."""
    if now.year < FIRST_YEAR:
        return Fact("clock", BLOCKING, {"now": now.isoformat()})
    try:
        written = datetime.fromtimestamp(store.stat().st_mtime, now.tzinfo) if store is not None else now
    except OSError:
        written = now
    is_behind = written - now > _TOLERANCE
    return Fact("clock", QUERY if is_behind else OK, {"now": now.isoformat(), "written": written.isoformat()})


def check_fonts(lacking: str) -> Fact:
    """Whether the face on the screen has all letters of Kyrgyz; `lacking` those it has not."""
    return Fact("fonts", QUERY if lacking else OK, {"letters": " ".join(lacking)})


def check_screen(width: int, height: int) -> Fact:
    """Room on the screen, px as the desktop counts them: without its bars where it tells them."""
    if width < SMALLEST_WINDOW[0] or height < SMALLEST_WINDOW[1]:
        verdict = BLOCKING
    else:
        # The bar of the desktop takes a part of the smallest screen; the window is made for what is left.
        verdict = OK if width >= SMALL_SCREEN[0] - 80 and height >= SMALL_SCREEN[1] - 80 else QUERY
    return Fact("screen", verdict, {"width": str(width), "height": str(height)})


def check_writable(folder: Path) -> Fact:
    """Whether a file can be made in a folder: tried, since rights alone do not tell."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        return Fact("writable", BLOCKING, {"folder": str(folder)})
    return Fact("writable", OK, {"folder": str(folder)})


def check_sync(folder: Path, variables: Mapping[str, str] = os.environ) -> Fact:
    """Whether the folder is one that a program copies to the net by itself (OneDrive and its like)."""
    roots = [Path(variables[name]) for name in _SYNC_VARIABLES if variables.get(name)]
    is_synced = any(folder.is_relative_to(root) for root in roots) or any(
        part.lower().startswith(_SYNC_NAMES) for part in folder.parts
    )
    return Fact("sync", QUERY if is_synced else OK, {"folder": str(folder)})


def check_backup(store: Path, folders: Iterable[Path], now: datetime) -> Fact:
    """The newest backup of a store in some folders: that there is one, and not too old. `when` is '' for none."""
    from storage.backups import list_backups

    newest = next(iter(list_backups(store, folders)), None)
    if newest is None:
        return Fact("backup", QUERY, {"when": ""})
    words = {"when": newest.made_at.isoformat(), "folder": str(newest.path.parent)}
    return Fact("backup", QUERY if now - newest.made_at > STALE else OK, words)
