"""Keying papers from a table, one row a paper, through the same session as the keyboard (`main.py key`).

Every paper is stored closed, in one transaction of its own, or not at all: stopped at any moment and run
again, the papers already there are recognised as identical and skipped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from forms.entry_session import EntrySession
from forms.errors import EntryError
from forms.finding import BLOCKING, QUERY, Finding
from forms.form import Form
from forms.journal import Answer, Place
from forms.questionnaire import NOT_KEYED
from forms.second_pass import second_paths
from forms.wording import phrase
from storage.case_journal import CaseCommitJournal
from storage.case_rows import DRAFT, VOID, need_key
from storage.cases import create_case, find_paper
from storage.closed_cases import history_of
from storage.driver import Connection
from storage.filled import Filled, filled_from
from storage.layout import carriers
from storage.store import Store
from storage.table_file import Row, Table, TableRefused
from storage.wide import read_filled

CLOSED, SKIPPED, DUPLICATE, REFUSED = "closed", "skipped", "duplicate", "refused"
_NUMBER = "@paper_number"
_NUMBER_NAMES = frozenset({_NUMBER, "paper_number"})
_AS_ON_PAPER = "as_on_paper"
_BLANK_REASON = "blank"
#: Likeness (of 100) from which a column's name is taken for a slip of the pen.
_NEAR_ENOUGH = 60
#: How often open questions are gone through again: an answer off the path may bring others onto it.
_MOST_PASSES = 20


@dataclass(frozen=True, slots=True)
class Trouble:
    """One cell: the column's name, its text, and what is the matter."""

    column: str
    text: str
    what: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row.

    `what` is 'closed', 'skipped' (identical paper), 'duplicate' (stored, to be settled) or 'refused'.

    `troubles` are the reasons of a refusal; of a stored paper, the answers kept as on the paper against a rule.
    """

    row: int
    paper_number: str
    what: str
    troubles: tuple[Trouble, ...] = ()


def key_rows(store: Store, table: Table, *, enumerator: str = "", keying: int = 1) -> Iterator[Outcome]:
    """Key every row; each outcome comes when the row is done (a closed paper: when it is on the disk).

    Raises `TableRefused` before anything is written when a column does not belong to the form.
    """
    version_id = store.newest_version()
    form = store.form(version_id)
    columns = match_columns(form, table)
    versions = {row.version_id for row in store.form_versions() if row.form_id == form.questionnaire.form_id}
    desk = _Desk(store, form, version_id, columns, enumerator, keying, frozenset(versions))
    return (_key_row(desk, row) for row in table.rows)


# --- columns ---------------------------------------------------------------------------------------------------------


def match_columns(form: Form, table: Table) -> tuple[str, ...]:
    """The question path of every column; '@paper_number' where the form leaves the number to the case header.

    Raises `TableRefused` for a column that is unknown, ambiguous, computed, in a roster, or there twice.
    """
    names = _names(form)
    paths = tuple(_match(names, form, name, table.path) for name in table.header)
    twice = next((path for path in paths if paths.count(path) > 1), None)
    if twice is not None:
        raise _refused(table.path, twice, "this question has two columns", "Take one of them out.")
    if not set(carriers(form)[_NUMBER]) & set(paths):
        wanted = names_of(carriers(form)[_NUMBER][0])
        raise _refused(table.path, wanted, "there is no column with the paper number", f"Add a column {wanted}.")
    return paths


def names_of(path: str) -> str:
    """The name by which a column is found: the question's own."""
    return path.rpartition("/")[2].removeprefix("@")


def _names(form: Form) -> Mapping[str, tuple[str, ...]]:
    """Name or path → the questions it may mean."""
    names: dict[str, tuple[str, ...]] = {}
    for question in form.questionnaire.questions():
        names[question.path] = (question.path,)
        names[question.name] = (*names.get(question.name, ()), question.path)
    if carriers(form)[_NUMBER] == (_NUMBER,):
        names.update(dict.fromkeys(_NUMBER_NAMES - names.keys(), (_NUMBER,)))
    return names


