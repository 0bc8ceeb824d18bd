from __future__ import annotations

import math
from datetime import date

import pytest

from forms.errors import ExpressionError
from forms.expressions.compile import compile_expression
from forms.node import Node
from tests.unit.expressions.paper import KINDS, Paper


def refusal(paper: Paper, source: str, at: str = "/data/c") -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        paper.compile(source, at)
    return caught.value


@pytest.mark.parametrize(
    ("source", "at", "stored"),
    [
        ("/data/i", "/data/c", "7"),
        (" /data/g/b ", "/data/c", "q"),
        (".", "/data/s", "abc"),
        ("../s", "/data/c", "abc"),
        ("./../s", "/data/c", "abc"),
        ("current()/../s", "/data/c", "abc"),
        ("current()/.", "/data/s", "abc"),
        ("../../s", "/data/g/a", "abc"),
        ("../b", "/data/g/a", "q"),
        ("../g/a", "/data/c", "3"),
        ("g/a", "/data", "3"),
        ("../g/../i", "/data/c", "7"),
        ("/data/./g/../i", "/data/c", "7"),
        ("/data/g", "/data/c", ""),
    ],
)
def test_a_path_reads_the_answer(paper: Paper, source: str, at: str, stored: str) -> None:
    assert paper.text(source, at) == stored


def test_the_root_may_have_any_name() -> None:
    paper = Paper({"/survey_417": "group", "/survey_417/age": "integer"}, {}).key({"/survey_417/age": "30"})
    assert paper.text("/survey_417/age + ../age", "/survey_417/age") == "60"


@pytest.mark.parametrize("source", ["/data/off", "../off", "../g/a", "/data/g/a", "./../off"])
def test_what_is_not_relevant_reads_as_blank(paper: Paper, source: str) -> None:
    assert paper.text(source) != ""
    paper.skip("/data/off").skip("/data/g")
    assert paper.text(source) == ""
    assert paper.truth(f"{source} = ''")


def test_the_own_answer_reads_as_blank_when_skipped(paper: Paper) -> None:
    paper.skip("/data/s")
    assert paper.text(".", "/data/s") == ""


def test_the_value_of_an_expression_keeps_its_type(household: Paper) -> None:
    node = household.node("/data/c")
    assert household.compile("/data/i").value(node, household) == 7.0
    assert household.compile("/data/d").value(node, household) == date(2020, 3, 1)
    assert household.compile("/data/rep/x").value(node, household) == [
        household.node(f"/data/rep[{row}]/x") for row in (1, 2, 3)
    ]


# --- rosters


def test_a_path_into_the_own_roster_stays_in_the_row(household: Paper) -> None:
    for source in ("/data/rep/x", "../x", "current()/../x", "./../x"):
        assert household.texts(source, "c") == ["10", "20", "30"]
    assert household.texts("/data/rep/x", "h/y") == ["10", "20", "30"]
    assert household.texts("../h/y", "c") == ["1", "2", "3"]
    assert household.texts("sum(/data/rep/x)", "c") == ["10", "20", "30"]


def test_a_path_into_a_roster_from_outside_gives_all_rows(household: Paper) -> None:
    assert household.text("sum(/data/rep/x)") == "60"
    assert household.text("concat(/data/rep/n)") == "AnnBobCyd"
    assert household.text("max(/data/rep/h/y)") == "3"
    assert household.text("/data/rep/x") == "10"
    assert household.texts("sum(../../rep/x)", "c") == ["60", "60", "60"]


def test_a_roster_itself_is_its_rows(household: Paper) -> None:
    assert household.text("count(/data/rep)") == "3"
    assert household.texts("count(/data/rep)", "c") == ["3", "3", "3"]
    assert household.texts("count(../../rep)", "c") == ["3", "3", "3"]
    assert household.texts("count(/data/rep/pet)", "c") == ["2", "1", "0"]
    assert household.text("count(/data/rep/pet)") == "3"
    assert household.text("sum(/data/rep/pet/v)") == "6"


def test_an_inner_roster_sees_its_own_row_of_both(household: Paper) -> None:
    for place, outer, inner in (("[1]/pet[1]", "10", "1"), ("[1]/pet[2]", "10", "2"), ("[2]/pet[1]", "20", "3")):
        assert household.text("/data/rep/x", f"/data/rep{place}/c") == outer
        assert household.text("/data/rep/pet/v", f"/data/rep{place}/c") == inner
        assert household.text("../../x", f"/data/rep{place}/c") == outer


