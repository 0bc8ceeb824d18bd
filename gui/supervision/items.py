"""What waits on the page: conflicts and duplicates in one list, each with its sides to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.adjudication import Bench
from forms.errors import EntryError
from forms.questionnaire import in_language, plain
from gui.form_language import form_language

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.conflicts import Conflict, Duplicate
    from storage.store import Store


@dataclass(frozen=True, slots=True)
class ConflictItem:
    """One answer changed differently; `number` and `label` are the question's."""

    conflict: Conflict
    number: str
    label: str
    bench: Bench | None

    @property
    def paper(self) -> str:
        """The number of the paper."""
        return self.conflict.paper_number


@dataclass(frozen=True, slots=True)
class DuplicateItem:
    """One number keyed several times: what it is, how many answers differ of those compared."""

    duplicate: Duplicate
    kind: str
    differing: int
    compared: int

    @property
    def paper(self) -> str:
        """The number of the papers."""
        return self.duplicate.paper_number

    @property
    def cases(self) -> tuple[CaseRow, ...]:
        """The cases under the number."""
        return self.duplicate.cases


Item = ConflictItem | DuplicateItem


def read_items(store: Store, language: str) -> tuple[Item, ...]:
    """Everything that waits: conflicts by paper, then duplicates."""
    from storage.conflicts import list_conflicts, list_duplicates
    from storage.duplicates import kind_of

    conflicts = [_conflict_item(store, conflict, language) for conflict in list_conflicts(store)]
    duplicates = [DuplicateItem(one, *kind_of(store, one)) for one in list_duplicates(store)]
    return (*conflicts, *duplicates)


def _conflict_item(store: Store, conflict: Conflict, language: str) -> ConflictItem:
    from storage.cases import find_paper, open_case

    rows = find_paper(store, conflict.paper_number)
    row = next(one for one in rows if (one.case_id, one.keying) == (conflict.case_id, conflict.keying))
    form = store.form(row.form_version)
    spoken = form_language(form.questionnaire, language)
    try:
        bench = Bench(form, open_case(store, row.case_id, row.keying), conflict.place, language=spoken)
    except EntryError:
        part = form.parts.get(conflict.place.path)
        words = in_language(part.labels, spoken, form.questionnaire.default_language) if part is not None else ()
        return ConflictItem(conflict, "", plain(words) or conflict.place.path, None)
    return ConflictItem(conflict, bench.view.number, bench.view.label, bench)
