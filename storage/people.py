"""People who key and supervise: codes, names, roles. Codes are given per station."""

from __future__ import annotations

import json
from dataclasses import dataclass

from forms.wording import phrase
from storage.canonical import canonical
from storage.driver import Connection
from storage.errors import StoreError
from storage.resolution import Graph
from storage.store import Store
from storage.trail import PERSON, Change, Entry, append_changes, changes_of_kind

ENUMERATOR, SUPERVISOR = "enumerator", "supervisor"


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one station; `role` is 'enumerator' or 'supervisor'."""

    code: str
    name: str
    role: str = ENUMERATOR


def add_person(store: Store, person: Person, *, who: str = "") -> None:
    """Add a person, or give the code a new name or role; the trail keeps the old.

    Raises `StoreError` for an empty code.
    """
    if not person.code.strip() or person.role not in {ENUMERATOR, SUPERVISOR}:
        raise StoreError(
            phrase("Storage", "a person needs a code, and the role enumerator or supervisor"),
            where=person.name,
            advice=phrase("Storage", "Type a short code."),
        )

    def write(connection: Connection) -> None:
        if write_person(connection, store, person, who=who):
            refresh_people(connection)

    store.write(write)


def write_person(connection: Connection, store: Store, person: Person, *, who: str = "") -> bool:
    """As `add_person`, inside the caller's transaction, who refreshes the table; whether there was anything to say."""
    graph = _graphs(connection).get((store.station_id, person.code), Graph())
    said = canonical({"name": person.name, "role": person.role})
    if [graph.says[head] for head in graph.heads()] == [said]:
        return False
    entry = Entry(PERSON, who, path="@person", row=person.code, new=said, supersedes=graph.heads())
    append_changes(connection, store.mark, [entry])
    return True


def say_again(connection: Connection, store: Store, code: str, *, who: str, reason: str) -> None:
    """Say of a person what the trail says already, with a reason: their password was set. In a transaction."""
    graph = _graphs(connection).get((store.station_id, code), Graph())
    for said in sorted({graph.says[head] for head in graph.heads()}):
        entry = Entry(PERSON, who, path="@person", row=code, new=said, reason=reason, supersedes=graph.heads())
        append_changes(connection, store.mark, [entry])


def list_people(store: Store, *, everywhere: bool = False) -> tuple[Person, ...]:
    """The station's people by code; `everywhere` adds those of the stations whose files were merged."""
    sql = "SELECT code, name, role FROM person WHERE station_id = ? OR ? ORDER BY code, station_id"
    rows = store.run(lambda connection: connection.execute(sql, (store.station_id, everywhere)).fetchall())
    return tuple(Person(*row) for row in rows)


def refresh_people(connection: Connection) -> None:
    """Write the table of people from the trail."""
    connection.execute("DELETE FROM person")
    connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", expected_people(connection))


def expected_people(connection: Connection) -> list[tuple[str, str, str, str]]:
    """The table of people as the trail says it."""
    rows = []
    for (station_id, code), graph in _graphs(connection).items():
        parts = json.loads(graph.value(min(graph.says))[0])
        rows.append((station_id, code, str(parts.get("name", "")), str(parts.get("role", ""))))
    return rows


def _graphs(connection: Connection) -> dict[tuple[str, str], Graph]:
    """What the trail says of each (station, code)."""
    stations = dict(connection.execute("SELECT incarnation, station_id FROM incarnation"))
    graphs: dict[tuple[str, str], Graph] = {}
    changes: list[Change] = changes_of_kind(connection, PERSON)
    for change in changes:
        graphs.setdefault((stations.get(change.incarnation, ""), change.row), Graph()).add(
            change.change_id, change.new, change.supersedes
        )
    return graphs
