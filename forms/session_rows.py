"""Rows of rosters at the desk: put in, taken out, moved; from row to row, and between a roster and the one below it.

Each method gives a `Step`; one that leads nowhere (no roster here, no row beyond) changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from forms.entry_view import Step
from forms.errors import EntryError
from forms.flow import Stop, is_asked
from forms.journal import Place
from forms.node import Node
from forms.session_ways import SessionWays
from forms.wording import phrase


class SessionRows(SessionWays):
    """A session that knows the rows around the current question."""

    def add_row(self, roster: str, parent: str = "", before: str = "") -> Step:
        """A new row at the end of a roster or before another row; goes to its first question."""
        parent_node = self._parent_of_rows(roster, parent)
        rows = self._case.rows_of(roster, parent_node)
        before_node = next((row for row in rows if row.row_id == before), None)
        row = self._case.add_row(roster, parent_node, before=before_node)
        return self._commit([], self._first_in(row) or self.at, ())

    def delete_row(self, row: str) -> Step:
        """Take a row out with its answers; its trail is kept. Undo brings it back."""
        rosters = self.form.questionnaire.rosters()
        found = (node for roster in rosters for node in self._case.of_path[roster.path] if node.row_id == row)
        node = next(found, None)
        if node is None or node.parent is None:
            raise EntryError(phrase("Forms", "there is no such row in this case"), where=row)
        target = Stop(node.path, node.parent).place
        self._case.remove_row(node)
        if target not in self._places() or not self._is_stop_or_asked(self._entry(target)):
            target = self._next_place(None, -1) or target
        return self._commit([], target, ())

    def insert_row(self) -> Step:
        """F3: a row before the current one; on the blank last row one at the end."""
        entry = self._here()
        if isinstance(entry, Stop):
            return self.add_row(entry.roster, entry.parent.place.row)
        row = row_of(entry)
        if row is None or row.parent is None:
            return self._nowhere()
        return self.add_row(row.path, row.parent.place.row, before=row.row_id)

    def drop_row(self) -> Step:
        """F4: the current row goes with its answers and the rows below it."""
        entry = self._here()
        row = None if isinstance(entry, Stop) else row_of(entry)
        return self._nowhere() if row is None else self.delete_row(row.row_id)

    def shift_row(self, by: int) -> Step:
        """The current row changes places with the one before (-1) or after it (+1); the cursor stays in it."""
        entry = self._here()
        row = None if isinstance(entry, Stop) else row_of(entry)
        if row is None or not self._case.move_row(row, by):
            return self._nowhere()
        return self._commit([], self.at, ())

    def go_row(self, by: int) -> Step:
        """The same question in the row before (-1) or after (+1); after the last row the blank one."""
        entry = self._here()
        row = row_of(entry)
        if isinstance(entry, Stop):
            rows = self._case.rows_of(entry.roster, entry.parent)
            return self._move_to(self._first_in(rows[-1])) if rows and by < 0 else self._nowhere()
        if entry is None or row is None or row.parent is None:
            return self._nowhere()
        rows = self._case.rows_of(row.path, row.parent)
        at = rows.index(row) + by
        if at == len(rows):
            stop = Stop(row.path, row.parent)
            return self._move_to(stop.place) if stop.is_relevant(self._case) else self._nowhere()
        return self._move_to(self._like(entry.path, rows[at])) if at >= 0 else self._nowhere()

    def go_below(self) -> Step:
        """Into the first roster below the current row: its first row, or its blank one."""
        entry = self._here()
        row = row_of(entry)
        if row is None or isinstance(entry, Stop):
            return self._nowhere()
        inner = self.form.inner_rosters(row.path)
        for roster in inner:
            parent = self._parent_of_rows(roster, row.row_id)
            rows = self._case.rows_of(roster, parent)
            target = self._first_in(rows[0]) if rows else Stop(roster, parent).place
            if target in self._places() and self._is_stop_or_asked(self._entry(target)):
                return self._move_to(target)
        return self._nowhere()

    def go_above(self) -> Step:
        """From a row, or a blank one, back to the first question of the row that it stands in."""
        entry = self._here()
        inner = entry.parent if isinstance(entry, Stop) else row_of(entry)
        outer = row_of(inner) if isinstance(entry, Stop) else row_of(inner.parent if inner is not None else None)
        target = self._first_in(outer) if outer is not None else None
        return self._nowhere() if target is None else self._move_to(target)

    def leave_roster(self) -> Step:
        """F12: no more rows; on to what follows the roster."""
        entry = self._here()
        row = row_of(entry)
        if isinstance(entry, Stop):
            return self.move(1)
        if row is None or row.parent is None:
            return self._nowhere()
        return self._move_to(self._next_place(Stop(row.path, row.parent).place))

    def _here(self) -> Node | Stop | None:
        return None if self.at is None else self._entry(self.at)

    def _nowhere(self) -> Step:
        return Step((), self.at, finished=self.at is None)

    def _first_in(self, row: Node) -> Place | None:
        """The first question that is asked in a row, in paper order."""
        return self._asked_in(row, lambda _: True)

    def _like(self, path: str, row: Node) -> Place | None:
        """The question of this path in a row, where it is asked there; else the row's first."""
        return self._asked_in(row, lambda node: node.path == path) or self._first_in(row) or self.at

    def _asked_in(self, row: Node, is_wanted: Callable[[Node], bool]) -> Place | None:
        places = self._places()
        return next(
            (
                node.place
                for node in row.walk()
                if is_wanted(node) and node.place in places and is_asked(self._case, node)
            ),
            None,
        )

    def _parent_of_rows(self, roster: str, parent: str) -> Node:
        above = roster.rpartition("/")[0]
        for node in self._case.of_path.get(above, ()):
            if node.place.row == parent:
                return node
        raise EntryError(phrase("Forms", "there is no such roster in this case"), where=roster)


def row_of(entry: Node | Stop | None) -> Node | None:
    """The innermost roster row that a question stands in, itself when it is one; of a stop, the row it is below."""
    node = entry.parent if isinstance(entry, Stop) else entry
    while node is not None and not node.row_id:
        node = node.parent
    return node
