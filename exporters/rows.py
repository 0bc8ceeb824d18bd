"""Rows of one table, held by the column: what goes from the dataset to every writer, a block at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from exporters.columns import DECIMAL, INTEGER, MOST_DIGITS, TEXT, fits_a_float

#: One row, in the order of the table's columns; canonical text, '' for empty.
Row = tuple[str, ...]

#: Behind cells, where they are looked at or hashed together: a character that no answer can hold.
UNIT = "\x1f"


class Rows:
    """`columns` has as many sequences as the table has columns, each as long as there are rows."""

    def __init__(self, columns: Sequence[Sequence[str]], count: int) -> None:
        self.columns = columns
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
    def texts(self) -> list[str]:
        """The cells of each column as one text, for a quick look at all of them."""
        return list(map(glued, self.columns))

    @cached_property
    def packed(self) -> list[bytes]:
        """The bytes that are hashed, by the column."""
        return [(text + UNIT).encode("utf-8", "surrogatepass") for text in self.texts]


def glued(cells: Sequence[str]) -> str:
    """The cells of a column as one text, for a quick look at all of them, or to hash them."""
    return UNIT.join(cells)


#: Whole numbers as the store writes them, and decimal ones among them, glued together; empty cells may stand between.
#: No part is tried twice, so that the look costs little.
_NUMBER = r"(?:-?[1-9][0-9]*+|0|-0(?=\.))(?:\.[0-9]++(?<!0))?+"
_NUMBERS = re.compile(f"(?:{_NUMBER})?+(?:{UNIT}(?:{_NUMBER})?+)*+")


def nature_of(cells: Sequence[str], text: str) -> str:
    """What all cells of a column are that are not empty: INTEGER or DECIMAL when a double holds each of them as it is
    written, else TEXT. One look at the column, not one at each cell; `text` is the column glued together.
    """
    if not _NUMBERS.fullmatch(text):
        return TEXT
    if max(map(len, cells), default=0) > MOST_DIGITS and not all(map(fits_a_float, cells)):
        return TEXT
    return DECIMAL if "." in text else INTEGER
