"""A study: what its supervisor declares once, so that no laptop has to be asked for it again.

Districts, people, seats, languages, settings, and the public keys: for whom files are sealed, and who is the centre.
It travels in the study package; a central store keeps what it made, a district store what it was given.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from forms.wording import phrase
from storage.canonical import canonical
from storage.driver import Connection
from storage.errors import WrongShape
from storage.file_lines import MOST_NAME, decode
from storage.people import ENUMERATOR, SUPERVISOR, Person
from storage.sealing import NO_KEYS, SealingKeys
from storage.store import Store

MOST_SEATS, MOST_PEOPLE, MOST_DISTRICTS = 200, 2_000, 2_000
_FACT, _SECRET_FACT, _SEAT_FACT = "study", "study_secret", "seat"
_ID, _KEY = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{64}")
_NO_SETTINGS: Mapping[str, str] = MappingProxyType({})
#: What a study may set, and what each means. What is a setting of the form (`key_year`) travels in the form.
SETTINGS: Mapping[str, str] = MappingProxyType({
    "verification_share": "papers of a hundred that are drawn for the second keying",
    "second_folder": "where a second backup goes on every laptop",
    "language": "the program's language at the first start: ky, ru or en",
})


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at a laptop: who takes it keys for `district`. `verify_key` (hex) proves that the package was there."""

    number: int
    district: str
    verify_key: str = ""


@dataclass(frozen=True, slots=True)
class Study:
    """One state of a study; `revision` counts its packages from 1. `districts` are (code, name).

    `centre` is the station id of the centre, `centre_key` its public key (hex). `people` are those of every seat.
    """

    study_id: str
    revision: int
    name: str
    districts: tuple[tuple[str, str], ...]
    seats: tuple[Seat, ...]
    people: tuple[Person, ...] = ()
    languages: tuple[str, ...] = ()
    keys: SealingKeys = field(default=NO_KEYS)
    centre: str = ""
    centre_key: str = ""
    settings: Mapping[str, str] = field(default_factory=lambda: _NO_SETTINGS)

    def seat(self, number: int) -> Seat | None:
        """The seat of that number."""
        return next((seat for seat in self.seats if seat.number == number), None)

    def district_name(self, code: str) -> str:
        """The name of a district, its code when it has none."""
        return dict(self.districts).get(code) or code


# --- as JSON -------------------------------------------------------------------------------------------------------


def plain_study(study: Study) -> dict[str, object]:
    """The study as JSON can hold it."""
    return {
        "study_id": study.study_id,
        "revision": study.revision,
        "name": study.name,
        "districts": [list(district) for district in study.districts],
        "seats": [[seat.number, seat.district, seat.verify_key] for seat in study.seats],
        "people": [[person.code, person.name, person.role] for person in study.people],
        "languages": list(study.languages),
        "supervisor_key": study.keys.supervisor_key,
        "escrow_key": study.keys.escrow_key,
        "centre": study.centre,
        "centre_key": study.centre_key,
        "settings": dict(study.settings),
    }


def read_study(said: object, where: str) -> Study:
    """The study of parsed JSON. Raises `WrongShape`."""
    try:
        study = _read(said)
    except (KeyError, TypeError, ValueError) as error:
        raise WrongShape(
            phrase("Storage", "this is not the description of a study"),
            where=where,
            advice=phrase("Storage", "Ask the supervisor for the package again."),
        ) from error
    return study


