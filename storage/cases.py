"""Cases as the window and the exports ask for them: begin, open, list, find, read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from forms.case_state import CaseState
from forms.journal import Answer, AnswerChange, Place, RosterRow
from forms.wording import phrase
from storage.batches import Batch
from storage.canonical import new_case_id, now_local
from storage.case_journal import CaseCommitJournal, CaseJournal
from storage.case_rows import DRAFT, SELECT_ROWS, CaseKey, CaseRow, need_key, row_from
from storage.closed_cases import history_of
from storage.driver import Connection
from storage.errors import CaseIsClosed
from storage.filled import STATUS, CaseHead, Filled, to_places
from storage.new_case import NewCase
from storage.resolution import find_conflicts
from storage.steps import read_steps
from storage.store import Store
from storage.trail import ACCEPTED, RETURNED, Change, changes_of, is_closing
from storage.wide import read_filled, write_changes

__all__ = [
    "CaseCommitJournal",
    "CaseJournal",
    "CaseRow",
    "StoredCase",
    "count_cases",
    "count_papers",
    "create_case",
    "find_case",
    "find_paper",
    "last_draft",
    "list_cases",
    "open_case",
    "read_cases",
    "set_status",
    "take_over",
]

#: Pseudo-question: codes of the people who keyed the draft before its present enumerator.
TAKEN_OVER = Place("@taken_over_from")
_NO_HEADER: Mapping[Place, Answer] = MappingProxyType({})
_EXPORTED = ("closed", "incomplete", "final")
_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A whole case. `answers` holds every answer that is not blank, derived and pseudo ones too.

    `corrected` are the places changed after closing, `conflicts` those where stations differ (the value is then that
    of the newest common ancestor). `verified` is '' until a second keying is compared.
    """

    row: CaseRow
    answers: Mapping[Place, Answer]
    rows: tuple[RosterRow, ...]
    corrected: frozenset[Place]
    conflicts: frozenset[Place]
    verified: str


# --- one case --------------------------------------------------------------------------------------------------------


def create_case(
    store: Store,
    *,
    batch: Batch | None = None,
    enumerator: str = "",
    keying: int = 1,
    version_id: str = "",
    header: Mapping[Place, Answer] = _NO_HEADER,
) -> CaseState:
    """Begin a paper. The store writes it with its first answer; until then it lives in memory only.

    The batch gives keying, form version, district and its header; `header` comes on top. Raises `UnknownVersion`.
    """
    if batch is not None:
        keying, version_id = batch.keying, version_id or batch.form_version
    version_id = version_id or store.newest_version()
    form = store.form(version_id)
    answers = dict(header)
    district = store.district
    if batch is not None:
        answers = {
            **{Place(path): answer for path, answer in batch.header.items()},
            **answers,
            Place("@batch"): Answer(batch.batch_id),
        }
        district = batch.district or district
    if district:
        answers.setdefault(Place("@district"), Answer(district))
    head = CaseHead(new_case_id(), keying, version_id, now_local(), enumerator)
    store.unwritten[head.case_id, keying] = NewCase(head, form.questionnaire.form_id, answers)
    return CaseState(head.case_id, head.opened_at, answers, is_new=True)


def open_case(store: Store, case_id: str, keying: int = 1) -> CaseState:
    """A draft with its steps for undo, or a closed case. Raises `UnknownCase`."""
    new = store.unwritten.get((case_id, keying))
    if new is not None:
        return CaseState(case_id, new.head.opened_at, new.answers, is_new=True)
    return store.run(lambda connection: _read_state(store, connection, need_key(connection, case_id, keying)))


def _read_state(store: Store, connection: Connection, key: CaseKey) -> CaseState:
    filled = read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]
    answers, rows = to_places(filled)
    (cursor,) = connection.execute("SELECT cursor FROM cases WHERE case_key = ?", (key.case_key,)).fetchone()
    place = Place(*json.loads(cursor)) if cursor else None
    return CaseState(key.head.case_id, key.head.opened_at, answers, rows, place, read_steps(connection, key.case_key))


def last_draft(store: Store, enumerator: str = "") -> CaseRow | None:
    """The draft that was changed last, of one enumerator or of anybody; None when there is none."""
    where = (
        "WHERE cases.status = 'draft' AND (? = '' OR cases.enumerator = ?) "
        "ORDER BY cases.changed_at DESC, cases.case_key DESC LIMIT 1"
    )
    rows = _select(store, where, (enumerator, enumerator))
    return rows[0] if rows else None


def take_over(store: Store, case_id: str, keying: int, enumerator: str) -> None:
    """Let a draft belong to another enumerator; who had it before stays on the case. Raises `CaseIsClosed`."""

    def change(connection: Connection) -> None:
        key = need_key(connection, case_id, keying)
        if key.status != DRAFT:
            raise CaseIsClosed(
                phrase("Storage", "this case is closed"),
                where=case_id,
                advice=phrase("Storage", "Open it to correct an answer."),
            )
        connection.execute("UPDATE cases SET enumerator = ? WHERE case_key = ?", (enumerator, key.case_key))
        state = _read_state(store, connection, key)
        before = state.answers.get(TAKEN_OVER, Answer())
        names = " ".join(filter(None, (before.value, key.head.opened_by)))
        write_changes(
            connection,
            store.layout(connection, key.form_id),
            key.case_key,
            [AnswerChange(TAKEN_OVER, before, Answer(names))],
        )

    new = store.unwritten.get((case_id, keying))
    if new is None:
        store.write(change)
    else:
        store.unwritten[case_id, keying] = replace(new, head=replace(new.head, opened_by=enumerator))


