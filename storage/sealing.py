"""For whom a store seals what it sends: the supervisor's key and the escrow key, public halves, kept in the trail."""

from __future__ import annotations

from dataclasses import dataclass

from storage.canonical import canonical
from storage.driver import Connection
from storage.key_files import check_public_key
from storage.key_rows import drop_supervisors
from storage.own_words import last_words, say
from storage.store import Store

_PATH = "@keys"
_FACTS = ("supervisor_key", "escrow_key")


@dataclass(frozen=True, slots=True)
class SealingKeys:
    """Public keys as `age1…`; '' when there is none. The escrow key lies elsewhere and opens when the other is lost."""

    supervisor_key: str = ""
    escrow_key: str = ""

    def each(self) -> tuple[str, ...]:
        """Those that there are."""
        return tuple(dict.fromkeys(key for key in (self.supervisor_key, self.escrow_key) if key))


NO_KEYS = SealingKeys()


def read_sealing_keys(connection: Connection) -> SealingKeys:
    """For whom the store seals; a store that knows no key writes the unsealed kind."""
    facts = dict(connection.execute(f"SELECT name, value FROM fact WHERE name IN {_FACTS}"))
    return SealingKeys(*(facts.get(name, "") for name in _FACTS))


def set_sealing_keys(store: Store, keys: SealingKeys, *, who: str = "") -> tuple[str, ...]:
    """Seal for these keys from now on; the replaced ones that opened an encrypted store, which they do no more.

    Raises `KeyRefused` for one that is none, `StoreReadOnly`.
    """
    for key in keys.each():
        check_public_key(key, where=str(store.path))
    replaced = store.write(lambda connection: write_sealing_keys(connection, store.mark, keys, who=who))
    store.keep_key_file()  # they open an encrypted store too
    return replaced


def write_sealing_keys(connection: Connection, mark: str, keys: SealingKeys, *, who: str = "") -> tuple[str, ...]:
    """As `set_sealing_keys`, inside the caller's transaction."""
    before = read_sealing_keys(connection)
    if before == keys:
        return ()
    said = _said(keys)
    say(connection, mark, _PATH, canonical(said), who=who)
    connection.executemany("INSERT OR REPLACE INTO fact VALUES (?, ?)", list(said.items()))
    return drop_supervisors(connection, [key for key in before.each() if key not in keys.each()])


def are_keys_as_said(connection: Connection) -> bool:
    """Whether the keys are those that the store's own trail says last: else somebody exchanged them in the file."""
    keys, said = read_sealing_keys(connection), last_words(connection, _PATH)
    return canonical(_said(keys)) in said if said else not keys.each()


def _said(keys: SealingKeys) -> dict[str, str]:
    return dict(zip(_FACTS, (keys.supervisor_key, keys.escrow_key), strict=True))
