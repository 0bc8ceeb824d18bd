"""The second keying of a paper: which questions it asks, and what it does where the first keying says something else.

Where the form marks questions with `key::verify`, the second keying asks those, what their rules read, and what names
the paper; else all. *Independent* keyings are compared after closing. A *dependent* one is told at the first
difference, by a finding that freezes the box: the keyer looks again and keys again. Nothing of the first keying is
shown or changed; an answer keyed twice the same way is taken, and stands as a discrepancy to be decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from forms.case_state import CaseState
from forms.comparison import Keyed, is_same, verified_paths
from forms.entry_session import EntrySession
from forms.entry_view import Step
from forms.finding import BLOCKING, Finding
from forms.flow import Stop, is_asked, needs_answer, sections
from forms.form import Form
from forms.journal import BLANK, Answer, Journal, Place, RosterRow
from forms.node import Node
from forms.questionnaire import NOT_KEYED, Question, Roster

#: Where an answer stands, whatever its row's id: the path, and the number of each row around it, outer first.
Spot = tuple[str, tuple[int, ...]]
KEY_AGAIN = "key_again"


def second_paths(form: Form) -> frozenset[str] | None:
    """The questions that a second keying asks; None for all, where the form marks none."""
    questions = [question for question in form.questionnaire.questions() if question.is_keyed]
    if not any(question.keying.verify for question in questions):
        return None
    waiting = [one.path for one in questions if one.keying.verify or one.keying.case or one.keying.batch]
    found: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _read_by(form, path)
    return frozenset(found)


def _read_by(form: Form, path: str) -> Iterable[str]:
    """What the rules of a question, and of what it stands in, read: without it, nobody knows whether it is asked."""
    while path in form.parts:
        part = form.parts[path]
        sources = [part.relevant]
        if isinstance(part, Question):
            sources += [part.itemset, part.calculate, part.readonly]
        elif isinstance(part, Roster):
            sources.append(part.count)
        for source in sources:
            expression = form.expression(source, path)
            yield from expression.reads if expression is not None else ()
        path = path.rpartition("/")[0]


class DependentSession(EntrySession):
    """A second keying that asks to key again; `first` gives what was first keyed under a paper's number, or None."""

    def __init__(
        self,
        form: Form,
        state: CaseState,
        journal: Journal,
        *,
        first: Callable[[str], Keyed | None],
        language: str = "",
        only: frozenset[str] | None = None,
    ) -> None:
        super().__init__(form, state, journal, language=language, only=only)
        self._find = first
        self._found: tuple[str, _FirstKeying | None] = ("", None)
        self._verified = verified_paths(form.questionnaire)
        #: What was keyed last where it differed: keyed again the same way it is taken.
        self._tried: dict[Spot, object] = {}

    # --- where a step would differ

    def _store(self, node: Node, answer: Answer) -> Step:
        if self._asks_again(_spot(node), [(node, answer)]):
            return self._refuse(node, KEY_AGAIN, {})
        return super()._store(node, answer)

    def _store_rows(self, nodes: Sequence[Node], answers: Sequence[Answer]) -> Step:
        if self._asks_again(_spot(nodes[0]), list(zip(nodes, answers, strict=True))):
            return self._refuse(nodes[0], KEY_AGAIN, {})
        return super()._store_rows(nodes, answers)

    def _key_nothing(self, node: Node) -> Step:
        is_passed = not needs_answer(self._case, node) and node.answer.is_unanswered
        if is_passed and self._asks_again(_spot(node), [(node, BLANK)]):
            return self._refuse(node, KEY_AGAIN, {})
        return super()._key_nothing(node)

    def _key_at_stop(self, stop: Stop, text: str) -> Step:
        first = self._first()
        rows = len(self._case.rows_of(stop.roster, stop.parent))
        if first is not None and self._compares_rows(stop.roster):
            spot, expected = _spot(stop.parent, stop.roster), len(first.rows(stop.roster, _numbers(stop.parent)))
            is_other = expected != rows if not text.strip() else rows >= expected
            if is_other and self._is_first_try(spot, (rows, bool(text.strip()))):
                return Step((Finding(BLOCKING, KEY_AGAIN, stop.place),), self.at, changed=(stop.place,))
        return super()._key_at_stop(stop, text)

    def page_missing(self) -> Step:
        """As in any keying, unless the first one has something on that page."""
        here = self._current()
        rest = self._rest_of_section(here.place)
        asked = [one for one in rest if isinstance(one, Node) and is_asked(self._case, one)]
        keyed = [
            (node, self._missing_answer(node, self.form.question(node.path), "page_missing"))
            for node in asked
            if node.answer.is_unanswered
        ]
        if isinstance(here, Node) and self._asks_again((f"{here.path}@page", _numbers(here)), keyed):
            return self._refuse(here, KEY_AGAIN, {})
        return super().page_missing()

    def _rest_of_section(self, place: Place) -> Sequence[Node | Stop]:
        for _, entries in sections(self._case):
            places = [entry.place for entry in entries]
            if place in places:
                return entries[places.index(place) :]
        return ()

    def _compares_rows(self, roster: str) -> bool:
        return any(path.startswith(f"{roster}/") for path in self._verified)

    # --- what the first keying says

    def _asks_again(self, spot: Spot, keyed: Sequence[tuple[Node, Answer]]) -> bool:
        """Whether this differs from the first keying and was not keyed just so before."""
        first = self._first()
        if first is None or not any(self._differs(first, node, answer) for node, answer in keyed):
            self._tried.pop(spot, None)
            return False
        if all(answer == node.answer != BLANK for node, answer in keyed):
            return False  # it stands so already: it was keyed again then
        return self._is_first_try(spot, tuple((answer.value, answer.missing) for _, answer in keyed))

    def _is_first_try(self, spot: Spot, said: object) -> bool:
        if self._tried.get(spot) == said:
            return False
        self._tried[spot] = said
        return True

    def _differs(self, first: _FirstKeying, node: Node, answer: Answer) -> bool:
        if node.path not in self._verified:
            return False
        keyed = first.answer(_spot(node))
        if keyed is None or keyed.missing == NOT_KEYED:  # a row of its own, or nobody was asked to key it
            return False
        if keyed.is_unanswered and needs_answer(self._case, node):  # not asked then: it follows from another answer
            return False
        return not is_same(keyed, answer)

    def _first(self) -> _FirstKeying | None:
        number = self.paper_number
        if number and self._found[0] != number:
            keyed = self._find(number)
            self._found = (number, _FirstKeying(keyed) if keyed is not None else None)
        return self._found[1] if number else None


