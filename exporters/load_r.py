"""r/load.R: the CSV files in plain R, with factors, dates and labels; nothing to install."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Column, Table
from exporters.dataset import Dataset
from exporters.tally import Tally

FILE_NAME = "load.R"
_CLASSES: Mapping[str, str] = MappingProxyType({
    TEXT: "character",
    INTEGER: "numeric",
    DECIMAL: "numeric",
    DATE: "Date",
})
_HEAD = """\
# Made by Anketa. In R:  source("load.R", chdir = TRUE)   with this file's folder beside the folder csv.
# For each table NAME: NAME has factors, dates and labels; NAME_codes has every cell as it stands in the CSV.
# A code that the questionnaire declares missing is NA in NAME and stays in NAME_codes. A code outside the list is a
# level of its own; where two codes of a list have one label, the code stands behind it, for R would make them one.
read_anketa <- function(name, classes) {
  read.csv(file.path("..", "csv", paste0(name, ".csv")), colClasses = classes, na.strings = "",
           fileEncoding = "UTF-8", check.names = FALSE)
}
"""


def write_load_r(folder: Path, dataset: Dataset) -> None:
    """Write `r/load.R` into an export."""
    (folder / "r").mkdir()
    lines = [line for table in dataset.tables for line in _table(table, dataset.tallies)]
    (folder / "r" / FILE_NAME).write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _table(table: Table, tallies: Mapping[str, Tally]) -> Iterator[str]:
    yield f'{table.name}_codes <- read_anketa("{table.name}", "character")'
    classes = ", ".join(f'"{_class_of(column)}"' for column in table.columns)
    yield f'{table.name} <- read_anketa("{table.name}", c({classes}))'
    for column in table.columns:
        place = f"{table.name}${column.name}"
        if _is_factor(column):
            kept = _levels(column, tallies)
            levels = ", ".join(map(r_text, kept))
            labels = ", ".join(map(r_text, kept.values()))
            yield f"{place} <- factor({place}, levels = c({levels}), labels = c({labels}))"
        elif column.declared and column.holds in {INTEGER, DECIMAL}:
            codes = ", ".join(column.declared)
            yield f"{place}[{place} %in% c({codes})] <- NA"
        if column.label:
            yield f'attr({place}, "label") <- {r_text(column.label)}'


def _levels(column: Column, tallies: Mapping[str, Tally]) -> dict[str, str]:
    """Code → label of a factor, no label twice."""
    given = tallies[column.path].codes if column.role == "answer" else {}
    labels = dict(column.labels) | {code: code for code in sorted(given) if code not in column.labels}
    kept = {code: label for code, label in labels.items() if code not in column.declared}
    times = Counter(kept.values())
    return {code: f"{label} [{code}]" if times[label] > 1 else label for code, label in kept.items()}


def _is_factor(column: Column) -> bool:
    return bool(column.labels) and (column.kind == "select_one" or column.role == "missing")


def _class_of(column: Column) -> str:
    return "character" if _is_factor(column) else _CLASSES[column.holds]


def r_text(text: str) -> str:
    """A string of R in ASCII, so that no locale reads it wrongly."""
    letters = (letter if " " <= letter <= "~" and letter not in '"\\' else f"\\U{ord(letter):08x}" for letter in text)
    return '"' + "".join(letters) + '"'
