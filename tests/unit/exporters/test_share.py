"""A shared export holds nothing that leads to a person, whatever file one opens, and says what was done."""

from __future__ import annotations

import argparse
import json
import zipfile
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exporters import commands
from exporters.errors import WordUnknown
from exporters.formats import FORMATS
from exporters.package import DEFAULT_FORMATS, export
from exporters.share import SharedSource
from exporters.sharing import Sharing
from exporters.statistical_files import read_rows
from exporters.store_source import StoreSource
from exporters.words import own_words
from forms.form import Form
from forms.journal import Answer, RosterRow
from storage.audit import audit_head
from storage.canonical import new_case_id, new_id
from storage.cases import read_cases
from storage.closed_cases import closing_entry, insert_closed
from storage.driver import Connection
from storage.filled import CaseHead, Filled, FilledRow, Flags
from storage.store import Store, create_store
from tests.unit.exporters.papers import Maker, Papers, read_table
from tests.unit.storage.papers import key_paper, new_store
from tests.written_form import form_of, xml_of

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
    """All that any program reads in any file: the bytes, what is packed in them, and every cell of .sav and Parquet."""
    content = []
    for path in sorted(folder.rglob("*")):
        content.append(str(path.relative_to(folder)).encode())
        if path.is_file():
            content.append(path.read_bytes())
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                content += map(book.read, book.namelist())
        elif path.suffix in {".sav", ".dta"}:
            content += ["\n".join(row).encode() for rows in read_rows(path, 1) for row in rows]
        elif path.suffix == ".parquet":
            content.append(repr(pytest.importorskip("pyarrow.parquet").read_table(path).to_pylist()).encode())
    return b"\n".join(content)


def test_no_file_of_a_shared_export_holds_a_word_that_leads_to_a_person(source: Papers, tmp_path: Path) -> None:
    folder = export(SharedSource(source, KEY), tmp_path / "out", formats=DEFAULT_FORMATS, flags=True).folder
    content = everything(folder)
    assert b"SECRET" not in content
    assert b"SECRET" in everything(export(source, tmp_path / "whole").folder)
    row = next(row for row in read_table(folder, "main") if row["remarks"] == "seen")
    assert "surname" not in row
    assert row["nr"] == row["case_paper_number"] != ""
    assert (row["case_keyed_by"], row["case_batch"], row["case_keyed_at"]) == ("", "", "2024-05")
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


def test_what_was_done_is_said_in_the_language_of_the_export_and_in_english_in_the_manifest(
    source: Papers, tmp_path: Path
) -> None:
    folder = export(SharedSource(source, KEY), tmp_path / "out", formats=["xlsx"], language="ru").folder
    notes = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["notes"]
    book = load_workbook(folder / "data.xlsx")
    said = {str(row[1].value): str(row[0].value) for row in book["export_info"].iter_rows(min_row=2)}
    replaced, russian = notes["shared: replaced"], own_words(notes["shared: replaced"], "ru")
    assert russian != replaced
    assert replaced not in said
    assert said[russian].endswith(own_words("replaced", "ru"))
    assert notes["shared: small cells"] == "district × sex × age: 6 cases are unique, 6 stand in cells below 5"
    assert any(f"{own_words('district', 'ru')} × sex × age" in one for one in said)
    assert own_words("district", "ru") != "district"


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


VISIT = """
# survey
| type                 | name    | label    | key::case    | key::link | privacy    | calculation                  |
| text                 | no      | Number   | paper_number |           |            |                              |
| text                 | client  | Client   |              | client    | identifier |                              |
| text                 | surname | Surname  |              |           | identifier |                              |
| date                 | born    | Born     |              |           | identifier |                              |
| select_one people    | seen_by | Seen by  |              | nurse     | identifier |                              |
| calculate            | whole   |          |              |           |            | concat(${surname}, "/", ${no}) |
| calculate            | again   |          |              |           |            | concat("x", ${whole})        |
| integer              | age     | Age      |              |           | sensitive  |                              |
| begin repeat         | child   | Child    |              |           |            |                              |
| text                 | name    | Name     |              |           | identifier |                              |
| integer              | years   | Years    |              |           |            |                              |
| end repeat           |         |          |              |           |            |                              |
# choices
| list_name | name      | label            |
| people    | STAFF-1   | Nurse Zamira-Q   |
| people    | STAFF-2   | Nurse Bermet-Q   |
# settings
| form_id | form_title | version |
| visit   | A visit    | 1       |
"""


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Store]:
    """Give a real store of thirty papers full of people, the oldest first."""
    with create_store(tmp_path / "visit.anketa", xform_xml=xml_of(VISIT), district="03") as store:
        for number in range(30):
            store.write(partial(_put_paper, store, number))
        yield store


