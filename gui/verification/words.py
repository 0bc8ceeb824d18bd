"""The sentences of the page of second keying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from forms.error_rate import ErrorRate
    from storage.pairing import Unpaired
    from storage.verification import CheckedPaper, Checkup


class VerificationWords(QObject):
    """Writes them; an object because Qt looks texts with numbers up under a class (`lupdate`)."""

    def say_state(self, paper: CheckedPaper) -> str:
        """How far a paper is."""
        if paper.open:
            return self.tr("to decide")
        if paper.pair.first.status == "final":
            return self.tr("final")
        if paper.pair.first.open_queries:
            return self.tr("a query is open")
        return self.tr("nothing is open")

    def state_role(self, paper: CheckedPaper) -> str:
        """The role of the state's ink."""
        return "query" if paper.open or paper.pair.first.open_queries else "ok"

    def state_icon(self, paper: CheckedPaper) -> str:
        """The icon of the state."""
        if paper.open:
            return "query"
        return "keep" if paper.pair.first.status == "final" else "ok"

    def say_unpaired(self, one: Unpaired) -> str:
        """Why a second keying has no partner."""
        number = one.case.paper_number or "—"
        if one.why == "several":
            return self.tr("Paper {number}: keyed several times under one number; resolve that first.").format(
                number=number
            )
        said = self.tr("Paper {number} was keyed the second time only.").format(number=number)
        if one.nearest:
            said += " " + self.tr("Nearest numbers: {numbers}.").format(numbers=", ".join(one.nearest))
        return said

    def say_figures(self, seen: Checkup) -> list[str]:
        """The share keyed twice, and the rates with their intervals."""
        if not seen.papers:
            return []
        figures = seen.figures
        said = [
            self.tr("Keyed twice: {twice} of {all} papers, {answers} answers compared.").format(
                twice=len(seen.papers), all=seen.firsts, answers=figures.compared
            ),
            self.tr("Differences: {rate}").format(rate=self._rate(figures.differences)),
        ]
        said += [
            self.tr("Errors of {keyer}: {rate}").format(keyer=keyer or "—", rate=self._rate(rate))
            for keyer, rate in figures.keyers.items()
        ]
        return said

    def _rate(self, rate: ErrorRate) -> str:
        return self.tr("{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})").format(
            errors=rate.errors, rate=f"{rate.per_10_000:.1f}", low=f"{rate.low:.1f}", high=f"{rate.high:.1f}"
        )
