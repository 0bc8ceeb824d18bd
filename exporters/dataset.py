"""One dataset from a store: tables with typed columns, streamed in chunks, the same for every format (DESIGN §1).

`build` goes through the cases once to see what occurs; `Dataset.chunks` goes through them again and gives rows. Memory
stays flat: what is kept is one chunk and the counts, and the cases themselves while they are few. The rows depend on
the store's content alone, not on the order of its merges, its path or the clock. Everything goes by the column: a cell
costs no object but its text.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from exporters import issues, links, tally
from exporters.answer_flags import CONFLICT, CORRECTED
from exporters.columns import CASE_AFTER, CASE_BEFORE, ISSUE_COLUMNS, ISSUES, Table
from exporters.errors import ExportCancelled
from exporters.flags import flag_columns, widest_flags
from exporters.layout import Beside, TableLayout, lay_out
from exporters.rosters import Placed, RosterTree
from exporters.rows import Row, Rows
from exporters.same_cases import as_before, mark_of
from exporters.source import Source
from exporters.study import MAIN, Study, reconcile, version_mark
from exporters.tally import Tally
from exporters.words import own_words
from forms.wording import phrase, translate
from storage.answer_rows import CaseBlock, Head, LevelRows
from storage.glued import Cells

#: (done, total, what) → whether to go on. DESIGN §4: False cancels.
Progress = Callable[[int, int, str], bool]
#: Table name → rows.
Chunk = dict[str, Rows]

#: Bytes that are kept between the two passes, in cells and in the heads of cases; beyond them the cases are read again.
_KEPT_BYTES = 64_000_000
_CELL_BYTES, _HEAD_BYTES, _FLAGGED_BYTES = 60, 800, 300


def go_on(progress: Progress | None, done: int, total: int, what: str) -> None:
    """Tell how far it is. Raises `ExportCancelled` when the answer is no."""
    if progress is not None and not progress(done, total, what):
        raise ExportCancelled(
            phrase("Exports", "the export was stopped"),
            advice=phrase("Exports", "Nothing was left behind; an older export is untouched."),
        )


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
    #: Whether that, and what the tallies say of lengths and ends, was measured.
    has_widths: bool
    source: Source = field(repr=False)
    layouts: tuple[TableLayout, ...] = field(repr=False)
    beside: Beside = field(default_factory=Beside)
    #: Name of the table of linked papers; '' when no question pairs any.
    linked: str = ""
    #: All cases, when they are so few that reading them again is not worth it.
    kept: Sequence[CaseBlock] = field(default=(), repr=False)
    #: What the blocks of the first pass held, each as one number (`same_cases`).
    marks: Sequence[int] = field(default=(), repr=False)

    def table(self, name: str) -> Table:
        """A table by name. Raises `KeyError` when there is none."""
        return next(table for table in self.tables if table.name == name)

    def chunks(self, progress: Progress | None = None, *, is_verified_told: bool = True) -> Iterator[Chunk]:
        """All rows of all tables, a block of cases at a time; what concerns no single case comes first.

        `case_verified` stays empty when it need not be told: the papers keyed twice are compared for it.
        Raises `ExportCancelled` when `progress` says stop, `ExportError` when the store changed since it was built.
        """
        rows = _RowMaker(self, self.source.verified(progress) if is_verified_told else _nothing_told)
        yield rows.first()
        done = 0
        for block in self.kept or as_before(self.source.blocks(again=True), self.marks):
            done += len(block.heads)
            go_on(progress, done, self.cases, phrase("Exports", "writing"))
            yield rows.chunk(block)
        go_on(progress, self.cases, self.cases, phrase("Exports", "writing"))


def build(
    source: Source,
    *,
    language: str = "",
    flags: bool = False,
    has_widths: bool = True,
    progress: Progress | None = None,
) -> Dataset:
    """Look through the cases and settle the tables and columns.

    `language` is a language of the questionnaire, by its name or code; '' is its default one; `flags` puts a column
    beside each question that says what is to be known of an answer; `has_widths` measures what .sav and .dta need of
    the columns. Raises `WordUnknown` for a language that it does not have, `ExportError` when there is no
    questionnaire, `ExportCancelled`.
    """
    forms = source.forms()
    study = reconcile(forms, source.without(), source.opaque())
    spoken = study.language(language)
    beside = Beside(flags, source.has_both_keyings)
    found = _Survey(study, beside, has_widths=has_widths)
    kept: list[CaseBlock] = []
    marks = array("q")
    weight = 0
    for block in source.blocks():
        marks.append(mark_of(block))
        found.add(block)
        weight += _weight(block)
        kept.append(block)
        if weight > _KEPT_BYTES:
            kept.clear()
        go_on(progress, found.cases, 0, phrase("Exports", "reading"))
    go_on(progress, found.cases, found.cases, phrase("Exports", "reading"))
    layouts = lay_out(study, found.tallies, spoken, found.rows, beside)
    linked = [links.table(layout.table.name for layout in layouts)] if links.has_links(forms) else []
    issue_table = Table(ISSUES, translate("Exports", "Issues"), ISSUE_COLUMNS, -1)
    return Dataset(
        study=study,
        language=spoken,
        cases=found.cases,
        tables=(*(layout.table for layout in layouts), *(_spoken(one, spoken) for one in (*linked, issue_table))),
        tallies=found.tallies,
        left_out=source.left_out(),
        statuses=dict(sorted(found.statuses.items())),
        districts=dict(sorted(found.districts.items())),
        longest=found.longest,
        has_widths=has_widths,
        source=source,
        layouts=layouts,
        beside=beside,
        linked=linked[0].name if linked else "",
        kept=tuple(kept) if weight <= _KEPT_BYTES else (),
        marks=marks,
    )


def _spoken(table: Table, language: str) -> Table:
    """A table of ours with its title and labels in the language of the export."""
    columns = tuple(replace(column, label=own_words(column.label, language)) for column in table.columns)
    return replace(table, title=own_words(table.title, language), columns=columns)


def _weight(block: CaseBlock) -> int:
    """Bytes of memory that a block takes, more or less."""
    columns = chain.from_iterable(level.columns.values() for level in block.levels.values())
    cells = sum(one.weight if isinstance(one, Cells) else _CELL_BYTES * len(one) for one in columns)
    flagged = sum(len(answers) for level in block.levels.values() for answers in level.flagged.values())
    return cells + _HEAD_BYTES * sum(len(level.cases) for level in block.levels.values()) + _FLAGGED_BYTES * flagged


class _Survey:
    """What the first pass gathers."""

    def __init__(self, study: Study, beside: Beside, *, has_widths: bool) -> None:
        self._has_flags = beside.flags
        self._has_widths = has_widths
        self.tallies = tally.start(study, has_widths=has_widths)
        self.rows: dict[str, int] = {roster.path: 0 for roster in study.rosters} | {"": 0}
        self.statuses: Counter[str] = Counter()
        self.districts: Counter[str] = Counter()
        self.longest: Counter[str] = Counter()
        self._tree = RosterTree(study)

    @property
    def cases(self) -> int:
        return self.rows[""]

    def add(self, block: CaseBlock) -> None:
        self.statuses.update(head.status for head in block.heads)
        self.districts.update(head.district for head in block.heads)
        if self._has_widths:
            before, after = case_columns(block.heads, lambda _head: _LONGEST_STATE)
            self._measure(zip(_CASE_COLUMNS, before + after, strict=True))
        placed = self._tree.place(block)
        for path, level in placed.levels.items():
            self._add_level(path, level)
        for name, marks in ((CORRECTED, block.corrected), (CONFLICT, block.conflicts)):
            for place in chain.from_iterable(marks.values()):
                if place.path in self.tallies:
                    self.tallies[place.path].flags[name] += 1
        if self._has_flags:
            for path, longest in widest_flags(block, placed).items():
                if path in self.tallies:
                    self.tallies[path].longest_flag = max(self.tallies[path].longest_flag, longest)

    def _add_level(self, path: str, level: LevelRows) -> None:
        self.rows[path] += len(level.cases)
        if self._has_widths:
            self._measure((("row_id", level.row_ids), ("row_parent_id", level.parents)))
        for question, cells in level.columns.items():
            counted = self.tallies.get(question)
            if counted is not None:
                counted.add(cells, level.flagged.get(question, {}).values())

    def _measure(self, columns: Iterator[tuple[str, Sequence[str]]] | Sequence[tuple[str, Sequence[str]]]) -> None:
        for name, cells in columns:
            self.longest[name] = max(self.longest[name], tally.most_bytes(Cells.of(cells)))


class _RowMaker:
    """Turns blocks of cases into rows of all tables."""

    def __init__(self, dataset: Dataset, verified: Callable[[Head], str]) -> None:
        self._dataset = dataset
        self._verified = verified
        plain = [path for path, counted in dataset.tallies.items() if counted.is_plain]
        holds = {path: counted.holds() for path, counted in dataset.tallies.items()}
        self._finder = issues.IssueFinder(dataset.study, holds, plain, dataset.source.coarse(), dataset.language)
        self._tree = RosterTree(dataset.study)
        self._beside = dataset.beside

    def first(self) -> Chunk:
        """What concerns no single case."""
        dataset = self._dataset
        found: dict[str, list[Row]] = {
            ISSUES: list(issues.of_definition(dataset.study, dataset.tables, dataset.language))
        }
        if dataset.linked:
            found[dataset.linked] = list(map(links.pair_row, links.find_pairs(dataset.source)))
        return self._whole({name: Rows.of(rows, len(dataset.table(name).columns)) for name, rows in found.items()})

    def _whole(self, chunk: Chunk) -> Chunk:
        """The chunk with tables that have no rows in it."""
        return {table.name: chunk.get(table.name) or Rows.of((), len(table.columns)) for table in self._dataset.tables}

    def chunk(self, block: CaseBlock) -> Chunk:
        placed = self._tree.place(block)
        main, *rosters = self._dataset.layouts
        chunk = {MAIN: Rows(self._main(block, placed, main), len(block.heads))}
        for layout in rosters:
            level = placed.levels[layout.table.roster]
            columns = self._roster(block, placed, layout, level)
            chunk[layout.table.name] = Rows(columns, len(level.cases))
        found = list(self._finder.of_block(block, placed))
        chunk[ISSUES] = Rows.of(found, len(ISSUE_COLUMNS))
        return self._whole(chunk)

    def _main(self, block: CaseBlock, placed: Placed, layout: TableLayout) -> list[Sequence[str]]:
        before, after = case_columns(block.heads, self._verified)
        if self._beside.keyings:
            before.append([str(head.keying) for head in block.heads])
        return [*before, *self._answers(block, placed, layout, placed.levels[""]), *after]

    def _roster(self, block: CaseBlock, placed: Placed, layout: TableLayout, level: LevelRows) -> list[Sequence[str]]:
        numbers = placed.numbers[layout.table.roster]
        return [
            level.row_ids,
            level.parents,
            [block.heads[number].case_id for number in level.cases],
            [str(number) for number, _parent in numbers],
            [str(parent) if parent else "" for _number, parent in numbers],
            *([[str(block.heads[number].keying) for number in level.cases]] if self._beside.keyings else ()),
            *self._answers(block, placed, layout, level),
        ]

    def _answers(
        self, block: CaseBlock, placed: Placed, layout: TableLayout, level: LevelRows
    ) -> Iterator[Sequence[str]]:
        blank = Cells.blank(len(level.cases))
        flags = flag_columns(block, placed, layout.table.roster) if self._beside.flags else {}
        for question in layout.questions:
            path = question.asked.path
            yield from question.fill(level.columns.get(path, blank), level.flagged.get(path, {}))
            if self._beside.flags:
                found = flags.get(path)
                yield [found.get(row, "") for row in range(len(blank))] if found else blank


#: The longest word of `Source.verified`.
_LONGEST_STATE = "open"
_CASE_COLUMNS = tuple(name for name, _label in (*CASE_BEFORE, *CASE_AFTER))


def _nothing_told(_head: Head) -> str:
    return ""


def case_columns(
    heads: Sequence[Head], verified: Callable[[Head], str]
) -> tuple[list[Sequence[str]], list[Sequence[str]]]:
    """What stands before the questions and after them, as in `CASE_BEFORE` and `CASE_AFTER`, by the column."""
    before: list[Sequence[str]] = [
        [head.case_id for head in heads],
        [head.paper_number for head in heads],
        [version_mark(head.form_version) for head in heads],
        [head.district for head in heads],
        [head.batch_name for head in heads],
        [head.status for head in heads],
    ]
    after: list[Sequence[str]] = [
        [head.enumerator for head in heads],
        [head.closed_at or head.opened_at for head in heads],
        [head.changed_at for head in heads],
        list(map(verified, heads)),
    ]
    return before, after
