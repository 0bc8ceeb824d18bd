from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.backups.backups_page import BackupsPage
from gui.entry.entry_page import EntryPage
from gui.keys_dialog import KeysDialog
from gui.lock_guard import LockGuard
from gui.main_window import MainWindow
from gui.people.people_page import PeoplePage
from gui.start.new_store_page import NewStorePage
from gui.start.person_page import PersonPage
from gui.start.start_page import StartPage
from gui.study.join_page import JoinPage
from gui.unlock.unlock_page import UnlockPage
from gui.widgets.password_gate import PasswordGate
from storage import driver
from storage.backups import backup
from storage.batches import Batch
from storage.keyring import beside
from storage.passwords import is_password, list_passwords, set_password, supervisor_keys, write_recovery_file
from storage.people import Person, add_person, list_people
from storage.sealing import SealingKeys
from storage.store import Store, create_store, open_store
from storage.study import Seat, Study
from storage.study_package import make_package
from storage.unlocking import Password
from tests.gui.keying import send
from tests.unit.storage.encrypted import PASSWORD, close_and_forget, make_supervisor_key, new_encrypted

NEW = "кыш жаз күз"
LONG = 20_000


def type_into(line: QWidget, text: str) -> None:
    """Letter by letter, as a keyboard does."""
    for letter in text:
        send(line, ord(letter.upper()), text=letter)


def enter(line: QWidget) -> None:
    send(line, Qt.Key.Key_Return)


def answer(gate: PasswordGate, text: str, qtbot: QtBot) -> None:
    """Type a password at a gate and press Enter; waits for what it says."""
    gate.field.line.clear()
    type_into(gate.field.line, text)
    enter(gate.field.line)


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Path]:
    """Give the path of an encrypted store whose supervisor is S1, closed, its key forgotten."""
    yield close_and_forget(new_encrypted(tmp_path))
    driver._held.clear()


def unlock_page(window: MainWindow) -> UnlockPage:
    made = window.page("unlock")
    assert isinstance(made, UnlockPage)
    return made


def person_page(window: MainWindow) -> PersonPage:
    made = window.page("person")
    assert isinstance(made, PersonPage)
    return made


def people_page(window: MainWindow) -> PeoplePage:
    window.show_page("people")
    made = window.page("people")
    assert isinstance(made, PeoplePage)
    return made


def open_path(window: MainWindow, path: Path) -> None:
    start = window.page("start")
    assert isinstance(start, StartPage)
    start.open_path(path)


def unlocked(window: MainWindow, path: Path, qtbot: QtBot) -> MainWindow:
    open_path(window, path)
    answer(unlock_page(window).gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=LONG)
    return window


# --- opening


def test_an_encrypted_file_asks_for_the_password_and_opens_for_the_one_who_gave_it(
    window: MainWindow, encrypted: Path, qtbot: QtBot
) -> None:
    open_path(window, encrypted)
    page = unlock_page(window)
    assert window.current_name == "unlock"
    assert QApplication.focusWidget() is page.gate.field.line
    assert page.people.currentText() == "S1"
    answer(page.gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=LONG)
    person = window.context.person
    assert person is not None
    assert (person.code, person.role) == ("S1", "supervisor")
    assert page.gate.field.text == ""


