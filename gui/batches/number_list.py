"""Paper numbers as somebody types them: `27`, `27 30-33`, `03430-007`, `03430-007–03430-012`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storage.batches import numbers_between

_SPLIT = re.compile(r"[\s,;]+")
_SPACED_RANGE = re.compile(r"\s*(?:[–—]|\.\.|(?<=\s)-(?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was understood: paper numbers in order, each once, and the words that are none of the batch's."""

    numbers: tuple[str, ...]
    unknown: tuple[str, ...]


def read_numbers(text: str, known: Sequence[str]) -> Numbers:
    """Read a list of numbers and ranges.

    `known` are the numbers of the batch; the last digits of one are enough. Empty: any number is taken as it is typed.
    """
    known_set = frozenset(known)
    found: dict[str, None] = {}
    unknown: list[str] = []
    for word in filter(None, _SPLIT.split(_SPACED_RANGE.sub("–", text.strip()))):
        numbers = _read_word(word, known, known_set)
        if numbers:
            found.update(dict.fromkeys(numbers))
        else:
            unknown.append(word)
    return Numbers(tuple(found), tuple(unknown))


def _read_word(word: str, known: Sequence[str], known_set: Collection[str]) -> tuple[str, ...]:
    """The numbers that a word means; none when it means nothing."""
    if "–" in word:
        first, _, last = word.partition("–")
        return _between(_complete(first, known, known_set), _complete(last, known, known_set), known_set)
    one = _complete(word, known, known_set) if known or "-" not in word else ""
    if one:
        return (one,)
    for dash in re.finditer("-", word):
        ends = _complete(word[: dash.start()], known, known_set), _complete(word[dash.end() :], known, known_set)
        numbers = _between(*ends, known_set)
        if len(numbers) > 1:
            return numbers
    return (word,) if not known else ()


def _between(first: str, last: str, known: Collection[str]) -> tuple[str, ...]:
    numbers = numbers_between(first, last) if first and last else ()
    return tuple(number for number in numbers if not known or number in known)


def _complete(word: str, known: Sequence[str], known_set: Collection[str]) -> str:
    """The number that a word names: itself, or the only one of the batch that ends in these digits; '' when none."""
    if not known or word in known_set:
        return word
    if not word.isdecimal():
        return ""
    fitting = [number for number in known if _ends_in(number, int(word))]
    return fitting[0] if len(fitting) == 1 else ""


def _ends_in(number: str, digits: int) -> bool:
    last = re.search(r"[0-9]+$", number)
    return last is not None and int(last[0]) == digits
