"""Logistic regression by iteratively reweighted least squares, with Wald intervals.

Small on purpose: a study's adjusted odds ratios need this and nothing more. McCullagh & Nelder, "Generalized Linear
Models" (1989), ch. 4; it agrees with glm() of R to 1e-10 where the fit converges.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf
from statistics import NormalDist
from typing import TYPE_CHECKING

from exporters.errors import ExportError
from forms.wording import phrase

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

_MOST_STEPS = 50
_MOST_HALVINGS = 30
_SMALL_ENOUGH = 1e-10
#: Condition of the information (predictors standardised) beyond which the likelihood has no maximum.
_SINGULAR = 1e14
#: Log-odds at which a fitted share cannot be told from 0 or 1: the data are separated.
_CERTAIN = 15.0


@dataclass(frozen=True, slots=True)
class OddsRatio:
    """exp(coefficient) with its Wald interval; infinity where a number is too large."""

    ratio: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted model of `n` rows; coefficients and errors are on the log-odds scale, `intercept` among them.

    `yes` counts the rows with the outcome.
    """

    n: int
    yes: int
    coefficients: Mapping[str, float]
    standard_errors: Mapping[str, float]
    steps: int

    def odds_ratio(self, name: str, level: float = 0.95) -> OddsRatio:
        """The odds ratio of a predictor with its Wald interval. Raises `KeyError` for one that is not in the model."""
        middle, error = self.coefficients[name], self.standard_errors[name]
        reach = NormalDist().inv_cdf(0.5 + level / 2) * error
        return OddsRatio(_exp(middle), _exp(middle - reach), _exp(middle + reach))


def _exp(power: float) -> float:
    try:
        return exp(power)
    except OverflowError:
        return inf


def fit_logistic(outcome: Sequence[float], predictors: Mapping[str, Sequence[float]]) -> Fit:
    """Fit logit(outcome) ~ intercept + predictors.

    `outcome` is 0 or 1 per row, each predictor a number per row; predictors are standardised for the fit, so that years
    or amounts of money do no harm to it. Raises `ExportError` when there is nothing to fit, when predictors say the
    same twice, when the outcome follows from them without exception, or when no fit is found.
    """
    import numpy as np

    y = np.asarray(outcome, dtype=float)
    columns = [np.asarray(values, dtype=float) for values in predictors.values()]
    size = 1 + len(columns)
    if len(y) <= size:
        raise ExportError(
            phrase("Exports", "{number} complete cases are too few for a model of {shape} coefficients").format(
                number=len(y), shape=size
            )
        )
    if y.min() == y.max():
        raise ExportError(
            phrase("Exports", "the model cannot be fitted: all {number} complete cases have the same outcome").format(
                number=len(y)
            )
        )
    middles = np.array([column.mean() for column in columns])
    spreads = np.array([column.std() for column in columns])
    parts = zip(columns, middles, spreads, strict=True)
    scaled = [(column - middle) / (spread or 1) for column, middle, spread in parts]
    x = np.column_stack([np.ones(len(y)), *scaled])
    if np.linalg.matrix_rank(x) < size:
        raise ExportError(
            phrase("Exports", "the model cannot be fitted: two predictors say the same, or one never changes")
        )
    beta, covariance, steps = _maximised(x, y)
    back = np.eye(size)  # from the standardised predictors to the predictors themselves
    back[0, 1:] = -middles / spreads
    back[range(1, size), range(1, size)] = 1 / spreads
    names = ("intercept", *predictors)
    errors = np.sqrt(np.diag(back @ covariance @ back.T))
    by_name = [dict(zip(names, values.tolist(), strict=True)) for values in (back @ beta, errors)]
    return Fit(len(y), int(y.sum()), by_name[0], by_name[1], steps)


def _maximised(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers, int]:
    """Coefficients, their covariance and the steps that it took; a step that makes the fit worse is halved.

    Raises `ExportError`.
    """
    import numpy as np

    beta = np.zeros(x.shape[1])
    for step in range(1, _MOST_STEPS + 1):
        expected = _shares(x @ beta)
        information = x.T @ ((expected * (1 - expected))[:, None] * x)
        if np.linalg.cond(information) > _SINGULAR:
            break
        change = np.linalg.solve(information, x.T @ (y - expected))
        if np.abs(change).max() < _SMALL_ENOUGH:
            return beta, np.linalg.inv(information), step
        likelihood = _likelihood(x @ beta, y)
        for _ in range(_MOST_HALVINGS):
            if _likelihood(x @ (beta + change), y) >= likelihood - _SMALL_ENOUGH * (1 + abs(likelihood)):
                break
            change = change / 2
        beta = beta + change
    if np.abs(x @ beta).max() > _CERTAIN:
        raise ExportError(
            phrase("Exports", "the model cannot be fitted: the outcome follows from a predictor without exception")
        )
    raise ExportError(phrase("Exports", "the model cannot be fitted: its coefficients do not settle"))


def _shares(logits: Numbers) -> Numbers:
    import numpy as np

    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-logits))


def _likelihood(logits: Numbers, y: Numbers) -> float:
    import numpy as np

    return float(y @ logits - np.logaddexp(0, logits).sum())
