"""A keyer at the keying page, by key events alone: what was pressed, what is on the screen, what is in the store."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from forms.journal import BLANK, Answer, Place
from gui.context import AppContext
from gui.entry.desk import Desk
from gui.entry.door import Door
from gui.entry.entry_page import EntryPage
from storage.cases import open_case
from storage.people import Person, add_person
from storage.store import Store

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
KEYER = Person("07", "Test Keyer")
_SPECIAL = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


def send(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = "") -> None:
    """One key event down and up. `QTest.keyClicks` aborts on Cyrillic, so events are made here."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


class Keyer:
    """Sits at an `EntryPage`. Texts are typed letter by letter; a line feed is Enter, a tabulator Tab."""

    def __init__(self, context: AppContext, page: EntryPage) -> None:
        self.context = context
        self.page = page

    def type(self, *texts: str) -> None:
        """Type texts one after another."""
        for letter in "".join(texts):
            if letter in _SPECIAL:
                self.press(_SPECIAL[letter])
            else:
                self.press(ord(letter.upper()), text=letter)

    def press(self, key: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = "") -> None:
        """Press one key where the focus is."""
        send(self.page.panels.closing if self.mode == "end" else self.page.panels.field, key, modifiers, text)

    def settle(self) -> None:
        """Let the timers run: rail, counters, map, lines built ahead; on a laden machine a little longer."""
        QTest.qWait(80)
        timers = cast("list[QTimer]", self.page.findChildren(QTimer))
        while any(timer.isSingleShot() and timer.isActive() for timer in timers):
            QTest.qWait(20)

    # --- what is on the screen

    @property
    def desk(self) -> Desk:
        """The desk of the paper at hand."""
        assert self.page.sheet is not None
        return self.page.sheet.desk

    @property
    def door(self) -> Door:
        """The door of the paper at hand."""
        return self.desk.door

    @property
    def mode(self) -> str:
        """typing, frozen, keeping, number or end."""
        return self.door.mode

    @property
    def at(self) -> str:
        """Name of the question on the card; '' at the end of the paper."""
        view = self.door.view
        return view.name if view is not None else ""

    @property
    def box(self) -> str:
        """The text in the box."""
        return self.page.panels.field.text()

    @property
    def said(self) -> str:
        """The sentence under the box, or on the closing card."""
        panels = self.page.panels
        return (panels.closing if self.mode == "end" else panels.card).advice.sentence

    @property
    def marked(self) -> list[str]:
        """Labels of the choices that the text in the box means."""
        card = self.page.panels.card
        return [card.view.choices[at].label for at in sorted(card.marked.chosen)] if card.view is not None else []

    # --- what is in the store

    @property
    def case_id(self) -> str:
        """The case at hand."""
        assert self.page.paper is not None
        return self.page.paper.case_id

    def stored(self, name: str, row: str = "") -> Answer:
        """What the store holds for a question, read anew from the file's connection."""
        state = open_case(self.context.open_store, self.case_id, 1)
        return state.answers.get(self.place(name, row), BLANK)

    def place(self, name: str, row: str = "") -> Place:
        """The place of a question by its name."""
        return Place(self.door.session.form.by_name[name][0], row)

    def reopen(self) -> None:
        """Leave the page as it is and open the same case again."""
        self.page.open_case(self.case_id, 1)

    def walk_to(self, name: str) -> None:
        """Answer what comes before a question: the paper's number as such, the rest as blank."""
        for _ in range(400):
            if self.at == name:
                return
            if self.mode == "frozen":
                self.press(Qt.Key.Key_F2)
                self.type("1")
            elif self.at == "form_no":
                self.type("03430-001\n")
            else:
                self.press(Qt.Key.Key_1, CTRL)
        raise AssertionError(f"{name} was not reached; at {self.at}")


def open_desk(context: AppContext, store: Store, batch_id: str) -> Keyer:
    """A keyer at work in a store, a fresh paper of the batch on an entry page of the smallest size."""
    add_person(store, KEYER)
    context.take_store(store)
    context.take_person(KEYER)
    page = EntryPage(context)
    page.resize(1024, 600)
    page.restyle()
    page.retranslate()
    page.show()
    page.start_case(batch_id)
    return Keyer(context, page)
