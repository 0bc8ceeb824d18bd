"""The first line of a sealed file: who sent it, and for which keys; all that can be said of it without a key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import IO

from forms.wording import phrase
from storage.canonical import canonical_bytes
from storage.errors import Altered, KeyRefused, WrongShape
from storage.file_lines import AGAIN, FORMAT, Manifest
from storage.key_files import check_public_key
from storage.signature import Signed, verify
from storage.station import station_id_of

SEALED = "sealed"
_MOST_KEYS = 60
_LONGEST = 1_000
_ID, _KEY = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a sealed file says of itself. `sealed_for` are public keys; `start`, `end`: where the age part lies."""

    what: str
    station: str
    verify_key: str
    district: str
    number: int
    packed_at: str
    sealed_for: tuple[str, ...]
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    signed: Signed = field(default=Signed(0, ""), compare=False)


_SAID = tuple(one.name for one in fields(Envelope) if one.name not in {"what", "start", "end", "signed"})


def envelope_of(manifest: Manifest, sealed_for: Sequence[str], *, what: str) -> Envelope:
    """The envelope of a file with this manifest."""
    return Envelope(
        what,
        manifest.station,
        manifest.verify_key,
        manifest.district,
        manifest.number,
        manifest.packed_at,
        tuple(sealed_for),
    )


def spell_envelope(envelope: Envelope) -> bytes:
    """The first line, without its line end."""
    said = {name: getattr(envelope, name) for name in _SAID}
    said["sealed_for"] = list(envelope.sealed_for)
    return canonical_bytes({"anketa": envelope.what, "format": FORMAT, "kind": SEALED, "manifest": said})


def check_envelope(file: IO[bytes], first: dict[str, object], where: str) -> Envelope:
    """The envelope of a sealed file whose first line was read, its signature checked. Raises a `FileRefused`."""
    start = file.tell()
    said = first["manifest"]
    wrong = WrongShape(
        phrase("Storage", "the first line is not that of a sealed file"),
        where=f"{where}, line 1",
        advice=phrase("Storage", AGAIN),
    )
    if not isinstance(said, dict) or said.keys() != set(_SAID):
        raise wrong
    keys, number = said["sealed_for"], said["number"]
    texts = [said[name] for name in _SAID if name not in {"sealed_for", "number"}]
    if not isinstance(keys, list) or not 0 < len(keys) <= _MOST_KEYS or type(number) is not int:
        raise wrong
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in (*texts, *keys)):
        raise wrong
    if not (_ID.fullmatch(said["station"]) and _KEY.fullmatch(said["verify_key"])):
        raise wrong
    try:
        sealed_for = tuple(check_public_key(key, where=where) for key in keys)
    except KeyRefused as error:
        raise wrong from error
    if station_id_of(said["verify_key"]) != said["station"]:
        raise Altered(
            phrase("Storage", "the station's name does not belong to its key"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    signed = verify(file, said["verify_key"], where)
    if signed.end - 1 <= start:
        raise wrong
    return Envelope(
        str(first["anketa"]),
        said["station"],
        said["verify_key"],
        said["district"],
        number,
        said["packed_at"],
        sealed_for,
        start,
        signed.end - 1,
        signed,
    )
