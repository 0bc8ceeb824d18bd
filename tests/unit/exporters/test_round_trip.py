"""What the desk accepts comes back unchanged from data.xlsx and from csv."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from exporters.cells import EXCEL_VALUES, escape, read_back, shorten
from exporters.columns import DATE, DECIMAL, INTEGER, TEXT
from exporters.csv_files import bare, quote
from exporters.value_issues import excel_length
from tests.unit.exporters.papers import Maker, read_table

NASTY = [
    "=2+2",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "  before and after  ",
    'a "quoted" word',
    '"',
    "it's",
    "'text",
    "a,b;c",
    "two\nlines",
    "\n",
    "00123",
    "1e5",
    "1_000",
    "NA",
    "NULL",
    "nan",
    "TRUE",
    "#N/A",
    "01.02.2009",
    "2009-01-23",
    "https://example.org/a?b=c",
    "mailto:a",
    "😀👩‍👩‍👧",
    "e\u0301",
    "\u202eabc\u202c",
    "\u00a0",
    "\ufeffx",
    "\u2028",
    "ң ө ү ў қ ғ ҳ",
    "سلام",
    "<b>&amp;</b>",
    "<r>x</r>",
    "<r><t>a</t></r>",
    "<r>&</r>",
    "_x0041_",
    "_x005F_x0041_",
    "_x005F_x005F_x0041_x0042_",
    "__x0041__",
    "a\rb\r\nc",
    "\x01\x0b\x1f",
    "\ufffe\uffff",
    "12345678901234567890",
    "x" * 32_767,
    "😀" * 16_383,
]


def sheet_texts(path: Path, sheet: str, column: str) -> list[str]:
    book = load_workbook(path, read_only=True)
    rows = book[sheet].iter_rows(values_only=True)
    place = next(rows).index(column)
    texts = [read_back(row[place]) for row in rows]
    book.close()
    return texts


def test_every_nasty_text_is_the_same_in_the_workbook_and_in_csv(make: Maker) -> None:
    papers = [make.paper({"a": text}, case_id=f"c{number:03}") for number, text in enumerate(NASTY)]
    folder = make.export(make.source(make.form(make.ask("a")), *papers)).folder
    assert [row["a"] for row in read_table(folder, "main")] == NASTY
    assert sheet_texts(folder / "data.xlsx", "main", "a") == NASTY


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(make: Maker) -> None:
    papers = [make.paper({"a": text}) for text in NASTY]
    folder = make.export(make.source(make.form(make.ask("a")), *papers)).folder
    with zipfile.ZipFile(folder / "data.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x1e\x1f"), max_size=30), min_size=1),
    st.lists(st.dates(), min_size=1, max_size=5),
    st.lists(st.integers(-(10**17), 10**17), min_size=1, max_size=5),
)
@settings(deadline=None, max_examples=25)
def test_any_texts_days_and_numbers_come_back_from_both_files(
    texts: list[str], days: list[date], numbers: list[int]
) -> None:
    with TemporaryDirectory() as folder:
        make = Maker(Path(folder))
        form = make.form(make.ask("txt"), make.ask("d", "date"), make.ask("n", "integer"))
        keyed = [
            {"txt": text, "d": day.isoformat(), "n": str(number)}
            for text, day, number in zip(cycle(texts), cycle(days), [*numbers, *[0] * len(texts)], strict=False)
        ]
        out = make.export(make.source(form, *map(make.paper, keyed))).folder
        assert [{name: row[name] for name in ("txt", "d", "n")} for row in read_table(out, "main")] == keyed
        for name in ("txt", "d", "n"):
            assert sheet_texts(out / "data.xlsx", "main", name) == [paper[name] for paper in keyed]


def test_a_text_too_long_for_a_cell_is_cut_there_whole_in_csv_and_listed(make: Maker) -> None:
    text = "😀" * 20_000
    folder = make.export(make.source(make.form(make.ask("a")), make.paper({"a": text})), formats=["xlsx", "csv"]).folder
    assert [row["a"] for row in read_table(folder, "main")] == [text]
    assert sheet_texts(folder / "data.xlsx", "main", "a") == ["😀" * 16_383]
    (issue,) = read_table(folder, "issues")
    assert (issue["kind"], issue["column"]) == ("too_long_for_excel", "a")


@pytest.mark.parametrize(
    ("holds", "text", "value"),
    [
        (INTEGER, "5", 5),
        (INTEGER, "-5", -5),
        (INTEGER, "0", 0),
        (INTEGER, "007", "007"),
        (INTEGER, "-0", "-0"),
        (INTEGER, "999999999999999", 999_999_999_999_999),
        (INTEGER, "9999999999999999", "9999999999999999"),
        (DECIMAL, "1.5", 1.5),
        (DECIMAL, "3", 3),
        (DECIMAL, "1.50", "1.50"),
        (DECIMAL, "0.1234567890123456", "0.1234567890123456"),
        (DATE, "1900-02-28", "1900-02-28"),
        (DATE, "0999-01-01", "0999-01-01"),
        (DATE, "20090123", "20090123"),
        (DATE, "2009-02-30", "2009-02-30"),
        (TEXT, "5", "5"),
    ],
)
def test_what_excel_would_change_stays_text(holds: str, text: str, value: object) -> None:
    given_to_excel = EXCEL_VALUES[holds](text)
    assert given_to_excel == value
    assert type(given_to_excel) is type(value)


def test_days_are_dates_from_the_first_of_march_1900_on(make: Maker) -> None:
    days = ["1900-02-28", "1900-03-01", "2009-01-23", "9999-12-31"]
    form = make.form(make.ask("d", "date"))
    folder = make.export(make.source(form, *(make.paper({"d": day}) for day in days))).folder
    cells = [row[6] for row in load_workbook(folder / "data.xlsx")["main"].iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s", "d", "d", "d"]
    assert [read_back(cell.value) for cell in cells] == days
    assert cells[1].number_format == "yyyy-mm-dd"


def test_numbers_of_any_size_come_back_as_they_were(make: Maker) -> None:
    numbers = [
        "0",
        "-1",
        "0.1",
        "67.1",
        "97.4",
        "73.1",
        "0.000001",
        "-0.00000012",
        "123456789.123456",
        "999999999999999",
        "1000000000000000000",
    ]
    form = make.form(make.ask("w", "decimal"))
    folder = make.export(make.source(form, *(make.paper({"w": number}) for number in numbers))).folder
    assert sheet_texts(folder / "data.xlsx", "main", "w") == numbers
    assert [row["w"] for row in read_table(folder, "main")] == numbers


def test_numbers_and_plain_codes_are_numbers_and_other_codes_text(make: Maker) -> None:
    form = make.form(
        make.ask("age", "integer"), make.ask("yes", "select_one", "yn"), make.ask("place", "select_one", "places")
    )
    source = make.source(form, make.paper({"age": "34", "yes": "1", "place": "007"}, paper_number="12"))
    row = next(load_workbook(make.export(source).folder / "data.xlsx")["main"].iter_rows(min_row=2, values_only=True))
    assert row[1] == "12"
    assert row[6:9] == (34, 1, "007")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))
@settings(deadline=None)
def test_quoting_a_cell_can_be_undone_by_any_reader_of_csv(text: str) -> None:
    for make_cell in (quote, bare):
        line = f"{make_cell(text)},{quote('end')}\r\n"
        assert list(csv.reader(io.StringIO(line, newline=""), strict=True)) == [[text, "end"]]


@given(st.text("_x0041F<r>/\x01\r a", max_size=40))
@settings(deadline=None)
def test_an_escaped_text_reads_as_it_was(text: str) -> None:
    assert read_back(escape(text)) == text


@given(st.text("ab😀", max_size=40).map(lambda text: text * 1_000))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_cut_text_fits_and_is_a_beginning(text: str) -> None:
    cut = shorten(text)
    assert text.startswith(cut)
    assert excel_length(cut) <= 32_767
    assert cut == text or excel_length(cut) >= 32_766


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**8), max_value=10**8))
@settings(deadline=None)
def test_a_number_that_excel_holds_comes_back_as_it_was(number: Decimal) -> None:
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = "0" if text == "-0" else text
    assert read_back(EXCEL_VALUES[DECIMAL](text)) == text


def test_a_kind_of_cell_that_is_never_written_is_no_answer() -> None:
    for value in (True, b"x"):
        with pytest.raises(TypeError):
            read_back(value)
