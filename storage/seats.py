"""Seats: how the centre knows a laptop it never saw, without a telephone on the night of merging.

The study package holds a secret for every seat. Taking a seat signs the station's public key with it; the signature
goes into the trail and so into every district file, and the centre knows the seat's public half. A seat that two
stations took is a finding: neither comes in before a supervisor has said which.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from forms.wording import phrase, translate
from storage.canonical import canonical, canonical_bytes
from storage.driver import Connection
from storage.errors import SeatTaken, UnknownStation
from storage.file_lines import decode
from storage.study import Study
from storage.trail import STORE, Change, Entry, changes_of_kind

PATH = "@seat"
_ACCEPT = translate("Storage", "When you know whose file it is, merge it with --accept {station}.")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A station that says it took a seat."""

    study_id: str
    seat: int
    station: str
    signature: str


def enrol(study: Study, number: int, seed: bytes, station: str, verify_key: str) -> Entry:
    """What the trail of a station says when it takes a seat: `seed` is the seat's secret."""
    from nacl.signing import SigningKey

    signature = SigningKey(seed).sign(_signed(study.study_id, number, verify_key)).signature.hex()
    said = {"study": study.study_id, "seat": number, "station": station, "signature": signature}
    return Entry(STORE, path=PATH, row=str(number), new=canonical(said))


def _signed(study_id: str, number: int, verify_key: str) -> bytes:
    return canonical_bytes(["anketa seat", study_id, number, verify_key])


def seat_key(seed: bytes) -> str:
    """The public half of a seat's secret (hex)."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key).hex()


def find_enrolment(changes: Iterable[Change], study: Study, station: str, verify_key: str) -> Enrolment | None:
    """The seat of the study that a station proves, the last one when it took several; None when it proves none."""
    found = None
    for change in sorted(changes, key=lambda one: one.seq):
        if change.kind == STORE and change.path == PATH:
            said = _read(change.new)
            if said is not None and said.station == station and _is_proved(said, study, verify_key):
                found = said
    return found


def seats_taken_twice(connection: Connection, study: Study) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """(seat, stations) of seats that several stations prove to have taken, of those whose trail is here."""
    keys = dict(connection.execute("SELECT station_id, verify_key FROM station"))
    taken: dict[int, set[str]] = {}
    for change in changes_of_kind(connection, STORE):
        said = _read(change.new) if change.path == PATH else None
        if said is not None and _is_proved(said, study, str(keys.get(said.station, ""))):
            taken.setdefault(said.seat, set()).add(said.station)
    return tuple((seat, tuple(sorted(stations))) for seat, stations in sorted(taken.items()) if len(stations) > 1)


def _read(new: str) -> Enrolment | None:
    try:
        said = decode(new)
        return Enrolment(str(said["study"]), int(said["seat"]), str(said["station"]), str(said["signature"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _is_proved(said: Enrolment, study: Study, verify_key: str) -> bool:
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    seat = study.seat(said.seat)
    if seat is None or said.study_id != study.study_id:
        return False
    try:
        signed = _signed(said.study_id, said.seat, verify_key)
        VerifyKey(bytes.fromhex(seat.verify_key)).verify(signed, bytes.fromhex(said.signature))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def accepted_by_seat(number: int) -> str:
    """What the list of stations says of how one came in."""
    return f"seat {number}"


def holder_of(connection: Connection, number: int, *, but: str) -> str:
    """The station at this seat, other than `but`, whether it came in by it or by hand; '' when there is none."""
    row = connection.execute(
        "SELECT station_id FROM station WHERE accepted_how IN (?, ?) AND station_id <> ? ORDER BY station_id",
        (accepted_by_seat(number), f"by hand, {accepted_by_seat(number)}", but),
    ).fetchone()
    return str(row[0]) if row else ""


def refuse_stranger(station: str, where: str) -> UnknownStation:
    """What to say of a station without a seat that nobody accepted."""
    return UnknownStation(
        phrase("Storage", "nobody has accepted station {station} yet").format(station=station),
        where=where,
        advice=phrase("Storage", _ACCEPT).format(station=station),
    )


def refuse_second(number: int, station: str, other: str, where: str) -> SeatTaken:
    """What to say of a seat that two stations took."""
    return SeatTaken(
        (
            phrase("Storage", "seat {number} was taken by two laptops: stations {station} and {other}")
            if other
            else phrase(
                "Storage", "seat {number} was taken by two laptops: station {station} and another of these files"
            )
        ).format(number=number, station=station, other=other),
        where=where,
        advice=phrase("Storage", "Ask at both which one keys at this seat.")
        + " "
        + phrase("Storage", _ACCEPT).format(station=station),
    )
