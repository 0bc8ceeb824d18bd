"""Filters of the table of papers as SQL on the register and the wide tables.

A filter names a column (one of `REGISTER`, or a question's path), an operator and a value. A filter on a roster's
question is met when one row of the roster meets it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from forms.questionnaire import Choice, Question
from storage.case_rows import IS_DUPLICATE
from storage.driver import quoted
from storage.layout import Column, Layout

IS, IS_NOT, CONTAINS, MISSING, ABOVE, BELOW = "is", "is_not", "contains", "missing", "above", "below"
OPERATORS = (IS, IS_NOT, CONTAINS, MISSING, ABOVE, BELOW)
#: How a column is compared.
TEXT, NUMBER, MOMENT, CODE, CODES = "text", "number", "moment", "code", "codes"

#: What a paper is found by beside its answers → the SQL that gives it, and how it is compared.
REGISTER: Mapping[str, tuple[str, str]] = MappingProxyType({
    "paper_number": ("cases.paper_number", TEXT),
    "status": ("cases.status", CODE),
    "queries": (
        "(SELECT count(*) FROM flag WHERE flag.case_key = cases.case_key AND flag.query <> '' AND flag.override = '')",
        NUMBER,
    ),
    "batch": ("coalesce((SELECT name FROM batch WHERE batch.batch_id = cases.batch), cases.batch)", TEXT),
    "district": ("cases.district", CODE),
    "keying": ("cases.keying", NUMBER),
    "enumerator": ("cases.enumerator", CODE),
    "opened_at": ("cases.opened_at", MOMENT),
    "changed_at": ("cases.changed_at", MOMENT),
})

#: What a supervisor looks for: name → condition on the register.
CONCERNS: Mapping[str, str] = MappingProxyType({
    "queries": (
        "cases.status <> 'void' AND EXISTS (SELECT 1 FROM flag WHERE flag.case_key = cases.case_key "
        "AND flag.query <> '' AND flag.override = '')"
    ),
    "duplicates": IS_DUPLICATE,
    "conflicts": "cases.has_conflict = 1",
    "returned": (
        "EXISTS (SELECT 1 FROM change WHERE change.case_id = cases.case_id AND change.keying = cases.keying "
        "AND change.kind = 'returned' AND NOT EXISTS (SELECT 1 FROM change AS done WHERE done.case_id = cases.case_id "
        "AND done.keying = cases.keying AND done.kind = 'accepted' "
        "AND done.path || ' ' || done.row_id = change.row_id))"
    ),
    "keyed": "cases.status IN ('closed', 'incomplete', 'final')",
})

_NUMBERS = frozenset({"integer", "decimal", "range", "int"})
_MOMENTS = frozenset({"date", "time", "dateTime"})


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """One condition. `column` is a name of `REGISTER`, a question's path, or 'concern' (`value` is then one)."""

    column: str
    operator: str
    value: str = ""


@dataclass(slots=True)
class Where:
    """Conditions and their values, and the tables that must be joined: '' is the register."""

    tables: set[str] = field(default_factory=set)
    conditions: list[str] = field(default_factory=list)
    words: list[object] = field(default_factory=list)

    def add(self, condition: str, words: Sequence[object] = ()) -> None:
        """And this as well."""
        self.conditions.append(condition)
        self.words += words


def comparison_of(question: Question) -> str:
    """How answers of a question are compared."""
    if question.kind in {"select_multiple", "rank"}:
        return CODES
    if question.kind == "select_one":
        return CODE
    kinds = {question.kind, question.value_type}
    return NUMBER if kinds & _NUMBERS else MOMENT if kinds & _MOMENTS else TEXT


def declared_missing(lists: Mapping[str, Sequence[Choice]], question: Question) -> dict[str, tuple[str, ...]]:
    """Codes of a question that stand for a missing reason → those reasons."""
    found: dict[str, tuple[str, ...]] = {code: (reason,) for code, reason in question.keying.missing.items()}
    for choice in lists.get(question.choices, ()):
        if choice.missing:
            found[choice.code] = (choice.missing, *choice.missing_too)
    return found


