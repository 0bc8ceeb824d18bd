from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from forms.case_state import CaseState
from forms.entry_session import EntrySession
from forms.journal import BLANK, Answer, AnswerChange, Place
from storage.audit import verify
from storage.batches import create_batch
from storage.cases import (
    TAKEN_OVER,
    CaseCommitJournal,
    CaseJournal,
    count_cases,
    create_case,
    find_paper,
    last_draft,
    list_cases,
    open_case,
    read_cases,
    set_status,
    take_over,
)
from storage.errors import CaseIsClosed, DiskFull, StoreError, TextRefused, UnknownCase, WrongShape
from storage.store import Store, open_store
from tests.unit.storage.papers import (
    AGE,
    ASKER,
    BIRTHS,
    IS_ADULT,
    MEMBER,
    NAME,
    NO,
    REMARK,
    SEX,
    YEARS,
    begin_paper,
    correct,
    key_all,
    key_paper,
    reopen,
)


def rows_of(store: Store, sql: str) -> list[tuple[Any, ...]]:
    return store.run(lambda connection: connection.execute(sql).fetchall())


def only_case(store: Store) -> str:
    (row,) = list_cases(store)
    return row.case_id


# --- drafts ---------------------------------------------------------------------------------------------------------


def test_looking_at_a_fresh_paper_stores_nothing(store: Store) -> None:
    state = create_case(store, enumerator="E1")
    session = reopen(store, state.case_id)
    assert open_case(store, state.case_id) == state
    CaseJournal(store, state.case_id).record((), NO)
    assert count_cases(store) == {}
    session.key("001")
    assert count_cases(store) == {"draft": 1}


