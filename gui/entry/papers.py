"""Papers between the store and the keying page: open one, take the next of a batch, look a number up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from forms.entry_session import EntrySession
from forms.errors import EntryError
from forms.journal import BLANK, Answer, AnswerChange, Journal, Place
from forms.wording import phrase
from gui.form_language import form_language
from storage.batch_counts import BatchCounts
from storage.batches import Batch, find_batch, list_batches, numbers_between, set_header
from storage.blindness import need_open_blind
from storage.case_rows import CaseRow, need_key
from storage.cases import CaseJournal, create_case, find_paper, list_cases, open_case, take_over
from storage.corrections import CorrectionJournal, Why
from storage.counts import overview
from storage.filled import CaseHead
from storage.queries import Query, returned_of
from storage.second_keying import session_of
from storage.sheets import OPEN, read_standings
from storage.store import Store

_BATCH = Place("@batch")
_DRAFT = "draft"
#: Papers that Ctrl+F lists: the last of one's own, those found by a number, and how many are looked at for that.
_RECENT, _FOUND, _LOOKED_AT = 12, 50, 300


@dataclass(frozen=True, slots=True)
class OpenPaper:
    """A paper on the desk: its session, the batch it came in (None outside batches), its status as in the store.

    `is_new`: nothing of it is stored yet. `returned` is what a supervisor sent back on it.
    """

    session: EntrySession
    case_id: str
    keying: int
    batch: Batch | None
    status: str = _DRAFT
    is_new: bool = False
    returned: tuple[Query, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether it is still being keyed for the first time."""
        return self.status == _DRAFT


@dataclass(frozen=True, slots=True)
class Seat:
    """Where papers come from: the store, who sits there, the program's language."""

    store: Store
    enumerator: str
    language: str
    is_supervisor: bool = False


