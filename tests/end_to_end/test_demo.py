"""`main.py demo`: the whole job by the real program, and the same tables whatever the order of the merges."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pyreadstat
import pytest
from openpyxl import load_workbook

Run = Callable[..., subprocess.CompletedProcess[str]]


class Shown(NamedTuple):
    """A demonstration that ran: what it said and what it left."""

    said: subprocess.CompletedProcess[str]
    folder: Path


@pytest.fixture(scope="module")
def run(project: Path) -> Run:
    """Give what runs the program with some words, as a process of its own."""

    def run_program(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(project / "main.py"), *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)

    return run_program


@pytest.fixture(scope="module")
def shown(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Give one demonstration for all tests."""
    folder = tmp_path_factory.mktemp("demo") / "обзор 417"
    return Shown(run("demo", folder), folder)


def rows_of_csv(folder: Path) -> list[dict[str, str]]:
    with (folder / "csv" / "main.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def rows_of_workbook(folder: Path) -> list[dict[str, str]]:
    book = load_workbook(folder / "data.xlsx", read_only=True)
    rows: Iterator[tuple[object, ...]] = book["main"].iter_rows(values_only=True)
    head = [str(name) for name in next(rows)]
    read = [dict(zip(head, ("" if cell is None else str(cell) for cell in row), strict=True)) for row in rows]
    book.close()
    return read


def rows_of_spss(folder: Path) -> list[dict[str, str]]:
    found, _about = pyreadstat.read_sav(str(folder / "spss" / "main.sav"), output_format="dict")
    return as_texts(found)


def rows_of_stata(folder: Path) -> list[dict[str, str]]:
    found, _about = pyreadstat.read_dta(str(folder / "stata" / "main.dta"), output_format="dict")
    return as_texts(found)


def as_texts(found: dict[str, list[object]]) -> list[dict[str, str]]:
    """Rows of a file of a statisticians' program; what is missing there is empty."""
    texts = [["" if cell is None else str(cell).removesuffix(".0") for cell in cells] for cells in found.values()]
    return [dict(zip(found, row, strict=True)) for row in zip(*texts, strict=True)]


def tables_of(export: Path) -> dict[str, str]:
    """Every file of an export but the manifest, which has a clock, by the hash of its bytes."""
    return {
        path.relative_to(export).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(export.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }


def test_the_demonstration_ends_well_and_says_that_its_data_are_synthetic(shown: Shown) -> None:
    assert shown.said.returncode == 0, shown.said.stderr
    assert "synthetic" in shown.said.stdout
    assert "319 papers keyed in 18 districts" in shown.said.stdout
    assert "Every published number is met" in shown.said.stdout
    assert "NOT MET" not in shown.said.stdout
    assert "Traceback" not in shown.said.stderr


def test_it_leaves_what_districts_keep_what_they_send_and_what_the_centre_has(shown: Shown) -> None:
    assert len(list(shown.folder.glob("districts/*.anketa"))) == 18
    assert len(list(shown.folder.glob("files/*.anketa-district"))) == 18
    assert sorted(path.name for path in shown.folder.iterdir()) == ["central.anketa", "districts", "export", "files"]
    assert {"data.xlsx", "manifest.json", "datapackage.json"} < {path.name for path in shown.folder.glob("export/*")}


@pytest.mark.parametrize("read", [rows_of_csv, rows_of_workbook, rows_of_spss, rows_of_stata])
def test_every_golden_count_stands_in_the_exported_file(
    shown: Shown, shared: Path, read: Callable[[Path], list[dict[str, str]]]
) -> None:
    golden = json.loads((shared / "survey" / "golden.json").read_text(encoding="utf-8"))["marginals"]
    counted = {
        "c3_dueproc": ["2"],
        "c1_sw_law": ["3"],
        "c2_syr_law": ["1"],
        "b4_fam417": ["2", "3"],
        "e1_condom": ["4", "5"],
        "e2_syringe": ["4", "5"],
        "e4_should_refer": ["4", "5"],
        "f1_refers": ["1"],
        "b1_trained": ["1"],
    }
    rows = read(shown.folder / "export")
    assert len(rows) == 319
    assert len({row["case_paper_number"] for row in rows}) == 319
    for column, (count, valid, _percent) in golden.items():
        assert sum(row[column] in counted[column] for row in rows) == count, column
        assert sum(row[column] not in {"", "98", "99"} for row in rows) == valid, column


def test_the_odds_ratios_it_prints_are_the_golden_ones(shown: Shown, shared: Path) -> None:
    golden = json.loads((shared / "survey" / "golden.json").read_text(encoding="utf-8"))["aor"]
    for ratio, low, high in golden.values():
        figure = f"{ratio:.2f} ({low:.2f}–{high:.2f})"
        assert shown.said.stdout.count(figure) == 2, figure


def test_each_answer_of_the_papers_stands_in_the_export_as_it_was_keyed(shown: Shown, shared: Path) -> None:
    with (shared / "survey" / "synthetic_319.csv").open(encoding="utf-8-sig", newline="") as stream:
        papers = {paper["form_no"]: paper for paper in csv.DictReader(stream)}
    for row in rows_of_csv(shown.folder / "export"):
        paper = papers.pop(row["form_no"])
        assert {name: row[name] for name in paper} == paper
        assert row["d2_trans__missing"] == "not_keyed"
        assert row["case_district"] == paper["adm2"]
    assert not papers


def merged(run: Run, folder: Path, shown: Shown, orders: Sequence[Sequence[Path]]) -> dict[str, str]:
    """The tables of a new central store after merging the files in these orders."""
    form = Path(__file__).parents[2] / "resources" / "questionnaires" / "police_417.xlsx"
    store = folder / "other.anketa"
    made = run("new", store, "--form", form, "--kind", "central")
    assert made.returncode == 0, made.stderr
    for order in orders:
        taken = run("merge", store, *order)
        assert taken.returncode == 0, taken.stderr
    told = run("export", store, folder / "out")
    assert told.returncode == 0, told.stderr
    return tables_of(folder / "out")


def test_merging_twice_and_in_other_orders_gives_the_same_export_byte_for_byte(
    run: Run, shown: Shown, tmp_path: Path
) -> None:
    files = sorted((shown.folder / "files").iterdir())
    turned = files[::-1]
    mixed = files[1::2] + files[::2]
    expected = tables_of(shown.folder / "export")
    expected.pop("data.xlsx")  # its export_info carries the demonstration's note
    found = []
    for number, orders in enumerate(([files, files], [turned], [mixed[:9], mixed[9:]])):
        (tmp_path / str(number)).mkdir()
        found.append(merged(run, tmp_path / str(number), shown, orders))
    assert found[0] == found[1] == found[2]
    assert found[0].items() >= expected.items()


def test_a_later_export_of_the_central_store_still_says_that_its_data_are_synthetic(
    run: Run, shown: Shown, tmp_path: Path
) -> None:
    told = run("export", shown.folder / "central.anketa", tmp_path / "again")
    assert told.returncode == 0, told.stderr
    assert tables_of(tmp_path / "again") == tables_of(shown.folder / "export")
    manifest = json.loads((tmp_path / "again" / "manifest.json").read_text(encoding="utf-8"))
    assert "synthetic" in manifest["notes"]["note"]


def test_a_folder_that_is_not_empty_is_refused_and_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("x", encoding="utf-8")
    said = run("demo", tmp_path)
    assert said.returncode == 1
    assert "not empty" in said.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_a_folder_that_cannot_be_made_is_said_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    said = run("demo", tmp_path / "file" / "out")
    assert said.returncode == 2
    assert "Traceback" not in said.stderr


def test_the_demonstration_can_be_read_by_a_program(run: Run, tmp_path: Path) -> None:
    said = run("demo", tmp_path / "out", "--json")
    told = json.loads(said.stdout)
    assert (told["cases"], told["districts"], told["is_met"]) == (319, 18, True)
    assert [line["valid_n"] for line in told["lines"]] == [319, 318, 317, 315, 317, 319, 319, 319, 313, 315, 315, 315]
