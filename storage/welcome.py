"""How the station that signed a file comes to be accepted here: known, vouched for, by its seat, or at first sight."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from forms.wording import phrase
from storage.driver import Connection
from storage.errors import OtherStudy, UnknownStation
from storage.incoming import Incoming
from storage.seats import Enrolment, accepted_by_seat, find_enrolment, holder_of, refuse_second, refuse_stranger
from storage.study import find_study

FIRST_SIGHT, BY_HAND, CENTRE = "first sight", "by hand", "centre"


@dataclass(frozen=True, slots=True)
class Welcome:
    """`how` is what the list of stations will say, '' for a station it has already; `seat` the seat it came in by."""

    how: str = ""
    seat: int = 0
    notes: tuple[str, ...] = ()


def is_known(connection: Connection, station: str) -> bool:
    """Whether the station was accepted before."""
    sql = "SELECT 1 FROM station WHERE station_id = ? AND accepted_at <> ''"
    return connection.execute(sql, (station,)).fetchone() is not None


def welcome(
    connection: Connection, incoming: Incoming, accept: Collection[str], contested: Collection[int] = ()
) -> Welcome:
    """How the sender of a file comes in. `accept` are stations a supervisor vouches for, `contested` seats that two
    files of one merge claim. Raises `UnknownStation`, `SeatTaken`.
    """
    file = incoming.file
    station, where = file.manifest.station, str(file.path)
    if incoming.reply is not None:
        return _centre(connection, incoming, accept)
    if is_known(connection, station):
        return Welcome()
    study = find_study(connection)
    enrolment = None
    if study is not None:
        enrolment = find_enrolment(incoming.changes.values(), study, station, file.manifest.verify_key)
    if station in accept:
        return _by_hand(connection, station, enrolment)
    if study is not None and enrolment is not None:
        other = holder_of(connection, enrolment.seat, but=station)
        if other or enrolment.seat in contested:
            raise refuse_second(enrolment.seat, station, other, where)
        seat = study.seat(enrolment.seat)
        if seat is not None and seat.district == file.manifest.district:
            note = f"station {station} took seat {seat.number} of district {seat.district}, and its package proves it"
            return Welcome(accepted_by_seat(seat.number), seat.number, (note,))
    has_people = connection.execute("SELECT 1 FROM person JOIN station USING (station_id) WHERE is_own = 1").fetchone()
    if study is not None or has_people:
        raise refuse_stranger(station, where)
    note = f"station {station} sends for the first time and was accepted, because this store has no list of people"
    return Welcome(FIRST_SIGHT, 0, (note,))


def _centre(connection: Connection, incoming: Incoming, accept: Collection[str]) -> Welcome:
    """A file from the centre is taken when its key is the one that came with the study, or a supervisor vouches."""
    file = incoming.file
    row = connection.execute("SELECT value FROM fact WHERE name = 'centre_key'").fetchone()
    if row is not None and row[0] == file.manifest.verify_key:
        return Welcome(CENTRE)
    if file.manifest.station in accept:
        return Welcome(f"{BY_HAND}, {CENTRE}", 0, (f"centre {file.manifest.station} is accepted by hand",))
    stranger = file.manifest.station
    if row is None:
        raise UnknownStation(
            phrase("Storage", "nobody has accepted the centre {stranger} yet").format(stranger=stranger),
            where=str(file.path),
            advice=phrase(
                "Storage", "When you know that your supervisor sent it, merge it with --accept {stranger}."
            ).format(stranger=stranger),
        )
    raise OtherStudy(
        phrase("Storage", "the file is signed by {stranger}, which is not the centre of this store's study").format(
            stranger=stranger
        ),
        where=str(file.path),
        advice=phrase(
            "Storage",
            "If the centre has a new laptop and your supervisor told you so, merge it with --accept {stranger}.",
        ).format(stranger=stranger),
    )


def keep_centre(connection: Connection, incoming: Incoming) -> None:
    """Remember whose word counts as the centre's from now on, inside the caller's transaction."""
    if incoming.reply is not None:
        connection.execute("INSERT OR REPLACE INTO fact VALUES ('centre_key', ?)", (incoming.file.manifest.verify_key,))


def _by_hand(connection: Connection, station: str, enrolment: Enrolment | None) -> Welcome:
    notes = [f"station {station} is accepted by hand"]
    if enrolment is None:
        return Welcome(BY_HAND, 0, tuple(notes))
    other = holder_of(connection, enrolment.seat, but=station)
    if other:
        notes.append(f"seat {enrolment.seat} was taken by station {other} too")
    return Welcome(f"{BY_HAND}, {accepted_by_seat(enrolment.seat)}", 0, tuple(notes))
