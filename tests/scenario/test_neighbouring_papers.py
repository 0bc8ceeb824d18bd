"""The neighbouring papers keyed whole: what each computes, asks about, skips, and how it closes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forms.case import new_state
from forms.errors import AnketaError
from forms.journal import Answer, Place
from tests.neighbouring_papers import (
    AFTER_TRAINING,
    ATTENDANCE_LIST,
    BEFORE_TRAINING,
    COUNTERFOIL,
    HOME_VISIT,
    METHADONE_SHEET,
    OUTREACH_PAGE,
    PAPERS,
    RETURNED_SLIP,
    built_in,
    key_paper,
)
from tests.written_form import Desk

#: The stories by the kind of paper, for the tests' names.
STORIES = ("before", "after", "page", "month", "counterfoil", "slip", "visit", "list")


def keyed(form_id: str, paper: str) -> Desk:
    """A desk at which a paper was keyed to its end."""
    desk = Desk(built_in(form_id))
    key_paper(desk.session, paper)
    return desk


def started(form_id: str, paper: str, before: str) -> Desk:
    """A desk at which a paper was keyed up to, not including, the box that begins with `before`."""
    desk = Desk(built_in(form_id))
    key_paper(desk.session, paper[: paper.index(before)].rstrip(" |\n"))
    return desk


def rows(desk: Desk, roster: str) -> list[str]:
    """The ids of a roster's rows, in order; `person/service` for the inner ones."""
    return [row.row_id for row in desk.session.state().rows if row.roster == f"/data/{roster}"]


def column(desk: Desk, name: str) -> list[str]:
    """What stands at a question in each row of its roster, in order."""
    roster = desk.form.roster_chain(desk.place(name).path)[-1].removeprefix("/data/")
    return [desk.value(name, row) for row in rows(desk, roster)]


def kept(desk: Desk) -> set[str]:
    """Names of the questions whose answer a rule asked about and the keyer kept."""
    return {place.path.rpartition("/")[2] for place, answer in desk.session.state().answers.items() if answer.override}


def missing(desk: Desk) -> list[str]:
    """Names of the questions that are missing with a reason, in order."""
    return [place.path.rpartition("/")[2] for place in desk.session.open_ends().missing]


@pytest.mark.parametrize(("form_id", "paper"), PAPERS, ids=STORIES)
def test_a_paper_is_keyed_to_its_end_with_nothing_open_and_closes(form_id: str, paper: str) -> None:
    desk = keyed(form_id, paper)
    ends = desk.session.open_ends()
    assert (desk.at, ends.unanswered, ends.queries, ends.off_path) == ("", (), (), ())
    desk.session.close()
    assert desk.journal.closed == [("closed", "")]


@pytest.mark.parametrize(("form_id", "paper"), PAPERS, ids=STORIES)
def test_a_draft_opens_again_with_the_same_answers_and_rows(form_id: str, paper: str) -> None:
    desk = keyed(form_id, paper)
    again = desk.reopened()
    assert again.session.state().answers == desk.session.state().answers
    assert again.session.state().rows == desk.session.state().rows
    assert again.journal.records == []


@pytest.mark.parametrize(("form_id", "paper"), PAPERS, ids=STORIES)
def test_everything_keyed_can_be_undone_to_the_empty_paper(form_id: str, paper: str) -> None:
    desk = keyed(form_id, paper)
    for _ in desk.journal.records[:]:
        desk.session.undo()
    left = {
        place: answer
        for place, answer in desk.session.state().answers.items()
        if desk.form.question(place.path).is_keyed
    }
    assert (left, desk.session.state().past) == ({}, ())


def test_a_mistyped_sheet_number_leaves_the_printed_lines_of_a_sheet_alone() -> None:
    desk = Desk(built_in("methadone_register"))
    assert desk.keys("2").findings[0].kind == "blocking"
    assert len(rows(desk, "dose_day")) == 31


