"""The words, roles and icons of a paper's status, and of what a supervisor looks for."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from PySide6.QtCore import QCoreApplication

from forms.wording import translate
from storage.case_table_filters import CaseFilter


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
    """What a supervisor looks for in the list; `name` is one of `storage.case_table_filters.CONCERNS`."""

    name: str
    words: str
    icon: str

    def say(self) -> str:
        """The words in the program's language."""
        return QCoreApplication.translate("Concern", self.words)


CONCERNS: tuple[Concern, ...] = (
    Concern("queries", translate("Concern", "with open queries"), "query"),
    Concern("duplicates", translate("Concern", "keyed twice"), "papers"),
    Concern("conflicts", translate("Concern", "with conflicting changes"), "conflict"),
    Concern("returned", translate("Concern", "sent back by the supervisor"), "back"),
    Concern("keyed", translate("Concern", "keyed, in any state"), "ok"),
)


def concern(name: str) -> Concern | None:
    """The concern of that name, None when it is none."""
    return next((row for row in CONCERNS if row.name == name), None)


def status_filters(choice: str) -> tuple[CaseFilter, ...]:
    """The filter that a status or a concern stands for; none for ''."""
    if not choice:
        return ()
    return (CaseFilter("concern" if concern(choice) is not None else "status", "is", choice),)


def read_choice(choice: str) -> tuple[str, tuple[CaseFilter, ...]]:
    """What a page that leads here wants to see (`Page.papers_wanted`): (status or concern, further filters).

    `queries` is a concern; `status=final&district=03` names columns and values.
    """
    if "=" not in choice:
        return choice, ()
    pairs = parse_qsl(choice, keep_blank_values=True)
    name = next((value for column, value in pairs if column in {"status", "concern"}), "")
    return name, tuple(
        CaseFilter(column, "is", value) for column, value in pairs if column not in {"status", "concern"}
    )
