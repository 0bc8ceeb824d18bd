"""The table of papers over a store of any size: keys in order, rows of one screen, counts by answer.

Only keys are held, eight bytes a paper; a screen's rows are read by key. The papers are gone through in slices of keys,
the newest first: between two slices the store is free for others, and whoever waits may stop.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forms.wording import phrase
from storage.case_table_filters import (
    CODES,
    NUMBER,
    REGISTER,
    CaseFilter,
    Where,
    add_filter,
    comparison_of,
    declared_missing,
)
from storage.case_table_questions import Study, study_of
from storage.driver import Connection, quoted
from storage.errors import Cancelled
from storage.store import Store

Progress = Callable[[int, int, str], bool]
#: (what is sorted or counted by, key)
Row = tuple[Any, int]
#: Keys in one slice: some 30 ms where every answer is looked at; more where only the register is.
SLICE, LARGE_SLICE = 20_000, 100_000
#: Keys given at once, before anything is gone through.
FIRST_LOOK = 256


@dataclass(frozen=True, slots=True)
class TableQuery:
    """Which papers and in which order.

    `search` is a part of paper number, district, batch name or enumerator; numbers that begin with it come first.
    `order` is a column ('' the newest paper first); papers without a value there come last.
    """

    form_id: str
    search: str = ""
    filters: tuple[CaseFilter, ...] = ()
    order: str = ""
    is_descending: bool = False


# --- which papers ----------------------------------------------------------------------------------------------------


def first_keys(store: Store, query: TableQuery) -> array[int]:
    """Some of the keys at once: the newest papers, or the numbers that begin with what is searched.

    Empty where every paper has to be looked at first (a filter, another order).
    """
    if query.filters or query.order:
        return array("q")
    if query.search:
        return array("q", find_numbers(store, query.form_id, query.search))
    sql = "SELECT case_key FROM cases WHERE form_id = ? ORDER BY case_key DESC LIMIT ?"
    found = store.run(lambda connection: connection.execute(sql, (query.form_id, FIRST_LOOK)).fetchall())
    return array("q", (key for (key,) in found))


def find_numbers(store: Store, form_id: str, text: str) -> list[int]:
    """Keys of the papers whose number is `text`, then those whose number begins with it; at most `FIRST_LOOK`."""
    sql = (
        "SELECT case_key FROM cases WHERE paper_number >= ? AND paper_number < ? AND form_id = ? "
        "ORDER BY paper_number, keying LIMIT ?"
    )
    words = (text, text + "\U0010ffff", form_id, FIRST_LOOK)
    return [key for (key,) in store.run(lambda connection: connection.execute(sql, words).fetchall())]


def find_keys(
    store: Store,
    query: TableQuery,
    *,
    progress: Progress | None = None,
    found: Callable[[array[int]], None] | None = None,
) -> array[int]:
    """Keys of all papers that meet the filters, in the order asked for.

    `found` gets each slice's keys as they come, where the order allows it. Raises `Cancelled`.
    """
    plan = _Plan(store, query)
    keys, blanks = array("q"), array("q")
    ordered: list[Row] = []
    for rows in _slices(store, plan, plan.statement(), progress):
        if plan.order:
            ordered += [row for row in rows if row[0] not in {None, ""}]
            blanks.extend(key for value, key in rows if value in {None, ""})
            continue
        fresh = array("q", (key for _, key in rows))
        keys.extend(fresh)
        if found is not None and fresh:
            found(fresh)
    if plan.order:
        ordered.sort(key=_by_value, reverse=query.is_descending)
        return array("q", [*(key for _, key in ordered), *blanks])
    return _numbers_first(store, query, keys) if query.search else keys


def count_answers(store: Store, query: TableQuery, column: str, *, progress: Progress | None = None) -> Counter[str]:
    """How many of the papers that meet the filters have each value of a column; of several ticked each counts.

    '' are papers without a value; a roster's question is counted by rows. Raises `Cancelled`.
    """
    plan = _Plan(store, query)
    value = plan.value_of(column)
    question = plan.study.questions.get(column)
    is_many = question is not None and comparison_of(question) == CODES
    counts: Counter[str] = Counter()
    for rows in _slices(store, plan, plan.statement(value), progress):
        counts.update(str(found or "") for found, _ in rows)
    if not is_many:
        return counts
    single: Counter[str] = Counter()
    for codes, count in counts.items():
        single.update(dict.fromkeys(codes.split() or [""], count))
    return single


def _numbers_first(store: Store, query: TableQuery, keys: array[int]) -> array[int]:
    """Papers whose number begins with what is searched stand before the others."""
    wanted = set(keys)
    head = [key for key in find_numbers(store, query.form_id, query.search) if key in wanted]
    rest = set(head)
    return array("q", [*head, *(key for key in keys if key not in rest)])


def _by_value(row: Row) -> tuple[bool, object]:
    value = row[0]
    return (True, value.casefold()) if isinstance(value, str) else (False, value)


class _Plan:
    """One statement for a slice of keys: its tables, conditions and order."""

    def __init__(self, store: Store, query: TableQuery) -> None:
        self.study: Study = study_of(store, query.form_id)
        self.form_id = query.form_id
        self.where = Where()
        for one in query.filters:
            question = self.study.questions.get(one.column)
            missing = declared_missing(self.study.lists, question) if question is not None else {}
            add_filter(self.where, self.study.layout, question, one, missing)
        if query.search:
            _add_search(self.where, query.search)
        self.order = self._as_order(query.order) if query.order else ""

    def _as_order(self, column: str) -> str:
        value = self.value_of(column)
        question = self.study.questions.get(column)
        if question is None or comparison_of(question) != NUMBER:
            return value
        return f"CASE WHEN {value} <> '' THEN CAST({value} AS REAL) END"

    def value_of(self, column: str) -> str:
        """The SQL of a column's value; its table is joined. Of a roster's question the first row's."""
        if column in REGISTER:
            self.where.tables.add("")
            return REGISTER[column][0]
        own = self.study.layout.columns.get(column)
        if own is None:
            return "NULL"
        if own.level:
            self.where.tables.add("")
            table = quoted(own.table)
            return (
                f"(SELECT {quoted(own.name)} FROM {table} WHERE {table}.case_key = {{key}} AND row_is_deleted = 0 "
                "ORDER BY row_order LIMIT 1)"
            )
        self.where.tables.add(own.table)
        return f"{quoted(own.table)}.{quoted(own.name)}"

    def statement(self, value: str = "") -> str:
        """The statement; `value` is what stands before the key in each row."""
        tables = sorted(self.where.tables) or [""]
        names = [quoted(name) if name else "cases" for name in tables]
        key = f"{names[0]}.case_key"
        joins = "".join(f" JOIN {name} ON {name}.case_key = {key}" for name in names[1:])
        conditions = [f"{key} BETWEEN :low AND :high", *self.where.conditions]
        if tables[0] == "":  # a wide table holds the papers of one form only
            conditions.append("cases.form_id = :form")
        sql = f"SELECT {value or self.order or 'NULL'}, {key} FROM {names[0]}{joins} WHERE {' AND '.join(conditions)}"
        return f"{sql} ORDER BY {key} DESC".replace("{key}", key)


