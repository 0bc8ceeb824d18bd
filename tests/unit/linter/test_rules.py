from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from forms.linter import Report, lint
from forms.linting.finding import CODES, ERROR, NOTE, WARNING
from tests.written_form import workbook_of

LISTS = """
# choices
| list_name | name | label |
| yn | 1 | Yes |
| yn | 2 | No |
| many | a | Apples |
| many | b | Bread |
"""
USES_LISTS = "| select_one yn | yes | Yes? |\n| select_multiple many | eats | What? |"


@dataclass(frozen=True, slots=True)
class Case:
    """Rows of a survey sheet (or a whole workbook), and the one finding that is looked for among the others."""

    code: str
    text: str
    row: int | None = None
    column: str = ""
    character: int | None = None
    says: str = ""
    advises: str = ""
    sheet: str = "survey"
    header: str = field(default="type | name | label | relevant | constraint | calculation | choice_filter")

    @property
    def source(self) -> bytes:
        """The workbook's bytes."""
        if self.text.startswith("#"):
            return workbook_of(self.text)
        return workbook_of(f"# survey\n| {self.header} |\n{self.text}\n{LISTS}")


def found(report: Report, code: str) -> list[str]:
    """Where a code was found, as text."""
    return [one.where for one in report.findings if one.code == code]


