"""Deciding a discrepancy: what the paper says, by somebody who looks at it, and what follows for the first keying.

Nothing is overwritten: a decision is a set of changes of the first keying, made by `changes_of`; the store puts them
into the trail with a reason (DESIGN §4).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from forms import boxes
from forms.case import Case
from forms.case_state import CaseState
from forms.comparison import ANSWER, GRID_SLIP, ROW_IN_FIRST, Discrepancy, Keyed, is_same
from forms.entry_view import QuestionView, view_question
from forms.errors import EntryError
from forms.finding import BLOCKING, Finding
from forms.form import Form
from forms.journal import BLANK, Answer, Place
from forms.node import Node
from forms.order_key import key_between
from forms.questionnaire import Question
from forms.validation import code_for_reason, review
from forms.wording import phrase

_NO_ANSWERS: Mapping[Place, Answer] = MappingProxyType({})
#: What a decision may say: the first keyer read right, the second did, or neither.
FIRST, SECOND, THIRD = "first", "second", "third"
_AS_ON_PAPER = "as_on_paper"


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that cannot be the answer, with the findings that say why."""

    findings: tuple[Finding, ...]


def choice_of(discrepancy: Discrepancy, answer: Answer) -> str:
    """Whose reading a decision confirms."""
    if discrepancy.kind != ANSWER:
        is_row = bool(answer.value)
        return FIRST if is_row == (discrepancy.kind == ROW_IN_FIRST) else SECOND
    for choice, keyed in ((FIRST, discrepancy.first), (SECOND, discrepancy.second)):
        if is_same(answer, keyed):
            return choice
    return THIRD


class Bench:
    """One question of a paper as whoever decides sees it; `state` is the first keying as it stands.

    Raises `EntryError` when the place is not on the paper any more.
    """

    def __init__(self, form: Form, state: CaseState, place: Place, *, language: str = "") -> None:
        self._case = Case(form, state, language=language or form.questionnaire.default_language)
        node = self._case.at.get(place)
        part = form.parts.get(place.path)
        if node is None or not isinstance(part, Question):
            raise EntryError(
                phrase("Forms", "this row was taken off the paper after it was keyed"),
                where=place.path,
                advice=phrase("Forms", "Open the paper and look at its trail."),
            )
        self._node: Node = node
        self._question: Question = part

    @property
    def view(self) -> QuestionView:
        """The question: its number on the paper, label, code list, the missing reasons it offers."""
        return view_question(self._case, self._node, self._question)

    def meaning(self, answer: Answer) -> str:
        """The labels of an answer's codes, '' when it has none."""
        return boxes.meaning_of(self._case, self._node, self._question, answer.value) if answer.value else ""

    def read(self, text: str) -> Answer | Refused:
        """What a typed text says."""
        parsed = boxes.read_box(self._case, self._node, self._question, text)
        if parsed.fault:
            return Refused((Finding(BLOCKING, parsed.fault, self._node.place, dict(parsed.words)),))
        return Answer(parsed.value)

    def miss(self, reason: str) -> Answer:
        """A missing reason, as the code that the form lists for it where it lists one."""
        code = code_for_reason(self._case, self._question, reason)
        return Answer(value=code, missing="" if code else reason)

    def confirm(self, answer: Answer) -> Answer | Refused:
        """The answer as it shall stand: what a rule asks about is kept as on the paper, for somebody looked at it."""
        self._case.write(self._node, answer)
        review(self._case, [self._node])
        view = self.view
        if any(finding.kind == BLOCKING for finding in view.findings):
            return Refused(view.findings)
        override = answer.override or (_AS_ON_PAPER if self._node.answer.query else "")
        return replace(answer, override=override, query="", off_path=False)


def asked_places(form: Form, state: CaseState, places: Collection[Place]) -> frozenset[Place]:
    """Which of these questions the paper asks, by the answers that stand."""
    case = Case(form, state)
    return frozenset(place for place in places if place in case.at and case.at[place].is_relevant)


def changes_of(
    discrepancy: Discrepancy, choice: str, answer: Answer, second: Keyed, cells: Mapping[Place, Answer] = _NO_ANSWERS
) -> Mapping[Place, Answer]:
    """What a decision makes of the first keying; the discrepancy's own place is always among the changes.

    Of a row that one keyer left out, `choice` says whether it is on the paper; `answer` counts for answers only.
    Of a grid that slipped, `cells` are the answers of its rows where they are not as one keyer read them.
    """
    if discrepancy.kind == GRID_SLIP:
        as_read = {one.place: one.second if choice == SECOND else one.first for one in discrepancy.cells}
        return {place: cells.get(place, keyed) for place, keyed in as_read.items()}
    row = discrepancy.row
    if discrepancy.kind == ANSWER or row is None:
        return {discrepancy.place: answer}
    if discrepancy.kind == ROW_IN_FIRST:
        return {discrepancy.place: _mark(row.parent, row.order) if choice == FIRST else BLANK}
    if choice == FIRST:
        return {discrepancy.place: BLANK}
    changes = {discrepancy.place: _mark(discrepancy.parent, _order(discrepancy.before, discrepancy.after))}
    rows = {row.row_id}
    for inner in second.rows:  # outer rows come before inner ones, see `storage.filled.to_places`
        if inner.parent in rows:
            rows.add(inner.row_id)
            changes[Place(inner.roster, inner.row_id)] = _mark(inner.parent, inner.order)
    said = {place: keyed for place, keyed in second.answers.items() if place.row in rows}
    changes.update({place: replace(keyed, query="", off_path=False) for place, keyed in said.items()})
    return changes


def _mark(parent: str, order: str) -> Answer:
    """The answer that says where a roster row stands (`forms.journal.AnswerChange`)."""
    return Answer(json.dumps([parent, order], ensure_ascii=False, separators=(",", ":")))


def _order(before: str, after: str) -> str:
    try:
        return key_between(before, after)
    except ValueError:  # rows that two stations added at one spot have the same key
        return before
