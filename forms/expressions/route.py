"""Location paths → closures over the live tree.

Everything that can be known beforehand is: how far to climb from the question the expression
stands at, which names to go down. A path into a roster from inside the same roster stays in the
current row, as in both ODK engines; from outside it gives the nodes of all rows.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from forms.errors import ExpressionError
from forms.expressions.code import FIGURE, MOMENT, NODES, TEXT, Builder, Code, Context, Find, Here, Run, fixed
from forms.expressions.predicate import Keep, keeper, kept
from forms.expressions.tree import Path, Step
from forms.expressions.value import Item, Value
from forms.node import Node, World

#: What a question of a kind gives; of every other kind a text.
GIVES = {
    "integer": FIGURE,
    "decimal": FIGURE,
    "range": FIGURE,
    "date": MOMENT,
    "dateTime": MOMENT,
    "time": MOMENT,
    "group": NODES,
    "roster": NODES,
}

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


def node_path(builder: Builder, tree: Path, context: Context) -> Code:
    """The piece that reads a path of the questionnaire. Raises ExpressionError for one it does not have."""
    if _is_bare(tree) and f"{context.here}/{tree.steps[0].name}" not in builder.kinds:
        return _nothing(builder, tree.steps[0])
    route = resolve(builder, tree, context)
    _note_reads(builder, route)
    kind = builder.kinds.get(route.target, "")
    gives = GIVES.get(kind, TEXT)
    if not route.is_single:
        walk = _walk(route, context, is_of_rows=gives == NODES)
        return Code(walk, NODES, walk, route.target, kind)
    find = _placed(_finder(route.climb, route.names), route, context)
    nodes = _as_nodes(find)
    if gives == NODES:
        return Code(nodes, NODES, nodes, route.target, kind)
    return Code(_placed(_reader(route.climb, route.names), route, context), gives, nodes, route.target, kind)


def _is_bare(tree: Path) -> bool:
    """Whether it is a lone name, such as `null`."""
    is_lone = len(tree.steps) == 1 and not tree.is_absolute and tree.start is None
    return is_lone and tree.steps[0].name not in {".", "..", "*"} and not tree.steps[0].predicates


def _nothing(builder: Builder, step: Step) -> Code:
    """A lone name that names nothing is blank in both engines, and real forms write `null` so."""
    what = f"`{step.name}` names nothing here, so it is always blank"
    advice = f"Write '{step.name}' in quotes for a text, ${{{step.name}}} for a question, '' for a blank."
    builder.notes.warn("unknown_name", step.column, what, advice)
    return Code(fixed("").value, TEXT, lambda _here, _world: [])


def row_path(builder: Builder, tree: Path, context: Context) -> Find:
    """The row a path leads to: of the very roster the expression stands in, the current one."""
    route = resolve(builder, tree, context, keeps_last=True)
    _note_reads(builder, route)
    builder.notes.walks_rows = True
    if route.is_single:
        return _as_nodes(_placed(_finder(route.climb, route.names), route, context))
    return _walk(route, context, is_of_rows=True)


def resolve(builder: Builder, tree: Path, context: Context, *, keeps_last: bool = False) -> Route:
    """Where a path leads; `keeps_last` lets a path that ends in a roster mean the current row of it."""
    if tree.is_absolute:
        return _absolute(builder, _without_dots(tree), context, keeps_last=keeps_last)
    is_current = tree.start is not None
    origin = context.at if is_current else context.here
    return _relative(builder, tree, context, origin, starts_at_item=context.in_predicate and not is_current)


def _without_dots(tree: Path) -> Path:
    """An absolute path without `.` and `..`."""
    steps: list[Step] = []
    for step in tree.steps:
        if step.name not in {".", ".."}:
            steps.append(step)
        elif step.predicates or (step.name == ".." and len(steps) < 2):
            raise _unsupported(step)
        elif step.name == "..":
            steps.pop()
    return replace(tree, steps=tuple(steps))


def _absolute(builder: Builder, tree: Path, context: Context, *, keeps_last: bool) -> Route:
    paths = _static_paths(builder, tree)
    best, climb, at_item = 0, None, False
    origins = [(context.at, False)] if not context.item else [(context.item, True), (context.at, False)]
    for origin, is_item in origins:
        shared = _shared_roster(builder, tree, paths, origin, keeps_last=keeps_last)
        if shared > best:
            best, at_item = shared, is_item
            climb = origin.count("/") - paths[shared - 1].count("/")
    start = best or 1
    downs = [_down(builder, step, path, context) for step, path in zip(tree.steps[start:], paths[start:], strict=True)]
    return Route(climb, tuple(downs), paths[-1], at_item)


def _static_paths(builder: Builder, tree: Path) -> list[str]:
    """The path after each step of an absolute path, checked."""
    paths, spot = [], ""
    for step in tree.steps:
        spot = _checked(builder, f"{spot}/{step.name}", step, tree)
        paths.append(spot)
    if tree.steps[0].predicates:
        raise _unsupported(tree.steps[0])
    return paths


def _shared_roster(builder: Builder, tree: Path, paths: list[str], origin: str, *, keeps_last: bool) -> int:
    """How many steps of an absolute path lead to the innermost roster that `origin` stands in too; 0 if none."""
    best = 0
    last = len(paths) if keeps_last else len(paths) - 1
    for count, (step, path) in enumerate(zip(tree.steps, paths, strict=True), start=1):
        if step.predicates or not (origin == path or origin.startswith(path + "/")):
            break
        if count <= last and builder.kinds.get(path) == "roster":
            best = count
    return best


def _relative(builder: Builder, tree: Path, context: Context, origin: str, *, starts_at_item: bool) -> Route:
    climb, spot = 0, origin
    downs: list[Down] = []
    for step in tree.steps:
        if step.name in {".", ".."} and step.predicates:
            raise _unsupported(step)
        if step.name == "..":
            spot = spot.rpartition("/")[0]
            if downs:
                downs.pop()
            else:
                climb += 1
            _checked(builder, spot, step, tree)
        elif step.name != ".":
            spot = _checked(builder, f"{spot}/{step.name}", step, tree)
            downs.append(_down(builder, step, spot, context))
    return Route(climb, tuple(downs), spot, starts_at_item)


def _down(builder: Builder, step: Step, path: str, context: Context) -> Down:
    keeps = tuple(keeper(builder, predicate, context, path) for predicate in step.predicates)
    return Down(step.name, builder.kinds.get(path) == "roster", keeps)


def _checked(builder: Builder, path: str, step: Step, tree: Path) -> str:
    """The path itself when the questionnaire has it."""
    if path in builder.kinds:
        return path
    if step.name == "*" and step is tree.steps[-1]:
        return path
    names = {known.rpartition("/")[2] for known in builder.kinds}
    near = difflib.get_close_matches(step.name, sorted(names), n=3, cutoff=0.6)
    advice = f"Did you mean {', '.join(near)}?" if near else "Check the name against the survey sheet."
    message = f"there is no question {path or '..'}"
    raise ExpressionError(message, column=step.column, code="unknown_reference", advice=advice)


def _unsupported(step: Step) -> ExpressionError:
    message = f"`{step.name}` cannot stand here, or have a predicate"
    return ExpressionError(message, column=step.column, code="unsupported_axis", advice="Name the question or roster.")


def _note_reads(builder: Builder, route: Route) -> None:
    reads, spot = builder.notes.reads, route.target
    if spot.endswith("/*"):
        parent = spot[:-1]
        reads.update(path for path in builder.kinds if path.startswith(parent) and "/" not in path[len(parent) :])
        spot = spot[:-2]
    else:
        reads.add(spot)
    for down in reversed(route.downs):
        if down.name == "*":
            continue
        if down.is_roster:
            reads.add(spot)
            builder.notes.walks_rows = True
        spot = spot.rpartition("/")[0]


# --- closures


def _placed(run: Run, route: Route, context: Context) -> Run:
    """Inside a predicate: starts at the filtered member, or at the question the expression stands at."""
    if not context.in_predicate or route.climb is None:
        return run
    if route.starts_at_item:
        return lambda frame, world: run(frame.item, world)
    return lambda frame, world: run(frame.current, world)


def _as_nodes(find: FindOne) -> Find:
    def nodes(here: Here, world: World) -> list[Item]:
        found = find(here, world)
        return [] if found is None else [found]

    return nodes


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


def _walk(route: Route, context: Context, *, is_of_rows: bool) -> Find:
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
