"""Map, pace, counts, a supervisor's early closing, repeated answers, several lines: on the page and in the store."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from forms.journal import Place
from gui.actions import ACTIONS, say_key
from gui.context import AppContext
from gui.entry.key_sheet import write_key_sheet
from gui.entry.pace import PAUSE, Pace
from storage.batches import create_batch
from storage.cases import list_cases, open_case
from storage.people import Person, add_person
from storage.store import Store, create_store
from tests.gui.keying import CTRL, SHIFT, Keyer, open_desk
from tests.scenario.stories.paper import village_xml


@pytest.fixture
def desk(context: AppContext, tmp_path: Path, qtbot: QtBot) -> Keyer:
    store = create_store(tmp_path / "village.anketa", xform_xml=village_xml())
    keyer = open_desk(context, store, create_batch(store, name="one").batch_id)
    qtbot.addWidget(keyer.page)
    keyer.type("417\n", "23012009")
    return keyer


def sit_down(desk: Keyer, person: Person) -> Store:
    """Let another person take the desk."""
    store = desk.context.open_store
    add_person(store, person)
    desk.context.take_person(person)
    return store


def test_the_map_shows_each_question_and_leaves_the_focus_in_the_box(desk: Keyer) -> None:
    desk.press(Qt.Key.Key_B, CTRL)
    desk.type("1", "7\n")
    desk.settle()
    signs = desk.page.panels.map.signs
    assert signs.startswith("■■ ■!□")
    assert desk.page.panels.map.isVisibleTo(desk.page)
    assert desk.page.panels.map.focusPolicy() == Qt.FocusPolicy.NoFocus
    desk.press(Qt.Key.Key_F2)
    desk.type("1")
    desk.press(Qt.Key.Key_B, CTRL)
    assert not desk.page.panels.map.isVisibleTo(desk.page)


def test_the_pace_is_shown_to_whoever_wants_it_and_counts_no_pause() -> None:
    pace = Pace()
    for beat in range(100):
        pace.beat(beat * 0.3)
    assert pace.per_hour == pytest.approx(12_121, abs=5)
    pace.beat(30 + PAUSE * 10)
    assert pace.seconds == pytest.approx(29.7)


def test_counts_of_two_sittings_are_added() -> None:
    pace = Pace("keys=10 refused=2 seconds=5", keys=3, refused=1, seconds=2.4)
    assert pace.text() == "keys=13 refused=3 seconds=7"


def test_counts_are_stored_when_a_draft_is_left_and_no_undo_takes_them(desk: Keyer) -> None:
    desk.type("x")
    desk.press(Qt.Key.Key_W, CTRL)
    stored = open_case(desk.context.open_store, desk.case_id).answers[Place("@strokes")].value
    assert "refused=1" in stored
    desk.reopen()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.at == "visited"
    assert open_case(desk.context.open_store, desk.case_id).answers[Place("@strokes")].value == stored


def test_a_keyer_cannot_close_a_paper_as_incomplete(desk: Keyer) -> None:
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_F5, SHIFT)
    assert "supervisor" in desk.said
    assert [row.status for row in list_cases(desk.context.open_store)] == ["draft"]


def test_a_supervisor_closes_a_paper_as_incomplete_with_a_reason(desk: Keyer, monkeypatch: pytest.MonkeyPatch) -> None:
    store = sit_down(desk, Person("S1", "Test Supervisor", "supervisor"))
    desk.reopen()
    desk.press(Qt.Key.Key_F5)
    monkeypatch.setattr(desk.page.tools, "ask_incomplete", lambda: "")
    desk.press(Qt.Key.Key_F5, SHIFT)
    assert [row.status for row in list_cases(store)] == ["draft"]
    monkeypatch.setattr(desk.page.tools, "ask_incomplete", lambda: "the other half is lost")
    desk.press(Qt.Key.Key_F5, SHIFT)
    assert [row.status for row in list_cases(store)] == ["incomplete"]


def test_a_repeated_answer_is_flagged_in_the_store_until_it_is_keyed_anew(desk: Keyer) -> None:
    road = desk.place("road")
    desk.desk.ways.go(road)
    desk.type("2")
    desk.page._previous[road] = "2"
    desk.desk.ways.go(road)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_D, CTRL)
    flagged = open_case(desk.context.open_store, desk.case_id).answers[Place("@repeated")].value
    assert flagged == desk.door.session.form.columns[road.path]
    desk.desk.ways.go(road)
    assert "repeated" in desk.page.panels.card.hint
    desk.type("1")
    assert Place("@repeated") not in open_case(desk.context.open_store, desk.case_id).answers


def test_a_refusal_at_the_end_of_the_paper_is_seen(desk: Keyer) -> None:
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_F5)
    assert desk.page.panels.closing.advice.isVisibleTo(desk.page)
    assert "unanswered" in desk.said


def test_the_printed_sheet_holds_every_key_of_the_table(context: AppContext, tmp_path: Path) -> None:
    path = write_key_sheet(tmp_path / "keys.html", "ky")
    text = path.read_text(encoding="utf-8")
    assert 'lang="ky"' in text
    missing = [row.name for row in ACTIONS if escape(row.say()) not in text or escape(say_key(row.key)) not in text]
    assert missing == []
