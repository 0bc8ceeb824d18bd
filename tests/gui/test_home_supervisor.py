from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.cases.case_list_page import CaseListPage
from gui.home.home_page import HomePage
from gui.incoming_files import FOLDER_KEY
from gui.main_window import MainWindow
from gui.merge.merge_page import MergePage
from gui.supervision.queries_page import QueriesPage
from storage.batches import Batch, create_batch
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.people import Person, add_person
from storage.store import Store, create_store
from tests.gui.papers import key_paper
from tests.gui.twice_keyed import key_synthetic


def home(window: MainWindow) -> HomePage:
    window.show_page("home")
    page = window.page("home")
    assert isinstance(page, HomePage)
    return page


def row(page: HomePage, district: str) -> dict[str, str]:
    model = page.districts.model
    titles = [
        str(model.headerData(at, Qt.Orientation.Horizontal)).replace("\n", " ") for at in range(model.columnCount())
    ]
    at = next(at for at, one in enumerate(model.rows) if one.district == district)
    return {title: str(model.index(at, column).data()) for column, title in enumerate(titles)}


def enter_column(page: HomePage, title: str) -> None:
    """Go to a column of the first district with the arrows, and press Enter."""
    table, model = page.districts.table, page.districts.model
    table.setFocus()
    table.selectRow(0)
    titles = [
        str(model.headerData(at, Qt.Orientation.Horizontal)).replace("\n", " ") for at in range(model.columnCount())
    ]
    table.setCurrentIndex(model.index(0, 0))
    for _ in range(titles.index(title)):
        QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)


def test_a_supervisor_sees_districts_by_stage_and_what_waits(
    supervisor: MainWindow, store: Store, batch: Batch
) -> None:
    for _ in range(2):
        key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = home(supervisor)
    assert row(page, "06") == {
        "District": "06", "Received": "5", "Keyed": "2", "Keyed twice": "–", "In query": "–", "Final": "–",
        "Missing": "3",
    }  # fmt: skip
    twice, missing, export = page.waiting.texts
    assert twice.startswith("1 paper number")
    assert twice.endswith("keyed twice")
    assert missing.startswith("3 ")
    assert missing.endswith(": 03430-003, 03430-004, 03430-005")
    assert export.startswith("2 ")


def test_each_line_leads_with_enter_to_its_page(supervisor: MainWindow, store: Store, batch: Batch) -> None:
    for _ in range(2):
        key_paper(store, batch, "03430-001", close=True)
    pages = []
    for at in range(3):
        page = home(supervisor)
        page.waiting._links[at].setFocus()
        QTest.keyClick(page.waiting._links[at], Qt.Key.Key_Return)
        pages.append(supervisor.current_name)
    assert pages == ["supervision", "batches", "export"]


def test_enter_on_a_count_leads_to_the_papers_it_counts(supervisor: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002", close=True)
    key_paper(store, batch, "03430-003")
    elsewhere = create_batch(store, name="elsewhere", district="99")
    key_paper(store, elsewhere, "05258-001", close=True)
    enter_column(home(supervisor), "Keyed")
    assert supervisor.current_name == "cases"
    papers = supervisor.page("cases")
    assert isinstance(papers, CaseListPage)
    numbers = {papers.model.index(at, 0).data() for at in range(papers.model.rowCount())}
    assert numbers == {"03430-001", "03430-002"}


def test_enter_on_what_is_in_query_leads_to_the_queries_of_that_district(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: object
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    enter_column(home(supervisor), "In query")
    assert supervisor.current_name == "queries"
    assert isinstance(supervisor.page("queries"), QueriesPage)


@pytest.fixture
def centre(window: MainWindow, tmp_path: Path, form_xml: str) -> Store:
    """Give a central store with one district's file merged, and one that waits in its folder."""
    made = create_store(tmp_path / "central.anketa", xform_xml=form_xml, kind="central")
    files = tmp_path / "files"
    files.mkdir()
    for district, papers in (("03430", (0, 1)), ("03440", (2,))):
        with create_store(tmp_path / f"{district}.anketa", xform_xml=form_xml, district=district) as store:
            create_batch(store, name=district, received=3)
            for at in papers:
                key_synthetic(store, at)
            pack(store, files / f"{district}.anketa-district")
    apply_merge(made, plan_merge(made, [files / "03430.anketa-district"]))
    add_person(made, Person("S1", "Test Supervisor", "supervisor"))
    window.context.settings.set_text(FOLDER_KEY, str(files))
    window.context.take_store(made)
    return made


def test_files_that_lie_in_the_folder_wait_and_enter_makes_their_plan(
    window: MainWindow, centre: Store, qtbot: object
) -> None:
    page = home(window)
    assert page.waiting.texts[0].startswith("1 file")
    assert page.waiting.texts[0].endswith("to merge in files")
    QTest.keyClick(page.waiting._links[0], Qt.Key.Key_Return)
    assert window.current_name == "merge"
    merge = window.page("merge")
    assert isinstance(merge, MergePage)
    qtbot.waitUntil(lambda: merge.plan_view.isVisible() and not window.context.is_busy)  # type: ignore[attr-defined]
    assert [file.path.name for file in merge.plan_view.model.rows] == ["03440.anketa-district"]


def test_a_centre_says_what_was_merged_and_which_district_never_sent(window: MainWindow, centre: Store) -> None:
    create_batch(centre, name="awaited", district="05258", numbers_from="05258-001", numbers_to="05258-002", received=2)
    page = home(window)
    sent = next(one for one in page.districts.model.rows if one.last_sent)
    assert sent.merged == 2
    assert row(page, "05258")["Last sent"] == "never"
    assert row(page, "05258")["Missing"] == "2"
    assert any("sent nothing yet" in text and "05258" in text for text in page.waiting.texts)


def test_a_keyer_sees_neither_districts_nor_what_waits(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    page = home(keyer)
    assert not page.waiting.isVisible()
    assert not page.districts.isVisible()
    for name in ("queries", "supervision", "merge"):
        assert not keyer.rail.offers(name)
