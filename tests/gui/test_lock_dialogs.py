from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from forms.journal import Place
from gui.asking import is_waiting
from gui.correction_dialog import CorrectionDialog, line
from gui.entry.entry_page import EntryPage
from gui.entry.picker import LineDialog
from gui.main_window import MainWindow
from storage.batches import Batch
from storage.cases import list_cases, open_case
from storage.people import Person, add_person
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, send
from tests.gui.twice_keyed import key_synthetic

AGE = Place("/data/a/a1_age")


@pytest.fixture
def desk(keyer: MainWindow, batch: Batch, store: Store) -> Keyer:
    """Give a keyer at the first question of a paper."""
    add_person(store, Person("08", "Second Keyer"))
    keyer.context.take_person(Person("07", "Test Keyer"))
    keyer.start_case(batch.batch_id)
    page = keyer.page("entry")
    assert isinstance(page, EntryPage)
    made = Keyer(keyer.context, page)
    made.type("03430-001\n")
    return made


def open_dialog(window: MainWindow) -> QDialog:
    """The one dialog that is on the screen or put aside."""
    found: Iterable[QDialog] = window.findChildren(QDialog)
    (dialog,) = found
    return dialog


def write_half_a_note(window: MainWindow, desk: Keyer) -> LineDialog:
    desk.press(Qt.Key.Key_N, CTRL)
    dialog = open_dialog(window)
    assert isinstance(dialog, LineDialog)
    QTest.keyClicks(dialog.box, "the ink")
    return dialog


def test_a_half_written_note_comes_back_when_its_writer_unlocks(keyer: MainWindow, desk: Keyer, qtbot: QtBot) -> None:
    dialog = write_half_a_note(keyer, desk)
    noted_at = desk.door.session.at
    assert noted_at is not None
    keyer.guard.lock()
    assert not dialog.isVisible()
    send(keyer.guard.page.go_on, Qt.Key.Key_Space)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.box)
    assert not dialog.box.selectedText()  # what is typed next is added to it
    QTest.keyClicks(dialog.box, " is smeared")
    send(dialog.box, Qt.Key.Key_Return)
    state = open_case(keyer.context.open_store, desk.case_id)
    assert state.answers[noted_at].note == "the ink is smeared"


def test_a_half_written_note_is_never_shown_to_the_next_person(keyer: MainWindow, desk: Keyer, qtbot: QtBot) -> None:
    shown: list[bool] = []
    dialog = write_half_a_note(keyer, desk)
    keyer.guard.lock()
    dialog.finished.connect(lambda: shown.append(dialog.isVisible()))
    send(keyer.guard.page.somebody_else, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not keyer.guard.is_locked)
    assert shown == [False]
    keyer.context.take_person(Person("08", "Second Keyer"))
    left: Iterable[QDialog] = keyer.findChildren(QDialog)
    assert not any(one.isVisible() for one in left)


def test_an_answer_that_was_selected_is_typed_over_after_unlocking(keyer: MainWindow, desk: Keyer) -> None:
    desk.press(Qt.Key.Key_Up)
    field = desk.page.panels.field
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "03430-001"
    keyer.guard.lock()
    send(keyer.guard.page.go_on, Qt.Key.Key_Space)
    assert field.selectedText() == "03430-001"


def test_the_dialog_of_a_note_says_which_answer_it_is_about(keyer: MainWindow, desk: Keyer) -> None:
    desk.press(Qt.Key.Key_N, CTRL)
    dialog = open_dialog(keyer)
    assert isinstance(dialog, LineDialog)
    assert desk.door.view is not None
    assert desk.door.view.label in dialog.box.accessibleDescription()


@pytest.fixture
def corrected(keyer: MainWindow, store: Store) -> Keyer:
    """Give a closed paper, open at the age."""
    keyer.context.take_person(Person("07", "Test Keyer"))
    key_synthetic(store, 0)
    (row,) = list_cases(store)
    keyer.open_case(row.case_id, 1, AGE)
    page = keyer.page("entry")
    assert isinstance(page, EntryPage)
    return Keyer(keyer.context, page)


def type_reason(window: MainWindow) -> CorrectionDialog:
    dialog = open_dialog(window)
    assert isinstance(dialog, CorrectionDialog)
    QTest.keyClicks(line(dialog.reason), "age misheard")
    return dialog


def test_a_correction_half_explained_when_the_screen_locks_is_finished_afterwards(
    keyer: MainWindow, corrected: Keyer
) -> None:
    seen: list[str] = []

    def act() -> None:
        dialog = type_reason(keyer)
        keyer.guard.lock()
        seen.append("locked" if keyer.guard.is_locked and not dialog.isVisible() else "open")
        send(keyer.guard.page.go_on, Qt.Key.Key_Space)
        seen.append(line(dialog.reason).text() if dialog.isVisible() else "gone")
        QTest.keyClicks(line(dialog.whom), "the office")
        dialog.confirm.click()

    QTimer.singleShot(0, act)
    before = corrected.stored("a1_age").value
    corrected.type("33" if before != "33" else "34")
    assert seen == ["locked", "age misheard"]
    assert corrected.stored("a1_age").value != before


def test_a_correction_is_given_up_before_somebody_else_sits_down(
    keyer: MainWindow, corrected: Keyer, qtbot: QtBot
) -> None:
    said: list[bool] = []
    keyer.context.person_changed.connect(lambda: said.append(is_waiting()))

    def act() -> None:
        type_reason(keyer)
        keyer.guard.lock()
        send(keyer.guard.page.somebody_else, Qt.Key.Key_Space)

    QTimer.singleShot(0, act)
    before = corrected.stored("a1_age").value
    corrected.type("33" if before != "33" else "34")
    qtbot.waitUntil(lambda: keyer.context.person is None)
    assert said == [False]
    assert keyer.current_name == "person"
    keyer.context.take_person(Person("07", "Test Keyer"))
    assert corrected.stored("a1_age").value == before


def test_the_window_can_be_closed_while_a_correction_waits_behind_the_lock(
    keyer: MainWindow, corrected: Keyer, qapp: QApplication
) -> None:
    def act() -> None:
        type_reason(keyer)
        keyer.guard.lock()
        keyer.close()

    QTimer.singleShot(0, act)
    corrected.type("33")  # comes back: nobody waits any more
    assert not is_waiting()
    assert keyer.context.store is None
