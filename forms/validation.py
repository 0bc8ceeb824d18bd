"""What the rules say of an answer (paper semantics, DESIGN §3).

Paper cannot be asked again: a value that breaks a rule is stored as a *query* to be confirmed; only what cannot be the
type at all is *blocking*, or what the form itself marks `key::severity` blocking.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from forms.case import Case
from forms.dates import is_partial, show_date
from forms.expressions.compile import Expression
from forms.finding import BLOCKING, QUERY, Finding, number_on_paper
from forms.journal import Place
from forms.node import Node
from forms.questionnaire import Question, Roster, in_language


def findings_of(case: Case, node: Node) -> tuple[Finding, ...]:
    """What the rules say of the answer that stands at a question now, in order; empty when nothing is to be said.

    A rule is not checked on a blank, nor on a code declared as missing, nor off the path.
    """
    part = case.form.parts[node.path]
    if isinstance(part, Roster) or not isinstance(part, Question) or not node.text or not node.is_relevant:
        return ()
    if is_declared_missing(case, part, node.text):
        return ()
    found = [finding for rule in _RULES for finding in rule(case, part, node)]
    return tuple(found)


def is_declared_missing(case: Case, question: Question, value: str) -> bool:
    """Whether a value is a code that the form declares as missing (`missing` column, `key::missing`)."""
    if value in question.keying.missing:
        return True
    return any(
        choice.code == value and choice.missing for choice in case.form.questionnaire.lists.get(question.choices, ())
    )


def review(case: Case, nodes: Iterable[Node]) -> None:
    """Bring the derived flags of these questions (open query, off path) in line with the answers."""
    for node in nodes:
        part = case.form.parts[node.path]
        if not isinstance(part, Question) or not part.is_keyed:
            continue
        is_answered = bool(node.text or node.answer.missing)
        off_path = is_answered and not node.is_relevant and not case.is_default(node)
        found = findings_of(case, node)
        query = found[0].rule if found else ""
        is_same = query == node.answer.query if query else off_path and node.answer.off_path
        override = node.answer.override if is_same else ""
        flags = {"off_path": off_path, "query": query, "override": override}
        if any(getattr(node.answer, name) != value for name, value in flags.items()):
            case.flag(node, **flags)


def rows_finding(case: Case, roster: str, parent: Node) -> Finding | None:
    """A mismatch between a roster's count question and its keyed rows: a query (DIALECT.md)."""
    wanted = case.wanted_rows(roster, parent)
    have = len(case.rows_of(roster, parent))
    if wanted < 0 or wanted == have:
        return None
    words = {"rows": str(have), "count": str(wanted)}
    return Finding(QUERY, "surplus_rows" if have > wanted else "missing_rows", Place(roster, parent.place.row), words)


def shown_value(question: Question, value: str) -> str:
    """A canonical value as a keyer reads it."""
    return show_date(value) if question.kind == "date" else value


def _constraint(case: Case, question: Question, node: Node) -> Iterable[Finding]:
    expression = case.form.expression(question.constraint, node.path)
    if expression is None:
        return
    case.faults.clear()
    holds = expression.truth(node, case)
    words = {"text": shown_value(question, node.text)}
    if "rule_not_checked" in case.faults:
        yield Finding(QUERY, "rule_not_checked", node.place, MappingProxyType(words))
    elif not holds:
        said = case.words(
            in_language(question.constraint_messages, case.language, case.form.questionnaire.default_language), node
        )
        kind = BLOCKING if question.keying.severity == BLOCKING else QUERY
        also = _also(case, node, expression)
        yield Finding(
            kind,
            "constraint_said" if said else "constraint",
            node.place,
            MappingProxyType({**words, "said": said}),
            also,
        )


