"""spss/*.sps: how to open the file, its multiple-response sets, and labels in the other languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exporters.columns import TEXT, Table
from exporters.dataset import Dataset
from exporters.label_languages import other_languages
from exporters.spss_file import LABEL_BYTES, VALUE_LABEL_BYTES, spss_labels
from exporters.statistical import StatColumn, byte_length, fitted


def write_sps(folder: Path, dataset: Dataset, table: Table, columns: Sequence[StatColumn]) -> None:
    """Write `TABLE.sps`, and `TABLE_xx.sps` for each further language."""
    lines = [
        "* Made by Anketa. The texts are UTF-8: in SPSS, before any file is opened, run SET UNICODE=ON.",
        "* Negative numbers that are declared missing say why an answer is missing; their labels tell.",
        f"GET FILE='{table.name}.sav'.",
    ]
    lines += _sets(table, columns)
    others = list(other_languages(dataset, table))
    lines += [f"* Labels in another language: INSERT FILE='{table.name}_{code}.sps'." for code, _ in others]
    _write(folder / f"{table.name}.sps", lines)
    for code, spoken in others:
        _write(folder / f"{table.name}_{code}.sps", _labels(spoken))


def _write(path: Path, lines: Sequence[str] | Iterator[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\r\n")


def _sets(table: Table, columns: Sequence[StatColumn]) -> Iterator[str]:
    """One set per select_multiple, of its 0/1 columns."""
    names = {column.name for column in columns}
    for column in table.columns:
        if column.kind == "select_multiple" and column.role == "answer":
            dummies = [one.name for one in table.columns if one.role == "dummy" and one.path == column.path]
            dummies = [name for name in dummies if name in names]
            if len(dummies) > 1:
                yield f"MRSETS /MDGROUP NAME=${column.name} LABEL={_quoted(column.label)} VALUE=1"
                yield "  VARIABLES=" + "\n    ".join(dummies) + "."


def _labels(columns: Sequence[StatColumn]) -> Iterator[str]:
    for column in columns:
        label = fitted(column.label, column.short, byte_length, LABEL_BYTES)[0]
        if label:
            yield f"VARIABLE LABELS {column.name} {_quoted(label)}."
        pairs = spss_labels(column) if column.holds != TEXT else []
        if pairs:
            yield f"VALUE LABELS {column.name}"
            texts = [
                f"  {value} {_quoted(fitted(text, '', byte_length, VALUE_LABEL_BYTES)[0])}" for value, text in pairs
            ]
            yield "\n".join(texts) + "."


def _quoted(text: str) -> str:
    return "'" + " ".join(text.split()).replace("'", "''") + "'"
