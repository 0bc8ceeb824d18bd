from __future__ import annotations

import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from forms.journal import Answer, Place
from storage.audit import verify
from storage.batches import create_batch, list_batches, set_header
from storage.cases import CaseJournal, count_cases, list_cases, open_case, read_cases, set_status
from storage.conflicts import list_conflicts, list_duplicates, settle
from storage.district_file import pack
from storage.errors import Cancelled, FileChanged, NotADistrictFile, StoreReadOnly, UnknownStation
from storage.merge import MergePlan, apply_merge, plan_merge
from storage.people import Person, add_person, list_people
from storage.receipts import list_receipts
from storage.store import Store, open_store
from storage.trail import installation_mark
from tests.unit.storage.papers import (
    AGE,
    BIRTHS,
    IS_ADULT,
    NAME,
    REMARK,
    SEX,
    YEARS,
    begin_paper,
    correct,
    key_all,
    key_paper,
    new_store,
    reopen,
)
from tests.unit.storage.store_dump import ALL, dump


def merge(store: Store, *files: Path, accept: Sequence[str] = ()) -> MergePlan:
    """Plan and apply; the store is sound afterwards, and the plan was right."""
    plan = plan_merge(store, files, accept=accept)
    receipt = apply_merge(store, plan)
    assert (receipt.conflicts, receipt.duplicates) == (plan.conflicts, plan.duplicates)
    assert verify(store).findings == ()
    return plan


def packed(store: Store, name: str = "") -> Path:
    return pack(store, store.path.with_name(f"{name or store.path.stem}.anketa-district")).path


@pytest.fixture
def districts(tmp_path: Path) -> list[Path]:
    """Give the files of three districts with two papers each."""
    files = []
    for name in ("north", "south", "east"):
        with new_store(tmp_path, name, district=name[0].upper()) as store:
            add_person(store, Person("E1", f"Keyer of the {name}"))
            create_batch(store, name=f"May {name}")
            key_paper(store, f"{name}-1", {"age": "44"}, [("Ada", "7")])
            key_paper(store, f"{name}-2", {"age": "130", "sex": "2", "births": "3"})
            files.append(packed(store))
    return files


def counts(plan: MergePlan) -> list[tuple[int, int, int]]:
    return [(file.new, file.updated, file.identical) for file in plan.files]


# --- plan and apply


def test_a_plan_says_what_would_come_and_writes_nothing(central: Store, districts: list[Path]) -> None:
    before = dump(central)
    plan = plan_merge(central, districts)
    assert counts(plan) == [(2, 0, 0)] * 3
    assert (plan.new, plan.updated, plan.identical, plan.conflicts, plan.duplicates) == (6, 0, 0, 0, 0)
    assert [file.district for file in plan.files] == ["N", "S", "E"]
    assert dump(central) == before


def test_what_was_keyed_arrives_whole(central: Store, districts: list[Path]) -> None:
    merge(central, *districts)
    sent = []
    for name in ("east", "north", "south"):
        with open_store(districts[0].with_name(f"{name}.anketa")) as store:
            sent += [(case.row.paper_number, case.row.closed_at, case.answers, case.rows) for case in read_cases(store)]
    came = [(case.row.paper_number, case.row.closed_at, case.answers, case.rows) for case in read_cases(central)]
    assert came == sent
    assert {person.name for person in list_people(central, everywhere=True)} == {
        "Keyer of the north",
        "Keyer of the south",
        "Keyer of the east",
    }
    assert list_people(central) == ()
    assert {batch.name for batch in list_batches(central)} == {"May north", "May south", "May east"}


def test_merging_again_changes_nothing_and_says_so(central: Store, districts: list[Path]) -> None:
    merge(central, *districts)
    before = dump(central)
    plan = merge(central, *districts, districts[0])
    assert counts(plan) == [(0, 0, 2)] * 4
    assert all("this very file was merged before" in file.notes for file in plan.files)
    assert dump(central) == before
    receipts = central.run(list_receipts)
    assert [receipt.file_name for receipt in receipts] == [file.name for file in districts]
    assert all(receipt.merged_at for receipt in receipts)


