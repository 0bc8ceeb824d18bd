"""A shared export holds nothing that leads to a person, whatever file one opens, and says what was done."""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import pytest

from exporters import commands
from exporters.errors import WordUnknown
from exporters.package import DEFAULT_FORMATS, export
from exporters.share import SharedSource, Sharing
from forms.form import Form
from forms.journal import Answer, RosterRow
from tests.unit.exporters.papers import Maker, Papers, read_table
from tests.unit.storage.papers import key_paper, new_store

KEY = b"k" * 32


@pytest.fixture
def form(make: Maker) -> Form:
    """Give a form with all that leads to a person."""
    member = make.roster(
        "/data/member", make.ask("/data/member/first", privacy="identifier"), make.ask("/data/member/x")
    )
    return make.form(
        make.ask("nr", keying=make.keying(case="paper_number")),
        make.ask("who", privacy="identifier", keying=make.keying(link="participant")),
        make.ask("surname", privacy="identifier"),
        make.ask("sex", "select_one", "yn", privacy="sensitive"),
        make.ask("age", "integer", privacy="sensitive"),
        make.ask("born", "date"),
        make.ask("remarks"),
        member,
    )


@pytest.fixture
def source(make: Maker, form: Form) -> Papers:
    """Give six papers."""
    rows = [RosterRow("SECRETROW", "/data/member", "", "a")]
    first = make.paper(
        {
            "nr": "SECRETNO",
            "who": "SECRETCODE",
            "surname": "SECRETNAME",
            "sex": "1",
            "age": Answer("34", query="constraint", override="SECRETWORD", note="SECRETNOTE"),
            "born": "1974-05-09",
            "remarks": "seen",
            "member/first@SECRETROW": "SECRETFIRST",
            "member/x@SECRETROW": "y",
            "@batch": "SECRETBATCH",
            "/data/gone": "SECRETGONE",
        },
        rows=rows,
        case_id="SECRETID",
        paper_number="SECRETNO",
        batch_name="SECRETBATCH",
        enumerator="SECRETPERSON",
        conflicts=["surname"],
    )
    others = [make.paper({"sex": "2", "age": str(30 + number)}, case_id=f"SECRET{number}") for number in range(5)]
    return make.source(form, first, *others)


def everything(folder: Path) -> bytes:
    content = b""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                content += b"".join(map(book.read, book.namelist()))
        elif path.is_file():
            content += path.read_bytes()
    return content


def test_no_file_of_a_shared_export_holds_a_word_that_leads_to_a_person(source: Papers, tmp_path: Path) -> None:
    folder = export(SharedSource(source, KEY), tmp_path / "out", formats=DEFAULT_FORMATS, flags=True).folder
    content = everything(folder)
    assert b"SECRET" not in content
    assert b"SECRET" in everything(export(source, tmp_path / "whole").folder)
    row = next(row for row in read_table(folder, "main") if row["remarks"] == "seen")
    assert "surname" not in row
    assert row["nr"] == row["case_paper_number"] != ""
    assert (row["case_keyed_by"], row["case_batch"], row["case_keyed_at"]) == ("", "", "2024-05-01")
    (member,) = read_table(folder, "member")
    assert member["case_id"] == row["case_id"]
    assert "first" not in member


def test_what_was_done_stands_in_the_export(source: Papers, tmp_path: Path) -> None:
    sharing = Sharing(suppress=("remarks",), coarsen=("age=10", "born=year"))
    folder = export(SharedSource(source, KEY, sharing), tmp_path / "out").folder
    notes = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["notes"]
    assert notes["shared: dropped"] == "surname, remarks, first"
    assert notes["shared: replaced by codes without meaning"] == "nr, who"
    assert notes["shared: made coarser"] == "age=10, born=year"
    assert notes["shared: small cells"] == "district × sex × age: 1 cases are unique, 1 stand in cells below 5"
    rows = read_table(folder, "main")
    assert [row["age"] for row in rows] == ["30"] * 6
    assert max((row["born"], row["born__partial"]) for row in rows) == ("", "1974")


def test_the_same_id_gets_the_same_code_and_another_key_another_one(source: Papers) -> None:
    one, same, other = (SharedSource(source, key) for key in (KEY, KEY, b"x" * 32))
    assert one.code("a") == same.code("a") != other.code("a")
    assert one.code("") == ""


@pytest.mark.parametrize(
    "sharing", [Sharing(suppress=("moon",)), Sharing(coarsen=("age=x",)), Sharing(coarsen=("sex=2",))]
)
def test_a_column_that_is_not_there_or_cannot_be_coarser_is_refused(source: Papers, sharing: Sharing) -> None:
    with pytest.raises(WordUnknown):
        SharedSource(source, KEY, sharing)


def test_the_command_shares_and_a_profile_keeps_it(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    commands.add_commands(parser.add_subparsers())
    with new_store(tmp_path) as store:
        key_paper(store, "PAPER-1")
    words = ["export", str(store.path), str(tmp_path / "a"), "--formats", "csv", "--share", "--coarsen", "age=10"]
    for more in (["--save-profile", "p"], []):
        chosen = parser.parse_args([*words, *more])
        assert chosen.run(chosen) == 0
        words = ["export", str(store.path), str(tmp_path / "b"), "--profile", "p"]
    for name in ("a", "b"):
        assert b"PAPER-1" not in everything(tmp_path / name)
        assert read_table(tmp_path / name, "main")[0]["age"] in {"", "20", "30", "40"}
