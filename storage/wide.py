"""Reading and writing what stands on papers in the wide tables.

One answer at the desk is one UPDATE of one row; many papers at once go through `executemany`, one
statement per table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from forms.journal import AnswerChange
from forms.wording import phrase
from storage.driver import Connection, quoted
from storage.errors import WrongShape
from storage.filled import STATUS, Filled, FilledRow, Flags, Level, flags_of, read_row_mark
from storage.layout import AnswerTable, Column, Layout, add_pseudo


class _Target(NamedTuple):
    """One row of one answer table."""

    table: str
    row: str


def column_of(connection: Connection, layout: Layout, path: str) -> Column:
    """The column of a path; a new pseudo-question gets one. Raises `WrongShape` for an unknown path."""
    return layout.columns.get(path) or add_pseudo(connection, layout, path)


# --- one case, at the desk -----------------------------------------------------------------------------------------


def insert_empty(connection: Connection, layout: Layout, case_key: int) -> None:
    """The paper's own rows, still empty."""
    for table in layout.tables[""]:
        connection.execute(f"INSERT INTO {quoted(table.name)} (case_key) VALUES (?)", (case_key,))


def write_changes(connection: Connection, layout: Layout, case_key: int, changes: Sequence[AnswerChange]) -> None:
    """Put the changes of one step into the tables: new rows, then answers, then deleted rows."""
    rosters = layout.rosters
    rows = [change for change in changes if change.place.path in rosters]
    for change in rows:
        mark = read_row_mark(change.new.value)
        if mark is not None:
            _put_row(connection, layout, case_key, change, mark)
    values: dict[_Target, dict[str, str | None]] = {}
    for change in changes:
        if change.place.path in rosters or change.place.path == STATUS:
            continue
        column = column_of(connection, layout, change.place.path)
        values.setdefault(_Target(column.table, change.place.row), {})[column.name] = change.new.value or None
        _write_flags(connection, case_key, column, change)
    for target, columns in values.items():
        _update(connection, case_key, target, columns)
    for change in rows:
        if not change.new.value:
            for table in layout.tables[change.place.path]:
                sql = f"UPDATE {quoted(table.name)} SET row_is_deleted = 1 WHERE case_key = ? AND row_id = ?"
                connection.execute(sql, (case_key, change.place.row))


def _put_row(
    connection: Connection, layout: Layout, case_key: int, change: AnswerChange, mark: tuple[str, str]
) -> None:
    for table in layout.tables[change.place.path]:
        connection.execute(
            f"INSERT INTO {quoted(table.name)} (case_key, row_id, row_parent_id, row_order) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (case_key, row_id) DO UPDATE SET row_parent_id = excluded.row_parent_id, "
            "row_order = excluded.row_order, "
            "row_is_deleted = 0",
            (case_key, change.place.row, *mark),
        )


def _update(connection: Connection, case_key: int, target: _Target, columns: Mapping[str, str | None]) -> None:
    assigned = ", ".join(f"{quoted(name)} = ?" for name in columns)
    where, keys = (
        ("case_key = ?", (case_key,)) if not target.row else ("case_key = ? AND row_id = ?", (case_key, target.row))
    )
    cursor = connection.execute(
        f"UPDATE {quoted(target.table)} SET {assigned} WHERE {where}", (*columns.values(), *keys)
    )
    if cursor.rowcount != 1:
        raise WrongShape(
            phrase("Storage", "there is no roster row “{row}” for this answer").format(row=target.row),
            where=target.table,
        )


def _write_flags(connection: Connection, case_key: int, column: Column, change: AnswerChange) -> None:
    flags = flags_of(change.new)
    if flags is not None:
        connection.execute(
            "INSERT OR REPLACE INTO flag VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (case_key, column.key, change.place.row, *flags),
        )
    elif flags_of(change.old) is not None:
        sql = "DELETE FROM flag WHERE case_key = ? AND question_key = ? AND row_id = ?"
        connection.execute(sql, (case_key, column.key, change.place.row))


# --- many cases ------------------------------------------------------------------------------------------------------


