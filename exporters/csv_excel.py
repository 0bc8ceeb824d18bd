"""csv_excel/*.csv: opens by a double click where Excel speaks Russian, Kyrgyz or German (EXPORTS.md).

Semicolons, a byte-order mark, a decimal comma, line breaks as " / ". A text that Excel would run as a formula gets an
apostrophe before it. Lossy by nature: Excel makes numbers and dates of texts that look like some; data.xlsx does not.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from types import MappingProxyType

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Table
from exporters.csv_excel_cells import may_be_changed, to_decimal, to_text
from exporters.dataset import Dataset
from exporters.digest import Digest
from exporters.proof import Batch, batches, hold_names
from exporters.rows import Rows
from exporters.table_files import TableFiles
from storage.glued import Cells

FOLDER = "csv_excel"


def _texts(cells: Cells) -> Sequence[str]:
    return [to_text(cell) if cell else "" for cell in cells] if may_be_changed(cells.text) else cells


def _decimals(cells: Cells) -> Sequence[str]:
    return [to_decimal(cell) if cell else "" for cell in cells]


def _as_they_are(cells: Cells) -> Sequence[str]:
    return cells


_COLUMNS: Mapping[str, Callable[[Cells], Sequence[str]]] = MappingProxyType({
    TEXT: _texts,
    INTEGER: _as_they_are,
    DECIMAL: _decimals,
    DATE: _as_they_are,
})


class CsvExcelFiles(TableFiles):
    """One file per table."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        inside = folder / FOLDER
        inside.mkdir()
        super().__init__({table.name: _File(inside / f"{table.name}.csv", table) for table in dataset.tables})


class _File:
    def __init__(self, path: Path, table: Table) -> None:
        self.digest = Digest()
        self._path = path
        self._make = [_COLUMNS[column.holds] for column in table.columns]
        self._stream: TextIOWrapper = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._stream, delimiter=";")
        self._names = [column.name for column in table.columns]
        self._writer.writerow(self._names)

    def write(self, rows: Rows) -> None:
        shown = Rows([make(cells) for make, cells in zip(self._make, rows.glued, strict=True)], len(rows))
        self._writer.writerows(shown)
        self.digest.add(shown)

    def finish(self) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()

    def rows_again(self) -> Iterator[Batch]:
        with self._path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.reader(stream, delimiter=";", strict=True)
            hold_names(next(rows, ()), self._names)
            yield from batches(rows)
