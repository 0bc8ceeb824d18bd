from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.comparison import ANSWER, GRID_SLIP, ROW_IN_FIRST, ROW_IN_SECOND, Comparison, Keyed, compare, verified_paths
from forms.error_rate import error_rate, exact_interval
from forms.form import Form
from forms.journal import Answer, Place, RosterRow
from forms.row_alignment import align_rows
from tests.unit.storage.papers import AGE, HOUSEHOLD, MEMBER, NAME, REMARK, SEX, YEARS
from tests.written_form import form_of

PEOPLE = [("Aida", "40"), ("Bek", "42"), ("Cholpon", "12"), ("Daniyar", "9"), ("Elmira", "3")]


@pytest.fixture(scope="module")
def form() -> Form:
    """Give the small questionnaire with a roster."""
    return form_of(HOUSEHOLD)


def keyed(answers: dict[Place, Answer], people: list[tuple[str, str]], mark: str) -> Keyed:
    """One keying; its rows have ids of their own, as two keyings never share any."""
    rows = tuple(RosterRow(f"{mark}{at}", MEMBER, "", f"{at:02}") for at in range(len(people)))
    said = dict(answers)
    for row, (name, years) in zip(rows, people, strict=True):
        said[Place(NAME, row.row_id)] = Answer(name)
        said[Place(YEARS, row.row_id)] = Answer(years)
    return Keyed(said, rows)


def of_rosters(form: Form, first: list[tuple[str, str]], second: list[tuple[str, str]]) -> Comparison:
    return compare(form.questionnaire, keyed({}, first, "a"), keyed({}, second, "b"))


def test_two_equal_keyings_have_no_discrepancy_and_every_answer_is_counted(form: Form) -> None:
    answers = {AGE: Answer("30"), SEX: Answer("2")}
    found = compare(form.questionnaire, keyed(answers, PEOPLE, "a"), keyed(answers, PEOPLE, "b"))
    assert found.discrepancies == ()
    assert found.answers == 2 + 2 * len(PEOPLE)


def test_a_missing_reason_differs_from_an_answer_and_from_another_reason(form: Form) -> None:
    first = {AGE: Answer("30"), SEX: Answer(missing="blank"), REMARK: Answer(missing="blank")}
    second = {AGE: Answer(missing="illegible"), SEX: Answer(missing="refused"), REMARK: Answer(missing="blank")}
    found = compare(form.questionnaire, Keyed(first), Keyed(second))
    assert [(one.place, one.first, one.second) for one in found.discrepancies] == [
        (AGE, Answer("30"), Answer(missing="illegible")),
        (SEX, Answer(missing="blank"), Answer(missing="refused")),
    ]


def test_a_note_or_a_confirmation_beside_the_same_answer_is_no_discrepancy(form: Form) -> None:
    first, second = {AGE: Answer("130", override="as_on_paper", query="constraint")}, {AGE: Answer("130", note="sic")}
    assert compare(form.questionnaire, Keyed(first), Keyed(second)).discrepancies == ()


def test_what_the_form_computes_is_not_compared(form: Form) -> None:
    paths = verified_paths(form.questionnaire)
    assert "/data/you/is_adult" not in paths
    assert "/data/head/number" not in paths
    assert AGE.path in paths


def test_only_marked_questions_are_compared_when_the_form_marks_any() -> None:
    marked = form_of("""
    # survey
    | type    | name | label | key::verify |
    | integer | age  | Age   | yes         |
    | integer | rank | Rank  |             |
    # settings
    | form_id | form_title |
    | marked  | Marked     |
    """)
    first = {Place("/data/age"): Answer("1"), Place("/data/rank"): Answer("1")}
    second = {Place("/data/age"): Answer("2"), Place("/data/rank"): Answer("2")}
    found = compare(marked.questionnaire, Keyed(first), Keyed(second))
    assert [one.place.path for one in found.discrepancies] == ["/data/age"]
    assert found.compared == {"/data/age": 1}


def test_a_row_that_the_second_keyer_left_out_is_one_slip(form: Form) -> None:
    found = of_rosters(form, PEOPLE, [*PEOPLE[:1], *PEOPLE[2:]])
    assert [(one.kind, one.row_number, one.place.row) for one in found.discrepancies] == [(ROW_IN_FIRST, 2, "a1")]


def test_a_row_that_only_the_second_keyer_saw_names_the_rows_it_stands_between(form: Form) -> None:
    (one,) = of_rosters(form, [*PEOPLE[:2], *PEOPLE[3:]], PEOPLE).discrepancies
    assert (one.kind, one.row_number, one.place, one.before, one.after) == (
        ROW_IN_SECOND, 3, Place(MEMBER, "b2"), "01", "02",
    )  # fmt: skip


def test_a_different_answer_after_a_slip_is_told_beside_it_in_its_own_row(form: Form) -> None:
    second = [*PEOPLE[:1], *PEOPLE[2:4], ("Elmira", "4")]
    slip, other = of_rosters(form, PEOPLE, second).discrepancies
    assert slip.kind == ROW_IN_FIRST
    assert (other.kind, other.place, other.second_place, other.row_number) == (
        ANSWER, Place(YEARS, "a4"), Place(YEARS, "b3"), 5,
    )  # fmt: skip


def test_forty_rows_moved_up_by_one_are_one_slip_and_not_forty_differences() -> None:
    rows = [{"name": f"name {at}", "years": at % 7} for at in range(41)]
    pairs = align_rows(rows, rows[1:])
    assert [pair for pair in pairs if None in pair] == [(0, None)]


