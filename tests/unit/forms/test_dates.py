from datetime import date

import pytest

from forms.dates import is_partial, parse_date, parse_date_time, parse_time, show_date

NEAR = date(2009, 6, 30)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("23012009", "2009-01-23"),
        ("230109", "2009-01-23"),
        ("2301", "2009-01-23"),
        ("3112", "2008-12-31"),
        ("23.01.2009", "2009-01-23"),
        ("23/1/09", "2009-01-23"),
        ("1-2-2009", "2009-02-01"),
        ("2009-01-23", "2009-01-23"),
        ("29022008", "2008-02-29"),
    ],
)
def test_digits_in_the_order_day_month_year_are_a_date(typed: str, iso: str) -> None:
    assert parse_date(typed, near=NEAR).iso == iso


@pytest.mark.parametrize(("typed", "iso"), [("99012009", "2009-01"), ("99992009", "2009"), ("99.05.2008", "2008-05")])
def test_an_unknown_day_or_month_keyed_99_makes_a_partial_date(typed: str, iso: str) -> None:
    found = parse_date(typed, near=NEAR)
    assert (found.iso, found.is_partial) == (iso, True)
    assert is_partial(iso)


@pytest.mark.parametrize("typed", ["31022009", "00012009", "31042009", "15132009", "29022009", "15992009"])
def test_a_day_that_does_not_exist_is_refused_at_once(typed: str) -> None:
    assert parse_date(typed, near=NEAR).fault == "no_such_day"


@pytest.mark.parametrize("typed", ["abc", "1", "123", "12345", "1.2.3.4", "01/01/20091", "١٢", "", "   ", "1_1"])
def test_what_is_no_date_is_said_to_be_none(typed: str) -> None:
    assert parse_date(typed, near=NEAR).fault == "not_a_date"


def test_a_birth_date_of_two_digits_never_lies_in_the_future() -> None:
    assert parse_date("010170", near=NEAR, latest=NEAR).iso == "1970-01-01"
    assert parse_date("010109", near=NEAR, latest=NEAR).iso == "2009-01-01"
    assert parse_date("010111", near=NEAR, latest=NEAR).iso == "1911-01-01"


def test_month_and_year_questions_take_just_that() -> None:
    assert parse_date("012009", near=NEAR, appearance="month-year").iso == "2009-01"
    assert parse_date("0109", near=NEAR, appearance="month-year").iso == "2009-01"
    assert parse_date("2009", near=NEAR, appearance="year").iso == "2009"
    assert parse_date("1301", near=NEAR, appearance="month-year").fault == "no_such_day"


@pytest.mark.parametrize(
    ("typed", "clock"), [("0930", "09:30"), ("930", "09:30"), ("9:30", "09:30"), ("23.59", "23:59")]
)
def test_times_are_four_digits_or_separated(typed: str, clock: str) -> None:
    assert parse_time(typed)[:5] == clock


@pytest.mark.parametrize("typed", ["2460", "9999", "24:00", "x", "1", "12345"])
def test_a_time_that_does_not_exist_is_none(typed: str) -> None:
    assert parse_time(typed) == ""


def test_a_date_with_a_time_needs_both() -> None:
    assert parse_date_time("23012009 0930", near=NEAR).iso == "2009-01-23T09:30:00.000"
    assert parse_date_time("23012009", near=NEAR).fault == "not_a_time"
    assert parse_date_time("99012009 0930", near=NEAR).fault == "not_a_date"
    assert parse_date_time("31022009 0930", near=NEAR).fault == "no_such_day"


def test_dates_are_shown_day_first() -> None:
    assert [show_date(iso) for iso in ("2009-01-23", "2009-01", "2009", "")] == ["23.01.2009", "01.2009", "2009", ""]