def test_an_answer_is_on_the_disk_when_the_call_returns(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44"})
    columns = "SELECT number, age FROM answers_household"
    assert rows_of(store, columns) == [("001", "44")]
    assert session.at == SEX


def test_a_draft_reopens_on_the_same_question_with_its_answers_and_steps(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44"})
    before = session.state()
    path = store.path
    store.close()
    with open_store(path) as again:
        draft = last_draft(again, "E1")
        assert draft is not None
        state = open_case(again, draft.case_id)
        assert (state.cursor, state.opened_at) == (SEX, before.opened_at)
        assert state.answers == {place: answer for place, answer in before.answers.items() if answer != BLANK}
        resumed = reopen(again, draft.case_id)
        assert resumed.at == SEX
        resumed.undo()
        assert resumed.at == AGE
        assert AGE not in open_case(again, draft.case_id).answers
        assert last_draft(again, "E2") is None


def test_an_undone_step_stays_undone_after_reopening(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44", "sex": "2"})
    session.undo()
    again = reopen(store, only_case(store))
    again.undo()
    assert again.at == AGE
    assert AGE not in open_case(store, only_case(store)).answers


def test_flags_come_back_and_go_with_their_answer(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "130"})
    case_id = only_case(store)
    asked = open_case(store, case_id).answers[AGE]
    assert (asked.value, asked.query, asked.override) == ("130", "constraint", "")
    assert list_cases(store)[0].open_queries == 1
    session.keep("as_on_paper")
    session.go(AGE)
    session.note("smudged")
    kept = open_case(store, case_id).answers[AGE]
    assert (kept.override, kept.note) == ("as_on_paper", "smudged")
    assert list_cases(store)[0].open_queries == 0
    session.clear()
    session.note("")
    assert AGE not in open_case(store, case_id).answers
    assert rows_of(store, "SELECT count(*) FROM flag") == [(0,)]


def test_an_answer_off_the_path_is_kept_and_marked(store: Store) -> None:
    session = begin_paper(store, "001", {"sex": "1"})
    session.go(BIRTHS)
    session.key("3")
    answer = open_case(store, only_case(store)).answers[BIRTHS]
    assert (answer.value, answer.off_path) == ("3", True)


def test_a_deleted_roster_row_goes_and_undo_brings_it_back(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "30", "sex": "1"})
    for text in ("Ada", "7", "Ben", "9"):
        session.key(text)
    state = open_case(store, only_case(store))
    first, second = state.rows
    assert [state.answers[Place(NAME, row.row_id)].value for row in state.rows] == ["Ada", "Ben"]
    session.delete_row(first.row_id)
    gone = open_case(store, only_case(store))
    assert gone.rows == (second,)
    assert Place(NAME, first.row_id) not in gone.answers
    session.undo()
    back = open_case(store, only_case(store))
    assert back.rows == (first, second)
    assert back.answers[Place(YEARS, first.row_id)].value == "7"


def test_number_batch_and_district_of_a_case_follow_its_answers(store: Store) -> None:
    batch = create_batch(store, name="May", district="D7", header={ASKER.path: Answer("Q5")})
    state = create_case(store, batch=batch, enumerator="E1")
    session = reopen(store, state.case_id)
    session.key("010")
    (row,) = list_cases(store, search="May")
    assert (row.paper_number, row.batch, row.batch_name, row.district) == ("010", batch.batch_id, "May", "D7")
    assert open_case(store, state.case_id).answers[ASKER].value == "Q5"
    session.go(NO)
    session.key("011")
    assert [row.paper_number for row in list_cases(store)] == ["011"]
    assert find_paper(store, "010") == ()


def test_a_step_that_cannot_be_stored_changes_nothing_and_the_next_one_can(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44"})
    case_id = only_case(store)
    journal = CaseJournal(store, case_id)
    before = open_case(store, case_id)
    with pytest.raises(WrongShape):
        journal.record(
            [AnswerChange(SEX, BLANK, Answer("1")), AnswerChange(Place("/data/none"), BLANK, Answer("x"))], SEX
        )
    with pytest.raises(WrongShape):
        journal.record([AnswerChange(Place(NAME, "no-such-row"), BLANK, Answer("x"))], SEX)
    with pytest.raises(TextRefused):
        journal.record([AnswerChange(REMARK, BLANK, Answer("\ud800"))], SEX)
    assert open_case(store, case_id) == before
    session.key("2")
    assert open_case(store, case_id).answers[SEX].value == "2"


def key_until_refused(store: Store, session: EntrySession) -> tuple[StoreError, CaseState]:
    """Key long remarks until one is refused: the refusal, and the case before it."""
    for number in range(50):
        session.go(REMARK)
        before = open_case(store, only_case(store))
        try:
            session.key(f"{number} " + "long remark " * 700)
        except StoreError as refused:
            return refused, before
    pytest.fail("the disk never was full")


def test_a_full_disk_is_said_clearly_nothing_moves_and_it_goes_on_when_space_is_back(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44", "sex": "1"})
    pages = rows_of(store, "PRAGMA page_count")[0][0]
    store.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    refused, before = key_until_refused(store, session)
    assert isinstance(refused, DiskFull)
    assert (refused.what, bool(refused.advice)) == ("the disk is full", True)
    assert open_case(store, only_case(store)) == before
    store.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages * 100}").fetchone())
    session.key("short " + "long remark " * 700)
    assert open_case(store, only_case(store)).answers[REMARK].value.startswith("short")
    assert verify(store).findings == ()


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_file_that_may_not_grow_loses_no_answer(store: Store) -> None:
    import resource  # not on Windows

    session = begin_paper(store, "001")
    size = store.path.stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, hard))
        _refused, before = key_until_refused(store, session)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert open_case(store, only_case(store)) == before
    session.key("short")
    assert open_case(store, only_case(store)).answers[REMARK].value == "short"


def test_who_takes_a_draft_over_is_recorded(store: Store) -> None:
    begin_paper(store, "001", enumerator="E1")
    case_id = only_case(store)
    take_over(store, case_id, 1, "E2")
    take_over(store, case_id, 1, "E3")
    assert list_cases(store)[0].enumerator == "E3"
    assert open_case(store, case_id).answers[TAKEN_OVER].value == "E1 E2"
    session = reopen(store, case_id)
    key_all(session, {})
    session.close()
    assert verify(store).findings == ()
    with pytest.raises(CaseIsClosed):
        take_over(store, case_id, 1, "E4")


