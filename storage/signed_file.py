"""The outside of a district file: what a station sends (DESIGN §4). JSON Lines, signed, never a SQLite file.

    manifest      station, number, form versions, counts, the end of every chain
    incarnation…  whose chains these are
    change…       every chain whole, so that a lost store can be rebuilt from last files
    case…         what was on each paper when it was closed
    signature     Ed25519ph (RFC 8032) over every byte before this line, by the station's key

The kind is read from the content, never from the name. The sealed kind will have another word in the
first line's `kind`; this program refuses words it does not know.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from storage.canonical import canonical_bytes
from storage.errors import (
    Altered,
    FileRefused,
    FolderMissing,
    FutureFormat,
    NotADistrictFile,
    SealedFile,
    TooLarge,
    Truncated,
    WrongShape,
    WrongSignature,
)
from storage.file_lines import (
    FORMAT,
    LARGE,
    MAGIC,
    MOST_BYTES,
    MOST_LINES,
    READERS,
    UNSEALED,
    CaseLine,
    IncarnationLine,
    Manifest,
    parse_line,
    read_manifest,
    spell_signature,
)
from storage.holder import is_open_here
from storage.plain_lines import PlainLine, read_plain
from storage.station import station_id_of
from storage.trail import Change

SUFFIX = ".anketa-district"
_SQLITE = b"SQLite format 3\x00"
_BLOCK = 1 << 20
_LONGEST_SIGNATURE = 1_000
_AGAIN = "Pack the file again on the laptop it came from, and carry it over once more."

_PACK_IT = "Pack it first: main.py pack STORE OUT."

Line = IncarnationLine | Change | CaseLine | PlainLine


@dataclass(frozen=True, slots=True)
class Checked:
    """A file whose signature fits: its manifest, the sha256 of everything before the signature, where that ends."""

    path: Path
    manifest: Manifest
    sha256: str
    end: int


# --- writing ---------------------------------------------------------------------------------------------------------


def write_file(out: Path, lines: Iterable[bytes], seed: bytes) -> str:
    """Write the lines with their signature to a new or older file of ours; the sha256 of what was signed.

    The file is put in place when it is whole. Raises `FolderMissing` (exit 2) when it cannot be written.
    """
    aside = out.with_name(f".{out.name}.{os.getpid()}.part")
    is_whole = False
    try:
        with aside.open("xb") as file:
            sha256 = _write_signed(file, lines, seed)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(out)
        is_whole = True
    except OSError as error:
        raise FolderMissing(
            f"the file cannot be written ({error.strerror or error})",
            where=str(out),
            advice="Choose another folder, or free some space.",
        ) from error
    finally:
        if not is_whole:
            aside.unlink(missing_ok=True)
    return sha256


def _write_signed(file: IO[bytes], lines: Iterable[bytes], seed: bytes) -> str:
    from nacl import bindings
    from nacl.signing import SigningKey

    state = bindings.crypto_sign_ed25519ph_state()
    digest = hashlib.sha256()
    for line in lines:
        if len(line) > MOST_BYTES:
            raise TooLarge(f"a case has over {MOST_BYTES} bytes and cannot be packed")
        whole = line + b"\n"
        file.write(whole)
        digest.update(whole)
        bindings.crypto_sign_ed25519ph_update(state, whole)
    signature = bindings.crypto_sign_ed25519ph_final_create(
        state, bytes(SigningKey(seed)) + bytes(SigningKey(seed).verify_key)
    )
    file.write(spell_signature(digest.hexdigest(), signature) + b"\n")
    return digest.hexdigest()


# --- checking --------------------------------------------------------------------------------------------------------


def is_sqlite(path: Path) -> bool:
    """Whether the content begins as an SQLite file does; an encrypted store does not. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


def check_file(path: Path) -> Checked:
    """Check kind, format and signature, and read the manifest; no other line is looked at.

    Raises a `FileRefused` that says what is wrong; `NotADistrictFile` also for a file that cannot be read.
    """
    if is_open_here(path):  # reading it by another handle would drop this process's lock on it
        raise NotADistrictFile(
            "this is a store that is open here, not a district file", where=str(path), advice=_PACK_IT
        )
    try:
        with path.open("rb") as file:
            return _check(path, file)
    except OSError as error:
        raise NotADistrictFile(
            f"the file cannot be read ({error.strerror or error})",
            where=str(path),
            advice="Look whether the stick is still there.",
        ) from error


def _check(path: Path, file: IO[bytes]) -> Checked:
    where = str(path)
    first = file.readline(MOST_BYTES + 1)
    _check_kind(first, where)
    if not first.endswith(b"\n"):
        raise Truncated("the file ends in its first line", where=where, advice=_AGAIN)
    head = parse_line(first[:-1], f"{where}, line 1")
    _check_format(head, where)
    manifest = read_manifest(head, f"{where}, line 1")
    if station_id_of(manifest.verify_key) != manifest.station:
        raise Altered("the station's name does not belong to its key", where=where, advice=_AGAIN)
    end, said_sha256, signature = _read_signature(file, where)
    sha256 = _verify(file, end, signature, manifest.verify_key, where, said_sha256)
    return Checked(path, manifest, sha256, end)


