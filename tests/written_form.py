"""Questionnaires written in a test as Markdown tables, as they stand in the workbook's sheets."""

from __future__ import annotations

import io
from collections.abc import Sequence

from forms.case import CaseState, new_state
from forms.entry_session import EntrySession
from forms.entry_view import QuestionView, Step
from forms.form import Form, compile_form, load_form
from forms.journal import Answer, AnswerChange, Place
from forms.xlsform import convert


def sheets_of(text: str) -> dict[str, list[list[str]]]:
    """Sheets of a Markdown text: a line `# survey` starts a sheet, each `| a | b |` is a row."""
    sheets: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("#"):
            rows = sheets.setdefault(line.lstrip("# "), [])
        elif line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return sheets


def workbook_of(text: str) -> bytes:
    """The .xlsx bytes of a questionnaire written as Markdown."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets_of(text).items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([cell or None for cell in row])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def xml_of(text: str) -> str:
    """The XForm XML of a questionnaire written as Markdown."""
    return convert(workbook_of(text), "written.xlsx").xml


def form_of(text: str, *, broken: bool = False) -> Form:
    """The compiled form; with `broken` also one that has problems."""
    return compile_form(xml_of(text)) if broken else load_form(xml_of(text))


class ListJournal:
    """A journal in memory: every record and the closing, in order. `fails` makes the next record refuse."""

    def __init__(self) -> None:
        self.records: list[tuple[tuple[AnswerChange, ...], Place | None]] = []
        self.closed: list[tuple[str, str]] = []
        self.fails: Exception | None = None

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Keep the step."""
        if self.fails is not None:
            raise self.fails
        self.records.append((tuple(changes), cursor))

    def close(self, status: str, reason: str) -> None:
        """Keep the closing."""
        self.closed.append((status, reason))


class Desk:
    """A session with its journal, spoken to by question names."""

    def __init__(self, form: Form, state: CaseState | None = None, *, language: str = "") -> None:
        self.form = form
        self.journal = ListJournal()
        self.session = EntrySession(form, state or new_state(), self.journal, language=language)

    @property
    def at(self) -> str:
        """The name of the current question, '' at the end of the paper."""
        return self.session.at.path.rpartition("/")[2] if self.session.at else ""

    def keys(self, *texts: str) -> Step:
        """Key several boxes; the last step."""
        steps = [self.session.key(text) for text in texts]
        return steps[-1]

    def place(self, name: str, row: str = "") -> Place:
        """The place of a question by name."""
        return Place(self.form.by_name[name][0], row)

    def view(self, name: str, row: str = "") -> QuestionView:
        """The view of a question by name."""
        return self.session.view(self.place(name, row))

    def value(self, name: str, row: str = "") -> str:
        """The stored value of a question by name."""
        return self.session.state().answers[self.place(name, row)].value if self.has(name, row) else ""

    def has(self, name: str, row: str = "") -> bool:
        """Whether anything stands at a question."""
        return self.place(name, row) in self.session.state().answers

    def reopened(self) -> Desk:
        """The same case opened again from what the journal was given: the draft after a crash."""
        return Desk(self.form, replayed(self.session.state(), self.journal), language=self.session.language)


def replayed(state: CaseState, journal: ListJournal) -> CaseState:
    """The state a store would hand back: the records applied to an empty case."""
    from forms.journal import BLANK, RosterRow
    from forms.rewind import row_of_change

    answers: dict[Place, Answer] = {}
    rows: dict[str, RosterRow] = {}
    cursor = None
    for changes, cursor in journal.records:  # noqa: B007  (the last one counts)
        for change in changes:
            if change.new.value.startswith("[") or change.old.value.startswith("["):
                row = row_of_change(change)
                if change.new.value:
                    rows[row.row_id] = row
                else:
                    rows.pop(row.row_id, None)
            elif change.new == BLANK:
                answers.pop(change.place, None)
            else:
                answers[change.place] = change.new
    past = tuple(changes for changes, _ in journal.records)
    return CaseState(state.case_id, state.opened_at, answers, tuple(rows.values()), cursor, past)
