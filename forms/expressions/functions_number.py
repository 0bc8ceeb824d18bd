"""Functions of numbers and of truth (XPath 1.0 §4.3–4.4, XPath 3.1 math, ODK XForms specification)."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from forms.expressions.code import NUMBER, TEXT, TRUTH, VALUE
from forms.expressions.function import MANY, Function, Functions
from forms.expressions.value import NAN, Value, members, number, truth
from forms.node import World

#: More digits than a binary number can tell apart; rounding beyond them changes nothing.
_MOST_DIGITS = 330


def round_half_up(value: float, digits: float = 0.0) -> float:
    """Rounds half towards plus infinity in decimal arithmetic: round(-2.5) = -2, round(1.005, 2) = 1.01."""
    if not math.isfinite(value) or math.isnan(digits):
        return NAN if math.isnan(digits) else value
    places = int(max(-_MOST_DIGITS, min(digits, _MOST_DIGITS)))
    exact = Decimal(repr(value))
    exponent = exact.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= places:
        return value
    unit = Decimal(1).scaleb(-places)
    rounding = ROUND_HALF_DOWN if value < 0 else ROUND_HALF_UP
    return float((exact / unit).to_integral_value(rounding=rounding) * unit)


def _total(work: Callable[..., float]) -> Callable[..., float]:
    """The same function, giving NaN outside its domain and infinity when the result is too large."""

    def run(*values: float) -> float:
        try:
            result = work(*values)
        except ValueError:
            return NAN
        except OverflowError:
            return math.inf
        except ZeroDivisionError:
            return math.inf
        return NAN if isinstance(result, complex) else float(result)

    return run


def _whole(work: Callable[[float], int]) -> Callable[[float], float]:
    """A rounding function that leaves NaN and the infinities as they are."""
    return lambda value: float(work(value)) if math.isfinite(value) else value


def _log(value: float) -> float:
    return -math.inf if value == 0.0 else math.log(value)


def _log10(value: float) -> float:
    return -math.inf if value == 0.0 else math.log10(value)


def _numbers(values: tuple[Value, ...]) -> list[float]:
    """The values as numbers, blanks left out."""
    return [number(value) for value in members(values) if value != ""]


def _sum(*values: Value) -> float:
    return float(sum(_numbers(values)))


def _least(*values: Value) -> float:
    return _extreme(min, values)


def _most(*values: Value) -> float:
    return _extreme(max, values)


def _extreme(pick: Callable[[list[float]], float], values: tuple[Value, ...]) -> float:
    """Blanks are ignored, as in JavaRosa; of nothing NaN, and of anything that is no number too."""
    found = _numbers(values)
    return NAN if not found or any(map(math.isnan, found)) else pick(found)


def _checklist(least: float, most: float, *values: Value) -> bool:
    count = sum(truth(value) for value in members(values))
    return _is_between(least, float(count), most)


def _weighted_checklist(least: float, most: float, *values: Value) -> bool:
    flat = list(members(values))
    weights = [number(weight) for value, weight in zip(flat[::2], flat[1::2], strict=False) if truth(value)]
    return _is_between(least, float(sum(weights)), most)


def _is_between(least: float, count: float, most: float) -> bool:
    """A bound of -1 does not bind (ODK XForms specification: checklist)."""
    return (least == -1 or count >= least) and (most == -1 or count <= most)


def _random(world: World) -> float:
    return world.random()


FUNCTIONS: Functions = (
    Function("int", 1, 1, (NUMBER,), NUMBER, _whole(math.trunc)),
    Function("floor", 1, 1, (NUMBER,), NUMBER, _whole(math.floor)),
    Function("ceiling", 1, 1, (NUMBER,), NUMBER, _whole(math.ceil)),
    Function("round", 1, 2, (NUMBER,), NUMBER, round_half_up),
    Function("abs", 1, 1, (NUMBER,), NUMBER, abs),
    Function("pow", 2, 2, (NUMBER,), NUMBER, _total(lambda a, b: a**b)),
    Function("sqrt", 1, 1, (NUMBER,), NUMBER, _total(math.sqrt)),
    Function("exp", 1, 1, (NUMBER,), NUMBER, _total(math.exp)),
    Function("exp10", 1, 1, (NUMBER,), NUMBER, _total(lambda value: 10.0**value)),
    Function("log", 1, 1, (NUMBER,), NUMBER, _total(_log)),
    Function("log10", 1, 1, (NUMBER,), NUMBER, _total(_log10)),
    Function("sin", 1, 1, (NUMBER,), NUMBER, _total(math.sin)),
    Function("cos", 1, 1, (NUMBER,), NUMBER, _total(math.cos)),
    Function("tan", 1, 1, (NUMBER,), NUMBER, _total(math.tan)),
    Function("asin", 1, 1, (NUMBER,), NUMBER, _total(math.asin)),
    Function("acos", 1, 1, (NUMBER,), NUMBER, _total(math.acos)),
    Function("atan", 1, 1, (NUMBER,), NUMBER, _total(math.atan)),
    Function("atan2", 2, 2, (NUMBER,), NUMBER, _total(math.atan2)),
    Function("pi", 0, 0, (NUMBER,), NUMBER, lambda: math.pi),
    Function("min", 0, MANY, (VALUE,), NUMBER, _least),
    Function("max", 0, MANY, (VALUE,), NUMBER, _most),
    Function("sum", 1, MANY, (VALUE,), NUMBER, _sum),
    Function("random", 0, 0, (NUMBER,), NUMBER, _random, asks_world=True, is_volatile=True),
    Function("true", 0, 0, (TRUTH,), TRUTH, lambda: True),
    Function("false", 0, 0, (TRUTH,), TRUTH, lambda: False),
    Function("boolean", 1, 1, (TRUTH,), TRUTH, lambda value: value),
    Function("boolean-from-string", 1, 1, (TEXT,), TRUTH, lambda source: source in {"true", "1"}),
    Function("not", 1, 1, (TRUTH,), TRUTH, lambda value: not value),
    Function("checklist", 2, MANY, (NUMBER, NUMBER, VALUE), TRUTH, _checklist),
    Function("weighted-checklist", 4, MANY, (NUMBER, NUMBER, VALUE), TRUTH, _weighted_checklist),
)
