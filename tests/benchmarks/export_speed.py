"""How fast exports are, beside the usual ways, in one run on one store: 100 columns (DESIGN §7).

    python tests/benchmarks/export_speed.py [CASES]     (default: 5000)
    python tests/benchmarks/export_speed.py --memory [CASES]     (default: 100000; nothing is compared)

Each line prints seconds of ours, of the other way, by the clock and of the processor, their ratios, and the peak of
memory of a process of its own. Reading
is part of every time. The other way reads the same store with SQL into a frame (`pandas.read_sql`), gives the columns
their types and writes the frame: `to_csv`, openpyxl's write-only mode, pyreadstat. `plain` is `to_csv` without types:
every cell a text, nothing in quotes. Ours also counts for the codebook, lists issues, and writes a second sheet with
labels. Reading back what was written, which the others do not do, is part of `checked`.
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from exporters.dataset import build  # noqa: E402  (after the path is set)
from exporters.formats import FORMATS  # noqa: E402
from exporters.package import export  # noqa: E402
from exporters.store_source import StoreSource  # noqa: E402
from storage.canonical import new_case_id, now_local  # noqa: E402
from storage.closed_cases import closing_entry, insert_closed  # noqa: E402
from storage.driver import Connection, quoted  # noqa: E402
from storage.filled import CaseHead, Filled  # noqa: E402
from storage.store import Store, create_store, open_store  # noqa: E402
from tests.benchmarks.large_store import large_store  # noqa: E402
from tests.written_form import xml_of  # noqa: E402

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMNS = 100
_KINDS = ("select_one five", "integer", "text", "date", "decimal")
_AT_ONCE = 1_000


def form_xml(columns: int = COLUMNS) -> str:
    """A questionnaire of so many questions of five kinds."""
    lines = ["# survey", "| type | name | label |"]
    lines += [f"| {_KINDS[number % 5]} | q{number} | Question {number} |" for number in range(columns)]
    lines += ["# choices", "| list_name | name | label |"]
    lines += [f"| five | {code} | Answer {code} |" for code in range(1, 6)]
    return xml_of("\n".join(lines))


def answer(case: int, number: int) -> str:
    """A value that changes from case to case."""
    mixed = case * 2_654_435_761 + number * 40_503
    return (
        str(mixed % 5 + 1),
        str(mixed % 997),
        f"слово {mixed % 10_007} and “more”",
        f"20{mixed % 20 + 10}-{mixed % 12 + 1:02}-{mixed % 28 + 1:02}",
        f"{mixed % 500}.{mixed % 9 + 1}",
    )[number % 5]


def fill(path: Path, cases: int) -> None:
    """A store with so many closed cases."""
    with create_store(path, xform_xml=form_xml()) as store:
        version = store.form_versions()[-1].version_id
        for start in range(0, cases, _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, cases))
            store.write(partial(_insert, store, version, numbers))


def _insert(store: Store, version: str, numbers: range, connection: Connection) -> None:
    for case in numbers:
        head = CaseHead(new_case_id(), 1, version, now_local(), "E1")
        filled = Filled()
        for number in range(COLUMNS):
            filled.answers[f"/data/q{number}"] = answer(case, number)
        insert_closed(store, connection, head, filled, closing_entry(head, "closed", "E1", ""))


# --- ours ------------------------------------------------------------------------------------------------------------


def ours(store: Store, folder: Path, key: str) -> None:
    """One format, written and not checked."""
    dataset = build(StoreSource(store), has_widths=FORMATS[key].needs_widths)
    writer = FORMATS[key].open(folder, dataset, ())
    for chunk in dataset.chunks():
        writer.write(chunk)
    writer.finish()


# --- the usual ways --------------------------------------------------------------------------------------------------


def plain_frame(store: Store) -> DataFrame:
    """The cases as SQL gives them to pandas."""
    import pandas as pd

    def read(connection: Connection) -> DataFrame:
        (table,) = store.layout(connection, store.form().questionnaire.form_id).tables[""]
        names = ", ".join(quoted(column.name) for column in table.columns)
        joined = f"cases JOIN {quoted(table.name)} USING (case_key)"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a connection that is not the standard library's
            return pd.read_sql(f"SELECT cases.case_id, {names} FROM {joined}", connection)

    return store.run(read)


def frame_of(store: Store) -> DataFrame:
    """The cases as a frame with typed columns."""
    import pandas as pd

    frame = plain_frame(store)
    for number in range(COLUMNS):
        kind, name = number % 5, f"q{number}"
        if kind in {0, 1, 4}:
            frame[name] = pd.to_numeric(frame[name])
        elif kind == 3:
            frame[name] = pd.to_datetime(frame[name]).dt.date
    return frame


def by_pandas_plainly(store: Store, folder: Path) -> None:
    """A CSV in which a code is no number and a number no text."""
    plain_frame(store).to_csv(folder / "other.csv", index=False)


def by_pandas(store: Store, folder: Path) -> None:
    """A CSV with typed columns, texts in quotes, as ours is."""
    frame_of(store).to_csv(folder / "other.csv", index=False, quoting=csv.QUOTE_NONNUMERIC)


def by_openpyxl(store: Store, folder: Path) -> None:
    """A workbook of one sheet, row by row, with typed cells."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("main")
    for row in frame_of(store).itertuples(index=False):
        sheet.append(row)
    book.save(folder / "other.xlsx")


