"""Predicates: which members of a node-set stay.

`[col = x and …]` over a list is answered from an index (10,000 rows); everything else asks every
member in turn.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from forms.expressions.code import NUMBER, TRUTH, Builder, Context, Frame, Run
from forms.expressions.tree import Call, Chain, Link, Path, Tree, parts
from forms.expressions.value import Item, Value, truth
from forms.node import Node, World

Keep = Callable[[Sequence[Item], Node, World], Sequence[Item]]


def keeper(builder: Builder, predicate: Tree, context: Context, item: str) -> Keep:
    """What filters a node-set whose members stand at path `item` ('' for rows of a list)."""
    code = builder.code(predicate, Context(context.at, in_predicate=True, item=item))
    run = code.value
    passes = _PASSES.get(code.gives, _passes)

    def keep(items: Sequence[Item], current: Node, world: World) -> Sequence[Item]:
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


def kept(keeps: Iterable[Keep], items: Sequence[Item], current: Node, world: World) -> Sequence[Item]:
    """The members that pass all predicates; each one counts positions among those the last one left."""
    for keep in keeps:
        items = keep(items, current, world)
    return items


class Lookup:
    """A first predicate over a list, answered from an index: the column and the value it must hold."""

    __slots__ = ("column", "rest", "run")

    def __init__(self, column: str, run: Run, rest: Keep | None) -> None:
        self.column = column
        self.run = run
        self.rest = rest


def lookup(builder: Builder, predicate: Tree, context: Context) -> Lookup | None:
    """The predicate as a look-up, None when it is none: no `col = x` in it, or it asks for a position."""
    conjuncts = _conjuncts(predicate)
    if any(_asks_position(part) for part in conjuncts):
        return None
    inner = Context(context.at, in_predicate=True)
    for at, part in enumerate(conjuncts):
        found = _equality(part)
        if found is not None:
            column, value = found
            others = conjuncts[:at] + conjuncts[at + 1 :]
            rest = keeper(builder, _joined(others), context, "") if others else None
            return Lookup(column, builder.code(value, inner).value, rest)
    return None


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
    if isinstance(tree, Path) and not tree.is_absolute and tree.start is None and len(tree.steps) == 1:
        step = tree.steps[0]
        return "" if step.predicates or step.name in {".", "..", "*"} else step.name
    return ""


def _asks_position(tree: Tree) -> bool:
    if isinstance(tree, Call) and not tree.arguments and tree.name in {"position", "last"}:
        return True
    return any(_asks_position(part) for part in parts(tree))


def _depends_on_item(tree: Tree) -> bool:
    if isinstance(tree, Path) and tree.start is None and not tree.is_absolute:
        return True
    return any(_depends_on_item(part) for part in parts(tree))
