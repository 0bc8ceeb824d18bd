"""stata/*.dta and spss/*.sav with their syntax; the proof: another program, ReadStat, reads what we wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, Protocol

from exporters.columns import Table
from exporters.dataset import Dataset
from exporters.digest import Digest
from exporters.proof import Batch, hold_names
from exporters.rows import Rows
from exporters.spss_file import SpssFile
from exporters.spss_syntax import write_sps
from exporters.stat_cells import plain_number
from exporters.stata_file import StataFile
from exporters.stata_syntax import write_do
from exporters.statistical import StatColumn, stat_tables
from exporters.table_files import TableFiles

#: Cells that are read at once when a file is checked.
_CELLS_AT_ONCE = 400_000


class Closable(Protocol):
    """A file in the making."""

    digest: Digest

    def write(self, rows: Rows) -> None:
        """Write rows of the dataset."""

    def finish(self) -> None:
        """Complete and close it."""

    def close(self) -> None:
        """Close it as it is."""


class _StatFile:
    """One file with what reads it again."""

    def __init__(self, path: Path, file: Closable, names: Sequence[str]) -> None:
        self.digest = file.digest
        self.write, self.finish, self.close = file.write, file.finish, file.close
        self._path = path
        self._names = names

    def rows_again(self) -> Iterator[Batch]:
        return read_rows(self._path, len(self._names), self._names)


class _StatFiles(TableFiles):
    """One file per table of cases and rosters; issues have no file here."""

    folder_name: ClassVar[str]
    suffix: ClassVar[str]

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self.folder = folder / self.folder_name
        self.folder.mkdir()
        self.dataset = dataset
        self.tables = {table.name: (table, columns) for table, columns in stat_tables(dataset)}
        files = {}
        for name, (table, columns) in self.tables.items():
            path = self.path(name)
            files[name] = _StatFile(path, self.open_file(path, table, columns), [one.name for one in columns])
        super().__init__(files)

    def path(self, table: str) -> Path:
        """Where a table's file stands."""
        return self.folder / f"{table}{self.suffix}"

    def open_file(self, path: Path, table: Table, columns: Sequence[StatColumn]) -> Closable:
        raise NotImplementedError


class StataFiles(_StatFiles):
    """`stata/*.dta` and the .do files with the labels of every language."""

    folder_name = "stata"
    suffix = ".dta"

    def open_file(self, path: Path, table: Table, columns: Sequence[StatColumn]) -> Closable:
        """Begin a .dta file."""
        return StataFile(path, table.title, columns, table.rows)

    def finish(self) -> None:
        """Complete the files and write the .do files."""
        super().finish()
        for table, columns in self.tables.values():
            write_do(self.folder, self.dataset, table, columns)


class SpssFiles(_StatFiles):
    """`spss/*.sav` and the .sps files with multiple-response sets and the labels of every language."""

    folder_name = "spss"
    suffix = ".sav"

    def open_file(self, path: Path, table: Table, columns: Sequence[StatColumn]) -> Closable:
        """Begin a .sav file."""
        return SpssFile(path, table.title, columns, table.rows)

    def finish(self) -> None:
        """Complete the files and write the .sps files."""
        super().finish()
        for table, columns in self.tables.values():
            write_sps(self.folder, self.dataset, table, columns)


def read_rows(path: Path, columns: int, names: Sequence[str] = ()) -> Iterator[Rows]:
    """The rows of a .dta or .sav as texts: numbers plain, missing reasons as Stata's letter or SPSS's number.

    Raises `ValueError` when ReadStat cannot read the file, or finds other columns than `names`.
    """
    import pyreadstat

    read: Callable[..., Any] = pyreadstat.read_dta if path.suffix == ".dta" else pyreadstat.read_sav
    step = max(_CELLS_AT_ONCE // max(columns, 1), 1)
    offset = 0
    known = _Texts()
    while True:
        try:
            found, _meta = read(
                str(path),
                output_format="dict",
                user_missing=True,
                disable_datetime_conversion=True,
                row_offset=offset,
                row_limit=step,
            )
        except pyreadstat.ReadstatError as error:
            raise ValueError(str(error)) from error
        if names:
            hold_names(found, names)
        rows = [_texts(cells, known) for cells in found.values()]
        count = len(rows[0]) if rows else 0
        if count:
            yield Rows(rows, count)
        if count < step:
            return
        offset += count
        known.clear()


def _texts(cells: Sequence[object], known: _Texts) -> Sequence[str]:
    kinds = set(map(type, cells))
    return cells if kinds == {str} else list(map(known.__getitem__, cells))  # type: ignore[return-value]


class _Texts(dict[object, str]):
    """Cells as ReadStat gives them → their text."""

    def __missing__(self, cell: object) -> str:
        if isinstance(cell, str):
            return cell
        if cell is None or cell != cell:  # noqa: PLR0124  (NaN is not itself)
            return ""
        text = self[cell] = plain_number(float(cell))  # type: ignore[arg-type]
        return text
