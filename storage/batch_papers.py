"""The papers of a batch that are not simply keyed: missing, begun, with an outcome, keyed twice, from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storage.batch_counts import BatchCounts
from storage.case_rows import DRAFT, SELECT_ROWS, VOID, CaseRow, row_from
from storage.driver import Connection
from storage.outcomes import Said, read_outcomes
from storage.store import Store

#: What may be strange about a paper, the gravest first.
CONTRADICTED, DISPUTED, TWICE, OUTSIDE, BEGUN, HAS_OUTCOME, MISSING = (
    "contradicted", "disputed", "twice", "outside", "begun", "outcome", "missing",
)  # fmt: skip
STATES = (CONTRADICTED, DISPUTED, TWICE, OUTSIDE, BEGUN, HAS_OUTCOME, MISSING)


@dataclass(frozen=True, slots=True)
class BatchPaper:
    """One paper: its number, one of `STATES`, what people say became of it, and the case, if it has one."""

    number: str
    state: str
    said: tuple[Said, ...] = ()
    case: CaseRow | None = None


def batch_papers(store: Store, batch_id: str, keying: int, counts: BatchCounts) -> tuple[BatchPaper, ...]:
    """All papers of a batch that are not simply keyed, by number; `counts` are those of the batch."""
    return store.run(lambda connection: _papers(connection, batch_id, keying, counts))


def as_ranges(numbers: Sequence[str]) -> tuple[str, ...]:
    """Sorted paper numbers, three or more in a row as one: `0103–0107`, `0110`."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    return tuple(part for run in runs for part in ((f"{run[0]}–{run[-1]}",) if len(run) > 2 else tuple(run)))


def _follows(one: str, other: str) -> bool:
    first, second = re.fullmatch(r"(.*?)([0-9]+)", one), re.fullmatch(r"(.*?)([0-9]+)", other)
    return first is not None and second is not None and first[1] == second[1] and int(first[2]) + 1 == int(second[2])


def _papers(connection: Connection, batch_id: str, keying: int, counts: BatchCounts) -> tuple[BatchPaper, ...]:
    outcomes = read_outcomes(connection).get(batch_id, {})
    found = [BatchPaper(number, MISSING) for number in counts.missing_numbers]
    strange = dict.fromkeys(counts.duplicates, TWICE)
    strange |= {number: OUTSIDE for number in counts.outside if number not in strange}
    contradicted = frozenset(counts.contradicted)
    for case in _cases(connection, batch_id, keying):
        state = CONTRADICTED if case.paper_number in contradicted else strange.get(case.paper_number, "")
        state = state or (BEGUN if case.status == DRAFT else "")
        if state and case.status != VOID:
            said = outcomes[case.paper_number].said if case.paper_number in outcomes else ()
            found.append(BatchPaper(case.paper_number, state, said, case))
    begun = {paper.number for paper in found if paper.case is not None}
    for number, paper in outcomes.items():
        if number not in begun:
            found.append(BatchPaper(number, DISPUTED if paper.is_disputed else HAS_OUTCOME, paper.said))
    return tuple(sorted(found, key=lambda paper: (paper.number, paper.case.opened_at if paper.case else "")))


def _cases(connection: Connection, batch_id: str, keying: int) -> list[CaseRow]:
    sql = f"{SELECT_ROWS} WHERE cases.batch = ? AND cases.keying = ? ORDER BY cases.paper_number, cases.opened_at"
    return [row_from(row) for row in connection.execute(sql, (batch_id, keying)).fetchall()]
