from __future__ import annotations

import math

import pytest

from forms.errors import ExpressionError
from forms.expressions.compile import FUNCTIONS
from tests.unit.expressions.paper import Paper

TEXTS = [
    ("concat('a', 1.0, 1.50, /data/empty)", "a11.5"),
    ("concat()", ""),
    ("join(', ', 'a', 'b')", "a, b"),
    ("join('-', instance('letters')/root/item[part = 'x']/name, 'z')", "a-b-z"),
    ("string(/data/dec)", "2.5"),
    ("string('a')", "a"),
    ("string(true())", "true"),
    ("string-length('')", "0"),
    ("string-length('Ыйык')", "4"),
    ("string-length('😀')", "2"),
    ("string-length(/data/i)", "1"),
    ("substr('abcdef', 1, 3)", "bc"),
    ("substr('abcdef', 2)", "cdef"),
    ("substr('abcdef', -3, -1)", "de"),
    ("substr('abcdef', 4, 2)", ""),
    ("substr('abcdef', -99, 3)", "abc"),
    ("substr('abcdef', 'a')", ""),
    ("substring('abcdef', 2, 3)", "bcd"),
    ("substring('abcdef', 0, 3)", "ab"),
    ("substring('abcdef', 1.5, 2.6)", "bcd"),
    ("substring('abcdef', 3)", "cdef"),
    ("substring('abcdef', -1 div 0, 1 div 0)", ""),
    ("substring('abcdef', 'a')", ""),
    ("substring-before('a-b', '-')", "a"),
    ("substring-before('ab', '-')", ""),
    ("substring-before('ab', '')", ""),
    ("substring-after('a-b', '-')", "b"),
    ("substring-after('ab', '')", "ab"),
    ("substring-after('ab', '-')", ""),
    ("starts-with('abc', 'a')", "true"),
    ("ends-with('abc', 'bc')", "true"),
    ("contains('abc', 'x')", "false"),
    ("contains('abc', '')", "true"),
    ("normalize-space('  a  b ')", "a b"),
    ("translate('aabb', 'aba', 'xyz')", "xxyy"),
    ("translate('abc', 'abc', 'x')", "x"),
    ("digest('abc', 'SHA-256', 'hex')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("digest('abc', 'MD5')", "kAFQmDzST7DWlj99KOF/cg=="),
    ("digest('abc', 'CRC')", ""),
    ("base64-decode('YWJj')", "abc"),
    ("base64-decode('4Lq')", ""),
    ("base64-decode('ы')", ""),
    ("jr:itext('hello')", "Hello"),
    ("jr:itext('none')", ""),
]

NUMBERS = [
    ("int(3.9)", 3.0),
    ("int(-3.7)", -3.0),
    ("floor(-2.1)", -3.0),
    ("ceiling(2.1)", 3.0),
    ("round(-2.5)", -2.0),
    ("round(2.5)", 3.0),
    ("round(1.005, 2)", 1.01),
    ("round(0.285, 2)", 0.29),
    ("round(-1.45, 1)", -1.4),
    ("round(1234.5, -2)", 1200.0),
    ("round(1250, -2)", 1300.0),
    ("round(5, 2)", 5.0),
    ("round(1 div 0)", math.inf),
    ("round(0.5, -999)", 0.0),
    ("round(/data/dec * 1.1)", 3.0),
    ("abs(-3)", 3.0),
    ("pow(2, 0.5)", 2**0.5),
    ("pow(0, -1)", math.inf),
    ("pow(10, 400)", math.inf),
    ("sqrt(16)", 4.0),
    ("exp(0)", 1.0),
    ("exp10(2)", 100.0),
    ("log(1)", 0.0),
    ("log(0)", -math.inf),
    ("log10(1000)", 3.0),
    ("log10(0)", -math.inf),
    ("sin(0)", 0.0),
    ("cos(0)", 1.0),
    ("tan(0)", 0.0),
    ("asin(1)", math.asin(1)),
    ("acos(1)", 0.0),
    ("atan(1)", math.atan(1)),
    ("atan2(1, 2)", math.atan2(1, 2)),
    ("pi()", math.pi),
    ("min(3, 1, 2)", 1.0),
    ("min(/data/empty, 3)", 3.0),
    ("max(1, '7', 3)", 7.0),
    ("max(/data/d, /data/d2)", 18793.0),
    ("sum(instance('letters')/root/item/num)", 13.0),
    ("sum(/data/rep/x)", 0.0),
    ("sum(/data/gap)", 0.0),
    ("number('12')", 12.0),
    ("number(/data/dt)", 18322.0),
    ("number('2020-03-01T12:00:00')", 18322.0),
    ("count-selected(' a  b ')", 2.0),
    ("count-selected('')", 0.0),
    ("count(instance('letters')/root/item)", 4.0),
    ("count-non-empty(/data/g/*)", 2.0),
    ("decimal-date-time(/data/d)", 18322.0),
    ("decimal-date-time('2020-03-01T12:00:00.000+00:00')", 18322.75),
    ("decimal-date-time('2020-03-01T12:00:00')", 18322.5),
    ("decimal-time(/data/t)", 9.5 / 24),
    ("decimal-time('14:30')", 14.5 / 24),
    ("decimal-time(/data/dt)", 0.5),
    ("distance('0 0; 0 1')", 111318.84502143922),
    ("distance('42.87 74.59 700 5', '42.87 74.59')", 0.0),
    ("distance(/data/empty)", 0.0),
    ("distance('91 0; 0 0')", 0.0),
    ("area('0 0; 0 1; 1 1; 0 0')", 6195628067.9),
    ("area('0 0; 0 1')", 0.0),
    ("random()", 0.37),
]

NANS = [
    "int('abc')",
    "round('abc')",
    "round(1, 'a')",
    "pow(-8, 0.5)",
    "sqrt(-1)",
    "log(-1)",
    "asin(2)",
    "min()",
    "max('', /data/empty)",
    "max('a', 3)",
    "abs('')",
    "number('2020-13-01T12:00:00')",
    "decimal-date-time('soon')",
    "decimal-time('soon')",
    "decimal-time(/data/d)",
]

TRUTHS = [
    ("not(/data/empty = '')", False),
    ("not('')", True),
    ("not('0')", False),
    ("boolean('false')", True),
    ("boolean(/data/zero)", False),
    ("boolean-from-string('true')", True),
    ("boolean-from-string('1')", True),
    ("boolean-from-string(' true ')", False),
    ("boolean-from-string('yes')", False),
    ("true()", True),
    ("false()", False),
    ("selected('a b c', 'b')", True),
    ("selected('abc', 'b')", False),
    ("selected(/data/empty, '')", True),
    ("selected('', '')", True),
    ("selected(/data/several, ' c ')", True),
    ("selected(/data/several, /data/yn)", False),
    ("selected(/data/i, 7)", True),
    ("checklist(1, 2, true(), true(), true())", False),
    ("checklist(-1, 2, 'a', '', 1)", True),
    ("checklist(2, -1, true(), true(), false())", True),
    ("weighted-checklist(2, 3, true(), 2, false(), 1)", True),
    ("weighted-checklist(-1, 2, true(), 2, true(), 1)", False),
    ("regex('abc123', '[0-9]+')", False),
    ("regex('0555', '^[0-9]{4}$')", True),
    ("regex('', '.*')", True),
    ("regex(/data/s, concat('[a-c]', '+'))", True),
    ("regex(/data/s, /data/several)", False),
    ("regex('Ыйык', '[А-Яа-я]+')", True),
]

CHOICES = [
    ("if(/data/i > 5, /data/i, '')", "7"),
    ("if('false', 'x', 'y')", "x"),
    ("if(/data/empty, 'x', 'y')", "y"),
    ("if(1 = 1, 'x', 2)", "x"),
    ("if(/data/i = 7, /data/s, /data/yn)", "abc"),
    ("count(if(/data/i = 7, /data/rep, /data/g/*))", "0"),
    ("count(if(/data/i = 8, /data/rep, /data/g/*))", "2"),
    ("coalesce('', /data/i)", "7"),
    ("coalesce(/data/zero, 5)", "0"),
    ("coalesce(-/data/gap, 5)", "5"),
    ("coalesce(/data/empty, /data/gap)", ""),
    ("selected-at('a b c', 0)", "a"),
    ("selected-at('a b c', 3)", ""),
    ("selected-at('a b c', -1)", ""),
    ("selected-at('a b c', 'x')", ""),
    ("jr:choice-name('y', ' /data/yn ')", "Yes"),
    ("jr:choice-name(/data/yn, '/data/yn')", "Yes"),
    ("jr:choice-name('zz', '/data/yn')", ""),
    ("jr:choice-name('', '/data/yn')", ""),
    ("jr:choice-name('n', '../yn')", "No"),
    ("name(/data/g/a)", "a"),
    ("name()", "c"),
    ("name(/data/rep)", ""),
    ("last()", "1"),
    ("position()", "1"),
    ("current()", ""),
    ("string()", ""),
    ("uuid()", "00000001-0000-4000-8000-000000000000"),
    ("uuid(5)", "00000"),
    ("uuid(-5)", ""),
    ("string-length(uuid(100))", "100"),
]

DATES = [
    ("date('2020-03-01')", "2020-03-01"),
    ("date('2020-3-1')", "2020-03-01"),
    ("date('2020-02-30')", ""),
    ("date('')", ""),
    ("date('soon')", ""),
    ("date(18322)", "2020-03-01"),
    ("date(18322.7)", "2020-03-01"),
    ("date(-1)", "1969-12-31"),
    ("date(1 div 0)", ""),
    ("date(true())", ""),
    ("date(/data/t)", ""),
    ("date(/data/d)", "2020-03-01"),
    ("date(/data/dt)", "2020-03-01"),
    ("date(/data/d + 1)", "2020-03-02"),
    ("date('2020-03-01T23:00:00.000Z')", "2020-03-02"),
    ("date('0001-01-01T00:00:00.000+14:00')", ""),
    ("date-time('2020-03-01T12:00:00.000Z')", "2020-03-01T18:00:00.000+06:00"),
    ("date-time('2020-03-01')", "2020-03-01T00:00:00.000+06:00"),
    ("date-time(18322.5)", "2020-03-01T12:00:00.000+06:00"),
    ("date-time('soon')", ""),
    ("format-date(/data/d, '%e/%n/%y')", "1/3/20"),
    ("format-date('2020-03-01', '%Y-%m-%d %b %a %% %W %Q')", "2020-03-01 Mar Sun % 9 %Q"),
    ("format-date('', '%Y')", ""),
    ("format-date(18322, '%d.%m.%Y')", "01.03.2020"),
    ("format-date-time('2020-03-01T09:05:07.089+06:00', '%H %h %M %S %3')", "09 9 05 07 089"),
    ("format-date-time('2020-03-01T21:00:00.000Z', '%d %H')", "02 03"),
    ("int((date('2026-03-01') - /data/d) div 365.25)", "5"),
]


@pytest.mark.parametrize(("source", "stored"), TEXTS + CHOICES + DATES)
def test_a_function_gives_the_text(paper: Paper, source: str, stored: str) -> None:
    assert paper.text(source) == stored


@pytest.mark.parametrize(("source", "number"), NUMBERS)
def test_a_function_gives_the_number(paper: Paper, source: str, number: float) -> None:
    assert paper.number(source) == number


@pytest.mark.parametrize("source", NANS)
def test_a_function_outside_its_domain_gives_nan_and_stores_a_blank(paper: Paper, source: str) -> None:
    assert math.isnan(paper.number(source))
    assert paper.text(source) == ""


@pytest.mark.parametrize(("source", "holds"), TRUTHS)
def test_a_function_gives_the_truth(paper: Paper, source: str, *, holds: bool) -> None:
    assert paper.truth(source) is holds


def test_every_function_of_the_dialect_is_there_and_is_tried() -> None:
    tiers = (
        "instance selected if today concat string-length not regex count-selected decimal-date-time int coalesce date "
        "number jr:choice-name floor format-date format-date-time round position substr indexed-repeat min max "
        "date-time pulldata join contains true false string uuid now count sum once current random randomize abs pow "
        "sqrt sin cos tan asin acos atan atan2 log log10 exp exp10 pi translate normalize-space substring "
        "substring-before substring-after starts-with ends-with decimal-time count-non-empty selected-at checklist "
        "weighted-checklist boolean-from-string boolean ceiling digest base64-decode jr:itext last name area distance"
    )
    assert set(tiers.split()) == set(FUNCTIONS)


def test_once_keeps_the_answer_that_is_there(paper: Paper) -> None:
    assert paper.text("once(random())") == "0.37"
    paper.key({"/data/c": "0.5"})
    assert paper.text("once(random())") == "0.5"


def test_a_slow_pattern_lets_the_answer_pass_and_says_so(paper: Paper) -> None:
    paper.key({"/data/s": "a" * 40 + "!"})
    assert paper.truth("regex(/data/s, '(a|aa)+(a|aa)+(a|aa)+$')")
    assert paper.faults == ["rule_not_checked"]


def test_a_pattern_that_is_broken_only_in_the_answer_lets_it_pass(paper: Paper) -> None:
    paper.key({"/data/s": "("})
    assert paper.truth("regex('a', /data/s)")
    assert paper.faults == ["rule_not_checked"]


def test_a_world_without_faults_is_enough(paper: Paper) -> None:
    expression = paper.compile("regex('a', /data/s)")
    paper.key({"/data/s": "("})
    del paper.faults
    assert expression.truth(paper.node("/data/c"), paper)


def test_a_broken_pattern_is_refused_when_the_form_is_loaded(paper: Paper) -> None:
    with pytest.raises(ExpressionError) as caught:
        paper.compile("regex(., '[a')")
    assert (caught.value.code, caught.value.column) == ("bad_regex", 10)


@pytest.mark.parametrize(
    ("source", "code", "column"),
    [
        ("Selected(., 'a')", "unknown_function", 1),
        ("1 + nonsense(2)", "unknown_function", 5),
        ("cht:difference-in-months(., 1)", "unsupported_function", 1),
        ("add-date(., 1)", "unsupported_function", 1),
        ("search('file')", "unsupported_function", 1),
        ("if(1, 2)", "wrong_arguments", 1),
        ("today(1)", "wrong_arguments", 1),
        ("round(1, 2, 3)", "wrong_arguments", 1),
        ("weighted-checklist(1)", "wrong_arguments", 1),
        ("count(1)", "not_a_node_set", 7),
        ("count-non-empty('a')", "not_a_node_set", 17),
        ("randomize('a')", "not_a_node_set", 11),
        ("position(1)", "not_a_node_set", 10),
        ("jr:choice-name(1, /data/yn)", "wrong_arguments", 19),
        ("jr:choice-name(1, 'a +')", "syntax", 23),
        ("jr:choice-name(1, '1')", "unknown_reference", 19),
        ("jr:choice-name(1, '/data/none')", "unknown_reference", 26),
    ],
)
def test_a_call_that_cannot_be_is_refused(paper: Paper, source: str, code: str, column: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        paper.compile(source)
    assert (caught.value.code, caught.value.column) == (code, column)


def test_the_advice_names_the_nearest_function(paper: Paper) -> None:
    with pytest.raises(ExpressionError) as caught:
        paper.compile("Count-Selected(.)")
    assert "count-selected" in caught.value.advice