def _read(said: object) -> Study:
    if not isinstance(said, dict) or said.keys() != plain_study(_EMPTY).keys():
        raise TypeError("names")
    study = Study(
        _text(said["study_id"]),
        _number(said["revision"]),
        _text(said["name"]),
        tuple((_text(code), _text(name)) for code, name in _rows(said["districts"], MOST_DISTRICTS)),
        tuple(Seat(_number(n), _text(district), _text(key)) for n, district, key in _rows(said["seats"], MOST_SEATS)),
        tuple(Person(_text(c), _text(name), _text(role)) for c, name, role in _rows(said["people"], MOST_PEOPLE)),
        tuple(map(_text, _rows(said["languages"], 100))),
        SealingKeys(_text(said["supervisor_key"]), _text(said["escrow_key"])),
        _text(said["centre"]),
        _text(said["centre_key"]),
        MappingProxyType({_text(name): _text(value) for name, value in dict(said["settings"]).items()}),
    )
    is_right = _ID.fullmatch(study.study_id) and study.revision > 0 and _ID.fullmatch(study.centre)
    are_keys = _KEY.fullmatch(study.centre_key) and all(_KEY.fullmatch(seat.verify_key) for seat in study.seats)
    if not (is_right and are_keys):
        raise ValueError("ids")
    check_study(study)
    return study


_EMPTY = Study("", 0, "", (), ())


def _text(said: object) -> str:
    if not isinstance(said, str) or len(said) > MOST_NAME:
        raise TypeError(said)
    return said


def _number(said: object) -> int:
    if type(said) is not int or not 0 <= said < 1_000_000:
        raise TypeError(said)
    return said


def _rows(said: object, most: int) -> list[Any]:  # each cell is checked where it is read
    if not isinstance(said, list) or len(said) > most:
        raise TypeError(said)
    return said


def check_study(study: Study) -> None:
    """Whether its parts fit each other. Raises `ValueError` saying what does not."""
    numbers = [seat.number for seat in study.seats]
    codes = [person.code for person in study.people]
    known = {code for code, _ in study.districts}
    faults = (
        ("a study needs a name", not study.name.strip()),
        ("a study needs a seat", not numbers),
        ("a seat stands twice", len(set(numbers)) < len(numbers)),
        ("seats count from 1", any(number < 1 for number in numbers)),
        ("a seat's district is not among the districts", any(seat.district not in known for seat in study.seats)),
        ("a person's code stands twice", len(set(codes)) < len(codes)),
        ("a person has no code", not all(code.strip() for code in codes)),
        ("a person is neither enumerator nor supervisor", {p.role for p in study.people} - {ENUMERATOR, SUPERVISOR}),
        ("a share is 1 to 100", not _is_share(study.settings.get("verification_share", "1"))),
        (f"a setting is none of {', '.join(SETTINGS)}", set(study.settings) - set(SETTINGS)),
    )
    for what, is_so in faults:
        if is_so:
            raise ValueError(what)


def _is_share(text: str) -> bool:
    return text.isdecimal() and 1 <= int(text) <= 100


# --- in a store ----------------------------------------------------------------------------------------------------


def study_of(store: Store) -> Study | None:
    """The study that the store belongs to, None when it was made without one."""
    return store.run(find_study)


def find_study(connection: Connection) -> Study | None:
    """As `study_of`, on the storage thread."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (_FACT,)).fetchone()
    return None if row is None else read_study(decode(row[0]), "fact study")


def keep_study(connection: Connection, study: Study) -> None:
    """Put the study into the store's facts, inside the caller's transaction."""
    put_fact(connection, _FACT, canonical(plain_study(study)))


def put_fact(connection: Connection, name: str, value: str) -> None:
    """Write a fact of the store, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def find_seat(connection: Connection) -> int:
    """The seat that this laptop took, 0 when none."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (_SEAT_FACT,)).fetchone()
    return 0 if row is None else int(row[0])


def keep_seat(connection: Connection, number: int) -> None:
    """Remember the seat, inside the caller's transaction."""
    put_fact(connection, _SEAT_FACT, str(number))


def find_secret(connection: Connection) -> bytes:
    """What the seats' secrets are made of, b'' in a store that made no package."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (_SECRET_FACT,)).fetchone()
    return b"" if row is None else bytes.fromhex(row[0])


def keep_secret(connection: Connection, secret: bytes) -> None:
    """Keep it, inside the caller's transaction."""
    put_fact(connection, _SECRET_FACT, secret.hex())


def seat_seed(secret: bytes, study_id: str, number: int) -> bytes:
    """The one secret of a seat, the same in every package of the study."""
    return hmac.digest(secret, f"anketa seat {study_id} {number}".encode(), "sha256")
