"""Tests and intervals held against scipy and statsmodels, which the product does not carry."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.association import associate, chi_square_tail, fisher, mcnemar, wilson
from exporters.logistic import fit_logistic

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
        assert (result.statistic, result.p) == pytest.approx((theirs.statistic, theirs.pvalue), rel=1e-8, abs=1e-13)
        assert result.df == theirs.dof


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
