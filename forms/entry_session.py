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
from forms.finding import BLOCKING, number_on_paper
from forms.flow import Stop, is_asked, is_keyed_here, is_open, needs_answer
from forms.grid import BLANK_ROW, split_grid
from forms.journal import BLANK, Answer, AnswerChange, Place
from forms.node import Node
from forms.questionnaire import NOT_KEYED, Question
from forms.rewind import apply_inverse, is_row_change, row_of_change
from forms.session_core import REPEATED
from forms.session_rows import SessionRows, row_of
from forms.validation import code_for_reason, findings_of, review
from forms.wording import phrase

PAPER_NUMBER = "@paper_number"
#: Most rows of a grid named in a sentence.
_NAMED = 6


class EntrySession(SessionRows):
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
        parsed = boxes.read_box(self._case, node, question, boxes.as_id(self._case, node, question, text))
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

    def key_grid(self, text: str) -> Step:
        """A grid from here on as one string, `1324413`; a lone point is a blank row.

        Nothing is stored unless there are as many answers as rows and each is a code of the list.
        """
        node, question = self._question_here()
        rows = self.grid()
        desk = boxes.desk_of(self._case, node, question)
        words = split_grid(text, desk.listed)
        if not rows or len(words) != len(rows):
            return self._refuse_slip(node, words, rows)
        nodes = [self._case.at[place] for place in rows]
        answers: list[Answer] = []
        for row, word in zip(nodes, words, strict=True):
            one = self.form.question(row.path)
            parsed = boxes.read_box(self._case, row, one, word)
            if word != BLANK_ROW and parsed.fault:
                return self._refuse(node, "grid_code", {"text": word, "row": number_on_paper(one)})
            answers.append(
                self._missing_answer(row, one, "blank")
                if word == BLANK_ROW
                else Answer(parsed.value, note=row.answer.note)
            )
        return self._store_rows(nodes, answers)

    def _refuse_slip(self, node: Node, words: Sequence[str], rows: Sequence[Place]) -> Step:
        """One answer too few or too many: said with the rows that got none, or with what is left over."""
        numbers = [number_on_paper(self.form.question(place.path)) for place in rows]
        said = {"typed": str(len(words)), "rows": str(len(rows))}
        if len(words) < len(rows):
            return self._refuse(node, "grid_few", {**said, "left": ", ".join(numbers[len(words) :][:_NAMED])})
        left = " ".join(words[len(rows) :][:_NAMED])
        return self._refuse(node, "grid_many", {**said, "left": left, "row": numbers[-1] if numbers else "–"})

    def grid_preview(self, text: str) -> tuple[tuple[Place, str], ...]:
        """The rows of the grid with what of the half-typed string falls on each, as far as it goes."""
        node, question = self._question_here()
        return tuple(zip(self.grid(), split_grid(text, boxes.desk_of(self._case, node, question).listed), strict=False))

    def _store_rows(self, nodes: Sequence[Node], answers: Sequence[Answer]) -> Step:
        for row, answer in zip(nodes, answers, strict=True):
            self._case.write(row, answer)
        review(self._case, nodes)
        blocking = [one for row in nodes for one in findings_of(self._case, row) if one.kind == BLOCKING]
        if blocking:
            self._put_back(self._case.take_changes(nodes))
            return Step(tuple(blocking[:1]), self.at, changed=(nodes[0].place,))
        asking = next((row for row in nodes if is_open(row.answer)), None)
        if asking is not None:
            return self._commit(nodes, asking.place, findings_of(self._case, asking))
        return self._commit(nodes, self._next_place(nodes[-1].place), ())

    def repeat(self, text: str) -> Step:
        """Ctrl+D: the answer of the paper before, on a question marked `key::repeat`; flagged in `@repeated`."""
        node, question = self._question_here()
        if not question.keying.repeat or not text:
            return self._refuse(node, "not_repeated", {})
        self._mark_repeated(node, is_repeated=True)
        return self.key(text)

    def _mark_repeated(self, node: Node, *, is_repeated: bool) -> None:
        """Let the flag of a repeated answer go with the next record."""
        name = self.form.columns[node.path]
        names = [one for one in self._case.extras.get(REPEATED, BLANK).value.split() if one != name]
        self._beside = Answer(value=" ".join([*names, name] if is_repeated else names))

    def settle_off_path(self, place: Place, *, is_kept: bool) -> Step:
        """The closing card's question, asked once for each answer off the path: it is on the paper, or it goes."""
        node = self._entry(place)
        if isinstance(node, Stop) or not node.answer.off_path:
            return Step((), self.at, finished=self.at is None)
        if is_kept:
            self._case.flag(node, override="as_on_paper")
        else:
            self._case.write(node, Answer(note=node.answer.note))
        return self._commit([node], self.at, ())

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
                moved = self._case.at.get(Place(row.roster, row.row_id)) if change.old.value else None
                if moved is not None:
                    return self.at if row_of(self._here()) is moved else self._first_in(moved)
                if Place(row.roster, row.parent) in places:
                    return Place(row.roster, row.parent)
        return self.at if self.at in places else self._next_place(None, -1)

    def page_missing(self) -> Step:
        """The reason "page missing" to every unanswered asked question from here to the end of the section."""
        here = self._current()
        section = next(
            entries for _, entries in self._by_section() if any(entry.place == here.place for entry in entries)
        )
        start = next(position for position, entry in enumerate(section) if entry.place == here.place)
        done: list[Node] = []
        for entry in section[start:]:
            if isinstance(entry, Node) and is_asked(self._case, entry) and entry.answer.is_unanswered:
                self._case.write(entry, self._missing_answer(entry, self.form.question(entry.path), "page_missing"))
                done.append(entry)
        return self._commit(done, self._next_place(section[-1].place), ())

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

    def keep_count(self, pseudo: str, text: str) -> None:
        """What the desk counted, such as `@strokes`: beside the answers, never a step that undo takes back."""
        if self._is_recorded and self._case.extras.get(pseudo, BLANK).value != text:
            change = replace(self._case.set_extra(pseudo, Answer(value=text)), kind="derived")
            self._record((change,), self.at)

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
                phrase("Forms", "{number} questions are unanswered: {names}").format(
                    number=len(ends.unanswered), names=names
                ),
                where=self.paper_number,
                advice=phrase("Forms", "F10 goes to the first of them."),
            )
        if not self._is_recorded:
            self._record((), None)
        self._journal.close("incomplete" if incomplete else "closed", reason)

    def _store(self, node: Node, answer: Answer) -> Step:
        """Write, settle, check; a blocking finding puts all back, a query is stored and freezes the box."""
        if answer == node.answer and not is_open(node.answer):
            return self._move_to(self._next_place(node.place))
        if self._beside is None and self.is_repeated(node.place):
            self._mark_repeated(node, is_repeated=False)
        self._case.write(node, answer)
        review(self._case, [node])
        found = findings_of(self._case, node)
        if any(finding.kind == BLOCKING for finding in found):
            self._put_back(self._case.take_changes([node]))
            return Step(found, self.at, changed=(node.place,))
        frozen = found if is_open(node.answer) else ()
        return self._commit([node], node.place if frozen else self._next_place(node.place), frozen)
