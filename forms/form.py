"""A compiled questionnaire: expressions as closures and the graph of what follows from what.

A *fact* is one thing the form says of one path: that it is relevant, its computed value, how many
rows a roster has. Facts are ranked so that one answer recomputes only its dependents, each once,
in order. A cycle is refused with its questions named (as JavaRosa does, DIALECT.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from forms.column_names import assign_columns
from forms.errors import ExpressionError, FormError
from forms.expressions.compile import Expression, Scope, compile_expression
from forms.files import with_files
from forms.form_version import version_id
from forms.questionnaire import Group, Part, Question, Questionnaire, Quote, Roster, Text
from forms.wording import phrase
from forms.xform import read_xform

RELEVANT = "relevant"
VALUE = "value"
COUNT = "count"
CHECK = "check"

#: Kind of a computed or typed value for expressions, by the bind's type.
_KIND_OF_TYPE = {
    "int": "integer",
    "integer": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """An expression that does not compile, or a cycle: where it stands and what is wrong."""

    path: str
    aspect: str
    source: str
    error: FormError


class Fact:
    """One thing that follows: `expression` gives it, `dependents` follow from it.

    Each dependent stands with a flag: whether it reads rows beside its own (then a change in one row
    concerns all of its rows).
    """

    __slots__ = ("aspect", "dependents", "expression", "path", "rank", "roster_chain")

    def __init__(self, aspect: str, path: str, expression: Expression | None, roster_chain: tuple[str, ...]) -> None:
        self.aspect = aspect
        self.path = path
        self.expression = expression
        self.roster_chain = roster_chain
        self.rank = -1
        self.dependents: list[tuple[Fact, bool]] = []

    def __repr__(self) -> str:
        return f"<{self.aspect} of {self.path}>"


#: Rules that read no answer.
_CONSTANT = frozenset({"", "true()", "false()"})


class Form:
    """A compiled questionnaire, shared by all its cases and never changed.

    `problems` lists what did not compile; such an expression counts as absent, so that `main.py try`
    runs whatever the linter says. `load_form` refuses a form that has problems.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.problems: list[Problem] = []
        self.parts: dict[str, Part] = {questionnaire.root.path: questionnaire.root}
        self.parts.update((part.path, part) for part in questionnaire.parts())
        self.by_name = _by_name(questionnaire)
        self.scope = Scope(
            MappingProxyType({path: kind_of(part) for path, part in self.parts.items()}),
            frozenset(questionnaire.tables),
        )
        self.columns: Mapping[str, str] = MappingProxyType(assign_columns(questionnaire))
        self._expressions: dict[tuple[str, str], Expression | None] = {}
        self._chains: dict[str, tuple[str, ...]] = {questionnaire.root.path: ()}
        self._note_chains(questionnaire.root, ())
        self.facts: dict[tuple[str, str], Fact] = {}
        self._build_facts()
        self._connect()
        self.ranked: tuple[Fact, ...] = self._rank()
        self.triggered: Mapping[str, tuple[Question, ...]] = MappingProxyType(_triggered(questionnaire))

    @cached_property
    def header_dates(self) -> tuple[str, ...]:
        """Paths of the batch header's date questions."""
        return tuple(
            question.path
            for question in self.questionnaire.questions()
            if question.kind == "date" and question.keying.batch
        )

    @cached_property
    def of_order(self) -> Mapping[str, tuple[Fact, ...]]:
        """Roster → the facts that ask where a row of it stands (`position(..)`)."""
        asking = [fact for fact in self.ranked if fact.expression is not None and "position(" in fact.expression.source]
        rosters = {roster for fact in asking for roster in fact.roster_chain}
        return MappingProxyType({
            roster: tuple(fact for fact in asking if roster in fact.roster_chain) for roster in rosters
        })

    @cached_property
    def announced_by(self) -> Mapping[str, tuple[str, ...]]:
        """Roster → the keyed question whose answer alone says how many rows it has (`repeat_count`)."""
        found: dict[str, tuple[str, ...]] = {}
        for roster in self.questionnaire.rosters():
            fact = self.facts[COUNT, roster.path]
            reads = tuple(fact.expression.reads) if fact.expression is not None else ()
            part = self.parts.get(reads[0]) if len(reads) == 1 else None
            if isinstance(part, Question) and part.is_keyed and not part.calculate:
                found[roster.path] = reads
        return MappingProxyType(found)

    @cached_property
    def announces(self) -> Mapping[str, tuple[str, ...]]:
        """Question → the rosters whose rows its answer announces."""
        found: dict[str, tuple[str, ...]] = {}
        for roster, paths in self.announced_by.items():
            for path in paths:
                found[path] = (*found.get(path, ()), roster)
        return MappingProxyType(found)

    @cached_property
    def restless(self) -> frozenset[str]:
        """Sections that other answers change without a trace in their own.

        A rule of `required` or `readonly` reads them, or the section's title quotes them.
        """
        root = self.questionnaire.root.path
        found: set[str] = set()
        for path, part in self.parts.items():
            section = "/".join(path.split("/")[:3])
            if isinstance(part, Question):
                if not {part.required, part.readonly} <= _CONSTANT:
                    found.add(root if section == path else section)
            elif section == path and any(not isinstance(one, str) for text in part.labels.values() for one in text):
                found.add(section)
        return frozenset(found)

    @cached_property
    def version_id(self) -> str:
        """sha256 of the canonical model, 64 hex digits."""
        return version_id(self.questionnaire)

    def question(self, path: str) -> Question:
        """The question at `path`. Raises `KeyError` when there is none."""
        part = self.parts[path]
        if not isinstance(part, Question):
            raise KeyError(path)
        return part

    def roster_chain(self, path: str) -> tuple[str, ...]:
        """Paths of the rosters that `path` stands in (itself when it is one), outermost first."""
        return self._chains[path]

    def inner_rosters(self, path: str) -> tuple[str, ...]:
        """Rosters directly inside a roster (through groups), in paper order."""
        chain = self._chains[path]
        return tuple(inner.path for inner in self.questionnaire.rosters() if self._chains[inner.path][:-1] == chain)

    def expression(self, source: str, at: str) -> Expression | None:
        """The compiled expression of a rule or label; None when empty or broken (then it is in `problems`)."""
        if not source:
            return None
        key = (source, at)
        if key not in self._expressions:
            try:
                self._expressions[key] = compile_expression(source, at, self.scope)
            except ExpressionError as error:
                self.problems.append(Problem(at, "", source, error))
                self._expressions[key] = None
        return self._expressions[key]

    def aspects(self) -> Iterator[tuple[str, str, str]]:
        """Every expression of the form as (path, aspect, source), in paper order: what the linter walks."""
        for path, part in self.parts.items():
            yield from ((path, aspect, source) for aspect, source in _sources(part) if source)

    # -- building ----------------------------------------------------------------------------------

    def _note_chains(self, group: Group | Roster, chain: tuple[str, ...]) -> None:
        names: dict[str, str] = {}
        for child in group.children:
            other = names.setdefault(child.name.casefold(), child.name)
            if other != child.name:
                self._note_twins(child.path, other, child.name)
            own = (*chain, child.path) if isinstance(child, Roster) else chain
            self._chains[child.path] = own
            if not isinstance(child, Question):
                self._note_chains(child, own)

    def _note_twins(self, path: str, one: str, other: str) -> None:
        """Names that differ only by case are refused (DIALECT.md): SPSS and SQL take them for one."""
        error = FormError(
            phrase("Forms", "the names {one} and {other} differ only by capital letters").format(one=one, other=other),
            where=path,
            advice=phrase("Forms", "Give one of them another name."),
        )
        self.problems.append(Problem(path, "name", other, error))

    def _build_facts(self) -> None:
        for path, part in self.parts.items():
            self._add_fact(RELEVANT, path, part.relevant)
            if isinstance(part, Question):
                self._add_fact(VALUE, path, part.calculate)
                if part.constraint or part.itemset:
                    self._add_fact(CHECK, path, part.constraint)
            elif isinstance(part, Roster):
                self._add_fact(COUNT, path, part.count)

    def _add_fact(self, aspect: str, path: str, source: str) -> None:
        before = len(self.problems)
        expression = self.expression(source, path)
        self.problems[before:] = [replace(problem, aspect=aspect) for problem in self.problems[before:]]
        self.facts[aspect, path] = Fact(aspect, path, expression, self._chains[path])

    def _connect(self) -> None:
        for fact in self.facts.values():
            parent = fact.path.rpartition("/")[0]
            if fact.aspect == RELEVANT and parent in self.parts:
                self.facts[RELEVANT, parent].dependents.append((fact, False))
            if fact.aspect == VALUE and fact.expression is not None:
                self.facts[RELEVANT, fact.path].dependents.append((fact, False))
            if fact.expression is not None:
                self._read_by(fact, fact.expression)
            itemset = self._itemset(fact) if fact.aspect == CHECK else None
            if itemset is not None:
                self._read_by(fact, itemset)

    def _itemset(self, fact: Fact) -> Expression | None:
        return self.expression(self.question(fact.path).itemset, fact.path)

    def _read_by(self, fact: Fact, expression: Expression) -> None:
        across = expression.walks_rows
        for path in sorted(expression.reads):
            if path not in self.parts or (path == fact.path and fact.aspect == CHECK):
                continue
            for aspect in (VALUE, COUNT, RELEVANT):
                source = self.facts.get((aspect, path))
                if source is not None:
                    source.dependents.append((fact, across))
            for roster in self._chains[path]:
                if roster not in fact.roster_chain or across:
                    self.facts[COUNT, roster].dependents.append((fact, True))

    # -- ranking -----------------------------------------------------------------------------------

    def _rank(self) -> tuple[Fact, ...]:
        """Depth-first topological order; a cycle is noted as a problem and its closing edge left out."""
        done: list[Fact] = []
        state: dict[Fact, int] = {}
        for start in self.facts.values():
            if start not in state:
                self._visit(start, state, done)
        done.reverse()
        checks = [fact for fact in done if fact.aspect == CHECK]
        ordered = [fact for fact in done if fact.aspect != CHECK] + checks
        for rank, fact in enumerate(ordered):
            fact.rank = rank
        return tuple(ordered)

    def _visit(self, start: Fact, state: dict[Fact, int], done: list[Fact]) -> None:
        trail: list[tuple[Fact, Iterator[tuple[Fact, bool]]]] = [(start, iter(tuple(start.dependents)))]
        state[start] = 1
        while trail:
            fact, waiting = trail[-1]
            step = next(waiting, None)
            if step is None:
                state[fact] = 2
                done.append(fact)
                trail.pop()
                continue
            following = step[0]
            if following not in state:
                state[following] = 1
                trail.append((following, iter(tuple(following.dependents))))
            elif state[following] == 1 and following.aspect != CHECK:
                self._note_cycle(fact, following, [entry[0] for entry in trail])
                fact.dependents.remove(step)

    def _note_cycle(self, last: Fact, first: Fact, trail: list[Fact]) -> None:
        loop = [*trail[trail.index(first) :], first] if first in trail else [first, last, first]
        names = " → ".join(dict.fromkeys(fact.path.rpartition("/")[2] for fact in reversed(loop)))
        error = ExpressionError(
            phrase("Forms", "these follow from each other in a circle: {names}").format(names=names),
            column=1,
            code="cycle",
            where=first.path,
            advice=phrase("Forms", "Let one of them not depend on the other."),
        )
        self.problems.append(
            Problem(first.path, first.aspect, first.expression.source if first.expression else "", error)
        )


