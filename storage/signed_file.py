"""The outside of a file that stations hand to each other (DESIGN §4). JSON Lines, signed, never a SQLite file.

    manifest      station, number, form versions, counts, the end of every chain
    incarnation…  whose chains these are
    change…       every chain whole, so that a lost store can be rebuilt from last files
    case…         what was on each paper when it was closed
    signature     Ed25519ph (RFC 8032) over every byte before this line, by the station's key

The sealed kind holds such a file whole, signature and all, in the age format, between a first line that says who sent
it and for which keys, and the sender's signature over all of that. So without a key one can say what it is, for whom,
and whether it is whole; with one, what is inside is checked as if it had come unsealed.

    envelope      station, number, district, the keys it is sealed for
    age           the file, sealed
    signature     by the station's key, over every byte before this line

The kind is read from the content, never from the name; words in the first line's `kind` that this program does not
know are refused.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from forms.wording import phrase, translate
from storage.age_format import BrokenSeal, NotSealedForThis, Opening, find_opening, seal
from storage.canonical import canonical_bytes
from storage.driver import MARK
from storage.envelope import SEALED, Envelope, check_envelope, envelope_of, spell_envelope
from storage.errors import (
    Altered,
    FutureFormat,
    NotADistrictFile,
    SealedFile,
    TooLarge,
    Truncated,
    WrongKey,
    WrongShape,
)
from storage.file_lines import (
    AGAIN,
    FORMAT,
    LARGE,
    MOST_BYTES,
    MOST_LINES,
    READERS,
    UNSEALED,
    CaseLine,
    IncarnationLine,
    Manifest,
    parse_line,
    read_manifest,
)
from storage.holder import is_open_here
from storage.key_files import SecretKey, raw_key
from storage.plain_lines import PlainLine, read_plain
from storage.signature import Signed, Signing, blocks, put_in_place, verify
from storage.station import station_id_of
from storage.trail import Change

SUFFIX = ".anketa-district"
#: The words of a first line's `anketa`: what districts send, what the centre sends back, what a study begins with.
DISTRICT_FILE, CENTRE_FILE, STUDY_PACKAGE = "district-file", "centre-file", "study-package"
WHAT = (DISTRICT_FILE, CENTRE_FILE, STUDY_PACKAGE)
MERGED = (DISTRICT_FILE, CENTRE_FILE)
_SQLITE = b"SQLite format 3\x00"
_STORES = (_SQLITE, MARK)

_PACK_IT = translate("Storage", "Pack it first: main.py pack STORE OUT.")

Line = IncarnationLine | Change | CaseLine | PlainLine


@dataclass(frozen=True, slots=True)
class Checked:
    """A file whose signature fits: its manifest, the sha256 of everything before the signature, where that ends.

    `what` is one of `MERGED`. Of a sealed file all that is inside, `opening` is what opens it, `outside` what was
    signed on the disk.
    """

    path: Path
    manifest: Manifest
    sha256: str
    end: int
    what: str = DISTRICT_FILE
    opening: Opening | None = None
    outside: Signed | None = None

    def open(self) -> IO[bytes]:
        """The lines, to be read from any place. Raises `OSError`."""
        return open_plain(self.path, self.opening)


def open_plain(path: Path, opening: Opening | None) -> IO[bytes]:
    """A file as it lies on the disk, or what is sealed in it. Raises `OSError`."""
    file = path.open("rb")
    return file if opening is None else opening.open(file)


# --- writing ---------------------------------------------------------------------------------------------------------


def write_file(out: Path, lines: Iterable[bytes], seed: bytes, *, envelope: Envelope | None = None) -> str:
    """Write the lines with their signature to a new or older file of ours, sealed when there is an envelope.

    The sha256 of the lines: it names the content, sealed or not. The file is put in place when it is whole. Raises
    `FolderMissing` (exit 2) when it cannot be written.
    """
    signing = Signing(seed)
    pieces = signing.sign(_whole(lines))
    if envelope is not None:
        sealed = seal(pieces, [raw_key(key) for key in envelope.sealed_for])
        pieces = Signing(seed).sign(itertools.chain([spell_envelope(envelope) + b"\n"], sealed, [b"\n"]))
    put_in_place(out, lambda file: file.writelines(pieces))
    return signing.sha256


def _whole(lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        if len(line) > MOST_BYTES:
            raise TooLarge(
                phrase("Storage", "a case has over {most_bytes} bytes and cannot be packed").format(
                    most_bytes=MOST_BYTES
                )
            )
        yield line + b"\n"


def magic_of(what: str) -> bytes:
    """How a file of this word begins."""
    return f'{{"anketa":"{what}","format":'.encode()


# --- checking --------------------------------------------------------------------------------------------------------


def is_sqlite(path: Path) -> bool:
    """Whether the content begins as a store does, plain or encrypted. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(len(_SQLITE)).startswith(_STORES)


