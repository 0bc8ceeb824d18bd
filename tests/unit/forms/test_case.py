from dataclasses import replace

import pytest

from forms.case import Case, new_state, snapshot
from forms.derivation import derive
from forms.errors import FormError
from forms.form import load_form
from forms.journal import Answer, Place
from tests.written_form import form_of, xml_of

CHAIN = """
# survey
| type    | name  | label | calculation | relevant   |
| integer | a     | A     |             |            |
| calculate | b   |       | ${a} + 1    |            |
| calculate | c   |       | ${b} * 2    |            |
| integer | d     | D     |             | ${c} > 10  |
| note    | n     | c is ${c} |         |            |
"""

ROSTER = """
# survey
| type         | name   | label  | calculation           | relevant       | repeat_count |
| integer      | size   | Size   |                       |                |              |
| begin_repeat | person | Person |                       |                | ${size}      |
| integer      | age    | Age    |                       |                |              |
| text         | school | School |                       | ${age} < 18    |              |
| calculate    | older  |        | ${age} + 1            |                |              |
| calculate    | place  |        | position(..)          |                |              |
| end_repeat   |        |        |                       |                |              |
| calculate    | total  |        | sum(${age})           |                |              |
"""


def answer(case: Case, path: str, text: str, index: int = 0) -> None:
    case.write(case.of_path[path][index], Answer(value=text))


def texts(case: Case, path: str) -> list[str]:
    return [node.text for node in case.of_path[path]]


def test_one_answer_settles_everything_that_follows_from_it() -> None:
    case = Case(form_of(CHAIN), new_state())
    answer(case, "/data/a", "5")
    assert (texts(case, "/data/b"), texts(case, "/data/c")) == (["6"], ["12"])
    assert case.of_path["/data/d"][0].is_relevant
    shown, hidden = case.take_relevance_changes()
    assert [node.name for node in shown] == ["d"]
    assert hidden == []


def test_changes_tell_what_was_keyed_from_what_was_derived() -> None:
    case = Case(form_of(CHAIN), new_state())
    case.take_changes()
    answer(case, "/data/a", "5")
    changes = case.take_changes([case.of_path["/data/a"][0]])
    assert {change.place.path: change.kind for change in changes} == {
        "/data/a": "keyed",
        "/data/b": "derived",
        "/data/c": "derived",
    }
    assert case.take_changes() == []


def test_a_question_off_the_path_keeps_its_answer_but_reads_as_blank() -> None:
    case = Case(form_of(CHAIN.replace("| note ", "| calculate | e | | ${d} * 3 | |\n| note ")), new_state())
    answer(case, "/data/a", "5")
    answer(case, "/data/d", "7")
    assert texts(case, "/data/e") == ["21"]
    answer(case, "/data/a", "1")
    assert texts(case, "/data/d") == ["7"]
    assert texts(case, "/data/e") == [""]


def test_what_is_computed_off_the_path_is_nothing() -> None:
    form = form_of("""
        # survey
        | type      | name | label | calculation | relevant |
        | integer   | a    | A     |             |          |
        | calculate | b    |       | ${a} + 1    | ${a} > 3 |
    """)
    case = Case(form, new_state())
    answer(case, "/data/a", "5")
    assert texts(case, "/data/b") == ["6"]
    answer(case, "/data/a", "2")
    assert texts(case, "/data/b") == [""]


def test_a_count_question_makes_rows_and_never_takes_keyed_ones_away() -> None:
    case = Case(form_of(ROSTER), new_state())
    answer(case, "/data/size", "3")
    assert len(case.of_path["/data/person"]) == 3
    answer(case, "/data/person/age", "40", 2)
    answer(case, "/data/size", "1")
    assert texts(case, "/data/person/age") == ["", "", "40"]


def test_rows_settle_on_their_own_and_sums_run_over_all() -> None:
    case = Case(form_of(ROSTER), new_state())
    answer(case, "/data/size", "3")
    for index, age in enumerate(("10", "20", "30")):
        answer(case, "/data/person/age", age, index)
    assert texts(case, "/data/person/older") == ["11", "21", "31"]
    assert texts(case, "/data/person/place") == ["1", "2", "3"]
    assert texts(case, "/data/total") == ["60"]
    assert [node.is_relevant for node in case.of_path["/data/person/school"]] == [True, False, False]


def test_taking_a_row_out_moves_the_indexes_and_the_sum() -> None:
    case = Case(form_of(ROSTER.replace("${size} ", "        ")), new_state())
    for age in ("10", "20", "30"):
        row = case.add_row("/data/person", case.root)
        answer(case, "/data/person/age", age, row.position() - 1)
    case.remove_row(case.of_path["/data/person"][0])
    assert texts(case, "/data/person/place") == ["1", "2"]
    assert texts(case, "/data/total") == ["50"]


