from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage import driver, keyring
from storage.audit import verify
from storage.backups import FOLDER, backup
from storage.district_file import pack
from storage.errors import KeyRefused, PasswordRefused, StoreExists, WrongPassphrase
from storage.key_rows import HASH, put_credential
from storage.merge import apply_merge, plan_merge
from storage.passwords import (
    add_supervisor_key,
    is_password,
    known_person,
    list_passwords,
    remove_password,
    set_password,
    supervisor_keys,
    write_recovery_file,
)
from storage.people import SUPERVISOR, Person, add_person, list_people
from storage.sealing import SealingKeys, set_sealing_keys
from storage.store import Store, open_store
from storage.trail import PERSON, changes_of_kind
from storage.unlocking import Password
from tests.unit.storage.encrypted import PASSWORD, close_and_forget, make_supervisor_key, new_encrypted
from tests.unit.storage.papers import key_paper, new_store


@pytest.fixture
def plain(store: Store) -> Store:
    """Give a plain store with the supervisor S1 and the enumerators E1 and E2."""
    for person in (Person("S1", "Supervisor", SUPERVISOR), Person("E1", "One"), Person("E2", "Two")):
        add_person(store, person)
    return store


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Store]:
    """Give an open encrypted store with the supervisor S1, who has `PASSWORD`, and E1, who has none yet."""
    made = new_encrypted(tmp_path, "closed")
    add_person(made, Person("E1", "One"))
    yield made
    made.close()
    driver._held.clear()


def test_a_password_fits_its_person_and_nobody_else(plain: Store) -> None:
    set_password(plain, "E1", "4711")
    assert is_password(plain, "E1", "4711")
    assert not is_password(plain, "E1", "4712")
    assert not is_password(plain, "E2", "4711")
    assert not is_password(plain, "nobody", "4711")
    assert list_passwords(plain) == {"E1"}


def test_a_plain_store_keeps_a_hash_of_argon2id_and_no_password(plain: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the real work
    set_password(plain, "E1", "жашыруун сөз")
    ((secret,),) = plain.run(lambda connection: connection.execute("SELECT secret FROM credential").fetchall())
    assert secret.startswith("$argon2id$v=19$m=131072,t=3,p=1$")
    path = plain.path
    plain.close()
    assert "жашыруун сөз".encode() not in path.read_bytes()


@pytest.mark.parametrize("secret", ["", "no hash", "$argon2id$v=19$m=131072,t=3,p=1$AAAA$AAAA"])
def test_a_spoiled_hash_fits_nothing(plain: Store, secret: str) -> None:
    plain.write(lambda connection: put_credential(connection, "E1", HASH, secret))
    assert not is_password(plain, "E1", "4711")
    assert not is_password(plain, "E1", "")


def test_the_first_password_is_free_and_ones_own_is_changed_with_the_old_one(plain: Store) -> None:
    set_password(plain, "E1", "4711", who="E1")
    with pytest.raises(WrongPassphrase):
        set_password(plain, "E1", "0815", who="E1", old="0000")
    assert is_password(plain, "E1", "4711")
    set_password(plain, "E1", "0815", who="E1", old="4711")
    assert is_password(plain, "E1", "0815")


def test_a_recovery_file_is_written_over_an_older_one_of_its_store_alone(tmp_path: Path) -> None:
    """Over the file of keys of another store it would shut everybody out there; any other file would be lost."""
    key, public = make_supervisor_key(tmp_path)
    with new_encrypted(tmp_path, supervisors=(public,)) as store, new_encrypted(tmp_path, "other") as other:
        (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
        for path in (keyring.beside(store.path), keyring.beside(other.path), tmp_path / "letter.txt"):
            content = path.read_bytes()
            with pytest.raises(StoreExists):
                write_recovery_file(store, path)
            assert path.read_bytes() == content
        for _ in range(2):
            write_recovery_file(store, tmp_path / "recovery")
    driver._held.clear()
    open_store(store.path, unlock=replace(key, keys=tmp_path / "recovery")).close()


def test_what_opens_the_file_no_more_does_not_with_the_keys_of_its_backups_either(tmp_path: Path) -> None:
    """A laptop that is stolen the next day has its backups on it, with a file of keys of their own."""
    old_key, old = make_supervisor_key(tmp_path)
    _, new = make_supervisor_key(tmp_path, "second.key")
    with new_encrypted(tmp_path) as store:
        add_person(store, Person("E1", "One"))
        set_password(store, "E1", "an old password", who="S1")
        set_sealing_keys(store, SealingKeys(old))
        copy = backup(store, tmp_path / FOLDER)
        set_password(store, "E1", "another password", who="E1", old="an old password")
        set_sealing_keys(store, SealingKeys(new))
        add_person(store, Person("E2", "Two"))
    path = close_and_forget(store)
    for place in (path, copy):
        keys = keyring.beside(tmp_path / FOLDER / path.name)
        for refused in (Password("E1", "an old password", keys), replace(old_key, keys=keys)):
            with pytest.raises(WrongPassphrase):
                open_store(place, unlock=refused)
        open_store(place, read_only=True, unlock=Password("E1", "another password", keys)).close()
        driver._held.clear()


@pytest.mark.parametrize("who", ["E2", "", "nobody"])
def test_only_a_supervisor_resets_or_takes_away_anothers_password(plain: Store, who: str) -> None:
    set_password(plain, "E1", "4711")
    with pytest.raises(PasswordRefused):
        set_password(plain, "E1", "0815", who=who)
    with pytest.raises(PasswordRefused):
        remove_password(plain, "E1", who=who)
    assert is_password(plain, "E1", "4711")
    set_password(plain, "E1", "0815", who="S1")
    assert is_password(plain, "E1", "0815")
    remove_password(plain, "E1", who="S1")
    assert list_passwords(plain) == frozenset()


def test_a_password_has_letters_enough_for_what_it_does(plain: Store, encrypted: Store) -> None:
    with pytest.raises(PasswordRefused, match="at least 4"):
        set_password(plain, "E1", "471")
    with pytest.raises(PasswordRefused, match="at least 8") as refused:
        set_password(encrypted, "E1", "4711471")
    assert refused.value.advice


def test_nobody_unknown_gets_a_password(plain: Store) -> None:
    with pytest.raises(PasswordRefused, match="nobody with the code X") as refused:
        set_password(plain, "X", "4711")
    assert "E1, E2, S1" in refused.value.advice


def test_every_password_of_an_encrypted_store_opens_it(encrypted: Store) -> None:
    set_password(encrypted, "E1", "кыш жаз күз", who="E1")
    path = close_and_forget(encrypted)
    with open_store(path, unlock=Password("E1", "кыш жаз күз")) as store:
        assert is_password(store, "S1", PASSWORD)
        assert list_passwords(store) == {"E1", "S1"}
        remove_password(store, "E1", who="S1")
    driver._held.clear()
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=Password("E1", "кыш жаз күз"))
    open_store(path, unlock=Password("S1", PASSWORD)).close()


def test_a_changed_password_opens_and_the_old_one_no_more(encrypted: Store) -> None:
    set_password(encrypted, "S1", "кыш жаз күз", who="S1", old=PASSWORD)
    path = close_and_forget(encrypted)
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=Password("S1", PASSWORD))
    open_store(path, unlock=Password("S1", "кыш жаз күз")).close()


