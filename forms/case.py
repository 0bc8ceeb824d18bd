"""The live case: a tree of answers that settles after each change (DIALECT.md).

`Case.write` changes one answer and recomputes what follows from it, in rank order, each fact once per
row concerned. What a person keyed and what the form derived are told apart in the list of changes.
"""

from __future__ import annotations

import heapq
import random
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from forms.expressions.compile import Expression, typed
from forms.form import CHECK, COUNT, RELEVANT, VALUE, Fact, Form
from forms.journal import BLANK, Answer, AnswerChange, Place, RosterRow
from forms.node import Node
from forms.order_key import key_between
from forms.questionnaire import Choice, Part, Question, Quote, Roster, Text, in_language

#: Rows that a count question may create at once; more is taken for a slip of the pen.
MOST_ROWS = 1_000


@dataclass(frozen=True, slots=True)
class CaseState:
    """What a store keeps of a case and hands back to reopen it; everything plain.

    `opened_at` (ISO 8601 with offset) freezes `today()` and `now()`. `answers` holds every answer that is not
    `BLANK`, pseudo-questions (`Place("@paper_number")`) and derived ones too. `past` are the steps of the draft
    journal, oldest first, for undo. `is_new` says that nothing has been recorded yet: defaults are then computed, and
    travel with the first record.
    """

    case_id: str
    opened_at: str
    answers: Mapping[Place, Answer] = field(default_factory=lambda: MappingProxyType({}))
    rows: tuple[RosterRow, ...] = ()
    cursor: Place | None = None
    past: tuple[tuple[AnswerChange, ...], ...] = ()
    is_new: bool = False


def new_state() -> CaseState:
    """A fresh case, opened now."""
    return CaseState(uuid.uuid4().hex, datetime.now().astimezone().isoformat(timespec="seconds"), is_new=True)


