"""Rules on expressions: as they stand in the cells, and as they compile."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from forms.errors import ExpressionError
from forms.expressions.compile import FUNCTIONS
from forms.expressions.parser import parse
from forms.expressions.tree import Call, Chain, Tree, parts
from forms.form import Form
from forms.linting.cells import REFERENCE, masked, spot_of
from forms.linting.columns import EXPRESSIONS, Column, Table, nearest
from forms.linting.finding import FILE, LintFinding, Spot, finding
from forms.linting.questions import parsed
from forms.linting.subject import Subject
from forms.sheets import Row
from forms.wording import phrase

_NAME = re.compile(r"^(?:last-saved#)?[^\W\d][\w.\-]*$")
_OPEN_REFERENCE = re.compile(r"\$\{[^{}]*(?:$|\{)")
#: What stands in a yes-or-no column without being an expression.
_YES_NO = {"yes", "no", "true", "false", "true()", "false()", "1", "0"}
#: Names that the converter adds by itself.
_ADDED = {"instanceID", "instanceName"}
#: Whose references are not looked at by the converter.
_NO_REFERENCES = {"name"}


def check_cells(subject: Subject) -> Iterator[LintFinding]:
    """Expressions that do not parse, or call a function that does not exist."""
    survey = subject.sheets.survey
    cells = [
        (text, Spot("survey", row.number, column.title))
        for row in survey.sheet.rows
        for column in survey.columns
        if column.key in EXPRESSIONS and (text := row.cells.get(column.number, ""))
    ]
    name = subject.sheets.setting("instance_name")
    cells += [(name, subject.sheets.settings.at(2, "instance_name"))] if name else []
    for text, spot in cells:
        if text.lower() not in _YES_NO and not is_misshapen(text):
            yield from _broken(text, spot)


def _broken(text: str, spot: Spot) -> Iterator[LintFinding]:
    try:
        tree = parse(masked(text))
    except ExpressionError as error:
        yield finding(error.code, error.what, error.advice, _at(spot, error.column))
        return
    for call in _calls(tree):
        if call.name not in FUNCTIONS:
            near = difflib.get_close_matches(call.name.lower(), FUNCTIONS, n=1, cutoff=0.6)
            advice = (
                phrase("Forms", "Did you mean {near}()?").format(near=near[0])
                if near
                else phrase("Forms", "This function does not exist in XLSForms.")
            )
            yield finding(
                "unknown_function",
                phrase("Forms", "unknown function {name}()").format(name=call.name),
                advice,
                _at(spot, call.column),
            )


def _at(spot: Spot, character: int) -> Spot:
    return Spot(spot.sheet, spot.row, spot.column, character)


def _calls(tree: Tree) -> Iterator[Call]:
    if isinstance(tree, Call):
        yield tree
    for part in (*parts(tree), *_predicates(tree)):
        yield from _calls(part)


def _predicates(tree: Tree) -> list[Tree]:
    steps = getattr(tree, "steps", ())
    return [*getattr(tree, "predicates", ()), *(predicate for step in steps for predicate in step.predicates)]


def is_misshapen(text: str) -> bool:
    """Whether a `${` in a text is not closed."""
    return _OPEN_REFERENCE.search(text) is not None


def check_references(subject: Subject) -> Iterator[LintFinding]:
    """`${name}` in any cell: misshapen, of no question, or of several."""
    for table in (subject.sheets.survey, subject.sheets.choices, subject.sheets.settings):
        for row in table.sheet.rows:
            for column in _with_references(table):
                text = row.cells.get(column.number, "")
                if "${" in text:
                    yield from _references(subject, table, row, column, text)


def _with_references(table: Table) -> tuple[Column, ...]:
    if table.name == "choices":
        return table.all("label")
    return tuple(column for column in table.columns if column.key not in _NO_REFERENCES)


def _references(subject: Subject, table: Table, row: Row, column: Column, text: str) -> Iterator[LintFinding]:
    for match in REFERENCE.finditer(text):
        at = Spot(table.name, row.number, column.title, match.start() + 1)
        name = match.group()[2:-1]
        found = subject.sheets.by_name.get(name.removeprefix("last-saved#"), ())
        if not _NAME.match(name):
            advice = (
                f"Write ${{{name.strip()}}}."
                if _NAME.match(name.strip())
                else phrase("Forms", "Write ${name} of a question.")
            )
            yield finding(
                "bad_reference",
                phrase("Forms", "{group} is not a question's name").format(group=match.group()),
                advice,
                at,
            )
        elif not found and name not in _ADDED:
            near = nearest_name(name, tuple(subject.sheets.by_name))
            advice = (
                phrase("Forms", "Did you mean ${{{near}}}?").format(near=near)
                if near
                else phrase("Forms", "Check the name against the survey sheet.")
            )
            yield finding(
                "unknown_reference", phrase("Forms", "there is no question {name}").format(name=name), advice, at
            )
        elif len(found) > 1:
            rows = [str(other.number) for other in found]
            message = (
                phrase("Forms", "{name} could be the one of row {row} or of row {row2}")
                if len(rows) == 2
                else phrase("Forms", "{name} could be any of the questions in rows {rows}")
            ).format(name=name, row=rows[0], row2=rows[1], rows=", ".join(rows))
            yield finding(
                "ambiguous_reference", message, phrase("Forms", "Rename one of them: a reference must be plain."), at
            )
    open_end = _OPEN_REFERENCE.search(text)
    if open_end:
        at = Spot(table.name, row.number, column.title, open_end.start() + 1)
        yield finding(
            "bad_reference",
            phrase("Forms", "`${{` is not closed").format(),
            phrase("Forms", "Add the missing `}}`.").format(),
            at,
        )


def nearest_name(name: str, names: tuple[str, ...]) -> str:
    """The name that was meant, '' when none is near."""
    found = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    return found[0] if found else nearest(name, names)


def check_compiled(subject: Subject) -> Iterator[LintFinding]:
    """Expressions that do not compile, circles, and what compiles with a caution."""
    form = subject.form
    if form is None:
        return
    aspects: dict[tuple[str, str], str] = {}
    for path, aspect, source in form.aspects():
        if (path, source) in aspects:
            continue
        aspects[path, source] = aspect
        expression = form.expression(source, path)
        for caution in expression.cautions if expression is not None else ():
            at = spot_of(subject, path, aspect, source, caution.column)
            if caution.code != "today_in_rule":
                yield finding(caution.code, caution.what, caution.advice, at)
        yield from _today(subject, path, aspect, source)
    for problem in form.problems:
        error = problem.error
        aspect = aspects.get((problem.path, problem.source), problem.aspect)
        column = error.column if isinstance(error, ExpressionError) else 1
        at = spot_of(subject, problem.path, aspect, problem.source, column)
        code = error.code if isinstance(error, ExpressionError) else "syntax"
        yield finding(code, _spoken(form, error.what), error.advice, at if at != FILE else FILE)


def _spoken(form: Form, what: str) -> str:
    """A message with the paths of the form as an author knows them: by their last name."""
    root = re.escape(form.questionnaire.root.path)
    return re.sub(rf"{root}(?:/[\w.\-]+)*/([\w.\-]+)", r"\1", what)


def _today(subject: Subject, path: str, aspect: str, source: str) -> Iterator[LintFinding]:
    """today() and now() where the day of keying is taken for the day of the interview.

    A constraint that a date has not come yet may well ask for today.
    """
    tree = parsed(source) if "today" in source or "now" in source else None
    if tree is None:
        return
    excused = set(_limits(tree)) if aspect == "constraint" else set()
    for call in _calls(tree):
        if call.name in {"today", "now"} and call.column not in excused:
            yield finding(
                "today_as_interview_day",
                phrase("Forms", "{name}() is the day of keying, not the day of the interview").format(name=call.name),
                phrase("Forms", "Use the date written on the paper."),
                spot_of(subject, path, aspect, source, call.column),
            )
            return


def _limits(tree: Tree) -> Iterator[int]:
    """Columns of the today() that something is compared with, as it is."""
    if isinstance(tree, Chain) and tree.links[0].operator in {"<", "<=", ">", ">="}:
        sides = (tree.first, *(link.operand for link in tree.links))
        yield from (side.column for side in sides if isinstance(side, Call))
    for part in parts(tree):
        yield from _limits(part)