CASES = (
    # names and types
    Case("unknown_type", "| Select_One yn | q | Q? |", 2, "type", advises="select_one yn"),
    Case("unknown_type", "| integr | q | Q? |", 2, "type", advises="integer"),
    Case("unknown_type", "| begin-group | g | G |\n| text | q | Q? |\n| end group |", 2, "type", advises="begin_group"),
    Case("unknown_type", "| mystery | q | Q? |", 2, "type", advises="text question"),
    Case("missing_type", "| | q | Q? |", 2, "type", says="q has no type"),
    Case("missing_name", "| text | | Q? |", 2, "name"),
    Case("bad_name", "| text | 1st | Q? |", 2, "name"),
    Case("bad_name", "| text | my name | Q? |", 2, "name"),
    Case("duplicate_name", "| text | q | Q? |\n| text | q | R? |", 3, "name", says="row 2"),
    Case("case_only_name", "| text | q | Q? |\n| text | Q | R? |", 3, "name", says="capital"),
    Case("duplicate_roster", "| begin repeat | r | R |\n| text | a | A |\n| end repeat |\n| begin group | g | G |\n"
         "| begin repeat | r | R |\n| text | a | A |\n| end repeat |\n| end group |", 6, "name"),
    Case("unbalanced_group", "| begin group | g | G |\n| text | a | A |\n| end repeat |", 4, "type", says="is a group"),
    Case("unbalanced_group", "| begin repeat | r | R |\n| text | a | A |", 2, "type", advises="end_repeat"),
    Case("empty_group", "| begin group | g | G |\n| end group |\n| text | a | A |", 3, "type", says="g is empty"),
    Case("missing_calculation", "| calculate | c |", 2, "calculation"),
    Case("ignored_type", "| audit | audit |\n| text | a | A |", 2, "type"),
    Case("ignored_type", "| start-geopoint | where |\n| text | a | A |", 2, "type"),
    Case("keying_day", "| start | start |\n| end | end |\n| text | a | A |", 2, "type", says="rows 2 and 3"),
    Case("no_label", "| text | a |", 2, "label"),
    Case("disabled_row", "| text | a | A | yes |\n| text | b | B | |", 2, "disabled",
         header="type | name | label | disabled"),
    Case("renamed_column", "| text | größe | Q? |", 2, "name", says="it is called gro"),
    Case("renamed_column", "| text | by | Q? |", 2, "name", says="it is called q_by"),
    Case("renamed_column", "| begin group | g | G |\n| text | a | A |\n| end group |\n| text | a | A |", 3, "name",
         says="it is called g_a"),
    # columns and sheets
    Case("misspelt_column", "| text | a | A | 1 = 1 |", 1, "relevent", says="ignored", advises="relevant",
         header="type | name | label | relevent"),
    Case("misspelt_column", "| text | a | A | A |", 1, "lable::English (en)", advises="label::English (en)",
         header="type | name | label | lable::English (en)"),
    Case("misspelt_column", "| text | a | A | 3 |", 1, "key::widht", advises="key::width",
         header="type | name | label | key::widht"),
    Case("unknown_column", "| text | a | A | x |", 1, "", says="ward", header="type | name | label | ward"),
    Case("duplicate_column", "| text | a | A | B |", 1, "label", says="columns C and D are both called label",
         header="type | name | label | label"),
    Case("duplicate_column", "| text | a | A | x.png | y.png |", 1, "media::image", says="image and media::image",
         header="type | name | label | image | media::image"),
    Case("duplicate_column", "| text | a | A | 1=1 | 1=1 |", 1, "relevance",
         header="type | name | label | relevant | relevance"),
    Case("missing_column", "# survey\n| type | nome | label |\n| text | a | A |", 1, advises="'nome'"),
    Case("misplaced_column", "# survey\n| type | name | label |\n| select_one l | a | A |\n# choices\n"
         "| list_name | name | label | key::missing |\n| l | 1 | One | blank |", 1, "key::missing", sheet="choices",
         advises="Call it missing"),
    Case("missing_column", "# survey\n| type | name | label |\n| select_one l | a | A |\n# choices\n"
         "| list_name | label |\n| l | 1 |", 1, sheet="choices"),
    Case("unknown_sheet", "# survey\n| type | name | label |\n| text | a | A |\n# choises\n| list_name |", None, "",
         sheet="choises", advises="choices"),
    Case("no_survey_sheet", "# survy\n| type | name | label |\n| text | a | A |\n# choices\n| list_name | name |",
         sheet="", advises="'survy'"),
    # expressions
    Case("syntax", "| text | a | A | | (. > 1 |", 2, "constraint", 1, advises="`)`"),
    Case("open_quote", "| text | a | A | | . = 'x |", 2, "constraint", 5),
    Case("unknown_operator", "| text | a | A | ${b} == 1 |\n| text | b | B |", 2, "relevant", 6, advises="="),
    Case("unknown_function", "| text | a | A | | string-lenght(.) > 1 |", 2, "constraint", 1,
         advises="string-length()"),
    Case("wrong_arguments", "| text | a | A | | if(. > 1, 2) |", 2, "constraint", 1),
    Case("wrong_arguments", "| text | a | A | ${b}   > 1 and round() > 1 |\n| text | b | B |", 2, "relevant", 16),
    Case("unknown_reference", "| text | age | A |\n| text | b | B | 1 = 1 and ${agee} > 3 |", 3, "relevant", 11,
         advises="${age}"),
    Case("unknown_reference", "| text | age | Hello ${nobody} |", 2, "label", 7),
    Case("ambiguous_reference", "| begin group | g | G |\n| text | a | A |\n| end group |\n| text | a | A |\n"
         "| text | b | B | ${a} = 'x' |", 6, "relevant", 1, says="row 3 or of row 5"),
    Case("bad_reference", "| text | a | A |\n| text | b | B | ${ a } = 'x' |", 3, "relevant", 1, advises="${a}"),
    Case("bad_reference", "| text | a | A |\n| text | b | B | ${a = 'x' |", 3, "relevant", 1, advises="`}`"),
    Case("cycle", "| calculate | a | | | | ${b} + 1 |\n| calculate | b | | | | ${a} + 1 |", None, says="circle"),
    Case("cycle", "| text | a | A | ${b} = 'x' |\n| text | b | B | ${a} = 'x' |", None, says="circle"),
    Case("curly_quotes", "| text | a | A | | . = ‘x’ |", 2, "constraint", 5),
    Case("date_compared_with_text", "| date | d | D |\n| text | b | B | ${d} > '2020-01-01' |", 3, "relevant", 6,
         advises="date('2020-01-01')"),
    Case("today_as_interview_day", "| date | d | D |\n| calculate | c | | | | (today() - ${d}) div 365 |", 3,
         "calculation", 2),
    Case("today_as_interview_day", "| date | d | D | | . > today() - 30 |", 2, "constraint", 5),
    Case("bad_regex", "| text | a | A | | regex(., '[a-z') |", 2, "constraint", 10),
    Case("regex_runs_away", "| text | a | A | | regex(., '^(a+)+$') |", 2, "constraint", 10),
    Case("unknown_instance", "| calculate | c | | | | instance('nolist')/root/item[name='1']/label |", 2,
         "calculation"),
    Case("unsupported_axis", "| text | a | A | count(//a) > 1 |", 2, "relevant"),
    # what expressions mean
    Case("never_asked", "| text | a | A | false() |", 2, "relevant", 1),
    Case("never_asked", "| select_one yn | q | Q? |\n| text | b | B | ${q} = '3' |", 3, "relevant", 1),
    Case("never_asked", "| select_one yn | q | Q? |\n| text | b | B | ${q} = '1' and ${q} = '2' |", 3, "relevant", 1),
    Case("never_asked", "| integer | n | N |\n| text | b | B | ${n} > 5 and ${n} < 6 |", 3, "relevant", 1),
    Case("never_asked", "| begin group | g | G | ${q} = '1' |\n| text | b | B | ${q} = '2' |\n| end group |\n"
         "| select_one yn | q | Q? |", 3, "relevant", 1, says="b can never"),
    Case("never_asked", "| text | a | A | false() |\n| text | b | B | ${a} = 'x' |", 3, "relevant", 1, says="b can"),
    Case("never_satisfied", "| integer | a | A | | . > 10 and . < 5 |", 2, "constraint", 1),
    Case("never_satisfied", "| integer | a | A | | . > 5 and . < 6 |", 2, "constraint", 1),
    Case("never_satisfied", "| text | a | A | | string-length(.) > 5 and string-length(.) < 3 |", 2, "constraint", 1),
    Case("never_satisfied", "| date | a | A | | . > date('2020-01-02') and . < date('2020-01-01') |", 2,
         "constraint", 1),
    Case("never_satisfied", "| select_one yn | a | A | | . > 5 |", 2, "constraint", 1),
    Case("never_satisfied", "| select_multiple many | a | A | | selected(., 'a') and not(selected(., 'a')) |", 2,
         "constraint", 1),
    Case("unknown_code", "| select_one yn | q | Q? |\n| text | b | B | 'x' = 'x' and ${q} = 7 |", 3, "relevant", 22,
         says="no code 7", advises="1, 2"),
    Case("unknown_code", "| select_multiple many | q | Q? |\n| text | b | B | selected(${q}, 'c') |", 3,
         "relevant", 16),
    # texts
    Case("missing_translation", "| text | a | A | A |\n| text | b | B | |", 3, "label::Русский (ru)",
         header="type | name | label::English (en) | label::Русский (ru)"),
    Case("missing_translation_of_hint", "| text | a | A | A | H | |\n| text | b | B | B | H | H |", 2, "hint::B (bb)",
         header="type | name | label::A (aa) | label::B (bb) | hint::A (aa) | hint::B (bb)"),
    Case("mixed_languages", "| text | a | A | A |", 1, header="type | name | label | label::French (fr)"),
    Case("missing_language", "| text | a | A | A |", 1, "", says="French (fr)", sheet="choices",
         header="type | name | label::English (en) | label::French (fr)"),
    Case("language_without_code", "| text | a | A |", 1, header="type | name | label::French"),
    Case("html", "| text | a | How <b>old</b>? |", 2, "label", says="row 2"),
    Case("unsupported_appearance", "| text | a | A | signature |", 2, "appearance", says="signature",
         header="type | name | label | appearance"),
    # keying
    Case("unknown_case_part", "| text | a | A | paper_nr |", 2, "key::case", advises="paper_number",
         header="type | name | label | key::case"),
    Case("duplicate_case_part", "| text | a | A | batch |\n| text | b | B | batch |", 3, "key::case", says="row 2",
         header="type | name | label | key::case"),
    Case("unknown_severity", "| text | a | A | bloking |", 2, "key::severity", advises="blocking",
         header="type | name | label | key::severity"),
    Case("unknown_privacy", "| text | a | A | secret |", 2, "privacy", header="type | name | label | privacy"),
    Case("bad_width", "| text | a | A | wide |", 2, "key::width", header="type | name | label | key::width"),
    Case("not_yes_or_no", "| text | a | A | maybe |", 2, "key::enter", header="type | name | label | key::enter"),
    Case("unknown_missing_reason", "| integer | a | A | 98=ilegible |", 2, "key::missing", advises="illegible",
         header="type | name | label | key::missing"),
    Case("bad_missing_codes", "| integer | a | A | 98 |", 2, "key::missing",
         header="type | name | label | key::missing"),
    Case("unknown_skip_target", "| text | abc | A | abd |", 2, "key::skip", advises="abc",
         header="type | name | label | key::skip"),
    Case("skip_goes_back", "| text | a | A | |\n| text | b | B | ${a} |", 3, "key::skip",
         header="type | name | label | key::skip"),
    # lists
    Case("missing_list", "| select_one yno | q | Q? |", 2, "type", advises="yn"),
    Case("unused_list", "| select_one yn | q | Q? |", 4, "list_name", says="many", sheet="choices"),
    Case("converter_note", "# survey\n| type | name | label::A (aa) |\n| select_one l or_other | q | Q? |\n# choices\n"
         "| list_name | name | label::A (aa) |\n| l | 1 | One |", None, says="or_other", sheet=""),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.text.splitlines()[-1].strip()}")
