"""What it costs to have an answer on the disk: one commit, beside appending 4 KiB to a file and syncing it.

    python tests/benchmarks/autosave.py [QUESTIONS] [ANSWERS]     (default: 400 2000)

The store's own journal and the bare file take turns in one run, on the same disk; every answer is another than the one
before it. Then both once more with 10 ms on top of each sync, as a slow disk has it (`slow_sync.c`; Linux and a C
compiler). Prints p50, p95 and p99 in ms, the ratios, and how many syncs one answer takes. Bar: DESIGN §7, p95 ≤ 100 ms
with 10 ms per sync.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from forms.journal import BLANK, Answer, AnswerChange, Place  # noqa: E402  (after the path is set)
from storage.cases import CaseJournal, create_case  # noqa: E402
from storage.store import Store, create_store  # noqa: E402
from tests.benchmarks.merge_speed import form_xml  # noqa: E402
from tests.end_to_end.power_cut import build_shim  # noqa: E402

BLOCK = 4096
SLOW_MS = 10


class Autosave:
    """One case at the keyboard; each answer is committed."""

    def __init__(self, store: Store, questions: int) -> None:
        self._journal = CaseJournal(store, create_case(store, enumerator="E1").case_id, 1, "E1")
        self._places = [Place(f"/data/q{number}") for number in range(questions)]
        self._standing: dict[Place, Answer] = {}

    def save(self, number: int) -> None:
        """The next answer, on the disk when this returns."""
        place = self._places[number % len(self._places)]
        answer = Answer(str(10_000 + number))
        self._journal.record([AnswerChange(place, self._standing.get(place, BLANK), answer)], place)
        self._standing[place] = answer


class Appending:
    """A file that grows by a block at a time."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def save(self, number: int) -> None:
        """One block, on the disk when this returns."""
        os.write(self._file, number.to_bytes(4, "little") * (BLOCK // 4))
        _sync(self._file)


#: macOS and Windows know no fdatasync.
_sync: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)


def timed(work: Callable[[int], None], number: int) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work(number)
    return (time.perf_counter() - begun) * 1000


def tell(name: str, times: list[float]) -> tuple[float, float]:
    """Print the percentiles; the median and the 99th."""
    ranked = sorted(times)
    p50, p95, p99 = (ranked[min(len(ranked) - 1, int(share * len(ranked)))] for share in (0.5, 0.95, 0.99))
    print(f"  {name:<28} p50 {p50:7.3f} ms   p95 {p95:7.3f} ms   p99 {p99:7.3f} ms")
    return p50, p99


def count_syncs() -> int:
    """Syncs of this process; 0 where nobody counts them."""
    counter = getattr(ctypes.CDLL(None), "slow_sync_count", None) if sys.platform == "linux" else None
    return 0 if counter is None else int(counter())


def measure(questions: int, answers: int) -> None:
    """Answers and blocks in turn."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("AUTOSAVE_FOLDER")) as name:
        folder = Path(name)
        with create_store(folder / "bench.anketa", xform_xml=form_xml(questions)) as store:
            ours, bare = Autosave(store, questions), Appending(folder / "bare")
            ours.save(answers)
            syncs = -count_syncs()
            ours.save(answers + 1)
            syncs += count_syncs()
            times = [(timed(ours.save, number), timed(bare.save, number)) for number in range(answers)]
    if "SLOW_SYNC_US" in os.environ and not syncs:
        raise SystemExit("the syncs were not slowed down")
    print(f"{answers} answers at {questions} questions" + (f", {syncs} syncs for one answer" if syncs else ""))
    own = tell("an answer committed", [first for first, _ in times])
    raw = tell("4 KiB appended and synced", [second for _, second in times])
    print(f"  ratio p50 {own[0] / raw[0]:.2f}, p99 {own[1] / raw[1]:.2f}")


def measure_slowly(questions: int, answers: int) -> None:
    """The same on a slower disk, in a process of its own."""
    if sys.platform != "linux" or shutil.which("cc") is None:
        print(f"not measured with {SLOW_MS} ms more per sync: that takes Linux and a C compiler")
        return
    with tempfile.TemporaryDirectory() as name:
        shim = build_shim(Path(name), Path(__file__).with_name("slow_sync.c"))
        print(f"with {SLOW_MS} ms more per sync:", flush=True)
        slow = {**os.environ, "LD_PRELOAD": str(shim), "SLOW_SYNC_US": str(SLOW_MS * 1_000)}
        subprocess.run([sys.executable, __file__, "--here", str(questions), str(answers)], check=True, env=slow)


def main(questions: int = 400, answers: int = 2_000) -> None:
    """As the disk is, then slower."""
    measure(questions, answers)
    measure_slowly(questions, max(200, answers // 5))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        measure(*map(int, sys.argv[2:]))
    else:
        main(*map(int, sys.argv[1:]))
