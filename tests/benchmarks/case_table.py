"""The table of papers beside a plain QTableView over the same rows held in memory, in turns, in one run (SCREEN.md).

    python tests/benchmarks/case_table.py [CASES] [FOLDER]     (default: 250000, and a folder in the temporary one)

The store is made once and kept in FOLDER. Both tables show the same columns in a window of 1024×600. What is timed ends
when the rows are painted: first paint (for ours from opening the page, for the plain one with its rows loaded), a jump
of the scroll bar to a random place, a paper found by its number, and a filter by one answer.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QSettings, Qt  # noqa: E402  (after the path is set)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollBar, QTableView  # noqa: E402

from gui.cases.case_list_page import CaseListPage  # noqa: E402
from gui.context import AppContext  # noqa: E402
from gui.language import speak  # noqa: E402
from gui.settings import Settings  # noqa: E402
from storage.case_table import find_keys  # noqa: E402
from storage.case_table_filters import CaseFilter  # noqa: E402
from storage.case_table_rows import read_rows  # noqa: E402
from storage.people import list_people  # noqa: E402
from storage.store import Store  # noqa: E402
from tests.benchmarks.large_store import open_large  # noqa: E402

QUESTIONS = 100
TURNS = 30
SHOWN = ("/data/q0", "/data/q1", "/data/q2", "/data/q4")
FILTER = CaseFilter("/data/q99", "is", "3")
SIZE = (1024, 600)


class PlainModel(QAbstractTableModel):
    """Rows of words held in memory."""

    def __init__(self, titles: list[str], rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self.titles = titles
        self.rows = rows

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: ANN401, B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: ANN401, B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:  # noqa: ANN401
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.titles[section] if is_title else None

    def show_rows(self, rows: list[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def paint(view: QTableView) -> None:
    """Until the rows are on the (offscreen) screen."""
    QApplication.processEvents()
    view.viewport().repaint()


def jump(view: QTableView, bar: QScrollBar, share: float) -> None:
    """Scroll to a share of the whole."""
    bar.setValue(round(share * bar.maximum()))
    paint(view)


def wait_for_more() -> None:
    """Let the other threads work until there is something to do."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


# --- ours ------------------------------------------------------------------------------------------------------------


