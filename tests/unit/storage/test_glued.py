"""A column as one text says of its cells what they say one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.glued import UNIT, Cells

COLUMNS = st.lists(st.text(st.sampled_from("ab \n\"'өЖ😀\0"), max_size=4), max_size=6)


@given(COLUMNS)
def test_what_was_glued_comes_apart_again(cells: list[str]) -> None:
    column = Cells.of(cells)
    assert list(column) == column.apart() == cells
    assert column == cells
    assert len(column) == len(cells)
    assert column.is_whole
    assert [column[place] for place in range(len(cells))] == cells
    assert column[1:3] == cells[1:3]


@given(COLUMNS)
def test_what_is_said_of_all_cells_is_true_of_each(cells: list[str]) -> None:
    column = Cells.of(cells)
    assert column.given == sum(map(bool, cells))
    assert column.longest == max(map(len, cells), default=0)
    for most in range(6):
        assert column.is_longer(most) == any(len(cell) > most for cell in cells)


def test_a_cell_with_the_separator_is_kept_whole() -> None:
    cells = ["", f"a{UNIT}b", "ccccc"]
    column = Cells.of(cells)
    assert not column.is_whole
    assert (list(column), column.given, column.longest) == (cells, 2, 5)
    assert column.is_longer(4)
    assert not column.is_longer(5)
    assert Cells.of([f"aaa{UNIT}" * 3, "b"]).is_longer(5)


def test_text_that_holds_another_number_of_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        Cells(f"a{UNIT}b", 3)
    assert Cells.blank(3) == ["", "", ""]
    assert Cells.blank(0) == []


def test_a_column_that_is_glued_is_not_glued_again() -> None:
    column = Cells.of(["a", "b"])
    assert Cells.of(column) is column
    assert column != ["a", "c"]
    assert column != 3
