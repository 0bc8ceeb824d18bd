"""A questionnaire file on the disk and the CSV files beside it: the only place of this floor that reads files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from forms.errors import CannotRun, FormError
from forms.form import Form, compile_form
from forms.wording import phrase
from forms.xform import read_xform
from forms.xlsform import Converted, convert

_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FormFile:
    """A questionnaire as it came: source bytes, what conversion gave, CSV files by name, and the compiled form."""

    path: Path
    source: bytes
    converted: Converted
    files: Mapping[str, bytes]
    form: Form


def read_form_file(path: str | Path) -> FormFile:
    """Read, convert and compile a questionnaire (.xlsx, .xls, or a converted .xml).

    Raises `CannotRun` when the file is missing, `FormError` when it is refused. A form with broken
    expressions is given back with its `problems`.
    """
    path = Path(path)
    source = read_bytes(path)
    converted = Converted(_text(source, path), ()) if path.suffix.lower() == ".xml" else convert(source, path.name)
    files = _files_beside(path, converted)
    return FormFile(path, source, converted, files, compile_form(converted.xml, files))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises `CannotRun` when it is missing, not a file, unreadable or over 64 MB."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FormError(
                phrase("Forms", "the file is larger than 64 MB"),
                where=str(path),
                advice=phrase("Forms", "Remove pictures from the workbook."),
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CannotRun(
            phrase("Forms", "there is no such file"), where=str(path), advice=phrase("Forms", "Check the path.")
        ) from error
    except (OSError, ValueError) as error:
        raise CannotRun(
            phrase("Forms", "the file cannot be read"),
            where=str(path),
            advice=phrase("Forms", "Check the path and your rights to it."),
        ) from error


def _text(source: bytes, path: Path) -> str:
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormError(phrase("Forms", "this XML is not UTF-8"), where=str(path)) from error


def _files_beside(path: Path, converted: Converted) -> Mapping[str, bytes]:
    """CSV files that the form names, from its own folder; a name that leads elsewhere is refused."""
    found: dict[str, bytes] = {}
    if converted.itemsets:
        found["itemsets.csv"] = converted.itemsets.encode()
    for name in read_xform(converted.xml, where=path.name).files:
        if name != Path(name).name or "\\" in name:
            raise FormError(
                phrase("Forms", "the file name {name!r} leads out of the form's folder").format(name=name),
                where=path.name,
                advice=phrase("Forms", "Use the file's own name."),
            )
        beside = path.parent / name
        if name.lower().endswith(".csv") and beside.is_file():
            found[name] = read_bytes(beside)
    return MappingProxyType(found)
