from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from forms.errors import AnketaError
from storage import keyring
from storage.audit import verify
from storage.canonical import canonical_bytes
from storage.cases import count_cases
from storage.errors import (
    Altered,
    FileRefused,
    FolderMissing,
    FutureFormat,
    NotADistrictFile,
    OlderPackage,
    OtherStudy,
    StoreError,
    StoreReadOnly,
    Truncated,
    WrongKey,
    WrongShape,
    WrongSignature,
)
from storage.key_files import SecretKey
from storage.merge import plan_merge
from storage.passwords import Protection, create_encrypted
from storage.people import Person, list_people
from storage.sealing import SealingKeys, read_sealing_keys, set_sealing_keys
from storage.signature import Signing
from storage.station import read_seed
from storage.store import Store, create_store, open_store
from storage.study import Seat, study_of
from storage.study_package import Package, new_from_package, read_package, take_package
from tests.unit.storage.papers import key_paper, new_store, second_version_xml
from tests.unit.storage.studies import key_files, package_of, seated, wish
from tests.written_form import xml_of

Lines = list[dict[str, Any]]


@pytest.fixture
def package(central: Store, tmp_path: Path) -> Package:
    """Give the centre's first package."""
    return package_of(central, tmp_path)


def resigned(central: Store, package: Package, out: Path, change: Callable[[Lines], object]) -> Path:
    """The package with its lines changed, signed by the same centre."""
    lines = [json.loads(line) for line in package.path.read_bytes().splitlines()[:-1]]
    change(lines)
    seed = central.run(read_seed)
    out.write_bytes(b"".join(Signing(seed).sign(canonical_bytes(line) + b"\n" for line in lines)))
    return out


def test_a_package_holds_all_that_a_first_start_would_ask(package: Package, central: Store) -> None:
    assert package.title() == "Household"
    assert package.study.centre == central.station_id
    assert [seat.number for seat in package.study.seats] == [1, 2, 3]
    assert package.study.settings == {"verification_share": "10"}
    assert b"AGE-SECRET-KEY" not in package.path.read_bytes()


def test_a_new_store_of_a_seat_knows_form_people_district_and_keys(package: Package, tmp_path: Path) -> None:
    person = Person("N7", "Keyer Seven")
    with new_from_package(tmp_path / "north.anketa", package, 2, person) as store:
        assert (store.kind, store.district, store.form().questionnaire.form_id) == ("district", "N", "household")
        assert [one.code for one in list_people(store)] == ["E1", "N7", "S1"]
        assert store.run(read_sealing_keys).each() == tuple(key.public for key in key_files())
        key_paper(store, "001")
        assert verify(store).findings == ()


def test_a_newer_package_adds_the_form_version_and_keeps_the_cases(
    package: Package, central: Store, tmp_path: Path
) -> None:
    with seated(package, tmp_path, 1) as store:
        key_paper(store, "001")
        central.add_form(second_version_xml())
        newer = package_of(central, tmp_path, replace(wish(), people=(*wish().people, Person("E2", "Keyer Two"))))
        assert newer.study.revision == 2
        taken = take_package(store, newer)
        assert (len(taken.forms), taken.people, taken.is_new) == (1, ("E2",), True)
        assert store.form().questionnaire.version == "2"
        assert count_cases(store) == {"closed": 1}
        key_paper(store, "002")
        assert verify(store).findings == ()
        again = take_package(store, newer)
        assert (again.forms, again.people, again.is_new) == ((), (), False)


def test_a_store_of_the_second_version_alone_takes_a_package_that_holds_the_first_too(
    central: Store, tmp_path: Path
) -> None:
    second = central.add_form(second_version_xml())
    whole = package_of(central, tmp_path)
    later_alone = replace(whole, forms=whole.forms[-1:])
    assert [form.version_id for form in later_alone.forms] == [second]
    with new_from_package(tmp_path / "north.anketa", later_alone, 1) as store:
        taken = take_package(store, whole)
        assert taken.forms == (whole.forms[0].version_id,)
        assert store.newest_version() == second
        key_paper(store, "001")
        assert verify(store).findings == ()


def test_the_package_opened_first_does_not_undo_a_newer_one(package: Package, central: Store, tmp_path: Path) -> None:
    with seated(package, tmp_path, 1) as store:
        take_package(store, package_of(central, tmp_path))
        with pytest.raises(OlderPackage):
            take_package(store, package)


