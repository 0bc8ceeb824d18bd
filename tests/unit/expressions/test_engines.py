"""Against what ODK Web Forms and JavaRosa answered to the same expressions (`../shared/engines`)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from forms.errors import ExpressionError
from forms.expressions.compile import compile_expression
from tests.unit.expressions.paper import Paper

ENGINES = Path(__file__).resolve().parents[3].parent / "shared" / "engines" / "expressions.json"

#: Kinds of the questions in the file's context; what it does not answer is text.
KINDS = {
    "/data": "group",
    "/data/i": "integer",
    "/data/dec": "decimal",
    "/data/s": "text",
    "/data/d": "date",
    "/data/d2": "date",
    "/data/t": "time",
    "/data/yn": "select_one",
    "/data/empty": "text",
    "/data/c": "calculate",
}

#: Where the engines differ: what the dialect's table says (DIALECT.md).
DECIDED = {
    "not(${empty})": "true",
    "round(-2.5)": "-2",
    "round(1.005, 2)": "1.01",
    "number('1e3')": "",
    "${d} > '2019-12-31'": "true",
    "date(18322)": "2020-03-01",
    "if(${empty}, 'x', 'y')": "y",
    "regex('abc123', '[0-9]+')": "false",
    "min(${empty}, 3)": "3",
    "floor(2.7)": "2",
    "floor(-2.1)": "-3",
    "substring('abcdef', 2, 3)": "bcd",
    "sum(/data/nope)": "0",
    "string(true())": "true",
    "selected(${empty}, '')": "true",
}


def comparable(answer: str) -> float | str:
    """An answer after what the engines' notations do not mean: true is 1, NaN is blank, 172 is 172.0."""
    if answer.startswith("ERR"):
        return "refused"
    answer = {"true": "1", "false": "0", "NaN": ""}.get(answer, answer)
    return float(answer) if re.fullmatch(r"-?\d+(\.\d+)?(E-?\d+)?", answer) else answer


def our_answer(paper: Paper, expression: str) -> str:
    source = re.sub(r"\$\{(\w+)\}", r" /data/\1 ", expression)
    try:
        return compile_expression(source, "/data/c", paper.scope, is_lenient=True).text(paper.node("/data/c"), paper)
    except ExpressionError:
        return "ERR"


@pytest.mark.skipif(not ENGINES.exists(), reason="../shared is absent")
def test_every_expression_agrees_with_at_least_one_engine() -> None:
    probes = json.loads(ENGINES.read_text(encoding="utf-8"))
    paper = Paper(KINDS, {}).key(probes["context"])
    wrong = [
        (probe["expr"], ours)
        for probe in probes["results"]
        if probe["expr"] not in probes["pyxform_rejects"]
        and comparable(ours := our_answer(paper, probe["expr"]))
        not in {comparable(probe["webforms"]), comparable(probe["javarosa"])}
    ]
    assert len(probes["results"]) >= 88
    assert wrong == []


@pytest.mark.parametrize(("expression", "answer"), DECIDED.items())
def test_where_the_engines_differ_the_dialect_decides(expression: str, answer: str) -> None:
    paper = Paper(KINDS, {}).key({"/data/d": "2020-03-01"})
    assert our_answer(paper, expression) == answer


def test_the_rest_of_the_dialects_table_holds() -> None:
    paper = Paper({**KINDS, "/data/rep": "roster", "/data/rep/x": "integer"}, {}).key({"/data/i": "7", "/data/s": "x"})
    assert paper.text("/data/i > 1") == "true"
    assert paper.truth("/data/i = '07'")
    assert paper.text("round(0.285, 2)") == "0.29"
    assert paper.text("sum(/data/rep/x)") == "0"
    assert paper.truth("selected('', '')")
    assert paper.text("date('2020-02-30')") == ""
    for source, code in (("/data/i | /data/s", "union"), ("following::a", "unsupported_axis")):
        with pytest.raises(ExpressionError) as caught:
            paper.compile(source)
        assert caught.value.code == code
