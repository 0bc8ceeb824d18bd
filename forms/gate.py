"""What a questionnaire file must pass before anything in it is unpacked or handed to the converter (DIALECT.md).

A 588 kB bomb took the converter 58 s and 2.3 GB. These checks read the zip's directory, then look
through its XML for what no spreadsheet program writes; a file at the limits takes a third of a
second. `forms.sheets` counts rows while it streams them, and stops at the limits named here.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable

from forms.errors import ConversionRefused
from forms.wording import phrase, translate

MOST_UNPACKED = 64 * 1024 * 1024
MOST_MEMBERS = 2_000
#: The old format is read whole by its reader, which is slower.
MOST_OLD_FORMAT = 16 * 1024 * 1024
#: Rows of one sheet that are not blank, and cells of the workbook that are not.
MOST_ROWS = 20_000
MOST_CELLS = 400_000
#: Excel's own limit; a longer text was not written by a spreadsheet program.
MOST_CELL_CHARACTERS = 32_767
MOST_NESTING = 30

_XLS_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_MAGIC = b"PK"
_XML_PARTS = (".xml", ".rels", ".vml")
_SAVE_AGAIN = translate("Forms", "Open it in Excel or LibreOffice and save it again.")
_SAVE_AS = translate("Forms", "A questionnaire is an XLSForm saved as .xlsx.")
#: `<` is always escaped in the text of XML, so these stand in no honest part. With a zero byte beside each: UTF-16.
_DOCTYPE = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)", re.IGNORECASE)
_ENCODING = re.compile(rb"^[^>]{0,200}?encoding\s*=\s*[\"']([^\"']*)[\"']")
_ENCODINGS = {b"utf-8", b"utf8", b"utf-16", b"utf-16le", b"utf-16be", b"us-ascii", b"ascii", b"iso-8859-1"}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BEGIN = re.compile(r"^begin[\s_]", re.IGNORECASE)
_END = re.compile(r"^end[\s_]", re.IGNORECASE)

#: What the standard library raises on a zip that is cut, flipped or forged.
DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    RuntimeError,
    KeyError,
    ValueError,
)


class WorkbookRefused(ConversionRefused):
    """A workbook that the gate stops. `code` names the fault; `sheet`, `row` and `column` say where, if anywhere."""

    def __init__(
        self, what: str, *, code: str, where: str = "", advice: str = "", sheet: str = "", row: int | None = None
    ) -> None:
        super().__init__(what, where=where, advice=advice)
        self.code = code
        self.sheet = sheet
        self.row = row


def file_kind(source: bytes, name: str) -> str:
    """`.xlsx` or `.xls`, read from the content, never from the name.

    Raises `WorkbookRefused` (empty_file, not_a_workbook) when it is neither.
    """
    if not source:
        raise WorkbookRefused(
            phrase("Forms", "the file is empty"),
            code="empty_file",
            where=name,
            advice=phrase("Forms", "Save the questionnaire again and try once more."),
        )
    if source.startswith(_ZIP_MAGIC):
        return ".xlsx"
    if source.startswith(_XLS_MAGIC):
        return ".xls"
    raise WorkbookRefused(
        phrase("Forms", "this is not an Excel workbook"),
        code="not_a_workbook",
        where=name,
        advice=phrase("Forms", _SAVE_AS),
    )


def check_workbook(source: bytes, name: str) -> str:
    """Refuse a hostile or broken workbook; return its kind (`.xlsx` or `.xls`).

    Raises `WorkbookRefused` naming the file and what to do.
    """
    kind = file_kind(source, name)
    if kind == ".xlsx":
        _check_zip(source, name)
    elif len(source) > MOST_OLD_FORMAT:
        raise WorkbookRefused(
            phrase("Forms", "the .xls file has {source} MB; at most {most_old_format} MB are read").format(
                source=len(source) >> 20, most_old_format=MOST_OLD_FORMAT >> 20
            ),
            code="too_large",
            where=name,
            advice=phrase("Forms", "Save it as .xlsx."),
        )
    return kind


def damaged(name: str) -> WorkbookRefused:
    """The refusal of a workbook that cannot be read to its end."""
    return WorkbookRefused(
        phrase("Forms", "the workbook is damaged or cut short"),
        code="damaged",
        where=name,
        advice=phrase("Forms", _SAVE_AGAIN),
    )


def _check_zip(source: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            members = archive.infolist()
            _check_directory(members, name)
            for member in members:
                if member.filename.lower().endswith(_XML_PARTS):
                    _check_part(archive.read(member), name)
    except WorkbookRefused:
        raise
    except DAMAGE as error:
        raise damaged(name) from error


def _check_directory(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > MOST_MEMBERS:
        raise WorkbookRefused(
            phrase("Forms", "the workbook has {number} parts; at most {most_members} are read").format(
                number=len(members), most_members=MOST_MEMBERS
            ),
            code="too_many_parts",
            where=name,
            advice=phrase("Forms", "Save the sheets into a new workbook."),
        )
    unpacked = sum(member.file_size for member in members)
    if unpacked > MOST_UNPACKED:
        raise WorkbookRefused(
            phrase("Forms", "the workbook would unpack to {unpacked} MB; at most {most_unpacked} MB are read").format(
                unpacked=unpacked >> 20, most_unpacked=MOST_UNPACKED >> 20
            ),
            code="too_large",
            where=name,
            advice=phrase("Forms", "Remove pictures and empty rows, or save the sheets into a new workbook."),
        )
    for member in members:
        if _leads_out(member.filename):
            raise WorkbookRefused(
                phrase("Forms", "the workbook holds a part with the path {filename!r}").format(
                    filename=member.filename
                ),
                code="path_leads_out",
                where=name,
                advice=phrase("Forms", "Do not use this file: no spreadsheet program writes such a part."),
            )
    if not any(member.filename.lower().startswith("xl/") for member in members):
        raise WorkbookRefused(
            phrase("Forms", "this zip file holds no workbook"),
            code="not_a_workbook",
            where=name,
            advice=phrase("Forms", _SAVE_AS),
        )


def _leads_out(path: str) -> bool:
    steps = path.replace("\\", "/").split("/")
    return ".." in steps or steps[0] == "" or ":" in steps[0]


def _check_part(part: bytes, name: str) -> None:
    if (b"<!" in part or b"<\0!" in part) and _DOCTYPE.search(part):
        raise WorkbookRefused(
            phrase("Forms", "the workbook holds a DOCTYPE, which no spreadsheet program writes"),
            code="doctype",
            where=name,
            advice=phrase("Forms", "Do not use this file. Ask for the questionnaire once more, saved as .xlsx."),
        )
    if part.startswith(_UTF_16):
        return
    declared = _ENCODING.match(part.removeprefix(b"\xef\xbb\xbf")) if b"<?xml" in part[:8] else None
    if declared and declared.group(1).lower() not in _ENCODINGS:
        # In another encoding a DOCTYPE would look different to us than to the reader.
        raise WorkbookRefused(
            phrase("Forms", "a part of the workbook is written in {decode}").format(
                decode=declared.group(1).decode("ascii", "replace")
            ),
            code="strange_encoding",
            where=name,
            advice=phrase("Forms", _SAVE_AGAIN),
        )


def check_nesting(types: Iterable[tuple[int, str]], name: str) -> None:
    """Refuse a survey sheet nested more than 30 levels deep; `types` are (row, content of the type column).

    Raises `WorkbookRefused` (nested_too_deep) with the row.
    """
    depth = 0
    for row, kind in types:
        if _BEGIN.match(kind):
            depth += 1
        elif _END.match(kind):
            depth -= 1
        if depth > MOST_NESTING:
            raise WorkbookRefused(
                phrase("Forms", "groups are nested {depth} levels deep; at most {most_nesting} are read").format(
                    depth=depth, most_nesting=MOST_NESTING
                ),
                code="nested_too_deep",
                where=f"{name}, survey row {row}",
                advice=phrase("Forms", "Let some groups stand one after another instead of inside one another."),
                sheet="survey",
                row=row,
            )


def leads_out(file_name: str) -> bool:
    """Whether a file name that a questionnaire gives is more than a name inside the form's own folder."""
    return "/" in file_name or "\\" in file_name or ":" in file_name or file_name.startswith("..")
