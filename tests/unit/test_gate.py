from __future__ import annotations

import io
import zipfile

import pytest

from forms.errors import ConversionRefused
from forms.gate import (
    MOST_NESTING,
    MOST_ROWS,
    WorkbookRefused,
    check_nesting,
    check_workbook,
    file_kind,
    leads_out,
)
from forms.sheet_xml import read_xlsx, slimmed, unescaped
from forms.xlsform import convert, read_workbook
from tests.unit.linter.files import cell, old_workbook, raw_workbook, rows_xml, zipped
from tests.written_form import workbook_of

PLAIN = [["type", "name", "label"], ["integer", "age", "Age"]]
SHEET = "xl/worksheets/sheet1.xml"


def refused(source: bytes) -> WorkbookRefused:
    """What the gate says of a file that it does not let pass."""
    with pytest.raises(WorkbookRefused) as caught:
        read_workbook(source, "form.xlsx")
    assert caught.value.exit_status == 1
    assert "form.xlsx" in caught.value.where
    assert caught.value.advice
    return caught.value


def test_the_kind_is_read_from_the_content_never_from_the_name() -> None:
    assert file_kind(raw_workbook({"survey": ""}), "form.xls") == ".xlsx"
    assert file_kind(old_workbook({"survey": PLAIN}), "form.xlsx") == ".xls"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty_file"),
        (b"\x00" * 100, "not_a_workbook"),
        (b"PK", "damaged"),
        (zipped({"a.txt": b""}), "not_a_workbook"),
        (zipped({"xl/media/x.png": b""}), "not_a_workbook"),
        (zipped({"xl/workbook.xml": b"<a>"}), "damaged"),
        (zipped({"xl/workbook.xml": b"<workbook/>", "/etc/x": b""}), "path_leads_out"),
        (zipped({"xl/workbook.xml": b"<workbook/>", "xl\\..\\..\\x": b""}), "path_leads_out"),
        (zipped({"xl/workbook.xml": b"<workbook/>", "C:/x": b""}), "path_leads_out"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(17 * 1024 * 1024), "too_large"),
    ],
)
def test_what_is_no_workbook_is_refused_by_name(source: bytes, code: str) -> None:
    assert refused(source).code == code


def test_a_workbook_behind_a_password_is_told_from_a_damaged_one() -> None:
    source = old_workbook({"EncryptedPackage": PLAIN}).replace(
        "Workbook".encode("utf-16-le"), "Encrypte".encode("utf-16-le")
    )
    assert refused(source).code == "password"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_doctype_is_found_in_every_encoding_and_however_deep_it_stands(encoding: str) -> None:
    prologue = f'<?xml version="1.0" encoding="{encoding}"?><!--{" " * 9_000}--><!DocType a [<!ENTITY b "c">]><a/>'
    assert refused(raw_workbook({"survey": ""}, {"xl/theme/theme1.xml": prologue.encode(encoding)})).code == "doctype"


def test_a_part_in_an_encoding_that_could_hide_a_doctype_is_refused() -> None:
    part = b'<?xml version="1.0" encoding="cp037"?>' + "<!DOCTYPE a><a/>".encode("cp037")
    assert refused(raw_workbook({"survey": ""}, {SHEET: part})).code == "strange_encoding"


def test_words_about_a_doctype_in_a_label_are_no_doctype() -> None:
    rows = [PLAIN[0], ["text", "a", "What is <!DOCTYPE html>?"]]
    assert read_workbook(raw_workbook({"survey": rows_xml(rows)}), "form.xlsx").sheet("survey").rows[0].cells[3] == (
        "What is <!DOCTYPE html>?"
    )


def test_sizes_are_summed_before_anything_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    source = zipped({f"xl/{at}.xml": b" " * 7_000_000 for at in range(10)})
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    assert refused(source).code == "too_large"


def test_a_part_that_lies_about_its_size_is_damaged() -> None:
    source = bytearray(raw_workbook({"survey": rows_xml(PLAIN * 500)}))
    directory = source.rindex(SHEET.encode()) - 46
    source[directory + 24 : directory + 28] = (100).to_bytes(4, "little")
    assert refused(bytes(source)).code == "damaged"


