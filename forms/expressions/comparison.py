"""Comparisons: the general rule of `forms.expressions.value`, and short cuts for what forms compare most."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from forms.expressions.code import FIGURE, MOMENT, NUMBER, TEXT, Code, Run
from forms.expressions.value import COMPARISONS, RELATIONS, near, number, number_of_text


def comparison(sign: str, left: Code, right: Code) -> Run:
    """The piece `left sign right`; never fails, whatever the two give."""
    if right.is_fixed and not left.is_fixed:
        run = _against_fixed(sign, left, right)
        if run is not None:
            return run
    one, other = left.value, right.value
    compare = _compare(sign, left.gives, right.gives)
    return lambda here, world: compare(one(here, world), other(here, world))


def _compare(sign: str, left: str, right: str) -> Callable[..., object]:
    """The comparison, the narrow one where both sides are texts or numbers for sure."""
    if left == right == TEXT:
        return _TEXTS.get(sign, COMPARISONS[sign])
    if left == right == NUMBER:
        return _NUMBERS[sign]
    return COMPARISONS[sign]


_TEXTS: Mapping[str, Callable[..., object]] = {"=": operator.eq, "!=": operator.ne}
_NUMBERS: Mapping[str, Callable[[float, float], bool]] = {
    "=": near,
    "!=": lambda left, right: not near(left, right),
    **RELATIONS,
}


def _against_fixed(sign: str, left: Code, right: Code) -> Run | None:
    """The comparison with a value that is known before, None where there is no short cut."""
    run, fixed = left.value, right.fixed
    if sign in _TEXTS and right.gives == TEXT and (left.gives == TEXT or (fixed == "" and left.gives in _BLANKABLE)):
        return _with_text(sign, run, fixed)
    if right.gives == NUMBER and left.gives in {FIGURE, NUMBER}:
        return _with_number(sign, run, number(fixed))
    if right.gives == NUMBER and left.gives == TEXT:
        return _with_number(sign, lambda here, world: number_of_text(run(here, world)), number(fixed))
    if left.gives == MOMENT and sign in RELATIONS:
        relation, limit = RELATIONS[sign], number(fixed)
        return lambda here, world: relation(number(run(here, world)), limit)
    return None


#: What is '' when blank, and never '' otherwise.
_BLANKABLE = frozenset({FIGURE, MOMENT})


def _with_text(sign: str, run: Run, fixed: object) -> Run:
    if sign == "=":
        return lambda here, world: run(here, world) == fixed
    return lambda here, world: run(here, world) != fixed


def _with_number(sign: str, run: Run, limit: float) -> Run:
    """A number, or '' of a numeric question that is blank, against a number known before."""
    if sign == "=":
        return lambda here, world: (value := run(here, world)) != "" and near(value, limit)
    if sign == "!=":
        return lambda here, world: (value := run(here, world)) == "" or not near(value, limit)
    relation = RELATIONS[sign]
    return lambda here, world: (value := run(here, world)) != "" and relation(value, limit)
