"""The wraps of an encrypted store as the store itself keeps them, and the file beside it that is written from them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path

from storage import keyring
from storage.driver import Connection
from storage.errors import KeysMissing
from storage.keyring import KeyFile, PersonWrap, SupervisorWrap

#: Kinds of rows in the table `credential`.
HASH, WRAP, SUPERVISOR = "hash", "wrap", "supervisor"


def read_keys(connection: Connection) -> KeyFile:
    """The wraps that stand in an encrypted store."""
    if connection.key is None:
        raise TypeError("a plain store has no keys")
    sql = "SELECT secret FROM credential WHERE kind = ? ORDER BY code"
    people = (PersonWrap(**json.loads(secret)) for (secret,) in connection.execute(sql, (WRAP,)))
    supervisors = (SupervisorWrap(**json.loads(secret)) for (secret,) in connection.execute(sql, (SUPERVISOR,)))
    return KeyFile(keyring.store_name(connection.key.header), tuple(people), tuple(supervisors))


def put_credential(connection: Connection, code: str, kind: str, secret: str) -> None:
    """Keep a credential in the place of the one before, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO credential VALUES (?, ?, ?)", (code, kind, secret))


def wrap_for_known_supervisors(connection: Connection) -> None:
    """Let the keys that district files are sealed for (`storage.sealing`) open the encrypted store too."""
    key = connection.key
    if key is None:
        return
    known = {wrap.recipient for wrap in read_keys(connection).supervisors}
    sql = "SELECT DISTINCT value FROM fact WHERE name IN ('supervisor_key', 'escrow_key') AND value != ''"
    for (recipient,) in connection.execute(sql).fetchall():
        if recipient not in known:
            wrap = keyring.wrap_for_supervisor(key, recipient)
            put_credential(connection, recipient, SUPERVISOR, keyring.as_text(wrap))


def drop_supervisors(connection: Connection, recipients: Iterable[str]) -> tuple[str, ...]:
    """Let these public keys open the encrypted store no more, inside the caller's transaction; those that did."""
    if connection.key is None:
        return ()
    standing = {wrap.recipient for wrap in read_keys(connection).supervisors}
    gone = tuple(recipient for recipient in recipients if recipient in standing)
    rows = [(recipient, SUPERVISOR) for recipient in gone]
    connection.executemany("DELETE FROM credential WHERE code = ? AND kind = ?", rows)
    return gone


def write_beside(connection: Connection, store: Path) -> Path | None:
    """Write the file of keys beside `store` (the open store, or a copy of it) where it is missing or another.

    None when there is nothing to write, as in a plain store. A file of keys of another store is left alone. OSError
    when it cannot be written.
    """
    if connection.key is None:
        return None
    keys = read_keys(connection)
    if not keys.people and not keys.supervisors:
        return None
    path = keyring.beside(store)
    standing = _standing(path)
    if standing is not None and standing.store != keys.store:
        path = keyring.another_beside(store, keys.store)
        standing = _standing(path)
    if standing != keys:
        keyring.write_key_file(path, keys)
    return path


def _standing(path: Path) -> KeyFile | None:
    with contextlib.suppress(KeysMissing):
        return keyring.read_key_file(path)
    return None
