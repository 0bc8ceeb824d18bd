"""Whatever is typed, in whatever order: nothing raises, and what the journal was given is what the screen shows."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.errors import EntryError
from forms.journal import BLANK
from tests.written_form import Desk, form_of, replayed

FORM = form_of("""
# survey
| type                   | name   | label | relevant           | constraint   | calculation       | repeat_count | required |
| text                   | number | No    |                    |              |                   |              | yes      |
| integer                | n      | N     |                    | . < 4        |                   |              |          |
| select_one yn          | yes    | Y     | ${n} > 1           |              |                   |              |          |
| calculate              | double |       |                    |              | ${n} * 2          |              |          |
| begin_repeat           | row    | Row   | ${yes} = '1'       |              |                   |              |          |
| date                   | day    | Day   |                    |              |                   |              |          |
| select_multiple yn     | many   | Many  | ${day} != ''       |              |                   |              |          |
| calculate              | place  |       |                    |              | position(..)      |              |          |
| end_repeat             |        |       |                    |              |                   |              |          |
| begin_repeat           | fixed  | Fixed |                    |              |                   | ${n}         |          |
| decimal                | dose   | Dose  |                    | . < ${n} * 9 |                   |              |          |
| end_repeat             |        |       |                    |              |                   |              |          |
| calculate              | sum    |       |                    |              | sum(${dose})      |              |          |
| text                   | end    | End   | count(${row}) != 2 |              |                   |              |          |
# choices
| list_name | name | label |
| yn        | 1    | Yes   |
| yn        | 2    | No    |
""")  # noqa: E501  (a questionnaire is a wide table)

TYPED = st.one_of(
    st.sampled_from(["1", "2", "3", "5", "", ".", "12", "01012009", "31022009", "2,5", "x", "99012009", "-1"]),
    st.text(max_size=6),
)
KEYS = st.one_of(
    st.tuples(st.just("key"), TYPED),
    st.tuples(
        st.sampled_from([
            "clear",
            "undo",
            "down",
            "up",
            "next_open",
            "into_skipped",
            "page_missing",
            "delete_row",
            "add_row",
        ]),
        st.just(""),
    ),
    st.tuples(st.just("miss"), st.sampled_from(["blank", "illegible", "refused", "nonsense"])),
    st.tuples(st.just("keep"), st.sampled_from(["as_on_paper", "other"])),
    st.tuples(st.just("note"), st.text(max_size=5)),
)


def press(desk: Desk, key: str, text: str) -> None:
    """One key of the desk; what a page would not offer here raises `EntryError` and does nothing."""
    session = desk.session
    actions: dict[str, Callable[[], object]] = {
        "key": lambda: session.key(text),
        "miss": lambda: session.miss(text),
        "keep": lambda: session.keep(text),
        "note": lambda: session.note(text),
        "clear": session.clear,
        "undo": session.undo,
        "down": lambda: session.move(1),
        "up": lambda: session.move(-1),
        "next_open": session.next_open,
        "into_skipped": session.into_skipped,
        "page_missing": session.page_missing,
        "delete_row": lambda: session.delete_row(session.at.row if session.at else ""),
        "add_row": lambda: session.add_row("/data/row"),
    }
    try:
        actions[key]()
    except EntryError:
        return


@settings(max_examples=150, deadline=None)
@given(st.lists(KEYS, max_size=25))
def test_the_journal_holds_exactly_what_the_screen_shows(keys: list[tuple[str, str]]) -> None:
    desk = Desk(FORM)
    for key, text in keys:
        press(desk, key, text)
        state = desk.session.state()
        if desk.journal.records:
            stored = replayed(state, desk.journal)
            assert dict(stored.answers) == dict(state.answers)
            assert sorted(stored.rows, key=lambda row: row.row_id) == sorted(state.rows, key=lambda row: row.row_id)
            assert stored.cursor == state.cursor


@settings(max_examples=80, deadline=None)
@given(st.lists(KEYS, max_size=25))
def test_a_case_reopened_after_any_keys_is_the_same_case(keys: list[tuple[str, str]]) -> None:
    desk = Desk(FORM)
    for key, text in keys:
        press(desk, key, text)
    if not desk.journal.records:
        return
    again = desk.reopened()
    assert dict(again.session.state().answers) == dict(desk.session.state().answers)
    assert again.session.state().rows == desk.session.state().rows
    assert [section.places for section in again.session.sections()] == [
        section.places for section in desk.session.sections()
    ]
    assert again.session.open_ends() == desk.session.open_ends()


@settings(max_examples=80, deadline=None)
@given(st.lists(KEYS, max_size=25))
def test_undoing_everything_leaves_an_empty_paper(keys: list[tuple[str, str]]) -> None:
    desk = Desk(FORM)
    for key, text in keys:
        press(desk, key, text)
    for _ in range(len(keys) * 2 + 2):
        desk.session.undo()
    state = desk.session.state()
    keyed = {place: answer for place, answer in state.answers.items() if FORM.question(place.path).is_keyed}
    assert {place: answer for place, answer in keyed.items() if answer != BLANK} == {}
    assert state.rows == ()
