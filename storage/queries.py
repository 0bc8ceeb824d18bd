"""Answers that ask for a supervisor: values a rule asks about, kept or not, and notes of keyers (KEYING.md).

Accepting is a change of the trail at the answer's own place; sending back one at the pseudo-question `@query`, for it
says nothing of the answer. So both have a reason, travel and merge. A query is open until what stands at its place has
been accepted; it opens again when that changes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from forms.journal import Answer, Place
from forms.wording import phrase
from storage.canonical import local_moment
from storage.case_rows import CaseKey, need_key
from storage.closed_cases import change_answers
from storage.driver import Connection, quoted
from storage.errors import Cancelled, StoreError
from storage.filled import keyed_part
from storage.layout import Layout
from storage.store import Store
from storage.trail import ACCEPTED, RETURNED, Entry, read_answer, write_answer
from storage.wide import read_filled

#: What asks: a rule that nobody answered, a value kept against a rule with a reason, a keyer's note.
RULE, KEPT, NOTE = "rule", "kept", "note"
#: Pseudo-question of what was sent back; the row names the answer it is about.
QUERY = "@query"
#: The override that an accepted answer bears, where it bore none.
_AS_ON_PAPER = "as_on_paper"
_MOST = 100_000
#: Queries read between two looks whether to go on.
_STRIDE = 50
Said = tuple[str, int, str, str]
#: progress(done, total, paper number) → go on?
Progress = Callable[[int, int, str], bool]


@dataclass(frozen=True, slots=True)
class Query:
    """One answer that asks. `kind` is 'rule', 'kept' or 'note'; `rule` the code of the rule ('' of a note alone).

    `returned` is what the supervisor wrote when it was sent back ('' when it was not), `returned_at` when (local time
    there), `is_changed` whether another answer stands there since.
    """

    case_id: str
    keying: int
    paper_number: str
    district: str
    enumerator: str
    status: str
    form_version: str
    place: Place
    answer: Answer
    kind: str
    rule: str
    returned: str = ""
    returned_by: str = ""
    returned_at: str = ""
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class _Return:
    """An answer that was sent back: as it stood then, with the words, by whom and when."""

    answer: str
    reason: str
    who: str
    made_at: str


@dataclass(slots=True)
class _Said:
    """What supervisors said of the answer at one place: those accepted, and what was sent back last."""

    accepted: set[str] = field(default_factory=set)
    returned: dict[str, _Return] = field(default_factory=dict)


def list_queries(store: Store, *, limit: int = _MOST, progress: Progress | None = None) -> tuple[Query, ...]:
    """All open queries of closed cases, by district, paper number and place; drafts are still in the keyer's hands.

    Raises `Cancelled` when `progress` answers False.
    """
    return store.run(lambda connection: tuple(_list(connection, limit, progress)))


def list_returned(store: Store, enumerator: str) -> tuple[Query, ...]:
    """What a supervisor sent back on this person's papers and nobody changed since, by district, number and place."""
    return store.run(lambda connection: tuple(_list_returned(connection, enumerator)))


def returned_of(store: Store, case_id: str, keying: int) -> tuple[Query, ...]:
    """What a supervisor sent back on one paper and nobody changed since, by place."""
    return store.run(lambda connection: tuple(_list_returned(connection, "", (case_id, keying))))


def count_asking(connection: Connection) -> dict[str, tuple[int, int]]:
    """District → (papers on which something is asked, answers that ask), of closed cases that are not void."""
    counts = {
        district: (papers, answers)
        for district, papers, answers in connection.execute(
            f"SELECT district, count(DISTINCT case_key), count(*) FROM flag JOIN cases USING (case_key) WHERE {_OPEN} "
            "GROUP BY district"
        )
    }
    settled = _settled(connection)
    accepted = {(case_id, keying) for (case_id, keying, *_), said in settled.items() if said.accepted}
    for case_id, keying in accepted:
        rows = connection.execute(
            f"{_ASKING} WHERE {_OPEN} AND case_id = ? AND keying = ?", (case_id, keying)
        ).fetchall()
        done = sum(_is_accepted(connection, settled, row) for row in rows)
        if done:
            papers, answers = counts[rows[0][5]]
            counts[rows[0][5]] = (papers - (done == len(rows)), answers - done)
    return counts


#: case_key, case_id, keying, form_id, paper_number, district, enumerator, status, form_version, path, table, column,
#: row_id, missing, override, note, query
_Row = tuple[int, str, int, str, str, str, str, str, str, str, str, str, str, str, str, str, str]
_ASKING = (
    "SELECT cases.case_key, case_id, keying, cases.form_id, paper_number, district, enumerator, status, form_version, "
    "path, answer_table, answer_column, row_id, missing, override, note, query "
    "FROM flag JOIN cases USING (case_key) JOIN question USING (question_key)"
)
_OPEN = "(flag.query <> '' OR flag.note <> '') AND cases.status NOT IN ('draft', 'void')"


def _settled(connection: Connection) -> Mapping[Said, _Said]:
    """Place of a case → what supervisors said of it; what a later word supersedes is left out."""
    rows = connection.execute(
        "SELECT case_id, keying, path, row_id, kind, new, reason, who, made_at, utc_offset, change_id, supersedes "
        "FROM change WHERE kind = 'accepted' OR kind = 'returned' ORDER BY change_id"
    ).fetchall()
    old = {one for *_, supersedes in rows for one in json.loads(supersedes)}
    found: dict[Said, _Said] = {}
    for case_id, keying, path, row, kind, new, reason, who, made_at, offset, change_id, _supersedes in rows:
        place = asked_place(path, row)
        said = found.setdefault((case_id, keying, place.path, place.row), _Said())
        if kind == ACCEPTED:
            said.accepted.add(new)
        elif change_id not in old:
            said.returned[change_id] = _Return(read_answer(new).note, reason, who, local_moment(made_at, offset))
    return found


