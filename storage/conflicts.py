"""What a supervisor has to settle: answers changed differently by two stations, paper numbers keyed twice."""

from __future__ import annotations

from dataclasses import dataclass

from forms.journal import Answer, Place
from storage.canonical import local_moment
from storage.case_rows import SELECT_ROWS, CaseRow, need_key, row_from
from storage.closed_cases import change_answers, history_of
from storage.driver import Connection
from storage.resolution import find_conflicts, said_at
from storage.store import Store
from storage.trail import SETTLED, Change, Entry, write_answer


@dataclass(frozen=True, slots=True)
class Side:
    """What one station says at a place: who, when (local time there), at which station, and the answer."""

    change_id: str
    who: str
    made_at: str
    station: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Conflict:
    """One answer that stations changed differently; the export gives the newest common ancestor until it is settled."""

    case_id: str
    keying: int
    paper_number: str
    place: Place
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """One paper number that several cases of the same keying have."""

    paper_number: str
    form_id: str
    keying: int
    cases: tuple[CaseRow, ...]


def list_conflicts(store: Store) -> tuple[Conflict, ...]:
    """All conflicts, by paper number, case and place."""
    return store.run(lambda connection: _conflicts(store, connection))


def _conflicts(store: Store, connection: Connection) -> tuple[Conflict, ...]:
    stations = dict(connection.execute("SELECT incarnation, station_id FROM incarnation"))
    rows = connection.execute(
        "SELECT case_id, keying, paper_number FROM cases WHERE has_conflict = 1 ORDER BY paper_number, case_id, keying"
    )
    conflicts = []
    for case_id, keying, number in rows.fetchall():
        closings, changes = history_of(store, connection, need_key(connection, case_id, keying))
        by_id = {change.change_id: change for change in changes}
        for place, heads in sorted(find_conflicts(closings, changes).items()):
            sides = tuple(_side(by_id[head], said_at(closings, by_id[head], place), stations) for head in heads)
            conflicts.append(Conflict(case_id, keying, number, place, sides))
    return tuple(conflicts)


def _side(change: Change, answer: Answer, stations: dict[str, str]) -> Side:
    when = local_moment(change.made_at, change.utc_offset)
    return Side(change.change_id, change.who, when, stations.get(change.incarnation, ""), answer)


#: Numbers that several cases have; the index alone says so, drafts and void cases are sorted out afterwards.
SEVERAL = (
    "SELECT paper_number, form_id, keying FROM cases WHERE paper_number <> '' "
    "GROUP BY paper_number, form_id, keying HAVING count(*) > 1"
)


def list_duplicates(store: Store) -> tuple[Duplicate, ...]:
    """All paper numbers with more than one case that counts, by number."""
    return store.run(_duplicates)


def _duplicates(connection: Connection) -> tuple[Duplicate, ...]:
    sql = (
        f"{SELECT_ROWS} WHERE cases.paper_number = ? AND cases.form_id = ? AND cases.keying = ? "
        "AND cases.status NOT IN ('draft', 'void') ORDER BY cases.case_id"
    )
    found = []
    for number, form_id, keying in connection.execute(SEVERAL).fetchall():
        cases = tuple(map(row_from, connection.execute(sql, (number, form_id, keying)).fetchall()))
        if len(cases) > 1:
            found.append(Duplicate(number, form_id, keying, cases))
    return tuple(found)


def settle(store: Store, conflict: Conflict, answer: Answer, *, who: str, reason: str) -> None:
    """Let `answer` stand at a place in conflict.

    Both sides stay in the trail, superseded; the settlement merges like any change.
    """
    entry = Entry(
        SETTLED,
        who,
        conflict.case_id,
        conflict.keying,
        conflict.place.path,
        conflict.place.row,
        new=write_answer(answer),
        reason=reason,
    )
    store.write(
        lambda connection: change_answers(
            store, connection, need_key(connection, conflict.case_id, conflict.keying), [entry]
        )
    )
