"""Location paths → closures over the live tree.

Everything that can be known beforehand is: how far to climb from the question the expression
stands at, which names to go down. A path into a roster from inside the same roster stays in the
current row, as in both ODK engines; from outside it gives the nodes of all rows.
"""

from __future__ import annotations

import difflib
from dataclasses import replace

from forms.errors import ExpressionError
from forms.expressions.code import FIGURE, MOMENT, NODES, TEXT, Builder, Code, Context, Find, blank
from forms.expressions.predicate import keeper
from forms.expressions.tree import Path, Step
from forms.expressions.way import Down, Route, finder, reader, walker
from forms.wording import phrase

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


def node_path(builder: Builder, tree: Path, context: Context) -> Code:
    """The piece that reads a path of the questionnaire. Raises ExpressionError for one it does not have."""
    if _is_bare(tree) and f"{context.here}/{tree.steps[0].name}" not in builder.kinds:
        return _nothing(builder, tree.steps[0])
    route = resolve(builder, tree, context)
    _note_reads(builder, route)
    kind = builder.kinds.get(route.target, "")
    gives = GIVES.get(kind, TEXT)
    if not route.is_single:
        walk = walker(route, context, is_of_rows=gives == NODES)
        return Code(walk, NODES, walk, route.target, kind)
    find = finder(route, context)
    return Code(find if gives == NODES else reader(route, context), gives, find, route.target, kind)


def _is_bare(tree: Path) -> bool:
    """Whether it is a lone name, such as `null`."""
    is_lone = len(tree.steps) == 1 and not tree.is_absolute and tree.start is None
    return is_lone and tree.steps[0].name not in {".", "..", "*"} and not tree.steps[0].predicates


def _nothing(builder: Builder, step: Step) -> Code:
    """A lone name that names nothing is blank in both engines, and real forms write `null` so."""
    what = phrase("Forms", "`{name}` names nothing here, so it is always blank").format(name=step.name)
    advice = phrase("Forms", "Write '{name}' in quotes for a text, ${{{name}}} for a question, '' for a blank.").format(
        name=step.name
    )
    builder.notes.warn("unknown_name", step.column, what, advice)
    return blank()


def row_path(builder: Builder, tree: Path, context: Context) -> Find:
    """The row a path leads to: of the very roster the expression stands in, the current one."""
    route = resolve(builder, tree, context, keeps_last=True)
    _note_reads(builder, route)
    builder.notes.walks_rows = True
    if route.is_single:
        return finder(route, context)
    return walker(route, context, is_of_rows=True)


def resolve(builder: Builder, tree: Path, context: Context, *, keeps_last: bool = False) -> Route:
    """Where a path leads; `keeps_last` lets a path that ends in a roster mean the current row of it."""
    if tree.is_absolute:
        return _absolute(builder, _without_dots(tree), context, keeps_last=keeps_last)
    is_current = tree.start is not None
    if context.in_predicate and not context.item and not is_current:
        message = phrase("Forms", "`{name}` leads nowhere from the row of a list").format(name=tree.steps[0].name)
        advice = phrase("Forms", "Write current()/{name} for the question that asks.").format(name=tree.steps[0].name)
        raise ExpressionError(message, column=tree.column, code="unknown_reference", advice=advice)
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
    if not steps:
        raise _unsupported(tree.steps[-1])
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
            spot = _checked(builder, f"{spot}/{step.name}", step, tree, context.item)
            downs.append(_down(builder, step, spot, context))
    return Route(climb, tuple(downs), spot, starts_at_item)


def _down(builder: Builder, step: Step, path: str, context: Context) -> Down:
    keeps = tuple(keeper(builder, predicate, context, path) for predicate in step.predicates)
    return Down(step.name, builder.kinds.get(path) == "roster", keeps)


def _checked(builder: Builder, path: str, step: Step, tree: Path, item: str = "") -> str:
    """The path itself when the questionnaire has it, or when unknown ones read as blank."""
    if path in builder.kinds or (step.name == "*" and step is tree.steps[-1]):
        return path
    message = phrase("Forms", "there is no question {path}").format(path=path or "..")
    advice = _advice(builder, step.name, item)
    if not builder.is_lenient:
        raise ExpressionError(message, column=step.column, code="unknown_reference", advice=advice)
    builder.notes.warn("unknown_reference", step.column, message, advice)
    return path


def _advice(builder: Builder, name: str, item: str) -> str:
    if f"{item}/{name}" in builder.kinds:
        return phrase(
            "Forms", "Inside [ ] write {name} for the row that is asked, current()/../{name} for the row that asks."
        ).format(name=name)
    names = {known.rpartition("/")[2] for known in builder.kinds}
    near = difflib.get_close_matches(name, sorted(names), n=3, cutoff=0.6)
    if near:
        return phrase("Forms", "Did you mean {near}?").format(near=", ".join(near))
    return phrase("Forms", "Check the name against the survey sheet.")


def _unsupported(step: Step) -> ExpressionError:
    message = phrase("Forms", "`{name}` cannot stand here, or have a predicate").format(name=step.name)
    return ExpressionError(
        message, column=step.column, code="unsupported_axis", advice=phrase("Forms", "Name the question or roster.")
    )


def _note_reads(builder: Builder, route: Route) -> None:
    reads, spot = builder.notes.reads, route.target
    if spot.endswith("/*"):
        parent = spot[:-1]
        reads.update(path for path in builder.kinds if path.startswith(parent) and "/" not in path[len(parent) :])
        spot = spot[:-2]
    elif spot in builder.kinds:
        reads.add(spot)
    for down in reversed(route.downs):
        if down.name == "*":
            continue
        if down.is_roster:
            reads.add(spot)
            builder.notes.walks_rows = True
        spot = spot.rpartition("/")[0]
