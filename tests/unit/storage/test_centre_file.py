from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.errors import FormError
from forms.journal import Answer
from storage.anchor import head_words
from storage.arrivals import ARRIVED, DIFFERS, WAITING, list_sent
from storage.audit import audit_head, verify
from storage.cases import list_cases, read_cases, set_status
from storage.centre_file import _read_receipt, write_reply
from storage.conflicts import list_conflicts, settle
from storage.district_file import inspect_file, pack
from storage.errors import (
    FileRefused,
    NotADistrictFile,
    OtherStudy,
    StoreError,
    Truncated,
    UnknownStation,
    WrongKey,
    WrongShape,
)
from storage.excerpts import missing_excerpts
from storage.kept_words import find_words
from storage.merge import MergePlan, apply_merge, plan_merge
from storage.store import Store, create_store, open_store
from tests.unit.storage.papers import (
    AGE,
    REMARK,
    begin_paper,
    correct,
    key_paper,
    new_store,
    reopen,
    second_version_xml,
)
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files, package_of, seated


def take(store: Store, *files: Path, accept: tuple[str, ...] = ()) -> MergePlan:
    """Plan and apply; the store is sound afterwards."""
    plan = plan_merge(store, files, accept=accept, keys=key_files()[:1])
    apply_merge(store, plan)
    assert [finding for finding in verify(store).findings if "supersedes" not in finding.what] == []
    return plan


def sent(store: Store) -> Path:
    return pack(store, store.path.with_suffix(".anketa-district")).path


def reply(central: Store, district: str) -> Path:
    return write_reply(central, central.path.with_name(f"{district}.anketa-centre"), district).path


@pytest.fixture
def north(central: Store, tmp_path: Path) -> Iterator[Store]:
    """Give a store at seat 1 of the district N, whose paper 001 the centre has."""
    with seated(package_of(central, tmp_path), tmp_path, 1, "north") as store:
        key_paper(store, "001", {"age": "44"}, [("Ada", "7")])
        take(central, sent(store))
        yield store


def answer(store: Store, number: str, path: str) -> str:
    (case,) = (case for case in read_cases(store) if case.row.paper_number == number)
    found = next((one for place, one in case.answers.items() if getattr(place, "path", place) == path), None)
    return found.value if isinstance(found, Answer) else str(found)


def only_case(store: Store) -> str:
    (row,) = list_cases(store)
    return row.case_id


def test_a_correction_of_the_centre_comes_home(central: Store, north: Store) -> None:
    correct(central, only_case(central), AGE, "45", who="S1")
    plan = take(north, reply(central, "N"))
    assert (plan.new, plan.updated) == (0, 1)
    assert answer(north, "001", AGE.path) == "45"
    assert missing_excerpts_of(north) == ()


def missing_excerpts_of(store: Store) -> tuple[tuple[str, int], ...]:
    return store.run(missing_excerpts)


def test_a_settlement_goes_home_and_comes_back_without_opening_the_conflict_again(
    central: Store, north: Store, tmp_path: Path
) -> None:
    correct(central, only_case(central), AGE, "45", who="S1")
    correct(north, only_case(north), AGE, "46", who="E1")
    take(central, sent(north))
    (conflict,) = list_conflicts(central)
    settle(central, conflict, Answer("47"), who="S1", reason="asked")
    take(north, reply(central, "N"))
    assert list_conflicts(north) == ()
    assert answer(north, "001", AGE.path) == "47"
    correct(north, only_case(north), REMARK, "later", who="E1")
    take(central, sent(north))
    assert list_conflicts(central) == ()
    assert answer(central, "001", AGE.path) == "47"
    assert answer(central, "001", REMARK.path) == "later"


def test_a_case_voided_upstream_stays_void(central: Store, north: Store) -> None:
    case_id = only_case(central)
    set_status(central, case_id, 1, "void", who="S1", reason="not a paper of ours")
    take(north, reply(central, "N"))
    assert [row.status for row in list_cases(north)] == ["void"]
    take(central, sent(north))
    assert [row.status for row in list_cases(central)] == ["void"]


def test_what_the_district_sends_again_leaves_the_centres_words_out(central: Store, north: Store) -> None:
    before = inspect_file(sent(north), key_files())
    correct(central, only_case(central), AGE, "45", who="S1")
    take(north, reply(central, "N"))
    after = inspect_file(sent(north), key_files())
    assert (after.changes, after.heads, after.cases) == (before.changes, before.heads, before.cases)


