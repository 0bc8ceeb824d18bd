"""Columns of numbers for .sav and .dta: the bytes of each cell, and the text by which it is checked when read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from exporters.rows import Rows
from exporters.statistical import StatColumn

#: Different cells of a column that are kept, so that each is made once.
_REMEMBERED = 20_000


class Packed(NamedTuple):
    """What a cell becomes: `lead` stands in the row; `content` is what .sav puts behind it, empty in .dta."""

    lead: bytes
    content: bytes
    shown: str


#: Some cells as they are packed, by the column: leads, contents, texts.
PackedColumn = tuple[Sequence[bytes], Sequence[bytes], Sequence[str]]
#: Rows of the dataset → one column of the file.
Packer = Callable[[Rows], PackedColumn]


class NumberPacker:
    """One column of numbers. `pack` makes a cell that is not empty; `empty` stands for the others, and for reasons that
    `for_reason` does not know.
    """

    def __init__(
        self, column: StatColumn, pack: Callable[[str], Packed], empty: Packed, for_reason: Mapping[str, Packed]
    ) -> None:
        self._place = column.place
        self._reason_place = column.reason_place
        self._empty = empty
        self._for_reason = for_reason
        self._known = _Known(pack)
        self._known[""] = empty

    def __call__(self, rows: Rows) -> PackedColumn:
        """The column of these rows."""
        cells = rows.columns[self._place]
        if len(self._known) > _REMEMBERED:
            self._known.clear()
            self._known[""] = self._empty
        packed = list(map(self._known.__getitem__, cells))
        if self._reason_place >= 0:
            for row, reason in enumerate(rows.columns[self._reason_place]):
                if reason and not cells[row]:
                    packed[row] = self._for_reason.get(reason, self._empty)
        return by_column(packed)


def by_column(packed: Sequence[Packed]) -> PackedColumn:
    """Packed cells as three columns."""
    return [cell[0] for cell in packed], [cell[1] for cell in packed], [cell[2] for cell in packed]


class _Known(dict[str, Packed]):
    """Cells that were packed before."""

    def __init__(self, pack: Callable[[str], Packed]) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, cell: str) -> Packed:
        found = self[cell] = self._pack(cell)
        return found


def plain_number(number: float) -> str:
    """A number as the text by which files are compared: the same for 5 and 5.0."""
    return str(int(number)) if number == int(number) else repr(float(number))


def without_nul(cells: Sequence[str]) -> Sequence[str]:
    """Texts; the one character that ends a text in these files (no desk accepts it) becomes a question mark."""
    return [cell.replace("\0", "?") for cell in cells] if "\0" in "".join(cells) else cells