def _check_kind(first: bytes, where: str) -> None:
    if first.startswith(_SQLITE):
        raise NotADistrictFile("this is a store, not a district file", where=where, advice=_PACK_IT)
    if not first:
        raise NotADistrictFile("the file is empty", where=where, advice=_AGAIN)
    if not (first.startswith(MAGIC) or MAGIC.startswith(first)):
        raise NotADistrictFile("this is not a district file", where=where, advice=f"District files end in {SUFFIX}.")


def _check_format(head: dict[str, object], where: str) -> None:
    number, kind = head.get("format"), head.get("kind")
    if type(number) is not int or type(kind) is not str:
        raise WrongShape("the first line does not say its format", where=where, advice=_AGAIN)
    if number > FORMAT:
        raise FutureFormat(
            f"the file was written by a newer program (format {number}, this program knows {FORMAT})",
            where=where,
            advice="Merge it with the newer program.",
        )
    if kind != UNSEALED:
        raise SealedFile(
            f"the file is of the kind “{kind[:40]}”, which this program cannot open",
            where=where,
            advice="Merge it with the newer program.",
        )
    if head.keys() != {"anketa", "format", "kind", "manifest"} or number < 1:
        raise WrongShape("the first line holds something unknown", where=where, advice=_AGAIN)


def _read_signature(file: IO[bytes], where: str) -> tuple[int, str, bytes]:
    """(where the signed part ends, its sha256 as the last line says it, the signature)."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _LONGEST_SIGNATURE))
    tail = file.read()
    start = tail.rfind(b"\n", 0, -1) + 1
    lost = Truncated("the file has no signature at its end: a part of it is missing", where=where, advice=_AGAIN)
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
        raise Altered("the signature is no signature", where=where, advice=_AGAIN) from error
    if signature.hex() != last["signature"]:
        raise Altered("the signature is not spelled as this program spells it", where=where, advice=_AGAIN)
    return size - len(tail) + start, str(last["sha256"]), signature


def _verify(file: IO[bytes], end: int, signature: bytes, verify_key: str, where: str, said_sha256: str) -> str:  # noqa: PLR0917
    from nacl import bindings
    from nacl.exceptions import BadSignatureError, CryptoError

    state = bindings.crypto_sign_ed25519ph_state()
    digest = hashlib.sha256()
    for block in _blocks(file, end):
        digest.update(block)
        bindings.crypto_sign_ed25519ph_update(state, block)
    if digest.hexdigest() != said_sha256:
        raise Altered("the file was changed or damaged on its way", where=where, advice=_AGAIN)
    try:
        is_signed = bindings.crypto_sign_ed25519ph_final_verify(state, signature, bytes.fromhex(verify_key))
    except (BadSignatureError, CryptoError, ValueError) as error:
        raise WrongSignature(
            "the signature is not that of the station the file names", where=where, advice=_AGAIN
        ) from error
    if not is_signed:
        raise WrongSignature("the signature is not that of the station the file names", where=where, advice=_AGAIN)
    return digest.hexdigest()


def _blocks(file: IO[bytes], end: int) -> Iterator[bytes]:
    file.seek(0)
    left = end
    while left:
        block = file.read(min(_BLOCK, left))
        if not block:
            return
        left -= len(block)
        yield block


# --- reading ---------------------------------------------------------------------------------------------------------


def read_lines(checked: Checked) -> Iterator[tuple[tuple[int, int], Line]]:
    """((offset, length), line) for every line between manifest and signature, its shape checked.

    Raises a `FileRefused` naming the line.
    """
    try:
        with checked.path.open("rb") as file:
            offset = len(file.readline())
            number = 1
            while offset < checked.end:
                number += 1
                raw = file.readline(MOST_BYTES + 2)
                if number > MOST_LINES:
                    raise TooLarge(f"over {MOST_LINES} lines", where=str(checked.path), advice=LARGE)
                line = raw.removesuffix(b"\n")
                yield (offset, len(raw)), read_plain(line) or read_line(line, f"{checked.path}, line {number}")
                offset += len(raw)
    except OSError as error:
        raise NotADistrictFile(
            f"the file cannot be read any more ({error.strerror or error})",
            where=str(checked.path),
            advice="Look whether the stick is still there.",
        ) from error


def read_line(raw: bytes, where: str) -> Line:
    """One line between manifest and signature. Raises a `FileRefused`."""
    parsed = parse_line(raw, where)
    kind = next(iter(parsed), "")
    if len(parsed) != 1 or kind not in READERS:
        raise WrongShape(f"a line of the unknown kind “{kind[:40]}”", where=where, advice=_AGAIN)
    return READERS[kind](parsed, raw, where)


def spell_change(body: dict[str, object]) -> bytes:
    """A change as a line."""
    return canonical_bytes({"change": body})


def spell_case(content: str, derived: str) -> bytes:
    """A case as a line, from the canonical spellings of its two parts."""
    return f'{{"case":{{"content":{content},"derived":{derived}}}}}'.encode()


def sha256_of_file(path: Path, end: int) -> str:
    """The sha256 of the first `end` bytes. Raises `OSError`."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in _blocks(file, end):
            digest.update(block)
    return digest.hexdigest()
