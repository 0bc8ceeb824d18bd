"""The columns of an export: what each holds, where it comes from, what its codes mean (EXPORTS.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from forms.wording import translate

TEXT = "text"
INTEGER = "integer"
DECIMAL = "decimal"
DATE = "date"

#: A whole number as the store writes it: no plus, no leading zeros, no -0.
INTEGER_PATTERN = re.compile(r"0|-?[1-9][0-9]*")
DECIMAL_PATTERN = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9]")
#: Digits that a spreadsheet's number keeps.
MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Column:
    """One column of one table. Cells are canonical text, '' for empty.

    `role`: case (of the case itself), row (of the roster row), answer, missing (reason beside an answer), partial
    (date in part), unknown (number of codes outside the list), dummy (0/1 of one code), flag (what is to be known of
    an answer), issue.
    `holds`: what the cells are: text, integer, decimal, date. `path` is the question's, '' for case and row columns;
    `code` the code of a dummy; `label` stands in the export's language, `labels` gives a cell's code its label in it;
    `declared` maps codes that the form declares missing to their reasons.
    """

    name: str
    role: str
    holds: str = TEXT
    kind: str = ""
    path: str = ""
    code: str = ""
    label: str = ""
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    declared: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `name` is its file and sheet, `roster` the path of its roster ('' for cases and issues).

    `rows` is known when the dataset is built, but for the issues (-1).
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: int
    roster: str = ""


#: Case columns before the questions and after them: name and English label.
CASE_BEFORE = (
    ("case_id", translate("Exports", "Case")),
    ("case_paper_number", translate("Exports", "Number of the paper")),
    ("case_form_version", translate("Exports", "Form version")),
    ("case_district", translate("Exports", "District")),
    ("case_batch", translate("Exports", "Batch")),
    ("case_status", translate("Exports", "Status")),
)
#: Stands after them when both keyings are exported.
CASE_KEYING = ("case_keying", translate("Exports", "Keying"))
CASE_AFTER = (
    ("case_keyed_by", translate("Exports", "Keyed by")),
    ("case_keyed_at", translate("Exports", "Keyed at")),
    ("case_changed_at", translate("Exports", "Last changed at")),
    ("case_verified", translate("Exports", "Verified by a second keying: yes, no, open (undecided)")),
)
ROW_BEFORE = (
    ("row_id", translate("Exports", "Row"), TEXT),
    ("row_parent_id", translate("Exports", "Row it belongs to"), TEXT),
    ("case_id", translate("Exports", "Case"), TEXT),
    ("row_index", translate("Exports", "Number of the row"), INTEGER),
    ("row_parent_index", translate("Exports", "Number of the row it belongs to"), INTEGER),
)
ISSUES = "issues"
ISSUE_COLUMNS = tuple(
    Column(name, "issue", label=label)
    for name, label in (
        ("kind", translate("Exports", "What kind of issue")),
        ("case_id", translate("Exports", "Case")),
        ("case_paper_number", translate("Exports", "Number of the paper")),
        ("case_district", translate("Exports", "District")),
        ("table", translate("Exports", "Table")),
        ("row_id", translate("Exports", "Row of the roster")),
        ("column", translate("Exports", "Column")),
        ("question", translate("Exports", "Question")),
        ("value", translate("Exports", "Answer as it was keyed")),
        ("reason", translate("Exports", "Rule or reason")),
        ("says", translate("Exports", "In words")),
    )
)


def is_whole(text: str) -> bool:
    """Whether a text is a whole number written the one canonical way."""
    return INTEGER_PATTERN.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Whether a text is a number written the one canonical way."""
    return is_whole(text) or DECIMAL_PATTERN.fullmatch(text) is not None


def fits_a_float(text: str) -> bool:
    """Whether a canonical number survives a double: at most 15 digits."""
    return len(text.lstrip("-").replace(".", "")) <= MOST_DIGITS
