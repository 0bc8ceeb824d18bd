from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from pathlib import Path

import pytest

from exporters import commands as exporting
from forms import commands as trying
from forms.command_names import COMMANDS
from storage import commands as keeping
from tests.architecture.source import modules

LAUNCHER = next(module for module in modules() if module.path == "main.py")


def test_main_is_at_most_60_lines() -> None:
    assert len(LAUNCHER.lines) <= 60


def test_main_holds_no_class_and_imports_no_floor_above_forms_by_itself() -> None:
    imported = {name.partition(".")[0] for _, name in LAUNCHER.imported(at_start_only=True)}
    assert not any(isinstance(node, ast.ClassDef) for node in LAUNCHER.named())
    assert not imported & {"gui", "exporters", "storage", "PySide6"}


def test_every_command_of_the_floors_is_told_from_a_store_path() -> None:
    parser = argparse.ArgumentParser()
    table = parser.add_subparsers()
    for floor in (trying, keeping, exporting):
        floor.add_commands(table)
    assert set(table.choices) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_without_the_slow_modules_and_qt(command: str, project: Path) -> None:
    script = (
        "import sys, main\n"
        "try: main.main([sys.argv[1], '-h'])\n"
        "except SystemExit as end: assert end.code == 0\n"
        "slow = {'pandas','numpy','openpyxl','xlsxwriter','pyreadstat','sqlite_utils','pyxform','PySide6'}\n"
        "print('slow:', sorted(slow & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, command],
        cwd=project,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"anketa {command}" in done.stdout
    assert done.stdout.endswith("slow: []\n")
