"""Functions of node-sets: counting rows, positions, lists and labels (ODK XForms specification)."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence

from forms.errors import ExpressionError
from forms.expressions import instance
from forms.expressions.code import (
    NODES,
    NUMBER,
    TEXT,
    VALUE,
    Builder,
    Code,
    Context,
    Find,
    Here,
    Run,
    number_of,
    text_of,
)
from forms.expressions.function import MANY, Functions, SpecialFunction
from forms.expressions.parser import parse
from forms.expressions.route import node_path, resolve, row_path
from forms.expressions.tree import Call, Literal, Path, Step
from forms.expressions.value import Item, Value, first, number, scalar, text
from forms.node import Node, World
from forms.wording import phrase


def _node_set(builder: Builder, call: Call, context: Context) -> tuple[Find, str]:
    """The first argument as a node-set, and its path. Raises ExpressionError when it is none."""
    tree = call.arguments[0]
    code = builder.code(tree, context)
    if code.nodes is None:
        message = phrase("Forms", "{name}() counts questions or rows, not values").format(name=call.name)
        advice = phrase("Forms", "Name a question, a roster or a list of instance('…').")
        raise ExpressionError(message, column=tree.column, code="not_a_node_set", advice=advice)
    return code.nodes, code.target


def _count(builder: Builder, call: Call, context: Context) -> Code:
    nodes, _path = _node_set(builder, call, context)
    return Code(lambda here, world: float(len(nodes(here, world))), NUMBER)


def _count_non_empty(builder: Builder, call: Call, context: Context) -> Code:
    nodes, _path = _node_set(builder, call, context)
    return Code(lambda here, world: float(sum(scalar(item) != "" for item in nodes(here, world))), NUMBER)


def _position(builder: Builder, call: Call, context: Context) -> Code:
    """position() of a predicate's member; position(..) of a roster row among its siblings."""
    if not call.arguments:
        if context.in_predicate:
            return Code(lambda frame, _world: float(frame.position), NUMBER)
        return Code(lambda node, _world: float(node.position()), NUMBER)
    tree = call.arguments[0]
    if not isinstance(tree, Path):
        message = phrase("Forms", "position() asks where a row stands")
        raise ExpressionError(
            message, column=tree.column, code="not_a_node_set", advice=phrase("Forms", "Write position(..).")
        )
    nodes = row_path(builder, tree, context)

    def value(here: Here, world: World) -> float:
        found = nodes(here, world)
        return float(found[0].position()) if found and isinstance(found[0], Node) else math.nan

    return Code(value, NUMBER)


def _last(_builder: Builder, _call: Call, context: Context) -> Code:
    if context.in_predicate:
        return Code(lambda frame, _world: float(frame.size), NUMBER)
    return Code(lambda _node, _world: 1.0, NUMBER)


def _name(builder: Builder, call: Call, context: Context) -> Code:
    nodes = _node_set(builder, call, context)[0] if call.arguments else None

    def value(here: Here, world: World) -> str:
        found = nodes(here, world)[:1] if nodes else [here.item if context.in_predicate else here]
        return found[0].name if found and isinstance(found[0], Node) else ""

    return Code(value, TEXT)


def _current(builder: Builder, _call: Call, context: Context) -> Code:
    return node_path(builder, Path((Step("."),), start=Call("current")), context)


def _instance(builder: Builder, call: Call, context: Context) -> Code:
    return instance.instance_path(builder, Path((), start=call, column=call.column), call, context)


def _indexed_repeat(builder: Builder, call: Call, context: Context) -> Code:
    """indexed-repeat(target, roster, row, …): the target's answer in the rows so numbered."""
    paths = call.arguments[:1] + call.arguments[1::2]
    if len(call.arguments) % 2 == 0 or not all(isinstance(path, Path) for path in paths):
        message = phrase("Forms", "indexed-repeat() takes a question, then pairs of a roster and a row number")
        raise ExpressionError(
            message, column=call.column, code="wrong_arguments", advice=phrase("Forms", "Check its arguments.")
        )
    routes = [resolve(builder, path, context) for path in paths if isinstance(path, Path)]
    target = routes[0].target
    rows = {
        route.target: number_of(builder.code(tree, context))
        for route, tree in zip(routes[1:], call.arguments[2::2], strict=True)
    }
    builder.notes.reads.update(route.target for route in routes if route.target in builder.kinds)
    builder.notes.walks_rows = True
    spots = _spots(target)
    names = [(spot.rpartition("/")[2], spot, rows.get(spot)) for spot in spots[1:]]
    return Code(_indexed(names, in_predicate=context.in_predicate), VALUE, target=target)


