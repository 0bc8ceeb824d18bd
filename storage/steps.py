"""The draft journal: the steps of a case that is not closed yet, for undo and for resuming after a crash."""

from __future__ import annotations

import json
from collections.abc import Sequence

from forms.journal import Answer, AnswerChange, Place
from forms.wording import phrase
from storage.canonical import canonical
from storage.driver import Connection
from storage.errors import StoreDamaged


def write_step(connection: Connection, case_key: int, step: int, changes: Sequence[AnswerChange]) -> None:
    """Keep the changes of one step, as JSON [[path, row, kind, old, new], …]."""
    spelled = [
        [change.place.path, change.place.row, change.kind, _parts(change.old), _parts(change.new)] for change in changes
    ]
    connection.execute("INSERT INTO draft_step VALUES (?, ?, ?)", (case_key, step, canonical(spelled)))


def read_steps(connection: Connection, case_key: int) -> tuple[tuple[AnswerChange, ...], ...]:
    """All steps of a draft, the oldest first. Raises `StoreDamaged`."""
    rows = connection.execute("SELECT changes FROM draft_step WHERE case_key = ? ORDER BY step", (case_key,))
    try:
        return tuple(
            tuple(
                AnswerChange(Place(path, row), Answer(*old), Answer(*new), kind)
                for path, row, kind, old, new in json.loads(changes)
            )
            for (changes,) in rows
        )
    except (ValueError, TypeError) as error:
        raise StoreDamaged(
            phrase("Storage", "a draft's steps cannot be read"), advice=phrase("Storage", "Open a backup of the store.")
        ) from error


def _parts(answer: Answer) -> list[str | bool]:
    """An answer's parts, without the empty ones at the end."""
    parts: list[str | bool] = [
        answer.value,
        answer.missing,
        answer.override,
        answer.note,
        answer.query,
        answer.off_path,
    ]
    while parts and not parts[-1]:
        parts.pop()
    return parts