def _also(case: Case, node: Node, expression: Expression) -> tuple[Place, ...]:
    """The other questions a rule reads, as far as they stand outside rosters or in the same row."""
    others = (
        case.at.get(Place(path, node.place.row)) or case.at.get(Place(path))
        for path in sorted(expression.reads)
        if path != node.path
    )
    return tuple(other.place for other in others if other is not None and other.kind not in {"group", "roster"})


def _scale(case: Case, question: Question, node: Node) -> Iterable[Finding]:
    del case
    if question.kind != "range":
        return
    low, high, step = (
        _number(question.parameters.get(name, default))
        for name, default in (("start", "1"), ("end", "10"), ("step", "1"))
    )
    value = _number(node.text)
    words = MappingProxyType({"text": node.text, "low": f"{low:g}", "high": f"{high:g}", "step": f"{step:g}"})
    if not min(low, high) <= value <= max(low, high):
        yield Finding(QUERY, "out_of_range", node.place, words)
    elif step and abs((value - low) / step - round((value - low) / step)) > 1e-9:
        yield Finding(QUERY, "off_step", node.place, words)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _filter(case: Case, question: Question, node: Node) -> Iterable[Finding]:
    if "[" not in question.itemset or not question.choices:
        return
    offered = {choice.code for choice in case.choices(node)}
    for code in node.text.split() if question.kind != "select_one" else [node.text]:
        if code not in offered:
            expression = case.form.expression(question.itemset, node.path)
            also = _also(case, node, expression) if expression else ()
            other = ", ".join(_number_on_paper(case, place) for place in also)
            label = case.choice_label(node.path, code, node) or code
            yield Finding(
                QUERY, "filtered_out", node.place, MappingProxyType({"text": label, "other": other or "…"}), also
            )
            return


def _number_on_paper(case: Case, place: Place) -> str:
    return number_on_paper(case.form.question(place.path))


def _partial(case: Case, question: Question, node: Node) -> Iterable[Finding]:
    del case
    if question.kind == "date" and is_partial(node.text):
        yield Finding(QUERY, "partial_date", node.place)


def _announced_rows(case: Case, question: Question, node: Node) -> Iterable[Finding]:
    """The answer announces rows of a roster, and so many are not keyed."""
    for roster in case.form.announces.get(question.path, ()):
        for parent in case.near(node, roster.rpartition("/")[0]):
            found = rows_finding(case, roster, parent)
            if found is not None:
                yield replace(found, place=node.place)


_RULES = (_scale, _filter, _partial, _constraint, _announced_rows)


def reasons_offered(case: Case, question: Question, reasons: tuple[str, ...]) -> tuple[str, ...]:
    """The missing reasons offered at a question: "don't know" only where the form does not print one (KEYING.md)."""
    printed = any(
        choice.code in _DONT_KNOW_CODES and not choice.missing
        for choice in case.form.questionnaire.lists.get(question.choices, ())
    )
    return tuple(reason for reason in reasons if reason != "dont_know" or not printed)


#: Codes that forms by custom print for "don't know": 88 in the first study; 99 and 98 in others, where not declared.
_DONT_KNOW_CODES = frozenset({"88", "888", "8888", "98", "99", "dk", "DK", "dont_know", "don't_know"})


def code_for_reason(case: Case, question: Question, reason: str) -> str:
    """The code that the form lists for a missing reason, '' when it lists none: one fact has one code (KEYING.md)."""
    for code, declared in question.keying.missing.items():
        if declared == reason:
            return code
    for choice in case.form.questionnaire.lists.get(question.choices, ()):
        if reason == choice.missing or reason in choice.missing_too:
            return choice.code
    return ""


def reason_of_code(case: Case, question: Question, value: str) -> str:
    """The missing reason that a stored code declares, '' when it is an ordinary answer."""
    declared: Mapping[str, str] = question.keying.missing
    if value in declared:
        return declared[value]
    return next(
        (choice.missing for choice in case.form.questionnaire.lists.get(question.choices, ()) if choice.code == value),
        "",
    )
