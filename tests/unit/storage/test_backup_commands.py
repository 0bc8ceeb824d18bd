from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from storage.backups import backup
from storage.cases import list_cases
from storage.passwords import set_password
from storage.people import SUPERVISOR, Person, add_person
from storage.store import open_store
from storage.trail import STORE, changes_of_kind
from tests.unit.storage.papers import key_paper, new_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    return tmp_path / "north.anketa"


def test_backup_and_restore_bring_a_paper_back(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["backup", str(path), "--json"]) == 0
    copy = json.loads(capsys.readouterr().out)["backup"]
    path.unlink()
    assert main.main(["restore", copy, str(path)]) == 0
    assert "1 cases, 0 drafts" in capsys.readouterr().out
    with open_store(path) as store:
        assert [row.paper_number for row in list_cases(store)] == ["001"]


def test_backup_puts_a_copy_on_the_stick_too(path: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert main.main(["backup", str(path), "--second", str(tmp_path / "stick")]) == 0
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_backup_to_a_stick_that_is_not_there_says_so_and_leaves_the_first(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["backup", str(path), "--second", str(tmp_path / "stick")]) == 1
    assert "Plug the stick in" in capsys.readouterr().err
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_restore_refuses_what_is_no_backup(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text("dear office")
    before = path.read_bytes()
    assert main.main(["restore", str(tmp_path / "letter.txt"), str(path)]) == 1
    assert "not a store of Anketa" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_where_a_supervisor_has_a_password_only_they_put_a_backup_back(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANKETA_PASSPHRASE", raising=False)
    with open_store(path) as store:
        for person in (Person("S1", "Supervisor", SUPERVISOR), Person("E1", "Keyer")):
            add_person(store, person)
            set_password(store, person.code, f"4711-{person.code}")
        copy = str(backup(store, tmp_path / "backups"))
        key_paper(store, "002")
    before = path.read_bytes()
    (tmp_path / "wrong").write_text("4711-E1")
    (tmp_path / "right").write_text("4711-S1")
    tries = ((), ("--person", "E1", "--passphrase-file", str(tmp_path / "wrong")),
             ("--person", "S1", "--passphrase-file", str(tmp_path / "wrong")))  # fmt: skip
    for words in tries:
        assert main.main(["restore", copy, str(path), *words]) == 1
        assert "only a supervisor" in capsys.readouterr().err
        assert path.read_bytes() == before
    right = ("--person", "S1", "--passphrase-file", str(tmp_path / "right"))
    assert main.main(["restore", copy, str(path), *right]) == 0
    with open_store(path) as store:
        assert [row.paper_number for row in list_cases(store)] == ["001"]
        said = store.run(lambda connection: changes_of_kind(connection, STORE))
        assert [change.who for change in said if change.path == "@restored"] == ["S1"]


def test_a_store_that_is_gone_or_damaged_is_put_back_by_whoever_is_there(path: Path, tmp_path: Path) -> None:
    with open_store(path) as store:
        add_person(store, Person("S1", "Supervisor", SUPERVISOR))
        set_password(store, "S1", "4711-S1")
        copy = str(backup(store, tmp_path / "backups"))
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert main.main(["restore", copy, str(path)]) == 0
    path.unlink()
    assert main.main(["restore", copy, str(path)]) == 0
