"""What of this store's files has arrived at the centre, by the centre's own word: the receipts that it sends back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.driver import Connection

if TYPE_CHECKING:
    from storage.store import Store

ARRIVED, WAITING, DIFFERS = "arrived", "waiting", "differs"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that the centre merged: its content, sender, number, when (UTC), and the ends of its chains."""

    file_sha256: str
    station: str
    number: int
    merged_at: str
    heads: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that this station packed. `state` is 'arrived', 'waiting' (no word yet), or 'differs'.

    'differs': the centre has a file of this number with other content, or chains that this store does not have.
    """

    number: int
    packed_at: str
    cases: int
    state: str
    merged_at: str = ""


def keep_arrivals(connection: Connection, arrivals: Iterable[Arrival]) -> None:
    """Write what the centre says, inside the caller's transaction."""
    connection.executemany(
        "INSERT OR REPLACE INTO arrival VALUES (?, ?, ?, ?, ?)",
        [(one.file_sha256, one.station, one.number, one.merged_at, json.dumps(one.heads)) for one in arrivals],
    )


def list_sent(store: Store) -> tuple[SentFile, ...]:
    """The station's files, the newest first, each with what the centre says of it."""
    return store.run(lambda connection: _list(connection, store.station_id))


def _list(connection: Connection, station: str) -> tuple[SentFile, ...]:
    said_sql = "SELECT file_sha256, number, merged_at, heads FROM arrival WHERE station_id = ?"
    arrived: dict[int, list[tuple[str, str, str]]] = {}
    for sha256, number, merged_at, heads in connection.execute(said_sql, (station,)):
        arrived.setdefault(number, []).append((sha256, merged_at, heads))
    sql = "SELECT number, packed_at, sha256, cases FROM packed_file ORDER BY number DESC"
    files = []
    for number, packed_at, sha256, cases in connection.execute(sql).fetchall():
        said = next((one for one in arrived.get(number, []) if one[0] == sha256), None)
        if said is not None and _has_heads(connection, said[2]):
            files.append(SentFile(number, packed_at, cases, ARRIVED, said[1]))
        else:
            files.append(SentFile(number, packed_at, cases, DIFFERS if arrived.get(number) else WAITING))
    return tuple(files)


def _has_heads(connection: Connection, heads: str) -> bool:
    """Whether the trail here holds every end of a chain that the centre's receipt names."""
    sql = "SELECT 1 FROM change WHERE incarnation = ? AND seq = ? AND change_id = ?"
    return all(connection.execute(sql, tuple(head)).fetchone() for head in json.loads(heads))