class Case:
    """One paper while it is keyed or tried. Implements `forms.node.World`.

    `first_rows` gives every roster without a count its first, empty row, as the ODK engines do on opening a form;
    at the desk a roster begins with none.
    """

    def __init__(self, form: Form, state: CaseState, *, language: str = "", first_rows: bool = False) -> None:
        self.form = form
        self.case_id = state.case_id
        self.opened_at = state.opened_at
        self.now = datetime.fromisoformat(state.opened_at)
        self.language = language
        self.faults: list[str] = []
        self.extras: dict[str, Answer] = {place.path: answer for place, answer in state.answers.items() if place.path.startswith("@")}
        self.of_path: dict[str, list[Node]] = {path: [] for path in form.parts}
        self.at: dict[Place, Node] = {}
        self.recheck: dict[Node, None] = {}
        self._first_rows = first_rows
        self._random = random.Random(state.case_id)  # noqa: S311  (not for security: the same draw on every reopening)
        self._before: dict[Node, Answer] = {}
        self._row_changes: list[AnswerChange] = []
        self._relevance_changes: dict[Node, bool] = {}
        self._is_opening = True
        self._given: set[Node] = set()
        self.root = self._grow(form.questionnaire.root, None)
        self._restore(state)
        self._settle_all(is_new=state.is_new)
        self._is_opening = False
        self._relevance_changes.clear()

    # -- World -------------------------------------------------------------------------------------

    def table(self, instance_id: str) -> Sequence[Mapping[str, str]]:
        """Rows of a list or CSV; empty when it is not there."""
        return self.form.questionnaire.tables.get(instance_id, ())

    def choice_label(self, question_path: str, code: str, node: Node) -> str:
        """The label of a code in the case's language; the code itself when unknown."""
        part = self.form.parts.get(question_path)
        if isinstance(part, Question):
            for choice in self.form.questionnaire.lists.get(part.choices, ()):
                if choice.code == code:
                    return self.words(in_language(choice.labels, self.language, self._default_language), node) or code
        return code

    def itext(self, text_id: str) -> str:
        """The text of an itext id in the case's language."""
        texts = self.form.questionnaire.texts.get(text_id, {})
        return self.words(in_language(texts, self.language, self._default_language), self.root)

    def random(self) -> float:
        """The next number of this case's own sequence."""
        return self._random.random()

    def new_uuid(self) -> str:
        """A version-4 uuid from this case's own sequence."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    @property
    def _default_language(self) -> str:
        return self.form.questionnaire.default_language

    # -- reading -----------------------------------------------------------------------------------

    def words(self, text: Text, node: Node) -> str:
        """A text with its quoted answers filled in, read from `node`."""
        return "".join(part if isinstance(part, str) else self._quoted(part, node) for part in text)

    def _quoted(self, quote: Quote, node: Node) -> str:
        expression = self.form.expression(quote.expression, node.path)
        return expression.text(node, self) if expression else "…"

    def part_of(self, node: Node) -> Part:
        """The model's part of a node."""
        return self.form.parts[node.path]

    def is_default(self, node: Node) -> bool:
        """Whether what stands here was put by the form (its default), not read from the paper."""
        part = self.form.parts[node.path]
        return isinstance(part, Question) and (bool(part.calculate) or (bool(part.default) and node.text == part.default))

    def is_true(self, source: str, node: Node, *, default: bool) -> bool:
        """The truth of a rule at a node; `default` when the rule is empty or broken."""
        expression = self.form.expression(source, node.path)
        return expression.truth(node, self) if expression else default

    def choices(self, node: Node) -> tuple[Choice, ...]:
        """The choices now on offer at a question, after its filter."""
        part = self.part_of(node)
        if not isinstance(part, Question):
            return ()
        listed = self.form.questionnaire.lists.get(part.choices, ())
        expression = self.form.expression(part.itemset, node.path)
        if expression is None:
            return listed
        if not part.choices or "[" not in part.itemset:
            return listed if part.choices else self._choices_of_nodes(part, expression, node)
        by_row = {id(choice.extra): choice for choice in listed}
        return tuple(_choice_of(row, by_row, part) for row in expression.rows(node, self) if isinstance(row, Mapping))

    def _choices_of_nodes(self, part: Question, expression: Expression, node: Node) -> tuple[Choice, ...]:
        found: list[Choice] = []
        for row in expression.rows(node, self):
            if isinstance(row, Node):
                code, label = _leaf_text(row, part.value_column), _leaf_text(row, part.label_column)
                if code:
                    found.append(Choice(code, MappingProxyType({"": (label,)} if label else {}), extra=MappingProxyType({})))
        return tuple(found)

    def rows_of(self, roster: str, parent: Node) -> list[Node]:
        """The rows of a roster below one parent, in order."""
        return parent.children.get(roster.rpartition("/")[2], [])

    @property
    def has_row_changes(self) -> bool:
        """Whether rows came or went since the last record."""
        return bool(self._row_changes)

    @property
    def is_unrecorded(self) -> bool:
        """Whether a new case's defaults are still waiting for its first record."""
        return bool(self._before or self._row_changes)

    # -- writing -----------------------------------------------------------------------------------

    def write(self, node: Node, answer: Answer) -> None:
        """Put an answer at a question and settle what follows."""
        if self._put(node, answer):
            self._settle([(fact, node, across) for fact, across in self.form.facts[VALUE, node.path].dependents])
            self._run_triggers(node)

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

    def _run_triggers(self, node: Node) -> None:
        for part in self.form.triggered.get(node.path, ()):
            for setvalue in part.setvalues:
                if setvalue.trigger == node.path and setvalue.event == "xforms-value-changed":
                    for target in self._near(node, part.path):
                        self._set_value(target, setvalue.expression)

    def _set_value(self, node: Node, source: str) -> None:
        expression = self.form.expression(source, node.path)
        if expression is not None and node.is_relevant:
            self.write(node, replace(node.answer, value=expression.text(node, self), missing=""))

    def take_changes(self, keyed: Iterable[Node] = ()) -> list[AnswerChange]:
        """All changes since the last call: rows first, then answers in order of their first change."""
        by_hand = self._given.union(keyed)
        changes = self._row_changes
        changes += [
            AnswerChange(node.place, old, node.answer, "keyed" if node in by_hand else "derived")
            for node, old in self._before.items()
            if old != node.answer
        ]
        self._row_changes = []
        self._before = {}
        self._given = set()
        return changes

    def take_relevance_changes(self) -> tuple[list[Node], list[Node]]:
        """Questions that came on the path and that left it since the last call."""
        shown = [node for node, was in self._relevance_changes.items() if node.is_relevant and not was]
        hidden = [node for node, was in self._relevance_changes.items() if was and not node.is_relevant]
        self._relevance_changes = {}
        return shown, hidden

    # -- rows --------------------------------------------------------------------------------------

    def add_row(self, roster: str, parent: Node, *, before: Node | None = None, row: RosterRow | None = None, kind: str = "keyed") -> Node:
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
        old, new = BLANK, Answer(value=_row_text(row))
        self._row_changes.append(AnswerChange(Place(roster, row.row_id), old, new, kind))
        if not self._is_opening:
            self._settle_new(node)
        return node

    def remove_row(self, node: Node) -> list[Node]:
        """Take a row out; gives back its nodes, whose answers the caller notes as removed."""
        row = RosterRow(node.row_id, node.path, node.parent.place.row if node.parent else "", node.order)
        gone = list(node.walk())
        for below in gone:
            self.of_path[below.path].remove(below)
            self.at.pop(below.place, None)
        if node.parent is not None:
            node.parent.children[node.name].remove(node)
        for below in reversed(gone):
            if below.row_id and below is not node:
                inner = RosterRow(below.row_id, below.path, below.parent.place.row if below.parent else "", below.order)
                self._row_changes.append(AnswerChange(Place(below.path, below.row_id), Answer(value=_row_text(inner)), BLANK))
        self._row_changes.append(AnswerChange(Place(node.path, node.row_id), Answer(value=_row_text(row)), BLANK))
        self._settle([(fact, None, True) for fact, _ in self.form.facts[COUNT, node.path].dependents])
        return gone

    def rows(self) -> tuple[RosterRow, ...]:
        """Every roster row of the case, outer before inner, in order."""
        return tuple(
            RosterRow(node.row_id, node.path, node.parent.place.row if node.parent else "", node.order)
            for roster in self.form.questionnaire.rosters()
            for node in self.of_path[roster.path]
        )

    # -- growing and restoring -----------------------------------------------------------------------

    def _grow(self, part: Part, parent: Node | None, *, row: RosterRow | None = None, index: int = -1) -> Node:
        node = Node(part.path, self.form.scope.kinds[part.path], parent, row_id=row.row_id if row else "", order=row.order if row else "")
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

    def _restore(self, state: CaseState) -> None:
        by_parent: dict[tuple[str, str], list[RosterRow]] = {}
        for row in state.rows:
            by_parent.setdefault((row.roster, row.parent), []).append(row)
        for roster in self.form.questionnaire.rosters():
            for parent in list(self.of_path[roster.path.rpartition("/")[0]]):
                for row in sorted(by_parent.get((roster.path, parent.place.row), ()), key=lambda one: (one.order, one.row_id)):
                    self.add_row(roster.path, parent, row=row)
                if self._first_rows and not roster.count and not self.rows_of(roster.path, parent):
                    self.add_row(roster.path, parent)
        self._row_changes.clear()
        if not state.is_new:
            for node in [node for nodes in self.of_path.values() for node in nodes if node.answer != BLANK]:
                self._put(node, BLANK)
        for place, answer in state.answers.items():
            node = self.at.get(place)
            if node is not None:
                self._put(node, answer)
                self._given.add(node)
        if not state.is_new:
            self._before.clear()

    def _settle_all(self, *, is_new: bool) -> None:
        """Evaluate every fact once; on reopening, what is not the same at each reading keeps its stored value.

        What then differs from the store (a questionnaire's rules read by a newer program) travels with the next record.
        """
        if is_new:
            self._run_first_load(self.root)
        for fact in self.form.ranked:
            if fact.aspect == CHECK:
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
        work: list[tuple[Fact, Node | None, bool]] = []
        for node in row.walk():
            for aspect in (RELEVANT, VALUE, COUNT):
                fact = self.form.facts.get((aspect, node.path))
                if fact is not None:
                    work.append((fact, node if aspect != COUNT else node.parent, False))
            if node.text:
                work += [(fact, node, across) for fact, across in self.form.facts[VALUE, node.path].dependents]
        for nested in self.form.inner_rosters(row.path):
            work.append((self.form.facts[COUNT, nested], row, False))
        work += [(fact, None, True) for fact, _ in self.form.facts[COUNT, row.path].dependents]
        self._settle(work)

    # -- settling ----------------------------------------------------------------------------------

    def _settle(self, work: list[tuple[Fact, Node | None, bool]]) -> None:
        """Evaluate what is due in rank order until nothing changes any more."""
        heap: list[tuple[int, int, Node]] = []
        waiting: dict[tuple[int, int], None] = {}
        turn = 0

        def due(fact: Fact, source: Node | None, across: bool) -> None:
            nonlocal turn
            targets = self._nodes_of(fact) if source is None or across else self._near(source, self._place_of(fact))
            for target in targets:
                key = (fact.rank, id(target))
                if key not in waiting:
                    waiting[key] = None
                    turn += 1
                    heapq.heappush(heap, (fact.rank, turn, target))

        for fact, source, across in work:
            due(fact, source, across)
        while heap:
            rank, _, node = heapq.heappop(heap)
            waiting.pop((rank, id(node)), None)
            fact = self.form.ranked[rank]
            if self._evaluate(fact, node):
                for following, across in fact.dependents:
                    due(following, node, across or fact.aspect == COUNT)

    def _place_of(self, fact: Fact) -> str:
        return fact.path.rpartition("/")[0] if fact.aspect == COUNT else fact.path

    def _near(self, source: Node, path: str) -> list[Node]:
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

    def _evaluate(self, fact: Fact, node: Node) -> bool:
        if fact.aspect == CHECK:
            self.recheck[node] = None
            return False
        if fact.aspect == RELEVANT:
            return self._evaluate_relevance(fact, node)
        if fact.expression is None:
            return False
        if fact.aspect == VALUE:
            return self._put(node, replace(node.answer, value=fact.expression.text(node, self)))
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


