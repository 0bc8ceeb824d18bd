"""Taking a file away whose content must not be found again: written over before its name goes."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_PORTION = 1 << 20


def wipe(path: Path) -> None:
    """Write zeros over a file and take it away; nothing happens when it is not there. Raises OSError.

    What a disk with its own memory management (SSD, stick), a shadow copy or a spooler keeps besides is out of reach.
    """
    with contextlib.suppress(FileNotFoundError):
        with path.open("r+b") as file:
            left = file.seek(0, os.SEEK_END)
            file.seek(0)
            while left > 0:
                left -= file.write(bytes(min(left, _PORTION)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
