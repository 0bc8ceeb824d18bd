"""How fast a merge is, beside the floor, a plain copy of the files and the obvious pandas way, in one run (DESIGN §7).

    python tests/benchmarks/merge_speed.py [FILES] [CASES] [QUESTIONS] [ROUNDS]   (default: 100 1000 100 3)

CASES are those of each file. The floor is json.loads of every line, one executemany of the same rows of answers and
changes, and the commit's fsync: what no merge can do without. The pandas way reads all files, concatenates, drops
duplicates by case id and writes one row per case with to_sql; it verifies nothing, keeps no trail. Each way runs in a
process of its own, so that the peak of memory is its own; the ways take turns, each ROUNDS times, and the fastest of
each counts. CPU seconds stand beside the clock's, because others may be at work on the machine.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from storage import driver  # noqa: E402  (after the path is set)
from storage.canonical import new_case_id, now_local, sha256_of  # noqa: E402
from storage.case_rows import next_key, register_many  # noqa: E402
from storage.closed_cases import as_closed, closing_entry  # noqa: E402
from storage.district_file import pack  # noqa: E402
from storage.driver import Connection  # noqa: E402
from storage.filled import CaseHead, Filled, content_of, derived_of  # noqa: E402
from storage.merge import apply_merge, plan_merge  # noqa: E402
from storage.store import Store, create_store, open_store  # noqa: E402
from storage.trail import append_changes  # noqa: E402
from storage.wide import insert_filled  # noqa: E402
from tests.written_form import xml_of  # noqa: E402

_CHUNK = 1_000
_NOTHING = sha256_of(derived_of(Filled(), ()))


def form_xml(questions: int) -> str:
    """A questionnaire of this many questions."""
    lines = ["# survey", "| type | name | label |"]
    lines += [f"| {('integer', 'text')[number % 2]} | q{number} | Question {number} |" for number in range(questions)]
    return xml_of("\n".join(lines))


def make_files(folder: Path, files: int, cases: int, questions: int) -> None:
    """District files of closed papers, and an empty central store."""
    xml = form_xml(questions)
    create_store(folder / "empty.anketa", xform_xml=xml, kind="central").close()
    for number in range(files):
        path = folder / f"{number:03}.anketa"
        with create_store(path, xform_xml=xml, district=str(number)) as store:
            _fill(store, number, cases, questions)
            pack(store, folder / f"{number:03}.anketa-district")
        path.unlink()


def _fill(store: Store, number: int, cases: int, questions: int) -> None:
    """Closed papers, many at a time, as closing each of them would leave them."""
    form = store.form()
    paths = [f"/data/q{question}" for question in range(questions)]

    def work(connection: Connection) -> None:
        layout = store.layout(connection, form.questionnaire.form_id)
        for start in range(0, cases, _CHUNK):
            papers, entries = [], []
            for case in range(start, min(start + _CHUNK, cases)):
                head = CaseHead(new_case_id(), 1, form.version_id, now_local(), "E1")
                values = {path: str((case * 7919 + at * 104_729 + number) % 100_003) for at, path in enumerate(paths)}
                filled = Filled({**values, "@paper_number": f"{number}-{case}"})
                content = sha256_of(content_of(head, filled, ()))
                entries.append(replace(closing_entry(head, "closed", "E1", ""), content=content, derived=_NOTHING))
                papers.append((head, filled))
            first = next_key(connection)
            changes = append_changes(connection, store.mark, entries)
            rows = [as_closed(store, head, paper, own) for (head, paper), own in zip(papers, changes, strict=True)]
            register_many(connection, first, rows)
            insert_filled(connection, layout, [(first + at, paper) for at, (_, paper) in enumerate(papers)])

    store.write(work)


# --- the ways --------------------------------------------------------------------------------------------------------


def ours(folder: Path) -> dict[str, float]:
    """Plan and apply, and once more with the same files."""
    files = sorted(folder.glob("*.anketa-district"))
    shutil.copyfile(folder / "empty.anketa", folder / "central.anketa")
    with open_store(folder / "central.anketa") as store:
        busy, started = time.process_time(), time.perf_counter()
        plan = plan_merge(store, files)
        planned = time.perf_counter()
        apply_merge(store, plan)
        applied, busy = time.perf_counter(), time.process_time() - busy
        apply_merge(store, plan_merge(store, files))
        again = time.perf_counter()
    return {"seconds": applied - started, "cpu": busy, "plan": planned - started, "apply": applied - planned,
            "again": again - applied}  # fmt: skip


def floor(folder: Path) -> dict[str, float]:
    """What no merge can do without."""
    path = folder / "floor.sqlite"
    path.write_bytes(b"")
    started = time.perf_counter()
    connection = driver.connect(path, read_only=False)
    driver.lock(connection)
    paths: list[str] = []
    with driver.transaction(connection):
        for file in sorted(folder.glob("*.anketa-district")):
            with file.open("rb") as lines:
                said = [json.loads(line) for line in lines]
            contents = [line["case"]["content"] for line in said if "case" in line]
            if not paths:
                paths = list(contents[0]["answers"])
                columns = ", ".join(driver.quoted(name) for name in ("case_id", *paths))
                connection.execute(f"CREATE TABLE answers ({columns})")
            rows = [(content["case_id"], *map(content["answers"].get, paths)) for content in contents]
            connection.executemany(f"INSERT INTO answers VALUES ({', '.join('?' * (len(paths) + 1))})", rows)
            changes = [tuple(map(str, line["change"].values())) for line in said if "change" in line]
            marks = ", ".join("?" * len(changes[0]))
            names = ", ".join(f"c{at}" for at in range(len(changes[0])))
            connection.execute(f"CREATE TABLE IF NOT EXISTS change ({names})")
            connection.executemany(f"INSERT INTO change VALUES ({marks})", changes)
    connection.close()
    return {"seconds": time.perf_counter() - started}


def plain_copy(folder: Path) -> dict[str, float]:
    """Copy the files, synced."""
    started = time.perf_counter()
    for file in folder.glob("*.anketa-district"):
        target = folder / f"copy of {file.name}"
        shutil.copyfile(file, target)
        with target.open("rb") as copied:
            os.fsync(copied.fileno())
    seconds = time.perf_counter() - started
    for file in folder.glob("copy of *"):
        file.unlink()
    return {"seconds": seconds}


def by_pandas(folder: Path) -> dict[str, float]:
    """Read all, concat, drop_duplicates, to_sql."""
    import sqlite3

    import pandas as pd

    started = time.perf_counter()
    frames = []
    for file in sorted(folder.glob("*.anketa-district")):
        with file.open("rb") as lines:
            said = [json.loads(line) for line in lines]
        frames.append(pd.json_normalize([line["case"]["content"] for line in said if "case" in line], max_level=1))
    whole = pd.concat(frames).drop(columns=["flags", "rows"], errors="ignore").drop_duplicates("case_id")
    with sqlite3.connect(folder / "pandas.sqlite") as connection:
        whole.to_sql("answers", connection, index=False, if_exists="replace")
    connection.close()
    return {"seconds": time.perf_counter() - started}


WAYS: dict[str, Callable[[Path], dict[str, float]]] = {
    "copy": plain_copy, "floor": floor, "ours": ours, "pandas": by_pandas,
}  # fmt: skip


def measure(way: str, folder: Path) -> dict[str, float]:
    """One way in a process of its own: its seconds, and its peak of memory in MB."""
    script = [sys.executable, __file__, "--way", way, str(folder)]
    done = subprocess.run(script, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def main(files: int = 100, cases: int = 1_000, questions: int = 100, rounds: int = 3) -> None:
    """Print seconds, ratios and peaks."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_files(folder, files, cases, questions)
        size = sum(file.stat().st_size for file in folder.glob("*.anketa-district")) / 1e6
        print(f"{files} files × {cases} cases × {questions} questions, {size:.0f} MB, fastest of {rounds}", flush=True)
        taken = [{way: measure(way, folder) for way in WAYS} for _ in range(rounds)]
        found = {way: fastest([one[way] for one in taken]) for way in WAYS}
        own = found["ours"]
        for way, figures in found.items():
            print(
                f"{way:7}{figures['seconds']:8.2f} s, cpu {figures['cpu']:7.2f} s   ours takes "
                f"{own['seconds'] / figures['seconds']:6.2f}x, cpu {own['cpu'] / figures['cpu']:6.2f}x   "
                f"peak {figures['peak']:6.0f} MB ({own['peak'] / figures['peak']:.2f}x)"
            )
        floor_took, pandas_took = found["floor"], found["pandas"]
        print(
            f"plan {own['plan']:.2f} s, apply {own['apply']:.2f} s, again {own['again'] / own['seconds']:.3f}x of the "
            f"first; the pandas way takes {pandas_took['seconds'] / floor_took['seconds']:.2f}x the floor, "
            f"cpu {pandas_took['cpu'] / floor_took['cpu']:.2f}x"
        )


def fastest(figures: Sequence[dict[str, float]]) -> dict[str, float]:
    """The least of each figure, of the peaks the most."""
    least = {name: min(one[name] for one in figures) for name in figures[0]}
    return {**least, "peak": max(one["peak"] for one in figures)}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--way"]:
        begun = time.process_time()
        figures = {"cpu": 0.0, **WAYS[sys.argv[2]](Path(sys.argv[3]))}
        figures["cpu"] = figures["cpu"] or time.process_time() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({**figures, "peak": peak}))
    else:
        main(*map(int, sys.argv[1:]))