def test_undo_of_the_first_answer_leaves_the_printed_lines_of_a_sheet_alone() -> None:
    desk = Desk(built_in("methadone_register"))
    desk.keys("03430-002")
    desk.session.undo()
    assert len(rows(desk, "dose_day")) == 31


def test_a_full_disk_at_the_first_answer_leaves_the_printed_lines_of_a_sheet_alone() -> None:
    desk = Desk(built_in("methadone_register"))
    desk.journal.fails = AnketaError("the disk is full")
    with pytest.raises(AnketaError):
        desk.keys("03430-002")
    desk.journal.fails = None
    desk.keys("03430-002")
    assert len(rows(desk, "dose_day")) == 31


def test_a_mistyped_number_leaves_the_carried_header_alone() -> None:
    carried = Place("/data/sheet/training_date")
    header = {carried: Answer("2023-06-12")}
    desk = Desk(built_in("attendance_list"), replace(new_state(), answers=header, is_new=True))
    assert desk.keys("4").findings[0].kind == "blocking"
    assert desk.session.state().answers[carried].value == "2023-06-12"


def test_looking_around_on_a_fresh_sheet_records_nothing() -> None:
    desk = Desk(built_in("methadone_register"))
    desk.session.move(1)
    assert desk.journal.records == []


# --- training test ----------------------------------------------------------------------------------------------------


def test_the_two_tests_of_a_participant_have_one_code_and_two_numbers() -> None:
    before, after = keyed("training_test", BEFORE_TRAINING), keyed("training_test", AFTER_TRAINING)
    assert before.value("participant") == after.value("participant") == "0417-07"
    assert (before.session.paper_number, after.session.paper_number) == ("0417-07-1", "0417-07-2")
    (link,) = [question.name for question in before.form.questionnaire.questions() if question.keying.link]
    assert link == "participant"


def test_the_score_counts_right_answers_beside_how_many_were_given() -> None:
    before, after = keyed("training_test", BEFORE_TRAINING), keyed("training_test", AFTER_TRAINING)
    # Right before: b1, b4, b6, b7; 98 at b8 is no answer, 88 at b3 is one.
    assert (before.value("score"), before.value("answered")) == ("4", "9")
    # Right after: all but b10.
    assert (after.value("score"), after.value("answered")) == ("9", "10")


def test_the_phase_says_which_sections_a_test_has() -> None:
    before, after = keyed("training_test", BEFORE_TRAINING), keyed("training_test", AFTER_TRAINING)
    assert not before.view("d1_useful").is_relevant
    assert not after.view("a2_age").is_relevant
    assert (kept(before), missing(before)) == ({"a2_age"}, ["a3_years", "b8_condom", "c2_ost"])
    assert before.value("a3_years") == "99"


def test_an_age_written_on_the_test_after_the_training_is_kept_off_the_path() -> None:
    desk = keyed("training_test", AFTER_TRAINING)
    desk.session.go(desk.place("a2_age"))
    desk.keys("34")
    assert desk.session.open_ends().off_path == (desk.place("a2_age"),)
    desk.session.close()


# --- outreach register ------------------------------------------------------------------------------------------------


def test_the_client_code_is_made_of_initials_sex_and_year_of_birth() -> None:
    desk = keyed("outreach_register", OUTREACH_PAGE)
    assert column(desk, "client_code") == ["АЙСУ185", "БЕТА290", ""]
    assert missing(desk) == ["mother", "condoms", "referred"]


def test_page_totals_are_held_against_the_lines() -> None:
    desk = started("outreach_register", OUTREACH_PAGE, "t_syr_out 210")
    step = desk.keys("210")
    assert step.findings[0].sentence.startswith("The lines keyed give 215.")
    desk.session.language = "Русский (ru)"
    assert "215" in desk.view("t_syr_out").findings[0].words["said"]
    desk.keys("215")
    assert desk.at == "t_syr_in"


def test_a_line_corrected_later_asks_about_the_total_again() -> None:
    desk = keyed("outreach_register", OUTREACH_PAGE)
    desk.session.go(desk.place("condoms", rows(desk, "line")[0]))
    desk.keys("21")
    assert desk.session.open_ends().queries == (desk.place("t_condoms"),)
    desk.session.undo()
    assert desk.session.open_ends().queries == ()