def test_a_laptop_gets_nothing_of_other_laptops_papers(central: Store, north: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path)
    with seated(package, tmp_path, 3, "south") as south, seated(package, tmp_path, 2, "north2") as second:
        for store, number in ((south, "900"), (second, "800")):
            case_id = key_paper(store, number, {"age": "30", "remark": f"secret of {number}"})
            take(central, sent(store))
            correct(central, case_id, AGE, "31", who="S1")
        file = reply(central, "N")
        assert b"secret of" not in file.read_bytes()
        plan = take(north, file)
        assert any("papers of other laptops were left out" in note for note in plan.files[0].notes)
        assert {row.paper_number for row in list_cases(north)} == {"001"}
        ours = {case.case_id for case in list_cases(north)}
        told = north.run(
            lambda connection: connection.execute("SELECT case_id FROM change WHERE case_id <> ''").fetchall()
        )
        assert {case_id for (case_id,) in told} == ours
        (refused,) = plan_merge(south, [file]).files[0].refused
        assert isinstance(refused, WrongKey)
        assert "district N" in refused.what


def test_what_the_centre_says_waits_for_papers_that_come_later_and_any_order_gives_one_store(
    central: Store, north: Store, tmp_path: Path
) -> None:
    with seated(package_of(central, tmp_path), tmp_path, 2, "second") as second:
        case_id = key_paper(second, "800", {"age": "30"}, [("Ben", "9")])
        take(central, sent(second))
        correct(second, case_id, AGE, "31", who="E1")
        correct(central, case_id, AGE, "32", who="S1")
        paper = Path(shutil.copy(sent(second), tmp_path / "paper.anketa-district"))
        take(central, paper)
    (conflict,) = list_conflicts(central)
    first = Path(shutil.copy(reply(central, "N"), tmp_path / "1.anketa-centre"))
    settle(central, conflict, Answer("33"), who="S1", reason="asked")
    settled = reply(central, "N")
    path = north.path
    north.close()
    dumps = []
    for number, files in enumerate(itertools.permutations([paper, first, settled])):
        copy = Path(shutil.copy(path, tmp_path / f"order{number}.anketa"))
        with open_store(copy) as store:
            for file in files:
                take(store, file)
            assert list_conflicts(store) == ()
            assert answer(store, "800", AGE.path) == "33"
            assert missing_excerpts_of(store) == ()
            assert store.run(lambda connection: connection.execute("SELECT * FROM waiting").fetchall()) == []
            dumps.append(dump(store))
            before = inspect_file(sent(store), key_files()[:1])
            assert before.cases == 2, "the laptop sends what it holds whole"
        together = Path(shutil.copy(path, tmp_path / f"at_once{number}.anketa"))
        with open_store(together) as store:
            take(store, *files)
            dumps.append(dump(store))
    assert all(one == dumps[0] for one in dumps)


def test_what_somebody_edited_while_it_waited_is_not_taken(central: Store, north: Store, tmp_path: Path) -> None:
    with seated(package_of(central, tmp_path), tmp_path, 2, "second") as second:
        case_id = key_paper(second, "800", {"age": "30"})
        take(central, sent(second))
        correct(central, case_id, AGE, "32", who="S1")
        take(north, reply(central, "N"))
        edit = "UPDATE waiting SET change = replace(change, '32', '99')"
        assert north.write(lambda connection: connection.execute(edit).rowcount) == 1
        take(north, sent(second))
        assert answer(north, "800", AGE.path) == "30"


def test_the_centres_own_file_changes_nothing_at_the_centre(central: Store, north: Store) -> None:
    correct(central, only_case(central), AGE, "45", who="S1")
    before = dump(central)
    take(central, reply(central, "N"))
    assert dump(central) == before


def test_a_plan_counts_what_the_centre_said_before_of_the_papers_that_come(
    central: Store, north: Store, tmp_path: Path
) -> None:
    with seated(package_of(central, tmp_path), tmp_path, 2, "second") as second:
        case_id = key_paper(second, "800", {"age": "30"})
        take(central, sent(second))
        correct(second, case_id, AGE, "31", who="E1")
        correct(central, case_id, AGE, "32", who="S1")
        take(north, reply(central, "N"))
        assert {row.paper_number for row in list_cases(north)} == {"001"}
        assert plan_merge(north, [sent(second)], keys=key_files()[:1]).conflicts == 1


