"""The audit trail: append-only, each change named by its hash and chained to the one before it.

A change says who did what where and when, and which changes of the same place it supersedes. The
first change of a case is its closing: it stands at `@status` and carries the hashes of the content
and of what the form derived. A chain belongs to one *incarnation* of a station (DESIGN §4): a random
id made anew when the store's file turns up elsewhere, so that a fork can be seen.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from operator import attrgetter
from pathlib import Path

from forms.journal import BLANK, Answer, Place
from storage.canonical import canonical, canonical_bytes, moment, new_id
from storage.driver import Connection
from storage.filled import STATUS, keyed_part

#: Kinds of changes. The first four, outcomes and sheets are no answers: `case_id` is '', `path` says what and `row`
#: which one.
STORE, FORM, PERSON, BATCH = "store", "form", "person", "batch"
#: A case is closed; a person changes an answer afterwards; a supervisor settles a conflict.
CLOSED, CORRECTED, SETTLED = "closed", "corrected", "settled"
#: What became of a paper that was not keyed; a batch is closed with its sheet, or opened again.
OUTCOME, SHEET = "outcome", "sheet"
#: Second keying: somebody decided a discrepancy, or took the decision back.
DECIDED, WITHDRAWN = "decided", "withdrawn"
#: A supervisor lets an answer stand that a rule or a note asks about, or sends it back to whoever keyed it.
ACCEPTED, RETURNED = "accepted", "returned"
KINDS = frozenset({
    STORE, FORM, PERSON, BATCH, OUTCOME, SHEET, CLOSED, CORRECTED, SETTLED, DECIDED, WITHDRAWN, ACCEPTED, RETURNED,
    "incarnation",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """What a change says, before it gets its place in a chain.

    `old` and `new` are canonical JSON: of an answer {"value", "missing", "override", "note"} without its empty
    parts, of a person or batch its fields. `content` and `derived` are hashes, of a closing only. `source` is where a
    correction comes from, canonical JSON of `storage.corrections.Source`, '' for all other changes.
    """

    kind: str
    who: str = ""
    case_id: str = ""
    keying: int = 0
    path: str = ""
    row: str = ""
    old: str = "{}"
    new: str = "{}"
    reason: str = ""
    supersedes: tuple[str, ...] = ()
    content: str = ""
    derived: str = ""
    source: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class Change(Entry):
    """An entry in its chain: `seq` counts from 1, `previous` is the id before it ('' at first)."""

    incarnation: str = ""
    seq: int = 0
    previous: str = ""
    made_at: str = ""
    utc_offset: str = ""
    change_id: str = ""

    @property
    def place(self) -> Place:
        """The place in its case."""
        return Place(self.path, self.row)

    @property
    def answer(self) -> Answer:
        """The new answer, of a change of a case."""
        return read_answer(self.new)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last link of one chain."""

    incarnation: str
    seq: int
    change_id: str


#: What is said of two changes with one number.
FORKED = "two changes have this number: the store was copied, and both copies went on"

_ANSWER_PARTS = ("value", "missing", "override", "note")
_HASHED = tuple(field.name for field in fields(Change) if field.name != "change_id")
_COLUMNS = (
    "incarnation", "seq", "change_id", "previous", "made_at", "utc_offset", "who", "kind", "case_id", "keying",
    "path", "row", "old", "new", "reason", "supersedes", "content", "derived", "source",
)  # fmt: skip
_before, _after = (
    attrgetter(*_COLUMNS[: _COLUMNS.index("supersedes")]),
    attrgetter(*_COLUMNS[_COLUMNS.index("supersedes") + 1 :]),
)
_SELECT = "SELECT " + ", ".join("row_id" if name == "row" else name for name in _COLUMNS) + " FROM change"


# --- spelling ------------------------------------------------------------------------------------------------------


def body_of(change: Change) -> dict[str, object]:
    """The JSON object whose canonical spelling is hashed: every field but the id, and no `source` where none is."""
    body: dict[str, object] = {name: getattr(change, name) for name in _HASHED}
    body["supersedes"] = list(change.supersedes)
    if not change.source:  # changes of earlier programs know none
        del body["source"]
    return body


