"""Written files read back, counted and hashed, before they are put in place (EXPORTS.md)."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from xml.parsers import expat

from exporters.dataset import Dataset, Progress, go_on
from exporters.digest import Digest
from exporters.errors import ExportError
from exporters.rows import Rows
from forms.wording import phrase

#: Few rows at once stay where the processor has them at hand, and wake no collector of garbage.
_ROWS_AT_ONCE = 100
#: Rows after which is told how far it is.
_ROWS_A_WORD = 1_000


#: Some rows, as a reader gives them.
Batch = Rows | Sequence[Sequence[str]]


def batches(rows: Iterable[Sequence[str]]) -> Iterator[Batch]:
    """Rows that come one by one, some at a time."""
    waiting = iter(rows)
    while batch := list(islice(waiting, _ROWS_AT_ONCE)):
        yield batch


def digest_rows(read: Iterable[Batch], total: int, progress: Progress | None) -> Digest:
    """Count and hash rows as they are read. Raises `ExportCancelled`."""
    digest = Digest()
    go_on(progress, 0, total, phrase("Exports", "checking"))
    told = 0
    for batch in read:
        digest.add(batch)
        if digest.rows >= told + _ROWS_A_WORD:
            told = digest.rows
            go_on(progress, told, total, phrase("Exports", "checking"))
    go_on(progress, digest.rows, total, phrase("Exports", "checking"))
    return digest


def hold_names(read: Iterable[str], written: Iterable[str]) -> None:
    """Raise `ValueError` when a file does not name its columns as they were written."""
    names, wanted = list(read), list(written)
    if names != wanted:
        raise ValueError(next((name for name in names if name not in wanted), ", ".join(names[:3])))


@contextmanager
def readable(where: str) -> Iterator[None]:
    """Turn whatever a reader says of a damaged file into an `ExportError`."""
    try:
        yield
    except (zipfile.BadZipFile, expat.ExpatError, csv.Error, KeyError, ValueError) as error:
        raise ExportError(
            phrase("Exports", "what was written cannot be read back ({error})").format(error=error),
            where=where,
            advice=phrase("Exports", "The export was not put in place. Check the disk and export again."),
        ) from error


def compare(written: Mapping[str, Digest], read: Mapping[str, Digest], where: str) -> None:
    """Raise `ExportError` when a table did not come back as it was written."""
    for name, digest in written.items():
        other = read.get(name, Digest())
        if digest != other:
            what = phrase("Exports", "{rows} rows were written, {rows2} read back").format(
                rows=digest.rows, rows2=other.rows
            )
            raise ExportError(
                what if digest.rows != other.rows else phrase("Exports", "a cell did not come back as it was written"),
                where=phrase("Exports", "{where}, table {name}").format(where=where, name=name),
                advice=phrase("Exports", "The export was not put in place. Check the disk and export again."),
            )


def compare_counts(written: Mapping[str, Digest], dataset: Dataset, where: str) -> None:
    """Raise `ExportError` when a table has another number of rows than the store has cases or roster rows."""
    for table in dataset.tables:
        if table.name in written and 0 <= table.rows != written[table.name].rows:
            raise ExportError(
                phrase("Exports", "the store has {rows} rows, {rows2} were written").format(
                    rows=table.rows, rows2=written[table.name].rows
                ),
                where=phrase("Exports", "{where}, table {name}").format(where=where, name=table.name),
                advice=phrase("Exports", "The store changed while it was exported. Export again."),
            )
