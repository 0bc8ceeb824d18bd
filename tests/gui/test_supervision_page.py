from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from forms.entry_session import EntrySession
from forms.journal import Place
from gui.entry.entry_page import EntryPage
from gui.main_window import MainWindow
from gui.supervision.queries_page import QueriesPage
from gui.supervision.supervision_page import SupervisionPage
from storage.cases import CaseJournal, list_cases, open_case
from storage.conflicts import list_conflicts, list_duplicates
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.pairing import list_pairs
from storage.people import Person, add_person
from storage.store import Store, create_store
from tests.gui.keying import send
from tests.gui.twice_keyed import key_synthetic

LAW = Place("/data/c/c1_sw_law")


def show(window: MainWindow, qtbot: QtBot) -> SupervisionPage:
    window.show_page("supervision")
    made = window.page("supervision")
    assert isinstance(made, SupervisionPage)
    wait(made, qtbot)
    return made


def wait(page: SupervisionPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.reading.is_running)


def correct_law(store: Store, code: str, who: str) -> None:
    (row,) = list_cases(store)
    journal = CaseJournal(store, row.case_id, 1, who, reason="telephone, 3 May")
    session = EntrySession(store.form(), open_case(store, row.case_id), journal)
    session.go(LAW)
    session.key(code)


@pytest.fixture
def in_conflict(supervisor: MainWindow, store: Store, tmp_path: Path, form_xml: str, qtbot: QtBot) -> SupervisionPage:
    """Give the page with one answer that two stations changed differently."""
    key_synthetic(store, 0)
    sent = pack(store, tmp_path / "osh.anketa-district").path
    with create_store(tmp_path / "centre.anketa", xform_xml=form_xml, kind="central") as centre:
        apply_merge(centre, plan_merge(centre, [sent]))
        correct_law(centre, "1", "C9")
        back = pack(centre, tmp_path / "centre.anketa-district").path
    correct_law(store, "2", "S1")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    plan = plan_merge(store, [back])
    unknown = [file.path for file in plan.files if file.refused]
    if unknown:
        from storage.district_file import inspect_file

        plan = plan_merge(store, [back], accept=[inspect_file(back).station])
    apply_merge(store, plan)
    return show(supervisor, qtbot)


def test_nothing_waits_in_a_fresh_store_and_the_page_says_what_it_is_for(supervisor: MainWindow, qtbot: QtBot) -> None:
    page = show(supervisor, qtbot)
    assert page.empty.isVisible()


def test_both_sides_of_a_conflict_stand_with_who_and_label_and_one_key_settles_it(
    in_conflict: SupervisionPage, store: Store, qtbot: QtBot
) -> None:
    page = in_conflict
    (conflict,) = list_conflicts(store)
    assert page._question.text().startswith("Paper 03430-001 · C1 Under the law")
    assert {card.text[0] for card in page.cards} == {"1", "2"}
    wanted = next(at for at, side in enumerate(conflict.sides) if side.answer.value == "1")
    QTest.keyClick(page.view, Qt.Key.Key_1 + wanted)
    wait(page, qtbot)
    assert list_conflicts(store) == ()
    (row,) = list_cases(store)
    assert open_case(store, row.case_id).answers[LAW].value == "1"
    assert page.empty.isVisible()


@pytest.fixture
def doubled(supervisor: MainWindow, store: Store, qtbot: QtBot) -> SupervisionPage:
    """Give the page with one paper keyed twice as first keying, one answer differing."""
    key_synthetic(store, 0)
    key_synthetic(store, 0, {"c1_sw_law": "1"}, who="09")
    return show(supervisor, qtbot)


def test_a_paper_keyed_twice_says_how_much_differs(doubled: SupervisionPage) -> None:
    assert doubled.model.index(0, 1).data() == "the same paper keyed twice"
    assert doubled.model.index(0, 2).data().startswith("1 of ")
    assert len(doubled.cards) == 2


def test_the_answers_that_differ_stand_side_by_side(doubled: SupervisionPage) -> None:
    assert doubled.difference_view.isVisible()
    cells = [doubled.differences.index(0, column).data() for column in range(3)]
    assert cells[0].startswith("C1 ")
    assert cells[1:] == sorted(cells[1:], reverse=True) or cells[1][0] != cells[2][0]
    assert {cells[1][0], cells[2][0]} == {"3", "1"}


