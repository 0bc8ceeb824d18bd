from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from main import main
from storage.audit import verify
from storage.cases import list_cases, read_cases
from storage.people import Person, add_person
from storage.store import open_store
from tests.unit.storage.papers import AGE, BIRTHS, REMARK, begin_paper, household_xml, key_paper, new_store

ROOT = Path(__file__).resolve().parents[3]

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs a command as `main.py` does: exit status, what it printed, what it complained."""

    def command(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return command


def table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def north(tmp_path: Path) -> Path:
    """Give the path of an empty district store."""
    new_store(tmp_path).close()
    return tmp_path / "north.anketa"


# --- new


def test_new_makes_a_store_from_a_questionnaire(run: Run, tmp_path: Path) -> None:
    form = tmp_path / "form.xml"
    form.write_text(household_xml(), encoding="utf-8")
    status, out, _ = run(
        "new", tmp_path / "a.anketa", "--form", form, "--kind", "central", "--district", "KG03", "--json"
    )
    said = json.loads(out)
    assert (status, said["kind"], said["district"], said["form_id"], said["questions"]) == (
        0,
        "central",
        "KG03",
        "household",
        8,
    )
    status, out, err = run("new", tmp_path / "a.anketa", "--form", form)
    assert (status, out) == (2, "")
    assert "there is a file already" in err


def test_new_with_a_missing_or_broken_form_leaves_nothing(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "a.anketa", "--form", tmp_path / "none.xlsx")[0] == 2
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    assert run("new", tmp_path / "a.anketa", "--form", broken)[0] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["broken.xlsx"]


# --- key

PAPERS = ("number,asker,age,sex,births,remark", "001,Q1,44,2,3,wet", "002,,130,1,,", "003,Q1,30,1,2,=2+2")


def test_key_closes_every_paper_and_says_so(run: Run, north: Path, tmp_path: Path) -> None:
    status, out, _ = run("key", north, table(tmp_path / "papers.csv", *PAPERS), "--enumerator", "E1")
    assert status == 0
    assert out.splitlines()[:3] == ["closed 001", "closed 002", "closed 003"]
    with open_store(north) as store:
        first, second, third = read_cases(store)
        assert (first.answers[AGE].value, first.answers[BIRTHS].value, first.row.enumerator) == ("44", "3", "E1")
        assert (second.answers[AGE].value, second.answers[AGE].override) == ("130", "as_on_paper")
        assert (second.answers[REMARK].missing, BIRTHS in second.answers) == ("blank", False)
        assert (third.answers[BIRTHS].value, third.answers[BIRTHS].off_path) == ("2", True)
        assert third.answers[REMARK].value == "=2+2"
        assert verify(store).findings == ()


def test_an_absent_column_is_not_keyed_and_no_blank(run: Run, north: Path, tmp_path: Path) -> None:
    assert run("key", north, table(tmp_path / "papers.csv", "number,sex", "001,2"))[0] == 0
    with open_store(north) as store:
        (case,) = read_cases(store)
        assert (case.answers[AGE].missing, case.answers[BIRTHS].missing) == ("not_keyed", "not_keyed")


def test_run_again_identical_papers_are_skipped_and_a_differing_one_is_a_duplicate(
    run: Run, north: Path, tmp_path: Path
) -> None:
    papers = table(tmp_path / "papers.csv", *PAPERS)
    run("key", north, papers)
    status, out, _ = run("key", north, papers)
    assert (status, out.splitlines()[:3]) == (0, ["skipped 001", "skipped 002", "skipped 003"])
    other = table(tmp_path / "other.csv", PAPERS[0], PAPERS[1].replace("44", "45"))
    status, out, _ = run("key", north, other)
    assert (status, out.splitlines()[0]) == (1, "duplicate 001")
    status, out, _ = run("key", north, other)
    assert (status, out.splitlines()[0]) == (0, "skipped 001")
    with open_store(north) as store:
        assert sorted(row.paper_number for row in list_cases(store)) == ["001", "001", "002", "003"]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("number,aeg", "Did you mean age?"),
        ("number,zzzz", "Columns are called as the questions"),
        ("number,is_adult", "computed"),
        ("number,years", "roster"),
        ("number,age,age", "two columns"),
        ("number,age,/data/you/age", "two columns"),
        ("age,sex", "paper number"),
    ],
)
def test_a_column_that_does_not_fit_is_refused_before_anything_is_written(
    run: Run, north: Path, tmp_path: Path, header: str, said: str
) -> None:
    before = north.read_bytes()
    row = ",".join("1" for _ in header.split(","))
    status, out, err = run("key", north, table(tmp_path / "papers.csv", header, row))
    assert (status, out) == (1, "")
    assert said in err
    assert north.read_bytes() == before


def test_a_cell_that_cannot_be_stored_refuses_its_paper_and_the_others_go_on(
    run: Run, north: Path, tmp_path: Path
) -> None:
    papers = table(tmp_path / "papers.csv", "number,age,sex", "001,abc,1", "002,44,7", ",44,1", "004,44,1")
    status, out, _ = run("key", north, papers, "--report", tmp_path / "report.xlsx")
    assert status == 1
    assert "refused 001" in out
    assert "row 2, age = “abc”: Only a number can stand here" in out
    assert "row 3, sex = “7”" in out
    assert "row 4, number" in out
    assert "closed 004" in out
    with open_store(north) as store:
        assert [row.paper_number for row in list_cases(store)] == ["004"]
    rows = list(load_workbook(tmp_path / "report.xlsx")["rows"].iter_rows(values_only=True))
    assert rows[1] == (2, "001", "refused")
    assert (tmp_path / "report.xlsx").stat().st_size > 0


def test_a_report_may_be_a_csv_and_json_is_one_object(run: Run, north: Path, tmp_path: Path) -> None:
    papers = table(tmp_path / "papers.csv", "number,age", "001,130")
    status, out, _ = run("key", north, papers, "--json", "--report", tmp_path / "report.csv")
    said = json.loads(out)
    assert (status, said["closed"], said["rows"][0]["troubles"][0]["column"]) == (0, 1, "age")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert ["2", "001", "closed"] in list(csv.reader(file))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_a_table_is_read_with_its_own_delimiter(
    run: Run, north: Path, tmp_path: Path, delimiter: str, start: str
) -> None:
    path = tmp_path / "papers.csv"
    lines = [start + delimiter.join(("number", "age", "remark")), delimiter.join(("001", "44", '"a, b; c"')), ""]
    path.write_bytes("\r\n".join(lines).encode())
    assert run("key", north, path)[0] == 0
    with open_store(north) as store:
        assert next(read_cases(store)).answers[REMARK].value == "a, b; c"


def test_a_workbook_is_read_like_a_csv(run: Run, north: Path, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("number", "age", "remark"), ("007", 44, None), ("008", 45.0, "x"), (None, None, None)):
        sheet.append(row)
    book.save(tmp_path / "papers.xlsx")
    assert run("key", north, tmp_path / "papers.xlsx")[0] == 0
    with open_store(north) as store:
        assert [(case.row.paper_number, case.answers[AGE].value) for case in read_cases(store)] == [
            ("007", "44"),
            ("008", "45"),
        ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        ("number,age\n001,44\n".encode("utf-16"), "not UTF-8"),
        (b'number,age\n001,"44\n', "cannot be read"),
        (b"number,age\n001,44,55\n", "3 cells"),
        (b"number,age\n001\n", "1 cells"),
        (b"PK\x03\x04nonsense", ""),
    ],
)
def test_a_table_that_is_none_is_refused(run: Run, north: Path, tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "papers.csv"
    path.write_bytes(content)
    status, out, err = run("key", north, path)
    assert (status, out) == (1, "")
    assert said in err


def test_a_missing_table_or_store_could_not_run(run: Run, north: Path, tmp_path: Path) -> None:
    assert run("key", north, tmp_path / "none.csv")[0] == 2
    papers = table(tmp_path / "papers.csv", "number", "001")
    assert run("key", tmp_path / "none.anketa", papers)[0] == 2


def test_an_enumerator_nobody_knows_is_refused(run: Run, north: Path, tmp_path: Path) -> None:
    with open_store(north) as store:
        add_person(store, Person("E1", "Asel"))
    papers = table(tmp_path / "papers.csv", "number", "001")
    status, _, err = run("key", north, papers, "--enumerator", "E9")
    assert status == 1
    assert "The codes are: E1" in err
    assert run("key", north, papers, "--enumerator", "E1")[0] == 0


def test_key_killed_in_the_middle_goes_on_where_it_was(tmp_path: Path, north: Path, run: Run) -> None:
    papers = table(tmp_path / "papers.csv", "number,age", *(f"{number:04},44" for number in range(300)))
    words = [sys.executable, "main.py", "key", str(north), str(papers)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as keying:
        assert keying.stdout is not None
        said = [keying.stdout.readline() for _ in range(40)]
        keying.kill()
        said += keying.stdout.readlines()
    closed = [line.split()[1] for line in said if line.startswith("closed ") and line.endswith("\n")]
    with open_store(north) as store:
        there = {row.paper_number for row in list_cases(store, limit=1000)}
        assert set(closed) <= there
        assert len(there) - len(closed) in {0, 1}
    _, out, _ = run("key", north, papers, "--json")
    counted = json.loads(out)
    assert (counted["skipped"], counted["closed"]) == (len(there), 300 - len(there))


def test_the_papers_of_the_study_are_keyed_in_time(run: Run, tmp_path: Path, shared: Path) -> None:
    form = ROOT / "resources" / "questionnaires" / "police_417.xlsx"
    run("new", tmp_path / "kg.anketa", "--form", form)
    start = time.perf_counter()
    status, out, _ = run("key", tmp_path / "kg.anketa", shared / "survey" / "synthetic_319.csv", "--json")
    print(f"319 papers of 20 columns: {time.perf_counter() - start:.1f} s")
    assert (status, json.loads(out)["closed"]) == (0, 319)
    with open_store(tmp_path / "kg.anketa") as store:
        assert len({row.district for row in list_cases(store, limit=1000)}) == 18
        assert verify(store).findings == ()


# --- pack, inspect, merge, audit


@pytest.fixture
def sent(tmp_path: Path, north: Path) -> Path:
    """Give a district file of two papers and a draft."""
    with open_store(north) as store:
        key_paper(store, "001", {"age": "44"})
        key_paper(store, "002", {"age": "45", "sex": "2"})
    assert main(["pack", str(north), str(tmp_path / "north.anketa-district"), "--json"]) == 0
    return tmp_path / "north.anketa-district"


def test_a_file_is_packed_inspected_merged_and_audited(run: Run, sent: Path, north: Path, tmp_path: Path) -> None:
    new_store(tmp_path, "central", kind="central", district="").close()
    central = tmp_path / "central.anketa"
    assert "2 cases" in run("inspect", sent)[1]
    assert json.loads(run("inspect", north, "--json")[1])["cases"] == 2
    status, out, _ = run("merge", central, sent, "--plan", "--json")
    said = json.loads(out.splitlines()[-1] if out.startswith("packed") else out)
    assert (status, said["applied"], said["new"]) == (0, False, 2)
    status, out, err = run("merge", central, sent, "--report", tmp_path / "merge.xlsx")
    assert (status, err) == (0, "")
    assert "2 new, 0 updated, 0 identical cases" in out
    assert load_workbook(tmp_path / "merge.xlsx").sheetnames == ["files", "conflicts", "duplicates"]
    status, out, _ = run("audit", central, "--json")
    report: dict[str, Any] = json.loads(out)
    assert (status, report["cases"], report["drafts"], report["findings"]) == (0, 2, 0, [])
    assert "nothing is wrong" in run("audit", central)[1]


def test_merge_says_what_it_refuses_and_merges_the_rest(run: Run, sent: Path, tmp_path: Path) -> None:
    new_store(tmp_path, "central", kind="central", district="").close()
    cut = tmp_path / "cut.anketa-district"
    cut.write_bytes(sent.read_bytes()[:-50])
    status, out, err = run("merge", tmp_path / "central.anketa", cut, sent)
    assert status == 1
    assert "1 files refused" in out
    assert f"refused {cut}: " in err
    assert run("merge", tmp_path / "central.anketa", sent)[0] == 0
    assert run("merge", tmp_path / "central.anketa", tmp_path / "none")[0] == 2


def test_duplicates_are_findings(run: Run, sent: Path, tmp_path: Path) -> None:
    with new_store(tmp_path, "south") as south:
        key_paper(south, "001")
    assert run("pack", tmp_path / "south.anketa", tmp_path / "south.anketa-district")[0] == 0
    new_store(tmp_path, "central", kind="central", district="").close()
    status, out, _ = run("merge", tmp_path / "central.anketa", sent, tmp_path / "south.anketa-district")
    assert status == 1
    assert "1 duplicates" in out


def test_a_broken_trail_is_a_finding_of_the_audit(run: Run, sent: Path, north: Path) -> None:
    with open_store(north) as store:
        store.write(lambda connection: connection.execute("DROP TRIGGER change_update"))
        store.write(lambda connection: connection.execute("UPDATE change SET who = 'x' WHERE seq = 3"))
    status, out, _ = run("audit", north)
    assert status == 1
    assert "change 3 of " in out
    assert "the change was edited" in out


def test_drafts_alone_are_no_finding(run: Run, north: Path) -> None:
    with open_store(north) as store:
        begin_paper(store, "001", {"sex": "1"})
    status, out, _ = run("audit", north, "--json")
    assert (status, json.loads(out)["drafts"]) == (0, 1)


def test_wrong_files_are_refused_in_words(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("hello")
    assert run("inspect", tmp_path / "none")[0] == 2
    for words in (("inspect", other), ("audit", other), ("pack", other, tmp_path / "x")):
        status, _, err = run(*words)
        assert status == 1
        assert str(other) in err


def test_a_paper_number_of_the_header_is_a_column_where_no_question_carries_it(run: Run, tmp_path: Path) -> None:
    form = tmp_path / "form.xml"
    form.write_text(household_xml().replace('anketa:case="paper_number"', ""), encoding="utf-8")
    run("new", tmp_path / "a.anketa", "--form", form)
    assert run("key", tmp_path / "a.anketa", table(tmp_path / "a.csv", "number,age", "1,44"))[0] == 1
    assert run("key", tmp_path / "a.anketa", table(tmp_path / "b.csv", "paper_number,age", "77,44"))[0] == 0
    with open_store(tmp_path / "a.anketa") as store:
        assert [row.paper_number for row in list_cases(store)] == ["77"]
