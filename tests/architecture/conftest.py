"""What the tests of the house read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def config(project: Path) -> dict[str, Any]:
    """Give `pyproject.toml` as a dict."""
    return tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
