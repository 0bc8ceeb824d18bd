"""Paper numbers that were keyed more than once as first keying: what they are, and the three ways to resolve one.

Void one, give one its right number, or make one the second keying of the other. Each is a change with a reason in the
trail and merges like any change; nothing is deleted.
"""

from __future__ import annotations

from dataclasses import replace

from forms.comparison import Comparison, Keyed, compare, keyed_paths
from forms.journal import Answer
from forms.wording import phrase
from storage.case_rows import VOID, CaseRow, find_key, need_key
from storage.cases import set_status
from storage.closed_cases import change_answers, closing_entry, history_of, insert_closed
from storage.conflicts import Duplicate
from storage.corrections import Why, correct_number
from storage.driver import Connection
from storage.errors import StoreError
from storage.filled import STATUS, Filled, filled_from, to_places
from storage.store import Store
from storage.trail import CORRECTED, Entry, write_answer
from storage.wide import read_filled

#: What a duplicate is, by the share of answers that differ.
IDENTICAL, SAME_PAPER, TWO_PAPERS = "identical", "same_paper", "two_papers"
#: From this share on they are rather two papers under one number.
_TOO_DIFFERENT = 0.3


def compare_cases(store: Store, duplicate: Duplicate) -> Comparison:
    """Where the first two cases differ as they stand, in every question: not only those that are keyed twice."""
    one, other, *_ = duplicate.cases
    first, second = (_keyed(store, row) for row in (one, other))
    questionnaire = store.form(one.form_version).questionnaire
    return compare(questionnaire, first, second, paths=keyed_paths(questionnaire))


def kind_of(store: Store, duplicate: Duplicate) -> tuple[str, int, int]:
    """(what it is, answers that differ, answers compared) of the first two cases as they stand."""
    return kind_from(compare_cases(store, duplicate))


def kind_from(found: Comparison) -> tuple[str, int, int]:
    """(what it is, answers that differ, answers compared)."""
    differing = sum(len(one.answers) for one in found.discrepancies)
    if not differing:
        return IDENTICAL, 0, found.answers
    kind = TWO_PAPERS if differing >= _TOO_DIFFERENT * max(found.answers, 1) else SAME_PAPER
    return kind, differing, found.answers


def void_case(store: Store, row: CaseRow, *, who: str, reason: str) -> None:
    """Let a case count no more; it stays with its trail. Raises `StoreError` without a reason."""
    _need_reason(row, reason)
    set_status(store, row.case_id, row.keying, VOID, who=who, reason=reason)


def renumber(store: Store, row: CaseRow, number: str, *, who: str, reason: str, keeps: bool = False) -> None:
    """Give a paper its right number, checked by the form's rule (`storage.corrections.correct_number`).

    Raises `StoreError` without a number or a reason; `RuleBroken` when a rule of the form asks about the number and
    nobody said that it is kept.
    """
    _need_reason(row, reason)
    correct_number(store, row, number, Why(who, reason), keeps=keeps)


def make_second(store: Store, row: CaseRow, *, who: str, reason: str) -> None:
    """Let a case be the second keying of its paper: closed as such with what was first keyed, void as first keying.

    Raises `StoreError` for a second keying, or when this was done before.
    """
    _need_reason(row, reason)
    if row.keying != 1:
        raise StoreError(phrase("Storage", "this is a second keying already"), where=row.paper_number)
    store.write(lambda connection: _make_second(store, connection, row, who, reason))


def _make_second(store: Store, connection: Connection, row: CaseRow, who: str, reason: str) -> None:
    key = need_key(connection, row.case_id, 1)
    if find_key(connection, row.case_id, 2) is not None:
        raise StoreError(phrase("Storage", "this was made the second keying before"), where=row.paper_number)
    closings, _ = history_of(store, connection, key)
    closing = min(closings, key=lambda one: one.change.change_id)
    head = replace(key.head, keying=2)
    filled = filled_from(closing.content, closing.derived)
    insert_closed(store, connection, head, filled, closing_entry(head, "closed", who, reason))
    entry = Entry(CORRECTED, who, row.case_id, 1, STATUS, reason=reason)
    entry = replace(entry, old=write_answer(Answer(key.status)), new=write_answer(Answer(VOID)))
    change_answers(store, connection, key, [entry])


def _keyed(store: Store, row: CaseRow) -> Keyed:
    def read(connection: Connection) -> Filled:
        key = need_key(connection, row.case_id, row.keying)
        return read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]

    return Keyed(*to_places(store.run(read)))


def _need_reason(row: CaseRow, reason: str) -> None:
    if not reason.strip():
        raise StoreError(
            phrase("Storage", "this needs a reason"),
            where=row.paper_number,
            advice=phrase("Storage", "Say what was looked at."),
        )
