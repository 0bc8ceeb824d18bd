"""Looking for words in the help, as a person without a Kyrgyz keyboard types them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.help.topic import Section, Topic

#: н, о, у find ң, ө, ү, and е finds ё; never more than one letter for one, so that places in a text stay.
_FOLDED = str.maketrans("ңөүё", "ноуе")
#: How much text a hit shows before and after the word, in characters.
_BEFORE, _AFTER = 30, 90


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that has every word looked for, and the text about the first of them."""

    section: Section
    excerpt: str


def fold(text: str) -> str:
    """The text in small letters with look-alike ones made one; as long as it was."""
    return "".join(letter.lower()[0] for letter in text).translate(_FOLDED)


def search(topics: Sequence[Topic], wanted: str) -> tuple[Hit, ...]:
    """The sections with every word of `wanted`, those that have them in the title first; nothing for no words."""
    words = fold(wanted).split()
    if not words:
        return ()
    in_title: list[Hit] = []
    in_text: list[Hit] = []
    for section in (section for topic in topics for section in topic.sections):
        title = fold(section.title)
        if all(word in title for word in words):
            in_title.append(Hit(section, _about(section.plain, 0)))
            continue
        text = fold(section.plain)
        if all(word in text or word in title for word in words):
            first = min(text.find(word) for word in words if word in text)
            in_text.append(Hit(section, _about(section.plain, first)))
    return (*in_title, *in_text)


def spans(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Where in a text the words of `wanted` stand: begin and end of each."""
    folded = fold(text)
    for word in dict.fromkeys(fold(wanted).split()):
        at = folded.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = folded.find(word, at + len(word))


def _about(text: str, at: int) -> str:
    begin = max(0, at - _BEFORE)
    if begin:
        begin = text.find(" ", begin, at) + 1 or begin
    end = at + _AFTER
    return f"{'… ' if begin else ''}{text[begin:end].strip()}{' …' if end < len(text) else ''}"
