"""What the questions of a form may hold, for `forms.linting.logic`."""

from __future__ import annotations

import math
from collections.abc import Callable

from forms.errors import ExpressionError
from forms.expressions.parser import parse
from forms.expressions.tree import Call, Path, Tree
from forms.expressions.value import number_of_text
from forms.form import Form
from forms.linting.logic import Domain
from forms.questionnaire import Question

UNKNOWN = Domain("unknown")
_NUMBERS = {"integer": "integer", "decimal": "decimal"}


class Questions:
    """The domains of a form's questions. `never_asked` are paths that no answer leads to: they are always blank."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.never_asked: set[str] = set()
        self._domains: dict[str, Domain] = {}

    def domain(self, variable: str) -> Domain:
        """What a variable may hold; a question that is not relevant reads as blank."""
        name, parenthesis, path = variable.removesuffix(")").partition("(")
        if not parenthesis:
            path = variable
        if any(path == never or path.startswith(f"{never}/") for never in self.never_asked):
            return Domain("blank")
        if path not in self._domains:
            self._domains[path] = self._domain(path)
        own = self._domains[path]
        if not parenthesis:
            return own
        if own.kind == "unknown":
            return UNKNOWN
        most = float(len(own.codes)) if name == "count-selected" and own.kind == "several" else float("inf")
        return Domain("integer", low=0.0, high=most, may_be_blank=False)

    def _domain(self, path: str) -> Domain:
        part = self.form.parts.get(path)
        if not isinstance(part, Question):
            return UNKNOWN
        codes = self.codes(part)
        if codes is not None:
            return Domain("several" if part.kind == "select_multiple" else "codes", codes)
        kind = self.form.scope.kinds.get(path, "")
        if kind == "range" or part.kind == "range":
            ends = [number_of_text(part.parameters.get(end, "")) for end in ("start", "end")]
            return UNKNOWN if any(map(math.isnan, ends)) else Domain("decimal", low=min(ends), high=max(ends))
        if kind in _NUMBERS and part.is_in_body:
            return Domain(_NUMBERS[kind])
        if kind == "date" and part.is_in_body:
            return Domain("integer")
        return Domain("text") if part.kind == "text" and part.is_in_body else UNKNOWN

    def codes(self, question: Question) -> frozenset[str] | None:
        """The codes of a question's list; None when it has none that is fixed."""
        if question.kind not in {"select_one", "select_multiple"}:
            return None
        table = self.form.questionnaire.tables.get(question.choices)
        if table:
            return frozenset(row.get(question.value_column, "") for row in table)
        choices = self.form.questionnaire.lists.get(question.choices, ())
        return frozenset(choice.code for choice in choices) or None

    def finder(self, at: str) -> Callable[[Path], str]:
        """Path of a reference as an expression at `at` means it; '' for what is not one question in its own row."""
        chain = self.form.roster_chain(at)

        def find(tree: Path) -> str:
            path = absolute(tree, at)
            if path not in self.form.parts:
                return ""
            own = self.form.roster_chain(path)
            return path if own == chain[: len(own)] else ""

        return find


def absolute(tree: Path, at: str) -> str:
    """The absolute path that a path means at `at`; '' with predicates, or when it starts at anything but current()."""
    if any(step.predicates for step in tree.steps):
        return ""
    if tree.start is not None and not (isinstance(tree.start, Call) and tree.start.name == "current"):
        return ""
    steps = [] if tree.is_absolute else at.strip("/").split("/")
    for step in tree.steps:
        if step.name == "..":
            if not steps:
                return ""
            steps.pop()
        elif step.name != ".":
            steps.append(step.name)
    return "/" + "/".join(steps)


def parsed(source: str) -> Tree | None:
    """The tree of an expression, None when it is empty or broken (which is another rule's finding)."""
    if not source.strip():
        return None
    try:
        return parse(source)
    except ExpressionError:
        return None
