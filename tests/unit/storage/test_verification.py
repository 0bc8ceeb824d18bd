from __future__ import annotations

from pathlib import Path

import pytest

from forms.adjudication import FIRST, SECOND, THIRD
from forms.comparison import ROW_IN_FIRST, ROW_IN_SECOND
from forms.journal import BLANK, Answer
from storage.audit import verify
from storage.cases import StoredCase, list_cases, read_cases
from storage.district_file import pack
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.pairing import ALONE, SEVERAL, list_pairs
from storage.store import Store
from storage.trail import DECIDED, WITHDRAWN, changes_of
from storage.verification import CheckedPaper, check_papers, decide, finish, withdraw
from tests.unit.storage.papers import AGE, BIRTHS, NAME, REMARK, SEX, correct, key_paper, new_store

PEOPLE = [("Aida", "40"), ("Bek", "42"), ("Cholpon", "12")]


def key_twice(store: Store, first: dict[str, str], second: dict[str, str], number: str = "0127") -> CheckedPaper:
    key_paper(store, number, first, PEOPLE)
    key_paper(store, number, second, PEOPLE, enumerator="E2", keying=2)
    return paper_of(store, number)


def paper_of(store: Store, number: str = "0127") -> CheckedPaper:
    return next(paper for paper in check_papers(store) if paper.pair.paper_number == number)


def stored(store: Store, keying: int = 1) -> StoredCase:
    return next(case for case in read_cases(store) if case.row.keying == keying)


def members(store: Store, keying: int = 1) -> list[str]:
    case = stored(store, keying)
    return [case.answers[place].value for row in case.rows for place in case.answers if place.row == row.row_id
            and place.path == NAME]  # fmt: skip


def test_the_two_keyings_of_a_paper_are_compared(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "1"})
    assert [(one.discrepancy.place, one.discrepancy.first.value, one.discrepancy.second.value) for one in paper.open] \
        == [(AGE, "30", "80")]  # fmt: skip
    assert (paper.pair.first.enumerator, paper.pair.second.enumerator) == ("E1", "E2")
    assert not paper.may_be_final


@pytest.mark.parametrize(
    ("choice", "answer", "stands"), [(FIRST, BLANK, "30"), (SECOND, BLANK, "80"), (THIRD, Answer("36"), "36")]
)
def test_a_decision_stands_in_the_first_keying_and_both_keyings_stay_in_the_trail(
    store: Store, choice: str, answer: Answer, stands: str
) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "1"})
    after = decide(store, paper, paper.open[0].discrepancy, choice, answer, who="S1", reason="paper looked at")
    decision = after.findings[0].decision
    assert decision is not None
    assert (decision.choice, decision.who, decision.reason) == (choice, "S1", "paper looked at")
    assert not after.open
    assert stored(store).answers[AGE].value == stands
    assert stored(store, 2).answers[AGE].value == "80"
    first = after.findings[0].discrepancy.first
    assert first.value == "30"
    assert not verify(store).findings


def test_a_paper_is_final_when_its_last_discrepancy_is_decided(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "2"})
    paper = decide(store, paper, paper.open[0].discrepancy, FIRST, who="S1", reason="paper")
    assert paper.pair.first.status == "closed"
    paper = decide(store, paper, paper.open[0].discrepancy, FIRST, who="S1", reason="paper")
    assert paper.pair.first.status == "final"


def test_a_question_that_follows_from_a_misread_filter_waits_for_the_filter(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "30", "sex": "2"})
    assert [one.discrepancy.place for one in paper.open] == [SEX]
    paper = decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
    assert [one.discrepancy.place for one in paper.open] == [BIRTHS]
    paper = decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
    assert stored(store).answers[BIRTHS].missing == "blank"
    assert paper.pair.first.status == "final"


def test_a_decision_taken_back_opens_the_discrepancy_and_what_was_first_keyed_stands_again(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "1"})
    paper = decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
    paper = withdraw(store, paper, paper.findings[0].discrepancy, who="S1", reason="undone")
    assert [one.discrepancy.place for one in paper.open] == [AGE]
    assert paper.pair.first.status == "closed"
    assert stored(store).answers[AGE].value == "30"
    kinds = store.run(lambda connection: [one.kind for one in changes_of(connection, paper.pair.first.case_id, 1)])
    assert {DECIDED, WITHDRAWN} <= set(kinds)
    paper = decide(store, paper, paper.open[0].discrepancy, THIRD, Answer("33"), who="S1", reason="paper")
    assert stored(store).answers[AGE].value == "33"
    assert paper.pair.first.status == "final"


def test_a_decision_needs_a_reason(store: Store) -> None:
    paper = key_twice(store, {"age": "30"}, {"age": "80"})
    with pytest.raises(StoreError, match="reason"):
        decide(store, paper, paper.open[0].discrepancy, FIRST, who="S1", reason=" ")
    assert paper_of(store).open


