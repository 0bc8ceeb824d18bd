from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import exporters.commands
import forms.commands
import storage.commands
from main import main
from storage import driver
from storage.cases import list_cases
from storage.driver import read_header
from storage.errors import WrongPassphrase
from storage.keyring import beside
from storage.passwords import is_password, list_passwords, supervisor_keys
from storage.people import SUPERVISOR, Person, list_people
from storage.store import open_store
from storage.trail import PERSON, changes_of_kind
from storage.unlocking import Password
from tests.unit.storage.encrypted import PASSWORD, make_supervisor_key
from tests.unit.storage.papers import household_xml, new_store

ROOT = Path(__file__).resolve().parents[3]

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Give a function that runs a command as in a process of its own: no key stays in memory."""
    monkeypatch.delenv("ANKETA_PASSPHRASE", raising=False)

    def command(*words: object) -> tuple[int, str, str]:
        driver._held.clear()
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    yield command
    driver._held.clear()


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """Give a questionnaire."""
    (tmp_path / "form.xml").write_text(household_xml(), encoding="utf-8")
    return tmp_path / "form.xml"


def secret(path: Path, text: str = PASSWORD) -> Path:
    path.write_text(text + "\n", encoding="utf-8")
    return path


@pytest.fixture
def north(run: Run, form: Path, tmp_path: Path) -> Path:
    """Give an encrypted store that the command made: the supervisor 1, password in `pass`."""
    store = tmp_path / "north.anketa"
    words = ("--passphrase", "--passphrase-file", secret(tmp_path / "pass"), "--name", "Supervisor")
    assert run("new", store, "--form", form, "--district", "N", *words)[0] == 0
    return store


def test_new_with_a_passphrase_makes_an_encrypted_store(run: Run, north: Path) -> None:
    assert read_header(north)
    with open_store(north, unlock=Password("1", PASSWORD)) as store:
        assert list_people(store) == (Person("1", "Supervisor", SUPERVISOR),)


def test_new_without_a_word_of_it_makes_a_plain_one(run: Run, form: Path, tmp_path: Path) -> None:
    assert run("new", tmp_path / "plain.anketa", "--form", form)[0] == 0
    assert (tmp_path / "plain.anketa").read_bytes().startswith(b"SQLite format 3")
    assert not beside(tmp_path / "plain.anketa").exists()


def test_a_password_is_never_taken_from_the_command_line(run: Run, form: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        run("new", tmp_path / "a.anketa", "--form", form, "--passphrase", PASSWORD)
    status, _, err = run("new", tmp_path / "a.anketa", "--form", form, "--passphrase")
    assert status == 1
    assert "--passphrase-file" in err
    assert not (tmp_path / "a.anketa").exists()


@pytest.mark.parametrize("way", ["file", "environment"])
def test_every_command_opens_an_encrypted_store(
    run: Run, north: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    (tmp_path / "papers.csv").write_text("number,asker,age,sex\n001,Q1,44,1\n", encoding="utf-8")
    if way == "environment":
        monkeypatch.setenv("ANKETA_PASSPHRASE", PASSWORD)
    given = ("--passphrase-file", tmp_path / "pass") if way == "file" else ()
    for words in (
        ("key", north, tmp_path / "papers.csv", "--enumerator", "1"),
        ("pack", north, tmp_path / "north.anketa-district"),
        ("inspect", north),
        ("merge", north, tmp_path / "north.anketa-district"),
        ("audit", north),
        ("backup", north, tmp_path / "kept"),
        ("export", north, tmp_path / "tables", "--formats", "csv"),
        ("report", north, tmp_path / "report.html"),
        ("people", north),
    ):
        status, out, err = run(*words, *given)
        assert status == 0, (words[0], out, err)
    (copy,) = (tmp_path / "kept").glob("*.anketa")
    assert run("restore", copy, north, *given)[0] == 0


def test_every_command_on_a_store_can_be_told_where_the_password_is() -> None:
    table = argparse.ArgumentParser().add_subparsers()
    for floor in (forms.commands, storage.commands, exporters.commands):
        floor.add_commands(table)
    taken = {name: {action.dest for action in parser._actions} for name, parser in table.choices.items()}
    on_stores = {name for name, options in taken.items() if options & {"store", "backup"}}
    assert on_stores >= {"new", "people", "key", "pack", "merge", "audit", "backup", "restore", "export", "report"}
    assert {name for name in (*on_stores, "inspect") if "passphrase_file" not in taken[name]} == set()


def test_a_missing_or_wrong_password_is_said_with_what_to_do(run: Run, north: Path, tmp_path: Path) -> None:
    status, out, err = run("audit", north)
    assert (status, out) == (1, "")
    assert "ANKETA_PASSPHRASE" in err
    status, _, err = run("audit", north, "--passphrase-file", secret(tmp_path / "wrong", "another one"))
    assert status == 1
    assert "does not open" in err
    status, _, err = run("audit", north, "--person", "9", "--passphrase-file", tmp_path / "pass")
    assert status == 1
    assert "nobody with the code 9" in err
    assert run("audit", north, "--passphrase-file", tmp_path / "none")[0] == 2


def test_a_person_is_added_with_a_password_and_changes_it(run: Run, north: Path, tmp_path: Path) -> None:
    mine, theirs, later = (
        ("--passphrase-file", tmp_path / "pass", "--person", "1"),
        secret(tmp_path / "e1", "кыш жаз күз"),
        secret(tmp_path / "e2", "жай кыш жаз"),
    )
    status, out, _ = run(
        "people", north, "--add", "E1", "--name", "Enumerator", "--new-passphrase-file", theirs, *mine, "--json"
    )
    assert status == 0
    assert [(one["code"], one["role"], one["has_password"]) for one in json.loads(out)["people"]] == [
        ("1", "supervisor", True),
        ("E1", "enumerator", True),
    ]
    own = ("--person", "E1", "--passphrase-file", theirs)
    assert run("people", north, "--set-password", "E1", "--new-passphrase-file", later, *own)[0] == 0
    assert run("audit", north, *own)[0] == 1
    assert run("audit", north, "--person", "E1", "--passphrase-file", later)[0] == 0
    own = ("--person", "E1", "--passphrase-file", later)
    status, _, err = run("people", north, "--set-password", "1", "--new-passphrase-file", theirs, *own)
    assert status == 1
    assert "only a supervisor" in err
    assert run("people", north, "--set-password", "E1", "--new-passphrase-file", theirs, *mine)[0] == 0
    assert run("people", north, "--remove-password", "E1", *mine)[0] == 0
    assert run("audit", north, "--person", "E1", "--passphrase-file", theirs)[0] == 1
    with open_store(north, unlock=Password("1", PASSWORD)) as store:
        assert list_passwords(store) == {"1"}
        changes = sorted(store.run(lambda opened: changes_of_kind(opened, PERSON)), key=lambda change: change.seq)
        said = [(change.row, change.who, change.reason) for change in changes]
    assert [one for one in said if one[2]] == [
        ("1", "1", "password set"),
        ("E1", "1", "password set"),
        ("E1", "E1", "password changed"),
        ("E1", "1", "password reset"),
        ("E1", "1", "password taken away"),
    ]


def test_papers_keyed_from_a_table_bear_the_code_whose_password_opened_the_store(
    run: Run, north: Path, tmp_path: Path
) -> None:
    (tmp_path / "papers.csv").write_text("number,age,sex\n001,44,1\n", encoding="utf-8")
    assert run("key", north, tmp_path / "papers.csv", "--passphrase-file", tmp_path / "pass")[0] == 0
    with open_store(north, unlock=Password("1", PASSWORD)) as store:
        assert [row.enumerator for row in list_cases(store)] == ["1"]


def test_an_enumerator_adds_nobody_to_an_encrypted_store(run: Run, north: Path, tmp_path: Path) -> None:
    mine, theirs = ("--passphrase-file", tmp_path / "pass"), secret(tmp_path / "e1", "кыш жаз күз")
    assert run("people", north, "--add", "E1", "--new-passphrase-file", theirs, *mine)[0] == 0
    own = ("--person", "E1", "--passphrase-file", theirs)
    status, _, err = run("people", north, "--add", "E2", "--new-passphrase-file", theirs, *own)
    assert status == 1
    assert "only a supervisor adds people" in err
    status, _, err = run("people", north, "--add", "E2", *mine)  # nobody types a password for them
    assert status == 1
    with open_store(north, unlock=Password("1", PASSWORD)) as store:
        assert [person.code for person in list_people(store)] == ["1", "E1"]


def test_the_last_password_of_an_encrypted_store_stays(run: Run, north: Path, tmp_path: Path) -> None:
    mine = ("--passphrase-file", tmp_path / "pass", "--person", "1")
    status, _, err = run("people", north, "--remove-password", "1", *mine)
    assert status == 1
    assert "last password" in err


def test_a_forgotten_password_is_reset_with_the_supervisors_key(run: Run, form: Path, tmp_path: Path) -> None:
    key, _ = make_supervisor_key(tmp_path)
    store, recovery = tmp_path / "a.anketa", tmp_path / "recovery.json"
    words = ("--passphrase", "--passphrase-file", secret(tmp_path / "pass"))
    public = f"{key.path}.pub"
    assert run("new", store, "--form", form, *words, "--recovery-key", public, "--recovery-file", recovery)[0] == 0
    beside(store).unlink()
    status, _, err = run("audit", store, "--passphrase-file", tmp_path / "pass")
    assert status == 1
    assert "a.anketa-keys" in err
    opened = (
        "--supervisor-key",
        key.path,
        "--passphrase-file",
        secret(tmp_path / "k", key.text),
        "--keys-file",
        recovery,
    )
    new = secret(tmp_path / "new", "кыш жаз күз")
    status, out, _ = run("people", store, "--set-password", "1", "--new-passphrase-file", new, *opened)
    assert status == 0
    assert f"the supervisor's key {key.path.with_name(key.path.name + '.pub').read_text().split()[-1]} opens it" in out
    assert run("audit", store, "--passphrase-file", new)[0] == 0
    assert run("audit", store, "--passphrase-file", tmp_path / "pass")[0] == 1


def test_a_recovery_file_without_a_key_is_refused_before_anything_is_made(run: Run, form: Path, tmp_path: Path) -> None:
    words = ("--passphrase", "--passphrase-file", secret(tmp_path / "pass"), "--recovery-file", tmp_path / "r")
    status, _, err = run("new", tmp_path / "a.anketa", "--form", form, *words)
    assert status == 2
    assert "--recovery-key" in err
    assert not (tmp_path / "a.anketa").exists()


def test_a_plain_store_has_passwords_that_say_who_sits_there(run: Run, tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        path = store.path
    assert run("people", path, "--add", "E1")[0] == 0
    pin = secret(tmp_path / "pin", "4711")
    assert run("people", path, "--set-password", "E1", "--new-passphrase-file", pin)[0] == 0
    status, out, _ = run("people", path)
    assert status == 0
    assert "E1 · enumerator · has a password" in out
    with open_store(path) as store:
        assert is_password(store, "E1", "4711")
        assert not is_password(store, "E1", "4712")
        assert not is_password(store, "E2", "4711")
    short = secret(tmp_path / "short", "471")
    assert run("people", path, "--set-password", "E1", "--new-passphrase-file", short)[0] == 1


def test_a_password_typed_at_the_terminal_is_asked_once_and_not_shown(north: Path) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()  # Windows has none
    environment = {name: value for name, value in os.environ.items() if name != "ANKETA_PASSPHRASE"}
    with subprocess.Popen(
        [sys.executable, "main.py", "audit", str(north)],
        cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True,
    ) as program:  # fmt: skip
        os.close(theirs)
        said = b""
        while b"Password of 1" not in said:
            said += os.read(ours, 1000)
        os.write(ours, PASSWORD.encode() + b"\n")
        try:
            while piece := os.read(ours, 1000):
                said += piece
        except OSError:  # the other end is closed
            pass
        assert program.wait(20) == 0
    os.close(ours)
    text = said.decode()
    assert text.count("Password") == 1
    assert PASSWORD not in text
    assert "nothing is wrong" in text


def test_a_plain_store_gets_a_passphrase_later_and_its_plain_copies_are_named(
    run: Run, form: Path, tmp_path: Path
) -> None:
    store = tmp_path / "plain.anketa"
    assert run("new", store, "--form", form, "--district", "N")[0] == 0
    assert run("people", store, "--add", "S1", "--name", "Supervisor", "--role", "supervisor")[0] == 0
    assert run("backup", store)[0] == 0
    _, public = make_supervisor_key(tmp_path)
    del public
    words = ("--person", "S1", "--passphrase-file", secret(tmp_path / "pass"))
    keys = ("--recovery-key", tmp_path / "supervisor.key.pub", "--recovery-file", tmp_path / "recovery")
    status, out, _ = run("encrypt", store, *words, *keys)
    assert (status, out.count("still in the plain"), "copy both" in out) == (0, 2, True)
    assert read_header(store)
    assert (tmp_path / "recovery").exists()
    status, _, err = run("encrypt", store, *words)
    assert (status, "passphrase already" in err) == (1, True)
    with open_store(store, unlock=Password("S1", PASSWORD)) as opened:
        assert [person.code for person in list_people(opened)] == ["S1"]


def test_the_command_removes_the_plain_copies_when_that_was_said(run: Run, form: Path, tmp_path: Path) -> None:
    store = tmp_path / "plain.anketa"
    run("new", store, "--form", form, "--district", "N")
    run("backup", store)
    words = ("--passphrase-file", secret(tmp_path / "pass"), "--remove-plain-copies", "--json")
    status, out, _ = run("encrypt", store, *words)
    assert (status, json.loads(out)["plain_copies"]) == (0, [])
    assert all(read_header(copy) for copy in (tmp_path / "backups").glob("*.anketa"))
    assert not any(b"CREATE TABLE" in path.read_bytes() for path in tmp_path.rglob("*.anketa"))


def test_a_password_that_is_too_short_encrypts_nothing(run: Run, form: Path, tmp_path: Path) -> None:
    store = tmp_path / "plain.anketa"
    run("new", store, "--form", form)
    status, _, err = run("encrypt", store, "--passphrase-file", secret(tmp_path / "pass", "short"))
    assert (status, "at least 8" in err, read_header(store)) == (1, True, b"")


def test_a_replaced_supervisors_key_is_said_and_opens_the_centres_file_no_more(
    run: Run, form: Path, tmp_path: Path
) -> None:
    old, first = make_supervisor_key(tmp_path)
    new, second = make_supervisor_key(tmp_path, "second.key")
    centre, package = tmp_path / "centre.anketa", tmp_path / "s.anketa-study"
    words = ("--passphrase-file", secret(tmp_path / "pass"), "--person", "1")
    kind = ("--kind", "central", "--supervisor-key", f"{old.path}.pub", "--passphrase")
    assert run("new", centre, "--form", form, *kind, *words)[0] == 0
    status, out, _ = run("study", centre, package, "--seats", "1=N", *words)
    assert (status, "replaced: the key" in out) == (0, False)
    status, out, _ = run("study", centre, package, "--seats", "1=N", "--seal-for", f"{new.path}.pub", *words)
    assert (status, f"replaced: the key {first} opens this store no more" in out) == (0, True)
    with open_store(centre, unlock=new) as store:
        assert supervisor_keys(store) == (second,)
    driver._held.clear()
    with pytest.raises(WrongPassphrase):
        open_store(centre, unlock=old)
