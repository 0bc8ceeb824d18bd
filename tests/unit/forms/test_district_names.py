from __future__ import annotations

import pytest

from forms.district_names import district_names
from tests.written_form import form_of

SHEETS = """
# survey
| type             | name  | label | key::case  | calculation |
| select_one yn    | owns  | Owns  |            |             |
| select_one place | where | Where |            |             |
{more}
# choices
| list_name | name | label  |
| yn        | 1    | Yes    |
| yn        | 2    | No     |
| {place}   | 1    | Bakay  |
| {place}   | 2    | Talas  |
| {place}   | 3    | 3      |
# settings
| form_id | form_title | version |
| d       | D          | 1       |
"""
CARRIED = "| select_one place | raw | Raw | district | |"
COMPUTED = "| calculate | code | | district | string(${where}) |"


@pytest.mark.parametrize(
    ("more", "place", "names"),
    [
        (CARRIED, "place", {"1": "Bakay", "2": "Talas"}),
        (COMPUTED, "place", {"1": "Bakay", "2": "Talas"}),
        ("", "district", {"1": "Bakay", "2": "Talas"}),
        ("", "place", {}),  # 1 and 2 are codes of any list: yes and no are no districts
    ],
)
def test_districts_get_their_names_and_never_those_of_yes_and_no(more: str, place: str, names: dict[str, str]) -> None:
    text = SHEETS.format(more=more, place=place).replace("select_one place", f"select_one {place}")
    assert district_names(form_of(text), {"1", "2", ""}, "") == names


def test_without_districts_there_are_no_names_and_a_code_is_no_name() -> None:
    form = form_of(SHEETS.format(more=CARRIED, place="place"))
    assert district_names(form, {""}, "") == district_names(form, (), "") == {}
    assert district_names(form, {"1", "3"}, "") == {"1": "Bakay"}
    assert district_names(form, {"1", "9"}, "") == {}
