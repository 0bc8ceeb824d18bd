"""Who has a store open: a small file beside it, for the message a second window shows.

Advisory only: the lock is SQLite's. The file is left behind when a program is killed, and then
ignored; in a folder that cannot be written there is none.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from storage.canonical import now_local

_SUFFIX = ".open"
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Holder:
    """A person's login name, the computer, the process there, and since when (local ISO time)."""

    name: str
    computer: str
    process: int
    since: str

    def __str__(self) -> str:
        return f"{self.name} on {self.computer} since {self.since.replace('T', ' ')[:16]}"


_open_here: dict[tuple[int, int], int] = {}


def claim(store: Path) -> tuple[int, int]:
    """Remember that this process has the file open; what `release` needs.

    Opening and closing such a file once more would silently drop the lock of the first handle (POSIX).
    """
    seen = store.stat()
    mark = (seen.st_dev, seen.st_ino)
    _open_here[mark] = _open_here.get(mark, 0) + 1
    return mark


def release(mark: tuple[int, int]) -> None:
    """Forget one `claim`."""
    left = _open_here.pop(mark, 1) - 1
    if left:
        _open_here[mark] = left


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open as a store, under whatever name."""
    try:
        seen = path.stat()
    except OSError:
        return False
    return (seen.st_dev, seen.st_ino) in _open_here


def note_holder(store: Path) -> None:
    """Write that this process has the store open."""
    with contextlib.suppress(OSError):
        _beside(store).write_text(json.dumps(asdict(_this_process())), encoding="utf-8")


def read_holder(store: Path) -> Holder | None:
    """Who has the store open, as far as the side file knows and its process still runs; None when nobody is named."""
    try:
        with _beside(store).open(encoding="utf-8") as beside:
            parts = json.loads(beside.read(_LONGEST))
        holder = Holder(str(parts["name"]), str(parts["computer"]), int(parts["process"]), str(parts["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_gone = holder.computer == platform.node() and not _is_running(holder.process)
    return None if is_gone else holder


def forget_holder(store: Path) -> None:
    """Take the side file away, when it is this process's own."""
    holder = read_holder(store)
    if holder is not None and (holder.process, holder.computer) == (os.getpid(), platform.node()):
        with contextlib.suppress(OSError):
            _beside(store).unlink()


def _beside(store: Path) -> Path:
    return store.with_name(store.name + _SUFFIX)


def _this_process() -> Holder:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user on this computer, or no name in the environment
        name = "somebody"
    return Holder(name, platform.node(), os.getpid(), now_local())


if sys.platform == "win32":

    def _is_running(process: int) -> bool:
        """Whether the process is alive. `os.kill(…, 0)` would end it on Windows."""
        import ctypes

        kernel = ctypes.windll.kernel32
        opened = kernel.OpenProcess(0x1000, 0, process)  # PROCESS_QUERY_LIMITED_INFORMATION
        if opened:
            kernel.CloseHandle(opened)
        return bool(opened)

else:

    def _is_running(process: int) -> bool:
        """Whether the process is alive."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
