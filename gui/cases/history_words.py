"""The story of a case in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.cases.status import status
from gui.correction_dialog import say_how
from gui.language import say_day, say_moment
from gui.missing_words import say_missing
from gui.question_words import answer_words, question_title

if TYPE_CHECKING:
    from forms.journal import Answer
    from storage.case_history import Event
    from storage.case_table_questions import Study

_STATUS = "@status"


class HistoryWords(QObject):
    """Writes them; an object because Qt looks texts up under a class (`lupdate`)."""

    def say(self, event: Event, study: Study, language: str) -> str:
        """One change: when, who, where, what, from what to what, why."""
        head = f"{say_moment(event.made_at)} · {self._who(event)}"
        lines = [head, self._what(event, study, language)]
        if event.reason:
            lines.append(self.tr("Reason: {words}").format(words=self._reason(event.reason)))
        if event.source is not None:
            source = event.source
            parts = (say_how(source.how), source.whom, say_day(source.day))
            lines.append(self.tr("Source: {words}").format(words=", ".join(part for part in parts if part)))
        return "\n".join(lines)

    def role(self, event: Event) -> str:
        """The role of a change's ink."""
        return {"returned": "query", "settled": "accent", "closed": "muted"}.get(event.kind, "text")

    def _who(self, event: Event) -> str:
        who = " ".join(part for part in (event.who, event.person) if part) or "—"
        if event.is_here:
            return self.tr("{who}, here").format(who=who)
        where = event.district or event.station[:8]
        return self.tr("{who}, laptop {station} of {district}").format(
            who=who, station=event.station[:8] or "—", district=where or "—"
        )

    def _what(self, event: Event, study: Study, language: str) -> str:
        if event.place.path == _STATUS:
            words = status(event.new.value).say()
            if event.kind == "closed":
                return self.tr("Closed the paper: {status}.").format(status=words)
            return self.tr("Status: {old} → {new}.").format(old=status(event.old.value).say(), new=words)
        sentence = {
            "settled": self.tr("Settled a conflict: {question}: {new}."),
            "decided": self.tr("Decided a difference: {question}: {old} → {new}."),
            "withdrawn": self.tr("Took a decision back: {question}: {old} → {new}."),
            "accepted": self.tr("Accepted: {question}: {new}."),
            "returned": self.tr("Sent back: {question}: {new}."),
        }.get(event.kind, "{question}: {old} → {new}.")
        return sentence.format(
            question=self._question(event, study, language),
            old=self._answer(event, event.old, study, language),
            new=self._answer(event, event.new, study, language),
        )

    def _question(self, event: Event, study: Study, language: str) -> str:
        path = event.place.path
        if path in study.questions:
            return question_title(study.questions[path], language)
        pseudo = {
            "@paper_number": self.tr("Paper number"),
            "@batch": self.tr("Batch"),
            "@district": self.tr("District"),
            "@taken_over_from": self.tr("Taken over from"),
        }
        return pseudo.get(path, self.tr("Row of {roster}").format(roster=path.rpartition("/")[2]))

    def _answer(self, event: Event, answer: Answer, study: Study, language: str) -> str:
        question = study.questions.get(event.place.path)
        if question is not None:
            said = answer_words(study.lists, question, answer, language)
        elif answer.missing:
            said = say_missing(answer.missing)
        elif event.place.row and answer.value.startswith("["):
            said = self.tr("on the paper")
        else:
            said = answer.value or "—"
        return f"{said} ({answer.note})" if answer.note else said

    def _reason(self, reason: str) -> str:
        words = {
            "as_on_paper": self.tr("it stands so on the paper"),
            "asked_interviewer": self.tr("the interviewer was asked"),
            "other": self.tr("another reason"),
            "undone": self.tr("undone"),
        }
        return words.get(reason, reason)
