"""What the columns themselves lose in .sav and .dta: labels too long, codes that SPSS cannot declare missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from exporters.columns import TEXT
from exporters.dataset import Dataset
from exporters.issues import IssueRow, issue
from exporters.spss_file import LABEL_BYTES, VALUE_LABEL_BYTES, missing_of
from exporters.stata_file import LABEL_CHARACTERS, LABELLED, letters_of
from exporters.statistical import StatColumn, byte_length, fitted, stat_tables


def cuts(dataset: Dataset, formats: Collection[str]) -> Iterator[IssueRow]:
    """Rows for the table `issues`, for the formats that are written."""
    for table, columns in stat_tables(dataset) if {"dta", "sav"} & {*formats} else ():
        for column in columns:
            if "dta" in formats:
                yield from _in_stata(table.name, column)
            if "sav" in formats:
                yield from _in_spss(table.name, column)


def _in_stata(table: str, column: StatColumn) -> Iterator[IssueRow]:
    if fitted(column.label, column.short, len, LABEL_CHARACTERS)[1]:
        yield _issue("label_cut_stata", table, column, column.label)
    if column.holds == TEXT:
        return
    letters = letters_of(column)
    for code in column.declared:
        if code not in letters:
            yield _issue("missing_code_kept_stata", table, column, str(code))
    for code, label in column.labels.items():
        if code not in letters and abs(code) > LABELLED:
            yield _issue("code_label_left_stata", table, column, label)


def _in_spss(table: str, column: StatColumn) -> Iterator[IssueRow]:
    if fitted(column.label, column.short, byte_length, LABEL_BYTES)[1]:
        yield _issue("label_cut_spss", table, column, column.label)
    if column.holds == TEXT:
        return
    for label in column.labels.values():
        if byte_length(label) > VALUE_LABEL_BYTES:
            yield _issue("code_label_cut_spss", table, column, label)
    for code, number in missing_of(column).moved.items():
        yield _issue("missing_code_moved", table, column, str(code), str(number))


def _issue(kind: str, table: str, column: StatColumn, value: str, reason: str = "") -> IssueRow:
    said = {"table": table, "column": column.name, "question": column.path, "value": value, "reason": reason}
    return issue(kind, column.language, **said)
