"""The words of filters: what can be asked of a column, and a filter as a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forms.questionnaire import MISSING_REASONS
from gui.cases.status import CONCERNS, STATUSES
from gui.missing_words import say_missing
from gui.question_words import labels_of, question_title

if TYPE_CHECKING:
    from storage.case_table_filters import CaseFilter
    from storage.case_table_questions import Study

#: Operators by how a column is compared (`storage.case_table_filters`).
_BY_COMPARISON = {
    "text": ("contains", "is", "is_not", "missing"),
    "number": ("is", "is_not", "above", "below", "missing"),
    "moment": ("is", "is_not", "above", "below", "missing"),
    "code": ("is", "is_not", "missing"),
    "codes": ("is", "is_not", "missing"),
}


@dataclass(frozen=True, slots=True)
class Askable:
    """A column that may be filtered: its title, its operators, its values with their words (none: any text)."""

    name: str
    title: str
    operators: tuple[str, ...]
    values: tuple[tuple[str, str], ...] = ()
    is_moment: bool = False


class FilterWords(QObject):
    """Writes them; an object because Qt looks texts up under a class (`lupdate`)."""

    def operator(self, name: str) -> str:
        """An operator."""
        return {
            "is": self.tr("is"),
            "is_not": self.tr("is not"),
            "contains": self.tr("contains"),
            "missing": self.tr("is missing"),
            "above": self.tr("above"),
            "below": self.tr("below"),
        }[name]

    def askable(self, study: Study, language: str) -> tuple[Askable, ...]:
        """Every column that may be filtered: the register's, then the questions in paper order."""
        from storage.case_table_filters import comparison_of

        found = list(self._register())
        for question in study.questions.values():
            comparison = comparison_of(question)
            values = tuple(labels_of(study.lists, question, language).items())
            title = question_title(question, language)
            found.append(
                Askable(question.path, title, _BY_COMPARISON[comparison], values, is_moment=comparison == "moment")
            )
        return tuple(found)

    def reasons(self) -> tuple[tuple[str, str], ...]:
        """Missing reasons to choose from; '' is any."""
        return (("", self.tr("for any reason")), *((reason, say_missing(reason)) for reason in MISSING_REASONS))

    def say(self, one: CaseFilter, columns: dict[str, Askable]) -> str:
        """A filter as a sentence: "District is 03"."""
        column = columns.get(one.column)
        title = column.title if column is not None else one.column
        words = dict(self.reasons()) if one.operator == "missing" else dict(column.values if column is not None else ())
        return " ".join((title, self.operator(one.operator), words.get(one.value, one.value)))

    def _register(self) -> tuple[Askable, ...]:
        exactly, texts = ("is", "is_not"), ("contains", "is", "is_not")
        days = ("is", "above", "below")
        return (
            Askable("concern", self.tr("Needs a look"), ("is",), tuple((one.name, one.say()) for one in CONCERNS)),
            Askable("paper_number", self.tr("Paper"), texts),
            Askable("status", self.tr("Status"), exactly, tuple((one.name, one.say()) for one in STATUSES)),
            Askable("queries", self.tr("Queries"), ("is", "above", "below")),
            Askable("batch", self.tr("Batch"), texts),
            Askable("district", self.tr("District"), exactly),
            Askable("keying", self.tr("Keying"), exactly, (("1", self.tr("first")), ("2", self.tr("second")))),
            Askable("enumerator", self.tr("Keyed by"), exactly),
            Askable("opened_at", self.tr("Begun"), days, is_moment=True),
            Askable("changed_at", self.tr("Last change"), days, is_moment=True),
        )
