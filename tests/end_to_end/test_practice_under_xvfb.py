"""A newcomer's first morning in the real program on a screen of its own, by key events alone.

Opens a practice file, keys a sample paper with a slip, reads what was keyed otherwise, says what became of two papers,
closes the batch and saves its sheet as PDF. Skipped with a word where Xvfb or xdotool is missing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from forms.form import Form
from forms.journal import Place
from storage.batch_counts import batch_counts
from storage.practice import create_practice_store, practice_batch, practised
from storage.practice_papers import load_samples, truth
from storage.store import open_store
from tests.end_to_end.test_keying_under_xvfb import settle_preferences
from tests.end_to_end.virtual_screen import PATIENCE, ROOT, Program, virtual_screen

NUMBER = "99999-001"
SLIPS = {"a1_age": "31"}
#: How long a box may take to advance by itself, s.
_ADVANCE = 1.0


def wait_for(path: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.1)
    time.sleep(0.5)


def here(program: Program) -> str:
    """The number of the question in hand, from the window's title."""
    return program.title.partition(" ·")[0]


def key_sample(program: Program, form: Form) -> None:
    """Key the sample as it stands on the screen, but for the slips; Enter where the box does not advance itself."""
    sample = load_samples().paper(NUMBER)
    assert sample is not None
    wanted = truth(form, sample)
    for question in form.questionnaire.questions():
        answer = wanted.get(Place(question.path))
        if answer is None or not question.is_keyed:
            continue
        number = question.keying.paper or question.name
        program.wait_title(rf"^{number} ·")
        if question.keying.batch:
            program.press("Return")  # the batch's header stands here already
        elif answer.missing:
            program.press("ctrl+1")
        else:
            program.type(SLIPS.get(question.name, answer.value))
        end = time.monotonic() + _ADVANCE
        while here(program) == number and time.monotonic() < end:
            time.sleep(0.05)
        if here(program) == number:
            program.press("Return")


def say_outcomes(program: Program) -> None:
    """On the page of batches: 7 was refused, 8 did not come back."""
    program.press("alt+2")
    time.sleep(0.5)
    program.type("7")
    program.press("ctrl+2")
    program.type("8")
    program.press("Return", "4")
    time.sleep(0.5)


def close_batch(program: Program, sheet: Path, picture: Path) -> None:
    """From the box of numbers: to the sheet, close, save it as PDF."""
    program.press("shift+Tab", "Return")
    time.sleep(0.5)
    program.press("Return")
    time.sleep(0.5)
    program.shoot(picture)
    program.press("Tab", "Return")
    time.sleep(1.0)
    program.press("ctrl+a")
    program.type(str(sheet))
    program.press("Return")
    wait_for(sheet)
    program.focus()


@pytest.mark.parametrize(("width", "height", "language", "appearance"), [(1024, 600, "ru", "light")])
def test_a_newcomer_practises_balances_the_bundle_and_saves_its_sheet(
    tmp_path: Path, bare_environment: dict[str, str], width: int, height: int, language: str, appearance: str
) -> None:
    settle_preferences(bare_environment, language, appearance)
    pictures = Path(os.environ.get("ANKETA_SCREENSHOTS", tmp_path))
    pictures.mkdir(parents=True, exist_ok=True)
    path, sheet = tmp_path / "practice-1.anketa", tmp_path / "sheet.pdf"
    with create_practice_store(path) as store:
        form = store.form()
    with virtual_screen(width, height) as display:
        program = Program(display, bare_environment, path)
        try:
            program.fill_screen(width, height)
            program.wait_title("practice-1")
            program.shoot(pictures / "practice-home.png")
            program.press("Return")
            key_sample(program, form)
            program.shoot(pictures / "practice-closing.png")
            program.press("F5")
            time.sleep(1.0)
            program.shoot(pictures / "practice-result.png")
            program.press("Return")
            program.focus()
            program.wait_title("^1 · – ")
            program.shoot(pictures / "practice-next.png")
            program.press("ctrl+w")
            program.wait_title("^practice-1")
            say_outcomes(program)
            program.shoot(pictures / "practice-batch.png")
            close_batch(program, sheet, pictures / "practice-sheet.png")
            assert program.quit() == 0
        finally:
            program.stop()
    assert sheet.read_bytes().startswith(b"%PDF")
    check_store(path)


def check_store(path: Path) -> None:
    """What is stored: one paper with its slip, two outcomes, the closing, whose words the audit finds."""
    with open_store(path, read_only=True) as store:
        batch = practice_batch(store)
        assert batch is not None
        counts = batch_counts(store, batch.batch_id)
        ((_, found),) = practised(store)
    assert (counts.keyed, counts.outcomes, counts.surplus) == (1, {"refused": 1, "not_returned": 1}, 0)
    assert counts.standing.is_closed
    assert [(one.on_paper.value, one.keyed.value) for one in found.differences] == [("30", "31")]
    words = " ".join(counts.standing.words)
    command = [sys.executable, str(ROOT / "main.py"), "audit", str(path), "--words", words]
    audit = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert audit.returncode == 0
    assert "are in this trail" in audit.stdout
