"""What the desk counts of a paper: keys, refused keys, and the keyer's time without pauses; stored with the case."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Pseudo-question that holds the counts.
STROKES = "@strokes"
#: A longer stillness is a pause, s: the keyer turns a page or drinks tea.
PAUSE = 30.0
#: Keys after which a pace means something.
_LEAST = 40
_STORED = re.compile(r"keys=(\d+) refused=(\d+) seconds=(\d+)")


@dataclass(slots=True)
class Pace:
    """Counts of one paper at the desk, begun with what is stored of it."""

    stored: str = ""
    keys: int = 0
    refused: int = 0
    seconds: float = 0.0
    _last: float | None = None

    def beat(self, now: float) -> None:
        """A key was pressed, at `now` seconds of a steady clock."""
        if self._last is not None and now - self._last <= PAUSE:
            self.seconds += now - self._last
        self._last = now
        self.keys += 1

    @property
    def per_hour(self) -> int:
        """Keys in an hour at this paper's pace, 0 while too few were pressed."""
        return round(self.keys * 3600 / self.seconds) if self.keys >= _LEAST and self.seconds > 1 else 0

    def text(self) -> str:
        """The counts as they are stored, those of earlier sittings added: `keys=412 refused=3 seconds=388`."""
        found = _STORED.fullmatch(self.stored)
        before = [int(number) for number in found.groups()] if found else [0, 0, 0]
        now = (self.keys, self.refused, round(self.seconds))
        keys, refused, seconds = (old + new for old, new in zip(before, now, strict=True))
        return f"keys={keys} refused={refused} seconds={seconds}"
