"""Start the packed program as a stranger's computer would: with an empty environment, in a folder of another name."""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tool import run_tool

#: Longest time of one run, s.
PATIENCE = 300
#: Starts of each program that are compared.
STARTS = 5
#: Long work says on stderr what it is at, a line for each kind of work.
_PROGRESS = re.compile(r"^[\w ]+ …$")
#: What Windows gives every process, and Python cannot start without; the second row is there under wine alone.
_OF_WINDOWS = (
    *("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    *("DISPLAY", "WINEPREFIX", "WINEDEBUG", "WINEDLLOVERRIDES"),
)
_COLUMNS = "police_417_synthetic.csv"


def program_in(folder: Path, name: str = "anketa") -> Path:
    """The program of a folder that was built; on Windows the one for the command line."""
    if sys.platform == "win32":
        return folder / ("anketa-command.exe" if name == "anketa" else f"{name}.exe")
    return folder / name


def empty_environment() -> dict[str, str]:
    """Nothing: what `env -i` gives; on Windows what every process must have."""
    if sys.platform != "win32":
        return {}
    return {name: os.environ[name] for name in _OF_WINDOWS if name in os.environ}


def try_program(folder: Path, work: Path) -> list[str]:
    """Run the self-test and the commands; what is wrong, nothing when all is well."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    faults = []
    for command, may_speak in _commands(folder, work):
        begun = time.monotonic()
        fault = run_silently([str(program_in(folder)), *command], work, may_speak=may_speak)
        print(f"   {time.monotonic() - begun:5.1f} s  anketa {' '.join(command[:1])}{': ' + fault if fault else ''}")
        faults += [f"anketa {' '.join(command)}: {fault}"] if fault else []
    report = work / "self-test.json"
    if report.exists():
        print("self-test: " + json.dumps(json.loads(report.read_text(encoding="utf-8")), ensure_ascii=False))
    return faults


def _commands(folder: Path, work: Path) -> Iterator[tuple[list[str], bool]]:
    """Words of each run, and whether it may print on stdout."""
    inside = folder / "_internal" / "resources" / "questionnaires"
    form, store, central = str(inside / "police_417.xlsx"), str(work / "06.anketa"), str(work / "centre.anketa")
    papers = work / "papers.csv"
    with (inside / _COLUMNS).open(encoding="utf-8", newline="") as stream:
        papers.write_text("".join(next(stream) for _ in range(6)), encoding="utf-8", newline="")
    print("trying it with an empty environment:", flush=True)
    yield ["--self-test", str(work / "self-test.json")], False
    yield ["check", form], True
    yield ["new", store, "--form", form, "--district", "06"], True
    yield ["key", store, str(papers), "--enumerator", "07"], True
    yield ["audit", store], True
    yield ["pack", store, str(work / "06.anketa-district")], True
    yield ["new", central, "--form", form, "--kind", "central"], True
    yield ["merge", central, str(work / "06.anketa-district")], True
    yield ["export", central, str(work / "export")], True
    yield ["demo", str(work / "demo")], True
    yield ["--first-window"], False


def run_silently(command: Sequence[str], work: Path, *, may_speak: bool) -> str:
    """Run it; what is wrong with its exit status or with what it printed, '' when nothing is."""
    done = subprocess.run(
        command,
        cwd=work,
        env=empty_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if not (may_speak and _PROGRESS.match(line))]
    if not may_speak:
        said += done.stdout.splitlines()
    if done.returncode:
        said.insert(0, f"exit status {done.returncode}")
    return "\n".join(said)


def compare_start(folder: Path, source: Path) -> str:
    """A line with the median time to a painted first window, packed and from source, in turns on this machine."""
    commands = {"packed": [str(program_in(folder))], "from source": [sys.executable, str(source)]}
    # PySide6 from source asks for a PATH on Windows, be it an empty one.
    environment = {"PATH": "", **empty_environment(), "PYTHONPATH": str(source.parents[1])}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            begun = time.monotonic()
            run_tool(*command, "--first-window", environment=environment)
            taken[name].append(time.monotonic() - begun)
    medians = {name: statistics.median(values) for name, values in taken.items()}
    said = ", ".join(f"{name} {median:.2f} s" for name, median in medians.items())
    return f"start to a painted first window and out again, median of {STARTS} in turns: {said}"
