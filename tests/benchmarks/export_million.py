"""A million cases to CSV and Parquet, once by hand (DESIGN §7): seconds, memory, sizes.

    nice -n 19 python tests/benchmarks/export_million.py FOLDER [CASES]     (default: 1000000; needs pyarrow)

FOLDER gets the store and the export, some gigabytes, and keeps them: look, then remove it. The cases have 20 questions
and a district each; their ids and numbers rise, so that making the store takes a minute and not an hour.
"""

from __future__ import annotations

import resource
import sys
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from exporters.package import export  # noqa: E402  (after the path is set)
from exporters.store_source import StoreSource  # noqa: E402
from storage.case_rows import Facts, Registered, next_key, register_many  # noqa: E402
from storage.driver import Connection  # noqa: E402
from storage.filled import CaseHead, Filled  # noqa: E402
from storage.store import Store, create_store, open_store  # noqa: E402
from storage.wide import insert_filled  # noqa: E402
from tests.benchmarks.export_speed import answer, form_xml  # noqa: E402

COLUMNS = 20
_AT_ONCE = 20_000
_DISTRICTS = 40
_WHEN = "2026-01-02T03:04:05+06:00"


def fill(path: Path, cases: int) -> None:
    """A store with so many closed cases, without their trail."""
    with create_store(path, xform_xml=form_xml(COLUMNS), kind="central") as store:
        for start in range(0, cases, _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, cases))
            store.write(partial(_insert, store, numbers, cases))


def _insert(store: Store, numbers: range, cases: int, connection: Connection) -> None:
    version, form_id = store.newest_version(), store.form().questionnaire.form_id
    rows, papers = [], []
    for case in numbers:
        head = CaseHead(f"{case:032x}", 1, version, _WHEN, "E1")
        district = f"{case * _DISTRICTS // cases:03}"
        facts = Facts(f"{district}-{case:07}", "", district)
        rows.append(Registered(head, form_id, "closed", facts, _WHEN, _WHEN))
        filled = Filled({f"/data/q{number}": answer(case, number) for number in range(COLUMNS)})
        filled.answers |= {"@paper_number": facts.paper_number, "@district": district}
        papers.append(filled)
    first = next_key(connection)
    register_many(connection, first, rows)
    layout = store.layout(connection, form_id)
    insert_filled(connection, layout, [(first + at, paper) for at, paper in enumerate(papers)])


def main(folder: Path, cases: int) -> None:
    """Make the store, export it, tell what it took."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "million.anketa"
    if not path.exists():
        begun = time.perf_counter()
        fill(path, cases)
        print(f"store of {cases} cases: {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
    with open_store(path, read_only=True) as store:
        for key in ("csv", "parquet"):
            begun = time.perf_counter()
            receipt = export(StoreSource(store), folder / key, formats=[key])
            size = sum(receipt.files.values()) / 1e6
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            seconds = time.perf_counter() - begun
            print(f"{key}: {receipt.cases} cases, {seconds:.0f} s read back, {size:.0f} MB, {peak:.0f} MB of memory")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
