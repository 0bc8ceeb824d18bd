"""Tokens → tree: a parser of the XPath 1.0 grammar as far as XLSForms use it."""

from __future__ import annotations

import math

from forms.errors import ExpressionError
from forms.expressions.lexer import Token, tokens
from forms.expressions.tree import (
    STRENGTH,
    Call,
    Chain,
    Filter,
    Link,
    Literal,
    Negative,
    Number,
    Path,
    Step,
    Tree,
    height,
)
from forms.wording import phrase, translate

#: Deepest nesting of parentheses, arguments and predicates that is read.
MAX_DEPTH = 100

_NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})
_UNSUPPORTED = {
    "//": (
        "unsupported_axis",
        translate("Forms", "`//` (anywhere below) is not supported"),
        translate("Forms", "Write the whole path."),
    ),
    "@": (
        "unsupported_axis",
        translate("Forms", "attributes are not supported"),
        translate("Forms", "Use a column of the list instead."),
    ),
    "::": (
        "unsupported_axis",
        translate("Forms", "axes are not supported"),
        translate("Forms", "Use . and .. and names."),
    ),
    "|": (
        "union",
        translate("Forms", "a union of node-sets is not supported"),
        translate("Forms", "Write the parts one by one."),
    ),
}


def parse(source: str) -> Tree:
    """The tree of an expression. Raises ExpressionError with a column, and never RecursionError."""
    tree = _Parser(tokens(source)).whole()
    if height(tree) > MAX_DEPTH:
        raise _too_deep(tree.column)
    return tree


def _too_deep(column: int) -> ExpressionError:
    message = phrase("Forms", "the expression is nested more than {max_depth} levels deep").format(max_depth=MAX_DEPTH)
    return ExpressionError(
        message, column=column, code="too_deep", advice=phrase("Forms", "Split it over several calculates.")
    )


class _Waiting:
    """A chain whose last operand is still being read."""

    def __init__(self, strength: int, first: Tree, operator: Token) -> None:
        self.strength = strength
        self._first = first
        self._operator = operator
        self._links: list[Link] = []

    def link(self, operand: Tree, operator: Token) -> None:
        """Takes the operand read last, and the operator of the next one."""
        self._links.append(Link(self._operator.text, operand, self._operator.column))
        self._operator = operator

    def closed(self, operand: Tree) -> Chain:
        """The chain, with its last operand."""
        self.link(operand, self._operator)
        return Chain(self._first, tuple(self._links), self._first.column)