def test_each_rule_says_what_is_wrong_and_where(case: Case) -> None:
    findings = [one for one in lint(case.source, "form.xlsx").findings if one.code == case.code]
    assert findings, lint(case.source, "form.xlsx").findings
    fitting = [
        one
        for one in findings
        if one.sheet == case.sheet
        and case.row in {None, one.row}
        and (not case.column or one.column == case.column)
        and case.character in {None, one.character}
        and case.says in one.message
        and case.advises in one.advice
    ]
    assert fitting, findings


CLEAN = (
    "| date | d | D | | . <= today() |",
    "| date | d | D | | . >= date('2020-01-01') and . <= now() |",
    "| integer | n | N | | (. >= 18 and . <= 65) or . = 98 |\n| text | b | B | ${n} > 20 and ${n} < 22 |",
    "| decimal | n | N | | . > 1.2 and . < 1.3 |",
    "| text | a | A | | regex(., '^[0-9]{5}-[0-9]{3}$') |",
    "| text | a | A | | regex(., '^([a-z]+,)*[a-z]+$') |",
    "| select_one yn | q | Q? |\n| text | b | B | ${q} = '1' or ${q} = 2 |",
    "| select_one yn | q | Q? |\n| text | b | B | not(${q} = '1') and ${q} != '' |",
    "| select_multiple many | q | Q? |\n| text | b | B | selected(${q}, 'a') and selected(${q}, 'b') |",
    "| select_multiple many | q | Q? | | count-selected(.) > 1 and count-selected(.) <= 2 |",
    "| text | a | A |\n| text | b | ${a}, how old? | ${a} != '' | string-length(.) > 3 |",
    "| begin repeat | r | R |\n| integer | n | N |\n| text | b | B | ${n} > 2 |\n| end repeat |",
    "| begin repeat | r | R |\n| integer | n | N |\n| end repeat |\n| calculate | t | | | | sum(${n}) |",
    "| select_one yn | q | Q? | | | | name = '1' or name = '2' |",
)


