"""Values that the form itself put where nothing was asked: defaults and computed answers off the path.

The engine keeps them, because the question may come onto the path again; every expression reads them as blank
(DIALECT.md), and so must an analyst: an empty cell = not asked. Only forms with such questions pay for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from forms.case import Case
from forms.case_state import CaseState
from forms.form import Form
from forms.journal import Place
from forms.questionnaire import Group, Question, Roster
from storage.cases import StoredCase

_EPOCH = "1970-01-01T00:00:00+00:00"


def paths_at_risk(form: Form) -> frozenset[str]:
    """Questions that may hold a value though nobody was asked: computed or with a default, under a condition."""
    return frozenset(_walk(form.questionnaire.root, is_conditional=False))


def _walk(group: Group | Roster, *, is_conditional: bool) -> Iterator[str]:
    for part in group.children:
        is_under = is_conditional or bool(part.relevant)
        if not isinstance(part, Question):
            yield from _walk(part, is_conditional=is_under)
        elif is_under and (not part.is_keyed or part.calculate or part.default or part.setvalues):
            yield part.path


def asked_only(cases: Iterable[StoredCase], forms: Sequence[Form]) -> Iterator[StoredCase]:
    """The cases without values that stand where nothing was asked. A keyed answer off the path stays, flagged."""
    known = {form.version_id: (form, paths_at_risk(form)) for form in forms}
    for case in cases:
        form, paths = known.get(case.row.form_version, (None, frozenset()))
        answers = case.answers.items() if paths else ()
        suspects = [place for place, answer in answers if place.path in paths and not answer.off_path]
        yield _without_hidden(form, case, suspects) if form is not None and suspects else case


def _without_hidden(form: Form, case: StoredCase, suspects: Sequence[Place]) -> StoredCase:
    live = Case(form, CaseState(case.row.case_id, _moment(case.row.opened_at), case.answers, case.rows))
    hidden = {place for place in suspects if place in live.at and not live.at[place].is_relevant}
    return replace(case, answers={place: answer for place, answer in case.answers.items() if place not in hidden})


def _moment(text: str) -> str:
    """When the case was opened; a file from elsewhere may say nothing that is a time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return _EPOCH
    return text