def test_one_draft_closed_on_two_copies_and_the_centres_word_on_it_come_in_any_order(
    central: Store, north: Store, tmp_path: Path
) -> None:
    package = package_of(central, tmp_path)
    with seated(package, tmp_path, 2, "second") as second:
        begin_paper(second, "800", {"age": "30"})
    shutil.copy(tmp_path / "second.anketa", tmp_path / "copy.anketa")
    closed = []
    for name, age in (("second", "30"), ("copy", "31")):
        with open_store(tmp_path / f"{name}.anketa") as store:
            session = reopen(store, list_cases(store)[0].case_id)
            session.go(AGE)
            session.key(age)
            session.close(incomplete=True, reason="torn")
            closed.append(Path(shutil.copy(sent(store), tmp_path / f"{name}.closed")))
    take(central, *closed)
    correct(central, next(row for row in list_cases(central) if row.paper_number == "800").case_id, REMARK, "seen")
    home = reply(central, "N")
    path = north.path
    north.close()
    dumps = []
    for number, files in enumerate(itertools.permutations([*closed, home])):
        with open_store(Path(shutil.copy(path, tmp_path / f"order{number}.anketa"))) as store:
            for file in files:
                take(store, file)
            dumps.append(dump(store))
    assert all(one == dumps[0] for one in dumps)
    assert len(dumps[0]["conflicts"]) == 1


def test_a_form_version_comes_with_the_file_and_can_be_keyed(central: Store, north: Store) -> None:
    central.add_form(second_version_xml())
    take(north, reply(central, "N"))
    assert north.form().questionnaire.version == "2"
    key_paper(north, "002")
    take(central, sent(north))
    assert {row.paper_number for row in list_cases(central)} == {"001", "002"}


def test_an_earlier_form_version_of_the_centre_is_not_what_new_papers_are_keyed_with(
    central: Store, tmp_path: Path
) -> None:
    second = central.add_form(second_version_xml())
    with create_store(tmp_path / "south.anketa", xform_xml=second_version_xml(), district="S") as south:
        key_paper(south, "001", {"age": "44"})
        take(central, sent(south), accept=(south.station_id,))
        take(south, reply(central, "S"), accept=(central.station_id,))
        assert [row.version for row in south.form_versions()] == ["1", "2"]
        assert south.newest_version() == second
        key_paper(south, "002")
        assert {row.form_version for row in list_cases(south)} == {second}


def test_the_district_sees_which_of_its_files_arrived(central: Store, north: Store) -> None:
    key_paper(north, "002")
    sent(north)
    assert [file.state for file in list_sent(north)] == [WAITING, WAITING]
    take(north, reply(central, "N"))
    files = list_sent(north)
    assert [(file.number, file.state, file.cases) for file in files] == [(2, WAITING, 2), (1, ARRIVED, 1)]
    assert files[1].merged_at


def test_a_file_that_arrived_changed_is_told(central: Store, north: Store) -> None:
    take(north, reply(central, "N"))
    north.write(lambda connection: connection.execute("UPDATE packed_file SET sha256 = ?", ("0" * 64,)))
    assert [file.state for file in list_sent(north)] == [DIFFERS]


def test_the_same_file_twice_and_an_older_one_change_nothing(central: Store, north: Store) -> None:
    correct(central, only_case(central), AGE, "45", who="S1")
    older = Path(shutil.copy(reply(central, "N"), central.path.with_name("older.anketa-centre")))
    correct(central, only_case(central), AGE, "46", who="S1")
    newer = reply(central, "N")
    take(north, newer)
    before = dump(north)
    take(north, older, newer)
    assert dump(north)["changes"] == before["changes"]
    assert answer(north, "001", AGE.path) == "46"


def test_replies_of_one_centre_give_one_store_in_any_order(central: Store, north: Store, tmp_path: Path) -> None:
    files = []
    for age in ("45", "46", "47"):
        correct(central, only_case(central), AGE, age, who="S1")
        files.append(Path(shutil.copy(reply(central, "N"), tmp_path / f"{age}.anketa-centre")))
    path = north.path
    north.close()
    dumps = []
    for number, order in enumerate(itertools.permutations(files)):
        copy = shutil.copy(path, tmp_path / f"copy{number}.anketa")
        with open_store(copy) as store:
            for file in order:
                take(store, file)
            dumps.append(dump(store))
            assert answer(store, "001", AGE.path) == "47"
    assert all(one["changes"] == dumps[0]["changes"] for one in dumps)


def test_a_change_that_the_centre_sent_cannot_be_edited_or_taken_out_unseen(central: Store, north: Store) -> None:
    correct(central, only_case(central), AGE, "45", who="S1")
    take(north, reply(central, "N"))

    def spoil(sql: str) -> list[str]:
        copy = Path(shutil.copy(north.path, north.path.with_name("spoiled.anketa")))
        with open_store(copy) as store:
            store.write(lambda connection: connection.execute("DROP TRIGGER change_update"))
            store.write(lambda connection: connection.execute("DROP TRIGGER change_delete"))
            store.write(lambda connection: connection.execute(sql))
            return [finding.what for finding in verify(store).findings]

    chosen = "(incarnation, seq) IN (SELECT incarnation, seq FROM excerpt)"
    assert any("edited" in what for what in spoil(f"UPDATE change SET who = 'nobody' WHERE {chosen}"))
    assert any("is missing" in what for what in spoil(f"DELETE FROM change WHERE {chosen}"))
    assert any("missing before this one" in what for what in spoil("DELETE FROM excerpt"))


