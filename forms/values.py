"""What a keyer typed → the canonical text that is stored (KEYING.md, "Answers"; DIALECT.md, "Types").

`parse` is a table by question kind. A parser returns a `Parsed`: canonical text, or the code of what is wrong.
The program's own number parser is used because `float()` takes `nan`, `inf`, `1e5` and `1_000`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from forms.dates import ParsedDate, parse_date, parse_date_time, parse_time
from forms.questionnaire import Question

MOST_CHARACTERS = 10_000
#: How a new line of a multiline text stands in the box, which is one line high.
LINE_SIGN = "↵"
_INTEGER = re.compile(r"^[+-]?\d{1,18}$")
_DECIMAL = re.compile(r"^[+-]?(?:\d{1,18}(?:[.,]\d{0,12})?|[.,]\d{1,12})$")
_DEGREES = re.compile(
    r"^(\d{1,3})[°d ]\s*(?:(\d{1,2})['’′m ]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)[\"”″s]?\s*)?([NSEWСЮВЗ])$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as the parser needs it: code, code to type, and label in the language on the screen."""

    code: str
    short_code: str
    label: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What parsing may look at beside the text: the choices now on offer and in all, the year dates are near."""

    offered: Sequence[Option] = ()
    listed: Sequence[Option] = ()
    near: date = date(2000, 1, 1)
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """Canonical `value`, or `fault`: a code of `forms.finding.SENTENCES` with its words.

    `query` is the code of something storable that must be confirmed (a partial date, a code off the filter).
    """

    value: str = ""
    fault: str = ""
    query: str = ""
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def parse(question: Question, text: str, desk: Desk) -> Parsed:
    """The canonical text of what was typed for this question; never raises."""
    cleaned = clean(text)
    if cleaned is None:
        return Parsed(fault="control_character")
    if len(cleaned) > MOST_CHARACTERS:
        return Parsed(fault="too_long", words={"length": str(len(cleaned)), "limit": str(MOST_CHARACTERS)})
    return _PARSERS.get(question.kind, _parse_text)(question, cleaned, desk)


def clean(text: str) -> str | None:
    """NFC without a byte-order mark; None when it holds a control character or a lone surrogate."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").removeprefix("\ufeff"))
    if any(unicodedata.category(char) in {"Cc", "Cs"} and char != "\n" for char in text):
        return None
    return text


def western_digits(text: str) -> str:
    """Digits of any script as 0–9."""
    return "".join(str(unicodedata.digit(char)) if not char.isascii() and char.isdecimal() else char for char in text)


def parse_number(text: str, *, whole: bool) -> str | None:
    """A canonical number: point, no leading zeros or plus, no exponent; None when it is none."""
    text = western_digits(text.strip().replace("\u2212", "-").replace("\u00a0", ""))
    if not (_INTEGER if whole else _DECIMAL).match(text):
        return None
    sign = "-" if text.startswith("-") else ""
    head, _, tail = text.lstrip("+-").replace(",", ".").partition(".")
    number = head.lstrip("0") or "0"
    fraction = tail.rstrip("0")
    if number == "0" and not fraction:
        sign = ""
    return f"{sign}{number}.{fraction}" if fraction else f"{sign}{number}"


