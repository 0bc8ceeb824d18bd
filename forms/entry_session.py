"""One keying of one paper: what each key does (KEYING.md), and the answer's way to the journal (DESIGN §1).

Every method that changes something calls `Journal.record` exactly once with all changes of the step, and the
session moves only after that returned: what a keyer sees as accepted is on the disk. When the journal refuses, the
live case is put back and the error goes to the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forms import boxes
from forms.entry_view import (
    Step,
)
from forms.errors import AnketaError, EntryError
from forms.finding import BLOCKING
from forms.flow import Stop, is_asked, is_keyed_here, is_open, needs_answer, sections
from forms.journal import BLANK, Answer, AnswerChange, Place
from forms.node import Node
from forms.questionnaire import NOT_KEYED, Question
from forms.rewind import apply_inverse, is_row_change, row_of_change
from forms.session_view import SessionView
from forms.validation import code_for_reason, findings_of, review

PAPER_NUMBER = "@paper_number"


class EntrySession(SessionView):
    """The session of one case at the desk: one method per key."""

    def key(self, text: str) -> Step:
        """Enter, or advance, with this text in the box."""
        entry = self._current()
        if isinstance(entry, Stop):
            return self._key_at_stop(entry, text)
        node, question = entry, self.form.question(entry.path)
        if not is_keyed_here(self._case, node):
            return self._refuse(node, "read_only", {}) if text.strip() else self.move(1)
        if text.strip() == ".":
            return self.miss("blank")
        if not text.strip():
            return self._key_nothing(node)
        parsed = boxes.read_box(self._case, node, question, text)
        if parsed.fault:
            return self._refuse(node, parsed.fault, dict(parsed.words))
        is_same = node.text == parsed.value
        override = node.answer.override if is_same else ""
        return self._store(node, replace(node.answer, value=parsed.value, missing="", override=override))

    def _key_at_stop(self, stop: Stop, text: str) -> Step:
        """Typing on the blank last row starts a row with this answer, in one record; a refused text leaves no row."""
        if not text.strip():
            return self.move(1)
        here = self.at
        row = self._case.add_row(stop.roster, stop.parent)
        self._entries = None
        self.at = next((place for place in (node.place for node in row.walk()) if self._is_asked_at(place)), here)
        try:
            step = self.key(text) if self.at != here else self._commit([], here, ())
        except AnketaError:
            self.at = here
            raise
        if any(finding.kind == BLOCKING for finding in step.findings):
            self._put_back(self._case.take_changes())
            self.at = here
            found = tuple(replace(finding, place=stop.place) for finding in step.findings)
            return Step(found, here, changed=(stop.place,))
        return step

    def _is_asked_at(self, place: Place) -> bool:
        return place in self._places() and self._is_stop_or_asked(self._entry(place))

    def _key_nothing(self, node: Node) -> Step:
        if needs_answer(self._case, node):
            return self._refuse(node, "nothing_typed", {})
        if node.answer.is_unanswered:
            return self.move(1)
        return self._store(node, Answer(note=node.answer.note))

    def miss(self, reason: str) -> Step:
        """A missing reason, or the code the form lists for it; moves on."""
        node, question = self._question_here()
        if reason != NOT_KEYED and reason not in self.reasons():
            return self._refuse(node, "reason_not_offered", {})
        return self._store(node, self._missing_answer(node, question, reason))

    def _missing_answer(self, node: Node, question: Question, reason: str) -> Answer:
        code = code_for_reason(self._case, question, reason)
        return Answer(value=code, missing="" if code else reason, note=node.answer.note)

    def keep(self, reason: str) -> Step:
        """F2: confirm the open query of the current place with a reason, and move on."""
        node, _ = self._question_here()
        if not node.answer.query:
            return Step((), self.at, finished=self.at is None)
        self._case.flag(node, override=reason)
        return self._commit([node], self._next_place(node.place), ())

    def clear(self) -> Step:
        """F8: the stored answer becomes unanswered; stays."""
        node, _ = self._question_here()
        if node.answer == BLANK:
            return Step((), self.at)
        self._case.write(node, Answer(note=node.answer.note))
        return self._commit([node], node.place, ())

    def note(self, text: str) -> Step:
        """Ctrl+N: a note on this answer; '' takes it away."""
        node, _ = self._question_here()
        self._case.flag(node, note=" ".join(text.split()))
        return self._commit([node], self.at, ())

    def undo(self) -> Step:
        """Ctrl+Z: take back the last keyed step and go there; does nothing when there is none."""
        if not self._past:
            return Step((), self.at, finished=self.at is None)
        step = self._past[-1]
        keyed = apply_inverse(self._case, step)
        self._entries = None
        review(self._case, list(self._case.recheck))
        changes = tuple(
            replace(change, kind="undo") if change.kind == "keyed" else change
            for change in self._case.take_changes(keyed)
        )
        self._case.recheck.clear()
        target = self._undone_at(step)
        shown, hidden = self._case.take_relevance_changes()
        self._record(changes, target)
        self._past.pop()
        self.at = target
        return self._step((), changes, shown, hidden)

    def _undone_at(self, step: Sequence[AnswerChange]) -> Place | None:
        """Where an undone step was keyed; the blank last row when it had begun a row."""
        places = self._places()
        for change in step:
            if change.kind == "keyed" and change.place in places:
                return change.place
            if change.kind == "keyed" and is_row_change(self._case, change):
                row = row_of_change(change)
                if Place(row.roster, row.parent) in places:
                    return Place(row.roster, row.parent)
        return self.at if self.at in places else self._next_place(None, -1)

    def move(self, by: int) -> Step:
        """Down or Tab (+1, leaves it unanswered), Up or Shift+Tab (-1), over asked questions."""
        return self._move_to(self._next_place(self.at, 1 if by > 0 else -1))

    def go(self, place: Place | None) -> Step:
        """Go to a place (F6, a click), also to a skipped question; None = the closing card."""
        if place is not None:
            self._entry(place)
        return self._move_to(place)

    def into_skipped(self) -> Step:
        """Ctrl+Down: into the next skipped question; an answer there is kept and flagged off path."""
        entries = self._all_entries()
        start = self._index[self.at] + 1 if self.at is not None else 0
        for entry in entries[start:]:
            if isinstance(entry, Node) and not entry.is_relevant and is_keyed_here(self._case, entry):
                return self._move_to(entry.place)
        return Step((), self.at, finished=self.at is None)

    def next_open(self) -> Step:
        """F10: on to the first unanswered question or open query after this place, then from the top."""
        return self._move_to(self._first_open(after=self.at))

    def page_missing(self) -> Step:
        """The reason "page missing" to every unanswered asked question from here to the end of the section."""
        here = self._current()
        section = next(
            entries for _, entries in sections(self._case) if any(entry.place == here.place for entry in entries)
        )
        start = next(position for position, entry in enumerate(section) if entry.place == here.place)
        done: list[Node] = []
        for entry in section[start:]:
            if isinstance(entry, Node) and is_asked(self._case, entry) and entry.answer.is_unanswered:
                self._case.write(entry, self._missing_answer(entry, self.form.question(entry.path), "page_missing"))
                done.append(entry)
        return self._commit(done, self._next_place(section[-1].place), ())

    def add_row(self, roster: str, parent: str = "", before: str = "") -> Step:
        """F3: a new row at the end of a roster or before another row; goes to its first question."""
        parent_node = self._parent_of_rows(roster, parent)
        rows = self._case.rows_of(roster, parent_node)
        before_node = next((row for row in rows if row.row_id == before), None)
        row = self._case.add_row(roster, parent_node, before=before_node)
        self._entries = None
        first = next(
            (node.place for node in row.walk() if node.place in self._places() and is_asked(self._case, node)), self.at
        )
        return self._commit([], first, ())

    def _parent_of_rows(self, roster: str, parent: str) -> Node:
        above = roster.rpartition("/")[0]
        for node in self._case.of_path.get(above, ()):
            if node.place.row == parent:
                return node
        raise EntryError("there is no such roster in this case", where=roster)

    def delete_row(self, row: str) -> Step:
        """F4: take a row out with its answers; its trail is kept. Undo brings it back."""
        node = next(
            (
                node
                for roster in self.form.questionnaire.rosters()
                for node in self._case.of_path[roster.path]
                if node.row_id == row
            ),
            None,
        )
        if node is None or node.parent is None:
            raise EntryError("there is no such row in this case", where=row)
        target = Stop(node.path, node.parent).place
        self._case.remove_row(node)
        self._entries = None
        if target not in self._places() or not self._is_stop_or_asked(self._entry(target)):
            target = self._next_place(None, -1) or target
        return self._commit([], target, ())

    def set_header(self, pseudo: str, text: str) -> Step:
        """A pseudo-question of the case header, such as `@paper_number`."""
        if self._case.extras.get(pseudo, BLANK).value == text:
            return Step((), self.at, finished=self.at is None)
        old = self._case.extras.get(pseudo)
        change = self._case.set_extra(pseudo, Answer(value=text))
        try:
            return self._commit([], self.at, (), before=[change])
        except AnketaError:
            if old is None:
                self._case.extras.pop(pseudo, None)
            else:
                self._case.extras[pseudo] = old
            raise

    def close(self, *, incomplete: bool = False, reason: str = "") -> None:
        """Close the case; `incomplete` is a supervisor's early close.

        Raises `EntryError` while questions are unanswered.
        """
        ends = self.open_ends()
        if ends.unanswered and not incomplete:
            names = ", ".join(
                self.form.question(place.path).keying.paper or self.form.question(place.path).name
                for place in ends.unanswered[:5]
            )
            raise EntryError(
                f"{len(ends.unanswered)} questions are unanswered: {names}",
                where=self.paper_number,
                advice="F10 goes to the first of them.",
            )
        if not self._is_recorded:
            self._record((), None)
        self._journal.close("incomplete" if incomplete else "closed", reason)

    def _store(self, node: Node, answer: Answer) -> Step:
        """Write, settle, check; a blocking finding puts all back, a query is stored and freezes the box."""
        if answer == node.answer and not is_open(node.answer):
            return self._move_to(self._next_place(node.place))
        self._case.write(node, answer)
        review(self._case, [node])
        found = findings_of(self._case, node)
        if any(finding.kind == BLOCKING for finding in found):
            self._put_back(self._case.take_changes([node]))
            return Step(found, self.at, changed=(node.place,))
        frozen = found if is_open(node.answer) else ()
        if not frozen:
            self._entries = None if self._case.has_row_changes else self._entries
        return self._commit([node], node.place if frozen else self._next_place(node.place), frozen)
