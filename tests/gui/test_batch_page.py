"""Batches on the screen: made with their header, balanced by keyboard, closed on a sheet, keyed from here."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from forms.errors import EntryError
from gui.batches.batch_page import BatchPage
from gui.batches.header_form import header_places
from gui.batches.new_batch_page import NewBatchPage
from gui.context import AppContext
from gui.entry.papers import Seat, take_next
from gui.main_window import MainWindow
from gui.widgets.parts import NamedField
from storage.anchor import head_words
from storage.audit import audit_head
from storage.batch_counts import batch_counts
from storage.batches import Batch, create_batch, list_batches
from storage.outcomes import REFUSED, read_outcomes, set_outcomes
from storage.people import add_person
from storage.sheets import close_batch
from storage.store import Store
from tests.gui.keying import CTRL, KEYER, send
from tests.gui.papers import key_paper

P = TypeVar("P", BatchPage, NewBatchPage)


@pytest.fixture
def page(context: AppContext, store: Store, qtbot: QtBot) -> BatchPage:
    return opened(qtbot, BatchPage(take(context, store)))


@pytest.fixture
def form(context: AppContext, store: Store, qtbot: QtBot) -> NewBatchPage:
    return opened(qtbot, NewBatchPage(take(context, store)))


def take(context: AppContext, store: Store) -> AppContext:
    add_person(store, KEYER)
    context.take_store(store)
    context.take_person(KEYER)
    return context


def opened(qtbot: QtBot, made: P) -> P:
    qtbot.addWidget(made)
    made.restyle()
    made.retranslate()
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    return made


def write(named: NamedField, text: str) -> None:
    box = named.field
    assert isinstance(box, QLineEdit)
    box.setText(text)
    box.editingFinished.emit()


def type_into(widget: QWidget, text: str) -> None:
    for letter in text:
        send(widget, ord(letter.upper()), text=letter)


def header_box(page: NewBatchPage, name: str) -> tuple[QLineEdit, NamedField]:
    place = next(place for place in page.form.header.fields if place.path.endswith(f"/{name}"))
    box = page.form.header.fields[place]
    named = box.parentWidget()
    assert isinstance(named, NamedField)
    return box, named


# --- a new batch -----------------------------------------------------------------------------------------------------


def test_without_batches_the_page_says_what_a_batch_is_and_leads_to_the_form(page: BatchPage, qtbot: QtBot) -> None:
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.button
    with qtbot.waitSignal(page.page_wanted) as told:
        page.empty.button.click()
    assert told.args == ["new_batch"]


def test_a_batch_is_made_with_its_header_and_keying_starts(form: NewBatchPage, store: Store, qtbot: QtBot) -> None:
    write(form.form.name, "03430-1")
    write(form.form.first, "03430-001")
    write(form.form.last, "03430-040")
    box, named = header_box(form, "survey_date")
    box.setText("23012009")
    box.editingFinished.emit()
    assert named.help.text() == "23.01.2009"
    with qtbot.waitSignal(form.keying_started) as told:
        form.form.make_button.click()
    batch = list_batches(store)[0]
    assert told.args == [batch.batch_id]
    assert (batch.name, batch.received, batch.keying, batch.district) == ("03430-1", 40, 1, "06")
    assert batch.header["/data/paper/survey_date"].value == "2009-01-23"


def test_a_batch_is_made_by_the_keyboard_alone_from_the_home_page(keyer: MainWindow, store: Store) -> None:
    keyer.show_page("home")
    for key in (Qt.Key.Key_Return, *"May", Qt.Key.Key_Return, Qt.Key.Key_Return, *"001"):
        focus = QApplication.focusWidget()
        assert focus is not None
        send(focus, ord(key.upper()) if isinstance(key, str) else key, text=key if isinstance(key, str) else "")
    made = keyer.page("new_batch")
    assert isinstance(made, NewBatchPage)
    assert QApplication.focusWidget() is made.form.first.field
    assert keyer.current_name == "new_batch"
    QTest.keyClick(made.form.make_button, Qt.Key.Key_Return)
    assert [batch.name for batch in list_batches(store)] == ["May"]
    assert keyer.current_name == "entry"


def test_enter_alone_leads_through_the_whole_form_and_a_proposed_count_is_typed_over(
    keyer: MainWindow, store: Store
) -> None:
    keyer.show_page("new_batch")
    header = ["23012009", "2", *[""] * (len(header_places(store.form())) - 2)]
    typed = ("May", "", "03430-001", "03430-004", "3", "", *header)
    for text in (*typed, ""):
        focus = QApplication.focusWidget()
        assert focus is not None
        type_into(focus, text)
        send(focus, Qt.Key.Key_Return)
    (batch,) = list_batches(store)
    assert (batch.name, batch.received) == ("May", 3)
    assert {path.rpartition("/")[2]: answer.value for path, answer in batch.header.items()} == {
        "survey_date": "2009-01-23", "lang": "2",
    }  # fmt: skip
    assert keyer.current_name == "entry"


def test_cancelling_goes_back_to_the_batches(keyer: MainWindow) -> None:
    keyer.show_page("new_batch")
    made = keyer.page("new_batch")
    assert isinstance(made, NewBatchPage)
    made.form.cancel.click()
    assert keyer.current_name == "batches"


def test_a_header_answer_is_read_by_the_form_s_own_rules(form: NewBatchPage, store: Store) -> None:
    write(form.form.name, "x")
    box, named = header_box(form, "survey_date")
    box.setText("31022009")
    box.editingFinished.emit()
    assert "no such day" in named.help.text()
    form.form.make_button.click()
    assert list_batches(store) == ()
    assert form.form.notice.isVisible()


def test_the_rayons_in_the_header_follow_the_oblast(form: NewBatchPage) -> None:
    oblast, _ = header_box(form, "adm1")
    rayon, named = header_box(form, "adm2")
    oblast.setText("03")
    rayon.setText("03204")
    rayon.editingFinished.emit()
    assert named.help.text() not in {"", "03204"}
    oblast.setText("02")
    rayon.editingFinished.emit()
    assert "does not go with" in named.help.text()


def test_a_batch_needs_a_name(form: NewBatchPage, store: Store) -> None:
    form.form.make_button.click()
    assert list_batches(store) == ()
    assert "name" in form.form.notice.text


def test_the_second_keying_is_said_on_the_batch(form: NewBatchPage, store: Store) -> None:
    write(form.form.name, "again")
    form.form.keying.choose("2")
    form.form.make_button.click()
    assert list_batches(store)[0].keying == 2


def test_the_version_is_asked_only_when_there_are_several(form: NewBatchPage, store: Store, form_xml: str) -> None:
    assert not form.form.version.isVisible()
    old = store.newest_version()
    newer = form_xml.replace('version="1"', 'version="2"').replace("Station", "Post")
    if newer.count('version="2"') == 0:
        pytest.skip("the form's version is not spelled so")
    store.add_form(newer)
    form.refresh()
    versions = form.form.version.field
    assert isinstance(versions, QComboBox)
    assert form.form.version.isVisible()
    versions.setCurrentIndex(1)
    write(form.form.name, "old papers")
    form.form.make_button.click()
    assert list_batches(store)[0].form_version == old


def test_the_number_of_papers_is_not_overwritten_once_said(form: NewBatchPage) -> None:
    write(form.form.received, "7")
    write(form.form.first, "1")
    write(form.form.last, "5")
    box = form.form.received.field
    assert isinstance(box, QLineEdit)
    assert box.text() == "7"


# --- the list --------------------------------------------------------------------------------------------------------


def test_the_list_counts_what_is_keyed_and_names_what_nobody_has_seen(
    page: BatchPage, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-003")
    page.refresh()
    texts = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert texts[:2] == ["Osh, May", "06"]
    assert texts[3:8] == ["5", "1", "1", "03430-002, 03430-004 … (3)"]
    assert page.detail.balance.text().startswith("5 received = 1 keyed + 1 being keyed + 3 missing (03430-002")


def test_enter_on_a_batch_keys_its_next_paper(page: BatchPage, batch: Batch, qtbot: QtBot) -> None:
    page.refresh()
    with qtbot.waitSignal(page.keying_started) as told:
        send(page.table, Qt.Key.Key_Return)
    assert told.args == [batch.batch_id]


def test_a_number_keyed_twice_and_one_from_elsewhere_are_named(page: BatchPage, store: Store, batch: Batch) -> None:
    for number in ("03430-001", "03430-001", "03430-099"):
        key_paper(store, batch, number, close=True)
    page.refresh()
    assert "Keyed twice: 03430-001." in page.detail.trouble.text()
    assert "Not among the numbers received: 03430-099." in page.detail.trouble.text()
    rows = [str(page.detail.model.index(row, 1).data()) for row in range(page.detail.model.rowCount())]
    assert rows.count("number keyed twice") == 2


def test_enter_on_a_paper_that_is_begun_opens_it(page: BatchPage, store: Store, batch: Batch, qtbot: QtBot) -> None:
    case_id = key_paper(store, batch, "03430-002")
    page.refresh()
    row = next(at for at, paper in enumerate(page.detail.model.rows) if paper.case is not None)
    page.detail.table.selectRow(row)
    with qtbot.waitSignal(page.case_wanted) as told:
        send(page.detail.table, Qt.Key.Key_Return)
    assert told.args == [case_id, 1]


# --- outcomes --------------------------------------------------------------------------------------------------------


def outcomes(store: Store, batch: Batch) -> dict[str, str]:
    papers = store.run(read_outcomes).get(batch.batch_id, {})
    return {number: paper.outcome for number, paper in papers.items()}


def test_a_digit_on_the_list_begins_a_number_and_one_key_says_what_became_of_it(
    page: BatchPage, store: Store, batch: Batch
) -> None:
    page.refresh()
    page.table.setFocus()
    send(page.table, Qt.Key.Key_2, text="2")
    box = page.detail.outcomes.box
    assert QApplication.focusWidget() is box
    assert box.text() == "2"
    send(box, Qt.Key.Key_2, CTRL)
    assert outcomes(store, batch) == {"03430-002": "refused"}
    assert page.detail.outcomes.notice.text == "03430-002: Refused"
    assert (box.text(), QApplication.focusWidget()) == ("", box)


def test_a_range_takes_its_outcome_by_enter_and_a_digit(page: BatchPage, store: Store, batch: Batch) -> None:
    page.refresh()
    box = page.detail.outcomes.box
    type_into(box, "2-4")
    send(box, Qt.Key.Key_Return)
    first = QApplication.focusWidget()
    assert first is page.detail.outcomes.buttons[0]
    send(first, Qt.Key.Key_4, text="4")
    assert set(outcomes(store, batch).values()) == {"not_returned"}
    assert len(outcomes(store, batch)) == 3
    assert "3 not returned" in page.detail.balance.text()
    type_into(box, "3")
    send(box, Qt.Key.Key_5, CTRL)
    assert sorted(outcomes(store, batch)) == ["03430-002", "03430-004"]


def test_escape_goes_back_to_the_numbers(page: BatchPage, batch: Batch) -> None:
    page.refresh()
    box = page.detail.outcomes.box
    type_into(box, "2")
    send(box, Qt.Key.Key_Return)
    send(page.detail.outcomes.buttons[0], Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is box
    assert box.text() == "2"


@pytest.mark.parametrize(("typed", "said"), [("77", "Not a number of this batch: 77"), ("", "Type the number")])
def test_what_is_no_number_of_the_batch_stays_in_the_box_and_is_named(
    page: BatchPage, store: Store, batch: Batch, typed: str, said: str
) -> None:
    page.refresh()
    box = page.detail.outcomes.box
    type_into(box, typed)
    for modifiers, key in ((CTRL, Qt.Key.Key_1), (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return)):
        send(box, key, modifiers)
        assert said in page.detail.outcomes.notice.text
        assert box.text() == typed
    assert outcomes(store, batch) == {}


def test_a_keyed_paper_takes_no_outcome_and_the_page_says_why(page: BatchPage, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-002", close=True)
    page.refresh()
    type_into(page.detail.outcomes.box, "2")
    send(page.detail.outcomes.box, Qt.Key.Key_1, CTRL)
    assert "keyed is usable: 03430-002" in page.detail.outcomes.notice.text
    assert outcomes(store, batch) == {}


def test_enter_on_a_missing_paper_asks_what_became_of_it(page: BatchPage, batch: Batch) -> None:
    page.refresh()
    page.detail.table.selectRow(3)
    send(page.detail.table, Qt.Key.Key_Return)
    assert page.detail.outcomes.box.text() == "03430-004"
    assert QApplication.focusWidget() is page.detail.outcomes.box


def test_the_batch_chosen_stays_chosen_when_something_is_stored(page: BatchPage, store: Store, batch: Batch) -> None:
    create_batch(store, name="newer")
    page.refresh()
    page.table.selectRow([row.batch.batch_id for row in page.model.rows].index(batch.batch_id))
    page.context.cases_changed.emit()
    assert page.detail.balance.text().startswith("5 received")
    row = page.model.rows[page.table.currentIndex().row()]
    assert row.batch.batch_id == batch.batch_id


# --- the sheet -------------------------------------------------------------------------------------------------------


def test_closing_gives_the_words_of_the_trail_s_head_and_the_batch_is_not_keyed_any_more(
    page: BatchPage, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    set_outcomes(store, batch.batch_id, ["03430-002"], REFUSED, who="07")
    page.refresh()
    page.detail.sheet.click()
    assert QApplication.focusWidget() is page.sheet.close_button
    assert "Not closed yet." in page.sheet.text.toPlainText()
    send(page.sheet.close_button, Qt.Key.Key_Return)
    words = " ".join(head_words(audit_head(store)))
    text = page.sheet.text.toPlainText()
    assert words in text
    facts = ("03430-003–03430-005", "1 refused", "07 Test Keyer: 1", "version 1", "Refused", "first keying", "20.0 %")
    for said in facts:
        assert said in text, said
    assert QApplication.focusWidget() is page.sheet.print_button
    page.sheet.back.click()
    started: list[str] = []
    page.keying_started.connect(started.append)
    send(page.table, Qt.Key.Key_Return)
    assert started == []
    assert "is closed" in page.notice.text
    assert not page.detail.outcomes.isVisible()


def test_opening_again_needs_a_reason(page: BatchPage, store: Store, batch: Batch) -> None:
    page.refresh()
    page.show_sheet()
    page.sheet.close_batch()
    assert page.sheet.reason.isVisible()
    page.sheet.reopen()
    assert "few words" in page.sheet.notice.text
    box = page.sheet.reason.field
    assert isinstance(box, QLineEdit)
    type_into(box, "one more")
    send(box, Qt.Key.Key_Return)
    standing = batch_counts(store, batch.batch_id).standing
    assert (standing.is_closed, standing.reason) == (False, "one more")
    assert page.sheet.close_button.isVisible()


def test_the_words_of_an_earlier_sheet_are_compared(page: BatchPage, store: Store, batch: Batch) -> None:
    page.refresh()
    page.show_sheet()
    page.sheet.close_batch()
    words = " ".join(batch_counts(store, batch.batch_id).standing.words)
    key_paper(store, create_batch(store, name="June"), "03430-099", close=True)
    box = page.sheet.words.field
    assert isinstance(box, QLineEdit)
    type_into(box, words)
    send(box, Qt.Key.Key_Return)
    assert "belongs to this file" in page.sheet.notice.text
    box.setText("babin dadur gagan kakel lalim mamas nanor rapat")
    send(box, Qt.Key.Key_Return)
    assert "not in this file" in page.sheet.notice.text
    box.setText("babin")
    send(box, Qt.Key.Key_Return)
    assert "8 words" in page.sheet.notice.text


def test_a_batch_with_a_paper_on_the_desk_says_which_one(page: BatchPage, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-002")
    page.refresh()
    page.show_sheet()
    page.sheet.close_batch()
    assert "still being keyed: 03430-002" in page.sheet.notice.text


@pytest.mark.parametrize("code", ["en", "ru", "ky"])
def test_the_sheet_is_written_as_pdf(page: BatchPage, batch: Batch, tmp_path: Path, code: str) -> None:
    page.context.set_language(code)
    page.refresh()
    page.show_sheet()
    page.sheet.close_batch()
    target = tmp_path / "sheet.pdf"
    page.sheet.save_pdf(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 2_000
    assert "#000000" in page.sheet.document().toHtml()
    page.sheet.save_pdf(tmp_path / "no such folder" / "sheet.pdf")
    assert "sheet.pdf" in page.sheet.notice.text


def test_without_a_printer_the_page_says_what_to_do_instead(page: BatchPage, batch: Batch) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    page.refresh()
    page.show_sheet()
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has printers, and a test shall not print")
    page.sheet.print_button.click()
    assert "Save the sheet as PDF" in page.sheet.notice.text
    page.sheet.print_on("no such printer")
    assert "does not answer" in page.sheet.notice.text


def test_what_is_typed_by_people_stands_on_the_sheet_as_it_is(page: BatchPage, store: Store) -> None:
    create_batch(store, name="<b>May & June</b>")
    page.refresh()
    page.show_sheet()
    assert "<b>May & June</b>" in page.sheet.text.toPlainText()


def test_copying_rows_still_works(page: BatchPage, batch: Batch) -> None:
    page.refresh()
    page.table.selectRow(0)
    QTest.keySequence(page.table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert "Osh, May" in QApplication.clipboard().text()


def test_no_further_paper_is_taken_from_a_batch_that_was_closed_meanwhile(
    store: Store, batch: Batch, context: AppContext
) -> None:
    close_batch(store, batch.batch_id, who="07")
    with pytest.raises(EntryError, match="is closed"):
        take_next(Seat(store, "07", "en"), batch.batch_id)
