"""Form versions of one questionnaire, reconciled: every question once, with the choices of all versions.

A question is its path (DESIGN §3). Its label, kind and place come from the newest version that has it; codes that
only older versions had stay known, because papers were keyed with them. Questions that only older versions had
follow at the end of their table.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cmp_to_key
from types import MappingProxyType

from exporters.errors import ExportError, WordUnknown
from exporters.words import language_code
from forms.changes import is_lower
from forms.column_names import assign_columns, assign_tables
from forms.form import Form, kind_of
from forms.questionnaire import Choice, Group, Question, Roster, Text, Texts, in_language, plain
from forms.wording import phrase

MAIN = "main"
#: Written by other programs into every form; a case has its own id.
NOT_EXPORTED = ("/meta/instanceID", "/meta/deprecatedID")
#: Kinds whose answers are codes of a list.
CODED = frozenset({"select_one", "select_multiple", "rank"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One question over all form versions. `roster` is the path of the roster it stands in, '' outside.

    `choices` are by code, newest version's order first; `declared` maps a code that the form itself declares as
    missing to its reason (several with a space between); `number` is the number printed on the paper.
    """

    question: Question
    column: str
    kind: str
    roster: str
    section: Texts
    choices: Mapping[str, Choice]
    declared: Mapping[str, str]

    @property
    def path(self) -> str:
        """The question's XForm path."""
        return self.question.path


@dataclass(frozen=True, slots=True)
class RosterTable:
    """The table of one roster: `name` is its file and sheet, `parent` the roster it stands in ('' outside)."""

    name: str
    path: str
    parent: str
    labels: Texts


@dataclass(frozen=True, slots=True)
class Version:
    """One form version: `mark` is the short id that stands in `case_form_version`."""

    mark: str
    version_id: str
    version: str
    title: str


@dataclass(frozen=True, slots=True)
class Study:
    """What all form versions of one questionnaire ask. `asked` and `rosters` stand in form order."""

    form_id: str
    title: str
    languages: tuple[str, ...]
    default_language: str
    versions: tuple[Version, ...]
    asked: tuple[Asked, ...]
    rosters: tuple[RosterTable, ...]
    by_path: Mapping[str, Asked] = field(repr=False)

    def language(self, wanted: str) -> str:
        """The questionnaire's own name of a language given by that name or by its code (`ru`); '' is the default one.

        Raises `WordUnknown` when the questionnaire does not have it.
        """
        if not wanted:
            return self.default_language
        for language in self.languages:
            if wanted.casefold() in {language.casefold(), language_code(language)}:
                return language
        raise WordUnknown(
            phrase("Exports", "the questionnaire has no language “{wanted}”").format(wanted=wanted),
            advice=phrase("Exports", "It has: {known}").format(
                known=", ".join(language or phrase("Exports", "(one without a name)") for language in self.languages)
            ),
        )

    def words(self, texts: Texts, language: str) -> str:
        """A text in a language on one line, quoted answers as `…`; the default language, then any other, stands in."""
        return " ".join(plain(in_language(texts, language, self.default_language)).split())


def version_mark(version_id: str) -> str:
    """The twelve characters by which an export names a form version."""
    return version_id[:12]


def reconcile(forms: Sequence[Form], without: Collection[str] = (), opaque: Collection[str] = ()) -> Study:
    """The study of several versions of one form id, in any order; the newest is told by its `version`, then by its id.

    Questions with a path in `without` are not in it; those in `opaque` are texts without a list.
    Raises `ExportError` when there is none.
    """
    if not forms:
        raise ExportError(
            phrase("Exports", "there is no questionnaire to export"),
            advice=phrase("Exports", "Load a questionnaire and key a paper first."),
        )
    ordered = sorted({form.version_id: form for form in forms}.values(), key=cmp_to_key(_compare))
    newest = ordered[-1].questionnaire
    columns: dict[str, str] = {}
    tables: dict[str, str] = {}
    for form in ordered:
        columns = {**columns, **assign_columns(form.questionnaire, columns)}
        tables = {**tables, **assign_tables(form.questionnaire, tables)}
    asked = tuple(
        _without_list(one) if one.path in opaque else one
        for one in _all_asked(ordered, columns)
        if one.path not in without
    )
    rosters = _all_rosters(ordered, tables)
    return Study(
        form_id=newest.form_id,
        title=newest.title,
        languages=newest.languages,
        default_language=newest.default_language,
        versions=tuple(
            Version(
                version_mark(form.version_id), form.version_id, form.questionnaire.version, form.questionnaire.title
            )
            for form in ordered
        ),
        asked=asked,
        rosters=rosters,
        by_path=MappingProxyType({one.path: one for one in asked}),
    )


