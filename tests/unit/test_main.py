from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from forms.command_names import COMMANDS


def run(*words: str, project: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with these words as a person would."""
    return subprocess.run(
        [sys.executable, str(project / "main.py"), *words],
        env={**os.environ, **environment},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )


def test_a_word_that_is_neither_command_nor_file_is_named_with_the_commands(project: Path) -> None:
    done = run("mege", project=project)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("anketa: mege: no such store\n")
    assert "merge" in done.stderr.decode()


def test_a_mistyped_command_with_arguments_is_refused_with_the_list_of_commands(project: Path) -> None:
    done = run("mege", "a.anketa", "b.anketa-district", project=project)
    assert done.returncode == 2
    assert b"merge" in done.stderr
    assert b"Traceback" not in done.stderr


def test_help_lists_every_command(project: Path) -> None:
    done = run("--help", project=project)
    assert done.returncode == 0
    assert [name for name in COMMANDS if name not in done.stdout.decode()] == []


def test_a_missing_file_ends_in_one_sentence_and_with_json_in_one_object(project: Path, tmp_path: Path) -> None:
    done = run("check", str(tmp_path / "нет.xlsx"), "--json", project=project)
    assert done.returncode == 2
    assert "нет.xlsx" in json.loads(done.stdout)["error"]["where"]
    assert "нет.xlsx" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_cyrillic_reaches_a_console_of_another_code_page(project: Path) -> None:
    done = run("өтүнүч", project=project, PYTHONIOENCODING="cp1251")
    assert done.stderr.decode("utf-8").startswith("anketa: өтүнүч: no such store")


def test_a_reader_that_leaves_early_hears_no_complaint(project: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [sys.executable, str(project / "main.py"), "--help"],
            env={**os.environ, "PYTHONUNBUFFERED": ""},  # the complaint would come with the last flush
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, b"")


def test_an_unforeseen_error_is_a_sentence_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(words: list[str]) -> int:
        raise LookupError(words)

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(main, "launch", fail)
    assert main.main(["audit", "x"]) == 2
    assert capsys.readouterr().err.startswith("anketa: something that should not happen: LookupError\n")
    assert len(list(tmp_path.iterdir())) == 1
