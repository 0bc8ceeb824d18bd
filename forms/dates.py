"""Dates and times as keyed from paper (KEYING.md): digits in the order day, month, year.

`23012009` · `230109` · `2301` (year of the header's date) · separators `. / - ,` and space accepted · unknown
day or month keyed 99 (`99012009`) = a partial date, kept as `2009-01` or `2009` (ISO 8601 reduced precision).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

_SPLIT = re.compile(r"[./\-, ]+")
_PARTIAL = re.compile(r"^\d{4}(-\d{2})?$")
_TIME_SEPARATOR = re.compile(r"^(\d{1,2})[.:\-, ](\d{1,2})(?:[.:\-, ](\d{1,2}))?$")
UNKNOWN = 99


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """`iso` is a whole date, or its known part when `is_partial`; `fault` is '' or a finding's code."""

    iso: str = ""
    is_partial: bool = False
    fault: str = ""


def parse_date(text: str, *, near: date, appearance: str = "", latest: date | None = None) -> ParsedDate:
    """Read a keyed date. `near` gives the year of short dates (the date in the batch header, or `key_year`);
    `latest` keeps two-digit years from lying in the future (birth dates). Faults: not_a_date, no_such_day.
    """
    if re.match(r"^\d{4}-\d{2}-\d{2}$", text):
        return _checked(int(text[8:]), int(text[5:7]), int(text[:4]))
    if _PARTIAL.match(text) and "-" in text:
        return _checked(UNKNOWN, int(text[5:7]), int(text[:4]))
    numbers = _numbers(text, appearance)
    if numbers is None:
        return ParsedDate(fault="not_a_date")
    day, month, year_text = numbers
    return _checked(day, month, _year(year_text, day, month, near, latest))


def _numbers(text: str, appearance: str) -> tuple[int, int, str] | None:
    """Day, month and year as typed; the year '' when it was left out."""
    looks = appearance.split()
    parts = [part for part in _SPLIT.split(text.strip()) if part]
    if not parts or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if "year" in looks:
        parts = [str(UNKNOWN), str(UNKNOWN), *parts]
    elif len(parts) == 1:
        parts = _cut(parts[0], _MONTH_YEAR_CUTS if "month-year" in looks else _CUTS)
    if "month-year" in looks:
        parts = [str(UNKNOWN), *parts, *[""] * (len(parts) < 2)]
    return _three(parts)


def _three(parts: list[str]) -> tuple[int, int, str] | None:
    if len(parts) not in {2, 3} or any(not 1 <= len(part) <= 2 for part in parts[:2]):
        return None
    year = parts[2] if len(parts) == 3 else ""
    return (int(parts[0]), int(parts[1]), year) if len(year) in {0, 2, 4} else None


#: Digits without separators: how many belong to day, month and year.
_CUTS = {8: (2, 2, 4), 6: (2, 2, 2), 4: (2, 2)}
_MONTH_YEAR_CUTS = {6: (2, 4), 4: (2, 2)}


def _cut(digits: str, cuts_of_length: Mapping[int, tuple[int, ...]]) -> list[str]:
    parts: list[str] = []
    for width in cuts_of_length.get(len(digits), ()):
        parts.append(digits[:width])
        digits = digits[width:]
    return parts


def _year(text: str, day: int, month: int, near: date, latest: date | None) -> int:
    if len(text) == 4:
        return int(text)
    if not text:
        candidates = [near.year - 1, near.year, near.year + 1]
        reachable = [year for year in candidates if _whole(day, month, year)]
        return min(reachable, key=lambda year: abs((date(year, month, day) - near).days)) if reachable else near.year
    century = near.year // 100 * 100
    years = [century + shift + int(text) for shift in (-100, 0, 100)]
    if latest is not None:
        years = [year for year in years if year <= latest.year] or years[:1]
        return max(years)
    return min(years, key=lambda year: abs(year - near.year))


def _whole(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _checked(day: int, month: int, year: int) -> ParsedDate:
    if not 1000 <= year <= 9999:
        return ParsedDate(fault="not_a_date")
    if month == UNKNOWN:
        return ParsedDate(f"{year:04}", is_partial=True) if day == UNKNOWN else ParsedDate(fault="no_such_day")
    if not 1 <= month <= 12:
        return ParsedDate(fault="no_such_day")
    if day == UNKNOWN:
        return ParsedDate(f"{year:04}-{month:02}", is_partial=True)
    found = _whole(day, month, year)
    return ParsedDate(found.isoformat()) if found else ParsedDate(fault="no_such_day")


def is_partial(canonical: str) -> bool:
    """Whether a canonical date text is only year, or year and month."""
    return bool(_PARTIAL.match(canonical))


def parse_time(text: str) -> str:
    """A keyed time (`0930`, `930`, `9:30`, `9:30:15`) as `HH:MM:SS.000`, or '' when it is none."""
    text = text.strip()
    if re.match(r"^\d{2}:\d{2}:\d{2}\.\d{3}", text):
        text = text[:8]
    separated = _TIME_SEPARATOR.match(text)
    if separated:
        hour, minute, second = (int(part or 0) for part in separated.groups())
    elif text.isascii() and text.isdigit() and len(text) in {3, 4}:
        hour, minute, second = int(text[:-2]), int(text[-2:]), 0
    else:
        return ""
    if hour > 23 or minute > 59 or second > 59:
        return ""
    return f"{hour:02}:{minute:02}:{second:02}.000"


def parse_date_time(text: str, *, near: date) -> ParsedDate:
    """A date, blanks, and a time; an ISO text is taken as it is."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        found = None
    if found is not None and "T" in text:
        return ParsedDate(text.strip())
    day_text, _, time_text = text.strip().partition(" ")
    day = parse_date(day_text, near=near)
    clock = parse_time(time_text)
    if day.fault or day.is_partial:
        return day if day.fault else ParsedDate(fault="not_a_date")
    return ParsedDate(f"{day.iso}T{clock}") if clock else ParsedDate(fault="not_a_time")


def show_date(canonical: str) -> str:
    """A canonical date as people here write it: dd.MM.yyyy; partial dates as 01.2009 and 2009."""
    return ".".join(reversed(canonical[:10].split("-"))) if canonical else ""
