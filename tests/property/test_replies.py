"""Two laptops and their centre: whatever they correct, void, settle and send, they end with the same papers."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.audit import verify
from storage.cases import list_cases, read_cases, set_status
from storage.centre_file import write_reply
from storage.conflicts import list_conflicts, settle
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from tests.unit.storage.papers import AGE, REMARK, correct, key_paper, new_store
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files, package_of, seated

TURNS = itertools.count()
#: 0 is the centre, 1 the laptop of district N, 2 that of district S.
who = st.integers(0, 2)
laptop = st.integers(1, 2)
act = st.one_of(
    st.tuples(st.just("correct"), who, st.integers(0, 3)),
    st.tuples(st.just("void"), who, st.integers(0, 1)),
    st.tuples(st.just("send"), laptop, st.just(0)),
    st.tuples(st.just("reply"), laptop, st.just(0)),
    st.tuples(st.just("settle"), st.just(0), st.integers(0, 1)),
)


def take(store: Store, file: Path) -> None:
    apply_merge(store, plan_merge(store, [file], keys=key_files()[:1]))


def sent(store: Store) -> Path:
    return pack(store, store.path.with_name(f"{store.path.stem}-{next(TURNS)}.anketa-district")).path


def reply(centre: Store, number: int) -> Path:
    out = centre.path.with_name(f"{next(TURNS)}.anketa-centre")
    return write_reply(centre, out, ("", "N", "S")[number]).path


def do(stores: Sequence[Store], what: str, one: int, how: int) -> None:
    centre, store = stores[0], stores[one]
    rows = sorted(list_cases(store), key=lambda row: row.paper_number)
    if what == "correct" and rows:
        correct(
            store, rows[how % len(rows)].case_id, (AGE, REMARK)[how // 2], str(20 + next(TURNS) % 90), who=f"P{one}"
        )
    elif what == "void" and rows:
        set_status(store, rows[how % len(rows)].case_id, 1, "void", who=f"P{one}", reason="x")
    elif what == "send":
        take(centre, sent(store))
    elif what == "reply":
        take(store, reply(centre, one))
    elif what == "settle":
        settle_all(centre, how)


def settle_all(centre: Store, side: int) -> None:
    for conflict in list_conflicts(centre):
        chosen = conflict.sides[side % len(conflict.sides)].answer
        settle(centre, conflict, chosen, who="S1", reason="asked")


def papers(store: Store, district: str) -> list[object]:
    """What stands on the papers of a district."""
    every = read_cases(store, statuses=("closed", "incomplete", "final", "void"))
    own = [case for case in every if case.row.paper_number.startswith(district)]
    return [(case.row.case_id, case.row.status, sorted(case.answers.items()), case.rows) for case in own]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(history=st.lists(act, max_size=10))
def test_the_centre_and_its_laptops_end_with_the_same_papers(history: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as opened:
        folder = Path(temporary)
        centre = opened.enter_context(new_store(folder, "centre", kind="central", district=""))
        package = package_of(centre, folder)
        stores = [centre]
        for seat, district in ((1, "N"), (3, "S")):
            stores.append(opened.enter_context(seated(package, folder, seat, district)))
            for number in range(2):
                key_paper(stores[-1], f"{district}{number}", {"age": "30"})
            take(centre, sent(stores[-1]))
        for what, one, how in history:
            do(stores, what, one, how)
        files = [sent(store) for store in stores[1:]]
        in_any_order(folder, centre, files)
        for file in files:
            take(centre, file)
        settle_all(centre, 0)
        for number, district in ((1, "N"), (2, "S")):
            store = stores[number]
            answer = reply(centre, number)
            take(store, answer)
            once = dump(store)
            take(store, answer)
            assert dump(store) == once
            assert papers(store, district) == papers(centre, district)
            take(centre, sent(store))
            assert list_conflicts(centre) == ()
            assert papers(store, district) == papers(centre, district)
        assert [verify(store).findings for store in stores] == [(), (), ()]


def in_any_order(folder: Path, centre: Store, files: Sequence[Path]) -> None:
    """The centre would be the same whichever file came first."""
    dumps = []
    for number, order in enumerate(itertools.permutations(files)):
        copy = Path(shutil.copy(centre.path, folder / f"copy{number}.anketa"))
        with open_store(copy) as other:
            for file in order:
                take(other, file)
            dumps.append(dump(other))
    assert dumps[0] == dumps[1]
