"""csv/*.csv: for programs, lossless (EXPORTS.md). UTF-8 without BOM, comma, CRLF (RFC 4180).

Text stands in quotes, numbers and dates do not, an empty cell is nothing at all: a reader that looks at the quotes
tells `"00123"` from a number.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO

from exporters import codebook
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Table
from exporters.datapackage import write_datapackage
from exporters.dataset import Dataset
from exporters.digest import Digest
from exporters.load_r import write_load_r
from exporters.proof import Batch, batches, hold_names
from exporters.rows import Rows
from exporters.table_files import TableFiles
from storage.glued import UNIT, Cells

FOLDER = "csv"
_END = b"\r\n"
_BUFFER = 1 << 18
#: What would make more than one cell of a text without quotes.
_BREAKING = ',"\r\n'
_BETWEEN = UNIT.encode()
#: An empty cell in quotes.
_NOTHING = _BETWEEN + b'""' + _BETWEEN


def quote(text: str) -> str:
    """A text cell: in quotes, quotes doubled; nothing when empty."""
    return '"' + text.replace('"', '""') + '"' if text else ""


def bare(text: str) -> str:
    """A number or date as it stands, unless it needs quotes to be one cell."""
    return quote(text) if any(char in text for char in _BREAKING) else text


def quoted_column(cells: Cells, packed: bytes) -> list[bytes]:
    """As `quote`, for a whole column; `packed` are its bytes with a separator behind each cell."""
    if not cells.is_whole:
        return [quote(cell).encode() for cell in cells]
    inside = packed[:-1].replace(b'"', b'""').replace(_BETWEEN, b'"%b"' % _BETWEEN)
    made = b'%b"%b"%b' % (_BETWEEN, inside, _BETWEEN)
    while _NOTHING in made:  # empty cells side by side share a separator
        made = made.replace(_NOTHING, _BETWEEN * 2)
    return made[1:-1].split(_BETWEEN)


def bare_column(cells: Cells, packed: bytes) -> list[bytes]:
    """As `bare`, for a whole column."""
    if not cells.is_whole or any(char in cells.text for char in _BREAKING):
        return [bare(cell).encode() for cell in cells]
    return packed[:-1].split(_BETWEEN)


_COLUMNS: Mapping[str, Callable[[Cells, bytes], list[bytes]]] = MappingProxyType({
    TEXT: quoted_column,
    INTEGER: bare_column,
    DECIMAL: bare_column,
    DATE: bare_column,
})


class CsvFiles(TableFiles):
    """Writes one CSV per table, the codebook's tables among them, and datapackage.json beside the folder `csv`."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self._folder = folder
        self._dataset = dataset
        self._codebook = codebook.tables(dataset)
        self.tables = (*dataset.tables, *(filled.table for filled in self._codebook))
        (folder / FOLDER).mkdir()
        super().__init__({table.name: _CsvFile(csv_path(folder, table.name), table) for table in self.tables})

    def finish(self) -> None:
        """Write the codebook's tables, datapackage.json and load.R, and close all files."""
        for filled in self._codebook:
            self.files[filled.table.name].write(Rows.of(filled.rows, len(filled.table.columns)))
        super().finish()
        write_datapackage(self._folder, self._dataset, self.tables)
        write_load_r(self._folder, self._dataset)


class _CsvFile:
    """One file with its header."""

    def __init__(self, path: Path, table: Table) -> None:
        self.digest = Digest()
        self._path = path
        self._make = [_COLUMNS[column.holds] for column in table.columns]
        self._names = [column.name for column in table.columns]
        self._stream: IO[bytes] = path.open("wb", _BUFFER)
        self._put([[quote(name).encode()] for name in self._names])

    def _put(self, columns: Iterable[Sequence[bytes]]) -> None:
        *cells, last = columns
        ends = [cell + _END for cell in last]
        self._stream.writelines(map(b",".join, zip(*cells, ends, strict=True)))

    def write(self, rows: Rows) -> None:
        if len(rows):
            columns = zip(self._make, rows.glued, rows.packed, strict=True)
            self._put(make(cells, packed) for make, cells, packed in columns)
        self.digest.add(rows)

    def finish(self) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()

    def rows_again(self) -> Iterator[Batch]:
        rows = read_csv(self._path)
        hold_names(next(rows, ()), self._names)
        return batches(rows)


def csv_path(folder: Path, table: str) -> Path:
    """Where a table's CSV stands in an export."""
    return folder / FOLDER / f"{table}.csv"


def read_csv(path: Path) -> Iterator[list[str]]:
    """The rows of a CSV of ours, header first."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.reader(stream, strict=True)
