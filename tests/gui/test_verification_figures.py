from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from forms.adjudication import FIRST, SECOND
from gui.main_window import MainWindow
from gui.verification.figures_page import FiguresPage
from gui.widgets.page import Page
from storage.people import Person, add_person
from storage.store import Store
from storage.verification import check_papers, decide
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def decided(store: Store) -> Store:
    """Give a store in which 07 misread C1 of a paper, and 09 E1 of another."""
    key_synthetic(store, 0, {"c1_sw_law": "1"})
    key_synthetic(store, 0, keying=2, who="09")
    key_synthetic(store, 1)
    key_synthetic(store, 1, {"e1_condom": "5"}, keying=2, who="09")
    for paper, choice in zip(list(check_papers(store)), (SECOND, FIRST), strict=True):
        decide(store, paper, paper.open[0].discrepancy, choice, who="S1", reason="as_on_paper")
    return store


def show(window: MainWindow, qtbot: QtBot) -> FiguresPage:
    window.show_page("figures")
    made = window.page("figures")
    assert isinstance(made, FiguresPage)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    return made


def column(page: FiguresPage, table: str, at: int = 0) -> list[str]:
    model = getattr(page, table).model
    return [model.index(row, at).data() for row in range(model.rowCount())]


def test_a_supervisor_sees_keyers_questions_and_batches_with_intervals(
    supervisor: MainWindow, decided: Store, qtbot: QtBot
) -> None:
    page = show(supervisor, qtbot)
    assert column(page, "keyers") == ["07", "09"]
    assert column(page, "keyers", 2) == ["1", "1"]
    assert [text[:2] for text in column(page, "questions")] == ["C1", "E1"]
    low, high = map(float, column(page, "keyers", 4)[0].split(" – "))
    assert low < float(column(page, "keyers", 3)[0]) < high
    assert "2 of 2 papers" in page.summary.text()


def test_a_keyer_sees_only_their_own(keyer: MainWindow, decided: Store, qtbot: QtBot) -> None:
    page = show(keyer, qtbot)
    assert column(page, "keyers") == ["07"]
    assert [text[:2] for text in column(page, "questions")] == ["C1"]
    assert page.batches.model.rowCount() == 0
    assert not page.summary.isVisible()
    assert keyer.rail.offers("figures")


def test_another_keyer_at_the_same_laptop_sees_theirs(keyer: MainWindow, decided: Store, qtbot: QtBot) -> None:
    show(keyer, qtbot)
    add_person(decided, Person("09", "Another Keyer"))
    keyer.context.take_person(Person("09", "Another Keyer"))
    page = show(keyer, qtbot)
    assert column(page, "keyers") == ["09"]
    assert [text[:2] for text in column(page, "questions")] == ["E1"]


def test_without_second_keying_the_page_teaches(keyer: MainWindow, qtbot: QtBot) -> None:
    assert show(keyer, qtbot).empty.isVisible()


@pytest.mark.parametrize("name", ["figures", "verification"])
def test_another_language_may_be_chosen_after_the_file_was_left(
    supervisor: MainWindow, decided: Store, qtbot: QtBot, name: str
) -> None:
    key_synthetic(decided, 2, {"c1_sw_law": "1"})
    key_synthetic(decided, 2, keying=2, who="09")
    supervisor.show_page(name)
    qtbot.waitUntil(lambda: not supervisor.context.is_busy)
    supervisor.context.leave_store()
    page = supervisor.page(name)
    assert isinstance(page, Page)
    page.retranslate()
