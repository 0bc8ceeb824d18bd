"""Predicates: which members of a node-set stay.

`[col = x and …]` over a list is answered from an index (10,000 rows); everything else asks every
member in turn.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from forms.expressions.code import NUMBER, TRUTH, Builder, Context, Frame, Run
from forms.expressions.tree import Call, Chain, Link, Path, Tree, parts, without_self
from forms.expressions.value import Item, Value, truth
from forms.node import Node, World

Member = TypeVar("Member", bound=Item)


class Keep(Protocol):
    """What filters the members of a node-set."""

    def __call__(self, items: Sequence[Member], current: Node, world: World, /) -> Sequence[Member]:
        """The members that stay, in order."""


def keeper(builder: Builder, predicate: Tree, context: Context, item: str) -> Keep:
    """What filters a node-set whose members stand at path `item` ('' for rows of a list)."""
    code = builder.code(predicate, Context(context.at, in_predicate=True, item=item))
    run = code.value
    passes = _PASSES.get(code.gives, _passes)

    def keep(items: Sequence[Member], current: Node, world: World, /) -> Sequence[Member]:
        frame = Frame("", current, 0, len(items))
        stay = []
        for member in items:
            frame.item = member
            frame.position += 1
            if passes(run(frame, world), frame.position):
                stay.append(member)
        return stay

    return keep


def _passes(value: Value, position: int) -> bool:
    """A number in a predicate is a position, as in `/data/rep[2]`; any other value is a truth."""
    return value == position if isinstance(value, float) else truth(value)


_PASSES: Mapping[str, Callable[[Any, int], bool]] = {
    TRUTH: lambda value, _position: value,
    NUMBER: operator.eq,
}


def kept(keeps: Iterable[Keep], items: Sequence[Member], current: Node, world: World) -> Sequence[Member]:
    """The members that pass all predicates; each one counts positions among those the last one left."""
    for keep in keeps:
        items = keep(items, current, world)
    return items


@dataclass(frozen=True, slots=True)
class Lookup:
    """A first predicate over a list that is answered from indexes.

    `equalities`: columns and what they must hold; `rest`: what else the predicate asks of a row.
    """

    equalities: tuple[tuple[str, Run], ...]
    rest: tuple[Keep, ...]


def lookup(builder: Builder, predicate: Tree, context: Context) -> Lookup | None:
    """The predicate as a look-up, None when it is none: no `col = x` in it, or it asks for a position."""
    conjuncts = _conjuncts(predicate)
    if any(_asks_position(part) for part in conjuncts):
        return None
    found = [_equality(part) for part in conjuncts]
    others = [part for part, equality in zip(conjuncts, found, strict=True) if equality is None]
    inner = Context(context.at, in_predicate=True)
    equalities = tuple((column, builder.code(value, inner).value) for column, value in filter(None, found))
    rest = (keeper(builder, _joined(others), context, ""),) if others and equalities else ()
    return Lookup(equalities, rest) if equalities else None


def _conjuncts(predicate: Tree) -> list[Tree]:
    if isinstance(predicate, Chain) and predicate.links[0].operator == "and":
        operands = [predicate.first, *(link.operand for link in predicate.links)]
        return [part for operand in operands for part in _conjuncts(operand)]
    return [predicate]


def _joined(conjuncts: list[Tree]) -> Tree:
    """The conjuncts as one predicate; `and true()` makes a truth of a lone number, which would be a position."""
    first, *others = conjuncts if len(conjuncts) > 1 else [*conjuncts, Call("true")]
    return Chain(first, tuple(Link("and", other) for other in others))


def _equality(part: Tree) -> tuple[str, Tree] | None:
    """The column and the other side of `col = x`, where x does not depend on the row."""
    if not isinstance(part, Chain) or len(part.links) != 1 or part.links[0].operator != "=":
        return None
    one, other = part.first, part.links[0].operand
    for side, value in ((one, other), (other, one)):
        column = _column(side)
        if column and not _depends_on_item(value):
            return column, value
    return None


def _column(tree: Tree) -> str:
    """The column a tree names, '' when it names none."""
    if not isinstance(tree, Path) or tree.is_absolute or tree.start is not None:
        return ""
    steps = without_self(tree)
    is_name = len(steps) == 1 and not steps[0].predicates and steps[0].name not in {"..", "*"}
    return steps[0].name if is_name else ""


def _asks_position(tree: Tree) -> bool:
    if isinstance(tree, Call) and not tree.arguments and tree.name in {"position", "last"}:
        return True
    return any(_asks_position(part) for part in parts(tree))


def _depends_on_item(tree: Tree) -> bool:
    if isinstance(tree, Path) and tree.start is None and not tree.is_absolute:
        return True
    return any(_depends_on_item(part) for part in parts(tree))