def load_form(xform_xml: str, files: Mapping[str, bytes] | None = None) -> Form:
    """The form of an XForm XML, ready to key. `files` are CSV files beside it, by name.

    Raises `FormError` naming the first expression that does not compile, or the cycle.
    """
    form = compile_form(xform_xml, files)
    if form.problems:
        first = form.problems[0]
        raise FormError(
            first.error.what,
            where=first.error.where or f"{first.path} ({first.aspect})" if first.aspect else first.path,
            advice=first.error.advice
            or phrase("Forms", "Run `check` on the questionnaire: it lists all that is wrong."),
        )
    return form


def compile_form(xform_xml: str, files: Mapping[str, bytes] | None = None) -> Form:
    """As `load_form`, but a form with broken expressions is given back with its `problems`."""
    questionnaire = read_xform(xform_xml)
    return Form(with_files(questionnaire, files) if files else questionnaire)


def kind_of(part: Part) -> str:
    """What expressions see: 'group', 'roster', or the kind by which a question's text is typed."""
    if isinstance(part, Group):
        return "group"
    if isinstance(part, Roster):
        return "roster"
    typed_by_bind = part.kind in {"calculate", "preload", "range", "text", "note"}
    return _KIND_OF_TYPE.get(part.value_type, part.kind) if typed_by_bind else part.kind


