from __future__ import annotations

import pytest

from forms.changes import BREAKS, CARE, SAFE, Change, changes_between, is_lower, refuse_same_version
from forms.questionnaire import Questionnaire
from tests.written_form import form_of

OLD = """
# survey
| type | name | label::A (aa) | label::B (bb) | hint::A (aa) | relevant | constraint | required | calculation | appearance | key::case | key::missing | privacy |
| begin_group | g | Group | Gruppe |
| integer | age | Age | Alter | Years | | . > 0 | yes | | | | 98=illegible | |
| select_one yn | ok | OK? | Gut? | | ${age} > 3 |
| select_multiple many | eats | Eats | Isst |
| text | no | Number | Nummer | | | | | | | paper_number | | |
| calculate | sum | | | | | | | ${age} + 1 |
| end_group |
| begin_repeat | r | Rows | Zeilen |
| text | who | Who | Wer |
| end_repeat |
# choices
| list_name | name | label::A (aa) | label::B (bb) | missing | short_code |
| yn | 1 | Yes | Ja | | |
| yn | 2 | No | Nein | | |
| many | a | Apple | Apfel | | |
| many | b | Bread | Brot | | |
# settings
| form_id | version | form_title |
| census | 1 | Census |
"""  # noqa: E501  (a sheet's row is a line)


def questionnaire(text: str) -> Questionnaire:
    """The model of a form written as Markdown."""
    return form_of(text, broken=True).questionnaire


def changes(old: str, new: str) -> tuple[Change, ...]:
    """What differs when `old` is replaced by `new` in the questionnaire."""
    assert old in OLD
    return changes_between(questionnaire(OLD), questionnaire(OLD.replace(old, new)))


def test_a_questionnaire_does_not_differ_from_itself() -> None:
    assert changes_between(questionnaire(OLD), questionnaire(OLD)) == ()


