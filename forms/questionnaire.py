"""The model of a questionnaire: what the XForm XML says, frozen, free of any engine.

Paths are XForm paths without row numbers (`/data/a/a1_age`). Texts are kept per language as
tuples of parts, because a label may quote an answer (`<output value="…"/>`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

#: Number of the model's format; part of a form version's id (DESIGN §3).
MODEL_FORMAT = 1

#: Missing reasons in the order of their keys (KEYING.md), Ctrl+1 … Ctrl+7.
MISSING_REASONS = ("blank", "illegible", "several", "page_missing", "not_applicable", "refused", "dont_know")

#: Reason given by `main.py key` to a question whose column is absent.
NOT_KEYED = "not_keyed"


@dataclass(frozen=True, slots=True)
class Quote:
    """A place in a text where the value of an expression stands."""

    expression: str


#: A text in one language: plain strings and quoted expressions in order.
Text = tuple[str | Quote, ...]

#: A text in all languages: language name as the form writes it → parts. "" is the form without languages.
Texts = Mapping[str, Text]

_NOTHING: Mapping[str, str] = MappingProxyType({})


def _no_texts() -> Texts:
    return MappingProxyType({})


def _nothing() -> Mapping[str, str]:
    return _NOTHING


@dataclass(frozen=True, slots=True)
class Keying:
    """How a question is keyed from paper: the `key::` columns (DESIGN §3).

    `case` is '' or one of 'paper_number', 'batch', 'district'. `missing` maps a code of this
    question to a missing reason (`9998=illegible` of `key::missing`).
    """

    width: int | None = None
    enter: bool = False
    batch: bool = False
    verify: bool = False
    paper: str = ""
    severity: str = "query"
    skip: str = ""
    case: str = ""
    link: str = ""
    repeat: bool = False
    missing: Mapping[str, str] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of a choice list. `extra` holds the other columns (for choice filters).

    `missing` is the missing reason that this code declares; `missing_too` further reasons whose keys store it (one
    printed 98 may stand for "illegible" and for "several boxes ticked").
    """

    code: str
    labels: Texts = field(default_factory=_no_texts)
    missing: str = ""
    missing_too: tuple[str, ...] = ()
    short_code: str = ""
    short_labels: Mapping[str, str] = field(default_factory=_nothing)
    extra: Mapping[str, str] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Question:
    """A thing asked (or computed). `kind` is the XLSForm type as far as keying cares.

    Kinds: text, integer, decimal, range, select_one, select_multiple, rank, date, time, dateTime,
    geopoint, geotrace, geoshape, barcode, acknowledge, file, note, calculate, preload.
    `value_type` is the bind's type in the XML (string, int, decimal, date, time, dateTime, geopoint …).
    `choices` is the id of the secondary instance or the name of the list, `itemset` the nodeset expression
    that gives its rows (a filtered list, a file, a roster), '' for a list written into the question.
    """

    path: str
    name: str
    kind: str
    labels: Texts = field(default_factory=_no_texts)
    hints: Texts = field(default_factory=_no_texts)
    short_labels: Mapping[str, str] = field(default_factory=_nothing)
    appearance: str = ""
    value_type: str = "string"
    relevant: str = ""
    required: str = ""
    required_messages: Texts = field(default_factory=_no_texts)
    constraint: str = ""
    constraint_messages: Texts = field(default_factory=_no_texts)
    calculate: str = ""
    readonly: str = ""
    default: str = ""
    setvalues: tuple[SetValue, ...] = ()
    choices: str = ""
    itemset: str = ""
    value_column: str = "name"
    label_column: str = "label"
    parameters: Mapping[str, str] = field(default_factory=_nothing)
    preload: tuple[str, str] = ("", "")
    keying: Keying = field(default_factory=Keying)
    privacy: str = ""
    is_in_body: bool = True

    @property
    def is_keyed(self) -> bool:
        """Whether an enumerator types its answer: not a note, not computed, not the head of a table-list."""
        is_head = "label" in self.appearance.split()  # pyxform makes one above a table-list, of labels alone
        return self.is_in_body and self.kind not in {"note", "calculate", "preload"} and not is_head


@dataclass(frozen=True, slots=True)
class SetValue:
    """`<setvalue>`: at an event (first load, new row, value changed of `trigger`) `expression` is written."""

    event: str
    expression: str
    trigger: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A section of the paper; `children` are questions, groups and rosters in paper order."""

    path: str
    name: str
    labels: Texts = field(default_factory=_no_texts)
    appearance: str = ""
    relevant: str = ""
    children: tuple[Question | Group | Roster, ...] = ()
    is_in_body: bool = True
    readonly: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """Repeated rows. `count` is the expression that says how many, '' when rows are added by hand."""

    path: str
    name: str
    labels: Texts = field(default_factory=_no_texts)
    appearance: str = ""
    relevant: str = ""
    count: str = ""
    children: tuple[Question | Group | Roster, ...] = ()
    is_in_body: bool = True
    readonly: str = ""


Part = Question | Group | Roster


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A whole questionnaire. `root` is the group `/data`; `lists` the choice lists by name.

    `lists` hold each list's choices with their labels; `tables` are the same rows (and CSV files beside the
    form) by id as column → text, for expressions. `texts` are the itext entries by id, for `jr:itext`.
    """

    form_id: str
    version: str
    title: str
    root: Group
    languages: tuple[str, ...] = ("",)
    default_language: str = ""
    lists: Mapping[str, tuple[Choice, ...]] = field(default_factory=lambda: MappingProxyType({}))
    tables: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=lambda: MappingProxyType({}))
    files: tuple[str, ...] = ()
    texts: Mapping[str, Texts] = field(default_factory=lambda: MappingProxyType({}))
    settings: Mapping[str, str] = field(default_factory=_nothing)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The missing reasons of this study in the order of their keys: those of `key_reasons`, else all."""
        said = self.settings.get("key_reasons", "").replace(",", " ").split()
        return tuple(dict.fromkeys(one for one in said if one in MISSING_REASONS)) or MISSING_REASONS

    def parts(self) -> Iterator[Part]:
        """Every question, group and roster below the root in paper order."""
        return _walk(self.root)

    def questions(self) -> Iterator[Question]:
        """Every question in paper order, calculates and notes too."""
        return (part for part in _walk(self.root) if isinstance(part, Question))

    def rosters(self) -> Iterator[Roster]:
        """Every roster in paper order, outer before inner."""
        return (part for part in _walk(self.root) if isinstance(part, Roster))


def _walk(group: Group | Roster) -> Iterator[Part]:
    for child in group.children:
        yield child
        if not isinstance(child, Question):
            yield from _walk(child)


def plain(text: Text) -> str:
    """A text without its quotes' values: each quoted expression is shown as `…`."""
    return "".join(part if isinstance(part, str) else "…" for part in text)


def in_language(texts: Texts, language: str, default: str = "") -> Text:
    """The text in `language`, else in `default`, else in any language, else empty."""
    for wanted in (language, default):
        found = texts.get(wanted)
        if found:
            return found
    return next((text for text in texts.values() if text), ())
