"""Which key was pressed, by its place on the keyboard (KEYING.md, Keys).

A keyer in Kyrgyzstan works with a Russian layout half of the day: Ctrl+E must be the same key
there, though Qt then reports Ctrl+У. F-keys, Enter and arrows are the same on every layout.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_KEY = Qt.Key

_NAMED: Mapping[int, str] = MappingProxyType({
    _KEY.Key_Return: "Enter",
    _KEY.Key_Enter: "Enter",
    _KEY.Key_Escape: "Esc",
    _KEY.Key_Backtab: "Tab",
    _KEY.Key_Tab: "Tab",
    _KEY.Key_Up: "Up",
    _KEY.Key_Down: "Down",
    _KEY.Key_PageUp: "PgUp",
    _KEY.Key_PageDown: "PgDown",
    _KEY.Key_Home: "Home",
    _KEY.Key_End: "End",
    _KEY.Key_Insert: "Insert",
    _KEY.Key_Delete: "Delete",
    _KEY.Key_Backspace: "Backspace",
    **{getattr(_KEY, f"Key_F{number}"): f"F{number}" for number in range(1, 13)},
    **{getattr(_KEY, f"Key_{digit}"): str(digit) for digit in range(10)},
    **{getattr(_KEY, f"Key_{letter}"): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
})

#: Scan codes of the letters and digits, PC set 1; X11 and Wayland count 8 higher.
_SCAN: Mapping[int, str] = MappingProxyType({
    **dict(enumerate("1234567890", start=2)),
    **dict(enumerate("QWERTYUIOP", start=16)),
    **dict(enumerate("ASDFGHJKL", start=30)),
    **dict(enumerate("ZXCVBNM", start=44)),
})
_SCAN_FROM = MappingProxyType({"xcb": 8, "wayland": 8, "windows": 0})

#: Where the platform tells no scan code: the Russian layout (ЙЦУКЕН), which Kyrgyz ones share.
_JCUKEN = MappingProxyType(dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True)))

#: What a keypad key is while NumLock is off.
_KEYPAD_DIGITS: Mapping[int, str] = MappingProxyType({
    _KEY.Key_Insert: "0",
    _KEY.Key_End: "1",
    _KEY.Key_Down: "2",
    _KEY.Key_PageDown: "3",
    _KEY.Key_Left: "4",
    _KEY.Key_Clear: "5",
    _KEY.Key_Right: "6",
    _KEY.Key_Home: "7",
    _KEY.Key_Up: "8",
    _KEY.Key_PageUp: "9",
    _KEY.Key_Delete: ".",
})


def stroke_of(event: QKeyEvent) -> str:
    """The key with its modifiers as the table of keys writes it: `Ctrl+E`, `Shift+Tab`, `F2`, `Keypad +`, else ''.

    Keys that only type (a letter without Ctrl) give '' too.
    """
    modifiers = event.modifiers()
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    has_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if modifiers & Qt.KeyboardModifier.KeypadModifier and event.key() == _KEY.Key_Plus and not has_control:
        return "Keypad +"
    name = _name(event, may_type=not has_control)
    if not name:
        return ""
    has_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) or event.key() == _KEY.Key_Backtab
    return f"{'Ctrl+' if has_control else ''}{'Shift+' if has_shift else ''}{name}"


def keypad_digit(event: QKeyEvent) -> str:
    """The digit or point that a keypad key means though NumLock is off, '' for any other key.

    macOS has no NumLock and marks its arrows as keypad keys.
    """
    modifiers = event.modifiers()
    if sys.platform == "darwin" or not modifiers & Qt.KeyboardModifier.KeypadModifier:
        return ""
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return ""
    return _KEYPAD_DIGITS.get(event.key(), "")


def _name(event: QKeyEvent, *, may_type: bool) -> str:
    name = _NAMED.get(event.key(), "")
    if len(name) == 1 and may_type:
        return ""
    if name:
        return name
    return "" if may_type else _by_place(event)


def _by_place(event: QKeyEvent) -> str:
    first = _SCAN_FROM.get(QGuiApplication.platformName())
    if first is not None and event.nativeScanCode():
        return _SCAN.get(event.nativeScanCode() - first, "")
    letter = chr(event.key()).upper() if 0 < event.key() < 0x10FFFF else ""
    return _JCUKEN.get(letter, "")
