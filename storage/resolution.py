"""What a case is, from the set of its closings and changes: the same whatever the order they came in.

The changes of one place form a graph by what they supersede; its roots are what the closings say there.
The value of an answer is its one head. Two heads with different values are a *conflict*: the value is
then that of their newest common ancestor (DESIGN §4). Nothing here reads a clock to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from forms.case_state import CaseState
from forms.derivation import derive
from forms.form import Form
from forms.journal import BLANK, Answer, Place, RosterRow
from storage.filled import (
    STATUS,
    CaseHead,
    Content,
    Derived,
    Filled,
    LevelContent,
    filled_from,
    from_places,
    head_of,
    read_row_mark,
    row_mark,
    to_places,
)
from storage.layout import computed_paths
from storage.trail import Change, is_closing, read_answer, write_answer

FormOf = Callable[[str], Form]
#: What each closing says: its id → place → canonical answer.
Said = Mapping[str, Mapping[Place, str]]

_AT_STATUS = Place(STATUS)
_BLANK = write_answer(BLANK)


class Closing(NamedTuple):
    """One closing of a case, with what was on the paper then."""

    change: Change
    content: Content
    derived: Derived


@dataclass(frozen=True, slots=True)
class Resolved:
    """What stands in a case, by all that is known of it.

    `conflicts` maps a place to the ids of its heads, `corrected` are the places of answers changed after closing.
    `is_closed_twice` says that copies of one draft were closed with different contents. `made_at` is the newest
    moment of its changes (UTC) with that computer's offset.
    """

    head: CaseHead
    base: Closing
    status: str
    filled: Filled
    corrected: frozenset[Place]
    conflicts: Mapping[Place, tuple[str, ...]]
    is_closed_twice: bool
    made_at: tuple[str, str]

    @property
    def is_as_closed(self) -> bool:
        """Whether the paper stands as its one closing left it; its status may have changed."""
        return not self.corrected and not self.is_closed_twice


class Graph:
    """The changes of one place: nodes with what they say, and what each supersedes."""

    def __init__(self) -> None:
        self.says: dict[str, str] = {}
        self._before: dict[str, frozenset[str]] = {}

    def add(self, node: str, says: str, before: Iterable[str] = ()) -> None:
        """A node; `before` may name nodes that are added later, or unknown ones."""
        self.says[node] = says
        self._before[node] = frozenset(before)

    def heads(self) -> tuple[str, ...]:
        """Nodes that no other supersedes, sorted."""
        old = frozenset().union(*self._before.values()) if self._before else frozenset()
        return tuple(sorted(self.says.keys() - old))

    def value(self, fallback: str) -> tuple[str, bool]:
        """(what stands here, whether heads differ).

        `fallback` is the node that counts when heads have nothing in common.
        """
        heads = self.heads()
        if len({self.says[head] for head in heads}) == 1:
            return self.says[heads[0]], False
        common = set.intersection(*(self._ancestors(head) for head in heads))
        newest = [node for node in common if not any(node in self._ancestors(other) - {other} for other in common)]
        return self.says[min(newest, default=fallback)], True

    def _ancestors(self, node: str) -> set[str]:
        """The node and all it comes from."""
        found: set[str] = set()
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one not in found and one in self.says:
                found.add(one)
                waiting.extend(self._before[one])
        return found


def resolve(form_of: FormOf, closings: Sequence[Closing], changes: Sequence[Change]) -> Resolved:
    """The case as the set of its closings (at least one) and later changes says.

    `form_of` gives the compiled form of a version id: what the form computes is computed anew unless the
    paper stands as its one closing left it.
    """
    base = min(closings, key=lambda closing: closing.change.change_id)
    said = {closing.change.change_id: _as_said(closing) for closing in closings}
    later = [change for change in changes if not is_closing(change)]
    settled, conflicts = _settle(said, later, base)
    status = read_answer(settled.pop(_AT_STATUS)).value
    corrected = frozenset(change.place for change in later) - {_AT_STATUS}
    is_closed_twice = len({(closing.change.content, closing.change.derived) for closing in closings}) > 1
    if corrected or is_closed_twice:
        filled = _filled(form_of(base.content["form_version"]), base, said[base.change.change_id] | settled)
    else:
        filled = filled_from(base.content, base.derived)
    made_at = max((change.made_at, change.utc_offset) for change in (*later, *(closing.change for closing in closings)))
    return Resolved(head_of(base.content), base, status, filled, corrected, conflicts, is_closed_twice, made_at)


def find_conflicts(closings: Sequence[Closing], changes: Sequence[Change]) -> dict[Place, tuple[str, ...]]:
    """Places where two heads differ → the ids of all heads."""
    base = min(closings, key=lambda closing: closing.change.change_id)
    said = {closing.change.change_id: _as_said(closing) for closing in closings}
    return _settle(said, [change for change in changes if not is_closing(change)], base)[1]


def said_at(closings: Sequence[Closing], change: Change, place: Place) -> Answer:
    """What one change, or one closing, says at a place."""
    if not is_closing(change):
        return read_answer(change.new)
    closing = next(one for one in closings if one.change.change_id == change.change_id)
    return read_answer(_as_said(closing).get(place, _BLANK))


def heads_at(closings: Sequence[Closing], changes: Sequence[Change], place: Place) -> tuple[str, ...]:
    """Ids of what the next change of this place supersedes."""
    said = {closing.change.change_id: _as_said(closing) for closing in closings}
    later = [change for change in changes if not is_closing(change) and change.place == place]
    return _graph_at(said, later, place).heads()


def _settle(
    said: Said, later: Iterable[Change], base: Closing
) -> tuple[dict[Place, str], dict[Place, tuple[str, ...]]]:
    """(what stands at every place that has a graph, the places in conflict with their heads)."""
    settled: dict[Place, str] = {}
    conflicts: dict[Place, tuple[str, ...]] = {}
    for place, graph in _graphs(said, later).items():
        settled[place], is_conflict = graph.value(_root(said, place, base.change.change_id))
        if is_conflict:
            conflicts[place] = graph.heads()
    return settled, conflicts


def _graphs(said: Said, later: Iterable[Change]) -> dict[Place, Graph]:
    """The graph of every place that was changed after closing, or where closings differ; of the status always."""
    changed: dict[Place, list[Change]] = {_AT_STATUS: []}
    for change in later:
        changed.setdefault(change.place, []).append(change)
    for place in _differing(said):
        changed.setdefault(place, [])
    return {place: _graph_at(said, changes, place) for place, changes in changed.items()}


def _differing(said: Said) -> Iterable[Place]:
    first, *others = said.values()
    return {place for other in others for place in first.keys() | other.keys() if first.get(place) != other.get(place)}


def _graph_at(said: Said, changes: Iterable[Change], place: Place) -> Graph:
    """Closings that say the same here are one root: the smallest of their ids."""
    graph = Graph()
    roots = {closing: _root(said, place, closing) for closing in said}
    for root in set(roots.values()):
        graph.add(root, said[root].get(place, _BLANK))
    for change in changes:
        graph.add(change.change_id, change.new, (roots.get(one, one) for one in change.supersedes))
    return graph


def _root(said: Said, place: Place, closing: str) -> str:
    here = said[closing].get(place, _BLANK)
    return min(other for other, answers in said.items() if answers.get(place, _BLANK) == here)


def _as_said(closing: Closing) -> dict[Place, str]:
    """Place → canonical answer, of everything a closing says; a roster row's place is its roster."""
    content = closing.content
    said = {_AT_STATUS: closing.change.new}
    levels: list[tuple[str, LevelContent]] = [("", content), *content["rows"].items()]
    for row_id, level in levels:
        for path in level["answers"].keys() | level["flags"].keys():
            missing, override, note = level["flags"].get(path, ("", "", ""))
            said[Place(path, row_id)] = write_answer(Answer(level["answers"].get(path, ""), missing, override, note))
    for row_id, row in content["rows"].items():
        said[Place(row["roster"], row_id)] = write_answer(Answer(row_mark(row["parent"], row["order"])))
    return said


