"""The comparison of all papers keyed twice, kept until the store changes: two pages ask for the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from gui.workers import Progress

if TYPE_CHECKING:
    from storage.store import Store
    from storage.verification import Checkup

#: Store → its count of changes when it was compared, and what was found.
_KEPT: WeakKeyDictionary[Store, tuple[int, Checkup]] = WeakKeyDictionary()


def standing_checkup(store: Store) -> Checkup | None:
    """What was found last; None when the store changed since, or was never compared."""
    changes, seen = _KEPT.get(store, (-1, None))
    return seen if changes == store.count_changes() else None


def read_checkup(store: Store, progress: Progress) -> Checkup:
    """Compare all papers, or give what was found last. Raises `Cancelled`."""
    from storage.verification import check_all

    standing = standing_checkup(store)
    if standing is not None:
        return standing
    changes = store.count_changes()
    seen = check_all(store, progress)
    _KEPT[store] = (changes, seen)
    return seen