def _parse_integer(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    number = parse_number(text, whole=True)
    if number is not None:
        return Parsed(number)
    fault = "not_whole" if parse_number(text, whole=False) is not None else "not_a_number"
    return Parsed(fault=fault, words={"text": text})


def _parse_decimal(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    number = parse_number(text, whole=False)
    return Parsed(number) if number is not None else Parsed(fault="not_a_number", words={"text": text})


def _parse_range(question: Question, text: str, desk: Desk) -> Parsed:
    return (_parse_integer if question.value_type == "int" else _parse_decimal)(question, text, desk)


#: What a typed text may mean, the nearest first.
_MEANINGS: tuple[Callable[[Option, str], bool], ...] = (
    lambda option, text: option.code == text,
    lambda option, text: option.short_code == text,
    lambda option, text: option.code.casefold() == text.casefold(),
    lambda option, text: option.code.isdigit() and text.isdigit() and int(option.code) == int(text),
)


def match_option(text: str, options: Sequence[Option]) -> list[Option]:
    """The options a text means: by code, short code, code without leading zeros, else by first letters of the label."""
    text = western_digits(text.strip())
    for is_meant in _MEANINGS:
        found = [option for option in options if is_meant(option, text)]
        if found:
            return found[:1]
    folded = text.casefold()
    if not folded or folded.isdigit():
        return []
    found = [option for option in options if option.label.casefold().startswith(folded)]
    exact = [option for option in found if option.label.casefold() == folded]
    return exact[:1] or found


def _parse_code(text: str, desk: Desk) -> Parsed:
    found = match_option(text, desk.offered)
    if len(found) == 1:
        return Parsed(found[0].code)
    if found:
        names = ", ".join(f"{option.code} {option.label}" for option in found[:4])
        return Parsed(fault="ambiguous", words={"text": text, "choices": names})
    elsewhere = match_option(text, desk.listed)
    if len(elsewhere) == 1:
        return Parsed(elsewhere[0].code, query="filtered_out", words={"text": elsewhere[0].label or elsewhere[0].code})
    return Parsed(fault="not_a_code", words={"text": text})


def _parse_select_one(question: Question, text: str, desk: Desk) -> Parsed:
    del question
    return _parse_code(text, desk)


def split_codes(text: str, options: Sequence[Option]) -> list[str]:
    """Codes typed with blanks or commas, or run together where the list is prefix-free (`1296` = 1 2 96)."""
    words = [word for word in re.split(r"[\s,;]+", western_digits(text.strip())) if word]
    known = {name for option in options for name in (option.code, option.short_code) if name}
    return [part for word in words for part in ([word] if word in known else _run_apart(word, known))]


def _run_apart(word: str, known: set[str]) -> list[str]:
    if any(one != other and other.startswith(one) for one in known for other in known):
        return [word]
    parts: list[str] = []
    rest = word
    while rest:
        head = next((code for code in known if rest.startswith(code)), None)
        if head is None:
            return [word]
        parts.append(head)
        rest = rest[len(head) :]
    return parts


def _parse_several(question: Question, text: str, desk: Desk) -> Parsed:
    codes: list[str] = []
    query, words = "", {}
    for word in split_codes(text, desk.listed or desk.offered):
        one = _parse_code(word, desk)
        if one.fault:
            return one
        if one.value in codes:
            return Parsed(fault="twice", words={"text": word})
        if one.query:
            query, words = one.query, dict(one.words)
        codes.append(one.value)
    if not codes:
        return Parsed(fault="not_a_code", words={"text": text})
    if question.kind != "rank":
        order = {option.code: place for place, option in enumerate(desk.listed or desk.offered)}
        codes.sort(key=lambda code: order.get(code, len(order)))
    return Parsed(" ".join(codes), query=query, words=words)


def _of_date(found: ParsedDate, text: str, *, partial_wanted: bool = False) -> Parsed:
    if found.fault:
        return Parsed(fault=found.fault, words={"text": text})
    return Parsed(
        found.iso, query="partial_date" if found.is_partial and not partial_wanted else "", words={"text": text}
    )


def _parse_date(question: Question, text: str, desk: Desk) -> Parsed:
    looks = question.appearance.split()
    found = parse_date(western_digits(text), near=desk.near, appearance=question.appearance, latest=desk.latest)
    wanted = "year" in looks or "month-year" in looks
    if wanted and found.is_partial:
        # ODK stores month-year and year questions as the first day of the period.
        found = ParsedDate(found.iso + "-01" * (3 - len(found.iso.split("-"))))
    return _of_date(found, text)


def _parse_time(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    found = parse_time(western_digits(text))
    return Parsed(found) if found else Parsed(fault="not_a_time", words={"text": text})


def _parse_date_time(question: Question, text: str, desk: Desk) -> Parsed:
    del question
    return _of_date(parse_date_time(western_digits(text), near=desk.near), text)


def _degrees(text: str) -> float | None:
    number = parse_number(text, whole=False)
    if number is not None:
        return float(number)
    match = _DEGREES.match(text.strip())
    if not match:
        return None
    degrees, minutes, seconds, side = match.groups()
    found = int(degrees) + int(minutes or 0) / 60 + float((seconds or "0").replace(",", ".")) / 3600
    return -found if side.upper() in "SWЮЗ" else found


def parse_point(text: str) -> str | None:
    """`lat lon [altitude accuracy]` as four plain numbers; None when it is no position on earth."""
    words = text.replace(";", " ").split()
    numbers = [_degrees(word) for word in words]
    if not 2 <= len(numbers) <= 4 or any(number is None for number in numbers):
        return None
    known = [number for number in numbers if number is not None]
    if abs(known[0]) > 90 or abs(known[1]) > 180:
        return None
    known += [0.0] * (4 - len(known))
    return " ".join(parse_number(f"{number:.8f}", whole=False) or "0" for number in known)


def _parse_geopoint(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    found = parse_point(text)
    return Parsed(found) if found else Parsed(fault="not_a_place", words={"text": text})


def _parse_geoline(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    points = [parse_point(part) for part in text.split(";") if part.strip()]
    if not points or any(point is None for point in points):
        return Parsed(fault="not_a_place", words={"text": text})
    return Parsed(";".join(point for point in points if point))


def _parse_tick(question: Question, text: str, desk: Desk) -> Parsed:
    del question, desk
    return (
        Parsed("OK")
        if text.strip().casefold() in {"1", "ok", "x", "+", "true", "yes", "v"}
        else Parsed(fault="not_a_code", words={"text": text})
    )


def is_multiline(question: Question) -> bool:
    """Whether a text may have several lines."""
    return question.kind == "text" and "multiline" in question.appearance.split()


def _parse_text(question: Question, text: str, desk: Desk) -> Parsed:
    del desk
    if is_multiline(question):
        text = text.replace(LINE_SIGN, "\n")
    elif "\n" in text:
        return Parsed(fault="control_character")
    return Parsed(text.strip(" ") if question.kind != "text" else text)


_PARSERS: Mapping[str, Callable[[Question, str, Desk], Parsed]] = MappingProxyType({
    "integer": _parse_integer,
    "decimal": _parse_decimal,
    "range": _parse_range,
    "select_one": _parse_select_one,
    "select_multiple": _parse_several,
    "rank": _parse_several,
    "date": _parse_date,
    "time": _parse_time,
    "dateTime": _parse_date_time,
    "geopoint": _parse_geopoint,
    "geotrace": _parse_geoline,
    "geoshape": _parse_geoline,
    "acknowledge": _parse_tick,
})
