"""Who keyed a paper: a code is given per station, so that the same code on two laptops may be two people."""

from __future__ import annotations

from collections.abc import Mapping

from storage.case_rows import CaseRow
from storage.driver import Connection
from storage.store import Store

_STATION = (
    "SELECT incarnation.station_id FROM change JOIN incarnation USING (incarnation) "
    "WHERE case_id = ? AND keying = ? AND kind = 'closed' ORDER BY change_id LIMIT 1"
)
_NAME = "SELECT name FROM person WHERE station_id = ? AND code = ?"


def is_keyer(store: Store, row: CaseRow, who: str) -> bool:
    """Whether a person of this station, by code, keyed the paper.

    Of a paper from another laptop: when the code is the same there, unless both laptops know it by another name.
    """
    if not who or row.enumerator != who:
        return False
    return store.run(lambda connection: _is_same(connection, row, who, store.station_id))


def station_of(connection: Connection, row: CaseRow, own: str) -> str:
    """The id of the station where a case was closed; the store's own for a draft."""
    found = connection.execute(_STATION, (row.case_id, row.keying)).fetchone()
    return str(found[0]) if found else own


def _is_same(connection: Connection, row: CaseRow, who: str, own: str) -> bool:
    station = station_of(connection, row, own)
    if station == own:
        return True
    names = [connection.execute(_NAME, (one, who)).fetchone() for one in (station, own)]
    return None in names or names[0] == names[1]


def keyer_names(store: Store) -> Mapping[tuple[str, int], str]:
    """(case id, keying) → how its keyer is called: the code, with the district where several people have that code."""
    return store.run(_names)


def _names(connection: Connection) -> dict[tuple[str, int], str]:
    people: dict[str, dict[str, str]] = {}
    found = connection.execute(
        "SELECT cases.case_id, cases.keying, cases.enumerator, station.station_id, station.district, "
        "coalesce(person.name, '') FROM cases JOIN change ON change.case_id = cases.case_id AND "
        "change.keying = cases.keying AND change.kind = 'closed' JOIN incarnation USING (incarnation) "
        "JOIN station USING (station_id) LEFT JOIN person ON person.station_id = station.station_id AND "
        "person.code = cases.enumerator"
    ).fetchall()
    for _, _, code, station, _, name in found:
        people.setdefault(code, {})[station] = name
    return {
        (case_id, keying): f"{code} · {district or station}" if len(set(people[code].values())) > 1 else code
        for case_id, keying, code, station, district, _ in found
    }


def own_name(store: Store, who: str) -> str:
    """How a keyer of this station is called among `keyer_names`."""
    told_apart = f"{who} · {store.district or store.station_id}"
    return told_apart if told_apart in keyer_names(store).values() else who
