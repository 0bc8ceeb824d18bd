"""The sheet of a batch: closing it is an act of somebody, with the ends of all chains at that moment as eight words.

A closing is a change of the trail at the pseudo-question `@sheet` of the batch; opening it again is another. The
change keeps the ends of the other chains, so that the words printed on the sheet can be made again for ever.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from forms.wording import phrase
from storage.anchor import head_words
from storage.canonical import canonical, local_moment
from storage.driver import Connection
from storage.errors import StoreError
from storage.excerpts import whole_parts
from storage.resolution import Graph
from storage.store import Store
from storage.trail import SHEET, Change, Entry, append_changes, changes_of_kind, read_text

_PATH = "@sheet"
_CLOSED = "closed"
#: How many drafts are named.
_NAMED = 5
Heads = tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a batch is closed, who said so last and when (local time there), and the words of its sheet.

    `words` is empty while the batch is open.
    """

    is_closed: bool = False
    who: str = ""
    made_at: str = ""
    reason: str = ""
    words: tuple[str, ...] = ()


OPEN = Standing()


def close_batch(store: Store, batch_id: str, *, who: str) -> None:
    """Close a batch. Raises `StoreError` while papers of it are drafts: they would be on no sheet."""

    def write(connection: Connection) -> None:
        sql = "SELECT paper_number FROM cases WHERE batch = ? AND status = 'draft' ORDER BY paper_number"
        drafts = [number or "–" for (number,) in connection.execute(sql, (batch_id,))]
        if drafts:
            raise StoreError(
                phrase("Storage", "papers of this batch are still being keyed: {drafts}").format(
                    drafts=", ".join(drafts[:_NAMED])
                ),
                where=str(store.path),
                advice=phrase("Storage", "Finish them, or let a supervisor close them as incomplete."),
            )
        heads = [[head.incarnation, head.seq, head.change_id] for head in whole_parts(connection).heads]
        _append(store, connection, batch_id, {"status": _CLOSED, "heads": heads}, who=who)

    store.write(write)


def reopen_batch(store: Store, batch_id: str, *, who: str, reason: str) -> None:
    """Open a closed batch again. Raises `StoreError` without a reason."""
    if not reason.strip():
        raise StoreError(
            phrase("Storage", "a closed batch is opened again for a reason"),
            where=batch_id,
            advice=phrase("Storage", "Say it in a few words."),
        )
    store.write(lambda connection: _append(store, connection, batch_id, {}, who=who, reason=reason.strip()))


def read_standings(connection: Connection) -> dict[str, Standing]:
    """Batch id → how it stands. When stations disagree, the batch is open: what is not sure is not closed."""
    graphs: dict[str, tuple[Graph, dict[str, Change]]] = {}
    for change in changes_of_kind(connection, SHEET):
        graph, by_id = graphs.setdefault(change.row, (Graph(), {}))
        graph.add(change.change_id, _status(change), change.supersedes)
        by_id[change.change_id] = change
    return {batch_id: _standing([by_id[head] for head in graph.heads()]) for batch_id, (graph, by_id) in graphs.items()}


def heads_at_closing(change: Change) -> Heads:
    """The ends of all chains when a sheet was made: those before it, and its own. Raises `ValueError`, `TypeError`."""
    before = json.loads(change.new).get("heads", [])
    others = [(str(name), int(seq), str(head)) for name, seq, head in before if name != change.incarnation]
    return (*others, (change.incarnation, change.seq, change.change_id))


def is_sheet(change: Change) -> bool:
    """Whether a change of this kind, come in a file, is one this program could have written."""
    try:
        heads_at_closing(change)
    except (ValueError, TypeError, AttributeError):
        return False
    return change.path == _PATH and bool(change.row) and _status(change) in {"", _CLOSED}


def _append(
    store: Store, connection: Connection, batch_id: str, said: Mapping[str, object], *, who: str, reason: str = ""
) -> None:
    graph = Graph()
    for change in changes_of_kind(connection, SHEET):
        if change.row == batch_id:
            graph.add(change.change_id, _status(change), change.supersedes)
    entry = Entry(SHEET, who, path=_PATH, row=batch_id, new=canonical(said), reason=reason, supersedes=graph.heads())
    append_changes(connection, store.mark, [entry])


def _standing(heads: list[Change]) -> Standing:
    shown = min(heads, key=lambda change: change.change_id)
    is_closed = all(_status(head) == _CLOSED for head in heads)
    when = local_moment(shown.made_at, shown.utc_offset)
    words = head_words(heads_at_closing(shown)) if is_closed else ()
    return Standing(is_closed, shown.who, when, shown.reason, words)


def _status(change: Change) -> str:
    return read_text(change.new, "status")
