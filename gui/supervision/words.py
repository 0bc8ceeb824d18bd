"""The words of the page of conflicts and duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.correction_dialog import say_how
from gui.language import say_day, say_moment
from gui.missing_words import say_answer
from gui.supervision.items import ConflictItem, Item

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.conflicts import Side as ConflictSide

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
            return [self._side(item, side) for side in item.conflict.sides]
        return [self._case(row) for row in item.cases]

    def _side(self, item: ConflictItem, side: ConflictSide) -> Side:
        """Who, when, at which laptop of which district; the value; what it means, and why it was changed."""
        event = item.events.get(side.change_id)
        value, meaning = say_answer(item.bench, side.answer)
        if event is None:
            return " · ".join(part for part in (side.who, say_moment(side.made_at)) if part), value, meaning
        who = " ".join(part for part in (event.who, event.person) if part)
        where = self.tr("here") if event.is_here else self.tr("laptop {station} of {district}").format(
            station=event.station[:8], district=event.district or "—")  # fmt: skip
        lines = [meaning] if meaning else []
        if event.kind == "closed":
            lines.append(self.tr("as first keyed"))
        elif event.reason:
            lines.append(self.tr("Reason: {words}").format(words=self._reason(event.reason)))
        if event.source is not None:
            parts = (say_how(event.source.how), event.source.whom, say_day(event.source.day))
            lines.append(", ".join(part for part in parts if part))
        return " · ".join(part for part in (who, say_moment(event.made_at), where) if part), value, "\n".join(lines)

    def _reason(self, reason: str) -> str:
        return self.tr("it stands so on the paper") if reason == "as_on_paper" else reason

    def _case(self, row: CaseRow) -> Side:
        queries = self.tr("%n open query(ies)", "", row.open_queries) if row.open_queries else ""
        who = " · ".join(part for part in (row.enumerator, say_moment(row.closed_at)) if part)
        meaning = " · ".join(part for part in (row.batch_name, row.district, queries) if part)
        return who, row.paper_number, meaning