def _spots(path: str) -> list[str]:
    parts = path.split("/")[1:]
    return ["/" + "/".join(parts[:count]) for count in range(1, len(parts) + 1)]


def _indexed(names: list[tuple[str, str, Run | None]], *, in_predicate: bool) -> Run:
    def value(here: Here, world: World) -> Value:
        node: Node = here.current if in_predicate else here
        rows = _ancestors(node)
        spot = world.root
        for name, path, row in names:
            siblings = spot.children.get(name, [])
            if row is None:
                inside = rows.get(path)
                at = siblings.index(inside) if inside in siblings else 0
            else:
                wanted = row(here, world)
                at = int(wanted) - 1 if math.isfinite(wanted) else -1
            if not 0 <= at < len(siblings):
                return ""
            spot = siblings[at]
        return spot.read()

    return value


def _ancestors(node: Node | None) -> dict[str, Node]:
    found = {}
    while node is not None:
        found[node.path] = node
        node = node.parent
    return found


def _choice_name(builder: Builder, call: Call, context: Context) -> Code:
    """jr:choice-name(code, 'path of the question'): the code's label."""
    tree = call.arguments[1]
    code = text_of(builder.code(call.arguments[0], context))
    if not isinstance(tree, Literal):
        message = phrase("Forms", "the question in jr:choice-name() must stand in quotes")
        raise ExpressionError(
            message, column=tree.column, code="wrong_arguments", advice=phrase("Forms", "Write '${question}'.")
        )
    target = _quoted_target(builder, tree, context)
    in_predicate = context.in_predicate

    def value(here: Here, world: World) -> str:
        wanted = code(here, world)
        node: Node = here.current if in_predicate else here
        return world.choice_label(target, wanted, node) if wanted != "" else ""

    return Code(value, TEXT)


def _quoted_target(builder: Builder, literal: Literal, context: Context) -> str:
    """The path of the question that a path in quotes leads to."""
    try:
        tree = parse(literal.text)
        if isinstance(tree, Path):
            return resolve(builder, tree, context).target
    except ExpressionError as error:
        column = literal.column + error.column
        raise ExpressionError(error.what, column=column, code=error.code, advice=error.advice) from error
    message = phrase("Forms", "{strip!r} names no question").format(strip=literal.text.strip())
    raise ExpressionError(
        message, column=literal.column, code="unknown_reference", advice=phrase("Forms", "Write '${question}'.")
    )


def _randomize(builder: Builder, call: Call, context: Context) -> Code:
    """randomize(node-set, seed): the members in random order, with a seed always the same one."""
    nodes, target = _node_set(builder, call, context)
    seed = builder.code(call.arguments[1], context).value if len(call.arguments) > 1 else None
    builder.notes.is_volatile |= seed is None

    def value(here: Here, world: World) -> list[Item]:
        start = _seed(seed(here, world)) if seed else int(world.random() * _MODULUS)
        return shuffled(nodes(here, world), start)

    return Code(value, NODES, nodes=value, target=target)


#: The Park–Miller generator ("minimal standard"), which the ODK XForms specification names for randomize().
_MODULUS = 2_147_483_647
_FACTOR = 16_807


def _seed(value: Value) -> int:
    """A whole number: of a number its whole part, of a text that is none a part of its SHA-256."""
    found = number(value)
    if math.isfinite(found):
        return int(found)
    source = text(value)
    if isinstance(first(value), float) or source == "":
        return 0
    return int.from_bytes(hashlib.sha256(source.encode("utf-8", "surrogatepass")).digest()[:8], "big", signed=True)


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    """The same order for the same seed as in both engines (Durstenfeld's shuffle, inside out)."""
    state = seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)
    state += _MODULUS - 1 if state <= 0 else 0
    found: list[Item] = []
    for item in items:
        state = state * _FACTOR % _MODULUS
        at = int((state - 1) / (_MODULUS - 1) * (len(found) + 1))
        found.append(item)
        found[at], found[-1] = item, found[at]
    return found


FUNCTIONS: Functions = (
    SpecialFunction("count", 1, 1, _count),
    SpecialFunction("count-non-empty", 1, 1, _count_non_empty),
    SpecialFunction("position", 0, 1, _position, is_volatile=True),
    SpecialFunction("last", 0, 0, _last),
    SpecialFunction("name", 0, 1, _name),
    SpecialFunction("current", 0, 0, _current),
    SpecialFunction("instance", 1, 1, _instance),
    SpecialFunction("pulldata", 4, 4, instance.pulldata),
    SpecialFunction("indexed-repeat", 3, MANY, _indexed_repeat),
    SpecialFunction("jr:choice-name", 2, 2, _choice_name),
    SpecialFunction("randomize", 1, 2, _randomize),
)
