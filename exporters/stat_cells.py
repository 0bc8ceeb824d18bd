"""Columns of numbers for .sav and .dta: the bytes of each cell, and the text by which it is checked when read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from exporters.rows import Rows
from exporters.statistical import StatColumn
from storage.glued import UNIT, Cells

#: Different cells that are kept, so that each is made once.
_REMEMBERED = 50_000


#: What a cell becomes: what stands in the row, what .sav puts behind it (nothing in .dta), the text it should read as.
Packed = tuple[bytes, bytes, str]
#: Some cells as they are packed, by the column: leads, contents, texts.
PackedColumn = tuple[Sequence[bytes], Sequence[bytes], Sequence[str]]
#: Rows of the dataset → one column of the file.
Packer = Callable[[Rows], PackedColumn]


class KnownCells(dict[str, Packed]):
    """Cells that were packed before, shared by all columns that pack alike; `empty` is what an empty cell becomes."""

    def __init__(self, pack: Callable[[str], Packed], empty: Packed) -> None:
        super().__init__()
        self._pack = pack
        self.empty = empty

    def __missing__(self, cell: str) -> Packed:
        found = self[cell] = self._pack(cell) if cell else self.empty
        return found


class NumberPacker:
    """One column of numbers: `known` packs its cells, `for_reason` gives what stands for a missing reason."""

    def __init__(self, column: StatColumn, known: KnownCells, for_reason: Mapping[str, Packed]) -> None:
        self._place = column.place
        self._reason_place = column.reason_place
        self._known = known
        self._for_reason = for_reason

    def __call__(self, rows: Rows) -> PackedColumn:
        """The column of these rows."""
        cells, known = rows.columns[self._place], self._known
        if len(known) > _REMEMBERED:
            known.clear()
        packed = list(map(known.__getitem__, cells))
        if self._reason_place >= 0:
            for row, reason in enumerate(rows.columns[self._reason_place]):
                if reason and not cells[row]:
                    packed[row] = self._for_reason.get(reason, known.empty)
        return by_column(packed)


def by_column(packed: Sequence[Packed]) -> PackedColumn:
    """Packed cells as three columns."""
    if not packed:
        return (), (), ()
    leads, contents, texts = zip(*packed, strict=True)
    return leads, contents, texts


def plain_number(number: float) -> str:
    """A number as the text by which files are compared: the same for 5 and 5.0."""
    return str(int(number)) if number == int(number) else repr(float(number))


def without_nul(cells: Cells) -> Cells:
    """Texts; the one character that ends a text in these files (no desk accepts it) becomes a question mark."""
    return Cells.of([cell.replace("\0", "?") for cell in cells]) if "\0" in cells.text else cells


def without_spaces_at_end(texts: Sequence[str]) -> Cells:
    """Texts as SPSS keeps them."""
    cells = Cells.of(texts)
    has_some = f" {UNIT}" in cells.text or cells.text.endswith(" ")
    return Cells.of([cell.rstrip(" ") for cell in cells]) if has_some else cells
