"""Values of expressions and how one kind reads as another (XPath 1.0 §4, DIALECT.md).

A value is a boolean, a number, a text, a date, a time, a point in time, or a node-set. A node-set
is a list of nodes (questions, roster rows), of rows of a list (column → text), or of texts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal

from forms.expressions.moment import days, moment_of_text, written
from forms.node import Node

Scalar = bool | float | str | date | datetime | time
Item = Node | Mapping[str, str] | str
Value = Scalar | list[Item]

NAN = math.nan

#: Numbers nearer than this are equal, as in JavaRosa: 0.1 + 0.2 = 0.3.
_NEARNESS = 1e-12

#: From here on a float's shortest writing has an exponent, and digits beyond it would be invented.
_EXACT = 1e16

#: A number as XPath reads it: no exponent, no plus sign, no digits of other scripts.
_NUMBER = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*")


def scalar(item: Item) -> Scalar:
    """What one member of a node-set reads as; a row of a list has no value of its own."""
    if isinstance(item, Node):
        return item.read()
    return item if isinstance(item, str) else ""


def scalars(value: Value) -> list[Scalar]:
    """All members of a node-set, or the value itself; a node-set without members reads as one blank."""
    if isinstance(value, list):
        return [scalar(item) for item in value] or [""]
    return [value]


def members(values: tuple[Value, ...]) -> Iterator[Scalar]:
    """The values in order, node-sets member by member; a node-set without members gives nothing."""
    for value in values:
        if isinstance(value, list):
            yield from map(scalar, value)
        else:
            yield value


def first(value: Value) -> Scalar:
    """The value itself, or the first member of a node-set, '' when it has none."""
    if isinstance(value, list):
        return scalar(value[0]) if value else ""
    return value


def truth(value: Value) -> bool:
    """Blank, 0 and NaN are false; any other text, also 'false', is true; a node-set if one member is.

    A row (of a roster or a list) is true because it exists.
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value != ""
    if isinstance(value, float):
        return value != 0.0 and not math.isnan(value)
    if isinstance(value, list):
        return any(_is_true(item) for item in value)
    return True


def _is_true(item: Item) -> bool:
    if isinstance(item, Node):
        is_row = item.kind in {"group", "roster"}
        return item.is_relevant if is_row else truth(item.read())
    return item != ""


def number(value: Value) -> float:
    """A number; NaN for what is none. Dates count the days since 1970-01-01; a time of day is no number."""
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return number_of_text(value)
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, list):
        return number(first(value))
    return NAN if isinstance(value, time) else days(value)


def plain_number(text: str) -> float | None:
    """The number a text holds, None when it holds none."""
    return float(text) if _NUMBER.fullmatch(text) else None


def number_of_text(text: str) -> float:
    """The number a text holds; the days since 1970-01-01 of an ISO date; NaN for any other text."""
    if text == "":
        return NAN
    if _NUMBER.fullmatch(text):
        return float(text)
    moment = moment_of_text(text)
    return NAN if moment is None else days(moment)


def text(value: Value) -> str:
    """XPath's string(): numbers without exponent and without a trailing `.0`, dates as ISO 8601."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return text_of_number(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return text(first(value))
    return written(value)


def text_of_number(value: float) -> str:
    """`7`, `2.5`, `0.000001`, `NaN`, `Infinity`."""
    if value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    plain = repr(value)
    return format(Decimal(plain), "f") if "e" in plain else plain


def stored(value: Value) -> str:
    """Canonical text to store: as `text`, but NaN is blank."""
    found = first(value)
    return "" if isinstance(found, float) and math.isnan(found) else text(found)


def equal(left: Value, right: Value) -> bool:
    """XPath's `=`: numeric when one side is a number, by truth when one is a boolean, else as text."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, list) or isinstance(right, list):
        return any(equal(one, other) for one in scalars(left) for other in scalars(right))
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) is truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return near(number(left), number(right))
    if isinstance(left, str) or isinstance(right, str):
        return text(left) == text(right)
    return isinstance(left, time) is isinstance(right, time) and days(left) == days(right)


def unequal(left: Value, right: Value) -> bool:
    """XPath's `!=`: of node-sets, whether some pair of members differs."""
    if isinstance(left, list) or isinstance(right, list):
        return any(not equal(one, other) for one in scalars(left) for other in scalars(right))
    return not equal(left, right)


def near(left: float, right: float) -> bool:
    """Whether two numbers are equal as far as binary fractions can tell; NaN equals nothing."""
    return left == right or abs(left - right) < _NEARNESS


def _ordered(compare: Callable[[float, float], bool]) -> Callable[[Value, Value], bool]:
    def holds(left: Value, right: Value) -> bool:
        if isinstance(left, list) or isinstance(right, list):
            return any(compare(number(one), number(other)) for one in scalars(left) for other in scalars(right))
        return compare(number(left), number(right))

    return holds


#: Relations of two numbers.
RELATIONS: Mapping[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}

#: Comparisons of any two values. A blank is NaN under the relations, so they are false.
COMPARISONS: Mapping[str, Callable[[Value, Value], bool]] = {
    "=": equal,
    "!=": unequal,
    **{sign: _ordered(relation) for sign, relation in RELATIONS.items()},
}
