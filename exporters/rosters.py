"""The rows of rosters in the order in which they stand on the paper, with their indexes computed (DESIGN §4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from exporters.study import Study
from forms.journal import RosterRow


class PlacedRow(NamedTuple):
    """A row with its number among its siblings (from 1) and the number of its outer row (0: none)."""

    row: RosterRow
    number: int
    parent_number: int


class RosterTree:
    """Which roster stands in which, for one study."""

    def __init__(self, study: Study) -> None:
        self._inner: dict[str, list[str]] = {}
        for roster in study.rosters:
            self._inner.setdefault(roster.parent, []).append(roster.path)

    def place(self, rows: Sequence[RosterRow]) -> list[PlacedRow]:
        """The rows of one case, depth first. A row whose roster or parent is unknown is not among them."""
        if not rows:
            return []
        siblings: dict[tuple[str, str], list[RosterRow]] = {}
        for row in rows:
            siblings.setdefault((row.roster, row.parent), []).append(row)
        for family in siblings.values():
            family.sort(key=lambda row: (row.order, row.row_id))
        return list(self._walk(siblings, "", "", 0))

    def _walk(
        self, siblings: Mapping[tuple[str, str], list[RosterRow]], roster: str, parent: str, parent_index: int
    ) -> Iterator[PlacedRow]:
        for inner in self._inner.get(roster, ()):
            for index, row in enumerate(siblings.get((inner, parent), ()), 1):
                yield PlacedRow(row, index, parent_index)
                yield from self._walk(siblings, inner, row.row_id, index)
