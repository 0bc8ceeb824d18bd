"""One Stata file, release 118, written row by row so that memory stays flat.

Source: Stata's own description of the format ("Stata help for dta", dta_118). Release 118 is the one that every reader
gets right: 119 makes R read texts over 2,044 bytes as empty, 117 knows no UTF-8 (EXPORTS.md). No clock stands in it.
"""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import chain, repeat
from pathlib import Path
from tempfile import TemporaryFile
from types import MappingProxyType
from typing import IO, NamedTuple

from exporters.columns import DATE, DECIMAL, TEXT
from exporters.digest import Digest
from exporters.missing_map import DECLARED_LETTERS, LETTERS
from exporters.rows import Rows
from exporters.stat_cells import KnownCells, NumberPacker, Packed, PackedColumn, Packer, plain_number, without_nul
from exporters.statistical import StatColumn, fitted

#: Characters of a variable's label and of the file's.
LABEL_CHARACTERS = 80
#: Bytes of a text that stands in the row itself; a longer column points to texts that stand behind the rows.
_ROW_TEXT = 2045
_VALUE_LABEL_BYTES = 32_000
_DAY_0 = date(1960, 1, 1).toordinal()
_LONG_TEXT = 32_768
_MISSING_LONG = 2_147_483_621
#: The largest code that may have a label.
LABELLED = _MISSING_LONG - 1


class _Storage(NamedTuple):
    """One numeric type: code in the file, struct format, ends of its values, code of the missing value `.`."""

    code: int
    layout: str
    least: int
    most: int
    missing: int
    shown: str


_BYTE = _Storage(65_530, "<b", -127, 100, 101, "%8.0g")
_WHOLE = (
    _BYTE,
    _Storage(65_529, "<h", -32_767, 32_740, 32_741, "%8.0g"),
    _Storage(65_528, "<i", -2_147_483_647, 2_147_483_620, _MISSING_LONG, "%12.0g"),
)
_DOUBLE = _Storage(65_526, "<d", 0, 0, 0, "%14.0g")
_MISSING_DOUBLE = 0x7FE0_0000_0000_0000
_DOUBLE_STEP = 0x0000_0100_0000_0000


def letters_of(column: StatColumn) -> Mapping[int, str]:
    """Declared code → the letter that stands for it in Stata; codes beyond the last letter stay numbers."""
    return MappingProxyType(dict(zip(column.declared, DECLARED_LETTERS, strict=False)))


class StataFile:
    """Writes one table. `digest` counts and hashes the rows that should be read back."""

    def __init__(self, path: Path, label: str, columns: Sequence[StatColumn], rows: int) -> None:
        self.digest = Digest()
        self._columns = columns
        self._rows = rows
        self._number = 0
        self._stream: IO[bytes] = path.open("wb")
        self._texts: IO[bytes] = TemporaryFile(dir=path.parent)  # noqa: SIM115  (closed by `close`)
        #: Long texts of the rows at hand: row, column, content.
        self._long: list[tuple[int, int, bytes]] = []
        self._map: list[int] = []
        self._known: dict[tuple[int, str], KnownCells] = {}
        self._packers = [self._packer(number, column) for number, column in enumerate(columns, 1)]
        self._write_head(label)

    # -- what stands before the rows ---------------------------------------------------------------------------------

    def _write_head(self, label: str) -> None:
        columns = self._columns
        title = fitted(label, "", len, LABEL_CHARACTERS)[0].encode()
        self._mark()
        self._stream.write(
            b"<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>"
            + struct.pack("<H", len(columns))
            + b"</K><N>"
            + struct.pack("<Q", self._rows)
            + b"</N><label>"
            + struct.pack("<H", len(title))
            + title
            + b"</label><timestamp>\x00</timestamp></header>"
        )
        self._mark()
        self._stream.write(b"<map>" + bytes(14 * 8) + b"</map>")
        labels = [fitted(column.label, column.short, len, LABEL_CHARACTERS)[0] for column in columns]
        parts = (
            (b"variable_types", b"".join(struct.pack("<H", _type_of(column)) for column in columns)),
            (b"varnames", b"".join(_fixed(column.name, 129) for column in columns)),
            (b"sortlist", bytes(2 * (len(columns) + 1))),
            (b"formats", b"".join(_fixed(_shown(column), 57) for column in columns)),
            (b"value_label_names", b"".join(_fixed(_label_name(column), 129) for column in columns)),
            (b"variable_labels", b"".join(_fixed(text, 321) for text in labels)),
            (b"characteristics", b""),
        )
        for name, content in parts:
            self._mark()
            self._stream.write(b"<" + name + b">" + content + b"</" + name + b">")
        self._mark()
        self._stream.write(b"<data>")

    def _mark(self) -> None:
        """Remember where the next part begins, for the map."""
        self._map.append(self._stream.tell())

    # -- rows --------------------------------------------------------------------------------------------------------

    def write(self, rows: Rows) -> None:
        """Write rows of the dataset."""
        columns = [pack(rows) for pack in self._packers]
        self._number += len(rows)
        leads = zip(*(column[0] for column in columns), strict=True)
        self._stream.write(b"".join(chain.from_iterable(leads)))
        for row, number, content in sorted(self._long):  # by the row, however many rows come at once
            self._texts.write(b"GSO" + struct.pack("<IQBI", number, row, 130, len(content)) + content)
        self._long.clear()
        self.digest.add(Rows([column[2] for column in columns], len(rows)))

    def _packer(self, number: int, column: StatColumn) -> Packer:
        if column.holds != TEXT:
            return self._number_packer(column)
        place, width = column.place, column.width
        if width > _ROW_TEXT:
            return lambda rows: self._point_to(number, without_nul(rows.glued[place]))

        def pack(rows: Rows) -> PackedColumn:
            texts = without_nul(rows.glued[place])
            return list(map(bytes.ljust, map(str.encode, texts), repeat(width), repeat(b"\0"))), (), texts

        return pack

    def _number_packer(self, column: StatColumn) -> Packer:
        storage = _storage_of(column)
        known = _number_cells(column, storage)
        if not column.codes and not column.declared:
            known = self._known.setdefault((storage.code, column.holds), known)
        missing = _missing_of(storage)
        return NumberPacker(column, known, {reason: (missing(one), b"", one) for reason, one in LETTERS.items()})

    def _point_to(self, number: int, texts: Sequence[str]) -> PackedColumn:
        """Put long texts behind the rows; in the row stands who each belongs to."""
        leads = []
        for row, text in enumerate(texts, self._number + 1):
            if not text:
                leads.append(bytes(8))
                continue
            self._long.append((row, number, text.encode() + b"\0"))
            leads.append(struct.pack("<H", number) + struct.pack("<Q", row)[:6])
        return leads, (), texts

    # -- what stands behind the rows ---------------------------------------------------------------------------------

    def finish(self) -> None:
        """Write long texts and value labels, fill in the map and close the file."""
        self._stream.write(b"</data>")
        self._mark()
        self._stream.write(b"<strls>")
        self._texts.seek(0)
        shutil.copyfileobj(self._texts, self._stream, 1 << 20)
        self._stream.write(b"</strls>")
        self._mark()
        self._stream.write(b"<value_labels>")
        for column in self._columns:
            if _label_name(column):
                self._stream.write(_value_labels(column))
        self._stream.write(b"</value_labels>")
        self._mark()
        self._stream.write(b"</stata_dta>")
        self._mark()
        self._stream.seek(self._map[1] + len(b"<map>"))
        self._stream.write(struct.pack("<14Q", *self._map))
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        self._stream.close()
        self._texts.close()


