"""Rows with answers as labels: what a person reads in main_labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from exporters.columns import Column
from exporters.dataset import Row

#: Between the labels of a select_multiple.
BETWEEN = "; "


def label_rows(columns: Sequence[Column], rows: Iterable[Row]) -> list[Row]:
    """The rows with each code as its label in the export's language; a code without one stays a code."""
    makers = [(place, _maker(column)) for place, column in enumerate(columns) if column.labels]
    labelled = []
    for row in rows:
        cells = list(row)
        for place, make in makers:
            if cells[place]:
                cells[place] = make(cells[place])
        labelled.append(tuple(cells))
    return labelled


def _maker(column: Column) -> Callable[[str], str]:
    labels = column.labels
    if column.kind in {"select_multiple", "rank"} and column.role == "answer":
        return lambda cell: BETWEEN.join(labels.get(code, code) for code in cell.split(" "))
    return lambda cell: labels.get(cell, cell)