class _Parser:
    """Recursive descent; operators wait on a stack, so that only nesting costs Python frames."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._next = 0
        self._depth = 0

    def whole(self) -> Tree:
        if self._tokens[0].kind == "end":
            message = phrase("Forms", "the expression is empty")
            raise ExpressionError(
                message, column=1, code="empty", advice=phrase("Forms", "Clear the cell, or write an expression.")
            )
        tree = self._chain()
        if self._peek().kind != "end":
            raise self._unexpected()
        return tree

    # --- tokens

    def _peek(self) -> Token:
        return self._tokens[self._next]

    def _take(self) -> Token:
        token = self._tokens[self._next]
        self._next += 1
        return token

    def _sees(self, text: str) -> bool:
        token = self._tokens[self._next]
        return token.kind == "symbol" and token.text == text

    def _expect(self, text: str, opened: Token) -> None:
        if self._sees(text):
            self._next += 1
            return
        if self._peek().kind == "end":
            message = phrase("Forms", "`{text}` is not closed").format(text=opened.text)
            raise ExpressionError(
                message,
                column=opened.column,
                code="syntax",
                advice=phrase("Forms", "Add the missing `{text}`.").format(text=text),
            )
        raise self._unexpected()

    def _unexpected(self) -> ExpressionError:
        token = self._peek()
        if token.kind == "symbol" and token.text in _UNSUPPORTED:
            code, message, advice = _UNSUPPORTED[token.text]
            return ExpressionError(
                phrase("Forms", message), column=token.column, code=code, advice=phrase("Forms", advice)
            )
        if token.kind == "end":
            message, advice = phrase("Forms", "the expression ends too early"), phrase("Forms", "Complete it.")
        else:
            message = phrase("Forms", "`{text}` cannot stand here").format(text=token.text)
            advice = phrase("Forms", "Check for a missing operator, comma, quote or parenthesis before it.")
        return ExpressionError(message, column=token.column, code="syntax", advice=advice)

    def _deeper(self, opened: Token) -> Tree:
        """An expression one level down."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _too_deep(opened.column)
        tree = self._chain()
        self._depth -= 1
        return tree

    # --- grammar

    def _chain(self) -> Tree:
        """Operands and the operators between them, stronger operators first."""
        waiting: list[_Waiting] = []
        operand = self._negative()
        while True:
            strength = self._strength()
            while waiting and waiting[-1].strength > strength:
                operand = waiting.pop().closed(operand)
            if strength == 0:
                return operand
            operator = self._take()
            if waiting and waiting[-1].strength == strength:
                waiting[-1].link(operand, operator)
            else:
                waiting.append(_Waiting(strength, operand, operator))
            operand = self._negative()

    def _strength(self) -> int:
        token = self._tokens[self._next]
        return STRENGTH[token.text] if token.kind == "operator" else 0

    def _negative(self) -> Tree:
        first, times = self._peek(), 0
        while self._peek().kind == "operator" and self._peek().text == "-":
            self._next += 1
            times += 1
        operand = self._located()
        return Negative(operand, times, first.column) if times else operand

    def _located(self) -> Tree:
        """A primary expression, or a path, or a path that starts at a primary expression."""
        if self._is_step() or self._sees("/"):
            return self._path()
        tree = self._primary()
        column = tree.column
        if self._sees("["):
            tree = Filter(tree, self._predicates(), column)
        if self._sees("/"):
            self._next += 1
            tree = Path(self._steps(), start=tree, column=column)
        return tree

    def _primary(self) -> Tree:
        token = self._peek()
        if token.kind == "number":
            return self._number()
        if token.kind == "literal":
            self._next += 1
            return Literal(token.text[1:-1], token.column)
        if token.kind == "name":
            return self._call()
        if self._sees("("):
            self._next += 1
            tree = self._deeper(token)
            self._expect(")", token)
            return tree
        raise self._unexpected()

    def _number(self) -> Number:
        token = self._take()
        value = float(token.text)
        if math.isinf(value):
            message = phrase("Forms", "the number is too large")
            raise ExpressionError(
                message, column=token.column, code="syntax", advice=phrase("Forms", "Write a smaller number.")
            )
        return Number(value, token.column)

    def _call(self) -> Call:
        name, opened = self._take(), self._take()
        arguments: list[Tree] = []
        if not self._sees(")"):
            arguments.append(self._deeper(opened))
            while self._sees(","):
                self._next += 1
                arguments.append(self._deeper(opened))
        self._expect(")", opened)
        return Call(name.text, tuple(arguments), name.column)

    def _path(self) -> Path:
        column, is_absolute = self._peek().column, self._sees("/")
        if is_absolute:
            self._next += 1
        return Path(self._steps(), is_absolute, column=column)

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while self._sees("/"):
            self._next += 1
            steps.append(self._step())
        return tuple(steps)

    def _is_step(self) -> bool:
        token = self._peek()
        if token.kind == "name":
            follower = self._tokens[self._next + 1]
            return not (follower.kind == "symbol" and follower.text == "(") or token.text in _NODE_TYPES
        return token.kind == "symbol" and token.text in {".", "..", "*"}

    def _step(self) -> Step:
        token = self._peek()
        if not self._is_step():
            raise self._unexpected()
        self._next += 1
        if token.text in _NODE_TYPES and self._sees("("):
            message = phrase("Forms", "{text}() is not supported").format(text=token.text)
            raise ExpressionError(
                message, column=token.column, code="unsupported_axis", advice=phrase("Forms", "Name the question.")
            )
        return Step(token.text, self._predicates(), token.column)

    def _predicates(self) -> tuple[Tree, ...]:
        predicates = []
        while self._sees("["):
            opened = self._take()
            predicates.append(self._deeper(opened))
            self._expect("]", opened)
        return tuple(predicates)
