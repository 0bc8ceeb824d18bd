"""Corrections after closing: an answer, the paper number or the status, with a reason and where it comes from.

A correction is a change like any other: it stands in the trail with what it replaces, is checked anew by the form's
rules, and merges. A paper that was final is so no longer when a correction leaves something open on it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from forms.adjudication import Bench, Refused
from forms.case_state import CaseState
from forms.errors import EntryError
from forms.finding import QUERY
from forms.journal import BLANK, Answer, AnswerChange, Place
from forms.open_ends import StandingEnds, standing_ends
from forms.wording import phrase
from storage.canonical import canonical
from storage.case_journal import correct
from storage.case_rows import VOID, CaseKey, CaseRow, need_key
from storage.cases import find_paper, open_case
from storage.closed_cases import change_answers
from storage.driver import Connection
from storage.errors import StoreError
from storage.filled import STATUS, to_places
from storage.layout import carriers
from storage.store import Store
from storage.trail import CORRECTED, Change, Entry, write_answer
from storage.wide import read_filled

#: How somebody learnt what is right, in the order the page offers them.
HOWS = ("telephone", "paper", "visit", "other")
CLOSED, INCOMPLETE, FINAL = "closed", "incomplete", "final"
STATUSES = (CLOSED, INCOMPLETE, FINAL, VOID)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a correction comes from: how it came, from whom, and on which day (ISO)."""

    how: str
    whom: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """Who corrects, for what reason, and from which source (None: what the paper says needs none)."""

    who: str
    reason: str
    source: Source | None = None


class RuleBroken(StoreError):
    """A value breaks a rule of the form; it may be kept all the same, as on the paper."""


def write_source(source: Source | None) -> str:
    """A source as canonical JSON, without its empty parts; '' for none."""
    if source is None:
        return ""
    return canonical({name: text for name, text in asdict(source).items() if text})


def source_of(change: Change) -> Source | None:
    """Where a change comes from; None when it does not say."""
    try:
        said = json.loads(change.source) if change.source else {}
    except ValueError:
        return None
    if not isinstance(said, dict) or not said:
        return None
    return Source(*(str(said.get(name, "")) for name in ("how", "whom", "day")))


