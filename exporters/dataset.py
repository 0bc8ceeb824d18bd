"""One dataset from a store: tables with typed columns, streamed in chunks, the same for every format (DESIGN §1).

`build` goes through the cases once to see what occurs; `Dataset.chunks` goes through them again and gives rows. Memory
stays flat: what is kept is one chunk and the counts. The rows depend on the store's content alone, not on the order
of its merges, its path or the clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from exporters import issues, links, tally
from exporters.columns import CASE_AFTER, CASE_BEFORE, ISSUE_COLUMNS, ISSUES, Table
from exporters.errors import ExportCancelled
from exporters.flags import flags_of
from exporters.layout import Beside, QuestionCells, TableLayout, lay_out
from exporters.rosters import PlacedRow, RosterTree
from exporters.source import Source
from exporters.study import MAIN, Study, reconcile, version_mark
from exporters.tally import Tally
from forms.journal import BLANK, Place
from storage.cases import StoredCase

#: (done, total, what) → whether to go on. DESIGN §4: False cancels.
Progress = Callable[[int, int, str], bool]
#: One row, in the order of the table's columns; canonical text, '' for empty.
Row = tuple[str, ...]
#: Table name → rows.
Chunk = dict[str, list[Row]]

CASES_A_CHUNK = 1_000


def go_on(progress: Progress | None, done: int, total: int, what: str) -> None:
    """Tell how far it is. Raises `ExportCancelled` when the answer is no."""
    if progress is not None and not progress(done, total, what):
        raise ExportCancelled("the export was stopped", advice="Nothing was left behind; an older export is untouched.")


@dataclass(frozen=True, slots=True)
class Dataset:
    """What is exported. `tables` are the cases' (`main`), one per roster, linked papers where there
    are any, and `issues`.
    """

    study: Study
    language: str
    cases: int
    tables: tuple[Table, ...]
    tallies: Mapping[str, Tally]
    left_out: Mapping[str, int]
    statuses: Mapping[str, int]
    districts: Mapping[str, int]
    #: Longest cell of each text column that belongs to the case or the roster row, in bytes of UTF-8.
    longest: Mapping[str, int]
    source: Source = field(repr=False)
    layouts: tuple[TableLayout, ...] = field(repr=False)
    beside: Beside = field(default_factory=Beside)
    #: Name of the table of linked papers; '' when no question pairs any.
    linked: str = ""

    def table(self, name: str) -> Table:
        """A table by name. Raises `KeyError` when there is none."""
        return next(table for table in self.tables if table.name == name)

    def chunks(self, progress: Progress | None = None) -> Iterator[Chunk]:
        """All rows of all tables, `CASES_A_CHUNK` cases at a time.

        Raises `ExportCancelled` when `progress` says stop.
        """
        rows = _RowMaker(self)
        chunk = rows.fresh()
        chunk[ISSUES].extend(issues.of_definition(self.study, self.tables, self.language))
        if self.linked:
            chunk[self.linked].extend(map(links.pair_row, links.find_pairs(self.source)))
        for number, case in enumerate(self.source.cases(), 1):
            rows.add(chunk, case)
            if number % CASES_A_CHUNK == 0:
                go_on(progress, number, self.cases, "writing")
                yield chunk
                chunk = rows.fresh()
        yield chunk
        go_on(progress, self.cases, self.cases, "writing")


def build(source: Source, *, language: str = "", flags: bool = False, progress: Progress | None = None) -> Dataset:
    """Look through the cases and settle the tables and columns.

    `language` is a language of the questionnaire, by its name or code; '' is its default one; `flags` puts a column
    beside each question that says what is to be known of an answer. Raises `WordUnknown` for a language that it does
    not have, `ExportError` when there is no questionnaire, `ExportCancelled`.
    """
    forms = source.forms()
    study = reconcile(forms, source.without())
    spoken = study.language(language)
    beside = Beside(flags, source.has_both_keyings)
    found = _Survey(study, beside)
    for number, case in enumerate(source.cases(), 1):
        found.add(case)
        if number % CASES_A_CHUNK == 0:
            go_on(progress, number, 0, "reading")
    go_on(progress, found.cases, found.cases, "reading")
    layouts = lay_out(study, found.tallies, spoken, found.rows, beside)
    linked = [links.table(layout.table.name for layout in layouts)] if links.has_links(forms) else []
    issue_table = Table(ISSUES, "Issues", ISSUE_COLUMNS, -1)
    return Dataset(
        study=study,
        language=spoken,
        cases=found.cases,
        tables=(*(layout.table for layout in layouts), *linked, issue_table),
        tallies=found.tallies,
        left_out=source.left_out(),
        statuses=dict(sorted(found.statuses.items())),
        districts=dict(sorted(found.districts.items())),
        longest=found.longest,
        source=source,
        layouts=layouts,
        beside=beside,
        linked=linked[0].name if linked else "",
    )


class _Survey:
    """What the first pass gathers."""

    def __init__(self, study: Study, beside: Beside) -> None:
        self._has_flags = beside.flags
        self.tallies = tally.start(study)
        self.rows: dict[str, int] = {roster.path: 0 for roster in study.rosters} | {"": 0}
        self.statuses: Counter[str] = Counter()
        self.districts: Counter[str] = Counter()
        self.longest: Counter[str] = Counter()
        self._tree = RosterTree(study)

    @property
    def cases(self) -> int:
        return self.rows[""]

    def add(self, case: StoredCase) -> None:
        self.rows[""] += 1
        self.statuses[case.row.status] += 1
        self.districts[case.row.district] += 1
        before, after = case_cells(case)
        self._measure(zip(_CASE_COLUMNS, before + after, strict=True))
        placed = {""}
        for row, _number, _parent_number in self._tree.place(case.rows):
            self.rows[row.roster] += 1
            placed.add(row.row_id)
            self._measure((("row_id", row.row_id), ("row_parent_id", row.parent)))
        for place, answer in case.answers.items():
            counted = self.tallies.get(place.path)
            if counted is not None and place.row in placed:
                counted.add(answer)
                if self._has_flags:
                    counted.longest_flag = max(counted.longest_flag, len(flags_of(answer, place, case).encode()))

    def _measure(self, cells: Iterable[tuple[str, str]]) -> None:
        longest = self.longest
        for name, cell in cells:
            if len(cell) * 4 > longest[name]:
                longest[name] = max(longest[name], len(cell.encode()))


class _RowMaker:
    """Turns cases into rows of all tables."""

    def __init__(self, dataset: Dataset) -> None:
        self._names = [table.name for table in dataset.tables]
        self._finder = issues.IssueFinder(dataset.study)
        self._main = [(Place(cells.asked.path), cells) for cells in dataset.layouts[0].questions]
        self._rosters = {layout.table.roster: layout for layout in dataset.layouts[1:]}
        self._tree = RosterTree(dataset.study)
        self._beside = dataset.beside

    def fresh(self) -> dict[str, list[Row]]:
        return {name: [] for name in self._names}

    def add(self, chunk: dict[str, list[Row]], case: StoredCase) -> None:
        placed = self._tree.place(case.rows)
        chunk[MAIN].append(self._main_row(case))
        for row in placed:
            layout = self._rosters[row.row.roster]
            chunk[layout.table.name].append(self._roster_row(layout, case, row))
        chunk[ISSUES].extend(self._finder.of_case(case, [row.row.row_id for row in placed]))

    def _main_row(self, case: StoredCase) -> Row:
        cells, after = case_cells(case)
        if self._beside.keyings:
            cells.append(str(case.row.keying))
        self._fill(cells, case, self._main)
        cells += after
        return tuple(cells)

    def _roster_row(self, layout: TableLayout, case: StoredCase, placed: PlacedRow) -> Row:
        row, number, parent_number = placed
        cells = [row.row_id, row.parent, case.row.case_id, str(number), str(parent_number) if parent_number else ""]
        self._fill(cells, case, ((Place(cell.asked.path, row.row_id), cell) for cell in layout.questions))
        return tuple(cells)

    def _fill(self, cells: list[str], case: StoredCase, questions: Iterable[tuple[Place, QuestionCells]]) -> None:
        answers, has_flags = case.answers, self._beside.flags
        for place, question in questions:
            answer = answers.get(place)
            cells += question.blank if answer is None else question.fill(answer)
            if has_flags:
                cells.append(flags_of(answer or BLANK, place, case))


_CASE_COLUMNS = tuple(name for name, _label in (*CASE_BEFORE, *CASE_AFTER))


def case_cells(case: StoredCase) -> tuple[list[str], list[str]]:
    """What stands before the questions of a case and after them, as in `CASE_BEFORE` and `CASE_AFTER`."""
    head = case.row
    before = [
        head.case_id,
        head.paper_number,
        version_mark(head.form_version),
        head.district,
        head.batch_name,
        head.status,
    ]
    return before, [head.enumerator, head.closed_at or head.opened_at, head.changed_at, case.verified]
