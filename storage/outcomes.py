"""What became of papers that were not keyed: empty, refused, spoiled, not returned (KEYING.md, "Batch").

An outcome is a change of the trail at the pseudo-question `@outcome` of a batch, one place for each paper number, so
that it has a history, travels in the district file and merges like any change. A paper that is keyed is usable and
needs none. Two stations that say different things of one paper are both kept, until somebody says it once more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from forms.wording import phrase
from storage.canonical import canonical, local_moment
from storage.driver import Connection
from storage.errors import StoreError
from storage.resolution import Graph
from storage.sheets import OPEN, read_standings
from storage.store import Store
from storage.trail import OUTCOME, Change, Entry, append_changes, changes_of_kind, read_text

EMPTY, REFUSED, SPOILED, NOT_RETURNED = "empty", "refused", "spoiled", "not_returned"
#: In the order of their keys 1, 2 …
OUTCOMES = (EMPTY, REFUSED, SPOILED, NOT_RETURNED)
#: A paper number longer than this is no paper number.
LONGEST_NUMBER = 60
_PATH = "@outcome"
#: How many numbers are named in a refusal.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of a paper: an outcome ('' = taken back), who, when (local time there), at which station."""

    outcome: str
    who: str
    made_at: str
    station: str


@dataclass(frozen=True, slots=True)
class PaperOutcome:
    """What is known of one paper that was not keyed. `said` has one row for each opinion that nobody replaced."""

    number: str
    said: tuple[Said, ...]

    @property
    def is_disputed(self) -> bool:
        """Whether two stations say different things."""
        return len({one.outcome for one in self.said}) > 1

    @property
    def outcome(self) -> str:
        """The outcome; '' while it is disputed, or when it was taken back."""
        return "" if self.is_disputed else self.said[0].outcome


#: Paper number → what became of it.
Outcomes = Mapping[str, PaperOutcome]
NO_OUTCOMES: Outcomes = MappingProxyType({})


def read_outcomes(connection: Connection) -> dict[str, dict[str, PaperOutcome]]:
    """Batch id → paper number → what became of it; those taken back are left out."""
    stations = dict(connection.execute("SELECT incarnation, station_id FROM incarnation"))
    found: dict[str, dict[str, PaperOutcome]] = {}
    for row, (graph, changes) in _graphs(changes_of_kind(connection, OUTCOME)).items():
        batch_id, _, number = row.partition(" ")
        said = tuple(_said(changes[head], stations) for head in graph.heads())
        paper = PaperOutcome(number, said)
        if paper.is_disputed or paper.outcome:
            found.setdefault(batch_id, {})[number] = paper
    return found


def set_outcomes(store: Store, batch_id: str, numbers: Sequence[str], outcome: str, *, who: str) -> int:
    """Let papers have an outcome, '' takes it back; how many changes that took. All of them, or none.

    Raises `StoreError` for an unknown outcome, a number that is none, a paper that is keyed, and in a closed batch.
    """
    if outcome not in {"", *OUTCOMES}:
        raise StoreError(
            phrase("Storage", "there is no outcome “{outcome}”").format(outcome=outcome[:40]),
            advice=phrase("Storage", "The outcomes are: {outcomes}.").format(outcomes=", ".join(OUTCOMES)),
        )
    if not all(number.strip() and len(number) <= LONGEST_NUMBER for number in numbers):
        raise StoreError(
            phrase("Storage", "a paper number is missing or too long"),
            advice=phrase("Storage", "Type the number printed on the paper."),
        )

    def write(connection: Connection) -> int:
        if read_standings(connection).get(batch_id, OPEN).is_closed:
            raise StoreError(
                phrase("Storage", "the batch is closed"),
                advice=phrase("Storage", "Open it again first; that needs a reason."),
            )
        if outcome:
            _refuse_keyed(connection, batch_id, numbers)
        entries = _entries(connection, batch_id, numbers, outcome, who)
        append_changes(connection, store.mark, entries)
        return len(entries)

    return store.write(write)


def _refuse_keyed(connection: Connection, batch_id: str, numbers: Sequence[str]) -> None:
    sql = "SELECT DISTINCT paper_number FROM cases WHERE batch = ? AND status <> 'void'"
    begun = {number for (number,) in connection.execute(sql, (batch_id,))}
    keyed = [number for number in numbers if number in begun]
    if keyed:
        raise StoreError(
            phrase("Storage", "a paper that is keyed is usable: {keyed}").format(keyed=", ".join(keyed[:_NAMED])),
            advice=phrase("Storage", "If it should not have been keyed, let a supervisor make it void first."),
        )


def _entries(connection: Connection, batch_id: str, numbers: Iterable[str], outcome: str, who: str) -> list[Entry]:
    """The changes that this takes; none for a paper that has the outcome already and undisputed."""
    graphs = _graphs(changes_of_kind(connection, OUTCOME))
    new = canonical({"outcome": outcome} if outcome else {})
    entries = []
    for number in numbers:
        row = f"{batch_id} {number}"
        graph = graphs[row][0] if row in graphs else Graph()
        heads = graph.heads()
        standing = {graph.says[head] for head in heads}
        if standing == {new} or not (standing or outcome):
            continue
        old = standing.pop() if len(standing) == 1 else "{}"
        entries.append(Entry(OUTCOME, who, path=_PATH, row=row, old=old, new=new, supersedes=heads))
    return entries


def is_outcome(change: Change) -> bool:
    """Whether a change of this kind, come in a file, is one this program could have written."""
    said = read_text(change.new, "outcome")
    batch_id, _, number = change.row.partition(" ")
    return change.path == _PATH and bool(batch_id and number) and said in {"", *OUTCOMES}


def _graphs(changes: Collection[Change]) -> dict[str, tuple[Graph, dict[str, Change]]]:
    graphs: dict[str, tuple[Graph, dict[str, Change]]] = {}
    for change in changes:
        graph, by_id = graphs.setdefault(change.row, (Graph(), {}))
        graph.add(change.change_id, change.new, change.supersedes)
        by_id[change.change_id] = change
    return graphs


def _said(change: Change, stations: Mapping[str, str]) -> Said:
    when = local_moment(change.made_at, change.utc_offset)
    return Said(read_text(change.new, "outcome"), change.who, when, stations.get(change.incarnation, ""))
