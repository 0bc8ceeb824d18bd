"""What an analyst must know of single answers: every value cut, moved or left out, and whatever is still open.

One row per issue and answer; an answer may have several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from exporters.columns import Table
from exporters.study import CODED, MAIN, NOT_EXPORTED, Asked, Study
from forms.journal import BLANK, Answer, Place
from storage.cases import StoredCase

#: Characters that an Excel cell holds, counted as UTF-16 does.
EXCEL_CHARACTERS = 32_767
#: Columns of an Excel sheet.
EXCEL_COLUMNS = 16_384
#: Bytes that a text of SPSS holds, and its first day.
SPSS_BYTES = 32_767
FIRST_SPSS_DAY = "1582-10-15"
#: What a spreadsheet takes for the beginning of a formula when it opens a CSV.
FORMULA_STARTS = ("=", "+", "-", "@", "\t")

#: Kind of issue → what it means, in words.
KINDS: Mapping[str, str] = MappingProxyType({
    "off_path": "This question should have been skipped on the paper. Its cell is empty; the answer stands here.",
    "unknown_code": "A code that stands in no version of the list. It is kept; the dummies count it as unknown.",
    "partial_date": "Day or month is unknown. The date's cell is empty; what is known stands in the column beside it.",
    "too_long_for_excel": "The text is longer than an Excel cell. data.xlsx holds its beginning, csv the whole of it.",
    "too_long_for_spss": "The text is longer than SPSS holds. The .sav holds its beginning, csv the whole of it.",
    "day_before_spss": "SPSS has no days before 1582-10-15. The .sav is empty here.",
    "spaces_at_end": "The text ends in spaces, which SPSS does not keep.",
    "changed_in_csv_excel": "Line breaks, or a beginning that Excel takes for a formula: csv_excel is changed here.",
    "label_cut_stata": "Stata holds 80 characters of a label. The .dta has the short label or the beginning.",
    "label_cut_spss": "SPSS holds 255 bytes of a label. The .sav has the short label or the beginning.",
    "code_label_cut_spss": "SPSS holds 120 bytes of a code's label. The .sav has its beginning.",
    "missing_code_moved": "SPSS cannot declare so many codes as missing. In the .sav this one is a negative number.",
    "conflict": "Two offices changed this answer differently. The cell holds the answer both started from.",
    "override": "The answer breaks a rule and was kept as it stands on the paper.",
    "open_query": "The answer breaks a rule and nobody has confirmed it yet.",
    "note": "A note to the supervisor.",
    "duplicate": "This paper number was keyed more than once as a first keying. All of them are exported.",
    "incomplete": "A supervisor closed this case before it was finished.",
    "row_without_table": "A roster row whose roster or outer row is gone. It is left out.",
    "answer_without_question": "An answer to a question that no version of the questionnaire has. It is left out.",
    "no_label": "The list gives this code no label; the code stands in its place.",
    "too_many_columns": "Excel has no room for this column. It stands in csv.",
})

#: Kinds that concern one format only, and stand in an export when it is written.
FORMAT_OF: Mapping[str, str] = MappingProxyType({
    "too_long_for_excel": "xlsx",
    "too_many_columns": "xlsx",
    "too_long_for_spss": "sav",
    "day_before_spss": "sav",
    "spaces_at_end": "sav",
    "changed_in_csv_excel": "csv_excel",
})

#: One issue as a row of the table `issues`, in the order of `ISSUE_COLUMNS`.
IssueRow = tuple[str, ...]


class IssueFinder:
    """Finds the issues of cases of one study."""

    def __init__(self, study: Study) -> None:
        self._asked = study.by_path
        self._places = {asked.path: number for number, asked in enumerate(study.asked)}
        self._looks = {asked.path: _look_of(asked) for asked in study.asked}
        self._tables = {"": MAIN} | {roster.path: roster.name for roster in study.rosters}

    def of_case(self, case: StoredCase, placed: Sequence[str]) -> Iterator[IssueRow]:
        """The issues of one case in form order; `placed` are the ids of the roster rows that stand in a table."""
        head = case.row
        if head.is_duplicate:
            yield self._row("duplicate", case, value=head.paper_number)
        if head.status == "incomplete":
            yield self._row("incomplete", case)
        for row in case.rows:
            if row.row_id not in placed:
                yield self._row("row_without_table", case, row_id=row.row_id, value=row.roster)
        notable = [
            (place, answer)
            for place, answer in case.answers.items()
            if place in case.conflicts or self._is_notable(place, answer)
        ]
        notable += [(place, BLANK) for place in case.conflicts if place not in case.answers]
        for place, answer in sorted(notable, key=lambda item: self._order(item[0], placed)):
            if place in case.conflicts:
                yield self._at("conflict", case, place, answer)
            yield from self._of_answer(case, place, answer)

    def _order(self, place: Place, placed: Sequence[str]) -> tuple[int, int, Place]:
        """Where a place stands on the paper; the store's own order may come from the order of merges."""
        row = placed.index(place.row) if place.row in placed else -1
        return self._places.get(place.path, -1), row, place

    def _is_notable(self, place: Place, answer: Answer) -> bool:
        """A quick look that lets most answers pass."""
        if answer.off_path or answer.query or answer.override or answer.note:
            return True
        asked = self._asked.get(place.path)
        if asked is None:
            return not place.path.startswith("@")
        return self._looks[place.path](answer.value)

    def _of_answer(self, case: StoredCase, place: Place, answer: Answer) -> Iterator[IssueRow]:
        asked = self._asked.get(place.path)
        if place.path.startswith("@"):
            if answer.note:
                yield self._at("note", case, place, answer, answer.note)
        elif asked is not None:
            for kind, reason in _kinds_of(asked, answer):
                yield self._at(kind, case, place, answer, reason)
        elif not answer.is_unanswered and not place.path.endswith(NOT_EXPORTED):
            yield self._at("answer_without_question", case, place, answer)

    def _at(self, kind: str, case: StoredCase, place: Place, answer: Answer, reason: str = "") -> IssueRow:
        asked = self._asked.get(place.path)
        return self._row(
            kind,
            case,
            table=self._tables[asked.roster] if asked else "",
            row_id=place.row,
            column=asked.column if asked else "",
            question=place.path,
            value=answer.value or answer.missing,
            reason=reason,
        )

    def _row(self, kind: str, case: StoredCase, **cells: str) -> IssueRow:
        head = case.row
        return issue(
            kind, case_id=head.case_id, case_paper_number=head.paper_number, case_district=head.district, **cells
        )


