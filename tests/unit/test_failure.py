from __future__ import annotations

import stat
import sys
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


def test_a_stopped_command_says_that_the_stored_is_stored() -> None:
    told = worded(KeyboardInterrupt())
    assert told.exit_status == 2
    assert "stored" in told.advice


def test_an_unforeseen_error_leaves_its_traceback_in_a_private_file_that_is_named(reports: Path) -> None:
    with pytest.raises(KeyError) as caught:
        {}["жашы \udc80"]  # a lone surrogate must not stop the report
    told = worded(caught.value)
    (report,) = reports.iterdir()
    assert str(report) in told.advice
    assert "KeyError" in told.what
    assert "Traceback" not in str(told)
    assert "Traceback" in report.read_text(encoding="utf-8")
    assert "жашы" in report.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(report.stat().st_mode) == 0o600