def test_a_program_that_dies_before_it_writes_the_file_of_keys_leaves_the_old_password(
    encrypted: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as dying:
        dying.setattr(Store, "keep_key_file", lambda store: None)
        set_password(encrypted, "S1", "кыш жаз күз", who="S1", old=PASSWORD)
        path = close_and_forget(encrypted)
    with pytest.raises(WrongPassphrase):
        open_store(path, unlock=Password("S1", "кыш жаз күз"))
    open_store(path, unlock=Password("S1", PASSWORD)).close()  # which writes the file anew
    driver._held.clear()
    open_store(path, unlock=Password("S1", "кыш жаз күз")).close()


def test_another_supervisors_key_resets_nothing(encrypted: Store, tmp_path: Path) -> None:
    key, public = make_supervisor_key(tmp_path)
    other, _ = make_supervisor_key(tmp_path, "other.key")
    add_supervisor_key(encrypted, public)
    with pytest.raises(WrongPassphrase):
        set_password(encrypted, "S1", "кыш жаз күз", supervisor_key=other)
    set_password(encrypted, "S1", "кыш жаз күз", supervisor_key=key)
    assert is_password(encrypted, "S1", "кыш жаз күз")


def test_an_encrypted_store_that_could_not_be_made_leaves_no_file_of_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as late:
        late.setattr("storage.passwords.write_beside", full_disk)  # all but the last step was done
        with pytest.raises(OSError, match="No space"):
            new_encrypted(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with monkeypatch.context() as late:
        late.setattr("storage.keyring.os.fsync", full_disk)
        with pytest.raises(OSError, match="No space"):
            new_encrypted(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not driver._held


def test_a_file_of_keys_of_another_store_stays_where_a_new_one_could_not_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = close_and_forget(new_encrypted(tmp_path))
    path.rename(tmp_path / "moved.anketa")
    before = keyring.beside(path).read_bytes()
    monkeypatch.setattr("storage.passwords.write_beside", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        new_encrypted(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["moved.anketa", "north.anketa-keys"]
    assert keyring.beside(path).read_bytes() == before


def test_a_plain_store_has_no_keys_to_recover_it_with(plain: Store, encrypted: Store, tmp_path: Path) -> None:
    _, public = make_supervisor_key(tmp_path)
    assert supervisor_keys(plain) == ()
    for store in (plain, encrypted):
        with pytest.raises(PasswordRefused):
            write_recovery_file(store, tmp_path / "recovery")
    with pytest.raises(PasswordRefused):
        add_supervisor_key(plain, public)
    with pytest.raises(KeyRefused):
        add_supervisor_key(encrypted, "age1nokey")


def test_passwords_are_in_the_trail_and_in_no_district_file(plain: Store, tmp_path: Path) -> None:
    set_password(plain, "E1", "4711", who="E1")
    set_password(plain, "E1", "0815", who="S1")
    key_paper(plain, "001")
    assert verify(plain).findings == ()
    changes = sorted(plain.run(lambda connection: changes_of_kind(connection, PERSON)), key=lambda one: one.seq)
    assert [(one.who, one.reason) for one in changes if one.reason] == [
        ("E1", "password set"),
        ("S1", "password reset"),
    ]
    file = pack(plain, tmp_path / "sent").path
    assert b"argon2" not in file.read_bytes()
    with new_store(tmp_path, "central", kind="central", district="") as central:
        apply_merge(central, plan_merge(central, [file]))
        assert list_passwords(central) == frozenset()
        assert {person.code for person in list_people(central, everywhere=True)} == {"E1", "E2", "S1"}
        assert verify(central).findings == ()


def test_who_has_to_be_asked(plain: Store, encrypted: Store, tmp_path: Path) -> None:
    assert known_person(plain, "") is None
    assert known_person(plain, "E1") == Person("E1", "One")
    assert known_person(encrypted, "") is None
    with new_store(tmp_path, "alone") as alone:
        assert known_person(alone, "") is None
        add_person(alone, Person("E1", "One"))
        assert known_person(alone, "") == Person("E1", "One")
        set_password(alone, "E1", "4711")
        assert known_person(alone, "") is None