def test_rows_are_counted_only_when_they_are_not_blank() -> None:
    gaps = "".join(f'<row r="{2 * row}">{cell(f"A{2 * row}", "x")}</row>' for row in range(1, MOST_ROWS))
    assert read_workbook(raw_workbook({"survey": gaps}), "form.xlsx").titles == ("survey",)
    over = "".join(f'<row r="{row}">{cell(f"A{row}", "x")}</row>' for row in range(1, MOST_ROWS + 2))
    found = refused(raw_workbook({"survey": over}))
    assert (found.code, found.sheet, found.row) == ("too_many_rows", "survey", MOST_ROWS + 1)


def test_elements_inside_one_another_without_end_are_refused() -> None:
    assert refused(raw_workbook({"survey": "<x>" * 100_000})).code == "too_many_rows"


def test_sheets_that_are_not_read_may_be_as_long_as_they_like() -> None:
    notes = "".join(f'<row r="{row}">{cell(f"A{row}", "x")}</row>' for row in range(1, MOST_ROWS + 9))
    assert list(read_workbook(raw_workbook({"survey": rows_xml(PLAIN), "notes": notes}), "f").sheets) == ["survey"]


def test_nesting_is_refused_with_its_row_before_the_converter_sees_it() -> None:
    types = [(row, "begin_group") for row in range(2, MOST_NESTING + 2)]
    check_nesting(types, "form.xlsx")
    with pytest.raises(WorkbookRefused) as caught:
        check_nesting([*types, (99, "begin repeat")], "form.xlsx")
    assert (caught.value.code, caught.value.row) == ("nested_too_deep", 99)


@pytest.mark.parametrize("name", ["../x.csv", "a/b.csv", "a\\b.csv", "C:x.csv", "/x.csv", ".."])
def test_a_file_name_with_a_folder_in_it_leads_out(name: str) -> None:
    assert leads_out(name)


def test_a_bare_file_name_does_not_lead_out() -> None:
    assert not leads_out("villages 2.csv")
    assert not leads_out("сёла.csv")


def test_a_form_that_names_a_file_elsewhere_is_not_converted() -> None:
    with pytest.raises(ConversionRefused, match="leads out"):
        convert(workbook_of("# survey\n| type | name | label |\n| select_one_from_file ../x.csv | a | A |"), "f.xlsx")


# -- reading ---------------------------------------------------------------------------------------

STYLES = (
    b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">'
    b'<numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot;days&quot;"/>'
    b'</numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/>'
    b'<xf numFmtId="20"/></cellXfs></styleSheet>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="{o}/worksheet" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="rId8" Type="{o}/styles" Target="/xl/styles.xml"/>'
    '<Relationship Id="rId9" Type="{o}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
).format(o="http://schemas.openxmlformats.org/officeDocument/2006/relationships")
TEXTS = (
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>plain</t></si>'
    b"<si><r><t>ri</t></r><r><t xml:space='preserve'>ch </t></r><rPh><t>phonetic</t></rPh></si>"
    b"<si><t>two_x000D__x000A_lines</t></si></sst>"
)


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<v>7</v>", "7"),
        ("<v>7.0</v>", "7"),
        ("<v>7.50</v>", "7.5"),
        ("<v>1E3</v>", "1000"),
        ("<v>-12345678901234567890</v>", "-12345678901234567890"),
        ("<v> x </v>", "x"),
        ("t='b'><v>1</v>", "TRUE"),
        ("t='b'><v>0</v>", "FALSE"),
        ("t='s'><v>0</v>", "plain"),
        ("t='s'><v>1</v>", "rich"),
        ("t='s'><v>2</v>", "two\nlines"),
        ("t='s'><v>9</v>", ""),
        ("t='str'><f>A1</f><v> a\xa0b </v>", "a b"),
        ("t='e'><v>#N/A</v>", "#N/A"),
        ("t='d'><v>2020-01-02T03:04:05</v>", "2020-01-02 03:04:05"),
        ("s='1'><v>43831</v>", "2020-01-01 00:00:00"),
        ("s='2'><v>43831.5</v>", "2020-01-01 12:00:00"),
        ("s='3'><v>43831</v>", "43831"),
        ("s='4'><v>0.25</v>", "06:00:00"),
        ("s='1'><v>1e99</v>", str(int(1e99))),
        ("t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is>", "inline"),
    ],
)
def test_a_cell_is_read_as_the_converter_would_write_it(xml: str, text: str) -> None:
    start, end = (xml, "") if ">" in xml.partition("<")[0] else (f">{xml}", "")
    body = f"{rows_xml(PLAIN[:1])}<row r='2'><c r='A2' {start}{end}</c><c r='B2'><v>1</v></c></row>"
    parts = {
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": TEXTS,
        "xl/_rels/workbook.xml.rels": RELATIONS.encode(),
    }
    rows = read_xlsx(raw_workbook({"survey": body}, parts), "form.xlsx").sheet("survey").rows
    assert rows[0].cells == ({1: text, 2: "1"} if text else {2: "1"})


