"""A real store as the source: what goes out, what stays, and the command that does it."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from exporters import commands, dataset
from exporters.errors import ExportError, WordUnknown
from exporters.package import export
from exporters.store_source import StoreSource
from forms.errors import AnketaError
from forms.journal import Answer, AnswerChange, Place
from storage.cases import CaseCommitJournal, CaseJournal, create_case, set_status
from storage.store import Store, create_store
from tests.unit.exporters.papers import read_table
from tests.unit.storage.encrypted import new_encrypted
from tests.unit.storage.papers import key_paper as key_household
from tests.unit.storage.papers import new_store

XFORM = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
 <h:head><h:title>{title}</h:title><model>
  <instance><data id="{form}" version="{version}"><no/><age/>{more}</data></instance>
  <bind nodeset="/data/no" type="string"/><bind nodeset="/data/age" type="int"/>
 </model></h:head>
 <h:body><input ref="/data/no"><label>Number</label></input><input ref="/data/age"><label>Age</label></input></h:body>
</h:html>"""


def xform(form: str = "ages", version: str = "1", more: str = "") -> str:
    return XFORM.format(title="Ages", form=form, version=version, more=more)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty store of a small questionnaire."""
    with create_store(tmp_path / "ages.anketa", xform_xml=xform(), district="D1") as store:
        yield store


def key_paper(
    store: Store, answers: Mapping[str, str], *, keying: int = 1, version: str = "", draft: bool = False
) -> str:
    """Key one paper; its case id."""
    state = create_case(store, enumerator="E1", keying=keying, version_id=version)
    journal = (CaseJournal if draft else CaseCommitJournal)(store, state.case_id, keying, "E1")
    changes = [AnswerChange(Place(path), Answer(), Answer(text)) for path, text in answers.items()]
    journal.record(changes, None)
    if not draft:
        journal.close("closed", "")
    return state.case_id


def paper(number: str, age: str) -> dict[str, str]:
    return {"@paper_number": number, "/data/no": number, "/data/age": age}


def run(*words: object) -> int:
    """Run a command of this floor as main.py does; its exit status, or what it raises."""
    parser = argparse.ArgumentParser()
    commands.add_commands(parser.add_subparsers())
    chosen = parser.parse_args([str(word) for word in words])
    return int(chosen.run(chosen))


def test_closed_cases_go_out_drafts_voided_ones_and_second_keyings_stay(store: Store, tmp_path: Path) -> None:
    key_paper(store, paper("002", "30"))
    key_paper(store, paper("001", "25"))
    key_paper(store, paper("003", "99"), draft=True)
    set_status(store, key_paper(store, paper("004", "40")), 1, "void", who="S1", reason="spoiled")
    key_paper(store, paper("001", "26"), keying=2)
    receipt = export(StoreSource(store), tmp_path / "out")
    rows = read_table(receipt.folder, "main")
    assert [(row["case_paper_number"], row["age"], row["case_district"]) for row in rows] == [
        ("001", "25", "D1"),
        ("002", "30", "D1"),
    ]
    assert receipt.left_out == {"cases with status draft": 1, "cases with status void": 1, "second keyings": 1}


def test_statuses_can_be_chosen_and_unknown_ones_are_refused(store: Store, tmp_path: Path) -> None:
    set_status(store, key_paper(store, paper("004", "40")), 1, "void", who="S1", reason="spoiled")
    receipt = export(StoreSource(store, statuses=["void"]), tmp_path / "out")
    assert [row["case_status"] for row in read_table(receipt.folder, "main")] == ["void"]
    with pytest.raises(WordUnknown, match="“done”"):
        StoreSource(store, statuses=["done"])


def test_one_paper_number_keyed_twice_is_listed_for_both_cases(store: Store, tmp_path: Path) -> None:
    ids = {key_paper(store, paper("001", age)) for age in ("25", "26")}
    issues = read_table(export(StoreSource(store), tmp_path / "out").folder, "issues")
    assert {issue["case_id"] for issue in issues if issue["kind"] == "duplicate"} == ids


def test_the_manifest_anchors_the_audit_trail(store: Store, tmp_path: Path) -> None:
    key_paper(store, paper("001", "25"))
    folder = export(StoreSource(store), tmp_path / "out").folder
    (head,) = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["audit_head"]
    assert head["changes"] == 3
    assert len(head["sha256"]) == 64


def test_the_manifest_says_how_good_the_keying_is(store: Store, tmp_path: Path) -> None:
    for number, first, second in (("001", "25", "25"), ("002", "30", "31"), ("003", "40", "")):
        key_paper(store, paper(number, first))
        if second:
            key_paper(store, paper(number, second), keying=2)
    folder = export(StoreSource(store), tmp_path / "out", formats=["csv"]).folder
    quality = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["data_quality"]
    keying = quality["keying"]
    assert (keying["papers"], keying["papers_keyed_twice"], keying["share_keyed_twice"]) == (3, 2, 0.6667)
    assert (keying["differences"]["count"], keying["undecided"]) == (1, 1)
    low, high = keying["differences"]["interval_95"]
    assert 0 < low < keying["differences"]["per_10_000"] < high
    assert (quality["second_keyings"], quality["open_queries"], quality["overrides"]) == (2, 0, 0)


def test_a_later_form_version_adds_its_column_and_older_cases_stay(store: Store, tmp_path: Path) -> None:
    key_paper(store, paper("001", "25"))
    version = store.add_form(xform(version="2", more="<sex/>"))
    key_paper(store, {**paper("002", "30"), "/data/sex": "2"}, version=version)
    rows = read_table(export(StoreSource(store), tmp_path / "out").folder, "main")
    assert [(row["age"], row["sex"], row["case_form_version"]) for row in rows] == [
        ("25", "", store.form_versions()[0].version_id[:12]),
        ("30", "2", version[:12]),
    ]


def test_a_store_with_two_questionnaires_asks_which(store: Store, tmp_path: Path) -> None:
    store.add_form(xform("other"))
    with pytest.raises(WordUnknown) as refusal:
        StoreSource(store)
    assert "ages, other" in refusal.value.advice
    key_paper(store, paper("001", "25"), version=store.form_versions()[0].version_id)
    assert export(StoreSource(store, form_id="other"), tmp_path / "out").cases == 0
    with pytest.raises(WordUnknown, match="“third”"):
        StoreSource(store, form_id="third")


def test_the_command_exports_and_says_what_came_out(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key_paper(store, paper("001", "25"))
    store.close()
    assert run("export", store.path, tmp_path / "out", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["cases"], said["rows"], said["issues"]) == (1, {"main": 1, "issues": 0}, 0)
    with (tmp_path / "out" / "csv" / "main.csv").open(encoding="utf-8", newline="") as stream:
        assert len(list(csv.reader(stream))) == 2
    assert run("export", store.path, tmp_path / "out", "--formats", "csv") == 0
    assert "1 cases" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (["missing.anketa", "out"], 2, "missing.anketa"),
        (["notes.txt", "out"], 1, "notes.txt"),
        (["ages.anketa", "out", "--formats", "sas"], 2, "The formats are: xlsx, csv"),
        (["ages.anketa", "out", "--language", "de"], 2, "“de”"),
        (["ages.anketa", "out", "--status", "done"], 2, "The statuses are"),
        (["ages.anketa", "full"], 1, "other things than an export"),
    ],
)
def test_wrong_words_are_answered_in_words_and_nothing_is_written(
    store: Store, tmp_path: Path, words: list[str], status: int, says: str
) -> None:
    key_paper(store, paper("001", "25"))
    store.close()
    (tmp_path / "notes.txt").write_text("no store", encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.docx").write_text("x", encoding="utf-8")
    before = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*"))
    with pytest.raises(AnketaError) as refusal:
        run("export", *(tmp_path / word for word in words[:2]), *words[2:])
    assert refusal.value.exit_status == status
    assert says in str(refusal.value)
    assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*")) == before


def test_what_is_left_out_is_counted_of_the_exported_questionnaire_alone(store: Store, tmp_path: Path) -> None:
    ages = store.form_versions()[0].version_id
    store.add_form(xform("other"))
    key_paper(store, paper("001", "25"), version=ages, draft=True)
    assert export(StoreSource(store, form_id="other"), tmp_path / "a", formats=["csv"]).left_out == {}
    left = export(StoreSource(store, form_id="ages"), tmp_path / "b", formats=["csv"]).left_out
    assert left == {"cases with status draft": 1}


def test_a_store_with_a_passphrase_is_exported_as_one_without(tmp_path: Path) -> None:
    tables = []
    for folder, new in ((tmp_path / "sealed", new_encrypted), (tmp_path / "plain", new_store)):
        folder.mkdir()
        with new(folder) as store:
            for number in ("002", "001"):
                key_household(store, number, {"age": "30", "remark": "Ысык-Көл"}, [("Aida", "7")])
            assert (store.key is not None) == (new is new_encrypted)
            export(StoreSource(store), folder / "out", formats=["csv"])
            tables.append([
                {column: cell for column, cell in row.items() if not column.startswith(("case_", "row_"))}
                for table in ("main", "member")
                for row in read_table(folder / "out", table)
            ])
    assert tables[0] == tables[1]
    assert [row.get("remark") for row in tables[0]] == ["Ысык-Көл", "Ысык-Көл", None, None]


def test_cases_that_are_read_again_come_out_as_those_that_were_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = []
    with new_store(tmp_path) as store:
        for number in range(5):
            key_household(store, f"00{number}", {"age": str(number)}, [("Aida", "7")] * (number % 3))
        for kept in (10_000_000, 0):
            monkeypatch.setattr(dataset, "_KEPT_BYTES", kept)
            made = dataset.build(StoreSource(store))
            assert bool(made.kept) == bool(kept)
            export(StoreSource(store), tmp_path / str(kept), formats=["csv"])
            contents.append([path.read_bytes() for path in sorted((tmp_path / str(kept) / "csv").iterdir())])
    assert contents[0] == contents[1]


def correct_age(store: Store, case_id: str, age: str) -> None:
    change = AnswerChange(Place("/data/age"), Answer("30"), Answer(age))
    CaseJournal(store, case_id, 1, "S1", reason="telephone").record([change], None)


def put_age(store: Store, case_id: str, age: str) -> None:
    """Past the program, so that nothing but the answer tells of it."""
    del case_id
    column = store.run(lambda connection: store.layout(connection, "ages")).columns["/data/age"]
    store.write(lambda connection: connection.execute(f'UPDATE "{column.table}" SET "{column.name}" = ?', (age,)))


def void(store: Store, case_id: str, age: str) -> None:
    set_status(store, case_id, 1, "void", who="S1", reason=age)


@pytest.mark.parametrize("change", [correct_age, put_age, void])
def test_an_export_of_cases_that_change_between_its_two_readings_is_refused(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Store, str, str], None]
) -> None:
    monkeypatch.setattr(dataset, "_KEPT_BYTES", 0)
    key_paper(store, paper("001", "30"))
    case_id = key_paper(store, paper("002", "30"))

    def meanwhile(done: int, total: int, what: str) -> bool:
        if what == "reading" and done == total:
            change(store, case_id, "31")
        return True

    with pytest.raises(ExportError, match="The store changed while it was exported"):
        export(StoreSource(store), tmp_path / "out", formats=["csv"], progress=meanwhile)
    assert not (tmp_path / "out").exists()


def test_papers_keyed_while_an_export_runs_neither_stop_it_nor_stand_in_it(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset, "_KEPT_BYTES", 0)
    key_paper(store, paper("9", "30"))

    def meanwhile(done: int, total: int, what: str) -> bool:
        if what == "reading" and done == total:
            key_paper(store, paper(str(done), "40"))
        return True

    source = StoreSource(store)
    for number in (1, 2):
        receipt = export(source, tmp_path / str(number), formats=["csv"], progress=meanwhile)
        assert receipt.rows["main"] == number
