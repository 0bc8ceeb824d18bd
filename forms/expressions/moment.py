"""Dates, times and points in time inside expressions: reading, writing, counting.

Days are counted from 1970-01-01 (XForms §7.9 days-from-date) on the wall clock the moment was
written with, so that noon is half a day everywhere.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

Moment = date | datetime | time

_EPOCH = date(1970, 1, 1).toordinal()
_SECONDS = 86_400.0
_MIDNIGHT = time()

_CLOCK = r"([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?)?"
_ZONE = r"(Z|[+-](?:0[0-9]|1[0-4]):?(?:[0-5][0-9])?)?"
_DATE = re.compile(r"[ \t\r\n]*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})[ \t\r\n]*")
_TIME = re.compile(_CLOCK + _ZONE)
_DATE_TIME = re.compile(rf"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})[T ]{_CLOCK}{_ZONE}")


def days(moment: Moment) -> float:
    """Days since 1970-01-01, with the part of the day of a point in time; of a time the part of the day."""
    if isinstance(moment, datetime):
        return moment.toordinal() - _EPOCH + part_of_day(moment)
    return part_of_day(moment) if isinstance(moment, time) else float(moment.toordinal() - _EPOCH)


def part_of_day(clock: time | datetime) -> float:
    """The part of the day that has passed, from 0 up to 1."""
    return (clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6) / _SECONDS


def moment_of_days(count: float) -> datetime | None:
    """The point in time so many days after 1970-01-01, to the millisecond; None outside the years 1–9999."""
    try:
        milliseconds = round(count * _SECONDS * 1000)
        return datetime.combine(date.fromordinal(_EPOCH), _MIDNIGHT) + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return None


def date_of_text(text: str) -> date | None:
    """A full ISO date; None for anything else, also for a partial date and for 30 February."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def time_of_text(text: str) -> time | None:
    """`09:30`, `09:30:00.000`, `09:30:00.000+06:00`; the offset is dropped: a time is the wall clock's."""
    match = _TIME.fullmatch(text)
    return None if match is None else _clock(match, 1)


def datetime_of_text(text: str) -> datetime | None:
    """`2020-03-01T09:30:00.000+06:00`, with or without the offset, which is kept."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return datetime.combine(day, _clock(match, 4), tzinfo=_zone(match[8]))


def _zone(offset: str | None) -> timezone | None:
    if not offset:
        return None
    digits = offset[1:].replace(":", "").ljust(4, "0") if offset != "Z" else "0000"
    shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-shift if offset[0] == "-" else shift)


def _clock(match: re.Match[str], at: int) -> time:
    fraction = (match[at + 3] or "").ljust(6, "0")
    return time(int(match[at]), int(match[at + 1]), int(match[at + 2] or 0), int(fraction))


def moment_of_text(text: str) -> date | None:
    """A date or a point in time; None for any other text."""
    return date_of_text(text) or datetime_of_text(text)


def written(moment: Moment) -> str:
    """ISO 8601, milliseconds where there is a clock: `2020-03-01`, `09:30:00.000`."""
    if isinstance(moment, time | datetime):
        return moment.isoformat(timespec="milliseconds")
    return moment.isoformat()
