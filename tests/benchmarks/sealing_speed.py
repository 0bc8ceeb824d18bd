"""What a seal costs: writing, checking and reading a district file, sealed beside unsealed, in one run.

    python tests/benchmarks/sealing_speed.py [PAPERS]

Prints ratios (sealed / unsealed), medians of five in turns, and the sizes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from storage.district_file import pack  # noqa: E402  (the project's folder must be on the path first)
from storage.key_files import SecretKey  # noqa: E402
from storage.merge import plan_merge  # noqa: E402
from storage.sealing import NO_KEYS, SealingKeys, set_sealing_keys  # noqa: E402
from storage.signed_file import check_file  # noqa: E402
from tests.unit.storage.papers import key_paper, new_store  # noqa: E402

TURNS = 5
KEY = SecretKey(bytes(range(32)))


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(papers: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder)) as store:
        for number in range(papers):
            key_paper(store, f"{number:06}", {"age": str(18 + number % 90), "remark": f"remark {number} " * 20})
        plain, sealed = Path(folder) / "plain", Path(folder) / "sealed"
        took: dict[str, list[float]] = {}
        with new_store(Path(folder), "central", kind="central", district="") as central:
            for _ in range(TURNS):
                for path, keys in ((plain, NO_KEYS), (sealed, SealingKeys(KEY.public))):
                    set_sealing_keys(store, keys)
                    for what, work in (
                        ("pack", lambda path=path: pack(store, path)),
                        ("check", lambda path=path: check_file(path, [KEY])),
                        ("plan", lambda path=path: plan_merge(central, [path], keys=[KEY])),
                    ):
                        took.setdefault(f"{what} {path.name}", []).append(seconds(work))
        for what in ("pack", "check", "plan"):
            both = {name: median(took[f"{what} {name}"]) for name in ("plain", "sealed")}
            ratio = both["sealed"] / both["plain"]
            print(
                f"{what}: sealed {ratio:.2f}x unsealed ({both['sealed'] * 1000:.0f} ms, {both['plain'] * 1000:.0f} ms)"
            )
        print(f"{papers} papers: sealed {sealed.stat().st_size:,} bytes, unsealed {plain.stat().st_size:,}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
