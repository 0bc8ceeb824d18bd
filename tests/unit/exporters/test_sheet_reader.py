from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from exporters.columns import DATE, TEXT
from exporters.errors import ExportError
from exporters.sheet_reader import SheetReader


def book(folder: Path, fill: Callable[[Worksheet], object]) -> SheetReader:
    path = folder / "data.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as made:
        fill(made.add_worksheet("main"))
    return SheetReader(path)


def read(reader: SheetReader, columns: int = 2) -> list[list[str]]:
    try:
        return list(reader.rows("main", head_rows=1, holds=[TEXT] * columns))
    finally:
        reader.close()


def test_a_formula_in_a_sheet_is_found(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="<f>"):
        read(book(tmp_path, lambda sheet: sheet.write_formula(1, 0, "=1+1")))


def test_a_kind_of_cell_that_is_never_written_is_found(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="never written"):
        read(book(tmp_path, lambda sheet: sheet.write_boolean(1, 0, True)))


def test_a_cell_beyond_the_columns_is_found(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="C2"):
        read(book(tmp_path, lambda sheet: sheet.write_string(1, 2, "x")))


def test_empty_rows_and_cells_between_others_are_empty_texts(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.write_string(0, 0, "head")
        sheet.write_string(1, 1, "a")
        sheet.write_number(3, 0, 5)

    assert read(book(tmp_path, fill)) == [["", "a"], ["", ""], ["5", ""]]


def test_columns_beyond_z_are_told_apart(tmp_path: Path) -> None:
    reader = book(tmp_path, lambda sheet: [sheet.write_string(1, place, str(place)) for place in range(1_000)])
    assert read(reader, 1_000) == [[str(place) for place in range(1_000)]]


def test_a_date_column_reads_days_of_excels_calendar(tmp_path: Path) -> None:
    reader = book(tmp_path, lambda sheet: sheet.write_number(1, 0, 39_836))
    try:
        assert list(reader.rows("main", head_rows=1, holds=[DATE])) == [["2009-01-23"]]
    finally:
        reader.close()


@pytest.mark.parametrize("number", ["007", "1234567890123456789", "1.50", "abc"])
def test_a_number_that_excel_would_show_otherwise_is_found(tmp_path: Path, number: str) -> None:
    path = tmp_path / "data.xlsx"
    book(tmp_path, lambda sheet: sheet.write_number(1, 0, 5)).close()
    with ZipFile(path) as made:
        parts = {name: made.read(name).replace(b"<v>5</v>", f"<v>{number}</v>".encode()) for name in made.namelist()}
    with ZipFile(path, "w") as made:
        for name, part in parts.items():
            made.writestr(name, part)
    with pytest.raises(ValueError, match=number):
        read(SheetReader(path))


def test_a_damaged_file_is_no_silent_success(tmp_path: Path) -> None:
    path = tmp_path / "data.xlsx"
    path.write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(zipfile.BadZipFile):
        SheetReader(path)
