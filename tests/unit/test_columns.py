"""Column and table names: what every statistics program takes, and what stays the same from version to version."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.column_names import MOST_CHARACTERS, assign_columns, assign_derived, assign_tables
from forms.questionnaire import Group, Part, Question, Questionnaire, Roster

LEGAL = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def ask(path: str, kind: str = "text", calculate: str = "") -> Question:
    return Question(path, path.rpartition("/")[2], kind, calculate=calculate)


def group(path: str, *children: Part) -> Group:
    return Group(path, path.rpartition("/")[2], children=children)


def roster(path: str, *children: Part) -> Roster:
    return Roster(path, path.rpartition("/")[2], children=children)


def form(*children: Part) -> Questionnaire:
    return Questionnaire("form", "1", "A form", group("/data", *children))


def named(*names: str) -> Questionnaire:
    return form(*(ask(f"/data/{name}") for name in names))


def test_a_plain_name_is_its_own_column() -> None:
    assert assign_columns(named("a1_age", "B3_topics")) == {"/data/a1_age": "a1_age", "/data/B3_topics": "B3_topics"}


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("by", "q_by"),
        ("With", "q_With"),
        ("TRUE", "q_TRUE"),
        ("group", "q_group"),
        ("rowid", "q_rowid"),
        ("str12", "q_str12"),
        ("case_id", "q_case_id"),
        ("row_index", "q_row_index"),
        ("_hidden", "q_hidden"),
        ("Возраст", "Vozrast"),
        ("Ысык_Көл", "Ysyk_Kol"),
        ("щит", "shchit"),
        ("café", "cafe"),
        ("a.b-c", "a_b_c"),
        ("topics__1", "topics_1"),
        ("نام", "q"),
    ],
)
def test_a_name_that_some_program_refuses_is_changed(name: str, column: str) -> None:
    assert assign_columns(named(name)) == {f"/data/{name}": column}


def test_names_that_stand_in_two_groups_carry_their_groups() -> None:
    questionnaire = form(group("/data/wife", ask("/data/wife/age")), group("/data/husband", ask("/data/husband/Age")))
    assert list(assign_columns(questionnaire).values()) == ["wife_age", "husband_Age"]


def test_the_same_question_and_group_names_at_two_depths_stay_apart() -> None:
    questionnaire = form(
        group("/data/a", group("/data/a/x", ask("/data/a/x/age"))),
        group("/data/b", group("/data/b/x", ask("/data/b/x/age"))),
    )
    assert list(assign_columns(questionnaire).values()) == ["x_age", "b_x_age"]


def test_a_long_group_is_cut_before_the_question_is() -> None:
    wide = "/data/" + "g" * 40
    columns = assign_columns(form(ask("/data/age"), group(wide, ask(f"{wide}/age"))))
    assert columns[f"{wide}/age"] == "g" * 28 + "_age"


def test_long_names_that_agree_in_their_first_32_characters_stay_apart() -> None:
    columns = assign_columns(named("x" * 40, "x" * 41))
    assert list(columns.values()) == ["x" * 32, "x" * 30 + "_2"]


def test_earlier_columns_win_and_are_given_to_nobody_else() -> None:
    before = assign_columns(form(group("/data/wife", ask("/data/wife/age"))))
    later = form(ask("/data/age"), group("/data/wife", ask("/data/wife/age")))
    columns = assign_columns(later, before)
    assert columns["/data/wife/age"] == "age"
    assert columns["/data/age"] == "age_2"


def test_a_column_of_a_question_that_was_removed_is_not_used_again() -> None:
    assert assign_columns(named("age"), {"/data/old/age": "age"}) == {"/data/age": "age_2"}


def test_notes_have_no_column_unless_they_compute() -> None:
    questionnaire = form(ask("/data/n", "note"), ask("/data/sum", "note", "1 + 1"), ask("/data/c", "calculate", "2"))
    assert list(assign_columns(questionnaire)) == ["/data/sum", "/data/c"]


@given(st.lists(st.text("abBб_.-9", min_size=1, max_size=45), max_size=12, unique=True))
@settings(deadline=None)
def test_any_names_give_legal_columns_unique_without_regard_to_case(names: list[str]) -> None:
    columns = assign_columns(named(*names))
    assert len(columns) == len(names)
    assert len({column.lower() for column in columns.values()}) == len(names)
    assert all(LEGAL.fullmatch(column) and len(column) <= MOST_CHARACTERS for column in columns.values())
    assert not any("__" in column for column in columns.values())
    assert assign_columns(named(*names), columns) == columns


def test_derived_columns_keep_their_suffix_when_the_name_is_long() -> None:
    names = assign_derived(["b" * 32], [("b" * 32, "missing"), ("b" * 32, "1")])
    assert list(names.values()) == ["b" * 23 + "__missing", "b" * 29 + "__1"]


def test_codes_that_differ_by_a_sign_or_a_point_stay_apart() -> None:
    names = assign_derived(["a"], [("a", "1"), ("a", "-1"), ("a", "1.5"), ("a", "1_5"), ("a", "ж"), ("a", " ")])
    assert list(names.values()) == ["a__1", "a__m1", "a__1_5", "a__1_5_2", "a__zh", "a__x"]


def test_derived_columns_of_names_that_agree_when_cut_stay_apart() -> None:
    one, two = "c" * 31 + "a", "c" * 31 + "b"
    names = assign_derived([one, two], [(one, "missing"), (two, "missing")])
    assert len({name.lower() for name in names.values()}) == 2
    assert all(len(name) <= MOST_CHARACTERS for name in names.values())


def test_tables_take_the_rosters_names_but_never_a_sheet_or_device_name() -> None:
    questionnaire = form(
        roster("/data/member", roster("/data/member/visit")),
        roster("/data/main"),
        roster("/data/con"),
        roster("/data/Issues"),
    )
    assert list(assign_tables(questionnaire).values()) == ["member", "visit", "main_2", "con_2", "Issues_2"]
