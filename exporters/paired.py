"""What changed between two linked papers of one questionnaire, such as a test before and after a training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from sys import intern

from exporters.association import mcnemar
from exporters.columns import Column
from exporters.dataset import Dataset
from exporters.links import Pair
from exporters.study import MAIN


@dataclass(frozen=True, slots=True)
class Change:
    """One code of one question over the pairs that answer it both times.

    `before` and `after` count who gave it, `gained` and `lost` who changed to it and from it; `p` is McNemar's.
    """

    column: Column
    label: str
    n: int
    before: int
    after: int
    gained: int
    lost: int

    @property
    def p(self) -> float:
        """McNemar's exact test, two-sided."""
        return mcnemar(self.gained, self.lost)


class PairedAnswers:
    """Keeps the coded answers of papers that are paired within the questionnaire, and counts their changes."""

    def __init__(self, dataset: Dataset, pairs: Iterable[Pair]) -> None:
        columns = dataset.table(MAIN).columns
        self._columns = [(place, one) for place, one in enumerate(columns) if one.kind == "select_one" and one.labels]
        self._columns = [(place, one) for place, one in self._columns if one.role == "answer"]
        form_id = dataset.study.form_id
        self._pairs = [
            (pair.first.case_id, pair.second.case_id)
            for pair in pairs
            if pair.second
            and {pair.first.form_id, pair.second.form_id} == {form_id}
            and pair.first.case_id != pair.second.case_id
            and not pair.first.row_id + pair.second.row_id
        ]
        self._wanted = {case_id for pair in self._pairs for case_id in pair}
        self._answers: dict[str, list[str]] = {}

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Keep what the paired papers among these rows of the cases' table answered."""
        for row in rows:
            if row[0] in self._wanted:
                self._answers[row[0]] = [intern(row[place]) for place, _ in self._columns]

    @property
    def pairs(self) -> int:
        """Pairs of which both papers are among the cases."""
        return sum(first in self._answers and second in self._answers for first, second in self._pairs)

    def changes(self) -> Iterator[Change]:
        """Every code that somebody gave, for each question that at least one pair answers both times."""
        both = [pair for pair in self._pairs if self._answers.keys() >= set(pair)]
        for number, (_, column) in enumerate(self._columns):
            given = [(self._answers[first][number], self._answers[second][number]) for first, second in both]
            given = [pair for pair in given if all(code and code not in column.declared for code in pair)]
            if given:
                yield from _of_codes(column, given)


def _of_codes(column: Column, given: Sequence[tuple[str, str]]) -> Iterator[Change]:
    moves = Counter(given)
    codes = {code for pair in given for code in pair}
    order = [code for code in column.labels if code in codes]
    for code in [*order, *sorted(codes - set(order))]:
        before = sum(count for (first, _), count in moves.items() if first == code)
        after = sum(count for (_, second), count in moves.items() if second == code)
        stayed = moves[code, code]
        label = column.labels.get(code, code)
        yield Change(column, label, len(given), before, after, after - stayed, before - stayed)
