from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from forms.entry_session import EntrySession
from forms.journal import Place
from gui.cases.case_list_page import CaseListPage
from gui.cases.case_table_view import CaseTableView
from gui.cases.column_chooser import ColumnChooser
from gui.cases.table_columns import USUAL
from gui.cases.table_model import PAGE, CaseTableModel
from gui.main_window import MainWindow
from storage.batches import Batch
from storage.case_table_rows import TableRow
from storage.cases import CaseJournal, find_paper, list_cases, open_case
from storage.store import Store
from tests.gui.papers import key_paper
from tests.gui.twice_keyed import key_synthetic


def show(window: MainWindow) -> CaseListPage:
    window.show_page("cases")
    page = window.page("cases")
    assert isinstance(page, CaseListPage)
    return page


def column(page: CaseListPage, title: str) -> list[str]:
    at = [page.model.headerData(c, Qt.Orientation.Horizontal) for c in range(page.model.columnCount())].index(title)
    return [str(page.model.index(row, at).data()) for row in range(page.model.rowCount())]


def test_an_empty_list_teaches_the_first_step(keyer: MainWindow) -> None:
    page = show(keyer)
    assert page.empty.isVisible()
    assert not page.open_button.isEnabled()
    assert page.empty.button.text() == "To the batches"


def test_every_paper_stands_in_the_list_with_status_batch_and_keyer(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    assert dict(zip(column(page, "Paper"), column(page, "Status"), strict=True)) == {
        "03430-001": "closed incomplete",
        "03430-002": "being keyed",
    }
    assert set(column(page, "Batch")) == {"Osh, May"}
    assert set(column(page, "Keyed by")) == {"07"}
    assert page._count.text() == "2 papers"


def test_typing_in_the_search_narrows_the_list_and_enter_opens_the_only_one(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    key_paper(store, batch, "03430-001")
    wanted = key_paper(store, batch, "03430-002")
    page = show(keyer)
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "-002")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.case_wanted.disconnect()
    with qtbot.waitSignal(page.case_wanted) as opened:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened.args == [wanted, 1]


def test_the_status_filter_leaves_only_papers_of_that_status(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001", close=True)
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    page.status.setCurrentIndex(page.status.findData("draft"))
    assert column(page, "Paper") == ["03430-002"]
    page.status.setCurrentIndex(page.status.findData("final"))
    assert page.empty.isVisible()
    page.status.setCurrentIndex(0)
    assert len(column(page, "Paper")) == 2


def test_a_click_on_a_title_sorts_and_a_second_one_turns_the_order(
    keyer: MainWindow, store: Store, batch: Batch
) -> None:
    for number in ("03430-002", "03430-003", "03430-001"):
        key_paper(store, batch, number)
    page = show(keyer)
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(page, "Paper") == ["03430-001", "03430-002", "03430-003"]
    page.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(page, "Paper") == ["03430-003", "03430-002", "03430-001"]


def test_down_goes_from_the_search_into_the_list_and_enter_opens(
    keyer: MainWindow, store: Store, batch: Batch, qtbot: QtBot
) -> None:
    key_paper(store, batch, "03430-001")
    key_paper(store, batch, "03430-002")
    page = show(keyer)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.view
    page.case_wanted.disconnect()
    with qtbot.waitSignal(page.case_wanted) as opened:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == [list_cases(store)[0].case_id, 1]


def test_copying_gives_the_rows_with_their_titles(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001")
    page = show(keyer)
    page.view.selectAll()
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Paper\tStatus\t")
    assert lines[1].startswith("03430-001\tbeing keyed\t")


def test_papers_keyed_twice_and_open_queries_are_said_in_words(keyer: MainWindow, store: Store, batch: Batch) -> None:
    for _ in range(2):
        key_paper(store, batch, "03430-001", close=True)
    page = show(keyer)
    assert column(page, "Remarks") == ["keyed twice", "keyed twice"]


def test_a_page_of_rows_is_read_when_one_of_them_is_looked_at(keyer: MainWindow) -> None:
    fetched: list[int] = []

    def fetch(keys: Sequence[int]) -> dict[int, TableRow]:
        fetched.append(len(keys))
        return {}

    model = CaseTableModel(keyer.context, fetch)
    model.fill(array("q", range(250_000)))
    assert model.rowCount() == 250_000
    assert not fetched
    model.row(200_000)
    model.row(200_001)
    assert fetched == [PAGE]


def write_filter(page: CaseListPage, column: str, operator: str, value: str) -> None:
    """Write a filter with the keyboard: F3, the column, the operator, the value, Enter."""
    QTest.keyClick(page.search, Qt.Key.Key_F3)
    editor = page.filters.editor
    type_into(editor.column, column)
    QTest.keyClick(editor.column, Qt.Key.Key_Return)
    editor.operator.setCurrentIndex(editor.operator.findData(operator))
    type_into(editor.value, value)
    QTest.keyClick(editor.value, Qt.Key.Key_Return)


def type_into(box: QComboBox, text: str) -> None:
    edit = box.lineEdit()
    assert edit is not None
    edit.selectAll()
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, edit, Qt.Key(0), letter, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def answered(supervisor: MainWindow, store: Store) -> CaseListPage:
    """Give the page over three synthetic papers, keyed whole; the second says otherwise in C1 and has no age."""
    key_synthetic(store, 0, {"form_no": "03430-001", "c1_sw_law": "1", "a1_age": "30"})
    key_synthetic(store, 1, {"form_no": "03430-002", "c1_sw_law": "2", "a1_age": "98"})
    key_synthetic(store, 2, {"form_no": "03430-003", "c1_sw_law": "2", "a1_age": "61"})
    return show(supervisor)


def test_a_filter_on_any_answer_is_written_with_the_keyboard(answered: CaseListPage) -> None:
    write_filter(answered, "C1 Law on selling sex", "is", "2")
    assert answered.model.rowCount() == 2
    (chip,) = answered.filters.chip_buttons
    assert chip.accessibleName().startswith("C1 ")


def test_several_filters_must_all_be_met_and_delete_takes_one_away(answered: CaseListPage) -> None:
    write_filter(answered, "C1 Law on selling sex", "is", "2")
    write_filter(answered, "A1 Age", "above", "60")
    assert column(answered, "Paper") == ["03430-003"]
    chip = answered.filters.chip_buttons[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert len(answered.filters.filters) == 1
    QTest.keyClick(answered.filters.chip_buttons[0], Qt.Key.Key_Return)
    assert answered.model.rowCount() == 3


def test_a_code_that_stands_for_a_missing_reason_is_missing_and_not_above(answered: CaseListPage) -> None:
    write_filter(answered, "A1 Age", "missing", "illegible")
    assert column(answered, "Paper") == ["03430-002"]
    answered.filters.take(0)
    write_filter(answered, "A1 Age", "above", "60")
    assert column(answered, "Paper") == ["03430-003"]


def test_coded_values_are_offered_with_their_counts(answered: CaseListPage, qtbot: QtBot) -> None:
    answered.filters.open_editor("/data/c/c1_sw_law")
    value = answered.filters.editor.value
    qtbot.waitUntil(lambda: any("(2)" in value.itemText(at) for at in range(value.count())))
    assert answered.context.is_busy is False


def test_escape_leaves_the_filter_unwritten(answered: CaseListPage) -> None:
    QTest.keyClick(answered.search, Qt.Key.Key_F3)
    assert answered.filters.editor.isVisible()
    QTest.keyClick(answered.filters.editor.column, Qt.Key.Key_Escape)
    assert not answered.filters.editor.isVisible()
    assert answered.view.hasFocus()


def test_columns_are_ticked_with_space_and_kept_for_the_next_time(answered: CaseListPage, qtbot: QtBot) -> None:
    QTest.keyClick(answered.view, Qt.Key.Key_F4)
    chooser = answered.findChild(ColumnChooser)
    assert isinstance(chooser, ColumnChooser)
    qtbot.waitExposed(chooser)
    QTest.keyClicks(chooser.search, "C1 Law")
    item = next(chooser.list.item(at) for at in range(chooser.list.count()) if not chooser.list.item(at).isHidden())
    chooser.list.setCurrentItem(item)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.keyClick(chooser.frozen, Qt.Key.Key_Return)
    chooser.accept()
    title = answered.model.columns[-1].title
    assert title.startswith("C1 ")
    assert set(column(answered, title)) == {"Yes", "No"} or all(column(answered, title))
    answered.table.set_up()
    assert answered.model.columns[-1].title == title


def test_f6_shows_codes_and_labels_again(answered: CaseListPage) -> None:
    answered.table.setup.choose((*USUAL[:2], "/data/c/c1_sw_law"), 1)
    answered.table.rewrite()
    title = answered.model.columns[-1].title
    labels = column(answered, title)
    QTest.keyClick(answered.view, Qt.Key.Key_F6)
    assert sorted(column(answered, title)) == ["1", "2", "2"]
    QTest.keyClick(answered.view, Qt.Key.Key_F6)
    assert column(answered, title) == labels


def test_the_paper_number_stays_when_the_columns_are_scrolled(answered: CaseListPage) -> None:
    view = answered.view
    view.setFocus()
    for _ in range(view.model().columnCount() - 1):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.horizontalScrollBar().value() > 0
    still = view._still
    assert still.isVisible()
    assert not still.isColumnHidden(0)
    assert still.isColumnHidden(1)
    assert still.visualRect(answered.model.index(0, 0)).left() == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_F7)
    assert view.frozen_count == view.currentIndex().column() + 1


def test_f2_sorts_by_the_column_one_stands_in_and_turns_the_order(answered: CaseListPage) -> None:
    answered.view.setFocus()
    QTest.keyClick(answered.view, Qt.Key.Key_F2)
    numbers = sorted(column(answered, "Paper"))
    assert column(answered, "Paper") == numbers
    QTest.keyClick(answered.view, Qt.Key.Key_F2)
    assert column(answered, "Paper") == numbers[::-1]


def test_a_width_that_a_person_set_is_kept_by_the_columns_name(answered: CaseListPage) -> None:
    answered.view.setColumnWidth(1, 222)
    again = CaseTableView(answered.context, answered.model)
    again.fit()
    assert again.columnWidth(1) == 222


def test_columns_that_the_program_laid_out_are_not_taken_for_a_persons_wish(answered: CaseListPage) -> None:
    answered.table.setup.choose((*USUAL[:2], "/data/c/c1_sw_law"), 2)
    answered.table.rewrite()
    answered.table.freeze_here()
    assert answered.context.settings.text("table/case_widths") == ""
    answered.view.horizontalHeader().resizeSection(0, 171)
    assert "171" in answered.context.settings.text("table/case_widths")


def test_the_story_of_a_paper_says_who_changed_what_from_what_to_what_and_why(
    answered: CaseListPage, store: Store, qtbot: QtBot
) -> None:
    (row,) = find_paper(store, "03430-001")
    session = EntrySession(
        store.form(),
        open_case(store, row.case_id),
        CaseJournal(store, row.case_id, 1, "S1", reason="telephone, A. Interviewer, 3 May"),
    )
    session.go(Place("/data/c/c1_sw_law"))
    session.key("2")
    answered.read()
    answered.view.selectRow(answered.model.find(answered.model.key(2)))
    QTest.keyClick(answered.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(answered.table.history.texts) == 2)
    newest, oldest = answered.table.history.texts
    assert "S1" in newest
    assert "C1 Law on selling sex" in newest
    assert " → 2" in newest
    assert "Reason: telephone, A. Interviewer, 3 May" in newest
    assert "Closed the paper: keyed." in oldest


def test_a_change_elsewhere_is_seen_and_the_marked_paper_stays_marked(answered: CaseListPage, store: Store) -> None:
    answered.view.selectRow(1)
    marked = answered.model.key(1)
    key_synthetic(store, 3)
    answered.context.cases_changed.emit()
    assert answered.model.rowCount() == 4
    assert answered.model.key(answered.view.currentIndex().row()) == marked


def test_a_search_of_a_large_file_runs_beside_the_window_and_can_be_replaced(
    answered: CaseListPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.cases.table_reader.FEW", 0)
    monkeypatch.setattr("storage.case_table.SLICE", 1)
    answered.search.setText("03430-00")
    answered.read()
    answered.search.setText("03430-002")
    answered.read()
    assert not answered.context.is_busy
    qtbot.waitUntil(lambda: not answered.table.reader.is_reading)
    assert column(answered, "Paper") == ["03430-002"]


def test_escape_stops_a_search_that_takes_long(
    answered: CaseListPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.cases.table_reader.FEW", 0)
    monkeypatch.setattr("storage.case_table.SLICE", 1)
    answered.search.setText("0343")
    assert answered.table.reader.is_reading
    QTest.keyClick(answered.search, Qt.Key.Key_Escape)
    assert not answered.table.reader.is_reading
    assert "stopped" in answered.notice.text
    answered.search.setText("03430-001")
    qtbot.waitUntil(lambda: not answered.table.reader.is_reading)
    assert column(answered, "Paper") == ["03430-001"]


def test_what_leads_here_may_name_columns_and_values(answered: CaseListPage) -> None:
    answered.show_only("status=closed&district=nowhere")
    assert answered.empty.isVisible()
    answered.show_only("concern=keyed")
    assert answered.model.rowCount() == 3


def test_a_keyer_sees_no_answers_for_a_second_keying_is_blind(keyer: MainWindow, store: Store) -> None:
    key_synthetic(store, 0, {"form_no": "03430-001"})
    keyer.context.settings.set_text(f"cases/columns/{store.form().questionnaire.form_id}", "/data/c/c1_sw_law")
    page = show(keyer)
    assert [one.name for one in page.model.columns] == list(USUAL)
    assert all(not one.name.startswith("/") for one in page.table.setup.all_columns())
    page.filters.open_editor("/data/c/c1_sw_law")
    box = page.filters.editor.column
    assert not any("C1 " in box.itemText(at) for at in range(box.count()))
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F6):
        QTest.keyClick(page.view, key)
    assert not page.table.history.isVisible()
    assert not page.history_button.isVisible()


def test_every_control_has_a_name_for_a_screen_reader(answered: CaseListPage) -> None:
    answered.filters.open_editor()
    controls = [answered.search, answered.status, answered.view, answered.filters.editor.column]
    controls += [answered.filters.editor.operator, answered.filters.editor.value]
    assert all(control.accessibleName() for control in controls)


def test_another_language_changes_the_titles_at_once(keyer: MainWindow, store: Store, batch: Batch) -> None:
    key_paper(store, batch, "03430-001")
    page = show(keyer)
    keyer.context.set_language("ru")
    assert column(page, "Анкета") == ["03430-001"]
    keyer.context.set_language("ky")
    assert column(page, "Абалы") == ["киргизилүүдө"]
