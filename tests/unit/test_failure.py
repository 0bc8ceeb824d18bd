from __future__ import annotations

import stat
import sys
from importlib import import_module
from pathlib import Path

import pytest

from forms.errors import CannotRun, FormError
from forms.failure import worded


@pytest.fixture(autouse=True)
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let reports fall into this test's folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_an_error_of_ours_is_told_as_it_stands(reports: Path) -> None:
    error = FormError("the survey sheet is missing", where="form.xlsx", advice="Add a sheet named survey.")
    assert worded(error) is error
    assert list(reports.iterdir()) == []


def test_a_file_that_cannot_be_read_is_named_with_the_systems_reason(reports: Path) -> None:
    try:
        (reports / "absent.xlsx").read_bytes()
    except OSError as error:
        told = worded(error)
    assert isinstance(told, CannotRun)
    assert told.where == str(reports / "absent.xlsx")
    assert told.what == "No such file or directory"
    assert told.exit_status == 2


def test_a_program_that_was_not_set_up_points_to_the_readme() -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        import_module("a_package_that_is_not_there")
    told = worded(caught.value)
    assert told.what == "a_package_that_is_not_there is not installed"
    assert "README" in told.advice
    assert told.exit_status == 2


def test_a_stopped_command_says_that_the_stored_is_stored() -> None:
    told = worded(KeyboardInterrupt())
    assert told.exit_status == 2
    assert "stored" in told.advice


def test_an_unforeseen_error_leaves_a_private_report_of_where_it_was_and_not_of_what_was_keyed(reports: Path) -> None:
    answers: dict[str, str] = {}
    with pytest.raises(KeyError) as caught:
        answers["жашы"]
    told = worded(caught.value)
    (report,) = reports.iterdir()
    text = report.read_text(encoding="utf-8")
    assert str(report) in told.advice
    assert "KeyError" in told.what
    assert "builtins.KeyError\n  test_failure.py:" in text
    assert "жашы" not in text + str(told)
    if sys.platform != "win32":
        assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_a_report_names_the_cause_of_an_error_too(reports: Path) -> None:
    with pytest.raises(LookupError) as caught:
        _lose_a_number()
    worded(caught.value)
    (report,) = reports.iterdir()
    assert [line for line in report.read_text().splitlines() if line.startswith("builtins.")] == [
        "builtins.LookupError",
        "builtins.ValueError",
    ]


def _lose_a_number() -> None:
    try:
        int("many")
    except ValueError as error:
        raise LookupError from error
