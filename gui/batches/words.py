"""What is said of batches and their papers, in the program's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from forms.wording import translate
from gui.language import say_moment
from storage.batch_counts import BatchCounts
from storage.batch_papers import (
    BEGUN,
    CONTRADICTED,
    DISPUTED,
    HAS_OUTCOME,
    MISSING,
    OUTSIDE,
    TWICE,
    BatchPaper,
    as_ranges,
)
from storage.outcomes import EMPTY, NOT_RETURNED, REFUSED, SPOILED

#: Numbers written out in a sentence; the rest is counted.
_WRITTEN_OUT = 8


#: Outcome → its word on a button and in a list; → what it counts in a balance.
_OUTCOMES: Mapping[str, tuple[str, str]] = MappingProxyType({
    EMPTY: (translate("BatchWords", "Empty"), translate("BatchWords", "{count} empty")),
    REFUSED: (translate("BatchWords", "Refused"), translate("BatchWords", "{count} refused")),
    SPOILED: (translate("BatchWords", "Spoiled"), translate("BatchWords", "{count} spoiled")),
    NOT_RETURNED: (translate("BatchWords", "Not returned"), translate("BatchWords", "{count} not returned")),
})
#: What is strange about a paper → its words, the role of their ink.
_STATES: Mapping[str, tuple[str, str]] = MappingProxyType({
    CONTRADICTED: (translate("BatchWords", "keyed, yet said to be: {outcome}"), "query"),
    DISPUTED: (translate("BatchWords", "said differently: {outcome}"), "query"),
    TWICE: (translate("BatchWords", "number keyed twice"), "query"),
    OUTSIDE: (translate("BatchWords", "not among the numbers received"), "query"),
    BEGUN: (translate("BatchWords", "being keyed"), "accent"),
    HAS_OUTCOME: ("{outcome}", "text"),
    MISSING: (translate("BatchWords", "missing: nobody has seen it"), "missing"),
})


def _say(text: str) -> str:
    return QCoreApplication.translate("BatchWords", text)


def say_outcome(outcome: str) -> str:
    """One word for an outcome; of one taken back that it is."""
    return _say(_OUTCOMES[outcome][0]) if outcome else _say(translate("BatchWords", "taken back"))


def say_paper(paper: BatchPaper) -> str:
    """What is to be known of a paper."""
    outcome = " / ".join(dict.fromkeys(say_outcome(one.outcome) for one in paper.said))
    return _say(_STATES[paper.state][0]).format(outcome=outcome)


def paper_role(paper: BatchPaper) -> str:
    """The role of the ink of a paper's words."""
    return _STATES[paper.state][1]


def say_who(paper: BatchPaper) -> str:
    """Who keyed it, or who said what became of it."""
    people = [paper.case.enumerator] if paper.case is not None else []
    return ", ".join(dict.fromkeys(filter(None, (*people, *(one.who for one in paper.said)))))


def say_when(paper: BatchPaper) -> str:
    """When that was."""
    moment = paper.case.changed_at if paper.case is not None else max((one.made_at for one in paper.said), default="")
    return say_moment(moment) if moment else ""


def say_numbers(numbers: tuple[str, ...], most: int = _WRITTEN_OUT) -> str:
    """`0103–0107, 0110`; of many the first ones and how many there are."""
    ranges = as_ranges(numbers)
    return ", ".join(ranges) if len(ranges) <= most else f"{', '.join(ranges[:most])} … ({len(numbers)})"


def say_balance(counts: BatchCounts) -> str:
    """`40 received = 38 keyed + 1 refused + 1 missing (0127)`."""
    missing = _say(translate("BatchWords", "{count} missing")).format(count=counts.missing)
    if counts.missing_numbers:
        missing = f"{missing} ({say_numbers(counts.missing_numbers)})"
    disputed = _say(translate("BatchWords", "{count} said differently")).format(count=len(counts.disputed))
    parts = [_say(translate("BatchWords", "{count} keyed")).format(count=counts.keyed)]
    if counts.drafts:
        parts.append(_say(translate("BatchWords", "{count} being keyed")).format(count=counts.drafts))
    parts += [_say(_OUTCOMES[name][1]).format(count=count) for name, count in counts.outcomes.items()]
    parts += [disputed] if counts.disputed else []
    parts += [missing] if counts.missing else []
    received = _say(translate("BatchWords", "{count} received")).format(count=counts.received or counts.papers)
    return f"{received} = {' + '.join(parts)}"


def say_surplus(counts: BatchCounts) -> str:
    """What does not balance, '' when everything does."""
    if counts.surplus > 0:
        return _say(translate("BatchWords", "That is {count} more than were received.")).format(count=counts.surplus)
    if counts.surplus < 0:
        return _say(translate("BatchWords", "{count} of those received are in none of these.")).format(
            count=-counts.surplus
        )
    return ""


def say_rate(counts: BatchCounts) -> str:
    """The response rate, such as `30.0 %`; '' without papers."""
    rate = counts.response_rate
    return "" if rate is None else f"{100 * rate:.1f} %".replace(".", QLocale().decimalPoint())
