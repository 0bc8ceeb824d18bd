"""First and second keyings of the same paper, paired by its number; those without a partner, with near numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storage.case_rows import SELECT_ROWS, CaseRow, row_from
from storage.store import Store

#: Likeness (of 100) from which a number may be a slip of the pen, and how many are named.
_NEAR_ENOUGH = 60
_MOST_NEAR = 3

ALONE, SEVERAL = "alone", "several"
_Groups = dict[tuple[str, str], tuple[list[CaseRow], list[CaseRow]]]


@dataclass(frozen=True, slots=True)
class Pair:
    """One paper keyed twice."""

    paper_number: str
    form_id: str
    first: CaseRow
    second: CaseRow


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A second keying without one first keying: `why` is 'alone', or 'several' when the number was keyed more often.

    `nearest` are numbers of first keyings without a second one.
    """

    case: CaseRow
    why: str
    nearest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """All pairs by paper number, what has no partner, and how many first keyings there are."""

    pairs: tuple[Pair, ...]
    unpaired: tuple[Unpaired, ...]
    firsts: int


def list_pairs(store: Store, *, form_id: str = "") -> Pairing:
    """Pair what was closed and is not void, of one questionnaire or ('') of all."""
    groups = _groups(store, "(? = '' OR cases.form_id = ?)", (form_id, form_id))
    return Pairing(_pairs(groups), _unpaired(groups), sum(len(firsts) for firsts, _ in groups.values()))


def find_pair(store: Store, paper_number: str) -> Pair | None:
    """The pair of one paper number, None when there is none."""
    return next(iter(_pairs(_groups(store, "cases.paper_number = ?", (paper_number,)))), None)


def _groups(store: Store, condition: str, words: Sequence[str]) -> _Groups:
    """(paper number, questionnaire) → its first and its second keyings."""
    where = (
        f"WHERE cases.status NOT IN ('draft', 'void') AND {condition} "
        "ORDER BY cases.paper_number, cases.form_id, cases.case_id"
    )
    rows = store.run(lambda connection: connection.execute(f"{SELECT_ROWS} {where}", words).fetchall())
    groups: _Groups = {}
    for row in rows:
        case = row_from(row)
        groups.setdefault((case.paper_number, str(row[-1])), ([], []))[case.keying == 2].append(case)
    return groups


def _pairs(groups: _Groups) -> tuple[Pair, ...]:
    return tuple(
        Pair(number, form_id, firsts[0], seconds[0])
        for (number, form_id), (firsts, seconds) in groups.items()
        if number and len(firsts) == len(seconds) == 1
    )


def _unpaired(groups: _Groups) -> tuple[Unpaired, ...]:
    waiting = {number for (number, _), (firsts, seconds) in groups.items() if number and firsts and not seconds}
    found = []
    for (number, _), (firsts, seconds) in groups.items():
        if seconds and not (number and len(firsts) == len(seconds) == 1):
            why = SEVERAL if firsts else ALONE
            near = () if firsts else _nearest(number, waiting)
            found += [Unpaired(case, why, near) for case in seconds]
    return tuple(found)


def _nearest(number: str, others: set[str]) -> tuple[str, ...]:
    from rapidfuzz import process

    found = process.extract(number, sorted(others), limit=_MOST_NEAR, score_cutoff=_NEAR_ENOUGH)
    return tuple(name for name, _score, _at in found)