@pytest.mark.parametrize("rows", CLEAN)
def test_what_is_right_is_not_found_fault_with(rows: str) -> None:
    report = lint(Case("", f"{rows}\n{USES_LISTS}").source, "form.xlsx")
    assert report.findings == ()


def test_a_clean_form_says_so_in_one_line_with_its_size() -> None:
    text = (
        "# survey\n| type | name | label::A (aa) | label::B (bb) | relevant |\n| integer | n | N | N | |\n"
        "| begin repeat | r | R | R | |\n| text | t | T | T | ${n} > 1 |\n| end repeat | | | | |"
    )
    report = lint(workbook_of(text), "form.xlsx")
    assert report.summary == "form.xlsx: nothing found in 2 questions, 1 roster, 2 languages, 1 expression"
    assert report.is_clean


CASCADE = """
# survey
| type | name | label | choice_filter |
| select_one county | county | County? | |
| select_one town | town | Town? | county = ${county} |
# choices
| list_name | name | label | county |
| county | c1 | North | |
| county | c2 | South | |
| town | t1 | A | c1 |
| town | t2 | B | c2 |
| town | t3 | C | c3 |
"""


def test_a_choice_whose_parent_is_in_no_list_is_never_shown() -> None:
    report = lint(workbook_of(CASCADE), "form.xlsx")
    assert [(one.row, one.code) for one in report.findings] == [(6, "unreachable_choice")]
    assert "t3 of town" in report.findings[0].message