def test_rows_that_are_not_relevant_do_not_count(household: Paper) -> None:
    household.skip("/data/rep[2]")
    assert household.text("count(/data/rep)") == "2"
    assert household.text("sum(/data/rep/x)") == "40"
    assert household.text("join(',', /data/rep/n)") == "Ann,,Cyd"
    assert household.text("count(/data/rep/n)") == "3"
    assert household.text("/data/rep[position() = 3]/n") == "Cyd"


def test_a_row_knows_its_position(household: Paper) -> None:
    for source, at in (
        ("position(..)", "c"),
        ("position(../..)", "h/y"),
        ("position(/data/rep)", "c"),
        ("position(current()/..)", "c"),
    ):
        assert household.texts(source, at) == ["1", "2", "3"]
    assert household.text("position(/data/rep[x = 20])") == "2"
    assert math.isnan(household.number("position(/data/rep[x = 99])"))


# --- predicates over rosters


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("/data/rep[2]/x", "20"),
        ("/data/rep[position() = 2]/x", "20"),
        ("/data/rep[position() = last()]/x", "30"),
        ("/data/rep[x = 20]/h/y", "2"),
        ("/data/rep[./n = 'Cyd']/x", "30"),
        ("/data/rep[/data/rep/n = 'Cyd']/x", "30"),
        ("/data/rep[x = /data/i + 13]/n", "Bob"),
        ("/data/rep[x > 10][1]/n", "Bob"),
        ("/data/rep[/data/i]/n", ""),
        ("/data/rep[/data/g/a]/n", "Cyd"),
        ("/data/rep['']/n", ""),
        ("/data/rep[n]/n", "Ann"),
        ("sum(/data/rep[x > 10]/x)", "50"),
        ("count(/data/rep[x > 10 and n != 'Bob'])", "1"),
        ("count(/data/rep[count(pet) > 0])", "2"),
        ("count(/data/rep[count(pet[v > 1]) > 0])", "2"),
        ("count(/data/rep[pet/v = 2])", "1"),
        ("sum(/data/rep[1]/pet[2]/v)", "2"),
        ("count(/data/rep[string(n) = 'Ann'])", "1"),
        ("count(/data/rep/n[string() = 'Ann'])", "1"),
        ("count(/data/rep/n[. = 'Ann'])", "1"),
        ("count(/data/rep[name() = 'rep'])", "3"),
        ("(/data/rep)[2]/x", "20"),
        ("(/data/rep)[last()]/x", "30"),
        ("count(/data/rep/*)", "15"),
        ("count(/data/rep[1]/pet[v = ../x - 9])", "1"),
        ("/data/rep[. = '']/n", "Ann"),
    ],
)
def test_predicates_choose_rows(household: Paper, source: str, stored: str) -> None:
    assert household.text(source) == stored


def test_a_predicate_may_ask_the_row_the_expression_stands_in(household: Paper) -> None:
    assert household.texts("count(/data/rep[x > current()/../x])", "c") == ["2", "1", "0"]
    assert household.texts("/data/rep[position() = position(current()/..) - 1]/x", "c") == ["", "10", "20"]
    assert household.texts("sum(../../rep[x <= current()/../x]/x)", "c") == ["10", "30", "60"]
    assert household.texts("count(/data/rep[once(1) and jr:choice-name('y', '/data/yn') = 'Yes'])", "c") == ["3"] * 3
    assert household.texts("/data/rep[x = indexed-repeat(/data/rep/x, /data/rep, 2)]/n", "c") == ["Bob"] * 3


def test_steps_may_follow_any_node_set(household: Paper) -> None:
    assert household.text("(/data/rep[2])/x") == "20"
    assert household.text("count((/data/rep)/pet)") == "3"
    assert household.text("name((/data/g/a)/..)") == "g"
    assert household.text("count((/data/g)/*)") == "2"
    assert household.text("count((/data)/..)") == "0"
    assert household.text("(instance('letters')/root/item)/label") == "A"
    assert household.text("count((instance('letters')/root/item)/none)") == "0"
    assert household.text("(instance('letters')/root/item/label)/.") == "A"
    assert household.text("count((instance('letters')/root/item/label)/x)") == "0"


def test_rows_of_an_itemset_are_the_rosters_rows(household: Paper) -> None:
    household.skip("/data/rep[3]")
    rows = household.compile("/data/rep[./n != '']").rows(household.node("/data/c"), household)
    assert [row.children["n"][0].text for row in rows if isinstance(row, Node)] == ["Ann", "Bob"]
    assert household.compile("1 + 1").rows(household.node("/data/c"), household) == []


