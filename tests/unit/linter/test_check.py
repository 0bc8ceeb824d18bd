from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from forms.errors import CannotRun
from forms.linter import lint, lint_file
from forms.linting.conversion import SAYINGS
from forms.linting.finding import CODES
from forms.xlsform import convert
from tests.unit.linter.files import cell, raw_workbook, rows_xml
from tests.written_form import workbook_of

FAULTY = "# survey\n| type | name | label | constraint |\n| integr | a | A | foo(.) |"
CLEAN = "# survey\n| type | name | label |\n| integer | age | Age |"


def written(folder: Path, text: str, name: str = "form.xlsx") -> str:
    """The path of a form written as Markdown."""
    place = folder / name
    place.write_bytes(workbook_of(text))
    return str(place)


def test_a_clean_form_ends_with_status_0_and_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["check", written(tmp_path, CLEAN)]) == 0
    out = capsys.readouterr()
    assert out.out == "form.xlsx: nothing found in 1 question, 0 rosters, 1 language, 0 expressions\n"
    assert out.err == ""


def test_findings_end_with_status_1_and_are_printed_with_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["check", written(tmp_path, FAULTY)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "error: survey row 2, type: there is no type 'integr' [unknown_type]"
    assert lines[1].startswith("    Did you mean integer?")
    assert lines[-1] == "form.xlsx: 2 errors in 1 question, 0 rosters, 1 language, 1 expression"


def test_notes_alone_end_with_status_0(tmp_path: Path) -> None:
    assert main.main(["check", written(tmp_path, CLEAN.replace("Age |", "<b>Age</b> |"))]) == 0


def test_json_is_one_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["check", written(tmp_path, FAULTY), "--json"]) == 1
    plain = json.loads(capsys.readouterr().out)
    assert {one["code"] for one in plain["findings"]} == {"unknown_type", "unknown_function"}
    assert set(plain["findings"][0]) >= {"severity", "sheet", "row", "column", "code", "message", "advice"}


