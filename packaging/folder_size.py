"""How large the program's folder and packages are, what was left out of them, and making them smaller."""

from __future__ import annotations

import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import left_out
from icu_tables import shrink_library
from tool import run_tool

#: The folder, and a package, may have this many bytes at most.
UNPACKED, PACKED = 160_000_000, 60_000_000
MB = 1_000_000
_ELF = b"\x7fELF"


def size_of(folder: Path) -> int:
    """Bytes of all files of a folder; a link counts nothing."""
    return sum(path.stat().st_size for path in _files(folder))


def shrink(folder: Path) -> dict[str, int]:
    """Take symbols and unused tables out of the libraries (Linux); what was done → bytes saved."""
    if not sys.platform.startswith("linux"):
        return {}
    before = size_of(folder)
    if shutil.which("strip"):
        # What stands in a folder NAME.libs was laid out by patchelf; `strip` breaks it ("not page-aligned").
        libraries = [path for path in _files(folder) if _is_library(path) and not path.parent.name.endswith(".libs")]
        run_tool("strip", "--strip-unneeded", *libraries)
    saved = {"symbols for debuggers": before - size_of(folder)}
    for library in _files(folder):
        if library.name.startswith("libicudata.so"):
            saved[left_out.ICU_REASON] = shrink_library(library, left_out.is_icu_kept)
    return saved


def say_left_out(log: Path, saved: dict[str, int]) -> str:
    """The list of what was left out and why, the largest first. `log` has lines of size, place and reason."""
    sizes: dict[str, int] = defaultdict(int, saved)
    counts: dict[str, int] = defaultdict(int)
    for line in log.read_text(encoding="utf-8").splitlines():
        size, _place, why = line.split("\t")
        sizes[why] += int(size)
        counts[why] += 1
    rows = sorted(sizes.items(), key=lambda row: -row[1])
    lines = [f"{size / MB:8.1f} MB  {why}" + (f" ({counts[why]} files)" if counts[why] else "") for why, size in rows]
    return "\n".join(["left out:", *lines])


def check_folder(folder: Path) -> list[str]:
    """Print the folder's size and its largest parts; a fault when it is over the limit."""
    size = size_of(folder)
    print(f"unpacked: {size / MB:.1f} MB in {sum(1 for _ in _files(folder))} files (at most {UNPACKED / MB:.0f} MB)")
    parts: dict[str, int] = defaultdict(int)
    for path in _files(folder):
        place = path.relative_to(folder).parts
        parts["/".join(place[1:2] if place[0] == "_internal" else place[:1])] += path.stat().st_size
    largest = sorted(parts.items(), key=lambda row: -row[1])[:8]
    print("   of it: " + ", ".join(f"{name} {part / MB:.1f}" for name, part in largest))
    return [f"the folder has {size / MB:.1f} MB"] if size > UNPACKED else []


def check_packages(made: Iterable[Path]) -> list[str]:
    """Print each package's size; a fault for each that is over the limit."""
    faults = []
    for path in made:
        size = path.stat().st_size
        print(f"packed: {size / MB:.1f} MB  {path.name} (at most {PACKED / MB:.0f} MB)")
        if size > PACKED:
            faults.append(f"{path.name} has {size / MB:.1f} MB")
    return faults


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _is_library(path: Path) -> bool:
    if ".so" not in path.name:
        return False
    with path.open("rb") as stream:
        return stream.read(4) == _ELF
