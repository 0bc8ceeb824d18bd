"""A study on a screen of its own: a package opened as a double-click does, a seat, a sealed file, and the way back.

Skipped with a word where Xvfb or xdotool is missing. Screenshots go to the folder named by ANKETA_SCREENSHOTS.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from storage.district_file import inspect_file
from storage.store import open_store
from storage.study import find_seat
from tests.end_to_end.test_keying_under_xvfb import QUESTIONNAIRE, pictures, settle_preferences
from tests.end_to_end.virtual_screen import ROOT, Program, need, virtual_screen

__all__ = ["pictures"]

PASSWORD = "four words for tests"  # noqa: S105  (of a key made for the test)


class Office:
    """A folder in which the commands of the real program run."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self._environment = {**environment, "ANKETA_KEY_PASSWORD": PASSWORD}

    def run(self, *words: str, status: int = 0) -> str:
        """Run a command; what it printed."""
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr


@pytest.fixture
def office(tmp_path: Path, bare_environment: dict[str, str]) -> Office:
    """Give a supervisor's folder with a key, a centre and a study package of three seats."""
    made = Office(tmp_path, bare_environment)
    made.run("keys", "office.anketa-key")
    new = ("new", "centre.anketa", "--form", str(QUESTIONNAIRE), "--kind", "central")
    made.run(*new, "--supervisor-key", "office.anketa-key.pub")
    (tmp_path / "people.csv").write_text("code,name,role\n07,Test Keyer,\n", encoding="utf-8")
    study = ("study", "centre.anketa", "police.anketa-study", "--name", "Police", "--people", "people.csv")
    made.run(*study, "--seats", "1-2=03430,3=05258", "--districts", "03430=Chuy,05258=Osh")
    return made


def test_a_double_clicked_package_a_seat_and_a_sealed_file_that_only_the_key_opens(
    office: Office, bare_environment: dict[str, str], pictures: Path
) -> None:
    need("Xvfb", "xdotool")
    settle_preferences(bare_environment, "en", "light")
    with virtual_screen(1024, 600) as display:
        program = Program(display, bare_environment, office.folder / "police.anketa-study")
        try:
            program.fill_screen(1024, 600)
            program.rest()
            program.shoot(pictures / "study_join.png")
            program.press("3", "Tab", "Tab", "Return")  # the seat; the person stands; the place; begin
            program.wait_title(r"^Police_3\.anketa")
            program.rest()
            assert program.quit() == 0
        finally:
            program.stop()
        home = Path(bare_environment["HOME"])
        (store,) = home.rglob("Police_3.anketa")
        with open_store(store, read_only=True) as opened:
            assert (opened.run(find_seat), opened.district) == (3, "05258")
        table = office.folder / "papers.csv"
        table.write_text("form_no\n05258-001\n", encoding="utf-8")
        office.run("key", str(store), str(table), "--enumerator", "07")
        program = Program(display, bare_environment, store)
        try:
            program.fill_screen(1024, 600)
            program.wait_title(r"^Police_3\.anketa")
            program.rest()
            program.press("alt+4")
            program.rest()
            program.press("Return")
            program.rest()
            program.shoot(pictures / "study_sent.png")
            assert program.quit() == 0
        finally:
            program.stop()
    (file,) = home.rglob("*.anketa-district")
    assert file.name.startswith("05258-20")
    assert inspect_file(file).is_closed
    assert "--key FILE" in office.run("merge", "centre.anketa", str(file), status=1)
    said = office.run("merge", "centre.anketa", str(file), "--key", "office.anketa-key")
    assert "1 new" in said
    assert "seat 3" in said
    office.run("reply", "centre.anketa", "osh.anketa-centre", "--district", "05258")
    office.run("merge", str(store), "osh.anketa-centre")
    assert "nothing is wrong" in office.run("audit", str(store))
