from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exporters.selection import Profile, Selection, list_profiles, save_profile
from exporters.sharing import Sharing
from gui.export.export_page import ExportPage
from gui.main_window import MainWindow
from storage.batches import Batch, create_batch
from storage.people import Person
from storage.store import Store, create_store
from tests.gui.papers import key_paper


@pytest.fixture
def page(supervisor: MainWindow, store: Store, batch: Batch, tmp_path: Path) -> ExportPage:
    """Give the page over three papers of two batches; one is being keyed."""
    other = create_batch(store, name="Naryn, May")
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, other, "03440-001", close=True)
    key_paper(store, batch, "03430-002")
    supervisor.show_page("export")
    made = supervisor.page("export")
    assert isinstance(made, ExportPage)
    made.folder.setText(str(tmp_path / "out"))
    for key, box in made.formats.items():
        box.setChecked(key == "csv")
    return made


def exported(page: ExportPage, qtbot: QtBot) -> list[dict[str, str]]:
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    qtbot.waitUntil(page.open_folder.isVisible, timeout=20_000)
    with (Path(page.folder.text()) / "csv" / "main.csv").open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def test_only_the_papers_of_the_ticked_batch_go_out(page: ExportPage, qtbot: QtBot) -> None:
    page.cases._head.setFocus()
    QTest.keyClick(page.cases._head, Qt.Key.Key_Space)
    assert page.cases.batches.isVisible()
    names = [page.cases.batches.item(at).text() for at in range(2)]
    assert sorted(names) == ["Naryn, May", "Osh, May"]
    for _ in range(names.index("Osh, May")):
        QTest.keyClick(page.cases.batches, Qt.Key.Key_Down)
    QTest.keyClick(page.cases.batches, Qt.Key.Key_Space)
    assert "1 batch" in page.cases._head.text()
    assert [row["case_paper_number"] for row in exported(page, qtbot)] == ["03430-001"]


def test_a_day_that_is_none_is_marked_and_nothing_is_written(page: ExportPage, tmp_path: Path) -> None:
    page.cases._head.setChecked(True)
    QTest.keyClicks(page.cases.since, "32.01.2026")
    assert "32.01.2026" in page.cases._wrong.text()
    page.export()
    assert not (tmp_path / "out").exists()
    page.cases.since.setText("01012020")
    assert page.cases._wrong.isHidden()
    assert page.cases.selection().since == "2020-01-01"


def test_papers_being_keyed_go_out_when_their_status_is_ticked(page: ExportPage, qtbot: QtBot) -> None:
    page.cases.statuses.choose(["draft"])
    assert [row["case_paper_number"] for row in exported(page, qtbot)] == ["03430-002"]


def test_choices_are_kept_under_a_name_and_come_back(page: ExportPage, store: Store, qtbot: QtBot) -> None:
    page.cases.batches.choose([page.cases.batches.keys[0]])
    page.cases.both.setChecked(True)
    page.cases.until.setText("31.12.2030")
    page.flags.setChecked(True)
    page.share.on.setChecked(True)
    page.share.suppress.choose([page.share.suppress.keys[0]])
    before = page.profile()
    QTest.keyClicks(page.profiles.name, "for the ministry")
    QTest.keyClick(page.profiles.name, Qt.Key.Key_Return)
    assert list_profiles(store)["for the ministry"] == before
    page.take_profile("")
    assert page.profile() != before
    assert not page.share.is_on
    page.take_profile("for the ministry")
    assert page.profile() == before
    assert page.profiles.names.currentText() == "for the ministry"


def test_a_copy_to_give_away_names_what_goes_and_counts_small_cells(page: ExportPage, qtbot: QtBot) -> None:
    page.share.on.setChecked(True)
    page.look_at_cells()
    qtbot.waitUntil(page.share._seen.isVisible)
    assert "replaced" in page.share._seen.text()
    page.share.coarsen.choose([page.share.coarsen.keys[0]])
    assert page.share._seen.isHidden()  # it told of other choices


def test_a_shared_export_from_the_page_holds_no_paper_number(page: ExportPage, qtbot: QtBot) -> None:
    page.share.on.setChecked(True)
    rows = exported(page, qtbot)
    assert len(rows) == 2
    whole = b"".join(path.read_bytes() for path in Path(page.folder.text()).rglob("*") if path.is_file())
    assert b"03430-001" not in whole
    assert b"Osh, May" not in whole
    assert "shared" in json.dumps(json.loads((Path(page.folder.text()) / "manifest.json").read_text("utf-8")))


def test_the_page_says_what_the_ticked_formats_do_not_carry(page: ExportPage) -> None:
    assert page.format_box.losses.isHidden()
    page.formats["csv_excel"].setChecked(True)
    assert "line breaks" in page.format_box.losses.text()
    page.formats["csv_excel"].setChecked(False)
    assert page.format_box.losses.isHidden()


def test_flags_stand_beside_each_question_when_wanted(page: ExportPage, qtbot: QtBot) -> None:
    plain = set(exported(page, qtbot)[0])
    page.flags.setChecked(True)
    assert {name for name in set(exported(page, qtbot)[0]) - plain if "flag" in name}


def test_choices_kept_by_the_command_are_shown_and_done_as_they_were_said(
    page: ExportPage, store: Store, qtbot: QtBot
) -> None:
    number = next(key for key in page.share.coarsen.keys if key.endswith("=10"))
    coarser = number.replace("=10", "=25")
    sharing = Sharing(coarsen=(coarser,), quasi=(number.partition("=")[0],))
    said = Profile(Selection(batches=("Naryn, May",)), formats=("csv",), share=True, sharing=sharing)
    save_profile(store, "by the command", said)
    page.take_profile("by the command")
    assert (page.profile().selection, page.profile().sharing) == (said.selection, sharing)
    page.cases.refresh()
    page.share.refresh()
    assert (page.profile().selection, page.profile().sharing) == (said.selection, sharing)
    assert len(exported(page, qtbot)) == 1
    page.take_profile("")
    assert (page.profile().selection, page.profile().sharing) == (Selection(), Sharing())
    assert coarser not in page.share.coarsen.keys


def test_choices_of_one_file_are_not_taken_into_another(
    page: ExportPage, supervisor: MainWindow, tmp_path: Path, form_xml: str
) -> None:
    page.take_profile("")
    page.cases.show_selection(Selection(batches=("Naryn, May",), form_id="another questionnaire"))
    page.share.on.setChecked(True)
    supervisor.show_page("export")
    assert page.profile().share  # the same file: what was chosen stays
    other = create_store(tmp_path / "jalal-abad.anketa", xform_xml=form_xml, kind="district", district="05")
    supervisor.context.take_store(other)
    supervisor.context.take_person(Person("S1", "Test Supervisor", "supervisor"))
    supervisor.show_page("export")
    assert page.profile().selection == Selection()
    assert not page.profile().share
