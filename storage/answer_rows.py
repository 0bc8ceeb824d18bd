"""Cases by the block, as columns: the road of everything that reads all of them (exports, reports).

A cell costs no object but its text. SQLite glues the cells of a row together and Python takes them apart again, which
is faster than fetching them one by one; flags are joined for the few answers that have any.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from forms.journal import Answer, Place
from storage.case_rows import IS_DUPLICATE, need_key
from storage.closed_cases import history_of
from storage.driver import Connection, quoted
from storage.filled import STATUS
from storage.layout import AnswerTable, Layout
from storage.resolution import find_conflicts
from storage.store import Store
from storage.trail import ACCEPTED, RETURNED, Change, changes_of, is_closing

#: Cells that are read at once; they, and what is made of them, are what an export holds in memory.
_CELLS = 100_000
_MOST_CASES, _LEAST_CASES = 1_000, 20
#: Columns that are glued together at once, well below the engine's limit for arguments.
_GLUED = 120
_BETWEEN = "\x1f"


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


_SELECT_HEADS = (
    "SELECT cases.case_key, cases.case_id, cases.keying, cases.paper_number, cases.status, cases.batch, "
    "coalesce(batch.name, cases.batch), cases.district, cases.enumerator, cases.opened_at, cases.closed_at, "
    f"cases.changed_at, cases.form_version, cases.is_corrected, cases.has_conflict, {IS_DUPLICATE} "
    "FROM cases LEFT JOIN batch ON batch.batch_id = cases.batch WHERE cases.case_key IN "
)


@dataclass(slots=True)
class LevelRows:
    """The answers of one level in one block: those on the papers themselves, or the rows of one roster.

    `columns` maps a path to its cells, one for each row; a cell is '' where there is no answer, where a missing
    reason stands instead, and off the path. `flagged` maps a path to the rows that have more than a value there, with
    the whole answer. `cases` says for each row which case of the block it belongs to; the paper's own rows have no
    row ids.
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


