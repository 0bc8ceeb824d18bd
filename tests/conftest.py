"""What every test stands on: no real home, no real screen, a mark from its folder, `../shared` when it is there."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Before anything imports Qt or asks for a home: the tests open no window on a person's screen and leave no trace in
# a person's folders. End-to-end tests start the program with an environment of their own (fixture `bare_environment`).
HOME = Path(tempfile.mkdtemp(prefix="anketa-tests-"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["ANKETA_LANGUAGE"] = "en"  # tests of the commands read English, on any computer
os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
for _variable, _folder in (
    ("XDG_CONFIG_HOME", ".config"),
    ("XDG_DATA_HOME", ".local/share"),
    ("XDG_STATE_HOME", ".local/state"),
    ("XDG_CACHE_HOME", ".cache"),
    ("XDG_RUNTIME_DIR", ".run"),
    ("APPDATA", "AppData/Roaming"),
    ("LOCALAPPDATA", "AppData/Local"),
):
    os.environ[_variable] = str(HOME / _folder)
    (HOME / _folder).mkdir(mode=0o700, parents=True)

#: Folder under tests/ → the mark that its tests carry.
KINDS = ("unit", "scenario", "gui", "property", "golden", "end_to_end", "architecture", "benchmarks")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with the folder it stands in; leave out the long ones unless `ANKETA_LONG` asks for them."""
    for item in items:
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        if folder in KINDS:
            item.add_marker(folder)
        if "long" in item.keywords and not os.environ.get("ANKETA_LONG"):
            item.add_marker(pytest.mark.skip(reason="a long one: ANKETA_LONG=1 runs it"))


def pytest_unconfigure() -> None:
    """Remove the home of this run."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def project() -> Path:
    """Give the project's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of forms, survey and scenarios that lies beside the project."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared is absent")
    return folder


@pytest.fixture
def bare_environment(tmp_path: Path) -> dict[str, str]:
    """Give the environment of a person who starts the program for the first time: a new home, no screen.

    An end-to-end test adds `DISPLAY` (of an Xvfb of its own) or `QT_QPA_PLATFORM`.
    """
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
