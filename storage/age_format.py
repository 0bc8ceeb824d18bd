"""The age format, version 1 (C2SP: age-encryption.org/v1), on the primitives of libsodium that PyNaCl brings.

A header wraps one random file key for every recipient; the rest is the content in chunks, each sealed on its own, so
that a sealed file can be read from the middle, and no plain copy need lie on a disk. Every age program opens what is
written here.
"""

from __future__ import annotations

import base64
import hmac
import io
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

_VERSION = b"age-encryption.org/v1\n"
_X25519, _SCRYPT = b"age-encryption.org/v1/X25519", b"age-encryption.org/v1/scrypt"
_CHUNK, _TAG, _NONCE = 64 * 1024, 16, 16
_COLUMNS = 64
#: The longest header that is looked at, and the most stanzas: ours have two.
_LONGEST_HEADER, _MOST_STANZAS = 20_000, 64
#: Work of a password's key: 2**17 · 1 KiB of memory, about half a second. What is read may ask for eight times that.
WORK, _MOST_WORK = 17, 20
KEY_BYTES = 32


class NotSealedForThis(ValueError):
    """The key or the password at hand does not open it."""


class BrokenSeal(ValueError):
    """Not the age format, or changed, or cut."""


@dataclass(frozen=True, slots=True)
class _Stanza:
    arguments: tuple[str, ...]
    body: bytes


# --- keys ------------------------------------------------------------------------------------------------------------


def public_half(secret: bytes) -> bytes:
    """The public X25519 key (32 bytes) of a secret one."""
    from nacl.bindings import crypto_scalarmult_base

    return crypto_scalarmult_base(secret)


