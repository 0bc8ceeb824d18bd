from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import case_table, layout
from storage.case_table import TableQuery, count_answers, count_papers, find_keys, find_numbers, first_keys
from storage.case_table_filters import CaseFilter
from storage.case_table_questions import families, study_of
from storage.case_table_rows import read_rows
from storage.cases import read_cases, set_status
from storage.errors import Cancelled
from storage.store import Store, create_store
from tests.unit.storage.papers import AGE, BIRTHS, MEMBER, NAME, REMARK, SEX, YEARS, key_paper, new_store
from tests.written_form import xml_of

FORM = "household"
PAPERS = (
    ("0101", {"age": "30", "sex": "1", "remark": "Good paper"}, (("Ann", "3"), ("Bek", "9"))),
    ("0102", {"age": "9", "sex": "2", "births": "2", "remark": "ЧИСТАЯ бумага"}, ()),
    ("0103", {"age": "100", "sex": "1"}, (("Ann", "12"),)),
    ("0201", {"sex": "2", "births": "0"}, ()),
)


@pytest.fixture
def filled(store: Store) -> Store:
    """Give a store with four papers: an age is blank on the last, remarks on two."""
    for number, answers, members in PAPERS:
        key_paper(store, number, answers, members, enumerator="E2" if number == "0201" else "E1")
    return store


def numbers(store: Store, query: TableQuery) -> list[str]:
    keys = find_keys(store, query)
    rows = read_rows(store, FORM, keys, ())
    return [rows[key].case.paper_number for key in keys]


def where(store: Store, *filters: tuple[str, str, str], search: str = "") -> set[str]:
    return set(numbers(store, TableQuery(FORM, search, tuple(CaseFilter(*one) for one in filters))))


@pytest.mark.parametrize(
    ("column", "operator", "value", "found"),
    [
        (AGE.path, "is", "9", {"0102"}),
        (AGE.path, "is", "9.0", {"0102"}),
        (AGE.path, "above", "9", {"0101", "0103"}),
        (AGE.path, "below", "30", {"0102"}),
        (AGE.path, "is_not", "9", {"0101", "0103", "0201"}),
        (AGE.path, "missing", "", {"0201"}),
        (AGE.path, "missing", "blank", {"0201"}),
        (AGE.path, "missing", "illegible", set()),
        (SEX.path, "is", "2", {"0102", "0201"}),
        (REMARK.path, "contains", "чистая", {"0102"}),
        (REMARK.path, "is", "GOOD PAPER", {"0101"}),
        (NAME, "is", "ann", {"0101", "0103"}),
        (YEARS, "above", "9", {"0103"}),
        (NAME, "is_not", "Ann", {"0101"}),
        ("paper_number", "contains", "01", {"0101", "0102", "0103", "0201"}),
        ("paper_number", "is", "0103", {"0103"}),
        ("enumerator", "is", "E2", {"0201"}),
        ("status", "is_not", "closed", set()),
        ("concern", "is", "keyed", {"0101", "0102", "0103", "0201"}),
        ("concern", "is", "duplicates", set()),
        ("/data/nowhere", "is", "1", set()),
    ],
)
def test_a_filter_finds_the_papers_that_meet_it(
    filled: Store, column: str, operator: str, value: str, found: set[str]
) -> None:
    assert where(filled, (column, operator, value)) == found


def test_several_filters_must_all_be_met(filled: Store) -> None:
    assert where(filled, (SEX.path, "is", "1"), (NAME, "is", "Ann"), (AGE.path, "above", "50")) == {"0103"}
    assert where(filled, (SEX.path, "is", "1"), search="0101") == {"0101"}


def test_a_forms_table_split_into_parts_is_filtered_and_shown_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MOST_COLUMNS", 2)
    with new_store(tmp_path, "split") as store:
        for number, answers, members in PAPERS:
            key_paper(store, number, answers, members)
        tables = {column.table for column in study_of(store, FORM).layout.columns.values() if not column.level}
        assert len(tables) > 1
        assert where(store, (SEX.path, "is", "1"), (REMARK.path, "contains", "good")) == {"0101"}
        keys = find_keys(store, TableQuery(FORM, order=AGE.path))
        rows = read_rows(store, FORM, keys, (AGE.path, REMARK.path, NAME))
        ages = [[cell.value for cell in rows[key].cells.get(AGE.path, ())] for key in keys]
        assert ages == [["9"], ["30"], ["100"], [""]]


def test_numbers_are_sorted_as_numbers_and_blanks_come_last_both_ways(filled: Store) -> None:
    assert numbers(filled, TableQuery(FORM, order=AGE.path)) == ["0102", "0101", "0103", "0201"]
    assert numbers(filled, TableQuery(FORM, order=AGE.path, is_descending=True)) == ["0103", "0101", "0102", "0201"]


@pytest.mark.parametrize("column", ["paper_number", "status", "batch", "district", "enumerator", "queries", NAME])
def test_every_column_gives_an_order_of_all_papers(filled: Store, column: str) -> None:
    assert sorted(numbers(filled, TableQuery(FORM, order=column))) == ["0101", "0102", "0103", "0201"]


