"""Each story told twice: to a session alone, and to the real page on a real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from storage.batches import create_batch
from storage.store import create_store
from tests.gui.conftest import context, settings  # noqa: F401  (fixtures)
from tests.gui.keying import open_desk
from tests.scenario.stories.page_keyer import PageKeyer
from tests.scenario.stories.paper import village_xml
from tests.scenario.stories.session_keyer import SessionKeyer
from tests.scenario.stories.story import Story, read_stories, tell

STORIES = tuple(read_stories(Path(__file__).parent))


def test_there_are_about_sixty_stories_and_each_has_its_own_title() -> None:
    assert len(STORIES) >= 60
    assert len({story.title for story in STORIES}) == len(STORIES)
    assert all(any(line.truths for line in story.lines) for story in STORIES)


@pytest.mark.parametrize("story", [one for one in STORIES if not one.needs_page], ids=lambda story: story.title)
def test_to_a_session_alone(story: Story) -> None:
    tell(story, SessionKeyer())


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_to_the_page(story: Story, context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:  # noqa: F811  (fixture)
    store = create_store(tmp_path / "village.anketa", xform_xml=village_xml(), district="03430")
    batch = create_batch(store, name="one", numbers_from="V-001", numbers_to="V-005", received=5)
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    tell(story, PageKeyer(keyer))
