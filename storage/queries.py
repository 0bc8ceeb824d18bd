"""Answers that ask for a supervisor: values a rule asks about, kept or not, and notes of keyers (KEYING.md).

Accepting and sending back are changes of the trail at the answer's own place, so that they have a reason, travel and
merge. A query is open until what stands at its place has been accepted; it opens again when that changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forms.journal import Answer, Place
from storage.canonical import local_moment
from storage.case_rows import CaseKey, need_key
from storage.closed_cases import change_answers
from storage.driver import Connection, quoted
from storage.errors import StoreError
from storage.filled import keyed_part
from storage.layout import Layout
from storage.store import Store
from storage.trail import ACCEPTED, RETURNED, Entry, read_answer, write_answer
from storage.wide import read_filled

#: What asks: a rule that nobody answered, a value kept against a rule with a reason, a keyer's note.
RULE, KEPT, NOTE = "rule", "kept", "note"
#: The override that an accepted answer bears, where it bore none.
_AS_ON_PAPER = "as_on_paper"
_MOST = 100_000
Said = tuple[str, int, str, str]


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
class _Said:
    """What a supervisor said of an answer last."""

    kind: str
    new: str
    reason: str
    who: str
    made_at: str


def list_queries(store: Store, *, limit: int = _MOST) -> tuple[Query, ...]:
    """All open queries of closed cases, by district, paper number and place; drafts are still in the keyer's hands."""
    return store.run(lambda connection: tuple(_list(connection, limit)))


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
    accepted = {(case_id, keying) for (case_id, keying, *_), said in settled.items() if said.kind == ACCEPTED}
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
    """Place of a case → what a supervisor said of it last; of two that do not know of each other any."""
    rows = connection.execute(
        "SELECT case_id, keying, path, row_id, kind, new, reason, who, made_at, utc_offset FROM change "
        "WHERE kind = 'accepted' OR kind = 'returned' ORDER BY made_at, change_id"
    )
    return {
        (case_id, keying, path, row): _Said(kind, new, reason, who, local_moment(made_at, offset))
        for case_id, keying, path, row, kind, new, reason, who, made_at, offset in rows
    }


def _is_accepted(connection: Connection, settled: Mapping[Said, _Said], row: _Row) -> bool:
    """Whether what stands there is what was accepted."""
    said = settled.get((row[1], row[2], row[9], row[12]))
    return said is not None and said.kind == ACCEPTED and read_answer(said.new) == keyed_part(_answer(connection, row))


def _list(connection: Connection, limit: int) -> list[Query]:
    settled = _settled(connection)
    found: list[Query] = []
    for row in connection.execute(f"{_ASKING} WHERE {_OPEN}"):
        if len(found) >= limit:
            break
        if not _is_accepted(connection, settled, row):
            said = settled.get((row[1], row[2], row[9], row[12]))
            found.append(_query(row, _answer(connection, row), said))
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
    if said is None or said.kind != RETURNED:
        return query
    is_changed = read_answer(said.new) != keyed_part(answer)
    return replace(query, returned=said.reason, returned_by=said.who, returned_at=said.made_at, is_changed=is_changed)


# --- what a supervisor says ----------------------------------------------------------------------------------------


def accept_query(store: Store, query: Query, *, who: str, reason: str) -> None:
    """Let the answer stand; a rule that asked is confirmed. Raises `StoreError` without a reason."""
    _need_reason(query, reason)
    override = query.answer.override or (_AS_ON_PAPER if query.answer.query else "")
    _say(store, query, replace(query.answer, override=override), Entry(ACCEPTED, who, reason=reason))


def return_query(store: Store, query: Query, *, who: str, reason: str) -> None:
    """Send the answer back to whoever keyed it, with a question. Raises `StoreError` without one."""
    _need_reason(query, reason)
    _say(store, query, query.answer, Entry(RETURNED, who, reason=reason))


def _say(store: Store, query: Query, answer: Answer, entry: Entry) -> None:
    def write(connection: Connection) -> None:
        key = need_key(connection, query.case_id, query.keying)
        standing = _standing(connection, store.layout(connection, key.form_id), key, query.place)
        if standing != keyed_part(query.answer):
            raise StoreError(
                "another answer stands there by now", where=query.paper_number, advice="Look at the query once more."
            )
        entries = [
            replace(
                entry,
                case_id=query.case_id,
                keying=query.keying,
                path=query.place.path,
                row=query.place.row,
                old=write_answer(standing),
                new=write_answer(keyed_part(answer)),
            )
        ]
        change_answers(store, connection, key, entries)

    store.write(write)


def _standing(connection: Connection, layout: Layout, key: CaseKey, place: Place) -> Answer:
    level = read_filled(connection, layout, [key.case_key])[key.case_key].level(place.row)
    return keyed_part(level.answer(place.path)) if level is not None else Answer()


def _need_reason(query: Query, reason: str) -> None:
    if not reason.strip():
        raise StoreError("this needs a reason", where=query.paper_number, advice="Say what was looked at.")


def districts_of(queries: Sequence[Query]) -> tuple[str, ...]:
    """The districts of these queries, sorted."""
    return tuple(sorted({query.district for query in queries}))