def test_numbers_that_begin_with_what_is_searched_come_first(filled: Store) -> None:
    key_paper(filled, "9902010")
    key_paper(filled, "0201-b")
    assert numbers(filled, TableQuery(FORM, "0201")) == ["0201", "0201-b", "9902010"]
    assert len(find_numbers(filled, FORM, "0201")) == 2


def test_the_newest_paper_comes_first_without_an_order(filled: Store) -> None:
    assert numbers(filled, TableQuery(FORM)) == ["0201", "0103", "0102", "0101"]
    assert list(first_keys(filled, TableQuery(FORM))) == list(find_keys(filled, TableQuery(FORM)))
    assert count_papers(filled, FORM) == 4


def test_slices_give_the_same_as_one_piece(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    query = TableQuery(FORM, filters=(CaseFilter(AGE.path, "above", "1"),), order=AGE.path)
    whole = list(find_keys(filled, query))
    monkeypatch.setattr(case_table, "SLICE", 1)
    monkeypatch.setattr(case_table, "LARGE_SLICE", 1)
    assert list(find_keys(filled, query)) == whole


def test_a_search_can_be_stopped_between_two_slices(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_table, "LARGE_SLICE", 1)
    seen: list[int] = []

    def stop(done: int, total: int, _what: str) -> bool:
        seen.append(done)
        return done < 2 <= total

    with pytest.raises(Cancelled):
        find_keys(filled, TableQuery(FORM), progress=stop)
    assert seen == [1, 2]


def test_answers_are_counted_within_the_filters(filled: Store) -> None:
    assert count_answers(filled, TableQuery(FORM), SEX.path) == Counter({"1": 2, "2": 2})
    only = TableQuery(FORM, filters=(CaseFilter(NAME, "is", "Ann"),))
    assert count_answers(filled, only, SEX.path) == Counter({"1": 2})
    assert count_answers(filled, TableQuery(FORM), "enumerator") == Counter({"E1": 3, "E2": 1})


def test_several_ticked_choices_are_found_and_counted_one_by_one(tmp_path: Path) -> None:
    form = """
    # survey
    | type             | name   | label  | key::case    |
    | text             | number | Number | paper_number |
    | select_multiple t | topics | Topics |             |
    # choices
    | list_name | name | label |
    | t | 1 | One |
    | t | 2 | Two |
    | t | 12 | Twelve |
    # settings
    | form_id | form_title |
    | ticks   | Ticks      |
    """
    with create_store(tmp_path / "ticks.anketa", xform_xml=xml_of(form)) as store:
        for number, ticked in (("1", "1 2"), ("2", "12"), ("3", "2")):
            key_paper(store, number, {"topics": ticked})
        query = TableQuery("ticks", filters=(CaseFilter("/data/topics", "is", "2"),))
        keys = find_keys(store, query)
        assert {row.case.paper_number for row in read_rows(store, "ticks", keys, ()).values()} == {"1", "3"}
        assert count_answers(store, TableQuery("ticks"), "/data/topics") == Counter({"1": 1, "2": 2, "12": 1})


def test_a_row_shows_answers_reasons_and_every_roster_row(filled: Store) -> None:
    keys = find_keys(filled, TableQuery(FORM, order="paper_number"))
    rows = read_rows(filled, FORM, keys, (AGE.path, NAME, BIRTHS.path))
    first, last = rows[keys[0]], rows[keys[-1]]
    assert [cell.value for cell in first.cells[NAME]] == ["Ann", "Bek"]
    assert last.cells[AGE.path][0].missing == "blank"
    assert not last.cells.get(NAME)


def test_a_paper_that_is_gone_is_left_out(filled: Store) -> None:
    assert read_rows(filled, FORM, [999], (AGE.path,)) == {}


def test_void_papers_are_found_by_their_status(filled: Store) -> None:
    (case,) = [case for case in read_cases(filled) if case.row.paper_number == "0103"]
    set_status(filled, case.row.case_id, 1, "void", who="S1", reason="twice")
    assert where(filled, ("status", "is", "void")) == {"0103"}


def test_the_study_knows_the_questions_in_paper_order(filled: Store) -> None:
    study = study_of(filled, FORM)
    paths = list(study.questions)
    assert paths.index(AGE.path) < paths.index(SEX.path) < paths.index(REMARK.path)
    assert MEMBER not in study.questions
    assert families(filled) == (FORM,)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    operator=st.sampled_from(["is", "is_not", "above", "below"]),
    value=st.integers(min_value=-5, max_value=125),
    descending=st.booleans(),
)
def test_a_filter_says_what_looking_at_every_paper_says(
    filled: Store, operator: str, value: int, descending: bool
) -> None:
    def is_met(text: str) -> bool:
        number = float(text) if text else None
        return {
            "is": number == value,
            "is_not": number != value,
            "above": number is not None and number > value,
            "below": number is not None and number < value,
        }[operator]

    said = {
        case.row.paper_number
        for case in read_cases(filled)
        if is_met(case.answers[AGE].value if AGE in case.answers else "")
    }
    query = TableQuery(FORM, "", (CaseFilter(AGE.path, operator, str(value)),), "paper_number", descending)
    assert numbers(filled, query) == sorted(said, reverse=descending)
