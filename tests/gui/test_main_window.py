from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.language import CATALOGUES, LANGUAGES
from gui.main_window import MainWindow
from gui.pages import PAGES, page
from gui.palettes import DARK
from storage.batches import Batch
from storage.people import Person, add_person
from storage.store import Store
from tests.gui.papers import key_paper

ALT = Qt.KeyboardModifier.AltModifier
CONTROLS = (QPushButton, QLineEdit, QComboBox, QCheckBox, QRadioButton, QTableView)
#: Pages that show something as soon as a store is open; the keying page needs a paper and has tests of its own.
STANDING = [row.name for row in PAGES if row.name != "entry"]


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control inside that is on the screen now."""
    children: Iterable[QWidget] = root.findChildren(QWidget)
    for child in children:
        if isinstance(child, CONTROLS) and child.isVisible() and child.width() > 0:
            yield child


def show(window: MainWindow, name: str) -> None:
    if name == "person":
        window.context.take_person(None)
    elif name == "start":
        window.context.take_store(None)
    else:
        window.show_page(name)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()


@pytest.mark.parametrize(("key", "name"), [("1", "home"), ("2", "batches"), ("3", "cases"), ("6", "export")])
def test_alt_and_a_digit_lead_to_a_page(key: str, name: str, supervisor: MainWindow) -> None:
    supervisor.show_page("cases" if name == "home" else "home")
    QTest.keyClick(supervisor, getattr(Qt.Key, f"Key_{key}"), ALT)
    assert supervisor.current_name == name
    assert supervisor.rail._links[name].isChecked()


def test_a_page_that_needs_a_person_gives_way_to_the_question_who_works(window: MainWindow, store: Store) -> None:
    window.show_page("home")
    assert window.current_name == "start"
    for code in ("07", "08"):
        add_person(store, Person(code, code))
    window.context.take_store(store)
    window.show_page("home")
    assert window.current_name == "person"


def test_keys_lead_nowhere_that_the_person_may_not_go(keyer: MainWindow) -> None:
    QTest.keyClick(keyer, Qt.Key.Key_5, ALT)
    assert keyer.current_name == "home"


def test_the_rail_names_the_questionnaire_the_file_and_who_works(keyer: MainWindow, store: Store) -> None:
    assert keyer.rail._title.text() == store.form().questionnaire.title
    assert keyer.rail._file.text() == "osh.anketa"
    assert keyer.rail.person.text() == "Test Keyer"
    assert keyer.windowTitle() == "osh.anketa — Anketa"


def test_the_settings_are_one_key_away_with_their_first_row_at_hand(keyer: MainWindow) -> None:
    QTest.keyClick(keyer, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert keyer.rail._menu.isVisible()
    assert keyer.rail._menu.activeAction() is keyer.rail._menu.actions()[0]
    QTest.keyClick(keyer.rail._menu, Qt.Key.Key_Escape)
    assert not keyer.rail._menu.isVisible()


def test_the_settings_menu_changes_language_and_look_at_once(keyer: MainWindow) -> None:
    def choose(text: str) -> None:
        keyer.rail._fill_menu()
        actions: list[QAction] = keyer.rail._menu.actions()
        next(action for action in actions if action.text() == text).trigger()

    choose("Русский")
    assert keyer.rail._links["home"].text() == "Главная"
    choose("Тёмная")
    assert keyer.context.theme.palette is DARK
    choose("Кыргызча")
    assert keyer.rail._links["home"].text() == "Башкы бет"
    choose("Башка файлды ачуу")
    assert keyer.current_name == "start"


def test_large_type_on_a_small_screen_leaves_the_rail_its_icons_and_their_names(keyer: MainWindow) -> None:
    assert keyer.rail._links["home"].text() == "Home"
    for _ in range(4):
        keyer.context.zoom_by(1)
    assert keyer.rail._links["home"].text() == ""
    assert keyer.rail._links["home"].accessibleName() == "Home"
    assert keyer.rail._links["home"].toolTip() == "Home · Alt+1"
    keyer.context.zoom_by(0)
    assert keyer.rail._links["home"].text() == "Home"


def test_the_keying_page_has_the_whole_window(keyer: MainWindow, store: Store, batch: Batch) -> None:
    case_id = key_paper(store, batch, "03430-001")
    keyer.open_case(case_id, 1)
    assert keyer.current_name == "entry"
    assert not keyer.rail.isVisible()
    keyer.leave_entry()
    assert keyer.current_name == "home"
    assert keyer.rail.isVisible()


def test_a_paper_opened_from_a_list_leads_back_to_it(keyer: MainWindow, store: Store, batch: Batch) -> None:
    case_id = key_paper(store, batch, "03430-001")
    keyer.show_page("cases")
    keyer.open_case(case_id, 1)
    keyer.leave_entry()
    assert keyer.current_name == "cases"
    keyer.start_case(batch.batch_id)
    keyer.leave_entry()
    assert keyer.current_name == "home"


def test_control_f_finds_a_paper_from_anywhere(keyer: MainWindow) -> None:
    QTest.keyClick(keyer, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert keyer.current_name == "cases"


def test_the_first_window_is_never_larger_than_the_screen_and_fits_the_smallest_one(window: MainWindow) -> None:
    fresh = MainWindow(window.context)
    room = fresh.screen().availableSize()
    assert fresh.width() <= room.width()
    assert fresh.height() <= room.height()
    assert fresh.minimumWidth() <= 1024
    assert fresh.minimumHeight() <= 600 - 60  # a taskbar and a title bar
    fresh.deleteLater()


@pytest.mark.parametrize("name", STANDING)
def test_every_control_has_a_name_for_a_screen_reader(name: str, supervisor: MainWindow, batch: Batch) -> None:
    show(supervisor, name)
    nameless = [
        f"{type(control).__name__} {control.objectName()}"
        for control in controls(supervisor)
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", STANDING)
def test_no_word_is_cut_on_the_smallest_screen(
    name: str, code: str, supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    key_paper(store, batch, "03430-001")
    supervisor.context.set_language(code)
    show(supervisor, name)
    children: Iterable[QWidget] = supervisor.findChildren(QWidget)
    cut = [
        f"{child.text()!r}: {child.width()} < {child.sizeHint().width()}"
        for child in children
        if isinstance(child, QLabel | QPushButton | QCheckBox | QRadioButton)
        and child.isVisible()
        and not (isinstance(child, QLabel) and child.wordWrap())
        and child.width() < child.sizeHint().width()
    ]
    assert cut == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rail_shows_every_name_whole(code: str, supervisor: MainWindow) -> None:
    supervisor.context.set_language(code)
    rail = supervisor.rail
    rail.fit(1024)
    rail.resize(rail.minimumWidth(), 600)
    QApplication.processEvents()
    found: Iterable[QPushButton] = rail.findChildren(QPushButton)
    buttons = [button for button in found if button.isVisible() and button.text()]
    assert len(buttons) > 10
    assert [button.text() for button in buttons if button.sizeHint().width() > button.width()] == []


@pytest.mark.parametrize("name", STANDING)
def test_every_page_is_reached_and_worked_by_tab_alone(name: str, supervisor: MainWindow, batch: Batch) -> None:
    show(supervisor, name)
    wanted = {
        one for one in controls(supervisor) if one.isEnabled() and not one.focusProxy() and not _is_other_radio(one)
    }
    reached: set[QWidget] = set()
    for _ in range(80):
        focus = QApplication.focusWidget()
        if focus is None:
            break
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert [f"{type(one).__name__} {one.accessibleName()}" for one in wanted - reached] == []


def _is_other_radio(control: QWidget) -> bool:
    """Of radio buttons, Tab reaches the chosen one; arrows go to the others."""
    return isinstance(control, QRadioButton) and not control.isChecked()


def test_every_page_of_the_table_can_be_made(supervisor: MainWindow) -> None:
    for row in PAGES:
        assert supervisor.page(row.name) is supervisor.page(row.name)
    assert page("entry").needs == "person"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("name", STANDING)
def test_no_word_on_a_page_stays_english_in_another_language(
    name: str, code: str, supervisor: MainWindow, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001")
    supervisor.context.set_language(code)
    show(supervisor, name)
    english = {text for text, said in catalogue(code) if text != said and any(map(str.isalpha, text))}
    assert english & set(words_on(supervisor)) == set()


def catalogue(code: str) -> Iterator[tuple[str, str]]:
    """Text and translation of everything a catalogue has in one form."""
    root = parse(CATALOGUES / f"anketa_{code}.ts").getroot()
    assert root is not None
    for message in root.iter("message"):
        yield message.findtext("source") or "", message.findtext("translation") or ""


def words_on(window: MainWindow) -> Iterator[str]:
    """Every text on the screen: labels, buttons, boxes, what an empty field says, the heads of tables."""
    children: Iterable[QWidget] = window.findChildren(QWidget)
    for child in children:
        if not child.isVisible():
            continue
        if isinstance(child, QLabel | QPushButton | QCheckBox | QRadioButton):
            yield child.text()
        elif isinstance(child, QLineEdit):
            yield child.placeholderText()
        elif isinstance(child, QComboBox):
            yield from (child.itemText(at) for at in range(child.count()))
        elif isinstance(child, QTableView):
            heads = (
                child.model().headerData(at, Qt.Orientation.Horizontal) for at in range(child.model().columnCount())
            )
            yield from map(str, heads)
        yield child.accessibleName()
