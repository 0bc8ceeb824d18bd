"""Disks that fill, that can only be read, that go away, and files that another program holds.

What was acknowledged stays, nothing is half merged, and every refusal says what to do.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from forms.entry_session import EntrySession
from storage.audit import verify
from storage.cases import CaseJournal, create_case, list_cases, open_case
from storage.district_file import pack
from storage.errors import DiskFull, FolderMissing, StoreLocked, StoreReadOnly
from storage.merge import apply_merge, plan_merge
from storage.store import open_store
from tests.end_to_end.faults_writer import Heard
from tests.end_to_end.power_cut import build_shim
from tests.end_to_end.test_faults import IS_RELEASE, losses
from tests.unit.storage.papers import NO, REMARK, key_paper, new_store

ROOT = Path(__file__).resolve().parents[2]
STICKS = 200 if IS_RELEASE else 12

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="mount, LD_PRELOAD")


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A file system in memory. Skips where this account may not mount."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("this account may not mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


# --- full, or only to be read ----------------------------------------------------------------------------------------


@on_linux
def test_a_small_disk_fills_and_keying_goes_on_when_there_is_space_again(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=1m") as disk:
        ballast = disk / "ballast"
        with new_store(disk) as store:
            ballast.write_bytes(bytes(1_048_576 - store.path.stat().st_size - 200_000))
            state = create_case(store, enumerator="E1")
            session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, "E1"))
            session.go(NO)
            session.key("001")
            refused, stored = key_until_full(session)
            assert "space" in refused.advice
            assert session.at == REMARK
            assert open_case(store, state.case_id).answers[REMARK].value == stored != ""
            ballast.unlink()
            session.go(REMARK)
            session.key("there is space again")
            assert open_case(store, state.case_id).answers[REMARK].value == "there is space again"
            assert verify(store).findings == ()


def key_until_full(session: EntrySession) -> tuple[DiskFull, str]:
    """The refusal, and the last remark that was stored."""
    stored = ""
    for number in range(100):
        session.go(REMARK)
        try:
            session.key(f"{number}," * 2_000)
        except DiskFull as refused:
            return refused, stored
        stored = f"{number}," * 2_000
    raise AssertionError("the disk did not fill")


@on_linux
def test_a_merge_for_which_the_disk_is_too_small_changes_nothing(tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        for number in range(60):
            key_paper(north, f"{number:03}", {"remark": "long " * 1_000})
        file = pack(north, tmp_path / "north.anketa-district").path
    with mounted(tmp_path / "small", "size=400k") as disk, new_store(disk, "central", kind="central") as central:
        before = verify(central)
        with pytest.raises(DiskFull) as caught:
            apply_merge(central, plan_merge(central, [file]))
        assert caught.value.advice
        assert verify(central) == before


@on_linux
def test_a_disk_that_can_only_be_read_shows_its_store_and_takes_no_answer(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=4m") as disk:
        with new_store(disk) as store:
            key_paper(store, "001")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with open_store(disk / "north.anketa") as store:
            assert store.is_read_only
            assert [row.paper_number for row in list_cases(store)] == ["001"]
            assert verify(store).findings == ()
            with pytest.raises(StoreReadOnly) as refused:
                key_paper(store, "002")
            assert refused.value.advice
            with pytest.raises(FolderMissing):
                new_store(disk, "south")


# --- held by another program -----------------------------------------------------------------------------------------


HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_store_that_another_program_writes_to_is_not_opened_until_it_lets_go(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreLocked) as refused:
            open_store(path)
        assert refused.value.advice
        other.communicate("let go\n")
    with open_store(path) as store:
        key_paper(store, "001")


OTHER_PROGRAM = """
import sqlite3, sys
for statement in ("SELECT * FROM cases", "DELETE FROM cases", "BEGIN EXCLUSIVE"):
    try:
        sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute(statement).fetchall()
        print("taken")
    except sqlite3.OperationalError as error:
        print(error)
"""


def test_no_other_program_reads_or_writes_a_store_that_is_open_here(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        said = subprocess.run(
            [sys.executable, "-c", OTHER_PROGRAM, str(store.path)], capture_output=True, text=True, check=True
        )
        assert said.stdout.splitlines() == ["database is locked"] * 3
        key_paper(store, "002")
        assert len(list_cases(store)) == 2


# --- the stick is pulled out -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the bad machine, compiled."""
    return build_shim(tmp_path_factory.mktemp("shim"), Path(__file__).with_name("bad_machine.c"))


def on_stick(shim: Path, stick: Path, *arguments: object, after: int = -1) -> subprocess.CompletedProcess[str]:
    """Run `on_a_stick` with its stick pulled out after so many calls; it must end by itself, without a traceback."""
    bad = {"LD_PRELOAD": str(shim), "VANISH_PREFIX": f"{stick}/", "VANISH_AFTER": str(after)}
    command = [sys.executable, "-m", "tests.end_to_end.on_a_stick", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **bad}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done


@on_linux
def test_a_stick_pulled_out_while_keying_keeps_what_was_acknowledged(tmp_path: Path, shim: Path) -> None:
    chance = random.Random(417)  # noqa: S311  (moments, not secrets)
    refused = 0
    for number in range(STICKS):
        stick = tmp_path / f"stick {number}"
        stick.mkdir()
        new_store(stick).close()
        heard = Heard()
        after = number * 5 if number < 5 else chance.randint(0, 900)  # the first ones while it is being opened
        for line in on_stick(shim, stick, "key", stick / "north.anketa", after=after).stdout.splitlines():
            said = json.loads(line)
            if said[0] == "refused":
                refused += 1
                assert said[2], f"no advice: {said}"
            else:
                heard.hear(line)
        with open_store(stick / "north.anketa") as store:  # the stick is back
            assert list(losses(store, heard)) == []
            assert verify(store).findings == ()
    print(f"\n{STICKS} sticks pulled out while keying, {refused} refusals with advice, nothing lost")
    assert refused >= STICKS * 9 // 10


@on_linux
def test_a_stick_pulled_out_while_its_file_is_merged_brings_all_or_nothing(tmp_path: Path, shim: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with new_store(tmp_path) as north:
        for number in range(40):
            key_paper(north, f"{number:03}", {"remark": "long " * 500})
        pack(north, stick / "north.anketa-district")
    new_store(tmp_path, "central", kind="central").close()
    on_stick(shim, stick, "merge", tmp_path / "central.anketa", stick / "north.anketa-district")


@on_linux
def test_a_stick_pulled_out_while_a_file_is_packed_leaves_the_older_one_whole(tmp_path: Path, shim: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with new_store(tmp_path) as north:
        key_paper(north, "001")
        pack(north, stick / "north.anketa-district")
    on_stick(shim, stick, "pack", tmp_path / "north.anketa", stick / "north.anketa-district")
