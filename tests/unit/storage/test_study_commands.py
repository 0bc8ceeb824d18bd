from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from main import main
from storage.cases import list_cases
from storage.people import list_people
from storage.store import open_store
from storage.study import study_of
from tests.unit.storage.papers import AGE, correct, household_xml, key_paper

Run = Callable[..., tuple[int, str, str]]
PASSWORD = "four words for tests"  # noqa: S105  (of keys made for the tests)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Give a function that runs a command in a folder of its own: exit status, what it printed, what it complained."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", PASSWORD)
    Path("form.xml").write_text(household_xml(), encoding="utf-8")
    Path("people.csv").write_text("code,name,role\nS1,Supervisor,supervisor\n07,Keyer Seven,\n", encoding="utf-8")

    def command(*words: str) -> tuple[int, str, str]:
        status = main(list(words))
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return command


@pytest.fixture
def made(run: Run) -> Run:
    """Give the same with keys, a centre and its study package made by the commands."""
    assert run("keys", "office.key")[0] == 0
    assert run("keys", "escrow.key")[0] == 0
    centre = ("new", "centre.anketa", "--form", "form.xml", "--kind", "central")
    assert run(*centre, "--supervisor-key", "office.key.pub", "--escrow-key", "escrow.key.pub")[0] == 0
    study = ("study", "centre.anketa", "household.anketa-study", "--name", "Household", "--people", "people.csv")
    assert run(*study, "--seats", "1-2=N,3=S", "--districts", "N=North,S=South", "--setting", "language=ru")[0] == 0
    return run


def test_a_study_from_its_keys_to_a_paper_that_comes_home_corrected(made: Run) -> None:
    status, out, _ = made("new", "south.anketa", "--study", "household.anketa-study", "--seat", "3")
    assert (status, "district store" in out) == (0, True)
    with open_store("south.anketa") as store:
        assert [person.code for person in list_people(store)] == ["07", "S1"]
        key_paper(store, "001", {"age": "44"}, enumerator="07")
    assert "sealed for age1" in made("pack", "south.anketa", "south.anketa-district")[1]
    status, _, err = made("merge", "centre.anketa", "south.anketa-district")
    assert (status, "--key FILE" in err) == (1, True)
    status, out, _ = made("merge", "centre.anketa", "south.anketa-district", "--key", "office.key")
    assert (status, "1 new" in out, "took seat 3 of district S" in out) == (0, True, True)
    with open_store("centre.anketa") as store:
        correct(store, list_cases(store)[0].case_id, AGE, "45", who="S1")
    status, out, _ = made("reply", "centre.anketa", "south.anketa-centre", "--district", "S", "--json")
    assert (status, json.loads(out)["changes"], json.loads(out)["receipts"]) == (0, 1, 1)
    status, out, _ = made("merge", "south.anketa", "south.anketa-centre")
    assert (status, "1 updated" in out) == (0, True)
    assert made("audit", "south.anketa")[0] == made("audit", "centre.anketa")[0] == 0


def test_the_escrow_key_opens_what_the_office_key_opens(made: Run) -> None:
    made("new", "north.anketa", "--study", "household.anketa-study", "--seat", "1")
    made("pack", "north.anketa", "north.anketa-district")
    status, out, _ = made("inspect", "north.anketa-district", "--json")
    said = json.loads(out)
    assert (status, said["is_closed"], len(said["sealed_for"])) == (0, True, 2)
    status, out, _ = made("inspect", "north.anketa-district", "--key", "escrow.key")
    assert (status, "questionnaire household" in out) == (0, True)


def test_a_newer_package_reaches_a_store_through_merge(made: Run) -> None:
    made("new", "north.anketa", "--study", "household.anketa-study", "--seat", "1")
    assert made("study", "centre.anketa", "next.anketa-study", "--setting", "language=ky")[0] == 0
    assert "would be taken" in made("merge", "north.anketa", "next.anketa-study", "--plan")[1]
    assert "package 2" in made("merge", "north.anketa", "next.anketa-study")[1]
    assert "nothing new" in made("merge", "north.anketa", "next.anketa-study")[1]
    status, _, err = made("merge", "north.anketa", "household.anketa-study")
    assert (status, "the store has taken package 2" in err) == (1, True)
    with open_store("north.anketa", read_only=True) as store:
        study = study_of(store)
    assert study is not None
    assert (study.revision, study.settings, study.name) == (2, {"language": "ky"}, "Household")


