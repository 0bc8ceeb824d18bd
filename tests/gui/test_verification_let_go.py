"""What the pages of second keying keep, and what they let go of: a sitting, a comparison."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from forms.journal import Place
from forms.open_ends import StandingEnds
from gui.main_window import MainWindow
from gui.verification.verification_page import VerificationPage
from gui.widgets.page import Page
from storage import verification
from storage.people import Person, add_person
from storage.store import Store, create_store
from storage.verification import check_papers
from tests.gui.keying import send
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def page(supervisor: MainWindow, store: Store, qtbot: QtBot) -> VerificationPage:
    """Give the page with a third answer half typed."""
    key_synthetic(store, 0)
    key_synthetic(store, 0, {"c1_sw_law": "1"}, keying=2, who="09")
    made = show(supervisor, "verification", qtbot)
    assert isinstance(made, VerificationPage)
    made.begin()
    send(made.adjudication, Qt.Key.Key_3)
    QTest.keyClicks(made.adjudication.field, "2")
    return made


def show(window: MainWindow, name: str, qtbot: QtBot) -> Page:
    window.show_page(name)
    made = window.page(name)
    assert isinstance(made, Page)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    return made


def test_a_half_made_decision_is_let_go_with_its_file(
    page: VerificationPage, supervisor: MainWindow, tmp_path: Path, form_xml: str, qtbot: QtBot
) -> None:
    other = create_store(tmp_path / "naryn.anketa", xform_xml=form_xml, kind="district", district="04")
    add_person(other, Person("S1", "Test Supervisor", "supervisor"))
    supervisor.context.take_store(other)
    supervisor.context.take_person(Person("S1", "Test Supervisor", "supervisor"))
    show(supervisor, "verification", qtbot)
    assert not page.adjudication.isVisible()
    assert page.adjudication.desk is None
    assert not page.adjudication.field.text()
    assert page.empty.isVisible()
    assert page.parts.isVisible()


def test_the_next_supervisor_does_not_decide_in_the_name_of_the_one_before(
    page: VerificationPage, supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    add_person(store, Person("S2", "Second Supervisor", "supervisor"))
    supervisor.change_person()
    supervisor.context.take_person(Person("S2", "Second Supervisor", "supervisor"))
    show(supervisor, "verification", qtbot)
    assert page.view.isVisible()
    page.begin()
    send(page.adjudication, Qt.Key.Key_2)
    (paper,) = [one for one in check_papers(store) if one.findings]
    assert paper.findings[0].decision is not None
    assert paper.findings[0].decision.who == "S2"


def test_a_locked_screen_gives_the_half_made_decision_back(page: VerificationPage, supervisor: MainWindow) -> None:
    supervisor.guard.lock()
    send(supervisor.guard.page.go_on, Qt.Key.Key_Space)
    assert page.adjudication.isVisible()
    assert page.adjudication.field.text() == "2"


def test_the_papers_are_compared_once_for_both_pages_and_again_when_something_changed(
    page: VerificationPage, supervisor: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    whole = verification.check_all

    def counted(*arguments: object) -> object:
        compared.append(1)
        return whole(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(verification, "check_all", counted)
    for name in ("figures", "verification", "home", "figures"):
        show(supervisor, name, qtbot)
    assert compared == []
    key_synthetic(store, 1)
    key_synthetic(store, 1, keying=2, who="09")
    show(supervisor, "figures", qtbot)
    show(supervisor, "verification", qtbot)
    assert compared == [1]
    assert page.model.rowCount() == 2


def test_enter_on_papers_without_a_difference_says_that_nothing_is_left(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 0)
    key_synthetic(store, 0, keying=2, who="09")
    made = show(supervisor, "verification", qtbot)
    assert isinstance(made, VerificationPage)
    send(made.view, Qt.Key.Key_Return)
    assert made.notice.text == "Nothing is left to decide here."


def test_enter_on_a_paper_that_a_decision_opened_anew_leads_to_its_question(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 0)
    key_synthetic(store, 0, keying=2, who="09")
    made = show(supervisor, "verification", qtbot)
    assert isinstance(made, VerificationPage)
    (paper,) = made.model.rows
    made.model.fill([replace(paper, ends=StandingEnds(unanswered=(Place("/data/a/a1_age"),)))])
    made.view.selectRow(0)
    made.place_wanted.disconnect()
    with qtbot.waitSignal(made.place_wanted) as wanted:
        send(made.view, Qt.Key.Key_Return)
    assert wanted.args == [paper.pair.first.case_id, 1, Place("/data/a/a1_age")]
