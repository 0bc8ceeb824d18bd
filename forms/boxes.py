"""How the box of a question behaves while it is typed in: what may stand there, when it is full, what it means.

Width comes from the codes and the static range of the question and is the same on every paper, never from rules that
read other answers; a value outside its range never advances (KEYING.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from forms.case import Case
from forms.dates import show_date
from forms.expressions.compile import Expression
from forms.layouts import as_latin_id, is_id
from forms.node import Node
from forms.questionnaire import Choice, Question, in_language
from forms.values import LINE_SIGN, Desk, Option, Parsed, parse, parse_number, split_codes, western_digits

_OWN_LIMIT = re.compile(r"(?<![\w/.])\.\s*(<=|<|=|>=|>)\s*(-?\d+(?:\.\d+)?)")
_NUMBER_SO_FAR = re.compile(r"^[+-]?\d*$")
_DECIMAL_SO_FAR = re.compile(r"^[+-]?\d*[.,]?\d*$")
_DATE_SO_FAR = re.compile(r"^\d{0,4}(?:[./\-, ]\d{0,2}(?:[./\-, ]\d{0,4})?)?$|^\d{0,8}$")
_TIME_SO_FAR = re.compile(r"^\d{0,2}(?:[.:\-, ]\d{0,2}){0,2}$|^\d{0,4}$")
_CODED = frozenset({"select_one", "select_multiple", "rank"})
_WHOLE_DATE_DIGITS = 8
_CLOCK_DIGITS = 4


def desk_of(case: Case, node: Node, question: Question) -> Desk:
    """What parsing this question may look at now."""
    if question.kind not in _CODED:
        return Desk(near=_near(case), latest=case.now.date() if "birth" in question.name else None)
    lists = case.form.questionnaire.lists
    offered = case.choices(node)
    listed = lists.get(question.choices, offered)
    return Desk(_options(case, offered, node), _options(case, listed, node), _near(case))


def _near(case: Case) -> date:
    """The date that short dates are near: the header's date when keyed, else `key_year`, else the day of keying."""
    for path in case.form.header_dates:
        for node in case.of_path[path]:
            if len(node.text) == len("2009-01-01"):
                return date.fromisoformat(node.text)
    year = case.form.questionnaire.settings.get("key_year", "").removesuffix(".0")
    return date(int(year), 6, 30) if year.isdigit() and 1900 <= int(year) <= 2999 else case.now.date()


def label_of(case: Case, choice: Choice, node: Node) -> str:
    """A choice's label in the case's language, '' when it has none."""
    return case.words(in_language(choice.labels, case.language, case.form.questionnaire.default_language), node)


def _options(case: Case, choices: Sequence[Choice], node: Node) -> tuple[Option, ...]:
    return tuple(Option(choice.code, choice.short_code, label_of(case, choice, node)) for choice in choices)


def as_id_text(text: str) -> str:
    """An id in Latin letters and figures 0–9, as far as its letters have Latin look-alikes."""
    return as_latin_id(western_digits(text))


def as_id(case: Case, node: Node, question: Question, text: str) -> str:
    """An id with look-alike Cyrillic letters as Latin ones, unless the question's own rule wants it as typed."""
    latin = as_id_text(text) if is_id(question) else text
    if latin == text:
        return text
    expression = case.form.expression(question.constraint, question.path)
    if expression is None:
        return latin
    ghost = Node(question.path, case.form.scope.kinds[question.path], node.parent)
    ghost.text = text
    ghost.typed = text
    return text if expression.truth(ghost, case) else latin


def read_box(case: Case, node: Node, question: Question, text: str) -> Parsed:
    """The canonical value of what stands in the box."""
    return parse(question, text, desk_of(case, node, question))


#: Keys of the Latin `.` and `,` as a Russian layout types them: separators of numbers, dates and codes.
_SEPARATORS = str.maketrans({"ю": ".", "Ю": ".", "б": ",", "Б": ","})
_SEPARATED = frozenset({"integer", "decimal", "range", "date", "time", "dateTime", "geopoint", "geotrace", "geoshape"})


def spelled(question: Question, text: str) -> str:
    """What typed letters stand for in the box of a question, whatever layout and script typed them.

    Digits of any script are 0–9, except in free text; on a Russian layout the keys `.` and `,` separate (KEYING.md).
    """
    if question.kind in _SEPARATED:
        text = text.translate(_SEPARATORS)
    return text if question.kind == "text" and not is_id(question) else western_digits(text)


def is_typable(case: Case, node: Node, question: Question, text: str) -> bool:
    """Whether `text` may stand in the box while typing; an illegal character is refused with a sound."""
    if text in {"", "."}:
        return True
    text = western_digits(text)
    pattern = _SO_FAR.get(question.value_type if question.kind == "range" else question.kind)
    if pattern is not None:
        return bool(pattern.match(text))
    if question.kind == "select_one":
        return _starts_an_option(text, desk_of(case, node, question).listed)
    if question.kind in _CODED:
        desk = desk_of(case, node, question)
        words = split_codes(text, desk.listed)
        return all(_starts_an_option(word, desk.listed) for word in words) or _runs_on(text, desk.listed)
    return all(char.isprintable() or char == "\n" for char in text)


_SO_FAR = {
    "integer": _NUMBER_SO_FAR,
    "int": _NUMBER_SO_FAR,
    "decimal": _DECIMAL_SO_FAR,
    "date": _DATE_SO_FAR,
    "time": _TIME_SO_FAR,
}


