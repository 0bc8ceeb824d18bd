"""The keyboard of the keying page: from the stroke to what it does (KEYING.md, Keys).

The desk knows no rule of the questionnaire. It knows the keyer's habits: a box that a finding
freezes, half-typed text, the one-key reason, the end of the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from forms.entry_session import EntrySession
from forms.journal import Place
from forms.values import western_digits
from gui.entry.answer_keys import AnswerKeys
from gui.entry.door import Door, Screen
from gui.entry.keys import KEYS, MISSING
from gui.entry.way_keys import WayKeys

#: Keys of the table that do something in a mode other than typing; a missing reason also thaws a frozen box.
_ALLOWED: Mapping[str, frozenset[str]] = MappingProxyType({
    "frozen": frozenset({"keep", "clear", "up", "leave", "find_paper", "go_to"}),
    "keeping": frozenset({"leave"}),
    "end": frozenset({"confirm", "next_open", "close_case", "up", "undo", "go_to", "header", "leave"})
    | {"close_incomplete", "map", "pace", "key_sheet", "find_paper", "correct_case"},
    "grid": frozenset({"confirm", "down", "up", "grid", "undo", "clear", "go_to", "next_open", "leave", "map", "pace"})
    | {"layout", "find_paper", "key_sheet", "always_enter"},
    "number": frozenset({"confirm", "down", "undo", "clear", "leave", "kyrgyz", "layout", "list"})
    | {"find_paper", "key_sheet"},
})
#: Strokes that lead from the question for a reason back to the finding.
_BACK = frozenset({"Esc", "Backspace", "F8", "Up"})
_NOTHING: Mapping[Place, str] = MappingProxyType({})


class Desk:
    """One keyer at one paper. `keystrokes` counts keys that were taken; refused ones are `door.refused`."""

    def __init__(self, session: EntrySession, screen: Screen, previous: Mapping[Place, str] = _NOTHING) -> None:
        self.door = Door(session, screen)
        self.answers = AnswerKeys(self.door, previous)
        self.ways = WayKeys(self.door)
        self.keystrokes = 0
        use = screen.use
        self._does: Mapping[str, Callable[[], object]] = MappingProxyType({
            "confirm": lambda: self.confirm(screen.text()),
            "down": self._go_down,
            "up": self.ways.up,
            "keep": self.answers.keep,
            "clear": self.answers.clear,
            "undo": self.answers.undo,
            "repeat": self.answers.repeat,
            "page_missing": self.answers.miss_page,
            "next_open": self.ways.go_open,
            "into_skipped": self.ways.go_skipped,
            "insert_row": self.ways.insert_row,
            "delete_row": self.ways.delete_row,
            "end_roster": self.ways.leave_roster,
            "row_before": lambda: self.ways.go_row(-1),
            "row_after": lambda: self.ways.go_row(1),
            "row_up": lambda: self.ways.move_row(-1),
            "row_down": lambda: self.ways.move_row(1),
            "rows_below": lambda: self.ways.go_level(1),
            "row_above": lambda: self.ways.go_level(-1),
            "header": self.ways.go_header,
            "close_case": lambda: use("close") if self.door.mode == "end" else self.ways.go_end(),
            "go_to": self._go_to,
            "list": self._list,
            "find_paper": lambda: self.door.settle() and use("find_paper"),
            "note": lambda: use("note") if self.door.is_at_question else self.door.refuse(),
            "kyrgyz": lambda: use("kyrgyz"),
            "leave": lambda: use("leave"),
            "layout": self.answers.turn_layout,
            "new_line": lambda: use("new_line"),
            "map": lambda: use("map"),
            "pace": lambda: use("pace"),
            "always_enter": lambda: use("always_enter"),
            "key_sheet": lambda: use("key_sheet"),
            "correct_case": lambda: use("correct_case"),
            "grid": self.door.turn_grid,
            "close_incomplete": lambda: use("close_incomplete") if self.door.mode == "end" else self.door.refuse(),
        })

    def knows(self, stroke: str) -> bool:
        """Whether a stroke is one of ours."""
        return stroke in KEYS

    def take(self, stroke: str) -> bool:
        """Do what a stroke does; False when it shall type."""
        mode = self.door.mode
        name = KEYS.get(stroke, "")
        if name != "layout":
            self.answers.guard.forget()
        if mode == "keeping" and stroke in _BACK:
            self.door.mode = "frozen"
            self.door.screen.say_mode()
            return True
        if mode == "frozen" and stroke == "Backspace":
            name = "clear"
        if not name and mode in {"typing", "number", "grid"}:
            return False
        self.keystrokes += 1
        if not self._is_allowed(name):
            self.door.refuse()
        elif name == "skip":
            return self.answers.skip()
        elif name.startswith(MISSING):
            self.answers.miss(int(name.removeprefix(MISSING)))
        else:
            self._does[name]()
        return True

    def type(self, text: str) -> bool:
        """A character is about to be typed; True when it was taken or refused here."""
        self.keystrokes += 1
        mode = self.door.mode
        if mode == "keeping":
            self.answers.answer_reason(text)
        elif mode == "end":
            self.answers.settle_off_path(text)
        elif mode == "frozen":
            self.door.refuse()
        elif text == "+" and self.answers.is_header_date:
            return self.answers.skip()
        else:
            return False
        return True

    def spelled(self, text: str) -> str:
        """What a typed letter stands for in the box at hand (`forms.boxes.spelled`)."""
        return self.door.session.spelled(text) if self.door.mode in {"typing", "grid"} else western_digits(text)

    def confirm(self, text: str) -> None:
        """Enter: judge the text; at the end of the paper go to what is open."""
        self.keystrokes += 1
        if self.door.mode == "end":
            self.ways.go_open()
        else:
            self.answers.confirm(text)

    def _go_to(self) -> None:
        """F6: from a finding to the other question of its rule, else wherever the keyer says."""
        if self.door.mode == "frozen":
            self.ways.go_other()
        elif self.door.settle():
            self.door.screen.use("go_to")

    def _list(self) -> None:
        """F9: the choices; where the paper's number is typed, the numbers of the batch that are not keyed yet."""
        view = self.door.view
        if self.answers.number.is_here and view is not None and not view.choices:
            self.door.screen.use("numbers")
        elif view is not None and view.choices:
            self.door.screen.use("list")
        else:
            self.door.refuse()

    def _go_down(self) -> None:
        """Half-typed text is confirmed, as by Enter."""
        if self.door.is_half_typed or self.door.mode == "number":
            self.answers.confirm(self.door.screen.text())
        else:
            self.ways.down()

    def _is_allowed(self, name: str) -> bool:
        mode = self.door.mode
        if mode == "typing":
            return bool(name)
        return name in _ALLOWED[mode] or (mode == "frozen" and name.startswith(MISSING))
