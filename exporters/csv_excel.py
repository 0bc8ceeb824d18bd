"""csv_excel/*.csv: opens by a double click where Excel speaks Russian, Kyrgyz or German (EXPORTS.md).

Semicolons, a byte-order mark, a decimal comma, line breaks as " / ". A text that Excel would run as a formula gets an
apostrophe before it. Lossy by nature: Excel makes numbers and dates of texts that look like some; data.xlsx does not.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Table
from exporters.dataset import Chunk, Dataset, Progress, Row
from exporters.digest import Digest
from exporters.issues import FORMULA_STARTS
from exporters.proof import digest_rows

FOLDER = "csv_excel"
_BREAK = re.compile(r"\r\n|[\r\n\v\f\u2028\u2029]")


def to_text(cell: str) -> str:
    """A text without line breaks that Excel does not take for a formula."""
    cell = _BREAK.sub(" / ", cell)
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def _as_it_is(cell: str) -> str:
    return cell


def to_decimal(cell: str) -> str:
    """A number with a decimal comma; a text that stands among numbers is kept from being a formula."""
    try:
        float(cell)
    except ValueError:
        return to_text(cell)
    return cell.replace(".", ",")


_CELLS: Mapping[str, Callable[[str], str]] = MappingProxyType({
    TEXT: to_text,
    INTEGER: _as_it_is,
    DECIMAL: to_decimal,
    DATE: _as_it_is,
})


class CsvExcelFiles:
    """One file per table."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self._folder = folder / FOLDER
        self._folder.mkdir()
        self._files = {table.name: _File(self._folder / f"{table.name}.csv", table) for table in dataset.tables}

    @property
    def digests(self) -> dict[str, Digest]:
        """Table → what stands in its file."""
        return {name: file.digest for name, file in self._files.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""
        for name, rows in chunk.items():
            self._files[name].write(rows)

    def finish(self) -> None:
        """Close the files."""
        self.abandon()

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the files."""
        found = {}
        for name, digest in self.digests.items():
            with (self._folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
                rows = islice(csv.reader(stream, delimiter=";", strict=True), 1, None)
                found[name] = digest_rows(rows, digest.rows, progress)
        return found

    def abandon(self) -> None:
        """Close the files as they are."""
        for file in self._files.values():
            file.close()


class _File:
    def __init__(self, path: Path, table: Table) -> None:
        self.digest = Digest()
        self._cells = [_CELLS[column.holds] for column in table.columns]
        self._stream: TextIOWrapper = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._stream, delimiter=";")
        self._writer.writerow([column.name for column in table.columns])

    def write(self, rows: Sequence[Row]) -> None:
        cells = self._cells
        shown = [[make(cell) if cell else "" for make, cell in zip(cells, row, strict=True)] for row in rows]
        self._writer.writerows(shown)
        self.digest.add(shown)

    def close(self) -> None:
        self._stream.close()
