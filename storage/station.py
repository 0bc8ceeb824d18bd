"""The station that a store belongs to: its signing key, made once and kept in the store (DESIGN §4).

A station's id is cut from the hash of its public key, so that nobody can take another's id. A store
without a passphrase keeps the key in the plain.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from storage.canonical import moment, new_id
from storage.driver import Connection
from storage.key_files import SecretKey, write_public_key

_ID_DIGITS = 16
KEY_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Station:
    """One laptop's installation, as a store knows it. `accepted_how`: 'own', 'first sight', 'by hand'."""

    station_id: str
    verify_key: str
    district: str
    is_own: bool
    accepted_at: str
    accepted_how: str


def make_station(connection: Connection, district: str, mark: str, seed: bytes = b"") -> str:
    """Make the store's own station with its first incarnation; gives back its id.

    Its key is fresh, or that of the `seed`: the centre of a study that goes on in a new store.
    """
    from nacl.signing import SigningKey

    key = SigningKey(seed) if seed else SigningKey.generate()
    verify_key = bytes(key.verify_key).hex()
    station_id = station_id_of(verify_key)
    now, _ = moment()
    add_station(connection, Station(station_id, verify_key, district, is_own=True, accepted_at=now, accepted_how="own"))
    connection.execute("INSERT INTO incarnation VALUES (?, ?, ?, 1)", (new_id(), station_id, now))
    facts = (("station_id", station_id), ("station_seed", bytes(key).hex()), ("installation", mark))
    connection.executemany("INSERT INTO fact VALUES (?, ?)", facts)
    return station_id


def station_id_of(verify_key: str) -> str:
    """The id of the station with this public key (hex)."""
    return hashlib.sha256(bytes.fromhex(verify_key)).hexdigest()[:_ID_DIGITS]


def add_station(connection: Connection, station: Station) -> None:
    """Take a station into the store's list; one that is there stays as it is."""
    connection.execute(
        "INSERT OR IGNORE INTO station VALUES (?, ?, ?, ?, ?, ?)",
        (
            station.station_id,
            station.verify_key,
            station.district,
            station.is_own,
            station.accepted_at,
            station.accepted_how,
        ),
    )


def list_stations(connection: Connection) -> tuple[Station, ...]:
    """All stations the store knows, its own first."""
    rows = connection.execute("SELECT * FROM station ORDER BY is_own DESC, station_id")
    return tuple(Station(row[0], row[1], row[2], bool(row[3]), row[4], row[5]) for row in rows)


def station_key(connection: Connection) -> SecretKey:
    """What opens the files that are sealed for this station alone: its signing key as an X25519 key."""
    from nacl.bindings import crypto_sign_ed25519_sk_to_curve25519
    from nacl.signing import SigningKey

    key = SigningKey(read_seed(connection))
    return SecretKey(crypto_sign_ed25519_sk_to_curve25519(bytes(key) + bytes(key.verify_key)), is_station=True)


def public_station_key(verify_key: str) -> str:
    """The public half of `station_key`, `age1…`, from the station's public key (hex)."""
    from nacl.bindings import crypto_sign_ed25519_pk_to_curve25519

    return write_public_key(crypto_sign_ed25519_pk_to_curve25519(bytes.fromhex(verify_key)))


def read_seed(connection: Connection) -> bytes:
    """The 32 secret bytes of the store's own signing key."""
    return bytes.fromhex(connection.execute("SELECT value FROM fact WHERE name = 'station_seed'").fetchone()[0])
