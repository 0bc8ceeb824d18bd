"""A case that was begun and has no answer yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forms.journal import Answer, Place
from storage.filled import CaseHead


@dataclass(frozen=True, slots=True)
class NewCase:
    """What the first answer will bring into the store with it: the case, and the batch header carried over."""

    head: CaseHead
    form_id: str
    answers: Mapping[Place, Answer]