def _match(names: Mapping[str, tuple[str, ...]], form: Form, name: str, where: Path) -> str:
    from rapidfuzz import process

    found = names.get(name, ())
    if not found:
        near = process.extractOne(name, list(names), score_cutoff=_NEAR_ENOUGH)
        advice = (
            phrase("Storage", "Did you mean {near}?").format(near=near[0])
            if near
            else phrase("Storage", "Columns are called as the questions of the form.")
        )
        raise _refused(where, name, phrase("Storage", "the questionnaire has no such question"), advice)
    if len(found) > 1:
        raise _refused(
            where,
            name,
            phrase("Storage", "several questions have this name"),
            phrase("Storage", "Write one of these paths: {paths}").format(paths=", ".join(found)),
        )
    (path,) = found
    if path != _NUMBER and not form.question(path).is_keyed:
        raise _refused(
            where,
            name,
            phrase("Storage", "this is computed or a note, not keyed"),
            phrase("Storage", "Take the column out."),
        )
    if path != _NUMBER and form.roster_chain(path):
        raise _refused(
            where,
            name,
            phrase("Storage", "this question stands in a roster"),
            phrase("Storage", "Key rosters at the keyboard; take the column out."),
        )
    return path


def _refused(where: Path, column: str, what: str, advice: str) -> TableRefused:
    return TableRefused(
        what,
        where=f"{where}, column “{column}”",
        advice=phrase("Storage", "{advice} Nothing was keyed.").format(advice=advice),
    )


# --- one row ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is the same for every row. `versions` are all versions of the form in the store."""

    store: Store
    form: Form
    version_id: str
    columns: tuple[str, ...]
    enumerator: str
    keying: int
    versions: frozenset[str]


def _key_row(desk: _Desk, row: Row) -> Outcome:
    store, form = desk.store, desk.form
    state = create_case(store, enumerator=desk.enumerator, keying=desk.keying, version_id=desk.version_id)
    journal = CaseCommitJournal(store, state.case_id, desk.keying, desk.enumerator)
    only = second_paths(form) if desk.keying == 2 else None
    cells = {
        path: cell
        for path, cell in zip(desk.columns, row.cells, strict=True)
        if only is None or path in only or path == _NUMBER
    }
    paper = _Paper(form, EntrySession(form, state, journal, only=only), cells)
    is_stored = False
    try:
        refused = paper.key()
        number = paper.number
        if not refused and not number:
            refused = [Trouble(names_of(carriers(form)[_NUMBER][0]), "", "every paper needs its number")]
        if refused:
            return Outcome(row.number, number, REFUSED, tuple(refused))
        standing = [_as_keyed(store, case) for case in _same_number(desk, number)]
        here = _keyed_part(form, journal.filled())
        if any(here in versions for versions in standing):
            return Outcome(row.number, number, SKIPPED)
        paper.session.close()
        is_stored = True
        return Outcome(row.number, number, DUPLICATE if standing else CLOSED, tuple(paper.kept))
    except EntryError as error:
        return Outcome(row.number, paper.number, REFUSED, (Trouble("", "", error.what),))
    finally:
        if not is_stored:
            journal.forget()