class CorrectionJournal:
    """Takes the steps of a session at a closed case (implements `forms.journal.Journal`), each with the same reason."""

    def __init__(self, store: Store, case_id: str, keying: int, why: Why) -> None:
        self._store = store
        self._case = (case_id, keying)
        self._why = why

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Put a step into the trail; looking around stores nothing. Raises `StoreError` without a reason."""
        del cursor
        if changes:
            _need_reason(self._why, self._case[0])
            self._store.write(lambda connection: self._record(connection, changes))

    def close(self, status: str, reason: str) -> None:
        """It is closed already."""

    def _record(self, connection: Connection, changes: Sequence[AnswerChange]) -> None:
        key = need_key(connection, *self._case)
        correct(self._store, connection, key, changes, _entry(key, self._why))
        reopen_final(self._store, connection, key, self._why)


def correct_number(store: Store, row: CaseRow, number: str, why: Why, *, keeps: bool = False) -> None:
    """Give a paper its right number, checked by the form's own rule.

    Raises `StoreError` without a reason or another number, and for a text that cannot stand there; `RuleBroken` when
    the number breaks a rule and nobody said that it is kept (`keeps`).
    """
    _need_reason(why, row.paper_number)
    number = number.strip()
    if not number or number == row.paper_number:
        raise StoreError(
            phrase("Storage", "a paper needs another number than it has"),
            where=row.paper_number,
            advice=phrase("Storage", "Look at the paper."),
        )
    path = carriers(store.form(row.form_version))["@paper_number"][0]
    answer = Answer(number) if path.startswith("@") else _checked_number(store, row, path, number, keeps=keeps)
    if answer.value == row.paper_number:
        raise StoreError(
            phrase("Storage", "a paper needs another number than it has"),
            where=number,
            advice=phrase("Storage", "Look at the paper."),
        )
    change = AnswerChange(Place(path), BLANK, answer)
    CorrectionJournal(store, row.case_id, row.keying, why).record([change], None)


def _checked_number(store: Store, row: CaseRow, path: str, number: str, *, keeps: bool) -> Answer:
    """The number as the form takes it, confirmed where a rule asks about it."""
    bench = Bench(store.form(row.form_version), open_case(store, row.case_id, row.keying), Place(path))
    read = bench.read(number)
    confirmed = bench.confirm(read) if isinstance(read, Answer) else read
    if isinstance(confirmed, Refused):
        said = " ".join(finding.sentence for finding in confirmed.findings)
        raise StoreError(
            said or phrase("Storage", "this cannot be a paper number"),
            where=number,
            advice=phrase("Storage", "Look at the paper."),
        )
    asked = [finding for finding in bench.view.findings if finding.kind == QUERY]
    if asked and not keeps:
        raise RuleBroken(asked[0].sentence, where=number, advice=phrase("Storage", "If the paper says so, keep it."))
    return confirmed


def correct_status(store: Store, row: CaseRow, status: str, why: Why) -> None:
    """Give a closed paper another status.

    Raises `StoreError` without a reason, for a draft, and for 'final' (or 'closed', of an incomplete one) while
    something is open.
    """
    _need_reason(why, row.paper_number)
    if status not in STATUSES or row.status not in STATUSES or status == row.status:
        raise StoreError(phrase("Storage", "a paper needs another status than it has"), where=row.paper_number)
    left = say_open(store, row)
    is_held = left and (status == FINAL or (status == CLOSED and ends_of(store, row).unanswered))
    if is_held:
        raise StoreError(
            phrase("Storage", "something is open: {left}").format(left=left),
            where=row.paper_number,
            advice=phrase("Storage", "Settle that first."),
        )

    def write(connection: Connection) -> None:
        key = need_key(connection, row.case_id, row.keying)
        _write_status(store, connection, key, status, why)

    store.write(write)


def ends_of(store: Store, row: CaseRow) -> StandingEnds:
    """What is open on a closed paper as it stands."""

    def read(connection: Connection) -> StandingEnds:
        return _ends(store, connection, need_key(connection, row.case_id, row.keying))

    return store.run(read)


def say_open(store: Store, row: CaseRow) -> str:
    """What keeps a paper from being final, in a few English words; '' when nothing does."""
    from storage.pairing import find_pair
    from storage.verification import check_paper

    ends = ends_of(store, row)
    pair = find_pair(store, row.paper_number) if row.keying == 1 else None
    differences = len(check_paper(store, pair).open) if pair is not None and pair.first.case_id == row.case_id else 0
    counts = (
        (len(ends.unanswered), "unanswered"),
        (len(ends.blocking), "that cannot stand so"),
        (len(ends.queries), "in query"),
        (differences, "differing between the keyings"),
        (int(row.has_conflict), "in conflict"),
    )
    return ", ".join(f"{count} {words}" for count, words in counts if count)


def papers_numbered(store: Store, row: CaseRow, number: str) -> tuple[CaseRow, ...]:
    """Other papers that count and have this number in the same keying: it would be keyed twice."""
    found = find_paper(store, number)
    return tuple(one for one in found if one.case_id != row.case_id and one.keying == row.keying and one.status != VOID)


def reopen_final(store: Store, connection: Connection, key: CaseKey, why: Why) -> None:
    """A final paper on which something is open is 'closed' again."""
    if key.status == FINAL and _ends(store, connection, key):
        _write_status(store, connection, key, CLOSED, why)


def _write_status(store: Store, connection: Connection, key: CaseKey, status: str, why: Why) -> None:
    old, new = write_answer(Answer(key.status)), write_answer(Answer(status))
    change_answers(store, connection, key, [replace(_entry(key, why), path=STATUS, old=old, new=new)])


def _ends(store: Store, connection: Connection, key: CaseKey) -> StandingEnds:
    filled = read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]
    state = CaseState(key.head.case_id, key.head.opened_at, *to_places(filled))
    return standing_ends(store.form(key.head.form_version), state)


def _entry(key: CaseKey, why: Why) -> Entry:
    source = write_source(why.source)
    return Entry(CORRECTED, why.who, key.head.case_id, key.head.keying, reason=why.reason.strip(), source=source)


def _need_reason(why: Why, where: str) -> None:
    if not why.reason.strip():
        raise EntryError(
            phrase("Storage", "this paper is closed"),
            where=where,
            advice=phrase("Storage", "A correction needs a reason; nothing was changed."),
        )
