"""The live tree of one case and the list of what changed in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from forms.case_state import CaseState
from forms.case_words import CaseWords
from forms.expressions.compile import typed
from forms.form import Form
from forms.journal import BLANK, Answer, AnswerChange, Place, RosterRow
from forms.node import Node
from forms.questionnaire import Part, Question, Roster


class CaseTree(CaseWords):
    """Nodes by path and by place, and every change since the last record; knows nothing of what follows from what."""

    def __init__(self, form: Form, state: CaseState, language: str) -> None:
        super().__init__(form, state.case_id, language)
        self.opened_at = state.opened_at
        self.now = datetime.fromisoformat(state.opened_at)
        self.extras: dict[str, Answer] = {
            place.path: answer for place, answer in state.answers.items() if place.path.startswith("@")
        }
        self.of_path: dict[str, list[Node]] = {path: [] for path in form.parts}
        self.at: dict[Place, Node] = {}
        self.recheck: dict[Node, None] = {}
        self._before: dict[Node, Answer] = {}
        self._row_changes: list[AnswerChange] = []
        #: Counts the times that rows came, went or moved.
        self.row_version = 0
        self._relevance_changes: dict[Node, bool] = {}
        self.root = self._grow(form.questionnaire.root, None)

    def is_default(self, node: Node) -> bool:
        """Whether what stands here was put by the form (its default), not read from the paper."""
        part = self.form.parts[node.path]
        return isinstance(part, Question) and (
            bool(part.calculate) or (bool(part.default) and node.text == part.default)
        )

    def rows_of(self, roster: str, parent: Node) -> list[Node]:
        """The rows of a roster below one parent, in order."""
        return parent.children.get(roster.rpartition("/")[2], [])

    def flag(self, node: Node, **flags: object) -> None:
        """Change flags of an answer (query, override, note, off_path) from which nothing follows."""
        self._put(node, replace(node.answer, **flags))  # type: ignore[arg-type]

    def set_extra(self, name: str, answer: Answer) -> AnswerChange:
        """Put a pseudo-question such as `@paper_number`."""
        change = AnswerChange(Place(name), self.extras.get(name, BLANK), answer)
        self.extras[name] = answer
        return change

    def _put(self, node: Node, answer: Answer) -> bool:
        """Set answer, text and typed value; True when expressions can see a difference."""
        if node.answer == answer:
            return False
        if node not in self._before:
            self._before[node] = node.answer
        node.answer = answer
        if node.text == answer.value:
            return False
        node.text = answer.value
        node.typed = typed(node.kind, answer.value)
        self.recheck[node] = None
        return True

    def take_changes(self, keyed: Iterable[Node] = ()) -> list[AnswerChange]:
        """All changes since the last call: rows first, then answers in order of their first change."""
        by_hand = set(keyed)
        changes = self._row_changes
        changes += [
            AnswerChange(node.place, old, node.answer, "keyed" if node in by_hand else "derived")
            for node, old in self._before.items()
            if old != node.answer
        ]
        self._row_changes = []
        self._before = {}
        return changes

    def take_relevance_changes(self) -> tuple[list[Node], list[Node]]:
        """Questions that came on the path and that left it since the last call."""
        shown = [node for node, was in self._relevance_changes.items() if node.is_relevant and not was]
        hidden = [node for node, was in self._relevance_changes.items() if was and not node.is_relevant]
        self._relevance_changes = {}
        return shown, hidden

    def rows(self) -> tuple[RosterRow, ...]:
        """Every roster row of the case, outer before inner, in the order of the paper."""
        found: dict[str, list[RosterRow]] = {roster.path: [] for roster in self.form.questionnaire.rosters()}
        for node in self.root.walk() if found else ():
            if node.row_id and node.parent is not None:
                found[node.path].append(RosterRow(node.row_id, node.path, node.parent.place.row, node.order))
        return tuple(row for rows in found.values() for row in rows)

    def _grow(self, part: Part, parent: Node | None, *, row: RosterRow | None = None, index: int = -1) -> Node:
        node = Node(
            part.path,
            self.form.scope.kinds[part.path],
            parent,
            row_id=row.row_id if row else "",
            order=row.order if row else "",
        )
        if parent is not None:
            siblings = parent.children.setdefault(part.name, [])
            siblings.insert(index if index >= 0 else len(siblings), node)
        self.of_path[part.path].append(node)
        self.at[node.place] = node
        if isinstance(part, Question):
            if part.default:
                self._put(node, Answer(value=part.default))
            self._preload(node, part)
        else:
            for child in part.children:
                if isinstance(child, Roster):
                    node.children.setdefault(child.name, [])
                else:
                    self._grow(child, node)
        return node

    def _preload(self, node: Node, part: Question) -> None:
        kind, parameter = part.preload
        value = _PRELOADS.get((kind, parameter)) or _PRELOADS.get((kind, ""))
        if value:
            self._put(node, Answer(value=value.format(now=self.now, day=self.now.date(), case=self.case_id)))

    def near(self, source: Node, path: str) -> list[Node]:
        """Nodes of `path` within the innermost roster row that `source` shares with it."""
        chain = self.form.roster_chain(path)
        if not chain:
            return self.of_path[path]
        node: Node | None = source
        while node is not None and not (node.row_id and node.path in chain):
            node = node.parent
        if node is None:
            return self.of_path[path]
        if node.path == chain[-1]:
            return _below(node, path)
        return [found for found in self.of_path[path] if _is_within(found, node)]


_PRELOADS = {
    ("date", "today"): "{day}",
    ("timestamp", "start"): "{now}",
    ("uid", ""): "uuid:{case}",
}


def _below(row: Node, path: str) -> list[Node]:
    """Nodes of `path` below a row of its innermost roster: one per name on the way, no further rosters between."""
    nodes = [row]
    for name in path[len(row.path) + 1 :].split("/") if path != row.path else ():
        nodes = [child for node in nodes for child in node.children.get(name, ())]
    return nodes


def _is_within(node: Node, row: Node) -> bool:
    above: Node | None = node
    while above is not None:
        if above is row:
            return True
        above = above.parent
    return False