class _Paper:
    """One row on its way through a session."""

    def __init__(self, form: Form, session: EntrySession, cells: Mapping[str, str]) -> None:
        self.session = session
        self.kept: list[Trouble] = []
        self._form = form
        self._cells = cells
        self._rosters = {roster.path for roster in form.questionnaire.rosters()}
        self._done: set[Place] = set()

    @property
    def number(self) -> str:
        """The paper's number as far as it is keyed, else as the row has it."""
        number = carriers(self._form)[_NUMBER][0]
        return self.session.paper_number or self._cells.get(number, "").strip()

    def key(self) -> list[Trouble]:
        """Key every cell; the troubles for which the row is refused, none when all is on the paper."""
        if _NUMBER in self._cells:
            self.session.set_header(_NUMBER, self._cells[_NUMBER].strip())
        refused = self._walk()
        for path, text in self._cells.items():
            if text.strip() and path != _NUMBER and Place(path) not in self._done:
                self.session.go(Place(path))
                refused += self._key_here(Place(path))
        for _ in range(_MOST_PASSES):
            waiting = [place for place in self.session.open_ends().unanswered if place not in self._done]
            if refused or not waiting:
                break
            for place in waiting:
                self.session.go(place)
                refused += self._key_here(place)
        return refused

    def _walk(self) -> list[Trouble]:
        """From the first question to the end, as the desk goes."""
        refused: list[Trouble] = []
        while self.session.at is not None:
            here = self.session.at
            refused += self._key_here(here)
            if self.session.at == here:
                self.session.move(1)
        return refused

    def _key_here(self, place: Place) -> list[Trouble]:
        self._done.add(place)
        if place.path in self._rosters:
            self.session.key("")
            return []
        text = self._cells.get(place.path)
        if text is None or place.row:
            findings = self.session.miss(NOT_KEYED).findings
        elif not text.strip():
            findings = self.session.miss(_BLANK_REASON).findings
        else:
            findings = self.session.key(text).findings
        return self._settle(place, text or "", findings)

    def _settle(self, place: Place, text: str, findings: tuple[Finding, ...]) -> list[Trouble]:
        """Keep what a rule asks about, as the paper says it; what cannot be stored is trouble."""
        own = [Trouble(names_of(place.path), text, finding.sentence) for finding in findings if finding.place == place]
        if any(finding.kind == BLOCKING for finding in findings):
            return own or [Trouble(names_of(place.path), text, findings[0].sentence)]
        if any(finding.kind == QUERY for finding in findings):
            self.session.keep(_AS_ON_PAPER)
            self.kept += own
        return []


# --- papers that are there already -----------------------------------------------------------------------------------

#: What was keyed on a paper: the answers of its own, and of each roster row in order.
_Keyed = list[dict[str, tuple[str, str]]]


def _same_number(desk: _Desk, number: str) -> list[tuple[str, int]]:
    """Closed cases of this questionnaire and keying that have the number."""
    return [
        (row.case_id, row.keying)
        for row in find_paper(desk.store, number)
        if row.keying == desk.keying and row.status not in {DRAFT, VOID} and row.form_version in desk.versions
    ]


def _as_keyed(store: Store, case: tuple[str, int]) -> list[_Keyed]:
    """What stands on a paper: as first keyed, and as it is now."""

    def read(connection: Connection) -> tuple[str, list[Filled]]:
        key = need_key(connection, *case)
        closings, _ = history_of(store, connection, key)
        now = read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]
        return key.head.form_version, [*(filled_from(closing.content, closing.derived) for closing in closings), now]

    version_id, papers = store.run(read)
    form = store.form(version_id)
    return [_keyed_part(form, filled) for filled in papers]


def _keyed_part(form: Form, filled: Filled) -> _Keyed:
    keyed = {
        question.path for question in form.questionnaire.questions() if question.is_keyed and not question.calculate
    }
    rows = sorted(filled.rows.values(), key=lambda row: (row.roster, row.parent, row.order))
    found = []
    for level in (filled, *rows):
        answers = ((path, level.answer(path)) for path in level.answers.keys() | level.flags.keys() if path in keyed)
        found.append({path: _plain(answer) for path, answer in answers})
    return found


def _plain(answer: Answer) -> tuple[str, str]:
    return answer.value, answer.missing


def as_lines(outcome: Outcome) -> Iterator[str]:
    """What a person reads of a row."""
    paper = outcome.paper_number or f"row {outcome.row}"
    yield f"{outcome.what} {paper}"
    for trouble in outcome.troubles:
        if outcome.what == REFUSED:
            yield f"  row {outcome.row}, {trouble.column} = “{trouble.text[:60]}”: {trouble.what}"
