"""Enter in a box: it does something or goes on, on every page; nobody is stuck."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.pages import PAGES
from gui.widgets.going_on import hears_enter
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField
from storage.people import list_people
from tests.gui.keying import send


def lines_of(page: ScrollPage) -> list[QLineEdit]:
    found: Iterable[QLineEdit] = page.findChildren(QLineEdit)
    return list(found)


@pytest.mark.parametrize("name", [row.name for row in PAGES if row.name not in {"entry", "unlock"}])
def test_enter_is_heard_in_every_box(supervisor: MainWindow, name: str, qtbot: QtBot) -> None:
    supervisor.show_page(name)
    page = supervisor.page(name)
    qtbot.waitUntil(lambda: not supervisor.context.is_busy, timeout=20_000)
    if isinstance(page, ScrollPage) and page.isVisible():
        assert all(hears_enter(line) for line in lines_of(page))


def test_enter_goes_past_the_button_that_chooses_a_file(supervisor: MainWindow, qtbot: QtBot) -> None:
    page = ScrollPage(supervisor.context)
    line, browse, begin = QLineEdit(), QPushButton("Browse"), QPushButton("Begin")
    page.column.addWidget(NamedField(line, browse))
    page.column.addWidget(begin)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    line.setFocus()
    send(line, Qt.Key.Key_Return)
    assert page.focusWidget() is begin


def test_enter_goes_on_one_step_at_a_time_past_boxes_to_tick_and_lists(supervisor: MainWindow, qtbot: QtBot) -> None:
    page = ScrollPage(supervisor.context)
    parts = [QLineEdit(), QCheckBox("Sealed"), QComboBox(), QLineEdit(), QPushButton("Begin")]
    for part in parts:
        page.column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    parts[0].setFocus()
    seen = []
    for part in parts[:-1]:
        send(part, Qt.Key.Key_Return)
        seen.append(page.focusWidget())
    assert seen == parts[1:]


def test_a_newcomer_is_asked_for_a_name_before_they_are_let_in(keyer: MainWindow, qtbot: QtBot) -> None:
    from gui.start.person_page import PersonPage

    keyer.change_person()
    page = keyer.page("person")
    assert isinstance(page, PersonPage)
    send(page.newcomer, Qt.Key.Key_Return)
    for text in ("11", "New Keyer", *[""] * 6):
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:
            send(focus, ord(letter.upper()), text=letter)
        send(focus, Qt.Key.Key_Return)
        if keyer.context.person is not None:
            break
    assert keyer.context.person is not None
    assert keyer.context.person.name == "New Keyer"
    assert [one.name for one in list_people(keyer.context.open_store) if one.code == "11"] == ["New Keyer"]