def _put_paper(store: Store, number: int, connection: Connection) -> None:
    head = CaseHead(new_case_id(), 1, store.newest_version(), "2024-03-05T10:11:12+06:00", "KEYER-9")
    texts = {
        "no": f"PAPER-{number:03}",
        "client": f"CLIENT-{number:03}",
        "surname": f"Surname-Q{number:03}",
        "born": f"19{number + 40}-11-23",
        "seen_by": "STAFF-1",
        "whole": f"Surname-Q{number:03}/PAPER-{number:03}",
        "again": f"xSurname-Q{number:03}/PAPER-{number:03}",
        "age": str(20 + number),
    }
    filled = Filled({f"/data/{name}": text for name, text in texts.items()} | {"@district": "03"})
    filled.flags["/data/age"] = Flags(query="constraint", override="by Surname-Q", note="told by Surname-Q")
    for order in "ab":
        told = {"/data/child/name": f"Child-Q{number:03}{order}", "/data/child/years": "7"}
        filled.rows[new_id()] = FilledRow(told, {}, "/data/child", "", order)
    insert_closed(store, connection, head, filled, closing_entry(head, "closed", "KEYER-9", ""))


def secrets_of(store: Store) -> set[str]:
    """Every identifier's value in a store, and whatever names its papers, rows, people, laptop and moments."""
    found: set[str] = {store.store_id, store.station_id, "KEYER-9", "STAFF-1", "STAFF-2", "Zamira", "Bermet"}
    for case in read_cases(store):
        head = case.row
        found |= {head.case_id, head.paper_number, head.opened_at}
        found |= {row.row_id for row in case.rows}
        found |= {answer.value for place, answer in case.answers.items() if place.path not in KEPT}
    found |= {incarnation for incarnation, _number, _digest in audit_head(store)} | {"by Surname-Q", "told by"}
    return {one for one in found if one}


KEPT = {"/data/age", "/data/child/years", "@district"}
FORMATS_HERE = [key for key in FORMATS if key != "parquet" or find_spec("pyarrow")]


def test_no_byte_of_a_shared_export_of_a_store_tells_an_identifier_or_the_id_of_a_case(
    clinic: Store, tmp_path: Path
) -> None:
    whole = export(StoreSource(clinic), tmp_path / "whole", formats=FORMATS_HERE).folder
    shared = export(SharedSource(StoreSource(clinic), KEY), tmp_path / "out", formats=FORMATS_HERE, flags=True).folder
    secrets = secrets_of(clinic)
    assert len(secrets) > 30 * 11
    told, at_home = everything(shared), everything(whole)
    assert {one for one in secrets if one.encode() in told} == set()
    kept_at_home = {clinic.store_id, clinic.station_id}  # no export names these
    assert len({one for one in secrets - kept_at_home if one.encode() in at_home}) > 30 * 10
    assert {len(row["case_keyed_at"]) for row in read_table(shared, "main")} == {len("2024-03")}
    assert set(read_table(shared, "main")[0]) & {"surname", "born", "whole", "again"} == set()
    notes = json.loads((shared / "manifest.json").read_text(encoding="utf-8"))["notes"]
    assert notes["shared: dropped"] == "surname, born, whole, again, name"


MEMBERS = """
# survey
| type                   | name   | label  | privacy    |
| begin repeat           | member | Member |            |
| text                   | called | Name   | identifier |
| end repeat             |        |        |            |
| select_one ${called}   | head   | Head   |            |
# settings
| form_id | form_title  | version |
| members | A household | 1       |
"""


def test_a_question_whose_list_is_the_names_in_a_roster_goes_with_the_names() -> None:
    form = form_of(MEMBERS)
    assert form.question("/data/head").value_column == "called"  # a name is what it keeps
    assert SharedSource(Papers([form], []), KEY).without() == {"/data/member/called", "/data/head"}


def test_the_order_of_a_shared_export_is_that_of_its_new_ids_and_tells_nothing_of_the_papers(
    clinic: Store, tmp_path: Path
) -> None:
    folder = export(SharedSource(StoreSource(clinic), KEY), tmp_path / "out", formats=["csv"]).folder
    for table in ("main", "child"):
        ids = [row["case_id"] for row in read_table(folder, table)]
        assert ids == sorted(ids)
    ages = [int(row["age"]) for row in read_table(folder, "main")]
    assert sorted(ages) == list(range(20, 50)) != ages
