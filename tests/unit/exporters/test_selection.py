"""Which cases go out, what stands beside the answers, and exports that are kept by name."""

from __future__ import annotations

import argparse
import json
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exporters import commands
from exporters.dataset import build
from exporters.errors import ExportError, WordUnknown
from exporters.selection import Profile, Selection, find_profile, list_profiles, save_profile
from exporters.store_source import StoreSource
from forms.journal import Answer, Place, RosterRow
from forms.wording import use_words
from storage.notes import set_note
from storage.practice import create_practice_store
from storage.practice_mark import PracticeStore
from storage.store import Store, open_store
from tests.unit.exporters.papers import ROW, Maker, Papers, read_table
from tests.unit.storage.papers import key_paper, new_store

NUMBERS = {ROW.form_version: "7"}


@pytest.mark.parametrize(
    ("selection", "is_taken"),
    [
        (Selection(), True),
        (Selection(batches=("b1",)), True),
        (Selection(batches=("May, first bundle", "x")), True),
        (Selection(batches=("b2",)), False),
        (Selection(districts=("03430",)), True),
        (Selection(districts=("0343",)), False),
        (Selection(versions=("7",)), True),
        (Selection(versions=("0000",)), True),
        (Selection(versions=("000",)), False),
        (Selection(since="2024-05-01", until="2024-05-01"), True),
        (Selection(since="2024-05-02"), False),
        (Selection(until="2024-04-30"), False),
    ],
)
def test_a_case_is_taken_when_every_limit_lets_it_pass(selection: Selection, is_taken: bool) -> None:
    assert selection.takes(ROW, NUMBERS) is is_taken


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Give a store with two closed papers."""
    made = new_store(tmp_path)
    key_paper(made, "1")
    key_paper(made, "2")
    return made


def run(*words: object) -> int:
    parser = argparse.ArgumentParser()
    commands.add_commands(parser.add_subparsers())
    chosen = parser.parse_args([str(word) for word in words])
    return int(chosen.run(chosen))


def test_cases_that_were_not_asked_for_are_counted_as_left_out(store: Store) -> None:
    with store:
        dataset = build(StoreSource(store, selection=Selection(until="1999-12-31")))
        assert (dataset.cases, dataset.left_out) == (0, {"cases that were not asked for": 2})
        with pytest.raises(WordUnknown, match="no form version “99”"):
            StoreSource(store, selection=Selection(versions=("99",)))


def test_a_saved_export_runs_again_by_its_name(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = store.path
    store.close()
    assert run("export", path, tmp_path / "a", "--formats", "csv", "--flags", "--save-profile", "monthly") == 0
    assert run("export", path, tmp_path / "b", "--profile", "monthly") == 0
    first, second = (
        {file.name: file.read_bytes() for file in (tmp_path / name / "csv").iterdir()} for name in ("a", "b")
    )
    assert first == second
    assert not (tmp_path / "b" / "data.xlsx").exists()
    assert run("export", path, tmp_path / "c", "--profile", "monthly", "--since", "2999-01-01", "--json") == 0
    assert json.loads(capsys.readouterr().out.partition("{")[2].join(["{", ""]))["cases"] == 0


def test_a_profile_that_is_not_there_is_refused_with_those_that_are(store: Store) -> None:
    with store:
        kept = Profile(Selection(statuses=("final",), keyings="both"), ("csv", "sav"), "ru", flags=True)
        save_profile(store, "a", kept)
        assert dict(list_profiles(store)) == {"a": kept}
        with pytest.raises(WordUnknown) as refusal:
            find_profile(store, "b")
        assert "a" in refusal.value.advice
        set_note(store, "new", '{"selection": {"moon": "full"}}', kind="export_profile")
        with pytest.raises(ExportError, match="moon"):
            list_profiles(store)


def test_a_day_that_is_none_is_refused(store: Store, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(WordUnknown, match="is no day") as refusal:
        run("export", store.path, tmp_path / "a", "--since", "31.05.2024")
    assert refusal.value.where == "--since"


def test_flags_stand_beside_each_question(make: Maker) -> None:
    form = make.form(make.ask("age", "integer"), make.ask("a"))
    checked = make.paper({"age": Answer("12", query="constraint", override="as_on_paper"), "a": "x"}, case_id="c1")
    object.__setattr__(checked, "corrected", frozenset({Place("/data/a")}))
    rough = {"age": Answer("3", query="constraint"), "a": Answer("y", off_path=True, note="?")}
    asked = make.paper(rough, case_id="c2", conflicts=["a"])
    folder = make.export(make.source(form, checked, asked, make.paper({}, case_id="c3")), flags=True).folder
    rows = read_table(folder, "main")
    assert [row["age__flag"] for row in rows] == ["override: as_on_paper", "query: constraint", ""]
    assert [row["a__flag"] for row in rows] == ["corrected", "off path: y; note; conflict", ""]


def test_both_keyings_are_rows_of_their_own(make: Maker) -> None:
    form = make.form(make.ask("a"))
    papers = [make.paper({"a": "x"}), make.paper({"a": "y"}, keying=2)]
    folder = make.export(Papers([form], papers, has_both_keyings=True)).folder
    assert [(row["case_keying"], row["a"]) for row in read_table(folder, "main")] == [("1", "x"), ("2", "y")]
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["resources"][0]["schema"]["primaryKey"] == ["case_id", "case_keying"]


def test_a_roster_row_says_which_keying_it_is_of(make: Maker) -> None:
    form = make.form(make.ask("a"), make.roster("/data/kid", make.ask("/data/kid/n")))
    papers = [
        make.paper({"kid/n@r1": "x"}, rows=[RosterRow("r1", "/data/kid", "", "1")]),
        make.paper({"kid/n@r2": "y"}, rows=[RosterRow("r2", "/data/kid", "", "1")], keying=2),
    ]
    folder = make.export(Papers([form], papers, has_both_keyings=True)).folder
    assert [(row["case_keying"], row["n"]) for row in read_table(folder, "kid")] == [("1", "x"), ("2", "y")]
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    (kid,) = (one for one in package["resources"] if one["name"] == "kid")
    key = ["case_id", "case_keying"]
    assert kid["schema"]["foreignKeys"] == [{"fields": key, "reference": {"resource": "main", "fields": key}}]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system sets its zone elsewhere")
def test_a_case_is_of_the_day_that_the_keyers_clock_showed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    utc = datetime.now(UTC)
    zone, hours = ("XXX-14", 14) if utc.hour >= 11 else ("XXX+12", -12)  # where it is another day by now
    here = (utc + timedelta(hours=hours)).date()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        with new_store(tmp_path) as store:
            key_paper(store, "1")
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()  # it is read at another place
        with open_store(store.path, read_only=True) as store:
            of_day = {day: build(StoreSource(store, selection=Selection(since=f"{day}", until=f"{day}"))).cases
                      for day in (here - timedelta(1), here, here + timedelta(1))}  # fmt: skip
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
    assert of_day == {here - timedelta(1): 0, here: 1, here + timedelta(1): 0}


@pytest.mark.parametrize(("moment", "day"), [("2024-05-31T23:30:00+06:00", "2024-05-31"),
                                             ("2024-06-01T03:00:00+06:00", "2024-06-01"),
                                             ("2024-06-01T03:00:00-08:00", "2024-06-01")])  # fmt: skip
def test_late_and_early_cases_are_of_their_local_day(moment: str, day: str) -> None:
    row = ROW._replace(closed_at=moment)
    taken = [one for one in ("2024-05-31", "2024-06-01") if Selection(since=one, until=one).takes(row, NUMBERS)]
    assert taken == [day]


@pytest.mark.parametrize("words", [("export", "OUT"), ("report", "OUT.html")])
def test_no_tables_are_made_of_a_practice_store(tmp_path: Path, words: tuple[str, str]) -> None:
    with create_practice_store(tmp_path / "practice.anketa") as practice:
        path = practice.path
    with pytest.raises(PracticeStore, match="for practice") as refusal:
        run(words[0], path, tmp_path / words[1])
    assert refusal.value.exit_status == 1
    assert [one.name for one in tmp_path.iterdir() if "OUT" in one.name] == []


@pytest.mark.parametrize("command", ["export", "report"])
def test_the_help_of_every_option_is_in_the_programs_language(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    use_words(lambda _context, text: "Ж" if "{" not in text else text.replace("with --share", "Ж"))
    try:
        with pytest.raises(SystemExit):
            run(command, "--help")
    finally:
        use_words(None)
    said = capsys.readouterr().out
    options = re.split(r"\n  (?=-)", said.partition("options:")[2])[2:]  # not argparse's own --help
    assert len(options) > 8
    assert [one for one in options if not one.replace("Ж:", "").rstrip().endswith("Ж")] == []
