"""Every questionnaire fault of RELIABILITY.md: a file that has it, and what the linter is to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.unit.linter.files import cell, old_workbook, raw_workbook, rows_xml, zipped
from tests.written_form import workbook_of

HEAD = [["type", "name", "label"]]
PLAIN = [*HEAD, ["integer", "age", "Age"]]
XXE = b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(9))
    + b"]><worksheet>&j;</worksheet>"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A file: how it is called and made, the codes that must be said, and whether it may be used all the same."""

    name: str
    make: Callable[[], bytes]
    codes: tuple[str, ...] = ()
    is_fine: bool = False
    called: str = "form.xlsx"


def survey(*rows: list[str]) -> Callable[[], bytes]:
    """A workbook with these rows below type, name, label, relevant, constraint, calculation."""
    header = ["type", "name", "label", "relevant", "constraint", "calculation"]
    return lambda: raw_workbook({"survey": rows_xml([header, *rows])})


def with_choices(kind: str, *choices: str) -> Callable[[], bytes]:
    """A workbook with one question of a type, and a list `l` of these codes."""
    rows = [[f"{kind} l", "q", "Q?"]]
    listed = [["list_name", "name", "label"], *(["l", code, f"Answer {at}"] for at, code in enumerate(choices))]
    return lambda: raw_workbook({"survey": rows_xml([*HEAD, *rows]), "choices": rows_xml(listed)})


def _a_million_rows() -> bytes:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(2, 1_048_577))
    return raw_workbook({"survey": rows_xml(HEAD) + rows})


def _a_million_coloured_rows() -> bytes:
    rows = "".join(f'<row r="{row}"><c r="A{row}" s="1"/><c r="B{row}" s="1"/></row>' for row in range(3, 900_000))
    return raw_workbook({"survey": rows_xml(PLAIN) + rows})


def _a_ghost() -> bytes:
    return raw_workbook({"survey": f'{rows_xml(PLAIN)}<row r="1048576">{cell("XFD1048576", "ghost")}</row>'})


def _a_bomb() -> bytes:
    rows = "<row><c><v>1</v></c></row>" * 5_000_000
    return raw_workbook({"survey": rows_xml(PLAIN) + rows})


def _a_long_prologue() -> bytes:
    sheet = b"<?xml version='1.0'?><!--" + b" " * 100_000 + b"-->" + XXE.partition(b"?>")[2]
    return raw_workbook({"survey": rows_xml(PLAIN)}, {"xl/worksheets/sheet1.xml": sheet})


def _in_utf_16() -> bytes:
    sheet = XXE.decode().replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")
    return raw_workbook({"survey": rows_xml(PLAIN)}, {"xl/worksheets/sheet1.xml": sheet})


def _a_hundred_languages() -> bytes:
    languages = [f"Language {at} (l{chr(97 + at // 26)}{chr(97 + at % 26)})" for at in range(100)]
    header = "".join(cell(f"{letters(at + 3)}1", f"label::{language}") for at, language in enumerate(languages))
    rows = [f'<row r="1">{cell("A1", "type")}{cell("B1", "name")}{header}</row>']
    for row in range(2, 7):
        labels = "".join(cell(f"{letters(at + 3)}{row}", f"{row} {language}") for at, language in enumerate(languages))
        rows.append(f'<row r="{row}">{cell(f"A{row}", "text")}{cell(f"B{row}", f"q{row}")}{labels}</row>')
    return raw_workbook({"survey": "".join(rows)})


def letters(number: int) -> str:
    """The letters of a column, from 1."""
    first, second = divmod(number - 1, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)


def _nested(depth: int) -> Callable[[], bytes]:
    begins = [["begin_group", f"g{at}", "G"] for at in range(depth)]
    return survey(*begins, ["integer", "age", "Age"], *([["end_group"]] * depth))


def _with_a_formula() -> bytes:
    body = rows_xml(PLAIN).replace(cell("C2", "Age"), '<c r="C2"><f>UPPER("age")</f></c>')
    return raw_workbook({"survey": body})


def _with_macros() -> bytes:
    return raw_workbook({"survey": rows_xml(PLAIN)}, {"xl/vbaProject.bin": b"Sub Workbook_Open()"})


LONG = "a_question_with_a_name_of_more_than_thirty_two_characters"
DEEP = "(" * 3_000 + "1" + ")" * 3_000