# --- what the form makes of joined answers ---------------------------------------------------------------------------


def _filled(form: Form, base: Closing, said: Mapping[Place, str]) -> Filled:
    """The paper that these answers make, with what the form derives from them."""
    rosters = {roster.path for roster in form.questionnaire.rosters()}
    answers = {place: read_answer(text) for place, text in said.items() if place != _AT_STATUS}
    rows = _standing_rows({place: answer for place, answer in answers.items() if place.path in rosters})
    ids = {row.row_id for row in rows} | {""}
    computed = computed_paths(form)
    keyed = {
        place: answer
        for place, answer in _without_computed(answers, computed)
        if place.path not in rosters and place.row in ids and answer != BLANK
    }
    earlier, _ = to_places(filled_from(base.content, base.derived))
    known = {place: answer for place, answer in earlier.items() if place.path in computed and place.row in ids}
    state = derive(form, CaseState(base.content["case_id"], base.content["opened_at"], {**known, **keyed}, rows))
    joined = {
        place: _with_derived(keyed.get(place, BLANK), answer, is_computed=place.path in computed)
        for place, answer in state.answers.items()
    }
    return from_places({**keyed, **joined}, rows)


def _without_computed(answers: Mapping[Place, Answer], computed: Collection[str]) -> Iterator[tuple[Place, Answer]]:
    """The answers; of a computed question what people said of it, never a value: the form alone says that."""
    for place, answer in answers.items():
        yield place, replace(answer, value="") if place.path in computed else answer


def _standing_rows(marks: Mapping[Place, Answer]) -> tuple[RosterRow, ...]:
    """Roster rows that are there, and whose outer rows are there."""
    rows: dict[str, RosterRow] = {}
    for place, answer in marks.items():
        mark = read_row_mark(answer.value)
        if mark is not None:
            rows[place.row] = RosterRow(place.row, place.path, *mark)
    standing = {row_id: row for row_id, row in rows.items() if not row.parent}
    while True:
        more = {row_id: row for row_id, row in rows.items() if row.parent in standing and row_id not in standing}
        if not more:
            break
        standing.update(more)
    return tuple(sorted(standing.values(), key=lambda row: (row.roster, row.parent, row.order, row.row_id)))


def _with_derived(keyed: Answer, derived: Answer, *, is_computed: bool) -> Answer:
    """What a person gave stays; what the form says of it is taken over."""
    value = derived.value if is_computed else keyed.value
    return replace(keyed, value=value, query=derived.query, off_path=derived.off_path)
