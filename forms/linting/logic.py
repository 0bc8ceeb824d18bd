"""Can an expression ever be true? Reasoning over what single questions may hold.

An expression becomes alternatives, each a set of claims about single questions: `a > 3`, `b = '1'`,
`selected(c, 'x')`. A set of claims contradicts itself when no candidate value of a question fits all
claims about it. What is not understood (two questions compared, arithmetic, regex) counts as
possible, so that a finding is never a guess.
"""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from forms.expressions.moment import date_of_text
from forms.expressions.tree import Call, Chain, Link, Literal, Negative, Number, Path, Tree
from forms.expressions.value import number_of_text

#: More alternatives than this are not followed up.
MOST_ALTERNATIVES = 128

_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_RELATIONS: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_COUNTED = {"string-length": "integer", "count-selected": "integer"}


@dataclass(frozen=True, slots=True)
class Claim:
    """What an expression says of one variable: a question's path, or `string-length(path)`.

    `sign` is a comparison or `has` (a select holds the code); dates are days since 1970.
    """

    variable: str
    sign: str
    value: float | str
    is_negated: bool = False


Claims = tuple[Claim, ...]
Alternatives = list[Claims]
#: May be true for all we know.
POSSIBLE: Alternatives = [()]
NEVER: Alternatives = []


@dataclass(frozen=True, slots=True)
class Domain:
    """What a variable may hold. `kind` is codes, several (codes), integer, decimal, text, blank or unknown."""

    kind: str
    codes: frozenset[str] = frozenset()
    low: float = -math.inf
    high: float = math.inf
    may_be_blank: bool = True


class Reading:
    """One expression read as alternatives: `find` gives the path of a reference, '' for what is not one question.

    `columns` are the values of a list's row, where the expression is a filter of that list.
    """

    def __init__(self, find: Callable[[Path], str], columns: Mapping[str, str] | None = None) -> None:
        self._find = find
        self._columns = columns

    def alternatives(self, tree: Tree, *, is_negated: bool = False) -> Alternatives:
        """The sets of claims of which one must hold for the expression to be true (or false, when negated)."""
        if isinstance(tree, Chain):
            word = tree.links[0].operator
            if word in {"and", "or"}:
                parts = [tree.first, *(link.operand for link in tree.links)]
                found = [self.alternatives(part, is_negated=is_negated) for part in parts]
                return either(found) if (word == "or") is not is_negated else both(found)
            if len(tree.links) == 1 and word in _MIRRORED:
                return self._comparison(tree.first, tree.links[0], is_negated=is_negated)
        if isinstance(tree, Call):
            return self._call(tree, is_negated=is_negated)
        return POSSIBLE

    def _call(self, tree: Call, *, is_negated: bool) -> Alternatives:
        if tree.name == "not" and len(tree.arguments) == 1:
            return self.alternatives(tree.arguments[0], is_negated=not is_negated)
        if tree.name in {"true", "false"} and not tree.arguments:
            return POSSIBLE if (tree.name == "true") is not is_negated else NEVER
        if tree.name == "selected" and len(tree.arguments) == 2:
            variable, code = self._variable(tree.arguments[0]), self.constant(tree.arguments[1])
            if variable and isinstance(code, str):
                return [(Claim(variable, "has", code, is_negated),)]
        return POSSIBLE

    def _comparison(self, left: Tree, link: Link, *, is_negated: bool) -> Alternatives:
        sign, right = link.operator, link.operand
        one, other = self.constant(left), self.constant(right)
        if one is not None and other is not None:
            return POSSIBLE if compares(sign, one, other) is not is_negated else NEVER
        if one is not None:
            left, sign, other = right, _MIRRORED[sign], one
        variable = self._variable(left)
        if not variable or other is None:
            return POSSIBLE
        return [(Claim(variable, sign, other, is_negated),)]

    def _variable(self, tree: Tree) -> str:
        if isinstance(tree, Call) and tree.name in _COUNTED and len(tree.arguments) == 1:
            inner = self._variable(tree.arguments[0])
            return f"{tree.name}({inner})" if inner and "(" not in inner else ""
        return self._find(tree) if isinstance(tree, Path) else ""

    def constant(self, tree: Tree) -> float | str | None:
        """The value of a tree that is fixed: a number, a text, a date in days, a column of the filtered row."""
        found: float | str | None = None
        match tree:
            case Number():
                found = tree.value
            case Literal():
                found = tree.text
            case Negative(operand=Number(value=value)):
                found = -value if tree.times % 2 else value
            case Call(name="date", arguments=(Literal(text=text),)) if date_of_text(text):
                found = number_of_text(text)
            case Call(name="number" | "int", arguments=(argument,)):
                inner = self.constant(argument)
                found = number_of_text(inner) if isinstance(inner, str) else inner
            case Path() if self._columns is not None and is_column(tree):
                found = self._columns.get(tree.steps[0].name, "")
        return found


