"""People's passwords: set, checked, reset, taken away; and the making of a store that only they open.

In a plain store a password is a hash, and what it gives is attribution: who has the file can read it without. In an
encrypted store it opens the file. Neither the password nor what is made of it is in the trail or in a district file;
that it was set, and by whom, is.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from forms.wording import phrase
from storage import keyring
from storage.driver import Connection
from storage.errors import KeysMissing, PasswordRefused, WrongPassphrase
from storage.key_files import read_secret_key, refuse_standing
from storage.key_rows import HASH, SUPERVISOR, WRAP, put_credential, read_keys, write_beside
from storage.people import SUPERVISOR as SUPERVISES
from storage.people import Person, add_person, list_people, say_again
from storage.store import DISTRICT, Store, create_store
from storage.unlocking import SupervisorKey, hold

#: The fewest letters: where it opens the file, and where it only says who sits there.
SHORTEST_ENCRYPTED, SHORTEST_PLAIN = 8, 4


@dataclass(frozen=True, slots=True)
class Protection:
    """What an encrypted store begins with: its first person, that person's password, supervisors' public keys."""

    person: Person
    password: str = field(repr=False)
    supervisors: tuple[str, ...] = ()


def create_encrypted(
    path: str | Path,
    protection: Protection,
    *,
    xform_xml: str,
    source: bytes = b"",
    files: Mapping[str, bytes] = MappingProxyType({}),
    kind: str = DISTRICT,
    district: str = "",
    station_seed: bytes = b"",
) -> Store:
    """Make an encrypted store and open it, with its file of keys beside it.

    Raises what `create_store` does, `PasswordRefused` for a short password, `KeyRefused` for a supervisor's public key
    that is none; nothing is left behind.
    """
    path = Path(path)
    refuse_short(protection.password, is_encrypted=True)
    key = keyring.make_key()
    seals = [keyring.wrap_for_supervisor(key, one) for one in protection.supervisors]
    wrap = keyring.wrap_for_person(key, protection.person.code, protection.password)
    store = create_store(
        path, xform_xml=xform_xml, source=source, files=files, kind=kind, district=district, key=key,
        station_seed=station_seed,
    )  # fmt: skip
    is_made = False
    try:
        hold(key, protection.person.code)
        add_person(store, protection.person, who=protection.person.code)

        def write(connection: Connection) -> None:
            put_credential(connection, wrap.code, WRAP, keyring.as_text(wrap))
            for seal in seals:
                put_credential(connection, seal.recipient, SUPERVISOR, keyring.as_text(seal))
            say_again(connection, store, wrap.code, who=wrap.code, reason="password set")

        store.write(write)
        store.run(lambda connection: write_beside(connection, path))
        is_made = True
    finally:
        if not is_made:
            store.abandon()
    return store


def list_passwords(store: Store) -> frozenset[str]:
    """Codes of the people who have a password."""
    sql = "SELECT code FROM credential WHERE kind = ?"
    kind = HASH if store.key is None else WRAP
    return frozenset(code for (code,) in store.run(lambda connection: connection.execute(sql, (kind,)).fetchall()))


def known_person(store: Store, opened_by: str) -> Person | None:
    """Who works, when nobody has to be asked: whoever opened the store, or the one person without a password."""
    people = list_people(store)
    if opened_by:
        return next((person for person in people if person.code == opened_by), None)
    return people[0] if len(people) == 1 and store.key is None and not list_passwords(store) else None


def is_password(store: Store, code: str, text: str) -> bool:
    """Whether this is the person's password; False for somebody who has none. Takes a quarter of a second."""
    sql = "SELECT secret FROM credential WHERE code = ? AND kind = ?"
    if store.key is None:
        row = store.run(lambda connection: connection.execute(sql, (code, HASH)).fetchone())
        return row is not None and _fits(str(row[0]), text)
    wrap = store.run(read_keys).person(code)
    if wrap is None:
        return False
    with contextlib.suppress(WrongPassphrase):
        return keyring.unwrap_for_person(wrap, store.key.header, text) == store.key
    return False


def set_password(
    store: Store, code: str, new: str, *, who: str = "", old: str = "", supervisor_key: SupervisorKey | None = None
) -> None:
    """Give a person a password, or another one. `who` is the code of the person who does it.

    The first one anybody sets; their own is changed by the person, with the `old` one; anybody's is reset by a
    supervisor, or with the key file of the supervisor for whom an encrypted store was made.
    Raises `PasswordRefused`, `WrongPassphrase` for a wrong old one, `StoreReadOnly`.
    """
    refuse_short(new, is_encrypted=store.key is not None)
    _person(store, code)
    reason = _may_set(store, code, who, old, supervisor_key)
    if store.key is None:
        kind, secret = HASH, _hash(new)
    else:
        kind, secret = WRAP, keyring.as_text(keyring.wrap_for_person(store.key, code, new))

    def write(connection: Connection) -> None:
        put_credential(connection, code, kind, secret)
        say_again(connection, store, code, who=who, reason=reason)

    store.write(write)
    store.keep_key_file()


