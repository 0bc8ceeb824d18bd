"""The neighbouring papers from two laptops to the centre's tables: keyed into stores, then the real program."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

import resources
from forms.entry_session import EntrySession
from storage.cases import CaseJournal, create_case, open_case
from storage.store import Store, create_store, open_store
from tests.neighbouring_papers import (
    AFTER_TRAINING,
    ATTENDANCE_LIST,
    BEFORE_TRAINING,
    COUNTERFOIL,
    HOME_VISIT,
    METHADONE_SHEET,
    NEIGHBOURS,
    OUTREACH_PAGE,
    RETURNED_SLIP,
    key_paper,
    xml_of_form,
)

Run = Callable[..., str]
Row = dict[str, str]

#: What each laptop keys: the two tests of one participant and the two halves of one slip come from different places.
PAPERS = {
    "north": (
        ("training_test", BEFORE_TRAINING),
        ("attendance_list", ATTENDANCE_LIST),
        ("outreach_register", OUTREACH_PAGE),
        ("referral_slip", COUNTERFOIL),
    ),
    "south": (
        ("referral_slip", RETURNED_SLIP),
        ("training_test", AFTER_TRAINING),
        ("home_visit", HOME_VISIT),
        ("methadone_register", METHADONE_SHEET),
    ),
}


def make_store(path: Path, kind: str, district: str = "") -> Store:
    """A store that holds all six questionnaires."""
    first, *others = NEIGHBOURS
    source = resources.file(f"questionnaires/{first}.xlsx").read_bytes()
    store = create_store(path, xform_xml=xml_of_form(first), source=source, kind=kind, district=district)
    for form_id in others:
        store.add_form(xml_of_form(form_id))
    return store


def version_of(store: Store, form_id: str) -> str:
    """The id of the one version that the store has of a questionnaire."""
    (version,) = [row.version_id for row in store.form_versions() if row.form_id == form_id]
    return version


def key_into(store: Store, form_id: str, paper: str) -> None:
    """Key a paper answer by answer, each committed; half-way the program is left and the draft opened again."""
    state = create_case(store, enumerator="E1", version_id=version_of(store, form_id))
    form = store.form(version_of(store, form_id))
    lines = paper.strip().splitlines()
    for part in (lines[: len(lines) // 2], lines[len(lines) // 2 :]):
        session = EntrySession(form, state, CaseJournal(store, state.case_id, 1, "E1"))
        key_paper(session, "\n".join(part))
        state = open_case(store, state.case_id)
    session.close()


@pytest.fixture(scope="module")
def run(project: Path) -> Run:
    """Give what runs the program with some words, as a process of its own, and gives what it prints."""

    def run_program(*words: object) -> str:
        command = [sys.executable, str(project / "main.py"), *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run_program


@pytest.fixture(scope="module")
def folder(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which two laptops keyed and packed, and a centre merged and exported every questionnaire."""
    folder = tmp_path_factory.mktemp("neighbours")
    for name, papers in PAPERS.items():
        with make_store(folder / f"{name}.anketa", "district", name) as store:
            for form_id, paper in papers:
                key_into(store, form_id, paper)
        run("pack", folder / f"{name}.anketa", folder / f"{name}.anketa-district")
    merge_and_export(run, folder, "centre", ["north", "south"])
    return folder


def merge_and_export(run: Run, folder: Path, name: str, order: Sequence[str]) -> None:
    """A central store of that name, the laptops' files merged in this order, and an export of each questionnaire."""
    make_store(folder / f"{name}.anketa", "central").close()
    files = [folder / f"{district}.anketa-district" for district in order]
    merged = json.loads(run("merge", folder / f"{name}.anketa", *files, "--json"))
    assert [merged[total] for total in ("new", "updated", "conflicts", "duplicates")] == [8, 0, 0, 0]
    for form_id in NEIGHBOURS:
        run("export", folder / f"{name}.anketa", folder / name / form_id, "--form", form_id)


