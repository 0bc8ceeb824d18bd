"""The paper of the stories: one question of every kind that keys treat in their own way."""

from __future__ import annotations

from functools import cache

from forms.form import Form, load_form
from tests.written_form import xml_of

VILLAGE = """
# survey
| type               | name      | label                | relevant         | constraint                             | constraint_message | required | repeat_count | appearance | key::case    | key::paper | key::batch | key::repeat | key::skip | key::missing      | key::severity |
| begin_group        | head      | Head                 |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| text               | paper_no  | Number of the paper  |                  |                                        |                    | yes      |              |            | paper_number | P1         |            |             |           |                   |               |
| date               | visited   | Day of the visit     |                  |                                        |                    |          |              |            |              | P2         | yes        |             |           |                   |               |
| end_group          |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| begin_group        | person    | Person               |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| select_one sex     | sex       | Sex                  |                  |                                        |                    |          |              |            |              | A1         |            |             |           |                   |               |
| integer            | age       | Age                  |                  | . >= 18 and . <= 65                    | Ages are 18 to 65. |          |              |            |              | A2         |            |             |           |                   |               |
| select_one rank    | rank      | Rank                 |                  |                                        |                    |          |              |            |              | A3         |            |             |           |                   |               |
| integer            | years     | Years of service     |                  | . >= 0 and . <= 50 and . < ${age}      |                    |          |              |            |              | A4         |            |             |           | 99=blank          |               |
| date               | birth     | Date of birth        |                  |                                        |                    |          |              |            |              | A5         |            |             |           |                   |               |
| select_multiple la | langs     | Languages            |                  |                                        |                    |          |              |            |              | A6         |            |             |           |                   |               |
| select_one yn      | married   | Married              |                  |                                        |                    |          |              |            |              | A7         |            |             |           |                   |               |
| integer            | children  | Children             | ${married} = '1' | . <= 20                                |                    |          |              |            |              | A8         |            |             |           |                   |               |
| text               | spouse    | Name of the spouse   | ${married} = '1' |                                        |                    |          |              |            |              | A9         |            |             |           |                   |               |
| select_one yn      | road      | Paved road           |                  |                                        |                    |          |              |            |              | A10        |            | yes         | remarks   |                   |               |
| time               | hour      | Hour of the visit    |                  |                                        |                    |          |              |            |              | A11        |            |             |           |                   |               |
| decimal            | weight    | Weight               |                  |                                        |                    |          |              |            |              | A12        |            |             |           |                   |               |
| integer            | seal      | Number of the seal   |                  | . < 10                                 |                    |          |              |            |              | A13        |            |             |           |                   | blocking      |
| text               | station   | Полицейский участок  |                  |                                        |                    | yes      |              |            |              | A14        |            |             |           |                   |               |
| select_one place   | area      | Kind of the place    |                  |                                        |                    |          |              |            |              | A15        |            |             |           |                   |               |
| end_group          |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| begin_group        | views     | Views                |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| select_one five    | g1        | Streets are safe     |                  |                                        |                    |          |              |            |              | B1         |            |             |           |                   |               |
| select_one five    | g2        | Lamps are lit        |                  |                                        |                    |          |              |            |              | B2         |            |             |           |                   |               |
| select_one five    | g3        | Dogs are tied        |                  |                                        |                    |          |              |            |              | B3         |            |             |           |                   |               |
| select_one five    | g4        | Water is clean       |                  |                                        |                    |          |              |            |              | B4         |            |             |           |                   |               |
| end_group          |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| begin_repeat       | member    | Members of the house |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| integer            | m_age     | Age of the member    |                  | . <= 120                               |                    |          |              |            |              | C1         |            |             |           |                   |               |
| select_one sex     | m_sex     | Sex of the member    |                  |                                        |                    |          |              |            |              | C2         |            |             |           |                   |               |
| begin_repeat       | school    | Schools              |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| integer            | s_years   | Years there          |                  | . <= 20                                |                    |          |              |            |              | C3         |            |             |           |                   |               |
| end_repeat         |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| end_repeat         |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| begin_group        | end       | End                  |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| integer            | doses     | Doses                |                  | . <= 9                                 |                    |          |              |            |              | D1         |            |             |           |                   |               |
| begin_repeat       | dose      | Dose                 |                  |                                        |                    |          | ${doses}     |            |              |            |            |             |           |                   |               |
| integer            | amount    | Amount               |                  | . <= 99                                |                    |          |              |            |              | D2         |            |             |           |                   |               |
| end_repeat         |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
| text               | remarks   | Remarks              |                  |                                        |                    |          |              | multiline  |              | D3         |            |             |           |                   |               |
| end_group          |           |                      |                  |                                        |                    |          |              |            |              |            |            |             |           |                   |               |
# choices
| list_name | name | label         | missing   |
| sex       | 1    | Man           |           |
| sex       | 2    | Woman         |           |
| yn        | 1    | Yes           |           |
| yn        | 2    | No            |           |
| rank      | 1    | Private       |           |
| rank      | 2    | Sergeant      |           |
| rank      | 10   | Captain       |           |
| rank      | 11   | Major         |           |
| rank      | 98   | Not readable  | illegible |
| la        | 1    | Kyrgyz        |           |
| la        | 2    | Russian       |           |
| la        | 96   | Another       |           |
| place     | 1    | Айыл          |           |
| place     | 2    | Шаар          |           |
| five      | 1    | Not at all    |           |
| five      | 2    | Hardly        |           |
| five      | 3    | Partly        |           |
| five      | 4    | Rather        |           |
| five      | 5    | Fully         |           |
# settings
| form_title | form_id | key_year |
| Village    | village | 2009     |
"""  # noqa: E501  (a sheet's rows are as wide as the sheet)


@cache
def village_xml() -> str:
    """The XForm XML of the paper."""
    return xml_of(VILLAGE)


@cache
def village() -> Form:
    """The compiled paper."""
    return load_form(village_xml())


def path_of(form: Form, name: str) -> str:
    """The path of a question or roster by its name."""
    found = form.by_name.get(name, ())
    return found[0] if found else next(one.path for one in form.questionnaire.rosters() if one.name == name)
