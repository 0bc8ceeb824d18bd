"""One keying of one paper: what each key does (KEYING.md), and the answer's way to the journal (DESIGN §1).

Every method that changes something calls `Journal.record` exactly once with all changes of the step, and the session moves
only after that returned: what a keyer sees as accepted is on the disk. When the journal refuses, the live case is put back
and the error goes to the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from forms import boxes
from forms.case import Case, CaseState, snapshot
from forms.entry_view import (
    OpenEnds,
    QuestionView,
    Section,
    Step,
    title_of,
    view_question,
    view_section,
    view_stop,
)
from forms.errors import AnketaError, EntryError
from forms.finding import BLOCKING, Finding
from forms.flow import Stop, is_asked, is_keyed_here, is_open, needs_answer, sections
from forms.form import Form
from forms.journal import BLANK, Answer, AnswerChange, Journal, Place
from forms.node import Node
from forms.questionnaire import MISSING_REASONS, NOT_KEYED, Question
from forms.rewind import apply_inverse, fold_past, removal_changes
from forms.validation import code_for_reason, findings_of, reason_of_code, reasons_offered, review

PAPER_NUMBER = "@paper_number"


class EntrySession:
    """The session of one case at the desk. `at` is the current place; None = the end of the paper (closing card)."""

    def __init__(self, form: Form, state: CaseState, journal: Journal, *, language: str = "", today: date | None = None) -> None:
        del today  # the day is frozen in the state (DIALECT.md)
        self.form = form
        self._journal = journal
        self._case = Case(form, state, language=language or form.questionnaire.default_language)
        self._past: list[tuple[AnswerChange, ...]] = fold_past(state.past)
        self._entries: list[Node | Stop] | None = None
        self._index: dict[Place, int] = {}
        self.at: Place | None = self._start(state)

    # -- where we are ------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The form's language on the screen."""
        return self._case.language

    @language.setter
    def language(self, language: str) -> None:
        self._case.language = language

    @property
    def case_id(self) -> str:
        """The id of the case."""
        return self._case.case_id

    @property
    def paper_number(self) -> str:
        """The paper's number: of the question marked `key::case` = paper_number, else of the case header."""
        for question in self.form.questionnaire.questions():
            if question.keying.case == "paper_number":
                return next((node.text for node in self._case.of_path[question.path]), "")
        return self._case.extras.get(PAPER_NUMBER, BLANK).value

    def extra(self, name: str) -> Answer:
        """A pseudo-question's answer, `BLANK` when nothing stands there."""
        return self._case.extras.get(name, BLANK)

    def state(self) -> CaseState:
        """The plain state of the case as it stands."""
        return snapshot(self._case, cursor=self.at, past=tuple(self._past))

    def _start(self, state: CaseState) -> Place | None:
        entries = self._all_entries()
        if state.cursor is not None and state.cursor in self._index:
            return state.cursor
        if not state.is_new and not state.past and state.cursor is None and any(not place.path.startswith("@") for place in state.answers):
            return self._first_open() or self._first_asked(entries)
        return self._first_open() or self._first_asked(entries)

    def _first_asked(self, entries: Sequence[Node | Stop]) -> Place | None:
        return next((entry.place for entry in entries if self._is_stop_or_asked(entry)), None)

    def _all_entries(self) -> list[Node | Stop]:
        if self._entries is None:
            self._entries = [entry for _, section in sections(self._case) for entry in section]
            self._index = {entry.place: position for position, entry in enumerate(self._entries)}
        return self._entries

    def _is_stop_or_asked(self, entry: Node | Stop) -> bool:
        return entry.is_relevant(self._case) if isinstance(entry, Stop) else is_asked(self._case, entry)

    def _entry(self, place: Place) -> Node | Stop:
        entries = self._all_entries()
        if place not in self._index:
            raise EntryError("there is no such place in this case", where=place.path)
        return entries[self._index[place]]

    def _current(self) -> Node | Stop:
        if self.at is None:
            raise EntryError("the end of the paper is reached", advice="Close the case, or go back with Up.")
        return self._entry(self.at)

    def _question_here(self) -> tuple[Node, Question]:
        entry = self._current()
        if isinstance(entry, Stop):
            raise EntryError("this is the end of a roster, not a question", where=entry.roster)
        return entry, self.form.question(entry.path)

    def _next_place(self, start: Place | None, by: int = 1) -> Place | None:
        """The next asked place after `start` (before it with -1); None past the end, `start` itself at the beginning."""
        entries = self._all_entries()
        position = self._index[start] if start is not None else len(entries)
        position += by
        while 0 <= position < len(entries):
            if self._is_stop_or_asked(entries[position]):
                return entries[position].place
            position += by
        return None if by > 0 else start

    # -- keys --------------------------------------------------------------------------------------

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
        return self._store(node, replace(node.answer, value=parsed.value, missing="", **self._kept_override(node, parsed.value)))

    def _kept_override(self, node: Node, value: str) -> dict[str, str]:
        return {} if node.text == value else {"override": "", "query": ""}

    def _key_at_stop(self, stop: Stop, text: str) -> Step:
        if not text.strip():
            return self.move(1)
        self.add_row(stop.roster, stop.place.row)
        return self.key(text)

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

    def reasons(self) -> tuple[str, ...]:
        """The missing reasons offered at the current question, in the order of their keys."""
        entry = self._current()
        return () if isinstance(entry, Stop) else reasons_offered(self._case, self.form.question(entry.path), MISSING_REASONS)

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
        changes = tuple(replace(change, kind="undo") if change.kind == "keyed" else change for change in self._case.take_changes(keyed))
        self._case.recheck.clear()
        target = next((change.place for change in step if change.kind == "keyed" and change.place in self._places()), self.at)
        shown, hidden = self._case.take_relevance_changes()
        self._record(changes, target)
        self._past.pop()
        self.at = target
        return self._step((), changes, shown, hidden)

    def _places(self) -> dict[Place, int]:
        self._all_entries()
        return self._index

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

    def _first_open(self, after: Place | None = None) -> Place | None:
        entries = self._all_entries()
        start = self._index[after] + 1 if after is not None else 0
        for entry in entries[start:] + entries[:start]:
            if isinstance(entry, Node) and self._is_unsettled(entry):
                return entry.place
        return None

    def _is_unsettled(self, node: Node) -> bool:
        return is_open(node.answer) or (needs_answer(self._case, node) and node.answer.is_unanswered)

    def page_missing(self) -> Step:
        """The reason "page missing" to every unanswered asked question from here to the end of the section."""
        here = self._current()
        section = next(entries for _, entries in sections(self._case) if any(entry.place == here.place for entry in entries))
        start = next(position for position, entry in enumerate(section) if entry.place == here.place)
        done: list[Node] = []
        for entry in section[start:]:
            if isinstance(entry, Node) and is_asked(self._case, entry) and entry.answer.is_unanswered:
                self._case.write(entry, self._missing_answer(entry, self.form.question(entry.path), "page_missing"))
                done.append(entry)
        return self._commit(done, self._next_place(section[-1].place), ())

    # -- rosters -----------------------------------------------------------------------------------

    def add_row(self, roster: str, parent: str = "", before: str = "") -> Step:
        """F3: a new row at the end of a roster or before another row; goes to its first question."""
        parent_node = self._parent_of_rows(roster, parent)
        rows = self._case.rows_of(roster, parent_node)
        before_node = next((row for row in rows if row.row_id == before), None)
        row = self._case.add_row(roster, parent_node, before=before_node)
        self._entries = None
        first = next((node.place for node in row.walk() if node.place in self._places() and is_asked(self._case, node)), self.at)
        return self._commit([], first, ())

    def _parent_of_rows(self, roster: str, parent: str) -> Node:
        above = roster.rpartition("/")[0]
        for node in self._case.of_path.get(above, ()):
            if node.place.row == parent:
                return node
        raise EntryError("there is no such roster in this case", where=roster)

    def delete_row(self, row: str) -> Step:
        """F4: take a row out with its answers; its trail is kept. Undo brings it back."""
        node = next((node for roster in self.form.questionnaire.rosters() for node in self._case.of_path[roster.path] if node.row_id == row), None)
        if node is None or node.parent is None:
            raise EntryError("there is no such row in this case", where=row)
        target = Stop(node.path, node.parent).place
        changes = removal_changes(node)
        self._case.remove_row(node)
        self._entries = None
        if target not in self._places() or not self._is_stop_or_asked(self._entry(target)):
            target = self._next_place(None, -1) or target
        return self._commit([], target, (), before=changes)

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

    # -- the end of the paper ----------------------------------------------------------------------

    def open_ends(self) -> OpenEnds:
        """What is unanswered, in query, missing and off path in this case."""
        nodes = [entry for entry in self._all_entries() if isinstance(entry, Node)]
        return OpenEnds(
            unanswered=tuple(node.place for node in nodes if needs_answer(self._case, node) and node.answer.is_unanswered),
            queries=tuple(node.place for node in nodes if is_open(node.answer)),
            missing=tuple(node.place for node in nodes if node.is_relevant and self._is_missing(node)),
            off_path=tuple(node.place for node in nodes if node.answer.off_path),
        )

    def _is_missing(self, node: Node) -> bool:
        return bool(node.answer.missing) or (bool(node.text) and bool(reason_of_code(self._case, self.form.question(node.path), node.text)))

    def close(self, *, incomplete: bool = False, reason: str = "") -> None:
        """Close the case; `incomplete` is a supervisor's early close. Raises `EntryError` while questions are unanswered."""
        ends = self.open_ends()
        if ends.unanswered and not incomplete:
            names = ", ".join(self.form.question(place.path).keying.paper or self.form.question(place.path).name for place in ends.unanswered[:5])
            raise EntryError(
                f"{len(ends.unanswered)} questions are unanswered: {names}", where=self.paper_number, advice="F10 goes to the first of them."
            )
        pending = self._case.take_changes()
        if pending:
            self._journal.record(pending, None)
        self._journal.close("incomplete" if incomplete else "closed", reason)

    # -- what the page paints ----------------------------------------------------------------------

    def sections(self) -> tuple[Section, ...]:
        """The sections of the paper with what is open in each."""
        return tuple(view_section(self._case, path, self._section_title(path), entries) for path, entries in sections(self._case))

    def _section_title(self, path: str) -> str:
        if path == self._case.root.path:
            return self.form.questionnaire.title
        return title_of(self._case, path, self._case.root)

    def view(self, place: Place) -> QuestionView:
        """One question, note or roster stop as the page shows it."""
        entry = self._entry(place)
        if isinstance(entry, Stop):
            return view_stop(self._case, entry)
        return view_question(self._case, entry, self.form.question(entry.path))

    def is_typable(self, text: str) -> bool:
        """Whether this text may stand in the current box while typing."""
        entry = self._current()
        if isinstance(entry, Stop):
            return True
        return boxes.is_typable(self._case, entry, self.form.question(entry.path), text)

    def is_complete(self, text: str) -> bool:
        """Whether no legal code or number can follow, so that the box advances by itself."""
        entry = self._current()
        if isinstance(entry, Stop):
            return False
        return boxes.is_complete(self._case, entry, self.form.question(entry.path), text)

    def echo(self, text: str) -> str:
        """The label of the code, or the long form of the date, as soon as it is legal."""
        entry = self._current()
        return "" if isinstance(entry, Stop) else boxes.echo_of(self._case, entry, self.form.question(entry.path), text)

    # -- the way to the journal --------------------------------------------------------------------

    def _refuse(self, node: Node, rule: str, words: dict[str, str]) -> Step:
        return Step((Finding(BLOCKING, rule, node.place, words),), self.at, changed=(node.place,))

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
        return self._commit([node], node.place if frozen else self._following(node), frozen)

    def _following(self, node: Node) -> Place | None:
        return self._next_place(node.place)

    def _commit(self, keyed: Sequence[Node], target: Place | None, findings: tuple[Finding, ...], *, before: Sequence[AnswerChange] = ()) -> Step:
        review(self._case, list(self._case.recheck))
        self._case.recheck.clear()
        if self._case.has_row_changes:
            self._entries = None
        changes = (*before, *self._case.take_changes(keyed))
        shown, hidden = self._case.take_relevance_changes()
        self._record(changes, target)
        if any(change.kind == "keyed" for change in changes):
            self._past.append(changes)
        self.at = target
        return self._step(findings, changes, shown, hidden)

    def _record(self, changes: tuple[AnswerChange, ...], target: Place | None) -> None:
        try:
            self._journal.record(changes, target)
        except AnketaError:
            self._put_back(list(changes))
            raise

    def _put_back(self, changes: list[AnswerChange]) -> None:
        apply_inverse(self._case, changes)
        self._case.take_changes()
        self._case.take_relevance_changes()
        self._case.recheck.clear()
        self._entries = None

    def _move_to(self, place: Place | None) -> Step:
        if place != self.at:
            pending = tuple(self._case.take_changes()) if self._case.is_unrecorded else ()
            self._record(pending, place)
            self.at = place
        return Step((), self.at, finished=self.at is None)

    def _step(self, findings: tuple[Finding, ...], changes: Sequence[AnswerChange], shown: Sequence[Node], hidden: Sequence[Node]) -> Step:
        changed = dict.fromkeys(change.place for change in changes if not change.place.path.startswith("@"))
        changed.update(dict.fromkeys(node.place for node in (*shown, *hidden)))
        places = self._places()
        return Step(
            findings,
            self.at,
            tuple(node.place for node in shown if node.place in places),
            tuple(node.place for node in hidden if node.place in places),
            tuple(place for place in changed if place in places),
            finished=self.at is None,
        )