# --- indexed-repeat


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("indexed-repeat(/data/rep/x, /data/rep, 2)", "20"),
        ("indexed-repeat(/data/rep/h/y, /data/rep, 2)", "2"),
        ("indexed-repeat( /data/rep/pet/v ,  /data/rep , 1,  /data/rep/pet , 2)", "2"),
        ("indexed-repeat(/data/rep/x, /data/rep, 0)", ""),
        ("indexed-repeat(/data/rep/x, /data/rep, 9)", ""),
        ("indexed-repeat(/data/rep/x, /data/rep, 'a')", ""),
        ("indexed-repeat(/data/rep/pet/v, /data/rep/pet, 1)", "1"),
    ],
)
def test_indexed_repeat_reads_the_row_so_numbered(household: Paper, source: str, stored: str) -> None:
    assert household.text(source) == stored


def test_indexed_repeat_reads_the_row_before(household: Paper) -> None:
    source = "indexed-repeat(/data/rep/x, /data/rep, position(..) - 1)"
    assert household.texts(source, "c") == ["", "10", "20"]
    assert household.texts("indexed-repeat(/data/rep/pet/v, /data/rep/pet, 1)", "c") == ["1", "3", ""]


def test_indexed_repeat_needs_pairs_of_paths_and_numbers(paper: Paper) -> None:
    assert refusal(paper, "indexed-repeat(/data/rep/x, /data/rep, 1, /data/rep)").code == "wrong_arguments"
    assert refusal(paper, "indexed-repeat('a', /data/rep, 1)").code == "wrong_arguments"


# --- what a path may not be


@pytest.mark.parametrize(
    ("source", "at", "code", "column"),
    [
        ("1 + /data/none", "/data/c", "unknown_reference", 11),
        ("/other/i", "/data/c", "unknown_reference", 2),
        ("../none", "/data/c", "unknown_reference", 4),
        ("../../../i", "/data/c", "unknown_reference", 4),
        ("/data/i/more", "/data/c", "unknown_reference", 9),
        ("/data/*/i", "/data/c", "unknown_reference", 7),
        ("..[1]/i", "/data/c", "unsupported_axis", 1),
        ("/data/.[1]", "/data/c", "unsupported_axis", 7),
        ("/data/../..", "/data/c", "unsupported_axis", 7),
        ("/.", "/data/c", "unsupported_axis", 2),
        ("/data[1]/i", "/data/c", "unsupported_axis", 2),
        ("('a')[1]", "/data/c", "not_a_node_set", 2),
        ("('a')/b", "/data/c", "not_a_node_set", 2),
        ("(/data/rep)/..[1]", "/data/c", "not_a_node_set", 2),
    ],
)
def test_a_path_that_cannot_be_is_refused(paper: Paper, source: str, at: str, code: str, column: int) -> None:
    error = refusal(paper, source, at)
    assert (error.code, error.column) == (code, column)


def test_the_advice_names_the_nearest_questions(paper: Paper) -> None:
    assert "several" in refusal(paper, "/data/severl").advice
    assert "survey sheet" in refusal(paper, "/data/qqqqqq").advice


def test_the_advice_tells_rows_apart_inside_a_predicate(paper: Paper) -> None:
    advice = refusal(paper, "count(/data/rep[../x > 1])", "/data/rep/c").advice
    assert "current()/../x" in advice


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("/data/none", ""),
        ("../none = ''", "true"),
        ("sum(/data/none)", "0"),
        ("count(/data/none)", "0"),
        ("count(/data/rep/none)", "0"),
        ("/data/rep[../x > 1]/n", ""),
        ("../../../../i", ""),
        ("indexed-repeat(/data/rep/none, /data/rep, 1)", ""),
        ("indexed-repeat(/data/none/none, /data/none, 1)", ""),
        ("count(instance('letters')/root/item[../name = 'a'])", "0"),
        ("jr:choice-name('y', '/data/none')", ""),
    ],
)
def test_leniently_compiled_a_path_that_is_not_there_is_blank_as_in_the_odk_engines(
    household: Paper, source: str, stored: str
) -> None:
    expression = compile_expression(source, "/data/c", household.scope, is_lenient=True)
    assert expression.text(household.node("/data/c"), household) == stored
    assert {caution.code for caution in expression.cautions} == {"unknown_reference"}
    assert expression.reads <= set(KINDS)


