from __future__ import annotations

import pytest

from forms.journal import Answer, Place
from storage.audit import verify
from storage.batch_counts import batch_counts
from storage.batches import create_batch, find_batch, list_batches, numbers_between, set_header
from storage.cases import CaseJournal, create_case, open_case
from storage.counts import overview
from storage.errors import StoreError, UnknownBatch
from storage.people import Person, add_person, list_people
from storage.store import Store
from tests.unit.storage.papers import AGE, ASKER, key_all, key_paper, reopen


def test_a_batch_knows_which_of_its_numbers_nobody_keyed(store: Store) -> None:
    batch = create_batch(store, name="May", numbers_from="034-007", numbers_to="034-010", received=4)
    for number in ("034-007", "034-009"):
        state = create_case(store, batch=batch)
        session = reopen(store, state.case_id)
        key_all(session, {"number": number})
        if number == "034-007":
            session.close()
    counts = batch_counts(store, batch.batch_id)
    assert (counts.keyed, counts.drafts, counts.missing_numbers) == (1, 1, ("034-008", "034-010"))


@pytest.mark.parametrize(
    ("first", "last", "numbers"),
    [
        ("8", "11", ("8", "9", "10", "11")),
        ("008", "010", ("008", "009", "010")),
        ("A-1", "A-2", ("A-1", "A-2")),
        ("A-1", "B-2", ()),
        ("", "", ()),
        ("5", "3", ()),
        ("1", "99999999", ()),
    ],
)
def test_numbers_between_two_papers_are_counted_as_they_are_printed(
    first: str, last: str, numbers: tuple[str, ...]
) -> None:
    assert numbers_between(first, last) == numbers


def test_the_header_of_a_batch_goes_onto_its_next_papers(store: Store) -> None:
    batch = create_batch(store, name="May", header={ASKER.path: Answer("Q5")})
    changed = set_header(store, batch.batch_id, {ASKER.path: Answer("Q6"), AGE.path: Answer(missing="blank")})
    assert find_batch(store, batch.batch_id) == changed
    state = create_case(store, batch=changed, header={AGE: Answer("30")})
    assert state.answers[ASKER].value == "Q6"
    assert state.answers[AGE].value == "30"
    session = reopen(store, state.case_id)
    session.key("001")
    assert open_case(store, state.case_id).answers[ASKER].value == "Q6"
    assert [one.name for one in list_batches(store)] == ["May"]
    assert verify(store).findings == ()


def test_a_batch_says_which_keying_and_which_version_its_papers_are(store: Store) -> None:
    batch = create_batch(store, name="again", keying=2)
    state = create_case(store, batch=batch)
    CaseJournal(store, state.case_id, 2).record((), None)
    assert (state.case_id, 2) in store.unwritten
    assert batch.form_version == store.form().version_id
    assert state.answers[Place("@batch")].value == batch.batch_id
    with pytest.raises(UnknownBatch):
        find_batch(store, "none")


def test_people_have_a_code_a_name_and_a_role_and_their_history_stays(store: Store) -> None:
    add_person(store, Person("E2", "Bek"))
    add_person(store, Person("E1", "Asel"))
    add_person(store, Person("E1", "Asel"))
    add_person(store, Person("E1", "Asel T.", "supervisor"))
    assert list_people(store) == (Person("E1", "Asel T.", "supervisor"), Person("E2", "Bek"))
    changes = store.run(
        lambda connection: connection.execute("SELECT count(*) FROM change WHERE kind = 'person'").fetchone()[0]
    )
    assert changes == 3
    for wrong in (Person("", "Nobody"), Person("E3", "Owner", "owner")):
        with pytest.raises(StoreError):
            add_person(store, wrong)
    assert verify(store).findings == ()


def test_the_overview_counts_by_district_and_today(store: Store) -> None:
    key_paper(store, "001", {"age": "44"}, enumerator="E1")
    key_paper(store, "002", {"age": "44"}, enumerator="E1")
    key_paper(store, "001", {"age": "45"}, enumerator="E2")
    session = reopen(store, create_case(store, enumerator="E2").case_id)
    session.key("004")
    session.go(AGE)
    session.key("130")
    found = overview(store)
    (district,) = found.districts
    assert (district.district, district.drafts, district.closed, district.queries) == ("N", 1, 3, 1)
    assert dict(found.today) == {"E1": 2, "E2": 1}
    assert (found.queries, found.conflicts, found.duplicates) == (1, 0, 1)
