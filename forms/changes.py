"""What differs between two versions of a questionnaire, and what that means for cases already keyed.

A question is its path, so a question that moves to another group is another question. Each kind of
difference is one row of a table here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from forms.errors import FormError
from forms.form import Form
from forms.questionnaire import Choice, Group, Part, Question, Questionnaire, Roster, Text, Texts, plain
from forms.wording import phrase

SAFE = "safe"
CARE = "needs care"
BREAKS = "breaks old cases"
KINDS = (BREAKS, CARE, SAFE)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `kind` is one of `KINDS`; `path` the question's, '' for the whole questionnaire."""

    kind: str
    path: str
    what: str


#: Old kind, new kind → what becomes of an answer; kinds that are not here cannot hold each other's answers.
_KINDS: Mapping[tuple[str, str], str] = {
    ("integer", "decimal"): SAFE,
    ("integer", "range"): CARE,
    ("decimal", "range"): CARE,
    ("range", "integer"): CARE,
    ("range", "decimal"): SAFE,
    ("select_one", "select_multiple"): SAFE,
    ("select_one", "rank"): CARE,
    ("date", "dateTime"): CARE,
}
#: Kinds without an answer of their own: from and to them nothing is lost that was keyed.
_WITHOUT_ANSWER = frozenset({"note", "calculate", "preload"})

#: Attribute of a question, group or roster → kind of change, and what to say of it.
_FIELDS: tuple[tuple[str, str, str], ...] = (
    ("relevant", CARE, "the rule when it is asked changed: answers may be off path"),
    ("required", CARE, "whether it must be answered changed"),
    ("constraint", CARE, "its constraint changed: answers may break it"),
    ("calculate", CARE, "its calculation changed: values are computed anew"),
    ("itemset", CARE, "the filter or file of its list changed: answers may be filtered out"),
    ("value_column", BREAKS, "the column of its codes changed"),
    ("count", CARE, "the rule for the number of rows changed"),
    ("privacy", CARE, "its privacy changed: look at what has been shared"),
    ("setvalues", CARE, "what fills it in changed"),
    ("preload", CARE, "what fills it in changed"),
    ("default", SAFE, "its default changed"),
    ("readonly", SAFE, "whether it can be typed changed"),
    ("parameters", CARE, "its parameters changed"),
    ("appearance", SAFE, "its appearance changed"),
    ("label_column", SAFE, "the column of its labels changed"),
)
#: The same for `Question.keying`.
_KEYING: tuple[tuple[str, str, str], ...] = (
    ("case", BREAKS, "whether it is the paper number, batch or district changed"),
    ("missing", CARE, "the codes that mean a missing reason changed"),
    ("link", CARE, "what it is paired by changed"),
    ("severity", SAFE, "whether its findings are blocking changed"),
    ("skip", SAFE, "its programmed skip changed"),
    ("verify", SAFE, "whether it is keyed twice changed"),
    ("batch", SAFE, "whether the batch carries it changed"),
    ("width", SAFE, "its width changed"),
    ("enter", SAFE, "whether it asks for Enter changed"),
    ("paper", SAFE, "the number printed on the paper changed"),
    ("repeat", SAFE, "whether it repeats the answer before changed"),
)
_TEXTS: tuple[tuple[str, str, str], ...] = (
    ("labels", CARE, "its wording changed"),
    ("short_labels", SAFE, "its short label changed"),
    ("hints", SAFE, "its hint changed"),
    ("constraint_messages", SAFE, "its message changed"),
    ("required_messages", SAFE, "its message changed"),
)


def changes_between(old: Questionnaire, new: Questionnaire) -> tuple[Change, ...]:
    """All differences, those that break old cases first; the same questionnaires give an empty tuple."""
    before = {part.path: part for part in old.parts()}
    after = {part.path: part for part in new.parts()}
    found = [
        *_of_the_whole(old, new),
        *_gone(before, after),
        *_come(before, after),
        *(change for path in before if path in after for change in _of_part(before[path], after[path])),
        *_of_lists(old, new),
        *_of_order(list(before), list(after)),
    ]
    places = {path: at for at, path in enumerate([*after, *before])}
    return tuple(sorted(found, key=lambda change: (KINDS.index(change.kind), places.get(change.path, -1))))