def test_a_deleted_line_leaves_the_sums_and_its_successors_move_up() -> None:
    desk = keyed("outreach_register", OUTREACH_PAGE)
    desk.session.delete_row(rows(desk, "line")[1])
    assert [desk.value(name) for name in ("sum_lines", "sum_syr_out", "sum_syr_in", "sum_condoms")] == [
        "2", "210", "258", "20",
    ]  # fmt: skip
    assert column(desk, "line_no") == ["1", "2"]
    names = {place.path.rpartition("/")[2] for place in desk.session.open_ends().queries}
    assert names == {"t_lines", "t_condoms"}
    desk.session.undo()
    assert column(desk, "client_code") == ["АЙСУ185", "БЕТА290", ""]
    assert desk.session.open_ends().queries == ()


def test_a_client_who_stands_on_the_page_already_is_asked_about_once() -> None:
    desk = started("outreach_register", OUTREACH_PAGE, "line 1 | birth_year 1979")
    key_paper(desk.session, "line 1 | birth_year 1985 | mother Ай")
    assert desk.keys("су").findings[0].sentence.startswith("Two Cyrillic letters stand here")
    assert desk.session.open_ends().queries == (desk.session.at,)
    desk.keys("со")
    assert desk.at == "syr_out"


def test_letters_of_the_other_alphabet_are_asked_about() -> None:
    desk = started("outreach_register", OUTREACH_PAGE, "mother ай")
    assert desk.keys("AI").findings[0].sentence.startswith("Two Cyrillic letters")
    assert desk.keys("өҮ").findings == ()


def test_a_slip_number_on_a_line_that_gave_none_is_kept_off_the_path() -> None:
    desk = keyed("outreach_register", OUTREACH_PAGE)
    first = rows(desk, "line")[0]
    desk.session.go(desk.place("referred", first))
    assert desk.session.into_skipped().now_at == desk.place("slip_no", first)
    desk.keys("004172")
    assert desk.session.open_ends().off_path == (desk.place("slip_no", first),)


# --- methadone register -----------------------------------------------------------------------------------------------


def test_a_month_has_31_lines_and_asks_for_the_days_it_has() -> None:
    desk = keyed("methadone_register", METHADONE_SHEET)
    days = rows(desk, "dose_day")
    assert column(desk, "day_no") == [str(day) for day in range(1, 32)]
    assert column(desk, "dose_date") == [f"2023-02-{day:02}" for day in range(1, 29)] + ["", "", ""]
    assert [desk.view("dose", row).is_relevant for row in days] == [True] * 28 + [False] * 3


def test_a_dose_that_jumps_from_the_day_before_is_asked_about() -> None:
    desk = started("methadone_register", METHADONE_SHEET, "dose 85")
    step = desk.keys("85")
    assert step.findings[0].sentence.startswith(
        "Dose outside 2.5–200 mg, or more than 10 mg away from the day before (60)"
    )
    assert desk.keys("70").findings == ()
    third = rows(desk, "dose_day")[2]
    assert (desk.value("dose", third), desk.value("prev_dose", third)) == ("70", "60")


def test_the_first_day_is_held_against_the_month_before_and_a_missed_day_against_nothing() -> None:
    desk = started("methadone_register", METHADONE_SHEET, "dose 60 |")
    assert desk.keys("60,5").findings
    assert desk.keys("60").findings == ()
    assert desk.keys("0").findings == ()
    assert desk.keys("120").findings == ()
    assert desk.keys("201").findings
    assert desk.keys("2").findings
    assert desk.view("dose", rows(desk, "dose_day")[3]).label == "Dose on day 4 (mg)"


