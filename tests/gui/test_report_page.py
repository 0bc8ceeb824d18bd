from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import main
from gui.main_window import MainWindow
from gui.report.report_page import ReportPage
from storage.batches import Batch, create_batch
from storage.paper_rows import CLOSED, key_rows
from storage.store import Store
from storage.table_file import read_table_file
from tests.gui.papers import key_paper
from tests.written_form import xml_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(supervisor: MainWindow, store: Store, batch: Batch) -> ReportPage:
    """Give the page over three synthetic papers, and two more of a batch."""
    table = read_table_file(ROOT / "resources" / "questionnaires" / "police_417_synthetic.csv")
    keyed = list(key_rows(store, replace(table, rows=table.rows[:3])))
    assert [one.what for one in keyed] == [CLOSED] * 3
    for number in ("03430-901", "03430-902"):
        key_paper(store, batch, number, close=True)
    supervisor.show_page("report")
    made = supervisor.page("report")
    assert isinstance(made, ReportPage)
    return made


def make(page: ReportPage, qtbot: QtBot) -> str:
    before = page._made
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._made is not before, timeout=20_000)
    return page.view.toPlainText()


def test_the_page_shows_the_sample_and_the_frequencies(page: ReportPage, qtbot: QtBot) -> None:
    assert not page.save.isEnabled()
    text = make(page, qtbot)
    assert "Sample: 5 cases" in text
    assert "Frequencies" in text
    assert page.save.isEnabled()
    assert page.window().focusWidget() is page.view


def test_the_key_of_the_table_leads_to_the_page(supervisor: MainWindow) -> None:
    supervisor.show_page("home")
    QTest.keyClick(supervisor, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert supervisor.current_name == "report"


def test_a_crosstab_of_two_questions_is_added_by_keys(page: ReportPage, qtbot: QtBot) -> None:
    make(page, qtbot)
    assert page._made is not None
    own = page._made.crosstabs  # those that the survey published
    for box, column in ((page.first, "a2_sex"), (page.second, "a6_setting")):
        box.setFocus()
        while box.currentData() != column:
            QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(page.add_pair, Qt.Key.Key_Return)
    assert "a2_sex × a6_setting" in page.added.text()
    make(page, qtbot)
    assert page._made.crosstabs == own + 1
    page.clear.click()
    assert page.added.isHidden()


def test_a_model_that_is_none_is_refused_before_anything_begins(page: ReportPage) -> None:
    QTest.keyClicks(page.model, "nonsense")
    QTest.keyClick(page.model, Qt.Key.Key_Return)
    assert "nonsense" in page.notice.text
    assert page.added.isHidden()


def test_only_the_ticked_batch_is_counted(page: ReportPage, qtbot: QtBot, batch: Batch) -> None:
    page.cases.batches.choose([batch.batch_id])
    assert "Sample: 2 cases" in make(page, qtbot)


def test_what_is_saved_is_what_the_command_writes(
    page: ReportPage, qtbot: QtBot, store: Store, tmp_path: Path, supervisor: MainWindow
) -> None:
    make(page, qtbot)
    page.save_html(tmp_path / "window.html")
    language = page.view.html[: page.view.html.index(">", 20)]
    assert 'lang="en"' in language
    supervisor.context.take_store(None)
    assert main.main(["report", str(store.path), str(tmp_path / "command.html"), "--language", "en"]) == 0
    assert (tmp_path / "window.html").read_bytes() == (tmp_path / "command.html").read_bytes()


def test_a_file_that_is_no_report_is_not_replaced(page: ReportPage, qtbot: QtBot, tmp_path: Path) -> None:
    make(page, qtbot)
    letter = tmp_path / "letter.html"
    letter.write_text("dear office")
    page.save_html(letter)
    assert letter.read_text() == "dear office"
    assert "no report of ours" in page.notice.text


def test_the_pdf_has_pages(page: ReportPage, qtbot: QtBot, tmp_path: Path) -> None:
    make(page, qtbot)
    page.save_pdf(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    page.save_pdf(tmp_path / "no folder" / "report.pdf")
    assert "cannot be written" in page.notice.text


def test_every_chart_is_drawn_with_ink_on_it(page: ReportPage, qtbot: QtBot) -> None:
    make(page, qtbot)
    document = page.view.document()
    drawn = []
    for number in range(page.view.html.count("<svg")):
        image = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"bars:{number}"))
        assert isinstance(image, QImage)
        drawn.append(any(image.pixelColor(x, image.height() // 4).alpha() for x in range(0, image.width(), 3)))
    assert drawn
    assert all(drawn)
    assert document.size() != QSizeF(0, 0)


OTHER = """
# survey
| type          | name | label        | key::case    |
| text          | no   | Number       | paper_number |
| select_one yn | kin  | Kin at home  |              |
# choices
| list_name | name | label |
| yn        | 1    | Yes   |
| yn        | 2    | No    |
# settings
| form_id | form_title | version |
| other   | Another    | 1       |
"""
NEWER = OTHER.replace("# choices", "| select_one yn | pets | Pets at home |              |\n# choices").replace(
    "| other   | Another    | 1 ", "| other   | Another    | 2 "
)


def columns(page: ReportPage) -> list[str]:
    return [str(page.first.itemData(at)) for at in range(1, page.first.count())]


def test_of_a_file_with_several_questionnaires_the_report_is_of_the_chosen_one(
    page: ReportPage, store: Store, qtbot: QtBot
) -> None:
    before = columns(page)
    make(page, qtbot)
    store.add_form(xml_of(OTHER))
    key_paper(store, create_batch(store, name="Others"), "1", close=True)
    page.refresh()
    assert columns(page) == before  # the file has one more, but nobody has chosen it
    assert page.save.isEnabled()
    choice = page.cases.questionnaires
    choice.setCurrentIndex(choice.findData("other"))
    assert columns(page) == ["kin"]
    assert not page.save.isEnabled()  # the report was of the other one
    assert "Sample: 1 cases" in make(page, qtbot)


def test_questions_of_a_new_form_version_can_be_chosen_at_once(page: ReportPage, store: Store) -> None:
    store.add_form(xml_of(OTHER))
    page.refresh()
    page.cases.questionnaires.setCurrentIndex(page.cases.questionnaires.findData("other"))
    page.first.setCurrentIndex(1)
    store.add_form(xml_of(NEWER))
    page.refresh()
    assert columns(page) == ["kin", "pets"]
    assert page.first.currentData() == "kin"


def test_another_questionnaire_is_not_chosen_while_a_report_is_made(
    page: ReportPage, store: Store, qtbot: QtBot
) -> None:
    store.add_form(xml_of(OTHER))
    page.refresh()
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    assert not page.cases.questionnaires.isEnabled()
    qtbot.waitUntil(lambda: page._made is not None, timeout=20_000)
    assert page.cases.questionnaires.isEnabled()
