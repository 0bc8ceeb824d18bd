"""The list of differences between two keyings: what each keyer read, what was decided, by whom and why.

As .xlsx for people and as .csv that opens by a double click; both in the program's own words for columns, so that
another program can read them. A text that a spreadsheet would run as a formula is kept a text.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from exporters.csv_excel_cells import to_text
from exporters.errors import CannotWrite, WordUnknown
from forms.comparison import ANSWER, ROW_IN_FIRST
from forms.form import Form
from forms.journal import Answer
from forms.questionnaire import Question, in_language, plain
from forms.wording import phrase

if TYPE_CHECKING:
    from storage.store import Store
    from storage.verification import CheckedPaper, Finding

_SEVERAL = frozenset({"select_multiple", "rank"})
_WIDTHS: Mapping[str, int] = MappingProxyType({"label": 44, "first_label": 28, "second_label": 28, "reason": 24})


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer, or roster row, that differs. `slip` numbers the slips of a paper, '' for a difference by itself.

    `state` is 'open', 'decided', 'corrected' or 'not_asked'; `choice` whose reading was confirmed.
    """

    paper: str
    number: str
    question: str
    label: str
    row: str
    kind: str
    slip: str
    first_keyer: str
    first: str
    first_label: str
    second_keyer: str
    second: str
    second_label: str
    state: str
    choice: str
    decided: str
    decided_label: str
    decided_by: str
    decided_at: str
    reason: str


COLUMNS = tuple(field.name for field in fields(Difference))


def list_differences(store: Store, papers: Iterable[CheckedPaper], *, language: str = "") -> Iterator[Difference]:
    """The differences of these papers, in their order; labels in `language` where the form has it."""
    for paper in papers:
        form = store.form(paper.pair.first.form_version)
        for at, finding in enumerate(paper.findings, 1):
            for cell in finding.cells or (finding,):
                yield _difference(paper, finding, cell, _Words(form, language), str(at) if finding.cells else "")


def write_differences(differences: Iterable[Difference], path: Path) -> int:
    """Write them to a new .csv or .xlsx, whole or not at all; how many.

    Raises `WordUnknown` for another ending, `CannotWrite` where nothing can be written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise WordUnknown(
            phrase("Exports", "“{suffix}” is no kind of list").format(suffix=path.suffix),
            where=str(path),
            advice=phrase("Exports", "Let the name end in .xlsx or .csv."),
        )
    beside = path.with_name(f".{path.name}.part")
    try:
        count = write(beside, [[getattr(one, name) for name in COLUMNS] for one in differences])
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise CannotWrite(
            phrase("Exports", "the list cannot be written ({strerror})").format(strerror=error.strerror or error),
            where=str(path),
            advice=phrase("Exports", "Close the file where it is open, or choose another folder."),
        ) from error
    return count


# --- words -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Words:
    """Labels of a form in one language."""

    form: Form
    language: str

    def label(self, path: str) -> str:
        part = self.form.parts[path]
        questionnaire = self.form.questionnaire
        return plain(in_language(part.labels, self.language, questionnaire.default_language)) or part.name

    def number(self, path: str) -> str:
        part = self.form.parts[path]
        return part.keying.paper if isinstance(part, Question) else ""

    def meaning(self, path: str, answer: Answer) -> str:
        """The labels of an answer's codes, '' where it has none."""
        part = self.form.parts[path]
        if not isinstance(part, Question) or not part.choices or not answer.value:
            return ""
        questionnaire = self.form.questionnaire
        labels = {
            choice.code: plain(in_language(choice.labels, self.language, questionnaire.default_language))
            for choice in questionnaire.lists.get(part.choices, ())
        }
        codes = answer.value.split() if part.kind in _SEVERAL else [answer.value]
        return ", ".join(filter(None, (labels.get(code, "") for code in codes)))


def _difference(paper: CheckedPaper, whole: Finding, finding: Finding, words: _Words, slip: str) -> Difference:
    one, decision = finding.discrepancy, finding.decision
    path = one.place.path
    is_row = one.kind != ANSWER
    sides = [_said(one.first), _said(one.second)]
    if is_row:
        row = " · ".join(paper.row_values(one))
        sides = [row, ""] if one.kind == ROW_IN_FIRST else ["", row]
    decided = decision.answer if decision is not None and not is_row else Answer()
    return Difference(
        paper=paper.pair.paper_number,
        number=words.number(path),
        question=path.rpartition("/")[2],
        label=words.label(path),
        row=str(one.row_number or ""),
        kind=whole.discrepancy.kind,
        slip=slip,
        first_keyer=paper.pair.first.enumerator,
        first=sides[0],
        first_label=words.meaning(path, one.first),
        second_keyer=paper.pair.second.enumerator,
        second=sides[1],
        second_label=words.meaning(path, one.second),
        state="decided" if decision is not None else finding.settled or "open",
        choice=decision.choice if decision is not None else "",
        decided=_said(decided),
        decided_label=words.meaning(path, decided),
        decided_by=decision.who if decision is not None else "",
        decided_at=decision.made_at if decision is not None else "",
        reason=decision.reason if decision is not None else "",
    )


def _said(answer: Answer) -> str:
    return answer.value or (f"({answer.missing})" if answer.missing else "")


# --- files -----------------------------------------------------------------------------------------------------------


def _write_csv(path: Path, rows: Sequence[Sequence[str]]) -> int:
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(COLUMNS)
        writer.writerows([[to_text(cell) for cell in row] for row in rows])
    return len(rows)


def _write_xlsx(path: Path, rows: Sequence[Sequence[str]]) -> int:
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(str(path), options)
    sheet = book.add_worksheet("differences")
    bold = book.add_format({"bold": True})
    for at, name in enumerate(COLUMNS):
        sheet.set_column(at, at, _WIDTHS.get(name, 14))
        sheet.write_string(0, at, name, bold)
    for number, row in enumerate(rows, 1):
        for at, cell in enumerate(row):
            sheet.write_string(number, at, cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(rows), 1), len(COLUMNS) - 1)
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(str(error)) from error
    return len(rows)


_WRITERS: Mapping[str, Callable[[Path, Sequence[Sequence[str]]], int]] = MappingProxyType({
    ".csv": _write_csv,
    ".xlsx": _write_xlsx,
})