def test_many_choices_that_are_never_shown_are_said_at_once() -> None:
    lost = "".join(f"| town | x{at} | Lost {at} | c9 |\n" for at in range(30))
    report = lint(workbook_of(CASCADE + lost), "form.xlsx")
    assert [(one.row, one.code) for one in report.findings] == [(6, "unreachable_choice")]
    assert "31 choices" in report.findings[0].message


def test_a_default_language_that_no_label_is_in_is_found() -> None:
    text = (
        "# survey\n| type | name | label::English (en) |\n| text | a | A |\n"
        "# settings\n| form_id | default_language |\n| x | English |"
    )
    (one,) = lint(workbook_of(text), "form.xlsx").findings
    assert (one.code, one.sheet, one.row) == ("unknown_default_language", "settings", 2)
    assert "English (en)" in one.advice


def test_a_choice_that_another_question_shows_without_a_filter_is_reached() -> None:
    text = CASCADE.replace("# choices", "| select_one town | born | Born in? | |\n# choices")
    assert lint(workbook_of(text), "form.xlsx").findings == ()


def test_a_filter_that_lets_two_codes_through_for_every_parent_reaches_them() -> None:
    text = CASCADE.replace("county = ${county}", "county = ${county} or name = 't3'")
    assert lint(workbook_of(text), "form.xlsx").findings == ()


CODES_OF_LIST = """
# survey
| type | name | label |
| {kind} l | q | Q? |
# choices
| list_name | name | label | missing | short_code |
{rows}
"""
LIST_CASES = (
    ("duplicate_choice", "select_one", "| l | 1 | A |\n| l | 1 | B |", 3),
    ("equal_codes", "select_one", "| l | 1 | A |\n| l | 01 | B |", 3),
    ("equal_codes", "select_one", "| l | -2 | A |\n| l | -2.0 | B |", 3),
    ("space_in_code", "select_multiple", "| l | a b | A |\n| l | c | B |", 2),
    ("space_in_single_code", "select_one", "| l | a b | A |\n| l | c | B |", 2),
    ("missing_choice_name", "select_one", "| l | | A |\n| l | c | B |", 2),
    ("missing_list_name", "select_one", "| | x | A |\n| l | c | B |", 2),
    ("no_choice_label", "select_one", "| l | 1 | A |\n| l | 2 | |", 3),
    ("same_label", "select_one", "| l | 1 | A |\n| l | 2 | a |", 3),
    ("unknown_missing_reason", "select_one", "| l | 1 | A | |\n| l | 2 | B | blank ilegible |", 3),
    ("duplicate_short_code", "select_one", "| l | 1 | A | | 2 |\n| l | 2 | B | | |", 2),
    ("duplicate_short_code", "select_one", "| l | 1 | A | | 7 |\n| l | 2 | B | | 7 |", 3),
)