def test_a_package_of_another_study_is_refused(package: Package, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with new_store(other, "centre", kind="central") as centre, seated(package, tmp_path, 1) as store:
        theirs = package_of(centre, other, replace(wish(), name="Another study"))
        with pytest.raises(OtherStudy, match="Another study"):
            take_package(store, theirs)
    xml = xml_of("# survey\n| type | name | label |\n| text | a | A |\n# settings\n| form_id |\n| other |\n")
    with create_store(tmp_path / "other.anketa", xform_xml=xml) as store, pytest.raises(OtherStudy):
        take_package(store, package)


def test_a_package_that_another_centre_signed_is_refused(package: Package, central: Store, tmp_path: Path) -> None:
    folder = tmp_path / "forger"
    folder.mkdir()
    with new_store(folder, "centre", kind="central") as forger, seated(package, tmp_path, 1) as store:
        theirs = package_of(forger, folder)
        forged = replace(theirs, study=replace(theirs.study, study_id=package.study.study_id, revision=9))
        with pytest.raises(OtherStudy, match="another centre"):
            take_package(store, forged)


def test_a_store_made_without_a_package_can_take_one_and_a_seat_later(package: Package, tmp_path: Path) -> None:
    with new_store(tmp_path, "north", district="N") as store:
        key_paper(store, "001")
        take_package(store, package, 2)
        assert study_of(store) == package.study
        with pytest.raises(OtherStudy, match="sits at seat 2"):
            take_package(store, package, 1)
        take_package(store, package, 2)
    with new_store(tmp_path, "south", district="X") as store, pytest.raises(OtherStudy, match="district"):
        take_package(store, package, 2)


@pytest.mark.parametrize("seat", [0, 9])
def test_a_seat_that_the_study_has_not_is_named_with_those_it_has(package: Package, tmp_path: Path, seat: int) -> None:
    with pytest.raises(OtherStudy) as refused:
        new_from_package(tmp_path / "new.anketa", package, seat)
    assert "1 (N), 2 (N), 3 (S)" in refused.value.advice
    assert not (tmp_path / "new.anketa").exists()


def test_an_encrypted_store_that_takes_no_seat_leaves_nothing_behind(package: Package, tmp_path: Path) -> None:
    def create(path: Path, **content: Any) -> Store:  # noqa: ANN401  (the content of `create_store`)
        made = create_encrypted(path, Protection(Person("K1", "Keyer"), "үч тоо бир суу"), **content)
        assert keyring.beside(path).exists()
        return made

    broken = replace(package, secrets={})  # as a seat that was left out would be
    folder = tmp_path / "new"
    folder.mkdir()
    with pytest.raises(KeyError):
        new_from_package(folder / "north.anketa", broken, 1, create=create)
    assert list(folder.iterdir()) == []


def test_a_read_only_store_takes_nothing(package: Package, tmp_path: Path) -> None:
    with seated(package, tmp_path, 1) as store:
        path = store.path
    with open_store(path, read_only=True) as store, pytest.raises(StoreReadOnly):
        take_package(store, package)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"name": " "}, "name"),
        ({"seats": ()}, "seat"),
        ({"seats": (Seat(1, "N"), Seat(1, "S"))}, "twice"),
        ({"seats": (Seat(1, "X"),)}, "district"),
        ({"people": (Person("E1", "A"), Person("E1", "B"))}, "twice"),
        ({"people": (Person("E1", "A", "boss"),)}, "supervisor"),
        ({"settings": {"colour": "red"}}, "setting"),
    ],
)
def test_a_study_that_does_not_fit_is_refused_before_a_file_is_written(
    central: Store, tmp_path: Path, change: dict[str, Any], what: str
) -> None:
    with pytest.raises(WrongShape, match=what):
        package_of(central, tmp_path, replace(wish(), **change))
    assert not list(tmp_path.glob("*.anketa-study"))
    assert study_of(central) is None


