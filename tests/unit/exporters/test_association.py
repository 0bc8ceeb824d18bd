"""Tests and intervals held against scipy and statsmodels, which the product does not carry."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from itertools import product
from math import exp, factorial, fsum, inf, prod, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.association import associate, chi_square_tail, fisher, mcnemar, wilson
from exporters.errors import ExportError
from exporters.logistic import Fit, fit_logistic

stats = pytest.importorskip("scipy.stats", reason="scipy is not installed here")


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
@settings(deadline=None, max_examples=60)
def test_a_share_has_the_score_interval(pair: tuple[int, int]) -> None:
    count, n = pair
    theirs = stats.binomtest(count, n).proportion_ci(method="wilson")
    assert wilson(count, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


def test_nobody_asked_says_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert mcnemar(0, 0) == 1.0
    assert associate([[3, 4]]) is associate([[3, 0], [4, 0]]) is associate([]) is None


@given(st.floats(0, 400), st.integers(1, 60))
@settings(deadline=None, max_examples=100)
def test_the_tail_of_chi_square_is_scipys(statistic: float, df: int) -> None:
    assert chi_square_tail(statistic, df) == pytest.approx(stats.chi2.sf(statistic, df), rel=1e-8, abs=1e-13)


@given(st.lists(st.lists(st.integers(0, 60), min_size=3, max_size=3), min_size=2, max_size=5))
@settings(deadline=None, max_examples=60)
def test_chi_square_of_a_table_is_scipys(table: list[list[int]]) -> None:
    rows = [row for row in table if any(row)]
    columns = [column for column in zip(*rows, strict=True) if any(column)]
    result = associate(table)
    if len(rows) < 2 or len(columns) < 2:
        assert result is None
    elif result is not None and result.df:
        theirs = stats.chi2_contingency(list(zip(*columns, strict=True)), correction=False)
        assert result.statistic == pytest.approx(theirs.statistic, rel=1e-8, abs=1e-13)
        assert result.df == theirs.dof
        assert result.is_simulated is bool(theirs.expected_freq.min() < 5)
        if not result.is_simulated:
            assert result.p == pytest.approx(theirs.pvalue, rel=1e-8, abs=1e-13)


@given(*[st.integers(0, 40)] * 4)
@settings(deadline=None, max_examples=60)
def test_fishers_test_is_scipys(a: int, b: int, c: int, d: int) -> None:
    assert fisher(a, b, c, d) == pytest.approx(stats.fisher_exact([[a, b], [c, d]]).pvalue, rel=1e-8, abs=1e-13)


def test_small_two_by_two_tables_get_the_exact_test() -> None:
    result = associate([[3, 1], [1, 3]])
    assert result is not None
    assert (result.name, result.df) == ("Fisher’s exact test", 0)
    assert result.p == pytest.approx(0.4857142857)


@given(st.integers(0, 60), st.integers(0, 60))
@settings(deadline=None, max_examples=40)
def test_mcnemars_test_is_the_exact_binomial_one(gained: int, lost: int) -> None:
    theirs = stats.binomtest(min(gained, lost), gained + lost).pvalue if gained + lost else 1.0
    assert mcnemar(gained, lost) == pytest.approx(theirs, rel=1e-9)


def test_our_fit_is_statsmodels_fit() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        models = pytest.importorskip("statsmodels.api", reason="statsmodels is not installed here")
    outcome = [float((number * 7919) % 13 < 6) for number in range(200)]
    age = [float((number * 31) % 17) for number in range(200)]
    group = [float(number % 3 == 0) for number in range(200)]
    ours = fit_logistic(outcome, {"age": age, "group": group})
    rows = [[1.0, first, second] for first, second in zip(age, group, strict=True)]
    theirs = models.Logit(outcome, rows).fit(disp=0, tol=1e-14)
    assert list(ours.coefficients.values()) == pytest.approx(list(theirs.params), abs=1e-9)
    assert list(ours.standard_errors.values()) == pytest.approx(list(theirs.bse), abs=1e-8)


@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e9])
@pytest.mark.parametrize("start", [0.0, 2_000.0, 1e7])
def test_predictors_of_any_size_are_fitted_as_well(scale: float, start: float) -> None:
    """Years, birth dates as numbers and incomes are no reason to speak of separation."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        models = pytest.importorskip("statsmodels.api", reason="statsmodels is not installed here")
    outcome = [float((number * 7919) % 13 < 6) for number in range(200)]
    plain = [float((number * 31) % 17) for number in range(200)]
    theirs = models.Logit(outcome, [[1.0, value] for value in plain]).fit(disp=0, tol=1e-14)
    ours = fit_logistic(outcome, {"x": [scale * (start + value) for value in plain]})
    assert ours.coefficients["x"] * scale == pytest.approx(theirs.params[1], rel=1e-6)
    assert ours.standard_errors["x"] * scale == pytest.approx(theirs.bse[1], rel=1e-6)
    intercept = ours.coefficients["intercept"] + ours.coefficients["x"] * scale * start
    assert intercept == pytest.approx(theirs.params[0], abs=1e-4)


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 6), st.integers(-3, 60)), min_size=12, max_size=80),
)
@settings(deadline=None, max_examples=40)
def test_a_fit_is_the_maximum_and_where_there_is_none_it_is_said_in_words(rows: list[tuple[bool, int, int]]) -> None:
    outcome = [float(yes) for yes, _few, _many in rows]
    predictors = {"few": [float(few) for _, few, _ in rows], "many": [float(many) for *_, many in rows]}
    if separated(outcome, predictors):
        with pytest.raises(ExportError, match="cannot be fitted"):
            fit_logistic(outcome, predictors)
        return
    fit = fit_logistic(outcome, predictors)
    start, *slopes = fit.coefficients.values()
    expected = [1 / (1 + exp(-start - slopes[0] * few - slopes[1] * many)) for _, few, many in rows]
    rest = [yes - one for yes, one in zip(outcome, expected, strict=True)]
    for values in ([1.0] * len(rows), predictors["few"], predictors["many"]):
        assert sum(value * one for value, one in zip(values, rest, strict=True)) == pytest.approx(0, abs=1e-5)


