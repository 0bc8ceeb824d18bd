"""parquet/TABLE/district=CODE/part-0.parquet: for DuckDB, Spark and pandas at national scale (an optional extra).

Cases come sorted by district, so one file is open at a time and memory stays flat. Roster rows stand with their case's
district.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from importlib import import_module
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Column, Table
from exporters.dataset import Chunk, Dataset, Progress
from exporters.digest import Digest
from exporters.errors import ExportError
from exporters.proof import digest_rows, hold_names
from exporters.rows import Rows
from exporters.stat_cells import plain_number
from exporters.study import MAIN
from forms.wording import phrase

FOLDER = "parquet"
#: Named here only: an optional extra, which the program does without.
_PACKAGE, _FILES = "pyarrow", "pyarrow.parquet"
#: What stands in the folder's name for cases without a district, as Hive does.
_NOWHERE = "__HIVE_DEFAULT_PARTITION__"
_ROWS_AT_ONCE = 2_000
_DISTRICT = "case_district"


class ParquetFiles:
    """One folder per table, one file per district in it."""

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        """Raise `ExportError` when the package is not there."""
        try:
            import_module(_PACKAGE)
        except ImportError as error:
            raise ExportError(
                phrase("Exports", "Parquet needs a package that is not installed"),
                advice=phrase("Exports", "Run: pip install pyarrow — or choose another format."),
            ) from error
        self._tables = {
            table.name: _Partitions(folder / FOLDER / table.name, table, dataset)
            for table in dataset.tables
            if table.rows >= 0
        }

    @property
    def digests(self) -> dict[str, Digest]:
        """Table → what should be read back."""
        return {name: table.digest for name, table in self._tables.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk, those of rosters beside their case's district."""
        main = self._tables[MAIN]
        columns = chunk[MAIN].columns
        districts = dict(zip(columns[main.case_place], columns[main.district_place], strict=True))
        for name, table in self._tables.items():
            table.write(chunk[name], districts)

    def finish(self) -> None:
        """Close the last files."""
        self.abandon()

    def abandon(self) -> None:
        """Close what is open."""
        for table in self._tables.values():
            table.close()

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the files, district by district."""
        return {
            name: digest_rows(table.rows_again(), table.digest.rows, progress) for name, table in self._tables.items()
        }


class _Partitions:
    """The files of one table."""

    def __init__(self, folder: Path, table: Table, dataset: Dataset) -> None:
        self.digest = Digest()
        names = [column.name for column in table.columns]
        self.case_place = names.index("case_id")
        self.district_place = names.index(_DISTRICT) if _DISTRICT in names else -1
        self._folder = folder
        self._columns = table.columns
        self._kinds = [_kind_of(column, dataset) for column in table.columns]
        self._paths: list[Path] = []
        self._district: str | None = None
        self._writer: Any = None

    def write(self, rows: Rows, districts: Mapping[str, str]) -> None:
        where = [districts[case] for case in rows.columns[self.case_place]] if len(rows) else []
        start = 0
        for district, same in groupby(where):
            end = start + len(list(same))
            self._write(rows if end - start == len(rows) else rows.part(start, end), district)
            start = end

    def _write(self, rows: Rows, district: str) -> None:
        pa = import_module(_PACKAGE)
        if district != self._district or self._writer is None:
            self._open(district)
        columns = [
            pa.array([_VALUES[kind](cell) if cell else None for cell in cells], _types()[kind])
            for kind, cells in zip(self._kinds, rows.columns, strict=True)
        ]
        if self._writer is not None:
            self._writer.write_table(pa.Table.from_arrays(columns, schema=self._schema()))
        shown = [
            [_shown(kind, cell) for cell in cells] if kind == DECIMAL else cells
            for kind, cells in zip(self._kinds, rows.columns, strict=True)
        ]
        self.digest.add(Rows(shown, len(rows)))

    def _schema(self) -> Any:  # noqa: ANN401  (pyarrow ships no types)
        pa = import_module(_PACKAGE)
        pairs = zip(self._columns, self._kinds, strict=True)
        return pa.schema([
            pa.field(column.name, _types()[kind], metadata={"label": column.label}) for column, kind in pairs
        ])

    def _open(self, district: str) -> None:
        self.close()
        name = quote(district, safe="") if district else _NOWHERE
        folder = self._folder / f"district={name}"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"part-{len(list(folder.iterdir()))}.parquet"
        self._paths.append(path)
        self._district = district
        self._writer = import_module(_FILES).ParquetWriter(path, self._schema(), compression="zstd")

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def rows_again(self) -> Iterator[Rows]:
        for path in self._paths:
            with import_module(_FILES).ParquetFile(path) as file:
                hold_names(file.schema_arrow.names, [column.name for column in self._columns])
                for batch in file.iter_batches(_ROWS_AT_ONCE):
                    yield Rows([list(map(_text_of, column.to_pylist())) for column in batch.columns], len(batch))


def _kind_of(column: Column, dataset: Dataset) -> str:
    """What the column is there: numbers that a double or 64 bits would change stay text."""
    if column.path and column.role == "answer" and not dataset.tallies[column.path].is_exact:
        return TEXT
    return column.holds


def _types() -> Mapping[str, Any]:
    pa = import_module(_PACKAGE)
    return {TEXT: pa.string(), INTEGER: pa.int64(), DECIMAL: pa.float64(), DATE: pa.date32()}


_VALUES: Mapping[str, Callable[[str], object]] = MappingProxyType({
    TEXT: str,
    INTEGER: int,
    DECIMAL: float,
    DATE: date.fromisoformat,
})


def _shown(kind: str, cell: str) -> str:
    return plain_number(float(cell)) if kind == DECIMAL and cell else cell


def _text_of(cell: object) -> str:
    if cell is None:
        return ""
    return plain_number(cell) if isinstance(cell, float) else str(cell)
