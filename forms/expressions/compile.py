"""Expressions of a questionnaire, compiled: source → tree → closures over the live tree.

What is static is worked out once: paths become ways over the tree, calls with fixed arguments
their value, comparisons the cheapest test their sides allow. See DIALECT.md for what is decided
where the ODK engines differ.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from forms.errors import ExpressionError
from forms.expressions import (
    functions_date,
    functions_geo,
    functions_logic,
    functions_nodes,
    functions_number,
    functions_text,
)
from forms.expressions.code import TRUTH, Caution, Code, Context, Find, Notes, fixed, number_of, truth_of
from forms.expressions.function import Function, SpecialFunction, call
from forms.expressions.instance import instance_path
from forms.expressions.moment import date_of_text, datetime_of_text, time_of_text
from forms.expressions.operation import calculated, compared, joined, negated, warn_of_blank
from forms.expressions.parser import parse
from forms.expressions.predicate import keeper
from forms.expressions.route import node_path
from forms.expressions.start import column_path, descent, filtered
from forms.expressions.table import Tables
from forms.expressions.tree import Call, Chain, Filter, Literal, Negative, Number, Path, Tree
from forms.expressions.value import Value, plain_number, stored
from forms.node import Node, Typed, World
from forms.wording import phrase

__all__ = ["FUNCTIONS", "Caution", "Expression", "Scope", "compile_expression", "typed"]

#: Every function of the dialect by name: a new function is one row of one table.
FUNCTIONS: Mapping[str, Function | SpecialFunction] = {
    function.name: function
    for table in (functions_logic, functions_text, functions_number, functions_date, functions_nodes, functions_geo)
    for function in table.FUNCTIONS
}


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """What expressions may speak of; one per questionnaire.

    `kinds`: XForm path without row numbers → 'group', 'roster' or a question kind; the root is a
    group. `instances`: ids of secondary instances and of CSV files. `tables` keeps the indexes of
    their columns for all expressions of the questionnaire.
    """

    kinds: Mapping[str, str]
    instances: frozenset[str] = frozenset()
    tables: Tables = field(default_factory=Tables, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """A compiled expression. None of its methods raises, whatever the answers are.

    `reads`: paths of the questions whose answer or relevance can change the result, and of the
    rosters whose rows are counted or walked, predicates included. `is_volatile`: uses now(),
    today(), random(), uuid(), once(), position() or randomize() without a seed, so that the same
    answers may give another result. `walks_rows`: reads rows of a roster other than the one it
    stands in, so that a change in one row concerns the expression in all of them.
    """

    source: str
    reads: frozenset[str]
    cautions: tuple[Caution, ...]
    is_volatile: bool
    walks_rows: bool
    _value: Callable[[Node, World], Value] = field(repr=False)
    _truth: Callable[[Node, World], bool] = field(repr=False)
    _number: Callable[[Node, World], float] = field(repr=False)
    _nodes: Find | None = field(repr=False)

    def value(self, node: Node, world: World) -> Value:
        """The value at `node`: boolean, number, text, date, time, point in time or node-set.

        The path of one question gives the question's value, not a node-set of one.
        """
        return self._value(node, world)

    def text(self, node: Node, world: World) -> str:
        """Canonical text to store: no exponent, no trailing `.0`, NaN is blank, 'true' or 'false', ISO dates."""
        return stored(self._value(node, world))

    def truth(self, node: Node, world: World) -> bool:
        """The value as a boolean; blank is false (DIALECT.md)."""
        return self._truth(node, world)

    def number(self, node: Node, world: World) -> float:
        """The value as a number; NaN when it is none."""
        return self._number(node, world)

    def rows(self, node: Node, world: World) -> list[Node | Mapping[str, str]]:
        """Of the node-set of an itemset: rows of a list (column → text), or rows of a roster."""
        if self._nodes is None:
            return []
        return [item for item in self._nodes(node, world) if not isinstance(item, str)]


def compile_expression(source: str, at: str, scope: Scope, *, is_lenient: bool = False) -> Expression:
    """Compiles an expression as it stands in XForm XML.

    `at` is the path of the question, group or roster it belongs to: `.` and `../x` start there.
    `is_lenient`: a path the questionnaire does not have reads as blank, as in both ODK engines, and
    is a caution with the code unknown_reference instead of an error (for trying a form that has faults).
    Raises ExpressionError with `column` and one of the codes too_long, too_deep, empty, syntax,
    curly_quotes, open_quote, unknown_operator, unknown_reference, unknown_instance,
    unknown_function, unsupported_function, wrong_arguments, not_a_node_set, bad_regex,
    unsupported_axis, union.
    """
    compiler = _Compiler(scope, is_lenient=is_lenient)
    code = compiler.code(parse(source), Context(at))
    notes = compiler.notes
    return Expression(
        source,
        frozenset(notes.reads),
        tuple(notes.cautions),
        notes.is_volatile,
        notes.walks_rows,
        code.value,
        truth_of(code),
        number_of(code),
        code.nodes,
    )


#: What compiles a chain, by the strength of its operators.
_CHAINS = {1: joined, 2: joined, 3: compared, 4: compared, 5: calculated, 6: calculated}


class _Compiler:
    """Trees → pieces, for one expression."""

    def __init__(self, scope: Scope, *, is_lenient: bool) -> None:
        self.notes = Notes()
        self.is_lenient = is_lenient
        self.kinds = scope.kinds
        self.instances = scope.instances
        self.tables = scope.tables

    def code(self, tree: Tree, context: Context) -> Code:
        """The piece for a tree."""
        match tree:
            case Number(value) | Literal(value):
                return fixed(value)
            case Negative():
                return negated(self.code(tree.operand, context), tree.times)
            case Chain():
                return self._chain(tree, context)
            case Call():
                return self._call(tree, context)
            case Filter():
                return self._filter(tree, context)
            case _:
                return self._path(tree, context)

    def _chain(self, tree: Chain, context: Context) -> Code:
        first = self.code(tree.first, context)
        links = [(link, self.code(link.operand, context)) for link in tree.links]
        return _CHAINS[tree.strength](self.notes, first, links)

    def _call(self, tree: Call, context: Context) -> Code:
        function = FUNCTIONS.get(tree.name)
        if function is None:
            raise _unknown_function(tree)
        if not function.least <= len(tree.arguments) <= function.most:
            raise _wrong_arguments(tree, function)
        self.notes.is_volatile |= function.is_volatile
        if tree.name in {"today", "now"}:
            what = phrase("Forms", "{name}() is when the paper is keyed, not when the interview was").format(
                name=tree.name
            )
            self.notes.warn(
                "today_in_rule", tree.column, what, phrase("Forms", "Compare with the date written on the paper.")
            )
        if isinstance(function, SpecialFunction):
            return function.build(self, tree, context)
        arguments = [self.code(argument, context) for argument in tree.arguments]
        for at, argument in enumerate(arguments):
            if function.reading(at) == TRUTH:
                warn_of_blank(self.notes, argument, tree.column)
        return call(function, arguments)

    def _filter(self, tree: Filter, context: Context) -> Code:
        operand = self.code(tree.operand, context)
        keeps = tuple(keeper(self, predicate, context, operand.target) for predicate in tree.predicates)
        return filtered(operand, keeps, tree, context)

    def _path(self, tree: Path, context: Context) -> Code:
        start = tree.start
        if isinstance(start, Call) and start.name == "instance":
            return instance_path(self, tree, start, context)
        if start is not None and not (isinstance(start, Call) and start.name == "current"):
            return descent(self.code(start, context), tree)
        if start is None and not tree.is_absolute and context.in_predicate and not context.item:
            return column_path(self, tree)
        return node_path(self, tree, context)


#: Beginnings of functions that other programs have and XLSForms on paper do not need.
_FOREIGN = ("cht:", "difference-in-", "add-date", "search")


def _unknown_function(tree: Call) -> ExpressionError:
    if tree.name.startswith(_FOREIGN):
        message = phrase("Forms", "{name}() belongs to another program and is not supported").format(name=tree.name)
        advice = phrase("Forms", "Write it with the functions of the XLSForm standard.")
        return ExpressionError(message, column=tree.column, code="unsupported_function", advice=advice)
    near = difflib.get_close_matches(tree.name.lower(), FUNCTIONS, n=3, cutoff=0.6)
    advice = (
        phrase("Forms", "Did you mean {near}?").format(near=", ".join(near))
        if near
        else phrase("Forms", "This function does not exist in XLSForms.")
    )
    message = phrase("Forms", "unknown function {name}()").format(name=tree.name)
    return ExpressionError(message, column=tree.column, code="unknown_function", advice=advice)


def _wrong_arguments(tree: Call, function: Function | SpecialFunction) -> ExpressionError:
    least, most, given = function.least, function.most, len(tree.arguments)
    if least == most:
        message = phrase("Forms", "{name}() takes {wanted} arguments, not {given}")
    elif most > 10:
        message = phrase("Forms", "{name}() takes {wanted} or more arguments, not {given}")
    else:
        message = phrase("Forms", "{name}() takes {wanted} to {most} arguments, not {given}")
    message = message.format(name=tree.name, wanted=least, most=most, given=given)
    return ExpressionError(
        message, column=tree.column, code="wrong_arguments", advice=phrase("Forms", "Check commas and parentheses.")
    )


def typed(kind: str, text: str) -> Typed:
    """The canonical text of an answer as `Node.typed`; '' for a blank and for a partial date."""
    read = _TYPES.get(kind)
    if read is None or text == "":
        return text
    value = read(text)
    return "" if value is None else value


#: Kind of question → what reads its canonical text; None where the text says nothing of the kind.
_TYPES: Mapping[str, Callable[[str], Typed | None]] = {
    "integer": plain_number,
    "decimal": plain_number,
    "range": plain_number,
    "date": lambda text: date_of_text(text[:10]),
    "dateTime": datetime_of_text,
    "time": time_of_text,
}
