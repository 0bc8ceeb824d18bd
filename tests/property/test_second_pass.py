"""A dependent second keying asks to key again and changes nothing: who insists stores what an independent one does."""

from __future__ import annotations

from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.case_state import new_state
from forms.comparison import Keyed, compare
from forms.entry_session import EntrySession
from forms.form import Form
from forms.journal import Answer
from forms.second_pass import DependentSession
from tests.unit.storage.papers import HOUSEHOLD, MEMBER
from tests.written_form import ListJournal, form_of

number = st.integers(0, 119).map(str)
reading = st.fixed_dictionaries({
    "age": st.one_of(number, st.just(".")),
    "sex": st.sampled_from(("1", "2", ".")),
    "births": st.one_of(number, st.just(".")),
    "remark": st.sampled_from(("good", "bad", "")),
})
members = st.lists(st.tuples(st.sampled_from(("Aida", "Bek")), number), max_size=2)


@cache
def household() -> Form:
    """The compiled questionnaire."""
    return form_of(HOUSEHOLD)


def key(session: EntrySession, answers: dict[str, str], rows: list[tuple[str, str]]) -> int:
    """Key a paper, insisting where the session asks to key again; how often it asked."""
    waiting = [text for row in rows for text in row]
    asked = 0
    for _ in range(200):
        if session.at is None:
            return asked
        here = session.at
        name = here.path.rpartition("/")[2]
        text = {"number": "0127", "asker": "."}.get(name, answers.get(name, ""))
        if here.path == MEMBER or here.row:
            text = waiting[0] if waiting else ""
        step = session.key(text)
        if any(finding.rule == "key_again" for finding in step.findings):
            asked += 1
        elif (here.path == MEMBER or here.row) and waiting:
            waiting.pop(0)
    raise AssertionError(f"the paper does not end; at {session.at}")


def said(session: EntrySession) -> list[list[tuple[str, Answer]]]:
    """What stands on the paper and in each row, in order."""
    state = session.state()
    rows = ["", *(row.row_id for row in sorted(state.rows, key=lambda row: row.order))]
    kept = [(place, one) for place, one in state.answers.items() if not place.path.startswith("/data/meta/")]
    return [sorted((place.path, one) for place, one in kept if place.row == row) for row in rows]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=reading, second=reading, first_rows=members, second_rows=members)
def test_who_insists_stores_what_an_independent_keying_stores(
    first: dict[str, str], second: dict[str, str], first_rows: list[tuple[str, str]], second_rows: list[tuple[str, str]]
) -> None:
    form = household()
    one = EntrySession(form, new_state(), ListJournal())
    key(one, first, first_rows)
    keyed = Keyed(one.state().answers, one.state().rows)
    independent = EntrySession(form, new_state(), ListJournal())
    key(independent, second, second_rows)
    dependent = DependentSession(form, new_state(), ListJournal(), first=lambda _number: keyed)
    asked = key(dependent, second, second_rows)
    assert said(dependent) == said(independent)
    other = Keyed(dependent.state().answers, dependent.state().rows)
    differs = bool(compare(form.questionnaire, keyed, other).discrepancies)
    assert bool(asked) == differs
