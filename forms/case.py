"""The live case: a tree of answers that settles after each change (DIALECT.md).

`Case.write` changes one answer and recomputes what follows from it, in rank order, each fact once per
row concerned. What a person keyed and what the form derived are told apart in the list of changes.
"""

from __future__ import annotations

import heapq
import uuid
from dataclasses import replace
from types import MappingProxyType

from forms.case_state import CaseState, new_state
from forms.case_tree import CaseTree
from forms.form import CHECK, COUNT, RELEVANT, VALUE, Fact, Form
from forms.journal import BLANK, Answer, AnswerChange, Place, RosterRow
from forms.node import Node
from forms.order_key import key_between
from forms.questionnaire import Question, Roster

__all__ = ["Case", "CaseState", "new_state", "snapshot"]

#: Rows that a count question may create at once; more is taken for a slip of the pen.
MOST_ROWS = 1_000

#: A fact due at a node (None: everywhere), and whether all rows are concerned.
Due = tuple[Fact, Node | None, bool]


class Case(CaseTree):
    """One paper while it is keyed or tried. Implements `forms.node.World`.

    `first_rows` gives every roster without a count its first, empty row, as the ODK engines do on opening a form;
    at the desk a roster begins with none.
    """

    def __init__(self, form: Form, state: CaseState, *, language: str = "", first_rows: bool = False) -> None:
        super().__init__(form, state, language)
        #: The questions that this keying asks; None for all (`forms.second_pass`).
        self.only: frozenset[str] | None = None
        self._first_rows = first_rows
        self._is_opening = True
        self._restore(state)
        self._settle_all(is_new=state.is_new)
        self._is_opening = False
        self._relevance_changes.clear()

    def is_true(self, source: str, node: Node, *, default: bool) -> bool:
        """The truth of a rule at a node; `default` when the rule is empty or broken."""
        expression = self.form.expression(source, node.path)
        return expression.truth(node, self) if expression else default

    def write(self, node: Node, answer: Answer) -> None:
        """Put an answer at a question and settle what follows."""
        if self._put(node, answer):
            self._settle([(fact, node, across) for fact, across in self.form.facts[VALUE, node.path].dependents])
            self._run_triggers(node)

    def _run_triggers(self, node: Node) -> None:
        for part in self.form.triggered.get(node.path, ()):
            for setvalue in part.setvalues:
                if setvalue.trigger == node.path and setvalue.event == "xforms-value-changed":
                    for target in self.near(node, part.path):
                        self._set_value(target, setvalue.expression)

    def _set_value(self, node: Node, source: str) -> None:
        expression = self.form.expression(source, node.path)
        if expression is not None and node.is_relevant:
            self.write(node, replace(node.answer, value=expression.text(node, self), missing=""))

    def add_row(
        self,
        roster: str,
        parent: Node,
        *,
        before: Node | None = None,
        row: RosterRow | None = None,
        kind: str = "keyed",
    ) -> Node:
        """A new row, at the end or before another one; with `row` an old row is put back as it was."""
        part = self.form.parts[roster]
        siblings = parent.children.setdefault(roster.rpartition("/")[2], [])
        index = siblings.index(before) if before is not None else len(siblings)
        low = siblings[index - 1].order if index else ""
        high = before.order if before is not None else ""
        if row is None:
            row = RosterRow(uuid.uuid4().hex, roster, parent.place.row, key_between(low, high))
        else:
            index = sum(1 for sibling in siblings if sibling.order <= row.order)
        node = self._grow(part, parent, row=row, index=index)
        self.row_version += 1
        old, new = BLANK, Answer(value=_row_text(row))
        self._row_changes.append(AnswerChange(Place(roster, row.row_id), old, new, kind))
        if not self._is_opening:
            self._settle_new(node)
            if node is not parent.children[node.name][-1]:
                self._settle(self._due_to_order(node))
            self._recheck_count(node)
        return node

    def move_row(self, node: Node, by: int) -> bool:
        """Let a row change places with its neighbour before (-1) or after it (+1); False where there is none.

        The row keeps its id and its answers; only its order key changes.
        """
        siblings = self.rows_of(node.path, node.parent) if node.parent is not None else []
        to = siblings.index(node) + by if siblings else -1
        if not 0 <= to < len(siblings):
            return False
        rest = [row for row in siblings if row is not node]
        low = rest[to - 1].order if to else ""
        high = next((row.order for row in rest[to:] if row.order > low), "")
        self.place_row(node, key_between(low, high))
        return True

    def place_row(self, node: Node, order: str) -> None:
        """Give a row another order key, and its place among its siblings with it."""
        if node.parent is None:
            return
        old = Answer(value=_row_text(_row_at(node)))
        node.order = order
        self.row_version += 1
        node.parent.children[node.name].sort(key=lambda row: row.order)
        self._row_changes.append(AnswerChange(node.place, old, Answer(value=_row_text(_row_at(node)))))
        self._settle(self._due_to_order(node))

    def _due_to_order(self, node: Node) -> list[Due]:
        """What may read where a row stands: of the whole roster, and in each of its rows."""
        due: list[Due] = [(fact, None, True) for fact, _ in self.form.facts[COUNT, node.path].dependents]
        return due + [(fact, None, True) for fact in self.form.of_order.get(node.path, ())]

    def remove_row(self, node: Node) -> None:
        """Take a row out with its answers and inner rows; each goes as a change to nothing, the row itself last."""
        gone = list(node.walk())
        self.row_version += 1
        for below in gone:
            self.of_path[below.path].remove(below)
            self.at.pop(below.place, None)
            self._before.pop(below, None)
            self.recheck.pop(below, None)
        if node.parent is not None:
            node.parent.children[node.name].remove(node)
        for below in gone:
            if below.answer != BLANK:
                kind = "derived" if self.form.question(below.path).calculate else "keyed"
                self._row_changes.append(AnswerChange(below.place, below.answer, BLANK, kind))
        for below in reversed(gone):
            if below.row_id:
                self._row_changes.append(AnswerChange(below.place, Answer(value=_row_text(_row_at(below))), BLANK))
        self._settle(self._due_to_order(node))
        self._recheck_count(node)

    def _recheck_count(self, row: Node) -> None:
        """The question that announces the rows of a roster is asked again when rows came or went."""
        for path in self.form.announced_by.get(row.path, ()):
            self.recheck.update(dict.fromkeys(self.near(row, path)))

    def _restore(self, state: CaseState) -> None:
        self._restore_rows(state)
        if not state.is_new:
            for node in [node for nodes in self.of_path.values() for node in nodes if node.answer != BLANK]:
                self._put(node, BLANK)
        for place, answer in state.answers.items():
            found = self.at.get(place)
            if found is not None:
                self._put(found, answer)
        if not state.is_new:
            self._before.clear()

    def _restore_rows(self, state: CaseState) -> None:
        by_parent: dict[tuple[str, str], list[RosterRow]] = {}
        for row in sorted(state.rows, key=lambda one: (one.order, one.row_id)):
            by_parent.setdefault((row.roster, row.parent), []).append(row)
        for roster in self.form.questionnaire.rosters():
            for parent in list(self.of_path[roster.path.rpartition("/")[0]]):
                for row in by_parent.get((roster.path, parent.place.row), ()):
                    self.add_row(roster.path, parent, row=row)
                if self._first_rows and not roster.count and not self.rows_of(roster.path, parent):
                    self.add_row(roster.path, parent)
        self._row_changes.clear()

    def _settle_all(self, *, is_new: bool) -> None:
        """Evaluate every fact once; on reopening, what is not the same at each reading keeps its stored value.

        What then differs from the store (a questionnaire's rules read by a newer program) travels with the next record.
        """
        if is_new:
            self._run_first_load(self.root)
        for fact in self.form.ranked:
            # A row that was taken out stays out on reopening; the mismatch with the count is a query.
            if fact.aspect == CHECK or (fact.aspect == COUNT and not is_new):
                continue
            keep = not is_new and fact.aspect == VALUE and fact.expression is not None and fact.expression.is_volatile
            for node in [] if keep else self._nodes_of(fact):
                self._evaluate(fact, node)

    def _nodes_of(self, fact: Fact) -> list[Node]:
        if fact.aspect == COUNT:
            return list(self.of_path[fact.path.rpartition("/")[0]])
        return list(self.of_path[fact.path])

    def _run_first_load(self, below: Node, event: str = "odk-instance-first-load") -> None:
        for node in below.walk():
            part = self.form.parts[node.path]
            if isinstance(part, Question):
                for setvalue in part.setvalues:
                    if setvalue.event == event and not setvalue.trigger:
                        expression = self.form.expression(setvalue.expression, node.path)
                        if expression is not None:
                            self._put(node, Answer(value=expression.text(node, self)))

    def _settle_new(self, row: Node) -> None:
        self._run_first_load(row, "odk-new-repeat")
        work: list[Due] = []
        for node in row.walk():
            for aspect in (RELEVANT, VALUE):
                fact = self.form.facts.get((aspect, node.path))
                if fact is not None:
                    work.append((fact, node, False))
            if node.text:
                work += [(fact, node, across) for fact, across in self.form.facts[VALUE, node.path].dependents]
        for nested in self.form.inner_rosters(row.path):
            work.append((self.form.facts[COUNT, nested], row, False))
        work += [(fact, None, True) for fact, _ in self.form.facts[COUNT, row.path].dependents]
        self._settle(work)

    def _settle(self, work: list[Due]) -> None:
        """Evaluate what is due in rank order until nothing changes any more."""
        heap: list[tuple[int, int, Node]] = []
        waiting: set[tuple[int, int]] = set()
        while work or heap:
            for fact, source, across in work:
                for target in self._targets(fact, source, everywhere=across):
                    if fact.aspect == CHECK:
                        self.recheck[target] = None
                    elif (fact.rank, id(target)) not in waiting:
                        waiting.add((fact.rank, id(target)))
                        heapq.heappush(heap, (fact.rank, id(target), target))
            if not heap:
                return
            rank, _, node = heapq.heappop(heap)
            waiting.discard((rank, id(node)))
            fact = self.form.ranked[rank]
            changed = self._evaluate(fact, node)
            work = (
                [(next_, node, across or fact.aspect == COUNT) for next_, across in fact.dependents] if changed else []
            )

    def _targets(self, fact: Fact, source: Node | None, *, everywhere: bool) -> list[Node]:
        return self._nodes_of(fact) if source is None or everywhere else self.near(source, self._place_of(fact))

    def _place_of(self, fact: Fact) -> str:
        return fact.path.rpartition("/")[0] if fact.aspect == COUNT else fact.path

    def _evaluate(self, fact: Fact, node: Node) -> bool:
        if fact.aspect == RELEVANT:
            return self._evaluate_relevance(fact, node)
        if fact.expression is None:
            return False
        if fact.aspect == VALUE:
            # What is computed off the path is nothing, as in what ODK sends in.
            value = fact.expression.text(node, self) if node.is_relevant else ""
            return self._put(node, replace(node.answer, value=value))
        return self._ensure_rows(fact, node)

    def _evaluate_relevance(self, fact: Fact, node: Node) -> bool:
        above = node.parent.is_relevant if node.parent is not None else True
        now = above and (fact.expression is None or fact.expression.truth(node, self))
        if now == node.is_relevant:
            return False
        if isinstance(self.form.parts[node.path], Question):
            self._relevance_changes.setdefault(node, node.is_relevant)
            self.recheck[node] = None
        node.is_relevant = now
        return True

    def _ensure_rows(self, fact: Fact, parent: Node) -> bool:
        """Rows up to the count; surplus rows stay, because they were keyed (DIALECT.md)."""
        if fact.expression is None:
            return False
        wanted = self.wanted_rows(fact.path, parent)
        have = len(self.rows_of(fact.path, parent))
        for _ in range(max(0, min(wanted, MOST_ROWS) - have)):
            row = self.add_row(fact.path, parent, kind="derived")
            if self._is_opening:
                self._settle_new(row)
        return wanted > have

    def wanted_rows(self, roster: str, parent: Node) -> int:
        """How many rows the count question asks for below this parent; -1 when the roster has no count."""
        part = self.form.parts[roster]
        if not isinstance(part, Roster) or not part.count:
            return -1
        expression = self.form.expression(part.count, roster)
        number = expression.number(self.ghost_row(roster, parent), self) if expression else 0.0
        return int(number) if number == number and abs(number) < 1e9 else 0  # noqa: PLR0124  (NaN)

    def ghost_row(self, roster: str, parent: Node) -> Node:
        """A row that is not in the tree: the context of a roster's rules while it has no rows."""
        ghost = Node(roster, "roster", parent)
        expression = self.form.expression(self.form.parts[roster].relevant, roster)
        ghost.is_relevant = parent.is_relevant and (expression is None or expression.truth(ghost, self))
        return ghost


def snapshot(case: Case, *, cursor: Place | None, past: tuple[tuple[AnswerChange, ...], ...]) -> CaseState:
    """The plain state of a live case."""
    answers = {Place(name): answer for name, answer in case.extras.items()}
    answers.update(
        (node.place, node.answer) for nodes in case.of_path.values() for node in nodes if node.answer != BLANK
    )
    return CaseState(case.case_id, case.opened_at, MappingProxyType(answers), case.rows(), cursor, past)


def _row_at(node: Node) -> RosterRow:
    return RosterRow(node.row_id, node.path, node.parent.place.row if node.parent is not None else "", node.order)


def _row_text(row: RosterRow) -> str:
    return f'["{row.parent}","{row.order}"]'
