"""Ctrl+J in any box: the variants of the text before the cursor, one after another (`gui.entry.letters`)."""

from __future__ import annotations

from gui.entry.letters import variants


class LetterTurns:
    """Remembers where the turning is, so that the key pressed again offers the next letter."""

    def __init__(self) -> None:
        self._turns: tuple[str, ...] = ()

    def forget(self) -> None:
        """Another text stands in the box."""
        self._turns = ()

    def next(self, before: str) -> str:
        """The next variant of a text, '' when no letter of it turns."""
        if not self._turns or self._turns[0] != before:
            self._turns = (before, *variants(before)[:-1])
        if len(self._turns) < 2:
            return ""
        self._turns = (*self._turns[1:], self._turns[0])
        return self._turns[0]