def is_column(tree: Path) -> bool:
    """Whether a path inside a filter is a column of the list's row."""
    is_lone = len(tree.steps) == 1 and not tree.is_absolute and tree.start is None and not tree.steps[0].predicates
    return is_lone and tree.steps[0].name not in {".", "..", "*"}


def either(parts: Iterable[Alternatives]) -> Alternatives:
    """At least one of the parts holds."""
    found = [claims for part in parts for claims in part]
    return found if len(found) <= MOST_ALTERNATIVES else POSSIBLE


def both(parts: Iterable[Alternatives]) -> Alternatives:
    """All of the parts hold."""
    found: Alternatives = POSSIBLE
    for part in parts:
        if len(found) * len(part) > MOST_ALTERNATIVES:
            continue
        found = [(*one, *other) for one in found for other in part]
    return found


def is_possible(alternatives: Alternatives, domain_of: Callable[[str], Domain]) -> bool:
    """Whether the questions can hold values for which one of the alternatives is true."""
    return any(_agree(claims, domain_of) for claims in alternatives)


def _agree(claims: Claims, domain_of: Callable[[str], Domain]) -> bool:
    by_variable: dict[str, list[Claim]] = {}
    for claim in claims:
        by_variable.setdefault(claim.variable, []).append(claim)
    return all(_fits(found, domain_of(variable)) for variable, found in by_variable.items())


def _fits(claims: list[Claim], domain: Domain) -> bool:
    if domain.kind == "unknown":
        return True
    if domain.may_be_blank and all(_accepts(claim, "") for claim in claims):
        return True
    if domain.kind == "several":
        return _several_fit(claims, domain.codes)
    return any(all(_accepts(claim, value) for claim in claims) for value in _candidates(claims, domain))


def _several_fit(claims: list[Claim], codes: frozenset[str]) -> bool:
    ticked = {str(claim.value) for claim in claims if claim.sign == "has" and not claim.is_negated}
    ticked |= {
        word
        for claim in claims
        if claim.sign == "=" and not claim.is_negated and isinstance(claim.value, str)
        for word in claim.value.split()
    }
    unticked = {str(claim.value) for claim in claims if claim.sign == "has" and claim.is_negated}
    return ticked <= codes and not ticked & unticked


def _candidates(claims: list[Claim], domain: Domain) -> list[str | float]:
    """Values of which one fits if any does: the codes, or points at, beside and between the numbers of the claims."""
    if domain.kind == "blank":
        return []
    if domain.kind == "codes":
        named = next((str(claim.value) for claim in claims if _names_a_code(claim)), None)
        return list(domain.codes) if named is None else [named] if named in domain.codes else []
    points = {number for claim in claims if not math.isnan(number := _figure(claim.value))}
    points |= {limit for limit in (domain.low, domain.high) if math.isfinite(limit)}
    near = {0.0} | {point + step for point in points for step in (-1.0, 0.0, 1.0)}
    if domain.kind == "integer":
        whole = {rounded for point in near for rounded in (math.floor(point), math.ceil(point))}
        return [float(value) for value in whole if domain.low <= value <= domain.high]
    ordered = sorted(near)
    between = [(one + other) / 2 for one, other in itertools.pairwise(ordered)]
    numbers = [value for value in (*ordered, *between) if domain.low <= value <= domain.high]
    if domain.kind == "decimal":
        return list(numbers)
    texts = {claim.value for claim in claims if isinstance(claim.value, str)}
    return [*numbers, *texts, "\N{REPLACEMENT CHARACTER}"]


def _names_a_code(claim: Claim) -> bool:
    """Whether only one code can fit: lists of thousands need not be gone through."""
    return claim.sign in {"=", "has"} and isinstance(claim.value, str) and not claim.is_negated


def _figure(value: float | str) -> float:
    return value if isinstance(value, float) else number_of_text(value)


def _accepts(claim: Claim, value: str | float) -> bool:
    holds = str(claim.value) in str(value).split() if claim.sign == "has" else compares(claim.sign, value, claim.value)
    return holds is not claim.is_negated


def compares(sign: str, left: float | str, right: float | str) -> bool:
    """`left sign right` as the engine has it: texts as texts, everything else as numbers; NaN equals nothing."""
    if sign in _RELATIONS:
        return _RELATIONS[sign](_figure(left), _figure(right))
    if isinstance(left, str) and isinstance(right, str):
        equal = left == right
    elif "" in {left, right}:
        equal = False
    else:
        equal = _figure(left) == _figure(right)
    return equal is (sign == "=")
