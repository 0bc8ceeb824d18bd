from __future__ import annotations

import hashlib
import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from exporters import csv_files, package, sheet_rows, workbook
from exporters.dataset import Chunk, Progress, build
from exporters.errors import CannotWrite, ExportCancelled, ExportError, FolderRefused, WordUnknown
from exporters.formats import FORMATS
from exporters.statistical import stat_tables
from exporters.statistical_files import SpssFiles, StataFiles
from exporters.table_files import TableFiles
from tests.unit.exporters.papers import Maker, Papers


@pytest.fixture
def source(make: Maker) -> Papers:
    """Give two papers of one question."""
    form = make.form(make.ask("a"), make.ask("yes", "select_one", "yn"))
    return make.source(form, make.paper({"a": "x", "yes": "1"}), make.paper({"a": "y"}, case_id="c2", district="11203"))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_export_is_one_folder_with_its_manifest_and_nothing_is_left_beside_it(make: Maker, source: Papers) -> None:
    receipt = make.export(source)
    assert set(contents(receipt.folder)) == {
        "data.xlsx",
        "codebook.html",
        "csv_excel/main.csv",
        "csv_excel/issues.csv",
        "spss/main.sav",
        "spss/main.sps",
        "spss/main_ru.sps",
        "stata/main.dta",
        "stata/main.do",
        "stata/main_ru.do",
        "r/load.R",
        "csv/main.csv",
        "csv/issues.csv",
        "csv/codebook.csv",
        "csv/choices.csv",
        "datapackage.json",
        "manifest.json",
    }
    assert [path.name for path in make.folder.iterdir()] == ["out"]
    assert (receipt.cases, receipt.rows, receipt.issues) == (2, {"main": 2, "issues": 0}, 0)
    assert receipt.left_out == {"drafts": 2}
    assert receipt.files["data.xlsx"] == (receipt.folder / "data.xlsx").stat().st_size


