from __future__ import annotations

from pathlib import Path

import pytest

from forms.errors import FormError
from forms.journal import Answer, AnswerChange, Place
from storage.audit import verify
from storage.cases import CaseCommitJournal, CaseJournal, create_case, list_cases, open_case, read_cases
from storage.errors import TextRefused, UnknownVersion
from storage.layout import MOST_COLUMNS
from storage.store import Store, create_store, open_store
from tests.unit.storage.papers import AGE, BIRTHS, key_paper, new_store, second_version_xml
from tests.written_form import xml_of

VERSIONED = """
# survey
| type    | name | label |
| integer | age  | {}    |
# settings
| form_id | version |
| one     | {}      |
"""


def test_the_same_version_with_other_content_is_refused_with_both_hashes(tmp_path: Path) -> None:
    with create_store(tmp_path / "one.anketa", xform_xml=xml_of(VERSIONED.format("Age", "2"))) as store:
        first = store.form().version_id
        with pytest.raises(FormError) as refused:
            store.add_form(xml_of(VERSIONED.format("Years", "2")))
        said = str(refused.value)
        assert first[:8] in said
        with pytest.raises(FormError):
            store.add_form(xml_of(VERSIONED.format("Years", "1")))
        assert [row.version_id for row in store.form_versions()] == [first]
        assert store.add_form(xml_of(VERSIONED.format("Years", "3"))) != first


GROUPED = """
# survey
| type        | name | label |
| begin_{0}   | g    | G     |
| text        | name | Name  |
| end_{0}     |      |       |
# settings
| form_id | version |
| one     | {1}     |
"""


@pytest.mark.parametrize(("before", "after"), [("group", "repeat"), ("repeat", "group")])
def test_a_version_in_which_a_group_becomes_a_roster_under_its_old_name_is_refused(
    tmp_path: Path, before: str, after: str
) -> None:
    with create_store(tmp_path / "one.anketa", xform_xml=xml_of(GROUPED.format(before, 1))) as store:
        tables = tables_of(store)
        with pytest.raises(FormError, match="does not stand in the roster"):
            store.add_form(xml_of(GROUPED.format(after, 2)))
        assert (len(store.form_versions()), tables_of(store)) == (1, tables)
        store.add_form(xml_of(GROUPED.format(after, 2).replace("| g ", "| h ")))


def columns_of(store: Store, table: str) -> list[str]:
    return [
        row[1] for row in store.run(lambda connection: connection.execute(f'PRAGMA table_info("{table}")').fetchall())
    ]


def tables_of(store: Store) -> list[str]:
    sql = "SELECT name FROM answer_table ORDER BY name"
    return [name for (name,) in store.run(lambda connection: connection.execute(sql).fetchall())]


def test_answers_stand_in_wide_tables_that_any_sqlite_browser_reads(store: Store) -> None:
    key_paper(store, "001", {"age": "44"}, [("Ada", "7")])
    assert tables_of(store) == ["answers_household", "answers_household__member"]
    assert {"number", "age", "sex", "births", "is_adult", "remark"} <= set(columns_of(store, "answers_household"))
    view = "SELECT case_number, case_status, age, is_adult FROM papers_household"
    assert store.run(lambda connection: connection.execute(view).fetchall()) == [("001", "closed", "44", "1")]
    flags = "SELECT path, missing FROM flags ORDER BY path LIMIT 1"
    assert store.run(lambda connection: connection.execute(flags).fetchall()) == [("/data/head/asker", "blank")]