def asked_place(path: str, row: str) -> Place:
    """The answer that a change is about, also where it stands at the pseudo-question."""
    return Place(*row.split(" ", 1)) if path == QUERY else Place(path, row)


def _is_accepted(connection: Connection, settled: Mapping[Said, _Said], row: _Row) -> bool:
    """Whether what stands there is what was accepted."""
    said = settled.get((row[1], row[2], row[9], row[12]))
    return said is not None and write_answer(keyed_part(_answer(connection, row))) in said.accepted


def _list(connection: Connection, limit: int, progress: Progress | None) -> list[Query]:
    settled = _settled(connection)
    found: list[Query] = []
    total = connection.execute(f"SELECT count(*) FROM flag JOIN cases USING (case_key) WHERE {_OPEN}").fetchone()[0]
    for at, row in enumerate(connection.execute(f"{_ASKING} WHERE {_OPEN}")):
        if len(found) >= limit:
            break
        if progress is not None and at % _STRIDE == 0 and not progress(at, total, row[4]):
            raise Cancelled(phrase("Storage", "reading was stopped"), advice=phrase("Storage", "Nothing was changed."))
        if not _is_accepted(connection, settled, row):
            said = settled.get((row[1], row[2], row[9], row[12]))
            found.append(_query(row, _answer(connection, row), said))
    return _sorted(found)


def _list_returned(connection: Connection, enumerator: str, case: tuple[str, int] | None = None) -> list[Query]:
    settled = _settled(connection)
    papers = {(case_id, keying) for (case_id, keying, *_), said in settled.items() if said.returned}
    sql = f"{_ASKING} WHERE {_OPEN} AND case_id = ? AND keying = ? AND ? IN ('', enumerator)"
    found: list[Query] = []
    for paper in papers & {case} if case is not None else papers:
        for row in connection.execute(sql, (*paper, enumerator)).fetchall():
            query = _query(row, _answer(connection, row), settled.get((row[1], row[2], row[9], row[12])))
            if query.returned and not query.is_changed and not _is_accepted(connection, settled, row):
                found.append(query)
    return _sorted(found)


def _sorted(found: list[Query]) -> list[Query]:
    return sorted(found, key=lambda one: (one.district, one.paper_number, one.case_id, one.keying, one.place))


def _answer(connection: Connection, row: _Row) -> Answer:
    return Answer(_value(connection, row), row[13], row[14], row[15], row[16])


def _value(connection: Connection, row: _Row) -> str:
    sql = f"SELECT {quoted(row[11])} FROM {quoted(row[10])} WHERE case_key = ?"
    words: tuple[object, ...] = (row[0],)
    if row[12]:
        sql, words = f"{sql} AND row_id = ?", (*words, row[12])
    found = connection.execute(sql, words).fetchone()
    return str(found[0]) if found is not None and found[0] is not None else ""


def _query(row: _Row, answer: Answer, said: _Said | None) -> Query:
    kind = (RULE if not answer.override else KEPT) if answer.query else NOTE
    query = Query(
        row[1], row[2], row[4], row[5], row[6], row[7], row[8], Place(row[9], row[12]), answer, kind, answer.query
    )  # fmt: skip
    if said is None or not said.returned:
        return query
    last = list(said.returned.values())
    return replace(
        query,
        returned=" / ".join(one.reason for one in last),
        returned_by=", ".join(one.who for one in last),
        returned_at=last[0].made_at,
        is_changed=all(one.answer != write_answer(keyed_part(answer)) for one in last),
    )


# --- what a supervisor says ----------------------------------------------------------------------------------------


def accept_query(store: Store, query: Query, *, who: str, reason: str) -> None:
    """Let the answer stand; a rule that asked is confirmed. Raises `StoreError` without a reason."""
    override = query.answer.override or (_AS_ON_PAPER if query.answer.query else "")
    accepted = keyed_part(replace(query.answer, override=override))
    entry = Entry(ACCEPTED, who, path=query.place.path, row=query.place.row, new=write_answer(accepted), reason=reason)
    _say(store, query, entry)


def return_query(store: Store, query: Query, *, who: str, reason: str) -> None:
    """Send the answer back to whoever keyed it, with a question. Raises `StoreError` without one."""
    asked = Answer(RETURNED, note=write_answer(keyed_part(query.answer)))
    row = f"{query.place.path} {query.place.row}"
    _say(store, query, Entry(RETURNED, who, path=QUERY, row=row, new=write_answer(asked), reason=reason))


def _say(store: Store, query: Query, entry: Entry) -> None:
    if not entry.reason.strip():
        raise StoreError(
            phrase("Storage", "this needs a reason"),
            where=query.paper_number,
            advice=phrase("Storage", "Say what was looked at."),
        )

    def write(connection: Connection) -> None:
        key = need_key(connection, query.case_id, query.keying)
        standing = _standing(connection, store.layout(connection, key.form_id), key, query.place)
        if standing != keyed_part(query.answer):
            raise StoreError(
                phrase("Storage", "another answer stands there by now"),
                where=query.paper_number,
                advice=phrase("Storage", "Look at the query once more."),
            )
        old = write_answer(standing) if entry.path != QUERY else "{}"
        change_answers(store, connection, key, [replace(entry, case_id=query.case_id, keying=query.keying, old=old)])

    store.write(write)


def _standing(connection: Connection, layout: Layout, key: CaseKey, place: Place) -> Answer:
    level = read_filled(connection, layout, [key.case_key])[key.case_key].level(place.row)
    return keyed_part(level.answer(place.path)) if level is not None else Answer()
