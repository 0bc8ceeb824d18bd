"""What the linter says: one finding, and the table of all codes with their severities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

ERROR = "error"
WARNING = "warning"
NOTE = "note"
SEVERITIES = (ERROR, WARNING, NOTE)

#: Code → severity. An error keeps the questionnaire from being used, or a rule from working; a warning is very
#: likely not what the author meant; a note is worth knowing. A new finding is one row here.
CODES: Mapping[str, str] = MappingProxyType({
    # the file (forms.gate)
    "empty_file": ERROR,
    "not_a_workbook": ERROR,
    "damaged": ERROR,
    "password": ERROR,
    "too_large": ERROR,
    "too_many_parts": ERROR,
    "too_many_rows": ERROR,
    "cell_too_long": ERROR,
    "doctype": ERROR,
    "strange_encoding": ERROR,
    "path_leads_out": ERROR,
    "nested_too_deep": ERROR,
    "not_a_form": ERROR,
    "wrong_extension": WARNING,
    "macros": NOTE,
    # sheets and columns
    "no_survey_sheet": ERROR,
    "sheet_name": WARNING,
    "unknown_sheet": NOTE,
    "missing_column": ERROR,
    "duplicate_column": ERROR,
    "misplaced_column": ERROR,
    "misspelt_column": WARNING,
    "unknown_column": NOTE,
    "column_without_title": NOTE,
    "rows_not_read": WARNING,
    "formula_without_value": WARNING,
    "control_character": ERROR,
    # the survey sheet
    "empty_survey": ERROR,
    "unknown_type": ERROR,
    "missing_type": ERROR,
    "missing_name": ERROR,
    "bad_name": ERROR,
    "duplicate_name": ERROR,
    "duplicate_roster": ERROR,
    "case_only_name": ERROR,
    "unbalanced_group": ERROR,
    "empty_group": NOTE,
    "missing_calculation": ERROR,
    "ignored_type": NOTE,
    "keying_day": NOTE,
    "disabled_row": NOTE,
    "no_label": WARNING,
    "question_without_label": ERROR,
    "bad_parameter": ERROR,
    # names in tables
    "renamed_column": NOTE,
    # choices
    "missing_list": ERROR,
    "missing_choice_name": ERROR,
    "missing_list_name": WARNING,
    "duplicate_choice": ERROR,
    "space_in_code": ERROR,
    "space_in_single_code": WARNING,
    "equal_codes": WARNING,
    "no_choice_label": NOTE,
    "same_label": WARNING,
    "unused_list": NOTE,
    "duplicate_short_code": ERROR,
    "unreachable_choice": WARNING,
    # expressions: codes of forms.expressions first
    "too_long": ERROR,
    "too_deep": ERROR,
    "empty": ERROR,
    "syntax": ERROR,
    "curly_quotes": WARNING,
    "open_quote": ERROR,
    "unknown_operator": ERROR,
    "unknown_reference": ERROR,
    "unknown_instance": ERROR,
    "unknown_function": ERROR,
    "wrong_arguments": ERROR,
    "not_a_node_set": ERROR,
    "bad_regex": ERROR,
    "unsupported_axis": ERROR,
    "union": ERROR,
    "cycle": ERROR,
    "bad_reference": ERROR,
    "ambiguous_reference": ERROR,
    "date_compared_with_text": WARNING,
    "blank_as_truth": WARNING,
    "last_saved": WARNING,
    "unknown_name": WARNING,
    "not_a_date": WARNING,
    "time_compared": WARNING,
    "today_as_interview_day": WARNING,
    "regex_runs_away": WARNING,
    "unknown_code": WARNING,
    "never_asked": WARNING,
    "never_satisfied": WARNING,
    # texts
    "missing_translation": WARNING,
    "missing_translation_of_hint": NOTE,
    "missing_language": WARNING,
    "mixed_languages": WARNING,
    "unknown_default_language": WARNING,
    "language_without_code": NOTE,
    "html": NOTE,
    "unsupported_appearance": NOTE,
    # keying from paper
    "unknown_missing_reason": ERROR,
    "bad_missing_codes": ERROR,
    "unknown_case_part": ERROR,
    "duplicate_case_part": ERROR,
    "unknown_severity": ERROR,
    "unknown_privacy": ERROR,
    "bad_width": WARNING,
    "not_yes_or_no": WARNING,
    "unknown_skip_target": ERROR,
    "skip_goes_back": WARNING,
    "bad_key_year": WARNING,
    # files beside the form
    "file_leads_out": ERROR,
    "missing_file": WARNING,
    "unreadable_file": ERROR,
    "missing_file_column": ERROR,
    # what the converter says
    "converter": ERROR,
    "converter_note": NOTE,
})


@dataclass(frozen=True, slots=True)
class LintFinding:
    """One thing wrong with a questionnaire.

    `sheet` is '' and `row` None where it concerns the whole file; `row` counts from 1 as spreadsheets do, `column` is
    the column's title as written, `character` counts the characters of an expression's cell from 1.
    """

    severity: str
    sheet: str
    row: int | None
    column: str
    code: str
    message: str
    advice: str
    character: int | None = None

    @property
    def where(self) -> str:
        """`survey row 5, relevant, character 12`, as much of it as there is; '' for the whole file."""
        parts = [self.sheet] if self.sheet else []
        if self.row is not None:
            parts = [f"{self.sheet} row {self.row}".strip()]
        parts += [self.column] if self.column else []
        parts += [f"character {self.character}"] if self.character is not None else []
        return ", ".join(parts)

    def line(self) -> str:
        """The finding as text: what and where, and below it the advice."""
        head = f"{self.severity}: {self.where}: " if self.where else f"{self.severity}: "
        tail = f"\n    {self.advice}" if self.advice else ""
        return f"{head}{self.message} [{self.code}]{tail}"

    def plain(self) -> dict[str, str | int | None]:
        """The finding as JSON has it."""
        return {
            "severity": self.severity,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "character": self.character,
            "code": self.code,
            "message": self.message,
            "advice": self.advice,
        }


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is wrong; its fields are those of `LintFinding`."""

    sheet: str = ""
    row: int | None = None
    column: str = ""
    character: int | None = None


FILE = Spot()


def finding(code: str, message: str, advice: str = "", at: Spot = FILE) -> LintFinding:
    """A finding with the severity of its code; a code that is not in the table is a warning."""
    return LintFinding(CODES.get(code, WARNING), at.sheet, at.row, at.column, code, message, advice, at.character)


def listed(rows: list[int], most: int = 8) -> str:
    """`row 5`, `rows 5, 7 and 9`, `rows 5, 7, 9 … (31 rows)`."""
    if len(rows) == 1:
        return f"row {rows[0]}"
    if len(rows) > most:
        return f"rows {', '.join(map(str, rows[:most]))} … ({len(rows)} rows)"
    return f"rows {', '.join(map(str, rows[:-1]))} and {rows[-1]}"
