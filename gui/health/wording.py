"""What the self-check says of each fact, in the program's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from forms.wording import translate
from gui.health.facts import BLOCKING, OK, QUERY, Fact
from gui.language import say_moment

#: Name of a fact → what it is about.
TITLES: Mapping[str, str] = MappingProxyType({
    "disk": translate("Health", "Disk"),
    "clock": translate("Health", "Clock"),
    "fonts": translate("Health", "Letters"),
    "screen": translate("Health", "Screen"),
    "writable": translate("Health", "Folder of the file"),
    "sync": translate("Health", "Copying to the net"),
    "backup": translate("Health", "Last backup"),
})

#: Name of a fact and verdict → sentence. `free` and the moments are said as this language says them.
_SENTENCES: Mapping[tuple[str, str], str] = MappingProxyType({
    ("disk", OK): translate("Health", "{free} free."),
    ("disk", QUERY): translate("Health", "Only {free} free. Make room soon."),
    ("disk", BLOCKING): translate("Health", "{free} free: too little to work. Make room first."),
    ("clock", OK): translate("Health", "{now}. Compare it with your watch."),
    ("clock", QUERY): translate(
        "Health", "{now}, yet the file was last changed at {written}. Set the clock before you key."
    ),
    ("clock", BLOCKING): translate(
        "Health", "{now}: the clock has lost its time. Set it; the battery on the board may be empty."
    ),
    ("fonts", OK): translate("Health", "The screen shows every letter of Kyrgyz and Russian."),
    ("fonts", QUERY): translate("Health", "The screen has no letters {letters}. Install the font Noto Sans."),
    ("screen", OK): translate("Health", "{width} × {height}: enough."),
    ("screen", QUERY): translate("Health", "{width} × {height}: small. The pages scroll; 1024 × 600 is better."),
    ("screen", BLOCKING): translate("Health", "{width} × {height}: too small for the window."),
    ("writable", OK): translate("Health", "{folder} can be written."),
    ("writable", BLOCKING): translate("Health", "{folder} cannot be written. Move the file to a folder of your own."),
    ("sync", OK): translate(
        "Health", "No program that copies to the net works in this folder, as far as its name tells."
    ),
    ("sync", QUERY): translate(
        "Health", "{folder} is copied to the net by a program. Move the file to another folder of this computer."
    ),
    ("backup", OK): translate("Health", "{when}, in {folder}."),
    ("backup", QUERY): translate("Health", "{when}: too old. Make one now."),
})
_NO_BACKUP = translate("Health", "None found. Make one, on a stick if you can.")


def say_title(fact: Fact) -> str:
    """What a fact is about."""
    return QCoreApplication.translate("Health", TITLES[fact.name])


def say_fact(fact: Fact) -> str:
    """The sentence of a fact."""
    words = dict(fact.words)
    if "free" in words:
        words["free"] = QLocale().formattedDataSize(
            int(words["free"]), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
    for name in ("now", "written", "when"):
        if name in words:
            words[name] = say_moment(words[name])
    is_none = fact.name == "backup" and not words["when"]
    return QCoreApplication.translate("Health", _NO_BACKUP if is_none else _SENTENCES[fact.name, fact.verdict]).format(
        **words
    )


def say_verdict(verdict: str) -> str:
    """One word for `ok`, `query` or `blocking`."""
    words = {
        OK: QCoreApplication.translate("Health", "in order"),
        QUERY: QCoreApplication.translate("Health", "look at it"),
        BLOCKING: QCoreApplication.translate("Health", "stop"),
    }
    return words[verdict]