def test_a_row_can_be_put_between_two_others() -> None:
    case = Case(form_of(ROSTER.replace("${size} ", "        ")), new_state())
    first = case.add_row("/data/person", case.root)
    last = case.add_row("/data/person", case.root)
    middle = case.add_row("/data/person", case.root, before=last)
    assert [row.row_id for row in case.root.children["person"]] == [first.row_id, middle.row_id, last.row_id]
    assert first.order < middle.order < last.order


def test_a_case_reopened_from_its_state_is_the_same_case() -> None:
    form = form_of(ROSTER)
    case = Case(form, new_state())
    answer(case, "/data/size", "2")
    answer(case, "/data/person/age", "10", 1)
    state = snapshot(case, cursor=None, past=())
    again = Case(form, state)
    assert snapshot(again, cursor=None, past=()) == state
    assert [node.is_relevant for node in again.root.walk()] == [node.is_relevant for node in case.root.walk()]
    assert again.take_changes() == []


def test_derived_values_are_computed_anew_for_joined_answers() -> None:
    form = form_of(CHAIN)
    case = Case(form, new_state())
    answer(case, "/data/a", "5")
    state = snapshot(case, cursor=None, past=())
    joined = replace(
        state, answers={**state.answers, Place("/data/a"): Answer(value="1"), Place("/data/d"): Answer(value="9")}
    )
    derived = derive(form, joined)
    assert derived.answers[Place("/data/c")].value == "4"
    assert derived.answers[Place("/data/d")].off_path


def test_a_uuid_drawn_once_stays_over_reopening() -> None:
    form = form_of(
        "# survey\n| type | name | label | calculation |\n| calculate | id | | once(uuid()) |\n| text | t | T | |"
    )
    case = Case(form, new_state())
    drawn = texts(case, "/data/id")
    assert len(drawn[0]) == 36
    assert texts(Case(form, snapshot(case, cursor=None, past=())), "/data/id") == drawn


def test_a_trigger_writes_its_value_when_the_other_answer_changes() -> None:
    form = form_of("""
        # survey
        | type    | name  | label | calculation | trigger |
        | integer | a     | A     |             |         |
        | integer | twice | T     | ${a} * 2    | ${a}    |
    """)
    case = Case(form, new_state())
    answer(case, "/data/a", "4")
    assert texts(case, "/data/twice") == ["8"]
    answer(case, "/data/twice", "9")
    assert texts(case, "/data/twice") == ["9"]


def test_a_computed_default_is_written_once_on_opening() -> None:
    form = form_of("# survey\n| type | name | label | default |\n| date | d | D | today() |\n| integer | i | I | 3 |")
    state = new_state()
    case = Case(form, state)
    assert texts(case, "/data/d") == [state.opened_at[:10]]
    assert texts(case, "/data/i") == ["3"]
    answer(case, "/data/i", "")
    assert texts(Case(form, snapshot(case, cursor=None, past=())), "/data/i") == [""]


def test_labels_quote_answers() -> None:
    form = form_of(CHAIN)
    case = Case(form, new_state())
    answer(case, "/data/a", "5")
    node = case.of_path["/data/n"][0]
    assert case.words(form.question("/data/n").labels[""], node) == "c is 12"


@pytest.mark.parametrize(
    "rows",
    [
        "| calculate | a | | ${b} + 1 | |\n| calculate | b | | ${a} + 1 | |",
        "| integer | a | A | | ${b} = 1 |\n| integer | b | B | | ${a} = 1 |",
        "| integer | a | A | | ${a} = 1 |\n| integer | b | B | | |",
    ],
)
def test_a_circle_is_refused_with_its_questions_named(rows: str) -> None:
    xml = xml_of(f"# survey\n| type | name | label | calculation | relevant |\n{rows}")
    with pytest.raises(FormError, match="circle") as caught:
        load_form(xml)
    assert "a" in caught.value.what.partition(":")[2]


def test_the_same_questionnaire_saved_twice_has_one_version_id_and_any_change_another() -> None:
    first, second = form_of(CHAIN), form_of(CHAIN)
    assert first.version_id == second.version_id
    assert form_of(CHAIN.replace("> 10", "> 11")).version_id != first.version_id
    assert len(first.version_id) == 64


def test_names_that_differ_only_by_case_in_one_group_are_refused() -> None:
    xml = xml_of("# survey\n| type | name | label |\n| text | age | A |\n| text | Age | B |")
    with pytest.raises(FormError, match="age and Age differ only by capital letters"):
        load_form(xml)
