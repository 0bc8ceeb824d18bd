"""What a store keeps of a case: plain values, no live tree."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from forms.journal import Answer, AnswerChange, Place, RosterRow


@dataclass(frozen=True, slots=True)
class CaseState:
    """What a store keeps of a case and hands back to reopen it; everything plain.

    `opened_at` (ISO 8601 with offset) freezes `today()` and `now()`. `answers` holds every answer that is not
    `BLANK`, pseudo-questions (`Place("@paper_number")`) and derived ones too. `past` are the steps of the draft
    journal, oldest first, for undo. `is_new` says that nothing has been recorded yet: defaults are then computed, and
    travel with the first record.
    """

    case_id: str
    opened_at: str
    answers: Mapping[Place, Answer] = field(default_factory=lambda: MappingProxyType({}))
    rows: tuple[RosterRow, ...] = ()
    cursor: Place | None = None
    past: tuple[tuple[AnswerChange, ...], ...] = ()
    is_new: bool = False


def new_state() -> CaseState:
    """A fresh case, opened now."""
    return CaseState(uuid.uuid4().hex, datetime.now().astimezone().isoformat(timespec="seconds"), is_new=True)
