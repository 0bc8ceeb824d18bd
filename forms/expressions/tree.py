"""The tree of an expression, and its printing.

`parse(printed(tree)) == tree` holds for every tree the parser makes. Columns count characters
from 1 and take no part in comparisons.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

#: Binding strength of the binary operators, weakest first (XPath 1.0 §3.5, the grammar's order).
STRENGTH = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes, without them."""

    text: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Negative:
    """`times` minus signs before an operand."""

    operand: Tree
    times: int = 1
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Link:
    """One operator of a chain with the operand to its right."""

    operator: str
    operand: Tree
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands joined by operators of one strength, read from left to right: `a + b - c`.

    A chain is flat, so a sum of a thousand terms is no deeper than a sum of two.
    """

    first: Tree
    links: tuple[Link, ...]
    column: int = field(default=1, compare=False)

    @property
    def strength(self) -> int:
        """Binding strength of the chain's operators."""
        return STRENGTH[self.links[0].operator]


@dataclass(frozen=True, slots=True)
class Call:
    """A function call."""

    name: str
    arguments: tuple[Tree, ...] = ()
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a name, `.`, `..` or `*`, with its predicates."""

    name: str
    predicates: tuple[Tree, ...] = ()
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Path:
    """A location path: absolute, relative to the context, or starting at `start` (`current()/../x`)."""

    steps: tuple[Step, ...]
    is_absolute: bool = False
    start: Tree | None = None
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Filter:
    """Predicates on the value of an expression: `randomize(…)[1]`."""

    operand: Tree
    predicates: tuple[Tree, ...]
    column: int = field(default=1, compare=False)


Tree = Number | Literal | Negative | Chain | Call | Path | Filter


def without_self(path: Path) -> tuple[Step, ...]:
    """The steps of a path without its `.`."""
    return tuple(step for step in path.steps if step.name != "." or step.predicates)


def parts(tree: Tree) -> list[Tree]:
    """The trees directly below one, those in its predicates left out."""
    match tree:
        case Chain():
            return [tree.first, *(link.operand for link in tree.links)]
        case Negative() | Filter():
            return [tree.operand]
        case Call():
            return list(tree.arguments)
        case Path():
            return [] if tree.start is None else [tree.start]
    return []


def _predicates_of(tree: Tree) -> list[Tree]:
    match tree:
        case Filter():
            return list(tree.predicates)
        case Path():
            return [predicate for step in tree.steps for predicate in step.predicates]
    return []


def height(tree: Tree) -> int:
    """How many trees stand one inside the other at the deepest place."""
    count, level = 0, [tree]
    while level:
        count += 1
        level = [below for above in level for below in (*parts(above), *_predicates_of(above))]
    return count


def printed(tree: Tree) -> str:
    """The tree as an expression, with the fewest parentheses that keep its shape."""
    match tree:
        case Number() | Literal():
            return _printed_constant(tree)
        case Negative():
            return "-" * tree.times + _wrapped(tree.operand, (Chain, Negative))
        case Chain():
            return _printed_chain(tree)
        case Call():
            return f"{tree.name}({', '.join(printed(argument) for argument in tree.arguments)})"
        case Filter():
            return _wrapped(tree.operand, (Chain, Negative, Path, Filter)) + _predicates(tree.predicates)
        case _:
            return _printed_path(tree)


def _printed_constant(tree: Number | Literal) -> str:
    if isinstance(tree, Number):
        return format(Decimal(repr(tree.value)), "f").removesuffix(".0")
    quote = '"' if "'" in tree.text else "'"
    return f"{quote}{tree.text}{quote}"


def _printed_chain(tree: Chain) -> str:
    words = [_operand(tree.first, tree.strength)]
    for link in tree.links:
        words += (link.operator, _operand(link.operand, tree.strength))
    return " ".join(words)


def _operand(tree: Tree, strength: int) -> str:
    is_weaker = isinstance(tree, Chain) and tree.strength <= strength
    return f"({printed(tree)})" if is_weaker else printed(tree)


def _printed_path(tree: Path) -> str:
    steps = "/".join(step.name + _predicates(step.predicates) for step in tree.steps)
    if tree.start is not None:
        return f"{_wrapped(tree.start, (Chain, Negative, Path))}/{steps}"
    return f"/{steps}" if tree.is_absolute else steps


def _predicates(predicates: tuple[Tree, ...]) -> str:
    return "".join(f"[{printed(predicate)}]" for predicate in predicates)


def _wrapped(tree: Tree, kinds: tuple[type, ...]) -> str:
    return f"({printed(tree)})" if isinstance(tree, kinds) else printed(tree)
