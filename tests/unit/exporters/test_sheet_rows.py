"""Rows of a sheet are written cell by cell as XlsxWriter writes them."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.cells import EXCEL_VALUES, escape
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT
from exporters.rows import Rows, nature_of
from exporters.sheet_rows import SheetColumns, letter_of
from storage.glued import Cells
from tests.unit.exporters.test_round_trip import NASTY

HOLDS = (TEXT, INTEGER, DECIMAL, DATE)
ROWS = [
    *((text, "", "", "") for text in NASTY),
    ("a", "5", "1.5", "2009-01-23"),
    ("", "007", "1e5", "1900-02-28"),
    (" ", "-12", "-0.25", "1900-03-01"),
    ("", "", "", ""),
    ("x", "1234567890123456", "0.1234567890123456", "2009-01"),
    ("=1+1", "=1", "=2", "=3"),
]


def cells_of(xml: str) -> list[str]:
    """The cells as they stand, without what a writer may say of a row."""
    return re.findall(r"<c .*?</c>", xml, re.DOTALL)


def by_xlsxwriter(folder: Path) -> str:
    path = folder / "other.xlsx"
    words = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), words) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet()
        sheet._escape_control_characters = escape
        for number, row in enumerate(ROWS):
            for place, (text, holds) in enumerate(zip(row, HOLDS, strict=True)):
                value = EXCEL_VALUES[holds](text)
                if isinstance(value, str):
                    sheet.write_string(number, place, value) if value else None
                elif isinstance(value, date):
                    sheet.write_datetime(number, place, value, day)
                else:
                    sheet.write_number(number, place, value)
    with zipfile.ZipFile(path) as made:
        return made.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize("at_once", [1, 3, len(ROWS)])
def test_every_cell_is_the_one_that_xlsxwriter_writes(tmp_path: Path, at_once: int) -> None:
    columns = SheetColumns(HOLDS, 1)
    parts = [
        columns.xml(Rows.of(ROWS[start : start + at_once], len(HOLDS)), start + 1).decode()
        for start in range(0, len(ROWS), at_once)
    ]
    # A text that begins like markup needs an escape with XlsxWriter only, and means the same with it.
    assert cells_of("".join(parts)) == cells_of(by_xlsxwriter(tmp_path))


def test_columns_are_named_as_in_excel() -> None:
    names = [letter_of(number) for number in (1, 26, 27, 52, 53, 702, 703, 16_384)]
    assert names == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]


@pytest.mark.parametrize(
    ("cells", "nature"),
    [
        (["1", "", "-20"], INTEGER),
        (["1", "0.5", "-0.5", ""], DECIMAL),
        (["", ""], INTEGER),
        (["007"], TEXT),
        (["1.50"], TEXT),
        (["-0"], TEXT),
        (["1."], TEXT),
        ([".5"], TEXT),
        (["1e5"], TEXT),
        (["٣"], TEXT),
        (["1\n"], TEXT),
        (["1234567890123456"], TEXT),
        (["0.1234567890123456"], TEXT),
        (["123456789012345"], INTEGER),
    ],
)
def test_a_column_is_of_numbers_when_a_double_holds_each_as_it_is_written(cells: list[str], nature: str) -> None:
    assert nature_of(Cells.of(cells)) == nature


@given(st.lists(st.one_of(st.text("0123456789.-", max_size=6), st.integers().map(str)), max_size=5))
@settings(deadline=None)
def test_one_look_at_a_column_says_what_one_at_each_cell_says(cells: list[str]) -> None:
    from exporters.columns import fits_a_float, is_number, is_whole

    given_cells = [cell for cell in cells if cell]
    fits = all(map(fits_a_float, given_cells))
    expected = TEXT
    if fits and all(map(is_whole, given_cells)):
        expected = INTEGER
    elif fits and all(map(is_number, given_cells)):
        expected = DECIMAL
    assert nature_of(Cells.of(cells)) == expected
