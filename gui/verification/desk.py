"""The discrepancies of a sitting in their order: which one is at hand, what was decided, what can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.adjudication import FIRST, SECOND, Bench, Refused
from forms.comparison import ANSWER, Discrepancy
from forms.errors import EntryError
from forms.journal import BLANK, Answer
from forms.questionnaire import in_language, plain
from gui.form_language import form_language

if TYPE_CHECKING:
    from storage.store import Store
    from storage.verification import CheckedPaper

#: The reason of a decision: whoever decides has the paper before them. Of one taken back at once: an undo.
AS_ON_PAPER, UNDONE = "as_on_paper", "undone"


@dataclass(frozen=True, slots=True)
class Spot:
    """One discrepancy of one paper."""

    paper: CheckedPaper
    discrepancy: Discrepancy


class AdjudicationDesk:
    """Papers with open discrepancies, one after another; every decision is in the store when `decide` returns."""

    def __init__(self, store: Store, papers: Sequence[CheckedPaper], start: str, who: str, language: str) -> None:
        self.language = language
        self._store = store
        self._who = who
        numbers = [paper.pair.paper_number for paper in papers]
        at = numbers.index(start) if start in numbers else 0
        self._papers = [*papers[at:], *papers[:at]]
        self._done: list[tuple[int, Discrepancy]] = []
        self.at: Spot | None = self._next()

    @property
    def count(self) -> int:
        """How many discrepancies there are in this sitting, decided ones too."""
        return len(self._done) + sum(len(paper.open) for paper in self._papers)

    @property
    def position(self) -> int:
        """Which one is at hand, from 1."""
        return len(self._done) + 1

    @property
    def is_row(self) -> bool:
        """Whether a whole row is in question."""
        return self.at is not None and self.at.discrepancy.kind != ANSWER

    def bench(self) -> Bench | None:
        """The question at hand, on the first keying as it stands; None for a row, or one that is gone."""
        if self.at is None or self.is_row:
            return None
        from storage.cases import open_case

        first = self.at.paper.pair.first
        form = self._store.form(first.form_version)
        try:
            return Bench(
                form,
                open_case(self._store, first.case_id, 1),
                self.at.discrepancy.place,
                language=form_language(form.questionnaire, self.language),
            )
        except EntryError:
            return None

    def question(self, bench: Bench | None) -> tuple[str, str]:
        """(number printed on the paper, label) of the question, or of the roster."""
        if bench is not None:
            return bench.view.number, bench.view.label
        if self.at is None:
            return "", ""
        form = self._store.form(self.at.paper.pair.first.form_version)
        part = form.parts[self.at.discrepancy.place.path]
        questionnaire = form.questionnaire
        label = in_language(part.labels, form_language(questionnaire, self.language), questionnaire.default_language)
        return "", plain(label) or part.name

    def row_words(self) -> str:
        """The answers of the row in question, in paper order."""
        if self.at is None or self.at.discrepancy.row is None:
            return ""
        return ", ".join(self.at.paper.row_values(self.at.discrepancy))

    def reasons(self) -> tuple[str, ...]:
        """The missing reasons offered here."""
        bench = self.bench()
        return bench.view.reasons if bench is not None else ()

    def decide(self, choice: str, answer: Answer = BLANK) -> Refused | None:
        """Store a decision and go on; findings when the answer cannot stand. Raises `AnketaError`."""
        from storage.verification import decide

        if self.at is None:
            return None
        found = self.at.discrepancy
        bench = self.bench()
        if bench is not None:
            keyed = {FIRST: found.first, SECOND: found.second}.get(choice, answer)
            confirmed = bench.confirm(keyed)
            if isinstance(confirmed, Refused):
                return confirmed
            answer = confirmed
        paper = decide(self._store, self.at.paper, found, choice, answer, who=self._who, reason=AS_ON_PAPER)
        place = self._papers.index(self.at.paper)
        self._papers[place] = paper
        self._done.append((place, found))
        self.at = self._next(place)
        return None

    def undo(self) -> bool:
        """Take the last decision of this sitting back and stand there again; False when there is none."""
        from storage.verification import withdraw

        if not self._done:
            return False
        place, found = self._done[-1]
        self._papers[place] = withdraw(self._store, self._papers[place], found, who=self._who, reason=UNDONE)
        self._done.pop()
        self.at = Spot(self._papers[place], found)
        return True

    def _next(self, start: int = 0) -> Spot | None:
        for paper in (*self._papers[start:], *self._papers[:start]):
            if paper.open:
                return Spot(paper, paper.open[0].discrepancy)
        return None
