"""What survey offices write in XLSForms, keyed on the desk: nested rosters, cascades, files, languages, defaults."""

from __future__ import annotations

from forms.form import load_form
from forms.journal import Place
from tests.written_form import Desk, form_of, xml_of


def test_a_roster_inside_a_roster_is_keyed_row_by_row() -> None:
    form = form_of("""
        # survey
        | type         | name    | label   | calculation    | repeat_count |
        | begin_repeat | person  | Person  |                |              |
        | text         | who     | Who     |                |              |
        | begin_repeat | service | Service |                |              |
        | integer      | times   | Times   |                |              |
        | end_repeat   |         |         |                |              |
        | calculate    | sum     |         | sum(${times})  |              |
        | calculate    | n       |         | count(${service}) |           |
        | end_repeat   |         |         |                |              |
        | calculate    | people  |         | count(${person}) |            |
    """)
    desk = Desk(form)
    desk.keys("Anna", "2", "3", "", "Bek", "5", "", "")
    state = desk.session.state()
    outer = [row for row in state.rows if row.roster == "/data/person"]
    inner = [row for row in state.rows if row.roster == "/data/person/service"]
    assert [desk.value("who", row.row_id) for row in outer] == ["Anna", "Bek"]
    assert [row.parent for row in inner] == [outer[0].row_id, outer[0].row_id, outer[1].row_id]
    assert [desk.value("sum", row.row_id) for row in outer] == ["5", "5"]
    assert [desk.value("n", row.row_id) for row in outer] == ["2", "1"]
    assert desk.value("people") == "2"
    again = desk.reopened()
    assert again.session.state().rows == state.rows


def test_a_nested_count_makes_inner_rows_in_each_outer_row() -> None:
    form = form_of("""
        # survey
        | type         | name  | label | repeat_count |
        | begin_repeat | house | House |              |
        | integer      | size  | Size  |              |
        | begin_repeat | child | Child | ${size}      |
        | integer      | age   | Age   |              |
        | end_repeat   |       |       |              |
        | end_repeat   |       |       |              |
    """)
    desk = Desk(form)
    desk.keys("2", "10", "12", "1", "7", "")
    rows = desk.session.state().rows
    inner = [row for row in rows if row.roster == "/data/house/child"]
    assert [desk.value("age", row.row_id) for row in inner] == ["10", "12", "7"]
    assert desk.at == ""


def test_taking_an_outer_row_out_takes_its_inner_rows_along_and_undo_brings_all_back() -> None:
    form = form_of("""
        # survey
        | type         | name    | label   |
        | begin_repeat | person  | Person  |
        | text         | who     | Who     |
        | begin_repeat | service | Service |
        | integer      | times   | Times   |
        | end_repeat   |         |         |
        | end_repeat   |         |         |
    """)
    desk = Desk(form)
    desk.keys("Anna", "2", "3", "", "Bek", "5", "", "")
    before = desk.session.state()
    desk.session.delete_row(before.rows[0].row_id)
    assert len(desk.session.state().rows) == 2
    desk.session.undo()
    after = desk.session.state()
    assert (dict(after.answers), after.rows) == (dict(before.answers), before.rows)


def test_a_cascade_offers_what_goes_with_the_earlier_answer_and_queries_what_does_not() -> None:
    form = form_of("""
        # survey
        | type             | name   | label  | choice_filter    |
        | select_one oblast | oblast | Oblast |                 |
        | select_one rayon | rayon  | Rayon  | oblast=${oblast} |
        # choices
        | list_name | name | label | oblast |
        | oblast    | a    | A     |        |
        | oblast    | b    | B     |        |
        | rayon     | a1   | A one | a      |
        | rayon     | a2   | A two | a      |
        | rayon     | b1   | B one | b      |
    """)
    desk = Desk(form)
    desk.keys("a")
    assert [choice.code for choice in desk.view("rayon").choices] == ["a1", "a2"]
    step = desk.keys("b1")
    assert (step.findings[0].rule, desk.value("rayon")) == ("filtered_out", "b1")
    desk.session.keep("as_on_paper")
    desk.session.go(desk.place("oblast"))
    desk.keys("b")
    assert desk.session.open_ends().queries == ()
    desk.session.go(desk.place("rayon"))
    desk.keys("b1")
    desk.session.go(desk.place("oblast"))
    desk.keys("a")
    assert desk.session.open_ends().queries == (desk.place("rayon"),)


def test_choices_can_come_from_the_rows_of_a_roster() -> None:
    form = form_of("""
        # survey
        | type              | name   | label  |
        | begin_repeat      | member | Member |
        | text              | who    | Who    |
        | end_repeat        |        |        |
        | select_one ${who} | head   | Head   |
    """)
    desk = Desk(form)
    desk.keys("Anna", "Bek", "")
    assert [choice.code for choice in desk.view("head").choices] == ["Anna", "Bek"]
    desk.keys("Bek")
    assert (desk.value("head"), desk.at) == ("Bek", "")


def test_a_list_from_a_file_and_pulldata_read_the_csv_beside_the_form() -> None:
    xml = xml_of("""
        # survey
        | type                             | name | label | calculation |
        | select_one_from_file places.csv  | p    | Place |             |
        | calculate                        | pop  |       | pulldata('places', 'population', 'name', ${p}) |
    """)
    form = load_form(xml, {"places.csv": "name,label,population\n01,Osh,300\n02,Naryn,40\n".encode("utf-8-sig")})
    desk = Desk(form)
    assert [(choice.code, choice.label) for choice in desk.view("p").choices] == [("01", "Osh"), ("02", "Naryn")]
    desk.keys("02")
    assert desk.value("pop") == "40"


