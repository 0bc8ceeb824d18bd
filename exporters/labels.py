"""Rows with answers as labels: what a person reads in main_labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exporters.columns import Column
from exporters.rows import Rows

#: Between the labels of a select_multiple.
BETWEEN = "; "


def label_rows(columns: Sequence[Column], rows: Rows) -> Rows:
    """The rows with each code as its label in the export's language; a code without one stays a code."""
    made = [
        list(map(_maker(column), cells)) if column.labels else cells
        for column, cells in zip(columns, rows.columns, strict=True)
    ]
    return Rows(made, len(rows))


def _maker(column: Column) -> Callable[[str], str]:
    labels = column.labels
    if column.kind in {"select_multiple", "rank"} and column.role == "answer":
        return lambda cell: BETWEEN.join(labels.get(code, code) for code in cell.split(" ")) if cell else ""
    known = _Known(labels)
    return known.__getitem__


class _Known(dict[str, str]):
    """Labels by code; a code without one stands for itself."""

    def __missing__(self, code: str) -> str:
        return code
