"""Rosters on the page: each row a line of a grid, a blank last row, F3 F4 F12."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from forms.entry_view import QuestionView
from forms.journal import Place
from gui.context import AppContext
from gui.entry.lines import Line
from storage.batches import create_batch
from storage.corrections import Source, Why
from storage.store import create_store
from storage.trail import read_answer
from tests.gui.keying import CTRL, Keyer, open_desk
from tests.written_form import xml_of

HOUSEHOLD = xml_of("""
# survey
| type          | name    | label     | relevant    | repeat_count |
| begin_group   | head    | Head      |             |              |
| text          | name    | Name      |             |              |
| end_group     |         |           |             |              |
| begin_repeat  | member  | Member    |             |              |
| integer       | age     | Age       |             |              |
| select_one yn | school  | At school | ${age} < 18 |              |
| end_repeat    |         |           |             |              |
| begin_group   | rest    | Rest      |             |              |
| integer       | doses   | Doses     |             |              |
| begin_repeat  | dose    | Dose      |             | ${doses}     |
| integer       | amount  | Amount    |             |              |
| end_repeat    |         |           |             |              |
| text          | remarks | Remarks   |             |              |
| end_group     |         |           |             |              |
# choices
| list_name | name | label |
| yn        | 1    | Yes   |
| yn        | 2    | No    |
""")


@pytest.fixture
def desk(context: AppContext, tmp_path: Path, qtbot: QtBot) -> Keyer:
    store = create_store(tmp_path / "households.anketa", xform_xml=HOUSEHOLD)
    batch = create_batch(store, name="one")
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    keyer.type("17\n", "Anna\n")
    return keyer


def rows(desk: Keyer) -> list[Line]:
    desk.page.repaint()
    paper = desk.page.panels.lines.paper
    assert paper is not None
    return [paper.line(at) for at, slot in enumerate(paper.slots) if slot.kind == "row"]


def ages(desk: Keyer) -> list[str]:
    return [row.cells[0].code for row in rows(desk) if row.cells[0].label == "Age"]


def test_the_number_of_the_paper_is_asked_first_where_no_question_carries_it(desk: Keyer) -> None:
    assert desk.door.session.paper_number == "17"
    assert desk.at == "member"


def test_typing_on_the_blank_row_starts_a_row_and_each_row_is_one_line(desk: Keyer) -> None:
    desk.type("40\n", "10\n", "1")
    assert ages(desk) == ["40", "10"]
    assert desk.at == "member"
    assert "row 3" in desk.page.panels.card.hint
    desk.type("\n")
    assert desk.at == "doses"


def test_the_card_shows_the_row_with_the_current_cell(desk: Keyer) -> None:
    desk.type("10\n")
    assert desk.at == "school"
    assert [cell.code for cell in desk.page.panels.card.row_cells] == ["10", ""]


def test_f3_inserts_a_row_before_this_one(desk: Keyer) -> None:
    desk.type("40\n", "10\n")
    assert desk.at == "school"
    desk.press(Qt.Key.Key_F3)
    desk.type("25\n")
    assert ages(desk) == ["40", "25", "10"]


def test_f4_deletes_the_row_and_undo_brings_it_back(desk: Keyer) -> None:
    desk.type("40\n", "10\n")
    desk.press(Qt.Key.Key_F4)
    assert ages(desk) == ["40"]
    desk.press(Qt.Key.Key_Escape)
    assert ages(desk) == ["40", "10"]


def test_f12_leaves_the_roster(desk: Keyer) -> None:
    desk.type("10\n")
    desk.press(Qt.Key.Key_F12)
    assert desk.at == "doses"


def test_the_roster_keys_are_refused_outside_rosters(desk: Keyer) -> None:
    desk.type("\n")
    before = desk.door.refused
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F12, Qt.Key.Key_F3):
        desk.press(key)
    assert (desk.at, desk.door.refused) == ("doses", before + 3)


def test_a_count_makes_its_rows_as_lines(desk: Keyer) -> None:
    desk.type("\n", "2\n", "5\n")
    assert desk.at == "amount"
    assert len([row for row in rows(desk) if row.cells[0].label == "Amount"]) == 2


def test_a_roster_is_reopened_in_the_cell_where_it_was_left(desk: Keyer) -> None:
    desk.type("40\n", "10\n")
    desk.reopen()
    assert desk.at == "school"
    assert ages(desk) == ["40", "10"]


def test_a_row_taken_out_of_a_closed_paper_keeps_its_trail(desk: Keyer, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.type("40\n", "10\n", "1", "\n", "0\n", "\n")
    case = desk.case_id
    row = rows(desk)[0].cells[0].place.row
    desk.press(Qt.Key.Key_Return, CTRL)
    said = Why("07", "the sheet was turned", Source("telephone", "The office", "2026-11-20"))
    monkeypatch.setattr(desk.page.tools, "ask_reason", lambda: said)
    desk.page.open_case(case, 1)
    place = desk.place("age", row)
    desk.desk.ways.go(place)
    desk.press(Qt.Key.Key_F4)
    assert ages(desk) == ["10"]
    kept = desk.context.open_store.run(
        lambda connection: connection.execute(
            "SELECT path, old, new FROM change WHERE kind = 'corrected' AND row_id = ? ORDER BY seq", (row,)
        ).fetchall()
    )
    assert [(path.rpartition("/")[2], "40" in old) for path, old, new in kept if path.endswith("/age")] == [
        ("age", True)
    ]
    assert any(path.endswith("/member") and old and not read_answer(new).value for path, old, new in kept)


def test_a_row_is_moved_in_the_store_and_its_answers_with_it(desk: Keyer) -> None:
    desk.type("40\n", "10\n", "1")
    desk.press(Qt.Key.Key_PageUp)
    desk.press(Qt.Key.Key_PageUp, CTRL)
    assert ages(desk) == ["10", "40"]
    desk.reopen()
    assert ages(desk) == ["10", "40"]


def test_keying_in_the_last_of_many_rows_reads_no_other_row(desk: Keyer) -> None:
    for number in range(30):
        desk.type(f"{30 + number}\n")
    desk.type("40")
    desk.settle()
    seen: set[str] = set()
    view = desk.door.session.view

    def noted(place: Place) -> QuestionView:
        seen.add(place.row)
        return view(place)

    desk.door.session.view = noted  # type: ignore[method-assign]
    desk.type("\n")
    desk.page.panels.lines.repaint()
    assert len(seen) < 30
