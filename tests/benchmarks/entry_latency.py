"""From a key event to the next field focused, the answer committed in between, beside a bare hop with the same commit.

    python tests/benchmarks/entry_latency.py [--sync-ms 10] [QUESTIONS …]

Without sizes: 50 400 3000, then a roster of 200 rows. The main window on its keying page and a bare pair of
`QLineEdit`s take turns in one run, offscreen, each on a store of its own; the bare one commits one answer by the same
journal and moves the focus, nothing else. Keys go through Qt's window system and its shortcuts, as those of a keyboard
do. Values change at every write. `--sync-ms` lets every fsync take so much longer (a shim before the C library; needs a
C compiler). Prints p50, p95 and p99 in ms and the ratio of the medians; bars: DESIGN §7 (p99 ≤ 16 ms at 400 questions,
≤ 30 ms at 3,000; with + 10 ms per fsync p95 ≤ 100 ms), opening 3,000 questions ≤ 1 s, and in a roster the last rows of
200 ≤ 1.2 times the first ones.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt  # noqa: E402  (after the path and the platform are set)
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget  # noqa: E402

from forms.journal import BLANK, Answer, AnswerChange, Place  # noqa: E402
from gui.entry.entry_page import EntryPage  # noqa: E402
from gui.run import make_application, make_window  # noqa: E402
from gui.settings import Settings  # noqa: E402
from storage.batches import create_batch  # noqa: E402
from storage.cases import CaseJournal, create_case  # noqa: E402
from storage.people import Person, add_person  # noqa: E402
from storage.store import Store, create_store  # noqa: E402
from tests.end_to_end.power_cut import build_shim  # noqa: E402
from tests.written_form import xml_of  # noqa: E402

#: Keys measured at each size.
KEYS = 400
_SECTION = 25
#: Rows of the roster.
ROWS = 200


def form_xml(questions: int) -> str:
    """A questionnaire of sections with numbers, yes-no questions and skips."""
    lines = ["# survey", "| type | name | label | relevant | constraint |"]
    for number in range(questions):
        if number % _SECTION == 0:
            lines += ["| end_group | | | | |"] if number else []
            lines.append(f"| begin_group | s{number} | Section {number // _SECTION + 1} | | |")
        rule = f"${{q{number - 1}}} < 90" if number % 10 == 9 else ""
        limit = ". < 98" if number % 2 else ""
        lines.append(f"| integer | q{number} | Question number {number} on this paper | {rule} | {limit} |")
    lines.append("| end_group | | | | |")
    return xml_of("\n".join(lines))


def press(window: QWidget, key: int) -> None:
    """One key down and up as the window system delivers it: shortcuts are asked first, then what has the focus."""
    QTest.keyClick(window.windowHandle(), Qt.Key(key))


def keyed(page: EntryPage, value: str) -> float:
    """Type a number, then the milliseconds from Enter to the next box painted with the focus."""
    window = page.window()
    for digit in value:
        press(window, ord(digit))
    QApplication.processEvents()
    begun = time.perf_counter()
    press(window, Qt.Key.Key_Return)
    page.panels.lines.repaint()
    spent = time.perf_counter() - begun
    QApplication.processEvents()
    return spent * 1000


class Bare(QWidget):
    """Two line edits; Enter commits one answer and hops to the other."""

    def __init__(self, store: Store, path: str) -> None:
        super().__init__()
        state = create_case(store)
        self._journal = CaseJournal(store, state.case_id, 1, "07")
        self._place = Place(path)
        self._answer = BLANK
        row = QHBoxLayout(self)
        self._boxes = (QLineEdit(), QLineEdit())
        for box in self._boxes:
            row.addWidget(box)
            box.returnPressed.connect(self._hop)
        self._at = 0
        self.resize(1024, 600)
        self.show()
        self._boxes[0].setFocus()

    def _hop(self) -> None:
        answer = Answer(self._boxes[self._at].text())
        self._journal.record([AnswerChange(self._place, self._answer, answer)], self._place)
        self._answer = answer
        self._at = 1 - self._at
        self._boxes[self._at].selectAll()
        self._boxes[self._at].setFocus()

    def keyed(self, value: str) -> float:
        """As `keyed`."""
        self._boxes[self._at].clear()
        for digit in value:
            press(self, ord(digit))
        QApplication.processEvents()
        begun = time.perf_counter()
        press(self, Qt.Key.Key_Return)
        self.repaint()
        spent = time.perf_counter() - begun
        QApplication.processEvents()
        return spent * 1000


def desk(folder: Path, xml: str) -> tuple[EntryPage, float]:
    """The main window with a fresh paper on its keying page, and the milliseconds the paper took to open."""
    store = create_store(folder / "ours.anketa", xform_xml=xml)
    person = Person("07", "Bench")
    add_person(store, person)
    window = make_window(Settings())
    window.setWindowState(Qt.WindowState.WindowNoState)  # the offscreen screen is small, and would be filled
    window.resize(1024, 600)
    window.show()
    window.context.take_store(store)
    window.context.take_person(person)
    batch = create_batch(store, name="one")
    begun = time.perf_counter()
    window.start_case(batch.batch_id)
    page = window.page("entry")
    assert isinstance(page, EntryPage)
    page.repaint()
    opened = (time.perf_counter() - begun) * 1000
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Return)
    return page, opened


def leave(page: EntryPage) -> None:
    """The window and its store are done with."""
    window = page.window()
    window.close()
    window.deleteLater()


def tell(name: str, times: list[float]) -> float:
    """Print the percentiles; the median."""
    ranked = sorted(times)
    p50, p95, p99 = (ranked[min(len(ranked) - 1, int(share * len(ranked)))] for share in (0.5, 0.95, 0.99))
    print(f"  {name:<22} p50 {p50:6.2f} ms   p95 {p95:6.2f} ms   p99 {p99:6.2f} ms")
    return p50


def measure(questions: int) -> None:
    """One size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        xml = form_xml(questions)
        page, opened = desk(folder, xml)
        bare = Bare(create_store(folder / "bare.anketa", xform_xml=xml), "/data/s0/q0")
        ours: list[float] = []
        theirs: list[float] = []
        for number in range(KEYS):
            if page.sheet is not None and page.sheet.desk.door.mode == "end":
                page.sheet.desk.door.session.go(page.sheet.desk.door.session.sections()[0].places[0])
                page.sheet.show_all()
            value = str(10 + number % 80)
            ours.append(keyed(page, value))
            theirs.append(bare.keyed(value))
        print(f"{questions} questions: opened in {opened:.0f} ms")
        ratio = tell("keying page", ours) / tell("bare hop, same commit", theirs)
        print(f"  ratio of the medians {ratio:.2f}")
        leave(page)
        bare.close()


