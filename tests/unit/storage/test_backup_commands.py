from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from storage.cases import list_cases
from storage.store import open_store
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
