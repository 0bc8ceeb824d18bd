"""A whole case of the WHO verbal autopsy (469 questions) by real key events, no mouse; the store compared with a twin.

The twin is a session in this process that is given the same answers: it tells which keys come next, and what the
store must hold at the end. Skipped with a word where Xvfb, xdotool or `../shared` is missing.
"""

from __future__ import annotations

import re
import subprocess
import time
from pathlib import Path

import pytest

from forms.case import new_state
from forms.entry_session import EntrySession
from forms.form import load_form
from forms.form_file import read_form_file
from forms.journal import BLANK, Answer, Place
from storage.batches import create_batch
from storage.cases import list_cases, open_case
from storage.people import Person, add_person
from storage.store import create_store, open_store
from tests.end_to_end.test_keying_under_xvfb import settle_preferences
from tests.end_to_end.virtual_screen import Program, virtual_screen
from tests.written_form import ListJournal

FORM = "getodk__sample-forms__whova_form.xlsx"
#: Text keyed by the kind of a question; codes come from the list.
_TYPED = {"integer": "30", "decimal": "2.5", "date": "12062009", "time": "0930", "text": "a", "barcode": "a"}
_X_NAMES = {".": "period", "_": "underscore", "-": "minus", " ": "space", ",": "comma", "/": "slash"}
#: Questions keyed between two looks at the window's title.
_STRETCH = 8


class Twin:
    """The same paper keyed in this process; `next_keys` answers one question and gives the keys of it."""

    def __init__(self, xml: str) -> None:
        self.session = EntrySession(load_form(xml), new_state(), ListJournal())

    @property
    def name(self) -> str:
        """What the window's title begins with: the number on the paper, else the question's name."""
        if self.session.at is None:
            return "end"
        view = self.session.view(self.session.at)
        return view.number or view.name

    def next_keys(self) -> list[str]:
        """Answer the current question; names of the X keys that do so at the page."""
        at = self.session.at
        assert at is not None
        view = self.session.view(at)
        if view.kind == "roster":
            self.session.move(1)
            return ["Down"]
        text = _TYPED.get(view.kind, "")
        if view.choices:
            text = view.choices[0].code
        keys = self._type(text)
        if not keys:
            self.session.miss("blank")
            return ["ctrl+1"]
        if self.session.at is not None and self.session.view(self.session.at).answer.query and self.session.at == at:
            self.session.keep("as_on_paper")
            keys += ["F2", "1"]
        return keys

    def _type(self, text: str) -> list[str]:
        """Keys of a text with Enter where the box waits for it; [] where it cannot be stored here."""
        keys: list[str] = []
        for end in range(1, len(text) + 1):
            if not self.session.is_typable(text[:end]):
                return []
            keys.append(_X_NAMES.get(text[end - 1], text[end - 1]))
            if self.session.is_complete(text[:end]):
                step = self.session.key(text[:end])
                return keys if step.changed and not self._is_blocked(step.findings) else []
        if not text:
            return []
        return [] if self._is_blocked(self.session.key(text).findings) else [*keys, "Return"]

    @staticmethod
    def _is_blocked(findings: tuple[object, ...]) -> bool:
        return any(getattr(one, "kind", "") == "blocking" for one in findings)


def keyed_answers(answers: dict[Place, Answer], session: EntrySession) -> dict[Place, str]:
    """What a person keyed: value or reason by place, without what the form computes (times, random ids)."""
    return {
        place: answer.value or answer.missing
        for place, answer in answers.items()
        if place.path in session.form.parts
        and not place.path.startswith("@")
        and answer != BLANK
        and session.form.question(place.path).is_keyed
        and not session.form.question(place.path).calculate
    }


@pytest.mark.parametrize(
    ("language", "width", "height"), [("en", 1024, 600), pytest.param("ru", 1920, 1080, marks=pytest.mark.long)]
)
def test_a_whole_verbal_autopsy_is_keyed_without_a_mouse(
    shared: Path, tmp_path: Path, bare_environment: dict[str, str], language: str, width: int, height: int
) -> None:
    xml = read_form_file(shared / "forms" / FORM).converted.xml
    path = tmp_path / "autopsy.anketa"
    with create_store(path, xform_xml=xml, district="03430") as store:
        add_person(store, Person("07", "Test Keyer"))
        create_batch(store, name="one", received=2)  # after its last paper the sheet would come, and no next one
    settle_preferences(bare_environment, language, "light")
    twin = Twin(xml)
    questions = 0
    with virtual_screen(width, height) as display:
        program = Program(display, bare_environment, path)
        try:
            program.fill_screen(width, height)
            program.wait_title("autopsy")
            program.press("Return")
            program.wait_title("^№ ·")
            program.type("417")
            program.press("Return")
            while twin.session.at is not None:
                program.wait_title(rf"^{re.escape(twin.name)} ·")
                keys: list[str] = []
                for _ in range(_STRETCH):
                    if twin.session.at is not None:
                        keys += twin.next_keys()
                        questions += 1
                program.press(*keys)
                if questions == 10 * _STRETCH:
                    program.shoot(tmp_path / f"autopsy-{language}.png")
            program.wait_title("^(end|конец|аягы)? ?")
            program.press("ctrl+Return")
            program.wait_title("^№ ·")
            assert program.quit() == 0
        finally:
            program.stop()
    with open_store(path, read_only=True) as store:
        (row,) = list_cases(store)
        stored = keyed_answers(dict(open_case(store, row.case_id).answers), twin.session)
    print(f"\n{questions} questions keyed, {len(stored)} answers in the store")
    assert row.status == "closed"
    assert stored == keyed_answers(dict(twin.session.state().answers), twin.session)


def test_enter_held_for_ten_seconds_answers_one_box_and_skips_nothing(
    tmp_path: Path, bare_environment: dict[str, str]
) -> None:
    from tests.scenario.stories.paper import village_xml

    path = tmp_path / "held.anketa"
    with create_store(path, xform_xml=village_xml()) as store:
        add_person(store, Person("07", "Test Keyer"))
        create_batch(store, name="one", received=1)
    settle_preferences(bare_environment, "en", "light")
    with virtual_screen(1024, 600) as display:
        program = Program(display, bare_environment, path)
        try:
            program.fill_screen(1024, 600)
            program.wait_title("held")
            program.press("Return")
            program.wait_title("^P1 ·")
            program.type("V-1")
            hold(display, "Return", 10)
            program.wait_title("^P2 · V-1")
            program.type("23012009")
            program.wait_title("^A1 ·")
            hold(display, "Return", 3)
            program.type("1")
            program.wait_title("^A2 ·")
            hold(display, "3", 3)
            program.wait_title("^A[23] ·")
            assert program.quit() == 0
        finally:
            program.stop()
    with open_store(path, read_only=True) as store:
        (row,) = list_cases(store)
        answers = {place.path.rpartition("/")[2]: one for place, one in open_case(store, row.case_id).answers.items()}
    assert (answers["paper_no"].value, answers["visited"].value, answers["sex"].value) == ("V-1", "2009-01-23", "1")
    # A held figure goes on in the box it began in: 33, or 3 where the server repeats nothing. It answers no other one.
    assert "rank" not in answers
    assert "age" not in answers or answers["age"].value == "33"


def hold(display: str, key: str, seconds: float) -> None:
    """Hold a key down: the server repeats it as a keyboard does."""
    environment = {"DISPLAY": display, "PATH": "/usr/bin:/bin:/usr/local/bin"}
    subprocess.run(["xdotool", "keydown", key], env=environment, check=True)
    time.sleep(seconds)
    subprocess.run(["xdotool", "keyup", key], env=environment, check=True)
