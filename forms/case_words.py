"""The words of a live case: labels with their quoted answers, choices after their filter, rows of lists and files."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from forms.expressions.compile import Expression
from forms.form import Form
from forms.node import Node
from forms.questionnaire import Choice, Question, Quote, Text, in_language


class CaseWords:
    """What a case answers to `forms.node.World` beside the tree itself."""

    form: Form
    root: Node
    now: datetime

    def __init__(self, form: Form, case_id: str, language: str) -> None:
        self.form = form
        self.case_id = case_id
        self.language = language
        self.faults: list[str] = []
        self._random = random.Random(case_id)  # noqa: S311  (not for security: the same draw on every reopening)

    def table(self, instance_id: str) -> Sequence[Mapping[str, str]]:
        """Rows of a list or CSV; empty when it is not there."""
        return self.form.questionnaire.tables.get(instance_id, ())

    def choice_label(self, question_path: str, code: str, node: Node) -> str:
        """The label of a code in the case's language; '' when unknown, as both ODK engines have it."""
        part = self.form.parts.get(question_path)
        listed = self.form.questionnaire.lists.get(part.choices, ()) if isinstance(part, Question) else ()
        found = next((choice for choice in listed if choice.code == code), None)
        if found is None:
            return ""
        return self.words(in_language(found.labels, self.language, self._default_language), node) or code

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

    def words(self, text: Text, node: Node) -> str:
        """A text with its quoted answers filled in, read from `node`."""
        return "".join(part if isinstance(part, str) else self._quoted(part, node) for part in text)

    def _quoted(self, quote: Quote, node: Node) -> str:
        expression = self.form.expression(quote.expression, node.path)
        return expression.text(node, self) if expression else "…"

    def choices(self, node: Node) -> tuple[Choice, ...]:
        """The choices now on offer at a question, after its filter."""
        part = self.form.parts[node.path]
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
                    found.append(
                        Choice(code, MappingProxyType({"": (label,)} if label else {}), extra=MappingProxyType({}))
                    )
        return tuple(found)


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
