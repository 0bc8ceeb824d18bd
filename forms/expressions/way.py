"""Ways over the live tree: climbing from the question an expression stands at, going down names, reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from forms.expressions.code import Context, Find, Here, Run
from forms.expressions.predicate import Keep, kept
from forms.expressions.value import Item, Value
from forms.node import Node, World

#: What goes wrong on the way down when a part of the tree is not there: it reads as blank.
_LOST = (KeyError, IndexError)

FindOne = Callable[[Here, World], Node | None]


@dataclass(frozen=True, slots=True)
class Down:
    """One step down: the name, and the predicates that say which of the children so named."""

    name: str
    is_roster: bool = False
    keeps: tuple[Keep, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """A path as a way over the tree.

    `climb` counts the steps up from where the expression stands, None starts at the root;
    `starts_at_item` starts at the filtered member of a predicate instead.
    """

    climb: int | None
    downs: tuple[Down, ...]
    target: str
    starts_at_item: bool = False

    @property
    def is_single(self) -> bool:
        """Whether it leads to one node at most."""
        return not any(down.is_roster or down.keeps or down.name == "*" for down in self.downs)

    @property
    def names(self) -> tuple[str, ...]:
        """The names to go down."""
        return tuple(down.name for down in self.downs)


def reader(route: Route, context: Context) -> Run:
    """What reads the answer a single way leads to; '' when it is not there or not relevant."""
    return _placed(_reader(route.climb, route.names), route, context)


def finder(route: Route, context: Context) -> Find:
    """What finds the node of a single way, as a node-set of one or none."""
    find = _placed(_finder(route.climb, route.names), route, context)

    def nodes(here: Here, world: World) -> list[Item]:
        found = find(here, world)
        return [] if found is None else [found]

    return nodes


def _placed(run: Run, route: Route, context: Context) -> Run:
    """Inside a predicate: starts at the filtered member, or at the question the expression stands at."""
    if not context.in_predicate or route.climb is None:
        return run
    if route.starts_at_item:
        return lambda frame, world: run(frame.item, world)
    return lambda frame, world: run(frame.current, world)


def _finder(climb: int | None, names: tuple[str, ...]) -> FindOne:
    """Climbs, goes down and gives the node."""

    def find(node: Node, world: World) -> Node | None:
        try:
            here = world.root if climb is None else _climbed(node, climb)
            for name in names:
                here = here.children[name][0]
        except _LOST:
            return None
        return here

    return find


def _climbed(node: Node, climb: int) -> Node:
    for _ in range(climb):
        if node.parent is None:
            raise IndexError
        node = node.parent
    return node


def _reader(climb: int | None, names: tuple[str, ...]) -> Run:
    """Climbs, goes down and reads the answer."""
    if climb is None:
        return _read_from_root(names)
    if climb == 0 and not names:
        return lambda node, _world: node.typed if node.is_relevant else ""
    if climb == 1 and len(names) == 1:
        return _read_sibling(names[0])
    find = _finder(climb, names)

    def read(here: Node, world: World) -> Value:
        node = find(here, world)
        return "" if node is None or not node.is_relevant else node.typed

    return read


def _read_from_root(names: tuple[str, ...]) -> Run:
    def read(_here: Node, world: World) -> Value:
        try:
            node = world.root
            for name in names:
                node = node.children[name][0]
        except _LOST:
            return ""
        return node.typed if node.is_relevant else ""

    return read


def _read_sibling(name: str) -> Run:
    def read(here: Node, _world: World) -> Value:
        parent = here.parent
        if parent is None:
            return ""
        try:
            node = parent.children[name][0]
        except _LOST:
            return ""
        return node.typed if node.is_relevant else ""

    return read


def walker(route: Route, context: Context, *, is_of_rows: bool) -> Find:
    """What finds all nodes of a way; of a roster itself (`is_of_rows`) the rows that are relevant."""
    start = _placed(_finder(route.climb, ()), route, context)
    in_predicate = context.in_predicate

    def walk(here: Here, world: World) -> list[Item]:
        node = start(here, world)
        current = here.current if in_predicate else here
        nodes: list[Node] = [] if node is None else [node]
        for down in route.downs:
            nodes = [child for parent in nodes for child in _children(parent, down, current, world)]
        # Rows are there or not; the questions in a row that is not relevant read as blank.
        return [node for node in nodes if node.is_relevant] if is_of_rows else list(nodes)

    return walk


def _children(parent: Node, down: Down, current: Node, world: World) -> Sequence[Node]:
    if down.name == "*":
        children: Sequence[Node] = [child for siblings in parent.children.values() for child in siblings]
    else:
        children = parent.children.get(down.name, ())
    if down.keeps:
        return kept(down.keeps, children, current, world)
    return children