def roster_xml() -> str:
    """A roster of three numbers in a row."""
    return xml_of("""
    # survey
    | type         | name   | label             | constraint |
    | begin_repeat | member | Members           |            |
    | integer      | age    | Age of the member | . <= 120   |
    | integer      | year   | Year of coming    | . <= 2030  |
    | integer      | goats  | Number of goats   | . <= 500   |
    | end_repeat   |        |                   |            |
    """)


def measure_roster() -> None:
    """Rows keyed one after another, the first ones beside the last ones of 200."""
    with tempfile.TemporaryDirectory() as name:
        page, _ = desk(Path(name), roster_xml())
        times = [[keyed(page, str(10 + (row + column) % 80)) for column in range(3)] for row in range(ROWS)]
        first = [spent for row in times[1:21] for spent in row]
        last = [spent for row in times[-20:] for spent in row]
        print(f"a roster of {ROWS} rows:")
        ratio = tell("last 20 rows", last) / tell("rows 2 to 21", first)
        print(f"  ratio of the medians {ratio:.2f}")
        leave(page)


def tell_memory() -> None:
    """Print the most memory this process has held, where the platform tells."""
    if sys.platform == "win32":
        return
    import resource

    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def tell_window() -> None:
    """Print how long the main window takes to be made and painted (the process itself: `first_paint.py`)."""
    begun = time.perf_counter()
    window = make_window(Settings())
    window.show()
    window.repaint()
    print(f"main window made and painted in {(time.perf_counter() - begun) * 1000:.0f} ms")
    window.close()
    window.deleteLater()


def slow_down(milliseconds: float) -> int:
    """Run this benchmark again on a disk whose every fsync takes so much longer; its exit status."""
    with tempfile.TemporaryDirectory() as name:
        shim = build_shim(Path(name), Path(__file__).with_name("slow_sync.c"))
        words = [word for at, word in enumerate(sys.argv) if word != "--sync-ms" and sys.argv[at - 1] != "--sync-ms"]
        environment = {**os.environ, "LD_PRELOAD": str(shim), "SLOW_SYNC_US": str(round(milliseconds * 1000))}
        return subprocess.run([sys.executable, *words], env=environment, check=False).returncode


def main() -> int:
    """Measure each size and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[50, 400, 3000])
    parser.add_argument("--sync-ms", type=float, default=0.0)
    wanted = parser.parse_args()
    if wanted.sync_ms:
        print(f"every fsync takes {wanted.sync_ms:g} ms more")
        sys.stdout.flush()
        return slow_down(wanted.sync_ms)
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        app = make_application()
        tell_window()
        for questions in wanted.sizes:
            measure(questions)
        if len(sys.argv) == 1 or "SLOW_SYNC_US" in os.environ:
            measure_roster()
        tell_memory()
        del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
