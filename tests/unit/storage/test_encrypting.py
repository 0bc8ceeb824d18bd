from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import driver, encrypting
from storage.audit import verify
from storage.backups import backup
from storage.cases import count_cases
from storage.driver import Connection, StoreKey
from storage.encrypting import encrypt_store, plain_copies, remove_plain_copies
from storage.errors import BackupFailed, DiskFull, PasswordRefused, StoreError, StoreLocked
from storage.key_rows import write_beside
from storage.passwords import Protection, list_passwords, set_password, supervisor_keys
from storage.people import SUPERVISOR, Person, add_person, list_people
from storage.sealing import SealingKeys, set_sealing_keys
from storage.store import Store, open_store
from storage.trail import STORE, changes_of_kind
from storage.unlocking import Password
from tests.unit.storage.encrypted import close_and_forget, make_supervisor_key, new_encrypted
from tests.unit.storage.papers import AGE, begin_paper, correct, key_paper, new_store
from tests.unit.storage.store_dump import dump

PASSWORD = "үч тоо бир суу"  # noqa: S105  (of stores that live as long as a test)
ME = Protection(Person("S1", "Supervisor", SUPERVISOR), PASSWORD)
WORDS = "the third house from the river"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Path]:
    """Give a plain store with papers, a draft, people with passwords and a backup, closed."""
    with new_store(tmp_path) as store:
        for person in (ME.person, Person("E1", "One")):
            add_person(store, person)
        set_password(store, "E1", "4711", who="E1")
        case_id = key_paper(store, "001", {"age": "44", "remark": WORDS}, [(WORDS, "7")])
        correct(store, case_id, AGE, "45")
        for number in range(30):
            key_paper(store, f"1{number:02}", {"remark": f"{WORDS} {number}"})
        begin_paper(store, "002", {"age": "33"})
        backup(store, tmp_path / "backups")
    yield tmp_path / "north.anketa"
    driver._held.clear()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_an_encrypted_store_holds_all_and_shows_nothing(plain: Path, tmp_path: Path) -> None:
    with open_store(plain) as store:
        before, drafts = dump(store), count_cases(store)
    done = encrypt_store(plain, ME)
    with done.store as store:
        after = dump(store)
        assert {**after, "changes": before["changes"]} == before
        assert after["changes"][: len(before["changes"])] != after["changes"], "that it was done stands in the trail"
        assert set(before["changes"]) < set(after["changes"])
        assert count_cases(store) == drafts
        assert verify(store).findings == ()
        assert list_passwords(store) == {"S1"}, "a hash opens nothing: the others get new passwords"
        said = store.run(lambda connection: changes_of_kind(connection, STORE))
        assert [change.who for change in said if change.path == "@encrypted"] == ["S1"]
    for path in (plain, done.backup):
        content = path.read_bytes()
        assert content.startswith(driver.MARK)
        assert WORDS.encode() not in content
        assert b"CREATE TABLE" not in content
    assert not [name for name in names(tmp_path) if "before-encryption" in name or "encrypting" in name]
    driver.forget_key(driver.read_header(plain))
    with pytest.raises(StoreError, match="passphrase"):
        open_store(plain)
    with open_store(plain, unlock=Password("S1", PASSWORD)) as store:
        assert count_cases(store) == drafts


def test_plain_copies_are_named_and_go_when_they_are_told_to(plain: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(tmp_path / "backups", stick)
    done = encrypt_store(plain, ME, folders=[stick])
    done.store.close()
    assert {copy.parent.name for copy in done.plain_copies} == {"backups", "stick"}
    assert len(done.plain_copies) == 3, "one from before in each folder, and the one made at the beginning"
    assert all(WORDS.encode() in copy.read_bytes() for copy in done.plain_copies)
    remove_plain_copies(done.plain_copies)
    assert plain_copies(plain, [stick]) == ()
    assert done.backup.exists()
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in left if WORDS.encode() in path.read_bytes()]


def test_a_link_leads_to_the_encrypted_file_afterwards(plain: Path, tmp_path: Path) -> None:
    link = tmp_path / "desk" / "north.anketa"
    link.parent.mkdir()
    try:
        link.symlink_to(plain)
    except OSError:
        pytest.skip("this system lets nobody make links")
    with encrypt_store(link, ME).store as store:
        assert store.path == plain.resolve()
        assert count_cases(store)["closed"] == 31
    assert link.is_symlink()
    assert driver.read_header(plain)
    assert plain.with_suffix(".anketa-keys").exists()


