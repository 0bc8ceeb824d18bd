"""Nothing is cut or changed in silence: a cell that differs from the CSV, in any format, stands in issues."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pyreadstat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from exporters.cells import read_back
from exporters.stat_cells import plain_number
from forms.questionnaire import Choice
from tests.unit.exporters.papers import LISTS, Maker, Papers, label, read_table

#: A cell that is not as in the CSV: format, case, column.
Changed = tuple[str, str, str]
#: Which kinds of issues speak of which format.
SPEAKS = {
    "xlsx": {"too_long_for_excel"},
    "csv_excel": {"changed_in_csv_excel"},
    "sav": {"too_long_for_spss", "spaces_at_end", "day_before_spss", "nul_replaced", "missing_code_moved"},
    "dta": {"nul_replaced"},
}
ODD_LISTS = {
    "odd": (Choice("-99", label("Don’t know")), Choice("=KG", label("A")), Choice("KG2", label("A"))),
    "far": (Choice("3000000000", label("Far")), Choice("-7", label("Minus")), Choice("1", label("One"))),
}


@pytest.fixture(autouse=True)
def lists(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, choices in ODD_LISTS.items():
        monkeypatch.setitem(LISTS, name, choices)


def changed_cells(folder: Path) -> Iterator[Changed]:
    """Every cell of the cases' table that another format holds differently, as other programs read it."""
    cells = {row["case_id"]: row for row in read_table(folder, "main")}
    for kind, rows in (("xlsx", of_workbook(folder)), ("csv_excel", of_csv_excel(folder))):
        for row in rows:
            for column, cell in cells[row["case_id"]].items():
                shown = cell.replace(".", ",") if kind == "csv_excel" and column in decimals(folder) else cell
                if row[column] != shown:
                    yield kind, row["case_id"], column
    for kind, path in (("sav", folder / "spss" / "main.sav"), ("dta", folder / "stata" / "main.dta")):
        for row in of_statistics(path):
            for column, cell in cells[row["case_id"]].items():
                if row.get(column, cell) != cell:
                    yield kind, row["case_id"], column


def decimals(folder: Path) -> set[str]:
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return {field["name"] for field in package["resources"][0]["schema"]["fields"] if field["type"] == "number"}


def of_workbook(folder: Path) -> list[dict[str, str]]:
    book = load_workbook(folder / "data.xlsx", read_only=True)
    names, *rows = book["main"].iter_rows(values_only=True)
    book.close()
    return [dict(zip(map(str, names), map(read_back, row), strict=True)) for row in rows]