def test_what_is_typed_is_hidden_until_it_is_asked_for(window: MainWindow, encrypted: Path) -> None:
    open_path(window, encrypted)
    field = unlock_page(window).gate.field
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    field.clear()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_a_password_that_was_given_is_brought_back_by_nobody(keyer: MainWindow, store: Store, qtbot: QtBot) -> None:
    """Show what is typed, and undo: the emptied box must have nothing to give."""
    set_password(store, "07", "4711")
    guard(keyer).lock()
    gate = guard(keyer).page.gate
    for letter in "4711":
        QTest.keyClick(gate.field.line, Qt.Key(ord(letter)))
    enter(gate.field.line)
    qtbot.waitUntil(lambda: not guard(keyer).is_locked and not keyer.context.is_busy, timeout=LONG)
    guard(keyer).lock()
    QTest.mouseClick(gate.field.eye, Qt.MouseButton.LeftButton)
    QTest.keyClick(gate.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert gate.field.text == ""


def test_a_wrong_password_is_said_in_place_and_five_of_them_cost_time(
    window: MainWindow, encrypted: Path, qtbot: QtBot
) -> None:
    open_path(window, encrypted)
    gate = unlock_page(window).gate
    for tries in range(1, 5):
        answer(gate, f"wrong {tries}", qtbot)
        qtbot.waitUntil(lambda: "not the password" in gate.notice.text and gate.button.isEnabled(), timeout=LONG)
        gate.notice.clear()
    answer(gate, "wrong again", qtbot)
    qtbot.waitUntil(lambda: "Wait" in gate.notice.text, timeout=LONG)
    assert not gate.button.isEnabled()
    qtbot.waitUntil(lambda: not window.context.is_busy, timeout=LONG)
    answer(gate, PASSWORD, qtbot)  # too early: nothing is even tried
    assert not window.context.is_busy
    assert window.context.store is None
    qtbot.waitUntil(gate.button.isEnabled, timeout=LONG)
    answer(gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=LONG)


def test_another_file_closes_it_and_the_password_is_asked_again(
    window: MainWindow, encrypted: Path, qtbot: QtBot
) -> None:
    unlocked(window, encrypted, qtbot)
    window.context.leave_store()
    assert window.current_name == "start"
    assert driver.held_key(driver.read_header(encrypted)) is None
    open_path(window, encrypted)
    assert window.current_name == "unlock"
    send(unlock_page(window).back, Qt.Key.Key_Space)
    assert window.current_name == "start"


def test_a_lost_file_of_keys_is_named_and_can_be_shown(
    window: MainWindow, encrypted: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = beside(encrypted).rename(tmp_path / "elsewhere.json")
    open_path(window, encrypted)
    page = unlock_page(window)
    assert "north.anketa-keys" in page.missing.text
    assert not page.gate.isVisible()
    assert QApplication.focusWidget() is page.find_keys
    page.take_keys(kept)
    assert not page.missing.isVisible()
    answer(page.gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=LONG)
    assert beside(encrypted).exists()


def test_an_encrypted_backup_asks_for_its_password_before_it_is_put_back(
    window: MainWindow, encrypted: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_store(encrypted, unlock=Password("S1", PASSWORD)) as store:
        copy = backup(store, tmp_path / "backups")
    driver._held.clear()
    encrypted.write_bytes(encrypted.read_bytes()[:5000])
    window.show_page("backups")
    page = window.page("backups")
    assert isinstance(page, BackupsPage)
    page.ask(copy, encrypted)
    assert window.current_name == "unlock"
    answer(unlock_page(window).gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "backups" and page.card.isVisible(), timeout=LONG)
    page.put_back(copy, encrypted)
    qtbot.waitUntil(lambda: window.current_name == "unlock", timeout=LONG)
    answer(unlock_page(window).gate, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: window.context.store is not None, timeout=LONG)


def test_the_supervisors_key_opens_it_and_gives_a_forgotten_password_anew(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    key, public = make_supervisor_key(tmp_path)
    path = close_and_forget(new_encrypted(tmp_path, supervisors=(public,)))
    open_path(window, path)
    page = unlock_page(window)
    send(page.by_key, Qt.Key.Key_Space)
    assert page.key_line.isVisible()
    assert not page.people.isVisible()
    page.key_line.setText(str(key.path))
    answer(page.gate, "not the key's", qtbot)
    qtbot.waitUntil(lambda: bool(page.gate.notice.text), timeout=LONG)
    assert window.context.store is None
    answer(page.gate, key.text, qtbot)
    qtbot.waitUntil(lambda: window.current_name == "person", timeout=LONG)
    people = person_page(window)
    button = people.people.button("S1")
    assert button is not None
    send(button, Qt.Key.Key_Space)
    type_into(people.card.new.first.line, NEW)
    type_into(people.card.new.again.line, NEW)
    enter(people.card.new.again.line)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=LONG)
    assert is_password(window.context.open_store, "S1", NEW)
    assert not is_password(window.context.open_store, "S1", PASSWORD)


# --- making


def new_store_page(window: MainWindow) -> NewStorePage:
    window.show_page("new_store")
    made = window.page("new_store")
    assert isinstance(made, NewStorePage)
    return made


def test_a_file_with_a_passphrase_is_made_in_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _, _ = make_supervisor_key(tmp_path)
    page = new_store_page(window)
    line = page.path.field
    assert isinstance(line, QLineEdit)
    line.setText(str(tmp_path / "naryn.anketa"))
    form = page.protection
    assert not form.code.isVisible()
    send(form.wanted, Qt.Key.Key_Space)
    assert form.code.isVisible()
    assert "nobody can open" in form.warning.text
    type_into(form.code, "S1")
    type_into(form.password.first.line, NEW)
    type_into(form.password.again.line, NEW)
    form.key.setText(str(tmp_path / "supervisor.key.pub"))
    assert form.warning.text == ""
    page.make()
    qtbot.waitUntil(lambda: "naryn.anketa-keys" in page.notice.text, timeout=LONG)
    page.make()
    assert window.current_name == "home"
    store = window.context.open_store
    assert store.key is not None
    assert list_passwords(store) == {"S1"}
    assert len(supervisor_keys(store)) == 1
    path = close_and_forget(store)
    assert driver.read_header(path)


@pytest.mark.parametrize(
    ("code", "first", "again", "words"),
    [
        ("", NEW, NEW, "Your code is needed"),
        ("S1", "short", "short", "at least 8"),
        ("S1", NEW, "another one", "differ"),
    ],
)
def test_what_a_passphrase_lacks_is_said_before_anything_is_made(
    window: MainWindow, tmp_path: Path, code: str, first: str, again: str, words: str
) -> None:
    page = new_store_page(window)
    page.protection.wanted.setChecked(True)
    page.protection.code.setText(code)
    page.protection.password.first.line.setText(first)
    page.protection.password.again.line.setText(again)
    page.make()
    assert words in page.notice.text
    assert not window.context.is_busy


def test_a_seat_of_a_study_can_be_a_file_that_only_a_password_opens(
    window: MainWindow, tmp_path: Path, form_xml: str, qtbot: QtBot
) -> None:
    key, public = make_supervisor_key(tmp_path)
    with create_store(tmp_path / "centre.anketa", xform_xml=form_xml, kind="central") as centre:
        people = (Person("07", "Test Keyer"), Person("S1", "Supervisor", "supervisor"))
        seats = (Seat(1, "03430"),)
        study = Study("", 0, "Police", (("03430", "Chuy"),), seats, people, keys=SealingKeys(public))
        make_package(centre, tmp_path / "police.anketa-study", study)
    window.begin(tmp_path / "police.anketa-study")
    page = window.page("join_study")
    assert isinstance(page, JoinPage)
    qtbot.waitUntil(lambda: page.protection.isVisible() and not window.context.is_busy, timeout=LONG)
    page.path.setText(str(tmp_path / "seat.anketa"))
    send(page.protection.wanted, Qt.Key.Key_Space)
    assert not page.protection.code.isVisible()
    assert not page.protection.key.isVisible()  # the study names the key
    assert page.protection.warning.text == ""
    page.take_seat()
    assert "at least 8" in page.notice.text
    type_into(page.protection.password.first.line, NEW)
    type_into(page.protection.password.again.line, NEW)
    page.take_seat()
    qtbot.waitUntil(lambda: window.context.person == people[0], timeout=LONG)
    store = window.context.open_store
    assert list_passwords(store) == {"07"}
    path = close_and_forget(store)
    for unlock in (Password("07", NEW), key):
        open_store(path, unlock=unlock).close()
        driver._held.clear()


# --- who works


def test_whoever_has_a_password_types_it_at_the_change_of_keyer(keyer: MainWindow, store: Store, qtbot: QtBot) -> None:
    set_password(store, "07", "4711")
    add_person(store, Person("08", "Second Keyer"))
    keyer.change_person()
    page = person_page(keyer)
    assert keyer.current_name == "person"
    button = page.people.button("07")
    assert button is not None
    send(button, Qt.Key.Key_Space)
    assert keyer.context.person is None
    assert QApplication.focusWidget() is page.card.gate.field.line
    answer(page.card.gate, "4712", qtbot)
    qtbot.waitUntil(lambda: "not the password" in page.card.gate.notice.text, timeout=LONG)
    assert keyer.context.person is None
    answer(page.card.gate, "4711", qtbot)
    qtbot.waitUntil(lambda: keyer.context.person is not None, timeout=LONG)
    keyer.change_person()
    other = page.people.button("08")
    assert other is not None
    send(other, Qt.Key.Key_Space)  # who has none is in at once
    assert keyer.context.person == Person("08", "Second Keyer")


def test_one_person_with_a_password_is_asked_too(window: MainWindow, store: Store) -> None:
    add_person(store, Person("07", "Test Keyer"))
    set_password(store, "07", "4711")
    window.context.take_store(store)
    assert window.current_name == "person"
    assert window.context.person is None


def test_a_newcomer_may_choose_a_password(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.context.take_store(store)
    page = person_page(window)
    type_into(page.code, "09")
    type_into(page.password.first.line, "4711")
    type_into(page.password.again.line, "4712")
    enter(page.password.again.line)
    assert "differ" in page.notice.text
    assert list_people(store) == ()
    page.password.again.line.setText("4711")
    page.add()
    qtbot.waitUntil(lambda: window.context.person is not None, timeout=LONG)
    assert list_passwords(store) == {"09"}


def test_nobody_makes_themselves_a_supervisor_where_one_has_a_password(window: MainWindow, store: Store) -> None:
    add_person(store, Person("S1", "Supervisor", "supervisor"))
    window.context.take_store(store)
    window.change_person()
    page = person_page(window)
    send(page.newcomer, Qt.Key.Key_Space)
    assert page.role.isVisible()
    set_password(store, "S1", "4711")
    page.refresh()
    send(page.newcomer, Qt.Key.Key_Space)
    assert not page.role.isVisible()
    page.role.choose("supervisor")
    page.code.setText("X")
    page.add()
    assert window.context.person == Person("X", "", "enumerator")


def test_nobody_lets_themselves_into_an_encrypted_file_whose_keyer_stood_up(
    window: MainWindow, encrypted: Path, qtbot: QtBot
) -> None:
    unlocked(window, encrypted, qtbot)
    add_person(window.context.open_store, Person("E1", "Enumerator"))
    window.change_person()
    page = person_page(window)
    assert not page.newcomer.isVisible()
    button = page.people.button("E1")
    assert button is not None
    send(button, Qt.Key.Key_Space)
    assert window.context.person is None
    assert page.card.isVisible()
    assert not page.card.new.isVisible()
    assert not page.card.gate.isVisible()
    assert not page.newcomer.isVisible()


# --- the locked screen


def guard(window: MainWindow) -> LockGuard:
    return window.guard


def test_the_locked_screen_hides_the_paper_and_gives_it_back_as_it_was(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    set_password(store, "07", "4711")
    keyer.start_case(batch.batch_id)
    entry = keyer.page("entry")
    assert isinstance(entry, EntryPage)
    type_into(entry.panels.field, "034")
    QTest.keyClick(keyer, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    lock = guard(keyer)
    assert lock.is_locked
    assert not entry.isVisible()
    assert not keyer.rail.isVisible()
    assert QApplication.focusWidget() is lock.page.gate.field.line
    QTest.keyClick(keyer, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)  # the keys of the pages do nothing
    assert lock.is_locked
    answer(lock.page.gate, "0000", qtbot)
    qtbot.waitUntil(lambda: "not the password" in lock.page.gate.notice.text, timeout=LONG)
    assert lock.is_locked
    answer(lock.page.gate, "4711", qtbot)
    qtbot.waitUntil(lambda: not lock.is_locked, timeout=LONG)
    assert keyer.current_name == "entry"
    assert entry.panels.field.text() == "034"
    qtbot.waitUntil(lambda: not keyer.context.is_busy, timeout=LONG)
    QTest.keyClick(keyer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)  # the keys work again
    assert keyer.current_name == "person"


def test_a_locked_screen_never_blocks_the_next_shift(keyer: MainWindow, store: Store, qtbot: QtBot) -> None:
    set_password(store, "07", "4711")
    add_person(store, Person("08", "Second Keyer"))
    lock = guard(keyer)
    lock.lock()
    send(lock.page.somebody_else, Qt.Key.Key_Space)
    assert not lock.is_locked
    assert keyer.current_name == "person"
    assert keyer.context.person is None
    button = person_page(keyer).people.button("08")
    assert button is not None
    send(button, Qt.Key.Key_Space)
    assert keyer.context.person == Person("08", "Second Keyer")


def test_who_has_no_password_goes_on_with_one_key(keyer: MainWindow) -> None:
    lock = guard(keyer)
    lock.lock()
    assert lock.is_locked
    assert QApplication.focusWidget() is lock.page.go_on
    send(lock.page.go_on, Qt.Key.Key_Space)
    assert not lock.is_locked


def test_a_dialog_over_the_paper_goes_when_the_screen_is_locked(keyer: MainWindow) -> None:
    keyer.show_keys()
    found: Iterable[QDialog] = keyer.findChildren(QDialog)
    dialogs = [dialog for dialog in found if isinstance(dialog, KeysDialog)]
    assert dialogs[-1].isVisible()
    guard(keyer).lock()
    assert not dialogs[-1].isVisible()


def test_the_screen_opens_again_when_what_had_the_focus_is_gone(keyer: MainWindow) -> None:
    line = QLineEdit(keyer.page("home"))
    line.show()
    line.setFocus()
    lock = guard(keyer)
    lock.lock()
    delete(line)
    send(lock.page.go_on, Qt.Key.Key_Space)
    assert not lock.is_locked
    assert lock._focus is None


def test_the_screen_locks_by_itself_for_somebody_with_a_password(
    keyer: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = guard(keyer)

    class Hours:
        def elapsed(self) -> int:
            return 9 * 3_600_000

        def restart(self) -> None:
            pass

    monkeypatch.setattr(lock, "idle", Hours())
    lock.look()
    assert not lock.is_locked  # nobody is asked for a password they do not have
    set_password(store, "07", "4711")
    keyer.context.settings.set_lock_minutes(0)
    lock.look()
    assert not lock.is_locked
    keyer.context.settings.set_lock_minutes(5)
    lock.look()
    assert lock.is_locked


def test_a_key_at_the_window_starts_the_minutes_anew(keyer: MainWindow, qtbot: QtBot) -> None:
    lock = guard(keyer)
    handle = keyer.windowHandle()
    assert handle is not None
    lock._watch(handle)
    qtbot.wait(120)
    assert lock.idle.elapsed() >= 100
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert lock.idle.elapsed() < 100


def test_nothing_is_locked_where_nobody_works(window: MainWindow) -> None:
    guard(window).lock()
    assert not guard(window).is_locked


# --- people and passwords


def test_a_supervisor_adds_a_person_and_gives_and_takes_passwords(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    page = people_page(supervisor)
    type_into(page.newcomer.code, "07")
    type_into(page.newcomer.password.first.line, "4711")
    type_into(page.newcomer.password.again.line, "4711")
    enter(page.newcomer.password.again.line)
    qtbot.waitUntil(lambda: "07 was added" in page.notice.text, timeout=LONG)
    assert is_password(store, "07", "4711")
    send(page.list.buttons["07", "give"], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.list.new.first.line
    type_into(page.list.new.first.line, "0815")
    type_into(page.list.new.again.line, "0815")
    enter(page.list.new.again.line)
    qtbot.waitUntil(lambda: "new password" in page.notice.text, timeout=LONG)
    assert is_password(store, "07", "0815")
    send(page.list.buttons["07", "take"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "no password any more" in page.notice.text, timeout=LONG)
    assert list_passwords(store) == frozenset()


def says(page: PeoplePage, words: str) -> bool:
    return words in page.notice.text


def test_one_changes_ones_own_password_with_the_old_one(keyer: MainWindow, store: Store, qtbot: QtBot) -> None:
    set_password(store, "07", "4711")
    page = people_page(keyer)
    assert not page.list.isVisible()
    assert not page.newcomer.isVisible()
    for old, words in (("0000", "is another one"), ("4711", "Your password is set")):
        page.own.old.line.setText(old)
        page.own.new.first.line.setText("0815")
        page.own.new.again.line.setText("0815")
        enter(page.own.new.again.line)
        qtbot.waitUntil(partial(says, page, words), timeout=LONG)
    assert is_password(store, "07", "0815")


def test_a_supervisors_key_and_the_recovery_file_come_from_the_page(
    window: MainWindow, encrypted: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    unlocked(window, encrypted, qtbot)
    key, public = make_supervisor_key(tmp_path)
    page = people_page(window)
    assert page.keys.isVisible()
    assert not page.keys.save.isEnabled()
    page.add_key(key.path.with_name(f"{key.path.name}.pub"))
    qtbot.waitUntil(lambda: "opens the file from now on" in page.notice.text, timeout=LONG)
    assert supervisor_keys(window.context.open_store) == (public,)
    page.save_recovery(tmp_path / "recovery.anketa-keys")
    qtbot.waitUntil(lambda: "Written" in page.notice.text, timeout=LONG)
    expected = tmp_path / "expected.json"
    write_recovery_file(window.context.open_store, expected)
    assert (tmp_path / "recovery.anketa-keys").read_text() == expected.read_text()
