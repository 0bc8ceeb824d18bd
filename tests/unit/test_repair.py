from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import PatternFill

from forms.gate import WorkbookRefused
from forms.linter import lint
from forms.repair import repair
from forms.xlsform import convert, read_workbook
from tests.unit.linter.files import old_workbook, raw_workbook, rows_xml
from tests.written_form import workbook_of

CLEAN = "# survey\n| type | name | label |\n| text | a | A |"
#: What it takes, which change is listed, and what must be found no more.
FAULTS = (
    (
        (
            "# survey\n| type | name | label |\n| select_one l | a | A |\n"
            "# choices\n| list_name | name | label |\n| l | 1 | One |\n| l | 1 | Another |"
        ),
        "settings: allow_choice_duplicates set to yes, for codes stand twice in a list (choices rows 3)",
        "duplicate_choice",
    ),
    (
        (
            "# survey\n| type | name | label |\n| select_one l | a | A |\n# choices\n| list_name | name | label |\n"
            "| l | 1 | One |\n| l | 1 | Another |\n# settings\n| form_id | allow_choice_duplicates |\n| x | no |"
        ),
        "settings: allow_choice_duplicates set to yes, for codes stand twice in a list (choices rows 3)",
        "duplicate_choice",
    ),
    (
        "# survey\n| type | name | label | image | media::image |\n| note | a | A | a.p | |\n| note | b | B | | b.p |",
        (
            "survey row 1: column E, media::image, which says the same as image, removed; "
            "1 of its cells moved to column D, image"
        ),
        "duplicate_column",
    ),
    (
        "# survey\n| type | name | label | label |\n| text | a | A | Ä |",
        "survey row 1: column D, label, is now called label_2",
        "duplicate_column",
    ),
    (
        "# survey\n| type | name | label | label::X (xx) | label::X (xx) |\n| text | a | A | B | C |",
        "survey row 1: column E, label::X (xx), is now called label_X_xx__2",
        "duplicate_column",
    ),
    (
        "# survey\n| type | name | label |\n| telepathy | a | A |",
        "survey row 2, type: 'telepathy' is now 'text'",
        "unknown_type",
    ),
    (
        "# survey\n| type | name | label |\n| Integer | a | A |",
        "survey row 2, type: 'Integer' is now 'integer'",
        "unknown_type",
    ),
    (
        (
            "# survey\n| type | name | label |\n| Select One l | a | A |\n"
            "# choices\n| list_name | name | label |\n| l | 1 | One |"
        ),
        "survey row 2, type: 'Select One l' is now 'select one l'",
        "unknown_type",
    ),
    (
        "# survey\n| type | name | label |\n| Select One missing | a | A |",
        "survey row 2, type: 'Select One missing' is now 'text'",
        "unknown_type",
    ),
    (
        "# survey\n| type | name | label | constraint |\n| text | a | A | . = ‘x’ |",
        "survey row 2, constraint: curly quotes made straight",
        "curly_quotes",
    ),
    (
        (
            "# survey\n| type | name | label |\n| select_one l | a | A |\n"
            "# choices\n| list_name | name | label | key::missing |\n| l | 1 | One | blank |"
        ),
        "choices row 1: key::missing is now called missing",
        "misplaced_column",
    ),
)


@pytest.mark.parametrize(("text", "change", "code"), FAULTS, ids=[fault[2] for fault in FAULTS])
def test_a_mechanical_fault_is_repaired_and_the_change_listed(text: str, change: str, code: str) -> None:
    source = workbook_of(text)
    assert code in {one.code for one in lint(source, "form.xlsx").findings}
    repaired = repair(source, "form.xlsx")
    assert repaired.changes == (change,)
    assert code not in {one.code for one in lint(repaired.source, "form.xlsx").findings}
    convert(repaired.source, "form.xlsx")


def test_the_repaired_copy_differs_in_nothing_but_the_changes() -> None:
    source = workbook_of(FAULTS[5][0])
    before, after = read_workbook(source, "a"), read_workbook(repair(source, "a.xlsx").source, "a")
    assert before.sheet("survey").header == after.sheet("survey").header
    assert {**before.sheet("survey").rows[0].cells, 1: "text"} == after.sheet("survey").rows[0].cells


