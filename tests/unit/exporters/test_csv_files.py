from __future__ import annotations

import hashlib
import json

from hypothesis import example, given
from hypothesis import strategies as st

from exporters.csv_files import bare, bare_column, csv_path, quote, quoted_column, read_csv
from exporters.rows import Rows
from forms.journal import Answer, RosterRow
from storage.glued import UNIT
from tests.unit.exporters.papers import Maker, Papers


def rich(make: Maker) -> Papers:
    form = make.form(
        make.ask("age", "integer", keying=make.keying(missing={"99": "blank"})),
        make.ask("yes", "select_one", "yn"),
        make.ask("t", "select_multiple", "topics"),
        make.ask("d", "date"),
        make.ask("w", "decimal"),
        make.ask("txt"),
        make.roster(
            "/data/Kid", make.ask("/data/Kid/n"), make.roster("/data/Kid/visit", make.ask("/data/Kid/visit/x"))
        ),
    )
    answers = {
        "age": "34",
        "yes": "1",
        "t": "1 96",
        "d": "2009-01-23",
        "w": "1.5",
        "txt": '007, "so"',
        "Kid/n@r1": "A",
        "Kid/visit/x@v1": "q",
    }
    rows = [RosterRow("r1", "/data/Kid", "", "a"), RosterRow("v1", "/data/Kid/visit", "r1", "a")]
    return make.source(form, make.paper(answers, rows=rows), make.paper({"age": Answer(missing="illegible")}))


def test_text_stands_in_quotes_numbers_and_dates_do_not_and_empty_is_nothing(make: Maker) -> None:
    lines = csv_path(make.export(rich(make)).folder, "main").read_bytes().split(b"\r\n")
    assert lines[1].split(b"closed")[1].startswith(b'",34,,1,"1 96",1,0,1,2009-01-23,1.5,"007, ""so""","E1"')
    assert lines[2].split(b"closed")[1].startswith(b'",,"illegible",,,,,,,,,"E1"')


def test_files_are_utf8_without_a_mark_and_lines_end_as_rfc_4180_says(make: Maker) -> None:
    form = make.form(make.ask("a"))
    content = csv_path(make.export(make.source(form, make.paper({"a": "ө\nк"}))).folder, "main").read_bytes()
    assert content.startswith(b'"case_id"')
    assert content.endswith(b"\r\n")
    assert "ө\nк".encode() in content
    assert content.count(b"\r\n") == 2


def test_reading_gives_the_header_and_then_the_rows(make: Maker) -> None:
    rows = list(read_csv(csv_path(make.export(rich(make)).folder, "Kid")))
    assert rows == [
        ["row_id", "row_parent_id", "case_id", "row_index", "row_parent_index", "n"],
        ["r1", "", "c1", "1", "", "A"],
    ]


def test_the_data_package_describes_every_csv_with_its_hash(make: Maker) -> None:
    folder = make.export(rich(make)).folder
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert described["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    paths = {resource["path"]: resource for resource in described["resources"]}
    assert set(paths) == {f"csv/{path.name}" for path in (folder / "csv").iterdir()}
    for path, resource in paths.items():
        content = (folder / path).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        header = next(read_csv(folder / path))
        assert [field["name"] for field in resource["schema"]["fields"]] == header


def test_the_data_package_gives_types_labels_categories_and_missing_codes(make: Maker) -> None:
    folder = make.export(rich(make), language="ru").folder
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    fields = {field["name"]: field for field in described["resources"][0]["schema"]["fields"]}
    types = {name: fields[name]["type"] for name in ("age", "yes", "t", "t__1", "d", "w", "txt", "case_paper_number")}
    assert types == {
        "age": "integer",
        "yes": "integer",
        "t": "string",
        "t__1": "integer",
        "d": "date",
        "w": "number",
        "txt": "string",
        "case_paper_number": "string",
    }
    assert fields["yes"]["title"] == "О yes"
    assert fields["yes"]["categories"] == [{"value": 1, "label": "Да"}, {"value": 2, "label": "Нет"}]
    assert fields["yes"]["missingValues"] == ["", "98", "99"]
    assert fields["age"]["missingValues"] == ["", "99"]
    assert {"value": "illegible", "label": "неразборчиво"} in fields["age__missing"]["categories"]


def test_the_data_package_ties_roster_rows_to_their_cases_and_outer_rows(make: Maker) -> None:
    described = json.loads((make.export(rich(make)).folder / "datapackage.json").read_text(encoding="utf-8"))
    schemas = {resource["name"]: resource["schema"] for resource in described["resources"]}
    assert schemas["main"]["primaryKey"] == ["case_id"]
    assert schemas["kid"]["primaryKey"] == ["row_id"]
    assert schemas["visit"]["foreignKeys"] == [
        {"fields": ["case_id"], "reference": {"resource": "main", "fields": ["case_id"]}},
        {"fields": ["row_parent_id"], "reference": {"resource": "kid", "fields": ["row_id"]}},
    ]


@given(st.lists(st.text(st.sampled_from('a1",\r\nө'), max_size=3), min_size=1, max_size=6))
@example(["", "", "", '"', '""', ""])
@example(["a", f"b{UNIT}c", ""])
def test_a_whole_column_is_written_as_its_cells_are_one_by_one(cells: list[str]) -> None:
    rows = Rows([cells], len(cells))
    ((column,), (packed,)) = rows.glued, rows.packed
    assert quoted_column(column, packed) == [quote(cell).encode() for cell in cells]
    assert bare_column(column, packed) == [bare(cell).encode() for cell in cells]
