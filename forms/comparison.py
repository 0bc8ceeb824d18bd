"""Two keyings of one paper, question by question: where they differ, and how many answers were compared.

A missing reason and a code are values like any other (KEYING.md). Roster rows are aligned by their content
(`forms.row_alignment`), so that a row one keyer left out is one discrepancy and not one in every row after it; so is
a grid whose answers stand one row too low or too high (`forms.grid_slip`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from forms.grid_slip import find_slips
from forms.journal import BLANK, Answer, Place, RosterRow
from forms.questionnaire import NOT_KEYED, Group, Question, Questionnaire, Roster
from forms.row_alignment import align_rows

#: Kinds of a discrepancy: an answer differs, a whole row stands in one keying only, a grid slipped by one row.
ANSWER, ROW_IN_FIRST, ROW_IN_SECOND, GRID_SLIP = "answer", "row_in_first", "row_in_second", "grid_slip"
_LEAST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Keyed:
    """What one person keyed on a paper: answers that are not blank, and the roster rows."""

    answers: Mapping[Place, Answer]
    rows: Sequence[RosterRow] = ()


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One difference between the keyings of a paper.

    `place` stands in the first keying, `second_place` in the second; of a row that only the second has, `place` is
    the roster with the second's row id, which the row bears when it is taken over. `row_number` counts from 1 in
    its roster, 0 outside. `row` is the row that stands in one keying only, with `parent` and the rows it stands
    between as the first keying has them. `cells` are the answers that differ in a grid that slipped; the slip's own
    places and answers are those of the first of them.
    """

    kind: str
    place: Place
    second_place: Place
    first: Answer = BLANK
    second: Answer = BLANK
    row_number: int = 0
    row: RosterRow | None = None
    parent: str = ""
    before: str = ""
    after: str = ""
    cells: tuple[Discrepancy, ...] = ()

    @property
    def answers(self) -> tuple[Discrepancy, ...]:
        """The single answers, or the row, that differ here."""
        return self.cells or (self,)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Where two keyings of a paper differ, in paper order; `compared` counts the answers, by question."""

    discrepancies: tuple[Discrepancy, ...]
    compared: Mapping[str, int]

    @property
    def answers(self) -> int:
        """How many answers were compared."""
        return sum(self.compared.values())


def verified_paths(questionnaire: Questionnaire) -> frozenset[str]:
    """The questions that are compared: those marked `key::verify` when the form marks any, else all that are keyed.

    The paper's number is not among them: by it the keyings are paired.
    """
    keyed = keyed_paths(questionnaire)
    marked = [question.path for question in questionnaire.questions() if question.keying.verify]
    return keyed.intersection(marked) or keyed


def keyed_paths(questionnaire: Questionnaire) -> frozenset[str]:
    """All questions that are keyed, but for the paper's number."""
    return frozenset(
        question.path
        for question in questionnaire.questions()
        if question.is_keyed and not question.calculate and question.keying.case != "paper_number"
    )


def compare(
    questionnaire: Questionnaire, first: Keyed, second: Keyed, *, paths: frozenset[str] | None = None
) -> Comparison:
    """Compare two keyings of a paper, in the questions that are verified or in those of `paths`."""
    walk = _Walk(verified_paths(questionnaire) if paths is None else paths, _Side(first), _Side(second))
    found = tuple(walk.level(questionnaire.root, "", ""))
    return Comparison(found, dict(walk.compared))


def is_same(one: Answer, other: Answer) -> bool:
    """Whether two keyers read the same: value and missing reason; what they noted beside it does not count."""
    return (one.value, one.missing) == (other.value, other.missing)


class _Side:
    """One keying, its rows by roster and the row they stand in."""

    def __init__(self, keyed: Keyed) -> None:
        self.answers = keyed.answers
        self._rows: dict[tuple[str, str], list[RosterRow]] = {}
        self._contents: dict[str, dict[str, tuple[str, str]]] = {}
        for row in sorted(keyed.rows, key=lambda row: (row.order, row.row_id)):
            self._rows.setdefault((row.roster, row.parent), []).append(row)
        for place, answer in keyed.answers.items():
            if place.row and not answer.is_unanswered:
                self._contents.setdefault(place.row, {})[place.path] = (answer.value, answer.missing)

    def rows(self, roster: str, parent: str) -> list[RosterRow]:
        return self._rows.get((roster, parent), [])

    def content(self, row: RosterRow, paths: Collection[str]) -> dict[str, tuple[str, str]]:
        return {path: said for path, said in self._contents.get(row.row_id, {}).items() if path in paths}


