"""The words of the page of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from forms.adjudication import Bench
from forms.errors import EntryError
from forms.questionnaire import Question, in_language, plain
from gui.form_language import form_language
from gui.language import say_finding, say_moment
from gui.question_words import answer_words, question_title

if TYPE_CHECKING:
    from storage.queries import Query
    from storage.store import Store

_ICONS = {"rule": "query", "kept": "keep", "note": "papers"}


class QueryWords(QObject):
    """Writes them in the program's language of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.store: Store | None = None
        self.language = ""

    def question(self, query: Query) -> str:
        """The question's number and short label."""
        part, spoken = self._part(query)
        return question_title(part, spoken) if part is not None else query.place.path

    def answer(self, query: Query) -> str:
        """What stands there."""
        part, spoken = self._part(query)
        if part is None or self.store is None:
            return query.answer.value or "—"
        lists = self.store.form(query.form_version).questionnaire.lists
        return answer_words(lists, part, query.answer, spoken)

    def kind(self, name: str) -> str:
        """What asks."""
        return {
            "rule": self.tr("a rule asks"),
            "kept": self.tr("kept against a rule"),
            "note": self.tr("a keyer's note"),
            "returned": self.tr("sent back"),
        }[name]

    def icon(self, query: Query) -> str:
        """The icon that says the same."""
        return "back" if query.returned else _ICONS[query.kind]

    def what(self, query: Query) -> str:
        """What is asked, in one line: the rule in short, and the note."""
        return " · ".join(part for part in (self._rule(query), query.answer.note) if part)

    def state(self, query: Query) -> str:
        """What became of it so far."""
        if query.returned:
            return self.tr("changed since it was sent back") if query.is_changed else self.tr("sent back")
        if query.kind == "kept":
            return self._reason(query.answer.override)
        return ""

    def detail(self, query: Query) -> list[str]:
        """The rule in a sentence, the note, what was sent back."""
        said = [self._sentence(query)]
        if query.kind == "kept":
            said.append(self.tr("Kept by {keyer}: {reason}.").format(
                keyer=query.enumerator or "—", reason=self._reason(query.answer.override)))  # fmt: skip
        if query.answer.note:
            said.append(self.tr("Note of {keyer}: {note}").format(
                keyer=query.enumerator or "—", note=query.answer.note))  # fmt: skip
        if query.returned:
            said.append(self.tr("Sent back by {who}, {when}: {words}").format(
                who=query.returned_by or "—", when=say_moment(query.returned_at), words=query.returned))  # fmt: skip
        return [line for line in said if line]

    def _sentence(self, query: Query) -> str:
        """The finding in full, from the form, where the paper still has the question."""
        from storage.cases import open_case

        if not query.rule or self.store is None:
            return ""
        form = self.store.form(query.form_version)
        spoken = form_language(form.questionnaire, self.language)
        try:
            bench = Bench(form, open_case(self.store, query.case_id, query.keying), query.place, language=spoken)
        except EntryError:
            return self._rule(query)
        found = [say_finding(finding) for finding in bench.view.findings if finding.rule == query.rule]
        return " ".join(found) or self._rule(query)

    def _rule(self, query: Query) -> str:
        words = {
            "": "",
            "out_of_range": self.tr("outside its range"),
            "off_step": self.tr("not on its scale"),
            "filtered_out": self.tr("does not go with an earlier answer"),
            "partial_date": self.tr("a part of the date is unknown"),
            "future_date": self.tr("lies in the future"),
            "off_path": self.tr("should have been skipped"),
            "surplus_rows": self.tr("more rows than announced"),
            "missing_rows": self.tr("fewer rows than announced"),
            "rule_not_checked": self.tr("a rule took too long to check"),
        }
        if query.rule in words:
            return words[query.rule]
        part, spoken = self._part(query)
        said = plain(in_language(part.constraint_messages, spoken)) if part is not None else ""
        return said or self.tr("breaks the rule of the question")

    def _reason(self, override: str) -> str:
        words = {
            "as_on_paper": self.tr("it stands so on the paper"),
            "asked_interviewer": self.tr("the interviewer was asked"),
            "other": self.tr("another reason"),
        }
        return words.get(override, override)

    def _part(self, query: Query) -> tuple[Question | None, str]:
        if self.store is None:
            return None, ""
        form = self.store.form(query.form_version)
        part = form.parts.get(query.place.path)
        return (part if isinstance(part, Question) else None), form_language(form.questionnaire, self.language)