def test_every_order_of_files_gives_the_same_store(central: Store, districts: list[Path], tmp_path: Path) -> None:
    path = central.path
    central.close()
    dumps = []
    for number, order in enumerate(itertools.permutations(districts)):
        copy = tmp_path / f"order{number}.anketa"
        shutil.copy(path, copy)
        with open_store(copy) as store:
            for file in order:
                merge(store, file)
            dumps.append(dump(store))
    assert all(one == dumps[0] for one in dumps)


def test_a_cancelled_merge_changes_nothing(central: Store, districts: list[Path]) -> None:
    plan = plan_merge(central, districts)
    before = dump(central)
    with pytest.raises(Cancelled):
        apply_merge(central, plan, progress=lambda done, total, what: done < total)
    with pytest.raises(Cancelled):
        plan_merge(central, districts, progress=lambda done, total, what: False)
    assert dump(central) == before
    assert apply_merge(central, plan).new == 6


def test_progress_reaches_its_end(central: Store, districts: list[Path]) -> None:
    seen: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, what: str) -> bool:
        seen.append((done, total, what))
        return True

    plan = plan_merge(central, districts, progress=progress)
    assert all(0 <= done <= total for done, total, _ in seen)
    apply_merge(central, plan, progress=progress)
    assert seen[-1] == (6, 6, "cases")


def test_a_refused_file_does_not_stop_the_others(central: Store, districts: list[Path]) -> None:
    districts[1].write_bytes(districts[1].read_bytes()[:-9])
    plan = merge(central, *districts)
    assert [len(file.refused) for file in plan.files] == [0, 1, 0]
    assert (plan.new, count_cases(central)) == (4, {"closed": 4})


def test_a_file_changed_or_gone_after_planning_is_refused_whole(central: Store, districts: list[Path]) -> None:
    plan = plan_merge(central, districts)
    shutil.copy(districts[0], districts[2])
    with pytest.raises(FileChanged):
        apply_merge(central, plan)
    districts[2].unlink()
    with pytest.raises(NotADistrictFile, match="cannot be read any more"):
        apply_merge(central, plan)
    assert count_cases(central) == {}


def test_a_store_that_can_only_be_read_can_plan_but_not_merge(central: Store, districts: list[Path]) -> None:
    path = central.path
    central.close()
    with open_store(path, read_only=True) as reading:
        plan = plan_merge(reading, districts)
        assert plan.new == 6
        with pytest.raises(StoreReadOnly):
            apply_merge(reading, plan)


# --- stations and their files


def test_a_station_is_accepted_on_first_sight_only_where_nobody_is_listed(
    central: Store, districts: list[Path]
) -> None:
    plan = merge(central, districts[0])
    assert any("accepted" in note for note in plan.files[0].notes)
    add_person(central, Person("S1", "Supervisor", "supervisor"))
    plan = merge(central, *districts)
    first, second, third = plan.files
    assert (first.refused, first.identical) == ((), 2)
    assert isinstance(second.refused[0], UnknownStation)
    assert second.station in second.refused[0].advice
    plan = merge(central, districts[1], accept=[second.station])
    assert counts(plan) == [(2, 0, 0)]
    assert counts(merge(central, districts[1])) == [(0, 0, 2)]
    assert isinstance(plan_merge(central, [districts[2]]).files[0].refused[0], UnknownStation)
    assert third.station != second.station