@given(st.lists(st.integers(0, 3), max_size=7), st.lists(st.integers(0, 3), max_size=7))
def test_an_alignment_keeps_every_row_once_and_in_order(first: list[int], second: list[int]) -> None:
    pairs = align_rows([{"x": one, "y": 0} for one in first], [{"x": one, "y": 0} for one in second])
    assert [one for one, _ in pairs if one is not None] == list(range(len(first)))
    assert [other for _, other in pairs if other is not None] == list(range(len(second)))


def test_two_files_of_185_rows_and_11_columns_with_four_differing_cells_give_exactly_these() -> None:
    survey = "\n".join(f"| text | c{column} | C{column} |" for column in range(11))
    sheet = f"""
    # survey
    | type | name | label |
    | begin_repeat | line | Line |
    {survey}
    | end_repeat | | |
    # settings
    | form_id | form_title |
    | lines | Lines |
    """
    questionnaire = form_of(sheet).questionnaire
    chance = random.Random(185)  # noqa: S311  (known differences)
    cells = [[str(chance.randrange(1000)) for _ in range(11)] for _ in range(185)]
    planted = {(0, 3), (77, 0), (77, 10), (184, 5)}
    other = [
        [cell + "x" if (row, column) in planted else cell for column, cell in enumerate(line)]
        for row, line in enumerate(cells)
    ]

    def lines(table: list[list[str]], mark: str) -> Keyed:
        rows = tuple(RosterRow(f"{mark}{at}", "/data/line", "", f"{at:03}") for at in range(len(table)))
        answers = {
            Place(f"/data/line/c{column}", row.row_id): Answer(cell)
            for row, line in zip(rows, table, strict=True)
            for column, cell in enumerate(line)
        }
        return Keyed(answers, rows)

    found = compare(questionnaire, lines(cells, "a"), lines(other, "b"))
    assert {(one.row_number - 1, int(one.place.path[len("/data/line/c") :])) for one in found.discrepancies} == planted
    assert len(found.discrepancies) == 4
    assert found.answers == 185 * 11


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        # scipy.stats.beta.ppf gives these, and so do the tables of Clopper and Pearson.
        (0, 10, 0.0, 0.3084971),
        (1, 10, 0.0025286, 0.4450161),
        (5, 10, 0.1870860, 0.8129140),
        (10, 10, 0.6915029, 1.0),
        (22, 10_000, 0.0013792, 0.0033290),
    ],
)
def test_the_interval_is_that_of_clopper_and_pearson(hits: int, trials: int, low: float, high: float) -> None:
    assert exact_interval(hits, trials) == pytest.approx((low, high), abs=2e-6)


def test_a_rate_is_said_per_ten_thousand_answers() -> None:
    rate = error_rate(22, 10_000)
    assert rate.per_10_000 == 22
    assert rate.low < 22 < rate.high
    assert error_rate(0, 0).per_10_000 == 0


def test_more_errors_than_answers_are_refused() -> None:
    with pytest.raises(ValueError, match="5 errors among 4"):
        error_rate(5, 4)


GRID = """
# survey
| type             | name | label | appearance |
| begin_group      | g    | G     | table-list |
| select_one three | e1   | E1    |            |
| select_one three | e2   | E2    |            |
| select_one three | e3   | E3    |            |
| select_one three | e4   | E4    |            |
| select_one three | e5   | E5    |            |
| select_one three | e6   | E6    |            |
| select_one three | e7   | E7    |            |
| end_group        |      |       |            |
# choices
| list_name | name | label |
| three     | 1    | One   |
| three     | 2    | Two   |
| three     | 3    | Three |
| three     | 4    | Four  |
# settings
| form_id | form_title |
| grid    | Grid       |
"""


def of_grid(codes: str) -> Keyed:
    """A grid keyed as one string; a point is a blank row."""
    rows = {Place(f"/data/g/e{at}"): code for at, code in enumerate(codes, 1)}
    return Keyed({place: Answer(missing="blank") if code == "." else Answer(code) for place, code in rows.items()})


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("1324413", "1132441", [GRID_SLIP]),
        ("1324413", ".132441", [GRID_SLIP]),
        ("1324413", "324413.", [GRID_SLIP]),
        ("1324413", "1322441", [GRID_SLIP]),
        ("1324413", "1324412", [ANSWER]),
        ("1324413", "2324412", [ANSWER, ANSWER]),
        ("1324413", "3124413", [ANSWER, ANSWER]),
        ("1324413", "1324413", []),
    ],
)
def test_a_grid_whose_string_stands_one_row_off_is_one_slip(first: str, second: str, kinds: list[str]) -> None:
    questionnaire = form_of(GRID).questionnaire
    found = compare(questionnaire, of_grid(first), of_grid(second))
    assert [one.kind for one in found.discrepancies] == kinds
    differing = [f"/data/g/e{at}" for at in range(1, 8) if first[at - 1] != second[at - 1]]
    assert [cell.place.path for one in found.discrepancies for cell in one.answers] == differing
    assert found.answers == 7


@given(st.text("1234", min_size=7, max_size=7), st.text("1234.", min_size=7, max_size=7))
def test_slips_hold_every_differing_answer_of_a_grid_once_and_no_other(first: str, second: str) -> None:
    found = compare(form_of(GRID).questionnaire, of_grid(first), of_grid(second)).discrepancies
    cells = [cell.place.path for one in found for cell in one.answers]
    assert cells == [f"/data/g/e{at}" for at in range(1, 8) if first[at - 1] != second[at - 1]]
    for one in found:
        assert (one.kind == GRID_SLIP) == bool(one.cells)
