"""The formats of `exporters.formats` in the person's words; a test holds the two tables together.

A table of its own, because the exporters' is costly to import and speaks English.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class FormatWords:
    """One format: its key in `exporters.formats.FORMATS` and what it is for."""

    key: str
    text: str

    def say(self) -> str:
        """What it is for, in the program's language."""
        return QCoreApplication.translate("Format", self.text)


def translate(context: str, text: str) -> str:
    """Mark `text` for the catalogues (lupdate reads calls of this name) and give it back in English."""
    del context
    return text


FORMAT_WORDS: tuple[FormatWords, ...] = (
    FormatWords("xlsx", translate("Format", "Excel workbook, for people")),
    FormatWords("csv", translate("Format", "CSV tables, for programs")),
)
