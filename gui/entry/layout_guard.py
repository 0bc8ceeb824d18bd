"""Letters refused because the keyboard is on the other layout: remembered until the one key that turns them.

In a coded box, a number or a date such letters never stand in the box (KEYING.md: refused with a sound); what they
would be on the other layout is said under the box, and Ctrl+Y puts it in.
"""

from __future__ import annotations

from collections.abc import Callable


class LayoutGuard:
    """Letters that were refused since the box last held something else; `offered` is what they would be, '' if none.

    `meant(text, letters)` gives a text with the letters behind it on the other layout, '' where it cannot stand.
    """

    def __init__(self, meant: Callable[[str, str], str]) -> None:
        self._meant = meant
        self._letters = ""
        self._behind = ""
        self.offered = ""

    def refused(self, text: str, letter: str) -> str:
        """A letter did not go in behind `text`; what all refused ones would be on the other layout."""
        runs = (f"{self._letters}{letter}", letter) if self.offered and text == self._behind else (letter,)
        self.forget()
        for letters in runs if letter else ():
            offered = self._meant(text, letters)
            if offered:
                self._letters, self._behind, self.offered = letters, text, offered
                break
        return self.offered

    def forget(self) -> None:
        """Something else was typed, or another question is asked."""
        self._letters = self._behind = self.offered = ""
