from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.errors import AnketaError
from forms.gate import check_workbook
from forms.wording import CODES, phrase, plain_language, speak_plainly, use_words

TEXT = "this is not an Excel workbook"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave English behind."""
    yield
    use_words(None)


def test_without_a_table_a_text_is_english() -> None:
    speak_plainly("en")
    assert phrase("Forms", TEXT) == TEXT


def test_a_text_that_no_table_has_is_said_in_english() -> None:
    speak_plainly("ru")
    assert phrase("Forms", "nobody translated this") == "nobody translated this"


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_a_refusal_is_said_in_the_language(code: str) -> None:
    speak_plainly(code)
    with pytest.raises(AnketaError) as refused:
        check_workbook(b"not a zip", "form.xlsx")
    assert refused.value.what == phrase("Forms", TEXT)
    assert refused.value.what != TEXT
    assert not refused.value.what.isascii()


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "ky_KG"}, "ky"),
        ({"LANG": "ru_RU.UTF-8", "ANKETA_LANGUAGE": "en"}, "en"),
        ({"ANKETA_LANGUAGE": "ky"}, "ky"),
        ({"LANG": "ru_RU.UTF-8", "ANKETA_LANGUAGE": "xx"}, "ru"),
    ],
)
def test_the_commands_speak_the_language_that_was_chosen_else_the_systems(
    environment: dict[str, str], code: str
) -> None:
    assert plain_language(environment) == code


def test_a_command_answers_in_russian_without_qt(project: Path, tmp_path: Path) -> None:
    letter = tmp_path / "form.xlsx"
    letter.write_text("dear office")
    done = subprocess.run(
        [sys.executable, str(project / "main.py"), "check", str(letter), "--json"],
        env={**os.environ, "ANKETA_LANGUAGE": "ru"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert said["findings"][0]["code"] == "not_a_workbook"
    assert not said["findings"][0]["message"].isascii()