class Ours:
    """The page of papers over the store."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.page = self._make()

    def _make(self) -> CaseListPage:
        page = CaseListPage(self.context)
        page.resize(*SIZE)
        page.restyle()
        page.retranslate()
        page.table.setup.read()
        page.table.setup.choose((*page.table.setup.names[:6], *SHOWN), 1)
        return page

    def first_paint(self) -> float:
        page = self._make()

        def show() -> None:
            page.show()
            page.refresh()
            paint(page.view)

        took = timed(show)
        self.wait(page)
        page.close()
        page.deleteLater()
        return took

    def begin(self) -> None:
        self.page.show()
        self.page.refresh()
        self.wait(self.page)

    def wait(self, page: CaseListPage) -> None:
        while page.table.reader.is_reading:
            wait_for_more()

    def scroll(self, share: float) -> float:
        bar = self.page.view.verticalScrollBar()
        return timed(lambda: jump(self.page.view, bar, share))

    def find(self, number: str) -> float:
        def find() -> None:
            self.page.search.setText(number)
            paint(self.page.view)

        took = timed(find)
        assert str(self.page.model.index(0, 0).data()) == number
        self.page.search.clear()
        self.wait(self.page)
        return took

    def filter(self) -> tuple[float, float]:
        """How long until the first rows are painted, and until all are."""
        started = time.perf_counter()
        self.page.filters.add(FILTER)
        while not self.page.model.rowCount() and self.page.table.reader.is_reading:
            wait_for_more()
        paint(self.page.view)
        first = (time.perf_counter() - started) * 1000
        self.wait(self.page)
        paint(self.page.view)
        whole = (time.perf_counter() - started) * 1000
        self.page.filters.take(0)
        self.wait(self.page)
        return first, whole


# --- the plain one ---------------------------------------------------------------------------------------------------


class Plain:
    """A bare QTableView over the same words in memory."""

    def __init__(self, ours: Ours, store: Store) -> None:
        columns = ours.page.table.setup.columns()
        started = time.perf_counter()
        query = ours.page.query()
        keys = find_keys(store, query)
        self.rows: list[tuple[str, ...]] = []
        self.answers: list[str] = []
        for start in range(0, len(keys), 1000):
            part = keys[start : start + 1000]
            found = read_rows(store, query.form_id, part, (*SHOWN, FILTER.column))
            for key in part:
                row = found[key]
                self.rows.append(tuple(column.text(row) for column in columns))
                cells = row.cells.get(FILTER.column, ())
                self.answers.append(cells[0].value if cells else "")
        self.loaded = time.perf_counter() - started
        self.titles = [column.title for column in columns]
        self.view, self.model = self._make()

    def _make(self) -> tuple[QTableView, PlainModel]:
        model = PlainModel(self.titles, self.rows)
        view = QTableView()
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.verticalHeader().hide()
        view.resize(*SIZE)
        view.setModel(model)
        return view, model

    def first_paint(self) -> float:
        made: list[QTableView] = []

        def show() -> None:
            view, _model = self._make()
            view.show()
            paint(view)
            made.append(view)

        took = timed(show)
        made[0].close()
        return took

    def begin(self) -> None:
        self.view.show()
        paint(self.view)

    def scroll(self, share: float) -> float:
        bar = self.view.verticalScrollBar()
        return timed(lambda: jump(self.view, bar, share))

    def find(self, number: str) -> float:
        def find() -> None:
            self.model.show_rows([row for row in self.rows if row[0].startswith(number)])
            paint(self.view)

        took = timed(find)
        self.model.show_rows(self.rows)
        return took

    def filter(self) -> float:
        def narrow() -> None:
            pairs = zip(self.rows, self.answers, strict=True)
            self.model.show_rows([row for row, answer in pairs if answer == FILTER.value])
            paint(self.view)

        took = timed(narrow)
        self.model.show_rows(self.rows)
        return took


def report(name: str, ours: list[float], plain: list[float], bar: float) -> None:
    """One line: medians, the fastest and the slowest, the ratio, the bar."""
    mine, theirs = statistics.median(ours), statistics.median(plain)
    print(
        f"{name:20} ours {mine:7.1f} ms ({min(ours):.1f} to {max(ours):.1f})   "
        f"plain {theirs:7.1f} ms ({min(plain):.1f})   ratio {mine / theirs:6.2f}   bar {bar:.0f} ms"
    )


def measure(context: AppContext, store: Store) -> None:
    """Both ways in turn."""
    ours = Ours(context)
    plain = Plain(ours, store)
    print(f"{len(plain.rows)} papers; loading them all into memory for the plain table took {plain.loaded:.1f} s")
    firsts = [(ours.first_paint(), plain.first_paint()) for _ in range(7)]
    ours.begin()
    plain.begin()
    dice = random.Random(6)  # noqa: S311  (the same places in every run)
    shares = [dice.random() for _ in range(TURNS)]
    scrolls = [(ours.scroll(share), plain.scroll(share)) for share in shares]
    numbers = [dice.choice(plain.rows)[0] for _ in range(TURNS)]
    finds = [(ours.find(number), plain.find(number)) for number in numbers]
    filters = [(*ours.filter(), plain.filter()) for _ in range(5)]
    for name, pairs, bar in (("first paint", firsts, 100), ("scroll", scrolls, 100), ("find by number", finds, 50)):
        report(name, [one for one, _ in pairs], [other for _, other in pairs], bar)
    report("filter, first rows", [first for first, _, _ in filters], [other for *_, other in filters], 1000)
    report("filter, all rows", [whole for _, whole, _ in filters], [other for *_, other in filters], 1000)


def main(cases: int = 250_000, folder: str = "") -> None:
    """Measure, and print."""
    kept = Path(folder) if folder else Path(tempfile.gettempdir()) / "anketa-benchmarks"
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, scratch)
        app = QApplication.instance() or QApplication([])
        settings = Settings()
        settings.language, settings.appearance = "en", "light"
        speak("en")
        context = AppContext(settings)
        context.dress()
        store = open_large(kept, cases, QUESTIONS)
        context.take_store(store)
        context.take_person(list_people(store)[0])
        measure(context, store)
        context.close()
        del app


if __name__ == "__main__":
    main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))  # type: ignore[arg-type]
