"""A plain file gets a passphrase on the page of people; a restore is decided by the supervisor who has a password."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.backups.backups_page import BackupsPage
from gui.main_window import MainWindow
from gui.people.exchange import exchange
from gui.people.people_page import PeoplePage
from gui.widgets.password_gate import PasswordGate
from storage import driver
from storage.backups import FOLDER, backup, restore
from storage.cases import count_cases
from storage.errors import DiskFull, StoreFault
from storage.passwords import set_password
from storage.people import Person, add_person
from storage.store import Store
from storage.trail import STORE, changes_of_kind
from tests.gui.keying import send
from tests.gui.test_passwords import enter, people_page, type_into

PASSWORD = "кыш жаз күз"  # noqa: S105  (of stores that live as long as a test)
LONG = 20_000


@pytest.fixture(autouse=True)
def forget_keys() -> Iterator[None]:
    """Leave no key of an encrypted store in memory."""
    yield
    driver._held.clear()


def encrypt(page: PeoplePage, password: str) -> None:
    """Tick the box, type the password twice, press the button, by keys."""
    card = page.encrypting
    send(card.protection.wanted, Qt.Key.Key_Space)
    for line in (card.protection.password.first.line, card.protection.password.again.line):
        line.clear()
        type_into(line, password)
    send(card.encrypt, Qt.Key.Key_Return)


def test_a_plain_file_is_encrypted_on_the_page_and_the_same_person_goes_on(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    backup(store, store.path.parent / FOLDER)
    page = people_page(supervisor)
    assert page.encrypting.isVisible()
    assert not page.encrypting.encrypt.isVisible(), "nothing is offered before the box is ticked"
    assert not page.copies.isVisible()
    encrypt(page, "short")
    assert "at least 8" in page.encrypting.notice.text
    assert store.key is None
    send(page.encrypting.protection.wanted, Qt.Key.Key_Space)
    encrypt(page, PASSWORD)
    context = supervisor.context
    qtbot.waitUntil(lambda: context.store is not None and context.store is not store, timeout=LONG)
    assert context.open_store.key is not None
    assert context.open_store.path == store.path
    assert context.person is not None
    assert context.person.code == "S1"
    qtbot.waitUntil(lambda: supervisor.current_name == "people", timeout=LONG)
    assert "Only passwords open the file now" in page.notice.text
    assert not page.encrypting.isVisible()
    assert page.copies.isVisible()
    plain = [copy for copy in (store.path.parent / FOLDER).glob("*.anketa") if not driver.read_header(copy)]
    assert len(plain) == 2
    send(page.copies.remove, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(copy.exists() for copy in plain), timeout=LONG)
    qtbot.waitUntil(lambda: not page.copies.isVisible(), timeout=LONG)
    assert [driver.read_header(copy) != b"" for copy in (store.path.parent / FOLDER).glob("*.anketa")] == [True]


def test_an_encryption_that_is_refused_gives_the_file_back_and_says_why(
    supervisor: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("storage.encrypting.put_in_place", full)
    page = people_page(supervisor)
    encrypt(page, PASSWORD)
    context = supervisor.context
    qtbot.waitUntil(lambda: supervisor.current_name == "people" and context.store is not None, timeout=LONG)
    assert context.open_store.key is None
    assert context.person is not None
    assert "was not encrypted: No space left" in page.notice.text


def test_a_disk_that_is_full_after_the_exchange_gives_back_the_encrypted_file(
    supervisor: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("the disk is full", advice="Free some space.")

    monkeypatch.setattr("storage.encrypting._note", full)
    page = people_page(supervisor)
    encrypt(page, PASSWORD)
    context = supervisor.context
    qtbot.waitUntil(lambda: supervisor.current_name == "people" and context.store is not None, timeout=LONG)
    assert context.open_store.key is not None
    assert context.person is not None
    assert context.opened_by == "S1"
    assert "opens only with a password now" in page.notice.text
    assert "the disk is full" in page.notice.text


def test_a_file_that_does_not_open_any_more_is_told_where_a_backup_can_be_put_back(
    supervisor: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise StoreFault("the disk does not answer", advice="Look whether the stick is still there.")

    monkeypatch.setattr("gui.people.people_page.exchange", gone)
    encrypt(people_page(supervisor), PASSWORD)
    qtbot.waitUntil(lambda: supervisor.current_name == "backups", timeout=LONG)
    assert supervisor.context.store is None
    assert "the disk does not answer" in backups_page(supervisor).notice.text


def test_no_other_file_is_opened_while_one_is_encrypted_or_put_back(
    supervisor: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be closed again under the hands of whoever keys in it."""
    copy = backup(store, store.path.parent / FOLDER)
    go_on, context = threading.Event(), supervisor.context

    def later(work: Callable[..., object]) -> Callable[..., object]:
        def wait(*words: object, **more: object) -> object:
            go_on.wait(LONG / 1000)
            return work(*words, **more)

        return wait

    monkeypatch.setattr("gui.people.people_page.exchange", later(exchange))
    monkeypatch.setattr("storage.backups.restore", later(restore))
    page = backups_page(supervisor)
    for is_restore in (True, False):
        go_on.clear()
        if is_restore:
            page.put_back(copy, store.path)
        else:
            encrypt(people_page(supervisor), PASSWORD)
        assert context.store is None
        qtbot.waitUntil(lambda: not supervisor.page("start").isEnabled())
        go_on.set()
        qtbot.waitUntil(lambda: context.store is not None and not context.is_busy, timeout=LONG)
        assert supervisor.page("start").isEnabled()
        context.take_person(Person("S1", "Test Supervisor", "supervisor"))


