"""Rosters on the desk: rows end with a blank one, count questions make rows, deleted rows can be brought back."""

import pytest

from forms.errors import AnketaError
from tests.written_form import Desk, form_of

HOUSEHOLD = form_of("""
# survey
| type          | name   | label     | relevant    | repeat_count |
| text          | head   | Head      |             |              |
| begin_repeat  | member | Member    |             |              |
| integer       | age    | Age       |             |              |
| select_one yn | school | At school | ${age} < 18 |              |
| end_repeat    |        |           |             |              |
| integer       | doses  | Doses     |             |              |
| begin_repeat  | dose   | Dose      |             | ${doses}     |
| decimal       | amount | Amount    |             |              |
| end_repeat    |        |           |             |              |
# choices
| list_name | name | label |
| yn        | 1    | Yes   |
| yn        | 2    | No    |
""")


@pytest.fixture
def desk() -> Desk:
    desk = Desk(HOUSEHOLD)
    desk.keys("x")
    return desk


def ages(desk: Desk) -> list[str]:
    state = desk.session.state()
    rows = [row.row_id for row in state.rows if row.roster == "/data/member"]
    return [desk.value("age", row) for row in rows]


def test_typing_on_the_blank_row_starts_a_row_and_enter_there_leaves_the_roster(desk: Desk) -> None:
    assert desk.at == "member"
    desk.keys("10", "1", "40")
    assert ages(desk) == ["10", "40"]
    desk.keys("")
    assert desk.at == "doses"


def test_a_count_question_makes_its_rows_and_the_desk_walks_through_them(desk: Desk) -> None:
    desk.keys("", "2")
    assert desk.at == "amount"
    desk.keys("1,5", "2")
    assert desk.at == ""
    desk.session.close()


def test_a_count_that_falls_keeps_the_keyed_rows_and_says_so(desk: Desk) -> None:
    desk.keys("", "2", "1", "2")
    desk.session.go(desk.place("doses"))
    desk.keys("1")
    stop = next(section for section in desk.session.sections() if section.path == "/data/dose").places[-1]
    assert desk.session.view(stop).findings[0].rule == "surplus_rows"


def test_a_row_goes_in_before_another(desk: Desk) -> None:
    desk.keys("10", "1", "40", "")
    first = desk.session.state().rows[0].row_id
    desk.session.add_row("/data/member", before=first)
    desk.keys("70")
    assert ages(desk) == ["70", "10", "40"]


def test_a_deleted_row_comes_back_whole_with_undo(desk: Desk) -> None:
    desk.keys("10", "1", "40", "")
    first = desk.session.state().rows[0].row_id
    desk.session.delete_row(first)
    assert ages(desk) == ["40"]
    desk.session.undo()
    assert ages(desk) == ["10", "40"]
    assert desk.value("school", first) == "1"


def test_a_draft_with_rows_opens_again_with_the_same_rows(desk: Desk) -> None:
    desk.keys("10", "1", "40", "", "1", "2,5")
    again = desk.reopened()
    assert again.session.state().rows == desk.session.state().rows
    assert ages(again) == ["10", "40"]
    assert again.at == desk.at


def test_views_of_a_row_say_which_row_it_is(desk: Desk) -> None:
    desk.keys("10", "1", "40", "")
    rows = desk.session.state().rows
    view = desk.view("age", rows[1].row_id)
    assert (view.row_index, view.row_count, view.roster_title) == (2, 2, "Member")


def test_a_refused_text_on_the_blank_row_leaves_no_row_and_no_record(desk: Desk) -> None:
    records = len(desk.journal.records)
    step = desk.keys("abc")
    assert (step.findings[0].rule, step.now_at, desk.at) == ("not_a_number", desk.session.at, "member")
    assert (ages(desk), len(desk.journal.records)) == ([], records)


def test_a_row_and_its_first_answer_are_one_record_and_one_undo(desk: Desk) -> None:
    records = len(desk.journal.records)
    desk.keys("10")
    assert len(desk.journal.records) == records + 1
    desk.session.undo()
    assert (ages(desk), desk.at) == ([], "member")


def test_a_disk_that_refuses_a_new_row_leaves_the_desk_on_the_blank_row(desk: Desk) -> None:
    desk.journal.fails = AnketaError("the disk is full")
    with pytest.raises(AnketaError):
        desk.keys("10")
    assert (ages(desk), desk.at) == ([], "member")
    desk.journal.fails = None
    desk.keys("10")
    assert ages(desk) == ["10"]


def test_a_row_taken_out_of_a_counted_roster_stays_out_when_the_paper_is_opened_again(desk: Desk) -> None:
    desk.keys("", "2")
    first = next(row.row_id for row in desk.session.state().rows if row.roster == "/data/dose")
    desk.session.delete_row(first)
    again = desk.reopened()
    assert again.session.state().rows == desk.session.state().rows
    stop = next(section for section in again.session.sections() if section.path == "/data/dose").places[-1]
    assert again.session.view(stop).findings[0].rule == "missing_rows"