_PRELOADS = {
    ("date", "today"): "{day}",
    ("timestamp", "start"): "{now}",
    ("uid", ""): "uuid:{case}",
}


def derive(form: Form, state: CaseState) -> CaseState:
    """The state with everything that follows from its keyed answers computed anew: calculates, off-path flags, open queries.

    For cases whose answers were joined from several changes (a merge, a settlement).
    """
    from forms.validation import review  # noqa: PLC0415  (validation imports this module)

    case = Case(form, state)
    review(case, [node for nodes in case.of_path.values() for node in nodes])
    return snapshot(case, cursor=state.cursor, past=state.past)


def snapshot(case: Case, *, cursor: Place | None, past: tuple[tuple[AnswerChange, ...], ...]) -> CaseState:
    """The plain state of a live case."""
    answers = {Place(name): answer for name, answer in case.extras.items()}
    answers.update((node.place, node.answer) for nodes in case.of_path.values() for node in nodes if node.answer != BLANK)
    return CaseState(case.case_id, case.opened_at, MappingProxyType(answers), case.rows(), cursor, past)


def _row_text(row: RosterRow) -> str:
    return f'["{row.parent}","{row.order}"]'


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


def _choice_of(row: Mapping[str, str], listed: Mapping[int, Choice], part: Question) -> Choice:
    found = listed.get(id(row))
    if found is not None:
        return found
    label = row.get(part.label_column, "")
    return Choice(row.get(part.value_column, ""), MappingProxyType({"": (label,)} if label else {}), extra=row)


def _leaf_text(row: Node, column: str) -> str:
    nodes = [row]
    for name in column.replace(" ", "").removeprefix("./").split("/"):
        nodes = [child for node in nodes for child in node.children.get(name, ())]
    return nodes[0].text if nodes and nodes[0].is_relevant else ""

