from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from storage.audit import verify
from storage.cases import count_cases
from storage.district_file import pack
from storage.errors import SeatTaken, UnknownStation
from storage.merge import MergePlan, apply_merge, plan_merge
from storage.people import Person, add_person
from storage.seats import PATH, find_enrolment, seats_taken_twice
from storage.station import list_stations
from storage.store import Store, open_store
from storage.study import find_seat, study_of
from storage.study_package import new_from_package
from storage.trail import STORE, changes_of_kind
from tests.unit.storage.papers import key_paper, new_store
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files, package_of, seated


def sent(package_folder: Path, store: Store, number: str) -> Path:
    """A paper keyed at a seat, and the district file with it; the store is closed."""
    with store:
        key_paper(store, number)
        return pack(store, store.path.with_suffix(".anketa-district")).path


def plan(central: Store, *files: Path, accept: tuple[str, ...] = ()) -> MergePlan:
    return plan_merge(central, files, accept=accept, keys=key_files()[:1])


def test_a_laptop_with_a_seat_comes_in_unseen_and_its_seat_is_told(central: Store, tmp_path: Path) -> None:
    add_person(central, Person("S1", "Supervisor", "supervisor"))
    file = sent(tmp_path, seated(package_of(central, tmp_path), tmp_path, 3), "001")
    planned = plan(central, file)
    assert (planned.new, planned.files[0].refused) == (1, ())
    assert "took seat 3 of district S" in planned.files[0].notes[0]
    apply_merge(central, planned)
    assert count_cases(central) == {"closed": 1}
    assert [station.accepted_how for station in central.run(list_stations)] == ["own", "seat 3"]
    assert verify(central).findings == ()


def test_a_laptop_without_a_seat_waits_until_it_is_accepted(central: Store, tmp_path: Path) -> None:
    package_of(central, tmp_path)
    with new_store(tmp_path, "stranger", district="N") as store:
        station = store.station_id
        key_paper(store, "001")
        file = pack(store, tmp_path / "stranger.anketa-district").path
    planned = plan(central, file)
    assert [type(one) for one in planned.files[0].refused] == [UnknownStation]
    assert f"--accept {station}" in planned.files[0].refused[0].advice
    apply_merge(central, plan(central, file, accept=(station,)))
    assert count_cases(central) == {"closed": 1}


def test_a_seat_taken_twice_is_a_finding_and_neither_laptop_comes_in_by_it(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path)
    files = [sent(tmp_path, seated(package, tmp_path, 1, name), name) for name in ("first", "second")]
    for order in itertools.permutations(files):
        planned = plan(central, *order)
        assert [[type(one) for one in file.refused] for file in planned.files] == [[SeatTaken], [SeatTaken]]
        assert planned.new == 0
        assert all("seat 1 was taken by two laptops" in file.refused[0].what for file in planned.files)


def test_the_second_at_a_seat_waits_even_when_the_first_came_in_long_ago(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path)
    first = sent(tmp_path, seated(package, tmp_path, 1, "first"), "001")
    second = seated(package, tmp_path, 1, "second")
    station = second.station_id
    late = sent(tmp_path, second, "002")
    apply_merge(central, plan(central, first))
    planned = plan(central, late)
    assert [type(one) for one in planned.files[0].refused] == [SeatTaken]
    accepted = plan(central, late, accept=(station,))
    assert any("was taken by station" in note for note in accepted.files[0].notes)
    apply_merge(central, accepted)
    assert count_cases(central) == {"closed": 2}
    ((seat, stations),) = central.run(lambda connection: seats_taken_twice(connection, package.study))
    assert (seat, len(stations), station in stations) == (1, 2, True)
    third = sent(tmp_path, seated(package, tmp_path, 1, "third"), "003")
    assert [type(one) for one in plan(central, third).files[0].refused] == [SeatTaken]


def test_a_seat_holds_for_its_station_alone(central: Store, tmp_path: Path) -> None:
    study = package_of(central, tmp_path).study
    with seated(package_of(central, tmp_path), tmp_path, 2) as store, new_store(tmp_path, "thief") as thief:
        changes = store.run(lambda connection: changes_of_kind(connection, STORE))
        (own,) = (station for station in store.run(list_stations) if station.is_own)
        (other,) = (station for station in thief.run(list_stations) if station.is_own)
        assert find_enrolment(changes, study, own.station_id, own.verify_key) is not None
        assert find_enrolment(changes, study, other.station_id, other.verify_key) is None
        assert find_enrolment(changes, study, own.station_id, other.verify_key) is None
        assert [change.path for change in changes].count(PATH) == 1


def test_a_seat_of_another_study_opens_no_door(central: Store, tmp_path: Path) -> None:
    package_of(central, tmp_path)
    with new_store(tmp_path, "other_centre", kind="central", district="") as other:
        folder = tmp_path / "other"
        folder.mkdir()
        file = sent(folder, seated(package_of(other, folder), folder, 1), "001")
    assert [type(one) for one in plan(central, file).files[0].refused] == [UnknownStation]


def test_seats_and_seals_leave_merging_independent_of_order(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path)
    files = [sent(tmp_path, seated(package, tmp_path, seat), f"00{seat}") for seat in (1, 2, 3)]
    path = central.path
    central.close()
    dumps = []
    for number, order in enumerate(itertools.permutations([*files, files[0]])):
        copy = tmp_path / f"order{number}.anketa"
        shutil.copy(path, copy)
        with open_store(copy) as store:
            for file in order:
                apply_merge(store, plan(store, file))
            assert verify(store).findings == ()
            dumps.append(dump(store))
    assert all(one == dumps[0] for one in dumps)


@pytest.mark.parametrize("seat", [1, 3])
def test_a_store_remembers_its_seat_and_its_study(central: Store, tmp_path: Path, seat: int) -> None:
    package = package_of(central, tmp_path)
    with seated(package, tmp_path, seat) as store:
        assert store.run(find_seat) == seat
        assert store.district == {1: "N", 3: "S"}[seat]
        assert study_of(store) == package.study == study_of(central)


def test_a_second_centre_made_from_the_package_knows_the_seats_too(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path)
    file = sent(tmp_path, seated(package, tmp_path, 3), "001")
    with new_from_package(tmp_path / "second.anketa", package, kind="central") as second:
        planned = plan(second, file)
        assert (planned.new, planned.files[0].refused) == (1, ())
        apply_merge(second, planned)
        assert verify(second).findings == ()