def test_an_enumerator_is_not_offered_to_encrypt(keyer: MainWindow) -> None:
    assert not people_page(keyer).encrypting.isVisible()


# --- who puts a backup back ------------------------------------------------------------------------------------------


@pytest.fixture
def guarded(keyer: MainWindow, store: Store) -> Path:
    """Give a backup of a file whose supervisor S1 has a password, while the keyer 07 works in it."""
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    set_password(store, "S1", "4711")
    set_password(store, "07", "0815")
    return backup(store, store.path.parent / FOLDER)


def backups_page(window: MainWindow) -> BackupsPage:
    window.show_page("backups")
    page = window.page("backups")
    assert isinstance(page, BackupsPage)
    return page


def answer(gate: PasswordGate, text: str) -> None:
    gate.field.line.clear()
    type_into(gate.field.line, text)
    enter(gate.field.line)


def test_a_keyer_needs_the_supervisors_password_to_put_a_backup_back(
    keyer: MainWindow, store: Store, guarded: Path, qtbot: QtBot
) -> None:
    page = backups_page(keyer)
    page.ask(guarded, store.path)
    qtbot.waitUntil(page.card.isVisible)
    assert not page.card.agree.isVisible()
    assert page.card.people.count() == 1
    answer(page.card.gate, "0815")
    qtbot.waitUntil(lambda: "not the password" in page.card.gate.notice.text, timeout=LONG)
    assert keyer.context.store is store
    answer(page.card.gate, "4711")
    qtbot.waitUntil(lambda: keyer.context.store is not None and keyer.context.store is not store, timeout=LONG)
    said = keyer.context.open_store.run(lambda connection: changes_of_kind(connection, STORE))
    assert [change.who for change in said if change.path == "@restored"] == ["S1"]


def test_the_supervisor_at_work_is_asked_nothing_more(
    keyer: MainWindow, store: Store, guarded: Path, qtbot: QtBot
) -> None:
    keyer.context.take_person(Person("S1", "Test Supervisor", "supervisor"))
    page = backups_page(keyer)
    page.ask(guarded, store.path)
    qtbot.waitUntil(page.card.isVisible)
    assert page.card.agree.isVisible()
    assert not page.card.gate.isVisible()
    assert page.card.keep.hasFocus()


def test_a_file_that_is_not_open_asks_for_its_supervisor_too_and_a_lost_one_for_nobody(
    window: MainWindow, store: Store, guarded: Path, qtbot: QtBot
) -> None:
    path = store.path
    window.context.take_store(None)
    page = backups_page(window)
    page.ask(guarded, path)
    qtbot.waitUntil(page.card.isVisible)
    assert page.card.gate.isVisible()
    send(page.card, Qt.Key.Key_Escape)
    path.unlink()
    page.ask(guarded, path)
    qtbot.waitUntil(page.card.isVisible)
    assert page.card.agree.isVisible()
    send(page.card.agree, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=LONG)
    qtbot.waitUntil(lambda: window.context.store is not None, timeout=LONG)
    assert count_cases(window.context.open_store) == {}
