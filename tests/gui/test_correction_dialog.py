from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.correction_dialog import CorrectionDialog, ask_why, box, correct_case, line
from gui.widgets.parts import NamedField
from storage.case_rows import CaseRow
from storage.cases import find_case, list_cases
from storage.corrections import Source, source_of
from storage.people import Person, add_person
from storage.store import Store
from storage.trail import CORRECTED, changes_of
from tests.gui.keying import send
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def row(context: AppContext, store: Store) -> CaseRow:
    """Give a closed paper, 03430-001, at which a supervisor sits."""
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    context.take_store(store)
    context.take_person(Person("S1", "Test Supervisor", "supervisor"))
    key_synthetic(store, 0)
    (made,) = list_cases(store)
    return made


def when_open(act: Callable[[CorrectionDialog], None]) -> None:
    """Do something at the dialog as soon as it is on the screen."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CorrectionDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(10, wait)


def type_into(named: NamedField, text: str) -> None:
    line(named).clear()
    for letter in text:
        send(line(named), 0, text=letter)


def test_reason_source_person_and_day_are_asked_and_given_back(context: AppContext, row: CaseRow, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    refused: list[str] = []

    def act(dialog: CorrectionDialog) -> None:
        dialog.confirm.click()
        refused.append(dialog.notice.text)
        type_into(dialog.reason, "age misheard")
        dialog.confirm.click()
        refused.append(dialog.notice.text)
        type_into(dialog.whom, "the office")
        type_into(dialog.day, "31.12.2999")
        dialog.confirm.click()
        refused.append(dialog.notice.text)
        type_into(dialog.day, "20112024")
        send(line(dialog.day), Qt.Key.Key_Return)

    when_open(act)
    why = ask_why(context, parent)
    assert refused == ["A correction needs a reason.", "Say from whom you know it.", "Type the day as 22.11.2026."]
    assert why is not None
    assert (why.who, why.reason, why.source) == ("S1", "age misheard", Source("telephone", "the office", "2024-11-20"))


def test_enter_goes_from_box_to_box_and_confirms_from_the_last(context: AppContext, row: CaseRow, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[str] = []

    def act(dialog: CorrectionDialog) -> None:
        for text in ("age misheard", "", "the office", ""):
            focus = dialog.focusWidget()
            assert focus is not None
            for letter in text:
                send(focus, 0, text=letter)
            send(focus, Qt.Key.Key_Return)
            said.append(dialog.notice.text)
        if dialog.isVisible():
            dialog.reject()

    when_open(act)
    why = ask_why(context, parent)
    assert why is not None
    assert (why.reason, why.source) == (
        "age misheard",
        Source("telephone", "the office", f"{datetime.now().astimezone():%Y-%m-%d}"),
    )
    assert said == [""] * 4  # nothing was found wanting on the way


def test_escape_leaves_the_paper_as_it_is(context: AppContext, row: CaseRow, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    when_open(lambda dialog: send(dialog, Qt.Key.Key_Escape))
    assert ask_why(context, parent) is None


def test_number_and_status_are_corrected_with_reason_and_source(
    context: AppContext, store: Store, row: CaseRow, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def act(dialog: CorrectionDialog) -> None:
        type_into(dialog.number, "03430-009")
        box(dialog.status).setCurrentIndex(box(dialog.status).findData("void"))
        type_into(dialog.reason, "taken for another")
        box(dialog.how).setCurrentIndex(box(dialog.how).findData("paper"))
        dialog.confirm.click()

    when_open(act)
    assert correct_case(context, row, parent)
    after = find_case(store, row.case_id, 1)
    assert after is not None
    assert (after.paper_number, after.status) == ("03430-009", "void")
    changes = store.run(lambda connection: changes_of(connection, row.case_id, 1))
    sources = {source.how for change in changes if change.kind == CORRECTED and (source := source_of(change))}
    assert sources == {"paper"}


def test_a_status_is_a_supervisors_to_change(context: AppContext, row: CaseRow, qtbot: QtBot) -> None:
    for role, is_shown in (("supervisor", True), ("enumerator", False)):
        context.take_person(Person("S1", "Test Person", role))
        dialog = CorrectionDialog(context, row=row)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.number.isVisible()
        assert dialog.status.isVisible() == is_shown


def test_what_cannot_be_is_said_in_the_dialog_and_changes_nothing(
    context: AppContext, store: Store, row: CaseRow, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    key_synthetic(store, 0, {"c1_sw_law": "1"}, keying=2, who="09")
    said: list[str] = []

    def act(dialog: CorrectionDialog) -> None:
        box(dialog.status).setCurrentIndex(box(dialog.status).findData("final"))
        type_into(dialog.reason, "done")
        type_into(dialog.whom, "the office")
        dialog.confirm.click()
        said.append(dialog.notice.text)
        dialog.cancel.click()

    when_open(act)
    assert not correct_case(context, row, parent)
    assert "1 differing between the keyings" in said[0]
    after = find_case(store, row.case_id, 1)
    assert after is not None
    assert after.status == "closed"


def test_a_number_that_was_stored_is_told_to_the_lists_though_the_status_was_refused(
    context: AppContext, store: Store, row: CaseRow, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    key_synthetic(store, 0, {"form_no": "03430-008", "c1_sw_law": "1"}, keying=2, who="09")
    told: list[str] = []
    context.cases_changed.connect(lambda: told.append("changed"))

    def act(dialog: CorrectionDialog) -> None:
        type_into(dialog.number, "03430-008")
        box(dialog.status).setCurrentIndex(box(dialog.status).findData("final"))
        type_into(dialog.reason, "taken for another")
        box(dialog.how).setCurrentIndex(box(dialog.how).findData("paper"))
        dialog.confirm.click()
        dialog.confirm.click()  # once more: the number is not stored a second time
        dialog.cancel.click()

    when_open(act)
    assert correct_case(context, row, parent)
    after = find_case(store, row.case_id, 1)
    assert after is not None
    assert (after.paper_number, after.status) == ("03430-008", "closed")
    assert told == ["changed"]
    changes = store.run(lambda connection: changes_of(connection, row.case_id, 1))
    assert sum(change.kind == CORRECTED for change in changes) == 1
