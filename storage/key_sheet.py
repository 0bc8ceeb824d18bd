"""The printed sheet of a supervisor's or escrow key: what opens everything when laptops and passwords are gone.

It is made in the program's language, as HTML (which the window prints as a PDF) and as plain text. The key stands on
it in the groups of `storage.key_groups`, so that a person can type it back on a new laptop.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from forms.wording import phrase
from storage.canonical import now_local
from storage.key_files import SecretKey, write_secret
from storage.key_groups import write_groups

#: Groups in a row of the sheet, and letters in a line of the plain text.
_ACROSS, _WIDTH = 4, 78
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; } h1 { font-size: 16pt; } h2 { font-size: 11pt; }
td.number { color: #555555; font-size: 9pt; } td.group { font-family: monospace; font-size: 16pt; }
"""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """What is printed: the study's name, whether it is the escrow key, the public half, the groups, the day (ISO)."""

    study: str
    is_escrow: bool
    public: str
    groups: tuple[str, ...] = field(repr=False)
    day: str

    @property
    def title(self) -> str:
        """The heading."""
        words = (
            phrase("Storage", "Escrow key of the study “{study}”")
            if self.is_escrow
            else phrase("Storage", "Supervisor's key of the study “{study}”")
        )
        return words.format(study=self.study or "–")


def sheet_of(key: SecretKey, *, study: str = "", is_escrow: bool = False) -> KeySheet:
    """The sheet of a key."""
    return KeySheet(study, is_escrow, key.public, write_groups(key.secret), now_local()[:10])


def write_sheet(sheet: KeySheet, path: Path) -> None:
    """Write it as HTML, or as plain text where the name ends in .txt; for its owner alone, and never over a file.

    Raises `StoreExists` or `FolderMissing` (exit 2).
    """
    content = as_text(sheet) if path.suffix.casefold() == ".txt" else as_html(sheet)
    write_secret(path, content.encode())


def _parts(sheet: KeySheet) -> list[tuple[str, list[str]]]:
    """Headings with their sentences."""
    other = (
        phrase(
            "Storage",
            "The escrow key opens the same as the supervisor's key. It lies with another person in another place, and "
            "is taken out only when the supervisor's key is lost or its holder cannot be reached.",
        )
        if sheet.is_escrow
        else phrase(
            "Storage",
            "If the study has an escrow key, it opens the same and lies with another person in another place, for the "
            "day when this one is lost.",
        )
    )
    return [
        (
            phrase("Storage", "What it opens"),
            [
                phrase("Storage", "The districts' files and those of the centre, which are sealed for this key."),
                phrase("Storage", "Files with a passphrase, when all their passwords are forgotten."),
                phrase(
                    "Storage",
                    "The centre's place: with this sheet and the study package a new laptop becomes the supervisor's "
                    "(see the help, “A new supervisor's laptop in 30 minutes”).",
                ),
            ],
        ),
        (
            phrase("Storage", "Where to keep it"),
            [
                phrase(
                    "Storage",
                    "In a closed envelope with a signature over its edge, in a safe; not beside a laptop, not as a "
                    "photograph, not as a file. Delete the file that was printed.",
                ),
                other,
                phrase(
                    "Storage",
                    "Once the sheet was seen by a stranger or is lost, make a new key and a new study package: what "
                    "was sealed before stays readable with this sheet.",
                ),
            ],
        ),
        (
            phrase("Storage", "How to type it back"),
            [
                phrase(
                    "Storage",
                    "“Type a printed key…” in the window, or the command “keys NEWFILE --typed”. Group by group, "
                    "capital or small letters; the program says which group is wrong. The letters I, L, O and U do "
                    "not occur: what looks like one of them is the figure 1 or 0, or the letter V.",
                ),
            ],
        ),
    ]


def _warning() -> str:
    return phrase(
        "Storage",
        "Whoever has this sheet reads every sealed file of the study, without any password. Keep it like money.",
    )


def _foot(sheet: KeySheet) -> list[str]:
    return [
        phrase("Storage", "Public half, no secret: {public}").format(public=sheet.public),
        phrase("Storage", "Printed on {day}.").format(day=sheet.day),
        phrase("Storage", "Kept by: ____________________   in: ____________________   signature: ______________"),
        phrase("Storage", "Taken out on: ________________   by: ____________________   why: ____________________"),
    ]


def as_text(sheet: KeySheet) -> str:
    """The sheet as plain text, lines of at most 78 letters."""
    lines = [sheet.title, "=" * min(len(sheet.title), _WIDTH), "", *textwrap.wrap(_warning(), _WIDTH), ""]
    lines += ["      ".join(f"{number:>4}  {group}" for number, group in row) for row in _rows(sheet.groups)]
    for heading, sentences in _parts(sheet):
        lines += ["", heading]
        for sentence in sentences:
            lines += textwrap.wrap(sentence, _WIDTH, initial_indent="- ", subsequent_indent="  ")
    return "\n".join([*lines, "", *(line for foot in _foot(sheet) for line in textwrap.wrap(foot, _WIDTH + 10))]) + "\n"


def as_html(sheet: KeySheet) -> str:
    """The sheet as a page of HTML that a browser prints on one side."""
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="number" valign="middle">{number}</td><td class="group">{group}</td>' for number, group in row
        )
        + "</tr>"
        for row in _rows(sheet.groups)
    )  # fmt: skip
    parts = "".join(
        f"<h2>{escape(heading)}</h2><ul>" + "".join(f"<li>{escape(one)}</li>" for one in sentences) + "</ul>"
        for heading, sentences in _parts(sheet)
    )
    foot = "".join(f"<p>{escape(line)}</p>" for line in _foot(sheet))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(sheet.title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(sheet.title)}</h1><p><b>{escape(_warning())}</b></p>"
        f'<table border="0" cellspacing="0" cellpadding="7">{rows}</table>{parts}{foot}</body></html>\n'
    )


def _rows(groups: Sequence[str]) -> list[list[tuple[int, str]]]:
    """Numbered groups, row by row."""
    numbered = list(enumerate(groups, 1))
    return [numbered[start : start + _ACROSS] for start in range(0, len(numbered), _ACROSS)]
