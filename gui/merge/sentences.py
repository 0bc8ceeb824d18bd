"""A merge in sentences: what the plan would do, what the receipt says was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from storage.merge import FilePlan, MergePlan, MergeReceipt


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line: its words, the role of its ink, its icon."""

    text: str
    role: str = "text"
    icon: str = "ok"


#: (count, words, role, icon): a sentence that is left out when its count is nought.
Fact = tuple[int, str, str, str]


class MergeWords(QObject):
    """Writes the sentences; an object because Qt looks texts with numbers up under a class (`lupdate`)."""

    def say_plan(self, plan: MergePlan) -> tuple[Sentence, ...]:
        """What would happen, one sentence a fact; nought is left out, but there is always a sentence."""
        unknown = sum(1 for file in plan.files if is_unknown(file))
        refused = sum(1 for file in plan.files if file.refused) - unknown
        good = len(plan.files) - refused - unknown
        return self._pick((
            (good, self.tr("%n file(s) can be merged.", "", good), "text", "papers"),
            (plan.new, self.tr("%n paper(s) are new here.", "", plan.new), "ok", "add"),
            (plan.updated, self.tr("%n paper(s) here get changes.", "", plan.updated), "accent", "forward"),
            (plan.identical, self.tr("%n paper(s) are here already, the same.", "", plan.identical), "muted", "ok"),
            self._conflicts(plan.conflicts),
            self._duplicates(plan.duplicates),
            (
                unknown,
                self.tr("%n file(s) come from a laptop that sends for the first time.", "", unknown),
                *NEW_STATION,
            ),
            (refused, self.tr("%n file(s) are refused; the table says why.", "", refused), "blocking", "blocking"),
        ))

    def say_receipt(self, receipt: MergeReceipt) -> tuple[Sentence, ...]:
        """What was done."""
        return self._pick((
            (receipt.new, self.tr("%n paper(s) came in.", "", receipt.new), "ok", "ok"),
            (receipt.updated, self.tr("%n paper(s) got changes.", "", receipt.updated), "ok", "ok"),
            (receipt.identical, self.tr("%n paper(s) were here already.", "", receipt.identical), "muted", "ok"),
            self._conflicts(receipt.conflicts),
            self._duplicates(receipt.duplicates),
            (
                len(receipt.refused),
                self.tr("%n file(s) were refused.", "", len(receipt.refused)),
                "blocking",
                "blocking",
            ),
        ))

    def _conflicts(self, count: int) -> Fact:
        text = self.tr("%n answer(s) were changed in two places; both values are kept.", "", count)
        return count, text, "query", "conflict"

    def _duplicates(self, count: int) -> Fact:
        text = self.tr("%n paper number(s) were keyed twice; both papers are kept.", "", count)
        return count, text, "query", "papers"

    def _pick(self, facts: tuple[Fact, ...]) -> tuple[Sentence, ...]:
        said = tuple(Sentence(text, role, icon) for count, text, role, icon in facts if count)
        return said or (Sentence(self.tr("Everything in these files is here already."), "muted", "ok"),)


NEW_STATION = ("query", "person")


def is_sealed(plan: MergePlan) -> bool:
    """Whether a file of the plan wants a key that is not at hand."""
    from storage.errors import SealedFile

    return any(isinstance(refusal, SealedFile) for file in plan.files for refusal in file.refused)


def is_contested(file: FilePlan) -> bool:
    """Whether another laptop says that it has the sender's seat."""
    from storage.errors import SeatTaken

    return any(isinstance(refusal, SeatTaken) for refusal in file.refused)


def is_unknown(file: FilePlan) -> bool:
    """Whether all that stands against a file is that its station was never accepted here."""
    from storage.errors import UnknownStation

    return bool(file.refused) and all(isinstance(refusal, UnknownStation) for refusal in file.refused)


def say_refusals(file: FilePlan) -> str:
    """Why a file is refused, '' when it is not."""
    return "; ".join(f"{refusal.what}. {refusal.advice}".strip() for refusal in file.refused)
