"""The words, roles and icons of a paper's status."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


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
