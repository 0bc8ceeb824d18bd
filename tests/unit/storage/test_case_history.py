from __future__ import annotations

from pathlib import Path

from forms.journal import Answer
from storage.case_history import read_history
from storage.cases import CaseJournal, create_case, find_paper, set_status
from storage.corrections import CorrectionJournal, Source, Why
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.people import Person, add_person
from storage.store import Store
from tests.unit.storage.papers import AGE, key_paper, new_store
from tests.unit.storage.test_queries import correct


def test_a_draft_has_no_story_yet(store: Store) -> None:
    state = create_case(store, enumerator="E1")
    assert read_history(store, state.case_id, 1) == ()


def test_the_story_says_who_what_from_what_to_what_why_and_from_which_source(store: Store) -> None:
    add_person(store, Person("E1", "Keyer One"))
    case_id = key_paper(store, "0101", {"age": "30", "sex": "1"})
    why = Why("E1", "misheard", Source("telephone", "the office", "2026-11-20"))
    journal = CorrectionJournal(store, case_id, 1, why)
    from forms.entry_session import EntrySession
    from storage.cases import open_case

    session = EntrySession(store.form(), open_case(store, case_id), journal)
    session.go(AGE)
    session.key("31")
    closing, corrected = read_history(store, case_id, 1)
    assert (closing.kind, closing.new) == ("closed", Answer("closed"))
    assert (corrected.who, corrected.person, corrected.is_here) == ("E1", "Keyer One", True)
    assert (corrected.place, corrected.old.value, corrected.new.value) == (AGE, "30", "31")
    assert corrected.reason == "misheard"
    assert corrected.source == Source("telephone", "the office", "2026-11-20")


def test_what_came_from_elsewhere_names_its_laptop_and_district(tmp_path: Path, store: Store) -> None:
    case_id = key_paper(store, "0101", {"age": "30", "sex": "1"})
    path = pack(store, tmp_path / "north.anketa-district").path
    with new_store(tmp_path, "centre", kind="central", district="") as centre:
        apply_merge(centre, plan_merge(centre, [path]))
        correct(centre, "0101", AGE, "31")
        closing, corrected = read_history(centre, case_id, 1)
    assert (closing.is_here, closing.district, bool(closing.station)) == (False, "N", True)
    assert corrected.is_here


def test_a_status_that_changed_is_part_of_the_story(store: Store) -> None:
    case_id = key_paper(store, "0101", {"age": "30", "sex": "1"})
    set_status(store, case_id, 1, "void", who="S1", reason="twice")
    last = read_history(store, case_id, 1)[-1]
    assert (last.place.path, last.old.value, last.new.value, last.reason) == ("@status", "closed", "void", "twice")
    (row,) = find_paper(store, "0101")
    assert row.status == "void"
    assert CaseJournal is not None
