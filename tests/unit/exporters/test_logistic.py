from __future__ import annotations

import csv
import math
from pathlib import Path

import pytest

from exporters.errors import ExportError
from exporters.logistic import fit_logistic
from exporters.published import ODDS, SHARES, recompute

DECLARED = {column: frozenset({"98", "99"}) for share in SHARES for column in (share.column,)}


@pytest.fixture(scope="module")
def papers(shared: Path) -> list[dict[str, str]]:
    """Give the synthetic papers as they lie in the survey's folder."""
    with (shared / "survey" / "synthetic_319.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_fit_with_one_yes_no_predictor_is_the_odds_ratio_of_the_table() -> None:
    rows = [(1, 1)] * 30 + [(0, 1)] * 10 + [(1, 0)] * 20 + [(0, 0)] * 40
    fit = fit_logistic([outcome for outcome, _ in rows], {"exposed": [exposed for _, exposed in rows]})
    odds = fit.odds_ratio("exposed")
    assert odds.ratio == pytest.approx(30 * 40 / (10 * 20), rel=1e-12)
    reach = 1.959963984540054 * math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 40)
    assert math.log(odds.high) - math.log(odds.low) == pytest.approx(2 * reach, rel=1e-9)
    assert math.exp(fit.coefficients["intercept"]) == pytest.approx(20 / 40, rel=1e-12)


def test_the_score_is_zero_at_the_fit() -> None:
    outcome = [0, 1, 0, 1, 1, 0, 1, 1, 0, 0]
    x = [0.1, 0.4, 0.35, 0.8, 0.9, 0.5, 0.3, 0.7, 0.2, 0.6]
    fit = fit_logistic(outcome, {"x": x})
    expected = [1 / (1 + math.exp(-fit.coefficients["intercept"] - fit.coefficients["x"] * value)) for value in x]
    assert sum(y - p for y, p in zip(outcome, expected, strict=True)) == pytest.approx(0, abs=1e-9)
    assert sum(v * (y - p) for v, y, p in zip(x, outcome, expected, strict=True)) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("outcome", "predictors", "words"),
    [
        ([0] * 10 + [1] * 10, {"x": [0] * 10 + [1] * 10}, "follows from a predictor"),
        ([0] * 11 + [1] * 10, {"x": [0] * 10 + [1] * 11}, "follows from a predictor"),
        ([0, 1] * 10, {"x": [1] * 20}, "say the same"),
        ([0, 1] * 10, {"x": list(range(20)), "y": list(range(20))}, "say the same"),
        ([0, 1], {"x": [1, 2]}, "too few"),
    ],
)
def test_what_cannot_be_fitted_is_said_and_no_number_given(
    outcome: list[int], predictors: dict[str, list[int]], words: str
) -> None:
    with pytest.raises(ExportError, match=words):
        fit_logistic(outcome, predictors)


def test_the_published_table_comes_out_of_the_synthetic_papers(papers: list[dict[str, str]]) -> None:
    lines = recompute(papers, DECLARED)
    assert [line.key for line in lines] == [*(share.column for share in SHARES), *(odds.key for odds in ODDS)]
    assert all(line.is_met for line in lines)
    assert [line.obtained for line in lines[-3:]] == ["1.84 (1.12–3.00)", "3.81 (1.35–10.75)", "2.53 (1.33–4.80)"]
    assert {line.valid for line in lines[-3:]} == {315}


def test_the_published_figures_are_those_of_the_golden_file(shared: Path) -> None:
    import json

    golden = json.loads((shared / "survey" / "golden.json").read_text(encoding="utf-8"))
    assert {share.column: [share.count, share.valid, share.percent] for share in SHARES} == golden["marginals"]
    assert {odds.key: [float(odds.ratio), float(odds.low), float(odds.high)] for odds in ODDS} == golden["aor"]


def test_one_answer_changed_is_a_number_not_met(papers: list[dict[str, str]]) -> None:
    changed = [dict(papers[0], c1_sw_law="99" if papers[0]["c1_sw_law"] != "99" else "3"), *papers[1:]]
    assert [line.key for line in recompute(changed, DECLARED) if not line.is_met] == ["c1_sw_law"]


def test_a_declared_code_counted_as_valid_would_be_noticed(papers: list[dict[str, str]]) -> None:
    unmet = {line.key for line in recompute(papers, {}) if not line.is_met}
    assert {"c1_sw_law", "c2_syr_law", "b4_fam417", "e1_condom", "b1_trained"} <= unmet
