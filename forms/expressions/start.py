"""Paths that start at something other than a question: columns of a row, steps below a node-set."""

from __future__ import annotations

from collections.abc import Callable

from forms.errors import ExpressionError
from forms.expressions.code import NODES, TEXT, Builder, Code, Context, Here, blank
from forms.expressions.predicate import Keep, kept
from forms.expressions.tree import Filter, Path, without_self
from forms.expressions.value import Item
from forms.node import Node, World
from forms.wording import phrase


def column_path(builder: Builder, tree: Path) -> Code:
    """A column of the row a predicate asks of. Raises ExpressionError for a path that leaves the row."""
    steps = without_self(tree)
    if not steps:
        return Code(lambda frame, _world: frame.item if isinstance(frame.item, str) else "", TEXT)
    name = steps[0].name
    if len(steps) > 1 or steps[0].predicates or name in {".", "..", "*"}:
        message = phrase("Forms", "`{name}` is no column of the list").format(
            name="/".join(step.name for step in tree.steps)
        )
        advice = phrase("Forms", "In the filter of a list write current()/../question for a question.")
        if not builder.is_lenient:
            raise ExpressionError(message, column=tree.column, code="unknown_reference", advice=advice)
        builder.notes.warn("unknown_reference", tree.column, message, advice)
        return blank()
    return Code(
        lambda frame, _world: frame.item.get(name, "") if hasattr(frame.item, "get") else "",
        TEXT,
        nodes=lambda frame, _world: [frame.item[name]] if hasattr(frame.item, "get") and name in frame.item else [],
    )


def filtered(operand: Code, keeps: tuple[Keep, ...], tree: Filter, context: Context) -> Code:
    """The members of a node-set that pass the predicates: `randomize(…)[1]`."""
    nodes, in_predicate = operand.nodes, context.in_predicate
    if nodes is None:
        message = phrase("Forms", "only a node-set can be filtered with [ ]")
        raise ExpressionError(
            message, column=tree.column, code="not_a_node_set", advice=phrase("Forms", "Remove the brackets.")
        )

    def value(here: Here, world: World) -> list[Item]:
        current = here.current if in_predicate else here
        return list(kept(keeps, nodes(here, world), current, world))

    return Code(value, NODES, nodes=value, target=operand.target)


def descent(start: Code, tree: Path) -> Code:
    """Steps below the members of a node-set."""
    nodes = start.nodes
    if nodes is None or any(step.predicates for step in tree.steps):
        message = phrase("Forms", "only a node-set can be followed by /, and its steps by no predicates")
        raise ExpressionError(
            message, column=tree.column, code="not_a_node_set", advice=phrase("Forms", "Name the question itself.")
        )
    names = [step.name for step in tree.steps]

    def value(here: Here, world: World) -> list[Item]:
        items = list(nodes(here, world))
        for name in names:
            items = [child for item in items for child in _children(item, name)]
        return items

    return Code(value, NODES, nodes=value)


def _children(item: Item, name: str) -> list[Item]:
    if isinstance(item, str):
        return [item] if name == "." else []
    if not isinstance(item, Node):
        return [item[name]] if name in item else []
    special: Callable[[Node], list[Item]] | None = _SPECIAL.get(name)
    return special(item) if special else list(item.children.get(name, ()))


_SPECIAL: dict[str, Callable[[Node], list[Item]]] = {
    ".": lambda node: [node],
    "..": lambda node: [] if node.parent is None else [node.parent],
    "*": lambda node: [child for siblings in node.children.values() for child in siblings],
}
