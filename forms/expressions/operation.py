"""Operators: `or and`, comparisons, `+ - * div mod` and the minus sign."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence

from forms.expressions.code import MOMENT, NUMBER, TEXT, TRUTH, Code, Here, Notes, Run, number_of, truth_of, worked_out
from forms.expressions.comparison import comparison
from forms.expressions.tree import Link
from forms.expressions.value import COMPARISONS, NAN
from forms.node import World
from forms.wording import phrase

#: Operators with their right operands.
Links = list[tuple[Link, Code]]


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


def calculated(_notes: Notes, first: Code, links: Links) -> Code:
    """`a + b - c`, `a * b div c`: numbers, and dates as days."""
    steps = [(_ARITHMETIC[link.operator], number_of(code)) for link, code in links]
    return _run_or_fixed(_folded(number_of(first), steps), NUMBER, first, links)


def compared(notes: Notes, first: Code, links: Links) -> Code:
    """`a = b`, `a < b`; `a < b < c` compares the truth of `a < b` with c."""
    left = first
    for link, right in links:
        _warn_of_text(notes, left, right, link)
        left = Code(left.value, TRUTH)
    if len(links) == 1:
        link, right = links[0]
        return _run_or_fixed(comparison(link.operator, first, right), TRUTH, first, links)
    steps = [(COMPARISONS[link.operator], code.value) for link, code in links]
    return _run_or_fixed(_folded(first.value, steps), TRUTH, first, links)


def joined(notes: Notes, first: Code, links: Links) -> Code:
    """`a and b and c`, or `a or b`: read from left to right, no further than needed."""
    for at, code in enumerate([first, *(code for _link, code in links)]):
        warn_of_blank(notes, code, links[max(at - 1, 0)][0].column)
    runs = [truth_of(first), *(truth_of(code) for _link, code in links)]
    is_and = links[0][0].operator == "and"
    return _run_or_fixed(_every(runs) if is_and else _some(runs), TRUTH, first, links)


def negated(code: Code, times: int) -> Code:
    """`-x`, or `--x`, which is x as a number."""
    run, sign = number_of(code), -1.0 if times % 2 else 1.0
    return _run_or_fixed(lambda here, world: sign * run(here, world), NUMBER, code, [])


def _run_or_fixed(run: Run, gives: str, first: Code, links: Links) -> Code:
    """The piece; of nothing but fixed pieces the value, worked out now."""
    if first.is_fixed and all(code.is_fixed for _link, code in links):
        return worked_out(run)
    return Code(run, gives)


def _folded(first: Run, steps: Sequence[tuple[Callable[..., object], Run]]) -> Run:
    """Applies the operators from left to right."""
    if len(steps) == 1:
        work, other = steps[0]
        return lambda here, world: work(first(here, world), other(here, world))

    def run(here: Here, world: World) -> object:
        value = first(here, world)
        for work, other in steps:
            value = work(value, other(here, world))
        return value

    return run


def _every(runs: list[Run]) -> Run:
    if len(runs) == 2:
        one, other = runs
        return lambda here, world: one(here, world) and other(here, world)

    def every(here: Here, world: World) -> bool:
        return all(run(here, world) for run in runs)

    return every


def _some(runs: list[Run]) -> Run:
    if len(runs) == 2:
        one, other = runs
        return lambda here, world: one(here, world) or other(here, world)

    def some(here: Here, world: World) -> bool:
        return any(run(here, world) for run in runs)

    return some


def warn_of_blank(notes: Notes, code: Code, column: int) -> None:
    """Cautions of a question used as a truth: the ODK engines disagree about a blank one."""
    if code.is_question:
        name = code.target.rpartition("/")[2]
        what = phrase(
            "Forms", "`{name}` alone is false when blank, and true with any text, also 'no' or 'false'"
        ).format(name=name)
        notes.warn(
            "blank_as_truth", column, what, phrase("Forms", "Compare it, such as ${{{name}}} != ''.").format(name=name)
        )


def _warn_of_text(notes: Notes, left: Code, right: Code, link: Link) -> None:
    """Cautions of a date beside a text, and of times, which the engines do not compare."""
    for one, other in ((left, right), (right, left)):
        if one.gives == MOMENT and other.is_fixed and other.gives == TEXT and other.fixed != "":
            what = phrase("Forms", "a date is compared with the text '{fixed}'").format(fixed=other.fixed)
            notes.warn(
                "date_compared_with_text",
                link.column,
                what,
                phrase("Forms", "Write date('{fixed}').").format(fixed=other.fixed),
            )
    if "time" in {left.kind, right.kind} and link.operator not in {"=", "!="}:
        what = phrase("Forms", "times are neither earlier nor later than one another here, so this is always false")
        notes.warn("time_compared", link.column, what, phrase("Forms", "Compare decimal-time() of both."))