def table(folder: Path, form_id: str, name: str = "main") -> list[Row]:
    """Rows of an exported CSV file."""
    with (folder / "centre" / form_id / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def column(rows: Sequence[Row], name: str) -> list[str]:
    """What stands in a column, row by row."""
    return [row[name] for row in rows]


def test_every_paper_arrives_closed_with_its_number_and_district(folder: Path) -> None:
    found = {form_id: table(folder, form_id) for form_id in NEIGHBOURS}
    facts = {
        form_id: sorted((row["case_paper_number"], row["case_district"], row["case_status"]) for row in rows)
        for form_id, rows in found.items()
    }
    rayon, city = ("KG03430000010", "closed"), ("KG21000000000", "closed")
    assert facts == {
        "training_test": [("0417-07-1", *rayon), ("0417-07-2", *rayon)],
        "outreach_register": [("03430-001", *rayon)],
        "methadone_register": [("03430-002", *rayon)],
        "referral_slip": [("004170-1", *city), ("004170-2", *city)],
        "home_visit": [("03430-003", *rayon)],
        "attendance_list": [("03430-004", *rayon)],
    }


def test_nothing_is_wrong_with_any_store(folder: Path, run: Run) -> None:
    for name in ("north", "south", "centre"):
        assert json.loads(run("audit", folder / f"{name}.anketa", "--json"))["findings"] == []


def test_the_two_tests_of_a_participant_can_be_paired(folder: Path) -> None:
    before, after = sorted(table(folder, "training_test"), key=lambda row: row["phase"])
    assert before["participant"] == after["participant"] == "0417-07"
    assert (before["score"], before["answered"], after["score"], after["answered"]) == ("4", "9", "9", "10")
    assert [before["a2_age"], before["a3_years"], after["a2_age"], after["a3_years"]] == ["17", "99", "", ""]
    assert (before["b8_condom"], before["c2_ost"], before["d1_useful"]) == ("98", "99", "")
    assert [after[f"d2_plan__{code}"] for code in ("1", "2", "3")] == ["1", "0", "1"]


def test_lines_of_the_register_keep_their_order_codes_and_reasons(folder: Path) -> None:
    (page,) = table(folder, "outreach_register")
    lines = table(folder, "outreach_register", "line")
    assert column(lines, "row_index") == column(lines, "line_no") == ["1", "2", "3"]
    assert column(lines, "client_code") == ["АЙСУ185", "БЕТА290", ""]
    assert column(lines, "mother__missing") == ["", "", "illegible"]
    assert column(lines, "condoms__missing") == ["", "", "blank"]
    assert column(lines, "slip_no") == ["", "004170", ""]
    assert [page[name] for name in ("t_lines", "t_syr_out", "sum_syr_out", "sum_syr_in", "sum_condoms")] == [
        "3", "210", "215", "258", "30",
    ]  # fmt: skip
    assert sum(int(line["syr_out"]) for line in lines) == 215


def test_a_month_of_doses_is_a_table_of_31_dated_rows(folder: Path) -> None:
    (sheet,) = table(folder, "methadone_register")
    days = table(folder, "methadone_register", "dose_day")
    assert column(days, "day_no") == [str(day) for day in range(1, 32)]
    assert column(days, "dose_date") == [f"2023-02-{day:02}" for day in range(1, 29)] + ["", "", ""]
    doses = column(days, "dose")
    assert doses[:7] == ["60", "60", "85", "75", "0", "60", ""]
    assert doses[7:] == ["62.5"] * 21 + ["", "", ""]
    assert column(days, "dose__missing")[6] == "illegible"
    assert column(days, "prev_dose")[:4] == ["50", "60", "60", "85"]
    assert (sheet["register_month"], sheet["sum_days"], sheet["sum_mg"], sheet["t_days"]) == (
        "2023-02-01", "26", "1652.5", "27",
    )  # fmt: skip


def test_slip_and_counterfoil_keyed_on_two_laptops_meet_on_their_number(folder: Path) -> None:
    counterfoil, slip = sorted(table(folder, "referral_slip"), key=lambda row: row["half"])
    assert counterfoil["slip_no"] == slip["slip_no"] == "004170"
    assert (counterfoil["a2_where"], counterfoil["b2_where"]) == ("3", "")
    assert (slip["a2_where"], slip["b2_where"], slip["b5_next_no"]) == ("", "3", "004171")
    assert (slip["age"], slip["b6_stamp"], slip["b3_done"]) == ("99", "99", "1 2 6")


def test_services_find_their_person_and_people_their_visit(folder: Path) -> None:
    (visit,) = table(folder, "home_visit")
    people, services = table(folder, "home_visit", "person"), table(folder, "home_visit", "service")
    assert {row["case_id"] for row in [*people, *services]} == {visit["case_id"]}
    assert column(services, "row_parent_id") == [people[0]["row_id"]] * 3 + [people[1]["row_id"]]
    assert column(services, "svc") == ["1", "2", "3", "96"]
    assert column(services, "svc_number") == ["", "", "40", ""]
    assert column(people, "age") == ["37", ""]
    assert column(people, "birth_date") == ["1985-06-16", ""]
    assert column(people, "birth_date__partial") == ["", "1990-03"]
    assert (visit["people_rows"], visit["all_rows"], visit["tests"]) == ("2", "4", "1")
    assert visit["phone__missing"] == "blank"


def test_the_list_gives_those_present_and_their_codes(folder: Path) -> None:
    (paper,) = table(folder, "attendance_list")
    lines = table(folder, "attendance_list", "attender")
    assert column(lines, "participant") == ["0417-07", "0417-08", "0417-09"]
    assert (paper["n_listed"], paper["n_present"], paper["t_present"], paper["hours"]) == ("3", "2", "3", "6.5")
    assert column(lines, "pm") == ["1", "99", "3"]


def test_the_workbook_has_a_sheet_for_each_roster(folder: Path) -> None:
    rosters = {"outreach_register": ["line"], "home_visit": ["person", "service"], "training_test": []}
    for form_id, names in rosters.items():
        book = load_workbook(folder / "centre" / form_id / "data.xlsx", read_only=True)
        sheets = [name for name in book.sheetnames if not name.startswith("main")]
        book.close()
        assert sheets[: len(names)] == names, form_id


def test_what_was_kept_against_a_rule_stands_among_the_issues(folder: Path) -> None:
    issues = table(folder, "methadone_register", "issues")
    assert [(row["kind"], row["column"], row["value"], row["reason"]) for row in issues] == [
        ("override", "dose", "85", "constraint_said: as_on_paper"),
        ("override", "t_days", "27", "constraint_said: as_on_paper"),
    ]


def test_the_files_merged_in_the_other_order_give_the_same_tables(folder: Path, run: Run) -> None:
    merge_and_export(run, folder, "other", ["south", "north"])
    for form_id in NEIGHBOURS:
        ours, theirs = folder / "centre" / form_id, folder / "other" / form_id
        names = [path.relative_to(ours) for path in sorted(ours.rglob("*")) if path.is_file()]
        assert names == [path.relative_to(theirs) for path in sorted(theirs.rglob("*")) if path.is_file()]
        for name in names:
            if name.name != "manifest.json":
                assert (ours / name).read_bytes() == (theirs / name).read_bytes(), f"{form_id}: {name}"


def test_a_paper_in_the_centre_opens_as_it_was_keyed(folder: Path) -> None:
    with open_store(folder / "centre.anketa", read_only=True) as centre, open_store(folder / "south.anketa") as south:
        for (case_id,) in south.run(lambda connection: connection.execute("SELECT case_id FROM cases").fetchall()):
            there, here = open_case(centre, case_id), open_case(south, case_id)
            assert (there.answers, there.rows) == (here.answers, here.rows)
