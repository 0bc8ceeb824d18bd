"""Functions of dates and times (ODK XForms specification: date and time functions).

Points in time are read in the zone of the case, the offset of `World.now`: a day ends where the
paper lies. What has no offset is on that clock already.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo

from forms.expressions.code import MOMENT, NUMBER, TEXT, VALUE, Build, Builder, Code, Context, Here, Run, fixed
from forms.expressions.function import Function, Functions, SpecialFunction
from forms.expressions.moment import date_of_text, datetime_of_text, days, moment_of_days, part_of_day, time_of_text
from forms.expressions.tree import Call
from forms.expressions.value import NAN, Value, first, number
from forms.node import World
from forms.wording import phrase

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MIDNIGHT = time()

#: Letter after `%` → how it is written (ODK XForms specification: format-date).
_PARTS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda moment: f"{moment.year:04d}",
    "y": lambda moment: f"{moment.year % 100:02d}",
    "m": lambda moment: f"{moment.month:02d}",
    "n": lambda moment: str(moment.month),
    "b": lambda moment: _MONTHS[moment.month - 1],
    "d": lambda moment: f"{moment.day:02d}",
    "e": lambda moment: str(moment.day),
    "H": lambda moment: f"{moment.hour:02d}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02d}",
    "S": lambda moment: f"{moment.second:02d}",
    "3": lambda moment: f"{moment.microsecond // 1000:03d}",
    "a": lambda moment: _WEEKDAYS[moment.weekday()],
    "W": lambda moment: str(moment.isocalendar().week),
    "%": lambda _moment: "%",
}
_PART = re.compile("%(.)", re.DOTALL)


def _point(value: Value, zone: tzinfo | None) -> datetime | None:
    """The point in time, in `zone`, that a value is or tells; a date at midnight."""
    value = first(value)
    if isinstance(value, str):
        value = _moment_of_text(value.strip())
    if isinstance(value, float):
        value = moment_of_days(value) or ""
    if isinstance(value, datetime):
        return _in_zone(value, zone)
    return datetime.combine(value, _MIDNIGHT, tzinfo=zone) if isinstance(value, date) else None


def _moment_of_text(text: str) -> date | str:
    return date_of_text(text) or datetime_of_text(text) or ""


def _in_zone(moment: datetime, zone: tzinfo | None) -> datetime | None:
    if moment.tzinfo is None or zone is None:
        return moment.replace(tzinfo=zone or moment.tzinfo)
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def _date(value: Value, zone: tzinfo | None) -> date | str:
    """The date of a date, a point in time, an ISO text or a number of days; blank for anything else."""
    point = _point(value, zone)
    return "" if point is None else point.date()


def _date_time(value: Value, zone: tzinfo | None) -> date | str:
    point = _point(value, zone)
    return "" if point is None else point


def _decimal_date_time(value: Value, zone: tzinfo | None) -> float:
    point = _point(value, zone)
    return NAN if point is None else days(point)


def _zoned(work: Callable[[Value, tzinfo | None], Value], gives: str) -> Build:
    """Builds a function of one moment; of a fixed one without an offset it is worked out now."""

    def build(builder: Builder, call: Call, context: Context) -> Code:
        code = builder.code(call.arguments[0], context)
        if code.is_fixed and not _has_offset(code.fixed):
            if _point(code.fixed, None) is None and code.fixed != "":
                what = phrase("Forms", "'{fixed}' is no date, so this is always blank").format(fixed=code.fixed)
                builder.notes.warn("not_a_date", call.column, what, phrase("Forms", "Write dates as 'yyyy-mm-dd'."))
            return fixed(work(code.fixed, None))
        return Code(_at_zone(code.value, work), gives)

    return build


def _at_zone(run: Run, work: Callable[[Value, tzinfo | None], Value]) -> Run:
    def value(here: Here, world: World) -> Value:
        return work(run(here, world), world.now.tzinfo)

    return value


def _has_offset(value: Value) -> bool:
    point = _point(value, None)
    return point is not None and point.tzinfo is not None


def _format(world: World, value: Value, pattern: str) -> str:
    point = _point(value, world.now.tzinfo)
    if point is None:
        return ""

    def part(match: re.Match[str]) -> str:
        write = _PARTS.get(match[1])
        return match[0] if write is None else write(point)

    return _PART.sub(part, pattern)


def _decimal_time(value: Value) -> float:
    """The part of the day of a time, of a text that tells one, or of a point in time."""
    value = first(value)
    moment = time_of_text(value) if isinstance(value, str) else value
    return part_of_day(moment) if isinstance(moment, time | datetime) else NAN


def _number(value: Value) -> float:
    """number(x): of a point in time the whole days, as in both engines."""
    value = first(value)
    found = number(value)
    has_clock = isinstance(value, datetime) or (isinstance(value, str) and "T" in value)
    return float(math.floor(found)) if has_clock and math.isfinite(found) else found


FUNCTIONS: Functions = (
    Function("today", 0, 0, (VALUE,), MOMENT, lambda world: world.now.date(), asks_world=True, is_volatile=True),
    Function("now", 0, 0, (VALUE,), MOMENT, lambda world: world.now, asks_world=True, is_volatile=True),
    SpecialFunction("date", 1, 1, _zoned(_date, MOMENT)),
    Function(
        "date-time", 1, 1, (VALUE,), MOMENT, lambda world, value: _date_time(value, world.now.tzinfo), asks_world=True
    ),
    SpecialFunction("decimal-date-time", 1, 1, _zoned(_decimal_date_time, NUMBER)),
    Function("decimal-time", 1, 1, (VALUE,), NUMBER, _decimal_time),
    Function("format-date", 2, 2, (VALUE, TEXT), TEXT, _format, asks_world=True),
    Function("format-date-time", 2, 2, (VALUE, TEXT), TEXT, _format, asks_world=True),
    Function("number", 1, 1, (VALUE,), NUMBER, _number),
)
