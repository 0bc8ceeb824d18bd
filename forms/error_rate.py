"""Error rates of keying: per 10,000 answers, with the exact interval of Clopper and Pearson (1934)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

PER = 10_000
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """`errors` among `answers`; `low` and `high` bound the rate per 10,000 with 95 % confidence."""

    errors: int
    answers: int
    low: float
    high: float

    @property
    def per_10_000(self) -> float:
        """The rate itself, 0 when nothing was counted."""
        return PER * self.errors / self.answers if self.answers else 0.0


def error_rate(errors: int, answers: int, *, confidence: float = 0.95) -> ErrorRate:
    """The rate with its interval. Raises `ValueError` when there are more errors than answers."""
    if not 0 <= errors <= answers:
        msg = f"{errors} errors among {answers} answers"
        raise ValueError(msg)
    low, high = exact_interval(errors, answers, confidence=confidence)
    return ErrorRate(errors, answers, PER * low, PER * high)


def exact_interval(hits: int, trials: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """The share's interval of Clopper and Pearson; (0, 1) when nothing was counted."""
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else _solve(lambda share: 1 - _at_most(hits - 1, trials, share), tail)
    high = 1.0 if hits == trials else 1 - _solve(lambda rest: _at_most(hits, trials, 1 - rest), tail)
    return low, high


def _solve(rising: Callable[[float], float], wanted: float) -> float:
    """Where a function that rises over 0 … 1 has the wanted value."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if rising(middle) < wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _at_most(hits: int, trials: int, share: float) -> float:
    """Probability of at most so many hits; the shorter tail is summed."""
    if 2 * hits > trials:
        return 1 - _at_most(trials - hits - 1, trials, 1 - share) if hits < trials else 1.0
    if share <= 0 or share >= 1:
        return 1.0 if share <= 0 else 0.0
    return math.fsum(math.exp(_log_chance(count, trials, share)) for count in range(hits + 1))


def _log_chance(count: int, trials: int, share: float) -> float:
    ways = math.lgamma(trials + 1) - math.lgamma(count + 1) - math.lgamma(trials - count + 1)
    return ways + count * math.log(share) + (trials - count) * math.log1p(-share)
