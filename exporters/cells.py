"""Cells of a workbook: canonical text → what Excel is given, and back (EXPORTS.md, "data.xlsx").

Whole numbers go in as numbers so that COUNTIF and pivots work; what a number or a date of Excel would change
(leading zeros, more than 15 digits, days before 1900-03-01) stays text. Nothing is ever a formula.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, fits_a_float, is_number, is_whole
from exporters.limits import EXCEL_CHARACTERS
from exporters.value_issues import excel_length

#: Excel has a 29 February 1900 that never was; from this day on its dates are right.
FIRST_EXCEL_DAY = date(1900, 3, 1)
#: How OOXML writes characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LIKE_AN_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def to_integer(text: str) -> str | int:
    """A whole number, else the text."""
    return int(text) if is_whole(text) and fits_a_float(text) else text


def to_decimal(text: str) -> str | int | float:
    """A number, else the text."""
    if not is_number(text) or not fits_a_float(text):
        return text
    return float(text) if "." in text else int(text)


def to_date(text: str) -> str | date:
    """A day, else the text."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day if day >= FIRST_EXCEL_DAY and day.isoformat() == text else text


def to_text(text: str) -> str:
    """The text, cut to what a cell holds (the cut is listed in issues)."""
    return shorten(text) if len(text) > EXCEL_CHARACTERS // 2 else text


#: What a column holds → how its cells are given to Excel.
EXCEL_VALUES: Mapping[str, Callable[[str], str | int | float | date]] = MappingProxyType({
    TEXT: to_text,
    INTEGER: to_integer,
    DECIMAL: to_decimal,
    DATE: to_date,
})


def shorten(text: str) -> str:
    """The beginning of a text that fits a cell; no character is cut in two."""
    if excel_length(text) <= EXCEL_CHARACTERS:
        return text
    room = EXCEL_CHARACTERS
    for place, char in enumerate(text):
        room -= 2 if char > "\uffff" else 1
        if room < 0:
            return text[:place]
    return text


def escape(text: str) -> str:
    """A text as OOXML stores it in a cell, before XML's own escapes.

    Stands in for XlsxWriter's own function, which misses an escape that begins where another ends, and which takes a
    text between `<r>` and `</r>` for markup when memory is kept constant: such an answer would break the sheet.
    """
    text = _LIKE_AN_ESCAPE.sub("_x005F_", text)
    text = _NOT_IN_XML.sub(lambda match: f"_x{ord(match.group()):04X}_", text)
    return "_x003C_" + text[1:] if text.startswith("<r>") else text


def unescape(text: str) -> str:
    """A cell's text as it was before `escape`."""
    return _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)


def read_back(value: object) -> str:
    """What openpyxl read, as canonical text again. Raises `TypeError` for a kind of cell that we never write."""
    if value is None:
        return ""
    if isinstance(value, str):
        return unescape(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{Decimal(repr(value)):f}"
    if isinstance(value, datetime):
        return value.date().isoformat()
    raise TypeError(value)
