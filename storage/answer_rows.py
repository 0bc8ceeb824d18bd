"""Cases by the block, as columns: the road of everything that reads all of them (exports, reports).

SQLite glues the cells of a column together (`storage.glued`), so that reading costs no object a cell; flags are joined
for the few answers that have any.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from forms.journal import Answer, Place
from storage.case_rows import IS_DUPLICATE, need_key
from storage.closed_cases import history_of
from storage.driver import Connection, quoted
from storage.filled import STATUS
from storage.glued import UNIT, Cells
from storage.layout import AnswerTable, Layout
from storage.resolution import find_conflicts
from storage.store import Store
from storage.trail import ACCEPTED, RETURNED, Change, changes_of, is_closing

#: Cells that are read at once; they, and what is made of them, are what an export holds in memory.
_CELLS = 100_000
_MOST_CASES, _LEAST_CASES = 1_000, 20


class Head(NamedTuple):
    """What is known of a case beside its answers; see `case_rows.CaseRow`. `case_key` is no part of an export.

    `opened_at`, `closed_at` and `changed_at` are local times with the offset of the laptop where it happened.
    """

    case_key: int
    case_id: str
    keying: int
    paper_number: str
    status: str
    batch: str
    batch_name: str
    district: str
    enumerator: str
    opened_at: str
    closed_at: str
    changed_at: str
    form_version: str
    is_corrected: bool
    has_conflict: bool
    is_duplicate: bool


#: What is no column of the register itself.
_MADE_CELLS = {"batch_name": "coalesce(batch.name, cases.batch)", "is_duplicate": IS_DUPLICATE}
_HEAD_CELLS = [_MADE_CELLS.get(name, f"cases.{name}") for name in Head._fields]
_HEADS = "CROSS JOIN cases ON cases.case_key = wanted.value LEFT JOIN batch ON batch.batch_id = cases.batch"
#: Fields of `Head` that are numbers or yes and no.
_COUNTED = ("case_key", "keying", "is_corrected", "has_conflict", "is_duplicate")


@dataclass(slots=True)
class LevelRows:
    """The answers of one level in one block: those on the papers themselves, or the rows of one roster.

    `columns` maps a path to its cells, one for each row, mostly as `Cells`; a cell is '' where there is no answer,
    where a missing reason stands instead, and off the path. `flagged` maps a path to the rows that have more than a
    value there, with the whole answer. `cases` says for each row which case of the block it belongs to; the paper's
    own rows have no row ids.
    """

    cases: Sequence[int]
    columns: dict[str, Sequence[str]]
    flagged: dict[str, dict[int, Answer]] = field(default_factory=dict)
    row_ids: Sequence[str] = ()
    parents: Sequence[str] = ()
    orders: Sequence[str] = ()

    def row_id(self, row: int) -> str:
        """The id of a roster row, '' for the paper itself."""
        return self.row_ids[row] if self.row_ids else ""

    def put(self, path: str, row: int, cell: str) -> None:
        """Let another cell stand at one place."""
        cells = list(self.columns[path])
        cells[row] = cell
        self.columns[path] = cells


@dataclass(slots=True)
class CaseBlock:
    """Some cases in order: `levels` by the roster's path, '' for the papers themselves.

    `corrected` and `conflicts` map a case's number in the block to its places, for the cases that have any.
    """

    heads: Sequence[Head]
    levels: dict[str, LevelRows]
    corrected: Mapping[int, frozenset[Place]] = field(default_factory=dict)
    conflicts: Mapping[int, frozenset[Place]] = field(default_factory=dict)


#: Whether a case is wanted.
Wanted = Callable[[Head], bool]
#: District and case id → what the cases are sorted by instead of district and number.
Order = Callable[[str, str], tuple[str, str]]


def list_keys(store: Store, form_id: str, *, statuses: Collection[str], order: Order | None = None) -> Sequence[int]:
    """The keys of the cases of one questionnaire, the same order whatever the order of merges: by district, paper
    number, case id and keying; with `order`, by what it makes of district and case id.
    """
    return store.run(lambda connection: _keys(connection, form_id, statuses, order))


def read_blocks(
    store: Store,
    form_id: str,
    *,
    statuses: Collection[str],
    wanted: Wanted | None = None,
    keys: Sequence[int] | None = None,
) -> Iterator[CaseBlock]:
    """The cases of one questionnaire as `list_keys` gives them, or those of `keys` whatever their status is by now.

    Between two blocks the store is free for others; cases that are gone by then are left out.
    """
    if keys is None:
        keys = list_keys(store, form_id, statuses=statuses)
    layout = store.run(lambda connection: store.layout(connection, form_id))
    widest = sum(len(table.columns) for table in layout.tables.get("", ()))
    step = max(_LEAST_CASES, min(_MOST_CASES, _CELLS // max(widest, 1)))
    parts = (keys[start : start + step] for start in range(0, len(keys), step))
    for block in store.run_ahead(partial(_block, store, form_id, part, wanted) for part in parts):
        if block.heads:
            yield block


def _keys(connection: Connection, form_id: str, statuses: Collection[str], order: Order | None) -> Sequence[int]:
    marks = ", ".join("?" * len(statuses))
    chosen = f"FROM cases WHERE form_id = ? AND status IN ({marks})"
    asked = (form_id, *statuses)
    if order is None:
        sql = f"SELECT case_key {chosen} ORDER BY district, paper_number, case_id, keying"
        return array("q", (key for (key,) in connection.execute(sql, asked)))
    found = connection.execute(f"SELECT case_key, district, case_id, keying {chosen}", asked)
    ordered = sorted((order(district, case_id), keying, key) for key, district, case_id, keying in found)
    return array("q", (key for *_rest, key in ordered))


def _block(store: Store, form_id: str, keys: Sequence[int], wanted: Wanted | None, connection: Connection) -> CaseBlock:
    columns: list[Iterable[Any]] = [*_glued(connection, _HEAD_CELLS, _HEADS, keys)]
    for number, name in enumerate(Head._fields):
        if name in _COUNTED:
            columns[number] = map(int, columns[number])
    heads = list(map(Head._make, zip(*columns, strict=True)))
    if wanted is not None:
        heads = list(filter(wanted, heads))
    layout = store.layout(connection, form_id)
    numbers = {head.case_key: number for number, head in enumerate(heads)}
    levels = {"": _papers(connection, layout, numbers)}
    for level in layout.tables:
        if level:
            levels[level] = _roster(connection, layout, level, numbers)
    _flag(connection, layout, levels, numbers)
    corrected, conflicts = {}, {}
    for number, head in enumerate(heads):
        if head.is_corrected or head.has_conflict:
            corrected[number], conflicts[number] = marks_of(store, connection, head)
    return CaseBlock(heads, levels, corrected, conflicts)


def marks_of(store: Store, connection: Connection, head: Head) -> tuple[frozenset[Place], frozenset[Place]]:
    """The places of a case that were changed after closing, and those where stations differ."""
    changes = changes_of(connection, head.case_id, head.keying)
    corrected = frozenset(change.place for change in changes if _is_correction(change))
    if not head.has_conflict:
        return corrected, frozenset()
    key = need_key(connection, head.case_id, head.keying)
    return corrected, frozenset(find_conflicts(*history_of(store, connection, key)))


def _is_correction(change: Change) -> bool:
    """Whether a change may alter an answer: what a supervisor says of a query does not (as in `storage.cases`)."""
    return not is_closing(change) and change.path != STATUS and change.kind not in {ACCEPTED, RETURNED}


# --- levels ----------------------------------------------------------------------------------------------------------


def _papers(connection: Connection, layout: Layout, numbers: Mapping[int, int]) -> LevelRows:
    columns: dict[str, Sequence[str]] = {}
    for table in layout.tables.get("", ()):
        columns.update(_columns(connection, table, "case_key", list(numbers)))
    return LevelRows(range(len(numbers)), columns)


def _roster(connection: Connection, layout: Layout, level: str, numbers: Mapping[int, int]) -> LevelRows:
    """The rows of a roster by case, outer row, order and id; a roster split in parts has each row in every part."""
    heads: Sequence[tuple[Any, ...]] = ()
    columns: dict[str, Sequence[str]] = {}
    for table in layout.tables[level]:
        sql = (
            f"SELECT {quoted(table.name)}.case_key, row_parent_id, row_order, row_id, row_key "
            f"FROM json_each(?) AS wanted CROSS JOIN {quoted(table.name)} "
            f"ON {quoted(table.name)}.case_key = wanted.value WHERE row_is_deleted = 0 ORDER BY wanted.key, 2, 3, 4"
        )
        heads = connection.execute(sql, (json.dumps(list(numbers)),)).fetchall()
        columns.update(_columns(connection, table, "row_key", [row_key for *_rest, row_key in heads]))
    keys, parents, orders, row_ids, _row_keys = zip(*heads, strict=True) if heads else ((), (), (), (), ())
    return LevelRows([numbers[key] for key in keys], columns, {}, row_ids, parents, orders)


def _columns(connection: Connection, table: AnswerTable, key: str, keys: Sequence[int]) -> dict[str, Cells]:
    """The columns of a table by path: a cell for each of `keys` in their order, '' where there is no answer or row."""
    paths = [column.path for column in table.columns]
    cells = [f"ifnull({quoted(column.name)}, '')" for column in table.columns]
    rows = f"LEFT JOIN {quoted(table.name)} AS answers ON answers.{key} = wanted.value"
    return dict(zip(paths, _glued(connection, cells, rows, keys), strict=True))


def _glued(connection: Connection, cells: Sequence[str], rows: str, keys: Sequence[int]) -> list[Cells]:
    """A column for each expression of `cells`; `rows` joins rows to the keys that are wanted, in their order.

    The order is that of the outer loop of the join, and group_concat keeps to it.
    """
    listed = (json.dumps(list(keys)),)
    # The separator as a literal: as an expression it would be worked out for every cell.
    texts = "".join(f", group_concat({cell}, '{UNIT}')" for cell in cells)
    found = f"FROM json_each(?) AS wanted {rows}"
    count, *glued = connection.execute(f"SELECT count(*){texts} {found}", listed).fetchone()
    if not count:
        return [Cells.blank(0)] * len(cells)
    try:
        return [Cells(text, count) for text in glued]
    except ValueError:  # an answer holds the separator itself
        texts = ", ".join(f"CAST({cell} AS TEXT)" for cell in cells)  # as group_concat has bytes and numbers
        single = connection.execute(f"SELECT {texts} {found}", listed)
        return [Cells.of(column) for column in zip(*single, strict=True)]


def _flag(connection: Connection, layout: Layout, levels: Mapping[str, LevelRows], numbers: Mapping[int, int]) -> None:
    """Put the flags beside their answers, and empty the cells of what is missing or off the path."""
    sql = (
        "SELECT case_key, question_key, row_id, missing, override, note, query, off_path FROM flag "
        "WHERE case_key IN (SELECT value FROM json_each(?)) ORDER BY question_key"
    )
    known = {column.key: column for column in layout.columns.values()}
    places = {
        (level, rows.cases[row], row_id): row
        for level, rows in levels.items()
        for row, row_id in enumerate(rows.row_ids)
    }
    found: dict[str, list[tuple[int, Sequence[str]]]] = {}
    for key, question, row_id, *flags in connection.execute(sql, (json.dumps(list(numbers)),)):
        column = known.get(question)
        if column is not None:
            number = numbers[key]
            row = places.get((column.level, number, row_id), -1) if column.level else number
            if row >= 0:
                found.setdefault(column.path, []).append((row, flags))
    for path, flagged in found.items():
        level = levels[layout.columns[path].level]
        cells = list(level.columns[path])
        is_changed = False
        answers = level.flagged[path] = {}
        for row, (missing, override, note, query, off_path) in flagged:
            answers[row] = Answer(cells[row], missing, override, note, query, bool(off_path))
            if cells[row] and (missing or off_path):
                cells[row] = ""
                is_changed = True
        if is_changed:
            level.columns[path] = Cells.of(cells)


#: What is said of a paper when nobody keyed it twice, or only one keying is there.
NOT_VERIFIED = "no"


def count_keyings(store: Store, form_id: str) -> Mapping[int, int]:
    """Keying (1, 2) → how many cases of a questionnaire are of it, drafts and void ones left out."""
    sql = "SELECT keying, count(*) FROM cases WHERE form_id = ? AND status NOT IN ('draft', 'void') GROUP BY keying"
    return store.run(lambda connection: dict(connection.execute(sql, (form_id,)).fetchall()))
