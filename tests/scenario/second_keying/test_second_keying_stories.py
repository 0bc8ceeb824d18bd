"""Second keyings told as stories to the real page on a real store: independent ones and dependent ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms.entry_session import EntrySession
from forms.journal import BLANK, Answer, Place
from gui.context import AppContext
from storage.batches import create_batch
from storage.cases import CaseCommitJournal, create_case, list_cases, open_case
from storage.store import Store, create_store
from storage.study_rules import DEPENDENT, set_rule
from tests.gui.conftest import context, settings  # noqa: F401  (fixtures)
from tests.gui.keying import Keyer, open_desk
from tests.scenario.stories.page_keyer import PageKeyer
from tests.scenario.stories.paper import path_of, village_xml
from tests.scenario.stories.story import Story, read_stories, tell

STORIES = tuple(read_stories(Path(__file__).parent))
#: What was keyed first on paper V-001; the rest is blank there.
FIRST = {"paper_no": "V-001", "visited": "23012009", "sex": "2", "age": "34", "rank": "2", "years": "10"}


class SecondKeyer(PageKeyer):
    """At the page of a second keying."""

    def __init__(self, keyer: Keyer) -> None:
        super().__init__(keyer)
        self._desk = keyer

    def open_again(self, code: str) -> None:
        """The same second keying."""
        del code
        self._beeps += self._desk.door.refused
        self._desk.page.open_case(self._first, 2)

    def stored(self, name: str) -> Answer:
        """What the file holds of the second keying."""
        state = open_case(self._desk.context.open_store, self._first, 2)
        return state.answers.get(Place(path_of(self._desk.door.session.form, name)), BLANK)


def key_first(store: Store) -> None:
    """The first keying of the paper, by somebody else."""
    state = create_case(store, enumerator="09")
    session = EntrySession(store.form(), state, CaseCommitJournal(store, state.case_id, 1, "09"))
    while session.at is not None:
        here = session.at
        name = here.path.rpartition("/")[2]
        session.key("" if name == "member" else FIRST.get(name, "."))
        if session.at == here:
            session.keep("as_on_paper")
    session.close()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_to_the_page_of_a_second_keying(story: Story, context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:  # noqa: F811  (fixture)
    store = create_store(tmp_path / "village.anketa", xform_xml=village_xml(), district="03430")
    key_first(store)
    set_rule(store, DEPENDENT, is_set=story.title.startswith("Dependent"))
    before = [open_case(store, row.case_id, 1).answers for row in list_cases(store)]
    batch = create_batch(store, name="again", keying=2, numbers_from="V-001", numbers_to="V-005", received=5)
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    tell(story, SecondKeyer(keyer))
    firsts = [row for row in list_cases(store) if row.keying == 1]
    assert [open_case(store, row.case_id, 1).answers for row in firsts] == before
