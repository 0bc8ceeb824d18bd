"""data.xlsx: the one file for people (EXPORTS.md), streamed so that memory stays flat.

Sheets: main, main_labels, one per roster, codebook, choices, export_info, issues. XlsxWriter makes the frame of the
workbook; the rows are written here, whole columns at a time, cell by cell as XlsxWriter writes them, in a fraction of
its time (docs/benchmarks.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from exporters import codebook
from exporters.columns import TEXT, Column, Table
from exporters.dataset import Chunk, Dataset, Progress
from exporters.deflated import DeflatedPart, add_whole
from exporters.digest import Digest
from exporters.labels import label_rows
from exporters.limits import EXCEL_COLUMNS
from exporters.proof import batches, digest_rows
from exporters.rows import Rows
from exporters.sheet_reader import SheetReader
from exporters.sheet_rows import SheetColumns, as_shown
from exporters.study import MAIN
from exporters.words import own_words
from exporters.workbook_frame import DAY_STYLE, SheetPlan, make_frame
from forms.wording import translate

FILE_NAME = "data.xlsx"
MAIN_LABELS = "main_labels"
EXPORT_INFO = "export_info"
MOST_ROWS = 1_048_576
_WIDEST, _NARROWEST = 40, 8

#: A row of export_info: what it is about, and what is said.
Said = tuple[str, str]


class WorkbookFile:
    """Writes one workbook. `digests` count and hash what each sheet should give back when it is read."""

    def __init__(
        self, folder: Path, dataset: Dataset, notes: Sequence[Said] = (), *, most_rows: int = MOST_ROWS
    ) -> None:
        self.path = folder / FILE_NAME
        self._folder = folder
        self._dataset = dataset
        self._notes = notes
        self._codebook = codebook.tables(dataset)
        self._parts: list[DeflatedPart] = []
        self._plans: list[SheetPlan] = []
        self._sheets = {table.name: _Table(table, self._open_sheet, most_rows) for table in self._tables()}

    def _open_sheet(self, plan: SheetPlan) -> DeflatedPart:
        """A further sheet, behind all others."""
        self._plans.append(plan)
        self._parts.append(DeflatedPart(self._folder))
        return self._parts[-1]

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
        """Write codebook, choices and export_info, and put the parts of the file together."""
        for filled in self._codebook:
            self._sheets[filled.table.name].write(Rows.of(filled.rows, len(filled.table.columns)))
        self._sheets[EXPORT_INFO].write(Rows.of([*self._notes, *self._limits()], 2))
        frame = make_frame(self._folder, self._dataset.study.title, self._plans)
        with ZipFile(self.path, "w", ZIP_DEFLATED) as book:
            for name, content in frame.parts.items():
                add_whole(book, name, content)
            for part, sheet in zip(self._parts, frame.sheets, strict=True):
                part.write(sheet.tail)
                part.add_to(book, sheet.part, sheet.head)

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the sheets."""
        reader = SheetReader(self.path)
        try:
            return {
                name: digest_rows(batches(sheet.rows_again(reader)), sheet.digest.rows, progress)
                for name, sheet in self._sheets.items()
            }
        finally:
            reader.close()

    def _limits(self) -> Iterable[Said]:
        say = partial(own_words, language=self._dataset.language)
        for name, sheet in self._sheets.items():
            if len(sheet.plans) > 1:
                more = ", ".join(plan.name for plan in sheet.plans[1:])
                words = say(translate("Exports", "Excel's rows did not suffice; it goes on in {sheets}"))
                yield say(translate("Exports", "sheets of {table}")).format(table=name), words.format(sheets=more)
            if len(sheet.table.columns) > EXCEL_COLUMNS:
                left = len(sheet.table.columns) - EXCEL_COLUMNS
                words = translate("Exports", "Excel's columns did not suffice; the last {number} stand in csv only")
                yield say(translate("Exports", "columns of {table}")).format(table=name), say(words).format(number=left)

    def abandon(self) -> None:
        """Let go of the temporary files of an unfinished workbook."""
        for part in self._parts:
            part.close()


class _Table:
    """One table on one sheet, and on further ones when Excel's rows do not suffice."""

    def __init__(self, table: Table, open_sheet: Callable[[SheetPlan], DeflatedPart], most_rows: int) -> None:
        self.table = table
        self.plans: list[SheetPlan] = []
        self.digest = Digest()
        self._open_sheet = open_sheet
        self._most_rows = most_rows
        self._holds = [column.holds for column in table.columns[:EXCEL_COLUMNS]]
        self._columns = SheetColumns(self._holds, DAY_STYLE)
        self._begin()

    def _begin(self) -> None:
        name = self.table.name if not self.plans else f"{self.table.name}_{len(self.plans) + 1}"
        columns = self.table.columns[:EXCEL_COLUMNS]
        widths = [_width(self.table, column) for column in columns]
        frozen = 2 if self.table.name in {MAIN, MAIN_LABELS} else 0
        self.plans.append(SheetPlan(name, columns, widths, self.table.name == MAIN_LABELS, frozen))
        self.plans[-1].rows = self.plans[-1].head_rows
        self._part = self._open_sheet(self.plans[-1])

    def write(self, rows: Rows) -> None:
        shown = as_shown(rows, len(self._holds))
        start = 0
        while start < len(shown):
            room = self._most_rows - self.plans[-1].rows
            if room <= 0:
                self._begin()
                continue
            taken = shown if start == 0 and len(shown) <= room else shown.part(start, start + room)
            self._part.write(self._columns.xml(taken, self.plans[-1].rows + 1))
            self.plans[-1].rows += len(taken)
            start += len(taken)
        self.digest.add(shown)

    def rows_again(self, reader: SheetReader) -> Iterator[Sequence[str]]:
        for plan in self.plans:
            names = [column.name for column in plan.columns]
            yield from reader.rows(plan.name, head_rows=plan.head_rows, holds=self._holds, names=names)


def _width(table: Table, column: Column) -> int:
    """Characters; from the column's name and kind alone, so that no row has to be looked at twice."""
    if table.name == EXPORT_INFO or column.name in {"says", "path", "question"} or column.name.startswith("label"):
        return _WIDEST
    wanted = 16 if table.name == MAIN_LABELS else _NARROWEST
    return min(max(len(column.name) + 3, wanted), _WIDEST)