def set_status(store: Store, case_id: str, keying: int, status: str, *, who: str, reason: str) -> None:
    """A closed case becomes 'final', 'void' or 'closed' again, by a supervisor with a reason; it stays in the trail."""
    CaseJournal(store, case_id, keying, who).close(status, reason)


# --- lists -----------------------------------------------------------------------------------------------------------


def list_cases(
    store: Store, *, search: str = "", status: str = "", limit: int = 500, offset: int = 0
) -> tuple[CaseRow, ...]:
    """Cases changed last first. `search` is a part of paper number, district, batch name or enumerator."""
    like = "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    where = (
        "WHERE (? = '' OR cases.status = ?) AND (? = '' OR cases.paper_number LIKE ? ESCAPE '\\' OR "
        "cases.district LIKE ? ESCAPE '\\' "
        "OR batch.name LIKE ? ESCAPE '\\' OR cases.enumerator LIKE ? ESCAPE '\\') "
        "ORDER BY cases.changed_at DESC, cases.case_key DESC LIMIT ? OFFSET ?"
    )
    return _select(store, where, (status, status, search, like, like, like, like, limit, offset))


def count_cases(store: Store, form_id: str = "") -> Mapping[str, int]:
    """Status → how many cases of one questionnaire, or ('') of all, have it."""
    sql = "SELECT status, count(*) FROM cases WHERE ? = '' OR form_id = ? GROUP BY status"
    return dict(store.run(lambda connection: connection.execute(sql, (form_id, form_id)).fetchall()))


def count_papers(store: Store) -> tuple[int, int]:
    """(closed papers of whatever status, drafts)."""
    counts = count_cases(store)
    drafts = counts.get(DRAFT, 0)
    return sum(counts.values()) - drafts, drafts


def find_paper(store: Store, paper_number: str) -> tuple[CaseRow, ...]:
    """All cases with this paper number, void ones too, by keying and time."""
    return _select(
        store, "WHERE cases.paper_number = ? ORDER BY cases.keying, cases.opened_at, cases.case_id", (paper_number,)
    )


def find_case(store: Store, case_id: str, keying: int) -> CaseRow | None:
    """The row of one case, None when the store does not hold it."""
    rows = _select(store, "WHERE cases.case_id = ? AND cases.keying = ?", (case_id, keying))
    return rows[0] if rows else None


def _select(store: Store, where: str, words: Sequence[object]) -> tuple[CaseRow, ...]:
    found = store.run(lambda connection: connection.execute(f"{SELECT_ROWS} {where}", words).fetchall())
    return tuple(map(row_from, found))


def _is_correction(change: Change) -> bool:
    """Whether a change may alter an answer: closing and status do not, nor what a supervisor says of a query."""
    return not is_closing(change) and change.path != STATUS and change.kind not in {ACCEPTED, RETURNED}


# --- whole cases -----------------------------------------------------------------------------------------------------


def read_cases(
    store: Store, *, statuses: Collection[str] = _EXPORTED, form_id: str = "", chunk: int = _CHUNK
) -> Iterator[StoredCase]:
    """Whole cases by (district, paper number, case id, keying): the same order whatever the order of merges.

    Reads `chunk` cases at a time; between two chunks the store is free for others.
    """
    marks = ", ".join("?" * len(statuses))
    sql = (
        f"SELECT case_key FROM cases WHERE status IN ({marks}) AND (? = '' OR form_id = ?) "
        "ORDER BY district, paper_number, case_id, keying"
    )
    words = (*statuses, form_id, form_id)
    keys = store.run(lambda connection: [key for (key,) in connection.execute(sql, words)])
    for start in range(0, len(keys), chunk):
        part = keys[start : start + chunk]
        yield from store.run(lambda connection, part=part: _read_chunk(store, connection, part))  # type: ignore[misc]


def _read_chunk(store: Store, connection: Connection, keys: Sequence[int]) -> list[StoredCase]:
    marks = ", ".join("?" * len(keys))
    found = connection.execute(f"{SELECT_ROWS} WHERE cases.case_key IN ({marks})", keys).fetchall()
    families: dict[str, list[int]] = {}
    for *_, key, _is_corrected, form_id in found:
        families.setdefault(form_id, []).append(key)
    papers: dict[int, Filled] = {}
    for form_id, members in families.items():
        papers.update(read_filled(connection, store.layout(connection, form_id), members))
    cases = {row[-3]: _stored(store, connection, row, papers[row[-3]]) for row in found}
    return [cases[key] for key in keys if key in cases]


def _stored(store: Store, connection: Connection, found: Sequence[object], filled: Filled) -> StoredCase:
    row = row_from(tuple(found))
    answers, rows = to_places(filled)
    corrected: frozenset[Place] = frozenset()
    conflicts: frozenset[Place] = frozenset()
    if found[-2] or row.has_conflict:
        changes = changes_of(connection, row.case_id, row.keying)
        corrected = frozenset(change.place for change in changes if _is_correction(change))
    if row.has_conflict:
        conflicts = frozenset(
            find_conflicts(*history_of(store, connection, need_key(connection, row.case_id, row.keying)))
        )
    return StoredCase(row, answers, rows, corrected, conflicts, "")
