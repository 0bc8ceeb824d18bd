"""Why an answer is missing, as each program of statisticians writes it: one table for all formats (EXPORTS.md).

Stata has 26 letters (.a–.z): reasons take the first, codes that the form itself declares missing the next ones, in the
order of their list. SPSS has numbers: a reason is a negative one, below every answer of its column, and a column may
name three values as missing, or one range and one value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from forms.questionnaire import MISSING_REASONS, NOT_KEYED


class MissingKind(NamedTuple):
    """One reason: `letter` in Stata (.a), `number` in SPSS where no answer is negative."""

    order: int
    reason: str
    letter: str
    number: int


#: The missing map.
MISSING_MAP = tuple(
    MissingKind(order, reason, "abcdefgh"[order - 1], -order)
    for order, reason in enumerate((*MISSING_REASONS, NOT_KEYED), 1)
)
LETTERS: Mapping[str, str] = MappingProxyType({kind.reason: kind.letter for kind in MISSING_MAP})
#: Stata's letters for declared codes, by their place in the list.
DECLARED_LETTERS = "ijklmnopqrstuvwxyz"
_MOST_VALUES = 3
_MOST_CODES = 10**9


@dataclass(frozen=True, slots=True)
class SpssMissing:
    """How a numeric column of SPSS says what is missing.

    `reasons`: reason → number. `moved`: a declared code → the number it has to take, because no room was left to
    declare it. `values` are the single missing values; `low` and `high` a range of them, None when there is none.
    """

    reasons: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    moved: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    values: tuple[int, ...] = ()
    high: int | None = None


def spss_missing(reasons: Sequence[str], declared: Sequence[int], least: int) -> SpssMissing:
    """The numbers of a column in which these reasons occur and these codes are declared; `least` is its lowest answer.

    With more than three of them the reasons' numbers become a range from the lowest value on, and one declared code
    stands beside it; further ones go into the range (98 becomes -1098), which is listed in issues.
    """
    below = 0
    while below > least or (below == least and least < 0):
        below = below * 10 or -10
    numbers = MappingProxyType({kind.reason: below + kind.number for kind in MISSING_MAP if kind.reason in reasons})
    if len(numbers) + len(declared) <= _MOST_VALUES:
        return SpssMissing(numbers, values=(*sorted(numbers.values()), *declared))
    first, rest = tuple(declared[:1]), declared[1:]
    return SpssMissing(numbers, _moved(rest, below), first, below - 1)


def _moved(codes: Sequence[int], below: int) -> Mapping[int, int]:
    """A number of its own for each code: 98 becomes -1098, and -98, which would be the same, -1099."""
    moved: dict[int, int] = {}
    for code in codes:
        number = below - 1_000 - abs(code)
        while number in moved.values():
            number -= 1
        moved[code] = number
    return MappingProxyType(moved)
