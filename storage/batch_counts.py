"""How far batches are: every paper in one class, so that what was received balances (KEYING.md, "Batch")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storage.batches import Batch, find_batch, list_batches, numbers_between
from storage.case_rows import DRAFT
from storage.driver import Connection
from storage.outcomes import NO_OUTCOMES, OUTCOMES, Outcomes, read_outcomes
from storage.sheets import OPEN, Standing, read_standings
from storage.store import Store


@dataclass(frozen=True, slots=True)
class BatchCounts:
    """How far a batch is; void papers are left out. `keyed` and `drafts` count papers, a number keyed twice once.

    `missing_numbers`: between first and last, neither keyed nor with an outcome; `missing` counts them, or what of
    the papers received is unaccounted for in a batch without numbers. `outcomes`: how many papers have each.
    `disputed`: stations say different things of them; `contradicted`: they have an outcome and are keyed all the same;
    `duplicates`: several cases have the number; `outside`: keyed, and not among the numbers received.
    """

    received: int
    keyed: int
    drafts: int
    missing: int
    missing_numbers: tuple[str, ...] = ()
    outcomes: Mapping[str, int] = field(default_factory=dict)
    disputed: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    standing: Standing = OPEN

    @property
    def papers(self) -> int:
        """All papers that are accounted for, missing ones too."""
        return self.keyed + self.drafts + sum(self.outcomes.values()) + len(self.disputed) + self.missing

    @property
    def surplus(self) -> int:
        """How many papers there are beyond those received; negative when some received ones are unaccounted for."""
        return self.papers - self.received if self.received else 0

    @property
    def response_rate(self) -> float | None:
        """Papers keyed of all papers of the batch, between 0 and 1; None without papers.

        Missing and disputed ones count as not answered: the lowest rate there can be (AAPOR's RR1).
        """
        return self.keyed / self.papers if self.papers else None


def batch_counts(store: Store, batch_id: str) -> BatchCounts:
    """How far a batch is. Raises `UnknownBatch`."""
    batch = find_batch(store, batch_id)
    return store.run(lambda connection: _count_all(connection, [batch]))[0]


def every_batch_counts(store: Store) -> tuple[tuple[Batch, BatchCounts], ...]:
    """All batches, the newest first, and how far each is; the trail is read once."""
    batches = list_batches(store)
    counts = store.run(lambda connection: _count_all(connection, batches))
    return tuple(zip(batches, counts, strict=True))


def _count_all(connection: Connection, batches: Sequence[Batch]) -> list[BatchCounts]:
    outcomes = read_outcomes(connection)
    standings = read_standings(connection)
    cases = _cases(connection, batches)
    return [
        _count(
            batch,
            cases.get((batch.batch_id, batch.keying), ()),
            outcomes.get(batch.batch_id, NO_OUTCOMES),
            standings.get(batch.batch_id, OPEN),
        )
        for batch in batches
    ]


def _cases(connection: Connection, batches: Sequence[Batch]) -> Mapping[tuple[str, int], Sequence[tuple[str, str]]]:
    """(batch id, keying) → (status, paper number) of its cases that are not void, in one scan for all batches."""
    one = [batches[0].batch_id] if len(batches) == 1 else []
    only = "batch = ? AND " if one else ""
    sql = f"SELECT batch, keying, status, paper_number FROM cases WHERE {only}status <> 'void'"
    found: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for batch_id, keying, status, number in connection.execute(sql, one):
        found.setdefault((batch_id, keying), []).append((status, number))
    return found


def _count(batch: Batch, cases: Sequence[tuple[str, str]], outcomes: Outcomes, standing: Standing) -> BatchCounts:
    expected = numbers_between(batch.numbers_from, batch.numbers_to)
    keyed = Counter(number for status, number in cases if status != DRAFT)
    drafts = Counter(number for status, number in cases if status == DRAFT)
    unnumbered_keyed, unnumbered_drafts = keyed.pop("", 0), drafts.pop("", 0)
    begun = keyed.keys() | drafts.keys()
    left = {number: paper for number, paper in outcomes.items() if number not in begun}
    missing = tuple(number for number in expected if number not in begun and number not in left)
    counts = {name: sum(paper.outcome == name for paper in left.values()) for name in OUTCOMES}
    seen = (
        len(keyed) + unnumbered_keyed,
        len(drafts.keys() - keyed.keys()) + unnumbered_drafts,
    )
    unaccounted = 0 if expected else max(0, batch.received - sum(seen) - len(left))
    both = keyed + drafts
    return BatchCounts(
        batch.received,
        *seen,
        len(missing) or unaccounted,
        missing,
        {name: count for name, count in counts.items() if count},
        tuple(sorted(number for number, paper in left.items() if paper.is_disputed)),
        tuple(sorted(outcomes.keys() & keyed.keys())),
        tuple(sorted(number for number, count in both.items() if count > 1)),
        tuple(sorted(begun - set(expected))) if expected else (),
        standing,
    )