def _storage_of(column: StatColumn) -> _Storage:
    if column.holds == DATE:
        return _WHOLE[2]
    if column.holds == DECIMAL:
        return _DOUBLE
    ends = [*column.declared, column.least, column.most]
    fit = (one for one in _WHOLE if one.least <= min(ends) and max(ends) <= one.most)
    return next(fit, _DOUBLE)


def _type_of(column: StatColumn) -> int:
    if column.holds == TEXT:
        return _LONG_TEXT if column.width > _ROW_TEXT else column.width
    return _storage_of(column).code


def _shown(column: StatColumn) -> str:
    if column.holds == TEXT:
        return "%9s" if column.width > _ROW_TEXT else f"%-{min(column.width, 40)}s"
    return "%td" if column.holds == DATE else _storage_of(column).shown


def _fixed(text: str, width: int) -> bytes:
    return text.encode()[: width - 1].ljust(width, b"\0")


def _label_name(column: StatColumn) -> str:
    return column.name if column.holds != TEXT and value_labels(column) else ""


def _missing_of(storage: _Storage) -> Callable[[str], bytes]:
    """Letter ('' for the plain missing value) → its bytes."""

    def pack(letter: str) -> bytes:
        step = ord(letter) - 96 if letter else 0
        if storage is _DOUBLE:
            return struct.pack("<Q", _MISSING_DOUBLE + step * _DOUBLE_STEP)
        return struct.pack(storage.layout, storage.missing + step)

    return pack


def _number_cells(column: StatColumn, storage: _Storage) -> KnownCells:
    missing = _missing_of(storage)
    number_of = column.number_of()
    letters = letters_of(column)
    is_day = column.holds == DATE

    def packed(cell: str) -> Packed:
        number = number_of(cell)
        if number in letters:
            return missing(letters[int(number)]), b"", letters[int(number)]
        number -= _DAY_0 if is_day else 0
        return struct.pack(storage.layout, number), b"", plain_number(number)

    return KnownCells(packed, (missing(""), b"", ""))


def value_labels(column: StatColumn) -> list[tuple[int | str, str]]:
    """Value or letter → label, in the file's order."""
    from exporters.words import reason_words

    letters = letters_of(column)
    texts = {number: code for code, number in column.codes.items()}
    codes: list[tuple[int | str, str]] = [
        (letters.get(number, number), f"{label} [{texts.get(number, number)}]" if number in letters else label)
        for number, label in column.labels.items()
    ]
    return codes + [(LETTERS[reason], reason_words(reason, column.language)) for reason in column.reasons]


def _value_labels(column: StatColumn) -> bytes:
    pairs = sorted(
        (_MISSING_LONG + ord(value) - 96 if isinstance(value, str) else value, text)
        for value, text in value_labels(column)
        if isinstance(value, str) or abs(value) <= LABELLED
    )
    texts = [
        fitted(text, "", lambda one: len(one.encode()), _VALUE_LABEL_BYTES)[0].encode() + b"\0" for _, text in pairs
    ]
    offsets, end = [], 0
    for text in texts:
        offsets.append(end)
        end += len(text)
    count = len(pairs)
    table = struct.pack(f"<ii{count}i{count}i", count, end, *offsets, *(value for value, _ in pairs)) + b"".join(texts)
    return b"<lbl>" + struct.pack("<i", len(table)) + _fixed(column.name, 129) + bytes(3) + table + b"</lbl>"