def test_a_dose_corrected_later_asks_about_the_day_after() -> None:
    desk = keyed("methadone_register", METHADONE_SHEET)
    days = rows(desk, "dose_day")
    desk.session.go(desk.place("dose", days[20]))
    desk.keys("55")
    queries = desk.session.open_ends().queries
    assert queries == (desk.place("t_mg"),)
    desk.session.go(desk.place("dose", days[20]))
    desk.keys("52")
    assert desk.at == "dose"
    assert set(desk.session.open_ends().queries) == {
        desk.place("dose", days[20]), desk.place("dose", days[21]), desk.place("t_mg"),
    }  # fmt: skip


def test_the_sheets_days_and_milligrams_are_computed() -> None:
    desk = keyed("methadone_register", METHADONE_SHEET)
    # 60 60 85 75 0 60 illegible, then three weeks of 62.5
    assert (desk.value("sum_days"), desk.value("sum_mg")) == ("26", "1652.5")
    assert (kept(desk), missing(desk)) == ({"dose", "t_days"}, ["dose"])


def test_a_dose_on_the_thirtieth_of_february_is_kept_off_the_path_and_not_summed() -> None:
    desk = keyed("methadone_register", METHADONE_SHEET)
    thirtieth = desk.place("dose", rows(desk, "dose_day")[29])
    desk.session.go(thirtieth)
    desk.keys("60")
    assert desk.session.open_ends().off_path == (thirtieth,)
    assert desk.value("sum_mg") == "1652.5"


def test_the_last_dose_before_is_not_asked_of_one_who_began_this_month() -> None:
    desk = started("methadone_register", METHADONE_SHEET, "begun 2")
    key_paper(desk.session, "begun 1 | dose 40")
    assert not desk.view("dose_before").is_relevant


# --- referral slip ----------------------------------------------------------------------------------------------------


def test_the_two_halves_of_a_slip_carry_one_number_and_close_apart() -> None:
    halves = [keyed("referral_slip", paper) for paper in (COUNTERFOIL, RETURNED_SLIP)]
    assert [half.session.paper_number for half in halves] == ["004170-1", "004170-2"]
    assert [half.value("slip_no") for half in halves] == ["004170", "004170"]
    assert [half.value("district") for half in halves] == ["KG21000000000", "KG21000000000"]
    assert [half.view("a1_from").is_relevant for half in halves] == [True, False]
    (link,) = [question.name for question in halves[0].form.questionnaire.questions() if question.keying.link]
    assert link == "slip_no"


def test_a_returned_slip_is_asked_about_what_cannot_be() -> None:
    desk = started("referral_slip", RETURNED_SLIP, "b1_came 01062023")
    assert desk.keys("01062023").findings[0].sentence.startswith("The date is before the slip was given")
    key_paper(desk.session, "b1_came 02062023 | b2_where 3 | b3_done 12 | b4_on 1")
    assert desk.keys("004170").findings[0].sentence.startswith("The number of a slip is six digits, and not")
    desk.keys("004171")
    assert desk.at == "b6_stamp"


def test_a_slip_number_that_is_none_is_not_stored() -> None:
    desk = Desk(built_in("referral_slip"))
    step = desk.keys("4170")
    assert (step.findings[0].kind, desk.has("slip_no")) == ("blocking", False)


def test_what_the_slip_says_is_missing_has_the_papers_codes() -> None:
    desk = keyed("referral_slip", RETURNED_SLIP)
    assert (desk.value("age"), desk.value("b6_stamp")) == ("99", "99")
    assert (missing(desk), kept(desk)) == (["age", "b6_stamp"], {"b3_done"})


# --- home visit -------------------------------------------------------------------------------------------------------


def test_services_stand_below_their_person() -> None:
    desk = keyed("home_visit", HOME_VISIT)
    people = rows(desk, "person")
    parents = [row.parent for row in desk.session.state().rows if row.roster == "/data/person/service"]
    assert parents == [people[0], people[0], people[0], people[1]]
    assert column(desk, "svc_rows") == ["3", "1"]
    assert [desk.value(name) for name in ("people_rows", "all_rows", "tests")] == ["2", "4", "1"]


