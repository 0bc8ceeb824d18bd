from __future__ import annotations

import pytest

from tests.unit.expressions.paper import ANSWERS, ROWS, Paper


@pytest.fixture
def paper() -> Paper:
    """Give a paper with answers and no rows."""
    return Paper().key(ANSWERS)


@pytest.fixture
def household() -> Paper:
    """Give a paper with answers and three roster rows."""
    return Paper().key(ANSWERS).key(ROWS)
