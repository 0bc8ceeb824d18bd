"""The real program on a screen of its own: a whole paper by key events only, killed in the middle, finished after.

Skipped with a word where Xvfb or xdotool is missing. Screenshots go to the folder named by ANKETA_SCREENSHOTS, else
to the test's own temporary folder.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from forms.form_file import read_form_file
from forms.journal import Answer
from storage.batches import create_batch
from storage.cases import list_cases, open_case
from storage.people import Person, add_person
from storage.store import create_store, open_store
from tests.end_to_end.police_paper import PAPER, Keyed
from tests.end_to_end.virtual_screen import ROOT, Program, need, virtual_screen

QUESTIONNAIRE = ROOT / "resources" / "questionnaires" / "police_417.xlsx"
#: The question at which the program is killed.
KILLED_AT = "D4"


@pytest.fixture(scope="module")
def xml() -> str:
    return read_form_file(QUESTIONNAIRE).converted.xml


@pytest.fixture
def store_path(tmp_path: Path, xml: str) -> Path:
    path = tmp_path / "kara-kul.anketa"
    with create_store(path, xform_xml=xml, district="03430") as store:
        add_person(store, Person("07", "Test Keyer"))
        create_batch(store, name="03430", numbers_from="03430-001", numbers_to="03430-003", received=3)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("ANKETA_SCREENSHOTS", tmp_path / "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settle_preferences(environment: Mapping[str, str], language: str, appearance: str) -> None:
    """What an earlier start would have left behind: the language and the look."""
    folder = Path(environment["HOME"]) / ".config" / "Anketa"
    folder.mkdir(parents=True)
    (folder / "Anketa.ini").write_text(f"[General]\nlanguage={language}\nappearance={appearance}\n", encoding="utf-8")


def stored(path: Path) -> tuple[str, dict[str, Answer]]:
    """Status and answers by question name of the one paper in the store."""
    with open_store(path, read_only=True) as store:
        (row,) = list_cases(store)
        answers = open_case(store, row.case_id).answers
        return row.status, {place.path.rpartition("/")[2]: answer for place, answer in answers.items()}


def key(program: Program, questions: Sequence[Keyed]) -> None:
    """Key these questions one after another, each when the window's title says that it is current."""
    for one in questions:
        program.wait_title(rf"^{re.escape(one.number)} ·")
        if one.text:
            program.type(one.text)
        for name in one.keys:
            program.press(name)


@pytest.mark.parametrize(
    ("width", "height", "language", "appearance"),
    [(1024, 600, "ky", "dark"), pytest.param(1920, 1080, "ru", "light", marks=pytest.mark.long)],
)
def test_a_paper_goes_on_after_sigkill_on_the_same_question_with_every_accepted_answer(
    store_path: Path,
    pictures: Path,
    bare_environment: dict[str, str],
    width: int,
    height: int,
    language: str,
    appearance: str,
) -> None:
    settle_preferences(bare_environment, language, appearance)
    middle = next(at for at, one in enumerate(PAPER) if one.number == KILLED_AT)
    name = f"{width}-{language}-{appearance}"
    need("setxkbmap", "xkbcomp")
    with virtual_screen(width, height) as display:
        program = Program(display, bare_environment, store_path)
        try:
            program.fill_screen(width, height)
            program.wait_title("kara-kul")
            program.press("Return")
            key(program, PAPER[:9])
            program.shoot(pictures / f"{name}-rank.png")
            key(program, PAPER[9:middle])
            program.wait_title(rf"^{KILLED_AT} ·")
            program.type("13")
            program.shoot(pictures / f"{name}-before-kill.png")
            program.kill()

            status, answers = stored(store_path)
            assert status == "draft"
            assert {one.name: answers[one.name].value for one in PAPER[:middle]} == {
                one.name: one.value for one in PAPER[:middle]
            }
            assert answers["a1_age"].override == "as_on_paper"
            assert "d4_local" not in answers

            program = Program(display, bare_environment, store_path)
            program.fill_screen(width, height)
            program.wait_title("kara-kul")
            program.shoot(pictures / f"{name}-home.png")
            program.press("Return")
            program.wait_title(rf"^{KILLED_AT} · 03430-001 ")
            program.shoot(pictures / f"{name}-after-restart.png")
            key(program, PAPER[middle:])
            program.wait_title(r"^\w+ · 03430-001 ")
            program.wait_title(r"^(?!comment)")
            program.shoot(pictures / f"{name}-closing.png")
            program.press("ctrl+Return")
            program.wait_title("^1 · – ")
            program.shoot(pictures / f"{name}-next-paper.png")
            assert program.quit() == 0
        finally:
            program.stop()
    status, answers = stored(store_path)
    assert status == "closed"
    assert {one.name: answers[one.name].value for one in PAPER} == {one.name: one.value for one in PAPER}


def test_the_keys_are_the_same_on_a_russian_layout(store_path: Path, bare_environment: dict[str, str]) -> None:
    need("setxkbmap", "xkbcomp")
    settle_preferences(bare_environment, "en", "light")
    with virtual_screen(1024, 600) as display:
        subprocess.run(["setxkbmap", "ru"], env={**os.environ, "DISPLAY": display}, check=True)
        program = Program(display, bare_environment, store_path)
        try:
            program.fill_screen(1024, 600)
            program.wait_title("kara-kul")
            program.press("Return")
            key(program, PAPER[:4])
            program.wait_title("^5 ·")
            program.press("Down", "Down")
            program.wait_title("^7 ·")
            program.press_codes("ctrl+26")  # where E stands on a Latin keyboard: on to what is open
            program.wait_title("^A1 ·")
            program.press_codes("ctrl+26")
            program.wait_title("^A2 ·")
            program.press_codes("ctrl+52")  # where Z stands: the last answer is taken back
            program.wait_title("^4 ·")
            program.kill()
        finally:
            program.stop()
    _, answers = stored(store_path)
    assert answers["lang"].value == "2"
    assert "adm1" not in answers