def test_each_side_of_a_conflict_says_who_where_and_why(in_conflict: SupervisionPage) -> None:
    whole = " ".join(f"{card.accessibleName()} {card.accessibleDescription()}" for card in in_conflict.cards)
    assert "S1" in whole
    assert "C9" in whole
    assert "here" in whole
    assert "laptop" in whole
    assert whole.count("telephone, 3 May") == 2


def test_enter_opens_the_paper_at_the_question_in_conflict(
    in_conflict: SupervisionPage, supervisor: MainWindow
) -> None:
    QTest.keyClick(in_conflict.view, Qt.Key.Key_Return)
    assert supervisor.current_name == "entry"
    entry = supervisor.page("entry")
    assert isinstance(entry, EntryPage)
    assert entry.paper is not None
    assert entry.paper.session.at == LAW


def test_what_leads_here_may_want_the_duplicates_first(
    in_conflict: SupervisionPage, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 5)
    key_synthetic(store, 5, {"a1_age": "64"}, who="09")
    in_conflict.refresh()
    in_conflict.show_only("duplicates")
    wait(in_conflict, qtbot)
    assert in_conflict.view.currentIndex().row() == 1
    assert len(in_conflict.cards) == 2


def test_keys_wait_while_the_list_is_read_again(doubled: SupervisionPage, store: Store, qtbot: QtBot) -> None:
    QTest.keyClick(doubled.view, Qt.Key.Key_F8)
    QTest.keyClick(doubled.view, Qt.Key.Key_F8)
    wait(doubled, qtbot)
    assert len(list_cases(store, status="void")) == 1


def test_a_keyer_does_not_reach_the_page(keyer: MainWindow) -> None:
    for key in (Qt.Key.Key_8, Qt.Key.Key_9, Qt.Key.Key_5):
        QTest.keyClick(keyer, key, Qt.KeyboardModifier.AltModifier)
        assert keyer.current_name == "home"


def test_the_paper_that_was_picked_is_voided_with_a_reason(doubled: SupervisionPage, store: Store) -> None:
    picked = list_duplicates(store)[0].cases[0].case_id
    QTest.keyClick(doubled.view, Qt.Key.Key_1)
    QTest.keyClick(doubled.view, Qt.Key.Key_F8)
    assert [row.case_id for row in list_cases(store, status="void")] == [picked]
    assert list_duplicates(store) == ()


def test_a_paper_gets_its_right_number(doubled: SupervisionPage, store: Store) -> None:
    field = doubled.number.field
    assert isinstance(field, QLineEdit)
    field.setText("03430-099")
    QTest.keyClick(doubled.view, Qt.Key.Key_2)
    QTest.keyClick(doubled.view, Qt.Key.Key_F6)
    assert {row.paper_number for row in list_cases(store)} == {"03430-001", "03430-099"}
    assert list_duplicates(store) == ()


def test_a_paper_becomes_the_second_keying_and_is_paired(doubled: SupervisionPage, store: Store) -> None:
    QTest.keyClick(doubled.view, Qt.Key.Key_F2)
    assert list_duplicates(store) == ()
    (pair,) = list_pairs(store).pairs
    assert {pair.first.enumerator, pair.second.enumerator} == {"07", "09"}


def test_digits_typed_into_the_number_choose_nothing(doubled: SupervisionPage, store: Store) -> None:
    field = doubled.number.field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "12")
    assert field.text() == "12"
    assert doubled._picked == 1


def test_once_all_is_settled_the_page_is_as_short_as_what_it_says_and_keeps_the_focus(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    for at in (0, 1):
        key_synthetic(store, at, {"form_no": "03430-001"})
    page = show(supervisor, qtbot)
    areas: Iterable[QScrollArea] = page.findChildren(QScrollArea)
    (area,) = areas
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    assert page.view.hasFocus()
    send(page.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.empty.isVisible())
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    focus = page.window().focusWidget()
    assert focus is page


@pytest.mark.parametrize("name", ["queries", "supervision"])
def test_an_empty_page_does_not_hand_the_focus_to_the_rail(supervisor: MainWindow, name: str, qtbot: QtBot) -> None:
    supervisor.show_page(name)
    page = supervisor.page(name)
    assert isinstance(page, QueriesPage | SupervisionPage)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.empty.isVisible())
    assert page.window().focusWidget() is page
