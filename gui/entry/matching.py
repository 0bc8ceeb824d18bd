"""Which choices the half-typed text means: only to mark them on the screen. What is stored, the session decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forms.entry_view import ChoiceView
from gui.entry.letters import fold

_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """Indexes of the choices that are `chosen` by the text and of those it may still become."""

    chosen: frozenset[int] = _NONE
    possible: frozenset[int] = _NONE

    @property
    def is_empty(self) -> bool:
        """Whether the text means nothing of the list."""
        return not self.chosen and not self.possible


def match(choices: Sequence[ChoiceView], text: str, *, is_many: bool) -> Match:
    """What `text` marks: for one choice its code or first letters, for many the codes with spaces or run together."""
    typed = text.strip()
    if not typed:
        return Match()
    if not is_many:
        return _one(choices, typed)
    chosen: set[int] = set()
    words = typed.split()
    for word in words:
        chosen |= _codes_in(choices, word)
    last = _one(choices, words[-1])
    return Match(frozenset(chosen | last.chosen), last.possible - chosen)


def _one(choices: Sequence[ChoiceView], typed: str) -> Match:
    exact = frozenset(at for at, choice in enumerate(choices) if typed in {choice.code, choice.short_code})
    by_code = {
        at
        for at, choice in enumerate(choices)
        if choice.code.startswith(typed) or (choice.short_code and choice.short_code.startswith(typed))
    }
    if not by_code:
        start = fold(typed)
        by_code = {
            at
            for at, choice in enumerate(choices)
            if fold(choice.label).startswith(start) or fold(choice.short_label).startswith(start)
        }
        if len(by_code) == 1:
            return Match(frozenset(by_code))
    return Match(exact, frozenset(by_code) - exact)


def _codes_in(choices: Sequence[ChoiceView], word: str) -> set[int]:
    """The codes that a word without spaces is made of, the longest first; nothing when a rest remains."""
    codes = {code: at for at, choice in enumerate(choices) for code in (choice.code, choice.short_code) if code}
    found: set[int] = set()
    while word:
        code = next((word[:size] for size in range(len(word), 0, -1) if word[:size] in codes), "")
        if not code:
            break
        found.add(codes[code])
        word = word[len(code) :]
    return found
