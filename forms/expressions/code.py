"""Compiled pieces of an expression, and what those who build them share.

Outside a predicate a piece runs on a node; inside one it runs on a `Frame`. Which of the two is
known when compiling, so no run has to ask.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from forms.expressions.table import Tables
from forms.expressions.tree import Call, Tree
from forms.expressions.value import Item, Value, number, text, truth
from forms.node import Node, World

#: What a piece gives, as far as is known before it runs.
TRUTH, NUMBER, TEXT, MOMENT, NODES, VALUE = "truth", "number", "text", "moment", "nodes", "value"
#: What a numeric question gives: a number, or '' when it is blank.
FIGURE = "figure"

#: A node, or a frame inside a predicate.
Here = Any
Run = Callable[[Here, World], Any]
#: What finds the members of a node-set.
Find = Callable[[Here, World], Sequence[Item]]


class Frame:
    """What a predicate is asked of: one member of a node-set, where it stands, and where the expression stands."""

    __slots__ = ("current", "item", "position", "size")

    def __init__(self, item: Item, current: Node, position: int = 1, size: int = 1) -> None:
        self.item = item
        self.current = current
        self.position = position
        self.size = size


@dataclass(frozen=True, slots=True)
class Context:
    """Where a piece stands: `at` is the path of the expression's question.

    Inside a predicate `item` is the path of the filtered nodes, or '' for rows of a list.
    """

    at: str
    in_predicate: bool = False
    item: str = ""

    @property
    def here(self) -> str:
        """The path that relative paths start from, '' for rows of a list."""
        return self.item if self.in_predicate else self.at


@dataclass(frozen=True, slots=True)
class Code:
    """A compiled piece: how to run it and what is known of its value.

    `nodes` gives the node-set of a path (also where `value` already reads the only node of it);
    `target` and `kind` are the path's end and its kind, '' when the piece is none; `is_fixed` says
    that `fixed` is the value.
    """

    value: Run
    gives: str = VALUE
    nodes: Find | None = None
    target: str = ""
    kind: str = ""
    is_fixed: bool = False
    fixed: Value = ""

    @property
    def is_question(self) -> bool:
        """Whether it reads one question."""
        return self.kind != "" and self.gives != NODES


@dataclass(frozen=True, slots=True)
class Caution:
    """What the linter reports of an expression that compiles all the same; `column` counts from 1."""

    code: str
    column: int
    what: str
    advice: str


@dataclass(slots=True)
class Notes:
    """What compiling learns of an expression beside its code; see `Expression`."""

    reads: set[str] = field(default_factory=set)
    cautions: list[Caution] = field(default_factory=list)
    is_volatile: bool = False
    walks_rows: bool = False

    def warn(self, code: str, column: int, what: str, advice: str) -> None:
        """Adds a caution."""
        self.cautions.append(Caution(code, column, what, advice))


class Builder(Protocol):
    """What the builders of paths and of special functions may ask of the compiler.

    `is_lenient`: a path the questionnaire does not have reads as blank.
    """

    notes: Notes
    is_lenient: bool

    @property
    def kinds(self) -> Mapping[str, str]:
        """The paths of the questionnaire and their kinds."""

    @property
    def instances(self) -> frozenset[str]:
        """The ids of secondary instances."""

    @property
    def tables(self) -> Tables:
        """The column indexes of the questionnaire's lists."""

    def code(self, tree: Tree, context: Context) -> Code:
        """Compiles a tree."""


Build = Callable[[Builder, Call, Context], Code]


def fixed(value: Value) -> Code:
    """A piece whose value is known before it runs."""
    gives = {bool: TRUTH, float: NUMBER, str: TEXT, list: NODES}.get(type(value), MOMENT)
    return Code(lambda _here, _world: value, gives, is_fixed=True, fixed=value)


def blank() -> Code:
    """A path that leads nowhere: blank, and a node-set without members."""
    return Code(lambda _here, _world: "", TEXT, lambda _here, _world: [])


def worked_out(run: Run) -> Code:
    """The piece for a run of nothing but fixed pieces, which look neither at a node nor at the world."""
    return fixed(run(None, None))  # type: ignore[arg-type]


def _constant(value: Value) -> Run:
    return lambda _here, _world: value


def truth_of(code: Code) -> Run:
    """The piece as a boolean."""
    run = code.value
    if code.gives == TRUTH:
        return run
    if code.is_fixed:
        return _constant(truth(code.fixed))
    if code.gives == TEXT:
        return lambda here, world: run(here, world) != ""
    return lambda here, world: truth(run(here, world))


def number_of(code: Code) -> Run:
    """The piece as a number."""
    run = code.value
    if code.gives == NUMBER:
        return run
    if code.is_fixed:
        return _constant(number(code.fixed))
    return lambda here, world: number(run(here, world))


def text_of(code: Code) -> Run:
    """The piece as a text."""
    run = code.value
    if code.gives == TEXT:
        return run
    if code.is_fixed:
        return _constant(text(code.fixed))
    return lambda here, world: text(run(here, world))


def value_of(code: Code) -> Run:
    """The piece as it is."""
    return code.value


#: How an argument arrives, by the word a function's row uses for it.
READINGS: Mapping[str, Callable[[Code], Run]] = {
    TRUTH: truth_of,
    NUMBER: number_of,
    TEXT: text_of,
    VALUE: value_of,
}
