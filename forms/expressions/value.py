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

#: A number as XPath reads it: no exponent, no plus sign, no digits of other scripts.
_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")


def scalar(item: Item) -> Scalar:
    """What one member of a node-set reads as; a row of a list has no value of its own."""
    if isinstance(item, Node):
        return item.read()
    return item if isinstance(item, str) else ""


def scalars(value: Value) -> list[Scalar]:
    """All members of a node-set, or the value itself; a node-set without members reads as one blank."""
    if type(value) is not list:
        return [value]
    return [scalar(item) for item in value] or [""]


def members(values: tuple[Value, ...]) -> Iterator[Scalar]:
    """The values in order, node-sets member by member; a node-set without members gives nothing."""
    for value in values:
        if type(value) is list:
            yield from map(scalar, value)
        else:
            yield value


def first(value: Value) -> Scalar:
    """The value itself, or the first member of a node-set, '' when it has none."""
    if type(value) is list:
        return scalar(value[0]) if value else ""
    return value


def truth(value: Value) -> bool:
    """Blank, 0 and NaN are false; any other text, also 'false', is true; a node-set if one member is.

    A row (of a roster or a list) is true because it exists.
    """
    kind = type(value)
    if kind is bool:
        return bool(value)
    if kind is str:
        return value != ""
    if kind is float:
        return value == value and value != 0.0  # noqa: PLR0124 - NaN differs from itself
    if kind is list:
        return any(_is_true(item) for item in value)
    return True


def _is_true(item: Item) -> bool:
    if isinstance(item, Node):
        is_row = item.kind in {"group", "roster"}
        return item.is_relevant if is_row else truth(item.read())
    return item != ""


def number(value: Value) -> float:
    """A number; NaN for what is none. Dates count the days since 1970-01-01, times the part of the day."""
    kind = type(value)
    if kind is float:
        return value
    if kind is str:
        return number_of_text(value)
    if kind is bool:
        return 1.0 if value else 0.0
    if kind is list:
        return number(first(value))
    return days(value)


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
    kind = type(value)
    if kind is str:
        return value
    if kind is float:
        return text_of_number(value)
    if kind is bool:
        return "true" if value else "false"
    if kind is list:
        return text(first(value))
    return written(value)


def text_of_number(value: float) -> str:
    """`7`, `2.5`, `0.000001`, `NaN`, `Infinity`."""
    if value.is_integer():
        return str(int(value))
    if value != value:  # noqa: PLR0124 - NaN differs from itself
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    plain = repr(value)
    return format(Decimal(plain), "f") if "e" in plain else plain


def stored(value: Value) -> str:
    """Canonical text to store: as `text`, but NaN is blank."""
    value = first(value)
    return "" if value != value else text(value)  # noqa: PLR0124 - NaN differs from itself


def moment(value: Value) -> date | datetime | time | None:
    """The date, time or point in time a value is, reads as, or counts the days to; None when there is none."""
    value = first(value)
    if isinstance(value, str):
        return moment_of_text(value)
    return value if isinstance(value, date | time) else None


def equal(left: Value, right: Value) -> bool:
    """XPath's `=`: numeric when one side is a number, by truth when one is a boolean, else as text."""
    left_kind, right_kind = type(left), type(right)
    if left_kind is str and right_kind is str:
        return left == right
    if left_kind is float and right_kind is float:
        return near(left, right)
    if left_kind is list or right_kind is list:
        return any(equal(one, other) for one in scalars(left) for other in scalars(right))
    if left_kind is bool or right_kind is bool:
        return truth(left) is truth(right)
    if left_kind is float or right_kind is float:
        return near(number(left), number(right))
    return _is_same_moment(left, right)


def unequal(left: Value, right: Value) -> bool:
    """XPath's `!=`: of node-sets, whether some pair of members differs."""
    if type(left) is list or type(right) is list:
        return any(not equal(one, other) for one in scalars(left) for other in scalars(right))
    return not equal(left, right)


def near(left: float, right: float) -> bool:
    """Whether two numbers are equal as far as binary fractions can tell; NaN equals nothing."""
    return left == right or abs(left - right) < _NEARNESS


def _is_same_moment(left: Value, right: Value) -> bool:
    one, other = moment(left), moment(right)
    return one is not None and other is not None and days(one) == days(other)


def _ordered(compare: Callable[[float, float], bool]) -> Callable[[Value, Value], bool]:
    def holds(left: Value, right: Value) -> bool:
        if type(left) is list or type(right) is list:
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
