import pytest

from forms.questionnaire import Question
from forms.values import Desk, Option, parse, parse_number, parse_point, split_codes

YES_NO = (Option("1", "", "Yes"), Option("2", "", "No"), Option("98", "", "Illegible"), Option("99", "", "Blank"))
RAYONS = (Option("KG03430000010", "03430", "Suzak"), Option("KG03410000010", "03410", "Nooken"))


def keyed(kind: str, text: str, desk: Desk | None = None, **question: object) -> tuple[str, str]:
    """Value and fault of a text typed into a question of this kind."""
    parsed = parse(Question("/data/q", "q", kind, **question), text, desk or Desk())  # type: ignore[arg-type]
    return parsed.value, parsed.fault


@pytest.mark.parametrize(
    ("typed", "value"), [("28", "28"), ("007", "7"), ("-3", "-3"), ("+5", "5"), ("٢٨", "28"), ("-0", "0"), (" 4 ", "4")]
)
def test_whole_numbers_are_stored_plain(typed: str, value: str) -> None:
    assert keyed("integer", typed) == (value, "")


@pytest.mark.parametrize("typed", ["nan", "inf", "1e5", "1_000", "0x1", "12a", "--3", "1 000 000", "½", "9" * 30])
def test_what_python_calls_a_number_and_a_keyer_does_not_is_refused(typed: str) -> None:
    assert keyed("integer", typed)[1] == "not_a_number"
    assert keyed("decimal", typed)[1] == "not_a_number"


def test_a_fraction_in_a_whole_number_says_whole() -> None:
    assert keyed("integer", "2.5")[1] == "not_whole"


@pytest.mark.parametrize(
    ("typed", "value"), [("2,5", "2.5"), ("2.50", "2.5"), (".5", "0.5"), ("3.", "3"), ("0,10", "0.1")]
)
def test_decimal_comma_and_point_are_one_number(typed: str, value: str) -> None:
    assert keyed("decimal", typed) == (value, "")


def test_a_code_may_be_typed_by_code_short_code_or_first_letters() -> None:
    desk = Desk(offered=RAYONS, listed=RAYONS)
    for typed in ("KG03430000010", "kg03430000010", "03430", "3430", "suz", "Suzak"):
        value = keyed("select_one", typed, desk)[0]
        assert value == "KG03430000010" or typed == "3430"


def test_letters_that_fit_two_answers_name_both() -> None:
    desk = Desk(offered=(Option("1", "", "North"), Option("2", "", "Norway")))
    parsed = parse(Question("/d/q", "q", "select_one"), "nor", desk)
    assert parsed.fault == "ambiguous"
    assert "1 North" in parsed.words["choices"]


def test_a_code_off_the_filter_is_kept_as_a_query_and_one_off_the_list_is_refused() -> None:
    desk = Desk(offered=RAYONS[:1], listed=RAYONS)
    parsed = parse(Question("/d/q", "q", "select_one"), "03410", desk)
    assert (parsed.value, parsed.query) == ("KG03410000010", "filtered_out")
    assert keyed("select_one", "77777", desk)[1] == "not_a_code"


@pytest.mark.parametrize("typed", ["1 2 98", "98,2,1", "1298", "2 1 98", "1;2;98"])
def test_several_codes_come_in_list_order_however_typed(typed: str) -> None:
    assert keyed("select_multiple", typed, Desk(YES_NO, YES_NO)) == ("1 2 98", "")


def test_codes_run_together_only_where_no_code_begins_another() -> None:
    options = (Option("1", "", ""), Option("12", "", ""))
    assert split_codes("112", options) == ["112"]
    assert keyed("select_multiple", "1 1", Desk(options, options))[1] == "twice"


def test_a_ranking_keeps_the_order_of_typing() -> None:
    assert keyed("rank", "2 1", Desk(YES_NO, YES_NO)) == ("2 1", "")


def test_positions_on_earth_in_decimals_and_degrees() -> None:
    assert parse_point("42.87 74.59") == "42.87 74.59 0 0"
    assert parse_point("42°52'30\"N 74°35'24\"E") == "42.875 74.59 0 0"
    assert parse_point("95 10") is None
    assert parse_point("42") is None
    assert keyed("geotrace", "42 74; 43 75")[0] == "42 74 0 0;43 75 0 0"
    assert keyed("geotrace", "42 74; x")[1] == "not_a_place"


@pytest.mark.parametrize("typed", ["\x00", "a\x0bb", "a\tb", "\ud800", "line\nbreak"])
def test_control_characters_are_refused_in_a_line_of_text(typed: str) -> None:
    assert keyed("text", typed)[1] == "control_character"


@pytest.mark.parametrize(
    "typed", ["=2+2", "+1", "-1", "@x", "00123", "NA", "NULL", "TRUE", "ң ө ү", "👍", "a\u200fb", " lead"]
)
def test_nasty_texts_are_kept_as_they_are(typed: str) -> None:
    assert keyed("text", typed) == (typed, "")


def test_text_is_composed_and_limited() -> None:
    assert keyed("text", "и\u0306")[0] == "й"
    assert keyed("text", "x" * 10_001)[1] == "too_long"
    assert keyed("text", "two\nlines", appearance="multiline")[0] == "two\nlines"


def test_a_tick_is_a_tick() -> None:
    assert keyed("acknowledge", "x") == ("OK", "")
    assert keyed("acknowledge", "?")[1] == "not_a_code"


def test_a_number_has_one_canonical_text() -> None:
    assert parse_number("0.0", whole=False) == "0"
    assert parse_number("-0,50", whole=False) == "-0.5"
    assert parse_number("", whole=True) is None
