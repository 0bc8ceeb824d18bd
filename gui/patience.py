"""How long to wait after wrong passwords: a rule of the screen, so that nobody tries one after the other there."""

from __future__ import annotations

import time
from collections.abc import Callable

#: Tries without a wait, and the longest wait, s.
FREE, LONGEST = 5, 60


class Patience:
    """Counts wrong passwords by a key such as 'store:code'; forgotten when the program is left."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._wrong: dict[str, int] = {}
        self._until: dict[str, float] = {}

    def fail(self, key: str) -> int:
        """Another wrong one; the seconds to wait before the next: none up to five, then 2, 4, 8 … 60."""
        self._wrong[key] = self._wrong.get(key, 0) + 1
        over = self._wrong[key] - FREE
        wait = min(2 ** (over + 1), LONGEST) if over >= 0 else 0
        self._until[key] = self._now() + wait
        return wait

    def succeed(self, key: str) -> None:
        """The right one: all is forgotten."""
        self._wrong.pop(key, None)
        self._until.pop(key, None)

    def seconds_left(self, key: str) -> int:
        """Whole seconds until the next try."""
        left = self._until.get(key, 0.0) - self._now()
        return max(0, -int(-left // 1))
