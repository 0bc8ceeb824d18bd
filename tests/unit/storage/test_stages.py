from __future__ import annotations

from pathlib import Path

from forms.entry_session import EntrySession
from storage.batches import create_batch
from storage.cases import CaseJournal, create_case, find_paper, list_cases, open_case, set_status
from storage.conflicts import list_conflicts, list_duplicates
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.pairing import list_pairs
from storage.stages import DistrictStage, Stages, merged_files, read_stages
from storage.store import Store, create_store
from tests.unit.storage.papers import AGE, key_paper, new_store
from tests.written_form import xml_of


def stage(seen: Stages, district: str = "N") -> DistrictStage:
    return next(one for one in seen.districts if one.district == district)


def test_an_empty_store_has_nothing_to_say(store: Store) -> None:
    seen = read_stages(store)
    assert seen.districts == ()
    assert (seen.conflicts, seen.duplicates, seen.queries, seen.to_compare, seen.unpaired) == (0, 0, 0, 0, 0)


def test_papers_are_counted_by_stage(store: Store) -> None:
    for number in ("0101", "0102", "0103"):
        key_paper(store, number, {"age": "30", "sex": "1"})
    key_paper(store, "0101", {"age": "30", "sex": "1"}, enumerator="E2", keying=2)
    key_paper(store, "0999", {"age": "30", "sex": "1"}, enumerator="E2", keying=2)
    key_paper(store, "0104", {"age": "130", "sex": "1"})
    EntrySession(
        store.form(), draft := create_case(store, enumerator="E1"), CaseJournal(store, draft.case_id, 1, "E1")
    ).key("0105")
    (third,) = find_paper(store, "0103")
    set_status(store, third.case_id, 1, "final", who="S1", reason="checked")
    seen = read_stages(store)
    one = stage(seen)
    assert (one.drafts, one.keyed, one.second, one.in_query, one.final) == (1, 4, 1, 1, 1)
    assert (seen.queries, seen.to_compare, seen.unpaired) == (1, 1, 1)


def test_the_counts_are_those_of_the_lists_they_lead_to(store: Store) -> None:
    for age in ("30", "31"):
        key_paper(store, "0101", {"age": age, "sex": "1"})
    key_paper(store, "0102", {"age": "30", "sex": "1"})
    key_paper(store, "0102", {"age": "33", "sex": "1"}, enumerator="E2", keying=2)
    key_paper(store, "0102", {"age": "33", "sex": "1"}, enumerator="E3", keying=2)
    seen, pairing = read_stages(store), list_pairs(store)
    assert seen.duplicates == len(list_duplicates(store)) == 2
    assert seen.unpaired == len(pairing.unpaired) == 2
    assert seen.to_compare == len(pairing.pairs) == 0


def test_numbers_that_nobody_keyed_are_missing_unless_another_batch_has_them(store: Store) -> None:
    create_batch(store, name="May", numbers_from="0101", numbers_to="0104", received=4)
    create_batch(store, name="June", received=7)
    key_paper(store, "0101", {"age": "30", "sex": "1"})
    key_paper(store, "0103", {"age": "30", "sex": "1"})
    one = stage(read_stages(store))
    assert one.missing_numbers == ("0102", "0104")
    assert (one.received, one.missing) == (11, 9)


def test_a_centre_knows_what_came_when_and_who_never_sent(tmp_path: Path, central: Store) -> None:
    with new_store(tmp_path) as north:
        key_paper(north, "0101", {"age": "30", "sex": "1"})
        path = pack(north, tmp_path / "north.anketa-district").path
        apply_merge(central, plan_merge(central, [path]))
        (row,) = list_cases(central)
        for store, age in ((north, "40"), (central, "50")):
            session = EntrySession(
                store.form(), open_case(store, row.case_id), CaseJournal(store, row.case_id, 1, "E1")
            )
            session.go(AGE)
            session.key(age)
        again = pack(north, tmp_path / "again.anketa-district").path
    apply_merge(central, plan_merge(central, [again]))
    create_batch(central, name="South", district="S", received=3)
    seen = read_stages(central)
    north_stage = stage(seen)
    assert (north_stage.merged, bool(north_stage.last_sent)) == (1, True)
    assert [one.district for one in seen.not_sent] == ["S"]
    assert seen.conflicts == len(list_conflicts(central)) == 1
    assert set(merged_files(central)) == {"north.anketa-district", "again.anketa-district"}


def test_void_papers_count_nowhere(store: Store) -> None:
    key_paper(store, "0101", {"age": "130", "sex": "1"})
    (row,) = list_cases(store)
    set_status(store, row.case_id, 1, "void", who="S1", reason="twice")
    one = stage(read_stages(store))
    assert (one.keyed, one.in_query, one.drafts) == (0, 0, 0)


DISTRICTS = xml_of("""
# survey
| type            | name | label    | key::case    |
| text            | no   | Number   | paper_number |
| select_one town | town | District | district     |
# choices
| list_name | name          | label | short_code |
| town      | KG03430000010 | Chuy  | 03430      |
| town      | KG05258000010 | Osh   | 05258      |
""")


def test_a_district_named_by_its_short_code_and_by_its_code_is_one_row(tmp_path: Path) -> None:
    with create_store(tmp_path / "chuy.anketa", xform_xml=DISTRICTS, kind="district", district="03430") as store:
        batch = create_batch(store, name="May", numbers_from="1", numbers_to="3", received=3)
        session = EntrySession(
            store.form(), draft := create_case(store, batch=batch), CaseJournal(store, draft.case_id, 1, "E1")
        )
        session.key("1")
        session.key("KG03430000010")
        session.close()
        (one,) = read_stages(store).districts
    assert (one.district, one.received, one.keyed, one.missing_numbers) == ("KG03430000010", 3, 1, ("2", "3"))


def test_a_paper_keyed_twice_counts_where_its_first_keying_says_it_comes_from(tmp_path: Path) -> None:
    with create_store(tmp_path / "chuy.anketa", xform_xml=DISTRICTS, kind="district") as store:
        for keying, town in ((1, "KG03430000010"), (2, "KG05258000010")):
            batch = create_batch(store, name=str(keying), keying=keying)
            draft = create_case(store, batch=batch, enumerator=f"E{keying}")
            session = EntrySession(store.form(), draft, CaseJournal(store, draft.case_id, keying, f"E{keying}"))
            session.key("1")
            session.key(town)
            session.close()
        counts = {one.district: one.second for one in read_stages(store).districts}
    assert counts["KG03430000010"] == 1
    assert sum(counts.values()) == 1
