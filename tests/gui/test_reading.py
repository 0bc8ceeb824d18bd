from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forms.errors import AnketaError
from gui.main_window import MainWindow
from gui.widgets import reading
from gui.widgets.page import ScrollPage
from gui.widgets.reading import Reading
from gui.workers import Progress
from storage.errors import Cancelled
from storage.store import Store, create_store


class Shelf(ScrollPage):
    """A page that reads the name of its store as often as it is let."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context)
        self.gate = threading.Event()
        self.told: list[str] = []
        self.errors: list[AnketaError] = []
        self.stops = 0
        self.reads = 0
        self.line = QLineEdit()
        self.reading = Reading(
            self, window.context, self._look, done=self.told.append, refused=self.errors.append, stopped=self._stopped
        )
        self.column.addWidget(self.reading.strip)
        self.column.addWidget(self.line)

    def _look(self, store: Store, progress: Progress) -> str:
        self.reads += 1
        while not self.gate.wait(0.01):
            if not progress(1, 2, store.path.name):
                raise Cancelled("stopped")
        store.count_changes()
        return store.path.stem

    def _stopped(self) -> None:
        self.stops += 1


@pytest.fixture
def page(keyer: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """Give a page that waits for its gate."""
    monkeypatch.setattr(reading, "PATIENCE", 1)
    made = Shelf(keyer)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.gate.set()
    qtbot.waitUntil(lambda: not made.reading.is_running)


def test_asked_again_while_it_reads_it_reads_once_more(page: Shelf, qtbot: QtBot) -> None:
    for _ in range(3):
        page.reading.begin("Reading")
    page.gate.set()
    qtbot.waitUntil(lambda: not page.reading.is_running)
    assert page.reads == 2
    assert page.told == ["osh", "osh"]


def test_what_the_file_before_gave_is_not_shown_and_the_new_one_is_read(
    page: Shelf, keyer: MainWindow, tmp_path: Path, form_xml: str, qtbot: QtBot
) -> None:
    page.reading.begin("Reading")
    qtbot.waitUntil(lambda: page.reads == 1)
    other = create_store(tmp_path / "naryn.anketa", xform_xml=form_xml, kind="district", district="04")
    keyer.context.take_store(other)
    page.reading.begin("Reading")
    page.gate.set()
    qtbot.waitUntil(lambda: not page.reading.is_running)
    assert page.told == ["naryn"]
    assert page.errors == []


def test_a_reading_that_takes_a_while_is_shown_leaves_the_focus_and_stops_by_escape(page: Shelf, qtbot: QtBot) -> None:
    page.activateWindow()
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    page.reading.begin("Reading")
    qtbot.waitUntil(page.reading.strip.isVisible)
    assert "Esc" in page.reading.strip.cancel.text()
    assert page.line.hasFocus()
    QTest.keyClick(page.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.reading.is_running)
    assert (page.stops, page.told) == (1, [])
    assert not page.reading.strip.isVisible()
