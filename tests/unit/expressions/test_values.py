from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from forms.expressions.compile import typed
from forms.expressions.moment import moment_of_days
from tests.unit.expressions.paper import Paper


@pytest.mark.parametrize(
    ("source", "stored"),
    [
        ("7", "7"),
        ("7.0", "7"),
        ("1.50", "1.5"),
        ("1000000 * 1000000 * 1000000 * 1000000", "1000000000000000000000000"),
        ("1000000 * 1000000000", "1000000000000000"),
        ("1000000 * 100000000000", "100000000000000000"),
        ("1 div 1000000", "0.000001"),
        ("1 div 3", "0.3333333333333333"),
        ("-0.0", "0"),
        ("1 div 0", "Infinity"),
        ("-1 div 0", "-Infinity"),
        ("0 div 0", ""),
        ("number('abc')", ""),
        ("string(number('abc'))", "NaN"),
        ("true()", "true"),
        ("1 > 2", "false"),
        ("/data/d", "2020-03-01"),
        ("/data/t", "09:30:00.000"),
        ("/data/t2", "10:15:00.000"),
        ("/data/dt", "2020-03-01T12:00:00.000+06:00"),
        ("now()", "2024-05-05T10:30:00.000+06:00"),
        ("today()", "2024-05-05"),
        ("/data/dec", "2.5"),
        ("/data/gap", ""),
    ],
)
def test_a_value_is_stored_as_canonical_text(paper: Paper, source: str, stored: str) -> None:
    assert paper.text(source) == stored


@pytest.mark.parametrize(
    ("source", "is_true"),
    [
        ("''", False),
        ("'false'", True),
        ("'0'", True),
        ("0", False),
        ("0 div 0", False),
        ("-1", True),
        ("/data/empty", False),
        ("/data/gap", False),
        ("/data/zero", False),
        ("/data/i", True),
        ("/data/d", True),
        ("/data/yn", True),
        ("/data/rep", False),
        ("instance('letters')/root/item", True),
        ("instance('letters')/root/item[name = 'none']", False),
        ("instance('letters')/root/item[part = 'x']/label", True),
    ],
)
def test_blank_zero_and_nothing_are_false(paper: Paper, source: str, *, is_true: bool) -> None:
    assert paper.truth(source) is is_true


def test_rows_are_true_because_they_exist(household: Paper) -> None:
    assert household.truth("/data/rep")
    for row in (1, 2, 3):
        household.skip(f"/data/rep[{row}]")
    assert not household.truth("/data/rep")
    assert not household.truth("/data/rep/n")


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("' 5 '", 5.0),
        ("'.5'", 0.5),
        ("'-5.'", -5.0),
        ("true()", 1.0),
        ("/data/d", 18322.0),
        ("/data/dt", 18322.5),
        ("'2020-03-01'", 18322.0),
        ("'2020-03-01T06:00:00'", 18322.25),
        ("instance('letters')/root/item[name = 'b']/num", 2.0),
        ("instance('letters')/root/item/num", 1.0),
    ],
)
def test_what_holds_a_number_reads_as_one(paper: Paper, source: str, number: float) -> None:
    assert paper.number(source) == number


@pytest.mark.parametrize(
    "source",
    [
        "''",
        "'1e3'",
        "'+5'",
        "'1,5'",
        "'0x10'",
        "'- 5'",
        "'٣'",
        "'NaN'",
        "'2020-02-30'",
        "'2020-05'",
        "'0\x1f'",
        "/data/t",
        "/data/rep",
    ],
)
def test_what_holds_no_number_is_nan(paper: Paper, source: str) -> None:
    assert math.isnan(paper.number(source))


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        # blanks
        ("/data/empty = ''", True),
        ("/data/gap = ''", True),
        ("/data/gap != ''", False),
        ("/data/i != ''", True),
        ("/data/gap = 0", False),
        ("/data/gap != 0", True),
        ("/data/gap < 5", False),
        ("/data/gap >= 0", False),
        ("/data/empty < 5", False),
        ("/data/empty != 5", True),
        ("'' = 0", False),
        ("/data/empty = /data/off", False),
        # numbers and texts
        ("/data/i = 7", True),
        ("/data/i = 7.0", True),
        ("/data/i = '07'", True),
        ("/data/i = 'a'", False),
        ("/data/i != 'a'", True),
        ("/data/i != 7", False),
        ("/data/i > /data/dec", True),
        ("/data/i = /data/dec", False),
        ("'07' = 7", True),
        ("'07' = '7'", False),
        ("/data/s = 5", False),
        ("/data/s != 5", True),
        ("/data/s > 5", False),
        ("/data/s = /data/s", True),
        ("/data/s != /data/yn", True),
        ("'10' < '9'", False),
        ("'a' < 'b'", False),
        ("0.1 + 0.2 = 0.3", True),
        ("0.1 + 0.2 != 0.3", False),
        ("/data/i + 1 = /data/i * 1 + 1", True),
        ("/data/i + 1 != /data/i", True),
        ("/data/i + 1 > /data/i - 1", True),
        ("1 < 2 < 3", True),
        ("3 > 2 > 1", False),
        ("1 = 1 = 1", True),
        ("/data/i = 7 = true()", True),
        ("7 = /data/i", True),
        ("5 < /data/i", True),
        # truth
        ("true() = 1", True),
        ("true() = 'false'", True),
        ("/data/yn = true()", True),
        ("/data/empty = false()", True),
        # dates
        ("/data/d = '2020-03-01'", True),
        ("/data/d = '2020-3-1'", False),
        ("/data/d != '2020-03-01'", False),
        ("/data/d != ''", True),
        ("/data/d > '2019-12-31'", True),
        ("/data/d > '2020-03-01'", False),
        ("/data/d >= date('2020-03-01')", True),
        ("/data/d = date('2020-03-01')", True),
        ("/data/d < /data/d2", True),
        ("/data/d = 18322", True),
        ("/data/d <= today()", True),
        ("'2020-03-01' < '2020-03-02'", True),
        ("/data/dt > /data/d", True),
        ("/data/dt = /data/d", False),
        ("/data/dt = '2020-03-01T12:00:00.000+06:00'", True),
        # times of day are equal or not, and never earlier or later
        ("/data/t = '09:30:00.000'", True),
        ("/data/t = /data/t2", False),
        ("/data/t = /data/t", True),
        ("/data/t < /data/t2", False),
        ("/data/t > '08:00'", False),
        ("/data/t = /data/d", False),
    ],
)
def test_comparisons_follow_the_dialect(paper: Paper, source: str, *, holds: bool) -> None:
    assert paper.truth(source) is holds


