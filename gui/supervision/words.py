"""The words of the page of conflicts and duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.language import say_moment
from gui.missing_words import say_answer
from gui.supervision.items import ConflictItem, Item

if TYPE_CHECKING:
    from storage.case_rows import CaseRow

#: What stands on a card: who and when, the value, its meaning.
Side = tuple[str, str, str]


class SupervisionWords(QObject):
    """Writes them in the program's language of the moment."""

    def say_what(self, item: Item) -> str:
        """What kind of thing waits."""
        if isinstance(item, ConflictItem):
            return self.tr("conflicting changes")
        kinds = {
            "identical": self.tr("keyed twice, identical"),
            "same_paper": self.tr("the same paper keyed twice"),
            "two_papers": self.tr("two papers under one number"),
        }
        return kinds[item.kind]

    def icon(self, item: Item) -> str:
        """The icon that says the same."""
        return "conflict" if isinstance(item, ConflictItem) else "papers"

    def say_where(self, item: Item) -> str:
        """The question, or how much differs."""
        if isinstance(item, ConflictItem):
            return " ".join(part for part in (item.number, item.label) if part)
        return self.tr("{differing} of {compared} answers differ").format(
            differing=item.differing, compared=item.compared
        )

    def say_question(self, item: Item) -> str:
        """The head over the sides."""
        paper = self.tr("Paper {number}").format(number=item.paper)
        return f"{paper} · {self.say_where(item)}"

    def say_hint(self, item: Item) -> str:
        """What to do."""
        if isinstance(item, ConflictItem):
            return self.tr("Two places changed this answer. Press the number of the one that is right; both stay in "
                           "the trail.")  # fmt: skip
        return {
            "identical": self.tr("Nothing differs: void one of them."),
            "same_paper": self.tr("Few answers differ: void one, or make it the second keying. The number picks it."),
            "two_papers": self.tr("Much differs: look at the papers and give one its right number. The number picks "
                                  "it."),
        }[item.kind]  # fmt: skip

    def sides(self, item: Item) -> list[Side]:
        """The cards."""
        if isinstance(item, ConflictItem):
            return [
                (
                    " · ".join(part for part in (side.who, say_moment(side.made_at), side.station[:8]) if part),
                    *say_answer(item.bench, side.answer),
                )
                for side in item.conflict.sides
            ]
        return [self._case(row) for row in item.cases]

    def _case(self, row: CaseRow) -> Side:
        queries = self.tr("%n open query(ies)", "", row.open_queries) if row.open_queries else ""
        who = " · ".join(part for part in (row.enumerator, say_moment(row.closed_at)) if part)
        meaning = " · ".join(part for part in (row.batch_name, row.district, queries) if part)
        return who, row.paper_number, meaning
