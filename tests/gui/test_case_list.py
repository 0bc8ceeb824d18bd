from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.cases.case_list_page import CaseListPage
from gui.main_window import MainWindow
from storage.batches import Batch
from storage.cases import list_cases
from storage.store import Store
from tests.gui.papers import key_paper


def show(window: MainWindow) -> CaseListPage:
    window.show_page("cases")
    page = window.page("cases")
    assert isinstance(page, CaseListPage)
    return page


def column(page: CaseListPage, title: str) -> list[str]:
    at = [page.model.headerData(c, Qt.Orientation.Horizontal) for c in range(page.model.columnCount())].index(title)
    return [str(page.model.index(row, at).data()) for row in range(page.model.rowCount())]


def test_an_empty_list_teaches_the_first_step(keyer: MainWindow) -> None:
    page = show(keyer)
    assert page.empty.isVisible()
    assert not page.open_button.isEnabled()
    assert page.empty.button.text() == "To the batches"


def test_every_paper_stands_in_the_list_with_status_batch_and_keyer(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    assert dict(zip(column(page, "Paper"), column(page, "Status"), strict=True)) == {
        "03430-001": "closed incomplete",
        "03430-002": "being keyed",
    }
    assert set(column(page, "Batch")) == {"Osh, May"}
    assert set(column(page, "Keyed by")) == {"07"}
    assert page._count.text() == "2 papers"


def test_typing_in_the_search_narrows_the_list_and_enter_opens_the_only_one(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    key_paper(store, batch, "03430-001")
    wanted = key_paper(store, batch, "03430-002")
    page = show(keyer)
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "-002")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.case_wanted.disconnect()
    with qtbot.waitSignal(page.case_wanted) as opened:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened.args == [wanted, 1]


def test_the_status_filter_leaves_only_papers_of_that_status(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    page.status.setCurrentIndex(page.status.findData("draft"))
    assert column(page, "Paper") == ["03430-002"]
    page.status.setCurrentIndex(page.status.findData("final"))
    assert page.empty.isVisible()
    page.status.setCurrentIndex(0)
    assert len(column(page, "Paper")) == 2


def test_a_click_on_a_title_sorts_and_a_second_one_turns_the_order(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    for number in ("03430-002", "03430-003", "03430-001"):
        key_paper(store, batch, number)
    page = show(keyer)
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(page, "Paper") == ["03430-001", "03430-002", "03430-003"]
    page.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(page, "Paper") == ["03430-003", "03430-002", "03430-001"]


def test_down_goes_from_the_search_into_the_list_and_enter_opens(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    key_paper(store, batch, "03430-001")
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.view
    page.case_wanted.disconnect()
    with qtbot.waitSignal(page.case_wanted) as opened:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == [list_cases(store)[0].case_id, 1]


def test_copying_gives_the_rows_with_their_titles(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001")
    page = show(keyer)
    page.view.selectAll()
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Paper\tStatus\t")
    assert lines[1].startswith("03430-001\tbeing keyed\t")


def test_papers_keyed_twice_and_open_queries_are_said_in_words(keyer: MainWindow, store: Store, batch: Batch) -> None:
    for _ in range(2):
        key_paper(store, batch, "03430-001", close=True)
    page = show(keyer)
    assert column(page, "Remarks") == ["keyed twice", "keyed twice"]


def test_the_list_is_read_in_portions_and_all_of_it_before_sorting(keyer: MainWindow) -> None:
    page = show(keyer)
    numbers = [f"{number:04}" for number in range(10)]
    page.model.fill(numbers[:4], lambda have: numbers[have : have + 4])
    assert page.model.rowCount() == 4
    page.model.fetchMore(page.view.rootIndex())
    assert page.model.rows == tuple(numbers[:8])
    page.model.set_columns(page.model._columns[:0])
    page.model.sort(0)
    assert page.model.rowCount() == 8


def test_another_language_changes_the_titles_at_once(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001")
    page = show(keyer)
    keyer.context.set_language("ru")
    assert column(page, "Анкета") == ["03430-001"]
    keyer.context.set_language("ky")
    assert column(page, "Абалы") == ["киргизилүүдө"]