def test_what_a_killed_program_left_in_the_plain_is_named_too(plain: Path, tmp_path: Path) -> None:
    """Half a restore, half a copy on the stick, half a backup, and the journal of a file that was kept aside."""
    stick = tmp_path / "stick"
    stick.mkdir()
    aside = "north.before-restore-20250101-000000-000.anketa"
    left = {
        tmp_path / ".north.anketa.restoring",
        stick / ".north.anketa.copying",
        tmp_path / ".north.backup-20250101-000000-000.anketa.making",
        tmp_path / aside,
        tmp_path / f"{aside}-journal",
    }
    for path in left:
        shutil.copy(plain, path)
    done = encrypt_store(plain, ME, folders=[stick])
    done.store.close()
    assert left <= set(done.plain_copies)
    remove_plain_copies(done.plain_copies)
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and WORDS.encode() in path.read_bytes()]


def test_the_journal_of_an_encrypted_file_and_an_open_file_are_no_plain_copies(plain: Path, tmp_path: Path) -> None:
    done = encrypt_store(plain, ME)
    remove_plain_copies(done.plain_copies)
    done.store.close()
    aside = tmp_path / "north.before-restore-20250101-000000-000.anketa"
    shutil.copy(plain, aside)
    shutil.copy(plain, aside.with_name(f"{aside.name}-journal"))
    with open_store(done.backup):
        assert plain_copies(plain) == ()


def test_a_backup_of_another_store_on_the_same_stick_is_left_alone(plain: Path, tmp_path: Path) -> None:
    """Two laptops may call their files alike."""
    stick, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    for folder in (stick, elsewhere):
        folder.mkdir()
    with new_store(elsewhere) as store:
        theirs = backup(store, stick)
    with open_store(plain) as store:
        ours = backup(store, stick)
    done = encrypt_store(plain, ME, folders=[stick])
    done.store.close()
    assert ours in done.plain_copies
    assert theirs not in done.plain_copies


def test_the_keys_that_the_store_seals_for_open_it_too(plain: Path, tmp_path: Path) -> None:
    key, public = make_supervisor_key(tmp_path)
    _, recovery = make_supervisor_key(tmp_path, "second.key")
    with open_store(plain) as store:
        set_sealing_keys(store, SealingKeys(public))
    done = encrypt_store(plain, Protection(ME.person, PASSWORD, (recovery,)))
    assert set(supervisor_keys(done.store)) == {public, recovery}
    path = close_and_forget(done.store)
    open_store(path, unlock=key).close()


def test_somebody_new_becomes_its_supervisor(plain: Path) -> None:
    with encrypt_store(plain, Protection(Person("S9", "New", SUPERVISOR), PASSWORD)).store as store:
        assert "S9" in {person.code for person in list_people(store)}
        assert verify(store).findings == ()


def test_a_store_with_a_passphrase_a_short_password_and_an_open_store_are_refused(plain: Path) -> None:
    with pytest.raises(PasswordRefused, match="at least 8"):
        encrypt_store(plain, Protection(ME.person, "short"))
    with open_store(plain), pytest.raises(StoreLocked):
        encrypt_store(plain, ME)
    encrypt_store(plain, ME).store.close()
    with pytest.raises(PasswordRefused, match="passphrase already"):
        encrypt_store(plain, ME)


# --- what fails leaves the plain store as it was ---------------------------------------------------------------------


def refused(plain: Path, folder: Path) -> None:
    """It fails by name, and nothing but a further backup is there."""
    content, before = plain.read_bytes(), names(folder)
    with pytest.raises(StoreError) as error:
        encrypt_store(plain, ME)
    assert error.value.advice
    assert plain.read_bytes() == content
    assert {name for name in names(folder) - before if ".backup-" not in name} == set()
    assert not driver._held
    with open_store(plain) as store:
        assert verify(store).findings == ()


def not_encrypted(connection: Connection, target: Path, key: StoreKey) -> None:
    """As an engine that ignores the key: a copy in the plain."""
    del key
    other = driver.engine.connect(str(target))  # type: ignore[attr-defined]
    connection.backup(other)
    other.close()


def header_alone(connection: Connection, target: Path, key: StoreKey) -> None:
    """The mark of an encrypted store over plain pages."""
    not_encrypted(connection, target, key)
    content = target.read_bytes()
    target.write_bytes(key.header + content[16:])


