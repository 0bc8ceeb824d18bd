"""Each story told twice: to a session alone, and to the real page on a real store."""

from __future__ import annotations

import re
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


def test_there_are_many_stories_and_each_has_its_own_title() -> None:
    assert len(STORIES) >= 120
    assert len({story.title for story in STORIES}) == len(STORIES)
    assert all(any(line.truths for line in story.lines) for story in STORIES)


def test_each_promise_of_the_desk_names_a_story_or_a_test_that_is_there(project: Path) -> None:
    rows = (Path(__file__).parent / "promises.md").read_text(encoding="utf-8").splitlines()
    shown = [row.split(" | ")[1].removesuffix(" |") for row in rows if row.startswith("| ")][1:]
    texts = [path.read_text(encoding="utf-8") for path in (project / "tests").rglob("test_*.py")]
    tests = {name for text in texts for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)}
    titles = {story.title for story in STORIES}
    print(f"{len(STORIES)} stories, {len(shown)} promises")
    assert [one for one in shown if one not in titles and one not in tests] == []


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
