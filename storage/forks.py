"""Where a station went on from an earlier state of itself, after it had sent more: a restored backup, a copied file.

A new incarnation names the link of the chain after which it goes on (`trail`). Where that chain is longer here than
that link, its later changes were sent before and are not in what the station keyed on with: nothing of them is lost,
they are listed (DESIGN §4).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from storage.driver import Connection
from storage.store import Store
from storage.trail import Change, changes_of_kind, each_change


@dataclass(frozen=True, slots=True)
class Fork:
    """One restart. `begun_at` (ISO, UTC) is when `incarnation` began; it goes on after link `seq` of `earlier`.

    `changes` counts the links of `earlier` beyond it that this store has; `papers` are the case ids they are about.
    """

    station: str
    earlier: str
    incarnation: str
    begun_at: str
    seq: int
    changes: int
    papers: tuple[str, ...]


def list_forks(store: Store) -> tuple[Fork, ...]:
    """Every restart after which the station lacked changes that this store has, in the order of their incarnations.

    A station that got them back, by merging its own earlier district file, still has the fork in its chains.
    """
    return store.run(_list)


def _list(connection: Connection) -> tuple[Fork, ...]:
    forks = [_fork(connection, change) for change in changes_of_kind(connection, "incarnation")]
    return tuple(sorted((fork for fork in forks if fork), key=lambda fork: (fork.begun_at, fork.incarnation)))


def _fork(connection: Connection, change: Change) -> Fork | None:
    try:
        said = json.loads(change.new)
        earlier, seq = str(said["after"]), int(said["seq"])
    except (ValueError, KeyError, TypeError):
        return None  # the audit names a change that does not read
    later = [one for one in each_change(connection, earlier) if one.seq > seq]
    if not later:
        return None
    station = connection.execute(
        "SELECT station_id FROM incarnation WHERE incarnation = ?", (change.incarnation,)
    ).fetchone()
    papers = dict.fromkeys(one.case_id for one in later if one.case_id)
    return Fork(
        str(station[0]) if station else "",
        earlier,
        change.incarnation,
        change.made_at,
        seq,
        len(later),
        tuple(papers),
    )
