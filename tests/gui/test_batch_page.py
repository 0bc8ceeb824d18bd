"""Batches on the screen: made with their header, listed with what is missing, keyed from here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from gui.batches.batch_page import BatchPage
from gui.context import AppContext
from gui.widgets.parts import NamedField
from storage.batches import Batch, list_batches
from storage.people import add_person
from storage.store import Store
from tests.gui.keying import KEYER, send
from tests.gui.papers import key_paper


@pytest.fixture
def page(context: AppContext, store: Store, qtbot: QtBot) -> BatchPage:
    add_person(store, KEYER)
    context.take_store(store)
    context.take_person(KEYER)
    made = BatchPage(context)
    qtbot.addWidget(made)
    made.restyle()
    made.retranslate()
    made.resize(1024, 600)
    made.show()
    made.refresh()
    return made


def write(named: NamedField, text: str) -> None:
    box = named.field
    assert isinstance(box, QLineEdit)
    box.setText(text)
    box.editingFinished.emit()


def header_box(page: BatchPage, name: str) -> tuple[QLineEdit, NamedField]:
    place = next(place for place in page.form.header.fields if place.path.endswith(f"/{name}"))
    box = page.form.header.fields[place]
    named = box.parentWidget()
    assert isinstance(named, NamedField)
    return box, named


def test_without_batches_the_page_says_what_a_batch_is(page: BatchPage) -> None:
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.button


def test_a_batch_is_made_with_its_header_and_keying_starts(page: BatchPage, store: Store, qtbot: QtBot) -> None:
    page.show_form()
    write(page.form.name, "03430-1")
    write(page.form.first, "03430-001")
    write(page.form.last, "03430-040")
    box, named = header_box(page, "survey_date")
    box.setText("23012009")
    box.editingFinished.emit()
    assert named.help.text() == "23.01.2009"
    with qtbot.waitSignal(page.keying_started) as told:
        page.form.make_button.click()
    batch = list_batches(store)[0]
    assert told.args == [batch.batch_id]
    assert (batch.name, batch.received, batch.keying, batch.district) == ("03430-1", 40, 1, "06")
    assert batch.header["/data/paper/survey_date"].value == "2009-01-23"


def test_a_header_answer_is_read_by_the_form_s_own_rules(page: BatchPage, store: Store) -> None:
    page.show_form()
    write(page.form.name, "x")
    box, named = header_box(page, "survey_date")
    box.setText("31022009")
    box.editingFinished.emit()
    assert "no such day" in named.help.text()
    page.form.make_button.click()
    assert list_batches(store) == ()
    assert page.form.notice.isVisible()


def test_the_rayons_in_the_header_follow_the_oblast(page: BatchPage) -> None:
    page.show_form()
    oblast, _ = header_box(page, "adm1")
    rayon, named = header_box(page, "adm2")
    oblast.setText("03")
    rayon.setText("03204")
    rayon.editingFinished.emit()
    assert named.help.text() not in {"", "03204"}
    oblast.setText("02")
    rayon.editingFinished.emit()
    assert "does not go with" in named.help.text()


def test_a_batch_needs_a_name(page: BatchPage, store: Store) -> None:
    page.show_form()
    page.form.make_button.click()
    assert list_batches(store) == ()
    assert "name" in page.form.notice.text


def test_the_second_keying_is_said_on_the_batch(page: BatchPage, store: Store) -> None:
    page.show_form()
    write(page.form.name, "again")
    page.form.keying.choose("2")
    page.form.make_button.click()
    assert list_batches(store)[0].keying == 2


def test_the_list_counts_what_is_keyed_and_names_what_nobody_has_seen(
    page: BatchPage, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-003")
    page.refresh()
    texts = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert texts[:2] == ["Osh, May", "06"]
    assert texts[3:8] == ["5", "1", "1", "03430-001 – 03430-005", "03430-002, 03430-004, 03430-005"]


def test_enter_on_a_batch_keys_its_next_paper(page: BatchPage, batch: Batch, qtbot: QtBot) -> None:
    page.refresh()
    with qtbot.waitSignal(page.keying_started) as told:
        send(page.table, Qt.Key.Key_Return)
    assert told.args == [batch.batch_id]


def test_the_number_of_papers_is_not_overwritten_once_said(page: BatchPage) -> None:
    page.show_form()
    count = page.form.received.field
    assert isinstance(count, QSpinBox)
    count.setValue(7)
    write(page.form.first, "1")
    write(page.form.last, "5")
    assert count.value() == 7
