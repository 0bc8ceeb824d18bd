"""Error rates from second keying: per keyer, question and batch, with exact intervals (KEYING.md).

An error of a keyer is a decided discrepancy in which the decision is not what they keyed; what is still open is no
error of anybody yet. A row that one keyer left out, or saw twice, counts as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from forms.adjudication import FIRST, SECOND, THIRD
from forms.comparison import Discrepancy
from forms.error_rate import ErrorRate, error_rate
from storage.case_rows import CaseRow
from storage.pairing import Pair

#: A pair, its discrepancies with the choice that decided each ('' while open), and answers compared by question.
Decided = tuple[Pair, tuple[tuple[Discrepancy, str], ...], Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class KeyingFigures:
    """Rates over the papers keyed twice. `questions` has those with a discrepancy, `both_wrong` counts by question
    the decisions in which neither keyer was right.
    """

    compared: int
    differences: ErrorRate
    keyers: Mapping[str, ErrorRate]
    batches: Mapping[str, ErrorRate]
    questions: Mapping[str, ErrorRate]
    both_wrong: Mapping[str, int]


class _Count:
    """Errors and answers by a name."""

    def __init__(self) -> None:
        self.errors: Counter[str] = Counter()
        self.answers: Counter[str] = Counter()

    def rates(self) -> dict[str, ErrorRate]:
        return {name: _rate(self.errors[name], self.answers[name]) for name in sorted(self.answers)}


def keying_figures(papers: Iterable[Decided]) -> KeyingFigures:
    """Count them."""
    keyers, batches, questions, both = _Count(), _Count(), _Count(), Counter[str]()
    differences = 0
    for pair, decided, compared in papers:
        answers = sum(compared.values())
        sides = ((pair.first, SECOND), (pair.second, FIRST))
        for case, _ in sides:
            keyers.answers[case.enumerator] += answers
            batches.answers[_batch(case)] += answers
        questions.answers.update({path: 2 * count for path, count in compared.items()})
        differences += len(decided)
        for discrepancy, choice in decided:
            path = discrepancy.place.path
            both[path] += choice == THIRD
            for case, other in sides:
                is_wrong = choice in {other, THIRD}
                keyers.errors[case.enumerator] += is_wrong
                batches.errors[_batch(case)] += is_wrong
                questions.errors[path] += is_wrong
    compared_all = questions.answers.total() // 2
    rates = {path: rate for path, rate in questions.rates().items() if rate.errors}
    return KeyingFigures(compared_all, _rate(differences, compared_all), keyers.rates(), batches.rates(), rates, +both)


def _batch(case: CaseRow) -> str:
    return case.batch_name or case.batch


def _rate(errors: int, answers: int) -> ErrorRate:
    """Rows that one keyer left out are no answers compared: with few answers they may be more."""
    return error_rate(min(errors, answers), answers)
