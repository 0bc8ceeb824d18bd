"""The file of keys beside an encrypted store: its one random key, wrapped for each person and for supervisors.

An encrypted store is random bytes from its seventeenth byte on, so what opens it has to stand outside: in
`NAME.anketa-keys`, JSON, found by the name of the store that stands in both (any file name does). The same wraps are
kept inside the store, which writes the file again when it is missing. A person's wrap is XChaCha20-Poly1305 under a
key made of the password by Argon2id (RFC 9106); a supervisor's is an age file for their public key. A wrap holds for
one store and one code: moved to another, it does not open.
"""

from __future__ import annotations

import base64
import contextlib
import io
import json
import os
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from forms.wording import phrase, translate
from storage.canonical import canonical, canonical_bytes
from storage.driver import KEY_BYTES, MARK, StoreKey, read_header
from storage.errors import KeysMissing, WrongPassphrase
from storage.key_files import raw_key

SUFFIX = ".anketa-keys"
FORMAT = 1
#: Work of one try at a password: passes over memory (bytes). A quarter of a second on the laptop this was measured on.
PASSES, MEMORY = 3, 128 * 1024 * 1024
#: What a file may ask for, so that a forged one cannot hold the program up.
_MOST_PASSES, _MOST_MEMORY = 16, 1024 * 1024 * 1024
_SALT, _NONCE = 16, 24
_LONGEST = 1_000_000
_WRONG = translate(
    "Storage", "Type it again; look at the keyboard's language and Caps Lock. A supervisor's key opens the store too."
)


@dataclass(frozen=True, slots=True)
class PersonWrap:
    """The store's key under one person's password; `salt` and `sealed` in hex, `memory` in bytes."""

    code: str
    passes: int
    memory: int
    salt: str
    sealed: str


@dataclass(frozen=True, slots=True)
class SupervisorWrap:
    """The store's key for a supervisor's public key (`age1…`); `sealed` in base64."""

    recipient: str
    sealed: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a file of keys holds; `store` is the name (16 hex digits) that the store's own first bytes carry."""

    store: str
    people: tuple[PersonWrap, ...] = ()
    supervisors: tuple[SupervisorWrap, ...] = ()

    def person(self, code: str) -> PersonWrap | None:
        """The wrap of a person's code."""
        return next((wrap for wrap in self.people if wrap.code == code), None)


# --- the key and its wraps ---------------------------------------------------------------------------------------


def make_key() -> StoreKey:
    """The random key of a new store, with the name that it begins with."""
    return StoreKey(MARK + secrets.token_bytes(8), secrets.token_bytes(KEY_BYTES))


def store_name(header: bytes) -> str:
    """The name an encrypted store carries behind its mark, 16 hex digits."""
    return header[len(MARK) :].hex()


def wrap_for_person(key: StoreKey, code: str, password: str) -> PersonWrap:
    """Wrap the key under a person's password."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    wrap = PersonWrap(code, PASSES, MEMORY, salt.hex(), "")
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(
        key.secret, _bound_to(key.header, wrap), nonce, _stretch(password, wrap)
    )
    return PersonWrap(code, PASSES, MEMORY, salt.hex(), (nonce + sealed).hex())


def unwrap_for_person(wrap: PersonWrap, header: bytes, password: str) -> StoreKey:
    """The key out of a person's wrap. Raises `WrongPassphrase`, also when the wrap was altered or is of another."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
    from nacl.exceptions import CryptoError

    try:
        sealed = bytes.fromhex(wrap.sealed)
        secret = crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[_NONCE:], _bound_to(header, wrap), sealed[:_NONCE], _stretch(password, wrap)
        )
    except (CryptoError, ValueError, TypeError) as error:
        raise WrongPassphrase(
            phrase("Storage", "this password does not open the store"),
            where=wrap.code,
            advice=phrase("Storage", _WRONG),
        ) from error
    return StoreKey(header, secret)


def wrap_for_supervisor(key: StoreKey, recipient: str) -> SupervisorWrap:
    """Wrap the key for a public key (`age1…`). Raises `KeyRefused` when it is none."""
    from storage.age_format import seal

    sealed = b"".join(seal([_named(key)], [raw_key(recipient)]))
    return SupervisorWrap(recipient, base64.b64encode(sealed).decode())


def unwrap_for_supervisor(wraps: Iterable[SupervisorWrap], header: bytes, secret: bytes) -> StoreKey:
    """The key out of the wrap that a supervisor's secret key opens. Raises `WrongPassphrase`."""
    for wrap in wraps:
        key = _open_sealed(wrap, header, secret)
        if key is not None:
            return key
    raise WrongPassphrase(
        phrase("Storage", "this supervisor's key does not open the store"),
        where=store_name(header),
        advice=phrase("Storage", "Take the key file of the supervisor for whom the store was made."),
    )


def _open_sealed(wrap: SupervisorWrap, header: bytes, secret: bytes) -> StoreKey | None:
    from storage.age_format import BrokenSeal, NotSealedForThis, find_opening

    with contextlib.suppress(BrokenSeal, NotSealedForThis, ValueError):
        sealed = base64.b64decode(wrap.sealed, validate=True)
        with find_opening(io.BytesIO(sealed), 0, len(sealed), secret).open(io.BytesIO(sealed)) as opened:
            name, _, found = opened.read(_LONGEST).partition(b" ")
        if name.decode() == store_name(header) and len(found) == KEY_BYTES:
            return StoreKey(header, found)
    return None


