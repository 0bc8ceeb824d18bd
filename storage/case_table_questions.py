"""What the columns of the table of papers are: the questions of all versions of a form, and where answers stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forms.questionnaire import Choice, Question
from storage.layout import Layout
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Study:
    """A family's questions by path in paper order, those of older versions last, and its lists of choices."""

    form_id: str
    questions: Mapping[str, Question]
    lists: Mapping[str, tuple[Choice, ...]]
    layout: Layout

    def choices(self, question: Question) -> tuple[Choice, ...]:
        """The choices of a coded question; none where they come from a file or a roster."""
        return self.lists.get(question.choices, ())


def study_of(store: Store, form_id: str) -> Study:
    """The questions of a form family; the newest version's words count."""
    questions: dict[str, Question] = {}
    lists: dict[str, tuple[Choice, ...]] = {}
    for row in reversed([row for row in store.form_versions() if row.form_id == form_id]):
        questionnaire = store.form(row.version_id).questionnaire
        for question in questionnaire.questions():
            if question.kind != "note":
                questions.setdefault(question.path, question)
        for name, choices in questionnaire.lists.items():
            lists.setdefault(name, choices)
    layout = store.run(lambda connection: store.layout(connection, form_id))
    return Study(form_id, questions, lists, layout)


def families(store: Store) -> tuple[str, ...]:
    """Ids of the store's form families, the newest first."""
    return tuple(dict.fromkeys(row.form_id for row in reversed(store.form_versions())))
