"""The rows of rosters in the order in which they stand on the paper, with their indexes computed (DESIGN §4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from exporters.study import Study
from storage.answer_rows import CaseBlock, LevelRows

Cell = TypeVar("Cell")


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its roster rows in order: `levels` by the roster's path, '' for the papers.

    `numbers` gives each row its number among its siblings (from 1) and that of its outer row (0: none). `strays` are
    (case, roster, row id) of rows whose roster or outer row is unknown; they stand in no level.
    """

    levels: Mapping[str, LevelRows]
    numbers: Mapping[str, Sequence[tuple[int, int]]]
    strays: Sequence[tuple[int, str, str]]


class _Outer(NamedTuple):
    """The row in which others stand; without a roster, the paper itself."""

    roster: str = ""
    row_id: str = ""
    number: int = 0


class RosterTree:
    """Which roster stands in which, for one study."""

    def __init__(self, study: Study) -> None:
        self._rosters = [roster.path for roster in study.rosters]
        self._inner: dict[str, list[str]] = {}
        for roster in study.rosters:
            self._inner.setdefault(roster.parent, []).append(roster.path)

    def place(self, block: CaseBlock) -> Placed:
        """The rows of each case, depth first."""
        levels = {"": block.levels[""]}
        taken: dict[str, list[tuple[int, int, int]]] = {roster: [] for roster in self._rosters}
        siblings = _siblings(block)
        for families in siblings.values():
            for roster, row, number, parent_number in self._walk(block, families, _Outer()):
                taken[roster].append((row, number, parent_number))
        numbers = {roster: [(number, parent) for _row, number, parent in rows] for roster, rows in taken.items()}
        for roster, rows in taken.items():
            levels[roster] = _taken(block.levels.get(roster), [row for row, _number, _parent in rows])
        return Placed(levels, numbers, list(self._strays(block, levels)) if siblings else ())

    def _walk(
        self, block: CaseBlock, families: Mapping[tuple[str, str], list[int]], outer: _Outer
    ) -> Iterator[tuple[str, int, int, int]]:
        for inner in self._inner.get(outer.roster, ()):
            for number, row in enumerate(families.get((inner, outer.row_id), ()), 1):
                yield inner, row, number, outer.number
                yield from self._walk(block, families, _Outer(inner, block.levels[inner].row_ids[row], number))

    @staticmethod
    def _strays(block: CaseBlock, levels: Mapping[str, LevelRows]) -> Iterator[tuple[int, str, str]]:
        for roster, level in block.levels.items():
            placed = levels.get(roster, LevelRows((), {}))
            if roster and len(level.cases) != len(placed.cases):
                known = set(zip(placed.cases, placed.row_ids, strict=True))
                for case, row_id in zip(level.cases, level.row_ids, strict=True):
                    if (case, row_id) not in known:
                        yield case, roster, row_id


def _siblings(block: CaseBlock) -> dict[int, dict[tuple[str, str], list[int]]]:
    """Case → (roster, outer row's id) → rows in their order."""
    found: dict[int, dict[tuple[str, str], list[int]]] = {}
    for roster, level in block.levels.items():
        if roster:
            for row, (case, parent) in enumerate(zip(level.cases, level.parents, strict=True)):
                found.setdefault(case, {}).setdefault((roster, parent), []).append(row)
    for families in found.values():
        for (roster, _parent), rows in families.items():
            level = block.levels[roster]
            rows.sort(key=lambda row, level=level: (level.orders[row], level.row_ids[row]))  # type: ignore[misc]
    return dict(sorted(found.items()))


def _taken(level: LevelRows | None, rows: Sequence[int]) -> LevelRows:
    """The rows of a level in another order, some of them left out."""
    if level is None or not rows:
        return LevelRows((), {})
    if list(rows) == list(range(len(level.cases))):
        return level
    moved = {row: number for number, row in enumerate(rows)}
    return LevelRows(
        _picked(level.cases, rows),
        {path: _picked(cells, rows) for path, cells in level.columns.items()},
        {
            path: {moved[row]: answer for row, answer in answers.items() if row in moved}
            for path, answers in level.flagged.items()
        },
        _picked(level.row_ids, rows),
        _picked(level.parents, rows),
        _picked(level.orders, rows),
    )


def _picked(cells: Sequence[Cell], rows: Iterable[int]) -> list[Cell]:
    apart = list(cells)  # a glued column would keep its single cells, and a block may be kept whole
    return [apart[row] for row in rows]
