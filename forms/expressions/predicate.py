"""Predicates: which members of a node-set stay.

`[col = x and …]` over a list is answered from an index (10,000 rows); everything else asks every
member in turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from forms.expressions.code import FIGURE, NUMBER, TRUTH, Builder, Code, Context, Frame, Run, truth_of
from forms.expressions.tree import Call, Chain, Filter, Link, Negative, Path, Tree
from forms.expressions.value import Item, truth
from forms.node import Node, World

Keep = Callable[[Sequence[Item], Node, World], Sequence[Item]]


def keeper(builder: Builder, predicate: Tree, context: Context, item: str) -> Keep:
    """What filters a node-set whose members stand at path `item` ('' for rows of a list)."""
    code = builder.code(predicate, Context(context.at, in_predicate=True, item=item))
    if code.gives == NUMBER:
        return _keep_position(code)
    passes = _passes_position if code.gives == FIGURE or code.gives not in {TRUTH} else None
    run = code.value if passes else truth_of(code)

    def keep(items: Sequence[Item], current: Node, world: World) -> list[Item]:
        frame = Frame("", current, 0, len(items))
        kept = []
        for frame.item in items:
            frame.position += 1
            if passes(run(frame, world), frame.position) if passes else run(frame, world):
                kept.append(frame.item)
        return kept

    return keep


def _passes_position(value: object, position: int) -> bool:
    """A number in a predicate is a position, as in `/data/rep[2]`; any other value is a truth."""
    if type(value) is float:
        return value == position
    return truth(value)  # type: ignore[arg-type]


def _keep_position(code: Code) -> Keep:
    run = code.value

    def keep(items: Sequence[Item], current: Node, world: World) -> list[Item]:
        frame = Frame("", current, 0, len(items))
        kept = []
        for frame.item in items:
            frame.position += 1
            if run(frame, world) == frame.position:
                kept.append(frame.item)
        return kept

    return keep


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
    parts = _conjuncts(predicate)
    if any(_asks_position(part) for part in parts):
        return None
    inner = Context(context.at, in_predicate=True)
    for at, part in enumerate(parts):
        found = _equality(part)
        if found is not None:
            column, value = found
            others = parts[:at] + parts[at + 1 :]
            rest = keeper(builder, _joined(others), context, "") if others else None
            return Lookup(column, builder.code(value, inner).value, rest)
    return None


def _conjuncts(predicate: Tree) -> list[Tree]:
    if isinstance(predicate, Chain) and predicate.links[0].operator == "and":
        operands = [predicate.first, *(link.operand for link in predicate.links)]
        return [part for operand in operands for part in _conjuncts(operand)]
    return [predicate]


def _joined(parts: list[Tree]) -> Tree:
    if len(parts) == 1:
        part = parts[0]
        # `and` makes a truth of a lone number, which would otherwise be taken for a position.
        return Chain(part, (Link("and", Call("true")),)) if not isinstance(part, Chain) else part
    return Chain(parts[0], tuple(Link("and", part) for part in parts[1:]))


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


def _below(tree: Tree) -> list[Tree]:
    """What stands directly below a tree at the same predicate level."""
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


def _asks_position(tree: Tree) -> bool:
    if isinstance(tree, Call) and not tree.arguments and tree.name in {"position", "last"}:
        return True
    return any(_asks_position(part) for part in _below(tree))


def _depends_on_item(tree: Tree) -> bool:
    if isinstance(tree, Path) and tree.start is None and not tree.is_absolute:
        return True
    return any(_depends_on_item(part) for part in _below(tree))
