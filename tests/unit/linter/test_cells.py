from __future__ import annotations

import pytest

from forms.linting.cells import in_cell, masked
from forms.linting.columns import nearest, read_title, table_of
from forms.linting.survey import read_type
from forms.linting.survey_rules import is_name, meant_type
from forms.sheets import Sheet


@pytest.mark.parametrize(
    ("cell", "source", "at", "found"),
    [
        (". > 1", ". > 1", ". >", ". >"),
        ("${a} > 3 and foo(1)", " /data/a  > 3 and foo(1)", "foo", "foo"),
        ("${a} > 3", " /data/g/a  > 3", "/g/", "${a}"),
        ("${a}   >  3", " /data/a  > 3", "3", "3"),
        ("${a} = 1 or ${b} = bar(2)", " ../a  = 1 or  ../../b  = bar(2)", "bar", "bar"),
        ("town=${t}", "instance('l')/root/item[town= /data/t ]", "town", "town"),
        ("town=${t}", "instance('l')/root/item[town= /data/t ]", "/data", "${t}"),
        ("if(‘x’ = 1, foo(), 2)", "if('x' = 1, foo(), 2)", "foo", "foo"),
        ("a\n  or b", "a or b", "b", "b"),
    ],
)
def test_a_character_of_the_converted_expression_is_found_in_the_cell(
    cell: str, source: str, at: str, found: str
) -> None:
    character = in_cell(cell, source, source.index(at) + 1)
    assert character is not None
    assert cell[character - 1 :].startswith(found)


def test_the_end_of_an_expression_is_the_end_of_its_cell() -> None:
    assert in_cell("${a} >", " /data/a  >", len(" /data/a  >") + 1) == len("${a} >") + 1


def test_what_cannot_be_laid_side_by_side_has_no_character() -> None:
    assert in_cell("${a} + 1", "count(/data/b)", 3) is None
    assert in_cell("${a}", "x", None) is None


def test_a_masked_expression_keeps_every_column() -> None:
    cell = "${age} > 3 and ‘${b}’ = “x”"
    assert len(masked(cell)) == len(cell)
    assert masked(cell) == "______ > 3 and '____' = \"x\""


@pytest.mark.parametrize(
    ("sheet", "title", "key", "language"),
    [
        ("survey", "Label::English (en)", "label", "English (en)"),
        ("survey", "label:English", "label", "English"),
        ("survey", "media::image::fr", "image", "fr"),
        ("survey", "image::fr", "image", "fr"),
        ("survey", "bind:jr:constraintMsg", "constraint_message", ""),
        ("survey", "Constraint Message", "constraint_message", ""),
        ("survey", "constraint_message::fr", "constraint_message", "fr"),
        ("survey", "bind::relevant", "relevant", ""),
        ("survey", "bind::odk:length", "bind::odk:length", ""),
        ("survey", "relevance", "relevant", ""),
        ("survey", "calculate", "calculation", ""),
        ("survey", "jr:count", "repeat_count", ""),
        ("survey", "key::width", "key::width", ""),
        ("survey", "key::colour", "", ""),
        ("survey", "short_label::ky", "short_label", "ky"),
        ("survey", "relevant::fr", "", ""),
        ("survey", "remarks", "", ""),
        ("choices", "list name", "list_name", ""),
        ("choices", "value", "name", ""),
        ("choices", "hint::fr", "", ""),
        ("settings", "id_string", "form_id", ""),
        ("settings", "attribute::x", "attribute::x", ""),
    ],
)
def test_a_title_is_read_as_the_converter_reads_it(sheet: str, title: str, key: str, language: str) -> None:
    assert read_title(sheet, title, uses_double="::" in title) == (key, language)


def test_one_colon_parts_titles_only_where_nowhere_two_do() -> None:
    single = table_of("survey", Sheet("survey", ("type", "label:French")))
    double = table_of("survey", Sheet("survey", ("type", "label:French", "hint::French")))
    assert [column.key for column in single.columns] == ["type", "label"]
    assert [column.key for column in double.columns] == ["type", "", "hint"]


def test_the_nearest_word_is_near_or_none() -> None:
    assert nearest("relevent", ("relevant", "required")) == "relevant"
    assert nearest("weather", ("relevant", "required")) == ""


@pytest.mark.parametrize(
    ("text", "kind", "list_name", "or_other"),
    [
        ("begin group", "begin group", "", False),
        ("begin_repeat", "begin repeat", "", False),
        ("begin loop over fruits", "begin loop", "fruits", False),
        ("end lgroup", "end repeat", "", False),
        ("select one from yn or specify other", "select_one", "yn", True),
        ("select_multiple yn or_other", "select_multiple", "yn", True),
        ("select_one_from_file a.csv", "select_one_from_file", "a.csv", False),
        ("select all that apply from yn", "select_multiple", "yn", False),
        ("select_one ${r}", "select_one", "${r}", False),
        ("gps", "geopoint", "", False),
        ("select_one", "select_one", "", False),
    ],
)
def test_a_type_is_read_with_its_list(text: str, kind: str, list_name: str, or_other: bool) -> None:
    assert read_type(text) == (kind, list_name, or_other)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Select_One yn", "select_one yn"),
        ("SELECT ONE yn", "select one yn"),
        ("select-multiple yn", "select_multiple yn"),
        ("select_oen yn", "select_one yn"),
        ("Begin Group", "begin group"),
        ("begin-repeat", "begin_repeat"),
        ("INTEGER", "integer"),
        ("datetime", "dateTime"),
        ("decimel", "decimal"),
        ("soul", ""),
        ("question for the wise", ""),
    ],
)
def test_a_misspelt_type_is_understood_or_left_alone(text: str, meant: str) -> None:
    assert meant_type(text) == meant


@pytest.mark.parametrize("name", ["a", "_1", "жаш", "a-b.c", "é"])
def test_a_name_may_be_of_any_alphabet(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["1a", "-a", "a b", "a:b", "a'b", "a&b", "É", "a/b", ".a"])
def test_a_name_that_xml_or_the_converter_does_not_take_is_none(name: str) -> None:
    assert not is_name(name)
