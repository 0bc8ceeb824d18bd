"""A keyer's own figures by day: papers closed, keys, refused keys, time without pauses, as the desk counted them.

The desk keeps its counts with each case (`@strokes`: `keys=412 refused=3 seconds=388`); a paper keyed from a table
has none. Nobody but the keyer is shown them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storage.driver import Connection, quoted
from storage.store import Store

STROKES = "@strokes"
_STROKES = re.compile(r"keys=(\d+) refused=(\d+) seconds=(\d+)")


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One local day (ISO, '' for a sum of days) of one keyer; `seconds` are without pauses."""

    day: str
    papers: int = 0
    keys: int = 0
    refused: int = 0
    seconds: int = 0

    @property
    def pace(self) -> int:
        """Keys in an hour without pauses, 0 when nothing was counted."""
        return round(self.keys * 3600 / self.seconds) if self.seconds else 0


def own_days(store: Store, enumerator: str, since: str = "") -> tuple[DayFigures, ...]:
    """The days on which this person closed papers, the newest first, not before the day `since`; void papers too:
    they were work.
    """
    return store.run(lambda connection: _days(store, connection, enumerator, since))


def sum_of(days: tuple[DayFigures, ...]) -> DayFigures:
    """All days as one."""
    return DayFigures(
        "",
        sum(day.papers for day in days),
        sum(day.keys for day in days),
        sum(day.refused for day in days),
        sum(day.seconds for day in days),
    )


def _days(store: Store, connection: Connection, enumerator: str, since: str) -> tuple[DayFigures, ...]:
    days: dict[str, list[int]] = {}
    for day, strokes in _papers(store, connection, enumerator, since):
        counts = days.setdefault(day, [0, 0, 0, 0])
        found = _STROKES.fullmatch(strokes)
        for at, more in enumerate((1, *(map(int, found.groups()) if found else (0, 0, 0)))):
            counts[at] += more
    return tuple(DayFigures(day, *days[day]) for day in sorted(days, reverse=True))


def _papers(store: Store, connection: Connection, enumerator: str, since: str) -> Iterator[tuple[str, str]]:
    """(day, what the desk counted) of every paper this person closed."""
    where = "WHERE enumerator = ? AND form_id = ? AND status <> 'draft' AND closed_at >= ?"
    forms = connection.execute("SELECT DISTINCT form_id FROM form_version ORDER BY form_id").fetchall()
    for (form_id,) in forms:
        column = store.layout(connection, form_id).columns.get(STROKES)
        sql = f"SELECT substr(closed_at, 1, 10), '' FROM cases {where}"
        if column is not None:
            counted = f"coalesce({quoted(column.table)}.{quoted(column.name)}, '')"
            sql = (
                f"SELECT substr(closed_at, 1, 10), {counted} FROM cases "
                f"LEFT JOIN {quoted(column.table)} USING (case_key) {where}"
            )
        yield from connection.execute(sql, (enumerator, form_id, since)).fetchall()
