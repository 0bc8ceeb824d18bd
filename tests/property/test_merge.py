"""Whatever three stations do, and in whatever order their files are merged: one store, and nothing is lost."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.journal import Answer, Place
from storage.audit import verify
from storage.cases import list_cases, set_status
from storage.conflicts import list_conflicts, settle
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from storage.trail import each_change
from tests.unit.storage.papers import AGE, REMARK, SEX, correct, key_paper, new_store
from tests.unit.storage.store_dump import dump

STATIONS = ("north", "south", "east")
PLACES = (AGE, REMARK, SEX)
TURNS = itertools.count()

station = st.integers(0, 2)
few = st.integers(0, 1)
correction = st.tuples(st.just("correct"), station, few, st.sampled_from((0, 1, 2)))
other = st.one_of(
    st.tuples(st.just("send"), station, station, few),
    st.tuples(st.just("key"), station, few, few),
    st.tuples(st.just("status"), station, few, st.integers(0, 2)),
    st.tuples(st.just("settle"), station, few, few),
)
#: Some corrections that do not know of each other, then perhaps something else.
turns = st.tuples(st.lists(correction, min_size=1, max_size=3), st.lists(other, max_size=2))
history = st.lists(turns, min_size=2, max_size=4).map(
    lambda chosen: [act for corrections, others in chosen for act in (*corrections, *others)]
)
#: Every history begins with a paper that all three stations hold, so that they can disagree about it.
BEGINNING = [("key", 0, 0, 0), ("send", 0, 1, 0), ("send", 0, 2, 0)]


@pytest.fixture(scope="module")
def empty_stores() -> Iterator[Path]:
    """Give a folder with an empty store of each station and of the centre, to be copied."""
    folder = Path(tempfile.mkdtemp())
    for name in (*STATIONS, "central"):
        new_store(folder, name, kind="central" if name == "central" else "district", district=name).close()
    yield folder
    shutil.rmtree(folder)


def key(stores: Sequence[Store], one: int, number: int, age: int) -> None:
    key_paper(stores[one], f"{number:03}", {"age": str(20 + age)})


def change(stores: Sequence[Store], one: int, case: int, what: int) -> None:
    """A correction unlike any other of this history, but for the sex, which has two codes."""
    rows = sorted(list_cases(stores[one]), key=lambda row: row.case_id)
    turn = next(TURNS)
    texts = {AGE: str(20 + turn % 90), REMARK: f"remark {turn}", SEX: "12"[turn % 2]}
    if rows:
        place = PLACES[what]
        correct(stores[one], rows[case % len(rows)].case_id, place, texts[place], who=STATIONS[one])


def send(stores: Sequence[Store], one: int, other: int, _number: int) -> None:
    if one != other:
        file = pack(stores[one], stores[one].path.with_suffix(".sent")).path
        apply_merge(stores[other], plan_merge(stores[other], [file]))


def turn(stores: Sequence[Store], one: int, case: int, status: int) -> None:
    rows = sorted(list_cases(stores[one]), key=lambda row: row.case_id)
    if rows:
        row = rows[case % len(rows)]
        set_status(stores[one], row.case_id, row.keying, ("closed", "final", "void")[status % 3], who="S1", reason="x")


def decide(stores: Sequence[Store], one: int, which: int, side: int) -> None:
    conflicts = list_conflicts(stores[one])
    if conflicts:
        conflict = conflicts[which % len(conflicts)]
        settle(stores[one], conflict, conflict.sides[side % len(conflict.sides)].answer, who="S1", reason="asked")


ACTS = {"key": key, "correct": change, "send": send, "status": turn, "settle": decide}


def unsuperseded(store: Store) -> dict[tuple[str, int, Place], set[Answer]]:
    """Every answer that a correction or settlement gave and no later one of the same place knew of."""
    old: set[str] = set()
    found: dict[str, tuple[tuple[str, int, Place], Answer]] = {}
    chains = store.run(
        lambda connection: [name for (name,) in connection.execute("SELECT DISTINCT incarnation FROM change")]
    )
    for chain in chains:
        for one in store.run(lambda connection, chain=chain: list(each_change(connection, chain))):  # type: ignore[misc]
            old.update(one.supersedes)
            if one.case_id and one.path != "@status":
                found[one.change_id] = ((one.case_id, one.keying, one.place), one.answer)
    standing: dict[tuple[str, int, Place], set[Answer]] = {}
    for change_id, (where, answer) in found.items():
        if change_id not in old:
            standing.setdefault(where, set()).add(answer)
    return standing


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(history=history, repeated=st.lists(station, max_size=2))
def test_any_order_and_repetition_of_files_gives_one_store_and_loses_nothing(
    empty_stores: Path, history: list[tuple[str, int, int, int]], repeated: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as opened:
        folder = Path(temporary)
        for path in empty_stores.iterdir():
            shutil.copy(path, folder)
        stores = [opened.enter_context(open_store(folder / f"{name}.anketa")) for name in STATIONS]
        for what, one, second, third in [*BEGINNING, *history]:
            ACTS[what](stores, one, second, third)
        files = [pack(store, store.path.with_suffix(".anketa-district")).path for store in stores]
        acknowledged = {row for store in stores for row in dump(store)["changes"]}
        dumps = []
        for number, order in enumerate(itertools.permutations(range(3))):
            copy = folder / f"order{number}.anketa"
            shutil.copy(folder / "central.anketa", copy)
            with open_store(copy) as central:
                for one in (*order, *repeated):
                    apply_merge(central, plan_merge(central, [files[one]]))
                assert verify(central).findings == ()
                dumps.append(dump(central))
                if number == 0:
                    nothing_is_overwritten(central)
        assert all(one == dumps[0] for one in dumps)
        assert acknowledged <= set(dumps[0]["changes"])
        with open_store(folder / "central.anketa") as together:
            apply_merge(together, plan_merge(together, files))
            assert dump(together) == dumps[0]


def nothing_is_overwritten(central: Store) -> None:
    """Changes that did not know of each other agree, or both are listed."""
    listed = {
        (conflict.case_id, conflict.keying, conflict.place): {side.answer for side in conflict.sides}
        for conflict in list_conflicts(central)
    }
    for where, answers in unsuperseded(central).items():
        if len(answers) > 1:
            assert answers <= listed[where]
