from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forms.comparison import verified_paths
from storage.audit import verify
from storage.batches import Batch, create_batch, numbers_between
from storage.cases import list_cases, set_status
from storage.centre_file import write_reply
from storage.conflicts import list_duplicates
from storage.district_file import pack
from storage.duplicates import IDENTICAL, SAME_PAPER, TWO_PAPERS, kind_of, make_second, renumber, void_case
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.pairing import list_pairs
from storage.people import Person, add_person
from storage.second_keying import (
    ALL,
    EVERY,
    SHARE,
    choose,
    draw_papers,
    drawn_papers,
    is_drawn,
    may_key_second,
    waiting_numbers,
)
from storage.store import Store, create_store, open_store
from storage.study_rules import DEPENDENT, SAME_PERSON, allows, set_rule
from storage.trail import STORE, changes_of_kind
from tests.unit.storage.papers import HOUSEHOLD, key_paper, new_store
from tests.unit.storage.studies import key_files, package_of, seated
from tests.written_form import xml_of


@pytest.fixture
def batch(store: Store) -> Batch:
    """Give a batch of twenty numbered papers."""
    return create_batch(store, name="May", numbers_from="001", numbers_to="020", received=20)


def test_another_person_keys_the_second_time_unless_the_study_allows_the_same(store: Store) -> None:
    key_paper(store, "001", enumerator="E1")
    assert not may_key_second(store, "001", "E1")
    assert may_key_second(store, "001", "E2")
    assert may_key_second(store, "002", "E1")
    set_rule(store, SAME_PERSON, is_set=True)
    assert may_key_second(store, "001", "E1")
    set_rule(store, SAME_PERSON, is_set=False)
    assert not may_key_second(store, "001", "E1")


def test_a_void_first_keying_keeps_nobody_from_the_second(store: Store) -> None:
    case = key_paper(store, "001", enumerator="E1")
    set_status(store, case, 1, "void", who="S1", reason="test")
    assert may_key_second(store, "001", "E1")


@pytest.mark.parametrize(
    ("rule", "amount", "count"), [(ALL, 0, 20), (EVERY, 5, 4), (EVERY, 3, 7), (SHARE, 10, 2), (SHARE, 11, 3)]
)
def test_papers_are_drawn_all_every_nth_or_a_share(
    store: Store, batch: Batch, rule: str, amount: int, count: int
) -> None:
    drawn = draw_papers(store, batch, rule, amount, who="S1")
    assert len(set(drawn.numbers)) == count
    assert drawn_papers(store, batch.batch_id) == drawn


def test_a_share_is_drawn_once_and_is_there_after_a_restart(store: Store, batch: Batch) -> None:
    drawn = draw_papers(store, batch, SHARE, 25, who="S1")
    with pytest.raises(StoreError, match="drawn before"):
        draw_papers(store, batch, SHARE, 25, who="S1")
    store.close()
    with open_store(store.path) as again:
        assert drawn_papers(again, batch.batch_id) == drawn


@pytest.mark.parametrize(("rule", "amount"), [(EVERY, 1), (SHARE, 0), (SHARE, 101), ("some", 5)])
def test_an_amount_that_makes_no_sense_is_refused(store: Store, batch: Batch, rule: str, amount: int) -> None:
    with pytest.raises(StoreError):
        draw_papers(store, batch, rule, amount, who="S1")
    assert drawn_papers(store, batch.batch_id) is None


def test_a_share_can_be_drawn_again_from_its_seed_and_stands_in_the_trail(store: Store, batch: Batch) -> None:
    drawn = draw_papers(store, batch, SHARE, 25, who="S1")
    numbers = numbers_between(batch.numbers_from, batch.numbers_to)
    assert choose(SHARE, 25, numbers, drawn.seed) == drawn.numbers
    assert {choose(SHARE, 25, numbers, str(seed)) for seed in range(20)} > {choose(SHARE, 25, numbers, "0")}
    (said,) = store.run(lambda connection: [one for one in changes_of_kind(connection, STORE) if one.path == "@study"])
    assert drawn.seed in said.new
    assert all(number in said.new for number in drawn.numbers)
    assert is_drawn(store, drawn.numbers[0])
    assert [number for number in numbers if is_drawn(store, number)] == list(drawn.numbers)
    assert verify(store).findings == ()


def test_rules_of_the_study_and_draws_travel_to_other_stations(store: Store, batch: Batch, tmp_path: Path) -> None:
    set_rule(store, DEPENDENT, is_set=True, who="S1")
    drawn = draw_papers(store, batch, SHARE, 25, who="S1")
    sent = pack(store, tmp_path / "rules.sent").path
    with new_store(tmp_path, "other") as other:
        assert not allows(other, DEPENDENT)
        apply_merge(other, plan_merge(other, [sent]))
        assert allows(other, DEPENDENT)
        assert drawn_papers(other, batch.batch_id) == drawn
        assert not allows(other, SAME_PERSON)


