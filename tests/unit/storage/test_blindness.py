"""Whoever keys a paper blind does not get to see its other keying, whatever way leads there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.errors import EntryError
from forms.journal import BLANK, Answer, AnswerChange, Place
from storage.batches import create_batch
from storage.blindness import need_open_blind
from storage.cases import CaseJournal, create_case
from storage.people import Person, add_person
from storage.store import Store, create_store
from storage.study_rules import SAME_PERSON, set_rule
from tests.written_form import xml_of

XML = xml_of("""
# survey
| type    | name   | label  | key::case    |
| text    | number | Number | paper_number |
| integer | age    | Age    |              |
""")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_store(tmp_path / "twice.anketa", xform_xml=XML) as made:
        for code in ("07", "08", "09"):
            add_person(made, Person(code, f"Keyer {code}"))
        yield made


def keyed(store: Store, keying: int, who: str, number: str = "P-1", *, is_closed: bool = True) -> str:
    """A paper keyed by somebody; its case id."""
    state = create_case(store, enumerator=who, keying=keying)
    journal = CaseJournal(store, state.case_id, keying, who)
    journal.record([AnswerChange(Place("/data/number"), BLANK, Answer(number))], None)
    if is_closed:
        journal.close("closed", "")
    return state.case_id


def expect_second(store: Store) -> None:
    create_batch(store, name="second", keying=2, numbers_from="P-1", numbers_to="P-9")


def test_a_paper_that_nobody_keys_twice_is_open_to_all(store: Store) -> None:
    case_id = keyed(store, 1, "07")
    for who in ("07", "08", ""):
        need_open_blind(store, case_id, 1, who)


def test_a_paper_due_for_second_keying_is_open_to_its_own_keyer_only(store: Store) -> None:
    case_id = keyed(store, 1, "07")
    expect_second(store)
    need_open_blind(store, case_id, 1, "07")
    with pytest.raises(EntryError, match="second time"):
        need_open_blind(store, case_id, 1, "08")


def test_whoever_keys_the_second_keying_never_opens_the_first(store: Store) -> None:
    first = keyed(store, 1, "07")
    second = keyed(store, 2, "08", is_closed=False)
    with pytest.raises(EntryError, match="blind"):
        need_open_blind(store, first, 1, "08")
    with pytest.raises(EntryError, match="second time"):
        need_open_blind(store, first, 1, "09")
    need_open_blind(store, second, 2, "08")


def test_when_both_are_closed_only_the_second_keyer_stays_outside(store: Store) -> None:
    first = keyed(store, 1, "07")
    keyed(store, 2, "08")
    expect_second(store)
    need_open_blind(store, first, 1, "09")
    with pytest.raises(EntryError, match="blind"):
        need_open_blind(store, first, 1, "08")


def test_the_first_keyer_does_not_take_over_the_second_keying(store: Store) -> None:
    keyed(store, 1, "07")
    second = keyed(store, 2, "08", is_closed=False)
    with pytest.raises(EntryError, match="blind"):
        need_open_blind(store, second, 2, "07")
    need_open_blind(store, second, 2, "09")


def test_where_the_study_lets_one_person_key_twice_the_second_keying_opens(store: Store) -> None:
    first = keyed(store, 1, "07")
    second = keyed(store, 2, "07", is_closed=False)
    set_rule(store, SAME_PERSON, is_set=True)
    need_open_blind(store, second, 2, "07")
    with pytest.raises(EntryError, match="blind"):
        need_open_blind(store, first, 1, "07")


def test_a_draft_of_the_first_keying_is_taken_over_by_the_next_shift(store: Store) -> None:
    draft = keyed(store, 1, "07", is_closed=False)
    expect_second(store)
    need_open_blind(store, draft, 1, "08")
