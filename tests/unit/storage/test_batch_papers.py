"""What is not simply keyed in a batch, and what stands on its sheet."""

from __future__ import annotations

import pytest

from storage.batch_counts import batch_counts
from storage.batch_papers import BEGUN, CONTRADICTED, HAS_OUTCOME, MISSING, OUTSIDE, TWICE, as_ranges, batch_papers
from storage.batch_sheet import batch_sheet
from storage.outcomes import REFUSED, set_outcomes
from storage.people import Person, add_person
from storage.store import Store
from tests.unit.storage.test_outcomes import batch_of, key


def test_each_paper_that_is_not_simply_keyed_is_listed_with_what_is_strange(store: Store) -> None:
    batch = batch_of(store)
    set_outcomes(store, batch.batch_id, ["0104"], REFUSED, who="E1")
    key(store, batch, "0101")
    key(store, batch, "0102")
    key(store, batch, "0102")
    key(store, batch, "0103", close=False)
    key(store, batch, "0777")
    papers = batch_papers(store, batch.batch_id, 1, batch_counts(store, batch.batch_id))
    assert [(paper.number, paper.state) for paper in papers] == [
        ("0102", TWICE),
        ("0102", TWICE),
        ("0103", BEGUN),
        ("0104", HAS_OUTCOME),
        ("0105", MISSING),
        ("0777", OUTSIDE),
    ]
    assert papers[3].said[0].who == "E1"
    assert papers[0].case is not None


def test_a_paper_refused_and_keyed_all_the_same_is_contradicted(store: Store) -> None:
    batch = batch_of(store)
    set_outcomes(store, batch.batch_id, ["0101"], REFUSED, who="E1")
    key(store, batch, "0101")
    papers = batch_papers(store, batch.batch_id, 1, batch_counts(store, batch.batch_id))
    assert [paper.state for paper in papers if paper.number == "0101"] == [CONTRADICTED]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ()),
        (("7",), ("7",)),
        (("0101", "0102"), ("0101", "0102")),
        (("0101", "0102", "0103", "0105"), ("0101–0103", "0105")),
        (("A-1", "A-2", "A-3", "B-4"), ("A-1–A-3", "B-4")),
        (("x", "y"), ("x", "y")),
    ],
)
def test_numbers_in_a_row_are_said_as_one(numbers: tuple[str, ...], said: tuple[str, ...]) -> None:
    assert as_ranges(numbers) == said


def test_the_sheet_says_who_keyed_when_and_what_is_open(store: Store) -> None:
    add_person(store, Person("E1", "First"))
    batch = batch_of(store)
    key(store, batch, "0101")
    key(store, batch, "0102")
    sheet = batch_sheet(store, batch.batch_id)
    assert (sheet.keyers, sheet.names["E1"], sheet.queries) == ({"E1": 2}, "First", 0)
    assert (sheet.title, sheet.version) == ("Household", "1")
    assert sheet.first_day == sheet.last_day != ""
    assert [paper.number for paper in sheet.papers] == ["0103", "0104", "0105"]


def test_the_sheet_of_an_empty_batch_has_no_days(store: Store) -> None:
    sheet = batch_sheet(store, batch_of(store).batch_id)
    assert (sheet.first_day, sheet.last_day, sheet.keyers) == ("", "", {})
