"""Papers keyed twice, compared as an export does it: processor time and peak memory.

    python tests/benchmarks/keyings_compared.py FOLDER 5000
    python tests/benchmarks/keyings_compared.py FOLDER 5000 page

Writes the store into FOLDER when it is not there yet; one paper of fifty differs in one answer. `page` takes the way of
the window's page, which keeps every paper.
"""

from __future__ import annotations

import resource
import sys
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from storage.canonical import new_case_id
from storage.closed_cases import closing_entry, insert_closed
from storage.driver import Connection
from storage.filled import CaseHead, Filled
from storage.quality import look_at_quality
from storage.store import Store, open_store
from storage.verification import check_all
from tests.unit.storage.papers import AGE, NO, REMARK, SEX, new_store

_AT_ONCE = 1_000


def put_papers(store: Store, start: int, end: int, connection: Connection) -> None:
    """Papers by their numbers, each keyed twice."""
    for number in range(start, end):
        for keying in (1, 2):
            head = CaseHead(new_case_id(), keying, store.newest_version(), "2024-03-05T10:11:12+06:00", f"E{keying}")
            words = "another" if keying == 2 and number % 50 == 0 else f"words {number}"
            texts = {NO.path: f"P{number}", AGE.path: str(number % 90), SEX.path: "1", REMARK.path: words}
            insert_closed(store, connection, head, Filled(texts), closing_entry(head, "closed", f"E{keying}", ""))


def main(folder: Path, papers: int, way: str) -> None:
    """Print the figures."""
    name = f"twice_{papers}"
    if not (folder / f"{name}.anketa").exists():
        with new_store(folder, name) as store:
            for start in range(0, papers, _AT_ONCE):
                store.write(partial(put_papers, store, start, min(start + _AT_ONCE, papers)))
        print("written; start it again for the figures")
        return
    with open_store(folder / f"{name}.anketa", read_only=True) as store:
        store.form()
        before, start_at = peak_megabytes(), time.process_time()
        compared = len(check_all(store).papers) if way == "page" else look_at_quality(store).figures.twice
        spent = time.process_time() - start_at
        memory = f"{before:.0f} MB before, {peak_megabytes():.0f} MB peak"
        print(f"{compared} papers: {spent:.1f} s of processor time, {memory}")


def peak_megabytes() -> float:
    """The most memory that this process had (Linux counts in KB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