def test_the_manifest_counts_and_hashes_what_stands_beside_it(make: Maker, source: Papers) -> None:
    folder = make.export(source, notes=[("note", "synthetic")]).folder
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name, file in manifest["files"].items():
        content = (folder / name).read_bytes()
        assert file == {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    assert set(manifest["files"]) == set(contents(folder)) - {"manifest.json"}
    assert manifest["cases"] == 2
    assert manifest["cases_by_status"] == {"closed": 2}
    assert manifest["cases_by_district"] == {"03430": 1, "11203": 1}
    assert manifest["left_out"] == {"drafts": 2}
    assert manifest["notes"] == {"note": "synthetic"}
    assert manifest["data_quality"] == {
        "second_keyings": 0,
        "keying": {"papers": 2},
        "open_queries": 0,
        "overrides": 0,
        "issues": {},
    }
    assert manifest["form_versions"] == [{"id": source.forms()[0].version_id, "version": "1"}]
    assert manifest["audit_head"] == [{"incarnation": "i1", "changes": 7, "sha256": "ab" * 32}]
    assert manifest["tables"]["csv"]["main"] == manifest["tables"]["xlsx"]["main"]
    assert manifest["tables"]["csv"]["main"]["rows"] == 2


def test_a_second_export_has_the_same_bytes_but_for_the_manifests_clock(make: Maker, source: Papers) -> None:
    first, second = contents(make.export(source, "one").folder), contents(make.export(source, "two").folder)
    for files in (first, second):
        manifest = json.loads(files.pop("manifest.json"))
        manifest.pop("exported_at")
        files["manifest"] = json.dumps(manifest).encode()
    assert first == second


def test_an_older_export_moves_to_previous_and_the_one_before_it_goes(make: Maker, source: Papers) -> None:
    for language in ("English (en)", "ru", "ru"):
        make.export(source, language=language)
    assert sorted(path.name for path in make.folder.iterdir()) == ["out", "out.previous"]
    previous = json.loads((make.folder / "out.previous" / "manifest.json").read_text(encoding="utf-8"))
    assert previous["language"] == "Русский (ru)"


def test_an_empty_folder_is_taken_and_missing_folders_above_are_made(make: Maker, source: Papers) -> None:
    (make.folder / "out").mkdir()
    make.export(source)
    make.export(source, "a/b/c")
    assert (make.folder / "out" / "data.xlsx").exists()
    assert (make.folder / "a" / "b" / "c" / "data.xlsx").exists()


@pytest.mark.parametrize("file", ["thesis.docx", "manifest.json"])
def test_a_folder_with_other_things_is_refused_and_left_as_it_is(make: Maker, source: Papers, file: str) -> None:
    (make.folder / "out").mkdir()
    (make.folder / "out" / file).write_text("{}", encoding="utf-8")
    with pytest.raises(FolderRefused) as refusal:
        make.export(source)
    assert refusal.value.exit_status == 1
    assert contents(make.folder / "out") == {file: b"{}"}


def test_a_previous_that_is_no_export_is_never_removed(make: Maker, source: Papers) -> None:
    make.export(source)
    before = contents(make.folder / "out")
    (make.folder / "out.previous").mkdir()
    (make.folder / "out.previous" / "thesis.docx").write_text("x", encoding="utf-8")
    with pytest.raises(FolderRefused, match="something else stands there"):
        make.export(source)
    assert contents(make.folder / "out") == before
    assert sorted(path.name for path in make.folder.iterdir()) == ["out", "out.previous"]


def test_a_file_in_the_folders_place_is_refused(make: Maker, source: Papers) -> None:
    (make.folder / "out").write_text("x", encoding="utf-8")
    with pytest.raises(FolderRefused, match="this is a file"):
        make.export(source)


def test_a_folder_that_cannot_be_made_is_said_in_words(make: Maker, source: Papers) -> None:
    (make.folder / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CannotWrite) as refusal:
        make.export(source, "file/out")
    assert refusal.value.exit_status == 2
    assert "free space" in refusal.value.advice


@pytest.mark.parametrize("stage", ["reading", "writing", "checking", "putting in place"])
def test_cancelling_at_any_stage_leaves_nothing_and_the_old_export_whole(
    make: Maker, source: Papers, stage: str
) -> None:
    make.export(source)
    before = contents(make.folder)
    with pytest.raises(ExportCancelled):
        make.export(source, progress=lambda done, total, what: what != stage)
    assert contents(make.folder) == before


def test_an_interrupted_write_leaves_nothing_and_the_old_export_whole(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    make.export(source)
    before = contents(make.folder)

    def full(file: csv_files.CsvFiles, chunk: Chunk) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(csv_files.CsvFiles, "write", full)
    with pytest.raises(CannotWrite, match="No space left"):
        make.export(source)
    assert contents(make.folder) == before


def test_when_the_last_step_fails_the_old_export_comes_back(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    make.export(source)
    before = contents(make.folder)
    rename = Path.rename

    def held_by_excel(path: Path, target: Path) -> Path:
        if path.name.endswith(".partial"):
            raise PermissionError(13, "The process cannot access the file", str(path))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", held_by_excel)
    with pytest.raises(CannotWrite):
        make.export(source)
    assert contents(make.folder) == before


def test_a_table_that_does_not_read_back_as_written_is_never_put_in_place(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = csv_files.CsvFiles.finish

    def flip(file: csv_files.CsvFiles) -> None:
        finish(file)
        path = csv_files.csv_path(file._folder, "main")
        path.write_bytes(path.read_bytes().replace(b'"x"', b'"z"'))

    monkeypatch.setattr(csv_files.CsvFiles, "finish", flip)
    with pytest.raises(ExportError, match="a cell did not come back") as refusal:
        make.export(source)
    assert refusal.value.where == "csv, table main"
    assert list(make.folder.iterdir()) == []


def test_a_wrong_cell_in_the_workbook_is_found_before_it_is_put_in_place(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    xml = sheet_rows.SheetColumns.xml
    monkeypatch.setattr(
        sheet_rows.SheetColumns,
        "xml",
        lambda columns, rows, first: xml(columns, rows, first).replace(b"<t>y</t>", b"<t>z</t>"),
    )
    with pytest.raises(ExportError, match="a cell did not come back") as refusal:
        make.export(source)
    assert refusal.value.where == "xlsx, table main"
    assert list(make.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("key", "file"),
    [
        ("csv", "csv/main.csv"),
        ("csv_excel", "csv_excel/main.csv"),
        ("sav", "spss/main.sav"),
        ("dta", "stata/main.dta"),
        ("xlsx", "data.xlsx"),
    ],
)
def test_columns_that_change_names_are_found_before_the_export_is_put_in_place(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch, key: str, file: str
) -> None:
    writer: type[Any] = {"xlsx": workbook.WorkbookFile, "sav": SpssFiles, "dta": StataFiles}.get(key, TableFiles)
    read_again = writer.read_again

    def renamed(made: object, progress: Progress | None) -> object:
        (path,) = make.folder.glob(f".out.*.partial/{file}")
        content = path.read_bytes()
        with ZipFile(path) if key == "xlsx" else nullcontext() as book:
            parts = {name: book.read(name) for name in book.namelist()} if book else {"": content}
        parts = {name: part.replace(b"case_batch", b"case_botch") for name, part in parts.items()}
        assert content not in parts.values()
        if "" in parts:
            path.write_bytes(parts[""])
        else:
            with ZipFile(path, "w") as book:
                for name, part in parts.items():
                    book.writestr(name, part)
        return read_again(made, progress)

    monkeypatch.setattr(writer, "read_again", renamed)
    with pytest.raises(ExportError, match="case_botch"):
        make.export(source, formats=[key])
    assert list(make.folder.iterdir()) == []


@pytest.mark.parametrize(("file", "cut"), [("data.xlsx", 900), ("csv/main.csv", 40)])
def test_a_file_cut_short_by_the_disk_is_never_put_in_place(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch, file: str, cut: int
) -> None:
    finish = csv_files.CsvFiles.finish

    def truncate(written: csv_files.CsvFiles) -> None:
        finish(written)
        path = written._folder / file
        path.write_bytes(path.read_bytes()[:-cut])

    monkeypatch.setattr(csv_files.CsvFiles, "finish", truncate)
    with pytest.raises(ExportError):
        make.export(source)
    assert list(make.folder.iterdir()) == []


def test_a_row_that_gets_lost_is_found_before_the_export_is_put_in_place(
    make: Maker, source: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = workbook.WorkbookFile.write
    monkeypatch.setattr(
        workbook.WorkbookFile,
        "write",
        lambda book, chunk: write(book, {**chunk, "main": chunk["main"].part(1, len(chunk["main"]))}),
    )
    with pytest.raises(ExportError, match="the store has 2 rows, 1 were written"):
        make.export(source)
    assert list(make.folder.iterdir()) == []


def test_only_the_chosen_formats_come_out(make: Maker, source: Papers) -> None:
    assert set(make.export(source, formats=["csv"]).files) == {
        "csv/main.csv",
        "csv/issues.csv",
        "csv/codebook.csv",
        "csv/choices.csv",
        "datapackage.json",
        "r/load.R",
        "manifest.json",
    }
    assert set(make.export(source, "two", formats=["XLSX ", "xlsx"]).files) == {"data.xlsx", "manifest.json"}


def test_a_csv_is_the_same_whatever_stands_beside_it(make: Maker, source: Papers) -> None:
    alone = contents(make.export(source, "alone", formats=["csv"]).folder)
    beside = contents(make.export(source, "beside", formats=["csv", "sav"]).folder)
    tables = {name for name in alone if name.startswith("csv/")}
    assert "csv/main.csv" in tables
    assert {name: alone[name] for name in tables} == {name: beside[name] for name in tables}


def test_without_widths_no_column_of_statisticians_is_made(source: Papers) -> None:
    made = build(source, has_widths=False)
    with pytest.raises(ValueError, match="main"):
        list(stat_tables(made))


@pytest.mark.parametrize("formats", [["csv", "sas"], []])
def test_an_unknown_format_is_refused_with_those_there_are(make: Maker, source: Papers, formats: list[str]) -> None:
    with pytest.raises(WordUnknown) as refusal:
        make.export(source, formats=formats)
    assert "xlsx, csv" in refusal.value.advice
    assert list(make.folder.iterdir()) == []


def test_every_format_says_what_it_loses_and_whom_it_is_for() -> None:
    assert all(one.title and one.files and one.meant_for for one in FORMATS.values())
    assert FORMATS["csv"].loses == ()
    assert set(FORMATS) - {"parquet"} == set(package.DEFAULT_FORMATS)
