from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.merge.merge_page import MergePage
from gui.merge.note_words import say_note
from storage.batches import create_batch
from storage.cases import list_cases
from storage.district_file import pack
from storage.people import Person, add_person
from storage.store import create_store
from tests.gui.papers import key_paper


@pytest.fixture
def files(tmp_path: Path, form_xml: str) -> list[Path]:
    """Give two districts' files: two papers from one, one from the other."""
    made = []
    for district, numbers in (("03430", ("03430-001", "03430-002")), ("05258", ("05258-001",))):
        with create_store(tmp_path / f"{district}.anketa", xform_xml=form_xml, district=district) as store:
            batch = create_batch(store, name="May")
            for number in numbers:
                key_paper(store, batch, number, close=True)
            made.append(pack(store, tmp_path / f"{district}.anketa-district").path)
    return made


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, form_xml: str) -> MergePage:
    """Give the merge page of a central store, a supervisor at work."""
    store = create_store(tmp_path / "central.anketa", xform_xml=form_xml, kind="central")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    window.show_page("merge")
    made = window.page("merge")
    assert isinstance(made, MergePage)
    return made


def plan(page: MergePage, paths: list[Path], qtbot: QtBot) -> None:
    """Read the files, and accept the laptops that send for the first time."""
    page.take_files(paths)
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and not page.context.is_busy)
    if page.plan_view.accept.isVisible():
        page.plan_view.accept.click()
        qtbot.waitUntil(lambda: not page.context.is_busy)


