"""Reads the sheets of a workbook we wrote, cell by cell, as canonical text.

Several times faster than a reader for any workbook; it knows only what `exporters.workbook` writes and refuses all
else, so that a formula or a kind of cell that nobody meant is found. The tests read the same files with openpyxl.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import IO
from xml.parsers import expat

from exporters.cells import unescape
from exporters.columns import DATE, TEXT, fits_a_float, is_number
from exporters.errors import ExportError
from exporters.proof import hold_names
from exporters.sheet_rows import letters
from forms.wording import phrase

_BLOCK = 1 << 18
_BEGIN, _ROW_END, _END = b"<sheetData>", b"</row>", b"</sheetData>"
_ROW = re.compile('<row r="([0-9]+)"[^>]*>')
#: A cell as we write it: column, whether it holds a text, the text, the number.
_CELL = re.compile(
    '<c r="([A-Z]+)[0-9]+"(?: s="[0-9]+")?( t="inlineStr")?>'
    '(?:<is><t(?: xml:space="preserve")?>([^<]*)</t></is>|<v>([^<]*)</v>)</c>'
)
_OTHER_ESCAPE = re.compile("&(?!(?:lt|gt|amp);)")
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

    def rows(
        self, sheet: str, *, head_rows: int, holds: Sequence[str], names: Sequence[str] = ()
    ) -> Iterator[list[str]]:
        """The rows below the head, a cell for each of `holds` (what its column holds); `names`, where they are given,
        must stand in the first row.

        Raises `ExportError` for a formula or anything else that we never write, `ValueError` for other names and for a
        number that Excel would change.
        """
        where = f"{self._name}, {sheet}"
        cells = _Cells(where, head_rows, holds)
        name = f"xl/worksheets/sheet{self._sheets.index(sheet) + 1}.xml"
        with self._zip.open(name) as stream:
            for place, (number, row) in enumerate(_split_rows(stream, where)):
                if names and not place:
                    hold_names(_quick_row(row, cells.places, [TEXT] * len(holds)) or (), names)
                quick = _quick_row(row, cells.places, holds) if number > head_rows else None
                if quick is None:
                    cells.parse(number, row)
                else:
                    cells.take_row(number, quick)
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


def _split_rows(stream: IO[bytes], where: str) -> Iterator[tuple[int, str]]:
    """Number and content of each row. Raises `ExportError` when the sheet does not end behind its rows."""
    waiting = b""
    is_begun = False
    while block := stream.read(_BLOCK):
        waiting += block
        if not is_begun:
            _before, is_there, rest = waiting.partition(_BEGIN)
            if not is_there:
                continue
            is_begun, waiting = True, rest
        end = waiting.rfind(_ROW_END) + len(_ROW_END)
        if end >= len(_ROW_END):
            yield from _rows_in(waiting[:end].decode(), where)
            waiting = waiting[end:]
    if not is_begun or not waiting.startswith(_END):
        raise ExportError(phrase("Exports", "the rows of a sheet do not end"), where=where)


def _rows_in(text: str, where: str) -> Iterator[tuple[int, str]]:
    for part in text.split("</row>")[:-1]:
        match = _ROW.match(part)
        if match is None:
            raise ExportError(phrase("Exports", "a row came out that was never written"), where=where)
        yield int(match[1]), part[match.end() :]


def _quick_row(row: str, places: Mapping[str, int], holds: Sequence[str]) -> list[str] | None:
    """The cells of a row in which nothing is out of the ordinary; None when expat has to say what there is."""
    found = _CELL.findall(row)
    texts = row.count("<is>")
    # Six marks belong to a cell with a text, four to one with a number, and nothing stands between two cells.
    if row.count("<") != 6 * texts + 4 * (len(found) - texts) or row.count("</c><c r=") != max(len(found) - 1, 0):
        return None
    if "\r" in row or (found and not row.startswith("<c r=")):
        return None
    cells = [""] * len(holds)
    for letters_, is_text, text, number in found:
        place = places.get(letters_)
        if place is None:
            return None
        if is_text:
            if "&" in text:
                text = _plain(text)  # noqa: PLW2901
            cells[place] = unescape(text) if "_x" in text else text
        else:
            cells[place] = _number(number, holds[place])
    return cells


def _plain(text: str) -> str:
    """A text without the escapes of XML. Raises `ValueError` for one that we never write."""
    if _OTHER_ESCAPE.search(text):
        raise ValueError(text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _number(text: str, holds: str) -> str:
    if holds == DATE:
        return _day(text)
    return _plain_number(text)


@lru_cache(maxsize=20_000)
def _plain_number(text: str) -> str:
    """A number as the store writes it. Raises `ValueError` for what Excel would show otherwise, such as 007."""
    plain = f"{Decimal(text):f}" if "E" in text else text
    if not is_number(plain) or not fits_a_float(plain):
        raise ValueError(text)
    return plain


@lru_cache(maxsize=20_000)
def _day(number: str) -> str:
    return (_DAY_0 + timedelta(days=int(number))).isoformat()


class _Cells:
    """What is read of one sheet, gathered into rows: by a quick look, or by what expat tells."""

    def __init__(self, where: str, head_rows: int, holds: Sequence[str]) -> None:
        self._where = where
        self._next = head_rows + 1
        self._holds = holds
        self.places = {letters: place for place, letters in zip(range(len(holds)), letters(), strict=False)}
        self._done: list[list[str]] = []
        self._row: list[str] | None = None
        self._place = -1
        self._is_text = False
        self._is_read = False
        self._text: list[str] = []

    def take_row(self, number: int, row: list[str]) -> None:
        """A row that was read without expat."""
        self._begin_row(number)
        self._done.append(row)
        self._row = None

    def parse(self, number: int, row: str) -> None:
        """Let expat read a row."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.add
        parser.Parse(f'<row r="{number}">{row}</row>', _IS_LAST)

    def take(self) -> list[list[str]]:
        """The rows that are complete; each is given once."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, found: dict[str, str]) -> None:
        """An element begins."""
        if tag == "c":
            self._place = self.places.get(found["r"].rstrip("0123456789"), -1)
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
        return _number(text, self._holds[self._place])
