"""Statements about every expression there can be."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.errors import ExpressionError
from forms.expressions.compile import FUNCTIONS, Expression, compile_expression
from forms.expressions.parser import parse
from forms.expressions.tree import (
    STRENGTH,
    Call,
    Chain,
    Filter,
    Link,
    Literal,
    Negative,
    Number,
    Path,
    Step,
    Tree,
    printed,
)
from tests.unit.expressions.paper import ANSWERS, KINDS, ROWS, Paper

# --- trees

names = st.from_regex(r"[a-zA-Zа-яөүң_][a-zA-Zа-я0-9_.\-]{0,5}", fullmatch=True) | st.sampled_from([
    "and",
    "or",
    "div",
    "mod",
    "text",
    "jr:itext",
])
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="'"), max_size=8) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters='"'), max_size=8
)
leaves = st.builds(Number, st.floats(0, allow_infinity=False, allow_nan=False)) | st.builds(Literal, texts)


def chains(operands: st.SearchStrategy[Tree]) -> st.SearchStrategy[Chain]:
    by_strength = [[sign for sign in STRENGTH if STRENGTH[sign] == strength] for strength in set(STRENGTH.values())]
    return st.sampled_from(by_strength).flatmap(
        lambda signs: st.builds(
            Chain,
            operands,
            st.lists(st.builds(Link, st.sampled_from(signs), operands), min_size=1, max_size=3).map(tuple),
        )
    )


def grown(trees: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    predicates = st.lists(trees, max_size=2).map(tuple)
    steps = st.lists(st.builds(Step, names | st.sampled_from([".", "..", "*"]), predicates), min_size=1, max_size=3)
    calls = names.filter(lambda name: name != "text")
    return st.one_of(
        chains(trees),
        st.builds(Negative, trees, st.integers(1, 3)),
        st.builds(Call, calls, st.lists(trees, max_size=3).map(tuple)),
        st.builds(Path, steps.map(tuple), st.booleans()),
        st.builds(lambda steps, start: Path(steps, start=start), steps.map(tuple), trees),
        st.builds(Filter, trees, st.lists(trees, min_size=1, max_size=2).map(tuple)),
    )


@given(st.recursive(leaves, grown, max_leaves=12))
def test_a_tree_printed_and_parsed_again_is_the_same_tree(tree: Tree) -> None:
    assert parse(printed(tree)) == tree


# --- any text

WORDS = (
    *("(", ")", "[", "]", ",", "/", "//", ".", "..", "*", "@", "::", "|", "+", "-", "=", "!=", "<", "<=", "==", "$"),
    *(" ", "\n", "and", "or", "div", "mod", "1", "2.5", "'a'", '"b"', "'", "x", "data", "/data/i", "/data/rep", "rep"),
    *("../s", "current()", "instance('letters')/root/item", "position()", "last()", "’", "“", "name", "text()"),
    *(f"{name}(" for name in FUNCTIONS),
)
sources = st.text(max_size=40) | st.lists(st.sampled_from(WORDS), max_size=14).map("".join)


def compiled(source: str, paper: Paper, at: str, *, is_lenient: bool) -> Expression | None:
    try:
        return compile_expression(source, at, paper.scope, is_lenient=is_lenient)
    except ExpressionError as error:
        refused = error
    assert 1 <= refused.column <= len(source) + 1
    assert refused.code
    assert refused.what
    assert refused.advice
    return None


@settings(max_examples=400, deadline=None)
@given(sources, st.sampled_from(["/data/c", "/data/rep/c", "/data/g", "/data"]), st.booleans())
def test_any_text_compiles_or_is_refused_with_its_column(source: str, at: str, is_lenient: bool) -> None:
    compiled(source, Paper(), at, is_lenient=is_lenient)


# --- any answers

paths = st.sampled_from([*KINDS, ".", "..", "../x", "../n", "current()/../s", "/data/rep[2]/x", "/data/rep[x > 10]"])
lists = st.sampled_from(["instance('letters')/root/item", "instance('letters')/root/item[name = /data/s]/num"])
numbers = st.floats(allow_nan=False, allow_infinity=False).map(lambda value: f"{value:.6f}")
quoted = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="'"), max_size=6).map("'{}'".format)
dates = st.sampled_from(["'2020-02-29'", "'2020-02-29T23:59:59.999+06:00'", "'0001-01-01'", "'9999-12-31'", "'09:30'"])


def calls(arguments: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def call(name: str) -> st.SearchStrategy[str]:
        function = FUNCTIONS[name]
        most = min(function.most, function.least + 2)
        given_some = st.lists(arguments, min_size=function.least, max_size=most)
        return given_some.map(lambda some: f"{name}({', '.join(some)})")

    operators = st.builds("({} {} {})".format, arguments, st.sampled_from([*STRENGTH]), arguments)
    filters = st.builds("/data/rep[{}]/x".format, arguments) | st.builds(
        "instance('letters')/root/item[name = {} and {}]/label".format, arguments, arguments
    )
    return st.sampled_from([*FUNCTIONS]).flatmap(call) | operators | filters | arguments.map("-{}".format)


expressions = st.recursive(paths | lists | numbers | quoted | dates, calls, max_leaves=8)
answers = st.fixed_dictionaries(
    {},
    optional={place: st.text(max_size=6) | st.sampled_from([text, "", "0", "-1.5"]) for place, text in ROWS.items()}
    | {place: st.text(max_size=6) | st.sampled_from([text, "", "0", "1e9"]) for place, text in ANSWERS.items()},
)
skipped = st.lists(st.sampled_from(["/data/s", "/data/g", "/data/rep[1]", "/data/rep[2]/h", "/data/i"]), max_size=2)
places = st.sampled_from(["/data/c", "/data/rep[1]/c", "/data/rep[2]/pet[1]/c", "/data/g", "/data/rep[2]/h/y"])


@settings(max_examples=400, deadline=None)
@given(expressions, answers, skipped, places, st.booleans())
def test_what_compiles_never_fails_and_always_gives_the_kind_asked_for(
    source: str, keyed: dict[str, str], skips: list[str], place: str, is_lenient: bool
) -> None:
    paper = Paper().key(ROWS).key(keyed)
    for skip in skips:
        paper.skip(skip)
    node = paper.node(place)
    expression = compiled(source, paper, node.path, is_lenient=is_lenient)
    if expression is not None:
        expression.value(node, paper)
        assert isinstance(expression.text(node, paper), str)
        assert isinstance(expression.truth(node, paper), bool)
        assert isinstance(expression.number(node, paper), float)
        assert isinstance(expression.rows(node, paper), list)
        assert all(path.removesuffix("/*") in KINDS for path in expression.reads)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_stored_as_text_reads_back_as_the_same_number(value: float) -> None:
    paper = Paper({"/data": "group", "/data/dec": "decimal"}, {})
    written = format(value, ".17g") if "e" not in format(value, ".17g") else f"{value:.400f}"
    paper.key({"/data/dec": written})
    stored = paper.text("/data/dec + 0", "/data/dec")
    assert "e" not in stored.lower()
    assert not stored.endswith(".0")
    assert float(stored) == value


@given(st.dates())
def test_a_date_counts_its_days_and_comes_back(day: object) -> None:
    paper = Paper({"/data": "group", "/data/d": "date"}, {}).key({"/data/d": str(day)})
    assert paper.text("date(/data/d + 0)", "/data/d") == str(day)
    assert paper.truth(". = date(decimal-date-time(.))", "/data/d")
