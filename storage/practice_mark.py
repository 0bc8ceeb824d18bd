"""The mark of a practice store: its kind, which stands in its facts and, hashed, at the start of its trail.

Nothing of a practice store is ever merged: it is not packed, takes no district file in, and a file whose trail begins
as practice is refused wherever it turns up.
"""

from __future__ import annotations

from pathlib import Path

from forms.wording import phrase
from storage.errors import FileRefused, StoreError
from storage.trail import STORE, Change, read_text

PRACTICE = "practice"


class PracticeStore(StoreError):
    """What is asked is not done with a practice store."""


class PracticeFile(FileRefused):
    """A district file that comes from a practice store."""


def refuse_practice(kind: str, path: Path) -> None:
    """Raise `PracticeStore` when a store of this kind is for practice: nothing goes out of it, and nothing in."""
    if kind == PRACTICE:
        raise PracticeStore(
            phrase("Storage", "this file is for practice: nothing of it is sent or merged"),
            where=str(path),
            advice=phrase("Storage", "Open the file of your own papers, or make one with “New file”."),
        )


def refuse_practice_change(change: Change, where: str) -> None:
    """Raise `PracticeFile` for the change that begins the trail of a practice store."""
    if change.kind == STORE and read_text(change.new, "kind") == PRACTICE:
        raise PracticeFile(
            phrase("Storage", "the file comes from a practice store; its papers are no papers of the study"),
            where=where,
            advice=phrase("Storage", "Ask for the file of the store in which the real papers were keyed."),
        )