def test_a_later_version_keeps_the_columns_and_adds_its_own(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        first = store.form().version_id
        key_paper(store, "001", {"age": "44", "sex": "2", "births": "3"})
        before = columns_of(store, "answers_household")
        second = store.add_form(second_version_xml())
        assert store.add_form(second_version_xml()) == second
        assert columns_of(store, "answers_household") == [*before, "phone"]
        key_paper(store, "002", {"age": "45", "phone": "0555"})
        assert [row.form_version for row in sorted(list_cases(store), key=lambda row: row.paper_number)] == [
            first,
            second,
        ]
        assert [case.answers[AGE].value for case in read_cases(store)] == ["44", "45"]
        state = create_case(store, version_id=first)
        CaseJournal(store, state.case_id).record([AnswerChange(BIRTHS, Answer(), Answer("2"))], None)
        assert open_case(store, state.case_id).answers[BIRTHS].value == "2"
        assert verify(store).findings == ()
    with open_store(tmp_path / "north.anketa") as store:
        assert store.form().version_id == second
        with pytest.raises(UnknownVersion):
            store.form("0" * 64)


WIDE = "# survey\n| type | name | label |\n" + "\n".join(
    f"| begin_group | s{section} | S |\n"
    + "\n".join(f"| text | q{section}_{number} | Q |" for number in range(1300))
    + "\n| end_group | | |"
    for section in range(2)
)


def test_a_form_of_2600_questions_is_split_by_section_and_comes_back_whole(tmp_path: Path) -> None:
    with create_store(tmp_path / "wide.anketa", xform_xml=xml_of(WIDE)) as store:
        tables = tables_of(store)
        assert len(tables) == 2
        for number, table in enumerate(tables):
            columns = columns_of(store, table)
            assert len(columns) <= MOST_COLUMNS + 60
            assert {f"q{number}_0", f"q{number}_1299"} <= set(columns)
        state = create_case(store)
        journal = CaseCommitJournal(store, state.case_id)
        paths = [path for path in store.form().columns if "meta" not in path]
        journal.record([AnswerChange(Place(path), Answer(), Answer(path[-4:])) for path in paths], None)
        journal.close("closed", "")
        (case,) = read_cases(store)
        assert {place.path: answer.value for place, answer in case.answers.items()} == {
            path: path[-4:] for path in paths
        }
        assert verify(store).findings == ()


def test_names_that_are_sql_words_quotes_or_equal_but_for_case_stay_apart(tmp_path: Path) -> None:
    text = """
    # survey
    | type        | name   | label |
    | begin_group | one    | One   |
    | text        | select | S     |
    | text        | Group  | G     |
    | end_group   |        |       |
    | begin_group | two    | Two   |
    | text        | SELECT | S     |
    | text        | rowid  | R     |
    | text        | Имя    | N     |
    | end_group   |        |       |
    # settings
    | form_id                    |
    | Анкета "x"; DROP TABLE one |
    """
    with create_store(tmp_path / "names.anketa", xform_xml=xml_of(text)) as store:
        state = create_case(store)
        journal = CaseJournal(store, state.case_id)
        for number, path in enumerate(path for path in store.form().columns if "meta" not in path):
            journal.record([AnswerChange(Place(path), Answer(), Answer(str(number)))], None)
        answers = open_case(store, state.case_id).answers
        assert sorted(answer.value for answer in answers.values()) == ["0", "1", "2", "3", "4"]


def test_an_unknown_pseudo_question_gets_a_column_and_nonsense_does_not(store: Store) -> None:
    state = create_case(store)
    journal = CaseJournal(store, state.case_id)
    journal.record([AnswerChange(Place("@outcome"), Answer(), Answer("refused"))], None)
    assert open_case(store, state.case_id).answers[Place("@outcome")].value == "refused"
    assert "case_outcome" in columns_of(store, "answers_household")


def test_a_column_of_a_transaction_that_failed_is_not_remembered(store: Store) -> None:
    state = create_case(store)
    journal = CaseJournal(store, state.case_id)
    with pytest.raises(TextRefused, match="cannot be stored"):
        journal.record([AnswerChange(Place("@outcome"), Answer(), Answer("\ud800"))], None)
    journal.record([AnswerChange(Place("@outcome"), Answer(), Answer("usable"))], None)
    assert open_case(store, state.case_id).answers[Place("@outcome")].value == "usable"
