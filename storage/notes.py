"""Notes that belong to a store as a whole, such as that its data are synthetic, which every export says.

Kinds keep them apart: `note` is said to people, other floors keep settings of theirs. They stay with the store: a
merge takes none from a district file.
"""

from __future__ import annotations

from storage.store import Store

NOTE = "note"


def set_note(store: Store, name: str, text: str, *, kind: str = NOTE) -> None:
    """Keep a note under a short name; '' takes it away. Raises `StoreReadOnly`."""
    key = f"{kind}:{name}"
    if text:
        store.write(lambda connection: connection.execute("REPLACE INTO fact VALUES (?, ?)", (key, text)))
    else:
        store.write(lambda connection: connection.execute("DELETE FROM fact WHERE name = ?", (key,)))


def read_notes(store: Store, *, kind: str = NOTE) -> tuple[tuple[str, str], ...]:
    """Name and text of each note of a kind, by name."""
    rows = store.run(
        lambda connection: connection.execute(
            "SELECT name, value FROM fact WHERE substr(name, 1, ?) = ? ORDER BY name", (len(kind) + 1, f"{kind}:")
        ).fetchall()
    )
    return tuple((name.removeprefix(f"{kind}:"), text) for name, text in rows)
