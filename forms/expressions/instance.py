"""Paths into secondary instances: `instance('id')/root/item[…]/column`, and `pulldata`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from forms.errors import ExpressionError
from forms.expressions.code import NODES, TEXT, VALUE, Builder, Code, Context, Frame, Here, fixed
from forms.expressions.predicate import Keep, Lookup, keeper, kept, lookup
from forms.expressions.table import Row
from forms.expressions.tree import Call, Literal, Path, Tree
from forms.expressions.value import Value, equal, number_of_text, text
from forms.node import Node, World
from forms.wording import phrase

#: The instance of the case keyed before; there is none on a keying desk.
_LAST_SAVED = "__last-saved"

FindRows = Callable[[Here, World], Sequence[Row]]


def known_instance(builder: Builder, call: Call, instance_id: str, at: int = 0) -> str:
    """The id itself when the questionnaire has the list."""
    if instance_id in builder.instances:
        return instance_id
    near = difflib.get_close_matches(instance_id, sorted(builder.instances), n=3)
    advice = (
        phrase("Forms", "Did you mean {near}?").format(near=", ".join(near))
        if near
        else phrase("Forms", "Check the name of the list or file.")
    )
    message = phrase("Forms", "there is no list {instance_id!r}").format(instance_id=instance_id)
    raise ExpressionError(message, column=call.arguments[at].column, code="unknown_instance", advice=advice)


def instance_path(builder: Builder, tree: Path, call: Call, context: Context) -> Code:
    """The piece that reads rows of a list, or a column of them."""
    instance_id = _literal(call, 0)
    if instance_id == _LAST_SAVED:
        what = phrase("Forms", "there is no last saved case on a keying desk, so this is always blank")
        builder.notes.warn(
            "last_saved", call.column, what, phrase("Forms", "Key the question, or mark it key::repeat.")
        )
        return fixed("")
    known_instance(builder, call, instance_id)
    steps = tree.steps
    if not 2 <= len(steps) <= 3 or any(step.name in {".", ".."} for step in steps) or steps[0].predicates:
        message = phrase(
            "Forms", "a path into the list {instance_id!r} is written instance('{instance_id}')/root/item[…]/column"
        ).format(instance_id=instance_id)
        raise ExpressionError(message, column=tree.column, code="syntax", advice=phrase("Forms", "Write it so."))
    rows = _rows(builder, instance_id, steps[1].predicates, context)
    if len(steps) == 2:
        return Code(rows, NODES, nodes=rows)
    if steps[2].predicates:
        message = phrase("Forms", "a predicate on a column is not supported")
        raise ExpressionError(
            message, column=steps[2].column, code="unsupported_axis", advice=phrase("Forms", "Put it on item.")
        )
    return _column(rows, steps[2].name)


def _column(rows: FindRows, column: str) -> Code:
    """The values of one column; of a single row the value itself, which is what most paths are for."""

    def cells(here: Here, world: World) -> list[str]:
        return [row[column] for row in rows(here, world) if column in row]

    def value(here: Here, world: World) -> Value:
        found = cells(here, world)
        return found[0] if len(found) == 1 else list(found)

    return Code(value, VALUE, nodes=cells)


def _rows(builder: Builder, instance_id: str, predicates: tuple[Tree, ...], context: Context) -> FindRows:
    in_predicate = context.in_predicate
    found = lookup(builder, predicates[0], context) if predicates else None
    left = predicates[1:] if found else predicates
    keeps = tuple(keeper(builder, predicate, context, "") for predicate in left)
    if found:
        return _looked_up(builder, instance_id, found, keeps, in_predicate=in_predicate)

    def rows(here: Here, world: World) -> Sequence[Row]:
        current: Node = here.current if in_predicate else here
        return list(kept(keeps, world.table(instance_id), current, world))

    return rows


def _looked_up(
    builder: Builder, instance_id: str, found: Lookup, keeps: tuple[Keep, ...], *, in_predicate: bool
) -> FindRows:
    tables, equalities = builder.tables, found.equalities
    keeps = (*found.rest, *keeps)

    def rows(here: Here, world: World) -> Sequence[Row]:
        current: Node = here.current if in_predicate else here
        frame = Frame("", current)
        table = world.table(instance_id)
        wanted = [(column, run(frame, world)) for column, run in equalities]
        having = [tables.column(instance_id, column, table).having(value) for column, value in wanted]
        fewest = min(having, key=len)
        if len(having) > 1:
            fewest = [row for row in fewest if all(equal(row.get(column, ""), value) for column, value in wanted)]
        return list(kept(keeps, fewest, current, world))

    return rows


def pulldata(builder: Builder, call: Call, context: Context) -> Code:
    """The column of the first row of a file whose key column has the key, else blank."""
    instance_id = known_instance(builder, call, _literal(call, 0).removesuffix(".csv"))
    column, key_column, key = (builder.code(argument, context) for argument in call.arguments[1:])
    tables, run = builder.tables, key.value

    def value(here: Here, world: World) -> str:
        name = text(key_column.value(here, world))
        index = tables.column(instance_id, name, world.table(instance_id))
        wanted = text(run(here, world))
        rows = index.having(wanted) or index.having(number_of_text(wanted))
        return rows[0].get(text(column.value(here, world)), "") if rows and wanted != "" else ""

    return Code(value, TEXT)


def _literal(call: Call, at: int) -> str:
    argument = call.arguments[at] if at < len(call.arguments) else None
    if isinstance(argument, Literal):
        return argument.text.strip()
    message = phrase("Forms", "the name of the list in {name}() must stand in quotes").format(name=call.name)
    raise ExpressionError(
        message, column=call.column, code="unknown_instance", advice=phrase("Forms", "Write the name in quotes.")
    )
