"""csv/*.csv: for programs, lossless (EXPORTS.md). UTF-8 without BOM, comma, CRLF (RFC 4180).

Text stands in quotes, numbers and dates do not, an empty cell is nothing at all: a reader that looks at the quotes
tells `"00123"` from a number.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from exporters import codebook
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Table
from exporters.datapackage import write_datapackage
from exporters.dataset import Chunk, Dataset, Progress, Row
from exporters.digest import Digest
from exporters.load_r import write_load_r
from exporters.proof import digest_rows

FOLDER = "csv"
_END = "\r\n"


def quote(text: str) -> str:
    """A text cell: in quotes, quotes doubled; nothing when empty."""
    return '"' + text.replace('"', '""') + '"' if text else ""


def bare(text: str) -> str:
    """A number or date as it stands, unless it needs quotes to be one cell."""
    return quote(text) if any(char in text for char in ',"\r\n') else text


_CELLS: Mapping[str, Callable[[str], str]] = MappingProxyType({TEXT: quote, INTEGER: bare, DECIMAL: bare, DATE: bare})


class CsvFiles:
    """Writes one CSV per table, the codebook's tables among them, and datapackage.json beside the folder `csv`."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self._folder = folder
        self._dataset = dataset
        self._codebook = codebook.tables(dataset)
        self.tables = (*dataset.tables, *(filled.table for filled in self._codebook))
        (folder / FOLDER).mkdir()
        self._files = {table.name: _CsvFile(csv_path(folder, table.name), table) for table in self.tables}

    @property
    def digests(self) -> dict[str, Digest]:
        """Table → what stands in its file."""
        return {name: file.digest for name, file in self._files.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""
        for name, rows in chunk.items():
            self._files[name].write(rows)

    def finish(self) -> None:
        """Write the codebook's tables, datapackage.json and load.R, and close all files."""
        for filled in self._codebook:
            self._files[filled.table.name].write(filled.rows)
        self.abandon()
        write_datapackage(self._folder, self._dataset, self.tables)
        write_load_r(self._folder, self._dataset)

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the files."""
        return {
            name: digest_rows(islice(read_csv(csv_path(self._folder, name)), 1, None), digest.rows, progress)
            for name, digest in self.digests.items()
        }

    def abandon(self) -> None:
        """Close the files as they are."""
        for file in self._files.values():
            file.close()


class _CsvFile:
    """One file with its header."""

    def __init__(self, path: Path, table: Table) -> None:
        self.digest = Digest()
        self._cells = [_CELLS[column.holds] for column in table.columns]
        self._stream: TextIOWrapper = path.open("w", encoding="utf-8", newline="")
        self._stream.write(",".join(quote(column.name) for column in table.columns) + _END)

    def write(self, rows: Sequence[Row]) -> None:
        cells = self._cells
        self._stream.writelines(
            ",".join([make(cell) for make, cell in zip(cells, row, strict=True)]) + _END for row in rows
        )
        self.digest.add(rows)

    def close(self) -> None:
        self._stream.close()


def csv_path(folder: Path, table: str) -> Path:
    """Where a table's CSV stands in an export."""
    return folder / FOLDER / f"{table}.csv"


def read_csv(path: Path) -> Iterator[list[str]]:
    """The rows of a CSV of ours, header first."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.reader(stream, strict=True)
