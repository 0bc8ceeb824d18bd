"""The discrepancies of a sitting in their order: which one is at hand, what was decided, what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.adjudication import FIRST, SECOND, THIRD, Bench, Refused
from forms.comparison import ANSWER, GRID_SLIP, Discrepancy
from forms.errors import EntryError
from forms.finding import BLOCKING, Finding
from forms.grid import BLANK_ROW, split_grid
from forms.journal import BLANK, Answer, Place
from forms.questionnaire import in_language, plain
from forms.values import Option
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
        return self.at is not None and self.at.discrepancy.kind not in {ANSWER, GRID_SLIP}

    @property
    def is_slip(self) -> bool:
        """Whether a grid is in question whose answers stand one row off."""
        return self.at is not None and self.at.discrepancy.kind == GRID_SLIP

    def bench(self, cell: Discrepancy | None = None) -> Bench | None:
        """The question at hand (or that of a cell), on the first keying as it stands; None for a row, or one gone."""
        if self.at is None or self.is_row:
            return None
        from storage.cases import open_case

        first = self.at.paper.pair.first
        form = self._store.form(first.form_version)
        place = (cell or self.at.discrepancy).place
        spoken = form_language(form.questionnaire, self.language)
        try:
            return Bench(form, open_case(self._store, first.case_id, 1), place, language=spoken)
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

    def cells(self) -> tuple[tuple[Discrepancy, Bench | None], ...]:
        """The answers of a slip with their questions."""
        found = self.at.discrepancy.cells if self.at is not None else ()
        return tuple((cell, self.bench(cell)) for cell in found)

    def reasons(self) -> tuple[str, ...]:
        """The missing reasons offered here; none for a slip, which is decided whole."""
        bench = None if self.is_slip else self.bench()
        return bench.view.reasons if bench is not None else ()

    def read_string(self, text: str) -> Mapping[Place, Answer] | Refused:
        """The answers of a slip's rows, typed as one string such as `1324`, a point for a blank row."""
        cells = self.cells()
        head = next((bench for _, bench in cells if bench is not None), None)
        if self.at is None or head is None:
            return Refused(())
        options = [Option(one.code, one.short_code, one.label) for one in head.view.choices]
        words = split_grid(text, options)
        if len(words) != len(cells):
            names = [bench.view.number or bench.view.name for _, bench in cells if bench is not None]
            counts = {"typed": str(len(words)), "rows": str(len(cells)), "row": names[-1]}
            left = (names if len(words) < len(cells) else words)[min(len(words), len(cells)) :]
            rule = "grid_few" if len(words) < len(cells) else "grid_many"
            found = Finding(BLOCKING, rule, self.at.discrepancy.place, {**counts, "left": ", ".join(left)})
            return Refused((found,))
        answers: dict[Place, Answer] = {}
        for (cell, bench), word in zip(cells, words, strict=True):
            if bench is not None:
                read = bench.miss("blank") if word == BLANK_ROW else bench.read(word)
                if isinstance(read, Refused):
                    return read
                answers[cell.place] = read
        return answers

    def decide(self, choice: str, answer: Answer = BLANK) -> Refused | None:
        """Store a decision and go on; findings when the answer cannot stand. Raises `AnketaError`."""
        if self.at is None:
            return None
        if self.is_slip:
            sides = {FIRST: "first", SECOND: "second"}
            return self._decide_cells(choice, {one.place: getattr(one, sides[choice]) for one, _ in self.cells()})
        found = self.at.discrepancy
        bench = self.bench()
        if bench is not None:
            keyed = {FIRST: found.first, SECOND: found.second}.get(choice, answer)
            confirmed = bench.confirm(keyed)
            if isinstance(confirmed, Refused):
                return confirmed
            answer = confirmed
        self._store_decision(choice, answer, {})
        return None

    def decide_string(self, text: str) -> Refused | None:
        """As `decide`, with a third reading of a grid that slipped."""
        read = self.read_string(text)
        return read if isinstance(read, Refused) else self._decide_cells(THIRD, read)

    def _decide_cells(self, choice: str, answers: Mapping[Place, Answer]) -> Refused | None:
        confirmed: dict[Place, Answer] = {}
        for cell, bench in self.cells():
            said = bench.confirm(answers[cell.place]) if bench is not None else answers[cell.place]
            if isinstance(said, Refused):
                return said
            confirmed[cell.place] = said
        self._store_decision(choice, BLANK, confirmed)
        return None

    def _store_decision(self, choice: str, answer: Answer, cells: Mapping[Place, Answer]) -> None:
        from storage.verification import decide

        if self.at is None:
            return
        found = self.at.discrepancy
        paper = decide(
            self._store, self.at.paper, found, choice, answer, who=self._who, reason=AS_ON_PAPER, cells=cells
        )
        place = self._papers.index(self.at.paper)
        self._papers[place] = paper
        self._done.append((place, found))
        self.at = self._next(place)

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