def _named(key: StoreKey) -> bytes:
    return store_name(key.header).encode() + b" " + key.secret


def _bound_to(header: bytes, wrap: PersonWrap) -> bytes:
    """What a wrap holds for and how it was made, authenticated with it."""
    return canonical_bytes([store_name(header), wrap.code, wrap.passes, wrap.memory, wrap.salt])


def _stretch(password: str, wrap: PersonWrap) -> bytes:
    """Argon2id of the password. ValueError for work or a salt that this program never asks for."""
    from nacl.pwhash import argon2id

    if not (1 <= wrap.passes <= _MOST_PASSES and argon2id.MEMLIMIT_MIN <= wrap.memory <= _MOST_MEMORY):
        raise ValueError(wrap)
    return argon2id.kdf(KEY_BYTES, spell(password), bytes.fromhex(wrap.salt), wrap.passes, wrap.memory)


def spell(password: str) -> bytes:
    """The bytes of a password: one spelling for letters that a keyboard may compose in two ways (й)."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


# --- the file --------------------------------------------------------------------------------------------------------


def beside(store: Path) -> Path:
    """Where the file of keys of a store lies."""
    return store.with_suffix(SUFFIX)


def write_key_file(path: Path, keys: KeyFile) -> None:
    """Write the file in one step, on the disk before it returns. Raises OSError."""
    content = {"anketa_keys": FORMAT, **asdict(keys)}
    fresh = path.with_name(f".{path.name}.new")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.write(json.dumps(content, ensure_ascii=False, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def read_key_file(path: Path) -> KeyFile:
    """Read a file of keys. Raises `KeysMissing` when it cannot be read or is something else."""
    try:
        keys = _from_json(json.loads(_read_text(path)))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise KeysMissing(
            phrase("Storage", "this is not a file of keys"), where=str(path), advice=_ask_for_keys("")
        ) from error
    return keys


def _from_json(parts: dict[str, Any]) -> KeyFile:
    """Raises ValueError, KeyError or TypeError for anything else than `write_key_file` writes."""
    if parts["anketa_keys"] != FORMAT:
        raise ValueError(parts["anketa_keys"])
    people = (
        PersonWrap(str(one["code"]), int(one["passes"]), int(one["memory"]), str(one["salt"]), str(one["sealed"]))
        for one in parts["people"]
    )
    supervisors = (SupervisorWrap(str(one["recipient"]), str(one["sealed"])) for one in parts["supervisors"])
    return KeyFile(str(parts["store"]), tuple(people), tuple(supervisors))


def find_key_file(store: Path, header: bytes) -> KeyFile:
    """The keys of a store: from the file beside it, or from any file of keys in its folder or the one above.

    Raises `KeysMissing` when there is none for this store.
    """
    name = store_name(header)
    for path in _candidates(store):
        with contextlib.suppress(KeysMissing):
            keys = read_key_file(path)
            if keys.store == name:
                return keys
    raise KeysMissing(
        phrase("Storage", "the file of keys {name} is missing: without it no password opens this store").format(
            name=beside(store).name
        ),
        where=str(store),
        advice=_ask_for_keys(beside(store).name),
    )


def drop_key_file(store: Path, header: bytes) -> None:
    """Take away the file of keys of a store that was not made in the end; one of another store stays."""
    name = store_name(header)
    for path in (beside(store), another_beside(store, name)):
        with contextlib.suppress(KeysMissing, OSError):
            if read_key_file(path).store == name:
                path.unlink()


def another_beside(store: Path, name: str) -> Path:
    """Where its file of keys lies when the file of another store has the place beside it."""
    return store.with_name(f"{store.stem}.{name}{SUFFIX}")


def carry_keys(copy: Path, store: Path, folder: Path) -> None:
    """Put the file of keys of an encrypted copy into another folder that gets the copy, named as beside `store`.

    That of another store of this name, which shares the folder, is left alone. Raises OSError, `KeysMissing`.
    """
    header = read_header(copy)
    if header:
        place = folder / store.name
        path, name = beside(place), store_name(header)
        with contextlib.suppress(KeysMissing):
            if read_key_file(path).store != name:
                path = another_beside(place, name)
        write_key_file(path, find_key_file(copy, header))


def _candidates(store: Path) -> Iterator[Path]:
    yield beside(store)
    for folder in (store.parent, store.parent.parent):
        with contextlib.suppress(OSError):
            yield from sorted(folder.glob(f"*{SUFFIX}"))[:200]


def _ask_for_keys(name: str) -> str:
    if name:
        return phrase(
            "Storage",
            "Copy {name} beside it from where the store was, or from a backup; "
            "the recovery file of a supervisor does too.",
        ).format(name=name)
    return phrase(
        "Storage",
        "Copy the file that ends in .anketa-keys beside the store from where it was, or from a backup; "
        "the recovery file of a supervisor does too.",
    )


def _read_text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(_LONGEST)
    except (OSError, UnicodeDecodeError) as error:
        raise KeysMissing(
            phrase("Storage", "the file cannot be read"), where=str(path), advice=phrase("Storage", "Look at the path.")
        ) from error


def as_text(wrap: PersonWrap | SupervisorWrap) -> str:
    """A wrap as the store keeps it."""
    return canonical(asdict(wrap))