def of_csv_excel(folder: Path) -> list[dict[str, str]]:
    with (folder / "csv_excel" / "main.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def of_statistics(path: Path) -> Iterator[dict[str, str]]:
    """Rows with the text copies in place of coded texts, days as ISO, without reasons and their columns."""
    read = pyreadstat.read_sav if path.suffix == ".sav" else pyreadstat.read_dta
    found, meta = read(str(path), output_format="dict", user_missing=True, disable_datetime_conversion=True)
    epoch = date(1582, 10, 14) if path.suffix == ".sav" else date(1960, 1, 1)
    day = 86_400 if path.suffix == ".sav" else 1
    days = {name for name, shown in meta.original_variable_types.items() if (shown or "").startswith(("DATE", "%td"))}
    for row in range(len(found["case_id"])):
        told = {}
        for name, values in found.items():
            value = values[row]
            if isinstance(value, str):
                told[name] = value
            elif value is None or value != value:  # noqa: PLR0124  (NaN)
                told[name] = ""
            elif name in days:
                told[name] = (epoch + timedelta(days=int(value) // day)).isoformat()
            else:
                told[name] = plain_number(value)
        copies = {name.removesuffix("__text"): text for name, text in told.items() if name.endswith("__text")}
        yield {name: text for name, text in (told | copies).items() if "__missing" not in name}


def in_silence(folder: Path) -> list[Changed]:
    """Changed cells of which no issue speaks."""
    said = {(row["case_id"], row["column"], row["kind"]) for row in read_table(folder, "issues")}
    return [one for one in changed_cells(folder) if not any((*one[1:], kind) in said for kind in SPEAKS[one[0]])]


def odd_source(make: Maker, texts: list[str]) -> Papers:
    """One paper for each text, which stands wherever a text may stand."""
    form = make.form(
        make.ask("words"),
        make.ask("made", "calculate", calculate="1"),
        make.ask("count", "integer"),
        make.ask("share", "decimal"),
        make.ask("day", "date"),
        make.ask("at", "time"),
        make.ask("place", "geopoint"),
        make.ask("one", "select_one", "odd"),
        make.ask("two", "select_one", "far"),
        make.ask("many", "select_multiple", "odd"),
    )
    days = ("1582-10-14", "1582-10-15", "1899-12-31", "1900-02-28", "1900-03-01", "9999-12-31", "0001-01-01")
    papers = [
        make.paper(
            {
                "words": text,
                "made": text or "-5",
                "count": ("-7", "0", "123456789012345", "-123456789012345678")[number % 4],
                "share": ("0.1", "-3", "0.12345678901234567", "-0.5")[number % 4],
                "day": days[number % len(days)],
                "at": ("23:59:00.000+06:00", "00:00")[number % 2],
                "place": ("-12.5 74.1 0 0", "1 2 0 0")[number % 2],
                "one": ("-99", "=KG", "KG2", "+")[number % 4],
                "two": ("3000000000", "-7", "1")[number % 3],
                "many": ("-99", "-99 KG2", "KG2", "=KG x")[number % 4],
            },
            case_id=f"c{number:03}",
            paper_number=text[:200] or "1",
            batch_name=f"-{text[:50]}" if number % 2 else text[:50],
            enumerator=text[-50:] or "E1",
            district=("03", "=03", "03 ")[number % 3],
        )
        for number, text in enumerate(texts)
    ]
    return make.source(form, *papers)


ODD = [
    *("=2+2", "+1", "-1", "@a", "\tx", "-x", "-", "x ", "   ", " x", "a\nb", "a\rb", "a\r\nb", "a\vb", "a\fb"),
    *("a\u2028b", "a\u2029b", "a\x85b", "a\0b", "\0", "\x1fa", "a\x1e", "_x0041_", "\ufeffx", "NA", "00123", "1e5"),
    *("", "'x", '"', ";", "😀" * 16_384, "ж" * 16_384, "x" * 2_046, "x" * 32_768, "ж" * 1_023, "0,5", "#N/A"),
]


def test_of_odd_texts_each_change_stands_in_issues(make: Maker) -> None:
    folder = make.export(odd_source(make, ODD)).folder
    assert in_silence(folder) == []
    assert {kind for kind, _case, _column in changed_cells(folder)} == {"xlsx", "csv_excel", "sav", "dta"}


@given(
    st.lists(st.text(st.sampled_from("=+-@\t\r\n\v\f\0\x1e\x1f\u2028 '\";,x0жé😀"), max_size=6), min_size=1, max_size=8)
)
@settings(deadline=None, max_examples=15)
def test_of_any_texts_each_change_stands_in_issues(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        make = Maker(Path(folder))
        assert in_silence(make.export(odd_source(make, texts)).folder) == []


def test_what_stays_the_same_is_no_issue(make: Maker) -> None:
    papers = make.source(make.form(make.ask("a"), make.ask("n", "integer")), make.paper({"a": "plain", "n": "-5"}))
    assert read_table(make.export(papers).folder, "issues") == []


def test_missing_codes_that_stata_has_no_letter_for_and_codes_it_cannot_label_are_named(make: Maker) -> None:
    LISTS["many"] = tuple(Choice(str(code), label(f"No {code}"), missing="refused") for code in range(60, 80))
    form = make.form(make.ask("a", "select_one", "many"), make.ask("b", "select_one", "far"))
    folder = make.export(make.source(form, make.paper({"a": "79", "b": "3000000000"})), formats=["dta", "csv"]).folder
    named = [(row["kind"], row["column"], row["value"]) for row in read_table(folder, "issues")]
    assert named == [
        ("missing_code_kept_stata", "a", "78"),
        ("missing_code_kept_stata", "a", "79"),
        ("code_label_left_stata", "b", "Far"),
    ]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed (CONTRIBUTING.md)")
def test_r_keeps_codes_of_one_label_apart_and_codes_outside_the_list(make: Maker) -> None:
    form = make.form(make.ask("one", "select_one", "odd"))
    papers = [make.paper({"one": code}, case_id=code) for code in ("-99", "=KG", "KG2", "x")]
    folder = make.export(make.source(form, *papers), formats=["csv"]).folder
    script = 'source("load.R", chdir = TRUE); cat(as.character(main$one), sep = ";")'
    done = subprocess.run(
        ["Rscript", "-e", script],
        cwd=folder / "r",
        env={**os.environ, "LANG": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert sorted(done.stdout.split(";")) == sorted(["Don’t know", "A [=KG]", "A [KG2]", "x"]), done.stderr


def test_long_names_alike_do_not_share_their_labels_in_the_other_language_of_stata(make: Maker) -> None:
    long = "a_very_long_name_of_a_question_that_"
    form = make.form(make.ask(f"{long}a", "select_one", "yn"), make.ask(f"{long}b", "select_one", "places"))
    folder = make.export(make.source(form, make.paper({f"{long}a": "1", f"{long}b": "KG01"})), formats=["dta"]).folder
    lines = (folder / "stata" / "main_ru.do").read_text(encoding="utf-8").splitlines()
    begun = [line.split()[2] for line in lines if line.startswith("label define") and line.endswith(", replace")]
    assert len(begun) == len(set(begun)) == 2
    assert {len(name) <= 32 for name in begun} == {True}
    assert {line.split()[-1] for line in lines if line.startswith("label values")} == set(begun)
