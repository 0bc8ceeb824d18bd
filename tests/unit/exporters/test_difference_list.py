from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from exporters.difference_list import COLUMNS, list_differences, write_differences
from exporters.errors import CannotWrite, WordUnknown
from forms.adjudication import SECOND
from storage.store import Store
from storage.verification import check_papers, decide
from tests.unit.storage.papers import key_paper, new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a store with one paper keyed twice: an age, a text that looks like a formula, and a row differ."""
    with new_store(tmp_path) as made:
        key_paper(made, "0127", {"age": "30", "sex": "1", "remark": "=2+2"}, [("Aida", "40"), ("Bek", "12")])
        key_paper(
            made, "0127", {"age": "80", "sex": "1", "remark": "good"}, [("Aida", "40")], enumerator="E2", keying=2
        )
        (paper,) = check_papers(made)
        decide(made, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper looked at")
        yield made


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def test_every_difference_stands_with_both_answers_and_its_decision(store: Store, tmp_path: Path) -> None:
    assert write_differences(list_differences(store, check_papers(store)), tmp_path / "list.csv") == 3
    age, row, remark = read_csv(tmp_path / "list.csv")
    assert (age["paper"], age["question"], age["first"], age["second"]) == ("0127", "age", "30", "80")
    assert (age["first_keyer"], age["second_keyer"]) == ("E1", "E2")
    assert (age["state"], age["choice"], age["decided"], age["decided_by"], age["reason"]) == (
        "decided", "second", "80", "S1", "paper looked at",
    )  # fmt: skip
    assert (row["kind"], row["first"], row["second"], row["state"]) == ("row_in_first", "Bek · 12", "", "open")
    assert (remark["first"], remark["second"]) == ("'=2+2", "good")


def test_the_workbook_says_the_same_and_runs_no_formula(store: Store, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_differences(list_differences(store, check_papers(store)), tmp_path / "list.xlsx")
    sheet = load_workbook(tmp_path / "list.xlsx")["differences"]
    rows = list(sheet.values)
    assert rows[0] == COLUMNS
    assert len(rows) == 4
    cell = sheet.cell(4, 1 + COLUMNS.index("first"))
    assert (cell.value, cell.data_type) == ("=2+2", "s")


def test_labels_of_codes_are_given(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "0127", {"age": "30", "sex": "1"})
        key_paper(store, "0127", {"age": "30", "sex": "2"}, enumerator="E2", keying=2)
        found = list(list_differences(store, check_papers(store)))
    assert (found[0].question, found[0].first_label, found[0].second_label) == ("sex", "Man", "Woman")


def test_a_list_of_an_unknown_kind_or_where_nothing_can_be_written_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(WordUnknown):
        write_differences(list_differences(store, check_papers(store)), tmp_path / "list.docx")
    (tmp_path / "taken.csv").mkdir()
    for name in ("taken.csv", "nowhere/list.xlsx"):
        with pytest.raises(CannotWrite):
            write_differences(list_differences(store, check_papers(store)), tmp_path / name)
    assert not list(tmp_path.glob(".*"))
