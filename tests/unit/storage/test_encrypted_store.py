from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from storage import driver, keyring, unlocking
from storage.audit import verify
from storage.backups import backup, copy_to_second, look_into, restore
from storage.cases import list_cases, open_case
from storage.district_file import inspect_file, pack
from storage.driver import Connection, EngineError
from storage.errors import (
    DiskFull,
    EncryptionMissing,
    KeyRefused,
    KeysMissing,
    PassphraseNeeded,
    PasswordRefused,
    StoreDamaged,
    StoreExists,
    StoreLocked,
    StoreReadOnly,
    WrongPassphrase,
)
from storage.merge import apply_merge, plan_merge
from storage.migrations import check_schema, migrate, readable_copy
from storage.passwords import Protection, create_encrypted, supervisor_keys, write_recovery_file
from storage.people import Person
from storage.schema import SCHEMA
from storage.sealing import SealingKeys, set_sealing_keys, write_sealing_keys
from storage.store import Store, open_store
from storage.unlocking import Password
from tests.unit.storage.encrypted import PASSWORD, close_and_forget, make_supervisor_key, new_encrypted
from tests.unit.storage.papers import REMARK, begin_paper, household_xml, key_paper, new_store

MINE = Password("S1", PASSWORD)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed encrypted store with one paper."""
    store = new_encrypted(tmp_path)
    key_paper(store, "001", {"remark": "Ысык-Көл"})
    return close_and_forget(store)


def numbers(store: Store) -> list[str]:
    return sorted(row.paper_number for row in list_cases(store))


def test_the_password_opens_it_with_all_it_held(path: Path) -> None:
    with open_store(path, unlock=MINE) as store:
        case_id = list_cases(store)[0].case_id
        assert open_case(store, case_id).answers[REMARK].value == "Ысык-Көл"
        assert verify(store).findings == ()
        key_paper(store, "002")
        assert numbers(store) == ["001", "002"]


def test_without_a_password_it_says_that_it_has_one(path: Path) -> None:
    with pytest.raises(PassphraseNeeded) as refused:
        open_store(path)
    assert refused.value.people == ("S1",)
    assert refused.value.advice


@pytest.mark.parametrize("given", [Password("S1", "another one"), Password("E9", PASSWORD), Password("S1", "")])
def test_a_wrong_password_or_person_opens_nothing(path: Path, given: Password) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase) as refused:
        open_store(path, unlock=given)
    assert refused.value.advice
    assert path.read_bytes() == before
    with pytest.raises(PassphraseNeeded):
        open_store(path)


def test_a_wrong_password_is_refused_while_the_key_is_in_memory_too(path: Path) -> None:
    open_store(path, unlock=MINE).close()
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=Password("S1", "another one"))


def test_no_answer_stands_in_the_plain_in_the_file_or_its_journal(tmp_path: Path) -> None:
    word = "жетиминпаролсыз"
    kept = [word.encode(), b"Household", b"CREATE TABLE", b"SQLite format"]
    seen: dict[str, bytes] = {}
    with new_encrypted(tmp_path) as store:
        begin_paper(store, "001", {"remark": word})

        def look(connection: Connection) -> None:
            connection.execute("UPDATE form_version SET xform_xml = xform_xml || ' ', title = title || ' '")
            connection.execute("PRAGMA cache_spill = 1").fetchone()
            for file in store.path.parent.iterdir():
                script = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
                seen[file.name] = subprocess.run(
                    [sys.executable, "-c", script, str(file)], capture_output=True, check=True
                ).stdout

        store.write(look)
    assert set(seen) == {"north.anketa", "north.anketa-journal", "north.anketa-keys", "north.anketa.open"}
    assert len(seen["north.anketa-journal"]) > 4096
    for name, content in seen.items():
        assert [piece for piece in kept if piece in content] == [], name
    with new_store(tmp_path, "plain") as plain:
        begin_paper(plain, "001", {"remark": word})
    assert all(piece in (tmp_path / "plain.anketa").read_bytes() for piece in kept)


def test_any_sqlite_program_reads_a_plain_store_and_none_an_encrypted_one(path: Path, tmp_path: Path) -> None:
    new_store(tmp_path, "plain").close()
    plain = sqlite3.connect(tmp_path / "plain.anketa")
    assert plain.execute("SELECT count(*) FROM cases").fetchone() == (0,)
    plain.close()
    closed = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        closed.execute("SELECT * FROM cases")
    closed.close()


def test_a_second_window_is_told_who_holds_it(path: Path) -> None:
    with open_store(path, unlock=MINE) as store, pytest.raises(StoreLocked) as refused:
        open_store(store.path)
    assert refused.value.holder


def test_a_flipped_bit_is_damage_and_no_answer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_store(path, unlock=MINE)
    content[5000] ^= 1
    content[40] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_store(path, unlock=MINE)


# --- the engine cannot encrypt


def test_an_engine_without_encryption_makes_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain(sqlite3.Connection):
        key = None

    monkeypatch.setattr(driver, "engine", sqlite3)
    monkeypatch.setattr(driver, "Connection", Plain)
    with pytest.raises(EncryptionMissing) as refused:
        new_encrypted(tmp_path)
    assert refused.value.exit_status == 2
    assert refused.value.advice
    assert list(tmp_path.iterdir()) == []


def test_an_engine_without_encryption_opens_none_and_leaves_it_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Plain(sqlite3.Connection):
        key = None

    monkeypatch.setattr(driver, "engine", sqlite3)
    monkeypatch.setattr(driver, "Connection", Plain)
    before = path.read_bytes()
    with pytest.raises(EncryptionMissing):
        open_store(path, unlock=MINE)
    assert path.read_bytes() == before


def test_the_protection_itself_is_what_stops_an_engine_without_encryption(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "plain.db")
    key = keyring.make_key()
    with pytest.raises(EncryptionMissing):
        driver.encrypt(connection, key, tmp_path / "plain.db")  # type: ignore[arg-type]
    connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}{key.header.hex()}'\"")  # what happens without it
    connection.execute("CREATE TABLE secret (answer)")
    connection.close()
    assert (tmp_path / "plain.db").read_bytes().startswith(b"SQLite format 3")


# --- the file of keys


def test_a_copy_with_its_file_of_keys_opens_under_another_name(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    shutil.copy(path, folder / "копия.anketa")
    shutil.copy(keyring.beside(path), folder)
    with open_store(folder / "копия.anketa", unlock=MINE) as store:
        assert numbers(store) == ["001"]
    assert sorted(file.name for file in folder.iterdir()) == ["north.anketa-keys", "копия.anketa", "копия.anketa-keys"]


def test_a_lost_file_of_keys_is_named_and_written_again_by_whoever_opens(path: Path, tmp_path: Path) -> None:
    keys = keyring.beside(path)
    kept = tmp_path / "elsewhere" / "any name.json"
    kept.parent.mkdir()
    keys.rename(kept)
    with pytest.raises(KeysMissing) as refused:
        open_store(path, unlock=MINE)
    assert "north.anketa-keys" in refused.value.what
    assert refused.value.advice
    open_store(path, unlock=Password("S1", PASSWORD, keys=kept)).close()
    assert keys.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")


def test_a_supervisors_key_and_recovery_file_open_it_when_every_password_is_lost(tmp_path: Path) -> None:
    key, recipient = make_supervisor_key(tmp_path)
    (tmp_path / "office").mkdir()
    recovery = tmp_path / "office" / "recovery.anketa-keys"
    store = new_encrypted(tmp_path, supervisors=(recipient,))
    key_paper(store, "001")
    write_recovery_file(store, recovery)
    path = close_and_forget(store)
    assert '"S1"' not in recovery.read_text(encoding="utf-8")  # bare, two letters stand by chance among random ones
    keyring.beside(path).unlink()
    with open_store(path, unlock=replace(key, keys=recovery)) as opened:
        assert numbers(opened) == ["001"]
    driver.forget_key(driver.read_header(path))
    with open_store(path, unlock=MINE) as opened:  # the file of keys stands again
        assert numbers(opened) == ["001"]
    other, _ = make_supervisor_key(tmp_path, "other.key")
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=other)


def test_the_keys_that_district_files_are_sealed_for_open_the_store_too(path: Path, tmp_path: Path) -> None:
    key, recipient = make_supervisor_key(tmp_path)
    keys = SealingKeys(supervisor_key=recipient)
    with open_store(path, unlock=MINE) as store:
        store.write(lambda connection: write_sealing_keys(connection, store.mark, keys))  # as a study package does
    driver.forget_key(driver.read_header(path))
    with open_store(path, unlock=key) as store:
        assert numbers(store) == ["001"]


def test_a_replaced_supervisors_key_opens_the_store_no_more(path: Path, tmp_path: Path) -> None:
    old, first = make_supervisor_key(tmp_path)
    new, second = make_supervisor_key(tmp_path, "second.key")
    with open_store(path, unlock=MINE) as store:
        assert set_sealing_keys(store, SealingKeys(supervisor_key=first)) == ()
        assert supervisor_keys(store) == (first,)
        assert set_sealing_keys(store, SealingKeys(supervisor_key=second)) == (first,)
        assert supervisor_keys(store) == (second,)
        assert verify(store).findings == ()
    driver.forget_key(driver.read_header(path))
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=old)
    with open_store(path, unlock=new) as store:
        assert supervisor_keys(store) == (second,)


def test_an_old_file_of_keys_is_brought_up_to_date(path: Path) -> None:
    keys = keyring.beside(path)
    key = unlocking.take_key(path, MINE)
    assert key is not None
    stale = keyring.KeyFile(keyring.store_name(key.header), (keyring.wrap_for_person(key, "S1", "the old one"),))
    right = keys.read_text(encoding="utf-8")
    keyring.write_key_file(keys, stale)
    open_store(path).close()
    assert keys.read_text(encoding="utf-8") == right


def test_a_store_whose_keys_cannot_be_kept_is_not_left_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Connection) -> None:
        raise EngineError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr("storage.store.wrap_for_known_supervisors", refuse)
        with pytest.raises(DiskFull):
            open_store(path, unlock=MINE)
    with open_store(path, unlock=MINE) as store:
        assert numbers(store) == ["001"]


def test_the_keys_of_another_store_are_never_written_over(tmp_path: Path) -> None:
    other = new_encrypted(tmp_path, "other")
    theirs = keyring.beside(close_and_forget(other)).read_text(encoding="utf-8")
    (tmp_path / "north.anketa-keys").write_text(theirs, encoding="utf-8")
    path = close_and_forget(new_encrypted(tmp_path))
    assert (tmp_path / "north.anketa-keys").read_text(encoding="utf-8") == theirs
    open_store(path, unlock=MINE).close()


def test_what_is_seen_from_outside(path: Path, tmp_path: Path) -> None:
    seen = unlocking.look_at(path)
    assert seen is not None
    assert (seen.people, seen.has_supervisor, seen.has_keys) == (("S1",), False, True)
    keyring.beside(path).unlink()
    seen = unlocking.look_at(path)
    assert seen is not None
    assert not seen.has_keys
    new_store(tmp_path, "plain").close()
    assert unlocking.look_at(tmp_path / "plain.anketa") is None


# --- making


def test_nothing_is_left_of_a_store_that_could_not_be_made(tmp_path: Path) -> None:
    with pytest.raises(PasswordRefused):
        create_encrypted(tmp_path / "a.anketa", Protection(Person("S1", ""), "short"), xform_xml=household_xml())
    with pytest.raises(KeyRefused):
        create_encrypted(
            tmp_path / "a.anketa", Protection(Person("S1", ""), PASSWORD, ("age1nokey",)), xform_xml=household_xml()
        )
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "a.anketa").write_text("mine")
    with pytest.raises(StoreExists):
        create_encrypted(tmp_path / "a.anketa", Protection(Person("S1", ""), PASSWORD), xform_xml=household_xml())
    assert (tmp_path / "a.anketa").read_text() == "mine"


# --- what else touches a store


def test_a_backup_is_encrypted_has_its_keys_beside_it_and_comes_back(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with open_store(path, unlock=MINE) as store:
        copy = backup(store, folder)
        key_paper(store, "002")
    assert copy.read_bytes()[: driver.HEADER_BYTES] == path.read_bytes()[: driver.HEADER_BYTES]
    assert "Ысык-Көл".encode() not in copy.read_bytes()
    assert sorted(file.suffix for file in folder.iterdir()) == [".anketa", ".anketa-keys"]
    assert look_into(copy).cases == 1
    restored = restore(copy, path)
    assert restored.kept_aside is not None
    with open_store(path) as store:
        assert numbers(store) == ["001"]
        assert verify(store).findings == ()
    driver.forget_key(driver.read_header(path))
    with open_store(restored.kept_aside, unlock=MINE) as store:
        assert numbers(store) == ["001", "002"]


def test_a_backup_does_not_replace_an_encrypted_store_that_nobody_opened(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with new_store(tmp_path / "other") as other:
        copy = backup(other, tmp_path / "backups")
    before = path.read_bytes()
    with pytest.raises(PassphraseNeeded):
        restore(copy, path)
    assert path.read_bytes() == before


def test_the_second_backup_has_its_keys_beside_it_too(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_store(path, unlock=MINE) as store:
        copy = copy_to_second(backup(store, tmp_path / "backups"), path, stick)
    driver.forget_key(driver.read_header(copy))
    assert {file.name for file in stick.iterdir()} == {copy.name, "north.anketa-keys"}
    with open_store(copy, unlock=MINE) as store:
        assert numbers(store) == ["001"]


def test_a_merge_takes_what_an_encrypted_store_packs(path: Path, tmp_path: Path) -> None:
    with open_store(path, unlock=MINE) as store:
        file = pack(store, tmp_path / "north.anketa-district").path
        content = file.read_bytes()
        assert not [word for word in ("credential", "argon", "passes", "salt") if word.encode() in content]
    assert inspect_file(file).cases == 1
    with new_store(tmp_path, "central", kind="central", district="") as central:
        assert apply_merge(central, plan_merge(central, [file])).new == 1


def test_an_old_encrypted_store_is_migrated_to_an_encrypted_one_after_an_encrypted_backup(path: Path) -> None:
    open_store(path, unlock=MINE).close()
    connection = driver.connect(path, read_only=False)
    steps = {SCHEMA: lambda opened: opened.execute("ALTER TABLE cases ADD COLUMN colour TEXT")}
    kept = migrate(connection, path, steps=steps, newest=SCHEMA + 1)
    assert kept is not None
    assert check_schema(connection, path, newest=SCHEMA + 1) == SCHEMA + 1
    connection.close()
    assert path.read_bytes().startswith(driver.MARK)
    assert kept.read_bytes().startswith(driver.MARK)
    with open_store(kept) as store:
        assert numbers(store) == ["001"]
        assert verify(store).findings == ()


def test_an_old_encrypted_store_that_can_only_be_read_is_refused_with_advice(path: Path) -> None:
    open_store(path, unlock=MINE).close()
    connection = driver.connect(path, read_only=True)
    with pytest.raises(StoreReadOnly, match="brought up to date") as refused:
        readable_copy(connection, path, steps={SCHEMA: lambda opened: None}, newest=SCHEMA + 1)
    assert "file of keys" in refused.value.advice
    connection.close()


def test_the_engine_says_nothing_of_its_own_on_the_terminal(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from storage import driver; from storage.driver import StoreKey\n"
        "path = Path(sys.argv[1]); driver.hold_key(StoreKey(driver.read_header(path), b'k' * 32))\n"
        "connection = driver.connect(path, read_only=True)\n"
        "try: connection.execute('SELECT * FROM cases')\n"
        "except driver.EngineError as error: print(error)\n"
    )
    said = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert said.stderr == ""
    assert "not a database" in said.stdout


def test_a_wrong_key_is_an_error_of_the_engine(path: Path) -> None:
    header = driver.read_header(path)
    connection = driver.connect(path, read_only=True, key=driver.StoreKey(header, b"k" * 32))
    with pytest.raises(EngineError):
        connection.execute("SELECT * FROM cases")
    connection.close()


def test_two_files_of_one_name_keep_their_keys_on_one_stick(tmp_path: Path) -> None:
    """Else the backups of the laptop that came first would open nowhere once it is stolen."""
    stick = tmp_path / "stick"
    stick.mkdir()
    copies = []
    for laptop in ("one", "other", "one"):
        folder = tmp_path / laptop
        folder.mkdir(exist_ok=True)
        path = folder / "north.anketa"
        with open_store(path, unlock=Password("S1", PASSWORD)) if path.exists() else new_encrypted(folder) as store:
            copies.append(copy_to_second(backup(store, folder / "backups"), path, stick))
        close_and_forget(store)
    for laptop in ("one", "other"):
        shutil.rmtree(tmp_path / laptop)
    for copy in copies:
        with open_store(copy, read_only=True, unlock=Password("S1", PASSWORD)) as store:
            assert store.key is not None
        close_and_forget(store)
    assert len(list(stick.glob("*.anketa-keys"))) == 2
