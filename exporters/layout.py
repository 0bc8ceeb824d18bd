"""From questions to columns, and from an answer to its cells (EXPORTS.md: select_multiple, missing, partial dates)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from exporters.columns import CASE_AFTER, CASE_BEFORE, CASE_KEYING, INTEGER, ROW_BEFORE, TEXT, Column, Table
from exporters.study import MAIN, Asked, Study
from exporters.tally import Tally
from exporters.words import own_words, reason_words
from forms.column_names import assign_derived
from forms.journal import Answer
from forms.questionnaire import MISSING_REASONS, NOT_KEYED, Choice
from forms.wording import translate

#: The cells of a question, and the rows where more than a value stands → its columns.
Cells = Callable[[Sequence[str], Mapping[int, Answer]], list[Sequence[str]]]

#: Different answers to a select_multiple whose cells are kept.
_REMEMBERED = 5_000
_DUMMY, _MISSING, _PARTIAL, _UNKNOWN, _FLAG = "dummy", "missing", "partial", "unknown", "flag"
#: Role of a derived column → what it holds, and what its label adds ('' = the label of its code).
_ROLES: Mapping[str, tuple[str, str]] = MappingProxyType({
    _DUMMY: (INTEGER, ""),
    _UNKNOWN: (INTEGER, translate("Exports", "codes outside the list")),
    _PARTIAL: (TEXT, translate("Exports", "known part of the date")),
    _MISSING: (TEXT, translate("Exports", "why missing")),
    _FLAG: (TEXT, translate("Exports", "what is to be known of the answer")),
})


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the answers: a column of flags for each question, the number of the keying for each case."""

    flags: bool = False
    keyings: bool = False


@dataclass(frozen=True, slots=True)
class QuestionCells:
    """The columns of one question and the function that fills them.

    A column of flags comes after them and is filled by who knows the case.
    """

    asked: Asked
    columns: tuple[Column, ...]
    fill: Cells


@dataclass(frozen=True, slots=True)
class TableLayout:
    """One table with the questions that stand in it, in column order."""

    table: Table
    questions: tuple[QuestionCells, ...]


def lay_out(
    study: Study, tallies: Mapping[str, Tally], language: str, rows: Mapping[str, int], beside: Beside = Beside()
) -> tuple[TableLayout, ...]:
    """The cases' table and one per roster. `rows` counts the cases under '' and roster rows under the roster's path."""
    names = _derived_names(study, tallies, beside)
    made = [_question_cells(study, tallies[asked.path], names, language, beside) for asked in study.asked]
    before = tuple(Column(name, "case", label=own_words(label, language)) for name, label in CASE_BEFORE)
    after = tuple(Column(name, "case", label=own_words(label, language)) for name, label in CASE_AFTER)
    head = tuple(Column(name, "row", holds, label=own_words(label, language)) for name, label, holds in ROW_BEFORE)
    if beside.keyings:
        keying = Column(CASE_KEYING[0], "case", INTEGER, label=own_words(CASE_KEYING[1], language))
        before, head = (*before, keying), (*head, replace(keying, role="row"))
    layouts = [_layout(Table(MAIN, study.title, (), rows.get("", 0)), made, before, after)]
    for roster in study.rosters:
        title = study.words(roster.labels, language) or roster.name
        layouts.append(_layout(Table(roster.name, title, (), rows.get(roster.path, 0), roster.path), made, head, ()))
    return tuple(layouts)


def _layout(
    empty: Table, made: Iterable[QuestionCells], before: tuple[Column, ...], after: tuple[Column, ...]
) -> TableLayout:
    questions = tuple(question for question in made if question.asked.roster == empty.roster)
    own = tuple(column for question in questions for column in question.columns)
    return TableLayout(replace(empty, columns=before + own + after), questions)


def _derived_names(study: Study, tallies: Mapping[str, Tally], beside: Beside) -> Mapping[tuple[str, str], str]:
    """Names of all columns that are derived from questions, settled together so that none meets another."""
    wanted = [
        (asked.column, suffix)
        for asked in study.asked
        for _role, suffix in _derived(asked, tallies[asked.path], beside)
    ]
    return assign_derived([asked.column for asked in study.asked], wanted)