def check_file(path: Path, keys: Iterable[SecretKey] = ()) -> Checked:
    """Check kind, format and signature, and read the manifest; no other line is looked at.

    A sealed file is opened with the one of the keys that fits. Raises a `FileRefused` that says what is wrong:
    `SealedFile` for one that is whole and wants a key; `NotADistrictFile` also for a file that cannot be read.
    """
    with opened(path) as file:
        first = read_first(file, str(path))
        if first["kind"] != SEALED:
            return _check(path, file, first)
        return _check_sealed(path, check_envelope(file, first, str(path)), tuple(keys))


def look(path: Path) -> tuple[dict[str, object], Envelope | None]:
    """The parsed first line of one of our files; of a sealed one the envelope too, when the file is whole.

    Raises a `FileRefused`.
    """
    with opened(path) as file:
        first = read_first(file, str(path))
        return first, check_envelope(file, first, str(path)) if first["kind"] == SEALED else None


@contextlib.contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The file, open; what fails while it is read is a `NotADistrictFile`."""
    if is_open_here(path):  # reading it by another handle would drop this process's lock on it
        raise NotADistrictFile(
            phrase("Storage", "this is a store that is open here, not a district file"),
            where=str(path),
            advice=phrase("Storage", _PACK_IT),
        )
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError, *, was_read: bool = False) -> NotADistrictFile:
    """What to say of a file that fails while it is read."""
    return NotADistrictFile(
        (
            phrase("Storage", "the file cannot be read any more ({strerror})")
            if was_read
            else phrase("Storage", "the file cannot be read ({strerror})")
        ).format(strerror=error.strerror or error),
        where=str(path),
        advice=phrase("Storage", "Look whether the stick is still there."),
    )


def _check(path: Path, file: IO[bytes], first: dict[str, object]) -> Checked:
    where = str(path)
    if first["anketa"] not in MERGED:
        raise NotADistrictFile(
            phrase("Storage", "this is a study package, which is opened and not merged"),
            where=where,
            advice=phrase("Storage", "Open it: main.py FILE, or in the window."),
        )
    manifest = read_manifest(first, f"{where}, line 1")
    if station_id_of(manifest.verify_key) != manifest.station:
        raise Altered(
            phrase("Storage", "the station's name does not belong to its key"),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    signed = verify(file, manifest.verify_key, where)
    return Checked(path, manifest, signed.sha256, signed.end, str(first["anketa"]))


def _check_sealed(path: Path, envelope: Envelope, keys: Sequence[SecretKey]) -> Checked:
    where = str(path)
    opening = _find_key(path, envelope, keys)
    with opened(path) as file:
        try:
            plain = opening.open(file)
            inner = read_first(plain, where)
            checked = _check(path, plain, inner) if inner["kind"] != SEALED else None
        except BrokenSeal as error:
            raise Altered(
                phrase("Storage", "what is sealed in the file is broken"), where=where, advice=phrase("Storage", AGAIN)
            ) from error
    if checked is None or envelope != envelope_of(checked.manifest, envelope.sealed_for, what=checked.what):
        raise Altered(
            phrase("Storage", "the file holds another file than it says"), where=where, advice=phrase("Storage", AGAIN)
        )
    return replace(checked, opening=opening, outside=envelope.signed)


def _find_key(path: Path, envelope: Envelope, keys: Sequence[SecretKey]) -> Opening:
    where, said = str(path), " or ".join(envelope.sealed_for)
    for key in keys:
        if key.public not in envelope.sealed_for:
            continue
        with opened(path) as file:
            try:
                return find_opening(file, envelope.start, envelope.end, key.secret)
            except (BrokenSeal, NotSealedForThis) as error:
                raise Altered(
                    phrase("Storage", "what is sealed in the file is broken"),
                    where=where,
                    advice=phrase("Storage", AGAIN),
                ) from error
    if envelope.what == CENTRE_FILE:
        raise WrongKey(
            phrase("Storage", "the file from the centre is for other laptops, those of district {district}").format(
                district=envelope.district or "unknown"
            ),
            where=where,
            advice=phrase(
                "Storage",
                "Ask the centre for the file of this district; it is written after the centre has merged from here.",
            ),
        )
    if not all(key.is_station for key in keys):
        raise WrongKey(
            phrase("Storage", "the file is sealed for {said}, and none of the keys at hand is one of these").format(
                said=said
            ),
            where=where,
            advice=phrase("Storage", "Give the key file that belongs to this study: --key FILE."),
        )
    raise SealedFile(
        phrase("Storage", "the file is sealed; it opens with the key {said}").format(said=said),
        where=where,
        advice=phrase("Storage", "Give the supervisor's key file: --key FILE."),
    )


def read_first(file: IO[bytes], where: str) -> dict[str, object]:
    """The parsed first line of one of our files: `anketa`, `format`, `kind`, `manifest`. Raises a `FileRefused`."""
    first = file.readline(MOST_BYTES + 1)
    _check_kind(first, where)
    if not first.endswith(b"\n"):
        raise Truncated(
            phrase("Storage", "the file ends in its first line"), where=where, advice=phrase("Storage", AGAIN)
        )
    head = parse_line(first[:-1], f"{where}, line 1")
    _check_format(head, where)
    return head


def _check_kind(first: bytes, where: str) -> None:
    if first.startswith(_STORES):
        raise NotADistrictFile(
            phrase("Storage", "this is a store, not a district file"), where=where, advice=phrase("Storage", _PACK_IT)
        )
    if not first:
        raise NotADistrictFile(phrase("Storage", "the file is empty"), where=where, advice=phrase("Storage", AGAIN))
    if not any(first.startswith(magic) or magic.startswith(first) for magic in map(magic_of, WHAT)):
        raise NotADistrictFile(
            phrase("Storage", "this is not a district file"),
            where=where,
            advice=phrase("Storage", "District files end in {suffix}.").format(suffix=SUFFIX),
        )


def _check_format(head: dict[str, object], where: str) -> None:
    number, kind = head.get("format"), head.get("kind")
    if type(number) is not int or type(kind) is not str:
        raise WrongShape(
            phrase("Storage", "the first line does not say its format"), where=where, advice=phrase("Storage", AGAIN)
        )
    if number > FORMAT:
        raise FutureFormat(
            phrase(
                "Storage", "the file was written by a newer program (format {number}, this program knows {format})"
            ).format(number=number, format=FORMAT),
            where=where,
            advice=phrase("Storage", "Merge it with the newer program."),
        )
    if kind not in {UNSEALED, SEALED}:
        raise FutureFormat(
            phrase("Storage", "the file is of the kind “{kind}”, which this program cannot open").format(
                kind=kind[:40]
            ),
            where=where,
            advice=phrase("Storage", "Merge it with the newer program."),
        )
    if head.keys() != {"anketa", "format", "kind", "manifest"} or number < 1:
        raise WrongShape(
            phrase("Storage", "the first line holds something unknown"), where=where, advice=phrase("Storage", AGAIN)
        )


# --- reading ---------------------------------------------------------------------------------------------------------


def read_lines(checked: Checked) -> Iterator[tuple[tuple[int, int], Line]]:
    """((offset, length), line) for every line between manifest and signature, its shape checked.

    Raises a `FileRefused` naming the line.
    """
    for spot, raw, where in each_raw_line(checked):
        yield spot, read_plain(raw) or read_line(raw, where)


def each_raw_line(checked: Checked) -> Iterator[tuple[tuple[int, int], bytes, str]]:
    """((offset, length), line without its end, where it stands) for every line between manifest and signature."""
    try:
        with checked.open() as file:
            offset = len(file.readline())
            number = 1
            while offset < checked.end:
                number += 1
                raw = file.readline(MOST_BYTES + 2)
                if number > MOST_LINES:
                    raise TooLarge(
                        phrase("Storage", "over {most_lines} lines").format(most_lines=MOST_LINES),
                        where=str(checked.path),
                        advice=phrase("Storage", LARGE),
                    )
                yield (offset, len(raw)), raw.removesuffix(b"\n"), f"{checked.path}, line {number}"
                offset += len(raw)
    except OSError as error:
        raise unreadable(checked.path, error, was_read=True) from error
    except BrokenSeal as error:
        raise Altered(
            phrase("Storage", "the file changed while it was read"),
            where=str(checked.path),
            advice=phrase("Storage", AGAIN),
        ) from error


def read_line(raw: bytes, where: str) -> Line:
    """One line between manifest and signature. Raises a `FileRefused`."""
    parsed = parse_line(raw, where)
    kind = next(iter(parsed), "")
    if len(parsed) != 1 or kind not in READERS:
        raise WrongShape(
            phrase("Storage", "a line of the unknown kind “{kind}”").format(kind=kind[:40]),
            where=where,
            advice=phrase("Storage", AGAIN),
        )
    return READERS[kind](parsed, raw, where)


def spell_change(body: dict[str, object]) -> bytes:
    """A change as a line."""
    return canonical_bytes({"change": body})


def spell_case(content: str, derived: str) -> bytes:
    """A case as a line, from the canonical spellings of its two parts."""
    return f'{{"case":{{"content":{content},"derived":{derived}}}}}'.encode()


def is_unchanged(checked: Checked) -> bool:
    """Whether the file is still the one that was checked, by its bytes as they lie on the disk. Raises `OSError`."""
    said = checked.outside or Signed(checked.end, checked.sha256)
    digest = hashlib.sha256()
    with checked.path.open("rb") as file:
        for block in blocks(file, said.end):
            digest.update(block)
    return digest.hexdigest() == said.sha256