class _FirstKeying:
    """What was first keyed, by the place in the paper instead of by the ids of rows."""

    def __init__(self, keyed: Keyed) -> None:
        self._keyed = keyed
        self._below: dict[tuple[str, str], list[RosterRow]] = {}
        for row in sorted(keyed.rows, key=lambda row: (row.order, row.row_id)):
            self._below.setdefault((row.roster, row.parent), []).append(row)

    def answer(self, spot: Spot) -> Answer | None:
        """The answer at a spot, `BLANK` when nothing stands there; None when there is no such row."""
        path, numbers = spot
        rosters = sorted({roster for roster, _ in self._below if path.startswith(f"{roster}/")}, key=len)
        row = ""
        for depth, number in enumerate(numbers):
            rows = self._below.get((rosters[depth], row), []) if depth < len(rosters) else []
            if number > len(rows):
                return None
            row = rows[number - 1].row_id
        return self._keyed.answers.get(Place(path, row), BLANK)

    def rows(self, roster: str, numbers: tuple[int, ...]) -> Sequence[RosterRow]:
        """The rows of a roster in the row with these numbers."""
        above = sorted({one for one, _ in self._below if roster.startswith(f"{one}/")}, key=len)
        row = ""
        for outer, number in zip(above, numbers, strict=False):
            rows = self._below.get((outer, row), [])
            if number > len(rows):
                return ()
            row = rows[number - 1].row_id
        return self._below.get((roster, row), ())


def _spot(node: Node, path: str = "") -> Spot:
    return path or node.path, _numbers(node)


def _numbers(node: Node | None) -> tuple[int, ...]:
    """The number of each row that a node stands in, outer first."""
    found: list[int] = []
    while node is not None:
        if node.row_id:
            found.append(node.position())
        node = node.parent
    return tuple(reversed(found))
