"""Build what is handed out: the program's folder, tried in an empty environment, then its packages.

    python packaging/build.py [--only-folder]

Makes `dist/anketa/anketa` (on Windows `anketa.exe`, on macOS `Anketa.app`), runs its self-test, fails on any line
that it prints, on a fault and on a folder over the size; then the packages of this platform with their hashes. With a
Python that has no PyInstaller an environment of its own is made in `build/environment` from requirements-dev.lock.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

import folder_size
import icon_files
import left_out
import packages
import trial
from tool import run_tool

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST, WORK = ROOT / "dist", ROOT / "build"


def main(words: Sequence[str]) -> int:
    """Build, try, measure, pack; 0, or 1 with what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only-folder", action="store_true", help="no packages, only the folder and its self-test")
    wish = parser.parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a Windows console may have another code page than our words
            stream.reconfigure(encoding="utf-8", errors="replace")
    if importlib.util.find_spec("PyInstaller") is None:
        again = [str(make_environment()), __file__, *words]
        return subprocess.run(again, check=False).returncode
    begun = time.monotonic()
    folder = freeze(read_version())
    faults = [*trial.try_program(folder, WORK / "trial"), *folder_size.check_folder(folder)]
    if not faults:
        print(trial.compare_start(folder, HERE / "frozen.py"))
        made = [] if wish.only_folder else packages.pack(folder, DIST, read_version())
        faults += folder_size.check_packages(made)
        write_hashes(made)
    for fault in faults:
        print(f"FAULT: {fault}", file=sys.stderr)
    print(f"{'FAILED' if faults else 'built'} in {(time.monotonic() - begun) / 60:.1f} min")
    return 1 if faults else 0


def make_environment() -> Path:
    """An environment with what builds, from the lock; its Python."""
    place = WORK / "environment"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        run_tool(sys.executable, "-m", "venv", place)
    lock = ROOT / "requirements-dev.lock"
    run_tool(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock)
    return python


def read_version() -> str:
    """The program's version, from pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        return str(tomllib.load(stream)["project"]["version"])


def freeze(version: str) -> Path:
    """Run PyInstaller and make what it made small; the program's folder."""
    shutil.rmtree(WORK / "pyinstaller", ignore_errors=True)
    WORK.mkdir(exist_ok=True)
    log = WORK / "left_out.tsv"
    environment = {
        **os.environ,
        "ANKETA_VERSION": version,
        "ANKETA_LEFT_OUT": str(log),
        "ANKETA_ICON": "" if sys.platform.startswith("linux") else str(icon_files.make_icon(WORK)),
        "PYTHONHASHSEED": "1",
    }
    print(f"packing Anketa {version} with Python {sys.version.partition(' ')[0]} …", flush=True)
    places: list[str | Path] = ["--distpath", DIST, "--workpath", WORK / "pyinstaller", HERE / "anketa.spec"]
    run_tool(sys.executable, "-m", "PyInstaller", "--noconfirm", *places, cwd=ROOT, environment=environment)
    folder = DIST / "anketa"
    print(folder_size.say_left_out(log, folder_size.shrink(folder)))
    for name, names in left_out.MODULES.items():
        print(f"   modules  {name}: {', '.join(names)}")
    return folder


def write_hashes(made: Sequence[Path]) -> None:
    """Write `dist/SHA256SUMS`, which is published beside the packages."""
    lines = []
    for path in made:
        with path.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    if lines:
        (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
