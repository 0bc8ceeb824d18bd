"""What is computed from a column goes its way; what a supervisor decides is done, said, or refused with a word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from exporters.errors import WordUnknown
from exporters.links import find_pairs
from exporters.package import export
from exporters.share import SharedSource
from exporters.sharing import Sharing, settle
from exporters.store_source import StoreSource
from exporters.study import reconcile
from forms.form import Form
from storage.canonical import new_case_id
from storage.closed_cases import closing_entry, insert_closed
from storage.driver import Connection
from storage.filled import CaseHead, Filled
from storage.store import Store, create_store
from tests.unit.exporters.papers import read_table
from tests.written_form import form_of, xml_of

KEY = b"k" * 32
COMPUTED = """
# survey
| type         | name     | label    | key::case    | key::link | privacy    | relevant    | calculation              |
| text         | no       | Number   | paper_number |           |            |             |                          |
| select_one d | rayon    | Rayon    | district     |           |            |             |                          |
| text         | client   | Client   |              | client    |            |             |                          |
| text         | surname  | Surname  |              |           | identifier |             |                          |
| integer      | age      | Age      |              |           |            |             |                          |
| date         | born     | Born     |              |           |            |             |                          |
| integer      | pregnant | Pregnant |              |           |            | ${age} > 15 |                          |
| calculate    | months   |          |              |           |            |             | ${age} * 12              |
| calculate    | days     |          |              |           |            |             | ${months} * 30           |
| calculate    | decade   |          |              |           |            |             | substr(${born}, 0, 3)    |
| calculate    | initial  |          |              |           |            |             | substr(${surname}, 0, 1) |
| calculate    | moment   |          |              |           |            |             | once(now())              |
| today        | today    |          |              |           |            |             |                          |
| begin repeat | child    | Child    |              |           |            |             |                          |
| calculate    | gap      |          |              |           |            |             | ${age} - 1               |
| end repeat   |          |          |              |           |            |             |                          |
# choices
| list_name | name | label |
| d         | 03   | North |
| d         | 04   | South |
# settings
| form_id  | form_title | version |
| computed | Computed   | 1       |
"""


@pytest.fixture(scope="module")
def form() -> Form:
    return form_of(COMPUTED)


def names(paths: frozenset[str]) -> set[str]:
    return {path.rpartition("/")[2] for path in paths}


@pytest.mark.parametrize(
    ("sharing", "followed", "kept"),
    [
        (Sharing(), set(), set()),
        (Sharing(suppress=("age",)), {"months", "days", "gap"}, set()),
        (Sharing(coarsen=("age=10",)), {"months", "days", "gap"}, set()),
        (Sharing(suppress=("born",)), {"decade"}, set()),
        (Sharing(suppress=("months",)), {"days"}, set()),
        (Sharing(suppress=("age",), keep=("days",)), {"months", "gap"}, {"days"}),
        (Sharing(suppress=("age",), keep=("months", "gap")), set(), {"months", "gap"}),
        (Sharing(keep=("months",)), set(), set()),
    ],
)
def test_what_is_computed_from_a_column_goes_with_it_unless_somebody_decides(
    form: Form, sharing: Sharing, followed: set[str], kept: set[str]
) -> None:
    fates = settle(reconcile([form]), [form], sharing)
    assert (names(fates.followed), names(fates.kept)) == (followed, kept)
    suppressed = set(sharing.suppress)
    assert names(fates.dropped) == followed | suppressed | {"surname", "initial", "moment", "today"}
    assert names(fates.of_keying) == {"moment", "today"}


def test_questions_asked_by_what_is_left_out_are_named(form: Form) -> None:
    study = reconcile([form])
    assert names(settle(study, [form], Sharing(suppress=("age",))).hinting) == {"pregnant"}
    assert names(settle(study, [form], Sharing()).hinting) == set()


@pytest.mark.parametrize(
    ("sharing", "says"),
    [
        (Sharing(keep=("initial",)), "identifier or computed from one"),
        (Sharing(keep=("surname",)), "identifier or computed from one"),
        (Sharing(keep=("moon",)), "moon"),
        (Sharing(coarsen=("born=year", "born=month")), "two ways: year and month"),
        (Sharing(coarsen=("age=5", "age=10")), "two ways: 5 and 10"),
        (Sharing(quasi=("gap",)), "roster"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_word(form: Form, sharing: Sharing, says: str, store: Store) -> None:
    with pytest.raises(WordUnknown, match=says):
        SharedSource(StoreSource(store), KEY, sharing)


def test_the_same_way_said_twice_is_one_way(form: Form) -> None:
    fates = settle(reconcile([form]), [form], Sharing(coarsen=("born=year", "born = year")))
    assert [change("1990-02-03") for change in fates.coarse.values()] == ["1990"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a store of six papers of two districts."""
    with create_store(tmp_path / "computed.anketa", xform_xml=xml_of(COMPUTED), district="03") as made:
        for number in range(6):
            made.write(partial(_put_paper, made, number))
        yield made