def test_a_case_that_is_not_there_is_said_so(store: Store) -> None:
    with pytest.raises(UnknownCase):
        open_case(store, "0" * 32)
    with pytest.raises(UnknownCase):
        CaseJournal(store, "0" * 32).record([AnswerChange(NO, BLANK, Answer("1"))], None)


# --- closing --------------------------------------------------------------------------------------------------------


def test_closing_drops_the_draft_journal_and_writes_one_row_of_the_trail(store: Store) -> None:
    session = begin_paper(store, "001")
    key_all(session, {"age": "44"}, [("Ada", "7")])
    before = len(audit_rows(store))
    session.close()
    (row,) = list_cases(store)
    assert row.status == "closed"
    assert row.closed_at.startswith("20")
    assert rows_of(store, "SELECT count(*) FROM draft_step") == [(0,)]
    assert [kind for kind, *_ in audit_rows(store)[before:]] == ["closed"]
    assert verify(store).findings == ()


def audit_rows(store: Store) -> list[tuple[Any, ...]]:
    return rows_of(store, "SELECT kind, path, old, new, reason, who FROM change ORDER BY seq")


def test_rows_deleted_before_closing_are_gone_for_good(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "30", "sex": "1"})
    for text in ("Ada", "7", "Ben", "9"):
        session.key(text)
    session.delete_row(open_case(store, only_case(store)).rows[0].row_id)
    key_all(session, {})
    session.close()
    assert rows_of(store, "SELECT name FROM answers_household__member") == [("Ben",)]
    assert verify(store).findings == ()


def test_a_supervisor_closes_a_draft_as_incomplete_with_a_reason(store: Store) -> None:
    session = begin_paper(store, "001")
    session.close(incomplete=True, reason="last evening")
    (row,) = list_cases(store)
    assert row.status == "incomplete"
    assert audit_rows(store)[-1][4] == "last evening"
    assert verify(store).findings == ()


def test_both_journals_store_the_same_case(store: Store, tmp_path: Path) -> None:
    answers, members = {"age": "130", "sex": "1", "remark": "wet"}, [("Ada", "7"), ("Ben", "9")]
    key_paper(store, "001", answers, members)
    session = begin_paper(store, "002")
    key_all(session, answers, members)
    session.close()
    first, second = (
        {
            (place.path, case.answers[place])
            for place in case.answers
            if place.path not in {NO.path, "/data/meta/instanceID"}
        }
        for case in read_cases(store)
    )
    assert first == second
    assert verify(store).findings == ()


def test_a_case_of_the_commit_journal_is_on_the_disk_with_its_closing_only(store: Store) -> None:
    state = create_case(store)
    journal = CaseCommitJournal(store, state.case_id)
    journal.record([AnswerChange(NO, BLANK, Answer("001"))], None)
    assert count_cases(store) == {}
    journal.close("closed", "")
    assert count_cases(store) == {"closed": 1}
    with pytest.raises(UnknownCase):
        journal.close("closed", "")


# --- after closing --------------------------------------------------------------------------------------------------


def test_a_correction_keeps_what_was_first_keyed_who_why_and_what_it_supersedes(store: Store) -> None:
    case_id = key_paper(store, "001", {"age": "17"})
    correct(store, case_id, AGE, "71", who="S1", reason="telephone")
    kind, path, old, new, reason, who = audit_rows(store)[-1]
    assert (kind, path, old, new, reason, who) == (
        "corrected",
        AGE.path,
        '{"value":"17"}',
        '{"value":"71"}',
        "telephone",
        "S1",
    )
    (case,) = read_cases(store)
    assert case.answers[AGE].value == "71"
    assert case.corrected == {AGE}
    first = rows_of(store, "SELECT content FROM first_content")[0][0]
    assert '"/data/you/age":"17"' in first
    assert verify(store).findings == ()


def test_what_the_form_computes_follows_a_correction_without_a_row_of_its_own(store: Store) -> None:
    case_id = key_paper(store, "001", {"age": "17"})
    correct(store, case_id, AGE, "71")
    (case,) = read_cases(store)
    assert case.answers[IS_ADULT].value == "1"
    assert [path for _, path, *_ in audit_rows(store)].count(IS_ADULT.path) == 0


