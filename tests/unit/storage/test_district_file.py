from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage.canonical import canonical_bytes
from storage.cases import count_cases
from storage.district_file import inspect_file, pack
from storage.errors import (
    Altered,
    Cancelled,
    FileRefused,
    FolderMissing,
    FutureFormat,
    NotADistrictFile,
    NotCanonical,
    OtherFormVersion,
    OtherSurvey,
    StoreMissing,
    StoreReadOnly,
    TooLarge,
    Truncated,
    WrongShape,
    WrongSignature,
)
from storage.file_lines import MOST_BYTES, MOST_CHARACTERS
from storage.merge import plan_merge
from storage.signed_file import check_file, read_lines, write_file
from storage.station import read_seed
from storage.store import Store, create_store, open_store
from tests.unit.storage.papers import AGE, begin_paper, correct, key_paper, new_store, second_version_xml
from tests.written_form import xml_of

#: The parsed lines of a file, without its signature.
Lines = list[dict[str, Any]]


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a district file of two papers, one of them corrected, with a roster; its store lies beside it."""
    folder = tmp_path_factory.mktemp("packed")
    with new_store(folder) as store:
        key_paper(store, "001", {"age": "44", "remark": "../../etc/passwd"}, [("Ada", "7")])
        case_id = key_paper(store, "CON/NUL", {"age": "130"})
        correct(store, case_id, AGE, "31")
        begin_paper(store, "003")
        pack(store, folder / "north.anketa-district")
    return folder / "north.anketa-district"


def refusal(central: Store, path: Path) -> FileRefused:
    """Why a file is not taken; nothing of it is in the store."""
    plan = plan_merge(central, [path])
    assert count_cases(central) == {}
    (file,) = plan.files
    assert len(file.refused) == 1, "the file was taken"
    (refused,) = file.refused
    assert str(path) in refused.where
    assert refused.what
    assert refused.advice
    return refused


def resigned(packed: Path, out: Path, change: Callable[[Lines], None]) -> Path:
    """The file with its lines changed, signed again by the same station: what a broken one could send."""
    with open_store(packed.with_suffix(".anketa")) as store:
        seed = store.run(read_seed)
    lines = [json.loads(line) for line in packed.read_bytes().splitlines()[:-1]]
    change(lines)
    write_file(out, [canonical_bytes(line) for line in lines], seed)
    return out


# --- writing and reading --------------------------------------------------------------------------------------------


def test_a_packed_file_says_what_it_holds_without_being_merged(packed: Path) -> None:
    found = inspect_file(packed)
    assert (found.kind, found.district, found.number, found.cases, found.drafts) == ("district file", "N", 1, 2, 1)
    assert list(found.forms) == ["household"]
    with open_store(packed.with_suffix(".anketa"), read_only=True) as store:
        assert found.station == store.station_id


def test_the_kind_is_read_from_the_content_not_from_the_name(packed: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "файл.anketa"
    shutil.copy(packed, renamed)
    assert inspect_file(renamed).kind == "district file"
    other = tmp_path / "store.anketa-district"
    shutil.copy(packed.with_suffix(".anketa"), other)
    assert inspect_file(other).kind == "store"


def test_every_line_is_its_own_canonical_spelling(packed: Path) -> None:
    for line in packed.read_bytes().splitlines():
        assert canonical_bytes(json.loads(line)) == line


def test_files_of_a_station_are_numbered(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    numbers = [pack(store, tmp_path / "out.anketa-district").number for _ in range(3)]
    assert numbers == [1, 2, 3]
    assert inspect_file(tmp_path / "out.anketa-district").number == 3


def test_packing_can_be_stopped_and_leaves_nothing(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        pack(store, tmp_path / "out.anketa-district", lambda done, total, what: False)
    assert sorted(tmp_path.iterdir()) == before
    assert pack(store, tmp_path / "out.anketa-district").number == 1


def test_a_folder_that_is_missing_and_a_store_that_cannot_count_are_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FolderMissing) as refused:
        pack(store, tmp_path / "nowhere" / "out.anketa-district")
    assert refused.value.exit_status == 2
    path = store.path
    store.close()
    with open_store(path, read_only=True) as reading, pytest.raises(StoreReadOnly):
        pack(reading, tmp_path / "out.anketa-district")


def test_a_missing_file_could_not_run(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        inspect_file(tmp_path / "nothing")


def test_values_that_look_like_paths_are_just_text(packed: Path) -> None:
    texts = packed.read_text(encoding="utf-8")
    assert "../../etc/passwd" in texts
    assert "CON/NUL" in texts
    assert len(list(read_lines(check_file(packed)))) == len(texts.splitlines()) - 2


# --- damage on the way ----------------------------------------------------------------------------------------------


def test_two_hundred_flipped_bits_are_all_refused(packed: Path, tmp_path: Path) -> None:
    whole = packed.read_bytes()
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    for place in [*chance.sample(range(len(whole) * 8), 192), *range(8)]:
        spoiled = bytearray(whole)
        spoiled[place // 8] ^= 1 << (place % 8)
        copy = tmp_path / "flipped.anketa-district"
        copy.write_bytes(spoiled)
        with pytest.raises(FileRefused):
            check_file(copy)


def test_every_bit_of_the_signature_line_is_covered(packed: Path, tmp_path: Path) -> None:
    whole = packed.read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 1
    for place in range(start * 8, len(whole) * 8, 5):
        spoiled = bytearray(whole)
        spoiled[place // 8] ^= 1 << (place % 8)
        copy = tmp_path / "flipped.anketa-district"
        copy.write_bytes(spoiled)
        with pytest.raises(FileRefused):
            check_file(copy)


def test_sixty_truncations_are_all_refused(packed: Path, tmp_path: Path) -> None:
    whole = packed.read_bytes()
    ends = [number for number, byte in enumerate(whole) if byte == 10]
    chance = random.Random(417)  # noqa: S311  (the same places at every run)
    for size in [
        0,
        1,
        30,
        len(whole) - 1,
        *ends[:-1],
        *(end + 1 for end in ends[:-1]),
        *chance.sample(range(len(whole)), 40),
    ]:
        copy = tmp_path / "cut.anketa-district"
        copy.write_bytes(whole[:size])
        with pytest.raises((Truncated, NotADistrictFile)):
            check_file(copy)


def test_a_flipped_letter_is_called_damage_and_a_missing_end_is_called_so(
    packed: Path, tmp_path: Path, central: Store
) -> None:
    copy = tmp_path / "copy.anketa-district"
    copy.write_bytes(packed.read_bytes().replace(b'"44"', b'"45"'))
    assert isinstance(refusal(central, copy), Altered)
    copy.write_bytes(packed.read_bytes()[:-200])
    assert isinstance(refusal(central, copy), Truncated)


def test_something_added_at_the_end_is_refused(packed: Path, tmp_path: Path, central: Store) -> None:
    copy = tmp_path / "copy.anketa-district"
    copy.write_bytes(packed.read_bytes() + b"more\n")
    assert isinstance(refusal(central, copy), Truncated)


def test_a_file_signed_by_another_key_is_refused(packed: Path, tmp_path: Path, central: Store) -> None:
    copy = tmp_path / "forged.anketa-district"
    write_file(copy, packed.read_bytes().splitlines()[:-1], bytes(32))
    assert isinstance(refusal(central, copy), WrongSignature)


def test_a_station_cannot_take_anothers_name(packed: Path, tmp_path: Path, central: Store) -> None:
    def rename(lines: Lines) -> None:
        lines[0]["manifest"]["station"] = "0" * 16

    assert isinstance(refusal(central, resigned(packed, tmp_path / "x", rename)), Altered)


# --- other files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"case,age\n1,2\n", b"PK\x03\x04zip", b"{}\n", b"[" * 100_000, "Анкета".encode("utf-16"), b"\x00" * 5000],
)
def test_something_else_is_not_a_district_file(tmp_path: Path, central: Store, content: bytes) -> None:
    path = tmp_path / "other.anketa-district"
    path.write_bytes(content)
    assert isinstance(refusal(central, path), NotADistrictFile)


def test_a_store_is_not_merged_as_a_file(packed: Path, central: Store) -> None:
    refused = refusal(central, packed.with_suffix(".anketa"))
    assert isinstance(refused, NotADistrictFile)
    assert "pack" in refused.advice.lower()


def test_the_open_store_itself_keeps_its_lock_when_offered_as_a_file(central: Store) -> None:
    assert isinstance(refusal(central, central.path), NotADistrictFile)
    key_paper(central, "001")
    assert count_cases(central) == {"closed": 1}


def test_a_file_of_a_newer_program_is_refused(packed: Path, tmp_path: Path, central: Store) -> None:
    def newer(lines: Lines) -> None:
        lines[0]["format"] = 2

    assert isinstance(refusal(central, resigned(packed, tmp_path / "x", newer)), FutureFormat)


def test_a_kind_that_this_program_does_not_know_is_refused(packed: Path, tmp_path: Path, central: Store) -> None:
    def braid(lines: Lines) -> None:
        lines[0]["kind"] = "braided"

    assert isinstance(refusal(central, resigned(packed, tmp_path / "x", braid)), FutureFormat)


def test_another_survey_is_refused(packed: Path, tmp_path: Path) -> None:
    other = xml_of("# survey\n| type | name | label |\n| text | a | A |\n# settings\n| form_id |\n| other |\n")
    with create_store(tmp_path / "other.anketa", xform_xml=other, kind="central") as store:
        assert isinstance(refusal(store, packed), OtherSurvey)


def test_another_form_version_is_refused(packed: Path, tmp_path: Path) -> None:
    with create_store(tmp_path / "later.anketa", xform_xml=second_version_xml(), kind="central") as store:
        refused = refusal(store, packed)
    assert isinstance(refused, OtherFormVersion)
    assert "version" in refused.advice


# --- what a station signs, but no program of ours writes ------------------------------------------------------------


def body(lines: Lines, kind: str, number: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = [line[kind] for line in lines if kind in line][number]
    return found


def keyed(lines: Lines) -> dict[str, Any]:
    """The answers of the first case."""
    answers: dict[str, Any] = body(lines, "case")["content"]["answers"]
    return answers


def nested(depth: int) -> object:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


ROW = {"roster": "/data/none", "parent": "", "order": "i", "answers": {}, "flags": {}}
HOSTILE: tuple[tuple[str, Callable[[Lines], object], type[FileRefused]], ...] = (
    ("a number for a text", lambda lines: keyed(lines).update({AGE.path: 44}), WrongShape),
    ("a number with a point", lambda lines: body(lines, "change").update(seq=1.5), WrongShape),
    ("true for a number", lambda lines: body(lines, "change").update(seq=True), WrongShape),
    ("an extra field", lambda lines: body(lines, "case").update(more="x"), WrongShape),
    ("a missing field", lambda lines: body(lines, "change").pop("reason"), WrongShape),
    ("an unknown line", lambda lines: lines.append({"virus": "x"}), WrongShape),
    ("two things in a line", lambda lines: lines[-1].update(more={}), WrongShape),
    ("a nested value", lambda lines: lines.append({"case": nested(900)}), WrongShape),
    ("an unknown kind of change", lambda lines: body(lines, "change").update(kind="magic"), WrongShape),
    ("an answer that is empty", lambda lines: keyed(lines).update({AGE.path: ""}), WrongShape),
    (
        "a huge value",
        lambda lines: keyed(lines).update({AGE.path: "9" * (MOST_CHARACTERS + 1)}),
        TooLarge,
    ),
    ("a changed answer", lambda lines: keyed(lines).update({AGE.path: "45"}), Altered),
    ("a changed mark", lambda lines: body(lines, "case")["derived"]["off_path"].append(AGE.path), Altered),
    ("an unknown question", lambda lines: keyed(lines).update({"/data/x": "1"}), Altered),
    ("a computed answer as keyed", lambda lines: keyed(lines).update({"/data/you/is_adult": "1"}), Altered),
    ("an unknown roster", lambda lines: body(lines, "case")["content"]["rows"].update(z=ROW), Altered),
    ("a change left out", lambda lines: lines.remove({"change": body(lines, "change", 1)}), Altered),
    ("a case left out", lambda lines: lines.pop(), Altered),
    ("a case twice", lambda lines: lines.append(lines[-1]), Altered),
    ("other counts", lambda lines: lines[0]["manifest"].update(cases=9), Altered),
    ("other heads", lambda lines: lines[0]["manifest"]["heads"][0].__setitem__(1, 99), Altered),
    ("a changed change", lambda lines: body(lines, "change").update(who="somebody"), Altered),
    ("a chain without an owner", lambda lines: lines.pop(1), Altered),
)  # fmt: skip


@pytest.mark.parametrize(("what", "change", "kind"), HOSTILE, ids=[what.replace(" ", "-") for what, _, _ in HOSTILE])
def test_a_signed_file_that_no_program_of_ours_writes_is_refused(
    packed: Path,
    tmp_path: Path,
    central: Store,
    what: str,
    change: Callable[[Lines], None],
    kind: type[FileRefused],
) -> None:
    assert type(refusal(central, resigned(packed, tmp_path / "hostile.anketa-district", change))) is kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (b'{"case":NaN}', WrongShape),
        (b"[" * 200_000, WrongShape),
        (b'{"case":' * 100_000, WrongShape),
        (b'{"case":1' + b"0" * 5000 + b"}", WrongShape),
        (b'{"a":1,"a":1}', NotCanonical),
        (b'{ "case":{}}', NotCanonical),
        (b'{"case":"\\u0041"}', NotCanonical),
        (b'{"case":"\\ud800"}', WrongShape),
        (b"\xff\xfe", WrongShape),
        (b"7", WrongShape),
        (b'{"case":"' + b"x" * (MOST_BYTES + 5) + b'"}', TooLarge),
    ],
    ids=[
        "nan",
        "nested-lists",
        "nested-objects",
        "long-number",
        "twice",
        "space",
        "escape",
        "surrogate",
        "not-utf8",
        "number",
        "10-mb",
    ],
)
def test_a_line_spelled_otherwise_is_refused(
    packed: Path, tmp_path: Path, central: Store, line: bytes, kind: type[FileRefused]
) -> None:
    path = tmp_path / "line.anketa-district"
    with open_store(packed.with_suffix(".anketa")) as store:
        seed = store.run(read_seed)
    head, *_ = packed.read_bytes().splitlines()
    sign_as_it_is(path, [head, line], seed)
    assert type(refusal(central, path)) is kind


def sign_as_it_is(path: Path, lines: list[bytes], seed: bytes) -> None:
    """`write_file` without its own limits."""
    import hashlib

    from nacl import bindings
    from nacl.signing import SigningKey

    from storage.file_lines import spell_signature

    whole = b"".join(line + b"\n" for line in lines)
    state = bindings.crypto_sign_ed25519ph_state()
    bindings.crypto_sign_ed25519ph_update(state, whole)
    key = SigningKey(seed)
    signature = bindings.crypto_sign_ed25519ph_final_create(state, bytes(key) + bytes(key.verify_key))
    path.write_bytes(whole + spell_signature(hashlib.sha256(whole).hexdigest(), signature) + b"\n")