def _put_paper(store: Store, number: int, connection: Connection) -> None:
    head = CaseHead(new_case_id(), 1, store.newest_version(), "2024-03-05T10:11:12+06:00", "E1")
    age, rayon = 20 + number, "0" + str(3 + number % 2)
    texts = {
        "no": f"P-{number}",
        "rayon": rayon,
        "client": f"CLIENT-{number // 2}",
        "surname": f"Surname{number}",
        "age": str(age),
        "born": f"19{80 + number}-11-23",
        "months": str(age * 12),
        "days": str(age * 360),
        "decade": "198",
        "initial": "S",
        "moment": "2024-03-05T10:11:12+06:00",
        "today": "2024-03-05",
    }
    filled = Filled({f"/data/{name}": text for name, text in texts.items()} | {"@district": rayon})
    insert_closed(store, connection, head, filled, closing_entry(head, "closed", "E1", ""))


def shared(store: Store, folder: Path, sharing: Sharing) -> tuple[list[dict[str, str]], dict[str, str]]:
    """The rows of the cases' table, and the notes of the manifest."""
    made = export(SharedSource(StoreSource(store), KEY, sharing), folder, formats=["csv"]).folder
    manifest = json.loads((made / "manifest.json").read_text(encoding="utf-8"))
    return read_table(made, "main"), manifest["notes"]


def test_no_column_of_an_export_holds_what_was_suppressed_or_finer_than_what_was_coarsened(
    store: Store, tmp_path: Path
) -> None:
    rows, notes = shared(store, tmp_path / "out", Sharing(suppress=("born",), coarsen=("age=10",)))
    assert {row["age"] for row in rows} == {"20"}
    assert not {"born", "decade", "months", "days", "moment", "today"} & rows[0].keys()
    assert notes["shared: of these, computed from what was left out or made coarser"] == "months, days, decade, gap"
    assert notes["shared: of these, day, time or batch of the keying"] == "moment, today"
    assert notes["shared: asked or listed by what was left out or made coarser, to be looked at"] == "pregnant"


def test_a_year_left_of_a_date_on_purpose_is_no_issue(store: Store, tmp_path: Path) -> None:
    rows, _ = shared(store, tmp_path / "out", Sharing(coarsen=("born=year",), keep=("decade",)))
    assert {row["born__partial"] for row in rows} == {str(1980 + number) for number in range(6)}
    assert read_table(tmp_path / "out", "issues") == []


def test_a_column_that_is_dropped_is_not_said_to_be_coarser(store: Store, tmp_path: Path) -> None:
    _rows, notes = shared(store, tmp_path / "out", Sharing(suppress=("age",), coarsen=("age=10", "born=year")))
    assert notes["shared: made coarser"] == "born=year"


@pytest.mark.parametrize("column", ["rayon", "case_district"])
def test_a_suppressed_district_stands_in_no_file_and_in_no_order(store: Store, tmp_path: Path, column: str) -> None:
    rows, notes = shared(store, tmp_path / "out", Sharing(suppress=(column, "age", "born"), quasi=("pregnant",)))
    assert {row["case_district"] for row in rows} == {""}
    assert [row["case_id"] for row in rows] == sorted(row["case_id"] for row in rows)
    assert notes["shared: small cells"].startswith("pregnant: ")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["cases_by_district"] == {"": 6}
    assert "rayon" not in rows[0]


@pytest.mark.parametrize("age", ["21.5", "-0.5", "21 years, of Osh"])
def test_an_answer_of_an_older_version_that_is_no_whole_number_is_made_coarser_too(
    store: Store, tmp_path: Path, age: str
) -> None:
    column = store.run(lambda connection: store.layout(connection, "computed")).columns["/data/age"]
    store.write(lambda connection: connection.execute(f'UPDATE "{column.table}" SET "{column.name}" = ?', (age,)))
    rows, _ = shared(store, tmp_path / "out", Sharing(coarsen=("age=10",)))
    assert {row["age"] for row in rows} == {{"21.5": "20", "-0.5": "-10"}.get(age, "")}


def test_papers_are_not_paired_by_a_code_that_is_left_out(store: Store) -> None:
    paired = [pair.second is not None for pair in find_pairs(SharedSource(StoreSource(store), KEY))]
    assert paired == [True] * 3
    assert list(find_pairs(SharedSource(StoreSource(store), KEY, Sharing(suppress=("client",))))) == []
