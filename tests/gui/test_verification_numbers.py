from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.supervision.supervision_page import SupervisionPage
from storage.cases import list_cases
from storage.conflicts import list_duplicates
from storage.store import Store
from tests.unit.storage.papers import key_paper
from tests.unit.storage.test_corrections import NUMBERED
from tests.written_form import xml_of


@pytest.fixture(scope="session")
def form_xml() -> str:
    """Give a form whose rule asks about paper numbers of another shape than 034-01."""
    return xml_of(NUMBERED % "query")


def test_a_duplicates_number_that_breaks_the_forms_rule_is_asked_about_once_and_kept_when_it_is_given_again(
    supervisor: MainWindow, store: Store, qtbot: QtBot
) -> None:
    key_paper(store, "034-01", {"age": "30"})
    key_paper(store, "034-01", {"age": "31"}, enumerator="E2")
    supervisor.show_page("supervision")
    page = supervisor.page("supervision")
    assert isinstance(page, SupervisionPage)
    qtbot.waitUntil(lambda: not page.reading.is_running and page.item is not None)
    box = page.number.field
    assert isinstance(box, QLineEdit)
    box.setText("0341")
    page.renumber.click()
    assert "If the paper says so" in page.notice.text
    assert len(list_duplicates(store)) == 1
    page.renumber.click()
    qtbot.waitUntil(lambda: not page.reading.is_running)
    assert list_duplicates(store) == ()
    assert sorted(row.paper_number for row in list_cases(store)) == ["034-01", "0341"]
    assert sum(row.open_queries for row in list_cases(store)) == 0
