"""The first pass over the cases: what occurs (columns are made only for what is there), and the codebook's counts."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import NamedTuple

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, fits_a_float, is_number, is_whole
from exporters.study import CODED, Asked, Study
from forms.journal import Answer

#: Computed questions: what they hold is told by their answers, because XLSForm writes `calculate` without a type.
_COMPUTED = frozenset({"calculate", "preload", "note"})
#: Different values of a question that are kept, so that each is looked at once.
_REMEMBERED = 1_000
_NUMBERS = {"integer": INTEGER, "decimal": DECIMAL, "range": DECIMAL}


class _Seen(NamedTuple):
    """What one value is: its codes (none when the question has no list), and whether it counts as an answer."""

    codes: tuple[str, ...]
    is_unknown: bool
    is_declared: bool
    is_partial: bool


class Tally:
    """Counts of one question over all exported cases or roster rows.

    `valid` are answers that are no declared missing code; `declared` counts those by code, `reasons` missing
    reasons; `codes` counts every code given. `partial` are dates in part, `unknown` answers with a code
    outside the list. For the files of statisticians: `longest` is the longest value in bytes of UTF-8, `least` and
    `most` the ends of its whole numbers (0 included), `is_exact` whether a double holds every number.
    """

    __slots__ = (
        "_known",
        "asked",
        "codes",
        "declared",
        "is_exact",
        "least",
        "longest",
        "longest_flag",
        "most",
        "off_path",
        "partial",
        "reasons",
        "unknown",
        "valid",
        "values_are",
    )

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.valid = 0
        self.off_path = 0
        self.partial = 0
        self.unknown = 0
        self.declared: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        #: INTEGER while all values are whole, DECIMAL: all numbers, DATE: all days, else TEXT; '' at first.
        self.values_are = ""
        self.longest = self.longest_flag = 0
        self.least = self.most = 0
        self.is_exact = True
        self._known: dict[str, _Seen] = {}

    def add(self, answer: Answer) -> None:
        """Count one stored answer."""
        if answer.off_path:
            self.off_path += 1
        elif answer.missing:
            self.reasons[answer.missing] += 1
        elif answer.value:
            self._add_value(answer.value)

    def _add_value(self, value: str) -> None:
        found = self._known.get(value)
        if found is None:
            found = self._look_at(value)
        if found.codes:
            self.codes.update(found.codes)
            self.unknown += found.is_unknown
        if found.is_declared:
            self.declared[value] += 1
        else:
            self.valid += 1
            self.partial += found.is_partial

    def _look_at(self, value: str) -> _Seen:
        """What a value that is new here says of itself and of the column; most answers were seen before."""
        kind, declared = self.asked.kind, self.asked.declared
        is_partial = kind == "date" and len(value) < 10
        given = tuple(value.split(" ")) if kind in {"select_multiple", "rank"} else (value,)
        codes = given if kind in CODED else ()
        is_unknown = bool(codes and self.asked.choices) and any(code not in self.asked.choices for code in codes)
        is_declared = not is_partial and bool(declared) and all(code in declared for code in given)
        seen = _Seen(codes, is_unknown, is_declared, is_partial)
        if len(self._known) < _REMEMBERED:
            self._known[value] = seen
        if not is_partial:
            self._measure(value)
        return seen

    def _measure(self, value: str) -> None:
        self.longest = max(self.longest, len(value) if value.isascii() else len(value.encode()))
        if self.values_are == TEXT:
            return
        nature = _nature(value)
        self.values_are = _widened(self.values_are, nature)
        if nature in {INTEGER, DECIMAL} and not fits_a_float(value):
            self.is_exact = False
        elif nature == INTEGER:
            self.least, self.most = min(self.least, int(value)), max(self.most, int(value))

    def holds(self) -> str:
        """What the column of this question holds, true of every value that stands in it."""
        kind = self.asked.kind
        keying = self.asked.question.keying
        if keying.case or keying.link:
            return TEXT
        if kind == "date":
            return DATE if self.values_are in {"", DATE} else TEXT
        if kind in _NUMBERS:
            return _number_column(_NUMBERS[kind], self.values_are)
        if kind in _COMPUTED:
            return self.values_are if self.values_are in {INTEGER, DECIMAL} else TEXT
        if kind == "select_one":
            codes = self.asked.choices
            return INTEGER if codes and all(map(is_whole, codes)) and self.values_are in {"", INTEGER} else TEXT
        return TEXT


def _number_column(wanted: str, values_are: str) -> str:
    if values_are in {"", INTEGER}:
        return wanted
    return DECIMAL if values_are == DECIMAL else TEXT


def _widened(before: str, now: str) -> str:
    """What the values are, one more counted in."""
    if before == TEXT:
        return TEXT
    if before in {"", now}:
        return now
    return DECIMAL if {before, now} == {INTEGER, DECIMAL} else TEXT


def _nature(value: str) -> str:
    if is_whole(value):
        return INTEGER
    if is_number(value):
        return DECIMAL
    if len(value) == 10 and value[4] == "-":
        try:
            date.fromisoformat(value)
        except ValueError:
            return TEXT
        return DATE
    return TEXT


def start(study: Study) -> dict[str, Tally]:
    """An empty tally for every question, by path."""
    return {asked.path: Tally(asked) for asked in study.asked}
