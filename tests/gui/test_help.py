from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.actions import action
from gui.help.help_window import HelpWindow
from gui.help.places import PLACES
from gui.help.topic import TOPICS
from gui.language import LANGUAGES
from gui.main_window import MainWindow
from gui.pages import PAGES, page
from storage.people import Person


@pytest.fixture
def manual(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    """Give the help, opened from the first page."""
    made = window.show_help()
    qtbot.waitExposed(made)
    return made


def test_the_key_of_the_table_opens_the_help_at_the_page_on_the_screen(keyer: MainWindow) -> None:
    keyer.show_page("batches")
    keyer.activateWindow()
    assert action("help").key == "Shift+F1"
    QTest.keyClick(keyer, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    opened = list[HelpWindow](keyer.findChildren(HelpWindow))
    assert [(one.isVisible(), one.at.topic, one.at.anchor) for one in opened] == [(True, *PLACES["batches"])]


def test_every_page_opens_the_help_at_its_own_place(manual: HelpWindow) -> None:
    for row in PAGES:
        manual.show_place(row.name)
        assert (manual.at.topic, manual.at.anchor) == PLACES[row.name]


def test_the_button_in_the_rail_opens_one_help_and_no_second(keyer: MainWindow) -> None:
    keyer.rail.help.click()
    keyer.show_page("cases")
    keyer.rail.help.click()
    opened = list[HelpWindow](keyer.findChildren(HelpWindow))
    assert len(opened) == 1
    assert opened[0].at.anchor == PLACES["cases"][1]


def test_a_heading_that_was_gone_to_stands_in_sight(manual: HelpWindow) -> None:
    manual.show_anchor("enumerator", "closing")
    cursor = manual.view.textCursor()
    assert cursor.block().text() == manual.at.title
    assert 0 <= manual.view.cursorRect(cursor).top() <= manual.view.viewport().height() // 2


def test_search_lists_the_places_and_marks_the_words(manual: HelpWindow) -> None:
    QTest.keyClicks(manual.wanted, "BitLocker")
    assert manual.contents.count() == 1
    assert manual.found.text() == "1 place"
    QTest.keyClick(manual.wanted, Qt.Key.Key_Return)
    assert (manual.at.topic, manual.at.anchor) == ("security", "protect")
    marked = [mark.cursor.selectedText() for mark in manual.view.extraSelections()]  # type: ignore[attr-defined]
    assert marked == ["BitLocker"]
    manual.wanted.clear()
    assert manual.contents.count() == len(TOPICS)
    assert manual.view.extraSelections() == []


def test_a_link_leads_on_and_back_leads_where_one_was(manual: HelpWindow) -> None:
    manual.show_anchor("enumerator", "who")
    manual.view.anchorClicked.emit(QUrl("security"))
    assert manual.at.topic == "security"
    manual.back.click()
    assert (manual.at.topic, manual.at.anchor) == ("enumerator", "who")


def test_a_link_to_a_page_of_the_program_opens_it(window: MainWindow, manual: HelpWindow) -> None:
    manual.follow(QUrl("page:self_check"))
    assert window.current_name == "self_check"
    manual.follow(QUrl("page:no_such"))
    assert window.current_name == "self_check"


@pytest.mark.parametrize("name", [row.name for row in PAGES if row.roles == ("supervisor",)])
def test_a_link_leads_an_enumerator_to_no_page_of_a_supervisor(keyer: MainWindow, name: str) -> None:
    keyer.context.take_person(Person("07", "Test Keyer", "enumerator"))
    keyer.show_help().follow(QUrl(f"page:{name}"))
    assert keyer.current_name == "home"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_changes_its_language_with_the_program_and_stays_where_it_is(manual: HelpWindow, code: str) -> None:
    manual.show_anchor("supervisor", "merge")
    manual._context.set_language(code)
    assert (manual.at.topic, manual.at.anchor) == ("supervisor", "merge")
    assert manual.at.title in manual.view.toPlainText()
    assert page("merge").say_title() in manual.view.toPlainText()


def test_pictures_come_from_the_program_and_from_nowhere_else(manual: HelpWindow) -> None:
    image = manual.view.loadResource(2, QUrl("keying"))
    assert not image.isNull()  # type: ignore[attr-defined]
    for stranger in ("https://example.org/keying", "file:///etc/hostname", "../../icons/help.svg"):
        strange = manual.view.loadResource(2, QUrl(stranger.replace("keying", "other")))
        assert strange.isNull()  # type: ignore[attr-defined]


def test_every_control_has_a_name(manual: HelpWindow) -> None:
    controls: list[QWidget] = [manual.wanted, manual.contents, manual.view]
    assert [one for one in controls if not one.accessibleName()] == []
    assert manual.back.text()
