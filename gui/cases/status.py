"""The words, roles and icons of a paper's status, and of what a supervisor looks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from storage.cases import CaseRow


@dataclass(frozen=True, slots=True)
class Status:
    """One status of `storage.cases`: English word, role of its ink, icon."""

    name: str
    word: str
    role: str
    icon: str

    def say(self) -> str:
        """The word in the program's language."""
        return QCoreApplication.translate("Status", self.word)


def translate(context: str, text: str) -> str:
    """Mark `text` for the catalogues (lupdate reads calls of this name) and give it back in English."""
    del context
    return text


STATUSES: tuple[Status, ...] = (
    Status("draft", translate("Status", "being keyed"), "accent", "clock"),
    Status("closed", translate("Status", "keyed"), "ok", "ok"),
    Status("incomplete", translate("Status", "closed incomplete"), "missing", "missing"),
    Status("final", translate("Status", "final"), "ok", "keep"),
    Status("void", translate("Status", "void"), "muted", "close"),
)


def status(name: str) -> Status:
    """The row of a status; a name this version does not know is shown as it is."""
    return next((row for row in STATUSES if row.name == name), Status(name, name, "muted", "papers"))


@dataclass(frozen=True, slots=True)
class Concern:
    """What a supervisor looks for in the list: `is_met(row)` of a `storage.cases.CaseRow`."""

    name: str
    words: str
    icon: str
    is_met: Callable[[CaseRow], bool]

    def say(self) -> str:
        """The words in the program's language."""
        return QCoreApplication.translate("Concern", self.words)


CONCERNS: tuple[Concern, ...] = (
    Concern("queries", translate("Concern", "with open queries"), "query", lambda row: row.open_queries > 0),
    Concern("duplicates", translate("Concern", "keyed twice"), "papers", lambda row: row.is_duplicate),
    Concern("conflicts", translate("Concern", "with conflicting changes"), "conflict", lambda row: row.has_conflict),
)


def concern(name: str) -> Concern | None:
    """The concern of that name, None when it is none."""
    return next((row for row in CONCERNS if row.name == name), None)
