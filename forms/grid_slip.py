"""Answers of a grid that stand one row too low or too high: one slip of the keyer, not a difference in every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: (differing rows, rows that agree with their neighbour's) from which a run is a slip and hardly a coincidence.
_LEAST = ((3, 2), (2, 3))


@dataclass(frozen=True, slots=True)
class Slip:
    """Rows `start` … `end` (from 0, both inside) in which the second list says what the first says `by` rows above."""

    start: int
    end: int
    by: int


def find_slips(first: Sequence[object], second: Sequence[object]) -> list[Slip]:
    """The slips by one row between two keyings of a grid, in order; they do not overlap.

    >>> find_slips("1324413", "1132441")
    [Slip(start=1, end=6, by=1)]
    """
    found: list[Slip] = []
    taken: set[int] = set()
    slips = sorted(_slips(first, second), key=lambda one: (_differing(one, first, second), -one.start), reverse=True)
    for one in slips:
        rows = set(range(one.start, one.end + 1))
        if not rows & taken:
            taken |= rows
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _slips(first: Sequence[object], second: Sequence[object]) -> Iterator[Slip]:
    for by in (1, -1):
        above, below = (first, second) if by == 1 else (second, first)
        start = 0
        for at in range(len(first)):
            # A run goes on while what stands here above stands one row lower below.
            if at + 1 < len(first) and above[at] == below[at + 1]:
                continue
            slip = _trimmed(Slip(start, at, by), first, second)
            if slip is not None:
                yield slip
            start = at + 1


def _trimmed(run: Slip, first: Sequence[object], second: Sequence[object]) -> Slip | None:
    """The run from its first to its last row that differs; None when it is too short to tell."""
    rows = [at for at in range(run.start, run.end + 1) if first[at] != second[at]]
    if not rows:
        return None
    slip = Slip(rows[0], rows[-1], run.by)
    agreeing = slip.end - slip.start
    is_told = any(len(rows) >= differing and agreeing >= agree for differing, agree in _LEAST)
    return slip if is_told else None


def _differing(slip: Slip, first: Sequence[object], second: Sequence[object]) -> int:
    return sum(first[at] != second[at] for at in range(slip.start, slip.end + 1))
