"""Taking steps back: undo at the desk, and putting the live case back when the journal refused."""

from __future__ import annotations

import json
from collections.abc import Sequence

from forms.case import Case
from forms.journal import AnswerChange, Place, RosterRow
from forms.node import Node


def fold_past(past: Sequence[tuple[AnswerChange, ...]]) -> list[tuple[AnswerChange, ...]]:
    """The steps that can be undone: each step of kind 'undo' takes away the one before it."""
    steps: list[tuple[AnswerChange, ...]] = []
    for step in past:
        if any(change.kind == "undo" for change in step):
            if steps:
                steps.pop()
        elif any(change.kind == "keyed" for change in step):
            steps.append(step)
    return steps


def is_row_change(case: Case, change: AnswerChange) -> bool:
    """Whether a change adds, removes or moves a roster row (its place is the roster and the row's own id)."""
    return change.place.path in case.form.parts and case.form.scope.kinds[change.place.path] == "roster"


def row_of_change(change: AnswerChange) -> RosterRow:
    """The row that a change adds, removes or moves."""
    parent, order = json.loads(change.new.value or change.old.value)
    return RosterRow(change.place.row, change.place.path, parent, order)


def apply_inverse(case: Case, changes: Sequence[AnswerChange]) -> list[Node]:
    """Put the live case back to before these changes; gives back the questions touched by hand.

    What the case began with stays: no key put it there.
    """
    touched: list[Node] = []
    for change in reversed([change for change in changes if change.kind != "begun"]):
        if is_row_change(case, change):
            _invert_row(case, change)
        elif change.place.path.startswith("@"):
            case.set_extra(change.place.path, change.old)
        elif change.place in case.at:
            node = case.at[change.place]
            if change.kind == "keyed":
                case.write(node, change.old)
                touched.append(node)
            elif not case.form.question(node.path).calculate:
                case.write(node, change.old)
    return touched


def _invert_row(case: Case, change: AnswerChange) -> None:
    row = row_of_change(change)
    if change.old.value and change.new.value:
        moved = case.at.get(Place(row.roster, row.row_id))
        if moved is not None:
            case.place_row(moved, json.loads(change.old.value)[1])
        return
    if change.new.value:
        node = case.at.get(Place(row.roster, row.row_id))
        if node is not None:
            case.remove_row(node)
        return
    above = row.roster.rpartition("/")[0]
    parent = next((node for node in case.of_path[above] if node.place.row == row.parent), None)
    if parent is not None:
        case.add_row(row.roster, parent, row=row)
