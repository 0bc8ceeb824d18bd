"""Values that the form itself put where nothing was asked: defaults and computed answers off the path.

The engine keeps them, because the question may come onto the path again; every expression reads them as blank
(DIALECT.md), and so must an analyst: an empty cell = not asked. Only forms with such questions pay for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime

from forms.case import Case
from forms.case_state import CaseState
from forms.form import Form
from forms.journal import BLANK, Answer, Place, RosterRow
from forms.questionnaire import Group, Question, Roster
from storage.answer_rows import CaseBlock

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


def asked_only(blocks: Iterable[CaseBlock], forms: Sequence[Form]) -> Iterator[CaseBlock]:
    """The cases without values that stand where nothing was asked. A keyed answer off the path stays, flagged."""
    known = {form.version_id: (form, paths_at_risk(form)) for form in forms}
    everywhere = frozenset().union(*(paths for _form, paths in known.values()))
    for block in blocks:
        for case in sorted(_suspects(block, everywhere)):
            form, paths = known.get(block.heads[case].form_version, (None, frozenset()))
            if form is not None:
                _empty_hidden(form, block, case, paths)
        yield block


def _suspects(block: CaseBlock, paths: Iterable[str]) -> set[int]:
    """Cases that hold a value which the form may have put where nothing was asked."""
    found: set[int] = set()
    for level in block.levels.values():
        for path in level.columns.keys() & paths:
            cells, flagged = level.columns[path], level.flagged.get(path, {})
            if any(cells):
                found.update(level.cases[row] for row, cell in enumerate(cells) if cell)
            found.update(level.cases[row] for row, answer in flagged.items() if not answer.off_path)
    return found


def _empty_hidden(form: Form, block: CaseBlock, case: int, paths: Collection[str]) -> None:
    answers, rows = answers_of(block, case)
    head = block.heads[case]
    live = Case(form, CaseState(head.case_id, _moment(head.opened_at), answers, rows))
    hidden = {
        place
        for place, answer in answers.items()
        if place.path in paths and not answer.off_path and place in live.at and not live.at[place].is_relevant
    }
    for level in block.levels.values():
        for row, owner in enumerate(level.cases) if hidden else ():
            for path in level.columns.keys() & paths if owner == case else ():
                if Place(path, level.row_id(row)) in hidden:
                    level.put(path, row, "")
                    level.flagged.get(path, {}).pop(row, None)


def answers_of(block: CaseBlock, case: int) -> tuple[dict[Place, Answer], tuple[RosterRow, ...]]:
    """One case of a block as the form has it: every answer that is not blank, and the roster rows."""
    answers: dict[Place, Answer] = {}
    found = []
    for roster, level in block.levels.items():
        for row in [row for row, owner in enumerate(level.cases) if owner == case]:
            if roster:
                found.append(RosterRow(level.row_ids[row], roster, level.parents[row], level.orders[row]))
            for path, cells in level.columns.items():
                answer = level.flagged.get(path, {}).get(row) or Answer(cells[row])
                if answer != BLANK:
                    answers[Place(path, level.row_id(row))] = answer
    return answers, tuple(found)


def _moment(text: str) -> str:
    """When the case was opened; a file from elsewhere may say nothing that is a time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return _EPOCH
    return text
