from __future__ import annotations

import pytest

from forms.errors import ExpressionError
from forms.expressions.parser import MAX_DEPTH, parse
from forms.expressions.tree import Call, Chain, Filter, Link, Literal, Negative, Number, Path, Step, height, printed


def refusal(source: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        parse(source)
    return caught.value


def test_stronger_operators_are_joined_first() -> None:
    tree = parse("1 + 2 * 3 = 7 and a or b")
    assert isinstance(tree, Chain)
    assert [link.operator for link in tree.links] == ["or"]
    assert tree == parse("(((1 + (2 * 3)) = 7) and a) or b")


def test_operators_of_one_strength_read_from_left_to_right() -> None:
    assert parse("8 - 3 - 2") == Chain(Number(8.0), (Link("-", Number(3.0)), Link("-", Number(2.0))))
    assert parse("8 - (3 - 2)") != parse("8 - 3 - 2")


def test_a_name_may_be_called_like_an_operator() -> None:
    assert parse("div div mod") == Chain(Path((Step("div"),)), (Link("div", Path((Step("mod"),))),))
    assert parse("/data/and/or") == Path((Step("data"), Step("and"), Step("or")), is_absolute=True)
    assert parse("* * *") == Chain(Path((Step("*"),)), (Link("*", Path((Step("*"),))),))


def test_a_hyphen_inside_a_name_is_no_minus() -> None:
    assert parse("a-b") == Path((Step("a-b"),))
    assert parse("5-2") == Chain(Number(5.0), (Link("-", Number(2.0)),))
    assert parse("a -b") == Chain(Path((Step("a"),)), (Link("-", Path((Step("b"),))),))


def test_names_are_written_in_any_script() -> None:
    assert parse("../жашы") == Path((Step(".."), Step("жашы")))


def test_minus_signs_are_counted() -> None:
    assert parse("- - 5") == Negative(Number(5.0), times=2)
    assert parse("-(-5)") == Negative(Negative(Number(5.0)))


def test_a_path_may_start_at_a_call() -> None:
    tree = parse("instance('x')/root/item[name = current()/../y][1]/label")
    assert isinstance(tree, Path)
    assert tree.start == Call("instance", (Literal("x"),))
    assert [step.name for step in tree.steps] == ["root", "item", "label"]
    assert len(tree.steps[1].predicates) == 2


def test_predicates_may_follow_a_value() -> None:
    assert parse("(a)[1]/b") == Path((Step("b"),), start=Filter(Path((Step("a"),)), (Number(1.0),)))


def test_texts_keep_the_other_quote() -> None:
    assert parse('"it\'s"') == Literal("it's")
    assert parse("'say \"no\"'") == Literal('say "no"')


@pytest.mark.parametrize(
    "source",
    [
        " /data/a  + - ../b[position() = 2]/c * 3.25",
        "if(selected(., 'a'), \"it's\", current()/../x)",
        "(a = b) = c",
        "a = (b = c)",
        "(1 + 2)[1]",
        "((a)[1])[2]",
        "(a/b)/c",
        "-(1 + 2)",
        "--1",
        "0.000001",
        "123456789012345678901234567890",
        "a[b[c][d]]/*",
    ],
)
def test_printing_and_parsing_again_gives_the_same_tree(source: str) -> None:
    tree = parse(source)
    assert parse(printed(tree)) == tree


def test_the_printed_form_is_tidy() -> None:
    assert printed(parse("  1+2*( 3 )  ")) == "1 + 2 * 3"
    assert printed(parse("concat( 'a',/data/b )")) == "concat('a', /data/b)"


@pytest.mark.parametrize(
    ("source", "code", "column"),
    [
        ("", "empty", 1),
        ("  ", "empty", 1),
        ("1 +", "syntax", 4),
        ("1 2", "syntax", 3),
        ("(1", "syntax", 1),
        ("concat('a'", "syntax", 7),
        ("a[1", "syntax", 2),
        ("concat('a' 'b')", "syntax", 12),
        ("a/", "syntax", 3),
        ("a/1", "syntax", 3),
        ("/", "syntax", 2),
        ("9" * 400, "syntax", 1),
        ("a # b", "syntax", 3),
        ("'abc", "open_quote", 1),
        ('a = "abc', "open_quote", 5),
        ("a = \u2018b\u2019", "curly_quotes", 5),
        ("a = \u201cb\u201d", "curly_quotes", 5),
        ("a == b", "unknown_operator", 3),
        ("a && b", "unknown_operator", 3),
        ("a || b", "unknown_operator", 3),
        ("a <> b", "unknown_operator", 3),
        ("a =< b", "unknown_operator", 3),
        ("a => b", "unknown_operator", 3),
        ("a ≤ b", "unknown_operator", 3),
        ("!a", "unknown_operator", 1),
        ("${a} > 1", "unknown_operator", 1),
        ("concat(a; b)", "unknown_operator", 9),
        ("a | b", "union", 3),
        ("//a", "unsupported_axis", 1),
        ("a//b", "unsupported_axis", 2),
        ("parent::a", "unsupported_axis", 7),
        ("a/@b", "unsupported_axis", 3),
        ("a/text()", "unsupported_axis", 3),
        ("node()", "unsupported_axis", 1),
    ],
)
def test_what_is_wrong_is_told_with_its_column(source: str, code: str, column: int) -> None:
    error = refusal(source)
    assert (error.code, error.column) == (code, column)
    assert error.advice


def test_an_expression_of_20_001_characters_is_refused() -> None:
    assert parse("1" + " " * 19_999) == Number(1.0)
    assert refusal("1" + " " * 20_000).code == "too_long"


def test_an_expression_3_000_levels_deep_is_refused_and_not_a_crash() -> None:
    assert refusal("(" * 3_000 + "1" + ")" * 3_000).code == "too_deep"
    assert refusal("not(" * 3_000 + "1" + ")" * 3_000).code == "too_deep"
    assert refusal("a[" * 3_000 + "1" + "]" * 3_000).code == "too_deep"


def test_nesting_counts_every_operator() -> None:
    level = "a or a and a = a < a + a * -("
    source = level * 20 + "1" + ")" * 20
    assert refusal(source).code == "too_deep"


def test_a_sum_of_thousands_of_terms_is_not_deep() -> None:
    tree = parse("+".join(["1"] * 5_000))
    assert height(tree) == 2


def test_parentheses_alone_do_not_make_a_tree_deep() -> None:
    assert parse("(" * MAX_DEPTH + "1" + ")" * MAX_DEPTH) == Number(1.0)