FAULTS = (
    Fault("not a zip", lambda: b"type,name,label\ninteger,age,Age\n", ("not_a_workbook",)),
    Fault("another zip", lambda: zipped({"content.xml": b"<a/>"}), ("not_a_workbook",)),
    Fault("empty file", lambda: b"", ("empty_file",)),
    Fault("xls renamed", lambda: old_workbook({"survey": PLAIN}), ("wrong_extension",)),
    Fault("xls cut short", lambda: old_workbook({"survey": PLAIN})[:700], ("damaged",), called="form.xls"),
    Fault("truncated", lambda: raw_workbook({"survey": rows_xml(PLAIN)})[:-200], ("damaged",)),
    Fault("bit flipped", lambda: _flipped(raw_workbook({"survey": rows_xml(PLAIN * 50)})), ("damaged",)),
    Fault("zip bomb", _a_bomb, ("too_large",)),
    Fault("many parts", lambda: zipped({f"xl/{at}": b"" for at in range(2_100)}), ("too_many_parts",)),
    Fault("part that leads out", lambda: zipped({"xl/../../x": b""}), ("path_leads_out",)),
    Fault("XXE", lambda: raw_workbook({"survey": ""}, {"xl/worksheets/sheet1.xml": XXE}), ("doctype",)),
    Fault("XXE behind a long comment", _a_long_prologue, ("doctype",)),
    Fault("XXE in UTF-16", _in_utf_16, ("doctype",)),
    Fault("billion laughs", lambda: raw_workbook({"survey": ""}, {"xl/sharedStrings.xml": LAUGHS}), ("doctype",)),
    Fault("a million rows", _a_million_rows, ("too_many_rows",)),
    Fault("a million coloured rows", _a_million_coloured_rows, is_fine=True),
    Fault("ghost cell at XFD1048576", _a_ghost, is_fine=True),
    Fault("no survey sheet", lambda: raw_workbook({"a": rows_xml(PLAIN), "b": ""}), ("no_survey_sheet",)),
    Fault("sheet called ' Survey '", lambda: raw_workbook({" Survey ": rows_xml(PLAIN), "x": ""}), ("sheet_name",)),
    Fault("empty survey", lambda: raw_workbook({"survey": rows_xml(HEAD)}), ("empty_survey",)),
    Fault("sheet without anything", lambda: raw_workbook({"survey": ""}), ("empty_survey",)),
    Fault("duplicate names", survey(["text", "a", "A"], ["text", "a", "B"]), ("duplicate_name",)),
    Fault("names equal but for case", survey(["text", "age", "A"], ["text", "Age", "B"]), ("case_only_name",)),
    Fault("SQL keywords as names", survey(["text", "select", "A"], ["text", "table", "B"]), ("renamed_column",), True),
    Fault("quotes in names", survey(["text", 'a"b', "A"], ["text", "c'd", "B"]), ("bad_name",)),
    Fault("names over 32", survey(["text", LONG, "A"]), ("renamed_column",), is_fine=True),
    Fault("names over 64", survey(["text", LONG * 2, "A"]), ("renamed_column",), is_fine=True),
    Fault("Cyrillic names", survey(["text", "возраст", "A"]), ("renamed_column",), is_fine=True),
    Fault("cycle", survey(["calculate", "a", "", "", "", "${b}"], ["calculate", "b", "", "", "", "${a}"]), ("cycle",)),
    Fault("self-reference", survey(["calculate", "a", "", "", "", "${a} + 1"]), ("cycle",)),
    Fault("unknown reference", survey(["text", "a", "A", "${b} = 1"]), ("unknown_reference",)),
    Fault("broken XPath", survey(["text", "a", "A", "", "(. > 1"]), ("syntax",)),
    Fault("unknown function", survey(["text", "a", "A", "", "foo(.)"]), ("unknown_function",)),
    Fault("invalid regex", survey(["text", "a", "A", "", "regex(., '[a-')"]), ("bad_regex",)),
    Fault("catastrophic regex", survey(["text", "a", "A", "", "regex(., '(a|aa)+$')"]), ("regex_runs_away",)),
    Fault("3,000-deep expression", survey(["text", "a", "A", DEEP]), ("too_deep",)),
    Fault("unknown type", survey(["telepathy", "a", "A"]), ("unknown_type",)),
    Fault("missing choices", survey(["select_one l", "a", "A"]), ("missing_list",)),
    Fault("duplicate choices", with_choices("select_one", "1", "1"), ("duplicate_choice",)),
    Fault("codes 1, 1.0 and 01", with_choices("select_one", "1", "1.0", "01"), ("equal_codes",)),
    Fault("space in a code", with_choices("select_multiple", "a b", "c"), ("space_in_code",)),
    Fault("group that never ends", survey(["begin_group", "g", "G"], ["text", "a", "A"]), ("unbalanced_group",)),
    Fault("group that never began", survey(["text", "a", "A"], ["end_group"]), ("unbalanced_group",)),
    Fault("nesting 150", _nested(150), ("nested_too_deep",)),
    Fault("nesting 30", _nested(30), is_fine=True),
    Fault("100 languages", _a_hundred_languages, is_fine=True),
    Fault("formula without a value", _with_a_formula, ("formula_without_value",)),
    Fault("file that leads out", survey(["select_one_from_file ../../x.csv", "a", "A"]), ("file_leads_out",)),
    Fault("pulldata that leads out", survey(["calculate", "a", "", "", "", "pulldata('../x','a','b',1)"]),
          ("file_leads_out",)),
    Fault("HTML in labels", survey(["text", "a", "How <b>old</b>?"]), ("html",), is_fine=True),
    Fault("macros", _with_macros, ("macros",), is_fine=True, called="form.xlsm"),
    Fault("text of a megabyte", survey(["text", "a", "A" * 1_000_000]), ("cell_too_long",)),
    Fault("written by openpyxl", lambda: workbook_of("# survey\n| type | name | label |\n| text | a | A |"), (), True),
)  # fmt: skip


def _flipped(source: bytes) -> bytes:
    at = source.index(b"xl/worksheets/sheet1.xml") + 60
    return source[:at] + bytes([source[at] ^ 0xFF]) + source[at + 1 :]