def test_a_correction_by_telephone_is_no_error_of_a_keyer(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "30", "sex": "1"})
    correct(store, paper.pair.first.case_id, AGE, "31")
    assert paper_of(store).findings == ()


def test_a_correction_to_what_the_second_keyer_read_settles_the_discrepancy(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "1"})
    correct(store, paper.pair.first.case_id, AGE, "80")
    (finding,) = paper_of(store).findings
    assert finding.settled == "corrected"
    assert not finding.is_open


def test_a_row_only_the_second_keyer_saw_comes_in_with_its_answers_in_its_place(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"}, [PEOPLE[0], PEOPLE[2]])
    key_paper(store, "0127", {"age": "30"}, PEOPLE, enumerator="E2", keying=2)
    paper = paper_of(store)
    (finding,) = paper.open
    assert finding.discrepancy.kind == ROW_IN_SECOND
    paper = decide(store, paper, finding.discrepancy, SECOND, who="S1", reason="paper")
    assert members(store) == ["Aida", "Bek", "Cholpon"]
    assert paper.findings[0].decision is not None
    assert paper.findings[0].decision.choice == SECOND
    paper = withdraw(store, paper, finding.discrepancy, who="S1", reason="undone")
    assert members(store) == ["Aida", "Cholpon"]
    assert paper.open
    decide(store, paper, finding.discrepancy, SECOND, who="S1", reason="paper")
    assert members(store) == ["Aida", "Bek", "Cholpon"]
    assert not verify(store).findings


def test_a_row_that_is_not_on_the_paper_goes_and_comes_back_when_the_decision_is_taken_back(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"}, PEOPLE)
    key_paper(store, "0127", {"age": "30"}, [PEOPLE[0], PEOPLE[2]], enumerator="E2", keying=2)
    paper = paper_of(store)
    (finding,) = paper.open
    assert finding.discrepancy.kind == ROW_IN_FIRST
    paper = decide(store, paper, finding.discrepancy, SECOND, who="S1", reason="paper")
    assert members(store) == ["Aida", "Cholpon"]
    withdraw(store, paper, finding.discrepancy, who="S1", reason="undone")
    assert members(store) == ["Aida", "Bek", "Cholpon"]


def test_papers_without_a_difference_become_final_together(store: Store) -> None:
    for number in ("0001", "0002"):
        key_twice(store, {"age": "30", "sex": "1"}, {"age": "30", "sex": "1"}, number)
    key_twice(store, {"age": "30"}, {"age": "31"}, "0003")
    assert finish(store, list(check_papers(store)), who="S1") == 2
    assert {row.paper_number for row in list_cases(store, status="final")} == {"0001", "0002"}


def test_a_second_keying_without_a_first_is_listed_with_the_nearest_numbers(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"})
    key_paper(store, "9999", {"age": "30"})
    key_paper(store, "0172", {"age": "30"}, enumerator="E2", keying=2)
    pairing = list_pairs(store)
    assert pairing.pairs == ()
    (alone,) = pairing.unpaired
    assert (alone.case.paper_number, alone.why, alone.nearest) == ("0172", ALONE, ("0127",))


def test_a_number_first_keyed_twice_is_not_paired_before_the_duplicate_is_resolved(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"})
    key_paper(store, "0127", {"age": "31"})
    key_paper(store, "0127", {"age": "30"}, enumerator="E2", keying=2)
    pairing = list_pairs(store)
    assert pairing.pairs == ()
    assert [one.why for one in pairing.unpaired] == [SEVERAL]


def test_a_second_keying_from_another_laptop_is_paired_at_the_merge_and_decisions_travel(
    central: Store, tmp_path: Path
) -> None:
    with new_store(tmp_path, "north") as north, new_store(tmp_path, "south", district="S") as south:
        key_paper(north, "0127", {"age": "30", "remark": "good"})
        key_paper(south, "0127", {"age": "80", "remark": "good"}, enumerator="E2", keying=2)
        files = [pack(one, one.path.with_suffix(".sent")).path for one in (north, south)]
    apply_merge(central, plan_merge(central, files))
    paper = paper_of(central)
    assert [one.discrepancy.place for one in paper.open] == [AGE]
    decide(central, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
    back = pack(central, tmp_path / "back.sent").path
    with new_store(tmp_path, "other", kind="central", district="") as other:
        apply_merge(other, plan_merge(other, [back]))
        there = paper_of(other)
        assert there.findings[0].decision == paper_of(central).findings[0].decision
        assert stored(other).answers[AGE].value == "80"
        assert stored(other).answers[REMARK].value == "good"
        assert SEX in stored(other).answers
