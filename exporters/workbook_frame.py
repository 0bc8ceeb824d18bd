"""All of a workbook but its rows: sheets with their heads, widths, filters and styles, as XlsxWriter makes them.

The rows are put between the head and the tail of each sheet: see `workbook`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from exporters.cells import escape, shorten
from exporters.columns import DATE, Column
from exporters.sheet_rows import letter_of

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

#: Instead of a clock, so that the same data give the same bytes.
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001  (Excel's times have no zone)
#: The number of the style of days.
DAY_STYLE = 1
#: Where a sheet's rows end, and what it says of their extent.
_END = b"</sheetData>"
_EXTENT = re.compile(rb'<dimension ref="[^"]*"/>')


@dataclass(slots=True)
class SheetPlan:
    """One sheet: its columns with their widths in characters, and what stays in view. `rows` counts all rows, those
    of the head too.
    """

    name: str
    columns: Sequence[Column]
    widths: Sequence[int]
    has_labels: bool
    frozen_columns: int
    rows: int = 0

    @property
    def head_rows(self) -> int:
        """Rows that name the columns: their names, and their labels where they are shown."""
        return 2 if self.has_labels else 1


class SheetFrame(NamedTuple):
    """A sheet's name in the file, and what stands before its rows and behind them."""

    part: str
    head: bytes
    tail: bytes


class Frame(NamedTuple):
    """The sheets in their order, and every other part of the file by name."""

    sheets: list[SheetFrame]
    parts: Mapping[str, bytes]


def make_frame(folder: Path, title: str, plans: Sequence[SheetPlan]) -> Frame:
    """The frame of a workbook with these sheets; `folder` is for temporary files."""
    import xlsxwriter

    with TemporaryDirectory(dir=folder) as aside:
        path = Path(aside) / "frame.xlsx"
        book: Workbook = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": aside,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        book.set_properties({"title": title, "created": _CREATED})
        styles = _Styles(book)
        for plan in plans:
            _add_sheet(book, plan, styles)
        book.close()
        with ZipFile(path) as made:
            parts = {name: made.read(name) for name in made.namelist()}
    names = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(plans) + 1)]
    sheets = [_sheet_frame(name, parts.pop(name), plan) for name, plan in zip(names, plans, strict=True)]
    return Frame(sheets, parts)


class _Styles:
    """Formats shared by all sheets."""

    def __init__(self, book: Workbook) -> None:
        self.name: Format = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E7EDF3", "valign": "top"})
        self.label: Format = book.add_format({"text_wrap": True, "bottom": 1, "bg_color": "#F4F7FA", "valign": "top"})
        self.day: Format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        #: A style gets its number when it is first used: the rows are written before that, and count on this one.
        self.day._get_xf_index()  # noqa: SLF001


def _add_sheet(book: Workbook, plan: SheetPlan, styles: _Styles) -> None:
    sheet = book.add_worksheet(plan.name)
    sheet._escape_control_characters = escape  # noqa: SLF001  (see `escape`; a test holds it to its purpose)
    for place, (column, width) in enumerate(zip(plan.columns, plan.widths, strict=True)):
        sheet.set_column(place, place, width, styles.day if column.holds == DATE else None)
    sheet.freeze_panes(plan.head_rows, plan.frozen_columns)
    for place, column in enumerate(plan.columns):
        sheet.write_string(0, place, column.name, styles.name)
    if plan.has_labels:
        for place, column in enumerate(plan.columns):
            sheet.write_string(1, place, shorten(column.label), styles.label)
    last = max(plan.rows, plan.head_rows) - 1
    sheet.autofilter(plan.head_rows - 1, 0, last, len(plan.columns) - 1)


def _sheet_frame(part: str, xml: bytes, plan: SheetPlan) -> SheetFrame:
    end = xml.index(_END)
    extent = f'<dimension ref="A1:{letter_of(len(plan.columns))}{plan.rows}"/>'.encode()
    return SheetFrame(part, _EXTENT.sub(extent, xml[:end], count=1), xml[end:])
