"""With seats, seals and the centre's replies: whatever is done, in whatever order, one store, and nothing is lost."""

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

from storage.audit import verify
from storage.cases import list_cases, set_status
from storage.centre_file import write_reply
from storage.conflicts import list_conflicts, settle
from storage.district_file import inspect_file, pack
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from tests.unit.storage.papers import AGE, REMARK, SEX, correct, key_paper, new_store
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files, package_of, seated

SEATS = {1: "N", 2: "N", 3: "S"}
PLACES = (AGE, REMARK, SEX)
TURNS = itertools.count()
KEYS = key_files()[:1]

who = st.integers(0, 2)
few = st.integers(0, 2)
act = st.one_of(
    st.tuples(st.just("key"), who, few),
    st.tuples(st.just("correct"), who, few),
    st.tuples(st.just("send"), who, few),
    st.tuples(st.just("decide"), who, few),
    st.tuples(st.just("reply"), who, few),
)
history = st.lists(act, min_size=3, max_size=9)


@pytest.fixture(scope="module")
def study() -> Iterator[Path]:
    """Give a folder with an empty centre and an empty store at each of three seats, all of one study."""
    folder = Path(tempfile.mkdtemp())
    with new_store(folder, "central", kind="central", district="") as central:
        package = package_of(central, folder)
    for seat in SEATS:
        seated(package, folder, seat).close()
    yield folder
    shutil.rmtree(folder)


class Night:
    """One study's stores while a history is played."""

    def __init__(self, folder: Path, opened: ExitStack) -> None:
        self.folder = folder
        self.central = opened.enter_context(open_store(folder / "central.anketa"))
        self.seats = [opened.enter_context(open_store(folder / f"seat{seat}.anketa")) for seat in SEATS]

    def play(self, what: str, one: int, number: int) -> None:
        getattr(self, what)(one, number)

    def key(self, one: int, number: int) -> None:
        key_paper(self.seats[one], f"{one}{number}{next(TURNS)}", {"age": str(20 + number)})

    def correct(self, one: int, number: int) -> None:
        self._change(self.seats[one], number, f"E{one}")

    def send(self, one: int, number: int) -> None:
        del number
        merge(self.central, [packed(self.seats[one])])

    def decide(self, one: int, number: int) -> None:
        """The centre corrects, voids or settles."""
        conflicts = list_conflicts(self.central)
        rows = sorted(list_cases(self.central), key=lambda row: row.case_id)
        if conflicts:
            conflict = conflicts[number % len(conflicts)]
            settle(self.central, conflict, conflict.sides[one % len(conflict.sides)].answer, who="S1", reason="asked")
        elif rows and number == 0:
            row = rows[one % len(rows)]
            set_status(self.central, row.case_id, 1, "void", who="S1", reason="x")
        else:
            self._change(self.central, number, "S1")

    def reply(self, one: int, number: int) -> None:
        """The centre sends back to the district of a seat, when it has heard of that seat."""
        del number
        seat = self.seats[one]
        if seat.station_id in self._readers(seat.district):
            merge(seat, [write_reply(self.central, self.folder / "reply.anketa-centre", seat.district).path])

    def _readers(self, district: str) -> set[str]:
        sql = "SELECT station_id FROM station WHERE accepted_at <> '' AND district = ? AND is_own = 0"
        rows = self.central.run(lambda connection: connection.execute(sql, (district,)).fetchall())
        return {station for (station,) in rows}

    def _change(self, store: Store, number: int, person: str) -> None:
        rows = sorted(list_cases(store), key=lambda row: row.case_id)
        turn = next(TURNS)
        texts = {AGE: str(20 + turn % 90), REMARK: f"remark {turn}", SEX: "12"[turn % 2]}
        if rows:
            correct(store, rows[number % len(rows)].case_id, PLACES[number], texts[PLACES[number]], who=person)


def packed(store: Store) -> Path:
    return pack(store, store.path.with_suffix(".anketa-district")).path


def merge(store: Store, files: Sequence[Path]) -> None:
    plan = plan_merge(store, files, keys=KEYS)
    assert [refused.what for file in plan.files for refused in file.refused] == []
    apply_merge(store, plan)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(history=history)
def test_sealed_files_of_seats_merge_to_one_store_in_any_order_and_replies_open_nothing_again(
    study: Path, history: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as opened:
        folder = Path(temporary)
        for path in study.glob("*.anketa"):
            shutil.copy(path, folder)
        night = Night(folder, opened)
        for step in [("key", 0, 0), ("send", 0, 0), *history]:
            night.play(*step)
        files = [packed(store) for store in night.seats]
        assert all(inspect_file(file).is_closed for file in files)
        acknowledged = {row for store in (night.central, *night.seats) for row in dump(store)["changes"]}
        night.central.close()
        dumps = []
        for number, order in enumerate(itertools.permutations([*files, files[0]], 4)):
            if number % 3:  # a third of the orders, each with a file twice
                continue
            copy = shutil.copy(folder / "central.anketa", folder / f"order{number}.anketa")
            with open_store(copy) as central:
                for file in order:
                    merge(central, [file])
                assert verify(central).findings == ()
                dumps.append(dump(central))
        assert all(one == dumps[0] for one in dumps)
        assert acknowledged <= set(dumps[0]["changes"])
