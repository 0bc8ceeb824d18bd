from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.batches.batch_form import BatchForm
from gui.context import AppContext
from storage.batches import create_batch, list_batches
from storage.cases import list_cases, open_case
from storage.second_keying import EVERY, draw_papers
from storage.store import Store
from storage.study_rules import DEPENDENT, SAME_PERSON, set_rule
from tests.gui.keying import CTRL, Keyer, open_desk
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def desk(context: AppContext, store: Store, qtbot: QtBot) -> Keyer:
    """Give the desk of a second keying at which keyer 07 sits; 09 keyed 03430-001 first, 07 keyed 03430-002."""
    key_synthetic(store, 0, {"a1_age": "64"}, who="09")
    key_synthetic(store, 1, who="07")
    batch = create_batch(store, name="again", keying=2, numbers_from="03430-001", numbers_to="03430-005", received=5)
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def type_number(desk: Keyer, number: str) -> None:
    desk.walk_to("form_no")
    desk.type(number, "\n")


def test_the_second_keyer_never_sees_what_was_keyed_first(desk: Keyer) -> None:
    type_number(desk, "03430-001")
    desk.walk_to("c1_sw_law")
    desk.settle()
    assert (desk.box, desk.marked) == ("", [])
    labels: Iterable[QLabel] = desk.page.findChildren(QLabel)
    assert not any("09" in label.text().split() for label in labels)
    assert "keyed" not in desk.said


def test_the_second_keyer_is_asked_the_questions_marked_for_it_and_no_others(desk: Keyer) -> None:
    seen = []
    for _ in range(40):
        if desk.mode == "end":
            break
        seen.append(desk.at)
        if desk.at == "form_no":
            desk.type("03430-001\n")
        else:
            desk.press(Qt.Key.Key_1, CTRL)
    assert seen[0] == "form_no"
    assert seen[-1] == "f1_refers"
    assert "b4_fam417" in seen
    assert "a1_age" not in seen
    desk.settle()
    desk.press(Qt.Key.Key_F5)
    assert desk.mode != "end"


def test_a_dependent_keying_asks_with_a_sound_to_key_again_and_overwrites_nothing(
    desk: Keyer, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    set_rule(store, DEPENDENT, is_set=True)
    desk.page.start_case(list_batches(store)[0].batch_id)
    type_number(desk, "03430-001")
    desk.walk_to("c1_sw_law")
    heard.clear()
    desk.type("2")
    assert desk.at == "c1_sw_law"
    assert "Look at the paper, press Backspace and key it again" in desk.said
    assert heard
    assert "3" not in desk.said
    desk.type("3")
    assert desk.at == "c1_sw_law"
    desk.press(Qt.Key.Key_Backspace)
    desk.type("3")
    assert desk.at == "c2_syr_law"
    (first,) = [row for row in list_cases(store) if row.keying == 1 and row.paper_number == "03430-001"]
    assert open_case(store, first.case_id).answers[desk.place("c1_sw_law")].value == "3"


def test_the_same_person_is_told_at_the_number_and_cannot_close(desk: Keyer, store: Store) -> None:
    type_number(desk, "03430-002")
    assert "another person keys it the second time" in desk.said
    desk.press(Qt.Key.Key_F2)
    for _ in range(200):
        if desk.mode == "end":
            break
        desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F5)
    assert [row.status for row in list_cases(store) if row.keying == 2] == ["draft"]


def test_where_the_study_allows_it_the_same_person_keys_both_times(desk: Keyer, store: Store) -> None:
    set_rule(store, SAME_PERSON, is_set=True)
    type_number(desk, "03430-002")
    assert "another person" not in desk.said


def test_a_paper_that_was_not_drawn_is_asked_about(desk: Keyer, store: Store) -> None:
    first = create_batch(store, name="first", numbers_from="03430-001", numbers_to="03430-004", received=4)
    draw_papers(store, first, EVERY, 2, who="S1")
    type_number(desk, "03430-001")
    assert "drawn" not in desk.said
    desk.walk_to("b1_trained")
    desk.page.start_case(next(one.batch_id for one in list_batches(store) if one.keying == 2))
    type_number(desk, "03430-004")
    assert "was not drawn for the second keying" in desk.said
    desk.press(Qt.Key.Key_F2)
    assert desk.at != "form_no"


def test_the_rules_of_second_keying_stand_where_its_batch_is_made(
    context: AppContext, store: Store, qtbot: QtBot
) -> None:
    set_rule(store, DEPENDENT, is_set=True)
    context.take_store(store)
    form = BatchForm(context)
    qtbot.addWidget(form)
    form.retranslate()
    form.begin("")
    form.show()
    assert not form.second.isVisible()
    form.keying.chosen.emit("2")
    assert form.second.isVisible()
    assert form.second.text() == (
        "Dependent: at a difference the keyer is asked to key again; nothing is shown. "
        "Another person keys than the first time. Only the questions marked for it are asked: 11."
    )
