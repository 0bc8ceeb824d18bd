"""Logistic regression by iteratively reweighted least squares, with Wald intervals.

Small on purpose: a study's adjusted odds ratios need this and nothing more. McCullagh & Nelder, "Generalized Linear
Models" (1989), ch. 4; it agrees with glm() of R to 1e-10 where the fit converges.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from statistics import NormalDist

from exporters.errors import ExportError
from forms.wording import phrase

_MOST_STEPS = 50
_SMALL_ENOUGH = 1e-10
#: Condition of the information beyond which the likelihood has no maximum: the data are separated.
_SINGULAR = 1e14


@dataclass(frozen=True, slots=True)
class OddsRatio:
    """exp(coefficient) with its Wald interval."""

    ratio: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted model of `n` rows; coefficients and errors are on the log-odds scale, `intercept` among them."""

    n: int
    coefficients: Mapping[str, float]
    standard_errors: Mapping[str, float]
    steps: int

    def odds_ratio(self, name: str, level: float = 0.95) -> OddsRatio:
        """The odds ratio of a predictor with its Wald interval. Raises `KeyError` for one that is not in the model."""
        middle, error = self.coefficients[name], self.standard_errors[name]
        reach = NormalDist().inv_cdf(0.5 + level / 2) * error
        return OddsRatio(exp(middle), exp(middle - reach), exp(middle + reach))


def fit_logistic(outcome: Sequence[float], predictors: Mapping[str, Sequence[float]]) -> Fit:
    """Fit logit(outcome) ~ intercept + predictors.

    `outcome` is 0 or 1 per row, each predictor a number per row. Raises `ExportError` when there is nothing to fit,
    when predictors say the same twice, or when the outcome follows from them without exception.
    """
    import numpy as np

    names = ("intercept", *predictors)
    y = np.asarray(outcome, dtype=float)
    columns = [np.asarray(values, dtype=float) for values in predictors.values()]
    x = np.column_stack([np.ones(len(y)), *columns])
    if len(y) <= x.shape[1]:
        raise ExportError(
            phrase("Exports", "{number} complete cases are too few for a model of {shape} coefficients").format(
                number=len(y), shape=x.shape[1]
            )
        )
    if np.linalg.matrix_rank(x) < x.shape[1]:
        raise ExportError(
            phrase("Exports", "the model cannot be fitted: two predictors say the same, or one never changes")
        )
    beta = np.zeros(x.shape[1])
    for step in range(1, _MOST_STEPS + 1):
        with np.errstate(over="ignore"):
            expected = 1 / (1 + np.exp(-(x @ beta)))
        information = x.T @ ((expected * (1 - expected))[:, None] * x)
        if np.linalg.cond(information) > _SINGULAR:
            break
        change = np.linalg.solve(information, x.T @ (y - expected))
        if np.abs(change).max() < _SMALL_ENOUGH:
            errors = np.sqrt(np.diag(np.linalg.inv(information)))
            return Fit(len(y), _by_name(names, beta.tolist()), _by_name(names, errors.tolist()), step)
        beta += change
    raise ExportError(
        phrase("Exports", "the model cannot be fitted: the outcome follows from a predictor without exception")
    )


def _by_name(names: Sequence[str], values: Sequence[float]) -> Mapping[str, float]:
    return dict(zip(names, values, strict=True))
