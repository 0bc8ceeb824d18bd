"""A person who hears the screen: each thing on the keying page has a name and a role, each move is announced."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.entry import entry_screen
from storage.batches import Batch
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, open_desk


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def on_the_page(desk: Keyer) -> list[tuple[QAccessible.Role, str, str]]:
    """Role, name and description of everything on the screen, as a reader is told them."""
    desk.settle()
    children = cast("list[QWidget]", desk.page.findChildren(QWidget))
    shown = [one for one in children if one.isVisibleTo(desk.page)]
    found = [QAccessible.queryAccessibleInterface(one) for one in shown]
    return [(one.role(), one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description)) for one in found]


def test_the_box_is_a_text_with_the_question_as_its_name(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    boxes = [(name, words) for role, name, words in on_the_page(desk) if role == QAccessible.Role.EditableText]
    assert len(boxes) == 1
    assert boxes[0][0] == "A2. Sex"
    assert "1 Male" in boxes[0][1]


def test_everything_that_shows_words_has_a_name_and_a_role(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.press(Qt.Key.Key_B, CTRL)
    desk.type("7\n")
    found = on_the_page(desk)
    assert all(role != QAccessible.Role.NoRole for role, _, _ in found)
    panels = desk.page.panels
    for panel in (panels.header, panels.rail, panels.lines, panels.foot, panels.map, panels.field):
        assert panel.accessibleName(), type(panel).__name__
    assert "saved" in panels.header.accessibleName()
    assert "F2 keep it" in panels.foot.accessibleName()


def test_a_finding_is_in_the_description_of_the_box_with_the_keys_that_help(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    assert "18–65" in desk.page.panels.field.accessibleDescription()
    assert "F8" in desk.page.panels.field.accessibleDescription()


def test_the_lines_around_the_card_are_heard(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    desk.settle()
    words = desk.page.panels.lines.accessibleDescription()
    assert "Before: A1 Age" in words
    assert "Next: A3 Special rank" in words
    assert "Section 2 of" in desk.page.panels.rail.accessibleDescription()


def test_the_closing_card_says_what_is_open(desk: Keyer) -> None:
    desk.type("03430-001\n")
    desk.press(Qt.Key.Key_F5)
    assert "End of paper 03430-001" in desk.page.panels.closing.accessibleName()
    assert "Unanswered" in desk.page.panels.closing.accessibleDescription()


def test_each_question_and_each_finding_is_announced(desk: Keyer, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        entry_screen, "announce", lambda _widget, words, *, is_urgent=False: said.append((words, is_urgent))
    )
    desk.walk_to("a1_age")
    said.clear()
    desk.type("34")
    assert [(words[:7], urgent) for words, urgent in said] == [("A2. Sex", False)]
    desk.type("\n")
    assert said[-1][1]
    assert "Nothing typed" in said[-1][0]