def test_correcting_back_and_forth_keeps_every_step_and_one_value(store: Store) -> None:
    case_id = key_paper(store, "001", {"age": "17"})
    for text in ("71", "17", "18"):
        correct(store, case_id, AGE, text)
    (case,) = read_cases(store)
    assert case.answers[AGE].value == "18"
    assert not case.conflicts
    assert [new for _, path, _, new, *_ in audit_rows(store) if path == AGE.path] == [
        '{"value":"71"}',
        '{"value":"17"}',
        '{"value":"18"}',
    ]


def test_the_same_answer_again_is_no_correction(store: Store) -> None:
    case_id = key_paper(store, "001", {"age": "17"})
    before = len(audit_rows(store))
    correct(store, case_id, AGE, "17")
    assert len(audit_rows(store)) == before


def test_roster_rows_are_corrected_added_and_deleted_after_closing(store: Store) -> None:
    case_id = key_paper(store, "001", {"age": "30"}, [("Ada", "7"), ("Ben", "9")])
    ada, _ben = open_case(store, case_id).rows
    session = reopen(store, case_id, who="S1", reason="telephone")
    session.delete_row(ada.row_id)
    session.add_row(MEMBER)
    session.key("Cyd")
    session.key("2")
    state = open_case(store, case_id)
    assert [state.answers[Place(NAME, row.row_id)].value for row in state.rows] == ["Ben", "Cyd"]
    assert verify(store).findings == ()


def test_a_draft_closed_behind_an_open_window_gets_its_next_answer_as_a_correction(store: Store) -> None:
    session = begin_paper(store, "001", {"age": "44"})
    case_id = only_case(store)
    CaseJournal(store, case_id, 1, "S1").close("incomplete", "last evening")
    session.key("2")
    assert audit_rows(store)[-1][:2] == ("corrected", SEX.path)
    assert open_case(store, case_id).answers[SEX].value == "2"
    assert verify(store).findings == ()


def test_a_status_changes_with_a_reason_and_its_history_stays(store: Store) -> None:
    case_id = key_paper(store, "001")
    set_status(store, case_id, 1, "final", who="S1", reason="checked")
    set_status(store, case_id, 1, "void", who="S1", reason="keyed twice")
    assert list_cases(store)[0].status == "void"
    assert [(path, new, reason) for _, path, _, new, reason, _ in audit_rows(store)[-2:]] == [
        ("@status", '{"value":"final"}', "checked"),
        ("@status", '{"value":"void"}', "keyed twice"),
    ]
    assert list(read_cases(store)) == []
    assert verify(store).findings == ()


def test_two_keyings_of_one_paper_are_two_cases_and_no_duplicate(store: Store) -> None:
    key_paper(store, "001", {"age": "44"})
    key_paper(store, "001", {"age": "45"}, keying=2)
    assert [(row.keying, row.is_duplicate) for row in find_paper(store, "001")] == [(1, False), (2, False)]
    key_paper(store, "001", {"age": "46"})
    assert [(row.keying, row.is_duplicate) for row in find_paper(store, "001")] == [(1, True), (1, True), (2, False)]


def test_cases_are_read_in_one_order_and_in_chunks(store: Store) -> None:
    for number in ("3", "1", "2", "5", "4"):
        key_paper(store, number)
    assert [case.row.paper_number for case in read_cases(store, chunk=2)] == ["1", "2", "3", "4", "5"]
    assert list(read_cases(store, form_id="other")) == []
    assert [case.row.paper_number for case in read_cases(store, statuses=("draft",))] == []


def test_a_search_takes_its_signs_literally(store: Store) -> None:
    for number in ("10%", "10_", "10"):
        key_paper(store, number)
    assert [row.paper_number for row in list_cases(store, search="10%")] == ["10%"]
    assert [row.paper_number for row in list_cases(store, search="0_")] == ["10_"]
    assert len(list_cases(store, search="10", limit=2)) == 2
    assert len(list_cases(store, status="draft")) == 0
