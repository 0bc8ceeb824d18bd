from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS, action, say_key
from gui.keys_dialog import KeysDialog
from gui.main_window import MainWindow
from gui.pages import PAGES, page

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_action_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(row.name for row in ACTIONS).items() if count > 1] == []
    with pytest.raises(KeyError):
        action("fly")


def test_no_key_does_two_things_at_one_place() -> None:
    everywhere = [key for row in ACTIONS if row.page == "everywhere" for key in row.keys]
    for name in {row.page for row in ACTIONS}:
        keys = [key for row in ACTIONS if row.page == name for key in row.keys]
        twice = [key for key, count in Counter(keys).items() if count > 1]
        assert twice == []
        if name != "everywhere":
            assert set(keys) & set(everywhere) == set()


def test_every_key_is_one_that_qt_knows_and_none_uses_ctrl_alt() -> None:
    for row in ACTIONS:
        for key in row.keys:
            assert not QKeySequence(key).isEmpty(), key
            assert QKeySequence(key).toString(), key
            assert not ("Ctrl" in key and "Alt" in key), key


def test_every_function_key_of_the_keying_page_has_a_second_one() -> None:
    assert [row.name for row in ACTIONS if row.key.startswith("F") and not row.second] == []


def test_every_page_of_the_rail_has_a_key() -> None:
    for row in PAGES:
        if row.action:
            assert action(row.action).key.startswith("Alt+")
    with pytest.raises(KeyError):
        page("moon")


def test_f1_shows_every_key_of_the_table(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeysDialog))
    labels: Iterable[QLabel] = dialog.findChildren(QLabel)
    texts = [label.text() for label in labels]
    assert {row.say() for row in ACTIONS} <= set(texts)
    assert {say_key(row.key) for row in ACTIONS} <= set(texts)
    dialog.reject()


@pytest.mark.parametrize(
    ("key", "said"),
    [("Return", "Enter"), ("Down", "↓"), ("Num++", "keypad +"), ("Ctrl+1", "Ctrl+1"), ("Shift+Tab", "Shift+Tab")],
)
def test_a_key_is_written_as_it_stands_on_the_keyboard(key: str, said: str, window: MainWindow) -> None:
    assert say_key(key) == said


def test_control_plus_and_minus_zoom(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert window.context.theme.zoom == pytest.approx(1.1)
    QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert window.context.theme.zoom == pytest.approx(0.9)
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert window.context.theme.zoom == pytest.approx(1.0)


def test_control_q_closes_the_window(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)
    assert not window.isVisible()


@pytest.mark.parametrize(("page", "first"), [("home", "Home"), ("cases", "Papers"), ("send", "Keying")])
def test_the_keys_of_the_page_at_hand_come_first_and_arrows_scroll(
    keyer: MainWindow, page: str, first: str, qtbot: QtBot
) -> None:
    keyer.show_page(page)
    keyer.show_keys()
    dialogs: Iterable[KeysDialog] = keyer.findChildren(KeysDialog)
    (dialog,) = dialogs
    qtbot.waitExposed(dialog)
    assert dialog.titles[0] == first
    areas: Iterable[QScrollArea] = dialog.findChildren(QScrollArea)
    (area,) = areas
    assert dialog.focusWidget() is area
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    dialog.reject()