def test_a_node_set_compares_when_one_of_its_members_does(household: Paper) -> None:
    assert household.truth("/data/rep/x = 20")
    assert household.truth("20 = /data/rep/x")
    assert household.truth("/data/rep/x != 20")
    assert household.truth("/data/rep/x > 25")
    assert not household.truth("/data/rep/x > 30")
    assert household.truth("/data/rep/x = /data/rep/x")
    assert not household.truth("/data/rep/n = 'Dan'")
    assert household.truth("1 < /data/rep/x < 2")


def test_a_node_set_without_members_reads_as_blank(paper: Paper) -> None:
    assert paper.truth("/data/rep/x = ''")
    assert paper.truth("instance('letters')/root/item[name = 'none']/label = ''")
    assert paper.text("/data/rep/x") == ""


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("2 - 3 - 4", -5.0),
        ("8 div 2 div 2", 2.0),
        ("-7 mod 4", -3.0),
        ("5 mod -3", 2.0),
        ("5.5 mod 2", 1.5),
        ("--5", 5.0),
        ("- /data/i + 1", -6.0),
        ("--/data/s = 1", 0.0),
        ("/data/i - -/data/dec", 9.5),
        ("/data/d - date('2020-01-01')", 60.0),
        ("/data/d + 1", 18323.0),
        ("/data/d2 - /data/d", 471.0),
    ],
)
def test_arithmetic_is_that_of_xpath(paper: Paper, source: str, number: float) -> None:
    assert paper.number(source) == number


@pytest.mark.parametrize(
    "source", ["5 mod 0", "(1 div 0) mod 2", "0 div 0", "/data/gap + 1", "/data/s * 2", "-/data/gap"]
)
def test_arithmetic_without_a_number_is_nan(paper: Paper, source: str) -> None:
    assert math.isnan(paper.number(source))


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("1 = 1 and 2 = 2", True),
        ("1 = 1 and 2 = 2 and 3 = 4", False),
        ("1 = 2 or 2 = 3 or 3 = 3", True),
        ("1 = 2 or 2 = 3 or 3 = 4", False),
        ("'a' or ''", True),
        ("/data/i = 1 or /data/i = 7", True),
        ("/data/i = 1 or /data/i = 2 or /data/i = 7", True),
        ("/data/i > 1 and /data/i > 2 and /data/i > 8", False),
        ("/data/i > 1 and /data/i > 2 and /data/i > 3", True),
    ],
)
def test_and_and_or_read_truths(paper: Paper, source: str, *, holds: bool) -> None:
    assert paper.truth(source) is holds


ALMATY = timezone(timedelta(hours=6))


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", "7", 7.0),
        ("decimal", "2.50", 2.5),
        ("range", "3", 3.0),
        ("integer", "", ""),
        ("integer", "abc", ""),
        ("integer", "2020-03-01", ""),
        ("date", "2009-05-31", date(2009, 5, 31)),
        ("date", "2009-05", ""),
        ("date", "2009", ""),
        ("date", "2009-02-30", ""),
        ("time", "09:30", time(9, 30)),
        ("time", "00:00", time(0, 0)),
        ("time", "09:30:15.250+06:00", time(9, 30, 15, 250_000)),
        ("time", "25:00", ""),
        ("dateTime", "2009-05-31T09:30:00.000+06:00", datetime(2009, 5, 31, 9, 30, tzinfo=ALMATY)),
        (
            "dateTime",
            "2009-05-31T09:30:00.000-0330",
            datetime(2009, 5, 31, 9, 30, tzinfo=timezone(-timedelta(hours=3.5))),
        ),
        ("dateTime", "2009-05-31T09:30:00Z", datetime(2009, 5, 31, 9, 30, tzinfo=UTC)),
        ("dateTime", "2009-05-31T09:30", datetime(2009, 5, 31, 9, 30)),  # noqa: DTZ001 - as written, without an offset
        ("dateTime", "2009-02-30T09:30:00Z", ""),
        ("dateTime", "2009-05-31", ""),
        ("text", "7", "7"),
        ("select_one", "07", "07"),
        ("calculate", "2009-05-31", "2009-05-31"),
    ],
)
def test_a_stored_text_is_typed_by_the_questions_kind(kind: str, text: str, value: object) -> None:
    assert typed(kind, text) == value
    assert type(typed(kind, text)) is type(value)


def test_days_outside_the_calendar_are_no_moment() -> None:
    assert moment_of_days(0.5) == datetime(1970, 1, 1, 12)  # noqa: DTZ001 - a wall clock's
    assert moment_of_days(1e9) is None
    assert moment_of_days(math.inf) is None
    assert moment_of_days(math.nan) is None
