"""Comparisons: the general rule of `forms.expressions.value`, and short cuts for what forms compare most."""

from __future__ import annotations

from forms.expressions.code import FIGURE, MOMENT, NUMBER, TEXT, Code, Run
from forms.expressions.value import COMPARISONS, RELATIONS, near, number, number_of_text


def comparison(sign: str, left: Code, right: Code) -> Run:
    """The piece `left sign right`; never fails, whatever the two give."""
    if right.is_fixed and not left.is_fixed:
        run = _against_fixed(sign, left, right)
        if run is not None:
            return run
    if left.gives == right.gives == TEXT and sign in {"=", "!="}:
        return _texts(sign, left.value, right.value)
    if left.gives == right.gives == NUMBER:
        return _numbers(sign, left.value, right.value)
    compare, one, other = COMPARISONS[sign], left.value, right.value
    return lambda here, world: compare(one(here, world), other(here, world))


def _against_fixed(sign: str, left: Code, right: Code) -> Run | None:
    run, fixed = left.value, right.fixed
    if right.gives == TEXT and left.gives == TEXT and sign == "=":
        return lambda here, world: run(here, world) == fixed
    if right.gives == TEXT and left.gives == TEXT and sign == "!=":
        return lambda here, world: run(here, world) != fixed
    if fixed == "" and left.gives in {FIGURE, MOMENT} and sign in {"=", "!="}:
        is_wanted = sign == "="
        return lambda here, world: (run(here, world) == "") is is_wanted
    if right.gives == NUMBER and left.gives in {FIGURE, NUMBER}:
        return _figure_and_number(sign, run, number(fixed))
    if right.gives == NUMBER and left.gives == TEXT:
        return _figure_and_number(sign, lambda here, world: number_of_text(run(here, world)), number(fixed))
    if left.gives == MOMENT and sign in RELATIONS:
        relation, limit = RELATIONS[sign], number(fixed)
        return lambda here, world: relation(number(run(here, world)), limit)
    return None


def _figure_and_number(sign: str, run: Run, limit: float) -> Run:
    """A numeric question (a number or '') against a number known before."""
    if sign == "=":
        return lambda here, world: (value := run(here, world)) != "" and near(value, limit)
    if sign == "!=":
        return lambda here, world: (value := run(here, world)) == "" or not near(value, limit)
    relation = RELATIONS[sign]
    return lambda here, world: (value := run(here, world)) != "" and relation(value, limit)


def _texts(sign: str, left: Run, right: Run) -> Run:
    if sign == "=":
        return lambda here, world: left(here, world) == right(here, world)
    return lambda here, world: left(here, world) != right(here, world)


def _numbers(sign: str, left: Run, right: Run) -> Run:
    if sign == "=":
        return lambda here, world: near(left(here, world), right(here, world))
    if sign == "!=":
        return lambda here, world: not near(left(here, world), right(here, world))
    relation = RELATIONS[sign]
    return lambda here, world: relation(left(here, world), right(here, world))
