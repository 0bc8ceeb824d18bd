"""Canonical JSON, hashes, ids and moments: the spelling on which identity rests (DESIGN §4)."""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from datetime import UTC, datetime, timedelta

#: What canonical JSON can hold here: no floats, so that a number has one spelling.
Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical(value: object) -> str:
    """The one spelling: sorted keys, no spaces, letters as they are."""
    return _ENCODER.encode(value)


def canonical_bytes(value: object) -> bytes:
    """`canonical` in UTF-8. Raises `UnicodeEncodeError` for half a surrogate pair."""
    return _ENCODER.encode(value).encode()


def sha256_of(value: object) -> str:
    """sha256 of the canonical JSON, 64 hex digits."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()


def new_case_id() -> str:
    """A random version-4 uuid, 32 hex digits."""
    return uuid.uuid4().hex


def new_id() -> str:
    """A random id of 16 hex digits, for batches and incarnations."""
    return secrets.token_hex(8)


def moment() -> tuple[str, str]:
    """Now as (UTC with milliseconds, offset of this computer): `2025-03-01T04:05:06.123Z`, `+06:00`."""
    now = datetime.now(UTC).astimezone()
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z", _offset(now)


def local_moment(made_at: str, utc_offset: str) -> str:
    """A moment of the trail as local ISO time with its offset, to the second; '' when unreadable."""
    try:
        utc = datetime.fromisoformat(made_at)
        sign = -1 if utc_offset.startswith("-") else 1
        shift = sign * timedelta(hours=int(utc_offset[1:3]), minutes=int(utc_offset[4:6]))
    except (ValueError, OverflowError):
        return ""
    return (utc.replace(tzinfo=None) + shift).isoformat(timespec="seconds") + utc_offset


def now_local() -> str:
    """Now as local ISO time with its offset, to the second."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")


def _offset(now: datetime) -> str:
    text = now.strftime("%z")
    return f"{text[:3]}:{text[3:5]}"
