"""Paper is not an interview (DESIGN §3): what is on the paper must be storable, and nothing passes unseen."""

import pytest

from forms.errors import AnketaError, EntryError
from forms.finding import QUERY
from tests.written_form import Desk, form_of

OFFICERS = form_of("""
# survey
| type           | name   | label   | relevant      | constraint                              | constraint_message | required | key::missing               | key::paper | key::severity | key::case    |
| text           | number | Number  |               | regex(., '^[0-9]{3}$')                  | Three digits.      | yes      |                            | 1          | blocking      | paper_number |
| integer        | age    | Age     |               | (. >= 18 and . <= 65) or . = 98 or . = 99 | Age outside 18–65. | yes    | 98=illegible 99=blank      | A1         |               |              |
| integer        | years  | Years   |               | . <= ${age} - 16                        |                    | yes      |                            | A2         |               |              |
| select_one yn  | train  | Trained |               |                                         |                    | yes      |                            | B1         |               |              |
| integer        | year   | Year    | ${train} = '1' | . >= 1998 and . <= 2030                |                    | yes      |                            | B2         |               |              |
| select_multiple topics | topics | Topics | ${train} = '1' |                                 |                    | yes      |                            | B3         |               |              |
| text           | remark | Remark  |               |                                         |                    |          |                            |            |               |              |
# choices
| list_name | name | label     | missing   |
| yn        | 1    | Yes       |           |
| yn        | 2    | No        |           |
| yn        | 98   | Illegible | illegible |
| yn        | 99   | Blank     | blank     |
| topics    | 1    | Law       |           |
| topics    | 2    | Health    |           |
| topics    | 96   | Other     |           |
""")  # noqa: E501  (a questionnaire is a wide table)


@pytest.fixture
def desk() -> Desk:
    return Desk(OFFICERS)


def test_a_whole_paper_without_trouble(desk: Desk) -> None:
    desk.keys("001", "28", "6", "1", "2009", "1296", "seen")
    assert desk.at == ""
    assert desk.value("topics") == "1 2 96"
    desk.session.close()
    assert desk.journal.closed == [("closed", "")]


def test_every_accepted_answer_is_one_record_made_before_the_session_moves(desk: Desk) -> None:
    desk.keys("001", "28")
    assert [cursor and cursor.path for _, cursor in desk.journal.records] == ["/data/age", "/data/years"]


def test_what_cannot_be_the_type_is_not_stored_and_stays_in_the_box(desk: Desk) -> None:
    desk.keys("001")
    step = desk.keys("abc")
    assert (step.findings[0].rule, desk.at, desk.has("age")) == ("not_a_number", "age", False)


def test_a_blocking_rule_of_the_form_stores_nothing(desk: Desk) -> None:
    step = desk.keys("01")
    assert (step.findings[0].kind, desk.at, desk.has("number")) == ("blocking", "number", False)
    assert desk.journal.records == []


def test_a_value_outside_its_range_is_stored_at_once_and_waits_to_be_kept(desk: Desk) -> None:
    step = desk.keys("001", "7")
    assert (step.findings[0].kind, step.findings[0].sentence) == (QUERY, "Age outside 18–65.")
    assert (desk.at, desk.value("age"), desk.view("age").answer.override) == ("age", "7", "")
    desk.session.keep("as_on_paper")
    assert (desk.at, desk.view("age").answer.override) == ("years", "as_on_paper")


def test_the_same_finding_stands_again_when_enter_is_pressed_again(desk: Desk) -> None:
    desk.keys("001", "7")
    assert desk.keys("7").findings
    assert desk.at == "age"


def test_a_corrected_value_needs_no_confirming(desk: Desk) -> None:
    desk.keys("001", "7", "27")
    assert (desk.at, desk.view("age").answer.query) == ("years", "")


def test_an_override_does_not_outlive_the_value_it_was_given_for(desk: Desk) -> None:
    desk.keys("001", "7")
    desk.session.keep("as_on_paper")
    desk.session.go(desk.place("age"))
    assert desk.keys("8").findings
    assert desk.view("age").answer.override == ""


