"""Going about the paper: on, back, to a place, into what is skipped, on to what is open."""

from __future__ import annotations

from forms.entry_view import Step
from forms.flow import is_keyed_here
from forms.journal import Place
from forms.node import Node
from forms.session_view import SessionView


class SessionWays(SessionView):
    """A session that moves. Moving changes no answer; where one stands is recorded all the same."""

    def move(self, by: int) -> Step:
        """Down or Tab (+1, leaves it unanswered), Up or Shift+Tab (-1), over asked questions."""
        return self._move_to(self._next_place(self.at, 1 if by > 0 else -1))

    def go(self, place: Place | None) -> Step:
        """Go to a place (F6, a click), also to a skipped question; None = the closing card."""
        if place is not None:
            self._entry(place)
        return self._move_to(place)

    def into_skipped(self) -> Step:
        """Ctrl+Down: into the next skipped question; an answer there is kept and flagged off path."""
        entries = self._all_entries()
        start = self._index[self.at] + 1 if self.at is not None else 0
        for entry in entries[start:]:
            if isinstance(entry, Node) and not entry.is_relevant and is_keyed_here(self._case, entry):
                return self._move_to(entry.place)
        return Step((), self.at, finished=self.at is None)

    def next_open(self) -> Step:
        """F10: on to the first unanswered question or open query after this place, then from the top."""
        return self._move_to(self._first_open(after=self.at))