def test_a_package_says_what_it_holds(made: Run) -> None:
    status, out, _ = made("inspect", "household.anketa-study")
    assert status == 0
    assert [line for line in out.splitlines() if "seat" in line] == [
        "  seat 1: district N",
        "  seat 2: district N",
        "  seat 3: district S",
    ]
    assert json.loads(made("inspect", "household.anketa-study", "--json")[1])["kind"] == "study package"


def test_a_wrong_password_a_public_half_and_a_missing_key_are_told(made: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made("new", "north.anketa", "--study", "household.anketa-study", "--seat", "1")
    made("pack", "north.anketa", "north.anketa-district")
    merge = ("merge", "centre.anketa", "north.anketa-district", "--key")
    assert "not the secret half" in made(*merge, "office.key.pub")[2]
    assert "cannot be read" in made(*merge, "nowhere.key")[2]
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", "another password")
    status, _, err = made(*merge, "office.key")
    assert (status, "the password does not open this key" in err) == (1, True)
    made("keys", "stranger.key")
    assert "none of the keys at hand" in made(*merge, "stranger.key")[2]


@pytest.mark.parametrize(
    ("words", "status", "what"),
    [
        (("keys", "form.xml"), 2, "there is a file already"),
        (("new", "x.anketa", "--study", "nowhere.anketa-study", "--seat", "1"), 1, "cannot be read"),
        (("new", "x.anketa", "--study", "form.xml", "--seat", "1"), 1, "not a district file"),
        (("new", "x.anketa", "--study", "household.anketa-study"), 1, "no seat was chosen"),
        (("new", "x.anketa"), 2, "needs a questionnaire"),
        (("new", "x.anketa", "--form", "form.xml", "--supervisor-key", "office.key"), 1, "secret half"),
        (("new", "y.anketa", "--form", "form.xml", "--supervisor-key", "people.csv"), 1, "not a public key"),
        (("study", "centre.anketa", "out.anketa-study", "--seats", "one=N"), 2, "no row of seats"),
        (("study", "centre.anketa", "out.anketa-study", "--setting", "colour=red"), 1, "a setting is none of"),
        (("study", "centre.anketa", "nowhere/out.anketa-study"), 2, "cannot be written"),
        (("reply", "centre.anketa", "out.anketa-centre", "--district", "N"), 1, "nothing came from the district"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_to_do(made: Run, words: tuple[str, ...], status: int, what: str) -> None:
    got, _, err = made(*words)
    assert (got, what in err) == (status, True), err
    assert err.count("\n") == 2, "where and what, then what to do"
    assert not list(Path().glob("[xy].anketa*")), "no store is left, which would send in the plain"


def test_a_short_password_makes_no_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", "short")
    status, _, err = run("keys", "new.key")
    assert (status, "fewer than 8" in err) == (1, True)
    assert not Path("new.key").exists()


def test_without_a_terminal_the_commands_say_how_a_keys_password_is_given(
    made: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANKETA_KEY_PASSWORD")
    status, _, err = made("keys", "new.key")
    assert (status, "--password-file" in err, "ANKETA_KEY_PASSWORD" in err) == (1, True, True)
    status, _, err = made("merge", "centre.anketa", "form.xml", "--key", "office.key")
    assert (status, "--key-password-file" in err) == (1, True)
    Path("password.txt").write_text(f"{PASSWORD}\n", encoding="utf-8")
    assert made("keys", "new.key", "--password-file", "password.txt")[0] == 0
    key = ("--key", "new.key", "--key-password-file", "password.txt")
    assert "not a district file" in made("merge", "centre.anketa", "form.xml", *key)[2]