def test_a_declared_missing_code_breaks_no_rule(desk: Desk) -> None:
    desk.keys("001", "98")
    assert (desk.at, desk.value("age")) == ("years", "98")


def test_an_earlier_answer_changed_later_opens_a_query_on_the_other(desk: Desk) -> None:
    desk.keys("001", "40", "20", "2", "")
    desk.session.go(desk.place("age"))
    step = desk.keys("30")
    assert desk.place("years") in step.changed
    assert desk.session.open_ends().queries == (desk.place("years"),)
    finding = desk.view("years").findings[0]
    assert finding.also == (desk.place("age"),)


def test_a_missing_reason_stores_the_code_the_form_lists_for_it(desk: Desk) -> None:
    desk.keys("001")
    desk.session.miss("illegible")
    desk.session.miss("illegible")
    assert (desk.value("age"), desk.view("age").answer.missing) == ("98", "")
    assert desk.view("years").answer.missing == "illegible"
    assert desk.session.open_ends().missing == (desk.place("age"), desk.place("years"))


def test_a_lone_point_is_blank_on_the_paper(desk: Desk) -> None:
    desk.keys("001", ".", ".", ".")
    assert (desk.value("age"), desk.view("years").answer.missing, desk.value("train")) == ("99", "blank", "99")


def test_enter_on_an_empty_coded_box_is_refused_and_on_a_remark_passes(desk: Desk) -> None:
    desk.keys("001")
    assert desk.keys("").findings[0].rule == "nothing_typed"
    desk.keys("28", "6", "2")
    assert desk.at == "remark"
    desk.keys("")
    assert desk.at == ""


def test_a_skipped_question_is_passed_over_and_says_why(desk: Desk) -> None:
    desk.keys("001", "28", "6", "2")
    assert desk.at == "remark"
    assert desk.view("year").skipped_because == "B1 = 2"


def test_an_answer_on_the_paper_to_a_skipped_question_is_kept_and_flagged(desk: Desk) -> None:
    desk.keys("001", "28", "6")
    desk.keys("2")
    desk.session.go(desk.place("train"))
    step = desk.session.into_skipped()
    assert step.now_at == desk.place("year")
    desk.keys("2009")
    assert desk.view("year").answer.off_path
    assert desk.session.open_ends().off_path == (desk.place("year"),)


def test_turning_back_the_filter_puts_answers_off_the_path_and_on_again(desk: Desk) -> None:
    desk.keys("001", "28", "6", "1", "2009", "1")
    desk.session.go(desk.place("train"))
    step = desk.keys("2")
    assert set(step.hidden) == {desk.place("year"), desk.place("topics")}
    assert desk.view("year").answer.off_path
    desk.session.go(desk.place("train"))
    step = desk.keys("1")
    assert set(step.shown) == {desk.place("year"), desk.place("topics")}
    assert not desk.view("year").answer.off_path


def test_an_unfinished_case_cannot_be_closed_but_a_supervisor_may_close_it_as_incomplete(
    desk: Desk,
) -> None:
    desk.keys("001", "28")
    with pytest.raises(EntryError, match="unanswered"):
        desk.session.close()
    assert desk.journal.closed == []
    desk.session.close(incomplete=True, reason="last evening")
    assert desk.journal.closed == [("incomplete", "last evening")]


def test_down_leaves_a_question_unanswered_and_f10_comes_back_to_it(desk: Desk) -> None:
    desk.keys("001", "28")
    desk.session.move(1)
    assert desk.at == "train"
    desk.keys("2", "")
    assert desk.session.next_open().now_at == desk.place("years")


def test_up_goes_back_over_skipped_questions(desk: Desk) -> None:
    desk.keys("001", "28", "6", "2")
    assert desk.session.move(-1).now_at == desk.place("train")
    for _ in range(9):
        desk.session.move(-1)
    assert desk.at == "number"


