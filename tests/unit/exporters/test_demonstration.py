"""The demonstration in this process: its promises when all goes well, and when it does not."""

from __future__ import annotations

import argparse
import io
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from exporters import commands, demo
from exporters.demo import Demonstration, run_demo
from exporters.errors import ExportCancelled, ExportError, FolderRefused
from exporters.package import export
from exporters.progress_bar import ProgressBar
from exporters.store_source import StoreSource
from forms.form_file import read_form_file
from resources import file
from storage.errors import Cancelled
from storage.merge import apply_merge, plan_merge
from storage.store import CENTRAL, create_store
from storage.table_file import Table, read_table_file


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """Give one demonstration for all tests."""
    return run_demo(tmp_path_factory.mktemp("demo") / "out")


READ = read_table_file


def few_papers(path: Path) -> Table:
    """Every twentieth synthetic paper, so that a test takes a second."""
    whole = READ(path)
    return replace(whole, rows=whole.rows[::20])


def with_answer(papers: Table, column: str, text: str) -> Table:
    """The same papers with another answer on the first."""
    first = papers.rows[0]
    place = papers.header.index(column)
    cells = (*first.cells[:place], text, *first.cells[place + 1 :])
    return replace(papers, rows=(replace(first, cells=cells), *papers.rows[1:]))


def tables_of(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "manifest.json"
    }


def test_every_published_number_is_met(shown: Demonstration) -> None:
    assert shown.is_met
    assert (shown.cases, shown.districts, len(shown.lines)) == (319, 18, 12)
    assert demo.SYNTHETIC in shown.text()


@pytest.mark.parametrize("seed", [417])
def test_the_order_of_the_files_does_not_show_in_a_single_byte(shown: Demonstration, tmp_path: Path, seed: int) -> None:
    questionnaire = read_form_file(file(demo.QUESTIONNAIRE))
    files = sorted((shown.folder / "files").iterdir())
    random.Random(seed).shuffle(files)  # noqa: S311  (an order, not a secret)
    with create_store(tmp_path / "central.anketa", xform_xml=questionnaire.converted.xml, kind=CENTRAL) as central:
        for part in (files[:7], files[7:], files[3:9]):
            apply_merge(central, plan_merge(central, part))
        folder = export(StoreSource(central), tmp_path / "out", notes=[("note", demo.SYNTHETIC)]).folder
    assert tables_of(folder) == tables_of(shown.folder / "export")


def test_a_number_that_is_not_met_ends_in_exit_status_1_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spoiled = with_answer(READ(file(demo.PAPERS)), "f1_refers", "99")
    monkeypatch.setattr(demo, "read_table_file", lambda path: spoiled)
    assert run("demo", tmp_path / "out") == 1
    said = capsys.readouterr().out
    assert "NOT MET: report referring" in said
    assert (tmp_path / "out" / "export" / "data.xlsx").exists()


def run(*words: object) -> int:
    parser = argparse.ArgumentParser()
    commands.add_commands(parser.add_subparsers())
    chosen = parser.parse_args([str(word) for word in words])
    return int(chosen.run(chosen))


@pytest.mark.parametrize("stage", ["keying", "reading", "merging", "exporting"])
def test_stopping_it_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str) -> None:
    monkeypatch.setattr(demo, "read_table_file", few_papers)
    (tmp_path / "out").mkdir()

    def go_on(done: int, total: int, what: str) -> bool:
        return not what.startswith(stage)

    with pytest.raises((ExportCancelled, Cancelled)):
        run_demo(tmp_path / "out", go_on)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("x", encoding="utf-8")
    with pytest.raises(FolderRefused) as refusal:
        run_demo(tmp_path)
    assert refusal.value.exit_status == 1
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_an_answer_the_form_cannot_take_is_said_with_its_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoiled = with_answer(few_papers(file(demo.PAPERS)), "a2_sex", "7")
    monkeypatch.setattr(demo, "read_table_file", lambda path: spoiled)
    with pytest.raises(ExportError, match="a2_sex = “7”") as refusal:
        run_demo(tmp_path / "out")
    assert spoiled.rows[0].cells[0] in str(refusal.value)
    assert list((tmp_path / "out").iterdir()) == []


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def steps(bar: ProgressBar, calls: Sequence[tuple[int, int, str]]) -> None:
    assert all(bar(*call) for call in calls)
    bar.close()


def test_a_bar_stays_on_its_line_and_is_cleared_at_the_end() -> None:
    screen = Terminal()
    steps(ProgressBar(screen), [(0, 4, "keying"), (4, 4, "keying"), (3, 0, "reading")])
    assert "\n" not in screen.getvalue()
    assert "████████████████████████████] keying: 4 of 4" in screen.getvalue()
    assert screen.getvalue().endswith("\r")


def test_without_a_terminal_each_kind_of_work_is_one_line() -> None:
    log = io.StringIO()
    steps(ProgressBar(log), [(0, 4, "keying"), (4, 4, "keying"), (1, 2, "merging")])
    assert log.getvalue() == "keying …\nmerging …\n"
