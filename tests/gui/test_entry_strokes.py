"""Keys are known by their place on the keyboard, whatever layout is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from gui.actions import ACTIONS
from gui.entry.keys import KEYS
from gui.entry.strokes import keypad_digit, stroke_of

NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYPAD, ALT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.AltModifier


def key(code: int, modifiers: Qt.KeyboardModifier = NO, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


@pytest.mark.parametrize(
    ("code", "modifiers", "stroke"),
    [
        (Qt.Key.Key_F2, NO, "F2"),
        (Qt.Key.Key_Return, NO, "Enter"),
        (Qt.Key.Key_Enter, KEYPAD, "Enter"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_E, CTRL, "Ctrl+E"),
        (ord("У"), CTRL, "Ctrl+E"),
        (ord("О"), CTRL, "Ctrl+J"),
        (Qt.Key.Key_1, CTRL, "Ctrl+1"),
        (Qt.Key.Key_Plus, KEYPAD, "Keypad +"),
        (Qt.Key.Key_Plus, SHIFT, ""),
        (Qt.Key.Key_E, NO, ""),
        (Qt.Key.Key_1, NO, ""),
        (Qt.Key.Key_E, CTRL | ALT, ""),
    ],
)
def test_a_key_has_one_name_on_every_layout(code: int, modifiers: Qt.KeyboardModifier, stroke: str) -> None:
    assert stroke_of(key(code, modifiers)) == stroke


def test_the_keypad_types_digits_though_numlock_is_off() -> None:
    assert [keypad_digit(key(code, KEYPAD)) for code in (Qt.Key.Key_End, Qt.Key.Key_Clear, Qt.Key.Key_Insert)] == [
        "1",
        "5",
        "0",
    ]
    assert keypad_digit(key(Qt.Key.Key_End)) == ""


def test_every_key_of_the_table_for_keying_reaches_its_action() -> None:
    rows = [row for row in ACTIONS if row.page == "entry" and row.name != "missing"]
    assert {row.name for row in rows} <= set(KEYS.values())
    assert {f"Ctrl+{number}" for number in range(1, 8)} <= set(KEYS)


def test_no_key_of_keying_needs_ctrl_and_alt_and_none_stands_twice() -> None:
    keys = [key for row in ACTIONS if row.page == "entry" for key in row.keys]
    assert not [key for key in keys if "Ctrl+Alt" in key or "Alt+Ctrl" in key]
    assert len(keys) == len(set(keys))
