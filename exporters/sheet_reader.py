"""Reads the sheets of a workbook we wrote, cell by cell, as canonical text.

Several times faster than a reader for any workbook; it knows only what `exporters.workbook` writes and refuses all
else, so that a formula or a kind of cell that nobody meant is found. The tests read the same files with openpyxl.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from xml.parsers import expat

from exporters.cells import unescape
from exporters.columns import DATE
from exporters.errors import ExportError
from exporters.sheet_rows import letters
from forms.wording import phrase

_BLOCK = 1 << 16
#: Day 0 of Excel's calendar for days from 1900-03-01 on.
_DAY_0 = date(1899, 12, 30)
_IS_LAST = True
_TEXT_CELL = "inlineStr"
#: Elements that may stand inside a cell, and which of them hold its text.
_INSIDE: Mapping[str, bool] = MappingProxyType({"is": False, "t": True, "v": True})


class SheetReader:
    """One workbook, open for reading."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._zip = zipfile.ZipFile(path)
        self._sheets = _sheet_names(self._zip.read("xl/workbook.xml"))

    def rows(self, sheet: str, *, head_rows: int, holds: Sequence[str]) -> Iterator[list[str]]:
        """The rows below the head, a cell for each of `holds` (what its column holds).

        Raises `ExportError` for a formula or anything else that we never write.
        """
        cells = _Cells(f"{self._name}, {sheet}", head_rows, holds)
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = cells.start
        parser.EndElementHandler = cells.end
        parser.CharacterDataHandler = cells.add
        with self._zip.open(f"xl/worksheets/sheet{self._sheets.index(sheet) + 1}.xml") as stream:
            while block := stream.read(_BLOCK):
                parser.Parse(block)
                yield from cells.take()
            parser.Parse(b"", _IS_LAST)
        yield from cells.take()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()


def _sheet_names(workbook: bytes) -> list[str]:
    """Sheets in order; XlsxWriter numbers their files in the same order."""
    names: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, found: names.append(found["name"]) if tag == "sheet" else None
    parser.Parse(workbook, _IS_LAST)
    return names


class _Cells:
    """What expat tells of one sheet, gathered into rows."""

    def __init__(self, where: str, head_rows: int, holds: Sequence[str]) -> None:
        self._where = where
        self._next = head_rows + 1
        self._holds = holds
        self._places = {letters: place for place, letters in zip(range(len(holds)), letters(), strict=False)}
        self._done: list[list[str]] = []
        self._row: list[str] | None = None
        self._place = -1
        self._is_text = False
        self._is_read = False
        self._text: list[str] = []

    def take(self) -> list[list[str]]:
        """The rows that are complete; each is given once."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, found: dict[str, str]) -> None:
        """An element begins."""
        if tag == "c":
            self._place = self._places.get(found["r"].rstrip("0123456789"), -1)
            self._is_text = found.get("t") == _TEXT_CELL
            if (self._place < 0 and self._row is not None) or found.get("t", _TEXT_CELL) != _TEXT_CELL:
                raise ExportError(
                    phrase("Exports", "a cell came out that was never written"), where=f"{self._where}, {found['r']}"
                )
        elif tag == "row":
            self._begin_row(int(found["r"]))
        elif self._place >= 0:
            if tag not in _INSIDE:
                raise ExportError(phrase("Exports", "a cell holds <{tag}>").format(tag=tag), where=self._where)
            self._is_read = _INSIDE[tag]

    def _begin_row(self, number: int) -> None:
        if number < self._next:
            return
        empty = number - self._next
        self._done.extend([""] * len(self._holds) for _ in range(empty))
        self._next = number + 1
        self._row = [""] * len(self._holds)

    def add(self, text: str) -> None:
        """Characters of an element."""
        if self._is_read:
            self._text.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        self._is_read = False
        if tag == "c":
            if self._row is not None:
                self._row[self._place] = self._cell("".join(self._text))
            self._text.clear()
            self._place = -1
        elif tag == "row" and self._row is not None:
            self._done.append(self._row)
            self._row = None

    def _cell(self, text: str) -> str:
        if self._is_text:
            return unescape(text) if "_x" in text else text
        if self._holds[self._place] == DATE:
            return (_DAY_0 + timedelta(days=int(text))).isoformat()
        return f"{Decimal(text):f}" if "E" in text else text