def read_blocks(
    store: Store, form_id: str, *, statuses: Collection[str], wanted: Wanted | None = None, order: Order | None = None
) -> Iterator[CaseBlock]:
    """The cases of one questionnaire, the same order whatever the order of merges: by district, paper number, case id
    and keying; with `order`, by what it makes of district and case id.

    Between two blocks the store is free for others; cases that are gone by then are left out.
    """
    keys = store.run(lambda connection: _keys(connection, form_id, statuses, order))
    layout = store.run(lambda connection: store.layout(connection, form_id))
    widest = sum(len(table.columns) for table in layout.tables.get("", ()))
    step = max(_LEAST_CASES, min(_MOST_CASES, _CELLS // max(widest, 1)))
    for start in range(0, len(keys), step):
        part = keys[start : start + step]
        block = store.run(lambda connection, part=part: _block(store, connection, form_id, part, wanted))  # type: ignore[misc]
        if block.heads:
            yield block


def _keys(connection: Connection, form_id: str, statuses: Collection[str], order: Order | None) -> Sequence[int]:
    marks = ", ".join("?" * len(statuses))
    sql = (
        f"SELECT case_key, district, case_id, keying FROM cases WHERE form_id = ? AND status IN ({marks}) "
        "ORDER BY district, paper_number, case_id, keying"
    )
    found = connection.execute(sql, (form_id, *statuses))
    if order is None:
        return array("q", (key for key, *_rest in found))
    ordered = sorted((order(district, case_id), keying, key) for key, district, case_id, keying in found)
    return array("q", (key for *_rest, key in ordered))


def _block(store: Store, connection: Connection, form_id: str, keys: Sequence[int], wanted: Wanted | None) -> CaseBlock:
    marks = f"({', '.join('?' * len(keys))})"
    found = {row[0]: Head(*row) for row in connection.execute(_SELECT_HEADS + marks, list(keys))}
    heads = [found[key] for key in keys if key in found]
    if wanted is not None:
        heads = [head for head in heads if wanted(head)]
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
        rows = {key: cells for (key,), cells in _rows(connection, table, ["case_key"], numbers)}
        blank = [""] * len(table.columns)
        cells = zip(*[rows.get(key, blank) for key in numbers], strict=True)
        columns.update(zip((column.path for column in table.columns), cells, strict=False))
    return LevelRows(range(len(numbers)), columns)


_ROW = ["case_key", "row_id", "row_parent_id", "row_order"]


def _roster(connection: Connection, layout: Layout, level: str, numbers: Mapping[int, int]) -> LevelRows:
    """The rows of a roster by case, outer row, order and id; a roster split in parts has each row in every part."""
    heads: list[tuple[Any, ...]] = []
    columns: dict[str, Sequence[str]] = {}
    for table in layout.tables[level]:
        found = list(_rows(connection, table, _ROW, numbers, "AND row_is_deleted = 0"))
        found.sort(key=lambda row: (numbers[row[0][0]], row[0][2], row[0][3], row[0][1]))
        heads = [head for head, _cells in found]
        cells = zip(*[cells for _head, cells in found], strict=True) if found else iter([()] * len(table.columns))
        columns.update(zip((column.path for column in table.columns), cells, strict=False))
    keys, row_ids, parents, orders = zip(*heads, strict=True) if heads else ((), (), (), ())
    return LevelRows([numbers[key] for key in keys], columns, {}, row_ids, parents, orders)


#: What stands before a row's cells, and the cells: a text for each answer, '' for none.
_Row = tuple[tuple[Any, ...], Sequence[str]]


def _rows(
    connection: Connection, table: AnswerTable, heads: Sequence[str], numbers: Mapping[int, int], more: str = ""
) -> Iterable[_Row]:
    """Rows of a table with the columns named by `heads`."""
    names = [quoted(column.name) for column in table.columns]
    where = f"FROM {quoted(table.name)} WHERE case_key IN ({', '.join('?' * len(numbers))}) {more}"
    keys = list(numbers)
    if names and _has_concat_ws(connection):
        rows = _glued(connection, heads, names, where, keys)
        if rows is not None:
            return rows
    plain = ", ".join([*heads, *(f"ifnull({name}, '')" for name in names)])
    count = len(heads)
    return [(row[:count], row[count:]) for row in connection.execute(f"SELECT {plain} {where}", keys)]


def _glued(
    connection: Connection, heads: Sequence[str], names: Sequence[str], where: str, keys: Sequence[int]
) -> list[_Row] | None:
    """As `_rows`; None when an answer holds the separator itself."""
    parts = [names[start : start + _GLUED] for start in range(0, len(names), _GLUED)]
    glued = [f"concat_ws(char(31), {', '.join(f'ifnull({name}, {_EMPTY})' for name in part)})" for part in parts]
    count, width = len(heads), len(names)
    found = connection.execute(f"SELECT {', '.join([*heads, *glued])} {where}", keys)
    rows: list[_Row] = [(row[:count], _BETWEEN.join(row[count:]).split(_BETWEEN)) for row in found]
    return rows if all(len(cells) == width for _head, cells in rows) else None


_EMPTY = "''"


def _has_concat_ws(connection: Connection) -> bool:
    """Whether the engine is new enough (SQLite 3.44) to glue texts together."""
    (version,) = connection.execute("SELECT sqlite_version()").fetchone()
    return tuple(map(int, version.split(".")))[:2] >= (3, 44)


def _flag(connection: Connection, layout: Layout, levels: Mapping[str, LevelRows], numbers: Mapping[int, int]) -> None:
    """Put the flags beside their answers, and empty the cells of what is missing or off the path."""
    marks = ", ".join("?" * len(numbers))
    sql = (
        "SELECT case_key, question_key, row_id, missing, override, note, query, off_path FROM flag "
        f"WHERE case_key IN ({marks}) ORDER BY question_key"
    )
    known = {column.key: column for column in layout.columns.values()}
    places = {
        (level, rows.cases[row], row_id): row
        for level, rows in levels.items()
        for row, row_id in enumerate(rows.row_ids)
    }
    found: dict[str, list[tuple[int, Sequence[str]]]] = {}
    for key, question, row_id, *flags in connection.execute(sql, list(numbers)):
        column = known.get(question)
        if column is not None:
            number = numbers[key]
            row = places.get((column.level, number, row_id), -1) if column.level else number
            if row >= 0:
                found.setdefault(column.path, []).append((row, flags))
    for path, flagged in found.items():
        level = levels[layout.columns[path].level]
        cells = list(level.columns[path])
        answers = level.flagged[path] = {}
        for row, (missing, override, note, query, off_path) in flagged:
            answers[row] = Answer(cells[row], missing, override, note, query, bool(off_path))
            if missing or off_path:
                cells[row] = ""
        level.columns[path] = cells


def count_keyings(store: Store, form_id: str) -> Mapping[int, int]:
    """Keying (1, 2) → how many cases of a questionnaire are of it, drafts and void ones left out."""
    sql = "SELECT keying, count(*) FROM cases WHERE form_id = ? AND status NOT IN ('draft', 'void') GROUP BY keying"
    return store.run(lambda connection: dict(connection.execute(sql, (form_id,)).fetchall()))
