"""The first pass over the cases: what occurs (columns are made only for what is there), and the codebook's counts."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from math import ceil, floor
from typing import NamedTuple

from exporters.answer_flags import flag_names
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, fits_a_float, is_number, is_whole
from exporters.csv_excel_cells import is_changed
from exporters.limits import FIRST_SPSS_DAY
from exporters.rows import nature_of
from exporters.study import CODED, Asked, Study
from forms.journal import Answer
from storage.glued import UNIT, Cells

#: Computed questions: what they hold is told by their answers, because XLSForm writes `calculate` without a type.
_COMPUTED = frozenset({"calculate", "preload", "note"})
#: Different values of a question that are kept, so that each is looked at once; and of all questions.
_REMEMBERED = 1_000
_REMEMBERED_OF_ALL = 200_000
_NUMBERS = {"integer": INTEGER, "decimal": DECIMAL, "range": DECIMAL}


class _Seen(NamedTuple):
    """What one value is: its codes (none when the question has no list), and whether it counts as an answer."""

    codes: tuple[str, ...]
    is_unknown: bool
    is_declared: bool


class Tally:
    """Counts of one question over all exported cases or roster rows.

    `valid` are answers that are no declared missing code; `declared` counts those by code, `reasons` missing reasons;
    `codes` counts every code given, `flags` what is to be known of answers, by its words. `partial` are dates in part,
    `unknown` answers with a code outside the list. For the files of statisticians: `longest` is the longest value in
    bytes of UTF-8, `least` and `most` the ends of its whole numbers (and 0, and what lies below it), `is_exact`
    whether a double holds every one. `earliest` is the first day of a column that holds nothing but days.
    """

    __slots__ = (
        "_has_widths",
        "_is_date",
        "_is_free",
        "_is_text",
        "_known",
        "_remembered",
        "_seen",
        "asked",
        "codes",
        "declared",
        "earliest",
        "flags",
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

    def __init__(self, asked: Asked, remembered: int = _REMEMBERED, *, has_widths: bool = True) -> None:
        """`remembered` values are kept, so that each is looked at once; `has_widths`: see `start`."""
        self.asked = asked
        self._has_widths = has_widths
        self._remembered = remembered
        self.valid = 0
        self.off_path = 0
        self.partial = 0
        self.unknown = 0
        self.declared: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self.flags: Counter[str] = Counter()
        #: INTEGER while all values are whole, DECIMAL: all numbers, DATE: all days, else TEXT; '' at first.
        self.values_are = ""
        self.longest = self.longest_flag = 0
        self.least = self.most = 0
        self.is_exact = True
        self.earliest = "9999-12-31"
        self._known: dict[str, _Seen] = {}
        self._seen = {""}
        #: Whether no value has a meaning of its own, so that whole columns are counted at once.
        self._is_free = asked.kind not in CODED and not asked.declared
        self._is_date = asked.kind == "date"
        #: Whether the column is text whatever its values are.
        self._is_text = self._is_free and not self._is_date and asked.kind not in _NUMBERS.keys() | _COMPUTED

    def add(self, cells: Sequence[str], flagged: Iterable[Answer]) -> None:
        """Count a column: its cells ('' where nothing is to be counted), and the answers with more than a value."""
        for answer in flagged:
            if answer.off_path:
                self.off_path += 1
            elif answer.missing:
                self.reasons[answer.missing] += 1
            self.flags.update(flag_names(answer))
        if not self._is_free:
            counts = Counter(cells)
            del counts[""]
            self._add_counted(counts)
            return
        column = Cells.of(cells)
        given = column.given
        if given:
            self.valid += given
            self._add_free(column)

    def _add_free(self, cells: Cells) -> None:
        """Texts, days, numbers, and what the form computes; not all cells are empty."""
        if self._is_text:
            self.values_are = TEXT
            if self._has_widths:
                self.longest = max(self.longest, most_bytes(cells))
            return
        if not self._is_date and self._add_numbers(cells):
            return
        apart = cells.apart()
        if self._seen.issuperset(apart):
            return
        values = set(apart) - self._seen
        if self._is_date and values and min(map(len, values)) < 10:
            self.partial += sum(0 < len(cell) < 10 for cell in apart)
            values = {value for value in values if len(value) >= 10}
        if len(self._seen) <= self._remembered:
            self._seen |= values
        if not (self._is_date and self._add_days(values)):
            for value in values:
                self._measure(value)

    def _add_days(self, values: Collection[str]) -> bool:
        """Count values that are all days, as those before were; False when there are others."""
        is_all = self.values_are in {"", DATE} and _are_days(values)
        if is_all:
            self.values_are = DATE
            self.longest = max(self.longest, 10)
            self.earliest = min(self.earliest, *values)
        return is_all

    def _add_numbers(self, cells: Cells) -> bool:
        """Count cells that are all numbers or empty; False when there are others, or were before."""
        nature = nature_of(cells) if self.values_are != TEXT else TEXT
        if nature == TEXT:
            return False
        self.values_are = _widened(self.values_are, nature)
        if self._has_widths:
            self._widen(cells, nature)
        return True

    def _widen(self, cells: Cells, nature: str) -> None:
        """Count numbers in for the widths; least and most are 0 at first, so that only a minus makes it less."""
        apart = cells.apart()
        longest = max(map(len, apart))
        self.longest = max(self.longest, longest)
        if "-" in cells.text:
            numbers = list(map(float if nature == DECIMAL else int, filter(None, apart)))
            self.least, self.most = min(self.least, floor(min(numbers))), max(self.most, ceil(max(numbers)))
        elif nature == INTEGER and longest >= len(str(self.most)):
            self.most = max(self.most, int(max(cell for cell in {*apart} if len(cell) == longest)))

    def _add_counted(self, counts: Mapping[str, int]) -> None:
        for value, count in counts.items():
            if self._is_date and len(value) < 10:
                self.partial += count
                if value in self.asked.declared:  # no day, but no answer either
                    self.declared[value] += count
                else:
                    self.valid += count
                continue
            found = self._known.get(value)
            if found is None:
                found = self._look_at(value)
            for code in found.codes:
                self.codes[code] += count
            self.unknown += found.is_unknown * count
            if found.is_declared:
                self.declared[value] += count
            else:
                self.valid += count

    def _look_at(self, value: str) -> _Seen:
        """What a value that is new here says of itself and of the column; most answers were seen before."""
        kind, declared = self.asked.kind, self.asked.declared
        given = tuple(value.split(" ")) if kind in {"select_multiple", "rank"} else (value,)
        codes = given if kind in CODED else ()
        is_unknown = bool(codes and self.asked.choices) and any(code not in self.asked.choices for code in codes)
        is_declared = bool(declared) and all(code in declared for code in given)
        seen = _Seen(codes, is_unknown, is_declared)
        if len(self._known) < self._remembered:
            self._known[value] = seen
        self._measure(value)
        return seen

    def _measure(self, value: str) -> None:
        self.longest = max(self.longest, len(value) if value.isascii() else len(value.encode()))
        if self.values_are == TEXT:
            return
        nature = _nature(value)
        self.values_are = _widened(self.values_are, nature)
        if nature in {INTEGER, DECIMAL}:
            if not fits_a_float(value):
                self.is_exact = False
            elif nature == INTEGER or value[0] == "-":
                number = float(value)
                self.least, self.most = min(self.least, floor(number)), max(self.most, ceil(number))

    @property
    def is_plain(self) -> bool:
        """Whether no value that was counted is one of which an analyst must know: no cell has to be looked at."""
        if self.asked.kind in CODED:
            return not self.unknown and not any(map(is_changed, self.codes))
        if self._is_date:
            return self._is_free and not self.partial and self.values_are == DATE and self.earliest >= FIRST_SPSS_DAY
        return self.asked.kind in _NUMBERS and self.is_exact and self.values_are in {INTEGER, DECIMAL}

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


def most_bytes(cells: Cells) -> int:
    """Bytes of UTF-8 of the longest cell."""
    if cells.text.isascii():
        return max(map(len, cells), default=0)
    if cells.is_whole:
        return max(map(len, cells.text.encode().split(UNIT.encode())))
    return max(map(len, map(str.encode, cells)))


def _are_days(values: Collection[str]) -> bool:
    """Whether there are any values and all of them are days."""
    if not values or max(map(len, values)) > 10:
        return False
    try:
        deque(map(date.fromisoformat, values), 0)
    except ValueError:
        return False
    return True


def start(study: Study, *, has_widths: bool = True) -> dict[str, Tally]:
    """An empty tally for every question, by path; without `has_widths` what the files of statisticians need alone,
    how long texts are and where numbers end, is not measured.
    """
    remembered = min(_REMEMBERED, _REMEMBERED_OF_ALL // max(len(study.asked), 1))
    return {asked.path: Tally(asked, remembered, has_widths=has_widths) for asked in study.asked}
