from __future__ import annotations

import random
from pathlib import Path

import pytest

from forms.adjudication import FIRST, SECOND, THIRD
from forms.comparison import GRID_SLIP, ROW_IN_FIRST, ROW_IN_SECOND
from forms.entry_session import EntrySession
from forms.journal import BLANK, Answer, Place
from storage.audit import verify
from storage.cases import CaseCommitJournal, StoredCase, create_case, list_cases, read_cases
from storage.district_file import pack
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.pairing import ALONE, SEVERAL, list_pairs
from storage.paper_rows import key_rows
from storage.store import Store, create_store
from storage.study_rules import KEYERS_DECIDE, set_rule
from storage.table_file import Row, Table
from storage.trail import DECIDED, WITHDRAWN, changes_of
from storage.verification import CheckedPaper, check_all, check_papers, decide, finish, may_decide, withdraw
from tests.unit.storage.papers import AGE, BIRTHS, NAME, REMARK, SEX, correct, key_paper, new_store
from tests.unit.test_comparison import GRID
from tests.written_form import xml_of

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


def test_a_keyer_of_a_paper_does_not_decide_it_unless_the_study_lets_them(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "80", "sex": "1"})
    for who in ("E1", "E2"):
        assert not may_decide(store, paper.pair, who)
        with pytest.raises(StoreError, match="does not decide"):
            decide(store, paper, paper.open[0].discrepancy, FIRST, who=who, reason="paper")
    set_rule(store, KEYERS_DECIDE, is_set=True)
    assert not decide(store, paper, paper.open[0].discrepancy, FIRST, who="E1", reason="paper").open


def test_a_paper_that_a_correction_left_with_a_question_unanswered_is_not_final(store: Store) -> None:
    paper = key_twice(store, {"age": "30", "sex": "1"}, {"age": "30", "sex": "1"})
    assert paper.may_be_final
    correct(store, paper.pair.first.case_id, SEX, "2")
    paper = paper_of(store)
    assert paper.ends.unanswered == (BIRTHS,)
    assert not paper.may_be_final
    correct(store, paper.pair.first.case_id, BIRTHS, "2")
    assert paper_of(store).may_be_final


def test_a_slipped_grid_is_decided_as_one_and_counts_every_wrong_answer(tmp_path: Path) -> None:
    with create_store(tmp_path / "grid.anketa", xform_xml=xml_of(GRID)) as store:
        for keying, codes in enumerate(("1324413", "1132441"), 1):
            state = create_case(store, enumerator=f"E{keying}", keying=keying)
            session = EntrySession(store.form(), state, CaseCommitJournal(store, state.case_id, keying, f"E{keying}"))
            session.set_header("@paper_number", "0127")
            session.key_grid(codes)
            session.close()
        paper = paper_of(store)
        (finding,) = paper.open
        assert finding.discrepancy.kind == GRID_SLIP
        rows = [place.path[-2:] for place in (cell.place for cell in finding.discrepancy.cells)]
        assert rows == ["e2", "e3", "e4", "e6", "e7"]
        typed = {cell.place: Answer("4") for cell in finding.discrepancy.cells[:1]}
        after = decide(store, paper, finding.discrepancy, FIRST, who="S1", reason="paper")
        assert after.pair.first.status == "final"
        assert check_all(store).figures.keyers["E2"].errors == 5
        again = withdraw(store, after, finding.discrepancy, who="S1", reason="undone")
        assert len(again.open) == 1
        third = decide(store, again, finding.discrepancy, SECOND, who="S1", reason="paper", cells=typed)
        assert not third.open
        assert third.findings[0].decision is not None
        assert third.findings[0].decision.choice == THIRD
        values = "".join(stored(store).answers[Place(f"/data/g/e{at}")].value for at in range(1, 8))
        assert values == "1432441"
        assert [choice for _, choice in third.decided] == [THIRD, SECOND, SECOND, SECOND, SECOND]
        assert not verify(store).findings


def test_two_files_of_185_rows_and_11_columns_keyed_on_two_laptops_give_exactly_the_four_differing_cells(
    tmp_path: Path,
) -> None:
    columns = "\n".join(f"| text | c{column} | C{column} |" for column in range(11))
    form = f"# survey\n| type | name | label |\n{columns}\n# settings\n| form_id | form_title |\n| lines | Lines |\n"
    chance = random.Random(185)  # noqa: S311  (known differences)
    cells = [[str(chance.randrange(1000)) for _ in range(11)] for _ in range(185)]
    planted = {(0, 3), (77, 0), (77, 10), (184, 5)}
    header = ("paper_number", *(f"c{column}" for column in range(11)))
    files = []
    for keying, name in enumerate(("north", "south"), 1):
        with create_store(tmp_path / f"{name}.anketa", xform_xml=xml_of(form), district=name) as store:
            rows = tuple(
                Row(row, (f"{row:03}", *(_planted(cell, keying, (row, at) in planted) for at, cell in enumerate(line))))
                for row, line in enumerate(cells)
            )
            outcomes = list(key_rows(store, Table(Path("lines"), header, rows), enumerator=name, keying=keying))
            assert {outcome.what for outcome in outcomes} == {"closed"}
            files.append(pack(store, tmp_path / f"{name}.sent").path)
    with create_store(tmp_path / "centre.anketa", xform_xml=xml_of(form), kind="central") as centre:
        apply_merge(centre, plan_merge(centre, files))
        checkup = check_all(centre)
        found = {
            (int(paper.pair.paper_number), int(one.discrepancy.place.path.rpartition("/c")[2]))
            for paper in checkup.papers
            for one in paper.findings
        }
        assert (len(checkup.papers), checkup.unpaired, checkup.figures.compared) == (185, (), 185 * 11)
        assert found == planted
        assert checkup.figures.differences.errors == 4


def _planted(cell: str, keying: int, is_planted: bool) -> str:
    return f"{cell}x" if keying == 2 and is_planted else cell
