from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from gui.version import VERSION

SLOW = ("pandas", "numpy", "openpyxl", "xlsxwriter", "pyreadstat", "sqlite_utils", "pyxform", "nacl")

#: Opens the window as `main.py` does, waits until the store is open (when one is given), lists the modules, leaves.
LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.run import make_application
app = make_application()
store = sys.argv[1] if len(sys.argv) > 1 else None

def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.inherits("QMainWindow"))
    if store and window.context.store is None:
        return
    print("shown:", window.isVisible(), "page:", window.current_name, "size:", window.width(), window.height())
    print("slow:", *[name for name in {slow!r} if name in sys.modules])
    QApplication.closeAllWindows()
    app.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
from gui.app import open_window
raise SystemExit(open_window(store))
"""


def run(project: Path, tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(project), **environment}
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project,
        env={**kept, **own},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("with_store", [False, True])
def test_the_first_window_waits_for_none_of_the_slow_modules(
    with_store: bool, project: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    arguments = []
    if with_store:
        store = request.getfixturevalue("store")
        store.close()
        arguments = [str(store.path)]
    ran = run(project, tmp_path, "-c", LOOK.replace("{slow!r}", repr(SLOW)), *arguments)
    assert ran.returncode == 0, ran.stderr
    assert "shown: True" in ran.stdout
    assert f"page: {'person' if with_store else 'start'}" in ran.stdout
    assert "slow:\n" in ran.stdout.replace("slow: \n", "slow:\n")


def test_without_a_display_the_program_says_so_and_leaves_with_two(project: Path, tmp_path: Path) -> None:
    ran = run(project, tmp_path, "main.py", QT_QPA_PLATFORM="")
    assert ran.returncode == 2
    assert "no display" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stdout == ""


def test_the_window_says_the_version_of_the_project(project: Path) -> None:
    config = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert config["project"]["version"] == VERSION
