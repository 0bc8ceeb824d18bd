"""What is still open on a paper as it stands: what is asked and missing, what cannot be the answer, queries."""

from __future__ import annotations

from dataclasses import dataclass

from forms.case import Case
from forms.case_state import CaseState
from forms.finding import BLOCKING
from forms.flow import is_open, needs_answer, sections
from forms.form import Form
from forms.journal import Place
from forms.node import Node
from forms.validation import findings_of, review


@dataclass(frozen=True, slots=True)
class StandingEnds:
    """Places of a closed paper at which something is left to do."""

    unanswered: tuple[Place, ...] = ()
    blocking: tuple[Place, ...] = ()
    queries: tuple[Place, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.unanswered or self.blocking or self.queries)


NOTHING_OPEN = StandingEnds()


def standing_ends(form: Form, state: CaseState) -> StandingEnds:
    """Check a whole paper anew, as after a correction."""
    case = Case(form, state)
    nodes = [entry for _, entries in sections(case) for entry in entries if isinstance(entry, Node)]
    review(case, [node for node in nodes if not node.answer.is_unanswered])
    return StandingEnds(
        tuple(node.place for node in nodes if needs_answer(case, node) and node.answer.is_unanswered),
        tuple(
            node.place
            for node in nodes
            if not node.answer.is_unanswered and any(one.kind == BLOCKING for one in findings_of(case, node))
        ),
        tuple(node.place for node in nodes if is_open(node.answer)),
    )
