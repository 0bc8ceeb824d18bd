"""The port through which every accepted answer leaves the session (DESIGN §1, the answer's way).

`storage/cases.py` implements `Journal`; a list stands in for it in `main.py try` and in the
engine's own tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

#: `Answer.override` of a query value that nobody has confirmed yet is ''; these are the one-key reasons of F2.
OVERRIDE_REASONS = ("as_on_paper", "asked_interviewer", "other")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A question (or roster) of one case: XForm path, and the id of the roster row it stands in ('' outside)."""

    path: str
    row: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at a place: value, missing reason and flags, changed together (DESIGN §4).

    `value` is canonical text: ISO dates, plain decimal point, codes of a select_multiple joined by
    one space in list order. `missing` is a key of `MISSING_REASONS` (or `not_keyed`). `query` is the
    code of the rule that is open or was overridden, '' when none; `override` the reason it was kept.
    `off_path` and `query` are derived from the form and the other answers and take no part in the
    content's hash.
    """

    value: str = ""
    missing: str = ""
    override: str = ""
    note: str = ""
    query: str = ""
    off_path: bool = False

    @property
    def is_unanswered(self) -> bool:
        """Neither a value nor a missing reason."""
        return not self.value and not self.missing


BLANK = Answer()


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer before and after. `kind` is 'keyed' (a person did it), 'derived' (the form did: a calculate, a flag
    that follows from another answer), 'begun' (what a new case begins with: defaults, the carried header, printed
    rows) or 'undo' (a keyed change taken back). Pseudo-questions (`@paper_number`, `@row`,
    `@note`) use the same shape: for `@row` the place's path is the roster's, `row` the row's own id and the
    value is JSON `[parent_row, order_key]`, or '' for a deleted row.
    """

    place: Place
    old: Answer
    new: Answer
    kind: str = "keyed"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One row of a roster. `order` is the key by which siblings are sorted; indexes are computed."""

    row_id: str
    roster: str
    parent: str
    order: str


class Journal(Protocol):
    """Where accepted answers go. Both calls return only when the change is durable, or raise `AnketaError`
    and have changed nothing.
    """

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Store all changes of one step in one transaction, with the place where the session will stand."""

    def close(self, status: str, reason: str) -> None:
        """Close the case: status 'closed' or 'incomplete' (a supervisor's early close, with the reason)."""
