"""What the centre said of papers that this store does not have yet: kept beside the trail until they come.

So it makes no difference whether the centre's file or the papers come first. Nothing of it is shown, counted or sent.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256

from storage.canonical import canonical
from storage.driver import Connection
from storage.filled import Content, Derived
from storage.trail import Change, body_of, id_of, is_closing


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change of a case that is not here; of a closing also what was closed, as canonical JSON ('' of others)."""

    change: Change
    content: str = ""
    derived: str = ""

    @property
    def name(self) -> tuple[str, int]:
        """The case."""
        return self.change.case_id, self.change.keying

    def closed(self) -> tuple[Content, Derived]:
        """What a closing closed."""
        return json.loads(self.content), json.loads(self.derived)


def keep_waiting(connection: Connection, waiting: Iterable[Waiting]) -> None:
    """Keep them until their cases come, inside the caller's transaction."""
    rows = [
        (one.change.change_id, *one.name, canonical(body_of(one.change)), one.content, one.derived) for one in waiting
    ]
    connection.executemany("INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?, ?, ?)", rows)


def read_waiting(connection: Connection, coming: Collection[tuple[str, int]]) -> list[Waiting]:
    """What waits for these cases, and for cases that were closed here meanwhile; sorted by id."""
    if connection.execute("SELECT 1 FROM waiting LIMIT 1").fetchone() is None:
        return []
    rows = connection.execute(
        "SELECT change_id, case_id, keying, change, content, derived, EXISTS (SELECT 1 FROM cases WHERE "
        "cases.case_id = waiting.case_id AND cases.keying = waiting.keying AND cases.status <> 'draft') "
        "FROM waiting ORDER BY change_id"
    )
    found = (
        Waiting(_change(change_id, body), content, derived)
        for change_id, case_id, keying, body, content, derived, is_here in rows
        if is_here or (case_id, keying) in coming
    )
    return [one for one in found if _is_as_said(one)]


def drop_waiting(connection: Connection, waiting: Iterable[Waiting]) -> None:
    """They wait no more, inside the caller's transaction."""
    connection.executemany("DELETE FROM waiting WHERE change_id = ?", [(one.change.change_id,) for one in waiting])


def _is_as_said(waiting: Waiting) -> bool:
    """Whether it is still what the centre said: a row that somebody edited is not taken into the trail."""
    change = waiting.change
    hashes = (sha256(waiting.content.encode()).hexdigest(), sha256(waiting.derived.encode()).hexdigest())
    return id_of(change) == change.change_id and (not is_closing(change) or hashes == (change.content, change.derived))


def _change(change_id: str, body: str) -> Change:
    said = json.loads(body)
    return Change(**{**said, "supersedes": tuple(said["supersedes"]), "change_id": change_id})
