"""Rules on what expressions mean: questions nobody is asked, rules nothing fits, choices that never show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from forms.expressions.tree import Call, Chain, Literal, Number, Path, Tree, parts
from forms.expressions.tree import Filter as Filtered
from forms.form import Form
from forms.linting.cells import spot_of
from forms.linting.finding import LintFinding, finding, listed
from forms.linting.logic import NEVER, POSSIBLE, Alternatives, Domain, Reading, both, compares, is_column, is_possible
from forms.linting.questions import Questions, absolute, parsed
from forms.linting.subject import Subject
from forms.linting.survey import ChoiceRow
from forms.questionnaire import Question
from forms.wording import phrase

#: Alternatives of groups that are carried to what stands in them.
_MOST_CARRIED = 16
#: Choices of a list that are never shown and get a finding each; more get one for all.
_MOST_SAID_SINGLY = 10
#: Different rows of a list, as far as its filter looks at them, that are tried.
_MOST_ROWS_TRIED = 10_000


def check_never_asked(subject: Subject) -> Iterator[LintFinding]:
    """Questions and groups whose relevance, with that of the groups around, no answers can make true."""
    if subject.form is None:
        return
    questions = asked(subject.form)
    for path in sorted(questions.never_asked, key=list(subject.form.parts).index):
        part = subject.form.parts[path]
        if not part.relevant or (isinstance(part, Question) and not part.is_in_body):
            continue
        yield finding(
            "never_asked",
            phrase("Forms", "{name} can never be asked: no answers make its relevance true").format(name=part.name),
            phrase(
                "Forms", "Compare its relevance with that of the groups around it, and with the codes of the lists."
            ),
            spot_of(subject, path, "relevant", part.relevant, 1),
        )


def asked(form: Form) -> Questions:
    """The questions of a form with those found that no answers lead to."""
    questions = Questions(form)
    before = -1
    while before < len(questions.never_asked):  # what follows from a question never asked may stand before it
        before = len(questions.never_asked)
        _walk(form, questions)
    return questions


def _walk(form: Form, questions: Questions) -> None:
    carried: dict[str, Alternatives] = {}
    for path, part in form.parts.items():
        above = carried.get(path.rpartition("/")[0], POSSIBLE)
        tree = parsed(part.relevant)
        own = Reading(questions.finder(path)).alternatives(tree) if tree is not None else POSSIBLE
        found = both([above, own])
        if not is_possible(found, questions.domain):
            found = NEVER
            if above != NEVER:
                questions.never_asked.add(path)
        carried[path] = found if len(found) <= _MOST_CARRIED else above


def check_constraints(subject: Subject) -> Iterator[LintFinding]:
    """Constraints that no value satisfies."""
    if subject.form is None:
        return
    questions = Questions(subject.form)
    for question in subject.form.questionnaire.questions():
        tree = parsed(question.constraint)
        if tree is None:
            continue
        path = question.path

        def domain(variable: str, path: str = path) -> Domain:
            own = questions.domain(variable)
            return replace(own, may_be_blank=False) if variable == path else own

        if not is_possible(Reading(questions.finder(path)).alternatives(tree), domain):
            yield finding(
                "never_satisfied",
                phrase("Forms", "no answer to {name} satisfies its constraint").format(name=question.name),
                phrase("Forms", "Check the limits, and `and` against `or`."),
                spot_of(subject, path, "constraint", question.constraint, 1),
            )


def check_codes(subject: Subject) -> Iterator[LintFinding]:
    """Codes in expressions that are not in the list of the question they are compared with."""
    if subject.form is None:
        return
    questions = Questions(subject.form)
    seen: set[tuple[str, str]] = set()
    for path, aspect, source in subject.form.aspects():
        tree = parsed(source)
        if tree is None or (path, source) in seen:
            continue
        seen.add((path, source))
        for question, code, column in _compared_codes(questions, tree, path):
            known = questions.codes(question) or frozenset()
            if code != "" and not any(compares("=", code, other) for other in known):
                shown = ", ".join(sorted(known)[:8]) + (" …" if len(known) > 8 else "")
                yield finding(
                    "unknown_code",
                    phrase("Forms", "the list of {name} has no code {code}").format(
                        name=question.name, code=code if isinstance(code, str) else f"{code:g}"
                    ),
                    phrase("Forms", "Its codes are {shown}.").format(shown=shown),
                    spot_of(subject, path, aspect, source, column),
                )


def _compared_codes(questions: Questions, tree: Tree, at: str) -> Iterator[tuple[Question, str | float, int]]:
    for part in all_parts(tree):
        if isinstance(part, Chain) and len(part.links) == 1 and part.links[0].operator in {"=", "!="}:
            sides = (part.first, part.links[0].operand)
            yield from _pairs(questions, at, [sides, sides[::-1]])
        elif isinstance(part, Call) and part.name == "selected" and len(part.arguments) == 2:
            yield from _pairs(questions, at, [(part.arguments[0], part.arguments[1])])


def _pairs(
    questions: Questions, at: str, pairs: list[tuple[Tree, Tree]]
) -> Iterator[tuple[Question, str | float, int]]:
    for one, other in pairs:
        if not isinstance(one, Path) or not isinstance(other, Literal | Number):
            continue
        question = questions.form.parts.get(absolute(one, at))
        if not isinstance(question, Question) or questions.codes(question) is None:
            continue
        code = other.text if isinstance(other, Literal) else other.value
        if question.kind == "select_multiple" and isinstance(code, str) and " " in code:
            continue
        yield question, code, other.column


def all_parts(tree: Tree) -> Iterator[Tree]:
    """A tree and all trees below it, those in its predicates left out."""
    yield tree
    for part in parts(tree):
        yield from all_parts(part)


def check_filters(subject: Subject) -> Iterator[LintFinding]:
    """Choices that no filter of any question lets through: a parent that no answer matches."""
    if subject.form is None:
        return
    questions = asked(subject.form)
    hidden: dict[str, set[int]] = {}
    shown: dict[str, set[int]] = {}
    for question in subject.form.questionnaire.questions():
        if question.choices not in subject.sheets.lists:
            continue
        unreached = _unreached(questions, question)
        rows = set(range(len(subject.sheets.lists[question.choices])))
        hidden.setdefault(question.choices, set()).update(unreached)
        shown.setdefault(question.choices, set()).update(rows - unreached)
    for name, rows in hidden.items():
        choices = subject.sheets.lists[name]
        yield from _never_shown(subject, [choices[at] for at in sorted(rows - shown[name]) if at < len(choices)])


def _never_shown(subject: Subject, choices: list[ChoiceRow]) -> Iterator[LintFinding]:
    """One finding for each choice, or one for all where they are many."""
    groups = [choices] if len(choices) > _MOST_SAID_SINGLY else [[choice] for choice in choices]
    for group in groups:
        said = group[0].code if len(group) == 1 else f"{len(group)} choices, {listed([one.number for one in group])},"
        yield finding(
            "unreachable_choice",
            phrase("Forms", "{said} of {list_name} {part} never shown: no earlier answer matches the filter").format(
                said=said, list_name=group[0].list_name, part="is" if len(group) == 1 else "are"
            ),
            phrase("Forms", "Compare the columns that the choice_filter reads with the codes of the earlier list."),
            subject.sheets.choices.at(group[0].row, "name"),
        )


def _unreached(questions: Questions, question: Question) -> set[int]:
    """Numbers of the list's rows (from 0) that the question's filter never lets through."""
    tree = parsed(question.itemset)
    predicates = list(_predicates(tree)) if tree is not None else []
    table = questions.form.questionnaire.tables.get(question.choices, ())
    columns = sorted({name for predicate in predicates for name in _columns(predicate)})
    if not columns:
        return set()
    known: dict[tuple[str, ...], bool] = {}
    for row in table:
        key = tuple(row.get(column, "") for column in columns)
        if key not in known and len(known) < _MOST_ROWS_TRIED:
            known[key] = _lets_through(questions, question.path, predicates, row)
    return {at for at, row in enumerate(table) if not known.get(tuple(row.get(column, "") for column in columns), True)}


def _lets_through(questions: Questions, at: str, predicates: list[Tree], row: Mapping[str, str]) -> bool:
    reading = Reading(questions.finder(at), row)
    return is_possible(both(reading.alternatives(predicate) for predicate in predicates), questions.domain)


def _predicates(tree: Tree) -> Iterator[Tree]:
    for part in all_parts(tree):
        if isinstance(part, Path):
            yield from (predicate for step in part.steps for predicate in step.predicates)
        elif isinstance(part, Filtered):
            yield from part.predicates


def _columns(predicate: Tree) -> Iterator[str]:
    for part in all_parts(predicate):
        if isinstance(part, Path) and is_column(part):
            yield part.steps[0].name
