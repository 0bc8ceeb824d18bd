from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.backups.backups_page import BackupsPage
from gui.home.home_page import HomePage
from gui.main_window import MainWindow
from gui.widgets.backup_strip import BackupStrip
from storage.backups import FOLDER, backup
from storage.batches import create_batch, list_batches
from storage.cases import count_cases
from storage.people import Person, add_person
from storage.store import Store, open_store
from tests.gui.papers import key_paper


def close_paper(store: Store, number: str) -> None:
    """Key and close a paper of a batch without given numbers."""
    batch = next(iter(list_batches(store)), None) or create_batch(store, name="May")
    key_paper(store, batch, number, close=True)


@pytest.fixture
def page(keyer: MainWindow) -> BackupsPage:
    """Give the page of a window with a file open."""
    keyer.show_page("backups")
    made = keyer.page("backups")
    assert isinstance(made, BackupsPage)
    return made


def until_made(page: BackupsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.backups.is_busy)


def test_a_backup_is_made_from_the_page_and_listed(page: BackupsPage, store: Store, qtbot: QtBot) -> None:
    QTest.keyClick(page.now, Qt.Key.Key_Return)
    until_made(page, qtbot)
    (copy,) = (store.path.parent / FOLDER).iterdir()
    assert copy.name in page.notice.text
    assert [row.path for row in page.model.rows] == [copy]


def test_a_backup_that_is_being_made_is_said_and_pressing_twice_tells_of_it_once(
    page: BackupsPage, store: Store, qtbot: QtBot
) -> None:
    QTest.keyClick(page.now, Qt.Key.Key_Return)
    assert "is being made" in page.notice.text
    QTest.keyClick(page.now, Qt.Key.Key_Return)
    assert "is being made" in page.notice.text
    until_made(page, qtbot)
    (copy,) = (store.path.parent / FOLDER).iterdir()
    assert f"{copy.name} was made" in page.notice.text


def test_a_backup_that_makes_itself_is_said_while_it_is_made(page: BackupsPage, qtbot: QtBot) -> None:
    page.context.backups.make()
    assert "is being made" in page.notice.text
    until_made(page, qtbot)
    assert not page.notice.text


def test_the_second_folder_gets_each_backup_and_a_lost_stick_is_told_on_both_pages(
    page: BackupsPage, keyer: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.take_second(stick)
    until_made(page, qtbot)
    assert len(list(stick.iterdir())) == 1
    for old in stick.iterdir():
        old.unlink()
    stick.rmdir()
    page.make_backup()
    until_made(page, qtbot)
    assert "Plug the stick in" in page.notice.text
    keyer.show_page("home")
    home = keyer.page("home")
    assert isinstance(home, HomePage)
    assert home.backups.isVisible()
    assert "Plug the stick in" in home.backups.notice.text
    QTest.keyClick(home.backups.open, Qt.Key.Key_Return)
    assert keyer.current_name == "backups"


def test_a_file_that_was_opened_is_copied_once_and_again_only_when_it_changed(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    desk = window.context.backups
    desk._pause.setInterval(1)
    desk.watch()
    window.context.take_store(store)
    qtbot.waitUntil(lambda: len(list((store.path.parent / FOLDER).glob("*"))) == 1)
    qtbot.waitUntil(lambda: not desk.is_busy)
    desk._make_first()
    assert not desk.is_busy
    add_person(store, Person("08", "Another Keyer"))
    desk._make_first()
    assert desk.is_busy
    qtbot.waitUntil(lambda: not desk.is_busy)


def test_after_twenty_closed_papers_a_backup_is_made_by_itself(keyer: MainWindow, store: Store, qtbot: QtBot) -> None:
    desk = keyer.context.backups
    desk.watch()
    desk._follow_store()
    for number in range(20):
        assert not (store.path.parent / FOLDER).exists()
        close_paper(store, f"03430-{number:03d}")
        keyer.context.cases_changed.emit()
    qtbot.waitUntil(lambda: not desk.is_busy)
    (copy,) = (store.path.parent / FOLDER).iterdir()
    with open_store(copy) as opened:
        assert count_cases(opened) == {"incomplete": 20}


def test_a_backup_is_put_back_by_keys_and_the_present_file_is_kept(
    page: BackupsPage, keyer: MainWindow, store: Store, qtbot: QtBot
) -> None:
    close_paper(store, "03430-001")
    copy = backup(store, store.path.parent / FOLDER)
    close_paper(store, "03430-002")
    page.refresh()
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(page.card.isVisible)
    assert "papers 1, drafts 0" in page.card.text
    assert "now: papers 2, drafts 0" in page.card.text
    assert page.card.keep.hasFocus()
    QTest.keyClick(page.card.keep, Qt.Key.Key_Tab)
    QTest.keyClick(page.card.agree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keyer.context.store is not None and keyer.context.store is not store)
    assert count_cases(keyer.context.open_store) == {"incomplete": 1}
    assert keyer.current_name == "home"
    home = keyer.page("home")
    assert isinstance(home, HomePage)
    assert copy.name in home.backups.notice.text
    (kept,) = store.path.parent.glob("*.before-restore-*.anketa")
    with open_store(kept, read_only=True) as before:
        assert count_cases(before) == {"incomplete": 2}


def test_escape_at_the_question_changes_nothing(page: BackupsPage, store: Store, qtbot: QtBot) -> None:
    copy = backup(store, store.path.parent / FOLDER)
    page.ask(copy, store.path)
    qtbot.waitUntil(page.card.isVisible)
    QTest.keyClick(page.card, Qt.Key.Key_Escape)
    assert not page.card.isVisible()
    assert page.context.store is store


def test_a_file_that_is_no_backup_is_refused_on_the_page(page: BackupsPage, store: Store, qtbot: QtBot) -> None:
    letter = store.path.parent / "letter.anketa"
    letter.write_text("dear office")
    page.ask(letter, store.path)
    qtbot.waitUntil(lambda: "not a store of Anketa" in page.notice.text)
    assert not page.card.isVisible()


def test_without_an_open_file_a_lost_store_is_put_back_where_its_backup_says(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    add_person(store, Person("07", "Test Keyer"))
    close_paper(store, "03430-001")
    path = store.path
    copy = backup(store, path.parent / FOLDER)
    store.close()
    path.unlink()
    window.show_page("backups")
    page = window.page("backups")
    assert isinstance(page, BackupsPage)
    assert not page.now.isVisible()
    page.ask(copy, page._target(copy))
    qtbot.waitUntil(page.card.isVisible)
    QTest.mouseClick(page.card.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.context.store is not None)
    assert window.context.open_store.path == path
    assert count_cases(window.context.open_store) == {"incomplete": 1}


def test_what_the_backups_have_to_say_waits_for_its_place_on_the_home_page(keyer: MainWindow) -> None:
    keyer.context.backups.said = "One was put back."
    strip = BackupStrip(keyer.context)
    assert not strip.isVisible()  # a widget shown without a parent is a window of its own
    strip.deleteLater()
    keyer.show_page("home")
    home = keyer.page("home")
    assert isinstance(home, HomePage)
    assert home.backups.isVisible()
    assert "put back" in home.backups.notice.text
