"""What a store's own chain says of the store itself, at a path: what was said last, by what supersedes what."""

from __future__ import annotations

from storage.driver import Connection
from storage.resolution import Graph
from storage.trail import STORE, Entry, append_changes, changes_of_kind


def say(connection: Connection, mark: str, path: str, new: str, *, row: str = "", who: str = "") -> None:
    """Put it into the trail, inside the caller's transaction; it supersedes what was said at the path before."""
    before = _graph(connection, path).heads()
    append_changes(connection, mark, [Entry(STORE, who, path=path, row=row, new=new, supersedes=before)])


def last_words(connection: Connection, path: str) -> frozenset[str]:
    """What stands there: nothing, one text, or two when a copy of the store went on beside it."""
    graph = _graph(connection, path)
    return frozenset(graph.says[head] for head in graph.heads())


def _graph(connection: Connection, path: str) -> Graph:
    sql = "SELECT incarnation FROM incarnation JOIN station USING (station_id) WHERE is_own = 1"
    own = {name for (name,) in connection.execute(sql)}
    graph = Graph()
    for change in changes_of_kind(connection, STORE):
        if change.path == path and change.incarnation in own:
            graph.add(change.change_id, change.new, change.supersedes)
    return graph