def test_a_folder_that_is_missing_leaves_no_study_behind(central: Store, tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        package_of(central, tmp_path / "nowhere")
    assert study_of(central) is None


def test_a_study_without_keys_leaves_its_stores_unsealed(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path, wish(keys=SealingKeys()))
    with seated(package, tmp_path, 1) as store:
        assert store.run(read_sealing_keys).each() == ()


def test_joining_a_study_without_keys_does_not_open_what_was_sealed_before(central: Store, tmp_path: Path) -> None:
    package = package_of(central, tmp_path, wish(keys=SealingKeys()))
    with new_store(tmp_path, "north", district="N") as store:
        set_sealing_keys(store, SealingKeys(key_files()[0].public))
        take_package(store, package, 1)
        assert store.run(read_sealing_keys).each() == (key_files()[0].public,)
        assert verify(store).findings == ()


# --- the centre's place -----------------------------------------------------------------------------------------------


def test_whoever_has_a_key_of_the_study_goes_on_as_its_centre(package: Package, central: Store, tmp_path: Path) -> None:
    for number, key in enumerate(key_files()):
        path = tmp_path / f"again{number}.anketa"
        with new_from_package(path, package, kind="central", keys=[key]) as again:
            assert again.station_id == central.station_id
            assert verify(again).findings == ()
            newer = package_of(again, tmp_path)
        assert (newer.study.study_id, newer.study.revision) == (package.study.study_id, 2)
        assert newer.secrets == package.secrets, "the seats that were taken stay theirs"


def test_nobody_else_takes_the_centres_place(package: Package, central: Store, tmp_path: Path) -> None:
    stranger = SecretKey(bytes([7] * 32))
    with pytest.raises(WrongKey, match="the centre's place opens with the key age1"):
        new_from_package(tmp_path / "new.anketa", package, kind="central", keys=[stranger])
    unsealed = package_of(central, tmp_path, wish(keys=SealingKeys()))
    with pytest.raises(OtherStudy, match="does not hold the centre's place"):
        new_from_package(tmp_path / "new.anketa", unsealed, kind="central", keys=[key_files()[0]])
    broken = replace(package, centre=package.centre[:-20] + bytes(20))
    with pytest.raises(Altered, match="broken"):
        new_from_package(tmp_path / "new.anketa", broken, kind="central", keys=[key_files()[0]])
    assert not (tmp_path / "new.anketa").exists()
    assert read_seed_of(central).hex().encode() not in package.path.read_bytes()


def read_seed_of(store: Store) -> bytes:
    return store.run(read_seed)


def test_a_central_store_that_is_not_the_studys_centre_makes_no_packages(package: Package, tmp_path: Path) -> None:
    with new_from_package(tmp_path / "second.anketa", package, kind="central") as second:
        with pytest.raises(StoreError, match="another store is the centre of the study “Household study”") as refused:
            package_of(second, tmp_path)
        assert "supervisor's key" in refused.value.advice
        assert read_package(package.path) == package


# --- faults of the file ---------------------------------------------------------------------------------------------


def test_two_hundred_flipped_bits_of_a_package_are_all_refused(package: Package, tmp_path: Path) -> None:
    whole = package.path.read_bytes()
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    copy = tmp_path / "flipped.anketa-study"
    for place in chance.sample(range(len(whole) * 8), 200):
        spoiled = bytearray(whole)
        spoiled[place // 8] ^= 1 << place % 8
        copy.write_bytes(spoiled)
        with pytest.raises(FileRefused):
            read_package(copy)


def test_sixty_truncations_of_a_package_are_all_refused(package: Package, tmp_path: Path) -> None:
    whole = package.path.read_bytes()
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    copy = tmp_path / "cut.anketa-study"
    for size in [0, 1, len(whole) - 1, *chance.sample(range(len(whole)), 60)]:
        copy.write_bytes(whole[:size])
        with pytest.raises((Truncated, NotADistrictFile)):
            read_package(copy)


FAULTS: tuple[tuple[str, Callable[[Lines], object], type[AnketaError]], ...] = (
    ("a newer format", lambda lines: lines[0].update(format=2), FutureFormat),
    ("an unknown kind", lambda lines: lines[0].update(kind="braided"), FutureFormat),
    ("an unknown line", lambda lines: lines.append({"virus": "x"}), WrongShape),
    ("a seat left out", lambda lines: lines.pop(), Altered),
    ("the forms left out", lambda lines: lines.pop(1), Altered),
    ("a secret of another seat", lambda lines: lines[-1]["seat"].update(secret="0" * 64), Altered),
    ("a form under another name", lambda lines: lines[1]["form"].update(version_id="0" * 64), Altered),
    ("a form that is no text", lambda lines: lines[1]["form"].update(xform=7), WrongShape),
    ("no base64", lambda lines: lines[1]["form"].update(source="?"), WrongShape),
    ("a centre's place that is no text", lambda lines: lines[2]["centre"].update(sealed=7), Altered),
    ("an extra field", lambda lines: lines[0]["manifest"]["study"].update(more="x"), WrongShape),
    ("a centre of another name", lambda lines: lines[0]["manifest"]["study"].update(centre="0" * 16), Altered),
    ("a text for a number", lambda lines: lines[0]["manifest"]["study"].update(revision="1"), WrongShape),
)  # fmt: skip


@pytest.mark.parametrize(("what", "change", "kind"), FAULTS, ids=[what.replace(" ", "-") for what, _, _ in FAULTS])
def test_a_signed_package_that_no_program_of_ours_writes_is_refused(
    package: Package,
    central: Store,
    tmp_path: Path,
    what: str,
    change: Callable[[Lines], object],
    kind: type[AnketaError],
) -> None:
    broken = resigned(central, package, tmp_path / "broken.anketa-study", change)
    with pytest.raises(kind) as refused:
        read_package(broken)
    assert refused.value.what
    assert refused.value.advice


def test_a_package_signed_by_a_stranger_is_refused(package: Package, tmp_path: Path) -> None:
    forged = tmp_path / "forged.anketa-study"
    lines = package.path.read_bytes().splitlines(keepends=True)[:-1]
    forged.write_bytes(b"".join(Signing(bytes(32)).sign(lines)))
    with pytest.raises(WrongSignature):
        read_package(forged)


def test_a_package_offered_to_merge_is_told_apart(package: Package, central: Store) -> None:
    (file,) = plan_merge(central, [package.path]).files
    assert [type(one) for one in file.refused] == [NotADistrictFile]
    assert "study package" in file.refused[0].what
