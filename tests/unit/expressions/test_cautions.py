from __future__ import annotations

import pytest

from tests.unit.expressions.paper import Paper


@pytest.mark.parametrize(
    ("source", "code", "column"),
    [
        ("/data/d > '2019-12-31'", "date_compared_with_text", 9),
        ("'2019-12-31' < /data/d", "date_compared_with_text", 14),
        ("today() != '2019-12-31'", "date_compared_with_text", 9),
        ("/data/t < /data/t2", "time_compared", 9),
        ("if(/data/yn, 1, 2)", "blank_as_truth", 4),
        ("not(/data/i)", "blank_as_truth", 1),
        ("boolean(/data/d)", "blank_as_truth", 1),
        ("/data/yn and 1 = 1", "blank_as_truth", 10),
        ("1 = 1 or ../yn", "blank_as_truth", 7),
        (". > today() - 1", "today_in_rule", 5),
        ("now()", "today_in_rule", 1),
        ("date('2020-02-30')", "not_a_date", 1),
        ("decimal-date-time('soon')", "not_a_date", 1),
        ("instance('__last-saved')/data/i", "last_saved", 1),
        ("if(1 = 1, null, 2)", "unknown_name", 11),
        ("../yn = yes", "unknown_name", 9),
    ],
)
def test_what_compiles_but_surprises_is_told_with_its_column(paper: Paper, source: str, code: str, column: int) -> None:
    cautions = paper.compile(source).cautions
    assert (code, column) in {(caution.code, caution.column) for caution in cautions}
    assert all(caution.what and caution.advice for caution in cautions)


@pytest.mark.parametrize(
    "source",
    [
        "/data/d > date('2019-12-31')",
        "/data/d = ''",
        "/data/d != ''",
        "/data/s = '2019-12-31'",
        "/data/t = /data/t2",
        "decimal-time(/data/t) < decimal-time(/data/t2)",
        "if(/data/yn = 'y', /data/i, ../s)",
        "not(selected(/data/several, 'a'))",
        "boolean(/data/rep)",
        "date('')",
        "date(/data/s)",
        "instance('letters')/root/item[label]",
    ],
)
def test_what_is_plain_is_passed_in_silence(paper: Paper, source: str) -> None:
    assert paper.compile(source).cautions == ()


def test_a_lone_name_and_the_last_saved_case_are_blank(paper: Paper) -> None:
    assert paper.text("if(1 = 1, null, 2)") == ""
    assert paper.text("instance('__last-saved')/data/i") == ""
    assert paper.text("count(null)") == "0"
