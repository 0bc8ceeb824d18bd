"""The faults of `test_faults`, met by an encrypted store: hiding answers must not be paid with losing them."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from storage import driver
from storage.audit import verify
from storage.store import open_store
from tests.end_to_end import test_faults
from tests.end_to_end.faults_writer import Heard
from tests.end_to_end.power_cut import build_shim
from tests.end_to_end.test_faults import IS_RELEASE, cut_power, has_kill, kill_somewhere, losses, on_linux
from tests.unit.storage.encrypted import PASSWORD, new_encrypted

KILLS, CUTS = (500, 2000) if IS_RELEASE else (20, 60)
#: The same writer, which is asked for the password as a command would be.
_SCRIPT = (
    "import sys; from storage.unlocking import Password, ask_with; "
    f"ask_with(lambda locked: Password('S1', {PASSWORD!r})); "
    "from tests.end_to_end.faults_writer import main; main(*sys.argv[1:])"
)


@pytest.fixture(autouse=True)
def encrypted_writer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the harness make and write encrypted stores."""
    monkeypatch.setattr(test_faults, "WRITER", [sys.executable, "-c", _SCRIPT])
    monkeypatch.setattr(test_faults, "new_store", new_encrypted)


@has_kill
def test_no_kill_loses_an_answer_of_an_encrypted_store(tmp_path: Path) -> None:
    chance = random.Random(418)  # noqa: S311  (moments, not secrets)
    made = new_encrypted(tmp_path)
    made.close()
    heard, path = Heard(), made.path
    for _ in range(KILLS):
        kill_somewhere(path, heard, chance)
        with open_store(path) as store:
            assert list(losses(store, heard)) == []
            assert verify(store).findings == ()
    acknowledged = sum(len(answers) for _, answers in heard.stored.values())
    print(f"\n{KILLS} kills of an encrypted store, {acknowledged} acknowledged answers, none lost")
    assert acknowledged > KILLS
    assert path.read_bytes().startswith(driver.MARK)


@on_linux
def test_no_power_cut_loses_an_answer_of_an_encrypted_store(tmp_path: Path) -> None:
    states = cut_power(tmp_path, build_shim(tmp_path), CUTS)
    print(f"\n{CUTS} power cuts of an encrypted store: {dict(states)}")
    assert states == {"whole": CUTS}


@on_linux
def test_the_harness_finds_what_an_encrypted_store_loses_where_it_syncs_less(tmp_path: Path) -> None:
    states = cut_power(tmp_path, build_shim(tmp_path), CUTS, "OFF")
    print(f"\n{CUTS} power cuts of an encrypted store with synchronous=OFF: {dict(states)}")
    assert states["lost"] + states["unreadable"] > 0
