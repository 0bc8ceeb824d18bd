"""What must never happen: an acknowledged answer lost. Each protection is also taken away, to see the harness notice.

`ANKETA_FAULTS=release` runs the counts of a release (CONTRIBUTING.md); without it, those of every change.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.entry_session import EntrySession
from forms.errors import AnketaError
from storage.audit import verify
from storage.cases import CaseJournal, create_case, list_cases, open_case
from storage.errors import DiskFull
from storage.store import Store, open_store
from tests.end_to_end.faults_writer import Heard
from tests.end_to_end.power_cut import WAYS, Disk, Recorded, build_shim, cut_points, read_record
from tests.unit.storage.papers import NO, REMARK, key_paper, new_store, reopen

ROOT = Path(__file__).resolve().parents[2]
IS_RELEASE = os.environ.get("ANKETA_FAULTS") == "release"
KILLS, CUTS = (1000, 4000) if IS_RELEASE else (60, 200)
WRITER = [sys.executable, "-m", "tests.end_to_end.faults_writer"]

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD")
has_kill = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


def losses(store: Store, heard: Heard) -> Iterator[str]:
    """What was said to be stored and is not there."""
    statuses = {row.case_id: row.status for row in list_cases(store, limit=100_000)}
    for case_id, (status, answers) in heard.stored.items():
        if case_id not in statuses:
            yield f"case {case_id} is gone"
            continue
        if status == "closed" and statuses[case_id] != "closed":
            yield f"case {case_id} is {statuses[case_id]} again"
        found = open_case(store, case_id).answers
        for place, value in answers.items():
            there = found[place].value if place in found else ""
            if there != value and heard.keyed.get(case_id) != (place, there):
                yield f"case {case_id}, {place.path}: {value!r} was stored, {there!r} is there"


# --- the program is killed -------------------------------------------------------------------------------------------


def kill_somewhere(path: Path, heard: Heard, chance: random.Random) -> None:
    """Start a writer, kill it at a random moment of its work, keep what it said."""
    with subprocess.Popen([*WRITER, str(path), "1000"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(chance.randint(1, 60)):
            heard.hear(writer.stdout.readline())
        try:
            writer.wait(chance.random() / 100)
        except subprocess.TimeoutExpired:
            writer.kill()
        for line in writer.stdout.readlines():
            if line.endswith("\n"):
                heard.hear(line)


@has_kill
def test_no_kill_loses_an_answer_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(417)  # noqa: S311  (moments, not secrets)
    acknowledged = 0
    for _ in range(KILLS // 20):
        folder = tmp_path / str(acknowledged)
        folder.mkdir()
        new_store(folder).close()
        heard = Heard()
        for _ in range(20):
            kill_somewhere(folder / "north.anketa", heard, chance)
            with open_store(folder / "north.anketa") as store:
                assert list(losses(store, heard)) == []
                assert verify(store).findings == ()
        acknowledged += sum(len(answers) for _, answers in heard.stored.values())
    print(f"\n{KILLS} kills, {acknowledged} acknowledged answers, none lost")
    assert acknowledged > KILLS


# --- the power goes --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the recorder, compiled."""
    return build_shim(tmp_path_factory.mktemp("shim"))


