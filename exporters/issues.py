"""What an analyst must know of single answers: every value cut, moved or left out, and whatever is still open.

One row per issue and answer; an answer may have several.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType

from exporters.columns import Table
from exporters.limits import EXCEL_COLUMNS
from exporters.rosters import Placed
from exporters.study import MAIN, NOT_EXPORTED, Study
from exporters.value_issues import kinds_of, look_of, odd_texts, text_kinds
from exporters.words import own_words
from forms.journal import BLANK, Answer, Place
from forms.wording import translate
from storage.answer_rows import CaseBlock, Head

#: Kind of issue → what it means, in words.
KINDS: Mapping[str, str] = MappingProxyType({
    "off_path": translate(
        "Exports", "This question should have been skipped on the paper. Its cell is empty; the answer stands here."
    ),
    "unknown_code": translate(
        "Exports", "A code that stands in no version of the list. It is kept; the dummies count it as unknown."
    ),
    "partial_date": translate(
        "Exports", "Day or month is unknown. The date's cell is empty; what is known stands in the column beside it."
    ),
    "too_long_for_excel": translate(
        "Exports", "The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it."
    ),
    "too_long_for_spss": translate(
        "Exports", "The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it."
    ),
    "day_before_spss": translate("Exports", "SPSS has no days before 1582-10-15. The .sav is empty here."),
    "nul_replaced": translate(
        "Exports", "The text holds the character NUL, which ends a text there. In .sav and .dta it is a question mark."
    ),
    "spaces_at_end": translate("Exports", "The text ends in spaces, which SPSS does not keep."),
    "changed_in_csv_excel": translate(
        "Exports", "Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here."
    ),
    "label_cut_stata": translate(
        "Exports", "Stata holds 80 characters of a label. The .dta has the short label or the beginning."
    ),
    "label_cut_spss": translate(
        "Exports", "SPSS holds 255 bytes of a label. The .sav has the short label or the beginning."
    ),
    "code_label_cut_spss": translate("Exports", "SPSS holds 120 bytes of a code's label. The .sav has its beginning."),
    "code_label_left_stata": translate(
        "Exports", "Stata labels no code as large as this one. The .dta has the code without its label."
    ),
    "missing_code_kept_stata": translate(
        "Exports", "Stata has no further letter for a missing code. In the .dta this one is an ordinary number."
    ),
    "missing_code_moved": translate(
        "Exports", "SPSS cannot declare so many codes as missing. In the .sav this one is a negative number."
    ),
    "conflict": translate(
        "Exports", "Two offices changed this answer differently. The cell holds the answer both started from."
    ),
    "override": translate("Exports", "The answer breaks a rule and was kept as it stands on the paper."),
    "open_query": translate("Exports", "The answer breaks a rule and nobody has confirmed it yet."),
    "note": translate("Exports", "A note to the supervisor."),
    "duplicate": translate(
        "Exports", "This paper number was keyed more than once as a first keying. All of them are exported."
    ),
    "incomplete": translate("Exports", "A supervisor closed this case before it was finished."),
    "row_without_table": translate("Exports", "A roster row whose roster or outer row is gone. It is left out."),
    "answer_without_question": translate(
        "Exports", "An answer to a question that no version of the questionnaire has. It is left out."
    ),
    "no_label": translate("Exports", "The list gives this code no label; the code stands in its place."),
    "too_many_columns": translate("Exports", "Excel has no room for this column. It stands in csv."),
})

#: Kinds that concern some formats only, and stand in an export when one of these is written.
FORMATS_OF: Mapping[str, frozenset[str]] = MappingProxyType({
    "too_long_for_excel": frozenset({"xlsx"}),
    "too_many_columns": frozenset({"xlsx"}),
    "too_long_for_spss": frozenset({"sav"}),
    "day_before_spss": frozenset({"sav"}),
    "spaces_at_end": frozenset({"sav"}),
    "nul_replaced": frozenset({"sav", "dta"}),
    "changed_in_csv_excel": frozenset({"csv_excel"}),
})

#: One issue as a row of the table `issues`, in the order of `ISSUE_COLUMNS`.
IssueRow = tuple[str, ...]


class IssueFinder:
    """Finds the issues of cases of one study."""

    def __init__(
        self,
        study: Study,
        holds: Mapping[str, str],
        plain: Collection[str] = (),
        coarse: Collection[str] = (),
        language: str = "",
    ) -> None:
        """`holds` says what the column of each path holds; `plain` are paths of questions of whose values, as far as
        they stand in a table, nothing is to be said; `coarse` those whose answers were made coarser: there is no issue
        in a year alone. `language` is the questionnaire's that issues are said in.
        """
        self._language = language
        self._plain = frozenset(plain) | frozenset(coarse)
        self._coarse = frozenset(coarse)
        self._asked = study.by_path
        self._holds = holds
        self._places = {asked.path: number for number, asked in enumerate(study.asked)}
        self._looks = {asked.path: look_of(asked, holds[asked.path]) for asked in study.asked}
        self._tables = {"": MAIN} | {roster.path: roster.name for roster in study.rosters}

    def of_block(self, block: CaseBlock, placed: Placed) -> Iterator[IssueRow]:
        """The issues of some cases, case by case in form order."""
        notable = self._notable(block, frozenset() if placed.strays else self._plain)
        strays: dict[int, list[tuple[str, str]]] = {}
        for case, roster, row_id in placed.strays:
            strays.setdefault(case, []).append((roster, row_id))
        order = _row_order(placed) if notable else {}
        heads = _odd_heads(block.heads)
        odd = {number for number, head in enumerate(block.heads) if head.is_duplicate or head.status == "incomplete"}
        for number in sorted(odd | heads.keys() | strays.keys() | notable.keys()):
            head = block.heads[number]
            if head.is_duplicate:
                yield self._row("duplicate", head, value=head.paper_number)
            if head.status == "incomplete":
                yield self._row("incomplete", head)
            for column, value in heads.get(number, ()):
                for kind in text_kinds(value):
                    yield self._row(kind, head, table=MAIN, column=column, value=value)
            for roster, row_id in strays.get(number, ()):
                yield self._row("row_without_table", head, row_id=row_id, value=roster)
            answers = notable.get(number, {})
            conflicts = block.conflicts.get(number, frozenset())
            for place in sorted(
                answers,
                key=lambda place, case=number: (  # type: ignore[misc]
                    self._places.get(place.path, -1),
                    order.get((case, place.row), -1),
                    place,
                ),
            ):
                if place in conflicts:
                    yield self._at("conflict", head, place, answers[place])
                yield from self._of_answer(head, place, answers[place])

    def _notable(self, block: CaseBlock, plain: Collection[str]) -> dict[int, dict[Place, Answer]]:
        """Case → the answers of which there may be something to say, by a quick look at whole columns."""
        found: dict[int, dict[Place, Answer]] = {}
        for level in block.levels.values():
            for path, cells in level.columns.items():
                for row in self._rows_to_look_at(path, cells) if path not in plain else ():
                    found.setdefault(level.cases[row], {})[Place(path, level.row_id(row))] = Answer(cells[row])
            for path, answers in level.flagged.items():
                for row, answer in answers.items():
                    if answer.value or answer.off_path or answer.query or answer.override or answer.note:
                        found.setdefault(level.cases[row], {})[Place(path, level.row_id(row))] = answer
        for number, places in block.conflicts.items():
            for place in places:
                answers_here = found.setdefault(number, {})
                answers_here[place] = _answer_at(block, number, place)
        return found

    def _rows_to_look_at(self, path: str, cells: Sequence[str]) -> Iterable[int]:
        look = self._looks.get(path)
        if look is not None:
            return look(cells)
        if path.startswith("@") or path.endswith(NOT_EXPORTED):
            return ()
        return [row for row, cell in enumerate(cells) if cell] if any(cells) else ()

    def _of_answer(self, head: Head, place: Place, answer: Answer) -> Iterator[IssueRow]:
        asked = self._asked.get(place.path)
        if place.path.startswith("@"):
            if answer.note:
                yield self._at("note", head, place, answer, answer.note)
        elif asked is not None:
            for kind, reason in kinds_of(asked, answer, self._holds[asked.path]):
                if kind != "partial_date" or place.path not in self._coarse:
                    yield self._at(kind, head, place, answer, reason)
        elif not answer.is_unanswered and not place.path.endswith(NOT_EXPORTED):
            yield self._at("answer_without_question", head, place, answer)

    def _at(self, kind: str, head: Head, place: Place, answer: Answer, reason: str = "") -> IssueRow:
        asked = self._asked.get(place.path)
        return self._row(
            kind,
            head,
            table=self._tables[asked.roster] if asked else "",
            row_id=place.row,
            column=asked.column if asked else "",
            question=place.path,
            value=answer.value or answer.missing,
            reason=reason,
        )

    def _row(self, kind: str, head: Head, **cells: str) -> IssueRow:
        of_case = {
            "case_id": head.case_id,
            "case_paper_number": head.paper_number,
            "case_district": head.district,
        }
        return issue(kind, self._language, **of_case, **cells)


#: Texts of a case that people typed: the column, and what stands in it.
_TYPED: tuple[tuple[str, Callable[[Head], str]], ...] = (
    ("case_paper_number", attrgetter("paper_number")),
    ("case_district", attrgetter("district")),
    ("case_batch", attrgetter("batch_name")),
    ("case_keyed_by", attrgetter("enumerator")),
)


def _odd_heads(heads: Sequence[Head]) -> dict[int, list[tuple[str, str]]]:
    """Case → its own columns of whose texts there may be something to say, with the texts."""
    found: dict[int, list[tuple[str, str]]] = {}
    for column, text_of in _TYPED:
        cells = list(map(text_of, heads))
        for number in odd_texts(cells):
            found.setdefault(number, []).append((column, cells[number]))
    return found


def _row_order(placed: Placed) -> dict[tuple[int, str], int]:
    """(case, row id) → where the row stands among those of its roster."""
    return {
        (case, row_id): number
        for level in placed.levels.values()
        for number, (case, row_id) in enumerate(zip(level.cases, level.row_ids, strict=False))
    }


def _answer_at(block: CaseBlock, case: int, place: Place) -> Answer:
    """What stands at a place of a case; blank where there is nothing."""
    for level in block.levels.values():
        if place.path in level.columns and bool(level.row_ids) == bool(place.row):
            for row, owner in enumerate(level.cases):
                if owner == case and level.row_id(row) == place.row:
                    return level.flagged.get(place.path, {}).get(row) or Answer(level.columns[place.path][row])
    return BLANK


def issue(kind: str, language: str, **cells: str) -> IssueRow:
    """A row of `issues`, in words of a language of the questionnaire; cells by column name, absent ones empty."""
    return (kind, *(cells.get(name, "") for name in _CELLS), own_words(KINDS[kind], language))


_CELLS = ("case_id", "case_paper_number", "case_district", "table", "row_id", "column", "question", "value", "reason")


def of_definition(study: Study, tables: Iterable[Table], language: str) -> Iterator[IssueRow]:
    """What concerns no single answer: codes without a label in any language, columns that Excel has no room for."""
    for asked in study.asked:
        for code, choice in asked.choices.items():
            if not study.words(choice.labels, language):
                yield issue("no_label", language, column=asked.column, question=asked.path, value=code)
    for table in tables:
        for column in table.columns[EXCEL_COLUMNS:]:
            yield issue("too_many_columns", language, table=table.name, column=column.name, question=column.path)