def add_filter(
    where: Where,
    layout: Layout,
    question: Question | None,
    one: CaseFilter,
    missing: Mapping[str, tuple[str, ...]],
) -> None:
    """Narrow `where` by one filter. `missing` are the codes of `question` that stand for a missing reason."""
    if one.column == "concern":
        where.tables.add("")
        where.add(CONCERNS[one.value])
        return
    if one.column in REGISTER:
        expression, comparison = REGISTER[one.column]
        where.tables.add("")
        where.add(*_compare(expression, comparison, one, {}))
        return
    column = layout.columns.get(one.column)
    if column is None:
        where.add("0")
        return
    comparison = comparison_of(question) if question is not None else TEXT
    if one.operator == MISSING:
        _add_missing(where, column, one.value, missing)
    elif column.level:
        _add_row_filter(where, column, comparison, one, missing)
    else:
        where.tables.add(column.table)
        where.add(*_compare(f"{quoted(column.table)}.{quoted(column.name)}", comparison, one, missing))


def _add_missing(where: Where, column: Column, reason: str, missing: Mapping[str, tuple[str, ...]]) -> None:
    """A missing reason in the flags, or a code that stands for one."""
    codes = [code for code, reasons in missing.items() if not reason or reason in reasons]
    flagged = (
        "SELECT flag.case_key FROM flag WHERE flag.case_key BETWEEN :low AND :high AND flag.question_key = ? "
        "AND flag.missing " + ("= ?" if reason else "<> ''")
    )
    words: list[object] = [column.key, *([reason] if reason else [])]
    marks = ", ".join("?" * len(codes))
    name = f"{quoted(column.table)}.{quoted(column.name)}"
    if column.level:
        coded = (
            f"SELECT case_key FROM {quoted(column.table)} WHERE case_key BETWEEN :low AND :high "
            f"AND row_is_deleted = 0 AND {quoted(column.name)} IN ({marks})"
        )
        where.add(f"{{key}} IN ({flagged} UNION ALL {coded})", [*words, *codes])
        where.tables.add("")
    else:
        where.tables.add(column.table)
        where.add(f"({name} IN ({marks}) OR {{key}} IN ({flagged}))", [*codes, *words])


def _add_row_filter(
    where: Where, column: Column, comparison: str, one: CaseFilter, missing: Mapping[str, tuple[str, ...]]
) -> None:
    name = quoted(column.name)
    condition, words = _compare(name, comparison, one, missing)
    if one.operator == IS_NOT:
        condition = f"{name} IS NOT NULL AND {condition}"
    where.tables.add("")
    where.add(
        f"{{key}} IN (SELECT case_key FROM {quoted(column.table)} WHERE case_key BETWEEN :low AND :high "
        f"AND row_is_deleted = 0 AND {condition})",
        words,
    )


def _compare(
    expression: str, comparison: str, one: CaseFilter, missing: Mapping[str, tuple[str, ...]]
) -> tuple[str, list[object]]:
    if one.operator == IS_NOT:
        condition, words = _compare(expression, comparison, CaseFilter(one.column, IS, one.value), missing)
        return f"NOT coalesce({condition}, 0)", words
    if one.operator == CONTAINS:
        if comparison == CODES:
            return _ticked(expression, one.value)
        return f"instr(anketa_fold({expression}), ?) > 0", [one.value.casefold()]
    if one.operator in {ABOVE, BELOW}:
        sign = ">" if one.operator == ABOVE else "<"
        condition, words = _ordered(expression, comparison, sign, one.value)
        if missing:
            condition += f" AND {expression} NOT IN ({', '.join('?' * len(missing))})"
        return f"({condition})", [*words, *missing]
    return _equal(expression, comparison, one.value)


def _equal(expression: str, comparison: str, value: str) -> tuple[str, list[object]]:
    if comparison == CODES:
        return _ticked(expression, value)
    if comparison == NUMBER and _number(value) is not None:
        return f"CAST({expression} AS REAL) = ? AND {expression} <> ''", [_number(value)]
    if comparison == TEXT:
        return f"anketa_fold({expression}) = ?", [value.casefold()]
    if comparison == MOMENT:
        return f"substr({expression}, 1, {len(value)}) = ?", [value]
    return f"{expression} = ?", [value]


def _ordered(expression: str, comparison: str, sign: str, value: str) -> tuple[str, list[object]]:
    number = _number(value)
    if comparison != MOMENT and number is not None:
        return f"{expression} <> '' AND CAST({expression} AS REAL) {sign} ?", [number]
    return f"{expression} <> '' AND substr({expression}, 1, {max(len(value), 1)}) {sign} ?", [value]


def _ticked(expression: str, code: str) -> tuple[str, list[object]]:
    return f"instr(' ' || {expression} || ' ', ?) > 0", [f" {code} "]


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
