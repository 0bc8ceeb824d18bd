"""Keys that go somewhere on the paper."""

from __future__ import annotations

from collections.abc import Callable

from forms.entry_view import Step
from forms.journal import Place
from gui.entry.door import Door


class WayKeys:
    """What Up, Down, F6, F7, F10 and the keys of rosters do."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def down(self) -> None:
        """On to the next question; it stays unanswered."""
        self._door.do(lambda: self._door.session.move(1))

    def up(self) -> None:
        """Back to the question before, its answer selected."""
        self._from_here(lambda: self._door.session.move(-1))

    def go(self, place: Place) -> None:
        """To a place: a click, F6, a line of the closing card."""
        door = self._door
        if door.is_frozen or door.mode == "number":
            door.refuse()
        elif door.settle():
            door.do(lambda: door.session.go(place))

    def go_other(self) -> None:
        """From a finding to the other question that its rule reads; the query stays open."""
        door = self._door
        if door.others:
            door.do(lambda: door.session.go(door.others[0]))
        else:
            door.refuse()

    def go_open(self) -> None:
        """F10: to what is open; at the end of the paper with nothing open it is refused."""
        door = self._door
        if door.mode == "end":
            ends = door.session.open_ends()
            if not ends.unanswered and not ends.queries:
                door.refuse()
                return
        if door.settle():
            door.do(door.session.next_open)

    def go_skipped(self) -> None:
        """Ctrl+Down: into the next skipped question."""
        if self._door.settle():
            self._door.do_or_refuse(self._door.session.into_skipped)

    def go_header(self) -> None:
        """F7: the answers that are carried from paper to paper, or the paper's number."""
        door = self._door
        first = next((one for one in door.session.form.questionnaire.questions() if one.keying.batch), None)
        if not door.settle():
            return
        if first is not None:
            door.do(lambda: door.session.go(Place(first.path)))
        elif not door.number_path:
            door.mode = "number"
            door.screen.show_step(Step((), door.session.at))
        else:
            door.refuse()

    def go_end(self) -> None:
        """To the closing card, as if the last question were done."""
        if self._door.settle():
            self._door.do(lambda: self._door.session.go(None))

    def insert_row(self) -> None:
        """F3: a row before this one."""
        self._from_here(self._door.session.insert_row)

    def delete_row(self) -> None:
        """F4: this row goes; undo brings it back."""
        self._door.do_or_refuse(self._door.session.drop_row)

    def leave_roster(self) -> None:
        """F12: no more rows."""
        self._from_here(self._door.session.leave_roster)

    def go_row(self, by: int) -> None:
        """The same question in the row before or after."""
        self._from_here(lambda: self._door.session.go_row(by))

    def move_row(self, by: int) -> None:
        """This row changes places with the one before or after it."""
        self._from_here(lambda: self._door.session.shift_row(by))

    def go_level(self, by: int) -> None:
        """Into the rows below this one (+1), or back to the row above (-1)."""
        self._from_here(self._door.session.go_below if by > 0 else self._door.session.go_above)

    def _from_here(self, step: Callable[[], Step]) -> None:
        """Half-typed text is confirmed where it stands before the step leaves it."""
        door = self._door
        here = door.session.at
        if not door.settle():
            return
        if door.session.at != here and here is not None:
            door.do(lambda: door.session.go(here))
        door.do_or_refuse(step)
