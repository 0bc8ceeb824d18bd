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
_COUNTS, _OF_FORM = "cases.status NOT IN ('draft', 'void')", "(? = '' OR cases.form_id = ?)"
_SECONDS = "SELECT paper_number, form_id FROM cases WHERE keying = 2 AND status NOT IN ('draft', 'void')"
#: Numbers of papers that were keyed first and not a second time.
_WAITING = (
    f"SELECT DISTINCT paper_number FROM cases WHERE keying = 1 AND paper_number <> '' AND {_COUNTS} AND {_OF_FORM} "
    f"AND (paper_number, form_id) NOT IN ({_SECONDS})"
)
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
    """Pair what was closed and is not void, of one questionnaire or ('') of all.

    Reads the rows of papers with a second keying alone: of most papers there is none.
    """
    words = (form_id, form_id)
    groups = _groups(store, f"{_OF_FORM} AND (cases.paper_number, cases.form_id) IN ({_SECONDS})", words)
    firsts = _names(store, f"SELECT count(*) FROM cases WHERE keying = 1 AND {_COUNTS} AND {_OF_FORM}", words)
    unpaired = [name for name, sides in groups.items() if not _is_pair(name, sides)]
    waiting = _names(store, _WAITING, words) if unpaired else []
    return Pairing(_pairs(groups), _unpaired(groups, set(waiting)), int(firsts[0]))


def find_pair(store: Store, paper_number: str) -> Pair | None:
    """The pair of one paper number, None when there is none."""
    return next(iter(_pairs(_groups(store, "cases.paper_number = ?", (paper_number,)))), None)


def _groups(store: Store, condition: str, words: Sequence[str]) -> _Groups:
    """(paper number, questionnaire) → its first and its second keyings."""
    where = f"WHERE {_COUNTS} AND {condition} ORDER BY cases.paper_number, cases.form_id, cases.case_id"
    rows = store.run(lambda connection: connection.execute(f"{SELECT_ROWS} {where}", words).fetchall())
    groups: _Groups = {}
    for row in rows:
        case = row_from(row)
        groups.setdefault((case.paper_number, str(row[-1])), ([], []))[case.keying == 2].append(case)
    return groups


def _names(store: Store, sql: str, words: Sequence[str]) -> list[str]:
    return store.run(lambda connection: [str(name) for (name,) in connection.execute(sql, words)])


def _is_pair(name: tuple[str, str], sides: tuple[list[CaseRow], list[CaseRow]]) -> bool:
    return bool(name[0]) and len(sides[0]) == len(sides[1]) == 1


def _pairs(groups: _Groups) -> tuple[Pair, ...]:
    return tuple(
        Pair(*name, firsts[0], seconds[0])
        for name, (firsts, seconds) in groups.items()
        if _is_pair(name, (firsts, seconds))
    )


def _unpaired(groups: _Groups, waiting: set[str]) -> tuple[Unpaired, ...]:
    found = []
    for name, (firsts, seconds) in groups.items():
        if seconds and not _is_pair(name, (firsts, seconds)):
            why = SEVERAL if firsts else ALONE
            near = () if firsts else _nearest(name[0], waiting)
            found += [Unpaired(case, why, near) for case in seconds]
    return tuple(found)


def _nearest(number: str, others: set[str]) -> tuple[str, ...]:
    from rapidfuzz import process

    found = process.extract(number, sorted(others), limit=_MOST_NEAR, score_cutoff=_NEAR_ENOUGH)
    return tuple(name for name, _score, _at in found)