def test_a_persons_services_are_held_against_the_number_written() -> None:
    desk = started("home_visit", HOME_VISIT, "n_services 3")
    assert desk.keys("2").findings[0].sentence.startswith("The lines keyed give 3.")
    desk.keys("3")
    assert desk.at == "person"


def test_age_follows_from_the_birth_date_and_stays_blank_for_a_partial_one() -> None:
    desk = keyed("home_visit", HOME_VISIT)
    assert column(desk, "age") == ["37", ""]
    second = rows(desk, "person")[1]
    assert desk.view("birth_date", second).answer.query == "partial_date"
    desk.session.go(desk.place("birth_date", second))
    desk.keys("15061990")
    assert column(desk, "age") == ["37", "33"]


def test_one_born_after_the_visit_is_asked_about() -> None:
    desk = started("home_visit", HOME_VISIT, "birth_date 16061985")
    assert desk.keys("16062023").findings[0].sentence.startswith("Born after the visit")


def test_a_deleted_service_is_gone_from_the_counts_of_its_person_and_of_the_visit() -> None:
    desk = keyed("home_visit", HOME_VISIT)
    desk.session.delete_row(rows(desk, "person/service")[1])
    assert (column(desk, "svc_rows"), desk.value("all_rows"), desk.value("tests")) == (["2", "1"], "3", "0")
    first = rows(desk, "person")[0]
    assert set(desk.session.open_ends().queries) == {desk.place("n_services", first), desk.place("t_services")}


def test_a_deleted_person_takes_their_services_along_and_brings_them_back() -> None:
    desk = keyed("home_visit", HOME_VISIT)
    desk.session.delete_row(rows(desk, "person")[0])
    assert (desk.value("people_rows"), desk.value("all_rows"), desk.value("tests")) == ("1", "1", "0")
    desk.session.undo()
    assert (desk.value("people_rows"), desk.value("all_rows"), desk.value("tests")) == ("2", "4", "1")
    assert column(desk, "svc_result") == ["", "1", "", ""]


def test_what_names_a_person_is_marked_as_identifier() -> None:
    questions = built_in("home_visit").questionnaire.questions()
    marked = {question.name for question in questions if question.privacy == "identifier"}
    assert marked == {"address", "phone", "full_name", "birth_date", "personal_no"}


# --- attendance list --------------------------------------------------------------------------------------------------


def test_a_number_that_stands_on_the_list_twice_is_asked_about_at_the_second() -> None:
    desk = started("attendance_list", ATTENDANCE_LIST, "attender 07 | participant_no 09")
    step = desk.keys("07")
    third = rows(desk, "attender")[2]
    assert step.findings[0].place == Place("/data/attender/participant_no", third)
    assert desk.session.open_ends().queries == (Place("/data/attender/participant_no", third),)
    desk.session.delete_row(rows(desk, "attender")[0])
    assert desk.session.open_ends().queries == ()


def test_lines_give_participant_codes_and_the_count_of_those_present() -> None:
    desk = keyed("attendance_list", ATTENDANCE_LIST)
    assert column(desk, "participant") == ["0417-07", "0417-08", "0417-09"]
    assert (desk.value("n_listed"), desk.value("n_present")) == ("3", "2")
    assert (kept(desk), missing(desk)) == ({"t_present"}, ["pm"])


def test_a_deleted_line_of_the_list_lets_the_next_ones_move_up() -> None:
    desk = keyed("attendance_list", ATTENDANCE_LIST)
    desk.session.delete_row(rows(desk, "attender")[0])
    assert (column(desk, "line_no"), desk.value("n_listed"), desk.value("n_present")) == (["1", "2"], "2", "1")


def test_a_line_put_between_others_gets_their_number() -> None:
    desk = keyed("attendance_list", ATTENDANCE_LIST)
    desk.session.add_row("/data/attender", before=rows(desk, "attender")[1])
    desk.keys("10")
    assert column(desk, "participant_no") == ["07", "10", "08", "09"]
    assert column(desk, "line_no") == ["1", "2", "3", "4"]
