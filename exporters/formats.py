"""The table of formats: who each is for, what it loses, and the writer behind it. A new format is one row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from exporters.csv_files import CsvFiles
from exporters.dataset import Chunk, Dataset, Progress
from exporters.digest import Digest
from exporters.errors import WordUnknown
from exporters.workbook import Said, WorkbookFile


class Writer(Protocol):
    """Writes one format into a folder, chunk by chunk."""

    @property
    def digests(self) -> Mapping[str, Digest]:
        """Table → count and hash of the rows that should be read back."""

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""

    def finish(self) -> None:
        """Complete and close the files."""

    def read_again(self, progress: Progress | None) -> Mapping[str, Digest]:
        """Count and hash what stands in the finished files."""

    def abandon(self) -> None:
        """Close the files of an export that is given up."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `open` starts a writer in a folder, for a dataset, with what is to be said of the export."""

    key: str
    title: str
    files: str
    meant_for: str
    loses: tuple[str, ...]
    open: Callable[[Path, Dataset, Sequence[Said]], Writer]


def _open_csv(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes  # a CSV has no place for them; the manifest carries them
    return CsvFiles(folder, dataset)


FORMATS: Mapping[str, Format] = MappingProxyType({
    one.key: one
    for one in (
        Format(
            "xlsx",
            "Excel workbook",
            "data.xlsx",
            "people: tables, filters, pivots",
            (
                "text beyond 32,767 characters of a cell (listed in issues)",
                "columns beyond 16,384 (they stand in csv)",
            ),
            WorkbookFile,
        ),
        Format(
            "csv",
            "CSV with a Data Package",
            "csv/*.csv, datapackage.json",
            "programs: R, Python, databases",
            (),
            _open_csv,
        ),
    )
})


def chosen(keys: Iterable[str]) -> tuple[Format, ...]:
    """The formats by their keys, each once, in the table's order. Raises `WordUnknown`."""
    wanted = {key.strip().lower() for key in keys if key.strip()}
    unknown = sorted(wanted - set(FORMATS))
    if unknown or not wanted:
        raise WordUnknown(
            f"there is no format “{unknown[0]}”" if unknown else "no format is chosen",
            advice="The formats are: " + ", ".join(FORMATS),
        )
    return tuple(one for key, one in FORMATS.items() if key in wanted)
