from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import keyring, unlocking
from storage.store import Store
from tests.unit.storage.papers import new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty district store of the small questionnaire."""
    with new_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Store]:
    """Give an empty central store of the small questionnaire."""
    with new_store(tmp_path, "central", kind="central", district="") as opened:
        yield opened


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Argon2id easy: what the real work costs is measured once, and a wrap says itself how it was made."""
    monkeypatch.setattr(keyring, "PASSES", 1)
    monkeypatch.setattr(keyring, "MEMORY", 1024 * 1024)


@pytest.fixture(autouse=True)
def nobody_is_asked() -> None:
    """Let no command of an earlier test answer for its terminal."""
    unlocking.ask_with(None)
