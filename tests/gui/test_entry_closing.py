"""The end of a paper, the next one, and the same paper again after leaving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from forms.journal import Place
from gui.batches.batch_page import BatchPage
from gui.context import AppContext
from gui.entry.entry_page import EntryPage
from gui.main_window import MainWindow
from storage.batches import Batch
from storage.cases import last_draft, list_cases
from storage.corrections import Source, Why
from storage.people import Person, add_person
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, open_desk
from tests.gui.papers import key_paper


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def blank_to_the_end(desk: Keyer) -> None:
    """Answer everything as blank."""
    for _ in range(200):
        if desk.mode == "end":
            return
        if desk.at == "form_no":
            desk.type("03430-001\n")
        else:
            desk.press(Qt.Key.Key_1, CTRL)
    raise AssertionError(desk.at)


def test_the_closing_card_lists_what_is_open_and_enter_goes_to_it(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.press(Qt.Key.Key_Down)
    desk.walk_to("a7_educ")
    desk.press(Qt.Key.Key_F5)
    assert desk.mode == "end"
    assert any(line.startswith("A2") for line in desk.page.panels.closing.listed)
    desk.type("\n")
    assert desk.at == "a2_sex"


def test_a_missing_reason_off_the_path_is_named_when_it_is_asked_about(desk: Keyer) -> None:
    while desk.door.view is None or desk.door.view.number != "A5":
        desk.walk_to("a2_sex") if desk.at == "form_no" else desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Down, CTRL)
    assert desk.door.view.number == "A5a"
    desk.press(Qt.Key.Key_2, CTRL)
    blank_to_the_end(desk)
    assert "illegible" in desk.said
    closing = desk.page.panels.closing
    assert "Press 1 or 2 first" in closing.accessibleName()
    height = closing.wanted_height(closing.width())
    desk.type("2")
    assert "closes this paper" in closing.accessibleName()
    assert 0.6 * height < closing.wanted_height(closing.width()) < height  # what else is listed stays in sight


def test_a_paper_with_an_unanswered_question_does_not_close(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.mode == "end"
    assert "unanswered" in desk.said


def test_enter_never_closes_a_paper_and_ctrl_enter_does(desk: Keyer, batch: Batch) -> None:
    blank_to_the_end(desk)
    first = desk.case_id
    desk.type("\n")
    assert (desk.mode, desk.case_id) == ("end", first)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.case_id != first
    assert (desk.at, desk.box) == ("form_no", "")
    assert [row.status for row in list_cases(desk.context.open_store)] == ["closed"]


def test_the_next_paper_starts_with_the_header_of_the_one_before(desk: Keyer) -> None:
    desk.type("03430-001\n", "12052010", "2")
    blank_to_the_end(desk)
    desk.press(Qt.Key.Key_F5)
    desk.type("03430-002\n")
    assert (desk.at, desk.box) == ("survey_date", "12.05.2010")
    desk.type("\n")
    assert (desk.at, desk.box) == ("lang", "2")


def test_up_goes_from_the_closing_card_back_to_the_last_question(desk: Keyer) -> None:
    blank_to_the_end(desk)
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "comment"


def test_reopening_a_paper_stands_on_the_same_question_with_every_answer(desk: Keyer) -> None:
    desk.walk_to("c3_dueproc")
    case = desk.case_id
    desk.reopen()
    assert (desk.case_id, desk.at) == (case, "c3_dueproc")
    assert desk.stored("form_no").value == "03430-001"
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "c2_syr_law"


def test_reopening_on_a_frozen_question_shows_the_finding_again(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.reopen()
    assert (desk.at, desk.box) == ("a1_age", "7")
    assert "18–65" in desk.said


def test_a_paper_left_on_the_closing_card_opens_there(desk: Keyer) -> None:
    blank_to_the_end(desk)
    desk.reopen()
    assert desk.mode == "end"


def test_a_fresh_paper_that_was_left_untouched_leaves_no_case(desk: Keyer) -> None:
    desk.press(Qt.Key.Key_W, CTRL)
    assert list_cases(desk.context.open_store) == ()


def test_a_draft_of_another_keyer_is_taken_over_and_the_store_notes_it(desk: Keyer, store: Store) -> None:
    desk.walk_to("a1_age")
    other = Person("08", "Second Shift")
    add_person(store, other)
    desk.context.take_person(other)
    desk.reopen()
    (row,) = list_cases(store)
    assert row.enumerator == "08"
    assert desk.door.session.state().answers[Place("@taken_over_from")].value == "07"


def test_leaving_says_so_and_keeps_the_draft(desk: Keyer, qtbot: QtBot) -> None:
    desk.walk_to("a1_age")
    with qtbot.waitSignal(desk.page.left):
        desk.press(Qt.Key.Key_W, CTRL)
    draft = last_draft(desk.context.open_store, "07")
    assert draft is not None
    assert draft.paper_number == "03430-001"


def test_a_closed_paper_is_changed_only_with_a_reason(desk: Keyer, monkeypatch: pytest.MonkeyPatch) -> None:
    blank_to_the_end(desk)
    case = desk.case_id
    desk.press(Qt.Key.Key_F5)
    said = iter([None, Why("07", "telephoned", Source("telephone", "The office", "2026-11-20"))])
    monkeypatch.setattr(desk.page.tools, "ask_reason", lambda: next(said))
    desk.page.open_case(case, 1)
    desk.page.panels.lines.clicked.emit(desk.place("a2_sex"))
    desk.type("1")
    assert "this paper is closed" in desk.said
    assert desk.stored("a2_sex").value == "99"
    desk.press(Qt.Key.Key_Escape)
    desk.type("1")
    assert desk.stored("a2_sex").value == "1"


def test_after_the_last_paper_of_a_batch_its_sheet_comes_next(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    for number in range(1, 5):
        key_paper(store, batch, f"03430-{number:03d}", close=True)
    keyer.start_case(batch.batch_id)
    entry = keyer.page("entry")
    assert isinstance(entry, EntryPage)
    desk = Keyer(keyer.context, entry)
    desk.type("03430-005\n")
    blank_to_the_end(desk)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert keyer.current_name == "batches"
    batches = keyer.page("batches")
    assert isinstance(batches, BatchPage)
    assert "Every paper of batch Osh, May is accounted for" in batches.notice.text
    assert keyer.focusWidget() is batches.detail.sheet
    assert last_draft(store, "07") is None
