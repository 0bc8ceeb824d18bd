"""Functions of choice: `if`, `coalesce`, `once`, and of what is selected (ODK XForms specification)."""

from __future__ import annotations

import math

from forms.expressions.code import (
    NUMBER,
    TEXT,
    TRUTH,
    VALUE,
    Builder,
    Code,
    Context,
    Here,
    text_of,
    truth_of,
)
from forms.expressions.function import Function, Functions, SpecialFunction
from forms.expressions.operation import warn_of_blank
from forms.expressions.tree import Call
from forms.expressions.value import Value, first, stored, text
from forms.node import Node, World


def _if(builder: Builder, call: Call, context: Context) -> Code:
    condition, then, other = (builder.code(argument, context) for argument in call.arguments)
    warn_of_blank(builder.notes, condition, call.arguments[0].column)
    test, yes, no = truth_of(condition), then.value, other.value
    gives = then.gives if then.gives == other.gives else VALUE
    if then.nodes is None or other.nodes is None:
        return Code(lambda here, world: yes(here, world) if test(here, world) else no(here, world), gives)
    some, rest = then.nodes, other.nodes
    return Code(
        lambda here, world: yes(here, world) if test(here, world) else no(here, world),
        gives,
        nodes=lambda here, world: some(here, world) if test(here, world) else rest(here, world),
        target=then.target if then.target == other.target else "",
    )


def _coalesce(one: Value, other: Value) -> Value:
    """The first value, or when it is blank or no number the second."""
    return first(other) if stored(one) == "" else first(one)


def _once(builder: Builder, call: Call, context: Context) -> Code:
    """The answer that is there already, else the value of the argument."""
    code = builder.code(call.arguments[0], context)
    run, in_predicate = code.value, context.in_predicate

    def value(here: Here, world: World) -> Value:
        node: Node = here.current if in_predicate else here
        kept = node.typed
        return kept if kept != "" else run(here, world)

    return Code(value)


def _selected(builder: Builder, call: Call, context: Context) -> Code:
    """Whether a code is among codes separated by spaces; `selected('', '')` is true."""
    among, code = (builder.code(argument, context) for argument in call.arguments)
    codes = text_of(among)
    if code.is_fixed:
        needle = f" {text(code.fixed).strip()} "
        return Code(lambda here, world: needle in f" {codes(here, world)} ", TRUTH)
    wanted = text_of(code)
    return Code(lambda here, world: f" {wanted(here, world).strip()} " in f" {codes(here, world)} ", TRUTH)


def _selected_at(codes: str, at: float) -> str:
    """The code at a position from 0, blank when there is none."""
    found = codes.split()
    return found[int(at)] if not math.isnan(at) and 0 <= at < len(found) else ""


FUNCTIONS: Functions = (
    SpecialFunction("if", 3, 3, _if),
    Function("coalesce", 2, 2, (VALUE,), VALUE, _coalesce),
    SpecialFunction("once", 1, 1, _once, is_volatile=True),
    SpecialFunction("selected", 2, 2, _selected),
    Function("count-selected", 1, 1, (TEXT,), NUMBER, lambda codes: float(len(codes.split()))),
    Function("selected-at", 2, 2, (TEXT, NUMBER), TEXT, _selected_at),
)
