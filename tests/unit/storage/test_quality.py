from __future__ import annotations

from forms.adjudication import SECOND, THIRD
from forms.journal import Answer
from storage.quality import quality_figures
from storage.store import Store
from storage.verification import check_papers, decide
from tests.unit.storage.papers import key_paper

TWICE = {"age": "30", "sex": "1", "remark": "good"}


def test_a_store_without_second_keying_has_a_share_of_nothing_and_no_rate(store: Store) -> None:
    key_paper(store, "0001", TWICE)
    figures = quality_figures(store)
    assert (figures.firsts, figures.twice, figures.share, figures.differences.answers) == (1, 0, 0.0, 0)
    assert figures.first_errors.per_10_000 == 0


def test_share_rate_and_interval_are_those_of_what_was_decided(store: Store) -> None:
    for number in ("0001", "0002", "0003"):
        key_paper(store, number, TWICE)
    key_paper(store, "0001", TWICE | {"age": "80"}, enumerator="E2", keying=2)
    key_paper(store, "0002", TWICE | {"age": "80", "remark": "bad"}, enumerator="E2", keying=2)
    key_paper(store, "0099", TWICE, enumerator="E2", keying=2)
    assert quality_figures(store).open == 3
    for paper in check_papers(store):
        after = decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
        if after.open:
            decide(store, after, after.open[0].discrepancy, THIRD, Answer("fair"), who="S1", reason="paper")
    figures = quality_figures(store)
    assert (figures.firsts, figures.twice, figures.unpaired, figures.open) == (3, 2, 1, 0)
    assert figures.share == 2 / 3
    assert (figures.differences.errors, figures.first_errors.errors, figures.second_errors.errors) == (3, 3, 1)
    assert figures.both_wrong == 1
    assert figures.first_errors.low < figures.first_errors.per_10_000 < figures.first_errors.high
    plain = figures.plain()
    assert plain["share_keyed_twice"] == 0.6667
    assert plain["undecided"] == 0
    assert quality_figures(store, form_id="another").firsts == 0