class AskingJournal:
    """A closed paper: looking around stores nothing; the first change asks for reason and source, for the trail."""

    def __init__(self, seat: Seat, case_id: str, keying: int, ask: Callable[[], Why | None]) -> None:
        self._seat = seat
        self._case = (case_id, keying)
        self._ask = ask
        self._journal: Journal | None = None

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Store a correction. Raises `EntryError` when no reason was given."""
        if not changes:
            return
        if self._journal is None:
            why = self._ask()
            if why is None:
                raise EntryError(
                    phrase("Forms", "this paper is closed"),
                    advice=phrase("Forms", "A correction needs a reason; nothing was changed."),
                )
            self._journal = CorrectionJournal(self._seat.store, *self._case, why)
        self._journal.record(changes, cursor)

    def close(self, status: str, reason: str) -> None:
        """It is closed already."""


def reopen(seat: Seat, case_id: str, keying: int, ask_why: Callable[[], Why | None]) -> OpenPaper:
    """Go on with a paper where it was left; a draft of another keyer is taken over, and the store notes it.

    Raises `AnketaError` when the store has no such case.
    """
    new = seat.store.unwritten.get((case_id, keying))
    head, status = (new.head, _DRAFT) if new is not None else _standing(seat.store, case_id, keying)
    if not seat.is_supervisor:
        need_open_blind(seat.store, case_id, keying, seat.enumerator)
    journal: Journal = CaseJournal(seat.store, case_id, keying, seat.enumerator)
    if status != _DRAFT:
        journal = AskingJournal(seat, case_id, keying, ask_why)
    elif seat.enumerator and head.opened_by != seat.enumerator:
        take_over(seat.store, case_id, keying, seat.enumerator)
    state = open_case(seat.store, case_id, keying)
    form = seat.store.form(head.form_version)
    spoken = form_language(form.questionnaire, seat.language)
    session = session_of(seat.store, form, state, journal, keying=keying, language=spoken, is_closed=status != _DRAFT)
    if state.cursor is None and state.past and not session.open_ends().unanswered:
        session.go(None)  # it was left on the closing card
    batch_id = state.answers.get(_BATCH, BLANK).value
    returned = returned_of(seat.store, case_id, keying) if status != _DRAFT else ()
    return OpenPaper(session, case_id, keying, _batch(seat.store, batch_id), status, state.is_new, returned)


def _standing(store: Store, case_id: str, keying: int) -> tuple[CaseHead, str]:
    """What the store says of a case: its head and status."""
    key = store.run(lambda connection: need_key(connection, case_id, keying))
    return key.head, key.status


def take_next(seat: Seat, batch_id: str) -> OpenPaper:
    """A fresh paper of a batch with its header answers.

    Raises `AnketaError` when the store refuses, or the batch is closed.
    """
    batch = find_batch(seat.store, batch_id)
    if seat.store.run(read_standings).get(batch_id, OPEN).is_closed:
        raise EntryError(
            QCoreApplication.translate("EntryPage", "Batch {name} is closed").format(name=batch.name),
            advice=QCoreApplication.translate("EntryPage", "Its sheet on the page Batches opens it again."),
        )
    state = create_case(seat.store, batch=batch, enumerator=seat.enumerator)
    form = seat.store.form(batch.form_version)
    journal = CaseJournal(seat.store, state.case_id, batch.keying, seat.enumerator)
    spoken = form_language(form.questionnaire, seat.language)
    session = session_of(seat.store, form, state, journal, keying=batch.keying, language=spoken)
    return OpenPaper(session, state.case_id, batch.keying, batch, is_new=True)


def papers_numbered(store: Store, number: str, paper: OpenPaper) -> tuple[CaseRow, ...]:
    """Other papers with this number in the same keying, void ones left out."""
    found = find_paper(store, number)
    return tuple(
        row for row in found if row.case_id != paper.case_id and row.keying == paper.keying and row.status != "void"
    )


def find_papers(seat: Seat, text: str) -> tuple[CaseRow, ...]:
    """Papers whose number holds a text, those that begin with it first; without a text the last ones of this person."""
    if not text:
        rows = list_cases(seat.store, search=seat.enumerator, limit=_LOOKED_AT)
        return tuple(row for row in rows if row.enumerator == seat.enumerator)[:_RECENT]
    found = [row for row in list_cases(seat.store, search=text, limit=_LOOKED_AT) if text in row.paper_number]
    return tuple(sorted(found, key=lambda row: not row.paper_number.startswith(text)))[:_FOUND]


def papers_today(seat: Seat) -> int:
    """How many papers this person closed today."""
    return overview(seat.store).today.get(seat.enumerator, 0)


def is_outside(batch: Batch | None, number: str) -> bool:
    """Whether a paper's number is not among those received with the batch."""
    if batch is None or not (batch.numbers_from and batch.numbers_to):
        return False
    numbers = numbers_between(batch.numbers_from, batch.numbers_to)
    return bool(numbers) and number not in numbers


def is_complete(batch: Batch, counts: BatchCounts) -> bool:
    """Whether every paper that was received is keyed or accounted for, and none lies half keyed."""
    return bool(batch.received) and not counts.missing and not counts.drafts


def carry_header(seat: Seat, paper: OpenPaper) -> None:
    """Let the next paper of the batch start with the header of this one (KEYING.md: carried from case to case)."""
    if paper.batch is None:
        return
    session = paper.session
    header = dict(paper.batch.header)
    for question in session.form.questionnaire.questions():
        if question.keying.batch and not session.form.roster_chain(question.path):
            answer = session.view(Place(question.path)).answer
            if answer.value:
                header[question.path] = Answer(value=answer.value)
    if header != dict(paper.batch.header):
        set_header(seat.store, paper.batch.batch_id, header, who=seat.enumerator)


def answers_to_repeat(session: EntrySession) -> Mapping[Place, str]:
    """What Ctrl+D may repeat on the next paper: place → text as it stood in the box."""
    marked = [question.path for question in session.form.questionnaire.questions() if question.keying.repeat]
    return {Place(path): session.view(Place(path)).display for path in marked if not session.form.roster_chain(path)}


def _batch(store: Store, batch_id: str) -> Batch | None:
    return next((batch for batch in list_batches(store) if batch.batch_id == batch_id), None)