def test_what_needs_no_repair_is_given_back_as_it_is() -> None:
    source = workbook_of(CLEAN)
    assert repair(source, "form.xlsx") == type(repair(source, "form.xlsx"))(source, ())


def test_a_repaired_questionnaire_needs_no_second_repair() -> None:
    for text, _change, _code in FAULTS:
        assert repair(repair(workbook_of(text), "a.xlsx").source, "a.xlsx").changes == ()


def test_an_old_workbook_is_saved_in_the_new_format() -> None:
    source = old_workbook({"survey": [["type", "name", "label"], ["text", "a", "=A"]], "notes": [["x"]]})
    repaired = repair(source, "form.xlsx")
    assert repaired.changes == (
        "saved as .xlsx: it was a workbook of the kind .xls",
        "colours and widths of columns are left out",
        "sheets that are not read are left out: notes",
    )
    assert lint(repaired.source, "form.xlsx").findings == ()
    assert read_workbook(repaired.source, "a").sheet("survey").rows[0].cells[3] == "=A"


def test_a_new_workbook_under_an_old_name_is_saved_under_its_own() -> None:
    repaired = repair(workbook_of(CLEAN), "form.xls")
    assert repaired.changes == ("saved as .xlsx: it is one, whatever its name says",)


def test_blanks_around_the_name_of_a_sheet_are_removed() -> None:
    source = raw_workbook({" Survey ": rows_xml([["type", "name", "label"], ["text", "a", "A"]]), "x": ""})
    repaired = repair(source, "form.xlsx")
    assert repaired.changes == ("survey: blanks around the sheet's name removed",)
    assert read_workbook(repaired.source, "a").titles == ("Survey", "x")


def test_colours_stay_and_formulas_become_their_values() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(FAULTS[5][0])))
    sheet = book["survey"]
    sheet["B2"].fill = PatternFill("solid", fgColor="FFAA0000")
    sheet.column_dimensions["C"].width = 44
    target = io.BytesIO()
    book.save(target)
    source = target.getvalue()
    repaired = openpyxl.load_workbook(io.BytesIO(repair(source, "a.xlsx").source))["survey"]
    assert repaired["B2"].fill.fgColor.rgb == "FFAA0000"
    assert repaired.column_dimensions["C"].width == 44
    body = rows_xml([["type", "name", "label"], ["mystery", "a", "A"]]).replace("<is><t>A</t></is>", "")
    formula = body.replace('<c r="C2" t="inlineStr">', '<c r="C2" t="str"><f>UPPER("a")</f><v>A</v>')
    changed = repair(raw_workbook({"survey": formula}), "a.xlsx")
    assert changed.changes[-1] == "formulas are replaced by their values"
    assert read_workbook(changed.source, "a").sheet("survey").rows[0].cells[3] == "A"


def test_macros_are_left_out_of_the_copy_with_a_word() -> None:
    rows = rows_xml([["type", "name", "label"], ["mystery", "a", "A"]])
    repaired = repair(raw_workbook({"survey": rows}, {"xl/vbaProject.bin": b"x"}), "a.xlsm")
    assert repaired.changes[-1] == "macros are left out"
    assert not read_workbook(repaired.source, "a").has_macros


def test_a_workbook_that_openpyxl_cannot_load_is_written_anew() -> None:
    rows = rows_xml([["type", "name", "label"], ["mystery", "a", "A"]])
    source = raw_workbook({"survey": rows}, {"[Content_Types].xml": b"<Types/>"})
    repaired = repair(source, "a.xlsx")
    assert "colours and widths of columns are left out" in repaired.changes
    assert lint(repaired.source, "a.xlsx").findings == ()


def test_a_file_that_the_gate_stops_is_not_repaired() -> None:
    with pytest.raises(WorkbookRefused):
        repair(b"no workbook", "form.xlsx")


def test_real_questionnaires_load_after_repair_or_are_refused_with_a_place(shared: Path) -> None:
    files = sorted((shared / "forms").glob("*.xls*"))
    assert len(files) >= 34
    for file in files:
        repaired = repair(file.read_bytes(), file.name)
        convert(repaired.source, file.name)
        assert len(set(repaired.changes)) == len(repaired.changes)