@pytest.mark.parametrize(("code", "kind", "rows", "row"), LIST_CASES)
def test_each_fault_of_a_list_is_found_at_its_row(code: str, kind: str, rows: str, row: int) -> None:
    report = lint(workbook_of(CODES_OF_LIST.format(kind=kind, rows=rows)), "form.xlsx")
    assert [(one.sheet, one.row) for one in report.findings if one.code == code] == [("choices", row)]


def test_codes_of_two_reasons_are_no_fault() -> None:
    rows = "| l | 1 | A | |\n| l | 98 | B | illegible several |"
    assert lint(workbook_of(CODES_OF_LIST.format(kind="select_one", rows=rows)), "form.xlsx").findings == ()


def test_duplicate_codes_that_the_settings_allow_are_no_fault() -> None:
    rows = "| l | 1 | A |\n| l | 1 | B |\n# settings\n| allow_choice_duplicates |\n| yes |"
    assert lint(workbook_of(CODES_OF_LIST.format(kind="select_one", rows=rows)), "form.xlsx").findings == ()


def test_all_faults_are_listed_although_the_converter_stops_at_the_first() -> None:
    text = (
        "# survey\n| type | name | label | relevant | constraint |\n"
        "| nothing | a | A | | |\n| text | b | B | ${zz} = 1 | |\n| integer | c | C | | . > 3 and . < 2 |\n"
        "| integer | c | D | | regex(., '[') |\n| calculate | e | | | |"
    )
    report = lint(workbook_of(text), "form.xlsx")
    wanted = {
        "unknown_type",
        "unknown_reference",
        "never_satisfied",
        "duplicate_name",
        "bad_regex",
        "missing_calculation",
    }
    assert wanted <= {one.code for one in report.findings}
    assert not found(report, "converter")


def test_of_one_broken_expression_only_one_error_is_said() -> None:
    report = lint(Case("", "| text | a | A | | foo(. + |").source, "form.xlsx")
    assert [one.severity for one in report.findings if one.column == "constraint"] == [ERROR]


def test_errors_come_first_and_notes_last() -> None:
    rows = "| text | select | <b>A</b> | | foo(.) |\n| text | b | B | false() |"
    severities = [one.severity for one in lint(Case("", rows + "\n" + USES_LISTS).source, "form.xlsx").findings]
    assert severities == sorted(severities, key=(ERROR, WARNING, NOTE).index)
    assert len(set(severities)) == 3


def test_a_finding_is_one_line_with_its_advice_below() -> None:
    report = lint(Case("", f"| text | a | A | | foo(.) |\n{USES_LISTS}").source, "form.xlsx")
    where = "error: survey row 2, constraint, character 1"
    line = f"{where}: unknown function foo() [unknown_function]\n    Did you mean floor()?"
    assert [one.line() for one in report.findings] == [line]


def test_json_has_the_same_as_the_text() -> None:
    report = lint(Case("", f"| text | a | A | | foo(.) |\n{USES_LISTS}").source, "form.xlsx")
    plain = report.plain()
    assert plain["findings"] == [one.plain() for one in report.findings]
    assert plain["findings"][0] | {"message": "", "advice": ""} == {
        "severity": "error", "sheet": "survey", "row": 2, "column": "constraint", "character": 1,
        "code": "unknown_function", "message": "", "advice": "",
    }  # fmt: skip
    assert (plain["file"], plain["questions"]) == ("form.xlsx", 3)


def test_every_code_that_the_cases_name_stands_in_the_table() -> None:
    assert {case.code for case in CASES} <= set(CODES)
