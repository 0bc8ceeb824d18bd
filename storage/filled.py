"""What stands on one paper, between the store's tables, the session and a district file.

Three shapes of the same thing: `Filled` (by question and roster row, as the tables have it), the
session's mapping of `Place` to `Answer`, and two JSON objects: *content*, what people keyed, whose
hash the audit trail keeps, and *derived*, what the form made of it (calculates, open queries, off-path
marks), which can always be made again (DESIGN §4).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, TypedDict

from forms.journal import Answer, Place, RosterRow
from storage.canonical import canonical

#: The pseudo-question whose answers are the trail's own rows, never part of the content.
STATUS = "@status"


class Flags(NamedTuple):
    """What an answer has beside its value."""

    missing: str = ""
    override: str = ""
    note: str = ""
    query: str = ""
    off_path: bool = False

    @property
    def keyed(self) -> tuple[str, str, str]:
        """The part that a person gave."""
        return self[:3]


NO_FLAGS = Flags()


@dataclass(slots=True)
class Level:
    """Answers of the paper itself, or of one roster row: question path → value, and → flags."""

    answers: dict[str, str] = field(default_factory=dict)
    flags: dict[str, Flags] = field(default_factory=dict)

    def put(self, path: str, answer: Answer) -> None:
        """Let `answer` stand at `path`."""
        self.answers.pop(path, None)
        self.flags.pop(path, None)
        if answer.value:
            self.answers[path] = answer.value
        flags = flags_of(answer)
        if flags is not None:
            self.flags[path] = flags

    def answer(self, path: str) -> Answer:
        """What stands at `path`."""
        return _answer(self.answers.get(path, ""), self.flags.get(path, NO_FLAGS))


@dataclass(slots=True)
class FilledRow(Level):
    """One roster row with its answers; `parent` is the id of the row it stands in, '' outside."""

    roster: str = ""
    parent: str = ""
    order: str = ""


@dataclass(slots=True)
class Filled(Level):
    """One paper: its own answers, and its roster rows by id."""

    rows: dict[str, FilledRow] = field(default_factory=dict)

    def level(self, row: str) -> Level | None:
        """Where answers of `row` stand, None when there is no such row."""
        return self.rows.get(row) if row else self


class LevelContent(TypedDict):
    """What people keyed at one level; flags are [missing, override, note]."""

    answers: dict[str, str]
    flags: dict[str, list[str]]


class RowContent(LevelContent):
    """What people keyed in one roster row."""

    roster: str
    parent: str
    order: str


class Content(LevelContent):
    """What people keyed on one paper: its sha256 stands in the audit trail."""

    case_id: str
    keying: int
    form_version: str
    opened_at: str
    opened_by: str
    rows: dict[str, RowContent]


class LevelDerived(TypedDict):
    """What the form made at one level: computed values, codes of the rules asked about, off-path questions."""

    answers: dict[str, str]
    queries: dict[str, str]
    off_path: list[str]


class Derived(LevelDerived):
    """What the form made of one paper."""

    rows: dict[str, LevelDerived]


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What a case is known by, beside its answers."""

    case_id: str
    keying: int
    form_version: str
    opened_at: str
    opened_by: str


def flags_of(answer: Answer) -> Flags | None:
    """The flags of an answer, None when it has a value at most."""
    flags = Flags(answer.missing, answer.override, answer.note, answer.query, answer.off_path)
    return flags if any(flags) else None


def keyed_part(answer: Answer) -> Answer:
    """The answer without what the form derived."""
    if answer.query or answer.off_path:
        return Answer(answer.value, answer.missing, answer.override, answer.note)
    return answer


# --- to and from the session -------------------------------------------------------------------------------------


def to_places(filled: Filled) -> tuple[dict[Place, Answer], tuple[RosterRow, ...]]:
    """The session's shape: every answer that is not blank, and the roster rows in order."""
    answers = _places_of(filled, "")
    for row_id, row in filled.rows.items():
        answers.update(_places_of(row, row_id))
    rows = tuple(
        RosterRow(row_id, row.roster, row.parent, row.order)
        for row_id, row in sorted(
            filled.rows.items(), key=lambda item: (item[1].roster, item[1].parent, item[1].order, item[0])
        )
    )
    return answers, rows


