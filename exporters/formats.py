"""The table of formats: who each is for, what it loses, and the writer behind it. A new format is one row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from exporters.codebook_html import CodebookPage
from exporters.csv_excel import CsvExcelFiles
from exporters.csv_files import CsvFiles
from exporters.dataset import Chunk, Dataset, Progress
from exporters.digest import Digest
from exporters.errors import WordUnknown
from exporters.parquet_files import ParquetFiles
from exporters.statistical_files import SpssFiles, StataFiles
from exporters.workbook import Said, WorkbookFile
from forms.wording import phrase, translate


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
    #: Whether it asks of the dataset how long texts are and where numbers end.
    needs_widths: bool = False


def _open_csv(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes  # a CSV has no place for them; the manifest carries them
    return CsvFiles(folder, dataset)


def _open_csv_excel(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes
    return CsvExcelFiles(folder, dataset)


def _open_parquet(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes
    return ParquetFiles(folder, dataset)


def _open_codebook(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes
    return CodebookPage(folder, dataset)


def _open_spss(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes
    return SpssFiles(folder, dataset)


def _open_stata(folder: Path, dataset: Dataset, notes: Sequence[Said]) -> Writer:
    del notes
    return StataFiles(folder, dataset)


FORMATS: Mapping[str, Format] = MappingProxyType({
    one.key: one
    for one in (
        Format(
            "xlsx",
            "Excel workbook",
            "data.xlsx",
            "people: tables, filters, pivots",
            (
                translate("Exports", "text beyond 32,767 characters of a cell (listed in issues)"),
                translate("Exports", "columns beyond 16,384 (they stand in csv)"),
                translate("Exports", "days before 1900-03-01 and numbers of more than 15 digits are texts there"),
            ),
            WorkbookFile,
        ),
        Format(
            "csv",
            "CSV with a Data Package",
            "csv/*.csv, datapackage.json, r/load.R",
            "programs: R, Python, databases",
            (),
            _open_csv,
        ),
        Format(
            "csv_excel",
            "CSV for Excel",
            "csv_excel/*.csv",
            "Excel with Russian, Kyrgyz or German settings",
            (
                translate(
                    "Exports",
                    "line breaks (they become “ / ”); an apostrophe stands before what Excel would take for a formula",
                ),
                translate(
                    "Exports",
                    "texts that Excel takes for numbers or dates when it opens the file, such as 00123 "
                    "(not so data.xlsx)",
                ),
            ),
            _open_csv_excel,
        ),
        Format(
            "sav",
            "SPSS",
            "spss/*.sav, spss/*.sps",
            "SPSS, PSPP, R",
            (
                translate(
                    "Exports", "text beyond 32,767 bytes, spaces at its end, days before 1582-10-15 (listed in issues)"
                ),
                translate("Exports", "labels beyond 255 bytes, labels of codes beyond 120 bytes (listed in issues)"),
                translate("Exports", "the issues (they stand in csv)"),
            ),
            _open_spss,
            needs_widths=True,
        ),
        Format(
            "dta",
            "Stata",
            "stata/*.dta, stata/*.do",
            "Stata 14 or later, R, gretl",
            (
                translate("Exports", "labels beyond 80 characters (listed in issues)"),
                translate("Exports", "the issues (they stand in csv)"),
            ),
            _open_stata,
            needs_widths=True,
        ),
        Format(
            "codebook",
            "Codebook",
            "codebook.html",
            "archives, and whoever reads the tables",
            (translate("Exports", "the answers: it holds questions, codes and counts"),),
            _open_codebook,
        ),
        Format(
            "parquet",
            "Parquet, by district",
            "parquet/*/district=*/*.parquet",
            "DuckDB, Spark, pandas at national scale (needs the package pyarrow)",
            ("labels of codes and missing reasons (they stand in csv)", "the issues (they stand in csv)"),
            _open_parquet,
        ),
    )
})


def chosen(keys: Iterable[str]) -> tuple[Format, ...]:
    """The formats by their keys, each once, in the table's order. Raises `WordUnknown`."""
    wanted = {key.strip().lower() for key in keys if key.strip()}
    unknown = sorted(wanted - set(FORMATS))
    if unknown or not wanted:
        raise WordUnknown(
            phrase("Exports", "there is no format “{unknown}”").format(unknown=unknown[0])
            if unknown
            else phrase("Exports", "no format is chosen"),
            advice=phrase("Exports", "The formats are: {known}").format(known=", ".join(FORMATS)),
        )
    return tuple(one for key, one in FORMATS.items() if key in wanted)
