"""How good the keying is, by what the second keying found: for the manifest of an export and for a report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from forms.adjudication import FIRST, SECOND, THIRD
from forms.error_rate import ErrorRate, error_rate
from storage.compared import States, each_compared, find_twice
from storage.store import Store
from storage.verification import Progress


@dataclass(frozen=True, slots=True)
class QualityFigures:
    """What second keying says of a store.

    `firsts` papers were keyed at least once, `twice` of them a second time and compared; `unpaired` second keyings
    have no first one. `differences` counts the answers that differ among those compared; `open` how many of these
    nobody has decided. `first_errors` and `second_errors` are the decided differences in which that keying was wrong,
    `both_wrong` those in which neither was right. Rates are per 10,000 answers with the exact 95 % interval.
    """

    firsts: int
    twice: int
    unpaired: int
    open: int
    differences: ErrorRate
    first_errors: ErrorRate
    second_errors: ErrorRate
    both_wrong: int

    @property
    def share(self) -> float:
        """The share of papers keyed twice, 0 … 1; 0 when there are none."""
        return self.twice / self.firsts if self.firsts else 0.0

    def plain(self) -> dict[str, object]:
        """As one JSON object, rounded to what the numbers can bear."""
        return {
            "papers": self.firsts,
            "papers_keyed_twice": self.twice,
            "share_keyed_twice": round(self.share, 4),
            "second_keyings_without_a_first": self.unpaired,
            "answers_compared": self.differences.answers,
            "undecided": self.open,
            "differences": _plain(self.differences),
            "errors_of_first_keying": _plain(self.first_errors),
            "errors_of_second_keying": _plain(self.second_errors),
            "both_wrong": self.both_wrong,
        }


@dataclass(frozen=True, slots=True)
class Quality:
    """The figures, and which cases were verified."""

    figures: QualityFigures
    states: States


def quality_figures(store: Store, *, form_id: str = "", progress: Progress | None = None) -> QualityFigures:
    """Compare every paper keyed twice and count; `form_id` limits it to one questionnaire. Reads only.

    Errors are counted of decided differences alone, so that rates are final when `open` is 0. Takes a fraction of a
    millisecond a pair, some milliseconds where its keyings differ; memory stays flat. Raises `Cancelled` when
    `progress` answers False.
    """
    return look_at_quality(store, form_id=form_id, progress=progress).figures


def look_at_quality(store: Store, *, form_id: str = "", progress: Progress | None = None) -> Quality:
    """As `quality_figures`, with what became of each case."""
    twice = find_twice(store, form_id)
    choices: Counter[str] = Counter()
    states = States()
    papers = answers = 0
    for paper in each_compared(store, twice, progress):
        papers += 1
        answers += paper.answers
        choices.update(choice for _discrepancy, choice in paper.decided)
        states.add(paper)
    figures = QualityFigures(
        firsts=twice.first_keyings,
        twice=papers,
        unpaired=twice.second_keyings - papers,
        open=choices[""],
        differences=_rate(choices.total(), answers),
        first_errors=_rate(choices[SECOND] + choices[THIRD], answers),
        second_errors=_rate(choices[FIRST] + choices[THIRD], answers),
        both_wrong=choices[THIRD],
    )
    return Quality(figures, states.settle())


def _rate(errors: int, answers: int) -> ErrorRate:
    """Rows that one keyer left out are no answers compared: with few answers they may be more."""
    return error_rate(min(errors, answers), answers)


def _plain(rate: ErrorRate) -> dict[str, object]:
    return {
        "count": rate.errors,
        "per_10_000": round(rate.per_10_000, 2),
        "interval_95": [round(rate.low, 2), round(rate.high, 2)],
    }
