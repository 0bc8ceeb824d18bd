"""What each format of `exporters.formats` is for, in the person's words; the rest of the row is the exporters'."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from forms.wording import translate

#: Key in `exporters.formats.FORMATS` → words.
FORMAT_WORDS: Mapping[str, str] = MappingProxyType({
    "xlsx": translate("Format", "Excel workbook, for people"),
    "csv": translate("Format", "CSV tables, for programs"),
    "csv_excel": translate("Format", "CSV tables, for Excel"),
    "sav": translate("Format", "SPSS"),
    "dta": translate("Format", "Stata"),
    "codebook": translate("Format", "Codebook, to read and to print"),
    "parquet": translate("Format", "Parquet, for very large studies"),
})


def say_format(key: str, title: str) -> str:
    """What a format is for, in the program's language; its own title when it has no words here."""
    return QCoreApplication.translate("Format", FORMAT_WORDS[key]) if key in FORMAT_WORDS else title
