"""Reading a table of papers: CSV (UTF-8; comma, semicolon or tab) or the first sheet of an .xlsx.

Every cell is text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from forms.form_file import read_bytes
from forms.gate import check_workbook
from forms.wording import phrase
from storage.errors import StoreError

_DELIMITERS = ",;\t"
_ZIP = b"PK\x03\x04"


class TableRefused(StoreError):
    """The table cannot be read; nothing was keyed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet shows it (the header is 1), and as many cells as the header."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the header's cells, and the rows that are not empty."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table_file(path: Path) -> Table:
    """Read a table. Raises `CannotRun` when the file is missing, `TableRefused` when it is no table."""
    source = read_bytes(path)
    lines = _read_workbook(source, path) if source.startswith(_ZIP) else _read_csv(source, path)
    header: tuple[str, ...] = ()
    rows: list[Row] = []
    for number, cells in lines:
        if not any(cells):
            continue
        if not header:
            header = tuple(cell.strip() for cell in _trimmed(cells))
            continue
        if any(cells[len(header) :]) or len(cells) < len(header):
            raise TableRefused(
                phrase("Storage", "the row has {number} cells, the header {number2}").format(
                    number=len(cells), number2=len(header)
                ),
                where=f"{path}, row {number}",
                advice=phrase("Storage", "Look for a comma or line break inside a cell that is not in quotes."),
            )
        rows.append(Row(number, tuple(cells[: len(header)])))
    if not header:
        raise TableRefused(
            phrase("Storage", "the table is empty"),
            where=str(path),
            advice=phrase("Storage", "Its first row names the questions."),
        )
    return Table(path, header, tuple(rows))


def _trimmed(cells: Sequence[str]) -> list[str]:
    """The cells up to the last that is not empty."""
    last = max(index for index, cell in enumerate(cells) if cell)
    return list(cells[: last + 1])


def _read_csv(source: bytes, path: Path) -> Iterator[tuple[int, list[str]]]:
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableRefused(
            phrase("Storage", "this table is not UTF-8"),
            where=str(path),
            advice=phrase("Storage", "Save it as “CSV UTF-8”."),
        ) from error
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from enumerate(reader, start=1)
    except csv.Error as error:
        raise TableRefused(
            phrase("Storage", "this CSV cannot be read: {error}").format(error=error),
            where=f"{path}, line {reader.line_num}",
            advice=phrase("Storage", "Open it in a spreadsheet and save it again."),
        ) from error


def _read_workbook(source: bytes, path: Path) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    check_workbook(source, path.name)
    try:
        sheet = load_workbook(io.BytesIO(source), read_only=True, data_only=True).worksheets[0]
        yield from enumerate(([_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)), start=1)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OSError) as error:
        raise TableRefused(
            phrase("Storage", "this workbook cannot be read"),
            where=str(path),
            advice=phrase("Storage", "Open it in a spreadsheet and save it again."),
        ) from error


#: Kind of a cell → how it would be typed; the first that fits counts.
_SPELLINGS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda cell: "true" if cell else "false"),
    (float, lambda cell: str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)),
    (datetime, lambda cell: cell.date().isoformat() if cell.time() == time() else cell.isoformat(timespec="minutes")),
    (date, lambda cell: cell.isoformat()),
    (time, lambda cell: cell.isoformat(timespec="minutes")),
    (object, str),
)


def _text(cell: object) -> str:
    """A cell's value as it would be typed: whole numbers without a point, dates as ISO."""
    return "" if cell is None else next(spell(cell) for kind, spell in _SPELLINGS if isinstance(cell, kind))
