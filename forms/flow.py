"""The way through a paper: which places there are, in what order, and which of them are asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.case import Case
from forms.journal import Answer, Place
from forms.node import Node
from forms.questionnaire import Question, Roster

#: Kinds that stay open until answered or missing with a reason, also where the form does not require them (KEYING.md).
_ALWAYS_ANSWERED = frozenset({
    "select_one",
    "select_multiple",
    "rank",
    "integer",
    "decimal",
    "range",
    "date",
    "time",
    "dateTime",
})


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """The blank last row of a roster below one parent: where rows are added and the roster is left."""

    roster: str
    parent: Node

    @property
    def place(self) -> Place:
        """The roster's path, and the row its parent stands in."""
        return Place(self.roster, self.parent.place.row)

    def is_relevant(self, case: Case) -> bool:
        """Whether rows may be added by hand here."""
        part = case.form.parts[self.roster]
        if not isinstance(part, Roster) or part.count or not is_wanted(case, self.roster):
            return False
        return case.ghost_row(self.roster, self.parent).is_relevant


def walk(case: Case, node: Node) -> Iterator[Node | Stop]:
    """What the desk shows below a node, in paper order: questions, notes, computed ones in the body, roster stops."""
    part = case.form.parts[node.path]
    if isinstance(part, Question):
        if part.is_in_body:
            yield node
        return
    for child in part.children:
        for below in node.children.get(child.name, ()):
            yield from walk(case, below)
        if isinstance(child, Roster) and child.is_in_body:
            yield Stop(child.path, node)


def sections(case: Case) -> Iterator[tuple[str, list[Node | Stop]]]:
    """The paper's sections: one per group or roster at the top, one per run of loose questions; path and entries."""
    loose: list[Node | Stop] = []
    for child in case.form.questionnaire.root.children:
        nodes = case.root.children.get(child.name, [])
        entries = [entry for node in nodes for entry in walk(case, node)]
        if isinstance(child, Roster) and child.is_in_body:
            entries.append(Stop(child.path, case.root))
        if isinstance(child, Question):
            loose += entries
            continue
        if loose:
            yield case.root.path, loose
            loose = []
        if entries:
            yield child.path, entries
    if loose:
        yield case.root.path, loose


def is_wanted(case: Case, path: str) -> bool:
    """Whether this keying asks a question, or one below a roster: the second keying may ask some of them only."""
    return case.only is None or path in case.only or any(one.startswith(f"{path}/") for one in case.only)


def is_keyed_here(case: Case, node: Node) -> bool:
    """Whether a keyer may type an answer: not a note, not computed, not read-only."""
    part = case.form.parts[node.path]
    return (
        isinstance(part, Question)
        and part.is_keyed
        and not part.calculate
        and is_wanted(case, node.path)
        and not case.is_true(part.readonly, node, default=False)
    )


def is_asked(case: Case, node: Node) -> bool:
    """Whether the paper asks this question: keyed here, and on the path."""
    return node.is_relevant and is_keyed_here(case, node)


def needs_answer(case: Case, node: Node) -> bool:
    """Whether a case stays open while this is unanswered: codes, numbers and dates always, the rest where required."""
    if not is_asked(case, node):
        return False
    question = case.form.question(node.path)
    if question.kind in _ALWAYS_ANSWERED:
        return True
    return question.kind not in {"acknowledge", "file"} and case.is_true(question.required, node, default=False)


def is_open(answer: Answer) -> bool:
    """Whether a query stands here that nobody has confirmed."""
    return bool(answer.query) and not answer.override


def skipped_because(case: Case, node: Node) -> str:
    """Why a question is skipped, as `B1 = 2`: the answers that its rule (or its section's) reads."""
    above: Node | None = node
    while above is not None:
        part = case.form.parts[above.path]
        expression = case.form.expression(part.relevant, above.path)
        if expression is not None and not expression.truth(above, case):
            return ", ".join(_reading(case, path, above) for path in sorted(expression.reads))
        above = above.parent
    return ""


def _reading(case: Case, path: str, node: Node) -> str:
    part = case.form.parts.get(path)
    if not isinstance(part, Question):
        return path.rpartition("/")[2]
    source = case.at.get(Place(path, node.place.row)) or case.at.get(Place(path))
    value = (source.text or source.answer.missing or "–") if source is not None else "…"
    return f"{part.keying.paper or part.name} = {value}"