# --- whose word it is -----------------------------------------------------------------------------------------------


def test_only_the_centre_of_the_study_is_heard(central: Store, north: Store, tmp_path: Path) -> None:
    with new_store(tmp_path, "forger", kind="central", district="") as forger:
        take(forger, sent(north), accept=(north.station_id,))
        correct(forger, only_case(forger), AGE, "99", who="S9")
        file = reply(forger, "N")
        (refused,) = plan_merge(north, [file]).files[0].refused
        assert isinstance(refused, OtherStudy)
        assert forger.station_id in refused.what
        assert answer(north, "001", AGE.path) == "44"
        take(north, file, accept=(forger.station_id,))
        assert answer(north, "001", AGE.path) == "99"


def test_a_store_without_a_study_hears_a_centre_that_a_supervisor_accepts(central: Store, tmp_path: Path) -> None:
    with new_store(tmp_path, "plain", district="N") as store:
        key_paper(store, "001", {"age": "44"})
        take(central, sent(store))
        correct(central, only_case(central), AGE, "45", who="S1")
        file = reply(central, "N")
        (refused,) = plan_merge(store, [file]).files[0].refused
        assert isinstance(refused, UnknownStation)
        take(store, file, accept=(central.station_id,))
        assert answer(store, "001", AGE.path) == "45"
        correct(central, only_case(central), AGE, "46", who="S1")
        take(store, reply(central, "N"))
        assert answer(store, "001", AGE.path) == "46"


def test_nothing_can_be_sent_to_a_district_that_never_sent(central: Store) -> None:
    with pytest.raises(StoreError, match="nothing came"):
        reply(central, "N")


# --- faults of the file ---------------------------------------------------------------------------------------------


def test_the_centres_file_says_what_it_is_without_a_key(central: Store, north: Store) -> None:
    found = inspect_file(reply(central, "N"))
    assert (found.kind, found.district, found.is_closed) == ("file from the centre", "N", True)
    assert len(found.sealed_for) == 3  # the laptop, and the study's two keys


def test_flipped_bits_and_cuts_of_the_centres_file_are_refused(central: Store, north: Store, tmp_path: Path) -> None:
    whole = reply(central, "N").read_bytes()
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    copy = tmp_path / "spoiled.anketa-centre"
    for place in chance.sample(range(len(whole) * 8), 40):
        spoiled = bytearray(whole)
        spoiled[place // 8] ^= 1 << place % 8
        copy.write_bytes(spoiled)
        assert isinstance(plan_merge(north, [copy]).files[0].refused[0], FileRefused)
    for size in chance.sample(range(len(whole)), 12):
        copy.write_bytes(whole[:size])
        assert isinstance(plan_merge(north, [copy]).files[0].refused[0], (Truncated, NotADistrictFile))


def test_a_questionnaire_that_this_program_cannot_read_refuses_its_own_file_alone(
    central: Store, north: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_centre, own = reply(central, "N"), sent(north)

    def refuse(*_: object) -> None:
        raise FormError("there is no function “tomorrow”")

    monkeypatch.setattr("storage.packaged_form.load_form", refuse)
    plan = plan_merge(north, [from_centre, own], keys=key_files()[:1])
    assert [len(file.refused) for file in plan.files] == [1, 0]


@pytest.mark.parametrize("number", [-1, 2**63])
def test_a_receipt_whose_number_fits_no_column_is_refused(number: int) -> None:
    said = {"file_sha256": "0" * 64, "station": "0" * 16, "number": 1, "merged_at": "", "heads": [["a", 1, "b"]]}
    assert _read_receipt(said, "").number == 1
    with pytest.raises(WrongShape):
        _read_receipt({**said, "number": number}, "")
    with pytest.raises(WrongShape):
        _read_receipt({**said, "heads": [["a", number, "b"]]}, "")


def test_the_words_of_the_trail_stay_what_they_were_when_the_centre_answers(central: Store, north: Store) -> None:
    before = audit_head(north)
    words = head_words(before)
    correct(central, only_case(central), AGE, "45", who="S1")
    take(north, reply(central, "N"))
    assert audit_head(north) == before
    key_paper(north, "002")
    kept = find_words(north, words)
    assert kept is not None
    assert kept.later > 0
