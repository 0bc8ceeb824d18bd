"""What the converter says, as findings: where, what is wrong, and what to do.

Most of it the rules have said before, with more; those codes are recognised here so that nothing is
said twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from forms.errors import ConversionRefused
from forms.gate import WorkbookRefused
from forms.linting.finding import ERROR, LintFinding, Spot, finding
from forms.linting.subject import Subject
from forms.wording import phrase, translate
from forms.xlsform import ConverterRefused

_ROW = re.compile(r"^\[row : (\d+)\]\s*")
_SHEET = re.compile(r"(?:[Oo]n the '|for sheet: ')(\w+)'")
_VALUE_OF = re.compile(r"the '([^']+)' value")
_NAMED = re.compile(r"survey element named '([^']+)'")
_MORE = re.compile(r"\s*Learn more:\s*\S+")


#: Code and row of the errors found so far.
Said = frozenset[tuple[str, int | None]]


class Saying(NamedTuple):
    """One thing the converter says: its own code or a pattern of its words; our code, and our words if any."""

    said: str
    code: str
    message: str = ""
    advice: str = ""


#: In the order in which they are tried; a saying that is not here keeps its words.
SAYINGS = (
    Saying("HEADER_002|Duplicate column header|different names for the same column", "duplicate_column"),
    Saying("HEADER_001|HEADER_003|headers were not found|missing header row|a missing mapping", "missing_column"),
    Saying("NAMES_001", "duplicate_name"),
    Saying("NAMES_003|NAMES_004", "duplicate_roster"),
    Saying("NAMES_006", "missing_choice_name"),
    Saying("NAMES_007|Choice names must be unique", "duplicate_choice"),
    Saying("NAMES_008|NAMES_009|NAMES_005|Names must begin with", "bad_name"),
    Saying("PYREF_001|PYREF_002|Reference variables must start", "bad_reference"),
    Saying("PYREF_003|Reference variables must contain|no survey element named", "unknown_reference"),
    Saying("PYREF_004|Reference variables names must be unique|multiple survey elements", "ambiguous_reference"),
    Saying("SURVEY_001|SURVEY_002|Unmatched '(?:begin|end)_", "unbalanced_group"),
    Saying(r"Unknown question type", "unknown_type"),
    Saying(r"Question with no type", "missing_type"),
    Saying(r"Question or group with no name", "missing_name"),
    Saying(r"Missing calculation", "missing_calculation"),
    Saying(r"Choices must have a name", "missing_choice_name"),
    Saying(r"Choice names with spaces", "space_in_code"),
    Saying(
        r"List name not in|should be a choices sheet|external_choices sheet|specify choices for this", "missing_list"
    ),
    Saying(r"must have a sheet named", "no_survey_sheet"),
    Saying(r"unique within their nearest parent", "duplicate_name"),
    Saying(
        r"has no label or hint", "question_without_label", "", translate("Forms", "Write a label, or a calculation.")
    ),
    Saying(
        r"File name for ",
        "bad_parameter",
        "",
        translate("Forms", "Write the name of a .csv, .xml or .geojson file after the type."),
    ),
    Saying(r"arameter", "bad_parameter"),
    Saying(r"cannot read this questionnaire", "converter"),
)
#: Warnings that the rules give themselves, with the rows, or that mean nothing on a keying desk.
_SAID_ALREADY = re.compile(
    r"max-pixels|Choices should have a label|is missing the (?:survey|choices)|machine-readable codes"
    r"|Repeat has no label|has no label|case-insensitive match|'disabled' column|without name, text, or label"
    r"|When looking for a sheet named"
)
_WARNINGS = (
    Saying(
        "uses or_other and translations",
        "converter_note",
        translate("Forms", "the question that or_other adds is in English in every language"),
        translate("Forms", "Add a choice other and a text question of your own."),
    ),
    Saying(
        "Column headers must not be empty",
        "converter_note",
        translate("Forms", "a title with a space cannot be read by a choice_filter: {value}"),
        translate("Forms", "Write an underscore instead."),
    ),
    Saying(
        "no longer supported on most devices",
        "converter_note",
        translate("Forms", "this question is never filled in"),
        translate("Forms", "Remove it."),
    ),
)


def refusal(
    subject: Subject, error: ConversionRefused, said: frozenset[tuple[str, int | None]]
) -> Iterator[LintFinding]:
    """The finding that a refusal comes to, unless a rule has said it: `said` are the (code, row) of errors so far."""
    if isinstance(error, WorkbookRefused):
        if not any(code == error.code for code, _row in said):
            yield finding(error.code, error.what, error.advice, Spot(error.sheet, error.row))
        return
    saying = _saying(error)
    code = saying.code if saying else "converter"
    at = _spot(subject, error)
    if any(known == code and (at.row is None or row is None or row == at.row) for known, row in said):
        return
    advice = (saying.advice if saying else "") or translate("Forms", "Correct this cell; the other findings may help.")
    if code == "converter" and said:
        advice = translate("Forms", "This may follow from the errors above: correct those first.")
    yield finding(code, _plain(error.what), phrase("Forms", advice), at)


def _saying(error: ConversionRefused) -> Saying | None:
    own = error.code if isinstance(error, ConverterRefused) else ""
    for saying in SAYINGS:
        if (own and re.search(rf"\b{own}\b", saying.said)) or re.search(saying.said, error.what):
            return saying
    return None


def _spot(subject: Subject, error: ConversionRefused) -> Spot:
    context = error.context if isinstance(error, ConverterRefused) else {}
    row, sheet = _ROW.match(error.what), _SHEET.search(error.what)
    number = context.get("row") or (int(row.group(1)) if row else None)
    title = context.get("sheet") or (sheet.group(1) if sheet else "survey" if number else "")
    value = _VALUE_OF.search(error.what)
    named = _NAMED.search(error.what)
    rows = subject.sheets.by_name.get(named.group(1), ()) if named and number is None else ()
    if rows:
        return Spot("survey", rows[0].number)
    column = str(context.get("column") or (value.group(1) if value and title else ""))
    known = {name for table in subject.sheets.tables for name in (*(c.title for c in table.columns), "label", "name")}
    return Spot(str(title), int(number) if number else None, column if column in known else "")


def _plain(what: str) -> str:
    """The converter's words without its row, its links and its apologies."""
    text = _MORE.sub("", _ROW.sub("", what))
    text = re.sub(r"^Invalid headers provided for sheet: '\w+'\. ", "", text)
    text = re.sub(r"On the '\w+' sheet, the '[^']+' value(?: '[^']*')? is invalid\.\s*", "", text)
    return text.split(" [row : ")[0].strip().rstrip(".")


def warnings(said: tuple[str, ...]) -> Iterator[LintFinding]:
    """The converter's warnings, as notes in plain words."""
    for text in said:
        if _SAID_ALREADY.search(text):
            continue
        row, sheet = _ROW.match(text), _SHEET.search(text)
        at = Spot(sheet.group(1) if sheet else "survey" if row else "", int(row.group(1)) if row else None)
        known = next((saying for saying in _WARNINGS if re.search(saying.said, text)), None)
        if known is None:
            yield finding("converter_note", _plain(text), "", at)
        else:
            value = _VALUE_OF.search(text)
            message = phrase("Forms", known.message).format(value=value.group(1) if value else "")
            yield finding(known.code, message, phrase("Forms", known.advice), at)


def errors_of(findings: list[LintFinding]) -> Said:
    """Code and row of the errors among findings."""
    return frozenset((one.code, one.row) for one in findings if one.severity == ERROR)
