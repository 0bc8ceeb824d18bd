from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

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
