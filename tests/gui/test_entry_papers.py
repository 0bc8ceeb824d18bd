"""From paper to paper by keys: recent ones, numbers of the batch, the second keying, what must stay blind."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.entry.picker import PickDialog
from storage.batches import Batch, create_batch
from storage.cases import list_cases
from storage.people import Person, add_person
from storage.store import Store, create_store
from tests.gui.keying import CTRL, Keyer, open_desk, send
from tests.written_form import xml_of

XML = xml_of("""
# survey
| type    | name    | label   | key::case    | appearance |
| text    | number  | Number  | paper_number |            |
| integer | age     | Age     |              |            |
| text    | remarks | Remarks |              | multiline  |
""")
OTHER = Person("08", "Another Keyer")


@pytest.fixture
def pile(tmp_path: Path) -> Store:
    return create_store(tmp_path / "pile.anketa", xform_xml=XML)


@pytest.fixture
def first(pile: Store) -> Batch:
    return create_batch(pile, name="first", numbers_from="P-1", numbers_to="P-5", received=5)


@pytest.fixture
def desk(context: AppContext, pile: Store, first: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, pile, first.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def close_paper(desk: Keyer, number: str, age: str) -> None:
    desk.type(f"{number}\n", f"{age}\n", "\n")
    desk.press(Qt.Key.Key_Return, CTRL)


def picker(desk: Keyer) -> PickDialog:
    dialogs = cast("list[PickDialog]", desk.page.findChildren(PickDialog))
    return next(one for one in dialogs if one.isVisible())


def listed(dialog: PickDialog) -> list[str]:
    model = dialog.model
    return [pick.code or pick.label for row in range(model.rowCount()) if (pick := model.pick(row)) is not None]


def take(dialog: QDialog, text: str = "") -> None:
    box = cast("PickDialog", dialog).box
    for letter in text:
        send(box, ord(letter.upper()), text=letter)
    send(dialog, Qt.Key.Key_Return)


def test_ctrl_f_with_an_empty_box_lists_the_last_papers_of_this_keyer(desk: Keyer) -> None:
    close_paper(desk, "P-1", "34")
    close_paper(desk, "P-2", "35")
    desk.type("P-3\n")
    desk.press(Qt.Key.Key_F, CTRL)
    assert set(listed(picker(desk))) == {"P-1", "P-2"}
    picker(desk).reject()
    assert desk.at == "age"


def test_a_paper_found_by_its_number_is_laid_on_the_desk_and_the_one_at_hand_stays(desk: Keyer) -> None:
    close_paper(desk, "P-1", "34")
    at_hand = desk.case_id
    desk.type("P-2\n", "4")
    desk.press(Qt.Key.Key_F, CTRL)
    take(picker(desk), "P-1")
    assert desk.door.paper_number == "P-1"
    desk.press(Qt.Key.Key_F, CTRL)
    take(picker(desk), "P-2")
    assert desk.case_id == at_hand
    assert desk.stored("age").value == "4"


def test_f9_in_the_number_box_lists_the_numbers_that_are_not_keyed_yet(desk: Keyer) -> None:
    close_paper(desk, "P-1", "34")
    desk.press(Qt.Key.Key_F9)
    assert listed(picker(desk)) == ["P-2", "P-3", "P-4", "P-5"]
    take(picker(desk), "P-4")
    assert (desk.door.paper_number, desk.at) == ("P-4", "age")


def test_f9_in_the_number_box_of_a_batch_without_numbers_is_refused(desk: Keyer, pile: Store) -> None:
    desk.page.start_case(create_batch(pile, name="loose").batch_id)
    desk.press(Qt.Key.Key_F9)
    assert desk.door.refused == 1


def test_the_second_keying_of_a_paper_goes_on_in_its_own_batch(desk: Keyer, context: AppContext, pile: Store) -> None:
    close_paper(desk, "P-1", "34")
    second = create_batch(pile, name="second", keying=2, numbers_from="P-1", numbers_to="P-5", received=5)
    add_person(pile, OTHER)
    context.take_person(OTHER)
    desk.page.start_case(desk.page.paper.batch.batch_id if desk.page.paper and desk.page.paper.batch else "")
    desk.type("P-1\n")
    assert "already keyed" in desk.said
    desk.press(Qt.Key.Key_F2)
    desk.type("2")
    assert desk.page.paper is not None
    assert desk.page.paper.batch is not None
    assert (desk.page.paper.keying, desk.page.paper.batch.batch_id) == (2, second.batch_id)
    assert (desk.door.paper_number, desk.at) == ("P-1", "age")


def test_the_second_keyer_cannot_open_the_first_keying(
    desk: Keyer, context: AppContext, pile: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_paper(desk, "P-1", "34")
    (paper,) = [row for row in list_cases(pile) if row.paper_number == "P-1"]
    create_batch(pile, name="second", keying=2, numbers_from="P-1", numbers_to="P-5", received=5)
    add_person(pile, OTHER)
    context.take_person(OTHER)
    seen: list[str] = []
    monkeypatch.setattr("gui.entry.entry_page.show_error", lambda _parent, error: seen.append(error.what))
    desk.page.open_case(paper.case_id, 1)
    assert "second time" in seen[0]
    assert desk.case_id != paper.case_id


def test_a_supervisor_opens_any_paper(desk: Keyer, context: AppContext, pile: Store) -> None:
    close_paper(desk, "P-1", "34")
    (paper,) = [row for row in list_cases(pile) if row.paper_number == "P-1"]
    create_batch(pile, name="second", keying=2, numbers_from="P-1", numbers_to="P-5", received=5)
    supervisor = Person("S1", "Test Supervisor", "supervisor")
    add_person(pile, supervisor)
    context.take_person(supervisor)
    desk.page.open_case(paper.case_id, 1)
    assert desk.case_id == paper.case_id


def test_a_long_text_has_a_box_of_several_lines_and_keeps_them(desk: Keyer) -> None:
    desk.type("P-1\n", "34\n")
    field = desk.page.panels.field
    assert field is desk.page.panels.card.lines
    assert field.height() > 2 * desk.page.panels.card.line.height()
    desk.type("one")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    desk.type("two\n")
    assert desk.stored("remarks").value == "one\ntwo"
    desk.press(Qt.Key.Key_Up)
    assert desk.box == "one↵two"
    desk.press(Qt.Key.Key_Up)
    assert desk.at == "age"
    assert desk.page.panels.field is desk.page.panels.card.line


def test_no_dialog_is_left_behind(desk: Keyer) -> None:
    desk.type("P-1\n")
    for _ in range(5):
        desk.press(Qt.Key.Key_F, CTRL)
        picker(desk).reject()
    QApplication.processEvents()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def test_a_no_break_space_stays_one_in_the_box_of_several_lines(desk: Keyer) -> None:
    lines = desk.page.panels.card.lines
    lines.put("5\u00a0km↵far")
    assert lines.text() == "5\u00a0km↵far"


def test_a_rule_that_reads_a_computed_answer_freezes_as_any_other(
    context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    xml = xml_of("""
    # survey
    | type      | name  | label | calculation | constraint   |
    | integer   | age   | Age   |             |              |
    | calculate | half  |       | ${age} div 2 |             |
    | integer   | years | Years |             | . < ${half}  |
    """)
    store = create_store(tmp_path / "half.anketa", xform_xml=xml)
    keyer = open_desk(context, store, create_batch(store, name="one").batch_id)
    qtbot.addWidget(keyer.page)
    keyer.type("P-1\n", "30\n", "20\n")
    assert (keyer.mode, keyer.door.others) == ("frozen", ())
    keyer.press(Qt.Key.Key_F2)
    keyer.type("1")
    assert keyer.mode == "end"
