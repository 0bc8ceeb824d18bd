from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.main_window import MainWindow
from gui.start.creation import QUESTIONNAIRES
from gui.start.new_store_page import NewStorePage
from gui.start.person_page import PersonPage
from gui.start.start_page import StartPage
from storage.people import Person, add_person, list_people
from storage.store import Store, open_store


def start_page(window: MainWindow) -> StartPage:
    made = window.page("start")
    assert isinstance(made, StartPage)
    return made


def person_page(window: MainWindow) -> PersonPage:
    made = window.page("person")
    assert isinstance(made, PersonPage)
    return made


def new_store_page(window: MainWindow) -> NewStorePage:
    window.show_page("new_store")
    made = window.page("new_store")
    assert isinstance(made, NewStorePage)
    return made


def write(page: NewStorePage, **texts: str) -> None:
    for name, text in texts.items():
        field = getattr(page, name).field
        assert isinstance(field, QLineEdit)
        field.setText(text)


def test_the_first_start_shows_the_way_to_a_new_file(window: MainWindow) -> None:
    assert window.current_name == "start"
    assert QApplication.focusWidget() is start_page(window).new
    assert not window.rail.isVisible()


def test_choosing_a_language_speaks_it_at_once_and_remembers_it(window: MainWindow) -> None:
    page = start_page(window)
    english = page.new.text()
    page.languages.choose("ky")
    page.languages.chosen.emit("ky")
    assert page.new.text() != english
    assert window.context.settings.language == "ky"
    assert not window.context.settings.is_first_start


def test_a_new_file_is_made_from_the_built_in_questionnaire(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = new_store_page(window)
    write(page, path=str(tmp_path / "north" / "naryn.anketa"), district="04")
    QTest.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current_name == "person", timeout=30_000)
    store = window.context.open_store
    assert store.path == tmp_path / "north" / "naryn.anketa"
    assert (store.kind, store.district) == ("district", "04")
    assert store.form().questionnaire.form_id


def test_the_papers_beside_the_survey_can_be_chosen_by_name(window: MainWindow, tmp_path: Path) -> None:
    page = new_store_page(window)
    page.questionnaire.choose("other")
    page.questionnaire.chosen.emit("other")
    box = page.other.field
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    assert box.count() == len(QUESTIONNAIRES) - 1
    box.setCurrentIndex(box.findText("Methadone register"))
    assert page.wish().form.stem == "methadone_register"
    assert page.wish().path.stem == "methadone_register"


def test_a_central_file_has_no_district(window: MainWindow, tmp_path: Path) -> None:
    page = new_store_page(window)
    write(page, path=str(tmp_path / "central"), district="04")
    page.kind.choose("central")
    page.kind.chosen.emit("central")
    assert not page.district.isVisible()
    assert page.wish().district == ""
    assert page.wish().path == tmp_path / "central.anketa"


@pytest.mark.parametrize(
    ("texts", "key", "words"),
    [
        ({"path": ""}, "built_in", "No place is chosen"),
        ({"form": "", "path": "x.anketa"}, "own", "No questionnaire is chosen"),
    ],
)
def test_what_is_left_out_is_said_before_anything_is_made(
    texts: dict[str, str], key: str, words: str, window: MainWindow
) -> None:
    page = new_store_page(window)
    page.questionnaire.choose(key)
    write(page, **texts)
    page.make()
    assert words in page.notice.text
    assert not window.context.is_busy


def test_a_questionnaire_that_is_none_is_refused_and_no_file_is_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"not a workbook")
    page = new_store_page(window)
    page.questionnaire.choose("own")
    write(page, form=str(broken), path=str(tmp_path / "new.anketa"))
    page.make()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=30_000)
    assert "broken.xlsx" in page.notice.text
    assert not (tmp_path / "new.anketa").exists()
    assert window.current_name == "new_store"
    assert page.create_button.isEnabled()


def test_the_place_proposed_follows_the_choices_until_a_person_types_one(window: MainWindow) -> None:
    page = new_store_page(window)
    field = page.path.field
    assert isinstance(field, QLineEdit)
    assert field.text().endswith("police_417.anketa")
    page.kind.choose("central")
    page.kind.chosen.emit("central")
    assert field.text().endswith("police_417_central.anketa")
    field.setText("mine.anketa")
    page.kind.choose("district")
    page.kind.chosen.emit("district")
    assert field.text() == "mine.anketa"


def test_opening_a_file_asks_who_works_when_nobody_is_known(window: MainWindow, qtbot: QtBot, store: Store) -> None:
    store.close()
    start_page(window).open_path(store.path)
    qtbot.waitUntil(lambda: window.current_name == "person")
    assert QApplication.focusWidget() is person_page(window).code


