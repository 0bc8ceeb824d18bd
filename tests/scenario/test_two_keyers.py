from __future__ import annotations

import random
from pathlib import Path

import pytest

from exporters.errors import FolderRefused
from exporters.two_keyers import DOUBLE_KEYING, SINGLE_KEYING, Trial, Trials, plant, run_two_keyers
from storage.audit import verify
from storage.cases import list_cases
from storage.store import open_store


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the trial."""
    return tmp_path_factory.mktemp("two_keyers")


@pytest.fixture(scope="module")
def trial(folder: Path) -> Trial:
    """Give the trial at the measured rate of single keying, run once."""
    made = run_two_keyers(folder)
    print(made.text())
    return made


def test_two_keyers_with_the_measured_error_rate_leave_less_than_double_keying_elsewhere(trial: Trial) -> None:
    assert trial.papers == 319
    assert trial.planted == (12, 12)
    assert trial.found == trial.to_find > 0
    assert trial.residual.per_10_000 <= DOUBLE_KEYING
    assert trial.is_met


def test_each_keyers_rate_is_that_of_the_errors_planted_and_stands_in_its_interval(trial: Trial) -> None:
    for name, planted in zip(("K1", "K2"), trial.planted, strict=True):
        rate = trial.checkup.figures.keyers[name]
        assert rate.errors == planted
        assert rate.low < SINGLE_KEYING < rate.high


def test_after_the_decisions_nothing_is_open_every_paper_may_be_final_and_the_trail_holds(
    trial: Trial, folder: Path
) -> None:
    assert not any(paper.open for paper in trial.checkup.papers)
    with open_store(folder / "two_keyers.anketa", read_only=True) as store:
        assert verify(store).findings == ()
        decided = sum(1 for paper in trial.checkup.papers if paper.findings)
        assert len(list_cases(store, status="final")) == decided > 0


def test_a_trial_is_never_written_over(trial: Trial, folder: Path) -> None:
    with pytest.raises(FolderRefused):
        run_two_keyers(folder)


def test_with_many_errors_exactly_the_same_error_twice_is_left(tmp_path: Path) -> None:
    many = run_two_keyers(tmp_path, rate=300)
    assert many.same_twice > 0
    assert many.found == many.to_find
    assert many.residual.errors == many.same_twice
    assert not many.is_met


def test_slips_and_swaps_of_one_and_seven_are_among_the_planted_errors() -> None:
    grid = ("e1_condom", "e2_syringe", "e3_ost", "e4_should_refer", "e5_detain")
    truth = {(f"{at:03}", name): str(1 + (at + place) % 5) for at in range(60) for place, name in enumerate(grid)}
    truth |= {(f"{at:03}", "a1_age"): str(21 + at % 7 * 6) for at in range(60)}
    wrong = plant(truth, random.Random(1), 300)  # noqa: S311  (known errors)
    swaps = [place for place, text in wrong.items() if text == truth[place].translate(str.maketrans("17", "71"))]
    slips = [
        (number, name)
        for (number, name), text in wrong.items()
        if name in grid[1:] and text == truth[number, grid[grid.index(name) - 1]]
    ]
    assert swaps
    assert slips


@pytest.fixture(scope="module")
def marked(folder: Path) -> Trial:
    """Give the trial in which the second keyer is asked what the form marks, run once."""
    made = run_two_keyers(folder, as_marked=True)
    print(made.text())
    return made


def test_where_the_form_marks_questions_every_planted_error_in_these_is_found_and_decided(marked: Trial) -> None:
    assert marked.questions == 11
    assert marked.checkup.figures.compared == 319 * 11
    assert marked.found == marked.to_find > 0
    assert marked.residual.per_10_000 <= DOUBLE_KEYING
    assert marked.is_met


def test_what_is_keyed_once_keeps_its_errors_and_is_counted_apart(marked: Trial, trial: Trial) -> None:
    assert trial.once is None
    assert marked.once is not None
    assert marked.once.errors == trial.planted[0] - marked.planted[0]
    assert marked.planted[0] > 0


def test_both_trials_are_printed_with_their_intervals(trial: Trial, marked: Trial) -> None:
    text = Trials(trial, marked).text()
    assert text.count("left after the decisions:") == 2
    assert text.count("95 %") == 2 * 3 + 1
    plain = Trials(trial, marked).plain()
    assert plain["is_met"] is True
    assert isinstance(plain["marked"], dict)
