"""Notes that belong to a store as a whole, such as that its data are synthetic; every export says them.

They stay with the store: a merge takes none from a district file.
"""

from __future__ import annotations

from storage.store import Store

_PREFIX = "note:"


def set_note(store: Store, name: str, text: str) -> None:
    """Keep a note under a short name; '' takes it away. Raises `StoreReadOnly`."""
    if text:
        store.write(lambda connection: connection.execute("REPLACE INTO fact VALUES (?, ?)", (_PREFIX + name, text)))
    else:
        store.write(lambda connection: connection.execute("DELETE FROM fact WHERE name = ?", (_PREFIX + name,)))


def read_notes(store: Store) -> tuple[tuple[str, str], ...]:
    """Name and text of each note, by name."""
    rows = store.run(
        lambda connection: connection.execute(
            "SELECT name, value FROM fact WHERE name LIKE ? ORDER BY name", (_PREFIX + "%",)
        ).fetchall()
    )
    return tuple((name.removeprefix(_PREFIX), text) for name, text in rows)
