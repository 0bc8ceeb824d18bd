from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.main_window import MainWindow
from gui.verification.difference_sheet import DifferenceSheet
from gui.verification.verification_page import VerificationPage, _differences
from storage.batches import Batch
from storage.case_rows import CaseRow
from storage.cases import list_cases, open_case
from storage.corrections import Why, correct_number
from storage.second_keying import drawn_papers
from storage.store import Store
from storage.study_rules import DEPENDENT, KEYERS_DECIDE, allows, set_rule
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
    rows = [[page.model.index(row, column).data() for column in range(5)] for row in range(2)]
    assert rows == [
        ["03430-001", "to decide", "2", "2", "07, 09"],
        ["03430-002", "nothing is open", "0", "–", "07, 09"],
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


def test_the_codes_that_may_be_typed_as_a_third_answer_are_in_sight(page: VerificationPage) -> None:
    page.begin()
    bench = page.adjudication.desk.bench() if page.adjudication.desk is not None else None
    assert bench is not None
    assert page.adjudication.codes.isVisible()
    for choice in bench.view.choices:
        assert f"{choice.code}\N{NO-BREAK SPACE}" in page.adjudication.codes.text()


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
    assert page.model.index(0, 3).data() == "1"


def test_papers_without_a_difference_are_made_final_together(
    page: VerificationPage, store: Store, qtbot: QtBot
) -> None:
    assert page.finish.text() == "Make 1 paper final"
    page.finish.click()
    settled(page, qtbot)
    assert [row.paper_number for row in list_cases(store, status="final")] == ["03430-002"]
    assert "1 paper is final now" in page.notice.text


def test_second_keyings_without_a_partner_are_listed_with_the_nearest_numbers_and_corrected_there(
    supervisor: MainWindow, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_synthetic(store, 0)
    key_synthetic(store, 0, {"form_no": "03430-010"}, keying=2, who="09")
    page = show(supervisor, qtbot)
    page.parts.choose("unpaired")
    page._show_part("unpaired")
    listed = page.unpaired
    assert listed.isVisible()
    words = [listed.model.index(0, column).data() for column in range(4)]
    assert words == ["03430-010", "no first keying has this number", "03430-001", "09"]

    def give_number(context: AppContext, row: CaseRow, _parent: QWidget) -> bool:
        correct_number(context.open_store, row, "03430-001", Why("S1", "mistyped"))
        return True

    monkeypatch.setattr("gui.verification.unpaired_view.correct_case", give_number)
    listed.correct.click()
    settled(page, qtbot)
    assert page.unpaired.empty.isVisible()
    assert page.model.rowCount() == 1


def test_a_slipped_grid_is_shown_row_by_row_and_decided_by_one_key(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    rows = ("e1_condom", "e2_syringe", "e3_ost", "e4_should_refer")
    key_synthetic(store, 0, dict(zip(rows, "1345", strict=True)))
    key_synthetic(store, 0, dict(zip(rows, "2134", strict=True)), keying=2, who="09")
    page = show(supervisor, qtbot)
    page.begin()
    view = page.adjudication
    assert view.desk is not None
    assert view.desk.count == 1
    assert "one row off" in view._hint.text()
    assert view.first.text.startswith("1 3 4 5")
    assert view.second.text.startswith("2 1 3 4")
    assert "E2  3" in view.first.text
    press(page, Qt.Key.Key_3)
    for text, refused in (("12", "2 answers are typed, the grid has 4 rows"), ("13.5", "")):
        view.field.setText(text)
        QTest.keyClick(view.field, Qt.Key.Key_Return)
        assert refused in view.notice.text
    settled(page, qtbot)
    (paper,) = check_papers(store)
    assert [one.decision.choice for one in paper.findings if one.decision] == ["third"]
    (row,) = [row for row in list_cases(store) if row.keying == 1]
    answers = {
        place.path.rpartition("/")[2]: answer.value for place, answer in open_case(store, row.case_id).answers.items()
    }
    assert [answers[name] for name in rows] == ["1", "3", "99", "5"]
    assert row.status == "final"


def test_who_keyed_a_paper_is_told_that_a_third_person_decides(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_synthetic(store, 0, who="S1")
    key_synthetic(store, 0, {"c1_sw_law": "1"}, keying=2, who="09")
    page = show(supervisor, qtbot)
    page.begin()
    assert not page.adjudication.isVisible()
    assert "a third person decides" in page.notice.text
    set_rule(store, KEYERS_DECIDE, is_set=True)
    page.begin()
    assert page.adjudication.isVisible()


def test_the_list_is_saved_as_a_table_and_written_to_be_printed(
    page: VerificationPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr("gui.verification.verification_page.QDesktopServices.openUrl", shown.append)
    page.context.settings.set_text("verification/folder", str(tmp_path))
    page.print_list()
    settled(page, qtbot)
    pdf = tmp_path / "osh-differences.pdf"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert [url.toLocalFile() for url in shown] == [str(pdf)]
    for name in ("list.csv", "list"):
        page.save_to(tmp_path / name)
        settled(page, qtbot)
    assert "03430-001" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "list.xlsx").read_bytes().startswith(b"PK")
    page.save_to(tmp_path / "nowhere" / "list.csv")
    settled(page, qtbot)
    assert "cannot be written" in page.notice.text


def test_the_printed_sheet_has_both_readings_and_room_for_what_the_paper_says(page: VerificationPage) -> None:
    html = DifferenceSheet().to_html(_differences(page.context, page._seen), "Differences")
    assert html.count("<tr>") == 1 + 2
    assert "03430-001" in html
    assert html.count("(07)") == 2
    assert html.count("(09)") == 2
    assert html.count("&nbsp;") == 2


def test_rules_are_set_and_papers_are_drawn_on_the_page(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    page = show(supervisor, qtbot)
    page.parts.choose("rules")
    page._show_part("rules")
    rules = page.rules
    rules.rules[DEPENDENT].click()
    assert allows(store, DEPENDENT)
    assert "trail" in rules.notice.text
    assert rules.model.index(0, 2).data() == "all"
    rules.how.choose("share")
    rules._choose("share")
    rules.amount.setValue(40)
    rules.draw.click()
    drawn = drawn_papers(store, batch.batch_id)
    assert drawn is not None
    assert len(drawn.numbers) == 2
    assert all(number in rules.drawn.text() for number in drawn.numbers)
    assert drawn.seed in rules.drawn.text()
    assert not rules.draw.isVisible()
    assert [rules.model.index(0, column).data() for column in (2, 3)] == ["2", "2"]


def test_an_enumerator_is_not_offered_the_adjudication(keyer: MainWindow) -> None:
    assert not keyer.rail.offers("verification")
    assert not keyer.rail.offers("supervision")


def test_the_page_speaks_russian_and_kyrgyz(page: VerificationPage) -> None:
    page.begin()
    page.context.set_language("ru")
    assert "расхождение 1 из 2" in page.adjudication._where.text()
    page.context.set_language("ky")
    assert "айырма" in page.adjudication._where.text()
