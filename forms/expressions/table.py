"""Lists of 10,000 rows: which rows hold a value in a column, without asking every row."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from forms.expressions.value import Value, equal, first, number_of_text

Row = Mapping[str, str]
Rows = Sequence[Row]


class ColumnIndex:
    """Rows of one list by what stands in one column, as text and, when first asked for, as number."""

    __slots__ = ("_by_number", "_by_text", "_column", "rows")

    def __init__(self, rows: Rows, column: str) -> None:
        self.rows = rows
        self._column = column
        self._by_text: dict[str, list[Row]] = {}
        self._by_number: dict[float, list[Row]] | None = None
        for row in rows:
            self._by_text.setdefault(row.get(column, ""), []).append(row)

    def having(self, value: Value) -> Rows:
        """The rows whose column equals `value`, in the list's order."""
        if isinstance(value, str):
            return self._by_text.get(value, ())
        if isinstance(value, float):
            return self._numbers().get(value, ())
        if isinstance(value, list) and len(value) < 2:
            return self.having(first(value))
        column = self._column
        return [row for row in self.rows if equal(row.get(column, ""), value)]

    def _numbers(self) -> dict[float, list[Row]]:
        if self._by_number is None:
            by_number: dict[float, list[Row]] = {}
            for row in self.rows:
                value = number_of_text(row.get(self._column, ""))
                if not math.isnan(value):
                    by_number.setdefault(value, []).append(row)
            self._by_number = by_number
        return self._by_number


class Tables:
    """The column indexes of one questionnaire's lists, built when first asked for.

    An index belongs to the very sequence it was built from: `World.table` should give the same
    object every time, for another object the index is built anew.
    """

    __slots__ = ("_indexes",)

    def __init__(self) -> None:
        self._indexes: dict[tuple[str, str], ColumnIndex] = {}

    def column(self, instance_id: str, column: str, rows: Rows) -> ColumnIndex:
        """The index of `column` over `rows`, the rows of the list `instance_id`."""
        key = (instance_id, column)
        index = self._indexes.get(key)
        if index is None or index.rows is not rows:
            index = self._indexes[key] = ColumnIndex(rows, column)
        return index
