"""The last line of every file that stations hand to each other: Ed25519ph (RFC 8032) over all bytes before it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar

from forms.wording import phrase
from storage.errors import Altered, FileRefused, FolderMissing, Truncated, WrongSignature
from storage.file_lines import AGAIN, parse_line, spell_signature

Result = TypeVar("Result")

_BLOCK = 1 << 20
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Signed:
    """Where the signed part of a file ends, and its sha256."""

    end: int
    sha256: str


def put_in_place(out: Path, write: Callable[[IO[bytes]], Result]) -> Result:
    """Write a new file, or a newer one of ours, that is put in place when it is whole.

    Raises `FolderMissing` (exit 2) when it cannot be written.
    """
    aside = out.with_name(f".{out.name}.{os.getpid()}.part")
    is_whole = False
    try:
        with aside.open("xb") as file:
            result = write(file)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(out)
        is_whole = True
    except OSError as error:
        raise FolderMissing(
            phrase("Storage", "the file cannot be written ({strerror})").format(strerror=error.strerror or error),
            where=str(out),
            advice=phrase("Storage", "Choose another folder, or free some space."),
        ) from error
    finally:
        if not is_whole:
            with contextlib.suppress(OSError):  # the stick may be gone
                aside.unlink(missing_ok=True)
    return result


class Signing:
    """Hands pieces through, and their signature behind them; `sha256` is that of the pieces, once they are through."""

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self.sha256 = ""

    def sign(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The pieces, then the line with their signature."""
        from nacl import bindings
        from nacl.signing import SigningKey

        state = bindings.crypto_sign_ed25519ph_state()
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
            bindings.crypto_sign_ed25519ph_update(state, piece)
            yield piece
        key = SigningKey(self._seed)
        signature = bindings.crypto_sign_ed25519ph_final_create(state, bytes(key) + bytes(key.verify_key))
        self.sha256 = digest.hexdigest()
        yield spell_signature(self.sha256, signature) + b"\n"


def verify(file: IO[bytes], verify_key: str, where: str) -> Signed:
    """Check the signature at the end of an open file. Raises `Truncated`, `Altered` or `WrongSignature`."""
    end, said_sha256, signature = _read_signature(file, where)
    return Signed(end, _verify(file, end, signature, (verify_key, said_sha256), where))


def _read_signature(file: IO[bytes], where: str) -> tuple[int, str, bytes]:
    """(where the signed part ends, its sha256 as the last line says it, the signature)."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _LONGEST))
    tail = file.read()
    start = tail.rfind(b"\n", 0, -1) + 1
    lost = Truncated(
        phrase("Storage", "the file has no signature at its end: a part of it is missing"),
        where=where,
        advice=phrase("Storage", AGAIN),
    )
    if not tail.endswith(b"\n") or not start:
        raise lost
    try:
        last = parse_line(tail[start:-1], f"{where}, last line")
    except FileRefused as error:
        raise lost from error
    if last.keys() != {"algorithm", "sha256", "signature"} or last["algorithm"] != "ed25519ph":
        raise lost
    try:
        signature = bytes.fromhex(str(last["signature"]))
    except ValueError as error:
        raise Altered(
            phrase("Storage", "the signature is no signature"), where=where, advice=phrase("Storage", AGAIN)
        ) from error
    if signature.hex() != last["signature"]:
        raise Altered(
            phrase("Storage", "the signature is not spelled as this program spells it"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    return size - len(tail) + start, str(last["sha256"]), signature


def _verify(file: IO[bytes], end: int, signature: bytes, said: tuple[str, str], where: str) -> str:
    from nacl import bindings
    from nacl.exceptions import BadSignatureError, CryptoError

    verify_key, sha256 = said
    state = bindings.crypto_sign_ed25519ph_state()
    digest = hashlib.sha256()
    for block in blocks(file, end):
        digest.update(block)
        bindings.crypto_sign_ed25519ph_update(state, block)
    if digest.hexdigest() != sha256:
        raise Altered(
            phrase("Storage", "the file was changed or damaged on its way"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    wrong = WrongSignature(
        phrase("Storage", "the signature is not that of the station the file names"),
        where=where,
        advice=phrase("Storage", AGAIN),
    )
    try:
        is_signed = bindings.crypto_sign_ed25519ph_final_verify(state, signature, bytes.fromhex(verify_key))
    except (BadSignatureError, CryptoError, ValueError) as error:
        raise wrong from error
    if not is_signed:
        raise wrong
    return sha256


def blocks(file: IO[bytes], end: int) -> Iterator[bytes]:
    """The first `end` bytes of an open file."""
    file.seek(0)
    left = end
    while left:
        block = file.read(min(_BLOCK, left))
        if not block:
            return
        left -= len(block)
        yield block
