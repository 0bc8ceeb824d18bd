"""What waits on the page: conflicts and duplicates in one list, each with its sides to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forms.adjudication import Bench
from forms.comparison import ANSWER, ROW_IN_FIRST, Discrepancy
from forms.errors import EntryError
from forms.form import Form
from forms.questionnaire import Question, in_language, plain
from forms.wording import phrase
from gui.form_language import form_language
from gui.question_words import answer_words, question_title
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.case_history import Event
    from storage.case_rows import CaseRow
    from storage.conflicts import Conflict, Duplicate
    from storage.store import Store

#: Answers shown of two papers that differ in more.
_MOST_DIFFERENCES = 200


@dataclass(frozen=True, slots=True)
class ConflictItem:
    """One answer changed differently; `number` and `label` are the question's, `events` the changes by their id."""

    conflict: Conflict
    number: str
    label: str
    bench: Bench | None
    events: Mapping[str, Event] = field(default_factory=dict)

    @property
    def paper(self) -> str:
        """The number of the paper."""
        return self.conflict.paper_number


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer that differs between the first two papers under a number."""

    question: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class DuplicateItem:
    """One number keyed several times: what it is, how many answers differ of those compared."""

    duplicate: Duplicate
    kind: str
    differing: int
    compared: int
    differences: tuple[Difference, ...] = ()

    @property
    def paper(self) -> str:
        """The number of the papers."""
        return self.duplicate.paper_number

    @property
    def cases(self) -> tuple[CaseRow, ...]:
        """The cases under the number."""
        return self.duplicate.cases


Item = ConflictItem | DuplicateItem


def read_items(store: Store, language: str, progress: Progress | None = None) -> tuple[Item, ...]:
    """Everything that waits: conflicts by paper, then duplicates. Raises `Cancelled` when `progress` answers False."""
    from storage.conflicts import list_conflicts, list_duplicates
    from storage.errors import Cancelled

    conflicts, duplicates = list_conflicts(store), list_duplicates(store)
    total = len(conflicts) + len(duplicates)
    items: list[Item] = []
    for conflict in conflicts:
        items.append(_conflict_item(store, conflict, language))
        if progress is not None and not progress(len(items), total, conflict.paper_number):
            raise Cancelled(phrase("Storage", "reading was stopped"), advice=phrase("Storage", "Nothing was changed."))
    for duplicate in duplicates:
        items.append(_duplicate_item(store, duplicate, language))
        if progress is not None and not progress(len(items), total, duplicate.paper_number):
            raise Cancelled(phrase("Storage", "reading was stopped"), advice=phrase("Storage", "Nothing was changed."))
    return tuple(items)


def _duplicate_item(store: Store, duplicate: Duplicate, language: str) -> DuplicateItem:
    from storage.duplicates import compare_cases, kind_from

    found = compare_cases(store, duplicate)
    form = store.form(duplicate.cases[0].form_version)
    spoken = form_language(form.questionnaire, language)
    differences = [
        _difference(form, answer, spoken) for discrepancy in found.discrepancies for answer in discrepancy.answers
    ]
    return DuplicateItem(duplicate, *kind_from(found), tuple(differences[:_MOST_DIFFERENCES]))


def _difference(form: Form, one: Discrepancy, language: str) -> Difference:
    part, lists = form.parts.get(one.place.path), form.questionnaire.lists
    if isinstance(part, Question) and one.kind == ANSWER:
        title = question_title(part, language)
        sides = answer_words(lists, part, one.first, language), answer_words(lists, part, one.second, language)
    else:
        title = plain(in_language(part.labels, language)) if part is not None else one.place.path
        sides = ("✓" if one.kind == ROW_IN_FIRST else "—", "—" if one.kind == ROW_IN_FIRST else "✓")
    row = f" · {one.row_number}" if one.row_number else ""
    return Difference(f"{title}{row}", *sides)


def _conflict_item(store: Store, conflict: Conflict, language: str) -> ConflictItem:
    from storage.case_history import read_history
    from storage.cases import find_paper, open_case

    rows = find_paper(store, conflict.paper_number)
    row = next(one for one in rows if (one.case_id, one.keying) == (conflict.case_id, conflict.keying))
    form = store.form(row.form_version)
    spoken = form_language(form.questionnaire, language)
    events = {event.change_id: event for event in read_history(store, row.case_id, row.keying)}
    try:
        bench = Bench(form, open_case(store, row.case_id, row.keying), conflict.place, language=spoken)
    except EntryError:
        part = form.parts.get(conflict.place.path)
        words = in_language(part.labels, spoken, form.questionnaire.default_language) if part is not None else ()
        return ConflictItem(conflict, "", plain(words) or conflict.place.path, None, events)
    return ConflictItem(conflict, bench.view.number, bench.view.label, bench, events)
