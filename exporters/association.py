"""Tests and intervals for counts, in plain Python: what a report needs of statistics besides the logistic fit.

Sources: Wilson, JASA 22 (1927); Pearson's chi-square with the incomplete gamma function by series and continued
fraction (Abramowitz & Stegun 6.5.29, 6.5.31); Fisher's exact test, two-sided by summing tables no more probable;
McNemar's exact test; for larger tables with small expected counts the p of random tables with the same margins (Hope,
JRSS B 30 (1968)). The tests hold them against scipy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt
from statistics import NormalDist

_LEVEL = 0.95
_MOST_TERMS = 10_000
#: Tables that are drawn where chi-square's own distribution does not hold; the seed makes them the same each time.
RANDOM_TABLES = 9_999
_SEED = 417
_TINY = 1e-300
_ENOUGH = 1e-15
#: Tables that differ from the observed one by rounding alone count as equally probable.
_SAME = 1 + 1e-7


@dataclass(frozen=True, slots=True)
class TestResult:
    """One test: its name, statistic and degrees of freedom (0 for an exact test), and p.

    `is_simulated`: p is that of `RANDOM_TABLES` random tables with the same margins.
    """

    __test__ = False  # pytest collects classes of this name

    name: str
    statistic: float
    df: int
    p: float
    least_expected: float
    is_simulated: bool = False


def wilson(count: int, n: int, level: float = _LEVEL) -> tuple[float, float]:
    """The score interval of a share, as shares; (0, 1) when nobody answered."""
    if not n:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(0.5 + level / 2)
    share = count / n
    middle = share + z * z / (2 * n)
    reach = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low, high = ((middle + sign * reach) / (1 + z * z / n) for sign in (-1, 1))
    return (0.0 if count == 0 else low), (1.0 if count == n else high)


def associate(table: Sequence[Sequence[int]]) -> TestResult | None:
    """Chi-square of a table of counts; when an expected count is below 5, Fisher's exact test for two by two and a p
    of random tables for larger ones.

    Empty rows and columns are left out. None when fewer than two rows or columns are left.
    """
    rows = [row for row in table if sum(row)]
    columns = [column for column in zip(*rows, strict=True) if sum(column)] if rows else []
    rows = list(zip(*columns, strict=True)) if columns else []
    if len(rows) < 2 or len(columns) < 2:
        return None
    total = sum(map(sum, rows))
    expected = [[sum(row) * sum(column) / total for column in columns] for row in rows]
    least = min(map(min, expected))
    if least < 5 and len(rows) == len(columns) == 2:
        (a, b), (c, d) = rows
        return TestResult("Fisher’s exact test", 0.0, 0, fisher(a, b, c, d), least)
    pairs = (
        (seen, wanted)
        for row, wanted_row in zip(rows, expected, strict=True)
        for seen, wanted in zip(row, wanted_row, strict=True)
    )
    statistic = sum((seen - wanted) ** 2 / wanted for seen, wanted in pairs)
    df = (len(rows) - 1) * (len(columns) - 1)
    if least < 5:
        return TestResult("chi-square", statistic, df, _simulated(rows, columns, statistic), least, is_simulated=True)
    return TestResult("chi-square", statistic, df, chi_square_tail(statistic, df), least)


def _simulated(rows: Sequence[Sequence[int]], columns: Sequence[Sequence[int]], statistic: float) -> float:
    """The share of random tables with these margins whose statistic is as large, this table counted in.

    All tables are drawn at once, cell by cell, each from what its row and its column have left; the same each time.
    """
    import numpy as np

    draw = np.random.Generator(np.random.PCG64(_SEED))
    left = [np.full(RANDOM_TABLES, sum(column)) for column in columns]
    totals, total = [sum(column) for column in columns], sum(map(sum, rows))
    found = np.zeros(RANDOM_TABLES)
    for number, row in enumerate(rows):
        room = np.full(RANDOM_TABLES, sum(row))
        for place, have in enumerate(left):
            others = sum(left[place + 1 :], np.zeros(RANDOM_TABLES, dtype=np.int64))
            is_last = number == len(rows) - 1
            cell = have if is_last else draw.hypergeometric(have, others, room) if place < len(left) - 1 else room
            expected = sum(row) * totals[place] / total
            found += (cell - expected) ** 2 / expected
            left[place] = have - cell
            room = room - cell
    as_large = int((found >= statistic * (1 - 1e-9) - 1e-12).sum())
    return (as_large + 1) / (RANDOM_TABLES + 1)


def fisher(a: int, b: int, c: int, d: int) -> float:
    """Two-sided p of the table ((a, b), (c, d))."""
    row, column, total = a + b, a + c, a + b + c + d
    whole = _log_comb(total, column)

    def probability(first: int) -> float:
        return exp(_log_comb(row, first) + _log_comb(total - row, column - first) - whole)

    seen = probability(a)
    possible = range(max(0, column - (total - row)), min(row, column) + 1)
    return min(1.0, sum(one for one in map(probability, possible) if one <= seen * _SAME))


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided exact p of changes in both directions; 1 when nothing changed."""
    n, least = gained + lost, min(gained, lost)
    total = term = exp(_log_comb(n, least) - n * log(2))
    for k in range(least, 0, -1):  # from the largest term down
        term *= k / (n - k + 1)
        if term < total * _ENOUGH:
            break
        total += term
    return min(1.0, 2 * total)


def _log_comb(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


def chi_square_tail(statistic: float, df: int) -> float:
    """P(chi-square with `df` degrees of freedom ≥ statistic)."""
    shape, x = df / 2, statistic / 2
    if x <= 0:
        return 1.0
    scale = exp(shape * log(x) - x - lgamma(shape))
    return max(0.0, 1 - scale * _series(shape, x)) if x < shape + 1 else scale * _fraction(shape, x)


def _series(shape: float, x: float) -> float:
    term = total = 1 / shape
    for step in range(1, _MOST_TERMS):
        term *= x / (shape + step)
        total += term
        if term < total * _ENOUGH:
            break
    return total


def _fraction(shape: float, x: float) -> float:
    """Lentz's evaluation of the continued fraction."""
    b = x + 1 - shape
    c, d = 1 / _TINY, 1 / b
    value = d
    for step in range(1, _MOST_TERMS):
        a = -step * (step - shape)
        b += 2
        d = 1 / (_not_zero(a * d + b))
        c = _not_zero(b + a / c)
        value *= c * d
        if abs(c * d - 1) < _ENOUGH:
            break
    return value


def _not_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY
