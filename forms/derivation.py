"""What follows from a case's keyed answers, computed anew."""

from __future__ import annotations

from forms.case import Case, snapshot
from forms.case_state import CaseState
from forms.form import Form
from forms.validation import review


def derive(form: Form, state: CaseState) -> CaseState:
    """The state with calculates, off-path flags and open queries computed anew from its keyed answers.

    For cases whose answers were joined from several changes (a merge, a settlement).
    """
    case = Case(form, state)
    review(case, [node for nodes in case.of_path.values() for node in nodes])
    return snapshot(case, cursor=state.cursor, past=state.past)
