from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from forms.changes import refuse_same_version, refuse_version_going_back
from forms.errors import FormError
from forms.linting.finding import CODES
from tests.unit.linter.faults import FAULTS, Fault
from tests.written_form import form_of

MOST_SECONDS = 2.0
MOST_MEGABYTES = 500

#: Lints each file in a process of its own, so that what it costs is measured: processor time and peak memory.
SCRIPT = """
import json, re, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import forms.linter
status = Path("/proc/self/status")  # the peak since the process began; other systems are not asked
for path in sys.argv[2:]:
    started = time.process_time()
    report = forms.linter.lint_file(path)
    seconds = time.process_time() - started
    peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) / 1024 if status.exists() else 0
    print(json.dumps({"seconds": seconds, "megabytes": peak, "is_clean": report.is_clean, **report.plain()}))
"""


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, project: Path) -> dict[str, dict[str, Any]]:
    """Give the report of each fault's file, with the seconds and megabytes that it took."""
    folder = tmp_path_factory.mktemp("faults")
    paths = []
    for at, fault in enumerate(FAULTS):
        place = folder / str(at) / fault.called
        place.parent.mkdir()
        place.write_bytes(fault.make())
        paths.append(str(place))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(project), *paths],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {fault.name: line for fault, line in zip(FAULTS, lines, strict=True)}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_of_a_questionnaire_is_named(fault: Fault, reports: dict[str, dict[str, Any]]) -> None:
    report = reports[fault.name]
    said = {one["code"] for one in report["findings"]}
    assert set(fault.codes) <= said, report["findings"]
    assert report["is_clean"] is fault.is_fine, report["findings"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_is_found_within_two_seconds_and_500_megabytes(
    fault: Fault, reports: dict[str, dict[str, Any]]
) -> None:
    assert reports[fault.name]["seconds"] < MOST_SECONDS
    assert reports[fault.name]["megabytes"] < MOST_MEGABYTES


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_error_and_warning_says_what_to_do(fault: Fault, reports: dict[str, dict[str, Any]]) -> None:
    for one in reports[fault.name]["findings"]:
        assert one["code"] in CODES
        assert one["message"]
        assert one["advice"] or one["severity"] == "note"
        assert "Traceback" not in one["message"]


SETTINGS = "# settings\n| form_id | version |\n| census | {version} |\n"
SURVEY = "# survey\n| type | name | label |\n| {kind} | age | Age |\n"


def test_same_id_and_version_with_other_content_is_refused_with_both_hashes() -> None:
    old = form_of(SURVEY.format(kind="integer") + SETTINGS.format(version="3"))
    new = form_of(SURVEY.format(kind="text") + SETTINGS.format(version="3"))
    with pytest.raises(FormError) as refused:
        refuse_same_version(old, new)
    assert old.version_id in str(refused.value)
    assert new.version_id in str(refused.value)


def test_a_version_that_goes_back_is_refused() -> None:
    old = form_of(SURVEY.format(kind="integer") + SETTINGS.format(version="10"))
    new = form_of(SURVEY.format(kind="text") + SETTINGS.format(version="9"))
    refuse_version_going_back(new, old)
    with pytest.raises(FormError, match="goes back from 10 to 9"):
        refuse_version_going_back(old, new)