def cut_power(folder: Path, shim: Path, cuts: int, synchronous: str = "FULL") -> Counter[str]:
    """Record a writer, cut its power at `cuts` instants; how the images were: 'whole', or what is wrong with them."""
    path = folder / "disk" / "north.anketa"
    path.parent.mkdir()
    new_store(path.parent).close()
    disk, record_at = Disk(path), folder / "record"
    watched = {"LD_PRELOAD": str(shim), "POWER_CUT_STORE": str(path), "POWER_CUT_LOG": str(record_at)}
    subprocess.run(
        [*WRITER, str(path), "9", synchronous],
        cwd=ROOT, check=True, env={**os.environ, **watched}, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    record = read_record(record_at)
    assert {line.what for line in record} >= {"open", "write", "cut", "unlink", "said"}
    return Counter(_images(folder, path, disk, record, cuts))


def _images(folder: Path, path: Path, disk: Disk, record: list[Recorded], cuts: int) -> Iterator[str]:
    chance = random.Random(cuts)  # noqa: S311  (moments, not secrets)
    heard, done = Heard(), 0
    for number, cut in enumerate(cut_points(record, cuts, chance)):
        for line in record[done:cut]:
            disk.take(line)
            for said in line.content.decode().splitlines() if line.what == "said" else ():
                heard.hear(said)
        done = cut
        image = folder / f"image {number}"
        image.mkdir()
        for name, content in disk.after_cut(WAYS[number % len(WAYS)], chance):
            (image / Path(name).name).write_bytes(content)
        yield _state_of(image / path.name, heard)


def _state_of(image: Path, heard: Heard) -> str:
    try:
        with open_store(image) as store:
            if list(losses(store, heard)):
                return "lost"
            return "damaged" if verify(store).findings else "whole"
    except (AnketaError, ValueError):
        return "unreadable"


@on_linux
def test_no_power_cut_loses_an_answer_that_was_acknowledged(tmp_path: Path, shim: Path) -> None:
    states = cut_power(tmp_path, shim, CUTS)
    print(f"\n{CUTS} power cuts: {dict(states)}")
    assert states == {"whole": CUTS}


@on_linux
@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_the_harness_finds_lost_answers_where_the_store_syncs_less(
    tmp_path: Path, shim: Path, synchronous: str
) -> None:
    states = cut_power(tmp_path, shim, CUTS // 2, synchronous)
    print(f"\n{CUTS // 2} power cuts with synchronous={synchronous}: {dict(states)}")
    assert states["lost"] + states["unreadable"] > 0


# --- the disk is full ------------------------------------------------------------------------------------------------


def test_a_full_disk_takes_no_answer_and_goes_on_when_there_is_space(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        session = reopen(store, key_draft(store))
        (pages,) = store.run(lambda connection: connection.execute("PRAGMA page_count").fetchone())
        store.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages + 1}").fetchone())
        session.go(REMARK)
        session.key("short")
        session.go(REMARK)
        with pytest.raises(DiskFull) as caught:
            session.key("long " * 1_900)
        assert caught.value.advice
        assert session.at == REMARK
        case_id = list_cases(store)[0].case_id
        assert open_case(store, case_id).answers[REMARK].value == "short"
        store.run(lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchone())
        session.go(REMARK)
        session.key("long " * 1_900)
        assert open_case(store, case_id).answers[REMARK].value.startswith("long long")
        assert verify(store).findings == ()


def key_draft(store: Store) -> str:
    """A draft with its number keyed; its id."""
    state = create_case(store, enumerator="E1")
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, "E1"))
    session.go(NO)
    session.key("001")
    return state.case_id


GROWING = """
import resource, sys
from storage.errors import StoreError
from storage.store import open_store
from tests.unit.storage.papers import key_paper
store = open_store(sys.argv[1])
size = store.path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
number = 0
try:
    while True:
        key_paper(store, f"{number + 1:03}")
        number += 1
except StoreError as error:
    print(number, error.advice != "", flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
key_paper(store, "after")
store.close()
"""


@has_kill
def test_a_file_that_may_not_grow_is_said_and_what_was_stored_stays(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    done = subprocess.run(
        [sys.executable, "-c", GROWING, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    number, has_advice = done.stdout.split()
    assert has_advice == "True"
    with open_store(path) as store:
        numbers = {row.paper_number for row in list_cases(store, limit=10_000)}
        assert numbers >= {f"{one:03}" for one in range(1, int(number) + 1)} | {"after"}
        assert verify(store).findings == ()


# --- the open file is copied -----------------------------------------------------------------------------------------


@has_kill
def test_every_copy_of_the_open_file_opens_complete(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        for number in range(20):
            key_paper(store, f"{number:03}")
            copy = tmp_path / f"copy {number}.anketa"
            subprocess.run(["cp", str(store.path), str(copy)], check=True)  # as a person's file browser does
            with open_store(copy) as opened:
                assert len(list_cases(opened)) == number + 1
                assert verify(opened).findings == ()
