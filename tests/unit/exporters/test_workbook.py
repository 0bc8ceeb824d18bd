from __future__ import annotations

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from exporters import dataset, issues, workbook
from forms.journal import Answer
from tests.unit.exporters.papers import Maker, Papers


def written(make: Maker, source: Papers, *, language: str = "", most_rows: int = workbook.MOST_ROWS) -> Workbook:
    made = dataset.build(source, language=language)
    book = workbook.WorkbookFile(make.folder, made, most_rows=most_rows)
    for chunk in made.chunks():
        book.write(chunk)
    book.finish()
    assert book.read_again(None) == book.digests
    return load_workbook(book.path)  # the whole file is read and closed


def test_the_sheets_stand_in_their_order_with_rosters_between(make: Maker) -> None:
    form = make.form(make.ask("a"), make.roster("/data/kid", make.ask("/data/kid/n")))
    book = written(make, make.source(form, make.paper({"a": "x"})))
    assert book.sheetnames == ["main", "main_labels", "kid", "codebook", "choices", "export_info", "issues"]


def test_headers_are_frozen_and_filters_cover_the_rows(make: Maker) -> None:
    book = written(make, make.source(make.form(make.ask("a")), make.paper({"a": "x"}), make.paper({"a": "y"})))
    assert (book["main"].freeze_panes, book["main"].auto_filter.ref) == ("C2", "A1:K3")
    assert (book["main_labels"].freeze_panes, book["main_labels"].auto_filter.ref) == ("C3", "A2:K4")
    assert book["issues"].auto_filter.ref == "A1:K1"


def test_labels_stand_on_their_own_sheet_under_the_questions_text(make: Maker) -> None:
    form = make.form(
        make.ask("yes", "select_one", "yn"), make.ask("t", "select_multiple", "topics"), make.ask("age", "integer")
    )
    papers = (make.paper({"yes": "1", "t": "1 2 7", "age": "34"}), make.paper({"yes": Answer(missing="blank")}))
    sheet = written(make, make.source(form, *papers), language="ru")["main_labels"]
    names, labels, first, second = sheet.iter_rows(min_col=7, max_col=14, values_only=True)
    assert names == ("yes", "yes__missing", "t", "t__1", "t__2", "t__96", "t__unknown", "age")
    assert labels[:4] == ("О yes", "О yes: почему ответа нет", "О t", "О t: ВИЧ")
    assert first == ("Да", None, "ВИЧ; Закон; 7", 1, 1, 0, 1, 34)
    assert second[:2] == (None, "не заполнено")


def test_rows_beyond_a_sheet_go_on_on_the_next_and_export_info_says_so(make: Maker) -> None:
    source = make.source(make.form(make.ask("a")), *(make.paper({"a": str(n)}) for n in range(5)))
    book = written(make, source, most_rows=3)
    assert [book[name].max_row for name in ("main", "main_2", "main_3")] == [3, 3, 2]
    assert [row[6].value for row in book["main_2"].iter_rows(min_row=2)] == ["2", "3"]
    said = {row[0].value: row[1].value for row in book["export_info"].iter_rows(min_row=2)}
    assert str(said["sheets of main"]).endswith("main_2, main_3")


def test_columns_beyond_excels_stand_in_csv_only_and_export_info_says_so(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "EXCEL_COLUMNS", 8)
    monkeypatch.setattr(issues, "EXCEL_COLUMNS", 8)
    book = written(make, make.source(make.form(make.ask("a"), make.ask("b")), make.paper({"a": "1", "b": "2"})))
    assert [cell.value for cell in book["main"][1]][6:] == ["a", "b"]
    assert [row[6].value for row in book["issues"].iter_rows(min_row=2)][:2] == ["case_keyed_by", "case_keyed_at"]
    said = {row[0].value: row[1].value for row in book["export_info"].iter_rows(min_row=2)}
    assert said["columns of main"] == "Excel's columns did not suffice; the last 4 stand in csv only"


def test_what_is_said_of_the_export_stands_in_export_info(make: Maker) -> None:
    form = make.form(make.ask("a"))
    book = load_workbook(
        make.export(make.source(form, make.paper({"a": "x"})), notes=[("note", "synthetic")]).folder / "data.xlsx"
    )
    said = {row[0].value: row[1].value for row in book["export_info"].iter_rows(min_row=2)}
    assert said["note"] == "synthetic"
    assert said["title"] == "A form"
    assert said["cases with status closed"] == "1"
    assert said["left out: drafts"] == "2"
    assert said[f"form version {form.version_id[:12]}"] == "1"


def test_an_abandoned_workbook_leaves_only_what_lies_in_its_own_folder(make: Maker) -> None:
    made = dataset.build(make.source(make.form(make.ask("a")), make.paper({"a": "x"})))
    book = workbook.WorkbookFile(make.folder, made)
    for chunk in made.chunks():
        book.write(chunk)
    book.abandon()
    assert not book.path.exists()
    for path in make.folder.iterdir():
        path.unlink()