def _add_search(where: Where, text: str) -> None:
    where.tables.add("")
    columns = ("cases.paper_number", "cases.district", "cases.enumerator", REGISTER["batch"][0])
    where.add(
        "(" + " OR ".join(f"instr(anketa_fold({column}), ?) > 0" for column in columns) + ")",
        [text.casefold()] * len(columns),
    )


def _slices(store: Store, plan: _Plan, sql: str, progress: Progress | None) -> Iterator[list[Row]]:
    """Rows slice by slice, the newest papers first. Raises `Cancelled` when `progress` answers False."""
    ends = "SELECT coalesce(min(case_key), 0), coalesce(max(case_key), -1) FROM cases"
    lowest, highest = store.run(lambda connection: connection.execute(ends).fetchone())
    total = highest - lowest + 1
    statement, named = _named(sql, plan.where.words)
    size = SLICE if plan.where.conditions or plan.order else LARGE_SLICE
    for high in range(highest, lowest - 1, -size):
        words = {**named, "low": max(high - size + 1, lowest), "high": high, "form": plan.form_id}
        rows = store.run(lambda connection, words=words: _run(connection, statement, words))  # type: ignore[misc]
        yield rows
        if progress is not None and not progress(min(highest - high + size, total), total, ""):
            raise Cancelled(
                phrase("Storage", "the search was stopped"), advice=phrase("Storage", "Nothing was changed.")
            )


def _run(connection: Connection, sql: str, words: Mapping[str, object]) -> list[Row]:
    connection.create_function("anketa_fold", 1, _fold, deterministic=True)
    return connection.execute(sql, words).fetchall()


def _fold(text: str | None) -> str | None:
    return None if text is None else str(text).casefold()


def _named(sql: str, words: Sequence[object]) -> tuple[str, dict[str, object]]:
    """Question marks as named places, for the engine does not take both in one statement."""
    parts = sql.split("?")
    named = "".join(f"{part}:w{at}" for at, part in enumerate(parts[:-1])) + parts[-1]
    return named, {f"w{at}": word for at, word in enumerate(words)}


def papers_at_most(store: Store) -> int:
    """No store has more cases than this; said at once."""
    sql = "SELECT coalesce(max(case_key) - min(case_key) + 1, 0) FROM cases"
    return int(store.run(lambda connection: connection.execute(sql).fetchone()[0]))


def count_papers(store: Store, form_id: str) -> int:
    """How many cases of a form family the store has, drafts and void ones too."""
    sql = "SELECT count(*) FROM cases WHERE form_id = ?"
    return int(store.run(lambda connection: connection.execute(sql, (form_id,)).fetchone()[0]))
