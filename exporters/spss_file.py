"""One SPSS system file, compressed, in UTF-8, written row by row so that memory stays flat.

Source: "System File Format" of the PSPP developers' guide. Texts over 255 bytes stand in several segments; trailing
spaces are no part of a text there. Instead of a clock a fixed day stands in it, so that the same data give the same
bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import IO

from exporters.columns import DATE, DECIMAL, TEXT
from exporters.digest import Digest
from exporters.missing_map import SpssMissing, spss_missing
from exporters.rows import Rows
from exporters.stat_cells import (
    KnownCells,
    NumberPacker,
    Packed,
    PackedColumn,
    Packer,
    plain_number,
    without_nul,
    without_spaces_at_end,
)
from exporters.statistical import StatColumn, byte_length, fitted
from exporters.words import reason_words

#: Bytes of a variable's label, of a value's label, and of a text.
LABEL_BYTES = 255
VALUE_LABEL_BYTES = 120
TEXT_BYTES = 32_767
FIRST_DAY = date(1582, 10, 15)

_DAY_0 = date(1582, 10, 14).toordinal()
_DAY = 86_400
_SYSMIS = struct.pack("<Q", 0xFFEF_FFFF_FFFF_FFFF)
_HIGHEST = struct.pack("<Q", 0x7FEF_FFFF_FFFF_FFFF)
_LOWEST = struct.pack("<Q", 0xFFEF_FFFF_FFFF_FFFE)
#: Commands of the compressed stream: a value that follows as it is, eight spaces, the missing value.
_AS_IT_IS, _SPACES, _NOTHING = b"\xfd", b"\xfe", b"\xff"
_BIAS = 100
_SEGMENT, _SEGMENT_STEP, _MOST_SHORT = 255, 252, 255
_A, _F, _DATE = 1, 5, 20
#: Words of eight bytes that are put together at once.
_WORDS_AT_ONCE = 500_000
_MEASURES = {"nominal": 1, "ordinal": 2, "scale": 3}


def missing_of(column: StatColumn) -> SpssMissing:
    """What is missing in a numeric column, and by which numbers."""
    # A code of the list that nobody gave yet is no reason's number either: it has its label in the file.
    least = 0 if column.holds == DATE else min((column.least, *column.declared, *column.labels))
    return spss_missing(column.reasons, column.declared, least)


class SpssFile:
    """Writes one table. `digest` counts and hashes the rows that should be read back."""

    def __init__(self, path: Path, label: str, columns: Sequence[StatColumn], rows: int) -> None:
        self.digest = Digest()
        self._columns = columns
        self._waiting = b""
        self._content = b""
        self._known: dict[str, KnownCells] = {}
        self._packers = [
            _text_packer(column) if column.holds == TEXT else self._number_packer(column) for column in columns
        ]
        widths = [min(column.width, TEXT_BYTES) if column.holds == TEXT else 0 for column in columns]
        self._words = sum(_chunks(width) if width else 1 for width in widths)
        self._stream: IO[bytes] = path.open("wb")
        for part in _dictionary(label, columns, rows):
            self._stream.write(part)

    def write(self, rows: Rows) -> None:
        """Write rows of the dataset."""
        step = max(_WORDS_AT_ONCE // self._words, 1)
        for start in range(0, len(rows), step):
            part = rows if len(rows) <= step else rows.part(start, start + step)
            columns = [pack(part) for pack in self._packers]
            leads, contents = [column[0] for column in columns], [column[1] for column in columns]
            commands = self._waiting + b"".join(chain.from_iterable(zip(*leads, strict=True)))
            self._put(commands, self._content + b"".join(chain.from_iterable(zip(*contents, strict=True))))
            self.digest.add(Rows([column[2] for column in columns], len(part)))

    def _number_packer(self, column: StatColumn) -> Packer:
        missing = missing_of(column)
        known = _number_cells(column, missing)
        if not column.codes and not missing.moved:
            known = self._known.setdefault(column.holds, known)
        for_reason: dict[str, Packed] = {
            reason: (*_packed_number(number), plain_number(number)) for reason, number in missing.reasons.items()
        }
        return NumberPacker(column, known, for_reason)

    def _put(self, commands: bytes, content: bytes) -> None:
        """Write all whole groups of eight commands, each before its content; the rest waits."""
        import numpy as np

        whole = len(commands) - len(commands) % 8
        groups = np.frombuffer(commands, np.uint8, whole).reshape(-1, 8)
        counts = (groups == _AS_IT_IS[0]).sum(axis=1)
        number = int(counts.sum())
        words = np.frombuffer(content, np.uint64, number)
        mixed = np.empty(len(groups) + number, np.uint64)
        mixed[np.arange(len(groups)) + counts.cumsum() - counts] = groups.reshape(-1).view(np.uint64)
        mixed[np.arange(number) + np.repeat(np.arange(1, len(groups) + 1), counts)] = words
        self._stream.write(mixed.tobytes())
        self._waiting, self._content = commands[whole:], content[8 * number :]

    def finish(self) -> None:
        """Write what waits and close the file."""
        if self._waiting:
            self._put(self._waiting.ljust(8, b"\0"), self._content)
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()


# --- cells -----------------------------------------------------------------------------------------------------------


def _packed_number(number: float) -> tuple[bytes, bytes]:
    if number == int(number) and 1 <= number + _BIAS <= 251:
        return bytes([int(number) + _BIAS]), b""
    return _AS_IT_IS, struct.pack("<d", number)


def _number_cells(column: StatColumn, missing: SpssMissing) -> KnownCells:
    number_of = column.number_of()
    empty = (_NOTHING, b"", "")
    is_day = column.holds == DATE

    def packed(cell: str) -> Packed:
        number = number_of(cell)
        if is_day:
            number = (number - _DAY_0) * _DAY
            if number <= 0:
                return empty  # SPSS has no such days; issues say it
        number = missing.moved.get(int(number), number) if missing.moved else number
        return *_packed_number(number), plain_number(number)

    return KnownCells(packed, empty)


def _text_packer(column: StatColumn) -> Packer:
    place, width = column.place, min(column.width, TEXT_BYTES)
    chunks = _chunks(width)
    commands = [_AS_IT_IS * filled + _SPACES * (chunks - filled) for filled in range(chunks + 1)]
    eights = [(size + 7) // 8 for size in range(8 * chunks + 1)]

    def pack(rows: Rows) -> PackedColumn:
        texts: Sequence[str] = without_nul(rows.glued[place])
        contents = list(map(str.encode, texts))
        if max(map(len, contents), default=0) > width:
            contents = [content[:width].decode(errors="ignore").encode() for content in contents]
            texts = [content.decode() for content in contents]
        if width > _MOST_SHORT:
            contents = [
                b" ".join(content[start : start + _SEGMENT] for start in range(0, len(content), _SEGMENT))
                for content in contents
            ]
        filled = [eights[len(content)] for content in contents]
        return (
            [commands[size] for size in filled],
            [content.ljust(size * 8) for content, size in zip(contents, filled, strict=True)],
            without_spaces_at_end(texts),
        )

    return pack


def _segments(width: int) -> list[int]:
    """Widths of the variables that a text takes: one, or segments of 255 bytes and the rest."""
    if width <= _MOST_SHORT:
        return [width]
    count = -(-width // _SEGMENT_STEP)
    return [_SEGMENT] * (count - 1) + [width - (count - 1) * _SEGMENT_STEP]


def _chunks(width: int) -> int:
    """Groups of eight bytes that a text takes."""
    return sum(-(-segment // 8) for segment in _segments(width))


# --- what stands before the cells ------------------------------------------------------------------------------------


def _dictionary(label: str, columns: Sequence[StatColumn], rows: int) -> Iterator[bytes]:
    widths = [min(column.width, TEXT_BYTES) if column.holds == TEXT else 0 for column in columns]
    names = _short_names([len(_segments(width)) if width else 1 for width in widths])
    sizes = [_chunks(width) if width else 1 for width in widths]
    yield _head(label, sum(sizes), rows)
    for column, width, own in zip(columns, widths, names, strict=True):
        yield from _variable(column, width, own)
    places = [1 + sum(sizes[:number]) for number in range(len(sizes))]
    for column, place in zip(columns, places, strict=True):
        yield from _labels(column, place)
    yield _extension(3, 4, struct.pack("<8i", 23, 0, 0, -1, 1, 1, 2, 65_001))
    yield _extension(4, 8, _SYSMIS + _HIGHEST + _LOWEST)
    yield _extension(11, 4, b"".join(map(_display, columns, widths)))
    long_names = "\t".join(f"{own[0]}={column.name}" for own, column in zip(names, columns, strict=True))
    yield _extension(13, 1, long_names.encode())
    very_long = [(own[0], width) for own, width in zip(names, widths, strict=True) if width > _MOST_SHORT]
    if very_long:
        yield _extension(14, 1, b"".join(f"{name}={width:05d}".encode() + b"\0\t" for name, width in very_long))
    yield _extension(16, 8, struct.pack("<qq", 1, rows))
    yield _extension(20, 1, b"UTF-8")
    yield struct.pack("<ii", 999, 0)


def _head(label: str, size: int, rows: int) -> bytes:
    title = fitted(label, "", byte_length, 64)[0].encode().ljust(64)
    program = b"@(#) SPSS DATA FILE Anketa".ljust(60)
    counts = struct.pack("<iiiiid", 2, size, 1, 0, rows, float(_BIAS))
    return b"$FL2" + program + counts + b"01 Jan 00" + b"00:00:00" + title + bytes(3)


def _short_names(segments: Sequence[int]) -> list[list[str]]:
    """Names of eight characters that only the file itself knows; the columns' own names stand in an extension."""
    return [[f"V{number:05d}{_LETTERS[part]}" for part in range(count)] for number, count in enumerate(segments)]