def _derive(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA-256 (RFC 5869), one block."""
    drawn = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(drawn, purpose + b"\x01", "sha256")


def _shared(secret: bytes, public: bytes) -> bytes:
    from nacl.bindings import crypto_scalarmult
    from nacl.exceptions import RuntimeError as NoKey

    try:
        return crypto_scalarmult(secret, public)
    except NoKey as error:  # a point of small order, which every secret meets alike
        raise BrokenSeal("no public key") from error


def _close(key: bytes, nonce: bytes, content: bytes) -> bytes:
    from nacl.bindings import crypto_aead_chacha20poly1305_ietf_encrypt

    return crypto_aead_chacha20poly1305_ietf_encrypt(content, b"", nonce, key)


def _open(key: bytes, nonce: bytes, closed: bytes) -> bytes:
    """Raises `BrokenSeal`."""
    from nacl.bindings import crypto_aead_chacha20poly1305_ietf_decrypt
    from nacl.exceptions import CryptoError

    try:
        return crypto_aead_chacha20poly1305_ietf_decrypt(closed, b"", nonce, key)
    except (CryptoError, ValueError) as error:
        raise BrokenSeal("changed or cut") from error


def _password_key(password: str, salt: bytes, work: int) -> bytes:
    from nacl.bindings import crypto_pwhash_scryptsalsa208sha256_ll

    return crypto_pwhash_scryptsalsa208sha256_ll(
        password.encode(), _SCRYPT + salt, 1 << work, 8, 1, dklen=KEY_BYTES, maxmem=(1 << work) * 8 * 130 + (1 << 20)
    )


# --- writing ---------------------------------------------------------------------------------------------------------


def seal(lines: Iterable[bytes], recipients: Sequence[bytes]) -> Iterator[bytes]:
    """The pieces joined and sealed for public keys (32 bytes each), as blocks of the sealed file."""
    file_key = secrets.token_bytes(16)
    yield from _sealed(file_key, [_for_key(file_key, recipient) for recipient in recipients], lines)


def seal_with_password(content: bytes, password: str, *, work: int = WORK) -> bytes:
    """The content under a password, in letters that survive a printer (age's armour)."""
    file_key, salt = secrets.token_bytes(16), secrets.token_bytes(16)
    body = _close(_password_key(password, salt, work), bytes(12), file_key)
    sealed = b"".join(_sealed(file_key, [_Stanza(("scrypt", _base64(salt), str(work)), body)], [content]))
    letters = base64.b64encode(sealed)
    rows = (letters[start : start + _COLUMNS] for start in range(0, len(letters), _COLUMNS))
    return b"\n".join((_BEGIN, *rows, _END, b""))


_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"


def _for_key(file_key: bytes, recipient: bytes) -> _Stanza:
    once = secrets.token_bytes(KEY_BYTES)
    share = public_half(once)
    key = _derive(_shared(once, recipient), share + recipient, _X25519)
    return _Stanza(("X25519", _base64(share)), _close(key, bytes(12), file_key))


def _sealed(file_key: bytes, stanzas: Sequence[_Stanza], pieces: Iterable[bytes]) -> Iterator[bytes]:
    head = _VERSION + b"".join(map(_spell, stanzas)) + b"---"
    nonce = secrets.token_bytes(_NONCE)
    mac = hmac.digest(_derive(file_key, b"", b"header"), head, "sha256")
    yield head + b" " + _base64(mac).encode() + b"\n" + nonce
    key = _derive(file_key, nonce, b"payload")
    waiting, number = bytearray(), 0
    for piece in pieces:
        waiting += piece
        while len(waiting) > _CHUNK:  # the last chunk is marked, so one is held back
            yield _close(key, _nonce(number, is_last=False), bytes(waiting[:_CHUNK]))
            del waiting[:_CHUNK]
            number += 1
    yield _close(key, _nonce(number, is_last=True), bytes(waiting))


def _spell(stanza: _Stanza) -> bytes:
    letters = _base64(stanza.body)
    rows = [letters[start : start + _COLUMNS] for start in range(0, len(letters) + 1, _COLUMNS)]
    return "\n".join(("-> " + " ".join(stanza.arguments), *rows, "")).encode()


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode().rstrip("=")


# --- reading ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens one sealed part of a file: where its chunks stand, and their key."""

    start: int
    size: int
    key: bytes

    def open(self, file: IO[bytes]) -> io.BufferedReader:
        """The plain content, to be read from any place; closing it closes `file`."""
        return io.BufferedReader(_PlainReader(file, self), _CHUNK)


def find_opening(file: IO[bytes], start: int, end: int, secret: bytes) -> Opening:
    """Read the header of the sealed part from `start` to `end`, with a secret X25519 key.

    Raises `NotSealedForThis`, or `BrokenSeal`.
    """
    public = public_half(secret)

    def unwrap(stanza: _Stanza) -> bytes | None:
        if stanza.arguments[0] != "X25519" or len(stanza.arguments) != 2:
            return None
        share = _bytes(stanza.arguments[1], KEY_BYTES)
        try:
            return _open(_derive(_shared(secret, share), share + public, _X25519), bytes(12), stanza.body)
        except BrokenSeal:  # wrapped for somebody else
            return None

    return _find_opening(file, start, end, unwrap)


def open_with_password(armoured: bytes, password: str) -> bytes:
    """The content of `seal_with_password`. Raises `NotSealedForThis` for another password, or `BrokenSeal`."""
    rows = armoured.strip().splitlines()
    if len(rows) < 3 or (rows[0], rows[-1]) != (_BEGIN, _END):
        raise BrokenSeal("no armour")
    try:
        sealed = base64.b64decode(b"".join(rows[1:-1]), validate=True)
    except ValueError as error:
        raise BrokenSeal("no armour") from error

    def unwrap(stanza: _Stanza) -> bytes | None:
        name, *rest = stanza.arguments
        if name != "scrypt" or len(rest) != 2 or not rest[1].isdecimal() or not 0 < int(rest[1]) <= _MOST_WORK:
            return None
        key = _password_key(password, _bytes(rest[0], 16), int(rest[1]))
        try:
            return _open(key, bytes(12), stanza.body)
        except BrokenSeal:
            return None

    file = io.BytesIO(sealed)
    return _find_opening(file, 0, len(sealed), unwrap).open(file).read()


def _find_opening(file: IO[bytes], start: int, end: int, unwrap: Callable[[_Stanza], bytes | None]) -> Opening:
    file.seek(start)
    head = file.read(min(_LONGEST_HEADER, end - start))
    stanzas, signed, mac, length = _read_header(head)
    for stanza in stanzas:
        file_key = unwrap(stanza)
        if file_key is None:
            continue
        if not hmac.compare_digest(hmac.digest(_derive(file_key, b"", b"header"), signed, "sha256"), mac):
            raise BrokenSeal("the header was changed")
        nonce = head[length : length + _NONCE]
        size = end - start - length - _NONCE
        if len(nonce) < _NONCE or size < _TAG:
            raise BrokenSeal("cut")
        return Opening(start + length + _NONCE, size, _derive(file_key, nonce, b"payload"))
    raise NotSealedForThis("sealed for other keys")


def _read_header(head: bytes) -> tuple[list[_Stanza], bytes, bytes, int]:
    """(stanzas, what the mac covers, the mac, length of the header). Raises `BrokenSeal`."""
    if not head.startswith(_VERSION):
        raise BrokenSeal("not the age format")
    stanzas: list[_Stanza] = []
    rows = iter(head[len(_VERSION) :].split(b"\n"))
    length = len(_VERSION)
    for row in rows:
        text = row.decode("ascii", "replace")
        if text.startswith("--- "):
            return stanzas, head[: length + 3], _bytes(text[4:], 32), length + len(row) + 1
        if not text.startswith("-> ") or len(stanzas) == _MOST_STANZAS:
            break
        letters = ""
        length += len(row) + 1
        for part in rows:
            letters += part.decode("ascii", "replace")
            length += len(part) + 1
            if len(part) < _COLUMNS:
                break
        stanzas.append(_Stanza(tuple(text[3:].split(" ")), _bytes(letters, None)))
    raise BrokenSeal("the header is not whole")


def _bytes(letters: str, size: int | None) -> bytes:
    """What base64 without its tail says, spelled the one way it may be. Raises `BrokenSeal`."""
    try:
        content = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except ValueError as error:
        raise BrokenSeal("no base64") from error
    if _base64(content) != letters or size not in {None, len(content)}:
        raise BrokenSeal("no base64 of that length")
    return content


class _PlainReader(io.RawIOBase):
    """The plain content of a sealed part, a chunk at a time. A chunk that does not fit its key is `BrokenSeal`."""

    def __init__(self, file: IO[bytes], opening: Opening) -> None:
        super().__init__()
        self._file, self._opening = file, opening
        self._chunks = -(-opening.size // (_CHUNK + _TAG))
        self._length = opening.size - self._chunks * _TAG
        self._at = 0
        self._number, self._content = -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._length}[whence])
        return self._at

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401  (typeshed has no public name for a buffer in 3.11)
        room = memoryview(buffer).cast("B")
        number, skipped = divmod(self._at, _CHUNK)
        if self._at >= self._length and not (self._length == 0 and self._number < 0):
            return 0
        content = self._chunk(number)[skipped : skipped + len(room)]
        room[: len(content)] = content
        self._at += len(content)
        return len(content)

    def _chunk(self, number: int) -> bytes:
        if number != self._number:
            self._file.seek(self._opening.start + number * (_CHUNK + _TAG))
            closed = self._file.read(min(_CHUNK + _TAG, self._opening.size - number * (_CHUNK + _TAG)))
            nonce = _nonce(number, is_last=number == self._chunks - 1)
            self._content, self._number = _open(self._opening.key, nonce, closed), number
        return self._content

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()
