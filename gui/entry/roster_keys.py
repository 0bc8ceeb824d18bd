"""F3, F4 and F12 in a roster."""

from __future__ import annotations

from forms.entry_session import EntrySession
from forms.entry_view import Step
from forms.journal import Place


class RosterKeys:
    """Finds the row and the roster that a key means from where the session stands."""

    def __init__(self, session: EntrySession) -> None:
        self._session = session

    def insert(self) -> Step | None:
        """A new row before the current one, at a roster's end after the last; None outside rosters."""
        at = self._session.at
        if at is None:
            return None
        if self._session.view(at).kind == "roster":
            return self._session.add_row(at.path, at.row)
        row = self._row()
        return self._session.add_row(row[0], row[1], before=at.row) if row is not None else None

    def delete(self) -> Step | None:
        """The current row goes with its answers; None outside rosters."""
        at = self._session.at
        return self._session.delete_row(at.row) if at is not None and self._row() is not None else None

    def leave(self) -> Step | None:
        """No more rows: on to what follows the roster; None outside rosters."""
        at = self._session.at
        if at is None:
            return None
        if self._session.view(at).kind != "roster":
            row = self._row()
            if row is None:
                return None
            self._session.go(Place(row[0], row[1]))
        return self._session.move(1)

    def _row(self) -> tuple[str, str] | None:
        """Roster and parent row of the row that the current question stands in."""
        at = self._session.at
        if at is None or not at.row or self._session.view(at).kind == "roster":
            return None
        return next(((row.roster, row.parent) for row in self._session.state().rows if row.row_id == at.row), None)
