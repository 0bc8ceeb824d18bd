"""Cases that stand as their one closing left them, verified many at a time: nearly all cases of a store.

This only ever says "nothing is wrong here"; whatever is not plainly so is looked at one by one, and named, by `audit`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forms.errors import FormError
from storage.canonical import sha256_of
from storage.case_rows import CaseKey, Registered, keys_of, read_many
from storage.closed_cases import as_closed
from storage.driver import Connection, quoted
from storage.errors import StoreError
from storage.filled import Filled, content_of, derived_of, filled_from
from storage.layout import Layout, computed_paths
from storage.store import Store
from storage.trail import Change, changes_of_cases, is_closing
from storage.wide import read_filled

#: What reading a row raises when somebody wrote something else into it.
UNREADABLE = (ValueError, LookupError, TypeError, AttributeError)

CaseName = tuple[str, int]


def untouched(store: Store, connection: Connection, names: Sequence[CaseName]) -> set[CaseName]:
    """Those of the cases (some hundreds at most) with one closing and nothing else, of which all rows say what it says.

    A row that cannot be read leaves out all of them.
    """
    try:
        return set(_untouched(store, connection, names))
    except (StoreError, FormError, *UNREADABLE):
        return set()


def _untouched(store: Store, connection: Connection, names: Sequence[CaseName]) -> Iterable[CaseName]:
    closings = _only_closings(connection, names)
    families: dict[str, list[CaseKey]] = {}
    for key in keys_of(connection, sorted({case_id for case_id, _ in closings})):
        if (key.head.case_id, key.head.keying) in closings:
            families.setdefault(key.form_id, []).append(key)
    for form_id, keys in families.items():
        layout, case_keys = store.layout(connection, form_id), [key.case_key for key in keys]
        papers = read_filled(connection, layout, case_keys)
        rows = read_many(connection, case_keys)
        counts = _counts(connection, layout, case_keys)
        for key in keys:
            name = key.head.case_id, key.head.keying
            filled = papers[key.case_key]
            are_counts_right = counts[key.case_key] == _expected_counts(layout, filled)
            if are_counts_right and _is_as_closed(store, key, filled, closings[name], rows[key.case_key]):
                yield name


def _only_closings(connection: Connection, names: Sequence[CaseName]) -> dict[CaseName, Change]:
    """The closings of those cases that have one change, and no content kept aside."""
    ids = sorted({case_id for case_id, _ in names})
    changes: dict[CaseName, list[Change]] = {}
    for change in changes_of_cases(connection, ids):
        changes.setdefault((change.case_id, change.keying), []).append(change)
    marks = ", ".join("?" * len(ids))
    kept = set(connection.execute(f"SELECT case_id, keying FROM first_content WHERE case_id IN ({marks})", ids))
    return {name: own[0] for name, own in changes.items() if len(own) == 1 and is_closing(own[0]) and name not in kept}


def _is_as_closed(store: Store, key: CaseKey, filled: Filled, closing: Change, row: Registered) -> bool:
    computed = computed_paths(store.form(key.head.form_version))
    content, derived = content_of(key.head, filled, computed), derived_of(filled, computed)
    return (
        sha256_of(content) == closing.content
        and sha256_of(derived) == closing.derived
        and filled_from(content, derived) == filled
        and row == as_closed(store, key.head, filled, closing)
    )


def _counts(connection: Connection, layout: Layout, case_keys: Sequence[int]) -> dict[int, list[int]]:
    """Case → how many rows it has in the table of flags and in each answer table."""
    counts: dict[int, list[int]] = {key: [] for key in case_keys}
    marks = ", ".join("?" * len(case_keys))
    for table in ("flag", *(table.name for table in layout.each_table())):
        sql = f"SELECT case_key, count(*) FROM {quoted(table)} WHERE case_key IN ({marks}) GROUP BY case_key"
        found: Mapping[int, int] = dict(connection.execute(sql, case_keys))
        for key, own in counts.items():
            own.append(found.get(key, 0))
    return counts


def _expected_counts(layout: Layout, filled: Filled) -> list[int]:
    flags = len(filled.flags) + sum(len(row.flags) for row in filled.rows.values())
    tables = [
        sum(row.roster == table.level for row in filled.rows.values()) if table.level else 1
        for table in layout.each_table()
    ]
    return [flags, *tables]
