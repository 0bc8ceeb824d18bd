"""Reports of commands as tables: .xlsx or .csv, by the name's ending."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from forms.wording import phrase
from storage.errors import FolderMissing
from storage.merge import MergePlan, list_conflicts, list_duplicates
from storage.paper_rows import Outcome
from storage.store import Store

#: Sheet → rows of cells, the first of them the header.
Sheets = Mapping[str, Sequence[Sequence[str | int]]]
_NO_STRINGS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_WIDTH = 24


def write_report(path: Path, sheets: Sheets) -> None:
    """Write the sheets into a workbook, or one below the other into a CSV. Raises `FolderMissing` (exit 2)."""
    try:
        if path.suffix.lower() == ".xlsx":
            _write_workbook(path, sheets)
        else:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                for title, rows in sheets.items():
                    writer.writerows([[title], *rows, []])
    except OSError as error:
        raise FolderMissing(
            phrase("Storage", "the report cannot be written ({strerror})").format(strerror=error.strerror or error),
            where=str(path),
            advice=phrase("Storage", "Choose another folder."),
        ) from error


def _write_workbook(path: Path, sheets: Sheets) -> None:
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    try:
        with Workbook(str(path), _NO_STRINGS) as book:
            bold = book.add_format({"bold": True})
            for title, rows in sheets.items():
                sheet = book.add_worksheet(title)
                sheet.set_column(0, 20, _WIDTH)
                sheet.freeze_panes(1, 0)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row, None if number else bold)
    except FileCreateError as error:
        raise OSError(str(error)) from error


def merge_sheets(store: Store, plan: MergePlan) -> Sheets:
    """The plan's files, and the conflicts and duplicates that stand in the store."""
    files: list[Sequence[str | int]] = [
        ("file", "station", "district", "number", "new", "updated", "identical", "refused", "notes")
    ]
    for file in plan.files:
        refused = "; ".join(f"{one.what}. {one.advice}" for one in file.refused)
        counts = (file.number, file.new, file.updated, file.identical)
        files.append((file.path.name, file.station, file.district, *counts, refused, "; ".join(file.notes)))
    conflicts: list[Sequence[str | int]] = [
        ("paper", "case", "keying", "question", "row", "by", "at", "station", "value", "missing")
    ]
    for conflict in list_conflicts(store):
        at = (conflict.paper_number, conflict.case_id, conflict.keying, conflict.place.path, conflict.place.row)
        conflicts += [
            (*at, side.who, side.made_at, side.station, side.answer.value, side.answer.missing)
            for side in conflict.sides
        ]
    duplicates: list[Sequence[str | int]] = [("paper", "keying", "case", "district", "enumerator", "closed")]
    for duplicate in list_duplicates(store):
        head = (duplicate.paper_number, duplicate.keying)
        duplicates += [
            (*head, case.case_id, case.district, case.enumerator, case.closed_at) for case in duplicate.cases
        ]
    return {"files": files, "conflicts": conflicts, "duplicates": duplicates}


def keying_sheets(outcomes: Sequence[Outcome]) -> Sheets:
    """What became of every row, and every cell that a rule asked about."""
    rows: list[Sequence[str | int]] = [("row", "paper", "outcome")]
    rows += [(outcome.row, outcome.paper_number, outcome.what) for outcome in outcomes]
    cells: list[Sequence[str | int]] = [("row", "paper", "outcome", "column", "text", "finding")]
    for outcome in outcomes:
        head = (outcome.row, outcome.paper_number, outcome.what)
        cells += [(*head, trouble.column, trouble.text, trouble.what) for trouble in outcome.troubles]
    return {"rows": rows, "findings": cells}
