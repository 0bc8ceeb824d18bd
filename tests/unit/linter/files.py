"""Workbooks that no program writes: hostile, broken and old ones, put together byte by byte."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

Rows = Sequence[Sequence[str]]


def cell(reference: str, text: str) -> str:
    """The XML of a cell with a text in it."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def rows_xml(rows: Rows) -> str:
    """The XML of rows of texts, from A1."""
    written = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(cell(f"{chr(65 + at)}{number}", text) for at, text in enumerate(row) if text)
        written.append(f'<row r="{number}">{cells}</row>')
    return "".join(written)


def raw_workbook(sheets: Mapping[str, str], parts: Mapping[str, bytes] | None = None) -> bytes:
    """An .xlsx of sheets, title → XML of its rows; `parts` are added, or stand in place of what would be written."""
    names = "".join(
        f'<sheet name="{escape(title)}" sheetId="{at}" r:id="rId{at}"/>' for at, title in enumerate(sheets, start=1)
    )
    relations = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_KIND}.worksheet+xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    written: dict[str, bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>{overrides}</Types>'
        ).encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>'
        ).encode(),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>'
        ).encode(),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'.encode(),
    }
    for at, body in enumerate(sheets.values(), start=1):
        sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'
        written[f"xl/worksheets/sheet{at}.xml"] = sheet.encode()
    return zipped({**written, **(parts or {})})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of parts, compressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


# -- the old format: BIFF8 in a compound file ([MS-XLS], [MS-CFB]) ----------------------------------


def old_workbook(sheets: Mapping[str, Rows]) -> bytes:
    """An .xls of sheets, title → rows of texts."""
    streams = [_sheet_stream(rows) for rows in sheets.values()]
    start = len(_globals(sheets, [0] * len(sheets)))
    offsets = [start + sum(map(len, streams[:at])) for at in range(len(streams))]
    return _compound(_globals(sheets, offsets) + b"".join(streams))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _globals(sheets: Mapping[str, Rows], offsets: Sequence[int]) -> bytes:
    stream = _record(0x809, struct.pack("<HHHHII", 0x600, 0x5, 0, 0, 0, 6)) + _record(0x42, struct.pack("<H", 1200))
    for title, offset in zip(sheets, offsets, strict=True):
        body = struct.pack("<IBBBB", offset, 0, 0, len(title), 1) + title.encode("utf-16-le")
        stream += _record(0x85, body)
    return stream + _record(0x0A, b"")


def _sheet_stream(rows: Rows) -> bytes:
    stream = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text:
                label = struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le")
                stream += _record(0x204, label)
    return stream + _record(0x0A, b"")


def _compound(stream: bytes) -> bytes:
    """A compound file with one stream, Workbook: header, allocation table, directory, data; sectors of 512 bytes."""
    data = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(data) // 512
    assert sectors < 120, "one sector of the allocation table is enough for a test"
    chain = [*range(3, sectors + 2), 0xFFFFFFFE]
    table = [0xFFFFFFFD, 0xFFFFFFFE, *chain]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * (4 * 108)
    fat = struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff")
    directory = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _entry("Workbook", 2, 0xFFFFFFFF, 2, len(data))
    return header + fat + directory.ljust(512, b"\0") + data


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    entry = written.ljust(64, b"\0") + struct.pack("<HBB", len(written), kind, 1)
    entry += struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(16) + bytes(4) + bytes(16)
    return entry + struct.pack("<III", start, size, 0)
