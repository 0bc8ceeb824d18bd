from __future__ import annotations

from forms.case_state import CaseState, new_state
from forms.comparison import Keyed, compare
from forms.entry_session import EntrySession
from forms.form import Form
from forms.journal import Answer, Place
from forms.second_pass import DependentSession, second_paths
from tests.unit.storage.papers import AGE, BIRTHS, HOUSEHOLD, MEMBER, NO, REMARK, SEX, key_all
from tests.written_form import ListJournal, form_of

MARKED = """
# survey
| type           | name   | label  | relevant       | key::verify | key::case    | calculation |
| text           | number | Number |                |             | paper_number |             |
| integer        | age    | Age    |                |             |              |             |
| select_one sex | sex    | Sex    |                |             |              |             |
| calculate      | woman  |        |                |             |              | if(${sex} = '2', 1, 0) |
| begin_group    | births | Births | ${woman} = '1' |             |              |             |
| integer        | how    | How    |                | yes         |              |             |
| text           | where  | Where  |                |             |              |             |
| end_group      |        |        |                |             |              |             |
| begin_repeat   | visit  | Visit  |                |             |              |             |
| text           | day    | Day    |                |             |              |             |
| end_repeat     |        |        |                |             |              |             |
# choices
| list_name | name | label |
| sex       | 1    | Man   |
| sex       | 2    | Woman |
# settings
| form_id | form_title |
| marked  | Marked     |
"""


def first_keying(answers: dict[str, str], members: list[tuple[str, str]] | None = None) -> Keyed:
    """What somebody keyed on paper 0127 first."""
    session = EntrySession(form_of(HOUSEHOLD), new_state(), ListJournal())
    key_all(session, {"number": "0127", **answers}, members or [])
    state = session.state()
    return Keyed(state.answers, state.rows)


def second(form: Form, first: Keyed | None) -> DependentSession:
    """The second keyer at the paper."""
    return DependentSession(form, new_state(), ListJournal(), first=lambda number: first if number == "0127" else None)


def rules(session: EntrySession, text: str) -> list[str]:
    """What the session says to a text in the box."""
    return [finding.rule for finding in session.key(text).findings]


def begun(first: Keyed | None) -> DependentSession:
    """A second keying up to the age."""
    session = second(form_of(HOUSEHOLD), first)
    session.key("0127")
    session.miss("blank")
    assert session.at == AGE
    return session


def test_an_independent_second_keying_says_nothing_of_the_first() -> None:
    session = EntrySession(form_of(HOUSEHOLD), new_state(), ListJournal())
    session.key("0127")
    session.miss("blank")
    assert rules(session, "31") == []
    assert session.at == SEX


def test_at_a_difference_the_keyer_is_asked_to_key_again_and_nothing_is_stored() -> None:
    session = begun(first_keying({"age": "30", "sex": "1"}))
    step = session.key("31")
    assert [(finding.rule, finding.kind) for finding in step.findings] == [("key_again", "blocking")]
    assert "30" not in step.findings[0].sentence
    assert session.at == AGE
    assert session.view(AGE).answer.is_unanswered


def test_what_is_keyed_right_the_second_time_goes_on_without_a_word() -> None:
    session = begun(first_keying({"age": "30", "sex": "1"}))
    session.key("31")
    assert rules(session, "30") == []
    assert session.at == SEX


def test_what_is_keyed_twice_the_same_way_is_taken_and_stays_a_discrepancy() -> None:
    first = first_keying({"age": "30", "sex": "1", "remark": "good"})
    session = begun(first)
    assert [rules(session, text) for text in ("31", "32", "31")] == [["key_again"]] * 3
    assert rules(session, "31") == []
    key_all(session, {"sex": "1", "remark": "good"})
    state = session.state()
    found = compare(session.form.questionnaire, first, Keyed(state.answers, state.rows))
    assert [(one.place, one.first.value, one.second.value) for one in found.discrepancies] == [(AGE, "30", "31")]
    session.go(AGE)
    assert rules(session, "31") == []


def test_a_missing_reason_and_a_passed_text_are_differences_as_well() -> None:
    session = begun(first_keying({"age": "30", "sex": "1", "remark": "good"}))
    assert [finding.rule for finding in session.miss("blank").findings] == ["key_again"]
    session.go(REMARK)
    assert rules(session, "") == ["key_again"]
    assert rules(session, "") == []


def test_what_follows_from_a_difference_taken_is_not_asked_again() -> None:
    session = begun(first_keying({"age": "30", "sex": "1"}))
    session.key("30")
    assert rules(session, "2") == ["key_again"]
    assert rules(session, "2") == []
    assert session.at == BIRTHS
    assert rules(session, "3") == []


def test_a_row_more_or_less_than_first_keyed_is_asked_once() -> None:
    session = begun(first_keying({"age": "30", "sex": "1"}, [("Aida", "40"), ("Bek", "42")]))
    session.go(Place(MEMBER))
    assert rules(session, "Aida") == []
    assert rules(session, "40") == []
    assert rules(session, "") == ["key_again"]
    assert rules(session, "Bek") == []
    assert rules(session, "41") == ["key_again"]
    assert rules(session, "42") == []
    assert rules(session, "Cholpon") == ["key_again"]
    assert rules(session, "Cholpon") == []
    assert rules(session, "12") == []
    assert len(session.state().rows) == 3


def test_a_page_that_was_keyed_first_is_not_missing_without_a_second_look() -> None:
    session = begun(first_keying({"age": "30", "sex": "1"}))
    assert [finding.rule for finding in session.page_missing().findings] == ["key_again"]
    assert session.view(SEX).answer.is_unanswered
    assert session.page_missing().findings == ()
    assert session.view(SEX).answer.missing == "page_missing"


def test_without_the_first_keying_at_hand_a_dependent_keying_is_as_an_independent_one() -> None:
    session = begun(None)
    assert rules(session, "31") == []


def test_a_marked_question_brings_those_that_say_whether_it_is_asked() -> None:
    form = form_of(MARKED)
    asked = frozenset({"/data/number", "/data/births/how", "/data/woman", "/data/sex"})
    assert second_paths(form) == asked
    assert second_paths(form_of(HOUSEHOLD)) is None


def test_the_second_keying_asks_the_marked_questions_only_and_closes_without_the_others() -> None:
    form = form_of(MARKED)
    session = EntrySession(form, new_state(), ListJournal(), only=second_paths(form))
    seen = []
    for text in ("0127", "2", "3"):
        assert session.at is not None
        seen.append(session.at.path)
        assert session.key(text).findings == ()
    assert seen == ["/data/number", "/data/sex", "/data/births/how"]
    assert session.at is None
    assert [place.path for section in session.sections() for place in section.places] == [*seen[:2], "/data/births/how"]
    session.close()
    assert Place("/data/age") not in session.state().answers
    assert session.state().answers[Place("/data/births/how")] == Answer("3")


def test_undo_and_a_restart_leave_a_dependent_keying_whole() -> None:
    first = first_keying({"age": "30", "sex": "1"})
    session = begun(first)
    session.key("31")
    session.key("31")
    session.undo()
    assert session.view(AGE).answer.is_unanswered
    state: CaseState = session.state()
    again = DependentSession(form_of(HOUSEHOLD), state, ListJournal(), first=lambda _number: first)
    again.go(AGE)
    assert rules(again, "30") == []
    assert again.view(NO).answer.value == "0127"
