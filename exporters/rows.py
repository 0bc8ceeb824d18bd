"""Rows of one table, held by the column: what goes from the dataset to every writer, a block at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from exporters.columns import DECIMAL, INTEGER, MOST_DIGITS, TEXT, fits_a_float
from storage.glued import UNIT, Cells

#: One row, in the order of the table's columns; canonical text, '' for empty.
Row = tuple[str, ...]


class Rows:
    """As many columns as the table has, each as long as there are rows; looked at glued, or cell by cell."""

    def __init__(self, columns: Sequence[Sequence[str]], count: int) -> None:
        self._columns = columns
        self._count = count

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]], width: int) -> Rows:
        """The same from rows; `width` is the number of columns, for when there is no row."""
        return cls(list(zip(*rows, strict=True)) if rows else [()] * width, len(rows))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Row]:
        return iter(zip(*self.columns, strict=True))

    def part(self, start: int, end: int) -> Rows:
        """Some of the rows."""
        columns = [cells[start:end] for cells in self.columns]
        return Rows(columns, max(min(end, self._count) - start, 0))

    @cached_property
    def columns(self) -> Sequence[Sequence[str]]:
        """The cells of each column, one by one."""
        return [cells.apart() if isinstance(cells, Cells) else cells for cells in self._columns]

    @cached_property
    def glued(self) -> list[Cells]:
        """The cells of each column as one text, for a quick look at all of them."""
        return list(map(Cells.of, self._columns))

    @cached_property
    def packed(self) -> list[bytes]:
        """The bytes that are hashed, by the column: each cell with `UNIT` behind it."""
        return [pack(cells.text) for cells in self.glued]


def pack(text: str) -> bytes:
    """The bytes of a column that is glued together, `UNIT` behind each cell."""
    return (text + UNIT).encode("utf-8", "surrogatepass")


#: Whole numbers as the store writes them, and decimal ones among them, glued together; empty cells may stand between.
#: No part is tried twice, so that the look costs little.
_NUMBER = r"(?:-?[1-9][0-9]{%s}+|0|-0(?=\.))(?:\.[0-9]{%s}+(?<!0))?+"
#: Of any length, and of so few digits that a double holds each.
_ANY, _SHORT = (
    re.compile(f"(?:{number})?+(?:{UNIT}(?:{number})?+)*+")
    for number in (_NUMBER % ("0,", "1,"), _NUMBER % ("0,6", "1,7"))
)


def nature_of(cells: Cells) -> str:
    """What all cells of a column are that are not empty: INTEGER or DECIMAL when a double holds each of them as it is
    written, else TEXT. One look at the column, not one at each cell.
    """
    if not cells.is_whole:
        return TEXT
    if not _SHORT.fullmatch(cells.text) and not (_ANY.fullmatch(cells.text) and _fit(cells.apart())):
        return TEXT
    return DECIMAL if "." in cells.text else INTEGER


def _fit(cells: Sequence[str]) -> bool:
    return max(map(len, cells), default=0) <= MOST_DIGITS or all(map(fits_a_float, cells))
