"""A plain file exchanged for an encrypted one: the work behind the page, free of widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forms.errors import AnketaError

if TYPE_CHECKING:
    from storage.passwords import Protection
    from storage.store import Store
    from storage.unlocking import Unlock


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The file, open: encrypted, with what opened it, or as it was; and what went wrong."""

    store: Store
    unlock: Unlock | None = None
    refused: AnketaError | None = None


def exchange(path: Path, protection: Protection, folders: Sequence[Path]) -> Exchanged:
    """Encrypt the file and open it; as it was when that is refused. Raises `AnketaError` when it does not open."""
    from storage.encrypting import encrypt_store
    from storage.store import open_store
    from storage.unlocking import Password

    try:
        done = encrypt_store(path, protection, folders=folders)
    except AnketaError as refused:
        store = open_store(path)
        return Exchanged(store, Password(protection.person.code, "") if store.key is not None else None, refused)
    return Exchanged(done.store, Password(protection.person.code, ""))
