"""A bar on stderr for commands that take a while."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TextIO

_WIDTH = 28
_OFTEN = 0.1


class ProgressBar:
    """Shows (done, total, what) as a bar that stays on its line; where stderr is no terminal, a line per kind of work.

    Called as the progress callbacks of DESIGN §4; always says go on.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._what = ""
        self._shown_at = 0.0
        self._length = 0

    def __call__(self, done: int, total: int, what: str) -> bool:
        """Show how far it is; `total` 0 = not known."""
        if not self._is_terminal:
            if what != self._what:
                print(f"{what} …", file=self._stream, flush=True)
        elif what != self._what or monotonic() - self._shown_at > _OFTEN or done == total:
            filled = _WIDTH * min(done, total) // total if total else 0
            count = f"{done} of {total}" if total else str(done)
            self._show(f"[{'█' * filled}{'·' * (_WIDTH - filled)}] {what}: {count}")
        self._what = what
        return True

    def _show(self, line: str) -> None:
        self._stream.write("\r" + line.ljust(self._length))
        self._stream.flush()
        self._length = len(line)
        self._shown_at = monotonic()

    def close(self) -> None:
        """Clear the line."""
        if self._is_terminal and self._length:
            self._stream.write("\r" + " " * self._length + "\r")
            self._stream.flush()
            self._length = 0