def test_an_older_state_and_a_gap_in_the_numbers_are_notes(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        key_paper(north, "001")
        first = packed(north, "first")
        key_paper(north, "002")
        packed(north, "second")
        third = packed(north, "third")
    assert counts(merge(central, first)) == [(1, 0, 0)]
    plan = merge(central, third)
    assert counts(plan) == [(1, 0, 1)]
    assert any("file 2 was not merged" in note for note in plan.files[0].notes)
    plan = merge(central, tmp_path / "second.anketa-district")
    assert counts(plan) == [(0, 0, 2)]
    assert any("an older state" in note for note in plan.files[0].notes)


def test_copies_of_one_store_that_both_went_on_are_seen_as_a_fork(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        key_paper(north, "001")
        path = north.path
    copy = tmp_path / "copy.anketa"
    shutil.copy(path, copy)
    with open_store(copy) as store:  # a copy nobody can tell from the first: same computer, path and file number
        mark = installation_mark(copy)
        store.write(
            lambda connection: connection.execute("UPDATE fact SET value = ? WHERE name = 'installation'", (mark,))
        )
        key_paper(store, "002")
        two = packed(store)
    with open_store(path) as store:
        key_paper(store, "003")
        one = packed(store)
    plan = plan_merge(central, [one])
    apply_merge(central, plan)
    plan = plan_merge(central, [two])
    assert any("the store was copied" in note for note in plan.files[0].notes)
    apply_merge(central, plan)
    assert sorted(row.paper_number for row in list_cases(central)) == ["001", "002", "003"]
    assert any("the store was copied" in finding.what for finding in verify(central).findings)


# --- conflicts and duplicates


def two_sides(central: Store, tmp_path: Path) -> tuple[Store, str]:
    """A paper that both the district and the centre hold."""
    north = new_store(tmp_path)
    case_id = key_paper(north, "001", {"age": "44", "sex": "2", "births": "3"}, [("Ada", "7"), ("Ben", "9")])
    merge(central, packed(north))
    return north, case_id


def test_an_answer_changed_in_two_places_is_a_conflict_and_keeps_the_common_ancestor(
    central: Store, tmp_path: Path
) -> None:
    north, case_id = two_sides(central, tmp_path)
    correct(north, case_id, AGE, "45", who="E1")
    correct(central, case_id, AGE, "46", who="S1")
    plan = merge(central, packed(north))
    assert (plan.updated, plan.conflicts) == (1, 1)
    (conflict,) = list_conflicts(central)
    assert (conflict.paper_number, conflict.place) == ("001", AGE)
    assert {(side.who, side.answer.value) for side in conflict.sides} == {("E1", "45"), ("S1", "46")}
    (case,) = read_cases(central)
    assert (case.answers[AGE].value, case.conflicts, case.row.has_conflict) == ("44", frozenset({AGE}), True)
    north.close()


def test_a_settlement_ends_the_conflict_everywhere_and_is_not_reopened(central: Store, tmp_path: Path) -> None:
    north, case_id = two_sides(central, tmp_path)
    correct(north, case_id, AGE, "45", who="E1")
    correct(central, case_id, AGE, "46", who="S1")
    older = packed(north, "older")
    merge(central, older)
    settle(central, list_conflicts(central)[0], Answer("45"), who="S1", reason="asked the interviewer")
    assert list_conflicts(central) == ()
    merge(north, packed(central))
    for store in (north, central):
        (case,) = read_cases(store)
        assert (case.answers[AGE].value, case.conflicts, case.corrected) == ("45", frozenset(), frozenset({AGE}))
        assert verify(store).findings == ()
    assert merge(central, older, packed(north)).conflicts == 0
    assert dump(north)["cases"] == dump(central)["cases"]
    north.close()


def test_the_same_change_on_both_sides_is_no_conflict(central: Store, tmp_path: Path) -> None:
    north, case_id = two_sides(central, tmp_path)
    for store in (north, central):
        correct(store, case_id, AGE, "45")
    assert merge(central, packed(north)).conflicts == 0
    assert next(read_cases(central)).answers[AGE].value == "45"
    correct(central, case_id, AGE, "46")
    assert next(read_cases(central)).answers[AGE].value == "46"
    assert list_conflicts(central) == ()
    north.close()


def test_what_the_form_derives_follows_from_the_joined_answers(central: Store, tmp_path: Path) -> None:
    north, case_id = two_sides(central, tmp_path)
    correct(north, case_id, SEX, "1")
    correct(central, case_id, AGE, "12")
    assert merge(central, packed(north)).conflicts == 0
    (case,) = read_cases(central)
    assert (case.answers[SEX].value, case.answers[AGE].value, case.answers[IS_ADULT].value) == ("1", "12", "0")
    assert (case.answers[BIRTHS].value, case.answers[BIRTHS].off_path) == ("3", True)
    north.close()


def test_a_row_deleted_here_and_changed_there_goes_and_the_change_stays_in_the_trail(
    central: Store, tmp_path: Path
) -> None:
    north, case_id = two_sides(central, tmp_path)
    ada, ben = open_case(north, case_id).rows
    reopen(north, case_id, who="E1", reason="not of this house").delete_row(ada.row_id)
    correct(central, case_id, Place(YEARS, ada.row_id), "8")
    correct(central, case_id, Place(YEARS, ben.row_id), "10")
    merge(central, packed(north))
    (case,) = read_cases(central)
    assert case.rows == (ben,)
    assert case.answers[Place(YEARS, ben.row_id)].value == "10"
    assert Place(NAME, ada.row_id) not in case.answers
    assert '{"value":"8"}' in str(dump(central)["changes"])
    north.close()


def test_a_draft_closed_on_two_copies_is_kept_twice_and_listed(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        begin_paper(north, "001", {"age": "44"})
    shutil.copy(tmp_path / "north.anketa", tmp_path / "copy.anketa")
    files = []
    for name, remark in (("north", "first"), ("copy", "second")):
        with open_store(tmp_path / f"{name}.anketa") as store:
            session = reopen(store, list_cases(store)[0].case_id)
            key_all(session, {"remark": remark})
            session.close()
            files.append(packed(store))
    with new_store(tmp_path, "other", kind="central", district="") as other:
        merge(other, *reversed(files))
        merge(central, *files)
        assert dump(other)["cases"] == dump(central)["cases"]
    (conflict,) = list_conflicts(central)
    assert conflict.place == REMARK
    assert {side.answer.value for side in conflict.sides} == {"first", "second"}
    assert len(dump(central)["contents"]) == 2
    settle(central, conflict, Answer("second"), who="S1", reason="read again")
    (case,) = read_cases(central)
    assert (case.answers[REMARK].value, case.row.has_conflict) == ("second", False)
    assert verify(central).findings == ()


def test_a_draft_here_that_was_closed_elsewhere_stays_a_draft_of_its_own(tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        begin_paper(north, "001", {"age": "44"})
    shutil.copy(tmp_path / "north.anketa", tmp_path / "copy.anketa")
    with open_store(tmp_path / "copy.anketa") as copy:
        session = reopen(copy, list_cases(copy)[0].case_id)
        key_all(session, {})
        session.close()
        file = packed(copy)
    with open_store(tmp_path / "north.anketa") as north:
        plan = merge(north, file)
        assert any("drafts of this store" in note for note in plan.files[0].notes)
        assert count_cases(north) == {"draft": 1, "closed": 1}
        draft = next(row for row in list_cases(north) if row.status == "draft")
        assert open_case(north, draft.case_id).answers[AGE].value == "44"
        session = reopen(north, draft.case_id)
        key_all(session, {})
        session.close()
        assert [len(duplicate.cases) for duplicate in list_duplicates(north)] == [2]
        assert verify(north).findings == ()


def test_a_window_open_on_such_a_draft_goes_on_keying_its_own_paper(tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        begin_paper(north, "001", {"age": "44"})
    shutil.copy(tmp_path / "north.anketa", tmp_path / "copy.anketa")
    with open_store(tmp_path / "copy.anketa") as copy:
        elsewhere = reopen(copy, list_cases(copy)[0].case_id)
        key_all(elsewhere, {"remark": "elsewhere"})
        elsewhere.close()
        file = packed(copy)
    with open_store(tmp_path / "north.anketa") as north:
        session = reopen(north, list_cases(north)[0].case_id)
        session.key("1")
        merge(north, file)
        key_all(session, {"remark": "here"})
        session.close()
        assert count_cases(north) == {"closed": 2}
        assert {case.answers[REMARK].value for case in read_cases(north)} == {"here", "elsewhere"}
        assert verify(north).findings == ()


def test_a_paper_number_keyed_twice_is_a_duplicate_until_a_supervisor_voids_one(central: Store, tmp_path: Path) -> None:
    for name in ("north", "south"):
        with new_store(tmp_path, name) as store:
            key_paper(store, "001", {"remark": name})
            key_paper(store, "002", keying=1 if name == "north" else 2)
            packed(store)
    files = [tmp_path / "north.anketa-district", tmp_path / "south.anketa-district"]
    plan = merge(central, *files)
    assert (plan.new, plan.duplicates) == (4, 1)
    (duplicate,) = list_duplicates(central)
    assert (duplicate.paper_number, duplicate.keying, len(duplicate.cases)) == ("001", 1, 2)
    set_status(central, duplicate.cases[0].case_id, 1, "void", who="S1", reason="keyed twice")
    assert list_duplicates(central) == ()
    assert merge(central, *files).duplicates == 0
    assert count_cases(central) == {"closed": 3, "void": 1}


def test_a_case_voided_upstream_stays_void_and_the_district_learns_it(central: Store, tmp_path: Path) -> None:
    north, case_id = two_sides(central, tmp_path)
    set_status(central, case_id, 1, "void", who="S1", reason="spoiled paper")
    merge(central, packed(north))
    merge(north, packed(central))
    for store in (north, central):
        assert count_cases(store) == {"void": 1}
        assert [len(case.answers) for case in read_cases(store, statuses=ALL)] != []
    north.close()


def test_a_status_changed_differently_is_a_conflict_too(central: Store, tmp_path: Path) -> None:
    north, case_id = two_sides(central, tmp_path)
    set_status(central, case_id, 1, "void", who="S1", reason="spoiled paper")
    set_status(north, case_id, 1, "final", who="E1", reason="checked")
    assert merge(central, packed(north)).conflicts == 1
    assert count_cases(central) == {"closed": 1}
    settle(central, list_conflicts(central)[0], Answer("void"), who="S1", reason="spoiled")
    assert count_cases(central) == {"void": 1}
    assert verify(central).findings == ()
    north.close()


# --- rebuilding


def test_a_lost_centre_is_rebuilt_from_the_districts_and_a_lost_laptop_from_its_last_file(
    central: Store, districts: list[Path], tmp_path: Path
) -> None:
    merge(central, *districts)
    with new_store(tmp_path, "second", kind="central", district="") as rebuilt:
        merge(rebuilt, *districts)
        mine = [change for change in dump(central)["changes"] if change in dump(rebuilt)["changes"]]
        assert dump(rebuilt)["cases"] == dump(central)["cases"]
        assert len(mine) == len(dump(central)["changes"]) - 2
    with new_store(tmp_path, "laptop", district="N") as laptop, open_store(tmp_path / "north.anketa") as lost:
        merge(laptop, districts[0])
        assert dump(laptop)["cases"] == dump(lost)["cases"]


def test_changes_of_a_batch_merge_to_one_header(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        batch = create_batch(north, name="May", header={AGE.path: Answer("30")})
        merge(central, packed(north, "first"))
        set_header(north, batch.batch_id, {AGE.path: Answer("31")})
        second = packed(north, "second")
    merge(central, second)
    merge(central, tmp_path / "first.anketa-district")
    assert [batch.header for batch in list_batches(central)] == [{AGE.path: Answer("31")}]


def test_a_correction_made_before_sending_travels_with_what_was_first_keyed(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path) as north:
        case_id = key_paper(north, "001", {"age": "17"})
        correct(north, case_id, AGE, "71")
        merge(central, packed(north))
        assert dump(north)["cases"] == dump(central)["cases"]
        assert '"/data/you/age":"17"' in dump(central)["contents"][0][4]
    (case,) = read_cases(central)
    assert (case.answers[AGE].value, case.answers[IS_ADULT].value, case.corrected) == ("71", "1", frozenset({AGE}))


def test_a_window_open_on_a_case_while_it_is_merged_corrects_what_the_merge_left(
    central: Store, tmp_path: Path
) -> None:
    north, case_id = two_sides(central, tmp_path)
    session = reopen(central, case_id, who="S1", reason="telephone")
    correct(north, case_id, AGE, "45")
    merge(central, packed(north))
    session.go(AGE)
    session.key("46")
    (case,) = read_cases(central)
    assert (case.answers[AGE].value, list_conflicts(central)) == ("46", ())
    assert '{"value":"45"}' in dump(central)["changes"][-1] or verify(central).findings == ()
    CaseJournal(central, case_id, 1, "S1").close("final", "done")
    assert verify(central).findings == ()
    north.close()
