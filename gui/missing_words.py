"""An answer in words, for pages that show answers of several papers: code, labels, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.adjudication import Bench
from forms.journal import Answer
from forms.wording import translate

#: Missing reason (`forms.questionnaire.MISSING_REASONS`, and `not_keyed`) → English.
_MISSING = {
    "blank": translate("Missing", "left blank"),
    "illegible": translate("Missing", "illegible"),
    "several": translate("Missing", "several boxes ticked"),
    "page_missing": translate("Missing", "page missing"),
    "not_applicable": translate("Missing", "does not apply"),
    "refused": translate("Missing", "refused"),
    "dont_know": translate("Missing", "don't know"),
    "not_keyed": translate("Missing", "not keyed"),
}


def say_missing(reason: str) -> str:
    """A missing reason in the program's language."""
    return QCoreApplication.translate("Missing", _MISSING.get(reason, reason))


def say_answer(bench: Bench | None, answer: Answer) -> tuple[str, str]:
    """(what stands, what it means): the code and its label, or nothing and the missing reason."""
    if answer.missing:
        return "—", say_missing(answer.missing)
    if not answer.value:
        return "—", QCoreApplication.translate("Missing", translate("Missing", "not asked, nothing keyed"))
    return answer.value, bench.meaning(answer) if bench is not None else ""
