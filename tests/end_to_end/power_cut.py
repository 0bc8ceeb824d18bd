"""A disk that remembers what was not yet synced: from a record of `power_cut.c`, what a power cut could leave."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SECTOR = 512
#: What becomes of writes that were not synced: none of them arrive, all, some, or some of their sectors.
WAYS = ("dropped", "kept", "part", "torn")
#: Slot of the folder itself in a record.
FOLDER = 0
_SOURCE = Path(__file__).with_suffix(".c")


@dataclass(frozen=True, slots=True)
class Recorded:
    """One line of a record: `what` is open, write, cut, sync, unlink or said; `content` of a write or a saying."""

    what: str
    slot: int
    offset: int
    name: str
    content: bytes


@dataclass(slots=True)
class _File:
    """A file on the disk: what is safe, and what waits for a sync."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[Recorded] = field(default_factory=list)


def build_shim(folder: Path, source: Path = _SOURCE) -> Path:
    """The compiled recorder, or another library to be loaded before the C library. Skips without a C compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    shim = folder / f"{source.stem}.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", shim, source, "-ldl", "-lpthread"], check=True)
    return shim


def read_record(path: Path) -> list[Recorded]:
    """All recorded lines, in the order in which they happened."""
    whole, at, lines = path.read_bytes(), 0, []
    while at < len(whole):
        end = whole.index(b"\n", at)
        what, slot, offset, length, name = whole[at:end].decode().split(" ", 4)
        at = end + 1 + int(length)
        lines.append(Recorded(what, int(slot), int(offset), name, whole[end + 1 : at]))
    return lines


class Disk:
    """The files of a store as its writer leaves them, step by step."""

    def __init__(self, store: Path) -> None:
        """`store` is the file as it lay there, safe, before the record begins."""
        self._files: list[_File] = [_File(bytearray(store.read_bytes()))]
        #: Name → number in `_files`: as the writer sees it, and as the folder holds it for sure.
        self._seen: dict[str, int] = {str(store): 0}
        self._safe: dict[str, int] = dict(self._seen)
        #: (name, file or None when it was removed) not yet synced.
        self._waiting: list[tuple[str, int | None]] = []

    def take(self, line: Recorded) -> None:
        """One step of the writer."""
        if line.what == "open":
            self._files.append(_File())
            self._name(line.name, len(self._files) - 1)
        elif line.what == "unlink":
            self._name(line.name, None)
        elif line.what == "sync" and line.slot == FOLDER:
            self._safe, self._waiting = dict(self._seen), []
        elif line.what == "sync":
            file = self._files[self._seen[line.name]]
            for waiting in file.waiting:
                _apply(file.safe, waiting, None)
            file.waiting = []
        elif line.what in {"write", "cut"}:
            self._files[self._seen[line.name]].waiting.append(line)

    def _name(self, name: str, number: int | None) -> None:
        self._waiting.append((name, number))
        if number is None:
            self._seen.pop(name, None)
        else:
            self._seen[name] = number

    def after_cut(self, way: str, chance: random.Random) -> Iterator[tuple[str, bytes]]:
        """(name, content) of the files that are there when the power comes back."""
        names: dict[str, int | None] = dict(self._safe)
        names.update(named for named in self._waiting if _arrives(way, chance))
        for name, number in names.items():
            if number is not None:
                yield name, self._content(self._files[number], way, chance)

    @staticmethod
    def _content(file: _File, way: str, chance: random.Random) -> bytes:
        content = bytearray(file.safe)
        for waiting in file.waiting:
            if _arrives(way, chance):
                _apply(content, waiting, chance if way == "torn" else None)
        return bytes(content)


def _arrives(way: str, chance: random.Random) -> bool:
    return way == "kept" or (way != "dropped" and chance.random() < 0.5)


def _apply(content: bytearray, line: Recorded, torn: random.Random | None) -> None:
    """One write or truncation; `torn` decides which of its sectors arrive."""
    if line.what == "cut":
        del content[line.offset :]
        content.extend(bytes(line.offset - len(content)))
        return
    at, end = line.offset, line.offset + len(line.content)
    while at < end:
        stop = min(end, (at // SECTOR + 1) * SECTOR)
        if torn is None or torn.random() < 0.5:
            content.extend(bytes(max(0, stop - len(content))))
            content[at:stop] = line.content[at - line.offset : stop - line.offset]
        at = stop


def cut_points(record: Sequence[Recorded], count: int, chance: random.Random) -> list[int]:
    """`count` random instants, as numbers of recorded lines that happened before the cut, in order."""
    return sorted(chance.randint(1, len(record)) for _ in range(count))
