"""A small questionnaire with a roster, and papers of it keyed through the real session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from forms.entry_session import EntrySession
from forms.journal import Place
from storage.cases import CaseCommitJournal, CaseJournal, create_case, open_case
from storage.store import Store, create_store
from tests.written_form import xml_of

#: One paper: its number, a batch-header question, a skip, a constraint, a computed answer, a roster, an optional text.
HOUSEHOLD = """
# survey
| type           | name     | label   | relevant     | constraint | calculation            | key::case    | key::batch |
| begin_group    | head     | Head    |              |            |                        |              |           |
| text           | number   | Number  |              |            |                        | paper_number |           |
| text           | asker    | Asked   |              |            |                        |              | yes       |
| end_group      |          |         |              |            |                        |              |           |
| begin_group    | you      | You     |              |            |                        |              |           |
| integer        | age      | Age     |              | . < 120    |                        |              |           |
| select_one sex | sex      | Sex     |              |            |                        |              |           |
| integer        | births   | Births  | ${sex} = '2' |            |                        |              |           |
| calculate      | is_adult | Adult   |              |            | if(${age} >= 18, 1, 0) |              |           |
| end_group      |          |         |              |            |                        |              |           |
| begin_repeat   | member   | Members |              |            |                        |              |           |
| text           | name     | Name    |              |            |                        |              |           |
| integer        | years    | Years   |              |            |                        |              |           |
| end_repeat     |          |         |              |            |                        |              |           |
| text           | remark   | Remark  |              |            |                        |              |           |
# choices
| list_name | name | label |
| sex       | 1    | Man   |
| sex       | 2    | Woman |
# settings
| form_id   | form_title | version |
| household | Household  | 1       |
"""

NO, ASKER = Place("/data/head/number"), Place("/data/head/asker")
AGE, SEX, BIRTHS = Place("/data/you/age"), Place("/data/you/sex"), Place("/data/you/births")
IS_ADULT, REMARK = Place("/data/you/is_adult"), Place("/data/remark")
MEMBER, NAME, YEARS = "/data/member", "/data/member/name", "/data/member/years"

_NO_ANSWERS: Mapping[str, str] = MappingProxyType({})


@cache
def household_xml() -> str:
    """The XForm XML of the questionnaire."""
    return xml_of(HOUSEHOLD)


@cache
def second_version_xml() -> str:
    """The same questionnaire with one question more, and one less."""
    more = "| text | phone | Phone | | | | | |"
    lines = [line for line in HOUSEHOLD.splitlines() if "| births" not in line]
    lines.insert(next(number for number, line in enumerate(lines) if "| remark" in line), more)
    return xml_of(
        "\n".join(lines).replace("| household | Household  | 1       |", "| household | Household  | 2       |")
    )


def new_store(folder: Path, name: str = "north", *, kind: str = "district", district: str = "N") -> Store:
    """A store for the questionnaire."""
    return create_store(folder / f"{name}.anketa", xform_xml=household_xml(), kind=kind, district=district)


def key_paper(
    store: Store,
    number: str,
    answers: Mapping[str, str] = _NO_ANSWERS,
    members: Sequence[tuple[str, str]] = (),
    *,
    enumerator: str = "E1",
    keying: int = 1,
) -> str:
    """Key a whole paper in one transaction and close it; what is not given is blank on the paper. The case id."""
    state = create_case(store, enumerator=enumerator, keying=keying)
    session = EntrySession(store.form(), state, CaseCommitJournal(store, state.case_id, keying, enumerator))
    key_all(session, {"number": number, **answers}, members)
    session.close()
    return state.case_id


def begin_paper(
    store: Store, number: str, answers: Mapping[str, str] = _NO_ANSWERS, *, enumerator: str = "E1"
) -> EntrySession:
    """A draft at the keyboard: the number and these answers keyed, in paper order, each committed."""
    state = create_case(store, enumerator=enumerator)
    session = EntrySession(store.form(), state, CaseJournal(store, state.case_id, 1, enumerator))
    session.key(number)
    for name, text in answers.items():
        session.go(
            next(Place(question.path) for question in store.form().questionnaire.questions() if question.name == name)
        )
        session.key(text)
    return session


def key_all(session: EntrySession, answers: Mapping[str, str], members: Sequence[tuple[str, str]] = ()) -> None:
    """Key from where the session stands to the end of the paper."""
    waiting = [text for member in members for text in member]
    while session.at is not None:
        here = session.at
        if here.path == MEMBER:
            session.key(waiting.pop(0) if waiting else "")
        elif here.row:
            session.key(waiting.pop(0))
        else:
            step = session.key(answers.get(here.path.rpartition("/")[2], "."))
            if step.findings and session.at == here:
                session.keep("as_on_paper")


def reopen(store: Store, case_id: str, *, who: str = "E1", reason: str = "", keying: int = 1) -> EntrySession:
    """The case as the window opens it again."""
    journal = CaseJournal(store, case_id, keying, who, reason=reason)
    return EntrySession(store.form(), open_case(store, case_id, keying), journal)


def correct(store: Store, case_id: str, place: Place, text: str, *, who: str = "S1", reason: str = "telephone") -> None:
    """Correct an answer of a closed case, as the window does."""
    session = reopen(store, case_id, who=who, reason=reason)
    session.go(place)
    session.key(text)
