"""The keys of KEYING.md on the real page and the real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.entry.answer_field import AnswerField
from gui.entry.picker import LineDialog, PickDialog
from storage.batches import Batch
from storage.cases import list_cases
from storage.store import Store
from tests.gui.keying import CTRL, KEYPAD, SHIFT, Keyer, open_desk, send


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def test_enter_stores_the_answer_and_goes_to_the_next_question(desk: Keyer) -> None:
    assert desk.at == "form_no"
    desk.type("03430-001\n")
    assert desk.at == "survey_date"
    assert desk.stored("form_no").value == "03430-001"
    assert desk.page.panels.header.state == "saved"


def test_going_past_questions_of_a_new_paper_is_not_called_saved(desk: Keyer, store: Store) -> None:
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    assert desk.page.panels.header.state == "fresh"
    assert list_cases(store) == ()
    desk.type("2")
    assert desk.page.panels.header.state == "saved"
    assert len(list_cases(store)) == 1


def test_a_stored_date_stands_whole_in_its_box(desk: Keyer) -> None:
    desk.type("03430-001\n", "23012009")
    desk.press(Qt.Key.Key_Up)
    field = desk.page.panels.field
    assert (desk.at, desk.box) == ("survey_date", "23.01.2009")
    assert field.fontMetrics().horizontalAdvance("23.01.2009") <= field.width() - 2 * 10  # edge and padding


def test_a_code_that_nothing_can_follow_advances_by_itself(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.type("1")
    assert desk.at == "a3_rank"
    assert desk.stored("a2_sex").value == "1"


def test_a_code_that_may_grow_waits_for_enter(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("1")
    assert (desk.at, desk.box) == ("a3_rank", "1")
    desk.type("1")
    assert desk.at == "a4_years"


def test_ctrl_u_turns_the_switch_and_the_foot_says_so(desk: Keyer) -> None:
    desk.press(Qt.Key.Key_U, CTRL)
    desk.settle()
    assert desk.context.settings.flag("entry/always_enter")
    assert "always Enter" in desk.page.panels.foot.text
    desk.press(Qt.Key.Key_U, CTRL)
    assert not desk.context.settings.flag("entry/always_enter")


def test_the_switch_always_enter_keeps_every_box_waiting(desk: Keyer) -> None:
    desk.context.settings.set_flag("entry/always_enter", value=True)
    desk.walk_to("a2_sex")
    desk.type("1")
    assert desk.at == "a2_sex"
    desk.type("\n")
    assert desk.at == "a3_rank"


def test_the_choice_is_marked_as_it_is_typed(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("1")
    assert len(desk.marked) == 1
    possible = desk.page.panels.card.marked.possible
    assert len(possible) == 5  # 10 to 14


def test_a_date_shows_its_long_form_as_soon_as_it_is_legal(desk: Keyer) -> None:
    desk.type("03430-001\n", "230109")
    assert desk.page.panels.card.echo == "23.01.2009"


def test_an_illegal_character_is_refused_and_counted(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    before = desk.door.refused
    desk.type("x3x")
    assert desk.box == "3"
    assert desk.door.refused == before + 2


def test_a_pasted_illegal_text_is_refused_too(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    QGuiApplication.clipboard().setText("many years")
    desk.press(Qt.Key.Key_V, CTRL)
    assert desk.box == ""


def test_enter_on_an_empty_coded_box_is_refused_and_the_box_stays_open(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.type("\n")
    assert (desk.at, desk.mode) == ("a2_sex", "typing")
    assert "Nothing typed" in desk.said
    desk.type("2")
    assert desk.at == "a3_rank"


def test_enter_held_down_does_nothing(desk: Keyer) -> None:
    desk.type("03430-001\n")
    for _ in range(50):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(desk.page.panels.field, held)
    assert desk.at == "survey_date"


def test_a_digit_held_down_answers_one_question_only(desk: Keyer) -> None:
    desk.walk_to("c1_sw_law")
    desk.type("1")
    for _ in range(20):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True)
        QApplication.sendEvent(desk.page.panels.field, held)
    assert (desk.at, desk.box) == ("c2_syr_law", "")


def test_a_letter_held_down_goes_on_in_the_box_it_began_in(desk: Keyer) -> None:
    desk.walk_to("station")
    desk.type("0")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0", True)
    QApplication.sendEvent(desk.page.panels.field, held)
    assert desk.box == "00"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_down_and_tab_leave_a_question_unanswered(desk: Keyer, key: Qt.Key) -> None:
    desk.walk_to("a2_sex")
    desk.press(key)
    assert desk.at == "a3_rank"
    assert desk.stored("a2_sex").is_unanswered


def test_tab_after_typing_stores_as_enter_does(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("1\t")
    assert desk.at == "a4_years"
    assert desk.stored("a3_rank").value == "1"


def test_up_goes_back_with_the_answer_selected(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("7\n")
    desk.press(Qt.Key.Key_Up)
    assert (desk.at, desk.box) == ("a3_rank", "7")
    field = desk.page.panels.field
    assert isinstance(field, AnswerField)
    assert field.selectedText() == "7"
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert desk.at == "a2_sex"


def test_up_with_half_typed_text_stores_it_first(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("1")
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "a2_sex"
    assert desk.stored("a3_rank").value == "1"


def test_ctrl_and_a_number_gives_the_missing_reason(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.press(Qt.Key.Key_2, CTRL)
    assert desk.at == "a3_rank"
    assert desk.stored("a2_sex").value == "98"  # the form lists a code for illegible


def test_a_lone_point_and_enter_is_blank(desk: Keyer) -> None:
    desk.walk_to("a5_unit")
    desk.type(".\n")
    assert desk.stored("a5_unit").value == "99"


def test_enter_on_a_missing_answer_moves_on_and_keeps_it(desk: Keyer) -> None:
    desk.walk_to("consent")
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "station"
    before = desk.stored("station")
    assert before.missing == "blank"
    assert desk.page.panels.field.placeholderText() == "left blank"
    desk.type("\n")
    assert desk.at == "consent"
    assert desk.stored("station") == before


def test_f8_takes_the_answer_away_and_stays(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_F8)
    assert (desk.at, desk.box) == ("a2_sex", "")
    assert desk.stored("a2_sex").is_unanswered


def test_escape_brings_the_stored_answer_back_then_undoes_the_last_one(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.type("7\n")
    desk.press(Qt.Key.Key_Up)
    desk.type("1")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.at, desk.box) == ("a3_rank", "7")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.at == "a3_rank"
    assert desk.stored("a3_rank").is_unanswered


@pytest.mark.parametrize("code", [Qt.Key.Key_E, ord("У")])
def test_ctrl_e_goes_to_what_is_open_on_a_russian_layout_too(desk: Keyer, code: int) -> None:
    desk.walk_to("a2_sex")
    desk.press(Qt.Key.Key_Down)
    desk.type("1\n")
    desk.press(Qt.Key.Key_Up)
    desk.press(code, CTRL)
    assert desk.at == "a4_years"


def test_ctrl_down_goes_into_a_skipped_question_and_says_why_it_is_one(desk: Keyer) -> None:
    desk.walk_to("b1_trained")
    desk.type("2")
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Down, CTRL)
    assert desk.at == "b2_year"
    assert desk.said == "skipped: B1 = 2"
    desk.type("2008")
    assert desk.stored("b2_year").off_path


def test_ctrl_j_turns_the_last_letter(desk: Keyer) -> None:
    desk.walk_to("station")
    desk.type("кок")
    desk.press(Qt.Key.Key_J, CTRL)
    assert desk.box == "көк"
    desk.press(ord("О"), CTRL)
    desk.press(ord("О"), CTRL)
    assert desk.box == "кок"


def test_the_keypads_plus_is_enter_on_a_coded_question_and_a_sign_in_text(desk: Keyer) -> None:
    desk.walk_to("station")
    desk.press(Qt.Key.Key_Plus, KEYPAD, "+")
    assert desk.box == "+"
    desk.type("7\n")
    desk.walk_to("a3_rank")
    desk.type("7")
    desk.press(Qt.Key.Key_Plus, KEYPAD, "+")
    assert desk.at == "a4_years"


def test_the_keypad_types_digits_without_numlock_and_says_so(desk: Keyer) -> None:
    desk.walk_to("a3_rank")
    desk.press(Qt.Key.Key_End, KEYPAD)
    assert desk.box == "1"
    assert "NumLock" in desk.page.panels.foot.text


def test_f9_lists_the_choices_with_type_ahead_from_either_alphabet(desk: Keyer) -> None:
    desk.walk_to("adm1")
    desk.press(Qt.Key.Key_F9)
    dialog = desk.page.findChild(PickDialog)
    assert isinstance(dialog, PickDialog)
    for letter in "ош":
        send(dialog.box, ord(letter.upper()), text=letter)
    send(dialog.box, Qt.Key.Key_Return)
    desk.settle()
    assert desk.at == "adm2"
    assert desk.stored("adm1").value == "KG06000000000"


def test_f6_goes_to_the_number_printed_on_the_paper(desk: Keyer) -> None:
    desk.type("03430-001\n")
    desk.press(Qt.Key.Key_F6)
    dialog = desk.page.findChild(PickDialog)
    assert isinstance(dialog, PickDialog)
    for letter in "c3":
        send(dialog.box, ord(letter.upper()), text=letter)
    send(dialog.box, Qt.Key.Key_Return)
    assert desk.at == "c3_dueproc"


def test_f7_goes_to_the_batch_header(desk: Keyer) -> None:
    desk.walk_to("b1_trained")
    desk.press(Qt.Key.Key_F7)
    assert desk.at == "survey_date"


def test_a_note_is_kept_with_the_answer(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.press(Qt.Key.Key_N, CTRL)
    dialog = desk.page.findChild(LineDialog)
    assert isinstance(dialog, LineDialog)
    for letter in "both":
        send(dialog.box, ord(letter.upper()), text=letter)
    send(dialog.box, Qt.Key.Key_Return)
    assert desk.stored("a2_sex").note == "both"
    assert desk.at == "a2_sex"


def test_one_key_says_that_the_rest_of_the_section_is_missing(desk: Keyer) -> None:
    desk.walk_to("c3_dueproc")
    desk.press(Qt.Key.Key_F11)
    assert desk.at == "d1_hr_know"
    assert not desk.stored("c6_interfere").is_unanswered
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.stored("c6_interfere").is_unanswered
