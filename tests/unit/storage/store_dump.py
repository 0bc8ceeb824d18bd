"""What a store holds, free of what is its own: keys, receipts, the order in which things came."""

from __future__ import annotations

import json
from typing import Any

from storage.batches import list_batches
from storage.cases import read_cases
from storage.conflicts import list_conflicts, list_duplicates
from storage.driver import Connection
from storage.people import list_people
from storage.store import Store

ALL = ("closed", "incomplete", "final", "void")


def dump(store: Store) -> dict[str, Any]:
    """Everything that must be the same in two stores that merged the same files."""
    return {
        "cases": [
            (case.row, sorted(case.answers.items()), case.rows, sorted(case.corrected), sorted(case.conflicts))
            for case in read_cases(store, statuses=ALL)
        ],
        "changes": store.run(
            lambda connection: rows(connection, "SELECT * FROM change ORDER BY incarnation, seq, change_id")
        ),
        "contents": store.run(lambda connection: rows(connection, "SELECT * FROM first_content ORDER BY 1, 2, 3, 4")),
        "flags": store.run(lambda connection: rows(connection, "SELECT * FROM flags ORDER BY 1, 2, 3, 4")),
        "people": list_people(store, everywhere=True),
        "batches": sorted(json.dumps(batch.batch_id) for batch in list_batches(store)),
        "conflicts": list_conflicts(store),
        "duplicates": list_duplicates(store),
    }


def rows(connection: Connection, sql: str) -> list[tuple[Any, ...]]:
    """All rows of a statement."""
    return connection.execute(sql).fetchall()