def insert_filled(connection: Connection, layout: Layout, papers: Sequence[tuple[int, Filled]]) -> None:
    """Whole papers into tables that do not have them yet."""
    make_columns(connection, layout, (path for _, paper in papers for path in (*paper.answers, *paper.flags)))
    for table in layout.tables[""]:
        _insert_many(connection, table, [((key,), paper.answers) for key, paper in papers])
    for level, tables in layout.tables.items():
        if level:
            rows = [
                ((key, row_id, row.parent, row.order), row.answers)
                for key, paper in papers
                for row_id, row in paper.rows.items()
                if row.roster == level
            ]
            for table in tables:
                _insert_many(connection, table, rows)
    columns = layout.columns
    flags = [(key, columns[path].key, "", *own) for key, paper in papers for path, own in paper.flags.items()]
    flags += [
        (key, columns[path].key, row_id, *own)
        for key, paper in papers
        for row_id, row in paper.rows.items()
        for path, own in row.flags.items()
    ]
    insert_flags(connection, flags)


def insert_flags(connection: Connection, flags: Iterable[tuple[object, ...]]) -> None:
    """Rows of the table of flags."""
    connection.executemany("INSERT INTO flag VALUES (?, ?, ?, ?, ?, ?, ?, ?)", flags)


def make_columns(connection: Connection, layout: Layout, paths: Iterable[str]) -> None:
    """Columns for those pseudo-questions that have none yet. Raises `WrongShape` for a path that is no such one."""
    for path in sorted(set(paths) - layout.columns.keys()):
        add_pseudo(connection, layout, path)


def _insert_many(
    connection: Connection, table: AnswerTable, rows: Sequence[tuple[tuple[object, ...], Mapping[str, str]]]
) -> None:
    paths = [column.path for column in table.columns]
    insert_rows(connection, table, [(*key, *map(answers.get, paths)) for key, answers in rows])


def insert_rows(connection: Connection, table: AnswerTable, rows: Iterable[tuple[object, ...]]) -> None:
    """Rows of an answer table: its keys, then a value or None for each column."""
    keys = ["case_key", "row_id", "row_parent_id", "row_order"] if table.level else ["case_key"]
    names = ", ".join([*keys, *(quoted(column.name) for column in table.columns)])
    marks = ", ".join("?" * (len(keys) + len(table.columns)))
    connection.executemany(f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({marks})", rows)


def delete_filled(connection: Connection, layout: Layout, case_keys: Sequence[int]) -> None:
    """Take papers out of the answer tables and their flags; the rows in `cases` stay."""
    keys = [(key,) for key in case_keys]
    for table in layout.each_table():
        connection.executemany(f"DELETE FROM {quoted(table.name)} WHERE case_key = ?", keys)
    connection.executemany("DELETE FROM flag WHERE case_key = ?", keys)


def read_filled(connection: Connection, layout: Layout, case_keys: Sequence[int]) -> dict[int, Filled]:
    """Whole papers by their key, roster rows that were deleted left out."""
    papers = {key: Filled() for key in case_keys}
    marks = ", ".join("?" * len(case_keys))
    for table in layout.tables.get("", ()):
        paths = [column.path for column in table.columns]
        names = ", ".join(["case_key", *(quoted(column.name) for column in table.columns)])
        for key, *values in connection.execute(
            f"SELECT {names} FROM {quoted(table.name)} WHERE case_key IN ({marks})", case_keys
        ):
            papers[key].answers.update({
                path: value for path, value in zip(paths, values, strict=True) if value is not None
            })
    for table in layout.each_table():
        if table.level:
            _read_rows(connection, table, papers, case_keys)
    for row in connection.execute(f"SELECT * FROM flag WHERE case_key IN ({marks})", case_keys):
        key, question, row_id, *flags = row
        level: Level | None = papers[key].level(row_id)
        if level is not None and question in layout.paths:
            level.flags[layout.paths[question]] = Flags(flags[0], flags[1], flags[2], flags[3], bool(flags[4]))
    return papers


def _read_rows(
    connection: Connection, table: AnswerTable, papers: Mapping[int, Filled], case_keys: Sequence[int]
) -> None:
    paths = [column.path for column in table.columns]
    names = ", ".join([
        "case_key",
        "row_id",
        "row_parent_id",
        "row_order",
        *(quoted(column.name) for column in table.columns),
    ])
    marks = ", ".join("?" * len(case_keys))
    sql = f"SELECT {names} FROM {quoted(table.name)} WHERE case_key IN ({marks}) AND row_is_deleted = 0"
    for key, row_id, parent, order, *values in connection.execute(sql, case_keys):
        row = papers[key].rows.setdefault(row_id, FilledRow(roster=table.level, parent=parent, order=order))
        row.answers.update({path: value for path, value in zip(paths, values, strict=True) if value is not None})
