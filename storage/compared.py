"""Every paper keyed twice, compared one after another: what an export says of the keying, in flat memory.

Papers that stand as they were first keyed are read many at a time; only where the two keyings differ, or something was
changed later, does `verification.check_paper` look the long way, with decisions and corrections.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forms.comparison import Comparison, Discrepancy, Keyed, compare
from forms.wording import phrase
from storage.answer_rows import NOT_VERIFIED
from storage.case_rows import SELECT_ROWS, row_from
from storage.driver import Connection
from storage.errors import Cancelled
from storage.filled import to_places
from storage.pairing import Pair
from storage.store import Store
from storage.verification import Progress, check_paper
from storage.wide import read_filled

#: Pairs that are read at once.
_AT_ONCE = 100
#: What is paired, as in `storage.pairing`: one first and one second keying of a number that is not blank.
_SELECT_PAIRS = (
    "SELECT max(CASE keying WHEN 1 THEN case_key END), max(CASE keying WHEN 2 THEN case_key END) FROM cases "
    "WHERE paper_number <> '' AND status NOT IN ('draft', 'void') AND (? = '' OR form_id = ?) "
    "GROUP BY paper_number, form_id HAVING sum(keying = 1) = 1 AND sum(keying = 2) = 1 ORDER BY paper_number, form_id"
)
_SELECT_COUNTS = (
    "SELECT count(*) FILTER (WHERE keying = 1), count(*) FILTER (WHERE keying = 2) FROM cases "
    "WHERE status NOT IN ('draft', 'void') AND (? = '' OR form_id = ?)"
)


class Compared(NamedTuple):
    """One paper: the keys of its two keyings, what differs with the choice that decided it ('' while it is open,
    'settled' where nobody has to decide), and how many answers were compared.
    """

    first_key: int
    second_key: int
    decided: tuple[tuple[Discrepancy, str], ...]
    answers: int

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide."""
        return any(not choice for _discrepancy, choice in self.decided)


@dataclass(frozen=True, slots=True)
class Twice:
    """Keys of the papers keyed twice, side by side, and how many first and second keyings there are."""

    firsts: array[int]
    seconds: array[int]
    first_keyings: int
    second_keyings: int


def find_twice(store: Store, form_id: str = "") -> Twice:
    """The papers keyed twice, of one questionnaire or ('') of all, by number."""

    def find(connection: Connection) -> Twice:
        words = (form_id, form_id)
        firsts, seconds = array("q"), array("q")
        for first, second in connection.execute(_SELECT_PAIRS, words):
            firsts.append(first)
            seconds.append(second)
        return Twice(firsts, seconds, *connection.execute(_SELECT_COUNTS, words).fetchone())

    return store.run(find)


def each_compared(store: Store, twice: Twice, progress: Progress | None = None) -> Iterator[Compared]:
    """Compare them; between two handfuls the store is free for others. A pair that is gone by then is left out.

    Raises `Cancelled` when `progress` answers False.
    """
    total = len(twice.firsts)
    for start in range(0, total, _AT_ONCE):
        pairs = list(zip(twice.firsts[start : start + _AT_ONCE], twice.seconds[start : start + _AT_ONCE], strict=True))
        yield from store.run(lambda connection, pairs=pairs: _compare(store, connection, pairs))  # type: ignore[misc]
        if progress is not None and not progress(start + len(pairs), total, phrase("Storage", "comparing")):
            raise Cancelled(
                phrase("Storage", "comparing was stopped"), advice=phrase("Storage", "Nothing was changed.")
            )


def _compare(store: Store, connection: Connection, pairs: Sequence[tuple[int, int]]) -> list[Compared]:
    found = []
    rows = _rows(connection, [key for pair in pairs for key in pair])
    papers = _read(store, connection, rows)
    for first, second in pairs:
        if first not in rows or second not in rows:
            continue
        comparison = None
        if first in papers and second in papers:
            version = str(rows[first][_VERSION])
            comparison = compare(store.form(version).questionnaire, papers[first], papers[second])
        if comparison is not None and not comparison.discrepancies:
            found.append(Compared(first, second, (), comparison.answers))
        else:
            found.append(_the_long_way(store, rows[first], rows[second]))
    return found


def _the_long_way(store: Store, first: tuple[object, ...], second: tuple[object, ...]) -> Compared:
    one, other = row_from(first), row_from(second)
    checked = check_paper(store, Pair(one.paper_number, str(first[_FORM_ID]), one, other))
    comparison: Comparison = checked.comparison
    return Compared(_key(first), _key(second), checked.decided, comparison.answers)


# Where they stand in a row of `SELECT_ROWS`.
_VERSION, _CASE_KEY, _IS_CORRECTED, _FORM_ID = -4, -3, -2, -1


def _key(row: tuple[object, ...]) -> int:
    return int(str(row[_CASE_KEY]))


def _rows(connection: Connection, keys: Sequence[int]) -> dict[int, tuple[object, ...]]:
    marks = ", ".join("?" * len(keys))
    return {_key(row): row for row in connection.execute(f"{SELECT_ROWS} WHERE cases.case_key IN ({marks})", keys)}


def _read(store: Store, connection: Connection, rows: Mapping[int, tuple[object, ...]]) -> dict[int, Keyed]:
    """The papers that stand as their one closing left them, which is as they were first keyed."""
    families: dict[str, list[int]] = {}
    for key, row in rows.items():
        if not row[_IS_CORRECTED]:
            families.setdefault(str(row[_FORM_ID]), []).append(key)
    return {
        key: Keyed(*to_places(filled))
        for form_id, keys in families.items()
        for key, filled in read_filled(connection, store.layout(connection, form_id), keys).items()
    }


# --- what became of each case ----------------------------------------------------------------------------------------

VERIFIED, OPEN = "yes", "open"


class States:
    """Case key → whether it was verified, in eight bytes a case."""

    def __init__(self) -> None:
        self._keys = {VERIFIED: array("q"), OPEN: array("q")}

    def add(self, compared: Compared) -> None:
        """Note both keyings of a paper."""
        self._keys[OPEN if compared.is_open else VERIFIED].extend((compared.first_key, compared.second_key))

    def settle(self) -> States:
        """Make it ready to be asked; itself."""
        self._keys = {state: array("q", sorted(keys)) for state, keys in self._keys.items()}
        return self

    def of(self, case_key: int) -> str:
        """'yes' when a second keying was compared and nothing is open, 'open' when something is, else 'no'."""
        for state, keys in self._keys.items():
            at = bisect_left(keys, case_key)
            if at < len(keys) and keys[at] == case_key:
                return state
        return NOT_VERIFIED
