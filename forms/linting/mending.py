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
    """The workbook with the cells of `findings` mended; columns that say the same as one before them left out."""
    book = sheets.workbook
    found: dict[str, Sheet] = dict(book.sheets)
    for table in sheets.tables:
        if table.name not in found:
            continue
        numbers = {column.title: column.number for column in reversed(table.columns)}
        cells: dict[int, dict[int, str]] = {}
        for one in findings:
            mend = _MENDED.get(one.code)
            if mend is None or one.sheet != table.name or one.row is None:
                continue
            number = numbers.get(one.column, len(table.sheet.header) + 1)
            cells.setdefault(one.row, {})[number] = one.code
        found[table.name] = _with_cells(table.sheet, cells)
    misplaced = {(one.sheet, one.column) for one in findings if one.code == "misplaced_column"}
    plain = {
        name: _with_plain_header(sheet, {title for place, title in misplaced if place == name})
        for name, sheet in found.items()
    }
    return replace(book, sheets=MappingProxyType(plain))


def _with_cells(sheet: Sheet, codes: Mapping[int, Mapping[int, str]]) -> Sheet:
    rows = []
    for row in sheet.rows:
        cells = dict(row.cells)
        for number, code in codes.get(row.number, {}).items():
            cells[number] = _MENDED[code](row.number, cells.get(number, ""))
        rows.append(Row(row.number, {number: text for number, text in cells.items() if text}))
    return replace(sheet, rows=tuple(rows))


def _with_plain_header(sheet: Sheet, left_out: set[str]) -> Sheet:
    seen = set(left_out)
    header = []
    for title in sheet.header:
        header.append("" if title in seen else title)
        seen.add(title)
    return replace(sheet, header=tuple(header))