def _without_list(asked: Asked) -> Asked:
    question = replace(asked.question, kind="text", choices="", itemset="")
    nothing: Mapping[str, str] = MappingProxyType({})
    return replace(asked, question=question, kind="text", choices=MappingProxyType({}), declared=nothing)


def _compare(one: Form, other: Form) -> int:
    """Which version is older, as the store has it (1.0 before 2); of versions that are alike, the same everywhere."""
    first, second = one.questionnaire.version, other.questionnaire.version
    by_version = is_lower(second, first) - is_lower(first, second)
    return by_version or (-1 if (first, one.version_id) < (second, other.version_id) else 1)


def _all_asked(ordered: Sequence[Form], columns: Mapping[str, str]) -> tuple[Asked, ...]:
    found: dict[str, list[tuple[Form, Question, str, Texts]]] = {}
    for form in reversed(ordered):
        for question, roster, section in _walk(form.questionnaire.root, "", MappingProxyType({})):
            if question.path in columns and not question.path.endswith(NOT_EXPORTED):
                found.setdefault(question.path, []).append((form, question, roster, section))
    asked = []
    for path, places in found.items():
        _form, question, roster, section = places[0]
        choices = _choices([(form, version) for form, version, _roster, _section in places])
        declared = dict(question.keying.missing)
        declared.update(
            (code, " ".join((choice.missing, *choice.missing_too)))
            for code, choice in choices.items()
            if choice.missing
        )
        asked.append(
            Asked(question, columns[path], kind_of(question), roster, section, choices, MappingProxyType(declared))
        )
    return tuple(asked)


def _walk(group: Group | Roster, roster: str, section: Texts) -> Iterator[tuple[Question, str, Texts]]:
    for child in group.children:
        if isinstance(child, Question):
            yield child, roster, section
        else:
            inside = child.path if isinstance(child, Roster) else roster
            yield from _walk(child, inside, child.labels or section)


def _choices(versions: Sequence[tuple[Form, Question]]) -> Mapping[str, Choice]:
    """Code → choice of a coded question, over its versions; empty where the list stands in a roster or a lost file."""
    found: dict[str, Choice] = {}
    for form, question in versions:
        if question.kind in CODED:
            for choice in form.questionnaire.lists.get(question.choices, ()):
                code = choice.extra.get(question.value_column, "") if question.value_column != "name" else choice.code
                if code:
                    found.setdefault(code, _labelled(choice, question))
    return MappingProxyType(found)


def _labelled(choice: Choice, question: Question) -> Choice:
    """The choice with the label of the column that the question names, for lists in files."""
    if question.label_column in {"label", "itextId"}:
        return choice
    label: Text = (choice.extra.get(question.label_column, ""),)
    return replace(choice, labels=MappingProxyType({"": label} if label[0] else {}))


def _all_rosters(ordered: Sequence[Form], tables: Mapping[str, str]) -> tuple[RosterTable, ...]:
    found: dict[str, RosterTable] = {}
    for form in reversed(ordered):
        for roster in form.questionnaire.rosters():
            chain = form.roster_chain(roster.path)
            parent = chain[-2] if len(chain) > 1 else ""
            found.setdefault(roster.path, RosterTable(tables[roster.path], roster.path, parent, roster.labels))
    return tuple(found.values())
