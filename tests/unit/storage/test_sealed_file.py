from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storage.age_format import seal
from storage.audit import verify
from storage.canonical import canonical_bytes
from storage.cases import count_cases, list_cases
from storage.district_file import inspect_file, pack
from storage.envelope import envelope_of, spell_envelope
from storage.errors import (
    Altered,
    FileChanged,
    FileRefused,
    FutureFormat,
    NotADistrictFile,
    OtherFormVersion,
    OtherSurvey,
    SealedFile,
    Truncated,
    WrongKey,
    WrongShape,
    WrongSignature,
)
from storage.file_lines import read_manifest
from storage.key_files import SecretKey, raw_key
from storage.merge import apply_merge, plan_merge
from storage.sealing import SealingKeys, read_sealing_keys, set_sealing_keys
from storage.signature import Signing
from storage.signed_file import DISTRICT_FILE, check_file, look, read_lines, write_file
from storage.station import read_seed
from storage.store import Store, create_store, open_store
from tests.unit.storage.papers import AGE, begin_paper, correct, key_paper, new_store, second_version_xml
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files
from tests.unit.storage.test_district_file import HOSTILE, Lines
from tests.written_form import xml_of

SUPERVISOR, ESCROW = key_files()
BOTH = (SUPERVISOR.public, ESCROW.public)
STRANGER = SecretKey(bytes(range(32)))


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a sealed district file of two papers; its store and the unsealed twin lie beside it."""
    folder = tmp_path_factory.mktemp("sealed")
    with new_store(folder) as store:
        key_paper(store, "001", {"age": "44", "remark": "a secret remark"}, [("Ada", "7")])
        case_id = key_paper(store, "CON/NUL", {"age": "130"})
        correct(store, case_id, AGE, "31")
        begin_paper(store, "003")
        pack(store, folder / "plain.anketa-district")
        set_sealing_keys(store, SealingKeys(*BOTH))
        pack(store, folder / "north.anketa-district")
    return folder / "north.anketa-district"


def refusal(central: Store, path: Path, *keys: SecretKey) -> FileRefused:
    """Why a file is not taken; nothing of it is in the store."""
    plan = plan_merge(central, [path], keys=keys or (SUPERVISOR,))
    assert count_cases(central) == {}
    ((refused,),) = (file.refused for file in plan.files)
    assert str(path) in refused.where
    assert refused.what
    assert refused.advice
    return refused


def resealed(sealed: Path, out: Path, change: Callable[[Lines], object]) -> Path:
    """The file opened, its lines changed, signed and sealed again by the same station."""
    with open_store(sealed.with_suffix(".anketa")) as store:
        seed = store.run(read_seed)
    with check_file(sealed, [SUPERVISOR]).open() as plain:
        lines = [json.loads(line) for line in plain.read().splitlines()[:-1]]
    change(lines)
    envelope = envelope_of(read_manifest(lines[0], ""), BOTH, what=DISTRICT_FILE)
    write_file(out, [canonical_bytes(line) for line in lines], seed, envelope=envelope)
    return out


# --- what a sealed file says, and to whom ---------------------------------------------------------------------------


def test_without_a_key_a_sealed_file_says_whose_it_is_for_whom_and_that_it_is_whole(sealed: Path) -> None:
    found = inspect_file(sealed)
    assert (found.kind, found.district, found.number, found.is_closed) == ("district file", "N", 2, True)
    assert found.sealed_for == BOTH
    assert (found.cases, found.changes, found.heads) == (0, 0, ())


@pytest.mark.parametrize("key", [SUPERVISOR, ESCROW], ids=["supervisor", "escrow"])
def test_either_key_opens_it_and_it_then_says_what_the_unsealed_one_says(sealed: Path, key: SecretKey) -> None:
    found, plain = inspect_file(sealed, [key]), inspect_file(sealed.with_name("plain.anketa-district"))
    assert not found.is_closed
    assert (found.cases, found.drafts, found.station, found.forms) == (plain.cases, 1, plain.station, plain.forms)


def test_no_answer_stands_in_a_sealed_file(sealed: Path) -> None:
    whole = sealed.read_bytes()
    told = (b"a secret remark", b"CON/NUL", b"household", b"/data/you/age", b"form_version")
    assert [text for text in told if text in whole] == []
    plain = sealed.with_name("plain.anketa-district").read_bytes()
    assert [text for text in told if text not in plain] == []


def test_the_station_that_sealed_a_file_cannot_open_it(sealed: Path, central: Store, tmp_path: Path) -> None:
    with open_store(sealed.with_suffix(".anketa")) as store:
        (file,) = plan_merge(store, [sealed]).files
    assert [type(one) for one in file.refused] == [SealedFile]


def test_a_sealed_file_wants_a_key_and_another_key_is_named_as_such(sealed: Path, central: Store) -> None:
    with pytest.raises(SealedFile) as wanted:
        check_file(sealed)
    assert SUPERVISOR.public in wanted.value.what
    assert "--key" in wanted.value.advice
    assert type(refusal(central, sealed, STRANGER)) is WrongKey


def test_the_kind_is_read_from_the_content_not_from_the_name(sealed: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "мазмуну.anketa"
    shutil.copy(sealed, renamed)
    assert inspect_file(renamed).sealed_for == BOTH


def test_a_store_that_knows_no_key_writes_the_unsealed_kind(sealed: Path) -> None:
    assert inspect_file(sealed.with_name("plain.anketa-district")).sealed_for == ()
    assert look(sealed.with_name("plain.anketa-district"))[1] is None


def test_what_was_sealed_merges_as_what_was_not(sealed: Path, tmp_path: Path) -> None:
    dumps = []
    for name in ("north", "plain"):
        folder = tmp_path / name
        folder.mkdir()
        with new_store(folder, "central", kind="central", district="") as store:
            apply_merge(store, plan_merge(store, [sealed.with_name(f"{name}.anketa-district")], keys=[ESCROW]))
            assert verify(store).findings == ()
            dumps.append([replace(row, case_id="") for row in list_cases(store)])
    assert dumps[0] == dumps[1]
    assert len(dumps[0]) == 2


def test_merging_a_sealed_file_again_changes_nothing(sealed: Path, central: Store) -> None:
    apply_merge(central, plan_merge(central, [sealed], keys=[SUPERVISOR]))
    before = dump(central)
    plan = plan_merge(central, [sealed, sealed.with_name("plain.anketa-district")], keys=[SUPERVISOR])
    assert (plan.new, plan.updated, plan.identical) == (0, 0, 4)
    apply_merge(central, plan)
    assert dump(central)["changes"] == before["changes"]


def test_a_sealed_file_changed_after_planning_is_refused_whole(sealed: Path, central: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.anketa-district"
    shutil.copy(sealed, copy)
    plan = plan_merge(central, [copy], keys=[SUPERVISOR])
    spoiled = bytearray(copy.read_bytes())
    spoiled[len(spoiled) // 2] ^= 1
    copy.write_bytes(spoiled)
    with pytest.raises(FileChanged):
        apply_merge(central, plan)
    assert count_cases(central) == {}


def test_the_keys_stand_in_the_trail_and_an_exchanged_one_is_found(store: Store) -> None:
    set_sealing_keys(store, SealingKeys(SUPERVISOR.public), who="S1")
    assert verify(store).findings == ()
    store.write(
        lambda connection: connection.execute(
            "UPDATE fact SET value = ? WHERE name = 'supervisor_key'", (STRANGER.public,)
        )
    )
    assert store.run(read_sealing_keys).each() == (STRANGER.public,)
    assert [finding.where for finding in verify(store).findings] == ["supervisor_key"]


# --- damage on the way ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", [(), (SUPERVISOR,)], ids=["without-the-key", "with-the-key"])
def test_two_hundred_flipped_bits_of_a_sealed_file_are_all_refused(
    sealed: Path, tmp_path: Path, keys: tuple[SecretKey, ...]
) -> None:
    whole = sealed.read_bytes()
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    copy = tmp_path / "flipped.anketa-district"
    for place in [*chance.sample(range(len(whole) * 8), 192), *range(8)]:
        spoiled = bytearray(whole)
        spoiled[place // 8] ^= 1 << (place % 8)
        copy.write_bytes(spoiled)
        with pytest.raises(FileRefused) as refused:
            check_file(copy, keys)
        assert not isinstance(refused.value, SealedFile), "damage must be told before a key is asked for"


def test_sixty_truncations_of_a_sealed_file_are_all_refused(sealed: Path, tmp_path: Path) -> None:
    whole = sealed.read_bytes()
    ends = [number for number, byte in enumerate(whole) if byte == 10]
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    copy = tmp_path / "cut.anketa-district"
    sizes = [
        0,
        1,
        30,
        len(whole) - 1,
        *ends[:-1],
        *(end + 1 for end in ends[:-1]),
        *chance.sample(range(len(whole)), 60),
    ]
    for size in sizes:
        copy.write_bytes(whole[:size])
        with pytest.raises((Truncated, NotADistrictFile)):
            check_file(copy, [SUPERVISOR])


def test_something_added_at_the_end_is_refused(sealed: Path, tmp_path: Path, central: Store) -> None:
    copy = tmp_path / "copy.anketa-district"
    copy.write_bytes(sealed.read_bytes() + b"more\n")
    assert isinstance(refusal(central, copy), Truncated)


def test_an_envelope_signed_by_another_key_is_refused(sealed: Path, tmp_path: Path, central: Store) -> None:
    copy = tmp_path / "forged.anketa-district"
    signed = sealed.read_bytes()
    copy.write_bytes(b"".join(Signing(bytes(32)).sign([signed[: signed.rindex(b"\n", 0, -1) + 1]])))
    assert isinstance(refusal(central, copy), WrongSignature)


def test_a_station_cannot_send_another_stations_file_in_its_own_envelope(
    sealed: Path, tmp_path: Path, central: Store
) -> None:
    with new_store(tmp_path, "thief") as thief:
        pack(thief, tmp_path / "own.anketa-district")
        own = check_file(tmp_path / "own.anketa-district").manifest
        seed = thief.run(read_seed)
    with check_file(sealed, [SUPERVISOR]).open() as plain:
        stolen = plain.read()
    head = spell_envelope(envelope_of(own, BOTH, what=DISTRICT_FILE)) + b"\n"
    body = b"".join(seal([stolen], [raw_key(key) for key in BOTH]))
    copy = tmp_path / "stolen.anketa-district"
    copy.write_bytes(b"".join(Signing(seed).sign([head, body, b"\n"])))
    refused = refusal(central, copy)
    assert isinstance(refused, Altered)
    assert "another file" in refused.what


@pytest.mark.parametrize("content", [b"", b"no age at all", b"age-encryption.org/v1\n--- x\n", b"x" * 100_000])
def test_a_signed_envelope_around_rubbish_is_refused(
    sealed: Path, tmp_path: Path, central: Store, content: bytes
) -> None:
    with new_store(tmp_path, "broken") as store:
        pack(store, tmp_path / "own.anketa-district")
        manifest = check_file(tmp_path / "own.anketa-district").manifest
        seed = store.run(read_seed)
    head = spell_envelope(envelope_of(manifest, BOTH, what=DISTRICT_FILE)) + b"\n"
    for number, body in enumerate((content, b"".join(seal([content], [raw_key(BOTH[0])])))):
        path = tmp_path / f"{number}.anketa-district"
        path.write_bytes(b"".join(Signing(seed).sign([head, body, b"\n"])))
        assert isinstance(refusal(central, path), (Altered, NotADistrictFile, WrongShape))


ENVELOPES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("no keys", {"sealed_for": []}),
    ("too many keys", {"sealed_for": [BOTH[0]] * 100}),
    ("a key that is none", {"sealed_for": ["age1nothing"]}),
    ("a text for a number", {"number": "1"}),
    ("a number for a text", {"district": 7}),
    ("an extra field", {"more": "x"}),
    ("a long text", {"packed_at": "x" * 5_000}),
)


@pytest.mark.parametrize(("what", "change"), ENVELOPES, ids=[what.replace(" ", "-") for what, _ in ENVELOPES])
def test_an_envelope_of_another_shape_is_refused(
    sealed: Path, tmp_path: Path, central: Store, what: str, change: dict[str, Any]
) -> None:
    first, *_ = sealed.read_bytes().splitlines()
    said = json.loads(first)
    said["manifest"].update(change)
    path = tmp_path / "shape.anketa-district"
    path.write_bytes(b"".join(Signing(bytes(32)).sign([canonical_bytes(said) + b"\n", b"age\n"])))
    assert isinstance(refusal(central, path), WrongShape)


# --- the same faults as of the unsealed kind ------------------------------------------------------------------------


@pytest.mark.parametrize(("what", "change", "kind"), HOSTILE, ids=[what.replace(" ", "-") for what, _, _ in HOSTILE])
def test_a_sealed_file_that_no_program_of_ours_writes_is_refused_by_the_same_name(
    sealed: Path,
    tmp_path: Path,
    central: Store,
    what: str,
    change: Callable[[Lines], object],
    kind: type[FileRefused],
) -> None:
    assert type(refusal(central, resealed(sealed, tmp_path / "hostile.anketa-district", change))) is kind


def test_a_newer_program_inside_or_outside_is_refused(sealed: Path, tmp_path: Path, central: Store) -> None:
    inside = resealed(sealed, tmp_path / "inside.anketa-district", lambda lines: lines[0].update(format=2))
    assert isinstance(refusal(central, inside), FutureFormat)
    outside = tmp_path / "outside.anketa-district"
    outside.write_bytes(sealed.read_bytes().replace(b'"format":1', b'"format":2', 1))
    assert isinstance(refusal(central, outside), FutureFormat)


def test_another_survey_and_another_form_version_are_refused(sealed: Path, tmp_path: Path) -> None:
    other = xml_of("# survey\n| type | name | label |\n| text | a | A |\n# settings\n| form_id |\n| other |\n")
    with create_store(tmp_path / "other.anketa", xform_xml=other, kind="central") as store:
        assert isinstance(refusal(store, sealed), OtherSurvey)
    with create_store(tmp_path / "later.anketa", xform_xml=second_version_xml(), kind="central") as store:
        assert isinstance(refusal(store, sealed), OtherFormVersion)


def test_a_stick_that_vanishes_while_reading_is_said(sealed: Path, tmp_path: Path, central: Store) -> None:
    copy = tmp_path / "копия.anketa-district"
    shutil.copy(sealed, copy)
    checked = check_file(copy, [SUPERVISOR])
    plan = plan_merge(central, [copy], keys=[SUPERVISOR])
    copy.unlink()
    with pytest.raises(NotADistrictFile, match="cannot be read any more"):
        list(read_lines(checked))
    with pytest.raises(NotADistrictFile, match="cannot be read any more"):
        apply_merge(central, plan)


def test_a_paper_of_many_chunks_is_read_from_its_middle(tmp_path: Path, central: Store) -> None:
    with new_store(tmp_path) as store:
        set_sealing_keys(store, SealingKeys(SUPERVISOR.public))
        for number in range(24):
            key_paper(store, f"{number:03}", {"remark": f"{number} " + "ы" * 9_000}, [("Ada", str(number))])
        file = pack(store, tmp_path / "large.anketa-district").path
    assert file.stat().st_size > 4 * 65_536
    apply_merge(central, plan_merge(central, [file], keys=[SUPERVISOR]))
    assert verify(central).findings == ()
    assert count_cases(central) == {"closed": 24}