def from_places(answers: Mapping[Place, Answer], rows: Iterable[RosterRow] = ()) -> Filled:
    """The tables' shape. Answers of rows that are not there are left out, as are the rows' own `@row` answers."""
    filled = Filled(rows={row.row_id: FilledRow(roster=row.roster, parent=row.parent, order=row.order) for row in rows})
    rosters = {row.roster for row in filled.rows.values()}
    for place, answer in answers.items():
        level = filled.level(place.row)
        if level is not None and place.path not in rosters and place.path != STATUS:
            level.put(place.path, answer)
    return filled


#: The same codes stand on every paper: making each only once halves the time of reading many.
_place = lru_cache(maxsize=20_000)(Place)
_value = lru_cache(maxsize=50_000)(Answer)


def _answer(value: str, flags: Flags) -> Answer:
    return Answer(value, flags.missing, flags.override, flags.note, flags.query, flags.off_path)


def _places_of(level: Level, row_id: str) -> dict[Place, Answer]:
    flags = level.flags
    answers = {_place(path, row_id): _value(value) for path, value in level.answers.items()}
    answers.update((_place(path, row_id), _answer(level.answers.get(path, ""), own)) for path, own in flags.items())
    return answers


# --- to and from JSON --------------------------------------------------------------------------------------------


def content_of(head: CaseHead, filled: Filled, computed: Collection[str]) -> Content:
    """What people keyed; `computed` are the paths of questions that the form computes."""
    own = _level_content(filled, computed)
    rows: dict[str, RowContent] = {
        row_id: {**_level_content(row, computed), "roster": row.roster, "parent": row.parent, "order": row.order}
        for row_id, row in filled.rows.items()
    }
    return {
        **own,
        "case_id": head.case_id,
        "keying": head.keying,
        "form_version": head.form_version,
        "opened_at": head.opened_at,
        "opened_by": head.opened_by,
        "rows": rows,
    }


def derived_of(filled: Filled, computed: Collection[str]) -> Derived:
    """What the form made of it."""
    rows = {row_id: _level_derived(row, computed) for row_id, row in filled.rows.items()}
    return {
        **_level_derived(filled, computed),
        "rows": {row_id: row for row_id, row in rows.items() if any(row.values())},
    }


def filled_from(content: Content, derived: Derived) -> Filled:
    """The tables' shape of a case that came as JSON."""
    filled = Filled(*joined(content, derived))
    nothing: LevelDerived = {"answers": {}, "queries": {}, "off_path": []}
    for row_id, row in content["rows"].items():
        filled.rows[row_id] = FilledRow(
            *joined(row, derived["rows"].get(row_id, nothing)), row["roster"], row["parent"], row["order"]
        )
    return filled


def head_of(content: Content) -> CaseHead:
    """What the case of a content is known by."""
    return CaseHead(
        content["case_id"], content["keying"], content["form_version"], content["opened_at"], content["opened_by"]
    )


def row_mark(parent: str, order: str) -> str:
    """The `@row` answer of a roster row that is there: where it stands."""
    return canonical([parent, order])


def read_row_mark(value: str) -> tuple[str, str] | None:
    """(parent row, order key) of a roster row's `@row` answer; None when the row is deleted."""
    if not value:
        return None
    try:
        parent, order = json.loads(value)
    except (ValueError, TypeError):
        return None
    return (parent, order) if isinstance(parent, str) and isinstance(order, str) else None


def _level_content(level: Level, computed: Collection[str]) -> LevelContent:
    return {
        "answers": {path: value for path, value in level.answers.items() if path not in computed},
        "flags": {path: list(own.keyed) for path, own in level.flags.items() if any(own.keyed)},
    }


def _level_derived(level: Level, computed: Collection[str]) -> LevelDerived:
    return {
        "answers": {path: level.answers[path] for path in computed if path in level.answers},
        "queries": {path: own.query for path, own in level.flags.items() if own.query},
        "off_path": sorted(path for path, own in level.flags.items() if own.off_path),
    }


def joined(content: LevelContent, derived: LevelDerived) -> tuple[dict[str, str], dict[str, Flags]]:
    """Answers and flags of one level, keyed and derived."""
    flags = {path: Flags(own[0], own[1], own[2]) for path, own in content["flags"].items()}
    for path, query in derived["queries"].items():
        flags[path] = flags.get(path, NO_FLAGS)._replace(query=query)
    for path in derived["off_path"]:
        flags[path] = flags.get(path, NO_FLAGS)._replace(off_path=True)
    return {**content["answers"], **derived["answers"]}, flags
