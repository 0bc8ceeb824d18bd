from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expressions.parser import parse
from forms.linting.logic import MOST_ALTERNATIVES, Domain, Reading, compares, is_possible
from forms.linting.patterns import runs_away
from forms.linting.questions import absolute, parsed

DOMAINS = {
    "/data/n": Domain("integer"),
    "/data/x": Domain("decimal"),
    "/data/t": Domain("text"),
    "/data/one": Domain("codes", frozenset({"1", "2", "98"})),
    "/data/many": Domain("several", frozenset({"a", "b"})),
    "/data/scale": Domain("decimal", low=1, high=5),
    "/data/never": Domain("blank"),
    "string-length(/data/t)": Domain("integer", low=0, may_be_blank=False),
}


def possible(source: str, columns: dict[str, str] | None = None) -> bool:
    """Whether an expression over `DOMAINS`, at /data/q, can be true."""
    reading = Reading(lambda tree: path if (path := absolute(tree, "/data/q")) in DOMAINS else "", columns)
    return is_possible(reading.alternatives(parse(source)), lambda name: DOMAINS.get(name, Domain("unknown")))


@pytest.mark.parametrize(
    "source",
    [
        "/data/n > 5",
        "../n > 5 and ../n < 7",
        "/data/x > 5 and /data/x < 5.001",
        "/data/n = 5 or /data/n = 6 and /data/n = 6",
        "/data/one = '1'",
        "/data/one = 2",
        "/data/one > 50",
        "/data/one != '1' and /data/one != '2' and /data/one != '98'",  # blank
        "not(/data/one = '1') and not(/data/one = '2')",
        "selected(/data/one, '98')",
        "selected(/data/many, 'a') and selected(/data/many, 'b')",
        "/data/many = 'b a'",
        "/data/t = 'anything' and /data/t != 'else'",
        "string-length(/data/t) > 3",
        "/data/scale >= 5",
        "/data/never = ''",
        "/data/n = /data/x and /data/n != /data/x",  # two questions: not followed up
        "/data/n + 1 > 3 and /data/n + 1 < 2",  # arithmetic: not followed up
        "regex(/data/t, 'x') and not(regex(/data/t, 'x'))",
        "date('2020-01-01') < date('2020-01-02')",
        "1 < 2",
        "not(false())",
        "5 < /data/n",
        "/data/unheard = 3 and /data/unheard = 4",
    ],
)
def test_what_can_be_true_is_held_possible(source: str) -> None:
    assert possible(source)


@pytest.mark.parametrize(
    "source",
    [
        "/data/n > 5 and /data/n < 6",
        "/data/n > 5 and 5 > /data/n",
        "/data/x > 5 and /data/x <= 5",
        "/data/n = 5 and /data/n = 6",
        "(/data/n = 5 or /data/n = 6) and /data/n > 6",
        "/data/one = '3'",
        "/data/one = 3",
        "/data/one > 98",
        "/data/one = '1' and /data/one = '2'",
        "selected(/data/one, '3')",
        "selected(/data/many, 'c')",
        "selected(/data/many, 'a') and not(selected(/data/many, 'a'))",
        "/data/many = 'a c'",
        "/data/t = 'x' and /data/t = 'y'",
        "string-length(/data/t) < 0",
        "/data/scale > 5",
        "/data/never = 'x'",
        "/data/never > 3",
        "'a' = 'b'",
        "2 < 1",
        "not(true())",
        "not(/data/t = '' or /data/t != '')",
        "/data/n > -1 and /data/n < --2 and /data/n < -2",
        "/data/n = number('5') and /data/n < 5",
    ],
)
def test_what_can_never_be_true_is_seen(source: str) -> None:
    assert not possible(source)


def test_columns_of_a_filtered_row_are_constants() -> None:
    assert possible("county = /data/one", {"county": "98"})
    assert not possible("county = /data/one", {"county": "99"})
    assert not possible("county = /data/one and size = 'big'", {"county": "98", "size": "small"})


def test_too_many_alternatives_are_held_possible() -> None:
    product = " and ".join(f"(/data/n > {at} or /data/x > {at})" for at in range(MOST_ALTERNATIVES))
    assert possible(product)
    assert possible(" or ".join(["/data/one = '3'"] * (MOST_ALTERNATIVES + 1)))


@given(st.lists(st.tuples(st.sampled_from(["<", "<=", ">", ">=", "=", "!="]), st.integers(-4, 4)), max_size=4))
def test_reasoning_over_whole_numbers_agrees_with_trying_them_all(claims: list[tuple[str, int]]) -> None:
    source = " and ".join(f"/data/n {sign} {value}" for sign, value in claims) or "true()"
    values: list[float | str] = ["", *(float(number) for number in range(-7, 8))]
    tried = any(all(compares(sign, value, float(limit)) for sign, limit in claims) for value in values)
    assert possible(source) is tried


@given(st.text(max_size=20))
def test_no_text_makes_the_reading_fail(source: str) -> None:
    tree = parsed(source)
    if tree is not None:
        Reading(lambda _tree: "/data/n").alternatives(tree)


def test_numbers_and_texts_compare_as_the_engine_has_it() -> None:
    assert compares("=", "07", 7.0)
    assert not compares("=", "07", "7")
    assert not compares("=", "", 0.0)
    assert compares("!=", math.nan, 1.0)
    assert not compares("<", "", 1.0)


@pytest.mark.parametrize("pattern", ["(a+)+$", "^(a|aa)+$", "([a-z]+)*!", r"(\w+\s?)+#", "(x+x+)+y"])
def test_a_pattern_that_repeats_what_repeats_runs_away(pattern: str) -> None:
    assert runs_away(pattern)


@pytest.mark.parametrize(
    "pattern", ["[0-9]{5}-[0-9]{3}", "^[A-Z][a-z]+( [A-Z][a-z]+)*$", r"([^,]+,)*[^,]+", "a{1,3}", "(", "(?:ab)+"]
)
def test_a_plain_pattern_does_not(pattern: str) -> None:
    assert not runs_away(pattern)
