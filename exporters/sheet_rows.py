"""Rows of a sheet as SpreadsheetML, whole columns at a time (ECMA-376 part 1, 18.3.1).

The cells are those that XlsxWriter writes with constant memory: texts in the cell itself, numbers as they stand, days
as numbers with a style. What Excel would change stays text (see `cells`); there is no other kind of cell, so nothing
can be a formula or a link.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from types import MappingProxyType

from exporters.cells import escape, shorten, to_date, to_decimal, to_integer
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT
from exporters.limits import EXCEL_CHARACTERS
from exporters.rows import Rows, nature_of
from storage.glued import Cells

#: Day 0 of Excel's calendar for days from 1900-03-01 on.
_DAY_0 = date(1899, 12, 30).toordinal()
#: Stands between texts that are looked through together; printable, unlike most of what has to be escaped.
_BAR = "|"
_SPECIAL = ("&", "<", ">", "_x", " |", "| ")
_REMEMBERED = 20_000

#: Cells and the numbers of their rows → the column's name and style → the cells' XML, '' for empty ones.
Column = Callable[[Sequence[str], Sequence[str]], Sequence[str]]


def letters() -> Iterator[str]:
    """A, B … Z, AA, AB … as Excel names its columns."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    for first in letters():
        for last in alphabet:
            yield first + last


def letter_of(number: int) -> str:
    """The name of a column, counted from 1."""
    return next(islice(letters(), number - 1, None))


class SheetColumns:
    """Turns rows into XML. `holds` says what each column holds; `day_style` is the number of the days' style."""

    def __init__(self, holds: Sequence[str], day_style: int) -> None:
        self._columns = [_MAKERS[what](letter, day_style) for what, letter in zip(holds, letters(), strict=False)]

    def xml(self, rows: Rows, first: int) -> bytes:
        """The rows as XML; `first` is the number of the first one, counted from 1."""
        numbers = list(map(str, range(first, first + len(rows))))
        columns = [make(cells, numbers) for make, cells in zip(self._columns, rows.columns, strict=False)]
        lines = map("".join, zip(*columns, strict=True))
        return "".join([
            f'<row r="{number}">{line}</row>' for number, line in zip(numbers, lines, strict=True)
        ]).encode()


def as_shown(rows: Rows, most: int) -> Rows:
    """The rows as they read in the sheet: its columns only, and texts cut to what a cell holds."""
    columns = [
        list(map(shorten, cells)) if max(map(len, cells), default=0) > EXCEL_CHARACTERS // 2 else cells
        for cells in rows.columns[:most]
    ]
    is_same = len(columns) == len(rows.columns) and all(map(_is, columns, rows.columns))
    return rows if is_same else Rows(columns, len(rows))


def _is(one: object, other: object) -> bool:
    return one is other


def _text_cell(letter: str, number: str, text: str) -> str:
    """A cell with a text, whatever stands in it."""
    if not text:
        return ""
    safe = escape(shorten(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    space = ' xml:space="preserve"' if safe[0].isspace() or safe[-1].isspace() else ""
    return f'<c r="{letter}{number}" t="inlineStr"><is><t{space}>{safe}</t></is></c>'


def _texts(letter: str, _day_style: int) -> Column:
    head = f'<c r="{letter}'

    def column(cells: Sequence[str], numbers: Sequence[str]) -> Sequence[str]:
        text = f"|{_BAR.join(cells)}|"
        if not text.isprintable() or any(sign in text for sign in _SPECIAL):
            return [_text_cell(letter, number, cell) for cell, number in zip(cells, numbers, strict=True)]
        if len(text) > EXCEL_CHARACTERS // 2 and max(map(len, cells)) > EXCEL_CHARACTERS // 2:
            return [_text_cell(letter, number, cell) for cell, number in zip(cells, numbers, strict=True)]
        return [
            f'{head}{number}" t="inlineStr"><is><t>{cell}</t></is></c>' if cell else ""
            for cell, number in zip(cells, numbers, strict=True)
        ]

    return column


def _numbers(natures: Sequence[str], to_number: Callable[[str], object]) -> Callable[[str, int], Column]:
    def of_letter(letter: str, _day_style: int) -> Column:
        head = f'<c r="{letter}'

        def any_cell(cell: str, number: str) -> str:
            if isinstance(to_number(cell), str):
                return _text_cell(letter, number, cell)
            return f'{head}{number}"><v>{cell}</v></c>'

        def column(cells: Sequence[str], numbers: Sequence[str]) -> Sequence[str]:
            if nature_of(Cells.of(cells)) not in natures:
                return [any_cell(cell, number) for cell, number in zip(cells, numbers, strict=True)]
            return [
                f'{head}{number}"><v>{cell}</v></c>' if cell else ""
                for cell, number in zip(cells, numbers, strict=True)
            ]

        return column

    return of_letter


def _days(letter: str, day_style: int) -> Column:
    head = f'<c r="{letter}'
    known: dict[str, str] = {}

    def any_cell(cell: str, number: str) -> str:
        serial = known.get(cell)
        if serial is None:
            day = to_date(cell)
            if isinstance(day, str):
                return _text_cell(letter, number, cell)
            if len(known) > _REMEMBERED:
                known.clear()
            serial = known[cell] = f'" s="{day_style}"><v>{day.toordinal() - _DAY_0}</v></c>'
        return f"{head}{number}{serial}"

    def column(cells: Sequence[str], numbers: Sequence[str]) -> Sequence[str]:
        return [any_cell(cell, number) if cell else "" for cell, number in zip(cells, numbers, strict=True)]

    return column


_MAKERS: Mapping[str, Callable[[str, int], Column]] = MappingProxyType({
    TEXT: _texts,
    INTEGER: _numbers((INTEGER,), to_integer),
    DECIMAL: _numbers((INTEGER, DECIMAL), to_decimal),
    DATE: _days,
})