def test_cells_and_rows_without_a_reference_follow_one_another() -> None:
    body = "<row><c t='inlineStr'><is><t>type</t></is></c><c/><c t='inlineStr'><is><t>name</t></is></c></row>"
    sheet = read_xlsx(raw_workbook({"survey": f"{body}<row/><row><c><v>1</v></c></row>"}), "f").sheet("survey")
    assert sheet.header == ("type", "", "name")
    assert [(row.number, dict(row.cells)) for row in sheet.rows] == [(3, {1: "1"})]


def test_a_sheet_ends_after_sixty_blank_rows_and_says_where() -> None:
    def body(gap: int) -> str:
        rows = (f'<row r="{row}">{cell(f"A{row}", "text")}</row>' for row in (2, 3 + gap, 4 + gap))
        return rows_xml(PLAIN[:1]) + "".join(rows)

    near = read_xlsx(raw_workbook({"survey": body(60)}), "f").sheet("survey")
    far = read_xlsx(raw_workbook({"survey": body(61)}), "f").sheet("survey")
    assert ([row.number for row in near.rows], near.unread_from) == ([2, 63, 64], 0)
    assert ([row.number for row in far.rows], far.unread_from) == ([2], 64)


def test_titles_end_after_twenty_blank_columns() -> None:
    def titles(blank: int) -> int:
        letter = chr(65 + blank + 1)
        body = f'<row r="1">{cell("A1", "type")}{cell(f"{letter}1", "name")}</row>'
        return len(read_xlsx(raw_workbook({"survey": body}), "f").sheet("survey").header)

    assert (titles(20), titles(21)) == (22, 1)


def test_the_only_sheet_is_the_survey_whatever_it_is_called() -> None:
    assert list(read_xlsx(raw_workbook({"Questions": rows_xml(PLAIN)}), "f").sheets) == ["survey"]
    assert list(read_xlsx(raw_workbook({"Questions": "", " Choices ": ""}), "f").sheets) == ["choices"]


def test_a_formula_without_a_value_is_noted_under_a_title_only() -> None:
    body = (
        rows_xml(PLAIN[:1]) + '<row r="2"><c r="A2"><f>1</f></c><c r="D2"><f>2</f></c><c r="B2"><f>3</f><v/></c></row>'
    )
    assert read_xlsx(raw_workbook({"survey": body}), "f").sheet("survey").formulas == ((2, 1), (2, 2))


def test_both_formats_give_the_same_sheets() -> None:
    rows = [["type", "name", "label::Кыргызча (ky)"], ["text", "a", "Суроо"], [], ["note", "n", "Жазуу"]]
    new = read_workbook(raw_workbook({"survey": rows_xml(rows)}), "f")
    old = read_workbook(old_workbook({"survey": rows}), "f")
    assert new.sheet("survey") == old.sheet("survey")
    assert (new.kind, old.kind) == (".xlsx", ".xls")


def test_the_old_format_carries_our_columns_too() -> None:
    rows = [["type", "name", "label", "key::case"], ["text", "a", "A", "paper_number"]]
    assert 'anketa:case="paper_number"' in convert(old_workbook({"survey": rows}), "f.xls").xml


def test_blank_cells_of_large_sheets_can_be_left_out() -> None:
    blanks = "".join(f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(3, 60_000))
    source = raw_workbook({"survey": rows_xml(PLAIN) + blanks})
    slim = slimmed(source)
    with zipfile.ZipFile(io.BytesIO(slim)) as archive:
        assert archive.getinfo(SHEET).file_size < 1_000
    assert read_xlsx(slim, "f").sheet("survey") == read_xlsx(source, "f").sheet("survey")
    small = raw_workbook({"survey": rows_xml(PLAIN)})
    assert slimmed(small) is small


def test_escapes_of_excel_become_their_characters() -> None:
    assert unescaped("a_x000D__x000A_b_x0041_") == "a\nbA"
    assert unescaped("_xD83D__xDE00_ _xD800_") == "😀 \ufffd"


def test_the_check_before_reading_takes_milliseconds_of_a_bomb() -> None:
    with pytest.raises(WorkbookRefused):
        check_workbook(zipped({"xl/workbook.xml": b" " * 70_000_000}), "bomb.xlsx")