def test_undo_takes_back_one_answer_at_a_time_with_what_followed_from_it(desk: Desk) -> None:
    desk.keys("001", "28", "6", "1", "2009")
    desk.session.undo()
    assert (desk.at, desk.has("year")) == ("year", False)
    desk.session.undo()
    assert (desk.at, desk.has("train")) == ("train", False)
    assert not desk.view("year").is_relevant
    for _ in range(9):
        desk.session.undo()
    assert not desk.has("number")


def test_undo_goes_on_after_a_crash_where_it_had_come_to(desk: Desk) -> None:
    desk.keys("001", "28", "6")
    desk.session.undo()
    again = desk.reopened()
    assert again.at == "years"
    again.session.undo()
    assert (again.at, again.has("age")) == ("age", False)


def test_a_reopened_draft_stands_on_the_same_question_with_every_answer(desk: Desk) -> None:
    desk.keys("001", "7")
    again = desk.reopened()
    assert (again.at, again.value("age"), again.view("age").findings[0].rule) == ("age", "7", "constraint_said")
    assert again.session.paper_number == "001"


def test_when_the_journal_refuses_nothing_has_moved_and_the_same_key_works_later(desk: Desk) -> None:
    desk.keys("001", "28", "6")
    before = desk.session.state()
    desk.journal.fails = AnketaError("the disk is full")
    with pytest.raises(AnketaError):
        desk.keys("1")
    assert desk.session.state() == before
    assert not desk.view("year").is_relevant
    desk.journal.fails = None
    desk.keys("1")
    assert desk.at == "year"


def test_a_missing_page_gives_its_reason_to_all_that_is_left_of_the_section(desk: Desk) -> None:
    desk.keys("001", "28")
    desk.session.page_missing()
    assert desk.at == ""
    assert {name: desk.view(name).answer.missing for name in ("years", "train", "remark")} == dict.fromkeys(
        ("years", "train", "remark"), "page_missing"
    )


def test_a_note_is_kept_with_the_answer_it_was_written_on(desk: Desk) -> None:
    desk.keys("001")
    desk.session.note("  ink   ran ")
    desk.keys("28")
    assert desk.view("age").answer.note == "ink ran"


def test_clearing_makes_a_question_unanswered_again(desk: Desk) -> None:
    desk.keys("001", "28")
    desk.session.go(desk.place("age"))
    desk.session.clear()
    assert (desk.at, desk.has("age")) == ("age", False)


def test_a_reason_that_is_not_offered_is_refused(desk: Desk) -> None:
    desk.keys("001")
    assert desk.session.miss("tired").findings[0].rule == "reason_not_offered"
    assert desk.at == "age"


@pytest.mark.parametrize(
    ("name", "text", "full"),
    [
        ("age", "28", True),
        ("age", "7", False),
        ("age", "98", True),
        ("age", "70", False),
        ("train", "1", True),
        ("train", "9", False),
        ("train", "98", True),
        ("topics", "1", False),
    ],
)
def test_a_box_advances_when_nothing_legal_can_follow(desk: Desk, name: str, text: str, full: bool) -> None:
    desk.session.go(desk.place(name))
    assert desk.session.is_complete(text) is full


@pytest.mark.parametrize(
    ("name", "text", "legal"),
    [
        ("age", "2", True),
        ("age", "x", False),
        ("train", "3", False),
        ("train", "y", True),
        ("topics", "129", True),
        ("topics", "13", False),
        ("age", ".", True),
    ],
)
def test_an_illegal_character_is_refused_while_typing(desk: Desk, name: str, text: str, legal: bool) -> None:
    desk.session.go(desk.place(name))
    assert desk.session.is_typable(text) is legal


def test_the_label_appears_as_soon_as_the_code_is_legal(desk: Desk) -> None:
    desk.session.go(desk.place("topics"))
    assert [desk.session.echo(text) for text in ("", "1", "12", "123")] == ["", "Law", "Law, Health", ""]
