"""How far the keying is: per district, today, and what waits for a supervisor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.canonical import now_local
from storage.conflicts import list_duplicates
from storage.driver import Connection
from storage.store import Store


@dataclass(frozen=True, slots=True)
class DistrictCounts:
    """Cases of one district, by status; `queries` are answers that nobody confirmed."""

    district: str
    drafts: int
    closed: int
    incomplete: int
    final: int
    void: int
    queries: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The store at a glance. `today` counts the papers closed today (local day), by enumerator."""

    districts: tuple[DistrictCounts, ...]
    today: Mapping[str, int]
    queries: int
    conflicts: int
    duplicates: int


_STATUSES = ("draft", "closed", "incomplete", "final", "void")


def overview(store: Store) -> Overview:
    """Count everything; districts by code."""
    districts, today, conflicts = store.run(_count)
    queries = sum(district.queries for district in districts)
    return Overview(districts, today, queries, conflicts, len(list_duplicates(store)))


def _count(connection: Connection) -> tuple[tuple[DistrictCounts, ...], dict[str, int], int]:
    sums = ", ".join(f"sum(status = '{status}')" for status in _STATUSES)
    queries = dict(
        connection.execute(
            "SELECT district, count(*) FROM flag JOIN cases USING (case_key) "
            "WHERE flag.query <> '' AND flag.override = '' AND cases.status <> 'void' GROUP BY district"
        )
    )
    rows = connection.execute(f"SELECT district, {sums} FROM cases GROUP BY district ORDER BY district").fetchall()
    districts = tuple(_district(row, queries) for row in rows)
    day = now_local()[:10]
    closed_today = "substr(closed_at, 1, 10) = ? AND status <> 'void'"
    today = dict(
        connection.execute(f"SELECT enumerator, count(*) FROM cases WHERE {closed_today} GROUP BY enumerator", (day,))
    )
    (conflicts,) = connection.execute("SELECT count(*) FROM cases WHERE has_conflict = 1").fetchone()
    return districts, today, conflicts


def _district(row: tuple[str, int, int, int, int, int], queries: Mapping[str, int]) -> DistrictCounts:
    district, drafts, closed, incomplete, final, void = row
    return DistrictCounts(district, drafts, closed, incomplete, final, void, queries.get(district, 0))
