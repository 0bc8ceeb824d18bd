from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forms.entry_session import EntrySession
from forms.errors import AnketaError
from forms.journal import Answer, AnswerChange, Place
from gui.entry.entry_page import EntryPage
from gui.main_window import MainWindow
from gui.supervision.queries_page import QueriesPage
from gui.supervision.supervision_page import SupervisionPage
from storage import queries
from storage.case_history import read_history
from storage.cases import CaseJournal, find_paper, open_case
from storage.people import Person, add_person
from storage.queries import list_queries
from storage.store import Store, create_store
from tests.gui.twice_keyed import key_synthetic

AGE, LAW = Place("/data/a/a1_age"), Place("/data/c/c1_sw_law")


def correct(store: Store, number: str, place: Place, text: str) -> None:
    """Change an answer of a closed paper, as the keying page does."""
    (row,) = find_paper(store, number)
    session = EntrySession(
        store.form(), open_case(store, row.case_id), CaseJournal(store, row.case_id, 1, "07", reason="paper")
    )
    session.go(place)
    session.key(text)


def note(store: Store, number: str, place: Place, words: str) -> None:
    (row,) = find_paper(store, number)
    state = open_case(store, row.case_id)
    old = state.answers.get(place, Answer())
    new = Answer(old.value, old.missing, old.override, words)
    CaseJournal(store, row.case_id, 1, "07", reason="paper").record([AnswerChange(place, old, new)], None)


@pytest.fixture
def page(supervisor: MainWindow, store: Store, qtbot: QtBot) -> QueriesPage:
    """Give the page with an age outside its range on one paper and a note on another."""
    key_synthetic(store, 0, {"form_no": "03430-001", "a4_years": "1"})
    key_synthetic(store, 1, {"form_no": "03430-002"}, who="09")
    correct(store, "03430-001", AGE, "17")
    note(store, "03430-002", LAW, "the ink is smeared")
    add_person(store, Person("07", "Test Keyer"))
    supervisor.show_page("queries")
    made = supervisor.page("queries")
    assert isinstance(made, QueriesPage)
    wait(made, qtbot, 2)
    return made


def wait(page: QueriesPage, qtbot: QtBot, rows: int) -> None:
    qtbot.waitUntil(lambda: not page.reading.is_running and page.model.rowCount() == rows)


def column(page: QueriesPage, at: int) -> list[str]:
    return [str(page.model.index(row, at).data()) for row in range(page.model.rowCount())]


def type_reason(page: QueriesPage, words: str) -> None:
    field = page.reason.field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, words)


def test_before_the_first_list_is_read_nothing_can_be_pressed_and_the_filters_bear_their_names(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 0, {"form_no": "03430-001"})
    note(store, "03430-001", LAW, "the ink is smeared")
    supervisor.show_page("queries")
    made = supervisor.page("queries")
    assert isinstance(made, QueriesPage)
    assert made.reading.is_running
    assert made.district.currentText().startswith("District")
    assert not any(button.isEnabled() for button in (made.accept, made.correct, made.send_back))
    assert not made._card.isVisible()
    wait(made, qtbot, 1)
    assert made.accept.isEnabled()


def test_values_outside_their_range_and_notes_stand_in_one_list(page: QueriesPage) -> None:
    assert column(page, 0) == ["03430-001", "03430-002"]
    assert column(page, 1)[0].startswith("A1 ")
    assert column(page, 2)[0] == "17"
    assert column(page, 3)[1] == "the ink is smeared"
    assert "18" in page._detail.text()


def test_f2_accepts_with_a_reason_and_the_trail_says_so(page: QueriesPage, store: Store, qtbot: QtBot) -> None:
    page.view.selectRow(0)
    type_reason(page, "asked the interviewer")
    QTest.keyClick(page.reason.field, Qt.Key.Key_F2)
    wait(page, qtbot, 1)
    (row,) = find_paper(store, "03430-001")
    last = read_history(store, row.case_id, 1)[-1]
    assert (last.kind, last.who, last.reason, last.new.value) == ("accepted", "S1", "asked the interviewer", "17")
    assert row.open_queries == 0
    assert open_case(store, row.case_id).answers[AGE].override == "as_on_paper"


