from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.home.home_page import HomePage
from gui.main_window import MainWindow
from storage.batches import Batch, create_batch
from storage.people import Person, add_person
from storage.sheets import close_batch
from storage.store import Store, create_store
from tests.gui.papers import key_paper


def home(window: MainWindow) -> HomePage:
    window.show_page("home")
    page = window.page("home")
    assert isinstance(page, HomePage)
    return page


def test_a_store_without_batches_teaches_the_first_step(keyer: MainWindow) -> None:
    page = home(keyer)
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.button
    assert not page.batches.isVisible()
    assert not page.draft.isVisible()


def test_the_first_step_leads_straight_to_the_form_of_a_batch(keyer: MainWindow) -> None:
    QTest.keyClick(home(keyer).empty.button, Qt.Key.Key_Return)
    assert keyer.current_name == "new_batch"


def test_a_further_batch_is_one_key_away(keyer: MainWindow, batch: Batch) -> None:
    QTest.keyClick(home(keyer).batches.new, Qt.Key.Key_Return)
    assert keyer.current_name == "new_batch"


@pytest.mark.parametrize("name", ["home", "batches"])
def test_a_new_batch_is_one_key_away(keyer: MainWindow, batch: Batch, name: str) -> None:
    keyer.show_page(name)
    QTest.keyClick(keyer, Qt.Key.Key_F3)
    assert keyer.current_name == "new_batch"


def test_a_closed_batch_is_not_work_any_more(keyer: MainWindow, store: Store, batch: Batch) -> None:
    create_batch(store, name="June")
    close_batch(store, batch.batch_id, who="07")
    assert [row.batch.name for row in home(keyer).batches.model.rows] == ["June"]


def test_when_every_batch_is_closed_home_says_what_comes_next(keyer: MainWindow, store: Store, batch: Batch) -> None:
    close_batch(store, batch.batch_id, who="07")
    page = home(keyer)
    assert page.empty._title.text() == "Every batch is closed"
    assert "Alt+4" in page.empty._text.text()
    QTest.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert keyer.current_name == "new_batch"


def test_a_number_keyed_twice_is_seen_at_home(keyer: MainWindow, store: Store, batch: Batch) -> None:
    for _ in range(2):
        key_paper(store, batch, "03430-001", close=True)
    assert home(keyer).batches.model.index(0, 5).data() == "03430-001"


def test_my_last_days_are_mine_and_the_pace_only_for_who_wants_it(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002", close=True, who="09")
    days = home(keyer).days
    assert days.isVisible()
    assert [days.model.index(0, column).data() for column in range(1, days.model.columnCount())] == ["1", "–", "–"]
    QTest.keyClick(days.pace, Qt.Key.Key_Return)
    assert days.model.headerData(4, Qt.Orientation.Horizontal) == "Keys an hour"
    QTest.keyClick(days.pace, Qt.Key.Key_Return)
    assert days.model.columnCount() == 4


def test_a_supervisor_has_no_days_of_keying(supervisor: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    assert not home(supervisor).days.isVisible()


def test_the_paper_in_hand_is_one_enter_away(keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot) -> None:
    key_paper(store, batch, "03430-001", close=True)
    in_hand = key_paper(store, batch, "03430-002")
    page = home(keyer)
    assert QApplication.focusWidget() is page.draft.button
    assert "03430-002" in page.draft._title.text()
    page.case_wanted.disconnect()
    with qtbot.waitSignal(page.case_wanted) as opened:
        QTest.keyClick(page.draft.button, Qt.Key.Key_Return)
    assert opened.args == [in_hand, 1]


def test_another_keyers_draft_is_not_mine_to_go_on_with(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", who="09")
    assert not home(keyer).draft.isVisible()


def test_a_keyer_sees_their_own_day_and_the_whole(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002", close=True, who="09")
    key_paper(store, batch, "03430-003")
    assert (
        home(keyer).tally.text == "1 keyed by you today, 1 by you this week, 2 keyed in all, 1 being keyed, 0 queries"
    )


def test_a_batch_says_what_is_keyed_and_which_numbers_nobody_has_seen(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-004")
    model = home(keyer).batches.model
    assert [model.index(0, column).data() for column in range(7)] == [
        "Osh, May", "first", "5", "1", "1", "", "03430-002, 03430-003, 03430-005",
    ]  # fmt: skip


def test_many_missing_numbers_in_a_row_are_said_as_one(keyer: MainWindow, store: Store) -> None:
    create_batch(store, name="large", numbers_from="03430-001", numbers_to="03430-040", received=40)
    text = home(keyer).batches.model.index(0, 6).data()
    assert text == "03430-001–03430-040"


def test_enter_on_a_batch_keys_its_next_paper(keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot) -> None:
    page = home(keyer)
    page.batch_wanted.disconnect()
    with qtbot.waitSignal(page.batch_wanted) as wanted:
        QTest.keyClick(page.batches.table, Qt.Key.Key_Return)
    assert wanted.args == [batch.batch_id]


def test_a_keyer_is_not_shown_what_waits_for_a_supervisor(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    page = home(keyer)
    assert not page.waiting.isVisible()
    assert not page.districts.isVisible()


def test_an_empty_central_store_teaches_merging(window: MainWindow, tmp_path: Path, form_xml: str) -> None:
    store = create_store(tmp_path / "central.anketa", xform_xml=form_xml, kind="central")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    page = home(window)
    assert page.empty.isVisible()
    assert "Merge" in page.empty._text.text()
    QTest.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert window.current_name == "merge"


def test_the_home_page_follows_the_language(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001")
    page = home(keyer)
    keyer.context.set_language("ru")
    assert page.draft._title.text() == "Продолжить анкету 03430-001"
    assert "вводится" in page.tally.text


def test_a_keyer_sits_down_after_a_supervisor_and_sees_their_own_numbers(
    supervisor: MainWindow, store: Store, batch: Batch
) -> None:
    supervisor.show_page("home")
    keyer, first = Person("07", "Test Keyer"), Person("S1", "Test Supervisor", "supervisor")
    for person in (keyer, first, keyer):
        supervisor.context.take_person(person)
        assert supervisor.current_name == "home"
