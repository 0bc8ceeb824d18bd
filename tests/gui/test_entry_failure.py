"""The disk is full: the keyer is told, the typed text stays, nothing has moved (RELIABILITY.md, Store)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from storage.batches import Batch
from storage.store import Store
from tests.gui.keying import Keyer, open_desk


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def fill_disk(store: Store) -> None:
    """No page may be added to the file any more."""
    store.run(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchone())


def free_disk(store: Store) -> None:
    """There is room again."""
    store.run(lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchone())


def long_texts(desk: Keyer) -> None:
    """Fill what room is left on the pages of the file."""
    for _ in range(400):
        desk.page.panels.field.setText("x" * 3000)
        desk.type("\n")
        if "Not saved" in desk.said:
            return
        desk.press(Qt.Key.Key_Up)
        desk.page.panels.field.setText("y" * 3000)
        desk.type("\n")
        if "Not saved" in desk.said:
            return
        desk.press(Qt.Key.Key_Up)
    raise AssertionError("the disk never filled")


def test_an_answer_that_cannot_be_stored_stays_in_the_box_and_goes_on_when_there_is_room(
    desk: Keyer, store: Store
) -> None:
    desk.walk_to("station")
    fill_disk(store)
    long_texts(desk)
    typed = desk.box
    assert (desk.at, desk.mode) == ("station", "typing")
    assert desk.page.panels.header.state == "failed"
    assert desk.stored("station").value != typed
    free_disk(store)
    desk.type("\n")
    assert desk.at == "consent"
    assert desk.stored("station").value == typed
    assert desk.page.panels.header.state == "saved"
