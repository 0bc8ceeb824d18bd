"""Papers that belong together: pre and post test, slip and counterfoil, two registers (`key::link`, EXPORTS.md).

A question marked with `key::link = NAME` pairs the papers (or roster rows) that have the same answer to a question of
that name, in every questionnaire of the store. What found no partner is listed with the nearest codes. The codes of
linked papers are kept in memory, and nothing else of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from exporters.columns import Column, Table
from exporters.source import Source
from forms.form import Form
from forms.wording import translate
from storage.answer_rows import CaseBlock

NAME = "linked_papers"
#: Codes without a partner beyond which the nearest ones are not looked for: it costs the square of their number.
_MOST_COMPARED = 3_000
_NEAR = 2
_HEADS = (
    ("link", translate("Exports", "Link")),
    ("code", translate("Exports", "Code")),
    ("form", translate("Exports", "Questionnaire of the first paper")),
    ("case_id", translate("Exports", "First paper")),
    ("case_paper_number", translate("Exports", "Its number")),
    ("row_id", translate("Exports", "Its row")),
    ("other_form", translate("Exports", "Questionnaire of the second paper")),
    ("other_case_id", translate("Exports", "Second paper")),
    ("other_paper_number", translate("Exports", "Its number")),
    ("other_row_id", translate("Exports", "Its row")),
    ("nearest", translate("Exports", "Nearest codes that have no partner either")),
)


class Linked(NamedTuple):
    """One place with a code of a link; sorted, papers stand by questionnaire and number."""

    link: str
    code: str
    form_id: str
    paper_number: str
    case_id: str
    row_id: str


class Pair(NamedTuple):
    """Two places with one code; `second` is None where there is no partner, `nearest` are then codes like it."""

    first: Linked
    second: Linked | None
    nearest: tuple[str, ...] = ()


def table(taken: Iterable[str]) -> Table:
    """The table of pairs, under a name that no roster has; its rows are counted when they are written."""
    names = {name.lower() for name in taken}
    name = next(name for name in (NAME, *(f"{NAME}_{number}" for number in range(2, 99))) if name not in names)
    return Table(
        name,
        translate("Exports", "Linked papers"),
        tuple(Column(head, "issue", label=label) for head, label in _HEADS),
        -1,
    )


def has_links(forms: Iterable[Form]) -> bool:
    """Whether any question of these forms pairs papers."""
    return any(question.keying.link for form in forms for question in form.questionnaire.questions())


def find_pairs(source: Source) -> Iterator[Pair]:
    """All pairs by link and code, then what has no partner; the first paper is paired with each further one.

    Only links that the exported questionnaire has are looked at.
    """
    wanted = {question.keying.link for form in source.forms() for question in form.questionnaire.questions()} - {""}
    found = sorted(
        place for forms, block in source.linked_blocks() for place in places(forms, block) if place.link in wanted
    )
    families: dict[tuple[str, str], list[Linked]] = {}
    for place in found:
        families.setdefault((place.link, place.code), []).append(place)
    alone: dict[str, list[Linked]] = {}
    for (link, _code), members in families.items():
        if len(members) == 1:
            alone.setdefault(link, []).append(members[0])
        for other in members[1:]:
            yield Pair(members[0], other)
    for places_alone in alone.values():
        yield from _without_partner(places_alone)


def places(forms: Sequence[Form], block: CaseBlock) -> Iterator[Linked]:
    """Every code of a link that the cases of a block have; `forms` are the versions of their questionnaire."""
    for path, link_of in _links(forms).items():
        for level in block.levels.values():
            for row, code in enumerate(level.columns.get(path, ())):
                head = block.heads[level.cases[row]]
                link = link_of.get(head.form_version, "")
                if code and link:
                    form_id = forms[0].questionnaire.form_id
                    yield Linked(link, code, form_id, head.paper_number, head.case_id, level.row_id(row))


def _links(forms: Iterable[Form]) -> dict[str, dict[str, str]]:
    """Path → form version → its link, for the questions that have one."""
    found: dict[str, dict[str, str]] = {}
    for form in forms:
        for question in form.questionnaire.questions():
            if question.keying.link:
                found.setdefault(question.path, {})[form.version_id] = question.keying.link
    return found


def _without_partner(places_alone: Sequence[Linked]) -> Iterator[Pair]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    codes = [place.code for place in places_alone]
    for place in places_alone:
        near: tuple[str, ...] = ()
        if len(codes) <= _MOST_COMPARED:
            others = extract(place.code, codes, scorer=OSA.distance, score_cutoff=_NEAR, limit=4)
            near = tuple(code for code, _distance, _index in others if code != place.code)[:3]
        yield Pair(place, None, near)


def pair_row(pair: Pair) -> tuple[str, ...]:
    """A pair as a row of the table."""
    first, second = pair.first, pair.second
    other = (second.form_id, second.case_id, second.paper_number, second.row_id) if second else ("", "", "", "")
    head = (first.link, first.code, first.form_id, first.case_id, first.paper_number, first.row_id)
    return (*head, *other, " ".join(pair.nearest))