def id_of(change: Change) -> str:
    """The change's id: sha256 of its canonical JSON, the previous id included."""
    return hashlib.sha256(canonical_bytes(body_of(change))).hexdigest()


def write_answer(answer: Answer) -> str:
    """The keyed part of an answer as canonical JSON, empty parts left out."""
    parts = {name: getattr(answer, name) for name in _ANSWER_PARTS}
    return canonical({name: text for name, text in parts.items() if text})


@lru_cache(maxsize=4_096)
def read_answer(text: str) -> Answer:
    """The answer of canonical JSON; `BLANK` when it is none."""
    try:
        parts = json.loads(text)
        value, missing, override, note = (str(parts.get(name, "")) for name in _ANSWER_PARTS)
    except (ValueError, TypeError, AttributeError):
        return BLANK
    return Answer(value, missing, override, note)


def read_text(new: str, name: str) -> str:
    """One text of a change's JSON object; '' when it has none."""
    try:
        said = json.loads(new).get(name, "")
    except (ValueError, AttributeError):
        return ""
    return said if isinstance(said, str) else ""


# --- the store's own chain -----------------------------------------------------------------------------------------


def installation_mark(path: Path) -> str:
    """What tells this file on this computer from a copy: computer, path and the file's number in its file system."""
    try:
        machine = Path("/etc/machine-id").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        machine = ""
    seen = f"{platform.node()}\n{machine}\n{path.resolve()}\n{path.stat().st_ino}"
    return hashlib.sha256(seen.encode("utf-8", "surrogatepass")).hexdigest()


def append_changes(connection: Connection, mark: str, entries: Sequence[Entry]) -> list[Change]:
    """Put entries at the end of the store's own chain, inside the caller's transaction.

    When `mark` shows that the file has moved, a new incarnation begins, and its first change names the chain before it.
    """
    incarnation, seq, previous = _own_head(connection, mark)
    made_at, utc_offset = moment()
    changes = []
    for entry in entries:
        seq += 1
        change = _chained(entry, ChainHead(incarnation, seq, previous), (made_at, utc_offset))
        previous = change.change_id
        changes.append(change)
    insert_changes(connection, changes)
    return changes


def insert_changes(connection: Connection, changes: Iterable[Change]) -> None:
    """Put whole changes into the trail; those it has are left as they are."""
    marks = ", ".join("?" * len(_COLUMNS))
    connection.executemany(f"INSERT OR IGNORE INTO change VALUES ({marks})", map(_as_row, changes))


def _chained(entry: Entry, link: ChainHead, when: tuple[str, str]) -> Change:
    """The entry as link number `link.seq`, after the change `link.change_id`."""
    said = {field.name: getattr(entry, field.name) for field in fields(Entry)}
    change = Change(
        **said, incarnation=link.incarnation, seq=link.seq, previous=link.change_id, made_at=when[0], utc_offset=when[1]
    )
    return replace(change, change_id=id_of(change))


def _own_head(connection: Connection, mark: str) -> tuple[str, int, str]:
    """(incarnation, seq, change_id) after which the store's next change stands."""
    current = connection.execute("SELECT incarnation FROM incarnation WHERE is_current = 1").fetchone()
    known = connection.execute("SELECT value FROM fact WHERE name = 'installation'").fetchone()
    head = _last_link(connection, current[0]) if current else None
    if current and known and known[0] == mark:
        return (current[0], head.seq, head.change_id) if head else (current[0], 0, "")
    station = connection.execute("SELECT value FROM fact WHERE name = 'station_id'").fetchone()[0]
    begun = new_id()
    made_at, utc_offset = moment()
    connection.execute("UPDATE incarnation SET is_current = 0")
    connection.execute("INSERT INTO incarnation VALUES (?, ?, ?, 1)", (begun, station, made_at))
    connection.execute("INSERT OR REPLACE INTO fact VALUES ('installation', ?)", (mark,))
    if head is None:
        return begun, 0, ""
    after = Entry(
        "incarnation",
        path="@incarnation",
        row=begun,
        new=canonical({"after": head.incarnation, "seq": head.seq, "head": head.change_id}),
    )
    first = _chained(after, ChainHead(begun, 1, ""), (made_at, utc_offset))
    insert_changes(connection, [first])
    return begun, 1, first.change_id


