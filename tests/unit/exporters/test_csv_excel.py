"""csv_excel and codebook.html and load.R: what they say, told by their text."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from exporters.csv_excel_cells import to_decimal, to_text
from exporters.load_r import r_text
from forms.journal import Answer
from tests.unit.exporters.papers import Maker, read_table


def rows_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "csv_excel" / "main.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def test_it_opens_where_the_decimal_sign_is_a_comma(make: Maker) -> None:
    form = make.form(make.ask("w", "decimal"), make.ask("a"), make.ask("d", "date"))
    paper = make.paper({"w": "-71.5", "a": "one;\ntwo", "d": "2009-01-23"})
    folder = make.export(make.source(form, paper), formats=["csv", "csv_excel"]).folder
    raw = (folder / "csv_excel" / "main.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfcase_id;case_paper_number;")
    row = rows_of(folder)[0]
    assert (row["w"], row["a"], row["d"]) == ("-71,5", "one; / two", "2009-01-23")
    assert [issue["kind"] for issue in read_table(folder, "issues")] == ["changed_in_csv_excel"]


@pytest.mark.parametrize("text", ["=2+2", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_what_excel_would_run_gets_an_apostrophe(text: str) -> None:
    assert to_text(text) == "'" + text
    assert to_text("a" + text) == "a" + text


def test_a_text_among_numbers_is_kept_from_running_too() -> None:
    assert (to_decimal("1.5"), to_decimal("=1+1"), to_decimal("1.2.3")) == ("1,5", "'=1+1", "1.2.3")


def test_the_codebook_has_every_language_counts_and_the_valid_n(make: Maker) -> None:
    form = make.form(make.ask("yes", "select_one", "yn", relevant="${a} < 3"), make.ask("a"))
    source = make.source(
        form, make.paper({"yes": "1"}), make.paper({"yes": "99"}), make.paper({"yes": Answer(missing="refused")})
    )
    page = (make.export(source, formats=["codebook"]).folder / "codebook.html").read_text(encoding="utf-8")
    for part in ("About yes", "О yes", "Да", "valid N 1", "asked if <code>${a} &lt; 3</code>", "refused"):
        assert part in page
    assert "<td><code>1</code></td><td>Yes</td><td>Да</td><td class=n>1</td><td class=n>100.0</td>" in page
    assert "<td><code>99</code></td><td>Blank</td><td>Пусто</td><td class=n>1</td><td class=n>missing</td>" in page


def test_a_string_of_r_is_plain_ascii() -> None:
    assert r_text('a "b" \\ Ө 😀\n') == r'"a \U00000022b\U00000022 \U0000005c \U000004e8 \U0001f600\U0000000a"'
