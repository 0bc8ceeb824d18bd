from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from forms.journal import Place
from storage.audit import verify
from storage.cases import last_draft, list_cases, open_case
from storage.merge import apply_merge, plan_merge
from storage.store import open_store
from tests.unit.storage.papers import AGE, REMARK, key_paper, new_store

ROOT = Path(__file__).resolve().parents[3]

#: A real writer at the keyboard: says each answer only after the journal returned.
KEYER = """
import sys
from storage.store import open_store
from storage.cases import last_draft
from tests.unit.storage.papers import REMARK, begin_paper, reopen
store = open_store(sys.argv[1])
draft = last_draft(store)
session = begin_paper(store, "001") if draft is None else reopen(store, draft.case_id)
number = int(sys.argv[2])
while True:
    number += 1
    session.go(REMARK)
    session.key(f"remark {number}")
    print(number, flush=True)
"""

#: The same with whole papers, closed one by one.
CLOSER = """
import sys
from storage.store import open_store
from tests.unit.storage.papers import key_paper
store = open_store(sys.argv[1])
number = int(sys.argv[2])
while True:
    number += 1
    key_paper(store, f"{number:05}", {"age": "30"}, [("Ada", "7")])
    print(number, flush=True)
"""


def kill_at_work(script: str, path: Path, start: int, chance: random.Random) -> int:
    """Start a writer, kill it with SIGKILL somewhere in its work; the last number it said was stored."""
    writer = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(start)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(chance.randint(1, 30))]
        time.sleep(chance.random() / 200)
        writer.kill()
        said += writer.stdout.readlines()
    return int(said[-1]) if said[-1].endswith("\n") else int(said[-2])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("seed", range(4))
def test_reopening_after_kill_shows_the_last_committed_answer(tmp_path: Path, seed: int) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    chance = random.Random(seed)  # noqa: S311  (moments, not secrets)
    last = 0
    for _ in range(3):
        last = kill_at_work(KEYER, path, last, chance)
        with open_store(path) as store:
            draft = last_draft(store)
            assert draft is not None
            state = open_case(store, draft.case_id)
            assert state.answers[REMARK].value in {f"remark {last}", f"remark {last + 1}"}
            assert state.cursor in {REMARK, None}
            assert verify(store).findings == ()
            last = int(state.answers[REMARK].value.split()[1])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_every_paper_that_was_said_to_be_closed_is_there_after_a_kill(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    chance = random.Random(417)  # noqa: S311  (moments, not secrets)
    last = 0
    for _ in range(3):
        last = kill_at_work(CLOSER, path, last, chance)
        with open_store(path) as store:
            numbers = {row.paper_number for row in list_cases(store, limit=10_000)}
            assert {f"{number:05}" for number in range(1, last + 1)} <= numbers
            last = len(numbers)
            report = verify(store)
            assert (report.findings, report.cases, report.drafts) == ((), last, 0)


def test_a_merge_killed_halfway_has_changed_nothing(tmp_path: Path) -> None:
    from storage.district_file import pack

    with new_store(tmp_path) as north:
        for number in range(30):
            key_paper(north, f"{number:03}")
        file = pack(north, tmp_path / "north.anketa-district").path
    new_store(tmp_path, "central", kind="central", district="").close()
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom storage.store import open_store\n"
        "from storage.merge import apply_merge, plan_merge\nstore = open_store(sys.argv[1])\n"
        "plan = plan_merge(store, [Path(sys.argv[2])])\n"
        "apply_merge(store, plan, progress=lambda done, total, what: os.kill(os.getpid(), signal.SIGKILL))\n"
    )
    path = tmp_path / "central.anketa"
    subprocess.run([sys.executable, "-c", script, str(path), str(file)], cwd=ROOT, check=False)
    with open_store(path) as central:
        assert list_cases(central) == ()
        assert verify(central).findings == ()
        assert apply_merge(central, plan_merge(central, [file])).new == 30


HALFWAY = """
import os, signal, sys
from storage.store import open_store
def work(connection):
    connection.execute("PRAGMA cache_size = 5")
    for number in range(200):
        connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (f"x{number}", "y" * 3000))
    os.kill(os.getpid(), signal.SIGKILL)
open_store(sys.argv[1]).write(work)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("read_only", [False, True])
def test_a_transaction_killed_halfway_is_taken_back_for_a_reader_too(tmp_path: Path, read_only: bool) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    path = tmp_path / "north.anketa"
    subprocess.run([sys.executable, "-c", HALFWAY, str(path)], cwd=ROOT, check=False)
    assert path.with_name("north.anketa-journal").stat().st_size > 0
    with open_store(path, read_only=read_only) as store:
        assert [row.paper_number for row in list_cases(store)] == ["001"]
        assert store.run(
            lambda connection: connection.execute("SELECT count(*) FROM fact WHERE name LIKE 'x%'").fetchone()
        ) == (0,)
        assert verify(store).findings == ()


def test_a_killed_window_leaves_a_side_file_that_is_taken_over(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    kill_at_work(KEYER, path, 0, random.Random(1))  # noqa: S311  (moments, not secrets)
    assert path.with_name("north.anketa.open").exists()
    with open_store(path) as store:
        draft = last_draft(store)
        assert draft is not None
        assert Place("/data/head/number") in open_case(store, draft.case_id).answers
        assert AGE not in open_case(store, draft.case_id).answers
    assert not path.with_name("north.anketa.open").exists()
