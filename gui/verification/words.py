"""The sentences of the page of second keying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from forms.error_rate import ErrorRate
    from storage.pairing import Unpaired
    from storage.second_keying import Drawn
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
        if paper.ends:
            return self.tr("a correction left a question open")
        if paper.pair.first.has_conflict:
            return self.tr("stations conflict")
        return self.tr("nothing is open")

    def state_role(self, paper: CheckedPaper) -> str:
        """The role of the state's ink."""
        return "ok" if paper.may_be_final or paper.pair.first.status == "final" else "query"

    def state_icon(self, paper: CheckedPaper) -> str:
        """The icon of the state."""
        if paper.pair.first.status == "final":
            return "keep"
        return "ok" if paper.may_be_final else "query"

    def say_why(self, one: Unpaired) -> str:
        """Why a second keying has no partner."""
        if one.why == "several":
            return self.tr("keyed several times under this number: resolve the duplicate first")
        return self.tr("no first keying has this number")

    def say_figures(self, seen: Checkup) -> str:
        """The share keyed twice and what differs, in a line."""
        if not seen.papers:
            return ""
        return self.tr("Keyed twice: {twice} of {all} papers, {answers} answers compared.").format(
            twice=len(seen.papers), all=seen.firsts, answers=seen.figures.compared
        )

    def say_summary(self, seen: Checkup) -> list[str]:
        """The share keyed twice, and how many of the answers differ."""
        still_open = sum(choice == "" for paper in seen.papers for _, choice in paper.decided)
        said = [
            self.say_figures(seen),
            self.tr("Differences: {rate}").format(rate=self._rate(seen.figures.differences)),
        ]
        if still_open:
            said.append(self.tr("%n answer(s) not decided yet.", "", still_open))
        return said

    def say_rule(self, name: str) -> tuple[str, str]:
        """A rule of the study, and what it does."""
        rules = {
            "dependent": (
                self.tr("Dependent second keying: key again at a difference"),
                self.tr("At the first difference a sound, and the second keyer looks at the paper again. Nothing of "
                        "the first keying is shown. Without this the keyings are compared after closing."),
            ),
            "same_person": (
                self.tr("The same person may key a paper both times"),
                self.tr("For a study with one keyer. Another person finds more errors."),
            ),
            "keyers_decide": (
                self.tr("Who keyed a paper may decide its differences"),
                self.tr("Without this a third person decides."),
            ),
        }  # fmt: skip
        return rules[name]

    def say_draw(self, drawn: Drawn, when: str) -> str:
        """How papers were drawn, by whom and when, the seed, and their numbers."""
        how = {
            "all": self.tr("all papers"),
            "every": self.tr("every {n}th paper").format(n=drawn.amount),
            "share": self.tr("{share} % of the papers, drawn at random").format(share=drawn.amount),
        }[drawn.rule]
        said = self.tr("{how}; {who}, {when}.").format(how=how, who=drawn.who or "—", when=when)
        if drawn.seed:
            said += " " + self.tr("Seed of the draw: {seed}.").format(seed=drawn.seed)
        return f"{said}\n{', '.join(drawn.numbers)}"

    def _rate(self, rate: ErrorRate) -> str:
        return self.tr("{errors}, that is {rate} in 10,000 answers (95 %: {low}–{high})").format(
            errors=rate.errors, rate=f"{rate.per_10_000:.1f}", low=f"{rate.low:.1f}", high=f"{rate.high:.1f}"
        )