def separated(outcome: list[float], predictors: dict[str, list[float]]) -> bool:
    """Whether a plane keeps yes and no apart, or the columns say the same: by linear programming."""
    import numpy as np

    optimize = pytest.importorskip("scipy.optimize", reason="scipy is not installed here")
    x = np.column_stack([np.ones(len(outcome)), *predictors.values()])
    signed = (1 - 2 * np.array(outcome))[:, None] * x
    found = optimize.linprog(signed.sum(axis=0), A_ub=signed, b_ub=np.zeros(len(x)), bounds=[(-1, 1)] * x.shape[1])
    return bool(found.fun < -1e-9) or bool(np.linalg.matrix_rank(x) < x.shape[1])


def test_an_odds_ratio_too_large_for_a_number_is_infinite() -> None:
    fit = Fit(10, 5, {"x": 800.0}, {"x": 10.0}, 3)
    assert fit.odds_ratio("x").high == fit.odds_ratio("x").ratio == inf


def test_many_changed_pairs_are_tested_in_a_moment() -> None:
    assert mcnemar(50_000, 50_600) == pytest.approx(stats.binomtest(50_000, 100_600).pvalue, rel=1e-6)
    assert mcnemar(300_000, 300_000) == 1.0
    assert 0.0 <= mcnemar(10, 500_000) < 1e-300


@pytest.mark.parametrize(
    "table",
    [
        [[3, 1, 0], [1, 3, 2]],
        [[2, 0, 1], [0, 3, 1], [1, 1, 2]],
        [[5, 5, 5, 1], [1, 0, 2, 3]],
        [[4, 1, 1], [1, 4, 1], [2, 1, 6]],
    ],
)
def test_a_larger_table_with_small_expected_counts_gets_a_p_of_random_tables(table: list[list[int]]) -> None:
    result = associate(table)
    assert result is not None
    assert result.is_simulated
    assert result.df > 1
    assert result.statistic == pytest.approx(stats.chi2_contingency(table, correction=False).statistic)
    exact = exact_p(table)
    assert result.p == pytest.approx(exact, abs=4 * sqrt(exact * (1 - exact) / 9_999) + 2e-4)
    assert associate(table) == result  # the same each time


def exact_p(table: list[list[int]]) -> float:
    """P(chi-square as large or larger) over all tables with these margins, each by its probability."""
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]
    expected = [row * column / sum(rows) for row in rows for column in columns]

    def statistic(cells: Sequence[Sequence[int]]) -> float:
        seen = [cell for row in cells for cell in row]
        return fsum((cell - wanted) ** 2 / wanted for cell, wanted in zip(seen, expected, strict=True))

    whole: float = prod(map(factorial, rows)) * prod(map(factorial, columns)) / factorial(sum(rows))
    found = 0.0
    for cells in tables(rows, columns):
        if statistic(cells) >= statistic(table) - 1e-9:
            found += whole / prod(factorial(cell) for row in cells for cell in row)
    return found


def tables(rows: list[int], left: list[int]) -> Iterator[list[tuple[int, ...]]]:
    """All tables with these sums of rows and columns."""
    if len(rows) == 1:
        yield [tuple(left)]
        return
    for row in product(*(range(have + 1) for have in left)):
        if sum(row) == rows[0]:
            for rest in tables(rows[1:], [have - took for have, took in zip(left, row, strict=True)]):
                yield [row, *rest]
