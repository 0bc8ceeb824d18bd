"""Nothing that compiles may fail while a paper is keyed, however deep, long or large it is."""

from __future__ import annotations

import pytest

from forms.errors import ExpressionError
from forms.expressions.parser import MAX_DEPTH
from tests.unit.expressions.paper import LIST, Paper

#: One level of nesting around an expression, and how deep the level is.
LEVELS = {
    "not(%s)": 1,
    "-(%s)": 1,
    "1 + (%s)": 1,
    "'a' and (%s)": 1,
    "if(%s, 1, 2)": 1,
    "if(1, %s, 2)": 1,
    "concat('a', 'b', %s)": 1,
    "coalesce('', %s)": 1,
    "once(%s)": 1,
    "selected(%s, 'a')": 1,
    "date(%s)": 1,
    "regex('a', %s)": 1,
    "count(/data/rep[%s])": 2,
    "sum(/data/rep[%s]/x)": 2,
    "count(instance('letters')/root/item[%s])": 2,
    "count(instance('letters')/root/item[name = (%s)])": 3,
    "count(instance('letters')/root/item[name = 'a' and name != (%s)])": 4,
    "(randomize(/data/rep)[%s])/x": 2,
}


@pytest.mark.parametrize(("level", "depth"), LEVELS.items())
def test_the_deepest_expression_that_is_read_also_runs(paper: Paper, level: str, depth: int) -> None:
    source = "/data/i"
    for _ in range((MAX_DEPTH - 1) // depth):
        source = level.replace("%s", source)
    paper.tables["letters"] = LIST[:1]  # one row: what is nested 50 times over two is asked 2**50 times, in any engine
    expression = paper.compile(source)
    node = paper.node("/data/c")
    expression.text(node, paper)
    expression.truth(node, paper)
    with pytest.raises(ExpressionError) as caught:
        paper.compile(level.replace("%s", level.replace("%s", source)))
    assert caught.value.code == "too_deep"


@pytest.mark.parametrize("operator", ["+", "-", "*", "div", "mod", "=", "<", "and", "or"])
def test_a_chain_of_3_000_operands_runs(paper: Paper, operator: str) -> None:
    expression = paper.compile(f" {operator} ".join(["."] + ["1"] * 2_999))
    assert expression.text(paper.node("/data/i"), paper)


@pytest.mark.parametrize(
    "source",
    [
        "pow({}, {})",
        "exp({})",
        "round({}, {})",
        "int({})",
        "floor({})",
        "ceiling({})",
        "date({})",
        "date-time({})",
        "format-date({}, '%Y-%W')",
        "substr('abc', {}, {})",
        "substring('abc', {}, {})",
        "selected-at('a b', {})",
        "uuid({})",
        "{} mod {}",
        "{} div {}",
        "{} * {}",
        "sin({})",
        "indexed-repeat(/data/rep/x, /data/rep, {})",
        "/data/rep[{}]/x",
        "randomize(/data/rep, {})",
        "distance({}, {})",
        "area('0 0; 1 1', {})",
        "checklist({}, {}, 'a')",
        "weighted-checklist({}, {}, 'a', {})",
        "max({}, {})",
        "string({})",
        "decimal-time({})",
        "digest({}, 'MD5')",
        "regex({}, '.*')",
        "jr:choice-name({}, '/data/yn')",
    ],
)
@pytest.mark.parametrize(
    "extreme",
    [
        "(1 div 0)",
        "(-1 div 0)",
        "(0 div 0)",
        "(0 - 99999999999999999999)",
        "1e",
        "'1000000000000'",
        "-0.0",
        "''",
        "'\ud800'",
        "/data/rep",
    ],
)
def test_an_extreme_argument_fails_no_function(household: Paper, source: str, extreme: str) -> None:
    argument = "/data/s" if extreme == "1e" else extreme
    household.key({"/data/s": "9" * 320})
    expression = household.compile(source.replace("{}", argument))
    node = household.node("/data/c")
    assert isinstance(expression.text(node, household), str)
    assert isinstance(expression.truth(node, household), bool)
    assert isinstance(expression.number(node, household), float)
    assert isinstance(expression.rows(node, household), list)
