"""The centre's place in a study package: what a new laptop needs to go on as the same centre when the old one is lost.

The package holds the centre's signing key and what the seats' secrets are made of, sealed in the age format for the
supervisor's and the escrow key. So whoever has one of these, and the package that lies on every laptop, is the centre:
laptops take its packages and files as before.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from forms.wording import phrase
from storage.age_format import BrokenSeal, NotSealedForThis, find_opening, seal
from storage.canonical import canonical_bytes
from storage.errors import Altered, OtherStudy, WrongKey
from storage.file_lines import decode
from storage.key_files import SecretKey, raw_key
from storage.study import Study

_SECRET_BYTES = 32
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class CentrePlace:
    """The seed of the centre's signing key, and the secret of which the seats' secrets are made; 32 bytes each."""

    seed: bytes = field(repr=False)
    secret: bytes = field(repr=False)


def seal_place(study: Study, place: CentrePlace) -> bytes:
    """The place as it stands in a package, for the study's keys; b'' of a study without keys."""
    keys = [raw_key(key) for key in study.keys.each()]
    if not keys:
        return b""
    said = canonical_bytes({"study": study.study_id, "seed": place.seed.hex(), "secret": place.secret.hex()})
    return b"".join(seal([said], keys))


def spell_place(sealed: bytes) -> bytes:
    """The line of a package."""
    return canonical_bytes({"centre": {"sealed": base64.b64encode(sealed).decode()}})


def read_place_line(said: object) -> bytes | None:
    """What a line seals; None when it is of another shape."""
    if not isinstance(said, dict) or said.keys() != {"sealed"} or not isinstance(said["sealed"], str):
        return None
    try:
        return base64.b64decode(said["sealed"], validate=True)
    except ValueError:
        return None


def open_place(study: Study, sealed: bytes, keys: Sequence[SecretKey], where: str) -> CentrePlace:
    """The centre's place, opened with the one of the keys that fits.

    Raises `OtherStudy` for a package without it, `WrongKey`, `Altered`.
    """
    if not sealed:
        raise OtherStudy(
            phrase("Storage", "the package does not hold the centre's place"),
            where=where,
            advice=phrase(
                "Storage",
                "It was made without a supervisor's key. Make the file without a key, and let the districts accept it.",
            ),
        )
    key = next((key for key in keys if key.public in study.keys.each()), None)
    if key is None:
        raise WrongKey(
            phrase("Storage", "the centre's place opens with the key {keys}").format(
                keys=" / ".join(study.keys.each())
            ),
            where=where,
            advice=phrase("Storage", "Give the key file that belongs to this study: --key FILE."),
        )
    try:
        with find_opening(io.BytesIO(sealed), 0, len(sealed), key.secret).open(io.BytesIO(sealed)) as opened:
            said = decode(opened.read(_LONGEST).decode())
        place = CentrePlace(bytes.fromhex(said["seed"]), bytes.fromhex(said["secret"]))
        is_right = said["study"] == study.study_id and len(place.seed) == len(place.secret) == _SECRET_BYTES
    except (BrokenSeal, NotSealedForThis, ValueError, KeyError, TypeError):
        is_right = False
    if not is_right or _public_half(place.seed) != study.centre_key:
        raise Altered(
            phrase("Storage", "what is sealed in the file is broken"),
            where=where,
            advice=phrase("Storage", "Ask the supervisor for the package again, and carry it over once more."),
        )
    return place


def _public_half(seed: bytes) -> str:
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key).hex()
