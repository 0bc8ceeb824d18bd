"""data.xlsx: the one file for people (EXPORTS.md), streamed with constant memory.

Sheets: main, main_labels, one per roster, codebook, choices, export_info, issues. XlsxWriter puts each sheet's rows
into a temporary file beside the workbook, so rows of several sheets may come in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from exporters import codebook
from exporters.cells import EXCEL_VALUES, escape, shorten
from exporters.columns import TEXT, Column, Table
from exporters.dataset import Chunk, Dataset, Progress, Row
from exporters.digest import Digest
from exporters.issues import EXCEL_COLUMNS
from exporters.labels import label_rows
from exporters.proof import digest_rows
from exporters.sheet_reader import SheetReader
from exporters.study import MAIN

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

FILE_NAME = "data.xlsx"
MAIN_LABELS = "main_labels"
EXPORT_INFO = "export_info"
MOST_ROWS = 1_048_576
#: Instead of a clock, so that the same data give the same bytes.
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001  (Excel's times have no zone)
_WIDEST, _NARROWEST = 40, 8

#: A row of export_info: what it is about, and what is said.
Said = tuple[str, str]


class WorkbookFile:
    """Writes one workbook. `digests` count and hash what each sheet should give back when it is read."""

    def __init__(
        self, folder: Path, dataset: Dataset, notes: Sequence[Said] = (), *, most_rows: int = MOST_ROWS
    ) -> None:
        import xlsxwriter

        self.path = folder / FILE_NAME
        self._dataset = dataset
        self._notes = notes
        self._book: Workbook = xlsxwriter.Workbook(
            str(self.path),
            {
                "constant_memory": True,
                "tmpdir": str(folder),
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._book.set_properties({"title": dataset.study.title, "created": _CREATED})
        self._book.use_zip64()
        self._styles = _Styles(self._book)
        self._codebook = codebook.tables(dataset)
        self._sheets: dict[str, _Sheet] = {}
        for table in self._tables():
            self._sheets[table.name] = _Sheet(self._book, table, self._styles, most_rows)

    def _tables(self) -> Iterable[Table]:
        main, *rest = self._dataset.tables
        *rosters, issues = rest
        labels = tuple(replace(column, holds=TEXT if column.labels else column.holds) for column in main.columns)
        said = Table(EXPORT_INFO, "", (Column("what", "said"), Column("says", "said")), -1)
        yield main
        yield Table(MAIN_LABELS, main.title, labels, main.rows)
        yield from rosters
        yield from (filled.table for filled in self._codebook)
        yield said
        yield issues

    @property
    def digests(self) -> dict[str, Digest]:
        """Sheet group (`main` with its further sheets) → what stands in it."""
        return {name: sheet.digest for name, sheet in self._sheets.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""
        for name, rows in chunk.items():
            self._sheets[name].write(rows)
        self._sheets[MAIN_LABELS].write(label_rows(self._dataset.tables[0].columns, chunk[MAIN]))

    def finish(self) -> None:
        """Write codebook, choices and export_info, and close the file."""
        for filled in self._codebook:
            self._sheets[filled.table.name].write(filled.rows)
        self._sheets[EXPORT_INFO].write([*self._notes, *self._limits()])
        for sheet in self._sheets.values():
            sheet.finish()
        self._book.close()

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the sheets."""
        reader = SheetReader(self.path)
        try:
            return {
                name: digest_rows(sheet.rows_again(reader), sheet.digest.rows, progress)
                for name, sheet in self._sheets.items()
            }
        finally:
            reader.close()

    def _limits(self) -> Iterable[Said]:
        for name, sheet in self._sheets.items():
            if len(sheet.names) > 1:
                yield f"sheets of {name}", "Excel's rows did not suffice; it goes on in " + ", ".join(sheet.names[1:])
            if len(sheet.table.columns) > EXCEL_COLUMNS:
                left = len(sheet.table.columns) - EXCEL_COLUMNS
                yield f"columns of {name}", f"Excel's columns did not suffice; the last {left} stand in csv only"

    def abandon(self) -> None:
        """Let go of the temporary files of an unfinished workbook; the folder is somebody else's to remove."""
        for worksheet in self._book.worksheets():
            worksheet._opt_close()  # noqa: SLF001  (XlsxWriter has no other way to stop half-way)
        self._book.fileclosed = True


