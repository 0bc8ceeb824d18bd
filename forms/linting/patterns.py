"""Regular expressions that run away: on some answers they take longer than anyone waits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.expressions.functions_text import REGEX_TIMEOUT
from forms.expressions.tree import Call, Literal
from forms.linting.cells import spot_of
from forms.linting.finding import LintFinding, finding
from forms.linting.logic_rules import all_parts
from forms.linting.questions import parsed
from forms.linting.subject import Subject
from forms.wording import phrase

#: Characters of which most patterns take many in a row; those of the pattern itself are tried beside them.
_LIKELY = "a1 A-_.@я"
_REPEATS = 28
#: A character that no pattern of a form expects: the match fails there, when all ways must have been tried.
_NEVER = "\u0001"
_MOST_TRIED = 16
#: A repeated group whose content repeats as well: (a+)+, (\w*\s?)*
_NESTED = re.compile(r"\((?:\?:)?([^()]*)\)(?:[+*]|\{\d+,\d*\})")
_PIECE = re.compile(r"(\\.|\[\^?\]?[^\]]*\]|[^\\\[\]+*?{}|])((?:[+*?]|\{\d+(?:,\d*)?\})?)")


def check_patterns(subject: Subject) -> Iterator[LintFinding]:
    """Patterns that take longer than 50 ms on a short answer, or would in other programs."""
    if subject.form is None:
        return
    seen: set[tuple[str, str]] = set()
    for path, aspect, source in subject.form.aspects():
        tree = parsed(source) if "regex" in source else None
        if tree is None or (path, source) in seen:
            continue
        seen.add((path, source))
        for call in all_parts(tree):
            if isinstance(call, Call) and call.name == "regex" and len(call.arguments) == 2:
                pattern = call.arguments[1]
                if isinstance(pattern, Literal) and runs_away(pattern.text):
                    yield finding(
                        "regex_runs_away",
                        phrase(
                            "Forms", "the pattern {text!r} can take very long: what it repeats repeats inside as well"
                        ).format(text=pattern.text),
                        phrase(
                            "Forms",
                            "Repeat once: [a-z]+ instead of ([a-z]+)+. "
                            "An answer it is too slow for is kept and marked.",
                        ),
                        spot_of(subject, path, aspect, source, pattern.column),
                    )


def runs_away(pattern: str) -> bool:
    """Whether a pattern takes too long on a short text, or has the form of those that do."""
    import regex

    try:
        compiled = regex.compile(pattern)
    except (regex.error, OverflowError, ValueError):
        return False
    # What the pattern asks for must be in the text somewhere, else the engine does not begin.
    tail = _NEVER + pattern
    letters = dict.fromkeys([*(letter for letter in pattern if letter.isalnum()), *_LIKELY])
    for letter in list(letters)[-_MOST_TRIED:]:
        try:
            compiled.fullmatch(letter * _REPEATS + tail, timeout=REGEX_TIMEOUT)
        except TimeoutError:
            return True
    return any(_is_ambiguous(match.group(1)) for match in _NESTED.finditer(pattern))


def _is_ambiguous(inner: str) -> bool:
    """Whether a repeated group can part one text in many ways: nothing in it must stand beside what repeats.

    Our engine remembers its way through most of these; those of other programs do not.
    """
    pieces = _PIECE.findall(inner)
    if "".join(atom + times for atom, times in pieces) != inner:
        return False
    repeated = {atom for atom, times in pieces if times[:1] in {"+", "*"}}
    return bool(repeated) and all(atom in repeated or times[:1] in {"?", "*"} for atom, times in pieces)