def _derived(asked: Asked, tally: Tally, beside: Beside) -> list[tuple[str, str]]:
    """Role and suffix of the columns beside a question's own. Dummies first: a reason that occurs renames none."""
    codes = _dummy_codes(asked)
    counts = {_UNKNOWN: tally.unknown if asked.kind == "select_multiple" else 0, _PARTIAL: tally.partial}
    roles = [role for role, count in (*counts.items(), (_MISSING, len(tally.reasons)), (_FLAG, beside.flags)) if count]
    return [(_DUMMY, code) for code in codes] + [(role, role if role not in codes else f"{role}_2") for role in roles]


def _dummy_codes(asked: Asked) -> tuple[str, ...]:
    """Codes of a select_multiple that get a column; a declared missing code is no answer one could have ticked."""
    if asked.kind != "select_multiple":
        return ()
    return tuple(code for code in asked.choices if code not in asked.declared)


def _question_cells(
    study: Study, tally: Tally, names: Mapping[tuple[str, str], str], language: str, beside: Beside
) -> QuestionCells:
    asked = tally.asked
    label = study.words(asked.question.labels, language) or asked.question.name
    labels = MappingProxyType({
        code: choice_label(study, code, choice, language) for code, choice in asked.choices.items()
    })
    own = Column(
        asked.column,
        "answer",
        tally.holds(),
        asked.kind,
        asked.path,
        label=label,
        labels=labels,
        declared=asked.declared,
    )
    columns = [own]
    for role, suffix in _derived(asked, tally, beside):
        holds, tail = _ROLES[role]
        columns.append(
            Column(
                names[asked.column, suffix],
                role,
                holds,
                asked.kind,
                asked.path,
                suffix if role == _DUMMY else "",
                f"{label}: {own_words(tail, language) if tail else labels[suffix]}",
                _reason_labels(language) if role == _MISSING else MappingProxyType({}),
            )
        )
    return QuestionCells(asked, tuple(columns), _fill_of(asked, tally))


def _reason_labels(language: str) -> Mapping[str, str]:
    return MappingProxyType({reason: reason_words(reason, language) for reason in (*MISSING_REASONS, NOT_KEYED)})


def choice_label(study: Study, code: str, choice: Choice, language: str) -> str:
    """A code's label in the language; the code itself where the questionnaire has none."""
    return study.words(choice.labels, language) or code


def _fill_of(asked: Asked, tally: Tally) -> Cells:
    """The function that turns a column of answers into columns, made once per question so that rows cost little."""
    first: Callable[[Sequence[str]], list[Sequence[str]]] = _as_they_are
    if asked.kind == "select_multiple":
        first = _several_cells(asked, has_unknown=bool(tally.unknown))
    elif tally.partial:
        first = _dated_cells
    if not tally.reasons:
        return lambda cells, _answers: first(cells)

    def with_reasons(cells: Sequence[str], answers: Mapping[int, Answer]) -> list[Sequence[str]]:
        reasons = [""] * len(cells)
        for row, answer in answers.items():
            if not answer.off_path:
                reasons[row] = answer.missing
        return [*first(cells), reasons]

    return with_reasons


def _as_they_are(cells: Sequence[str]) -> list[Sequence[str]]:
    return [cells]


def _dated_cells(cells: Sequence[str]) -> list[Sequence[str]]:
    return [
        [cell if len(cell) >= 10 else "" for cell in cells],
        [cell if len(cell) < 10 else "" for cell in cells],
    ]


def _several_cells(asked: Asked, *, has_unknown: bool) -> Callable[[Sequence[str]], list[Sequence[str]]]:
    dummies = _dummy_codes(asked)
    declared = asked.declared
    known = asked.choices
    unasked = ("",) * (len(dummies) + has_unknown)

    @lru_cache(maxsize=_REMEMBERED)
    def beside(value: str) -> tuple[str, ...]:
        given = value.split(" ") if value else []
        if all(code in declared for code in given):
            return unasked
        ticked = tuple("1" if code in given else "0" for code in dummies)
        return (*ticked, str(sum(code not in known for code in given))) if has_unknown else ticked

    def columns(cells: Sequence[str]) -> list[Sequence[str]]:
        if not unasked:
            return [cells]
        return [cells, *(zip(*map(beside, cells), strict=True) if cells else [()] * len(unasked))]

    return columns