def _starts_an_option(text: str, options: Sequence[Option]) -> bool:
    folded = text.casefold().lstrip("0") or text
    return any(
        name.casefold().startswith((text.casefold(), folded))
        for option in options
        for name in (option.code, option.short_code, option.label)
        if name
    )


def _runs_on(text: str, options: Sequence[Option]) -> bool:
    """Whether codes run together may still become legal: all but the last are codes, the last begins one."""
    word = re.split(r"[\s,;]+", text)[-1]
    codes = {option.code for option in options}
    for cut in range(1, len(word)):
        head = word[:cut]
        is_legal = head in codes or split_codes(head, options) != [head]
        if is_legal and _starts_an_option(word[cut:], options):
            return True
    return False


def is_complete(case: Case, node: Node, question: Question, text: str) -> bool:
    """Whether no legal code or number can follow what stands in the box, so that it advances by itself."""
    text = western_digits(text.strip())
    if not text or question.keying.enter:
        return False
    if question.kind == "select_one":
        return _is_last_code(text, desk_of(case, node, question).listed)
    if len(text) != width_of(case, question):
        return False
    if question.kind in {"date", "time"}:
        return text.isdigit() and not read_box(case, node, question, text).fault
    if question.kind in {"integer", "range"}:
        return is_within_static_range(case, question, text)
    return question.keying.width is not None and question.kind in {"text", "barcode"}


def _is_last_code(text: str, options: Sequence[Option]) -> bool:
    names = {name for option in options for name in (option.code, option.short_code) if name}
    return text in names and not any(name != text and name.startswith(text) for name in names)


def is_within_static_range(case: Case, question: Question, text: str) -> bool:
    """Whether a number satisfies the limits that the question's own rule sets, other answers left out of it."""
    number = parse_number(text, whole=question.value_type != "decimal")
    if number is None:
        return False
    if question.kind == "range":
        start, end = (
            float(question.parameters.get(name, default)) for name, default in (("start", "1"), ("end", "10"))
        )
        return min(start, end) <= float(number) <= max(start, end)
    if number in question.keying.missing:
        return True
    expression = case.form.expression(question.constraint, question.path)
    if expression is None:
        return True
    limits = _OWN_LIMIT.findall(question.constraint)
    if _reads_others(expression, question):
        low = [float(value) for sign, value in limits if sign.startswith(">")]
        high = [float(value) for sign, value in limits if sign.startswith("<")]
        same = {float(value) for sign, value in limits if sign == "="}
        return float(number) in same or min(low, default=float("-inf")) <= float(number) <= max(
            high, default=float("inf")
        )
    ghost = Node(question.path, case.form.scope.kinds[question.path], None)
    ghost.text = number
    ghost.typed = float(number)
    return expression.truth(ghost, case)


def _reads_others(expression: Expression, question: Question) -> bool:
    return bool(expression.reads - {question.path})


def width_of(case: Case, question: Question) -> int | None:
    """Characters of the box: `key::width`, else from the codes or the question's own limits; None when open."""
    if question.keying.width:
        return question.keying.width
    if question.kind == "select_one":
        choices = case.form.questionnaire.lists.get(question.choices, ())
        return max((len(choice.short_code or choice.code) for choice in choices), default=None)
    if question.kind == "range":
        return max(len(question.parameters.get(name, "10")) for name in ("start", "end"))
    if question.kind == "integer":
        return _digits_of_limits(question)
    return {"date": _WHOLE_DATE_DIGITS, "time": _CLOCK_DIGITS}.get(question.kind)


def _digits_of_limits(question: Question) -> int | None:
    limits = _OWN_LIMIT.findall(question.constraint)
    if not any(sign.startswith("<") for sign, _ in limits):
        return None
    numbers = [value.partition(".")[0] for _, value in limits] + list(question.keying.missing)
    return max((len(number) for number in numbers), default=None)


def echo_of(case: Case, node: Node, question: Question, text: str) -> str:
    """What the text means, as soon as it is legal: labels of codes, the long form of a date; '' else."""
    if not text.strip():
        return ""
    parsed = read_box(case, node, question, text)
    if parsed.fault or not parsed.value:
        return ""
    return meaning_of(case, node, question, parsed.value)


def meaning_of(case: Case, node: Node, question: Question, value: str) -> str:
    """The labels of a stored value, or a date as dd.MM.yyyy; '' where the value speaks for itself."""
    if question.kind in _CODED:
        by_code = {
            choice.code: choice for choice in case.form.questionnaire.lists.get(question.choices, case.choices(node))
        }
        codes = [value] if question.kind == "select_one" else value.split()
        return ", ".join(label_of(case, by_code[code], node) if code in by_code else code for code in codes)
    if question.kind == "date":
        return show_date(value)
    return ""


def text_in_box(case: Case, question: Question, value: str) -> str:
    """A stored value as it stands in the box when one comes back to it: what one would type for it."""
    if question.kind in _CODED:
        typed = {choice.code: choice.short_code for choice in case.form.questionnaire.lists.get(question.choices, ())}
        return " ".join(
            typed.get(code) or code for code in ([value] if question.kind == "select_one" else value.split())
        )
    if question.kind == "date":
        return show_date(value)
    if question.kind == "time":
        return value[:5]
    return value.replace("\n", LINE_SIGN)
