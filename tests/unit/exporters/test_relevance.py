"""What was not asked is an empty cell, also where the form itself put a value."""

from __future__ import annotations

from pathlib import Path

import pytest

from exporters.package import export
from exporters.relevance import paths_at_risk
from exporters.store_source import StoreSource
from storage.paper_rows import key_rows
from storage.store import create_store
from storage.table_file import Row, Table
from tests.unit.exporters.papers import read_table
from tests.written_form import form_of, xml_of

FORM = """
# survey
| type        | name | label  | relevant | default | calculation | key::case    |
| text        | num  | Number |          |         |             | paper_number |
| integer     | a    | A      |          |         |             |              |
| text        | b    | B      | ${a} = 1 | usual   |             |              |
| begin group | g    | G      | ${a} = 1 |         |             |              |
| calculate   | c    |        |          |         | ${a} + 1    |              |
| integer     | d    | D      |          |         |             |              |
| end group   |      |        |          |         |             |              |
| calculate   | e    |        |          |         | ${a} + 2    |              |
| text        | f    | F      |          | usual   |             |              |
"""


def test_only_values_the_form_puts_under_a_condition_are_looked_into() -> None:
    assert paths_at_risk(form_of(FORM)) == {"/data/b", "/data/g/c"}


@pytest.mark.parametrize(
    ("a", "cells"),
    [
        ("1", {"b": "usual", "c": "2", "d": "7", "e": "3", "f": "usual"}),
        ("2", {"b": "", "c": "", "d": "", "e": "4", "f": "usual"}),
    ],
)
def test_a_default_or_a_computed_answer_off_the_path_is_an_empty_cell(
    tmp_path: Path, a: str, cells: dict[str, str]
) -> None:
    columns = ("num", "a", "b", "d", "f")
    on_paper = ("01", a, "usual", "7", "usual") if a == "1" else ("01", a, "", "", "usual")
    with create_store(tmp_path / "s.anketa", xform_xml=xml_of(FORM)) as store:
        table = Table(Path("papers.csv"), columns, (Row(2, on_paper),))
        assert [outcome.what for outcome in key_rows(store, table)] == ["closed"]
        folder = export(StoreSource(store), tmp_path / "out").folder
    (row,) = read_table(folder, "main")
    assert {name: row[name] for name in cells} == cells
    assert [issue["kind"] for issue in read_table(folder, "issues")] == []


def test_a_keyed_answer_off_the_path_still_stands_in_the_issues(tmp_path: Path) -> None:
    with create_store(tmp_path / "s.anketa", xform_xml=xml_of(FORM)) as store:
        table = Table(Path("papers.csv"), ("num", "a", "b", "f"), (Row(2, ("01", "2", "mine", "usual")),))
        list(key_rows(store, table))
        folder = export(StoreSource(store), tmp_path / "out").folder
    (row,) = read_table(folder, "main")
    (issue,) = read_table(folder, "issues")
    assert row["b"] == ""
    assert (issue["kind"], issue["column"], issue["value"]) == ("off_path", "b", "mine")
