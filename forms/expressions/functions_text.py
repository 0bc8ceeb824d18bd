"""Functions of texts (XPath 1.0 §4.2, XForms §7, ODK XForms specification: string functions)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
from typing import TYPE_CHECKING

from forms.errors import ExpressionError
from forms.expressions.code import NUMBER, TEXT, TRUTH, VALUE, Builder, Code, Context, fixed, text_of
from forms.expressions.function import MANY, Function, Functions, SpecialFunction
from forms.expressions.lexer import MAX_LENGTH
from forms.expressions.tree import Call
from forms.expressions.value import NAN, Value, members, text
from forms.node import World
from forms.wording import phrase

if TYPE_CHECKING:
    import regex

#: Longest time one regular expression may take, in seconds (DIALECT.md, the gate).
REGEX_TIMEOUT = 0.05

_DIGESTS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _length(source: str) -> float:
    """The length in UTF-16 units, as in both engines: an emoji counts 2."""
    length = len(source)
    return float(length if source.isascii() else length + sum(character > "\uffff" for character in source))


def _concat(*values: Value) -> str:
    return "".join([text(value) for value in members(values)])


def _join(separator: str, *values: Value) -> str:
    return separator.join([text(value) for value in members(values)])


def _substr(source: str, start: float, end: float = math.inf) -> str:
    """Characters from `start` (from 0) up to, not including, `end`; negative ones count from the end."""
    if math.isnan(start) or math.isnan(end):
        return ""
    return source[_index(start, len(source)) : _index(end, len(source))]


def _index(at: float, length: int) -> int:
    bounded = max(-length, min(at, length))
    return int(bounded) + length if bounded < 0 else int(bounded)


def _substring(source: str, start: float, length: float = math.inf) -> str:
    """Characters from position `start` (from 1), `length` of them, both rounded (XPath 1.0 §4.2)."""
    if math.isnan(start) or math.isnan(length):
        return ""
    begin = _half_up(start)
    end = begin + _half_up(length)
    if math.isnan(end):
        return ""
    return source[_index(max(begin - 1, 0), len(source)) : _index(max(end - 1, 0), len(source))]


def _half_up(value: float) -> float:
    return value if math.isinf(value) else float(math.floor(value + 0.5))


def _translate(source: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for at, character in enumerate(old):
        table.setdefault(ord(character), new[at] if at < len(new) else None)
    return source.translate(table)


def _digest(source: str, algorithm: str, encoding: str = "base64") -> str:
    name = _DIGESTS.get(algorithm.strip().upper())
    if name is None:
        return ""
    raw = hashlib.new(name, source.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    return raw.hex() if encoding.strip().lower() == "hex" else base64.b64encode(raw).decode("ascii")


def _decode_base64(source: str) -> str:
    try:
        return base64.b64decode(source).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _uuid(world: World, length: float = NAN) -> str:
    """A random uuid; with a length, so many random characters."""
    if math.isnan(length):
        return world.new_uuid()
    wanted, found = int(max(0.0, min(length, MAX_LENGTH))), ""
    while len(found) < wanted:
        found += world.new_uuid().replace("-", "") or "0"
    return found[:wanted]


def _regex(builder: Builder, call: Call, context: Context) -> Code:
    """Full match, as in JavaRosa; a blank pattern part or a slow one never fails the answer."""
    subject = builder.code(call.arguments[0], context)
    pattern = builder.code(call.arguments[1], context)
    source = text_of(subject)
    if pattern.is_fixed:
        compiled = _compiled_at(text(pattern.fixed), call.arguments[1].column)
        return Code(lambda here, world: _matches(compiled, source(here, world), world), TRUTH)
    written = text_of(pattern)

    def run(here: object, world: World) -> bool:
        compiled = _compiled(written(here, world))
        if compiled is None:
            return _not_checked(world)
        return _matches(compiled, source(here, world), world)

    return Code(run, TRUTH)


def _compiled(pattern: str) -> regex.Pattern[str] | None:
    import regex  # slow to import, and most forms have no pattern

    try:
        return regex.compile(pattern)
    except (regex.error, OverflowError, ValueError):
        return None


def _compiled_at(pattern: str, column: int) -> regex.Pattern[str]:
    compiled = _compiled(pattern)
    if compiled is None:
        message = phrase("Forms", "the regular expression {pattern!r} is broken").format(pattern=pattern)
        raise ExpressionError(
            message, column=column, code="bad_regex", advice=phrase("Forms", "Check its brackets and backslashes.")
        )
    return compiled


def _matches(compiled: regex.Pattern[str], source: str, world: World) -> bool:
    try:
        return compiled.fullmatch(source, timeout=REGEX_TIMEOUT) is not None
    except TimeoutError:
        return _not_checked(world)


def _not_checked(world: World) -> bool:
    """Gives the answer the benefit of the doubt, and says so where the world listens."""
    faults = getattr(world, "faults", None)
    if isinstance(faults, list):
        faults.append("rule_not_checked")
    return True


def _string(builder: Builder, call: Call, context: Context) -> Code:
    """string(x), without an argument of the context."""
    if call.arguments:
        code = builder.code(call.arguments[0], context)
        return fixed(text(code.fixed)) if code.is_fixed else Code(text_of(code), TEXT)
    return Code(lambda here, _world: text([here.item if context.in_predicate else here]), TEXT)


FUNCTIONS: Functions = (
    Function("concat", 0, MANY, (VALUE,), TEXT, _concat),
    Function("join", 1, MANY, (TEXT, VALUE), TEXT, _join),
    SpecialFunction("string", 0, 1, _string),
    Function("string-length", 1, 1, (TEXT,), NUMBER, _length),
    Function("substr", 2, 3, (TEXT, NUMBER), TEXT, _substr),
    Function("substring", 2, 3, (TEXT, NUMBER), TEXT, _substring),
    Function("substring-before", 2, 2, (TEXT,), TEXT, lambda a, b: a.partition(b)[0] if b and b in a else ""),
    Function("substring-after", 2, 2, (TEXT,), TEXT, lambda a, b: a.partition(b)[2] if b else a),
    Function("starts-with", 2, 2, (TEXT,), TRUTH, str.startswith),
    Function("ends-with", 2, 2, (TEXT,), TRUTH, str.endswith),
    Function("contains", 2, 2, (TEXT,), TRUTH, lambda a, b: b in a),
    Function("normalize-space", 1, 1, (TEXT,), TEXT, lambda source: " ".join(source.split())),
    Function("translate", 3, 3, (TEXT,), TEXT, _translate),
    SpecialFunction("regex", 2, 2, _regex),
    Function("digest", 2, 3, (TEXT,), TEXT, _digest),
    Function("base64-decode", 1, 1, (TEXT,), TEXT, _decode_base64),
    Function("uuid", 0, 1, (NUMBER,), TEXT, _uuid, asks_world=True, is_volatile=True),
    Function("jr:itext", 1, 1, (TEXT,), TEXT, lambda world, text_id: world.itext(text_id), asks_world=True),
)