def _of_the_whole(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    if old.form_id != new.form_id:
        yield Change(BREAKS, "", f"another questionnaire: its id is {new.form_id}, not {old.form_id}")
    if old.version != new.version:
        yield Change(SAFE, "", f"the version is {new.version or 'empty'}, it was {old.version or 'empty'}")
    if old.title != new.title:
        yield Change(SAFE, "", f"the title is {new.title!r}, it was {old.title!r}")
    for language in old.languages:
        if language not in new.languages:
            yield Change(CARE, "", f"the language {language or 'without a name'} is gone")
    for language in new.languages:
        if language not in old.languages:
            yield Change(SAFE, "", f"the language {language or 'without a name'} is new")
    for key in sorted(old.settings.keys() | new.settings.keys()):
        if old.settings.get(key) != new.settings.get(key):
            yield Change(CARE, "", f"the setting {key} is {new.settings.get(key) or 'gone'}")


def _gone(before: Mapping[str, Part], after: Mapping[str, Part]) -> Iterator[Change]:
    by_name = _unique_names(after)
    groups = {*after, _parent_of_all(before)}
    for path, part in before.items():
        if path in after or path.rpartition("/")[0] not in groups:
            continue  # what stands in a group that is gone is said with the group
        moved = by_name.get(part.name, "")
        if moved and moved not in before:
            yield Change(BREAKS, path, f"moved to {moved}: a question is its path, so its answers stay behind")
        elif isinstance(part, Question) and part.kind in _WITHOUT_ANSWER:
            yield Change(SAFE, path, f"{part.name} is gone; nothing was keyed to it")
        else:
            yield Change(BREAKS, path, f"{part.name} is gone: answers to it are in no table of this version")


def _come(before: Mapping[str, Part], after: Mapping[str, Part]) -> Iterator[Change]:
    for path, part in after.items():
        if path in before:
            continue
        is_required = isinstance(part, Question) and part.required not in {"", "false()"}
        kind = CARE if is_required else SAFE
        yield Change(kind, path, f"{part.name} is new{': old cases have no answer to it' if is_required else ''}")


def _unique_names(parts: Mapping[str, Part]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, part in parts.items():
        found[part.name] = "" if part.name in found else path
    return found


def _parent_of_all(parts: Mapping[str, Part]) -> str:
    return next((f"/{path.split('/')[1]}" for path in parts), "")


def _of_part(old: Part, new: Part) -> Iterator[Change]:
    if type(old) is not type(new):
        yield Change(BREAKS, new.path, f"{new.name} was a {_word(old)} and is a {_word(new)}")
        return
    if isinstance(old, Question) and isinstance(new, Question):
        yield from _of_kind(old, new)
        yield from _of_fields(old.keying, new.keying, new.path, _KEYING)
    yield from _of_fields(old, new, new.path, _FIELDS)
    yield from _of_texts(old, new)


def _word(part: Part) -> str:
    return {Question: "question", Group: "group", Roster: "roster"}[type(part)]


def _of_kind(old: Question, new: Question) -> Iterator[Change]:
    if (old.kind, old.value_type) == (new.kind, new.value_type):
        return
    if {old.kind, new.kind} <= _WITHOUT_ANSWER:
        kind = CARE
    elif new.kind == "text":
        kind = SAFE
    else:
        kind = _KINDS.get((old.kind, new.kind), BREAKS)
    yield Change(kind, new.path, f"{new.name} was of the type {old.kind} and is {new.kind}")


def _of_fields(old: object, new: object, path: str, table: tuple[tuple[str, str, str], ...]) -> Iterator[Change]:
    for name, kind, what in table:
        if getattr(old, name, None) != getattr(new, name, None):
            yield Change(kind, path, what)


def _of_texts(old: Part, new: Part) -> Iterator[Change]:
    for name, kind, what in _TEXTS:
        before, after = getattr(old, name, {}), getattr(new, name, {})
        if before == after:
            continue
        changed = [language for language in before if language in after and before[language] != after[language]]
        is_kept = not changed and before.keys() <= after.keys()
        in_groups = not isinstance(new, Question)
        words = f" in {', '.join(changed)}" if any(changed) else ""
        yield Change(SAFE if is_kept or in_groups else kind, new.path, f"{what}{words}{_shown(before, after, changed)}")


def _shown(before: Texts | Mapping[str, str], after: Texts | Mapping[str, str], changed: list[str]) -> str:
    if not changed:
        return " (translations were added or removed)"
    old, new = before[changed[0]], after[changed[0]]
    return f": {_flat(old)!r} → {_flat(new)!r}"


def _flat(text: Text | str) -> str:
    flat = text if isinstance(text, str) else plain(text)
    return flat if len(flat) <= 60 else f"{flat[:59]}…"


# -- lists -----------------------------------------------------------------------------------------


def _of_lists(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    """Changes of choices, said once per list, at the first question that uses it."""
    users: dict[str, str] = {}
    for question in new.questions():
        if question.choices:
            users.setdefault(question.choices, question.path)
    for name, path in users.items():
        if name in old.lists and name in new.lists:
            yield from _of_choices(old.lists[name], new.lists[name], name, path)


def _of_choices(old: tuple[Choice, ...], new: tuple[Choice, ...], name: str, path: str) -> Iterator[Change]:
    before = {choice.code: choice for choice in old}
    after = {choice.code: choice for choice in new}
    gone = [code for code in before if code not in after]
    come = [code for code in after if code not in before]
    if gone:
        yield Change(BREAKS, path, f"{name}: codes that are gone: {_some(gone)}; answers of these are off the list")
    if come:
        yield Change(SAFE, path, f"{name}: new codes: {_some(come)}")
    for code in (code for code in before if code in after):
        for kind, what, read in _CHOICE:
            if read(before[code]) != read(after[code]):
                yield Change(kind, path, f"{name}: {what} of {code} changed")
    if [code for code in before if code in after] != [code for code in after if code in before]:
        yield Change(SAFE, path, f"{name}: the order of the choices changed")


_CHOICE: tuple[tuple[str, str, Callable[[Choice], object]], ...] = (
    (CARE, "the label", lambda choice: {language: plain(text) for language, text in choice.labels.items()}),
    (CARE, "the missing reason", lambda choice: (choice.missing, choice.missing_too)),
    (SAFE, "the short code", lambda choice: choice.short_code),
    (SAFE, "the short label", lambda choice: dict(choice.short_labels)),
    (
        CARE,
        "what filters read",
        lambda choice: {
            key: text
            for key, text in choice.extra.items()
            if key not in {"name", "label", "itextId", "missing", "short_code", "short_label"}
        },
    ),
)


def _some(codes: list[str], most: int = 8) -> str:
    return ", ".join(codes[:most]) + (f" … ({len(codes)})" if len(codes) > most else "")


def _of_order(before: list[str], after: list[str]) -> Iterator[Change]:
    stayed = set(before) & set(after)
    if [path for path in before if path in stayed] != [path for path in after if path in stayed]:
        yield Change(SAFE, "", "the order of the questions changed")


# -- versions --------------------------------------------------------------------------------------


def refuse_same_version(old: Form, new: Form) -> None:
    """Raise `FormError`, with both hashes, when two questionnaires of one id and version differ in their content."""
    one, other = old.questionnaire, new.questionnaire
    if (one.form_id, one.version) != (other.form_id, other.version) or old.version_id == new.version_id:
        return
    what = (
        phrase(
            "Forms", "two questionnaires call themselves {form_id}, version {version}, and differ: {one} and {other}"
        )
        if one.version
        else phrase(
            "Forms", "two questionnaires call themselves {form_id}, without a version, and differ: {one} and {other}"
        )
    )
    raise FormError(
        what.format(form_id=one.form_id, version=one.version, one=old.version_id, other=new.version_id),
        where=one.form_id,
        advice=phrase("Forms", "Give the changed questionnaire another version in its settings sheet."),
    )


def refuse_version_going_back(old: Form, new: Form) -> None:
    """Raise `FormError` when a questionnaire of the same id has a lower version than the one in use."""
    one, other = old.questionnaire, new.questionnaire
    if one.form_id == other.form_id and is_lower(other.version, one.version):
        raise FormError(
            phrase("Forms", "the version goes back from {version} to {other}").format(
                version=one.version, other=other.version
            ),
            where=one.form_id,
            advice=phrase("Forms", "Give the changed questionnaire a higher version in its settings sheet."),
        )


def is_lower(version: str, other: str) -> bool:
    """Whether a version is lower than another: numbers by their size, letters by the alphabet."""
    return _parts(version) < _parts(other)


def _parts(version: str) -> list[tuple[int, str]]:
    return [(int(word), "") if word.isdecimal() else (-1, word) for word in re.findall(r"\d+|[^\W\d]+", version)]