@pytest.mark.parametrize("text", [None, "no store at all"])
def test_a_file_that_cannot_be_opened_is_told_on_the_page(
    text: str | None, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.anketa"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    page = start_page(window)
    page.open_path(path)
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert "wrong.anketa" in page.notice.text
    assert window.current_name == "start"


def test_a_new_person_gives_code_and_role_and_works(window: MainWindow, store: Store) -> None:
    window.context.take_store(store)
    page = person_page(window)
    page.code.setText("07")
    page.name.setText("Test Keyer")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert window.context.person is None  # the role is asked next
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    assert window.context.person == Person("07", "Test Keyer", "enumerator")
    assert list_people(store) == (Person("07", "Test Keyer", "enumerator"),)
    assert window.rail.isVisible()


def test_a_person_without_a_code_is_asked_for_one(window: MainWindow, store: Store) -> None:
    window.context.take_store(store)
    page = person_page(window)
    page.add()
    assert "code is needed" in page.notice.text
    assert window.context.person is None


def test_a_code_that_somebody_has_is_refused(window: MainWindow, store: Store) -> None:
    for code in ("07", "08"):
        add_person(store, Person(code, code, "enumerator"))
    window.context.take_store(store)
    page = person_page(window)
    page.newcomer.click()
    page.code.setText("07")
    page.add()
    assert "somebody else" in page.notice.text
    assert len(list_people(store)) == 2


def test_one_known_person_is_not_asked_who_they_are(keyer: MainWindow) -> None:
    assert keyer.context.person is not None
    assert keyer.context.person.code == "07"
    assert keyer.current_name != "person"


def test_of_several_people_the_last_one_is_one_enter_away(window: MainWindow, store: Store) -> None:
    for code in ("05", "07", "09"):
        add_person(store, Person(code, f"Keyer {code}", "enumerator"))
    window.context.settings.remember_person(store.store_id, "07")
    window.context.take_store(store)
    button = person_page(window).people.button("07")
    assert button is not None
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.context.person == Person("07", "Keyer 07", "enumerator")


def test_a_change_of_keyer_needs_no_restart(keyer: MainWindow, store: Store) -> None:
    add_person(store, Person("08", "Second Keyer", "enumerator"))
    QTest.keyClick(keyer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert keyer.current_name == "person"
    button = person_page(keyer).people.button("08")
    assert button is not None
    button.click()
    assert keyer.context.person == Person("08", "Second Keyer", "enumerator")


def test_the_file_opened_last_is_opened_again_at_the_next_start(
    context: AppContext, qtbot: QtBot, store: Store
) -> None:
    add_person(store, Person("07", "Test Keyer", "enumerator"))
    store.close()
    context.settings.remember_store(store.path)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: context.store is not None)
    assert context.open_store.path == store.path
    assert context.person == Person("07", "Test Keyer", "enumerator")


def test_closing_the_window_gives_the_file_free(keyer: MainWindow, store: Store) -> None:
    keyer.close()
    with open_store(store.path) as again:
        assert again.store_id == store.store_id


def test_recent_files_that_are_gone_are_left_out(context: AppContext, tmp_path: Path) -> None:
    here, gone = tmp_path / "here.anketa", tmp_path / "gone.anketa"
    for path in (gone, here):
        path.write_bytes(b"")
        context.settings.remember_store(path)
    gone.unlink()
    assert context.settings.recent_stores == (here,)


def test_a_store_that_can_only_be_read_is_shown_and_says_so(window: MainWindow, store: Store, tmp_path: Path) -> None:
    store.close()
    looked_at = open_store(store.path, read_only=True)
    before = store.path.read_bytes()
    window.context.take_store(looked_at)
    page = person_page(window)
    page.code.setText("S1")
    page.role.choose("supervisor")
    page.add()
    assert window.current_name == "home"
    assert window.rail._file.text() == "osh.anketa · can only be read"
    assert [name for name in ("batches", "send", "merge") if window.rail.offers(name)] == []
    assert window.rail.offers("cases")
    assert window.rail.offers("export")
    window.close()
    assert store.path.read_bytes() == before


def test_a_recent_file_deep_in_folders_shows_its_name_and_widens_nothing(
    window: MainWindow, store: Store, tmp_path: Path
) -> None:
    deep = tmp_path.joinpath(*(f"a folder of year {year}" for year in range(2010, 2026))) / "osh & batken.anketa"
    deep.parent.mkdir(parents=True)
    deep.write_bytes(store.path.read_bytes())
    window.context.settings.remember_store(deep)
    window.resize(1024, 600)
    page = start_page(window)
    page.refresh()
    QApplication.processEvents()
    button = page.recent.button(str(deep))
    assert button is not None
    assert button.text().startswith("osh && batken.anketa")
    assert button.text().endswith("2025")
    assert "…" in button.text()
    assert button.toolTip() == button.accessibleName() == f"osh & batken.anketa   —   {deep.parent}"
    assert page.recent.width() <= 1024
    assert button.width() >= button.sizeHint().width()
