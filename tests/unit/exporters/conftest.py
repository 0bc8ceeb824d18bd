from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.exporters.papers import Maker


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    """Give what makes forms, papers and exports."""
    return Maker(tmp_path)
