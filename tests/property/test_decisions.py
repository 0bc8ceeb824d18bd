"""Decisions and corrections of one paper on two stations: in whatever order they are merged, the same values."""

from __future__ import annotations

import itertools
import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.adjudication import FIRST, SECOND, THIRD
from forms.journal import BLANK, Answer
from storage.audit import verify
from storage.cases import read_cases
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.store import Store
from storage.verification import check_papers, decide, withdraw
from tests.unit.storage.papers import AGE, correct, key_paper, new_store

act = st.one_of(
    st.tuples(st.just("decide"), st.sampled_from((FIRST, SECOND, THIRD))),
    st.tuples(st.just("withdraw"), st.just("")),
    st.tuples(st.just("correct"), st.sampled_from(("41", "42"))),
)
acts = st.lists(act, max_size=3)


def do(store: Store, what: str, how: str, who: str) -> None:
    (paper,) = check_papers(store)
    if what == "correct":
        correct(store, paper.pair.first.case_id, AGE, how, who=who)
    elif what == "decide" and paper.open:
        answer = Answer("55") if how == THIRD else BLANK
        decide(store, paper, paper.open[0].discrepancy, how, answer, who=who, reason="as_on_paper")
    elif what == "withdraw":
        decided = [one.discrepancy for one in paper.findings if one.decision is not None]
        if decided:
            withdraw(store, paper, decided[0], who=who, reason="undone")


def standing(store: Store) -> list[object]:
    """What an export would give, and what is decided."""
    cases = [(case.row.case_id, case.row.status, sorted(case.answers.items())) for case in read_cases(store)]
    found = [[(one.discrepancy.place, one.decision) for one in paper.findings] for paper in check_papers(store)]
    return [cases, found]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(north=acts, south=acts)
def test_decisions_and_corrections_of_two_stations_give_one_paper_in_any_order(
    north: list[tuple[str, str]], south: list[tuple[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as opened:
        folder = Path(temporary)
        stores = [opened.enter_context(new_store(folder, name, district=name)) for name in ("north", "south")]
        key_paper(stores[0], "0127", {"age": "30", "sex": "1"}, [("Aida", "40")])
        key_paper(stores[0], "0127", {"age": "80", "sex": "2"}, [("Aida", "41")], enumerator="E2", keying=2)
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
