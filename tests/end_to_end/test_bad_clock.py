"""Clocks that are wrong: set back, set forward, a dead battery (1970), another zone. Order is never taken from a clock.

Each step runs in a process of its own whose clock says something else (`bad_machine.c`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from itertools import permutations
from pathlib import Path

import pytest

from forms.journal import Answer
from storage.audit import verify
from storage.cases import list_cases, open_case
from storage.conflicts import list_conflicts
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from tests.end_to_end.power_cut import build_shim
from tests.unit.storage.papers import AGE, REMARK, correct, key_paper, new_store
from tests.unit.storage.store_dump import dump

ROOT = Path(__file__).resolve().parents[2]
NOW, DAY = 1_740_000_000, 86_400
#: What a laptop's clock may say, in the order in which one laptop says it, and its zone.
CLOCKS = (
    (NOW, "Asia/Bishkek"), (NOW - 3 * DAY, "Asia/Bishkek"), (30, "Asia/Bishkek"), (NOW + 20_000 * DAY, "UTC"),
    (NOW, "America/St_Johns"), (-5, "Asia/Kathmandu"), (NOW - 1, "Pacific/Kiritimati"),
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the bad machine, compiled."""
    return build_shim(tmp_path_factory.mktemp("shim"), Path(__file__).with_name("bad_machine.c"))


def at(shim: Path, clock: tuple[int, str], *arguments: object) -> None:
    """Run a step of this file while the clock says so."""
    bad = {"LD_PRELOAD": str(shim), "CLOCK_SECONDS": str(clock[0]), "TZ": clock[1]}
    command = [sys.executable, "-m", "tests.end_to_end.test_bad_clock", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **bad}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def only_case(store: Store) -> str:
    """The id of the one paper."""
    (row,) = list_cases(store)
    return row.case_id


def test_the_clock_of_a_step_is_the_wrong_one(tmp_path: Path, shim: Path) -> None:
    new_store(tmp_path).close()
    at(shim, CLOCKS[2], "key", tmp_path / "north.anketa")
    with open_store(tmp_path / "north.anketa") as store:
        assert list_cases(store)[0].closed_at.startswith("1970-01-01T06:00:3")


def test_the_last_correction_counts_whatever_the_clock_said(tmp_path: Path, shim: Path) -> None:
    path = tmp_path / "north.anketa"
    new_store(tmp_path).close()
    at(shim, CLOCKS[3], "key", path)
    for number, clock in enumerate(CLOCKS):
        at(shim, clock, "correct", path, 20 + number)
        with open_store(path) as store:
            assert open_case(store, only_case(store)).answers[AGE].value == str(20 + number)
            assert verify(store).findings == ()


def test_stations_whose_clocks_disagree_are_listed_in_any_order_and_none_wins(tmp_path: Path, shim: Path) -> None:
    with new_store(tmp_path) as north:
        key_paper(north, "001", {"age": "30"})
        first = pack(north, tmp_path / "first").path
    stations = [tmp_path / "north.anketa"]
    for name in ("south", "east"):
        with new_store(tmp_path, name, district=name) as other:
            apply_merge(other, plan_merge(other, [first]))
            stations.append(other.path)
    for number, (path, clock) in enumerate(zip(stations, (CLOCKS[2], CLOCKS[3], CLOCKS[1]), strict=True)):
        at(shim, clock, "correct", path, 50 + number)
    files = []
    for path in stations:
        with open_store(path) as store:
            files.append(pack(store, path.with_suffix(".anketa-district")).path)
    dumps = []
    new_store(tmp_path, "central", kind="central", district="").close()
    for number, order in enumerate(permutations(files)):
        copy = shutil.copy(tmp_path / "central.anketa", tmp_path / f"central{number}.anketa")
        with open_store(copy) as central:
            for file in order:
                apply_merge(central, plan_merge(central, [file]))
            (conflict,) = list_conflicts(central)
            assert {side.answer for side in conflict.sides} == {Answer("50"), Answer("51"), Answer("52")}
            assert open_case(central, conflict.case_id).answers[AGE].value == "30"
            assert verify(central).findings == ()
            dumps.append(dump(central))
    assert all(one == dumps[0] for one in dumps)


def test_a_merge_at_a_clock_before_its_papers_is_like_any_other(tmp_path: Path, shim: Path) -> None:
    with new_store(tmp_path) as north:
        key_paper(north, "001", {"age": "30", "remark": "kept"})
        file = pack(north, tmp_path / "north.anketa-district").path
    new_store(tmp_path, "central", kind="central", district="").close()
    at(shim, CLOCKS[2], "merge", tmp_path / "central.anketa", file)
    with open_store(tmp_path / "central.anketa") as central:
        assert open_case(central, only_case(central)).answers[REMARK].value == "kept"
        assert verify(central).findings == ()


# --- the steps -------------------------------------------------------------------------------------------------------


def _key(store: Store) -> None:
    key_paper(store, "001", {"age": "19"})


def _correct(store: Store, age: str) -> None:
    correct(store, only_case(store), AGE, age)


def _merge(store: Store, file: str) -> None:
    apply_merge(store, plan_merge(store, [Path(file)]))


STEPS: Mapping[str, Callable[..., None]] = {"key": _key, "correct": _correct, "merge": _merge}

if __name__ == "__main__":
    with open_store(sys.argv[2]) as opened:
        STEPS[sys.argv[1]](opened, *sys.argv[3:])
