"""Mechanical repairs of a questionnaire: what a program can put right without knowing the study (DIALECT.md).

Each change is listed, none is silent, and the source is never touched: a copy is written.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forms.gate import DAMAGE
from forms.linting.columns import EXPRESSIONS, Column, Table
from forms.linting.sheet_rules import duplicates, has_wrong_extension, is_misplaced, letters_of, own_name
from forms.linting.survey import Sheets, is_yes
from forms.linting.survey_rules import certain_type, unknown_types
from forms.linting.text_rules import CURLY
from forms.sheet_xml import slimmed
from forms.sheets import Workbook
from forms.xlsform import question_types, read_workbook

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook as Book

#: Unpacked, a larger workbook is written anew, without its colours, instead of being loaded with them.
_MOST_LOADED = 8 * 1024 * 1024
_ALLOW = "allow_choice_duplicates"
_STRAIGHT = str.maketrans(CURLY)


@dataclass(frozen=True, slots=True)
class Repaired:
    """The repaired copy as .xlsx bytes, and each change in one sentence; without changes the bytes are the source's."""

    source: bytes
    changes: tuple[str, ...]


@dataclass(slots=True)
class _Plan:
    """What is to be changed: cells by (sheet, row, column) with their new text, titles of sheets, and the sentences."""

    cells: dict[tuple[str, int, int], str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    changes: list[str] = field(default_factory=list)


def repair(source: bytes, name: str) -> Repaired:
    """Repair a questionnaire (.xlsx or .xls bytes); `name` is its file's name.

    Raises `WorkbookRefused` when the gate stops it: such a file is not repaired but done without.
    """
    workbook = read_workbook(source, name)
    sheets = Sheets(workbook)
    plan = _Plan()
    for step in _STEPS:
        step(sheets, plan)
    is_new = workbook.kind != ".xlsx" or has_wrong_extension(name, workbook.kind)
    if not plan.changes and not is_new:
        return Repaired(source, ())
    slim = slimmed(source) if workbook.kind == ".xlsx" else source
    loaded = _loaded(slim) if workbook.kind == ".xlsx" else None
    if workbook.kind != ".xlsx":
        plan.changes.insert(0, f"saved as .xlsx: it was a workbook of the kind {workbook.kind}")
    elif is_new:
        plan.changes.insert(0, "saved as .xlsx: it is one, whatever its name says")
    if workbook.has_macros:
        plan.changes.append("macros are left out")
    if loaded is None:
        plan.changes += _left_out(workbook)
        loaded = _anew(workbook)
    else:
        plan.changes += ["colours of blank cells are left out"] if slim is not source else []
        plan.changes += ["formulas are replaced by their values"] if _has_formulas(source) else []
    return Repaired(_written(loaded, workbook, plan), tuple(plan.changes))


# -- the repairs -----------------------------------------------------------------------------------


def _trim_titles(sheets: Sheets, plan: _Plan) -> None:
    for name, sheet in sheets.workbook.sheets.items():
        if sheet.title != sheet.title.strip():
            plan.titles[sheet.title] = sheet.title.strip()
            plan.changes.append(f"{name}: blanks around the sheet's name removed")


def _place_columns(sheets: Sheets, plan: _Plan) -> None:
    """`key::missing` on the choices sheet, where it is called `missing`."""
    table = sheets.choices
    for column in table.columns:
        plain = own_name(column)
        if is_misplaced(table, column) and plain and not table.all(plain):
            plan.cells["choices", 1, column.number] = plain
            plan.changes.append(f"choices row 1: {column.title} is now called {plain}")


def _part_columns(sheets: Sheets, plan: _Plan) -> None:
    """Columns that say the same: what fits into the first one moves there, the other gets a name of its own or goes."""
    for table in sheets.tables:
        counts: dict[int, int] = {}
        for first, column in duplicates(table):
            counts[first.number] = counts.get(first.number, 1) + 1
            _part(table, first, column, counts[first.number], plan)


def _part(table: Table, first: Column, column: Column, count: int, plan: _Plan) -> None:
    moved, kept = [], []
    for row in table.sheet.rows:
        text = row.cells.get(column.number, "")
        there = plan.cells.get((table.name, row.number, first.number), row.cells.get(first.number, ""))
        if text and not there:
            plan.cells[table.name, row.number, first.number] = text
            moved.append(row.number)
        elif text and text != there:
            kept.append(row.number)
    letters, into = letters_of(column.number), letters_of(first.number)
    filled = f"; {len(moved)} of its cells moved to column {into}, {first.title}" if moved else ""
    if kept:
        title = re.sub(r"\W+", "_", column.title) + f"_{count}"
        plan.cells[table.name, 1, column.number] = title
        plan.changes.append(f"{table.name} row 1: column {letters}, {column.title}, is now called {title}{filled}")
        return
    plan.cells[table.name, 1, column.number] = ""
    for row in table.sheet.rows:
        if column.number in row.cells:
            plan.cells[table.name, row.number, column.number] = ""
    plan.changes.append(
        f"{table.name} row 1: column {letters}, {column.title}, which says the same as {first.title}, removed{filled}"
    )


def _name_types(sheets: Sheets, plan: _Plan) -> None:
    """Types that do not exist: written otherwise (`Select_One yn`) or, failing that, text."""
    column = next(iter(sheets.survey.all("type")), None)
    if column is None:
        return
    for row in unknown_types(sheets.rows, question_types()):
        kind = certain_type(row.type, frozenset(sheets.lists)) or "text"
        plan.cells["survey", row.number, column.number] = kind
        plan.changes.append(f"survey row {row.number}, {column.title}: {row.type!r} is now {kind!r}")


def _straighten_quotes(sheets: Sheets, plan: _Plan) -> None:
    rows: dict[str, list[int]] = {}
    for row in sheets.survey.sheet.rows:
        for column in sheets.survey.columns:
            text = row.cells.get(column.number, "")
            if column.key in EXPRESSIONS and text.translate(_STRAIGHT) != text:
                plan.cells["survey", row.number, column.number] = text.translate(_STRAIGHT)
                rows.setdefault(column.title, []).append(row.number)
    for title, numbers in rows.items():
        for number in numbers:
            plan.changes.append(f"survey row {number}, {title}: curly quotes made straight")


def _allow_duplicates(sheets: Sheets, plan: _Plan) -> None:
    twice = []
    for choices in sheets.lists.values():
        seen: set[str] = set()
        for choice in choices:
            if choice.code in seen:
                twice.append(choice.number)
            seen.add(choice.code)
    if not twice or is_yes(sheets.setting(_ALLOW)):
        return
    table = sheets.settings
    column = next(iter(table.all(_ALLOW)), None)
    number = column.number if column else max((number for number, _title in table.sheet.columns()), default=0) + 1
    plan.cells["settings", 1, number] = _ALLOW
    plan.cells["settings", 2, number] = "yes"
    rows = ", ".join(map(str, twice[:8])) + (" …" if len(twice) > 8 else "")
    plan.changes.append(f"settings: {_ALLOW} set to yes, for codes stand twice in a list (choices rows {rows})")


_STEPS: tuple[Callable[[Sheets, _Plan], None], ...] = (
    _trim_titles,
    _place_columns,
    _part_columns,
    _name_types,
    _straighten_quotes,
    _allow_duplicates,
)


# -- writing ---------------------------------------------------------------------------------------


def _loaded(source: bytes) -> Book | None:
    """The workbook with its colours and widths; None when it is too large for that, or openpyxl cannot read it."""
    import openpyxl

    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        if sum(member.file_size for member in archive.infolist()) > _MOST_LOADED:
            return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts it leaves out, such as old headers and footers
            return openpyxl.load_workbook(io.BytesIO(source), data_only=True)
    except (*DAMAGE, SyntaxError, TypeError, AttributeError, IndexError, AssertionError):
        # openpyxl lets through whatever its parts raise; a broken XML is a SyntaxError to it.
        return None


def _has_formulas(source: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        parts = [part for part in archive.namelist() if "/worksheets/" in part and part.endswith(".xml")]
        return any(re.search(rb"<(?:\w+:)?f[ >]", archive.read(part)) for part in parts)


def _left_out(workbook: Workbook) -> list[str]:
    read = {sheet.title for sheet in workbook.sheets.values()}
    others = [title for title in workbook.titles if title not in read]
    lost = ["colours and widths of columns are left out"]
    return [*lost, f"sheets that are not read are left out: {', '.join(others)}"] if others else lost


def _anew(workbook: Workbook) -> Book:
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for sheet in workbook.sheets.values():
        target = book.create_sheet(sheet.title)
        for column, title in sheet.columns():
            _write(target.cell(1, column), title)
        for row in sheet.rows:
            for column, text in row.cells.items():
                _write(target.cell(row.number, column), text)
    return book


def _write(cell: object, text: str) -> None:
    """Write a text as a text, also where it begins like a formula."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text) or None  # type: ignore[attr-defined]
    if text.startswith("="):
        cell.data_type = "s"  # type: ignore[attr-defined]


def _written(book: Book, workbook: Workbook, plan: _Plan) -> bytes:
    titles = {name: sheet.title for name, sheet in workbook.sheets.items()}
    for (name, row, column), text in plan.cells.items():
        title = titles.setdefault(name, name)
        sheet = book[title] if title in book.sheetnames else book.create_sheet(title)
        _write(sheet.cell(row, column), text)
    for title, plain in plan.titles.items():
        book[title].title = plain
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
