"""The notes of a merge's plan in the program's language; the storage floor says them in English."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication

from forms.wording import translate

#: What a note looks like → how it is said; the named parts stay.
_NOTES: tuple[tuple[str, str], ...] = (
    (r"this very file was merged before", translate("MergeNote", "this very file was merged before")),
    (r"station (?P<station>\S+) is accepted by hand", translate("MergeNote", "you accepted laptop {station}")),
    (
        r"station (?P<station>\S+) sends for the first time and was accepted, because this store has no list of people",
        translate("MergeNote", "laptop {station} sends for the first time and was accepted"),
    ),
    (
        r"station (?P<station>\S+) took seat (?P<seat>\d+) of district (?P<district>.+), and its package proves it",
        translate("MergeNote", "laptop {station} has seat {seat} of district {district}; its package proves it"),
    ),
    (
        r"seat (?P<seat>\d+) was taken by station (?P<station>\S+) too",
        translate("MergeNote", "seat {seat} was taken by laptop {station} too"),
    ),
    (
        r"file (?P<number>\d+) of this station comes after its file (?P<last>\d+): an older state",
        translate("MergeNote", "file {number} of this laptop, older than its file {last} merged before"),
    ),
    (
        r"the station's file (?P<number>\d+) was not merged here; this one holds all of it",
        translate("MergeNote", "file {number} of this laptop was not merged here; this one holds all of it"),
    ),
    (
        r"change (?P<number>\d+) of (?P<chain>\S+): two changes have this number.*",
        translate("MergeNote", "the laptop's file was copied, and both copies went on"),
    ),
    (
        r"(?P<count>\d+) drafts of this store were closed elsewhere; here they stay, as papers of their own",
        translate("MergeNote", "{count} papers being keyed here were closed elsewhere; here they stay"),
    ),
    (
        r"form version (?P<version>\S+) is new here",
        translate("MergeNote", "brings a new version of the questionnaire"),
    ),
    (
        r"(?P<count>\d+) papers of other laptops were left out; what the centre says of them waits until they come",
        translate("MergeNote", "{count} papers of other laptops were left out; what is said of them waits for them"),
    ),
)
_SHOWN = 8


def say_note(note: str) -> str:
    """A note in the program's language; one that is not known stays as it is."""
    for pattern, template in _patterns():
        found = pattern(note)
        if found is not None:
            parts = {name: text[:_SHOWN] if name == "station" else text for name, text in found.groupdict().items()}
            return QCoreApplication.translate("MergeNote", template).format(**parts)
    return note


@cache
def _patterns() -> tuple[tuple[Callable[[str], re.Match[str] | None], str], ...]:
    return tuple((re.compile(pattern).fullmatch, template) for pattern, template in _NOTES)