@dataclass(slots=True)
class _Walk:
    """The questionnaire in paper order, with both keyings beside it."""

    paths: frozenset[str]
    first: _Side
    second: _Side
    compared: Counter[str] = field(default_factory=Counter)

    def level(self, above: Group | Roster, first_row: str, second_row: str, number: int = 0) -> Iterator[Discrepancy]:
        """What differs below a group, or in a pair of rows."""
        for part in grid_runs(above.children):
            if isinstance(part, tuple):
                found = [
                    one for question in part for one in self._question(question.path, first_row, second_row, number)
                ]
                yield from self._slips(part, found) if len(found) > 1 else found
            elif isinstance(part, Group):
                yield from self.level(part, first_row, second_row, number)
            else:
                yield from self._roster(part, first_row, second_row)

    def _slips(self, asked: Sequence[Question], found: Sequence[Discrepancy]) -> Iterator[Discrepancy]:
        """What differs in a run of questions, with the slips of grids in it each as one."""
        run = [question for question in asked if question.path in self.paths]
        if len(run) < _LEAST_ROWS:
            yield from found
            return
        rows = {question.path: at for at, question in enumerate(run)}
        head = found[0]
        slips = find_slips(
            [self._read(self.first, Place(question.path, head.place.row)) for question in run],
            [self._read(self.second, Place(question.path, head.second_place.row)) for question in run],
        )
        waiting = list(found)
        while waiting:
            one = waiting[0]
            slip = next((slip for slip in slips if slip.start <= rows[one.place.path] <= slip.end), None)
            cells = [cell for cell in waiting if slip is not None and rows[cell.place.path] <= slip.end] or [one]
            waiting = waiting[len(cells) :]
            yield replace(one, kind=GRID_SLIP, cells=tuple(cells)) if len(cells) > 1 else one

    @staticmethod
    def _read(side: _Side, place: Place) -> tuple[str, str]:
        answer = side.answers.get(place, BLANK)
        return answer.value, answer.missing

    def _question(self, path: str, first_row: str, second_row: str, number: int) -> Iterator[Discrepancy]:
        if path not in self.paths:
            return
        place, second_place = Place(path, first_row), Place(path, second_row)
        first, second = self.first.answers.get(place, BLANK), self.second.answers.get(second_place, BLANK)
        if first.is_unanswered and second.is_unanswered:
            return
        if first.missing == second.missing == NOT_KEYED:  # neither was asked to key it
            return
        self.compared[path] += 1
        if not is_same(first, second):
            yield Discrepancy(ANSWER, place, second_place, first, second, number)

    def _roster(self, roster: Roster, first_parent: str, second_parent: str) -> Iterator[Discrepancy]:
        firsts, seconds = self.first.rows(roster.path, first_parent), self.second.rows(roster.path, second_parent)
        inside = frozenset(_questions_below(roster))
        if not inside & self.paths:
            return
        pairs = align_rows(
            [self.first.content(row, inside) for row in firsts], [self.second.content(row, inside) for row in seconds]
        )
        before = ""
        for at, (one, other) in enumerate(pairs):
            if one is not None and other is not None:
                yield from self.level(roster, firsts[one].row_id, seconds[other].row_id, one + 1)
            elif one is not None:
                row = firsts[one]
                yield Discrepancy(
                    ROW_IN_FIRST, Place(roster.path, row.row_id), Place(roster.path), row_number=one + 1, row=row,
                    parent=first_parent,
                )  # fmt: skip
            elif other is not None:
                after = next((firsts[index].order for index, _ in pairs[at:] if index is not None), "")
                place = Place(roster.path, seconds[other].row_id)
                yield Discrepancy(
                    ROW_IN_SECOND, place, place, row_number=other + 1, row=seconds[other], parent=first_parent,
                    before=before, after=after,
                )  # fmt: skip
            before = firsts[one].order if one is not None else before


def grid_runs(children: Sequence[Question | Group | Roster]) -> Iterator[tuple[Question, ...] | Group | Roster]:
    """Children in order; questions one below the other with one list of codes, a grid of the paper, come together."""
    run: list[Question] = []
    for part in children:
        is_row = isinstance(part, Question) and part.kind == "select_one" and bool(part.choices)
        if run and not (is_row and isinstance(part, Question) and part.choices == run[-1].choices):
            yield tuple(run)
            run = []
        if isinstance(part, Question):
            run.append(part)
        else:
            yield part
    if run:
        yield tuple(run)


def _questions_below(part: Group | Roster) -> Iterator[str]:
    """The questions of a row itself, not those of rosters inside it."""
    for child in part.children:
        if isinstance(child, Question):
            yield child.path
        elif isinstance(child, Group):
            yield from _questions_below(child)
