"""The core of a keying session: where it stands on the paper, and the answer's way to the journal (DESIGN §1).

What changed is recorded exactly once per step, and the session moves only after that returned: what a keyer sees as
accepted is on the disk. When the journal refuses, the live case is put back and the error goes to the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from forms.case import Case, CaseState
from forms.entry_view import Section, Step
from forms.errors import AnketaError, EntryError
from forms.finding import BLOCKING, Finding
from forms.flow import Stop, is_asked, is_open, needs_answer, sections
from forms.form import Form
from forms.journal import BLANK, Answer, AnswerChange, Journal, Place
from forms.node import Node
from forms.questionnaire import Question
from forms.rewind import apply_inverse, fold_past, is_row_change
from forms.validation import review
from forms.wording import phrase

PAPER_NUMBER = "@paper_number"
#: Pseudo-question: columns of the answers that were repeated from the paper before (Ctrl+D).
REPEATED = "@repeated"


class SessionCore:
    """Place, order of places, and recording. `at` is the current place; None = the end of the paper."""

    def __init__(
        self,
        form: Form,
        state: CaseState,
        journal: Journal,
        *,
        language: str = "",
        only: frozenset[str] | None = None,
    ) -> None:
        self.form = form
        self._journal = journal
        self._case = Case(form, state, language=language or form.questionnaire.default_language)
        self._case.only = only
        #: What a new case begins with (defaults, carried header, printed rows): it travels with the first record.
        self._beginning = tuple(replace(change, kind="begun") for change in self._case.take_changes())
        self._is_recorded = not state.is_new
        self._past: list[tuple[AnswerChange, ...]] = fold_past(state.past)
        self._entries: list[Node | Stop] | None = None
        self._walked = -1
        #: The same by section: path and entries.
        self._parts: list[tuple[str, list[Node | Stop]]] = []
        #: Sections (by number) in which something changed since they were looked at last.
        self._stale: set[int] = set()
        #: Sections as they were looked at last, by their number.
        self._seen: list[Section | None] = []
        self._index: dict[Place, int] = {}
        #: What `REPEATED` shall hold once the next answer is recorded; None = as it stands.
        self._beside: Answer | None = None
        self.at: Place | None = self._start(state)

    def _start(self, state: CaseState) -> Place | None:
        """The stored place; on a new case the first question; else the first that is open, or the closing card."""
        entries = self._all_entries()
        if state.cursor is not None and state.cursor in self._index:
            return state.cursor
        first = next((entry.place for entry in entries if self._is_stop_or_asked(entry)), None)
        if state.is_new:
            return first
        return self._first_open() or (None if state.past else first)

    def _all_entries(self) -> list[Node | Stop]:
        if self._entries is None or self._walked != self._case.row_version:
            self._walked = self._case.row_version
            self._parts = list(sections(self._case))
            self._entries = [entry for _, section in self._parts for entry in section]
            self._index = {entry.place: position for position, entry in enumerate(self._entries)}
            self._stale = set(range(len(self._parts)))
        return self._entries

    def _by_section(self) -> list[tuple[str, list[Node | Stop]]]:
        """The paper's sections with their entries, walked anew only when rows came or went."""
        self._all_entries()
        return self._parts

    def _note_stale(self, places: Iterable[Place]) -> None:
        """What is counted of these places' sections is to be counted anew."""
        starts = list(accumulate((len(entries) for _, entries in self._parts), initial=0))
        for place in places:
            position = self._index.get(place)
            if position is not None:
                self._stale.add(bisect_right(starts, position) - 1)

    def _is_stop_or_asked(self, entry: Node | Stop) -> bool:
        return entry.is_relevant(self._case) if isinstance(entry, Stop) else is_asked(self._case, entry)

    def _entry(self, place: Place) -> Node | Stop:
        entries = self._all_entries()
        if place not in self._index:
            raise EntryError(phrase("Forms", "there is no such place in this case"), where=place.path)
        return entries[self._index[place]]

    def _current(self) -> Node | Stop:
        if self.at is None:
            raise EntryError(
                phrase("Forms", "the end of the paper is reached"),
                advice=phrase("Forms", "Close the case, or go back with Up."),
            )
        return self._entry(self.at)

    def _question_here(self) -> tuple[Node, Question]:
        entry = self._current()
        if isinstance(entry, Stop):
            raise EntryError(phrase("Forms", "this is the end of a roster, not a question"), where=entry.roster)
        return entry, self.form.question(entry.path)

    def _next_place(self, start: Place | None, by: int = 1) -> Place | None:
        """The next asked place after `start` (before it with -1): None past the end, `start` at the beginning."""
        entries = self._all_entries()
        position = self._index[start] if start is not None else len(entries)
        position += by
        while 0 <= position < len(entries):
            if self._is_stop_or_asked(entries[position]):
                return entries[position].place
            position += by
        return None if by > 0 else start

    def _first_open(self, after: Place | None = None) -> Place | None:
        entries = self._all_entries()
        start = self._index[after] + 1 if after is not None else 0
        for entry in entries[start:] + entries[:start]:
            if isinstance(entry, Node) and self._is_unsettled(entry):
                return entry.place
        return None

    def _is_unsettled(self, node: Node) -> bool:
        return is_open(node.answer) or (needs_answer(self._case, node) and node.answer.is_unanswered)

    def _places(self) -> dict[Place, int]:
        self._all_entries()
        return self._index

    def _refuse(self, node: Node, rule: str, words: dict[str, str]) -> Step:
        self._beside = None
        return Step((Finding(BLOCKING, rule, node.place, words),), self.at, changed=(node.place,))

    def _commit(
        self,
        keyed: Sequence[Node],
        target: Place | None,
        findings: tuple[Finding, ...],
        *,
        before: Sequence[AnswerChange] = (),
    ) -> Step:
        review(self._case, list(self._case.recheck))
        self._case.recheck.clear()
        changes = (*before, *self._flag_change(), *self._case.take_changes(keyed))
        shown, hidden = self._case.take_relevance_changes()
        self._record(changes, target)
        if any(change.kind == "keyed" for change in changes):
            self._past.append(changes)
        self.at = target
        return self._step(findings, changes, shown, hidden)

    def _flag_change(self) -> list[AnswerChange]:
        flag, self._beside = self._beside, None
        return (
            []
            if flag is None or flag == self._case.extras.get(REPEATED, BLANK)
            else [self._case.set_extra(REPEATED, flag)]
        )

    def _record(self, changes: tuple[AnswerChange, ...], target: Place | None) -> None:
        try:
            self._journal.record((*self._beginning, *changes), target)
        except AnketaError:
            self._put_back(list(changes))
            raise
        self._beginning = ()
        self._is_recorded = True

    def _put_back(self, changes: list[AnswerChange]) -> None:
        self._beside = None
        apply_inverse(self._case, changes)
        self._case.take_changes()
        self._case.take_relevance_changes()
        self._case.recheck.clear()

    def _move_to(self, place: Place | None) -> Step:
        """Moving is recorded too, so that a case opens where one stood; on a new case only once something is keyed."""
        if place != self.at:
            if self._is_recorded:
                self._record((), place)
            self.at = place
        return Step((), self.at, finished=self.at is None)

    def _step(
        self,
        findings: tuple[Finding, ...],
        changes: Sequence[AnswerChange],
        shown: Sequence[Node],
        hidden: Sequence[Node],
    ) -> Step:
        changed = dict.fromkeys(change.place for change in changes if not change.place.path.startswith("@"))
        changed.update(dict.fromkeys(node.place for node in (*shown, *hidden)))
        places = self._places()
        self._note_stale(changed)
        return Step(
            findings,
            self.at,
            tuple(node.place for node in shown if node.place in places),
            tuple(node.place for node in hidden if node.place in places),
            tuple(place for place in changed if place in places),
            finished=self.at is None,
            rows_changed=any(is_row_change(self._case, change) for change in changes),
        )
