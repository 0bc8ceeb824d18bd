from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.verification.verification_page import VerificationPage
from storage.cases import list_cases
from storage.store import Store
from storage.trail import changes_of
from storage.verification import check_papers
from tests.gui.keying import CTRL, send
from tests.gui.twice_keyed import key_synthetic


@pytest.fixture
def page(supervisor: MainWindow, store: Store, qtbot: QtBot) -> VerificationPage:
    """Give the page with two papers keyed twice: one with two differences, one with none."""
    key_synthetic(store, 0)
    key_synthetic(store, 0, {"c1_sw_law": "1", "e1_condom": "5"}, keying=2, who="09")
    key_synthetic(store, 1)
    key_synthetic(store, 1, keying=2, who="09")
    return show(supervisor, qtbot)


def show(window: MainWindow, qtbot: QtBot) -> VerificationPage:
    window.show_page("verification")
    made = window.page("verification")
    assert isinstance(made, VerificationPage)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    return made


def press(page: VerificationPage, key: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    send(page.adjudication, key, modifiers)


def settled(page: VerificationPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.is_busy)


def test_an_empty_page_teaches_what_second_keying_is_for(supervisor: MainWindow, qtbot: QtBot) -> None:
    page = show(supervisor, qtbot)
    assert page.empty.isVisible()
    assert "without seeing the first" in page.empty._text.text()


def test_the_list_says_what_differs_and_what_is_open(page: VerificationPage) -> None:
    rows = [[page.model.index(row, column).data() for column in range(6)] for row in range(2)]
    assert rows == [
        ["03430-001", "07", "09", "2", "2", "to decide"],
        ["03430-002", "07", "09", "0", "–", "nothing is open"],
    ]
    assert "2 of 2 papers" in page.figures.text()


def test_the_question_both_answers_and_their_labels_stand_side_by_side(page: VerificationPage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    view = page.adjudication
    assert view.isVisible()
    assert view.hasFocus()
    assert view._question.text().startswith("C1 · Under the law")
    assert view._where.text() == "Paper 03430-001 · difference 1 of 2"
    assert view.first.text.startswith("3 ")
    assert view.second.text.startswith("1 ")
    assert len(view.second.text) > 4


def test_one_key_decides_and_the_next_difference_is_there(page: VerificationPage, store: Store, qtbot: QtBot) -> None:
    page.begin()
    press(page, Qt.Key.Key_2)
    assert page.adjudication._question.text().startswith("E1")
    press(page, Qt.Key.Key_1)
    settled(page, qtbot)
    assert page.view.isVisible()
    (paper,) = [one for one in check_papers(store) if one.findings]
    assert [one.decision and one.decision.choice for one in paper.findings] == ["second", "first"]
    assert [row.status for row in list_cases(store, search="03430-001") if row.keying == 1] == ["final"]


def test_a_third_answer_is_typed_and_what_cannot_be_is_refused_in_place(
    page: VerificationPage, store: Store, qtbot: QtBot
) -> None:
    page.begin()
    press(page, Qt.Key.Key_3)
    view = page.adjudication
    assert view.field.hasFocus()
    view.field.setText("nonsense")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.notice.text
    assert view.desk is not None
    assert view.desk.position == 1
    view.field.setText("2")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.desk.position == 2
    (paper,) = [one for one in check_papers(store) if one.findings]
    assert paper.findings[0].decision is not None
    assert (paper.findings[0].decision.choice, paper.findings[0].decision.answer.value) == ("third", "2")


def test_a_missing_reason_is_one_key_and_stores_the_code_the_form_lists(page: VerificationPage, store: Store) -> None:
    page.begin()
    press(page, Qt.Key.Key_2, CTRL)
    (paper,) = [one for one in check_papers(store) if one.findings]
    assert paper.findings[0].decision is not None
    assert paper.findings[0].decision.answer.value == "98"


def test_undo_takes_the_last_decision_back_and_stands_there_again(
    page: VerificationPage, store: Store, qtbot: QtBot
) -> None:
    page.begin()
    press(page, Qt.Key.Key_2)
    press(page, Qt.Key.Key_Z, CTRL)
    assert page.adjudication._question.text().startswith("C1")
    (paper,) = [one for one in check_papers(store) if one.findings]
    assert len(paper.open) == 2
    kinds = store.run(lambda connection: [one.kind for one in changes_of(connection, paper.pair.first.case_id, 1)])
    assert sorted(kinds) == ["closed", "decided", "withdrawn"]
    press(page, Qt.Key.Key_Z, CTRL)
    assert "no decision" in page.adjudication.notice.text


def test_escape_leads_back_to_the_list_and_what_was_decided_stays(page: VerificationPage, qtbot: QtBot) -> None:
    page.begin()
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Escape)
    settled(page, qtbot)
    assert page.view.isVisible()
    assert page.model.index(0, 4).data() == "1"


def test_papers_without_a_difference_are_made_final_together(
    page: VerificationPage, store: Store, qtbot: QtBot
) -> None:
    assert page.finish.text() == "Make 1 paper final"
    page.finish.click()
    settled(page, qtbot)
    assert [row.paper_number for row in list_cases(store, status="final")] == ["03430-002"]
    assert "1 paper is final now" in page.notice.text


def test_a_second_keying_under_a_mistyped_number_is_told_with_the_nearest(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 0)
    key_synthetic(store, 0, {"form_no": "03430-010"}, keying=2, who="09")
    assert show(supervisor, qtbot).unpaired.text() == (
        "Paper 03430-010 was keyed the second time only. Nearest numbers: 03430-001."
    )


def test_an_enumerator_is_not_offered_the_adjudication(keyer: MainWindow) -> None:
    assert not keyer.rail.offers("verification")
    assert not keyer.rail.offers("supervision")


def test_the_page_speaks_russian_and_kyrgyz(page: VerificationPage) -> None:
    page.begin()
    page.context.set_language("ru")
    assert "расхождение 1 из 2" in page.adjudication._where.text()
    page.context.set_language("ky")
    assert "айырма" in page.adjudication._where.text()
