"""The counts of sections are the same whether they were kept from key to key or read anew."""

from __future__ import annotations

import random

import pytest

from forms.case import new_state
from forms.entry_session import EntrySession
from forms.form import load_form
from forms.journal import OVERRIDE_REASONS
from tests.scenario.stories.paper import village
from tests.written_form import ListJournal, replayed, xml_of

RESTLESS = """
# survey
| type        | name  | label        | required     |
| begin_group | one   | One          |              |
| integer     | age   | Age          |              |
| end_group   |       |              |              |
| begin_group | two   | Of age ${age} |             |
| text        | name  | Name         | ${age} > 17  |
| end_group   |       |              |              |
"""


@pytest.mark.parametrize("seed", range(6))
def test_after_any_keys_the_kept_counts_are_those_of_a_fresh_look(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  (a test's dice)
    journal = ListJournal()
    session = EntrySession(village(), new_state(), journal)
    for _ in range(160):
        _press(session, dice)
        kept = session.sections()
        session.language = session.language  # forgets what was kept
        assert kept == session.sections()
    again = EntrySession(village(), replayed(session.state(), journal), ListJournal())
    assert again.sections() == session.sections()


def _press(session: EntrySession, dice: random.Random) -> None:
    keys = dice.choice(("key", "key", "key", "miss", "up", "undo", "skip", "rows", "clear", "keep"))
    at = session.at
    is_question = at is not None and session.view(at).kind != "roster"
    if keys == "key" and at is not None:
        session.key(dice.choice(("1", "2", "40", "7", "")))
    elif keys == "miss" and is_question:
        session.miss("blank")
    elif keys == "up":
        session.move(-1)
    elif keys == "undo":
        session.undo()
    elif keys == "skip":
        session.into_skipped()
    elif keys == "rows":
        dice.choice((session.insert_row, session.drop_row, lambda: session.shift_row(1), session.go_below))()
    elif keys == "clear" and is_question:
        session.clear()
    elif keys == "keep" and is_question:
        session.keep(OVERRIDE_REASONS[0])
    else:
        session.next_open()


def test_a_section_whose_rules_read_another_one_is_counted_anew() -> None:
    session = EntrySession(load_form(xml_of(RESTLESS)), new_state(), ListJournal())
    assert [one.open_count for one in session.sections()] == [1, 0]
    session.key("30")
    assert [(one.open_count, one.title) for one in session.sections()] == [(0, "One"), (1, "Of age 30")]
