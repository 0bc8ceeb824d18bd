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
from tests.written_form import xml_of


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
    page.share.show_forms(page.cases.forms())
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


AGES = """
# survey
| type       | name   | label    | key::case    | calculation |
| text       | no     | Number   | paper_number |             |
| integer    | age    | Age      |              |             |
| date       | born   | Born     |              |             |
| calculate  | months |          |              | ${age} * 12 |
| calculate  | year   |          |              | substr(${born}, 0, 4) |
| select_one yn | kin | Kin      |              |             |
# choices
| list_name | name | label |
| yn        | 1    | Yes   |
| yn        | 2    | No    |
# settings
| form_id | form_title | version |
| ages    | Ages       | 1       |
"""


@pytest.fixture
def two_forms(page: ExportPage, store: Store) -> ExportPage:
    """Give the page over a file with a second questionnaire of one paper, the newer one."""
    store.add_form(xml_of(AGES))
    batch = create_batch(store, name="Ages")
    key_paper(store, batch, "AGES-1", close=True)
    page.refresh()
    return page


def test_of_a_file_with_several_questionnaires_the_chosen_one_is_exported(two_forms: ExportPage, qtbot: QtBot) -> None:
    cases = two_forms.cases
    assert cases.questionnaires.isVisible()
    first = str(cases.questionnaires.itemData(0))
    cases.questionnaires.setCurrentIndex(cases.questionnaires.findData("ages"))
    assert [cases.batches.item(at).text() for at in range(len(cases.batches.keys))] == ["Ages"]
    assert [row["case_paper_number"] for row in exported(two_forms, qtbot)] == ["AGES-1"]
    cases.questionnaires.setFocus()
    QTest.keyClick(cases.questionnaires, Qt.Key.Key_Up)
    assert cases.form_id == first != "ages"
    assert "age=10" not in two_forms.share.coarsen.keys
    assert "Ages" not in [cases.batches.item(at).text() for at in range(len(cases.batches.keys))]
    assert len(exported(two_forms, qtbot)) == 2
    two_forms.refresh()
    assert cases.form_id == first


def test_one_questionnaire_is_not_asked_for(page: ExportPage) -> None:
    assert page.cases.questionnaires.isHidden() or not page.cases.questionnaires.isVisible()
    assert page.cases.selection().form_id == ""


def test_columns_that_go_with_a_ticked_one_are_named_and_may_stay(two_forms: ExportPage) -> None:
    cases, share = two_forms.cases, two_forms.share
    cases.questionnaires.setCurrentIndex(cases.questionnaires.findData("ages"))
    share.on.setChecked(True)
    assert share.keep.isHidden() or not share.keep.isVisible()
    share.suppress.choose(["age"])
    assert (share.keep.isVisible(), share.keep.keys) == (True, ("months",))
    share.keep.choose(["months"])
    assert share.sharing() == Sharing(suppress=("age",), keep=("months",))
    share.coarsen.choose(["born=year"])
    assert share.keep.keys == ("months", "year")
    share.show_sharing(share.sharing(), is_on=True)
    assert share.sharing() == Sharing(("age",), ("born=year",), (), ("months",))
    share.suppress.choose([])
    assert share.sharing() == Sharing(coarsen=("born=year",))


def test_of_year_and_month_the_one_ticked_later_stays(two_forms: ExportPage) -> None:
    cases, share = two_forms.cases, two_forms.share
    cases.questionnaires.setCurrentIndex(cases.questionnaires.findData("ages"))
    share.on.setChecked(True)
    share.coarsen.setFocus()
    rows = share.coarsen.keys
    for key in ("born=year", "born=month", "age=10"):
        share.coarsen.setCurrentRow(rows.index(key))
        QTest.keyClick(share.coarsen, Qt.Key.Key_Space)
    assert set(share.coarsen.chosen) == {"born=month", "age=10"}
    share.coarsen.setCurrentRow(rows.index("born=year"))
    QTest.keyClick(share.coarsen, Qt.Key.Key_Space)
    assert set(share.coarsen.chosen) == {"born=year", "age=10"}
    assert share.coarsen.currentRow() == rows.index("born=year")


PEOPLE = """
# survey
| type      | name    | label   | key::case    | privacy    | calculation              |
| text      | no      | Number  | paper_number |            |                          |
| text      | surname | Surname |              | identifier |                          |
| today     | today   |         |              |            |                          |
| calculate | initial |         |              |            | substr(${surname}, 0, 1) |
| integer   | age     | Age     |              |            |                          |
# settings
| form_id | form_title | version |
| people  | People     | 1       |
"""


def test_columns_that_go_anyway_are_named_and_not_offered(page: ExportPage, store: Store) -> None:
    store.add_form(xml_of(PEOPLE))
    page.refresh()
    page.cases.questionnaires.setCurrentIndex(page.cases.questionnaires.findData("people"))
    assert "surname, today, initial" in page.share._text.text()
    assert page.share.suppress.keys == ("q_no", "age", "case_district")
    assert page.share.coarsen.keys == ("age=10",)
