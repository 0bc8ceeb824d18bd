"""The columns as statisticians' programs have them: numbers with labels, reasons in the value, texts of a known width.

Made from the columns of the dataset: a coded text becomes an integer with a label and keeps its text beside it; the
column of reasons goes where the value itself carries them; a date is a number of days.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from exporters.columns import DATE, INTEGER, TEXT, Column, Table, is_whole
from exporters.dataset import Dataset
from exporters.missing_map import MISSING_MAP
from exporters.tally import Tally
from forms.column_names import assign_derived

_COPY = "text"
#: Rows of a roster are numbered by us; a paper has fewer than this.
_MOST_ROWS = 2_000_000


@dataclass(frozen=True, slots=True)
class StatColumn:
    """One column of a .sav or .dta file.

    `place` is the cell of the dataset's row it is filled from, `reason_place` the cell of the missing reason that the
    value carries (-1: none). `codes` turns a coded text into its number, `labels` says what a number means, `declared`
    are the numbers that the form itself declares missing. `width` counts bytes of a text; `least` and `most` are the
    ends of a whole number; `short` stands in for a label that is too long.
    """

    name: str
    label: str
    holds: str
    place: int
    path: str = ""
    reason_place: int = -1
    reasons: tuple[str, ...] = ()
    codes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    labels: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    declared: tuple[int, ...] = ()
    width: int = 1
    least: int = 0
    most: int = 0
    short: str = ""
    measure: str = "nominal"
    language: str = ""

    def number_of(self) -> Callable[[str], int | float]:
        """The function that turns a cell which is not empty into its number; a date's is its ordinal."""
        if self.codes:
            return self.codes.__getitem__
        if self.holds == DATE:
            return lambda cell: date.fromisoformat(cell).toordinal()
        return int if self.holds == INTEGER else float


def stat_columns(dataset: Dataset, table: Table) -> tuple[StatColumn, ...]:
    """The columns of one table, in its order. Raises `ValueError` when the dataset was built without widths."""
    if not dataset.has_widths:
        raise ValueError(table.name)
    return tuple(replace(column, language=dataset.language) for column in _Maker(dataset, table).columns())


def stat_tables(dataset: Dataset) -> Iterator[tuple[Table, tuple[StatColumn, ...]]]:
    """Every table of cases and rosters with its columns."""
    for table in dataset.tables:
        if table.rows >= 0:
            yield table, stat_columns(dataset, table)


