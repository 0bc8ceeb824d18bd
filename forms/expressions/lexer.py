"""Characters → tokens (XPath 1.0 §3.7), with advice for what people paste into spreadsheets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from forms.errors import ExpressionError
from forms.wording import phrase, translate

#: Longest expression that is read, in characters.
MAX_LENGTH = 20_000

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<literal>"[^"]*"|'[^']*')
    | (?P<name>[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?)
    | (?P<symbol>::|//|\.\.|!=|<=|>=|[()\[\],/.@|+\-*=<>])
    """,
    re.VERBOSE,
)

#: Operators wherever they stand, and those that are names (`*`: any name) unless an operand ends before them.
_SIGNS = frozenset({"+", "-", "=", "!=", "<", "<=", ">", ">="})
_WORDS = frozenset({"and", "or", "div", "mod", "*"})
#: Symbols after which an operand is complete, so that `*` multiplies and `and` joins.
_CLOSERS = frozenset({")", "]", ".", ".."})
_CURLY = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2032\u2033"

#: What people write instead → what XPath has.
_MISTAKES = {
    "==": "=",
    "&&": "and",
    "||": "or",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "×": "*",
    "÷": "div",
    "−": "-",
    "–": "-",
    "!": "not(…)",
    "%": "mod",
    "$": translate("Forms", "${name} of a question that exists"),
    ";": translate("Forms", ", between arguments"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is number, literal, name, operator, symbol or end; `text` as written; `column` from 1."""

    kind: str
    text: str
    column: int


def tokens(source: str) -> list[Token]:
    """The tokens of an expression, the last one of kind `end`.

    Raises ExpressionError with code too_long, curly_quotes, open_quote, unknown_operator or syntax.
    """
    if len(source) > MAX_LENGTH:
        message = phrase("Forms", "the expression has {number:,} characters, more than {max_length:,}").format(
            number=len(source), max_length=MAX_LENGTH
        )
        raise ExpressionError(
            message, column=MAX_LENGTH + 1, code="too_long", advice=phrase("Forms", "Split it over several calculates.")
        )
    found: list[Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None or match.lastgroup == "symbol":
            _refuse_mistakes(source, at)
        if match is None:
            raise _stray(source, at)
        at = match.end()
        if match.lastgroup != "space":
            found.append(_token(match, found))
    found.append(Token("end", "", len(source) + 1))
    return found


def _token(match: re.Match[str], before: list[Token]) -> Token:
    kind, text = str(match.lastgroup), match.group()
    if text in _SIGNS or (text in _WORDS and before and _ends_operand(before[-1])):
        kind = "operator"
    return Token(kind, text, match.start() + 1)


def _ends_operand(token: Token) -> bool:
    is_wildcard = token.kind == "symbol" and token.text == "*"
    return token.kind in {"number", "literal", "name"} or token.text in _CLOSERS or is_wildcard


def _refuse_mistakes(source: str, at: int) -> None:
    for mistake in (source[at : at + 2], source[at]):
        meant = _MISTAKES.get(mistake)
        if meant is not None and not source.startswith("!=", at):
            message = phrase("Forms", "`{mistake}` is no operator here").format(mistake=mistake)
            raise ExpressionError(
                message,
                column=at + 1,
                code="unknown_operator",
                advice=phrase("Forms", "Write {name}.").format(name=phrase("Forms", meant)),
            )


def _stray(source: str, at: int) -> ExpressionError:
    character = source[at]
    if character in _CURLY:
        message = phrase("Forms", "curly quote {character}").format(character=character)
        return ExpressionError(
            message, column=at + 1, code="curly_quotes", advice=phrase("Forms", "Use straight quotes ' or \".")
        )
    if character in "'\"":
        message = phrase("Forms", "the text that starts with {character} has no end").format(character=character)
        return ExpressionError(
            message,
            column=at + 1,
            code="open_quote",
            advice=phrase("Forms", "Add the closing {character}.").format(character=character),
        )
    message = phrase("Forms", "the character {character!r} cannot stand here").format(character=character)
    return ExpressionError(
        message, column=at + 1, code="syntax", advice=phrase("Forms", "Remove it, or put the text in quotes.")
    )
