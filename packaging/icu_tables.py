"""Make Qt's copy of ICU small: of its 31 MB of tables, those of languages and code pages we do not speak are dropped.

The tables are one data symbol in `libicudata.so`: a header, then a list of (name, data) sorted by name, all offsets
counted from the list's beginning (ICU User Guide, "ICU Data"; icu4c/source/common/ucmndata.h). What stays is laid out
anew and linked with `as` and `ld` (binutils, which PyInstaller needs on Linux anyway).
"""

from __future__ import annotations

import re
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path

from tool import run_tool

#: After the header's two lengths and magic bytes and eight bytes of UDataInfo stands the kind of the file.
_KIND, _KIND_AT = b"CmnD", 12
_MAGIC = b"\xda\x27"
_ALIGNED = 16

_SOURCE = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "{tables}"
    .size {symbol}, .-{symbol}
    .section .note.GNU-stack,"",@progbits
"""


class TablesUnknown(Exception):
    """The library does not hold ICU's tables in the shape we know."""


def shrink_library(library: Path, is_kept: Callable[[str], bool]) -> int:
    """Replace `libicudata.so.N` by one with the kept items only; bytes saved. Raises `TablesUnknown`."""
    version = re.fullmatch(r"libicudata\.so\.(\d+)", library.name)
    if version is None:
        raise TablesUnknown(library.name)
    before = library.stat().st_size
    small = keep_items(find_tables(library.read_bytes()), is_kept)
    with tempfile.TemporaryDirectory() as folder:
        tables, source, thing = (Path(folder) / name for name in ("tables.dat", "tables.s", "tables.o"))
        tables.write_bytes(small)
        source.write_text(_SOURCE.format(symbol=f"icudt{version[1]}_dat", tables=tables), encoding="ascii")
        run_tool("as", "-o", thing, source)
        made = Path(folder) / library.name
        run_tool("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", made, thing)
        library.write_bytes(made.read_bytes())
    return before - library.stat().st_size


def find_tables(library: bytes) -> bytes:
    """The tables within a library, with whatever stands after them."""
    at = library.find(_KIND)
    while at >= 0:
        start = at - _KIND_AT
        if start >= 0 and library[start + 2 : start + 4] == _MAGIC:
            return library[start:]
        at = library.find(_KIND, at + 1)
    raise TablesUnknown("no tables of ICU in this library")


def read_items(tables: bytes) -> dict[str, bytes]:
    """Name → bytes, in the order of the file. The last one reaches to the end of what was given."""
    (head,) = struct.unpack_from("<H", tables)
    (count,) = struct.unpack_from("<I", tables, head)
    rows = [struct.unpack_from("<II", tables, head + 4 + 8 * number) for number in range(count)]
    names = [tables[head + name : tables.index(b"\0", head + name)].decode("ascii") for name, _ in rows]
    if not names or names != sorted(names):
        raise TablesUnknown("the list of ICU's tables is not sorted")
    ends = [*(start for _, start in rows[1:]), len(tables) - head]
    return {name: tables[head + row[1] : head + end] for name, row, end in zip(names, rows, ends, strict=True)}


def keep_items(tables: bytes, is_kept: Callable[[str], bool]) -> bytes:
    """The same tables with fewer items."""
    (head,) = struct.unpack_from("<H", tables)
    items = list(read_items(tables).items())
    # The last item has no known end; it is carried only when it must be.
    kept = [(name, content) for name, content in items if is_kept(name)]
    if not kept:
        raise TablesUnknown("nothing of ICU's tables would be left")
    names, offsets = b"", []
    start = 4 + 8 * len(kept)
    for name, _ in kept:
        offsets.append(start + len(names))
        names += name.encode("ascii") + b"\0"
    body, places = b"", []
    first = _up(start + len(names))
    for _, content in kept:
        places.append(first + len(body))
        body += content + b"\0" * (_up(len(content)) - len(content))
    listed = b"".join(struct.pack("<II", *row) for row in zip(offsets, places, strict=True))
    toc = struct.pack("<I", len(kept)) + listed + names
    return tables[:head] + toc + b"\xaa" * (first - len(toc)) + body


def _up(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
