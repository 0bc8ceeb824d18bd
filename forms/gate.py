"""What a questionnaire file must pass before anything in it is unpacked (DIALECT.md, "The gate").

A 588 kB bomb took the converter 58 s and 2.3 GB; these checks read the zip's directory and the
first kilobyte of its XML parts, which takes milliseconds.
"""

from __future__ import annotations

import io
import zipfile

from forms.errors import ConversionRefused

MOST_UNPACKED = 64 * 1024 * 1024
MOST_MEMBERS = 2_000
_XLS_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_MAGIC = b"PK"
_PROLOGUE = 4096


def file_kind(source: bytes, name: str) -> str:
    """`.xlsx` or `.xls`, read from the content, never from the name.

    Raises `ConversionRefused` when it is neither.
    """
    if not source:
        raise ConversionRefused(
            "the file is empty", where=name, advice="Save the questionnaire again and try once more."
        )
    if source.startswith(_ZIP_MAGIC):
        return ".xlsx"
    if source.startswith(_XLS_MAGIC):
        return ".xls"
    raise ConversionRefused(
        "this is not an Excel workbook", where=name, advice="A questionnaire is an XLSForm saved as .xlsx."
    )


def check_workbook(source: bytes, name: str) -> str:
    """Refuse a hostile or broken workbook; return its kind (`.xlsx` or `.xls`).

    Raises `ConversionRefused` naming the file and what to do.
    """
    kind = file_kind(source, name)
    if kind == ".xlsx":
        _check_zip(source, name)
    return kind


def _check_zip(source: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            members = archive.infolist()
            _check_directory(members, name)
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    with archive.open(member) as stream:
                        _check_prologue(stream.read(_PROLOGUE), name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise ConversionRefused(
            "the workbook is damaged or cut short",
            where=name,
            advice="Open it in Excel or LibreOffice and save it again.",
        ) from error
    names = {member.filename.lower() for member in members}
    if "xl/workbook.xml" not in names:
        raise ConversionRefused(
            "this zip file holds no workbook", where=name, advice="A questionnaire is an XLSForm saved as .xlsx."
        )


def _check_directory(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > MOST_MEMBERS:
        raise ConversionRefused(f"the workbook has {len(members)} parts; at most {MOST_MEMBERS} are read", where=name)
    unpacked = sum(member.file_size for member in members)
    if unpacked > MOST_UNPACKED:
        raise ConversionRefused(
            f"the workbook would unpack to {unpacked >> 20} MB; at most {MOST_UNPACKED >> 20} MB are read",
            where=name,
            advice="Remove pictures and empty rows, or save the sheets into a new workbook.",
        )
    for member in members:
        if ".." in member.filename.split("/") or member.filename.startswith("/"):
            raise ConversionRefused(f"the workbook holds a part with the path {member.filename!r}", where=name)


def _check_prologue(head: bytes, name: str) -> None:
    if b"<!DOCTYPE" in head.upper() or b"<\x00!\x00D\x00O\x00C\x00T" in head.upper():
        raise ConversionRefused("the workbook holds a DOCTYPE, which no spreadsheet program writes", where=name)
