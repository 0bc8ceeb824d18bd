"""A finding freezes the box until the keyer has answered it (KEYING.md, Answers)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from storage.batches import Batch
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, open_desk


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def test_a_value_outside_its_range_is_stored_and_freezes_the_box(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    assert (desk.at, desk.mode, desk.box) == ("a1_age", "frozen", "7")
    assert "18–65" in desk.said
    assert desk.page.panels.card.advice.role == "query"
    stored = desk.stored("a1_age")
    assert (stored.value, stored.query != "", stored.override) == ("7", True, "")


def test_every_other_key_is_refused_while_the_box_is_frozen(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    before = desk.door.refused
    desk.type("3\n\tx")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_F6, Qt.Key.Key_F10, Qt.Key.Key_Home, Qt.Key.Key_F9):
        desk.press(key)
    assert desk.door.refused == before + 9
    assert (desk.at, desk.mode, desk.box) == ("a1_age", "frozen", "7")


def test_f2_asks_for_a_one_key_reason_and_keeps_the_value(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.press(Qt.Key.Key_F2)
    assert desk.page.panels.foot.text.startswith("1 it stands so on the paper   2 ")
    assert desk.mode == "keeping"
    desk.type("x\n")
    assert desk.mode == "keeping"
    desk.type("2")
    assert desk.at == "a2_sex"
    assert desk.stored("a1_age").override == "asked_interviewer"


def test_escape_leads_from_the_reasons_back_to_the_finding(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_Escape)
    assert desk.mode == "frozen"
    assert "18–65" in desk.said


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_Backspace])
def test_f8_and_backspace_clear_a_frozen_box(desk: Keyer, key: Qt.Key) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.press(key)
    assert (desk.at, desk.mode, desk.box, desk.said) == ("a1_age", "typing", "", "")
    assert desk.stored("a1_age").is_unanswered
    desk.type("35")
    assert desk.at == "a2_sex"


def test_up_leaves_a_query_open_behind_and_coming_back_shows_it(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "consent"
    assert desk.stored("a1_age").override == ""
    desk.press(Qt.Key.Key_Down)
    assert desk.at == "a1_age"
    assert "18–65" in desk.said
    desk.type("40")
    assert desk.stored("a1_age").query == ""


def test_a_reason_key_replaces_a_frozen_value(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.press(Qt.Key.Key_2, CTRL)
    assert desk.at == "a2_sex"
    assert desk.stored("a1_age").value == "98"


def test_a_text_that_is_no_answer_stays_in_the_box_and_is_not_stored(desk: Keyer) -> None:
    desk.walk_to("survey_date")
    desk.type("31022009\n")
    assert (desk.at, desk.mode, desk.box) == ("survey_date", "frozen", "31022009")
    assert desk.page.panels.card.advice.role == "blocking"
    assert desk.page.panels.header.state == "typing"
    assert desk.stored("survey_date").is_unanswered
    desk.press(Qt.Key.Key_F2)
    assert desk.mode == "frozen"
    desk.press(Qt.Key.Key_F8)
    desk.type("28022009")
    assert desk.at == "lang"


def test_a_value_outside_its_range_never_advances_by_itself(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("77")
    assert (desk.at, desk.mode) == ("a1_age", "typing")


def test_the_rail_counts_what_is_to_be_confirmed(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    desk.settle()
    assert "1 to confirm" in desk.page.panels.rail.counts


def test_a_paper_number_that_is_not_of_the_batch_is_doubted_once(desk: Keyer) -> None:
    desk.type("03430-099\n")
    assert (desk.at, desk.mode) == ("form_no", "frozen")
    assert "03430-001–03430-005" in desk.said
    assert desk.stored("form_no").is_unanswered
    desk.press(Qt.Key.Key_F2)
    assert desk.at == "survey_date"
    assert desk.stored("form_no").value == "03430-099"


def test_a_paper_number_that_is_already_keyed_says_who_keyed_it(desk: Keyer, batch: Batch) -> None:
    desk.type("03430-001\n")
    desk.page.start_case(batch.batch_id)
    desk.type("03430-001\n")
    assert desk.mode == "frozen"
    assert "already keyed: 07" in desk.said
    desk.press(Qt.Key.Key_F8)
    desk.type("03430-002\n")
    assert desk.at == "survey_date"