_LETTERS = [a + b for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


def _variable(column: StatColumn, width: int, names: Sequence[str]) -> Iterator[bytes]:
    label = fitted(column.label, column.short, byte_length, LABEL_BYTES)[0].encode()
    if not width:
        count, values = _missing_values(column)
        yield _record(0, label, count, _format(column), names[0]) + _counted(label) + values
        return
    for number, (segment, name) in enumerate(zip(_segments(width), names, strict=True)):
        text = label if number == 0 else b""
        shown = _A << 16 | segment << 8
        yield _record(segment, text, 0, shown, name) + _counted(text)
        for _ in range(-(-segment // 8) - 1):
            yield _record(-1, b"", 0, 0, "")


def _record(kind: int, label: bytes, missing: int, shown: int, name: str) -> bytes:
    return struct.pack("<6i", 2, kind, int(bool(label)), missing, shown, shown) + name.encode().ljust(8)


def _counted(label: bytes) -> bytes:
    """A variable's label with its length, filled up to four bytes; nothing without one."""
    return struct.pack("<i", len(label)) + label + b" " * (-len(label) % 4) if label else b""


def _format(column: StatColumn) -> int:
    if column.holds == DATE:
        return _DATE << 16 | 11 << 8
    if column.holds == DECIMAL:
        return _F << 16 | 16 << 8 | 6
    most = max(len(str(number)) for number in (column.least, column.most, *missing_of(column).reasons.values()))
    return _F << 16 | min(max(most, 8), 40) << 8


def _missing_values(column: StatColumn) -> tuple[int, bytes]:
    missing = missing_of(column)
    values = b"".join(struct.pack("<d", value) for value in missing.values)
    if missing.high is None:
        return len(missing.values), values
    return -2 - len(missing.values), _LOWEST + struct.pack("<d", missing.high) + values


def spss_labels(column: StatColumn) -> list[tuple[int, str]]:
    """Value → label of a numeric column, missing reasons among them."""
    missing = missing_of(column)
    labels = [(missing.moved.get(number, number), label) for number, label in column.labels.items()]
    return labels + [(number, reason_words(reason, column.language)) for reason, number in missing.reasons.items()]


def _labels(column: StatColumn, place: int) -> Iterator[bytes]:
    pairs = spss_labels(column) if column.holds != TEXT else []
    if not pairs:
        return
    yield struct.pack("<ii", 3, len(pairs))
    for value, label in pairs:
        text = fitted(label, "", byte_length, VALUE_LABEL_BYTES)[0].encode()
        yield struct.pack("<dB", value, len(text)) + text + b" " * (-(len(text) + 1) % 8)
    yield struct.pack("<iii", 4, 1, place)


def _display(column: StatColumn, width: int) -> bytes:
    if not width:
        return struct.pack("<3i", _MEASURES[column.measure], 8, 1)
    return struct.pack("<3i", 1, min(max(width, 8), 40), 0) * len(_segments(width))


def _extension(kind: int, size: int, content: bytes) -> bytes:
    return struct.pack("<4i", 7, kind, size, len(content) // size) + content