def drop(page: MergePage, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.drop.dropEvent(event)


def test_dropped_files_give_a_plan_and_change_nothing(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    drop(page, files)
    qtbot.waitUntil(page.plan_view.isVisible)
    assert page.plan_view.sentences.text == "2 files come from a laptop that sends for the first time."
    assert not page.plan_view.merge.isEnabled()
    qtbot.waitUntil(lambda: not page.context.is_busy)
    QTest.keyClick(page.plan_view.accept, Qt.Key.Key_Return)
    qtbot.waitUntil(page.plan_view.merge.isEnabled)
    assert page.plan_view.sentences.text.splitlines() == ["2 files can be merged.", "3 papers are new here."]
    assert [file.path.name for file in page.plan_view.model.rows] == [path.name for path in files]
    assert list_cases(page.context.open_store) == ()


def test_merge_does_what_the_plan_says_and_gives_a_receipt(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    plan(page, files, qtbot)
    with qtbot.waitSignal(page.context.cases_changed):
        QTest.keyClick(page.plan_view.merge, Qt.Key.Key_Return)
    assert page.receipt_view.isVisible()
    assert page.receipt_view.sentences.text == "3 papers came in."
    assert {row.paper_number for row in list_cases(page.context.open_store)} == {"03430-001", "03430-002", "05258-001"}


def test_the_same_files_again_bring_nothing_new(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    plan(page, files, qtbot)
    page.merge()
    qtbot.waitUntil(page.receipt_view.isVisible)
    page.receipt_view.more.click()
    plan(page, files[::-1], qtbot)
    assert not page.plan_view.accept.isVisible()
    assert "3 papers are here already, the same." in page.plan_view.sentences.text
    page.merge()
    qtbot.waitUntil(page.receipt_view.isVisible)
    assert len(list_cases(page.context.open_store)) == 3


def test_a_broken_file_is_refused_alone_and_the_table_says_why(
    page: MergePage, files: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "cut.anketa-district"
    broken.write_bytes(files[0].read_bytes()[:-40])
    plan(page, [broken, files[1]], qtbot)
    assert "1 file is refused; the table says why." in page.plan_view.sentences.text
    remarks = str(page.plan_view.model.index(0, page.plan_view.model.columnCount() - 1).data())
    assert len(remarks) > 20
    page.merge()
    qtbot.waitUntil(page.receipt_view.isVisible)
    assert {row.paper_number for row in list_cases(page.context.open_store)} == {"05258-001"}


def test_when_every_file_is_refused_there_is_nothing_to_press(page: MergePage, qtbot: QtBot, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.txt"
    wrong.write_text("no district file", encoding="utf-8")
    page.take_files([wrong])
    qtbot.waitUntil(page.plan_view.isVisible)
    assert not page.plan_view.merge.isEnabled()
    assert page.plan_view.other.hasFocus()


def test_a_file_that_changed_after_the_plan_is_told_and_nothing_comes_in(
    page: MergePage, files: list[Path], qtbot: QtBot
) -> None:
    plan(page, [files[0]], qtbot)
    files[0].write_bytes(files[1].read_bytes())
    page.merge()
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert files[0].name in page.notice.text
    assert list_cases(page.context.open_store) == ()


def test_cancelling_while_the_files_are_read_says_that_nothing_was_changed(
    page: MergePage, files: list[Path], qtbot: QtBot
) -> None:
    page.take_files(files)
    page.progress.cancel.click()
    qtbot.waitUntil(lambda: not page.context.is_busy)
    assert "Nothing was changed" in page.notice.text or page.plan_view.isVisible()
    assert list_cases(page.context.open_store) == ()


def test_the_same_file_chosen_twice_stands_once_in_the_plan(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    page.take_files([files[0], files[0]])
    qtbot.waitUntil(page.plan_view.isVisible)
    assert len(page.plan_view.model.rows) == 1


def test_while_a_merge_runs_the_rail_does_not_lead_away(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    page.take_files(files)
    assert not window.rail.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.current_name == "merge"
    qtbot.waitUntil(page.plan_view.isVisible)
    assert window.rail.isEnabled()


def test_the_plan_follows_the_language(page: MergePage, files: list[Path], qtbot: QtBot) -> None:
    plan(page, files, qtbot)
    page.context.set_language("ru")
    assert page.plan_view.sentences.text.splitlines()[1] == "3 анкеты здесь новые."


def test_an_enumerator_is_not_offered_the_merge(keyer: MainWindow) -> None:
    assert not keyer.rail.offers("merge")
    assert keyer.rail.offers("send")


def test_of_several_new_laptops_the_selected_ones_are_accepted(
    page: MergePage, files: list[Path], qtbot: QtBot
) -> None:
    page.take_files(files)
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and not page.context.is_busy)
    assert page.plan_view.accept.text().startswith("Accept 2")
    page.plan_view.table.selectRow(1)
    assert page.plan_view.accept.text().startswith("Accept 1")
    page.plan_view.accept.click()
    qtbot.waitUntil(lambda: not page.context.is_busy)
    assert [bool(file.refused) for file in page.plan_view.model.rows] == [True, False]


def test_the_receipt_has_a_row_per_file_and_leads_to_what_must_be_settled(
    page: MergePage, files: list[Path], qtbot: QtBot, tmp_path: Path, form_xml: str
) -> None:
    with create_store(tmp_path / "twice.anketa", xform_xml=form_xml, district="03430") as store:
        key_paper(store, create_batch(store, name="June"), "03430-001", close=True)
        files.append(pack(store, tmp_path / "twice.anketa-district").path)
    plan(page, files, qtbot)
    QTest.keyClick(page.plan_view.merge, Qt.Key.Key_Return)
    qtbot.waitUntil(page.receipt_view.isVisible)
    assert [one.file_name for one in page.receipt_view.model.rows] == [path.name for path in files]
    assert page.receipt_view.settle.isVisible()
    window = page.window()
    assert isinstance(window, MainWindow)
    QTest.keyClick(page.receipt_view.settle, Qt.Key.Key_Return)
    assert window.current_name == "supervision"


def test_a_receipt_without_anything_to_settle_does_not_offer_it(
    page: MergePage, files: list[Path], qtbot: QtBot
) -> None:
    plan(page, files, qtbot)
    page.merge()
    qtbot.waitUntil(page.receipt_view.isVisible)
    assert not page.receipt_view.settle.isVisible()


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("station 0e39ebef05b667ab is accepted by hand", "you accepted laptop 0e39ebef"),
        ("file 1 of this station comes after its file 3: an older state",
         "file 1 of this laptop, older than its file 3 merged before"),
        ("a note of a later program", "a note of a later program"),
    ],
)  # fmt: skip
def test_notes_of_the_plan_are_said_in_the_programs_words(note: str, said: str) -> None:
    assert say_note(note) == said
