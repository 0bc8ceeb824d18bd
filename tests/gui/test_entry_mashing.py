"""Wild typing: whatever is pressed, the screen and the store say the same and nothing breaks (RELIABILITY.md)."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from storage.batches import Batch
from storage.cases import open_case
from storage.store import Store
from tests.gui.keying import CTRL, KEYPAD, SHIFT, open_desk

_KEY = Qt.Key
STROKES = (
    *((key, Qt.KeyboardModifier.NoModifier) for key in (
        _KEY.Key_Return, _KEY.Key_Down, _KEY.Key_Up, _KEY.Key_Tab, _KEY.Key_F2, _KEY.Key_F3, _KEY.Key_F4, _KEY.Key_F6,
        _KEY.Key_F7, _KEY.Key_F8, _KEY.Key_F9, _KEY.Key_F10, _KEY.Key_F11, _KEY.Key_F12, _KEY.Key_Escape,
        _KEY.Key_Backspace, _KEY.Key_Home, _KEY.Key_Delete,
    )),
    *((key, CTRL) for key in (_KEY.Key_1, _KEY.Key_2, _KEY.Key_7, _KEY.Key_Down, _KEY.Key_J, _KEY.Key_D, _KEY.Key_N)),
    (_KEY.Key_Backtab, SHIFT),
    (_KEY.Key_Plus, KEYPAD),
)  # fmt: skip
TEXTS = "0123456789 .,-+=xжң\u200f'\"😀\t\n"


@pytest.mark.parametrize("seed", [417, 2009, 319])
def test_after_wild_typing_the_store_holds_what_the_session_holds(
    context: AppContext, store: Store, batch: Batch, qtbot: QtBot, seed: int
) -> None:
    desk = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(desk.page)
    desk.type("03430-001\n")
    dice = random.Random(seed)  # noqa: S311  (a test's dice)
    for _ in range(500):
        if dice.random() < 0.6:
            desk.type(dice.choice(TEXTS))
        else:
            desk.press(*dice.choice(STROKES))
        for child in desk.page.children():
            if isinstance(child, QDialog):
                child.reject()
    in_store = open_case(store, desk.case_id)
    in_session = desk.door.session.state()
    assert dict(in_store.answers) == dict(in_session.answers)
    assert in_store.cursor == in_session.cursor
    at = desk.at
    desk.reopen()
    assert desk.at == at
