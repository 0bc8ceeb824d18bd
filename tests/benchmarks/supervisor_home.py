"""How long the supervisor's home takes to count, beside one plain look at every row of the register, in turns.

python tests/benchmarks/supervisor_home.py [CASES] [FOLDER]     (default: 100000, and a folder in the temporary one)

The store is that of `case_table.py`: one paper in five has an open query.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from storage.queries import list_queries  # noqa: E402  (after the path is set)
from storage.stages import read_stages  # noqa: E402
from storage.store import Store  # noqa: E402
from tests.benchmarks.large_store import open_large  # noqa: E402

QUESTIONS, TURNS = 100, 9
_SCAN = "SELECT district, status, keying, has_conflict, paper_number, batch FROM cases"


def scan(store: Store) -> int:
    """Every row of the register, fetched."""
    return len(store.run(lambda connection: connection.execute(_SCAN).fetchall()))


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def main(cases: int = 100_000, folder: str = "") -> None:
    """Measure, and print."""
    kept = Path(folder) if folder else Path(tempfile.gettempdir()) / "anketa-benchmarks"
    kept.mkdir(parents=True, exist_ok=True)
    with open_large(kept, cases, QUESTIONS) as store:
        asking = len(list_queries(store))
        turns = [
            (timed(lambda: read_stages(store)), timed(lambda: list_queries(store)), timed(lambda: scan(store)))
            for _ in range(TURNS)
        ]
    stages, queries, plain = (statistics.median(one[at] for one in turns) for at in range(3))
    print(f"{cases} cases, {asking} queries")
    print(f"home, all its counts {stages:7.1f} ms   plain scan {plain:7.1f} ms   ratio {stages / plain:.2f}")
    print(f"list of all queries  {queries:7.1f} ms")


if __name__ == "__main__":
    main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))  # type: ignore[arg-type]
