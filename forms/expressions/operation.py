"""Operators: `or and`, comparisons, `+ - * div mod` and the minus sign."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping

from forms.expressions.code import (
    FIGURE,
    MOMENT,
    NODES,
    NUMBER,
    TEXT,
    TRUTH,
    Code,
    Notes,
    Run,
    fixed,
    number_of,
    truth_of,
)
from forms.expressions.comparison import comparison
from forms.expressions.tree import Link
from forms.expressions.value import NAN


def _divide(left: float, right: float) -> float:
    """IEEE 754 division: 1 div 0 is infinity."""
    if right != 0.0:
        return left / right
    if left == 0.0 or math.isnan(left):
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    """The remainder has the sign of the dividend: -7 mod 4 = -3."""
    if right == 0.0 or math.isinf(left):
        return NAN
    return math.fmod(left, right)


_ARITHMETIC: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divide,
    "mod": _remainder,
}


def arithmetic(_notes: Notes, left: Code, link: Link, right: Code) -> Code:
    """The piece `left + right`, and so on; dates count as days."""
    work, one, other = _ARITHMETIC[link.operator], number_of(left), number_of(right)
    if left.is_fixed and right.is_fixed:
        return fixed(work(one(None, None), other(None, None)))  # type: ignore[arg-type]
    return Code(lambda here, world: work(one(here, world), other(here, world)), NUMBER)


def negated(code: Code, times: int) -> Code:
    """`-x`, or `--x`, which is x as a number."""
    run = number_of(code)
    sign = -1.0 if times % 2 else 1.0
    if code.is_fixed:
        return fixed(sign * run(None, None))  # type: ignore[arg-type]
    return Code(lambda here, world: sign * run(here, world), NUMBER)


def compared(notes: Notes, left: Code, link: Link, right: Code) -> Code:
    """The piece `left = right`, `left < right`, and so on."""
    for one, other in ((left, right), (right, left)):
        if one.gives == MOMENT and other.is_fixed and other.gives == TEXT and other.fixed != "":
            what = f"a date is compared with the text '{other.fixed}'"
            notes.warn("date_compared_with_text", link.column, what, f"Write date('{other.fixed}').")
    run = comparison(link.operator, left, right)
    if left.is_fixed and right.is_fixed:
        return fixed(run(None, None))  # type: ignore[arg-type]
    return Code(run, TRUTH)


def joined(notes: Notes, first: Code, links: list[tuple[Link, Code]]) -> Code:
    """`a and b and c`, or `a or b`: read from left to right, no further than needed."""
    word = links[0][0].operator
    codes = [first, *(code for _link, code in links)]
    for at, code in enumerate(codes):
        link = links[max(at - 1, 0)][0]
        warn_of_blank(notes, code, link.column)
    runs = [truth_of(code) for code in codes]
    if len(runs) == 2:
        one, other = runs
        if word == "and":
            return Code(lambda here, world: one(here, world) and other(here, world), TRUTH)
        return Code(lambda here, world: one(here, world) or other(here, world), TRUTH)
    return Code(_all(runs) if word == "and" else _any(runs), TRUTH)


def _all(runs: list[Run]) -> Run:
    def every(here: object, world: object) -> bool:
        for run in runs:
            if not run(here, world):  # type: ignore[arg-type]
                return False
        return True

    return every


def _any(runs: list[Run]) -> Run:
    def some(here: object, world: object) -> bool:
        for run in runs:
            if run(here, world):  # type: ignore[arg-type]
                return True
        return False

    return some


def warn_of_blank(notes: Notes, code: Code, column: int) -> None:
    """Cautions of a question used as a truth: the engines disagree about a blank one."""
    if code.target and code.gives in {TEXT, FIGURE, MOMENT, NODES}:
        name = code.target.rpartition("/")[2]
        what = f"`{name}` alone is false when blank, and true when it holds any text, also 'no' or 'false'"
        notes.warn("blank_as_truth", column, what, "Compare it, such as ${name} != ''.".replace("name", name))
