"""Functions of dates and times (ODK XForms specification: date and time functions)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time

from forms.expressions.code import MOMENT, NUMBER, TEXT, VALUE
from forms.expressions.function import Function
from forms.expressions.moment import date_of_text, datetime_of_text, days, moment_of_days, time_of_text
from forms.expressions.value import NAN, Value, first
from forms.node import World

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


def _date(value: Value) -> date | str:
    """The date of a date, a point in time, an ISO text or a number of days; blank for anything else."""
    moment = _point(value)
    return "" if moment is None else moment.date()


def _date_time(value: Value) -> date | str:
    moment = _point(value)
    return "" if moment is None else moment


def _point(value: Value) -> datetime | None:
    """The point in time that a value is or tells, a date at midnight."""
    value = first(value)
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, _MIDNIGHT)
    if isinstance(value, str):
        return _point_of_text(value.strip())
    if type(value) is float and math.isfinite(value):
        return moment_of_days(value)
    return None


def _point_of_text(text: str) -> datetime | None:
    day = date_of_text(text)
    return datetime_of_text(text) if day is None else datetime.combine(day, _MIDNIGHT)


def _format(value: Value, pattern: str) -> str:
    moment = _point(value)
    if moment is None:
        return ""
    return _PART.sub(lambda match: _PARTS.get(match[1], lambda _moment: match[0])(moment), pattern)


def _decimal_date_time(value: Value) -> float:
    moment = _point(value)
    return NAN if moment is None else days(moment)


def _decimal_time(value: Value) -> float:
    value = first(value)
    moment = time_of_text(value) if isinstance(value, str) else value
    return days(moment) if isinstance(moment, time) else NAN


def _today(world: World) -> date:
    return world.now.date()


def _now(world: World) -> datetime:
    return world.now


FUNCTIONS: tuple[Function, ...] = (
    Function("today", 0, 0, (VALUE,), MOMENT, _today, asks_world=True, is_volatile=True),
    Function("now", 0, 0, (VALUE,), MOMENT, _now, asks_world=True, is_volatile=True),
    Function("date", 1, 1, (VALUE,), MOMENT, _date),
    Function("date-time", 1, 1, (VALUE,), MOMENT, _date_time),
    Function("decimal-date-time", 1, 1, (VALUE,), NUMBER, _decimal_date_time),
    Function("decimal-time", 1, 1, (VALUE,), NUMBER, _decimal_time),
    Function("format-date", 2, 2, (VALUE, TEXT), TEXT, _format),
    Function("format-date-time", 2, 2, (VALUE, TEXT), TEXT, _format),
)
