"""A refused questionnaire, mended as far as it takes to look at the rest of it.

The converter stops at the first fault, and an author wants to know all. So the cells that errors were
found in are emptied or filled in, in memory, and what the converter makes of that is looked through
by the rules that need it. Nothing of it is ever written or used; rows keep their numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from forms.linting.finding import LintFinding
from forms.linting.survey import Sheets
from forms.sheets import Row, Sheet, Workbook

#: Code of an error → what its cell becomes, given its row and its text; '' empties it.
_MENDED: Mapping[str, Callable[[int, str], str]] = {
    "control_character": lambda _row, _text: "",
    "bad_reference": lambda _row, _text: "",
    "unknown_reference": lambda _row, _text: "",
    "ambiguous_reference": lambda _row, _text: "",
    "unknown_type": lambda _row, _text: "text",
    "missing_type": lambda _row, _text: "text",
    "missing_list": lambda _row, _text: "text",
    "missing_name": lambda row, _text: f"unnamed_{row}",
    "bad_name": lambda row, _text: f"unnamed_{row}",
    "duplicate_name": lambda row, text: f"{text}_{row}",
    "duplicate_roster": lambda row, text: f"{text}_{row}",
    "missing_calculation": lambda _row, _text: "''",
    "missing_choice_name": lambda row, _text: f"unnamed_{row}",
    "duplicate_choice": lambda row, text: f"{text}_{row}",
    "space_in_code": lambda _row, text: "_".join(text.split()),
}


def mended(sheets: Sheets, findings: list[LintFinding]) -> Workbook:
    """The workbook with the cells of `findings` mended, and without columns that the converter fails on."""
    book = sheets.workbook
    found = {
        name: _mended(sheet, [one for one in findings if one.sheet == name]) for name, sheet in book.sheets.items()
    }
    return replace(book, sheets=MappingProxyType(found))


def _mended(sheet: Sheet, findings: list[LintFinding]) -> Sheet:
    header = list(sheet.header)
    codes: dict[int, dict[str, str]] = {}
    for one in findings:
        if one.code in _MENDED and one.row is not None:
            codes.setdefault(one.row, {}).setdefault(one.column, one.code)
            header += [one.column] if one.column not in header else []
    rows = []
    for row in sheet.rows:
        cells = dict(row.cells)
        for title, code in codes.get(row.number, {}).items():
            number = header.index(title) + 1
            cells[number] = _MENDED[code](row.number, cells.get(number, ""))
        rows.append(Row(row.number, {number: text for number, text in cells.items() if text}))
    left_out = {one.column for one in findings if one.code == "misplaced_column"}
    return replace(sheet, header=_without(header, left_out), rows=tuple(rows))


def _without(header: list[str], left_out: set[str]) -> tuple[str, ...]:
    """Titles with those left out that are to be, and each that stands a second time."""
    kept = []
    seen = set(left_out)
    for title in header:
        kept.append("" if title in seen else title)
        seen.add(title)
    return tuple(kept)
