from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

ROWS = ("03430-001 and many words besides, as many as no column has room for", "03430-002")


@pytest.fixture
def view(context: AppContext, qtbot: QtBot) -> RowsView:
    """Give a table of four columns, two of many words, one of numbers, and a short one at the end."""
    model = RowsModel(context)
    made = RowsView(context, model, "test")
    qtbot.addWidget(made)
    model.set_columns((
        Column("What", lambda row: row),
        Column("Why", lambda row: row),
        Column("Count", lambda row: str(len(row)), is_number=True),
        Column("Said by", lambda _row: "07"),
    ))
    model.fill(ROWS)
    made.resize(480, 200)
    made.show()
    qtbot.waitExposed(made)
    made.fit()
    return made


def length(view: RowsView) -> int:
    return view.horizontalHeader().length()


def test_columns_of_words_give_way_so_that_every_column_is_in_sight(view: RowsView) -> None:
    assert length(view) <= view.viewport().width()
    assert view.columnWidth(0) == view.columnWidth(1) > 100
    assert not view.horizontalScrollBar().isVisible()


def test_with_more_room_they_take_it_again(view: RowsView) -> None:
    before = view.columnWidth(0)
    view.resize(1100, 200)
    assert before < view.columnWidth(0) <= view._context.theme.px(320)


def test_numbers_never_give_way(view: RowsView) -> None:
    count = view.columnWidth(2)
    view.resize(300, 200)
    assert view.columnWidth(2) == count


def test_the_last_column_has_its_share(context: AppContext, qtbot: QtBot) -> None:
    model = RowsModel(context)
    made = RowsView(context, model, "test")
    qtbot.addWidget(made)
    model.set_columns(tuple(Column(title, lambda row: row) for title in ("Question", "Paper 1", "Paper 2")))
    model.fill(ROWS)
    made.resize(600, 200)
    made.show()
    qtbot.waitExposed(made)
    made.fit()
    assert not made.horizontalScrollBar().isVisible()
    assert made.columnWidth(2) >= made.columnWidth(1) - 10


def test_a_table_too_wide_for_the_room_cuts_no_words_for_nothing(context: AppContext, qtbot: QtBot) -> None:
    model = RowsModel(context)
    made = RowsView(context, model, "test")
    qtbot.addWidget(made)
    numbers = (Column(f"Number {at}", lambda row: str(len(row)), is_number=True) for at in range(9))
    model.set_columns((Column("District", lambda row: row), *numbers, Column("Sent", lambda _row: "07")))
    model.fill(["Base-Gorgon district"])
    made.resize(480, 200)
    made.show()
    qtbot.waitExposed(made)
    made.fit()
    assert made.horizontalScrollBar().isVisible()
    assert made.columnWidth(0) >= made.sizeHintForColumn(0)
