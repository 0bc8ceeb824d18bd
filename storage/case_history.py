"""The story of one case, from the audit trail: who changed what, when, from what to what, and why."""

from __future__ import annotations

from dataclasses import dataclass

from forms.journal import Answer, Place
from storage.canonical import local_moment
from storage.case_rows import find_key
from storage.corrections import Source, source_of
from storage.driver import Connection
from storage.queries import QUERY, asked_place
from storage.store import Store
from storage.trail import Change, changes_of, read_answer


@dataclass(frozen=True, slots=True)
class Event:
    """One change of a case. `kind` is a kind of `storage.trail`, `made_at` local time there.

    `person` is the name of `who` ('' when nobody gave it), `station` where it was done and `district` whose that is;
    `is_here` says that it was done in this very store. `old` is blank where the trail has no answer before,
    `source` is where a correction comes from.
    """

    kind: str
    who: str
    person: str
    made_at: str
    station: str
    district: str
    is_here: bool
    place: Place
    old: Answer
    new: Answer
    reason: str
    change_id: str
    source: Source | None = None


def read_history(store: Store, case_id: str, keying: int) -> tuple[Event, ...]:
    """All changes of a case, its closing first, then by time; empty for a draft."""
    return store.run(lambda connection: _read(store, connection, case_id, keying))


def _read(store: Store, connection: Connection, case_id: str, keying: int) -> tuple[Event, ...]:
    if find_key(connection, case_id, keying) is None:
        return ()
    stations = {
        incarnation: (station, district)
        for incarnation, station, district in connection.execute(
            "SELECT incarnation, station_id, district FROM incarnation LEFT JOIN station USING (station_id)"
        )
    }
    people = {
        (station, code): name for station, code, name in connection.execute("SELECT station_id, code, name FROM person")
    }
    changes = sorted(changes_of(connection, case_id, keying), key=lambda one: (one.made_at, one.incarnation, one.seq))
    events = []
    for change in changes:
        station, district = stations.get(change.incarnation, ("", ""))
        events.append(_event(change, station, district or "", people, is_here=station == store.station_id))
    return tuple(events)


def _event(change: Change, station: str, district: str, people: dict[tuple[str, str], str], *, is_here: bool) -> Event:
    return Event(
        change.kind,
        change.who,
        people.get((station, change.who), ""),
        local_moment(change.made_at, change.utc_offset),
        station,
        district,
        is_here,
        asked_place(change.path, change.row),
        read_answer(change.old),
        read_answer(change.answer.note) if change.path == QUERY else change.answer,
        change.reason,
        change.change_id,
        source_of(change),
    )