def quotes(text: Text) -> Iterator[str]:
    """The expressions quoted in a text."""
    return (part.expression for part in text if isinstance(part, Quote))


def _by_name(questionnaire: Questionnaire) -> Mapping[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for question in questionnaire.questions():
        names[question.name] = (*names.get(question.name, ()), question.path)
    return MappingProxyType(names)


def _triggered(questionnaire: Questionnaire) -> dict[str, tuple[Question, ...]]:
    found: dict[str, tuple[Question, ...]] = {}
    for question in questionnaire.questions():
        for trigger in dict.fromkeys(setvalue.trigger for setvalue in question.setvalues if setvalue.trigger):
            found[trigger] = (*found.get(trigger, ()), question)
    return found


def _sources(part: Part) -> Iterator[tuple[str, str]]:
    yield "relevant", part.relevant
    yield "readonly", part.readonly
    if isinstance(part, Roster):
        yield "count", part.count
    if isinstance(part, Question):
        yield from (
            ("required", part.required),
            ("constraint", part.constraint),
            ("calculate", part.calculate),
            ("itemset", part.itemset),
        )
        yield from (("default", setvalue.expression) for setvalue in part.setvalues)
        for texts in (part.labels, part.hints, part.constraint_messages, part.required_messages):
            yield from (("label", source) for text in texts.values() for source in quotes(text))
    else:
        yield from (("label", source) for text in part.labels.values() for source in quotes(text))
