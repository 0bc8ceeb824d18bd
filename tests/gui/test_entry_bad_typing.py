"""Bad typing (RELIABILITY.md, typed answers): what is accepted stands in the store as typed, the rest is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from forms.values import MOST_CHARACTERS
from gui.context import AppContext
from storage.batches import create_batch
from storage.store import create_store
from tests.gui.keying import Keyer, open_desk
from tests.scenario.stories.paper import village_xml

#: Typed or pasted into an optional text box → what the store then holds; None: refused, nothing is stored.
TEXTS = {
    "=2+2": "=2+2",
    "+996 555": "+996 555",
    "-5": "-5",
    "@name": "@name",
    "00123": "00123",
    "NA": "NA",
    "NULL": "NULL",
    "TRUE": "TRUE",
    "1_000": "1_000",
    "12\u00a0345": None,
    "e\u0301": "\u00e9",
    "Ысык-Көл 😀": "Ысык-Көл 😀",
    "x" * 9_000: "x" * 9_000,
    "x" * (MOST_CHARACTERS + 1): None,
    "x" * 1_000_000: None,
}
#: Typed into a number box → what the store then holds.
NUMBERS = {
    "1e5": "15", "1_0": "10", "nan7": "7", "inf8": "8", "0,5": "0.5", "٤٥": "45", "--3": "-3", "TRUE1": "1", "007": "7",
}  # fmt: skip


@pytest.fixture
def desk(context: AppContext, tmp_path: Path, qtbot: QtBot) -> Keyer:
    store = create_store(tmp_path / "village.anketa", xform_xml=village_xml())
    keyer = open_desk(context, store, create_batch(store, name="one").batch_id)
    qtbot.addWidget(keyer.page)
    keyer.type("417\n")
    return keyer


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


@pytest.mark.parametrize(("typed", "wanted"), TEXTS.items(), ids=[repr(text[:12]) for text in TEXTS])
def test_a_pasted_text_is_stored_as_it_is_or_refused(desk: Keyer, typed: str, wanted: str | None) -> None:
    desk.desk.ways.go(desk.place("remarks"))
    paste(typed)
    desk.page.panels.field.paste()
    desk.type("\n")
    assert desk.stored("remarks").value == (wanted or "")
    assert desk.mode == ("frozen" if wanted is None and desk.box else desk.mode)


@pytest.mark.parametrize(("typed", "wanted"), NUMBERS.items())
def test_a_number_keeps_its_figures_and_refuses_the_rest(desk: Keyer, typed: str, wanted: str) -> None:
    desk.desk.ways.go(desk.place("weight"))
    desk.type(typed, "\n")
    assert desk.stored("weight").value == wanted
    assert desk.at == "seal"


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\ud800", "\u202e"])
def test_a_sign_that_cannot_be_printed_is_refused(desk: Keyer, sign: str) -> None:
    desk.desk.ways.go(desk.place("remarks"))
    desk.type("a")
    if sign != "\ud800":  # half a sign cannot be put on the clipboard: it has no coding
        paste(f"b{sign}c")
        desk.page.panels.field.paste()
    desk.type("\n")
    assert desk.stored("remarks").value in {"", "a", "abc"}


def test_no_dialog_opens_however_many_keys_are_refused(desk: Keyer) -> None:
    desk.desk.ways.go(desk.place("sex"))
    for _ in range(300):
        desk.type("x\n")
    assert desk.at == "sex"
    assert desk.door.refused == 600
    assert not [child for child in desk.page.children() if isinstance(child, QDialog)]
    assert QApplication.activeModalWidget() is None