def test_a_file_that_is_not_encrypted_is_not_taken_for_one(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for fake in (not_encrypted, header_alone):
        monkeypatch.setattr(driver, "export_sealed", fake)
        refused(plain, tmp_path)


def test_plain_bytes_anywhere_in_the_new_file_are_found(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof by bytes stands alone: it finds what a sound encrypted file should not have behind its last page."""
    settle = driver.settle_down

    def and_a_tail(connection: Connection) -> None:
        settle(connection)
        fresh = next(tmp_path.glob(".*.encrypting"), None)
        if fresh is not None:
            with fresh.open("ab") as file:
                file.write(plain.read_bytes()[-8192:])

    with monkeypatch.context() as leaking:
        leaking.setattr(driver, "settle_down", and_a_tail)
        with pytest.raises(BackupFailed, match="shows what stood in the plain one"):
            encrypt_store(plain, ME)
    assert plain.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM draft_step",
        "UPDATE answers_household SET remark = 'another' WHERE case_key = 3",
        "DROP TRIGGER change_update",
        "DROP INDEX change_by_case",
        "DELETE FROM fact WHERE name = 'store_id'",
    ],
)
def test_a_file_that_lacks_anything_is_refused(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    export = driver.export_sealed

    def lossy(connection: Connection, target: Path, key: StoreKey) -> None:
        export(connection, target, key)
        other = driver.connect(target, read_only=False, key=key)
        other.execute(statement)
        other.close()

    monkeypatch.setattr(driver, "export_sealed", lossy)
    refused(plain, tmp_path)


@pytest.mark.parametrize("step", ["write_beside", "put_in_place", "_look_for_plain"])
def test_a_full_disk_at_any_step_changes_nothing(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(encrypting, step, full)
    refused(plain, tmp_path)


def test_a_store_that_somebody_changed_meanwhile_is_not_replaced(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = write_beside

    def meanwhile(connection: Connection, path: Path) -> Path | None:
        with open_store(plain) as store:
            key_paper(store, "999")
        return look(connection, path)

    monkeypatch.setattr(encrypting, "write_beside", meanwhile)
    with pytest.raises(StoreLocked, match="changed while it was encrypted"):
        encrypt_store(plain, ME)
    with open_store(plain) as store:
        assert store.key is None
        assert count_cases(store)["closed"] == 32


def test_a_paper_keyed_while_the_proof_runs_is_not_lost(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = encrypting._look_for_plain

    def meanwhile(copy: Path, fresh: Path) -> None:
        with open_store(plain) as store:
            key_paper(store, "999")
        look(copy, fresh)

    monkeypatch.setattr(encrypting, "_look_for_plain", meanwhile)
    with pytest.raises(StoreLocked, match="changed while it was encrypted"):
        encrypt_store(plain, ME)
    with open_store(plain) as store:
        assert count_cases(store)["closed"] == 32


def test_no_file_is_synced_that_was_opened_for_reading(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses it: a bad file descriptor."""
    fcntl = pytest.importorskip("fcntl")
    sync = os.fsync

    def as_windows(handle: int) -> None:
        is_reading = fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        if is_reading and stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(9, "Bad file descriptor")
        sync(handle)

    monkeypatch.setattr(os, "fsync", as_windows)
    encrypt_store(plain, ME).store.close()


@pytest.mark.parametrize("step", ["_note", "backup"])
def test_a_full_disk_after_the_exchange_leaves_a_store_that_opens_and_says_that_it_is_encrypted(
    plain: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    work = getattr(encrypting, step)

    def full(store: Store, *rest: object) -> object:
        if store.key is not None:
            raise DiskFull("the disk is full", where=str(store.path), advice="Free some space.")
        return work(store, *rest)

    monkeypatch.setattr(encrypting, step, full)
    with pytest.raises(BackupFailed, match=r"opens only with a password now.*disk is full") as error:
        encrypt_store(plain, ME)
    assert error.value.advice
    with open_store(plain) as store:
        assert store.key is not None
        assert count_cases(store)["closed"] == 31


def test_what_another_window_put_in_the_place_of_the_encrypted_file_is_not_taken(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two windows encrypt one file: its keys would be missing for ever."""
    with new_encrypted(tmp_path, "other") as other:
        theirs = close_and_forget(other)

    def meanwhile(connection: Connection, path: Path) -> Path | None:
        written = write_beside(connection, path)
        shutil.copy(theirs, next(tmp_path.glob(".north.anketa.encrypting")))
        return written

    monkeypatch.setattr(encrypting, "write_beside", meanwhile)
    refused(plain, tmp_path)


KILLED = """
import os, signal, sys
from pathlib import Path
from storage import encrypting, keyring
from storage.passwords import Protection
from storage.people import Person
keyring.PASSES, keyring.MEMORY = 1, 1024 * 1024
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
setattr(encrypting, sys.argv[2], die)
encrypting.encrypt_store(Path(sys.argv[1]), Protection(Person("S1", "Supervisor", "supervisor"), sys.argv[3]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("step", ["write_beside", "put_in_place", "wipe", "_note"])
def test_a_program_killed_at_any_step_leaves_one_store_that_opens_whole(plain: Path, step: str) -> None:
    words = [sys.executable, "-c", KILLED, str(plain), step, PASSWORD]
    assert subprocess.run(words, check=False).returncode == -9
    is_encrypted = step in {"wipe", "_note"}
    unlock = Password("S1", PASSWORD) if is_encrypted else None
    with open_store(plain, unlock=unlock) as store:
        assert (store.key is not None) == is_encrypted
        assert count_cases(store) == {"closed": 31, "draft": 1}
        assert verify(store).findings == ()
    if step == "wipe":
        assert any("before-encryption" in copy.name for copy in plain_copies(plain)), "what is left is named"