def _last_link(connection: Connection, incarnation: str) -> ChainHead | None:
    row = connection.execute(
        "SELECT incarnation, seq, change_id FROM change WHERE incarnation = ? ORDER BY seq DESC, "
        "change_id DESC LIMIT 1",
        (incarnation,),
    ).fetchone()
    return ChainHead(*row) if row else None


class ChainLinks:
    """Follows one chain in order and says where it breaks."""

    def __init__(self) -> None:
        self._before, self._now, self._seq = {""}, set[str](), 0

    def follow(self, change: Change) -> str:
        """What is wrong with this link, '' when nothing is."""
        broken = ""
        if change.seq != self._seq:
            if change.seq != self._seq + 1:
                broken = f"change {self._seq + 1} is missing before this one"
            self._before, self._now, self._seq = (self._now or {""}), set(), change.seq
        elif self._now:
            broken = FORKED
        if change.previous not in self._before:
            broken = broken or "the change does not follow the one before it"
        self._now.add(change.change_id)
        return broken


# --- reading -------------------------------------------------------------------------------------------------------


def chain_heads(connection: Connection) -> tuple[ChainHead, ...]:
    """The last link of every chain in the store, sorted by incarnation."""
    names = [name for (name,) in connection.execute("SELECT DISTINCT incarnation FROM change ORDER BY incarnation")]
    return tuple(head for head in (_last_link(connection, name) for name in names) if head is not None)


def each_change(connection: Connection, incarnation: str) -> Iterator[Change]:
    """A chain from its first link on."""
    return map(
        _from_row, connection.execute(f"{_SELECT} WHERE incarnation = ? ORDER BY seq, change_id", (incarnation,))
    )


def changes_of(connection: Connection, case_id: str, keying: int) -> list[Change]:
    """All changes of one case, its closing too, sorted by id."""
    rows = connection.execute(f"{_SELECT} WHERE case_id = ? AND keying = ? ORDER BY change_id", (case_id, keying))
    return list(map(_from_row, rows))


def changes_of_cases(connection: Connection, case_ids: Sequence[str]) -> list[Change]:
    """All changes of these cases, both keyings."""
    rows = connection.execute(f"{_SELECT} WHERE case_id IN ({', '.join('?' * len(case_ids))})", case_ids)
    return list(map(_from_row, rows))


def changes_of_kind(connection: Connection, kind: str) -> list[Change]:
    """All changes of one kind, sorted by id."""
    return list(
        map(_from_row, connection.execute(f"{_SELECT} WHERE case_id = '' AND kind = ? ORDER BY change_id", (kind,)))
    )


def known_ids(connection: Connection, incarnation: str) -> set[str]:
    """The ids of all changes of one chain."""
    return {one for (one,) in connection.execute("SELECT change_id FROM change WHERE incarnation = ?", (incarnation,))}


def is_closing(change: Change) -> bool:
    """Whether the change is the closing of a case."""
    return change.kind == CLOSED and change.path == STATUS


def same_keyed(one: Answer, other: Answer) -> bool:
    """Whether two answers are the same to the trail: value, missing reason, override, note."""
    return keyed_part(one) == keyed_part(other)


def _as_row(change: Change) -> tuple[object, ...]:
    supersedes = canonical(list(change.supersedes)) if change.supersedes else "[]"
    return (*_before(change), supersedes, *_after(change))


def _from_row(row: Sequence[object]) -> Change:
    parts = dict(zip(_COLUMNS, row, strict=True))
    parts["supersedes"] = _read_ids(str(parts["supersedes"]))
    return Change(**parts)  # type: ignore[arg-type]


def _read_ids(spelled: str) -> tuple[str, ...]:
    """Ids from their JSON; any other spelling comes back as itself, so that the change's hash does not fit."""
    if spelled == "[]":
        return ()
    try:
        ids = json.loads(spelled)
    except ValueError:
        return (spelled,)
    return tuple(ids) if isinstance(ids, list) and canonical(ids) == spelled else (spelled,)