def test_or_other_asks_for_the_other_in_words() -> None:
    form = form_of("""
        # survey
        | type                      | name   | label  |
        | select_one fruit or_other | fruit  | Fruit  |
        # choices
        | list_name | name | label |
        | fruit     | 1    | Apple |
    """)
    desk = Desk(form)
    desk.keys("other", "plum")
    assert desk.value("fruit_other") == "plum"


def test_a_scale_queries_what_lies_off_it() -> None:
    form = form_of("""
        # survey
        | type  | name | label | parameters          |
        | range | r    | R     | start=0 end=10 step=2 |
    """)
    desk = Desk(form)
    assert desk.keys("11").findings[0].rule == "out_of_range"
    assert desk.keys("3").findings[0].rule == "off_step"
    desk.keys("4")
    assert (desk.value("r"), desk.at) == ("4", "")


def test_texts_fall_back_to_the_default_language_and_to_any() -> None:
    form = form_of("""
        # survey
        | type          | name | label::English | label::Кыргызча | hint::Кыргызча | constraint | constraint_message::English |
        | integer       | a    | Age            | Жашы            | Жазыңыз        | . < 10     | Too old                     |
        | integer       | b    | Only English   |                 |                |            |                             |
        # settings
        | default_language |
        | English          |
    """)  # noqa: E501
    desk = Desk(form, language="Кыргызча")
    assert (desk.view("a").label, desk.view("a").hint, desk.view("b").label) == ("Жашы", "Жазыңыз", "Only English")
    assert desk.keys("11").findings[0].sentence == "Too old"
    desk.session.language = "English"
    assert desk.view("a").label == "Age"


def test_labels_and_hints_quote_answers_of_the_same_row() -> None:
    form = form_of("""
        # survey
        | type         | name   | label               |
        | begin_repeat | person | Person              |
        | text         | who    | Who                 |
        | integer      | age    | How old is ${who}?  |
        | end_repeat   |        |                     |
    """)
    desk = Desk(form)
    desk.keys("Anna", "30", "Bek")
    rows = desk.session.state().rows
    assert [desk.view("age", row.row_id).label for row in rows] == ["How old is Anna?", "How old is Bek?"]


def test_a_read_only_question_is_passed_over_and_a_computed_one_cannot_be_typed() -> None:
    form = form_of("""
        # survey
        | type    | name | label | read_only | default | calculation |
        | integer | a    | A     |           |         |             |
        | integer | b    | B     | yes       | 5       |             |
        | integer | c    | C     |           |         | ${a} + ${b} |
        | integer | d    | D     |           |         |             |
    """)
    desk = Desk(form)
    desk.keys("1")
    assert desk.at == "d"
    assert (desk.value("b"), desk.value("c")) == ("5", "6")
    desk.session.go(desk.place("c"))
    assert desk.keys("9").findings[0].rule == "read_only"


def test_a_default_counts_as_keyed_only_when_it_is_confirmed_or_kept() -> None:
    form = form_of("""
        # survey
        | type    | name | label | default | relevant |
        | integer | a    | A     |         |          |
        | integer | b    | B     | 3       | ${a} = 1 |
    """)
    desk = Desk(form)
    desk.keys("2")
    assert desk.session.open_ends().off_path == ()
    assert desk.at == ""


def test_the_row_after_reads_the_row_before() -> None:
    form = form_of("""
        # survey
        | type         | name | label | calculation | repeat_count |
        | begin_repeat | day  | Day   |             | 3            |
        | decimal      | dose | Dose  |             |              |
        | calculate    | last |       | indexed-repeat(${dose}, ${day}, position(..) - 1) | |
        | end_repeat   |      |       |             |              |
    """)
    desk = Desk(form)
    desk.keys("60", "65", "70")
    rows = desk.session.state().rows
    assert [desk.value("last", row.row_id) for row in rows] == ["", "60", "65"]


def test_a_group_that_is_skipped_takes_all_below_with_it() -> None:
    form = form_of("""
        # survey
        | type        | name | label | relevant |
        | integer     | a    | A     |          |
        | begin_group | g    | G     | ${a} = 1 |
        | begin_group | h    | H     |          |
        | integer     | b    | B     |          |
        | end_group   |      |       |          |
        | end_group   |      |       |          |
        | integer     | c    | C     | ${b} = 2 |
    """)
    desk = Desk(form)
    desk.keys("1", "2")
    assert desk.at == "c"
    desk.session.go(desk.place("a"))
    step = desk.keys("3")
    assert set(step.hidden) == {desk.place("b"), desk.place("c")}
    assert desk.view("b").skipped_because == "a = 3"


def test_the_same_name_in_two_groups_is_two_questions() -> None:
    form = form_of("""
        # survey
        | type        | name | label |
        | begin_group | one  | One   |
        | integer     | age  | Age   |
        | end_group   |      |       |
        | begin_group | two  | Two   |
        | integer     | age  | Age   |
        | end_group   |      |       |
    """)
    desk = Desk(form)
    desk.keys("1", "2")
    answers = desk.session.state().answers
    assert (answers[Place("/data/one/age")].value, answers[Place("/data/two/age")].value) == ("1", "2")
    assert len(set(form.columns.values())) == len(form.columns)