def test_the_centre_sends_its_rules_and_draws_home(central: Store, tmp_path: Path) -> None:
    with seated(package_of(central, tmp_path), tmp_path, 1, "north") as north:
        batch = create_batch(north, name="May", numbers_from="001", numbers_to="020", received=20)
        sent = pack(north, tmp_path / "north.sent").path
        apply_merge(central, plan_merge(central, [sent], keys=key_files()[:1]))
        set_rule(central, DEPENDENT, is_set=True, who="S1")
        drawn = draw_papers(central, batch, SHARE, 25, who="S1")
        back = write_reply(central, tmp_path / "N.anketa-centre", "N").path
        apply_merge(north, plan_merge(north, [back]))
        assert allows(north, DEPENDENT)
        assert drawn_papers(north, batch.batch_id) == drawn
        assert verify(north).findings == ()
        set_rule(north, DEPENDENT, is_set=False, who="N1")
        again = pack(north, tmp_path / "again.sent").path
        apply_merge(central, plan_merge(central, [again], keys=key_files()[:1]))
        assert not allows(central, DEPENDENT)
        assert not allows(north, DEPENDENT)


def test_the_same_code_on_another_laptop_is_another_person_when_the_names_differ(store: Store, tmp_path: Path) -> None:
    add_person(store, Person("1", "First Keyer"))
    with new_store(tmp_path, "other") as other:
        add_person(other, Person("1", "Another Keyer"))
        key_paper(other, "001", enumerator="1")
        sent = pack(other, tmp_path / "other.sent").path
    key_paper(store, "002", enumerator="1")
    station = plan_merge(store, [sent]).files[0].station
    apply_merge(store, plan_merge(store, [sent], accept=[station]))
    assert may_key_second(store, "001", "1")
    assert not may_key_second(store, "002", "1")
    add_person(store, Person("1", "Another Keyer"))
    assert not may_key_second(store, "001", "1")


def test_a_batch_without_numbers_cannot_be_drawn_from(store: Store, batch: Batch) -> None:
    with pytest.raises(StoreError):
        draw_papers(store, replace(batch, numbers_from=""), ALL, who="S1")


def test_drawn_papers_wait_until_their_second_keying_is_closed(store: Store, batch: Batch) -> None:
    drawn = draw_papers(store, batch, EVERY, 10, who="S1")
    assert waiting_numbers(store, drawn) == ("001", "011")
    key_paper(store, "011", enumerator="E2", keying=2)
    assert waiting_numbers(store, drawn) == ("001",)


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ({"age": "30", "sex": "1", "remark": "good"}, IDENTICAL),
        ({"age": "31", "sex": "1", "remark": "good"}, SAME_PAPER),
        ({"age": "55", "sex": "1", "remark": "bad"}, TWO_PAPERS),
    ],
)
def test_a_duplicate_is_told_by_how_much_differs(store: Store, other: dict[str, str], kind: str) -> None:
    key_paper(store, "0127", {"age": "30", "sex": "1", "remark": "good"})
    key_paper(store, "0127", other)
    assert kind_of(store, list_duplicates(store)[0])[0] == kind


def test_a_duplicate_is_compared_in_every_question_also_where_some_are_marked(tmp_path: Path) -> None:
    age = next(line for line in HOUSEHOLD.splitlines() if line.startswith("| integer        | age"))
    marked = HOUSEHOLD.replace("| key::batch |", "| key::batch | key::verify |").replace(age, f"{age} yes |")
    with create_store(tmp_path / "marked.anketa", xform_xml=xml_of(marked)) as store:
        assert len(verified_paths(store.form().questionnaire)) == 1
        key_paper(store, "0127", {"age": "30", "sex": "1", "remark": "good"})
        key_paper(store, "0127", {"age": "30", "sex": "2", "remark": "bad"})
        kind, differing, compared = kind_of(store, list_duplicates(store)[0])
        assert (kind, differing, compared) == (TWO_PAPERS, 3, 5)


def test_a_case_made_the_second_keying_is_closed_as_such_and_paired(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"}, enumerator="E1")
    case = key_paper(store, "0127", {"age": "31"}, enumerator="E2")
    row = next(row for row in list_cases(store) if row.case_id == case)
    make_second(store, row, who="S1", reason="looked at")
    (pair,) = list_pairs(store).pairs
    assert (pair.first.enumerator, pair.second.enumerator) == ("E1", "E2")
    assert {(one.keying, one.status) for one in list_cases(store) if one.case_id == case} == {
        (1, "void"),
        (2, "closed"),
    }
    assert verify(store).findings == ()
    with pytest.raises(StoreError, match="before"):
        make_second(store, row, who="S1", reason="again")


def test_a_duplicate_is_resolved_with_a_reason_only(store: Store) -> None:
    key_paper(store, "0127", {"age": "30"})
    key_paper(store, "0127", {"age": "31"})
    row = list_duplicates(store)[0].cases[0]
    for resolve in (void_case, make_second):
        with pytest.raises(StoreError, match="reason"):
            resolve(store, row, who="S1", reason=" ")
    with pytest.raises(StoreError, match="another number"):
        renumber(store, row, "0127", who="S1", reason="looked at")
    renumber(store, row, "0128", who="S1", reason="looked at")
    assert list_duplicates(store) == ()
    assert verify(store).findings == ()