class _Styles:
    """Formats shared by all sheets."""

    def __init__(self, book: Workbook) -> None:
        self.name = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E7EDF3", "valign": "top"})
        self.label = book.add_format({"text_wrap": True, "bottom": 1, "bg_color": "#F4F7FA", "valign": "top"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})


class _Sheet:
    """One table on one sheet, and on further ones when Excel's rows do not suffice."""

    def __init__(self, book: Workbook, table: Table, styles: _Styles, most_rows: int) -> None:
        self.table = table
        self.names: list[str] = []
        self.digest = Digest()
        self._book = book
        self._styles = styles
        self._most_rows = most_rows
        self._columns = table.columns[:EXCEL_COLUMNS]
        self._convert = [EXCEL_VALUES[column.holds] for column in self._columns]
        self._sheet: Worksheet
        self._row = 0
        self._head_rows = 2 if table.name == MAIN_LABELS else 1
        self._open()

    def _open(self) -> None:
        name = self.table.name if not self.names else f"{self.table.name}_{len(self.names) + 1}"
        self.names.append(name)
        self._sheet = self._book.add_worksheet(name)
        self._sheet._escape_control_characters = escape  # noqa: SLF001  (see `escape`; a test holds it to its purpose)
        for place, column in enumerate(self._columns):
            self._sheet.set_column(place, place, _width(self.table, column))
        self._sheet.freeze_panes(self._head_rows, 2 if self.table.name in {MAIN, MAIN_LABELS} else 0)
        for place, column in enumerate(self._columns):
            self._sheet.write_string(0, place, column.name, self._styles.name)
        if self._head_rows == 2:
            for place, column in enumerate(self._columns):
                self._sheet.write_string(1, place, shorten(column.label), self._styles.label)
        self._row = self._head_rows

    def write(self, rows: Sequence[Row]) -> None:
        shown = []
        for row in rows:
            if self._row == self._most_rows:
                self._close_sheet()
                self._open()
            shown.append(self._write_row(row))
            self._row += 1
        self.digest.add(shown)

    def _write_row(self, row: Row) -> Sequence[str]:
        """Write a row; give it back as it should read."""
        sheet, number, day = self._sheet, self._row, self._styles.day
        shown: Sequence[str] = row
        for place, (text, convert) in enumerate(zip(row, self._convert, strict=False)):
            if not text:
                continue
            value = convert(text)
            if isinstance(value, str):
                sheet.write_string(number, place, value)
                if value != text:
                    shown = [*shown[:place], value, *shown[place + 1 :]]
            elif isinstance(value, date):
                sheet.write_datetime(number, place, value, day)
            else:
                # XlsxWriter writes 16 digits: 67.09999999999999 of the float 67.1, the number itself of a Decimal.
                sheet.write_number(number, place, Decimal(text) if isinstance(value, float) else value)
        return shown[:EXCEL_COLUMNS]

    def _close_sheet(self) -> None:
        last = max(self._row - 1, self._head_rows - 1)
        self._sheet.autofilter(self._head_rows - 1, 0, last, len(self._columns) - 1)

    def finish(self) -> None:
        self._close_sheet()

    def rows_again(self, reader: SheetReader) -> Iterator[list[str]]:
        holds = [column.holds for column in self._columns]
        for name in self.names:
            yield from reader.rows(name, head_rows=self._head_rows, holds=holds)


def _width(table: Table, column: Column) -> int:
    """Characters; from the column's name and kind alone, so that no row has to be looked at twice."""
    if table.name == EXPORT_INFO or column.name in {"says", "path", "question"} or column.name.startswith("label"):
        return _WIDEST
    wanted = 16 if table.name == MAIN_LABELS else _NARROWEST
    return min(max(len(column.name) + 3, wanted), _WIDEST)
