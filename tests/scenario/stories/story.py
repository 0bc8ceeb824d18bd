"""The language of the stories: what a keyer presses, and what is then on the screen and in the store.

    # An extra Enter of habit skips nothing
    from sex
    > Enter | at sex | beeps 1 | says 'Nothing typed'
    > 1     | at age | stored sex = 1

A line of keys holds names of keys (`Enter`, `F2`, `Ctrl+1`) and texts to type, apart by blanks, a text with blanks in
quotes. Behind each bar stands what is then true. `sex#2` is the question in the second row of its roster. `from NAME`
goes to a question first, `again` opens the paper anew from what is stored, `by CODE` the same by another keyer, `note
TEXT` writes a note (Ctrl+N). `crumb` is where in its rosters the question stands. A
story marked `at the page` needs what is not in a session alone (the batch, other papers).
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from forms.journal import Answer

#: Names of keys, beside `Ctrl+1` … `Ctrl+7`.
KEYS = frozenset({
    *("Enter", "Up", "Down", "Tab", "Shift+Tab", "Backspace", "Esc", "Shift+Enter", "Num+"),
    *("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F10", "F11", "F12", "Ctrl+Down", "Ctrl+Enter"),
    *("Ctrl+Insert", "Ctrl+Delete", "Ctrl+End", "Ctrl+Backspace"),
    *("PgUp", "PgDown", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+Shift+Down", "Ctrl+Shift+Up"),
    *("NumLeft", "NumPgDown", "NumDel"),
    *(f"Ctrl+{key}" for key in "1234567KEDZRYJMHG"),
})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a story: a command with its words, and what is then true."""

    command: str
    words: tuple[str, ...]
    truths: tuple[tuple[str, ...], ...]
    number: int


@dataclass(slots=True)
class Story:
    """A story with its title, where it stands, and its lines."""

    title: str
    where: str
    lines: list[Line] = field(default_factory=list)
    needs_page: bool = False


class Keying(Protocol):
    """A keyer at a desk: the session alone, or the page."""

    def press(self, key: str) -> None: ...
    def type(self, letter: str) -> None: ...
    def go(self, name: str) -> None: ...
    def open_again(self, code: str) -> None: ...
    def write_note(self, text: str) -> None: ...
    @property
    def crumb(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def box(self) -> str: ...
    @property
    def said(self) -> str: ...
    @property
    def echo(self) -> str: ...
    @property
    def beeps(self) -> int: ...
    @property
    def is_frozen(self) -> bool: ...
    @property
    def status(self) -> str: ...
    def stored(self, name: str) -> Answer: ...
    def rows(self, roster: str) -> int: ...
    def is_asked(self, name: str) -> bool: ...
    def ends(self) -> tuple[int, int, int, int]:
        """Unanswered, in query, missing, off path."""


def read_stories(folder: Path) -> Iterator[Story]:
    """The stories of all `.story` files of a folder, in order."""
    for path in sorted(folder.glob("*.story")):
        yield from _read(path)


def _read(path: Path) -> Iterator[Story]:
    story: Story | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.strip()
        if line.startswith("#"):
            if story is not None:
                yield story
            story = Story(line.lstrip("# "), f"{path.name}:{number}")
        elif line == "at the page" and story is not None:
            story.needs_page = True
        elif line and story is not None:
            keys, *truths = line.split(" | ")
            command, *words = shlex.split(keys)
            story.lines.append(Line(command, tuple(words), tuple(tuple(shlex.split(one)) for one in truths), number))
    if story is not None:
        yield story


def tell(story: Story, keyer: Keying) -> None:
    """Let a keyer live through a story; AssertionError where it goes another way."""
    for line in story.lines:
        before = keyer.beeps
        if line.command == ">":
            for word in line.words:
                _do(keyer, word)
        elif line.command == "from":
            keyer.go(line.words[0])
        elif line.command == "note":
            keyer.write_note(line.words[0])
        elif line.command in {"again", "by"}:
            keyer.open_again(line.words[0] if line.words else "")
        else:
            raise AssertionError(f"{story.where}: line {line.number}: {line.command!r} is no word of the stories")
        for truth in line.truths:
            seen, wanted = _look(keyer, truth, before)
            assert seen == wanted, f"{story.title!r}, line {line.number}: {' '.join(truth)}: it is {seen!r}"


def _do(keyer: Keying, word: str) -> None:
    if word in KEYS:
        keyer.press(word)
    else:
        for letter in word:
            keyer.type(letter)


def _look(keyer: Keying, truth: tuple[str, ...], beeps: int) -> tuple[object, object]:
    what, *rest = truth
    if what == "stored":
        return _look_into_store(keyer, rest)
    if what == "says":
        wanted = rest[0]
        return (keyer.said, "") if wanted == "nothing" else (wanted if wanted in keyer.said else keyer.said, wanted)
    if what == "crumb":
        return (rest[0] if rest[0] in keyer.crumb else keyer.crumb), rest[0]
    if what == "open":
        counts = dict(zip(("unanswered", "queries", "missing", "off-path"), keyer.ends(), strict=True))
        return counts[rest[0]], int(rest[1])
    looks: dict[str, Callable[[], object]] = {
        "at": lambda: keyer.at,
        "box": lambda: keyer.box,
        "echo": lambda: keyer.echo,
        "beeps": lambda: str(keyer.beeps - beeps),
        "status": lambda: keyer.status,
        "rows": lambda: str(keyer.rows(rest[0])),
        "frozen": lambda: keyer.is_frozen,
        "free": lambda: not keyer.is_frozen,
        "asks": lambda: keyer.is_asked(rest[0]),
        "skips": lambda: not keyer.is_asked(rest[0]),
    }
    seen = looks[what]()
    return seen, True if isinstance(seen, bool) else rest[-1]


def _look_into_store(keyer: Keying, rest: list[str]) -> tuple[object, object]:
    """`NAME = VALUE`, `NAME nothing`, `NAME missing REASON`, `NAME query RULE`, `NAME kept REASON`, and so on."""
    name, what, *value = rest
    answer = keyer.stored(name)
    if what == "begins":
        return answer.value.startswith(value[0]), True
    seen: dict[str, object] = {
        "=": answer.value.replace("\n", "↵"),
        "nothing": answer.value or answer.missing,
        "missing": answer.missing,
        "query": answer.query if not answer.override else "",
        "kept": answer.override,
        "note": answer.note,
        "off-path": answer.off_path,
        "on-path": not answer.off_path,
    }
    found = seen[what]
    return found, True if isinstance(found, bool) else (value[0] if value else "")
