"""A supervisor's key pair: districts seal for the public half, the secret half opens and lies under a password.

Both files are those of the age tools: FILE holds the secret half in age's armour, FILE.pub the public one as a line.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from forms.wording import phrase, translate
from storage.age_format import (
    KEY_BYTES,
    WORK,
    BrokenSeal,
    NotSealedForThis,
    open_with_password,
    public_half,
    seal_with_password,
)
from storage.bech32 import read_bech32, write_bech32
from storage.canonical import now_local
from storage.errors import FolderMissing, KeyRefused, StoreExists

_PUBLIC, _SECRET = "age", "age-secret-key-"
_ARMOUR = "-----BEGIN AGE"
_LARGEST = 100_000
PUBLIC_SUFFIX = ".pub"
#: The shortest password that a key is put under.
SHORTEST = 8
_WHICH = translate(
    "Storage", "The key file is the one that was made with `keys`; the file beside it that ends in .pub is no secret."
)


@dataclass(frozen=True, slots=True)
class SecretKey:
    """The half that opens: 32 bytes. `is_station` marks a station's own, which nobody was asked for."""

    secret: bytes = field(repr=False)
    is_station: bool = False

    @property
    def public(self) -> str:
        """The other half, `age1…`."""
        return write_bech32(_PUBLIC, public_half(self.secret))


def make_keys(path: Path, password: str, *, work: int = 0, key: SecretKey | None = None) -> str:
    """Make a key pair: the secret half at `path`, the public one beside it with `.pub` added; the public key.

    `work` is scrypt's for the password, 0 the usual; `key` one that was typed back from its printed sheet.
    Raises `KeyRefused` for a password under 8 characters, `StoreExists` or `FolderMissing` (exit 2).
    """
    if len(password) < SHORTEST:
        raise KeyRefused(
            phrase("Storage", "the password has fewer than {shortest} characters").format(shortest=SHORTEST),
            where=str(path),
            advice=phrase(
                "Storage", "Take four or five words that nobody else would put together, and write them down."
            ),
        )
    key = key or SecretKey(secrets.token_bytes(KEY_BYTES))
    letters = write_bech32(_SECRET, key.secret).upper()
    text = f"# created: {now_local()}\n# public key: {key.public}\n{letters}\n"
    beside = public_path(path)
    for one in (path, beside):
        refuse_standing(one)
    write_secret(path, seal_with_password(text.encode(), password, work=work or WORK))
    said = f"# Anketa: districts seal their files for this key. It is no secret.\n{key.public}\n"
    is_whole = False
    try:
        write_secret(beside, said.encode())
        is_whole = True
    finally:
        if not is_whole:
            with contextlib.suppress(OSError):
                path.unlink()
    return key.public


def public_path(path: Path) -> Path:
    """Where the public half of a key file stands."""
    return path.with_name(path.name + PUBLIC_SUFFIX)


def refuse_standing(path: Path) -> None:
    """Raise `StoreExists` (exit 2) where something has this name."""
    if path.exists():
        raise StoreExists(
            phrase("Storage", "there is a file already"),
            where=str(path),
            advice=phrase("Storage", "Choose another name."),
        )


def write_secret(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone, on the disk before it returns; half of one is taken away.

    Raises `StoreExists` or `FolderMissing` (exit 2).
    """
    refuse_standing(path)
    is_made = is_whole = False
    try:
        with open(path, "xb", opener=_for_its_owner) as file:
            is_made = True
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # districts seal for this key from now on
            is_whole = True
    except OSError as error:
        raise FolderMissing(
            phrase("Storage", "the file cannot be written ({strerror})").format(strerror=error.strerror or error),
            where=str(path),
            advice=phrase("Storage", "Choose another folder, or free some space."),
        ) from error
    finally:
        if is_made and not is_whole:
            with contextlib.suppress(OSError):
                path.unlink()


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def read_public_key(path: Path) -> str:
    """The public key of a `.pub` file, `age1…`. Raises `KeyRefused`."""
    text = _read(path)
    if text.startswith(_ARMOUR):
        raise KeyRefused(
            phrase("Storage", "this is the secret half, which stays with the supervisor"),
            where=str(path),
            advice=phrase("Storage", "Give its .pub file."),
        )
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if len(lines) != 1:
        raise KeyRefused(
            phrase("Storage", "this is not a public key"), where=str(path), advice=phrase("Storage", _WHICH)
        )
    return check_public_key(lines[0], where=str(path))


def check_public_key(text: str, *, where: str) -> str:
    """The text, when it is a public key. Raises `KeyRefused`."""
    raw_key(text, where=where)
    return text


def raw_key(text: str, *, where: str = "") -> bytes:
    """The 32 bytes of `age1…`. Raises `KeyRefused`."""
    try:
        raw = read_bech32(_PUBLIC, text)
    except ValueError as error:
        raise KeyRefused(
            phrase("Storage", "this is not a public key"), where=where, advice=phrase("Storage", _WHICH)
        ) from error
    if len(raw) != KEY_BYTES:
        raise KeyRefused(phrase("Storage", "this is not a public key"), where=where, advice=phrase("Storage", _WHICH))
    return raw


def write_public_key(raw: bytes) -> str:
    """`age1…` of 32 bytes."""
    return write_bech32(_PUBLIC, raw)


def read_secret_key(path: Path, password: str) -> SecretKey:
    """The secret half of a key file. Raises `KeyRefused` for a wrong password or another file."""
    text = _read(path)
    if not text.startswith(_ARMOUR):
        raise KeyRefused(
            phrase("Storage", "this is not the secret half of a key"), where=str(path), advice=phrase("Storage", _WHICH)
        )
    try:
        content = open_with_password(text.encode(), password).decode("ascii")
        letters = next(line for line in content.splitlines() if line and not line.startswith("#"))
        return SecretKey(read_bech32(_SECRET, letters))
    except NotSealedForThis as error:
        raise KeyRefused(
            phrase("Storage", "the password does not open this key"),
            where=str(path),
            advice=phrase("Storage", "Type it again; mind the keyboard's language."),
        ) from error
    except (BrokenSeal, StopIteration, ValueError) as error:
        raise KeyRefused(
            phrase("Storage", "this is not a key file, or it is damaged"),
            where=str(path),
            advice=phrase("Storage", _WHICH),
        ) from error


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
        return content.decode("ascii" if content.startswith(b"-----") else "utf-8")
    except OSError as error:
        raise KeyRefused(
            phrase("Storage", "the key file cannot be read ({strerror})").format(strerror=error.strerror or error),
            where=str(path),
            advice=phrase("Storage", "Check the path."),
        ) from error
    except UnicodeDecodeError as error:
        raise KeyRefused(
            phrase("Storage", "this is not a key file"), where=str(path), advice=phrase("Storage", _WHICH)
        ) from error
