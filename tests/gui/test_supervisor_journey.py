"""A supervisor's day with the keyboard: files merged, a conflict settled, a duplicate resolved, a query sent back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forms.entry_session import EntrySession
from forms.journal import Place
from gui.cases.case_list_page import CaseListPage
from gui.home.home_page import HomePage
from gui.incoming_files import FOLDER_KEY
from gui.main_window import MainWindow
from gui.merge.merge_page import MergePage
from gui.supervision.queries_page import QueriesPage
from gui.supervision.supervision_page import SupervisionPage
from storage.audit import verify
from storage.cases import CaseJournal, find_paper, list_cases, open_case
from storage.conflicts import list_conflicts, list_duplicates
from storage.district_file import pack
from storage.people import Person, add_person
from storage.queries import list_queries
from storage.store import Store, create_store, open_store
from tests.gui.twice_keyed import key_synthetic

DISTRICTS = 18
LAW, AGE = Place("/data/c/c1_sw_law"), Place("/data/a/a1_age")


def correct(store: Store, number: str, place: Place, text: str, who: str) -> None:
    (row,) = find_paper(store, number)
    journal = CaseJournal(store, row.case_id, 1, who, reason="telephone, 3 May")
    session = EntrySession(store.form(), open_case(store, row.case_id), journal)
    session.go(place)
    session.key(text)


@pytest.fixture
def folder(tmp_path: Path, form_xml: str) -> Path:
    """Give a folder with the files of eighteen districts; the first two keyed one number."""
    made = tmp_path / "files"
    made.mkdir()
    for at in range(DISTRICTS):
        number = f"034{max(at, 1):02}-001"
        with create_store(tmp_path / f"d{at:02}.anketa", xform_xml=form_xml, district=f"D{at:02}") as store:
            add_person(store, Person("07", "Test Keyer"))
            key_synthetic(store, at, {"form_no": number, "a4_years": "1", "a1_age": str(20 + at), "c1_sw_law": "3"})
            pack(store, made / f"d{at:02}.anketa-district")
    return made


@pytest.fixture
def centre(window: MainWindow, tmp_path: Path, form_xml: str, folder: Path) -> Store:
    """Give an empty central store, the districts' files in the folder merged from last."""
    made = create_store(tmp_path / "central.anketa", xform_xml=form_xml, kind="central")
    add_person(made, Person("S1", "Test Supervisor", "supervisor"))
    window.context.settings.set_text(FOLDER_KEY, str(folder))
    window.context.take_store(made)
    return made


def merge_what_waits(window: MainWindow, qtbot: QtBot) -> MergePage:
    """From the first line of the home page through plan and receipt, with Enter alone."""
    window.show_page("home")
    home = window.page("home")
    assert isinstance(home, HomePage)
    assert home.waiting.first is not None
    QTest.keyClick(home.waiting.first, Qt.Key.Key_Return)
    page = window.page("merge")
    assert isinstance(page, MergePage)
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and not window.context.is_busy)
    if page.plan_view.accept.isVisible():
        QTest.keyClick(page.plan_view.accept, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.plan_view.merge.isEnabled() and not window.context.is_busy)
    QTest.keyClick(page.plan_view.merge, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.receipt_view.isVisible() and not window.context.is_busy, timeout=20_000)
    return page


def test_a_day_at_the_centre(window: MainWindow, centre: Store, tmp_path: Path, folder: Path, qtbot: QtBot) -> None:
    merge = merge_what_waits(window, qtbot)
    assert len(merge.receipt_view.model.rows) == DISTRICTS
    assert len(list_cases(centre)) == DISTRICTS

    # a district and the centre change one answer
    correct(centre, "03405-001", LAW, "1", "S1")
    with open_store(tmp_path / "d05.anketa") as district:
        correct(district, "03405-001", LAW, "2", "07")
        correct(district, "03405-001", AGE, "17", "07")
        pack(district, folder / "again.anketa-district")
    merge_what_waits(window, qtbot)
    assert len(list_conflicts(centre)) == 1

    # settle the conflict, then give the second paper under one number its right one
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    page = window.page("supervision")
    assert isinstance(page, SupervisionPage)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.model.rowCount() == 2)
    right = next(at for at, side in enumerate(list_conflicts(centre)[0].sides) if side.answer.value == "2")
    QTest.keyClick(page.view, Qt.Key.Key_1 + right)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.model.rowCount() == 1)
    assert list_conflicts(centre) == ()
    field = page.number.field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "03499-001")
    QTest.keyClick(field, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.empty.isVisible())
    assert list_duplicates(centre) == ()

    # send the age back to the keyer
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    queries = window.page("queries")
    assert isinstance(queries, QueriesPage)
    qtbot.waitUntil(lambda: not queries.reading.is_running and queries.model.rowCount() == 1)
    queries.reason.field.setFocus()
    QTest.keyClicks(queries.reason.field, "is it 71?")
    QTest.keyClick(queries.reason.field, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not queries.reading.is_running and bool(list_queries(centre)[0].returned))

    # the paper's story tells all of it
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    papers = window.page("cases")
    assert isinstance(papers, CaseListPage)
    QTest.keyClicks(papers.search, "03405")
    QTest.keyClick(papers.search, Qt.Key.Key_Down)
    QTest.keyClick(papers.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(papers.table.history.texts) == 6)
    assert "is it 71?" in " ".join(papers.table.history.texts)
    assert verify(centre).findings == ()
