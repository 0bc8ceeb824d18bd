"""A keyer at the real page and the real store, by key events."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from forms.journal import BLANK, Answer, Place
from storage.cases import list_cases, open_case
from storage.people import Person, add_person
from tests.gui.keying import CTRL, KEYPAD, NO_MODIFIER, SHIFT, Keyer, send
from tests.scenario.stories.paper import path_of

_NAMED = {"Enter": "Return", "Esc": "Escape", "PgUp": "PageUp", "PgDown": "PageDown"}
_WITHOUT_NUMLOCK = {"NumLeft": Qt.Key.Key_Left, "NumPgDown": Qt.Key.Key_PageDown, "NumDel": Qt.Key.Key_Delete}
_MODIFIERS = {"Ctrl": CTRL, "Shift": SHIFT}


class PageKeyer:
    """Presses what a story says; looks at the panels and into the file."""

    def __init__(self, keyer: Keyer) -> None:
        self._keyer = keyer
        self._beeps = 0
        self._first = keyer.case_id

    def press(self, key: str) -> None:
        """A named key where the focus is."""
        *held, name = key.split("+") if key != "Num+" else ["Num+"]
        if name == "Num+":
            send(self._target(), Qt.Key.Key_Plus, KEYPAD, "+")
            return
        if name in _WITHOUT_NUMLOCK:
            send(self._target(), _WITHOUT_NUMLOCK[name], KEYPAD)
            return
        modifiers = NO_MODIFIER
        for one in held:
            modifiers |= _MODIFIERS[one]
        code = getattr(Qt.Key, f"Key_{_NAMED.get(name, name)}")
        if key == "Shift+Tab":
            code = Qt.Key.Key_Backtab
        self._press(code, modifiers)

    def _press(self, code: int, modifiers: Qt.KeyboardModifier) -> None:
        door = self._keyer.door
        send(self._target(), code, modifiers)
        if self._keyer.door is not door:  # another paper: what was refused at this one stays counted
            self._beeps += door.refused
        for child in self._keyer.page.children():
            if isinstance(child, QDialog):
                child.reject()

    def _target(self) -> QWidget:
        page = self._keyer.page
        return page.panels.closing if self._keyer.mode == "end" else page.panels.field

    def type(self, letter: str) -> None:
        """A letter."""
        send(self._target(), ord(letter.upper()), text=letter)

    def go(self, name: str) -> None:
        """Go to a question as F6 does."""
        self._keyer.desk.ways.go(self._place(name))

    def open_again(self, code: str) -> None:
        """The same paper, by the same keyer or another one."""
        if code:
            person = Person(code, f"Keyer {code}")
            add_person(self._keyer.context.open_store, person)
            self._keyer.context.take_person(person)
        self._beeps += self._keyer.door.refused
        self._keyer.reopen()

    def write_note(self, text: str) -> None:
        """As the line of Ctrl+N is confirmed."""
        self._keyer.desk.answers.write_note(text)

    @property
    def crumb(self) -> str:
        """The quiet words of the card."""
        return self._keyer.page.panels.card.hint

    @property
    def at(self) -> str:
        """Name of the question on the card, `end` on the closing card."""
        return self._keyer.at or "end"

    @property
    def box(self) -> str:
        """The text in the box."""
        return self._keyer.box

    @property
    def said(self) -> str:
        """The sentence under the box or on the closing card."""
        return self._keyer.said

    @property
    def echo(self) -> str:
        """What stands beside the box, or the label of the marked choice."""
        return self._keyer.page.panels.card.echo or ", ".join(self._keyer.marked)

    @property
    def beeps(self) -> int:
        """Refused keys so far."""
        return self._beeps + self._keyer.door.refused

    @property
    def is_frozen(self) -> bool:
        """Whether the box takes no letters."""
        return self._keyer.door.is_frozen

    @property
    def status(self) -> str:
        """Status of the first paper in the store."""
        rows = {row.case_id: row.status for row in list_cases(self._keyer.context.open_store)}
        return rows.get(self._first, "draft")

    def stored(self, name: str) -> Answer:
        """What the file holds."""
        state = open_case(self._keyer.context.open_store, self._first, 1)
        return state.answers.get(self._place(name), BLANK)

    def rows(self, roster: str) -> int:
        """How many rows the file holds of a roster."""
        state = open_case(self._keyer.context.open_store, self._first, 1)
        return sum(1 for row in state.rows if row.roster.endswith(f"/{roster}"))

    def is_asked(self, name: str) -> bool:
        """Whether a question is on the path."""
        return self._keyer.door.session.view(self._place(name)).is_relevant

    def ends(self) -> tuple[int, int, int, int]:
        """Unanswered, in query, missing, off path."""
        ends = self._keyer.door.session.open_ends()
        return len(ends.unanswered), len(ends.queries), len(ends.missing), len(ends.off_path)

    def _place(self, name: str) -> Place:
        name, _, number = name.partition("#")
        if name.startswith("@"):
            return Place(name)
        session = self._keyer.door.session
        path = path_of(session.form, name)
        if not number:
            return Place(path)
        roster = session.form.roster_chain(path)[-1]
        rows = sorted((row for row in session.state().rows if row.roster == roster), key=lambda row: row.order)
        return Place(path, rows[int(number) - 1].row_id)
