"""stata/*.do: opens the file and says what its missing letters mean; labels in the other languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from exporters.columns import TEXT, Table
from exporters.dataset import Dataset
from exporters.label_languages import other_languages
from exporters.missing_map import MISSING_MAP
from exporters.stata_file import LABEL_CHARACTERS, LABELLED, letters_of, value_labels
from exporters.statistical import StatColumn, fitted
from forms.column_names import assign_derived


def write_do(folder: Path, dataset: Dataset, table: Table, columns: Sequence[StatColumn]) -> None:
    """Write `TABLE.do`, and `TABLE_xx.do` for each further language."""
    lines = [
        "* Made by Anketa; Stata 14 or later.",
        *(f"* .{kind.letter} = {kind.reason}" for kind in MISSING_MAP),
        *_declared(columns),
        "version 14",
        f'use "{table.name}.dta", clear',
    ]
    others = list(other_languages(dataset, table))
    lines += [f"* Labels in another language: do {table.name}_{code}.do" for code, _ in others]
    _write(folder / f"{table.name}.do", lines)
    for code, spoken in others:
        _write(folder / f"{table.name}_{code}.do", _labels(code, spoken))


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _declared(columns: Sequence[StatColumn]) -> Iterator[str]:
    """Codes that the form declares missing stand as letters; which, for each column."""
    for column in columns:
        if column.declared and column.holds != TEXT:
            texts = {number: code for code, number in column.codes.items()}
            said = ", ".join(f".{letter} = {texts.get(code, code)}" for code, letter in letters_of(column).items())
            yield f"* {column.name}: {said}"


def _labels(code: str, columns: Sequence[StatColumn]) -> Iterator[str]:
    yield f"label language {code}, new"
    labelled = [column.name for column in columns if column.holds != TEXT]
    names = assign_derived([column.name for column in columns], [(name, code) for name in labelled])
    for column in columns:
        label = fitted(column.label, column.short, len, LABEL_CHARACTERS)[0]
        if label:
            yield f"label variable {column.name} {_quoted(label)}"
        pairs = value_labels(column) if column.holds != TEXT else []
        pairs = [(value, text) for value, text in pairs if isinstance(value, str) or abs(value) <= LABELLED]
        for number, (value, text) in enumerate(pairs):
            shown = f".{value}" if isinstance(value, str) else str(value)
            more = "modify" if number else "replace"
            yield f"label define {names[column.name, code]} {shown} {_quoted(text)}, {more}"
        if pairs:
            yield f"label values {column.name} {names[column.name, code]}"


def _quoted(text: str) -> str:
    """A compound-quoted text in which nothing is expanded."""
    plain = " ".join(text.split()).replace("`", "‘").replace("$", "＄")
    return f'`"{plain}"\''