class _Maker:
    def __init__(self, dataset: Dataset, table: Table) -> None:
        self._dataset = dataset
        self._table = table
        self._reason_places = {
            column.path: place for place, column in enumerate(table.columns) if column.role == "missing"
        }
        coded = [column.name for column in table.columns if _is_coded_text(column, dataset.tallies)]
        everything = [column.name for one in dataset.tables for column in one.columns]
        names = assign_derived(everything, [(name, _COPY) for name in coded])
        self._copies = {name: names[name, _COPY] for name in coded}

    def columns(self) -> Iterator[StatColumn]:
        carried = set()
        for place, column in enumerate(self._table.columns):
            if column.role == "missing":
                if column.path not in carried:
                    yield _reasons_column(column, place)
                continue
            made = self._column(place, column)
            yield made
            if column.role == "answer" and made.holds != TEXT:
                carried.add(column.path)
            if column.name in self._copies:
                width = self._dataset.tallies[column.path].longest
                yield StatColumn(self._copies[column.name], made.label, TEXT, place, column.path, width=max(width, 1))

    def _column(self, place: int, column: Column) -> StatColumn:
        if not column.path:
            return self._own_column(place, column)
        tally = self._dataset.tallies[column.path]
        if column.role == "answer":
            return self._answer(place, column, tally)
        if column.holds == TEXT:
            width = max(tally.longest_flag, 1) if column.role == "flag" else 10
            return StatColumn(column.name, column.label, TEXT, place, column.path, width=width)
        is_dummy = column.role == "dummy"
        return StatColumn(
            column.name,
            column.label,
            INTEGER,
            place,
            column.path,
            self._reason_places.get(column.path, -1) if is_dummy else -1,
            _reasons(tally) if is_dummy else (),
            most=1 if is_dummy else 1_000,
            short=self._short(column),
        )

    def _own_column(self, place: int, column: Column) -> StatColumn:
        if column.holds == INTEGER:
            return StatColumn(column.name, column.label, INTEGER, place, most=_MOST_ROWS, measure="scale")
        width = max(self._dataset.longest.get(column.name, 0), 1)
        return StatColumn(column.name, column.label, TEXT, place, width=width)

    def _answer(self, place: int, column: Column, tally: Tally) -> StatColumn:
        reason_place, reasons = self._reason_places.get(column.path, -1), _reasons(tally)
        made = StatColumn(column.name, column.label, column.holds, place, column.path, reason_place, reasons)
        short = self._short(column)
        if column.name in self._copies:
            codes, labels, declared = _coded(column, tally)
            return _with(made, INTEGER, short, codes=codes, labels=labels, declared=declared, most=len(codes))
        if column.holds == TEXT or not tally.is_exact:
            return _with(made, TEXT, short, width=max(tally.longest, 1), reason_place=-1, reasons=())
        declared = tuple(int(code) for code in column.declared if is_whole(code))
        labels = {int(code): label for code, label in column.labels.items() if is_whole(code)}
        measure = "nominal" if column.labels else "scale"
        ends = {"least": tally.least, "most": tally.most}
        return _with(made, column.holds, short, labels=labels, declared=declared, measure=measure, **ends)

    def _short(self, column: Column) -> str:
        """The label when the long one does not fit: `short_label`; a dummy keeps its code's label at the end."""
        question = self._dataset.study.by_path[column.path].question
        short = question.short_labels.get(self._dataset.language, "")
        if column.role != "dummy":
            return short
        return f"{short or question.name}: {column.label.rpartition(': ')[2]}"


def _with(column: StatColumn, holds: str, short: str, **more: object) -> StatColumn:
    return replace(column, holds=holds, short=short, **more)  # type: ignore[arg-type]


def _is_coded_text(column: Column, tallies: Mapping[str, Tally]) -> bool:
    is_one = column.role == "answer" and column.kind == "select_one" and column.holds == TEXT
    return is_one and bool(column.labels or tallies[column.path].codes)


def _coded(column: Column, tally: Tally) -> tuple[Mapping[str, int], Mapping[int, str], tuple[int, ...]]:
    """Numbers for the codes of a list in its order, codes outside it after them; labels; what is declared missing."""
    order = [*column.labels, *sorted(set(tally.codes) - set(column.labels))]
    codes = {code: number for number, code in enumerate(order, 1)}
    labels = {number: column.labels.get(code, code) for code, number in codes.items()}
    return codes, labels, tuple(codes[code] for code in column.declared if code in codes)


def _reasons(tally: Tally) -> tuple[str, ...]:
    return tuple(kind.reason for kind in MISSING_MAP if tally.reasons[kind.reason])


def _reasons_column(column: Column, place: int) -> StatColumn:
    """Why a text is missing: the numbers of the missing map, without their sign."""
    codes = {kind.reason: kind.order for kind in MISSING_MAP}
    labels = {kind.order: column.labels.get(kind.reason, kind.reason) for kind in MISSING_MAP}
    return StatColumn(
        column.name, column.label, INTEGER, place, column.path, codes=codes, labels=labels, most=len(codes)
    )


def fitted(label: str, short: str, size: Callable[[str], int], most: int) -> tuple[str, bool]:
    """The label, or the short one, or its beginning, and whether it was cut; `size` counts as `most` does."""
    if size(label) <= most:
        return label, False
    if short and size(short) <= most:
        return short, True
    while size(label) > most - size("…"):
        label = label[: -max((size(label) - most) // 4, 1)]
    return label.rstrip() + "…", True


def byte_length(text: str) -> int:
    """Bytes of UTF-8."""
    return len(text.encode())
