"""Error rates from second keying: per keyer, question and batch, with exact intervals (KEYING.md).

An error of a keyer is a decided discrepancy in which the decision is not what they keyed; what is still open is no
error of anybody yet. A row that one keyer left out, or saw twice, counts as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from forms.adjudication import FIRST, SECOND, THIRD
from forms.comparison import Discrepancy
from forms.error_rate import ErrorRate, error_rate
from storage.pairing import Pair

#: A pair, its differing answers with the choice that decided each ('' while open), and answers compared by question.
Decided = tuple[Pair, tuple[tuple[Discrepancy, str], ...], Mapping[str, int]]
_NO_NAMES: Mapping[tuple[str, int], str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class KeyingFigures:
    """Rates over the papers keyed twice. `questions` has those with a discrepancy, `both_wrong` counts by question
    the decisions in which neither keyer was right; `own` has the questions that each keyer misread.
    """

    compared: int
    differences: ErrorRate
    keyers: Mapping[str, ErrorRate]
    batches: Mapping[str, ErrorRate]
    questions: Mapping[str, ErrorRate]
    both_wrong: Mapping[str, int]
    own: Mapping[str, Mapping[str, ErrorRate]]


class _Count:
    """Errors and answers by a name."""

    def __init__(self) -> None:
        self.errors: Counter[str] = Counter()
        self.answers: Counter[str] = Counter()

    def rates(self) -> dict[str, ErrorRate]:
        return {name: _rate(self.errors[name], self.answers[name]) for name in sorted(self.answers)}

    def misread(self) -> dict[str, ErrorRate]:
        return {name: rate for name, rate in self.rates().items() if rate.errors}


class _Counts:
    """The errors of all papers, by keyer, batch and question."""

    def __init__(self, names: Mapping[tuple[str, int], str]) -> None:
        self.keyers, self.batches, self.questions, self.both = _Count(), _Count(), _Count(), Counter[str]()
        self.own: dict[str, _Count] = {}
        self.differences = 0
        self._names = names

    def add(self, pair: Pair, decided: Sequence[tuple[Discrepancy, str]], compared: Mapping[str, int]) -> None:
        answers = sum(compared.values())
        sides = tuple(
            (self._names.get((case.case_id, case.keying), case.enumerator), case.batch_name or case.batch, other)
            for case, other in ((pair.first, SECOND), (pair.second, FIRST))
        )
        for keyer, batch, _ in sides:
            self.keyers.answers[keyer] += answers
            self.batches.answers[batch] += answers
            self.own.setdefault(keyer, _Count()).answers.update(compared)
        self.questions.answers.update({path: 2 * count for path, count in compared.items()})
        self.differences += len(decided)
        for discrepancy, choice in decided:
            path = discrepancy.place.path
            self.both[path] += choice == THIRD
            for keyer, batch, other in sides:
                is_wrong = choice in {other, THIRD}
                self.keyers.errors[keyer] += is_wrong
                self.batches.errors[batch] += is_wrong
                self.questions.errors[path] += is_wrong
                self.own[keyer].errors[path] += is_wrong


def keying_figures(papers: Iterable[Decided], names: Mapping[tuple[str, int], str] = _NO_NAMES) -> KeyingFigures:
    """Count them; `names` says how the keyer of each (case id, keying) is called, their code when not said."""
    counts = _Counts(names)
    for pair, decided, compared in papers:
        counts.add(pair, decided, compared)
    compared_all = counts.questions.answers.total() // 2
    return KeyingFigures(
        compared_all,
        _rate(counts.differences, compared_all),
        counts.keyers.rates(),
        counts.batches.rates(),
        counts.questions.misread(),
        +counts.both,
        {keyer: own.misread() for keyer, own in sorted(counts.own.items())},
    )


def _rate(errors: int, answers: int) -> ErrorRate:
    """Rows that one keyer left out are no answers compared: with few answers they may be more."""
    return error_rate(min(errors, answers), answers)
