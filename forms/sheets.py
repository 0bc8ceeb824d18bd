"""The sheets of a questionnaire as plain text cells, with the row and column each was written in.

Both formats of Excel come down to this; the converter, the linter and the repairs start from it.
What counts as the end of a sheet is the converter's rule: 60 blank rows, or 20 blank headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from forms.gate import MOST_CELL_CHARACTERS, MOST_CELLS, MOST_ROWS, WorkbookRefused
from forms.wording import phrase

#: Sheets that an XLSForm has; others are for the author and are not read.
SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_MOST_BLANK_ROWS = 60
_MOST_BLANK_HEADINGS = 20
_SPACES = re.compile(r"[ \t\r\n\xa0]+")


class Row(NamedTuple):
    """A row that is not blank: its number in the sheet (from 1) and its cells, column (from 1) → text."""

    number: int
    cells: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `header` are the titles of its columns, '' for none; `rows` what stands below, blanks left out.

    `unread_from` is the first row that the converter does not reach (0: it reaches all); `formulas` are the
    places (row, column) of formulas without a stored value.
    """

    title: str
    header: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    unread_from: int = 0
    formulas: tuple[tuple[int, int], ...] = ()

    def columns(self) -> Iterator[tuple[int, str]]:
        """The columns that have a title: number (from 1) and title."""
        return ((number, title) for number, title in enumerate(self.header, start=1) if title)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A questionnaire's file. `sheets` by name in small letters; `titles` of all sheets as written."""

    name: str
    kind: str
    sheets: Mapping[str, Sheet] = field(default_factory=lambda: MappingProxyType({}))
    titles: tuple[str, ...] = ()
    has_macros: bool = False

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name; an empty one when there is none."""
        return self.sheets.get(name) or Sheet(name)


def sheets_to_read(titles: Iterable[str]) -> dict[str, str]:
    """Title → name of the sheets that a questionnaire is read from; the only sheet of a workbook is its survey."""
    titles = tuple(titles)
    found: dict[str, str] = {}
    for title in titles:
        name = title.strip().lower()
        if name in SHEETS and name not in found.values():
            found[title] = name
    if not found and len(titles) == 1:
        return {titles[0]: "survey"}
    return found


class CellLimit:
    """Counts what is not blank over the sheets of one workbook, and stops at the gate's limits."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._cells = 0

    def check(self, sheet: str, number: int, rows: int, cells: Mapping[int, str]) -> None:
        """Take note of a row, the `rows`-th of its sheet. Raises `WorkbookRefused` beyond a limit."""
        self._cells += len(cells)
        where = f"{self._name}, {sheet} row {number}"
        if rows > MOST_ROWS or self._cells > MOST_CELLS:
            raise WorkbookRefused(
                phrase("Forms", "the sheet {sheet} has more than {most_rows:,} rows").format(
                    sheet=sheet, most_rows=MOST_ROWS
                )
                if rows > MOST_ROWS
                else phrase("Forms", "the workbook has more than {most_cells:,} cells").format(most_cells=MOST_CELLS),
                code="too_many_rows",
                where=where,
                advice=phrase("Forms", "Move long lists to a CSV file beside the form (select_one_from_file)."),
                sheet=sheet,
                row=number,
            )
        if any(len(text) > MOST_CELL_CHARACTERS for text in cells.values()):
            raise WorkbookRefused(
                phrase("Forms", "a cell has more than {most_cell_characters:,} characters").format(
                    most_cell_characters=MOST_CELL_CHARACTERS
                ),
                code="cell_too_long",
                where=where,
                advice=phrase("Forms", "Shorten the text."),
                sheet=sheet,
                row=number,
            )


def tidy(text: str) -> str:
    """A cell's text as the converter takes it: no blanks around, no-break spaces as spaces."""
    return text.strip().replace("\xa0", " ")


def sheet_of(title: str, rows: Iterable[Row], limit: CellLimit, formulas: Iterable[tuple[int, int]] = ()) -> Sheet:
    """The sheet of `rows`, which come in order with tidy text; blank ones may be among them.

    Raises `WorkbookRefused` beyond the gate's limits.
    """
    header: tuple[str, ...] = ()
    kept: list[Row] = []
    previous, unread_from, count = 1, 0, 0
    for row in rows:
        if not row.cells:
            continue
        count += 1
        limit.check(title.strip(), row.number, count, row.cells)
        if row.number == 1:
            header = _header(row.cells)
            continue
        has_titled = any(column <= len(header) and header[column - 1] for column in row.cells)
        if not has_titled or unread_from:
            continue
        if row.number - previous - 1 > _MOST_BLANK_ROWS:
            unread_from = row.number
            continue
        kept.append(row)
        previous = row.number
    reached = tuple((row, column) for row, column in formulas if column <= len(header) and header[column - 1])
    return Sheet(title, header, tuple(kept), unread_from, reached)


def _header(cells: Mapping[int, str]) -> tuple[str, ...]:
    titles: list[str] = []
    for column in sorted(cells):
        if column - len(titles) - 1 > _MOST_BLANK_HEADINGS:
            break
        titles += [""] * (column - len(titles) - 1)
        titles.append(_SPACES.sub(" ", cells[column]).strip())
    return tuple(titles)
