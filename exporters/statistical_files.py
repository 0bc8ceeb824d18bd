"""stata/*.dta and spss/*.sav with their syntax; the proof: another program, ReadStat, reads what we wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, Protocol

from exporters.columns import Table
from exporters.dataset import Chunk, Dataset, Progress, Row
from exporters.digest import Digest
from exporters.proof import digest_rows
from exporters.spss_file import SpssFile
from exporters.spss_syntax import write_sps
from exporters.stata_file import StataFile, plain_number
from exporters.stata_syntax import write_do
from exporters.statistical import StatColumn, stat_tables

#: Cells that are read at once when a file is checked.
_CELLS_AT_ONCE = 500_000


class TableFile(Protocol):
    """A file of one table that is written row by row."""

    digest: Digest

    def write(self, rows: Sequence[Row]) -> None:
        """Write rows of the dataset."""

    def finish(self) -> None:
        """Complete and close it."""

    def close(self) -> None:
        """Close it as it is."""


class _StatFiles:
    """One file per table of cases and rosters."""

    folder_name: ClassVar[str]
    suffix: ClassVar[str]

    def __init__(self, folder: Path, dataset: Dataset) -> None:
        self.folder = folder / self.folder_name
        self.folder.mkdir()
        self.dataset = dataset
        self.tables: dict[str, tuple[Table, tuple[StatColumn, ...]]] = {}
        self._files: dict[str, TableFile] = {}
        for table, columns in stat_tables(dataset):
            self.tables[table.name] = table, columns
            self._files[table.name] = self.open_file(self.path(table.name), table.title, columns, table.rows)

    def open_file(self, path: Path, label: str, columns: Sequence[StatColumn], rows: int) -> TableFile:
        raise NotImplementedError

    def path(self, table: str) -> Path:
        """Where a table's file stands."""
        return self.folder / f"{table}{self.suffix}"

    @property
    def digests(self) -> dict[str, Digest]:
        """Table → what should be read back."""
        return {name: file.digest for name, file in self._files.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk; issues have no file here."""
        for name, file in self._files.items():
            file.write(chunk[name])

    def finish(self) -> None:
        """Complete the files and write the syntax that belongs to them."""
        for file in self._files.values():
            file.finish()

    def abandon(self) -> None:
        """Close the files as they are."""
        for file in self._files.values():
            file.close()

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what another program reads in the files."""
        return {
            name: digest_rows(read_rows(self.path(name), len(self.tables[name][1])), digest.rows, progress)
            for name, digest in self.digests.items()
        }


class StataFiles(_StatFiles):
    """`stata/*.dta` and the .do files with the labels of every language."""

    folder_name = "stata"
    suffix = ".dta"

    def open_file(self, path: Path, label: str, columns: Sequence[StatColumn], rows: int) -> TableFile:
        """Begin a .dta file."""
        return StataFile(path, label, columns, rows)

    def finish(self) -> None:
        """Complete the files and write the .do files."""
        super().finish()
        for table, columns in self.tables.values():
            write_do(self.folder, self.dataset, table, columns)


class SpssFiles(_StatFiles):
    """`spss/*.sav` and the .sps files with multiple-response sets and the labels of every language."""

    folder_name = "spss"
    suffix = ".sav"

    def open_file(self, path: Path, label: str, columns: Sequence[StatColumn], rows: int) -> TableFile:
        """Begin a .sav file."""
        return SpssFile(path, label, columns, rows)

    def finish(self) -> None:
        """Complete the files and write the .sps files."""
        super().finish()
        for table, columns in self.tables.values():
            write_sps(self.folder, self.dataset, table, columns)


def read_rows(path: Path, columns: int) -> Iterator[list[str]]:
    """The rows of a .dta or .sav as texts: numbers plain, missing reasons as Stata's letter or SPSS's number.

    Raises `ValueError` when ReadStat cannot read the file.
    """
    import pyreadstat

    read: Callable[..., Any] = pyreadstat.read_dta if path.suffix == ".dta" else pyreadstat.read_sav
    step = max(_CELLS_AT_ONCE // max(columns, 1), 1)
    offset = 0
    known: dict[object, str] = {}
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
        rows = list(zip(*found.values(), strict=True))
        yield from ([_text(cell, known) for cell in row] for row in rows)
        if len(rows) < step:
            return
        offset += len(rows)
        known.clear()


def _text(cell: object, known: dict[object, str]) -> str:
    if isinstance(cell, str):
        return cell
    if cell is None or cell != cell:  # noqa: PLR0124  (NaN is not itself)
        return ""
    text = known.get(cell)
    if text is None:
        text = known[cell] = plain_number(float(cell))  # type: ignore[arg-type]
    return text
