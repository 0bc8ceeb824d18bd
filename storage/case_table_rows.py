"""The rows of one screen of the table of papers, read by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from storage.case_rows import SELECT_ROWS, CaseRow, row_from
from storage.driver import Connection, quoted
from storage.layout import Column, Layout
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer in the table: its value, its missing reason, whether a rule asks about it and nobody confirmed."""

    value: str
    missing: str = ""
    is_query: bool = False


#: Question path → one cell, or one for every roster row.
Cells = Mapping[str, tuple[Cell, ...]]
_NO_CELLS: Cells = MappingProxyType({})
_AT_KEY = -3


@dataclass(frozen=True, slots=True)
class TableRow:
    """One paper with the answers asked for."""

    case_key: int
    case: CaseRow
    cells: Cells


def read_rows(store: Store, form_id: str, keys: Sequence[int], paths: Iterable[str]) -> dict[int, TableRow]:
    """Key → paper, with its answers at `paths`; keys of papers that are gone are left out."""
    return store.run(lambda connection: _read(connection, store.layout(connection, form_id), keys, tuple(paths)))


def _read(connection: Connection, layout: Layout, keys: Sequence[int], paths: Sequence[str]) -> dict[int, TableRow]:
    marks = ", ".join("?" * len(keys))
    found = connection.execute(f"{SELECT_ROWS} WHERE cases.case_key IN ({marks})", list(keys)).fetchall()
    columns = [layout.columns[path] for path in paths if path in layout.columns]
    cells = _read_cells(connection, columns, [row[_AT_KEY] for row in found])
    return {row[_AT_KEY]: TableRow(row[_AT_KEY], row_from(row), cells.get(row[_AT_KEY], _NO_CELLS)) for row in found}


def _read_cells(connection: Connection, columns: Sequence[Column], keys: Sequence[int]) -> dict[int, Cells]:
    if not columns:
        return {}
    flags = _read_flags(connection, columns, keys)
    cells: dict[int, dict[str, tuple[Cell, ...]]] = {key: {} for key in keys}
    for table in dict.fromkeys(column.table for column in columns):
        own = [column for column in columns if column.table == table]
        for key, row_id, *values in _rows(connection, table, own, keys):
            for column, value in zip(own, values, strict=True):
                missing, is_query = flags.get((key, column.key, row_id), ("", False))
                if value is not None or missing or column.level:
                    before = cells[key].get(column.path, ())
                    cells[key][column.path] = (*before, Cell(value or "", missing, is_query))
    return dict(cells)


def _rows(connection: Connection, table: str, columns: Sequence[Column], keys: Sequence[int]) -> list[tuple[Any, ...]]:
    names = ", ".join(quoted(column.name) for column in columns)
    marks = ", ".join("?" * len(keys))
    if columns[0].level:
        sql = (
            f"SELECT case_key, row_id, {names} FROM {quoted(table)} WHERE case_key IN ({marks}) "
            "AND row_is_deleted = 0 ORDER BY case_key, row_order, row_id"
        )
    else:
        sql = f"SELECT case_key, '', {names} FROM {quoted(table)} WHERE case_key IN ({marks})"
    return connection.execute(sql, list(keys)).fetchall()


def _read_flags(
    connection: Connection, columns: Sequence[Column], keys: Sequence[int]
) -> dict[tuple[int, int, str], tuple[str, bool]]:
    marks, places = ", ".join("?" * len(keys)), ", ".join("?" * len(columns))
    sql = (
        "SELECT case_key, question_key, row_id, missing, query <> '' AND override = '' FROM flag "
        f"WHERE case_key IN ({marks}) AND question_key IN ({places})"
    )
    rows = connection.execute(sql, [*keys, *(column.key for column in columns)])
    return {(key, question, row): (missing, bool(query)) for key, question, row, missing, query in rows}