# --- what an expression reads


@pytest.mark.parametrize(
    ("source", "at", "reads"),
    [
        ("1 + 1", "/data/c", set()),
        ("../i + /data/g/a", "/data/c", {"/data/i", "/data/g/a"}),
        (".", "/data/s", {"/data/s"}),
        ("/data/rep/x", "/data/rep/c", {"/data/rep/x"}),
        ("sum(/data/rep/x)", "/data/c", {"/data/rep", "/data/rep/x"}),
        ("count(/data/rep)", "/data/c", {"/data/rep"}),
        ("count(/data/rep)", "/data/rep/c", {"/data/rep"}),
        ("sum(/data/rep/pet/v)", "/data/c", {"/data/rep", "/data/rep/pet", "/data/rep/pet/v"}),
        ("sum(/data/rep/pet/v)", "/data/rep/c", {"/data/rep/pet", "/data/rep/pet/v"}),
        ("/data/rep[n = /data/s]/x", "/data/c", {"/data/rep", "/data/rep/n", "/data/rep/x", "/data/s"}),
        ("instance('letters')/root/item[name = current()/../s]/label", "/data/c", {"/data/s"}),
        ("instance('letters')/root/item[contains(name, /data/s)]", "/data/c", {"/data/s"}),
        ("position(..)", "/data/rep/c", {"/data/rep"}),
        ("count-non-empty(/data/g/*)", "/data/c", {"/data/g/a", "/data/g/b"}),
        ("indexed-repeat(/data/rep/x, /data/rep, /data/i)", "/data/c", {"/data/rep", "/data/rep/x", "/data/i"}),
        ("if(/data/i, /data/s, ../yn)", "/data/c", {"/data/i", "/data/s", "/data/yn"}),
        ("once(/data/i)", "/data/c", {"/data/i"}),
        ("jr:choice-name(/data/yn, '/data/yn')", "/data/c", {"/data/yn"}),
    ],
)
def test_an_expression_says_what_it_reads(paper: Paper, source: str, at: str, reads: set[str]) -> None:
    assert paper.compile(source, at).reads == reads


@pytest.mark.parametrize(
    ("source", "is_volatile"),
    [
        ("/data/i + 1", False),
        ("today()", True),
        ("1 + decimal-date-time(now())", True),
        ("random()", True),
        ("uuid()", True),
        ("once(1)", True),
        ("position(..)", True),
        ("randomize(/data/rep)", True),
        ("randomize(/data/rep, 3)", False),
    ],
)
def test_an_expression_says_whether_it_is_volatile(paper: Paper, source: str, *, is_volatile: bool) -> None:
    assert paper.compile(source, "/data/rep/c").is_volatile is is_volatile


@pytest.mark.parametrize(
    ("source", "walks_rows"),
    [
        ("/data/rep/x", False),
        ("../x", False),
        ("concat(../../rep/x)", True),
        ("count(/data/rep)", True),
        ("count(/data/rep/pet)", True),
        ("position(..)", True),
        ("indexed-repeat(/data/rep/x, /data/rep, 1)", True),
        ("instance('letters')/root/item[name = /data/s]/label", False),
    ],
)
def test_an_expression_says_whether_it_reads_other_rows(paper: Paper, source: str, *, walks_rows: bool) -> None:
    assert paper.compile(source, "/data/rep/c").walks_rows is walks_rows


# --- a tree that is not whole


@pytest.mark.parametrize(
    "source",
    [
        "/data/g/a",
        "../../../g/a",
        "../x",
        "../h/y",
        "count(../h/y)",
        "position(..)",
        "sum(/data/rep/x)",
        "../../../rep[1]/x",
    ],
)
def test_a_part_of_the_tree_that_is_missing_reads_as_blank(source: str) -> None:
    paper = Paper({**KINDS, "/data/g/s": "group", "/data/g/s/q": "text"})
    at = "/data/rep/c" if ".." in source and "g/a" not in source and "rep[" not in source else "/data/g/s/q"
    expression = paper.compile(source, at)
    paper.root.children.clear()
    lone = Node(at, "text", None)
    assert expression.text(lone, paper) in {"", "0"}
    assert not expression.truth(lone, paper)
    lone.parent = Node(at.rpartition("/")[0], "group", None)
    lone.parent.children["c"] = [lone]
    assert expression.text(lone, paper) in {"", "0", "1"}
