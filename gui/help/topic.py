"""Texts of the help: Markdown files of resources/help/LANGUAGE, parted into sections, their placeholders filled.

The first line is `# Title`. A heading may end in `{#anchor}`. Placeholders take their words from the program, so that
the help never names a key or a button that is not there:

- `{key:NAME}` the key of a row of `gui.actions`, `{action:NAME}` what it does
- `{page:NAME}` the title of a page of `gui.pages`
- `{text:Context|Source}` a text of the catalogues, such as the words on a button
- `{finding:CODE}` the sentence of a finding, an ellipsis for what is filled in
- `{check:CODE}` a code of the linter with its severity
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from forms.finding import SENTENCES
from forms.linting.finding import CODES
from gui.actions import action, say_key
from resources import file

#: Names of the texts, in the order of the contents.
TOPICS = (
    "enumerator", "supervisor", "installer", "form_author", "findings", "check", "dialect", "security",
)  # fmt: skip

_HEADING = re.compile(r"^(#{1,3}) (.*?)(?:\s*\{#(\w+)\})?$")
_PLACEHOLDER = re.compile(r"\{(key|action|page|text|finding|check):([^{}]+)\}")
_BLANK = re.compile(r"\{\w+\}")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^(?:- |\d+\. )|[*`#]|\|(?:[-:]+\|)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the text below it up to the next one; `number` counts the headings of the topic from 0."""

    topic: str
    number: int
    anchor: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The text without the marks of Markdown, on one line."""
        return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", self.text)).split())


@dataclass(frozen=True, slots=True)
class Topic:
    """One text of the help; `markdown` is what a browser is given, `sections` the same in parts."""

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]

    def section(self, anchor: str) -> Section | None:
        """The section of an anchor, the first one of '', None when there is none."""
        if not anchor:
            return self.sections[0]
        return next((one for one in self.sections if one.anchor == anchor), None)


def read_topic(name: str, language: str, titles: Mapping[str, str]) -> Topic:
    """A text of the help in a language, its placeholders filled in the language the program speaks now.

    `titles` has the title of every page of the program by its name.

    Raises FileNotFoundError when the installation lacks it, KeyError when it names something the program has not.
    """
    source = file(f"help/{language}/{name}.md").read_text(encoding="utf-8")
    lines: list[str] = []
    heads: list[tuple[str, str]] = []
    bodies: list[list[str]] = []
    is_code = False
    for line in fill(source, titles).splitlines():
        is_code ^= line.startswith("```")
        head = None if is_code else _HEADING.match(line)
        if head is not None:
            heads.append((head[3] or "", head[2].replace("`", "")))
            bodies.append([])
            lines.append(f"{head[1]} {head[2]}")
        else:
            bodies[-1].append(line)
            lines.append(line)
    sections = tuple(
        Section(name, number, anchor, title, "\n".join(body))
        for number, ((anchor, title), body) in enumerate(zip(heads, bodies, strict=True))
    )
    return Topic(name, sections[0].title, "\n".join(lines), sections)


def fill(source: str, titles: Mapping[str, str]) -> str:
    """A text with its placeholders filled; KeyError when one names what the program has not."""
    fillers: dict[str, Callable[[str], str]] = {**_FILLERS, "page": lambda name: f"**{titles[name]}**"}
    return _PLACEHOLDER.sub(lambda found: fillers[found[1]](found[2]), source)


def placeholders(source: str) -> list[tuple[str, str]]:
    """Kind and name of every placeholder of a text."""
    return _PLACEHOLDER.findall(source)


def _say_text(name: str) -> str:
    context, _, text = name.partition("|")
    if not text:
        raise KeyError(name)
    return QCoreApplication.translate(context, text).replace("&", "")


def _say_sentence(code: str) -> str:
    return _BLANK.sub("…", QCoreApplication.translate("Finding", SENTENCES[code]))


def _say_check(code: str) -> str:
    severities = {
        "error": QCoreApplication.translate("Severity", "error"),
        "warning": QCoreApplication.translate("Severity", "warning"),
        "note": QCoreApplication.translate("Severity", "note"),
    }
    return f"`{code}` ({severities[CODES[code]]}):"


_FILLERS: Mapping[str, Callable[[str], str]] = MappingProxyType({
    "key": lambda name: f"**{say_key(action(name).key)}**",
    "action": lambda name: action(name).say(),
    "text": lambda name: f"**{_say_text(name)}**",
    "finding": _say_sentence,
    "check": _say_check,
})
