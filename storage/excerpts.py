"""Changes out of chains that a store does not hold whole: what a file from the centre brings.

The centre vouches for them with its signature on the file. The audit holds them to their hashes, and their rows to the
list kept here; what the store packs leaves them out, because the centre has them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from storage.driver import Connection
from storage.trail import ChainHead, Change, chain_heads, changes_of, each_change, is_closing


def keep_excerpts(connection: Connection, changes: Iterable[Change]) -> None:
    """Remember that these came out of their chains, inside the caller's transaction."""
    rows = [(change.incarnation, change.seq, change.change_id) for change in changes]
    connection.executemany("INSERT OR IGNORE INTO excerpt VALUES (?, ?, ?)", rows)


def excerpts_of(connection: Connection, incarnation: str) -> frozenset[str]:
    """Ids of the excerpts of one chain."""
    rows = connection.execute("SELECT change_id FROM excerpt WHERE incarnation = ?", (incarnation,))
    return frozenset(change_id for (change_id,) in rows)


def missing_excerpts(connection: Connection) -> tuple[tuple[str, int], ...]:
    """(chain, number) of excerpts that are in the list and not in the trail."""
    sql = "SELECT incarnation, seq FROM excerpt EXCEPT SELECT incarnation, seq FROM change ORDER BY 1, 2"
    return tuple((incarnation, seq) for incarnation, seq in connection.execute(sql))


@dataclass(frozen=True, slots=True)
class WholeParts:
    """What of the trail can be sent on: every chain as far as it is whole.

    `ends` has chains of which there is more: the number up to which they are whole. `left_out` are contents of
    closings beyond, (case id, keying, content, derived).
    """

    heads: tuple[ChainHead, ...]
    ends: Mapping[str, int]
    changes_left: int = 0
    left_out: Collection[tuple[str, int, str, str]] = frozenset()

    @property
    def left(self) -> int:
        """How many contents are left out."""
        return len(self.left_out)

    def holds(self, change: Change) -> bool:
        """Whether the change is in the part that is whole."""
        return change.incarnation not in self.ends or change.seq <= self.ends[change.incarnation]


def whole_parts(connection: Connection) -> WholeParts:
    """The trail without what is only an excerpt."""
    heads = chain_heads(connection)
    chains = [name for (name,) in connection.execute("SELECT DISTINCT incarnation FROM excerpt")]
    if not chains:
        return WholeParts(heads, {})
    ends: dict[str, int] = {}
    kept: dict[str, ChainHead] = {}
    beyond: list[Change] = []
    for name in chains:
        end = 0
        for change in each_change(connection, name):
            if change.seq <= end + 1:
                end = change.seq
                kept[name] = ChainHead(name, change.seq, change.change_id)
            else:
                beyond.append(change)
        ends[name] = end
    left_out = {_closed(one) for one in beyond if is_closing(one)}
    for case_id, keying, *_ in tuple(left_out):  # the same content, closed on this laptop too, goes out
        others = {change.change_id for change in beyond}
        left_out -= {
            _closed(one)
            for one in changes_of(connection, case_id, keying)
            if is_closing(one) and one.change_id not in others
        }
    standing = tuple(kept.get(head.incarnation, head) for head in heads)
    return WholeParts(
        tuple(head for head in standing if ends.get(head.incarnation, 1)), ends, len(beyond), frozenset(left_out)
    )


def _closed(change: Change) -> tuple[str, int, str, str]:
    return change.case_id, change.keying, change.content, change.derived
