"""`main.py try`: one case through the engine without a store, as the reference engines would run it (DESIGN §5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypedDict

from forms.case import Case, new_state
from forms.entry_view import title_of
from forms.errors import FormError
from forms.flow import is_keyed_here
from forms.form import Form
from forms.journal import Answer
from forms.node import Node
from forms.questionnaire import Question, in_language
from forms.validation import findings_of
from forms.wording import phrase

_INDEXED = re.compile(r"^(.+?)(?:\[(\d+)\])?$")
_MOST_TRIED_ROWS = 1_000


class NodeReport(TypedDict):
    """One leaf of the tried case."""

    value: str
    relevant: bool
    required: bool
    readonly: bool
    findings: list[dict[str, str]]
    label: str


def try_form(form: Form, answers: Sequence[tuple[str, str]], *, language: str = "") -> dict[str, NodeReport]:
    """Key `answers` (path or unique question name, canonical or typed text) in order; every leaf by indexed path.

    Raises `FormError` when a path names no question of the form.
    """
    case = Case(form, new_state(), language=language or form.questionnaire.default_language, first_rows=True)
    for path, text in answers:
        _answer(case, find_node(case, path), text)
    return {
        indexed_path(node): _report(case, node)
        for node in case.root.walk()
        if isinstance(form.parts[node.path], Question)
    }


def find_node(case: Case, path: str) -> Node:
    """The question at an indexed path (`/data/rep[2]/q`), or the only one of that name; rows are added as needed."""
    if "/" not in path:
        path = _path_of_name(case.form, path)
    node = case.root
    steps = path.strip("/").split("/")
    if not steps or steps[0] != case.root.name:
        raise _no_question(case.form, path)
    for step in steps[1:]:
        match = _INDEXED.match(step)
        if match is None:
            raise _no_question(case.form, path)
        node = _child(case, node, match.group(1), int(match.group(2) or 1), path)
    if not isinstance(case.form.parts[node.path], Question):
        raise _no_question(case.form, path)
    return node


def _path_of_name(form: Form, name: str) -> str:
    paths = form.by_name.get(name, ())
    if len(paths) > 1:
        raise FormError(
            phrase("Forms", "{number} questions are named {name}").format(number=len(paths), name=name),
            where=name,
            advice=phrase("Forms", "Write the whole path, such as {paths}.").format(paths=paths[0]),
        )
    if not paths:
        raise _no_question(form, name)
    return paths[0]


def _no_question(form: Form, path: str) -> FormError:
    """No such question, with the nearest name as advice."""
    from difflib import get_close_matches

    near = get_close_matches(path.rpartition("/")[2].partition("[")[0], list(form.by_name), n=1)
    advice = (
        phrase("Forms", "Did you mean {near}?").format(near=form.by_name[near[0]][0])
        if near
        else phrase("Forms", "Write its XForm path (/data/group/name) or its name.")
    )
    return FormError(phrase("Forms", "the questionnaire has no such question"), where=path, advice=advice)


def _child(case: Case, node: Node, name: str, index: int, path: str) -> Node:
    if name not in node.children:
        raise _no_question(case.form, path)
    siblings = node.children[name]
    roster = f"{node.path}/{name}"
    if case.form.scope.kinds[roster] == "roster" and index <= _MOST_TRIED_ROWS:
        while len(siblings) < index:
            case.add_row(roster, node)
    if not 1 <= index <= len(siblings):
        raise _no_question(case.form, path)
    return siblings[index - 1]


def _answer(case: Case, node: Node, text: str) -> None:
    from forms.boxes import read_box

    question = case.form.question(node.path)
    if not question.is_in_body:
        case.write(node, Answer(value=text))
        return
    parsed = read_box(case, node, question, text) if text else None
    value = text if parsed is None or parsed.fault else parsed.value
    case.write(node, Answer(value=value, query=parsed.fault if parsed else ""))


def indexed_path(node: Node) -> str:
    """The XForm path with row numbers: `/data/rep[2]/q`."""
    steps: list[str] = []
    above: Node | None = node
    while above is not None:
        steps.append(f"{above.name}[{above.position()}]" if above.row_id else above.name)
        above = above.parent
    return "/" + "/".join(reversed(steps))


def _report(case: Case, node: Node) -> NodeReport:
    question = case.form.question(node.path)
    found: list[Mapping[str, str]] = [
        {"kind": one.kind, "rule": one.rule, "message": one.sentence} for one in findings_of(case, node)
    ]
    if node.answer.query and not found:
        found = [{"kind": "blocking", "rule": node.answer.query, "message": f"{node.text} cannot be stored here."}]
    label = case.words(in_language(question.labels, case.language, case.form.questionnaire.default_language), node)
    return NodeReport(
        value=node.text,
        relevant=node.is_relevant,
        required=case.is_true(question.required, node, default=False),
        readonly=bool(question.calculate) or not is_keyed_here(case, node)
        if question.is_in_body
        else case.is_true(question.readonly, node, default=False),
        findings=[dict(one) for one in found],
        label=label or title_of(case, node.path, node),
    )