def by_pyreadstat(store: Store, folder: Path, key: str) -> None:
    """A file of statisticians, from a frame."""
    import pyreadstat

    frame = frame_of(store)
    if key == "sav":
        pyreadstat.write_sav(frame, str(folder / "other.sav"), row_compress=True)
    else:
        pyreadstat.write_dta(frame, str(folder / "other.dta"), version=14)


def checked(store: Store, folder: Path, key: str) -> None:
    """The whole export of one format: written, read again, put in place."""
    export(StoreSource(store), folder / "export", formats=key.split(","))


KEYS = ("csv", "xlsx", "sav", "dta")
WAYS: dict[str, Callable[[Store, Path], None]] = {
    **{f"ours {key}": partial(ours, key=key) for key in KEYS},
    **{f"checked {key}": partial(checked, key=key) for key in (*FORMATS, ",".join(KEYS))},
    "other plain": by_pandas_plainly,
    "other csv": by_pandas,
    "other xlsx": by_openpyxl,
    "other sav": partial(by_pyreadstat, key="sav"),
    "other dta": partial(by_pyreadstat, key="dta"),
}


class Taken(NamedTuple):
    """What one way took: seconds by the clock, seconds of the processor, MB of memory at the peak."""

    seconds: float
    processor: float
    peak: float

    def __str__(self) -> str:
        return f"{self.seconds:6.2f} {self.processor:6.2f} ({self.peak:4.0f})"


def measure(way: str, store: Path) -> Taken:
    """One way in a process of its own."""
    said = subprocess.run(
        [sys.executable, __file__, "--way", way, str(store)], capture_output=True, text=True, check=True
    )
    return Taken(*json.loads(said.stdout))


def run_way(way: str, path: Path) -> None:
    """Do it, and print what it took."""
    with tempfile.TemporaryDirectory() as folder, open_store(path, read_only=True) as store:
        store.form()
        if way.startswith("other"):
            import pandas as pd  # noqa: F401  (its import is no part of any way)
            import pyreadstat  # noqa: F401  (as above)

        begun, busy = time.perf_counter(), time.process_time()
        WAYS[way](store, Path(folder))
        seconds, processor = time.perf_counter() - begun, time.process_time() - busy
    print(json.dumps([seconds, processor, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


OTHERS = (("csv", "pandas"), ("csv", "plain"), ("xlsx", "openpyxl"), ("sav", "pyreadstat"), ("dta", "pyreadstat"))
#: What stands behind the name of another way.
_WAY_OF = {"pandas": "csv", "openpyxl": "xlsx", "plain": "plain"}


def main(cases: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.anketa"
        fill(path, cases)
        print(
            f"{cases} cases, {COLUMNS} columns; seconds by the clock, of the processor (MB at the peak), fastest of 3"
        )
        for key, name in OTHERS:
            other = f"other {_WAY_OF.get(name, key)}"
            # Taken in turns, so that a busy moment of the machine hits both.
            turns = [(measure(f"ours {key}", path), measure(other, path)) for _ in range(3)]
            mine, theirs = (Taken(*map(min, zip(*(turn[side] for turn in turns), strict=True))) for side in (0, 1))
            whole = measure(f"checked {key}", path)
            ratios = f"{theirs.seconds / mine.seconds:4.2f} {theirs.processor / mine.processor:4.2f}"
            print(f"{key:5} ours {mine}   {name:10} {theirs}   ratios {ratios}   checked as well {whole}", flush=True)


def memory(cases: int) -> None:
    """Print what a whole export takes, format by format: written, read again, put in place."""
    with tempfile.TemporaryDirectory() as folder:
        path = large_store(Path(folder), cases, COLUMNS)
        print(f"{cases} cases, {COLUMNS} columns; the whole export, read back; seconds, of the processor (MB)")
        for key in (*FORMATS, ",".join(KEYS)):
            print(f"{key:17} {measure(f'checked {key}', path)}", flush=True)


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == ["--way"]:
        run_way(words[1], Path(words[2]))
    elif words[:1] == ["--memory"]:
        memory(int(words[1]) if len(words) > 1 else 100_000)
    else:
        main(int(words[0]) if words else 5_000)
