"""The register of cases: one row per keying of a paper, what lists and searches read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from forms.form import Form
from forms.wording import phrase
from storage.driver import Connection
from storage.errors import UnknownCase
from storage.filled import CaseHead
from storage.layout import FACTS, carriers

DRAFT, VOID = "draft", "void"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in a list.

    `status` is 'draft', 'closed', 'incomplete', 'final' or 'void'; times are local ISO times with their offset
    ('' while open). `open_queries` are answers a rule asks about that nobody confirmed. `is_duplicate`: another case
    that counts has the same paper number and keying. `has_conflict`: two stations changed an answer differently.
    """

    case_id: str
    keying: int
    paper_number: str
    status: str
    batch: str
    batch_name: str
    district: str
    enumerator: str
    opened_at: str
    closed_at: str
    changed_at: str
    open_queries: int
    is_duplicate: bool
    has_conflict: bool
    form_version: str


class CaseKey(NamedTuple):
    """Where a case stands in the store."""

    case_key: int
    form_id: str
    status: str
    head: CaseHead


class Facts(NamedTuple):
    """What a case is found by; its answers say it."""

    paper_number: str
    batch: str
    district: str


class Registered(NamedTuple):
    """A case's row, as it is written."""

    head: CaseHead
    form_id: str
    status: str
    facts: Facts
    closed_at: str
    changed_at: str
    is_corrected: bool = False
    has_conflict: bool = False


_SAME_NUMBER = (
    "EXISTS (SELECT 1 FROM cases AS other WHERE other.paper_number = cases.paper_number AND "
    "other.form_id = cases.form_id "
    "AND other.keying = cases.keying AND other.case_id <> cases.case_id AND other.status NOT IN ('draft', 'void'))"
)
#: True for a case whose paper number another case that counts has too.
IS_DUPLICATE = f"(cases.paper_number <> '' AND cases.status <> 'void' AND {_SAME_NUMBER})"
_OPEN_QUERIES = (
    "(SELECT count(*) FROM flag WHERE flag.case_key = cases.case_key AND flag.query <> '' AND flag.override = '')"
)

SELECT_ROWS = (
    "SELECT cases.case_id, cases.keying, cases.paper_number, cases.status, cases.batch, "
    "coalesce(batch.name, cases.batch), "
    "cases.district, cases.enumerator, cases.opened_at, cases.closed_at, cases.changed_at, "
    f"{_OPEN_QUERIES}, {IS_DUPLICATE}, cases.has_conflict, cases.form_version, cases.case_key, "
    f"cases.is_corrected, cases.form_id "
    "FROM cases LEFT JOIN batch ON batch.batch_id = cases.batch"
)
_IS_DUPLICATE_AT = 12


def row_from(found: tuple[object, ...]) -> CaseRow:
    """A `CaseRow` from a row of `SELECT_ROWS`."""
    parts = list(found[: len(CaseRow.__slots__)])
    parts[_IS_DUPLICATE_AT] = bool(parts[_IS_DUPLICATE_AT])
    parts[_IS_DUPLICATE_AT + 1] = bool(parts[_IS_DUPLICATE_AT + 1])
    return CaseRow(*parts)  # type: ignore[arg-type]


def facts_of(form: Form, answers: Mapping[str, str]) -> Facts:
    """Number, batch and district of a paper, from the questions that carry them, else from the pseudo-questions."""
    return Facts(
        *(next((answers[path] for path in carriers(form)[pseudo] if answers.get(path)), "") for pseudo in FACTS)
    )


_SELECT_KEY = "SELECT case_key, form_id, status, case_id, keying, form_version, opened_at, enumerator FROM cases"


def find_key(connection: Connection, case_id: str, keying: int) -> CaseKey | None:
    """Where a case stands; None when the store does not hold it."""
    row = connection.execute(f"{_SELECT_KEY} WHERE case_id = ? AND keying = ?", (case_id, keying)).fetchone()
    return _key_from(row) if row else None


def key_at(connection: Connection, case_key: int) -> CaseKey:
    """The case under a key that is known to be there; a merge may have given a draft another id."""
    row = connection.execute(f"{_SELECT_KEY} WHERE case_key = ?", (case_key,)).fetchone()
    return _key_from(row)


def keys_of(connection: Connection, case_ids: Sequence[str]) -> list[CaseKey]:
    """Where these cases stand, both keyings."""
    rows = connection.execute(f"{_SELECT_KEY} WHERE case_id IN ({', '.join('?' * len(case_ids))})", case_ids)
    return list(map(_key_from, rows))


def _key_from(row: Sequence[Any]) -> CaseKey:
    case_key, form_id, status, *head = row
    return CaseKey(case_key, form_id, status, CaseHead(*head))


def need_key(connection: Connection, case_id: str, keying: int) -> CaseKey:
    """As `find_key`. Raises `UnknownCase`."""
    key = find_key(connection, case_id, keying)
    if key is None:
        raise UnknownCase(
            phrase("Storage", "there is no case {case_id} (keying {keying})").format(case_id=case_id, keying=keying),
            advice=phrase("Storage", "Look for its paper number in the list of cases."),
        )
    return key


_INSERT = (
    "INSERT INTO cases (case_key, case_id, keying, form_id, form_version, status, paper_number, "
    "batch, district, enumerator, "
    "opened_at, closed_at, changed_at, is_corrected, has_conflict) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?) "
)
_CHANGING = (
    "form_version",
    "status",
    *Facts._fields,
    "enumerator",
    "opened_at",
    "closed_at",
    "changed_at",
    "is_corrected",
    "has_conflict",
)
_UPSERT = (
    _INSERT
    + "ON CONFLICT (case_key) DO UPDATE SET cursor = NULL, "
    + ", ".join(f"{name} = excluded.{name}" for name in _CHANGING)
)


def register(connection: Connection, case_key: int, row: Registered) -> None:
    """Write a case's row under `case_key`, new or not."""
    connection.execute(_UPSERT, _as_row(case_key, row))


def register_many(connection: Connection, first_key: int, rows: Sequence[Registered]) -> None:
    """Write the rows of new cases under consecutive keys."""
    connection.executemany(_INSERT, [_as_row(first_key + number, row) for number, row in enumerate(rows)])


def read_registered(connection: Connection, case_key: int) -> Registered:
    """The row under `case_key`, as it was written."""
    return read_many(connection, [case_key])[case_key]


def read_many(connection: Connection, case_keys: Sequence[int]) -> dict[int, Registered]:
    """The rows under these keys, as they were written."""
    rows = connection.execute(
        "SELECT case_key, case_id, keying, form_version, opened_at, enumerator, form_id, status, paper_number, batch, "
        "district, closed_at, changed_at, is_corrected, has_conflict FROM cases "
        f"WHERE case_key IN ({', '.join('?' * len(case_keys))})",
        case_keys,
    )
    return {key: _registered(row) for key, *row in rows}


def _registered(row: Sequence[Any]) -> Registered:
    facts = Facts(*row[7:10])
    return Registered(CaseHead(*row[:5]), row[5], row[6], facts, row[10], row[11], bool(row[12]), bool(row[13]))


def next_key(connection: Connection) -> int:
    """The first free key."""
    return int(connection.execute("SELECT coalesce(max(case_key), 0) + 1 FROM cases").fetchone()[0])


def _as_row(case_key: int, row: Registered) -> tuple[object, ...]:
    head = row.head
    return (
        case_key, head.case_id, head.keying, row.form_id, head.form_version, row.status, *row.facts, head.opened_by,
        head.opened_at, row.closed_at, row.changed_at, row.is_corrected, row.has_conflict,
    )  # fmt: skip
