"""Who puts a backup back: where a supervisor of the store has a password, whoever types it; else everybody.

Nothing is lost by a restore, but papers keyed since then are not in the file any more until somebody merges them: so it
is a supervisor's decision where there is one. A store that is gone or does not open is put back by whoever is there.
"""

from __future__ import annotations

from pathlib import Path

from forms.wording import phrase
from storage.errors import PassphraseNeeded, PasswordRefused, StoreError, WrongPassphrase
from storage.passwords import is_password, list_passwords
from storage.people import SUPERVISOR, Person, list_people
from storage.store import Store, open_store
from storage.unlocking import who_unlocked


def guards_of(store: Store) -> tuple[Person, ...]:
    """The supervisors of an open store who have a password; none: everybody may."""
    having = list_passwords(store)
    return tuple(person for person in list_people(store) if person.role == SUPERVISOR and person.code in having)


def guards_at(path: Path) -> tuple[Person, ...]:
    """As `guards_of`, of the store at a path; none where there is no store that opens.

    Raises `PassphraseNeeded`, `WrongPassphrase` of an encrypted one that was not unlocked.
    """
    try:
        with open_store(path, read_only=True) as store:
            return guards_of(store)
    except (PassphraseNeeded, WrongPassphrase):
        raise
    except StoreError:
        return ()


def is_guard(path: Path, code: str, password: str) -> bool:
    """Whether this is the password of a supervisor of the store at a path, which is not open."""
    with open_store(path, read_only=True) as store:
        return code in {one.code for one in guards_of(store)} and is_password(store, code, password)


def refuse_restore(path: Path, who: str, password: str) -> str:
    """Raise `PasswordRefused` where this person may not put a backup in the place of the store; else their code."""
    guards = {person.code for person in guards_at(path)}
    if not guards:
        return who
    with open_store(path, read_only=True) as store:
        opened_by = who_unlocked(store.key)
    if opened_by in guards:  # the password opened it
        return opened_by
    if who in guards and is_guard(path, who, password):
        return who
    raise PasswordRefused(
        phrase("Storage", "only a supervisor puts a backup in the place of this store"),
        where=str(path),
        advice=phrase(
            "Storage", "Say --person {codes} and give that password, typed or with --passphrase-file."
        ).format(codes=" / ".join(sorted(guards))),
    )
