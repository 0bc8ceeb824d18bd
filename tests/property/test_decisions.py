"""Decisions and corrections of one paper on two stations: in whatever order they are merged, the same values.

Corrections carry where they come from; a paper may get another number or status in between, the study's rules may be
set and lifted, and the second keying was a dependent one.
"""

from __future__ import annotations

import itertools
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.adjudication import FIRST, SECOND, THIRD
from forms.entry_session import EntrySession
from forms.journal import BLANK, Answer
from storage.audit import verify
from storage.case_rows import CaseRow
from storage.cases import CaseCommitJournal, create_case, list_cases, open_case, read_cases
from storage.conflicts import list_conflicts
from storage.corrections import CorrectionJournal, Source, Why, correct_number, correct_status, source_of
from storage.district_file import pack
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.second_keying import session_of
from storage.store import Store
from storage.study_rules import DEPENDENT, RULES, allows, set_rule
from storage.trail import changes_of
from storage.verification import check_papers, decide, withdraw
from tests.unit.storage.papers import AGE, key_all, key_paper, new_store

act = st.one_of(
    st.tuples(st.just("decide"), st.sampled_from((FIRST, SECOND, THIRD))),
    st.tuples(st.just("withdraw"), st.just("")),
    st.tuples(st.just("correct"), st.sampled_from(("41", "42"))),
    st.tuples(st.just("renumber"), st.sampled_from(("0128", "0129"))),
    st.tuples(st.just("status"), st.sampled_from(("closed", "final", "incomplete", "void"))),
    st.tuples(st.just("rule"), st.sampled_from(RULES)),
)
acts = st.lists(act, max_size=3)


def do(store: Store, what: str, how: str, who: str) -> None:
    """One act; what the store refuses (a paper called final with something open) changes nothing."""
    row = first_row(store)
    why = Why(who, "telephoned", Source("telephone", who, "2026-11-20"))
    if what == "rule":
        set_rule(store, how, is_set=not allows(store, how), who=who)
    elif what == "correct":
        journal = CorrectionJournal(store, row.case_id, 1, why)
        session = EntrySession(store.form(), open_case(store, row.case_id), journal)
        session.go(AGE)
        session.key(how)
    elif what == "renumber":
        with suppress(StoreError):
            correct_number(store, row, how, why)
    elif what == "status":
        with suppress(StoreError):
            correct_status(store, row, how, why)
    else:
        judge(store, what, how, who)


def judge(store: Store, what: str, how: str, who: str) -> None:
    for paper in check_papers(store):
        decided = [one.discrepancy for one in paper.findings if one.decision is not None]
        if what == "decide" and paper.open:
            answer = Answer("55") if how == THIRD else BLANK
            decide(store, paper, paper.open[0].discrepancy, how, answer, who=who, reason="as_on_paper")
        elif what == "withdraw" and decided:
            withdraw(store, paper, decided[0], who=who, reason="undone")


def first_row(store: Store) -> CaseRow:
    return next(row for row in list_cases(store) if row.keying == 1)


def key_second(store: Store) -> None:
    """A dependent second keying in which two answers were keyed twice as they differ."""
    set_rule(store, DEPENDENT, is_set=True)
    state = create_case(store, enumerator="E2", keying=2)
    journal = CaseCommitJournal(store, state.case_id, 2, "E2")
    session = session_of(store, store.form(), state, journal, keying=2)
    answers = {"number": "0127", "age": "80", "sex": "2"}
    for _ in range(40):
        if session.at is None:
            break
        if session.at.path.startswith("/data/member"):
            session.key("")  # the first keyer saw a row: asked once, then taken
        else:
            session.key(answers.get(session.at.path.rpartition("/")[2], "."))
    key_all(session, answers)
    session.close()


def standing(store: Store) -> list[object]:
    """What an export would give, what is decided, what is in conflict, and where corrections come from."""
    everything = ("closed", "incomplete", "final", "void")
    cases = [
        (case.row.case_id, case.row.keying, case.row.status, case.row.paper_number, sorted(case.answers.items()))
        for case in read_cases(store, statuses=everything)
    ]
    found = [[(one.discrepancy.place, one.decision) for one in paper.findings] for paper in check_papers(store)]
    conflicts = [(one.place, tuple(sorted(str(side.answer) for side in one.sides))) for one in list_conflicts(store)]
    changes = store.run(lambda connection: changes_of(connection, first_row(store).case_id, 1))
    sources = [(change.change_id, source_of(change)) for change in changes]
    return [cases, found, conflicts, sources, [allows(store, rule) for rule in RULES]]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(north=acts, south=acts)
def test_decisions_and_corrections_of_two_stations_give_one_paper_in_any_order(
    north: list[tuple[str, str]], south: list[tuple[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as opened:
        folder = Path(temporary)
        stores = [opened.enter_context(new_store(folder, name, district=name)) for name in ("north", "south")]
        key_paper(stores[0], "0127", {"age": "30", "sex": "1"}, [("Aida", "40")])
        key_second(stores[0])
        assert len(next(check_papers(stores[0])).findings) >= 3
        start = pack(stores[0], folder / "start.sent").path
        apply_merge(stores[1], plan_merge(stores[1], [start]))
        for store, story in zip(stores, (north, south), strict=True):
            for what, how in story:
                do(store, what, how, store.path.stem)
        files = [pack(store, store.path.with_suffix(".sent")).path for store in stores]
        seen: list[object] = []
        for order in itertools.permutations(files):
            name = f"central{len(seen)}"
            central = opened.enter_context(new_store(folder, name, kind="central", district=""))
            for file in order:
                apply_merge(central, plan_merge(central, [file]))
            assert verify(central).findings == ()
            seen.append(standing(central))
        assert seen[0] == seen[1]
