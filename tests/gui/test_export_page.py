from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exporters.formats import FORMATS
from exporters.package import DEFAULT_FORMATS
from gui.export.export_page import ExportPage
from gui.export.format_words import FORMAT_WORDS, say_format
from gui.export.send_page import SendPage
from gui.main_window import MainWindow
from storage.batches import Batch
from storage.district_file import inspect_file
from storage.store import Store
from tests.gui.papers import key_paper


def export_page(window: MainWindow, folder: Path) -> ExportPage:
    window.show_page("export")
    page = window.page("export")
    assert isinstance(page, ExportPage)
    page.folder.setText(str(folder))
    return page


def send_page(window: MainWindow, path: Path) -> SendPage:
    window.show_page("send")
    page = window.page("send")
    assert isinstance(page, SendPage)
    page.path.setText(str(path))
    return page


def test_every_format_of_the_exporters_can_be_chosen_in_the_persons_words(
    supervisor: MainWindow, tmp_path: Path
) -> None:
    page = export_page(supervisor, tmp_path)
    assert list(page.formats) == list(FORMATS)
    assert [key for key in FORMATS if key not in FORMAT_WORDS] == []
    assert [key for key, box in page.formats.items() if box.isChecked()] == list(DEFAULT_FORMATS)
    assert say_format("clay", "Clay tablets") == "Clay tablets"


def test_the_tables_come_out_with_the_papers_that_are_closed(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot, tmp_path: Path
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = export_page(supervisor, tmp_path / "out")
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_folder.isVisible, timeout=30_000)
    assert "1 paper exported." in page.notice.text
    assert f"{sum(1 for path in (tmp_path / 'out').rglob('*') if path.is_file())} files" in page.notice.text
    assert (tmp_path / "out" / "data.xlsx").exists()
    with (tmp_path / "out" / "csv" / "main.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["case_paper_number"] for row in csv.DictReader(stream)] == ["03430-001"]


def test_only_the_formats_chosen_are_written(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot, tmp_path: Path
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    page = export_page(supervisor, tmp_path / "out")
    for key, box in page.formats.items():
        box.setChecked(key == "csv")
    page.export()
    qtbot.waitUntil(page.open_folder.isVisible, timeout=30_000)
    assert not (tmp_path / "out" / "data.xlsx").exists()
    assert (tmp_path / "out" / "csv" / "main.csv").exists()


def test_without_a_format_or_a_folder_nothing_begins(supervisor: MainWindow, tmp_path: Path) -> None:
    page = export_page(supervisor, tmp_path / "out")
    for box in page.formats.values():
        box.setChecked(False)
    page.export()
    assert "at least one format" in page.notice.text
    page.formats["csv"].setChecked(True)
    page.folder.setText("  ")
    page.export()
    assert "which folder" in page.notice.text
    assert not supervisor.context.is_busy


def test_a_folder_with_other_things_in_it_is_refused_and_left_alone(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot, tmp_path: Path
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("dear", encoding="utf-8")
    page = export_page(supervisor, tmp_path / "letters")
    page.export()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=30_000)
    assert "letters" in page.notice.text
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["letter.txt"]
    assert page.start.isEnabled()


def test_the_folder_of_the_last_export_is_proposed_again(
    supervisor: MainWindow, store: Store, batch: Batch, qtbot: QtBot, tmp_path: Path
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    page = export_page(supervisor, tmp_path / "out")
    page.export()
    qtbot.waitUntil(page.open_folder.isVisible, timeout=30_000)
    supervisor.show_page("home")
    supervisor.show_page("export")
    assert page.folder.text() == str(tmp_path / "out")


def test_every_language_of_the_questionnaire_can_be_chosen(
    supervisor: MainWindow, store: Store, tmp_path: Path
) -> None:
    page = export_page(supervisor, tmp_path)
    languages = [page.language.itemText(at) for at in range(page.language.count())]
    assert languages == list(store.form().questionnaire.languages)
    assert page.language.currentText() == "English (en)"


def test_the_labels_come_in_the_language_of_the_program_unless_another_is_chosen(
    supervisor: MainWindow, tmp_path: Path
) -> None:
    supervisor.context.set_language("ky")
    assert export_page(supervisor, tmp_path).language.currentText().endswith("(ky)")


def test_sending_writes_a_district_file_and_says_what_stayed(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot, tmp_path: Path
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = send_page(keyer, tmp_path / "to the centre")
    assert page._count.text() == "1 paper goes out. 1 paper is being keyed and stays here."
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_folder.isVisible)
    sent = inspect_file(tmp_path / "to the centre.anketa-district")
    assert (sent.kind, sent.cases) == ("district file", 1)
    assert "1 paper being keyed stayed here." in page.notice.text


def test_a_place_that_cannot_be_written_is_told(keyer: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    page = send_page(keyer, tmp_path / "a file" / "x.anketa-district")
    page.write_file()
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert "a file" in page.notice.text
    page.path.setText("")
    page.write_file()
    assert "Say where" in page.notice.text


def test_the_file_proposed_bears_the_district_and_the_day(keyer: MainWindow) -> None:
    keyer.show_page("send")
    page = keyer.page("send")
    assert isinstance(page, SendPage)
    assert Path(page.path.text()).name.startswith("06-20")
    assert page.path.text().endswith(".anketa-district")
