"""Whatever three stations do, and in whatever order their files are merged: one store, and nothing is lost."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exporters.package import export
from exporters.store_source import StoreSource
from forms.journal import Answer, Place
from storage.audit import verify
from storage.backups import backup, restore
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
    st.tuples(st.just("restore"), station, few, few),
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


@dataclass(slots=True)
class World:
    """The stations' open stores, the backup each can go back to, and what was sent before somebody went back."""

    folder: Path
    stores: list[Store]
    backups: list[Path]
    sent: list[Path] = field(default_factory=list)
    acknowledged: set[tuple[Any, ...]] = field(default_factory=set)

    def send(self, one: int) -> Path:
        """What a station sends now."""
        file = pack(self.stores[one], self.folder / f"{len(self.sent)}-{next(TURNS)}.anketa-district").path
        self.acknowledged.update(dump(self.stores[one])["changes"])
        return file


@contextmanager
def stations(folder: Path) -> Iterator[World]:
    """The stores of this folder, open, each with a backup of its beginning."""
    world = World(folder, [open_store(folder / f"{name}.anketa") for name in STATIONS], [])
    world.backups.extend(backup(store, folder / "backups") for store in world.stores)
    try:
        yield world
    finally:
        for store in world.stores:
            store.close()


def key(world: World, one: int, number: int, age: int) -> None:
    key_paper(world.stores[one], f"{number:03}", {"age": str(20 + age)})


def change(world: World, one: int, case: int, what: int) -> None:
    """A correction unlike any other of this history, but for the sex, which has two codes."""
    rows = sorted(list_cases(world.stores[one]), key=lambda row: row.case_id)
    turn = next(TURNS)
    texts = {AGE: str(20 + turn % 90), REMARK: f"remark {turn}", SEX: "12"[turn % 2]}
    if rows:
        place = PLACES[what]
        correct(world.stores[one], rows[case % len(rows)].case_id, place, texts[place], who=STATIONS[one])


def send(world: World, one: int, other: int, _number: int) -> None:
    if one != other:
        apply_merge(world.stores[other], plan_merge(world.stores[other], [world.send(one)]))


def go_back(world: World, one: int, is_sent: int, is_saved: int) -> None:
    """A station goes back to its backup; perhaps it had sent a file before, perhaps it saves itself anew."""
    if is_sent:
        world.sent.append(world.send(one))
    path = world.stores[one].path
    world.stores[one].close()
    restore(world.backups[one], path, who="E1")
    world.stores[one] = open_store(path)
    if is_saved:
        world.backups[one] = backup(world.stores[one], world.folder / "backups")


def turn(world: World, one: int, case: int, status: int) -> None:
    rows = sorted(list_cases(world.stores[one]), key=lambda row: row.case_id)
    if rows:
        row = rows[case % len(rows)]
        set_status(
            world.stores[one], row.case_id, row.keying, ("closed", "final", "void")[status % 3], who="S1", reason="x"
        )


def decide(world: World, one: int, which: int, side: int) -> None:
    conflicts = list_conflicts(world.stores[one])
    if conflicts:
        conflict = conflicts[which % len(conflicts)]
        settle(world.stores[one], conflict, conflict.sides[side % len(conflict.sides)].answer, who="S1", reason="asked")


ACTS = {"key": key, "correct": change, "send": send, "status": turn, "settle": decide, "restore": go_back}


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


#: More orders than these of one history are not tried.
_MOST_ORDERS = 8
HISTORIES = 400 if os.environ.get("ANKETA_FAULTS") == "release" else 20


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(history=history, repeated=st.lists(station, max_size=2), chance=st.randoms(use_true_random=False))
def test_any_order_and_repetition_of_files_gives_one_store_and_loses_nothing(
    empty_stores: Path, history: list[tuple[str, int, int, int]], repeated: list[int], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for path in empty_stores.iterdir():
            shutil.copy(path, folder)
        with stations(folder) as world:
            for what, one, second, third in [*BEGINNING, *history]:
                ACTS[what](world, one, second, third)
            files = [*(world.send(one) for one in range(3)), *world.sent]
        orders = list(itertools.permutations(range(len(files))))
        dumps, exports = [], []
        for number, order in enumerate(chance.sample(orders, min(len(orders), _MOST_ORDERS))):
            copy = folder / f"order{number}.anketa"
            shutil.copy(folder / "central.anketa", copy)
            with open_store(copy) as central:
                for one in (*order, *repeated):
                    apply_merge(central, plan_merge(central, [files[one]]))
                assert verify(central).findings == ()
                dumps.append(dump(central))
                if number < 2:
                    nothing_is_overwritten(central)
                    exports.append(exported(central, folder / f"export{number}"))
        assert all(one == dumps[0] for one in dumps)
        assert exports[0] == exports[-1]
        assert world.acknowledged <= set(dumps[0]["changes"])
        with open_store(folder / "central.anketa") as together:
            apply_merge(together, plan_merge(together, files))
            assert dump(together) == dumps[0]


def exported(central: Store, folder: Path) -> dict[str, bytes]:
    """The bytes of the CSV files of an export."""
    export(StoreSource(central), folder, formats=("csv",))
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.csv"))}


def nothing_is_overwritten(central: Store) -> None:
    """Changes that did not know of each other agree, or both are listed."""
    listed = {
        (conflict.case_id, conflict.keying, conflict.place): {side.answer for side in conflict.sides}
        for conflict in list_conflicts(central)
    }
    for where, answers in unsuperseded(central).items():
        if len(answers) > 1:
            assert answers <= listed[where]
