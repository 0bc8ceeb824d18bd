"""What a supervisor sent back, as the keyer meets it: at home, and at the question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.entry.entry_page import EntryPage
from gui.home.home_page import HomePage
from gui.main_window import MainWindow
from storage.people import Person, add_person
from storage.queries import list_queries, return_query
from storage.store import Store
from tests.gui.keying import Keyer, send
from tests.gui.test_queries_page import AGE, LAW, correct, note
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def page(keyer: MainWindow, store: Store) -> HomePage:
    """Give the home page of a keyer to whom two questions came back, and one to somebody else."""
    for at, number, who in ((0, "03430-001", "07"), (1, "03430-002", "07"), (2, "03430-003", "09")):
        key_synthetic(store, at, {"form_no": number, "a4_years": "1"}, who=who)
    correct(store, "03430-001", AGE, "17")
    note(store, "03430-002", LAW, "the ink is smeared")
    note(store, "03430-003", LAW, "torn")
    for query in list_queries(store):
        return_query(store, query, who="S1", reason=f"look at {query.paper_number} again")
    keyer.context.take_person(Person("07", "Test Keyer"))
    return home(keyer)


def home(window: MainWindow) -> HomePage:
    window.show_page("home")
    made = window.page("home")
    assert isinstance(made, HomePage)
    return made


def test_questions_that_came_back_stand_at_home_with_the_words_they_came_with(page: HomePage) -> None:
    assert page.returned._title.text().startswith("2 question")
    assert len(page.returned.texts) == 2
    assert page.returned.texts[0].startswith("Paper 03430-001 · A1 ")
    assert page.returned.texts[0].endswith("17 — S1: look at 03430-001 again")
    assert QApplication.focusWidget() is page.returned.open


def test_tab_goes_down_the_page_through_the_lines_made_just_now(page: HomePage, keyer: MainWindow) -> None:
    keyer.context.cases_changed.emit()
    QTest.qWait(10)  # the lines are on the screen
    page.returned.open.setFocus()
    seen = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        send(focus, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [*page.returned.links, page.empty.button]


def test_one_key_opens_the_paper_at_the_question_and_says_what_is_asked(
    page: HomePage, keyer: MainWindow, qtbot: QtBot
) -> None:
    page.batches.table.setFocus()
    QTest.keyClick(keyer, Qt.Key.Key_F10)
    assert keyer.current_name == "entry"
    entry = keyer.page("entry")
    assert isinstance(entry, EntryPage)
    desk = Keyer(keyer.context, entry)
    assert desk.at == "a1_age"
    assert desk.said.startswith("Sent back by S1: look at 03430-001 again")


def test_a_question_that_was_answered_anew_is_gone_from_home(page: HomePage, keyer: MainWindow, store: Store) -> None:
    correct(store, "03430-001", AGE, "34")
    keyer.context.cases_changed.emit()
    assert len(page.returned.texts) == 1
    note(store, "03430-002", LAW, "the ink is smeared, the code is 3")
    keyer.context.cases_changed.emit()
    assert not page.returned.isVisible()


def test_nobody_sees_what_came_back_to_somebody_else(page: HomePage, keyer: MainWindow, store: Store) -> None:
    for person, count in ((Person("09", "Second Keyer"), 1), (Person("S1", "Test Supervisor", "supervisor"), 0)):
        add_person(store, person)
        keyer.context.take_person(person)
        assert len(home(keyer).returned.texts) == count
        assert home(keyer).returned.isVisible() == bool(count)


def test_the_supervisors_words_stay_while_the_answer_does(page: HomePage, keyer: MainWindow) -> None:
    send(page.returned.open, Qt.Key.Key_Return)
    entry = keyer.page("entry")
    assert isinstance(entry, EntryPage)
    desk = Keyer(keyer.context, entry)
    desk.press(Qt.Key.Key_Down)
    assert "Sent back" not in desk.said
    desk.press(Qt.Key.Key_Up)
    assert "Sent back by S1" in desk.said
