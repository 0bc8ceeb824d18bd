from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

LOCKS = ("requirements.lock", "requirements-dev.lock")


def requirements(lock: Path) -> dict[str, str]:
    """Give each requirement line `name==version ; marker` of a lock with the rest of its block."""
    blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    return {block.partition(" \\")[0]: block for block in blocks}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_its_hashes(name: str, project: Path) -> None:
    faults = [
        line
        for line, block in requirements(project / name).items()
        if "==" not in line or not re.search(r"--hash=sha256:[0-9a-f]{64}", block)
    ]
    assert not faults, faults


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_no_address(name: str, project: Path) -> None:
    text = (project / name).read_text(encoding="utf-8")
    assert not re.search(r"://|index|find-links|file:|@|^-", text, re.MULTILINE)


def test_what_runs_the_program_is_what_the_tests_run(project: Path) -> None:
    to_run, to_test = (set(requirements(project / name)) for name in LOCKS)
    assert to_run <= to_test


def test_every_package_that_the_project_names_is_locked(project: Path, config: dict[str, Any]) -> None:
    locked = {line.partition("==")[0] for line in requirements(project / "requirements.lock")}
    named = {re.split(r"[^\w.-]", line)[0].lower() for line in config["project"]["dependencies"]}
    assert named <= locked


def test_qt_is_pinned_to_the_release_that_survives_its_signals(project: Path, config: dict[str, Any]) -> None:
    assert "PySide6-Essentials==6.8.3" in config["project"]["dependencies"]
    assert "pyside6-essentials==6.8.3" in requirements(project / "requirements.lock")
