"""A study says which missing reasons it has, in which order (`key_reasons` on the settings sheet, KEYING.md)."""

from __future__ import annotations

from forms.case import new_state
from forms.entry_session import EntrySession
from forms.form import load_form
from tests.written_form import ListJournal, xml_of

SHEET = """
# survey
| type    | name | label |
| integer | age  | Age   |
# settings
| form_title | form_id | key_reasons              |
| Reasons    | reasons | {reasons} |
"""


def reasons(text: str) -> tuple[str, ...]:
    return EntrySession(load_form(xml_of(SHEET.format(reasons=text))), new_state(), ListJournal()).reasons()


def test_the_reasons_of_the_study_stand_in_its_order() -> None:
    assert reasons("refused, blank illegible") == ("refused", "blank", "illegible")


def test_without_reasons_of_its_own_a_study_has_all() -> None:
    assert reasons("")[:3] == ("blank", "illegible", "several")
    assert len(reasons("")) == 7
