from __future__ import annotations

from pathlib import Path

import pytest

from forms.adjudication import FIRST
from forms.entry_session import EntrySession
from forms.errors import EntryError
from forms.journal import Place
from storage.audit import verify
from storage.case_rows import CaseRow
from storage.cases import list_cases, open_case, read_cases
from storage.conflicts import list_duplicates
from storage.corrections import (
    CorrectionJournal,
    RuleBroken,
    Source,
    Why,
    correct_number,
    correct_status,
    ends_of,
    papers_numbered,
    say_open,
    source_of,
)
from storage.district_file import pack
from storage.duplicates import renumber
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.store import Store, create_store
from storage.trail import CORRECTED, Change, changes_of
from storage.verification import check_papers, decide, finish
from tests.unit.storage.papers import AGE, BIRTHS, SEX, key_paper, new_store
from tests.written_form import xml_of

CALL = Source("telephone", "Office of the district", "2026-11-20")
WHY = Why("S1", "the age was misheard", CALL)
KEYED = {"age": "30", "sex": "1", "remark": "good"}

NUMBERED = """
# survey
| type    | name   | label  | constraint                      | key::case    | key::severity |
| text    | number | Number | regex(., '^[0-9]{3}-[0-9]{2}$') | paper_number | %s      |
| integer | age    | Age    |                                 |              |               |
# settings
| form_id  | form_title |
| numbered | Numbered   |
"""


def row_of(store: Store, number: str = "0127", keying: int = 1) -> CaseRow:
    return next(row for row in list_cases(store, search=number) if row.keying == keying)


def correct(store: Store, row: CaseRow, place: Place, text: str, why: Why = WHY) -> EntrySession:
    """Change an answer of a closed case, as the window does."""
    journal = CorrectionJournal(store, row.case_id, row.keying, why)
    session = EntrySession(store.form(row.form_version), open_case(store, row.case_id, row.keying), journal)
    session.go(place)
    session.key(text)
    return session


def corrections(store: Store, row: CaseRow) -> list[Change]:
    changes = store.run(lambda connection: changes_of(connection, row.case_id, row.keying))
    return [change for change in changes if change.kind == CORRECTED]


def test_a_correction_stands_in_the_trail_with_its_reason_and_where_it_comes_from(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    correct(store, row_of(store), AGE, "31")
    (change,) = corrections(store, row_of(store))
    assert (change.who, change.reason, source_of(change)) == ("S1", "the age was misheard", CALL)
    assert (change.old, change.new) == ('{"value":"30"}', '{"value":"31"}')
    assert verify(store).findings == ()


def test_a_correction_without_a_reason_changes_nothing(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    with pytest.raises(EntryError, match="reason"):
        correct(store, row_of(store), AGE, "31", Why("S1", "  "))
    assert corrections(store, row_of(store)) == []


def test_a_correction_is_checked_anew_and_the_computed_answer_follows(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    correct(store, row_of(store), AGE, "12")
    (case,) = read_cases(store)
    assert case.answers[Place("/data/you/is_adult")].value == "0"
    correct(store, row_of(store), AGE, "130")
    assert row_of(store).open_queries == 1
    assert ends_of(store, row_of(store)).queries == (AGE,)


def test_a_final_paper_is_final_no_more_when_a_correction_leaves_something_open(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    key_paper(store, "0127", KEYED, enumerator="E2", keying=2)
    assert finish(store, list(check_papers(store)), who="S1") == 1
    correct(store, row_of(store), AGE, "31")
    assert row_of(store).status == "final"
    correct(store, row_of(store), SEX, "2")
    assert row_of(store).status == "closed"
    assert ends_of(store, row_of(store)).unanswered == (BIRTHS,)
    assert say_open(store, row_of(store)) == "1 unanswered"
    with pytest.raises(StoreError, match="1 unanswered"):
        correct_status(store, row_of(store), "final", WHY)
    correct(store, row_of(store), BIRTHS, "1")
    correct_status(store, row_of(store), "final", WHY)
    assert row_of(store).status == "final"
    assert verify(store).findings == ()


def test_a_paper_with_a_discrepancy_cannot_be_called_final_by_hand(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    key_paper(store, "0127", KEYED | {"age": "80"}, enumerator="E2", keying=2)
    with pytest.raises(StoreError, match="1 differing between the keyings"):
        correct_status(store, row_of(store), "final", WHY)
    (paper,) = check_papers(store)
    decide(store, paper, paper.open[0].discrepancy, FIRST, who="S1", reason="paper")
    assert row_of(store).status == "final"


def test_a_status_changes_with_reason_and_source_and_back(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    correct_status(store, row_of(store), "void", WHY)
    assert row_of(store).status == "void"
    correct_status(store, row_of(store), "closed", Why("S1", "it is usable after all"))
    assert row_of(store).status == "closed"
    assert [source_of(change) for change in corrections(store, row_of(store))].count(CALL) == 1
    with pytest.raises(StoreError, match="another status"):
        correct_status(store, row_of(store), "closed", WHY)
    with pytest.raises(EntryError, match="reason"):
        correct_status(store, row_of(store), "void", Why("S1", ""))


@pytest.mark.parametrize("severity", ["query", "blocking"])
def test_a_paper_number_is_checked_by_the_rule_of_the_form(tmp_path: Path, severity: str) -> None:
    with create_store(tmp_path / "numbered.anketa", xform_xml=xml_of(NUMBERED % severity)) as store:
        key_paper(store, "034-01", {"age": "30"})
        row = row_of(store, "034-01")
        error = StoreError if severity == "blocking" else RuleBroken
        with pytest.raises(error, match="rule"):
            renumber(store, row, "03401", who="S1", reason="looked at")
        assert row_of(store, "034-01").paper_number == "034-01"
        renumber(store, row, "034-02", who="S1", reason="looked at")
        row = row_of(store, "034-02")
        if severity == "query":
            renumber(store, row, "03403", who="S1", reason="so on the paper", keeps=True)
            assert row_of(store, "03403").open_queries == 0
        assert verify(store).findings == ()


def test_a_corrected_number_says_who_has_it_already_and_makes_a_duplicate(store: Store) -> None:
    key_paper(store, "0127", KEYED)
    key_paper(store, "0128", KEYED)
    row = row_of(store, "0128")
    assert [one.paper_number for one in papers_numbered(store, row, "0127")] == ["0127"]
    correct_number(store, row, " 0127 ", WHY)
    assert [duplicate.paper_number for duplicate in list_duplicates(store)] == ["0127"]
    assert {source_of(change) for change in corrections(store, row)} == {CALL}
    with pytest.raises(StoreError, match="another number"):
        correct_number(store, row_of(store), "0127", WHY)


def test_corrections_travel_with_their_source(store: Store, central: Store, tmp_path: Path) -> None:
    key_paper(store, "0127", KEYED)
    correct(store, row_of(store), AGE, "31")
    correct_status(store, row_of(store), "void", WHY)
    sent = pack(store, tmp_path / "north.sent").path
    apply_merge(central, plan_merge(central, [sent]))
    assert sorted(map(str, corrections(central, row_of(central)))) == sorted(
        map(str, corrections(store, row_of(store)))
    )
    assert verify(central).findings == ()
    with new_store(tmp_path, "third", kind="central", district="") as third:
        apply_merge(third, plan_merge(third, [pack(central, tmp_path / "central.sent").path]))
        assert {source_of(change) for change in corrections(third, row_of(third))} == {CALL}