def test_a_missing_file_ends_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["check", str(tmp_path / "no.xlsx")]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_repair_writes_the_copy_and_lists_each_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = written(tmp_path, FAULTY.replace("foo(.)", ". > 1")), tmp_path / "out.xlsx"
    before = Path(source).read_bytes()
    assert main.main(["check", source, "--repair", str(target)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "repaired: survey row 2, type: 'integr' is now 'text'",
        "out.xlsx: nothing found in 1 question, 0 rosters, 1 language, 1 expression",
    ]
    assert Path(source).read_bytes() == before
    assert lint_file(str(target)).is_clean


def test_repair_says_what_is_left_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.xlsx"
    assert main.main(["check", written(tmp_path, FAULTY), "--repair", str(target), "--json"]) == 1
    plain = json.loads(capsys.readouterr().out)
    assert plain["changes"] == ["survey row 2, type: 'integr' is now 'text'"]
    assert plain["repaired"] == str(target)
    assert [one["code"] for one in plain["findings"]] == ["unknown_function"]


def test_a_form_without_faults_is_copied_with_a_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = written(tmp_path, CLEAN), tmp_path / "out.xlsx"
    assert main.main(["check", source, "--repair", str(target)]) == 0
    assert "nothing needed a repair" in capsys.readouterr().out
    assert target.read_bytes() == Path(source).read_bytes()


def test_a_file_that_the_gate_stops_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "form.xlsx", tmp_path / "out.xlsx"
    source.write_bytes(b"no workbook")
    assert main.main(["check", str(source), "--repair", str(target)]) == 1
    assert "[not_a_workbook]" in capsys.readouterr().out
    assert not target.exists()


@pytest.mark.parametrize("target", ["form.xlsx", "out.xls", "nowhere/out.xlsx"])
def test_a_copy_that_cannot_be_written_there_ends_with_status_2(target: str, tmp_path: Path) -> None:
    source = written(tmp_path, FAULTY)
    before = Path(source).read_bytes()
    assert main.main(["check", source, "--repair", str(tmp_path / target)]) == 2
    assert Path(source).read_bytes() == before


# -- files beside the form -------------------------------------------------------------------------

FROM_FILE = "# survey\n| type | name | label | parameters |\n| select_one_from_file towns.csv | a | A | {} |"


def test_a_file_that_is_not_beside_the_form_is_missed(tmp_path: Path) -> None:
    report = lint_file(written(tmp_path, FROM_FILE.format("")))
    assert [(one.code, one.row) for one in report.findings] == [("missing_file", 2)]


def test_a_file_beside_the_form_is_read(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("name,label\n1,Осмондор\n", encoding="utf-8")
    assert lint_file(written(tmp_path, FROM_FILE.format(""))).findings == ()


def test_columns_that_a_file_lacks_are_named(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("code,label\n1,Осмондор\n", encoding="utf-8")
    assert lint_file(written(tmp_path, FROM_FILE.format("value=code"))).findings == ()
    report = lint_file(written(tmp_path, FROM_FILE.format("label=title")))
    assert [one.message for one in report.findings] == [
        "towns.csv has no column name", "towns.csv has no column title",
    ]  # fmt: skip


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_bytes("name,label\n1,Осмондор\n".encode("cp1251"))
    assert [one.code for one in lint_file(written(tmp_path, FROM_FILE.format(""))).findings] == ["unreadable_file"]


def test_pulldata_names_a_file_as_well(tmp_path: Path) -> None:
    text = "# survey\n| type | name | label | calculation |\n| text | k | K |\n"
    text += "| calculate | c | | pulldata('towns', 'name', 'code', ${k}) |"
    assert [one.code for one in lint_file(written(tmp_path, text)).findings] == ["missing_file"]
    assert lint(workbook_of(text), "form.xlsx").findings == ()


# -- what the converter says -----------------------------------------------------------------------


def test_every_saying_of_the_converter_comes_to_a_known_code() -> None:
    assert {saying.code for saying in SAYINGS} <= set(CODES)


@pytest.mark.parametrize(
    ("rows", "code", "row"),
    [
        ("| range | a | A | start=x |", "bad_parameter", 2),
        ("| text | a | A | rows=x |", "bad_parameter", 2),
        ("| select_one_from_file x.txt | a | A | |", "bad_parameter", 2),
        ("| background-geopoint | a | A | |", "converter", 2),
        ("| text | meta | A | |\n| begin group | meta | B | |\n| text | b | B | |\n| end group |", "duplicate_name", 3),
    ],
)
def test_what_only_the_converter_sees_is_a_finding_with_its_row(rows: str, code: str, row: int) -> None:
    report = lint(workbook_of(f"# survey\n| type | name | label | parameters |\n{rows}"), "form.xlsx")
    assert (code, row) in [(one.code, one.row) for one in report.findings if one.severity == "error"]
    assert all("Learn more" not in one.message and "[row" not in one.message for one in report.findings)


def test_a_refusal_says_nothing_that_a_rule_has_said() -> None:
    report = lint(workbook_of("# survey\n| type | name | label |\n| text | a | A |\n| text | a | B |"), "form.xlsx")
    assert [(one.code, one.row) for one in report.findings] == [("duplicate_name", 3)]


def test_a_character_that_xml_cannot_hold_is_named() -> None:
    rows = rows_xml([["type", "name", "label"], ["text", "a", "A"]]).replace(cell("C2", "A"), cell("C2", "A_x0001_"))
    report = lint(raw_workbook({"survey": rows}), "form.xlsx")
    assert [(one.code, one.row, one.character) for one in report.findings if one.sheet] == [("control_character", 2, 2)]


def test_a_converted_form_is_looked_through_without_its_sheets(tmp_path: Path) -> None:
    rows = "| integer | a | A | . > 3 and . < 2 |\n| text | b | B | foo(.) |"
    text = f"# survey\n| type | name | label | constraint |\n{rows}"
    place = tmp_path / "form.xml"
    place.write_text(convert(workbook_of(text), "form.xlsx").xml, encoding="utf-8")
    report = lint_file(str(place))
    assert {one.code for one in report.findings} == {"unknown_function", "never_satisfied"}
    assert lint(b"<a/>", "form.xml").findings[0].code == "not_a_form"


def test_a_folder_is_not_a_questionnaire(tmp_path: Path) -> None:
    with pytest.raises(CannotRun):
        lint_file(str(tmp_path))


# -- real questionnaires ---------------------------------------------------------------------------


def test_every_real_questionnaire_ends_in_a_report_that_an_author_can_act_on(shared: Path) -> None:
    files = sorted((shared / "forms").glob("*.xls*"))
    assert len(files) >= 34
    for file in files:
        report = lint_file(str(file))
        assert report.size.questions + report.size.expressions > 0, file.name
        for one in report.findings:
            assert one.code in CODES, (file.name, one)
            assert one.advice or one.severity == "note", (file.name, one)
            assert one.severity != "error" or one.row is not None, (file.name, one)


def test_the_built_in_questionnaires_have_notes_at_most(project: Path) -> None:
    files = sorted((project / "resources" / "questionnaires").glob("*.xlsx"))
    assert files
    for file in files:
        report = lint_file(str(file))
        assert report.is_clean, (file.name, [one.line() for one in report.findings])
