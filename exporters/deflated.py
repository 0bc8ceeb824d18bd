"""Parts of a zip file that grow side by side, each packed as it comes on a thread of its own; put together at the end.

`zipfile` writes one member after the other; the rows of several sheets come in turn. A part is packed into a temporary
file beside the finished one, so that memory stays flat.
"""

from __future__ import annotations

import shutil
import zlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

#: The quickest packing: a better one costs more time than all the rest of an export.
_LEVEL = 1
#: Pieces of a part that may wait to be packed.
_WAITING = 2
_COPIED_AT_ONCE = 1 << 20
#: The oldest day a zip file can name: no clock stands in it.
_DAY = (1980, 1, 1, 0, 0, 0)


class DeflatedPart:
    """One member of a zip file in the making."""

    def __init__(self, folder: Path) -> None:
        self._stream: IO[bytes] = TemporaryFile(dir=folder)  # noqa: SIM115  (closed by `close`)
        self._packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="packing")
        self._waiting: deque[Future[None]] = deque()
        self._crc = 0
        self._size = 0

    def write(self, content: bytes) -> None:
        """Take a piece in. Raises `OSError` of an earlier piece."""
        self._waiting.append(self._thread.submit(self._pack, content))
        while len(self._waiting) > _WAITING:
            self._waiting.popleft().result()

    def _pack(self, content: bytes) -> None:
        self._crc = zlib.crc32(content, self._crc)
        self._size += len(content)
        self._stream.write(self._packer.compress(content))

    def _settle(self) -> None:
        while self._waiting:
            self._waiting.popleft().result()
        self._stream.write(self._packer.flush())

    def add_to(self, book: ZipFile, name: str, head: bytes) -> None:
        """Put the finished part behind what the open zip file holds, `head` before what was written, and close it."""
        self._settle()
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = packer.compress(head) + packer.flush(
            zlib.Z_FULL_FLUSH
        )  # ends on a whole byte, so that more may follow
        info = _member(name)
        info.CRC = joined_crc(zlib.crc32(head), self._crc, self._size)
        info.file_size, info.compress_size = len(head) + self._size, len(packed) + self._stream.tell()
        into = book.fp
        if into is None:
            raise ValueError(name)
        # As ZipFile does it itself, but for the packing, which is done.
        into.seek(book.start_dir)
        info.header_offset = into.tell()
        into.write(info.FileHeader() + packed)
        self._stream.seek(0)
        shutil.copyfileobj(self._stream, into, _COPIED_AT_ONCE)
        book.filelist.append(info)
        book.NameToInfo[name] = info
        book.start_dir = into.tell()
        self.close()

    def close(self) -> None:
        """Let go of the temporary file."""
        self._thread.shutdown()
        self._stream.close()


#: The polynomial of CRC-32 as zlib has it, and the polynomials 1 and x.
_POLYNOMIAL, _ONE, _X = 0xEDB8_8320, 1 << 31, 1 << 30


def joined_crc(first: int, second: int, second_size: int) -> int:
    """CRC-32 of two texts one behind the other, from that of each: the first times x to the bits of the second."""
    power, square = _ONE, _X
    bits = second_size * 8
    while bits:
        if bits & 1:
            power = _product(square, power)
        square = _product(square, square)
        bits >>= 1
    return _product(power, first) ^ second


def _product(one: int, other: int) -> int:
    """The product of two polynomials, modulo that of CRC-32."""
    found = 0
    for place in range(31, -1, -1):
        if one >> place & 1:
            found ^= other
        other = other >> 1 ^ _POLYNOMIAL if other & 1 else other >> 1
    return found


def add_whole(book: ZipFile, name: str, content: bytes) -> None:
    """A member that is known whole."""
    book.writestr(_member(name), content, compresslevel=_LEVEL)


def _member(name: str) -> ZipInfo:
    info = ZipInfo(name, _DAY)
    info.compress_type = ZIP_DEFLATED
    info.create_system = 3
    return info