#: What is replaced by what, and the change that must be listed: kind, end of the path, words.
CASES = (
    ("| integer | age |", "| decimal | age |", SAFE, "/g/age", "integer and is decimal"),
    ("| integer | age |", "| text | age |", SAFE, "/g/age", "integer and is text"),
    ("| integer | age |", "| date | age |", BREAKS, "/g/age", "integer and is date"),
    ("| text | who |", "| integer | who |", BREAKS, "/r/who", "text and is integer"),
    ("| select_one yn | ok |", "| select_multiple yn | ok |", SAFE, "/g/ok", "select_one"),
    ("| select_multiple many | eats |", "| select_one many | eats |", BREAKS, "/g/eats", "select_multiple"),
    ("| text | who | Who | Wer |\n", "", BREAKS, "/r/who", "who is gone"),
    ("| calculate | sum |", "| calculate | total |", SAFE, "/g/sum", "nothing was keyed"),
    ("| text | who |", "| text | whose |", BREAKS, "/r/who", "who is gone"),
    ("| text | who | Who | Wer |", "| text | who | Who | Wer |\n| text | new | N | N |", SAFE, "/r/new", "new is new"),
    ("| text | who | Who | Wer |", "| text | who | Who | Wer |\n| text | new | N | N | | | | yes |", CARE, "/r/new",
     "no answer"),
    ("| end_group |\n| begin_repeat", "| text | who2 | W | W |\n| end_group |\n| begin_repeat", SAFE, "/g/who2", "new"),
    (". > 0", ". > 5", CARE, "/g/age", "constraint changed"),
    ("${age} > 3", "${age} > 4", CARE, "/g/ok", "asked changed"),
    ("| . > 0 | yes |", "| . > 0 | |", CARE, "/g/age", "must be answered"),
    ("${age} + 1", "${age} + 2", CARE, "/g/sum", "calculation changed"),
    ("| Age |", "| How old? |", CARE, "/g/age", "wording changed in A (aa): 'Age' → 'How old?'"),
    ("| Years |", "| Full years |", SAFE, "/g/age", "hint changed"),
    ("| paper_number |", "| |", BREAKS, "/g/no", "paper number"),
    ("98=illegible", "99=illegible", CARE, "/g/age", "missing reason"),
    ("| begin_group | g | Group |", "| begin_group | g | The group |", SAFE, "/g", "wording"),
    ("| begin_repeat | r | Rows | Zeilen |\n| text | who | Who | Wer |\n| end_repeat |",
     "| begin_group | r | Rows | Zeilen |\n| text | who | Who | Wer |\n| end_group |", BREAKS, "/r", "is a group"),
    ("| yn | 2 | No | Nein | | |\n", "", BREAKS, "/g/ok", "codes that are gone: 2"),
    ("| yn | 2 | No | Nein | | |\n", "| yn | 2 | No | Nein | | |\n| yn | 3 | Perhaps | Vielleicht | | |\n", SAFE,
     "/g/ok", "new codes: 3"),
    ("| yn | 2 | No | Nein | | |", "| yn | 2 | Never | Nein | | |", CARE, "/g/ok", "the label of 2"),
    ("| yn | 2 | No | Nein | | |", "| yn | 2 | No | Nein | refused | |", CARE, "/g/ok", "missing reason of 2"),
    ("| yn | 2 | No | Nein | | |", "| yn | 2 | No | Nein | | 7 |", SAFE, "/g/ok", "short code of 2"),
    ("| many | a | Apple | Apfel | | |\n| many | b | Bread | Brot | | |", ("| many | b | Bread | Brot | | |\n"
     "| many | a | Apple | Apfel | | |"), SAFE, "/g/eats", "order of the choices"),
    ("| census | 1 |", "| census | 2 |", SAFE, "", "the version is 2, it was 1"),
    ("| census | 1 |", "| census2 | 1 |", BREAKS, "", "another questionnaire"),
    ("| 1 | Census |", "| 1 | The Census |", SAFE, "", "title"),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kind", "path", "words"), CASES, ids=[case[4] for case in CASES])
def test_each_difference_is_said_with_what_it_means_for_old_cases(
    old: str, new: str, kind: str, path: str, words: str
) -> None:
    found = changes(old, new)
    fitting = [change for change in found if change.path.endswith(path) and words in change.what]
    assert [change.kind for change in fitting] == [kind], found


def test_a_question_that_moves_leaves_its_answers_behind() -> None:
    moved = OLD.replace("| text | who | Who | Wer |\n", "").replace(
        "| end_group |\n", "| text | who | Who | Wer |\n| end_group |\n", 1
    )
    found = changes_between(questionnaire(OLD), questionnaire(moved))
    assert (found[0].kind, found[0].path, found[0].what.partition(":")[0]) == (
        BREAKS, "/data/r/who", "moved to /data/g/who",
    )  # fmt: skip


def test_what_stood_in_a_group_that_is_gone_is_said_with_the_group() -> None:
    start, end = OLD.index("| begin_repeat"), OLD.index("# choices")
    found = changes_between(questionnaire(OLD), questionnaire(OLD[:start] + OLD[end:]))
    assert [change.path for change in found if change.kind == BREAKS] == ["/data/r"]


def test_a_language_that_is_gone_needs_care_and_a_new_one_is_safe() -> None:
    one, other = OLD, OLD.replace("B (bb)", "C (cc)")
    found = [(change.kind, change.what) for change in changes_between(questionnaire(one), questionnaire(other))]
    assert (CARE, "the language B (bb) is gone") in found
    assert (SAFE, "the language C (cc) is new") in found


def test_what_breaks_comes_first_and_the_order_is_always_the_same() -> None:
    new = OLD.replace(". > 0", ". > 5").replace("| text | who |", "| date | who |").replace("| 1 | Census", "| 2 | C")
    found = changes_between(questionnaire(OLD), questionnaire(new))
    assert [change.kind for change in found] == [BREAKS, CARE, SAFE, SAFE]
    assert found == changes_between(questionnaire(OLD), questionnaire(new))


def test_the_same_content_under_the_same_version_is_not_refused() -> None:
    refuse_same_version(form_of(OLD), form_of(OLD))


def test_other_content_under_another_version_is_not_refused() -> None:
    refuse_same_version(form_of(OLD), form_of(OLD.replace("| census | 1 |", "| census | 2 |")))


@pytest.mark.parametrize(
    ("lower", "higher"),
    [("9", "10"), ("1.9", "1.10"), ("2024a", "2024b"), ("", "1"), ("2011_07_25", "2011_08_01"), ("v1", "v2")],
)
def test_versions_are_compared_by_their_numbers(lower: str, higher: str) -> None:
    assert is_lower(lower, higher)
    assert not is_lower(higher, lower)
    assert not is_lower(higher, higher)