def issue(kind: str, **cells: str) -> IssueRow:
    """A row of `issues`; cells by column name, absent ones empty."""
    return (kind, *(cells.get(name, "") for name in _CELLS), KINDS[kind])


_CELLS = ("case_id", "case_paper_number", "case_district", "table", "row_id", "column", "question", "value", "reason")


def excel_length(text: str) -> int:
    """Characters as Excel counts them: one beyond the basic plane (emoji) counts two."""
    return len(text) + sum(char > "\uffff" for char in text)


#: Kinds whose minus is no formula.
_NUMBERS = frozenset({"integer", "decimal", "range", "calculate"})


def _look_of(asked: Asked) -> Callable[[str], bool]:
    """A quick look at a value: whether there may be anything to say of it."""
    if asked.kind in CODED:
        return lambda value: _has_unknown_code(asked, value)
    if asked.kind == "date":
        return lambda value: len(value) != 10 or value < FIRST_SPSS_DAY
    if asked.kind in _NUMBERS:
        return lambda value: len(value) > SPSS_BYTES // 4 or value[-1:] == " "
    return lambda value: len(value) > SPSS_BYTES // 4 or value[-1:] == " " or _is_changed_in_csv(value)


def _kinds_of(asked: Asked, answer: Answer) -> Iterable[tuple[str, str]]:
    """The issues of one answer with the rule or reason of each."""
    value = answer.value
    checks = (
        (answer.off_path, "off_path", ""),
        (bool(answer.query) and not answer.override, "open_query", answer.query),
        (bool(answer.override), "override", f"{answer.query}: {answer.override}" if answer.query else answer.override),
        (bool(answer.note), "note", answer.note),
        (asked.kind == "date" and 0 < len(value) < 10, "partial_date", ""),
        (_has_unknown_code(asked, value), "unknown_code", ""),
        (excel_length(value) > EXCEL_CHARACTERS, "too_long_for_excel", ""),
        (len(value) > SPSS_BYTES // 4 and len(value.encode()) > SPSS_BYTES, "too_long_for_spss", ""),
        (asked.kind == "date" and len(value) == 10 and value < FIRST_SPSS_DAY, "day_before_spss", ""),
        (value.endswith(" "), "spaces_at_end", ""),
        (asked.kind not in _NUMBERS and _is_changed_in_csv(value), "changed_in_csv_excel", ""),
    )
    return [(kind, reason) for is_so, kind, reason in checks if is_so]


def _is_changed_in_csv(value: str) -> bool:
    return value.startswith(FORMULA_STARTS) or "\n" in value or "\r" in value


def _has_unknown_code(asked: Asked, value: str) -> bool:
    if not value or not asked.choices or asked.kind not in CODED:
        return False
    given = [value] if asked.kind == "select_one" else value.split(" ")
    return any(code not in asked.choices for code in given)


def of_definition(study: Study, tables: Iterable[Table], language: str) -> Iterator[IssueRow]:
    """What concerns no single answer: codes without a label in any language, columns that Excel has no room for."""
    for asked in study.asked:
        for code, choice in asked.choices.items():
            if not study.words(choice.labels, language):
                yield issue("no_label", column=asked.column, question=asked.path, value=code)
    for table in tables:
        for column in table.columns[EXCEL_COLUMNS:]:
            yield issue("too_many_columns", table=table.name, column=column.name, question=column.path)
