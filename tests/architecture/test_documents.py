from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from forms.command_names import COMMANDS
from tests.architecture.source import FLOORS

DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
SET_UP = "python3 -m venv .venv && .venv/bin/pip install --require-hashes -r {lock} && .venv/bin/python {run}"


def blocks(document: Path, language: str) -> list[str]:
    """Give the fenced blocks of a document that are written in `language`."""
    return re.findall(rf"^```{language}\n(.*?)^```", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def tracked(project: Path) -> list[Path]:
    """Give the files that a clone would hold."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=project, capture_output=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a clone: git lists no files")
    return [path for name in listed.stdout.decode().split("\0") if name and (path := project / name).is_file()]


def test_readme_has_one_command_to_run_and_one_to_test(project: Path) -> None:
    commands = [block.strip() for block in blocks(project / "README.md", "sh")]
    assert commands == [
        SET_UP.format(lock="requirements.lock", run="main.py"),
        SET_UP.format(lock="requirements-dev.lock", run="-m pytest -n 2 --dist worksteal"),
    ]


def test_every_command_stands_in_the_readme(project: Path) -> None:
    text = (project / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`{name} " not in text] == []


def test_the_architecture_speaks_of_every_floor_and_every_package(project: Path, config: dict[str, Any]) -> None:
    text = (project / "ARCHITECTURE.md").read_text(encoding="utf-8").lower()
    packages = [re.split(r"[^\w.-]", line)[0].lower() for line in config["project"]["dependencies"]]
    assert [name for name in (*packages, *(f"{floor}/" for floor in FLOORS)) if name not in text] == []


def test_the_changelog_speaks_of_this_version(project: Path, config: dict[str, Any]) -> None:
    assert config["project"]["version"] in (project / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_points_to_exists(name: str, project: Path) -> None:
    text = (project / name).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target]
    assert [target for target in targets if not (project / target).exists()] == []


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_in_code_type_exists(name: str, project: Path) -> None:
    text = (project / name).read_text(encoding="utf-8")
    paths = re.findall(r"`((?:forms|storage|exporters|gui|resources|packaging|tests|docs|\.ci)/[\w./-]*)`", text)
    assert paths
    assert [path for path in paths if not (project / path).exists()] == []


def test_no_file_names_a_place_of_one_machine(project: Path) -> None:
    # Put together here, so that this file does not accuse itself.
    places = [f"/{folder}/".encode() for folder in ("work", "opt", "home/user")]
    places += [b"/simple".join((host, b"")) for host in (b"pypi.org", b"pythonhosted.org")]
    faults = [
        f"{path.relative_to(project)}: {place.decode()}"
        for path in tracked(project)
        for place in places
        if re.search(rb"(?<![\w.$}~*-])" + re.escape(place), path.read_bytes())
    ]
    assert not faults, faults
