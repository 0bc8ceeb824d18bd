from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms.errors import AnketaError
from forms.failure import write_report
from gui.crash import CrashReporter


@pytest.fixture
def reporter(qtbot: QtBot, tmp_path: Path) -> Iterator[CrashReporter]:
    made = CrashReporter(tmp_path / "reports")
    yield made
    if made.dialog is not None:
        made.dialog.close()


def break_on(answer: str) -> None:
    raise ValueError(f"cannot parse {answer}")


def take(reporter: CrashReporter, answer: str) -> None:
    try:
        break_on(answer)
    except ValueError:
        reporter.take(*sys.exc_info())


def test_a_crash_says_that_the_answers_are_saved_and_where_the_report_is(
    reporter: CrashReporter, tmp_path: Path
) -> None:
    take(reporter, "Bishkek, 34")
    assert reporter.dialog is not None
    reports = list((tmp_path / "reports").iterdir())
    assert "Your answers are saved" in reporter.dialog.text()
    assert str(reports[0]) in reporter.dialog.informativeText()


def test_the_report_names_the_place_in_the_program_and_holds_no_answer(reporter: CrashReporter, tmp_path: Path) -> None:
    take(reporter, "Bishkek, 34")
    text = next((tmp_path / "reports").iterdir()).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "break_on" in text
    assert "Bishkek" not in text
    assert str(tmp_path) not in text


def test_an_error_with_words_of_its_own_is_shown_in_them_and_needs_no_report(
    reporter: CrashReporter, tmp_path: Path
) -> None:
    error = AnketaError("the disk is full", where="store.anketa", advice="Make room.")
    reporter.take(AnketaError, error, None)
    assert reporter.dialog is not None
    assert reporter.dialog.text() == "the disk is full"
    assert reporter.dialog.informativeText() == "store.anketa\nMake room."
    assert not (tmp_path / "reports").exists()


def test_one_dialog_at_a_time_is_enough(reporter: CrashReporter) -> None:
    take(reporter, "1")
    first = reporter.dialog
    take(reporter, "2")
    assert reporter.dialog is first


def test_a_folder_that_cannot_be_written_does_not_break_the_last_net(qtbot: QtBot, tmp_path: Path) -> None:
    occupied = tmp_path / "a file"
    occupied.write_text("", encoding="utf-8")
    reporter = CrashReporter(occupied)
    take(reporter, "1")
    assert reporter.dialog is not None
    assert "Your answers are saved" in reporter.dialog.text()
    reporter.dialog.close()


def test_installing_takes_over_threads_too(reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    reporter.install()
    assert sys.excepthook == reporter.take
    assert threading.excepthook is not threading.__excepthook__


def test_a_thread_that_says_its_error_by_kind_alone_leaves_a_report(reporter: CrashReporter, tmp_path: Path) -> None:
    reporter.take(KeyError, None, None)
    (report,) = (tmp_path / "reports").iterdir()
    assert report.read_text(encoding="utf-8").endswith("builtins.KeyError\n")


def test_the_window_and_the_commands_leave_the_same_report(reporter: CrashReporter, tmp_path: Path) -> None:
    try:
        break_on("Bishkek, 34")
    except ValueError as error:
        reporter.take(*sys.exc_info())
        of_commands = write_report(error, tmp_path)
    (of_window,) = (tmp_path / "reports").iterdir()
    assert of_window.read_text(encoding="utf-8").splitlines()[2:] == of_commands.read_text().splitlines()[2:]
    assert of_window.name[:21] == of_commands.name[:21] == f"anketa-crash-{datetime.now(tz=UTC):%Y%m%d}"


def test_two_crashes_in_one_second_leave_two_reports(reporter: CrashReporter, tmp_path: Path) -> None:
    take(reporter, "1")
    take(reporter, "2")
    assert len(list((tmp_path / "reports").iterdir())) == 2