def remove_password(store: Store, code: str, *, who: str = "") -> None:
    """Take a person's password away: in an encrypted store they open it no more.

    Raises `PasswordRefused` for somebody who is no supervisor, and where nobody could open the store then.
    """
    if code not in list_passwords(store):
        return
    if not _supervises(store, who):
        raise PasswordRefused(
            phrase("Storage", "only a supervisor takes a password away"),
            where=code,
            advice=phrase("Storage", "Ask a supervisor of this store."),
        )
    if store.key is not None and list_passwords(store) == {code}:
        raise PasswordRefused(
            phrase("Storage", "this is the last password that opens the store"),
            where=code,
            advice=phrase("Storage", "Give somebody else a password first."),
        )

    def write(connection: Connection) -> None:
        connection.execute("DELETE FROM credential WHERE code = ? AND kind IN (?, ?)", (code, HASH, WRAP))
        say_again(connection, store, code, who=who, reason="password taken away")

    store.write(write)
    store.keep_key_file()


def add_supervisor_key(store: Store, recipient: str) -> None:
    """Let one more supervisor's key open an encrypted store. Raises `KeyRefused`, `PasswordRefused` of a plain one."""
    key = store.key
    if key is None:
        raise PasswordRefused(
            phrase("Storage", "a store without a passphrase opens without a key"),
            where=str(store.path),
            advice=phrase("Storage", "Nothing has to be done."),
        )
    seal = keyring.wrap_for_supervisor(key, recipient)
    store.write(lambda connection: put_credential(connection, recipient, SUPERVISOR, keyring.as_text(seal)))
    store.keep_key_file()


def supervisor_keys(store: Store) -> tuple[str, ...]:
    """The public keys of the supervisors who can open an encrypted store; () of a plain one."""
    return () if store.key is None else tuple(wrap.recipient for wrap in store.run(read_keys).supervisors)


def write_recovery_file(store: Store, path: Path) -> None:
    """Write what a supervisor needs besides the key to open the store when its file of keys is lost.

    Raises `PasswordRefused` where no supervisor's key opens it, `StoreExists` for the place of any other file, OSError.
    """
    if not supervisor_keys(store):
        raise PasswordRefused(
            phrase("Storage", "no supervisor's key opens this store"),
            where=str(store.path),
            advice=phrase("Storage", "Add a supervisor's public key first."),
        )
    keys = store.run(read_keys)
    standing = None
    with contextlib.suppress(KeysMissing):
        standing = keyring.read_key_file(path)
    if standing is None or standing.people or standing.store != keys.store:  # an older one of this store may go
        refuse_standing(path)
    keyring.write_key_file(path, keyring.KeyFile(keys.store, (), keys.supervisors))


def refuse_newcomer(store: Store, who: str, *, supervisor_key: SupervisorKey | None = None) -> None:
    """Raise `PasswordRefused` where `who` may not add people: to an encrypted store a supervisor or the key does."""
    if store.key is not None and supervisor_key is None and not _supervises(store, who):
        raise PasswordRefused(
            phrase("Storage", "only a supervisor adds people to a store with a passphrase"),
            where=who,
            advice=phrase("Storage", "Ask a supervisor."),
        )


def refuse_short(password: str, *, is_encrypted: bool) -> None:
    """Raise `PasswordRefused` for a password with too few letters."""
    fewest = SHORTEST_ENCRYPTED if is_encrypted else SHORTEST_PLAIN
    if len(password) < fewest:
        raise PasswordRefused(
            phrase("Storage", "a password here has at least {fewest} letters").format(fewest=fewest),
            advice=phrase("Storage", "Three words that do not belong together are easy to keep in mind.")
            if is_encrypted
            else "",
        )


# --- who may ---------------------------------------------------------------------------------------------------------


def _may_set(store: Store, code: str, who: str, old: str, supervisor_key: SupervisorKey | None) -> str:
    """The reason that goes into the trail."""
    if code not in list_passwords(store):
        return "password set"
    if supervisor_key is not None and store.key is not None:
        secret = read_secret_key(supervisor_key.path, supervisor_key.text).secret
        keyring.unwrap_for_supervisor(store.run(read_keys).supervisors, store.key.header, secret)
        return "password reset with the supervisor's key"
    if who == code:
        if not is_password(store, code, old):
            raise WrongPassphrase(
                phrase("Storage", "the old password is another one"),
                where=code,
                advice=phrase("Storage", "Type it again."),
            )
        return "password changed"
    if not _supervises(store, who):
        raise PasswordRefused(
            phrase("Storage", "only a supervisor gives somebody else a new password"),
            where=code,
            advice=phrase("Storage", "Ask a supervisor."),
        )
    return "password reset"


def _supervises(store: Store, who: str) -> bool:
    return any(person.code == who and person.role == SUPERVISES for person in list_people(store))


def _person(store: Store, code: str) -> Person:
    people = list_people(store)
    for person in people:
        if person.code == code:
            return person
    raise PasswordRefused(
        phrase("Storage", "there is nobody with the code {code} in this store").format(code=code),
        where=str(store.path),
        advice=phrase("Storage", "The codes are: {codes}").format(
            codes=", ".join(person.code for person in people) or "–"
        ),
    )


# --- hashes ----------------------------------------------------------------------------------------------------------


def _hash(password: str) -> str:
    from nacl.pwhash import argon2id

    return argon2id.str(keyring.spell(password), keyring.PASSES, keyring.MEMORY).decode()


def _fits(hashed: str, password: str) -> bool:
    from nacl.exceptions import CryptoError
    from nacl.pwhash import argon2id

    try:
        return bool(argon2id.verify(hashed.encode(), keyring.spell(password)))
    except (CryptoError, ValueError):  # another password, or no hash of ours
        return False
