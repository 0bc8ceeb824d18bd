"""Tokens → tree: a parser of the XPath 1.0 grammar as far as XLSForms use it."""

from __future__ import annotations

import math

from forms.errors import ExpressionError
from forms.expressions.lexer import Token, tokens
from forms.expressions.tree import STRENGTH, Call, Chain, Filter, Link, Literal, Negative, Number, Path, Step, Tree

#: Deepest nesting of parentheses, arguments and predicates that is read.
MAX_DEPTH = 100

_NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})
_UNSUPPORTED = {
    "//": ("unsupported_axis", "`//` (anywhere below) is not supported", "Write the whole path."),
    "@": ("unsupported_axis", "attributes are not supported", "Use a column of the list instead."),
    "::": ("unsupported_axis", "axes are not supported", "Use . and .. and names."),
    "|": ("union", "a union of node-sets is not supported", "Write the parts one by one."),
}


def parse(source: str) -> Tree:
    """The tree of an expression. Raises ExpressionError with a column, and never RecursionError."""
    return _Parser(tokens(source)).whole()


class _Parser:
    """Recursive descent; operators by precedence climbing, so that depth costs few Python frames."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._next = 0
        self._depth = 0

    def whole(self) -> Tree:
        if self._tokens[0].kind == "end":
            message = "the expression is empty"
            raise ExpressionError(message, column=1, code="empty", advice="Clear the cell, or write an expression.")
        tree = self._chain(1)
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
            message = f"`{opened.text}` is not closed"
            raise ExpressionError(message, column=opened.column, code="syntax", advice=f"Add the missing `{text}`.")
        raise self._unexpected()

    def _unexpected(self) -> ExpressionError:
        token = self._peek()
        if token.kind == "symbol" and token.text in _UNSUPPORTED:
            code, message, advice = _UNSUPPORTED[token.text]
            return ExpressionError(message, column=token.column, code=code, advice=advice)
        if token.kind == "end":
            message, advice = "the expression ends too early", "Complete it."
        else:
            message = f"`{token.text}` cannot stand here"
            advice = "Check for a missing operator, comma, quote or parenthesis before it."
        return ExpressionError(message, column=token.column, code="syntax", advice=advice)

    def _deeper(self, opened: Token) -> Tree:
        """An expression one level down."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            message = f"the expression is nested more than {MAX_DEPTH} levels deep"
            raise ExpressionError(message, column=opened.column, code="too_deep", advice="Split it over calculates.")
        tree = self._chain(1)
        self._depth -= 1
        return tree

    # --- grammar

    def _chain(self, weakest: int) -> Tree:
        """Operands joined by operators that bind at least as strongly as `weakest`."""
        left = self._negative()
        while self._strength() >= weakest:
            strength, links = self._strength(), []
            while self._strength() == strength:
                operator = self._take()
                operand = self._chain(strength + 1)
                links.append(Link(operator.text, operand, operator.column))
            left = Chain(left, tuple(links), left.column)
        return left

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
            message = "the number is too large"
            raise ExpressionError(message, column=token.column, code="syntax", advice="Write a smaller number.")
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
            message = f"{token.text}() is not supported"
            raise ExpressionError(message, column=token.column, code="unsupported_axis", advice="Name the question.")
        return Step(token.text, self._predicates(), token.column)

    def _predicates(self) -> tuple[Tree, ...]:
        predicates = []
        while self._sees("["):
            opened = self._take()
            predicates.append(self._deeper(opened))
            self._expect("]", opened)
        return tuple(predicates)