def test_an_accepted_note_is_closed_and_asks_again_when_the_answer_changes(
    page: QueriesPage, store: Store, qtbot: QtBot
) -> None:
    page.view.selectRow(1)
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    wait(page, qtbot, 1)
    note(store, "03430-002", LAW, "the ink is smeared, perhaps a 3")
    assert len(list_queries(store)) == 2


def test_several_marked_queries_are_accepted_at_once(page: QueriesPage, store: Store, qtbot: QtBot) -> None:
    page.view.selectAll()
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    wait(page, qtbot, 0)
    assert page.empty.isVisible()
    assert list_queries(store) == ()


def test_sending_back_needs_words_and_stays_open_with_them(page: QueriesPage, store: Store, qtbot: QtBot) -> None:
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_F8)
    assert page.reason.field.hasFocus()
    QTest.keyClicks(page.reason.field, "is it 71?")
    QTest.keyClick(page.reason.field, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not page.reading.is_running and column(page, 6)[0] == "sent back")
    page.view.selectRow(0)
    assert "is it 71?" in page._detail.text()
    correct(store, "03430-001", AGE, "16")
    page.refresh()
    qtbot.waitUntil(lambda: not page.reading.is_running and column(page, 6)[0] == "changed since it was sent back")


def test_enter_opens_the_paper_at_the_question(page: QueriesPage, supervisor: MainWindow) -> None:
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert supervisor.current_name == "entry"
    entry = supervisor.page("entry")
    assert isinstance(entry, EntryPage)
    assert entry.paper is not None
    assert entry.paper.session.at == AGE


def test_the_list_is_narrowed_by_keyer_and_question_with_counts(page: QueriesPage) -> None:
    page.keyer.setCurrentIndex(page.keyer.findData("09"))
    assert page.keyer.currentText() == "09 (1)"
    assert column(page, 0) == ["03430-002"]
    page.keyer.setCurrentIndex(0)
    page.question.setCurrentIndex(page.question.findData(AGE.path))
    assert column(page, 0) == ["03430-001"]


def test_what_leads_here_may_name_a_district(page: QueriesPage) -> None:
    district = str(page.district.itemData(1))
    page.show_only(f"district={district}")
    assert page.district.currentData() == district


def test_every_control_has_a_name(page: QueriesPage) -> None:
    for control in (page.view, page.district, page.question, page.keyer, page.kind, page.reason.field):
        assert control.accessibleName()
    for button in (page.accept, page.correct, page.send_back):
        assert button.text()


def test_the_page_follows_the_language(page: QueriesPage, qtbot: QtBot) -> None:
    page.context.set_language("ru")
    wait(page, qtbot, 2)
    assert column(page, 1)[0].startswith("A1 ")
    assert page.model.rowCount() == 2


def test_what_was_typed_stays_when_it_could_not_be_stored(page: QueriesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_more: object) -> None:
        raise AnketaError("the disk is full")

    monkeypatch.setattr(queries, "return_query", refuse)
    type_reason(page, "look at page 2")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_F8)
    assert "the disk is full" in page.notice.text
    assert page._typed() == "look at page 2"


@pytest.mark.parametrize("name", ["queries", "supervision"])
def test_what_waited_in_the_file_before_is_not_shown_for_the_next_one(
    page: QueriesPage, supervisor: MainWindow, tmp_path: Path, form_xml: str, name: str, qtbot: QtBot
) -> None:
    supervisor.show_page(name)
    shown = supervisor.page(name)
    assert isinstance(shown, QueriesPage | SupervisionPage)
    qtbot.waitUntil(lambda: not shown.reading.is_running)
    supervisor.context.take_store(create_store(tmp_path / "naryn.anketa", xform_xml=form_xml))
    assert shown.model.rowCount() == 0
