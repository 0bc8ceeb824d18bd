"""The built-in police questionnaire: what the workbook holds, item by item."""

from __future__ import annotations

import csv
import importlib.util
import io
import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from types import ModuleType

import openpyxl
import pytest
from pyxform.xls2xform import convert

import resources

PROJECT = Path(__file__).resolve().parents[2]
SURVEY = PROJECT.parent / "shared" / "survey"
LANGUAGES = ("English (en)", "Русский (ru)", "Кыргызча (ky)")

Row = dict[str, str]

#: name, type, printed number, asked if. Groups stand alone.
ITEMS = """
paper
  title_note      note                      -
  form_no         text                      1
  survey_date     date                      2
  lang            select_one lang           3
  adm1            select_one adm1           4
  adm2            select_one adm2           5    ${adm1} != 'KG21000000000'
  district        calculate                 -
  station         text                      6
  consent         select_one yn             7
a
  a1_age          integer                   A1
  a2_sex          select_one sex            A2
  a3_rank         select_one rank           A3
  a4_years        integer                   A4
  a5_unit         select_one unit           A5
  a5_oth          text                      A5a  ${a5_unit} = '96'
  a6_setting      select_one setting        A6
  a7_educ         select_one educ           A7
b
  b1_trained      select_one yndk           B1
  b2_year         integer                   B2   ${b1_trained} = '1'
  b3_topics       select_multiple topics    B3   ${b1_trained} = '1'
  b4_fam417       select_one fam417         B4
  b5_how          select_multiple how417    B5   ${b4_fam417} = '2' or ${b4_fam417} = '3'
c
  c1_sw_law       select_one swlaw          C1
  c2_syr_law      select_one tf             C2
  c3_dueproc      select_one tf             C3
  c4_sw_detain    select_one tf             C4
  c5_sw_id        select_one tf             C5
  c6_interfere    select_one tf             C6
d
  d1_hr_know      select_one tf             D1
  d2_trans        select_one tf             D2
  d3_condom       select_one tf             D3
  d4_local        select_multiple places    D4
  d5_occ          select_one tf             D5
e
  e1_condom       select_one agree5         E1
  e2_syringe      select_one agree5         E2
  e3_ost          select_one agree5         E3
  e4_should_refer select_one agree5         E4
  e5_detain       select_one agree5         E5
  e6_coop         select_one agree5         E6
f
  f1_refers       select_one yn             F1
  f2_where        select_multiple places    F2   ${f1_refers} = '1'
  f3_syr_act      select_one syract         F3
  f4_sw_id_act    select_one freq4          F4
g
  g1_nsi          select_one yn             G1
  g2_nsi_n        integer                   G2   ${g1_nsi} = '1'
  g3_nsi_12m      select_one yn             G3   ${g1_nsi} = '1'
  g4_act          select_multiple nsact     G4   ${g1_nsi} = '1'
  g5_confisc      select_one freq4          G5
  g6_transp       select_one freq4          G6
  g7_break        select_one freq4          G7
  g8_discard      select_one freq4          G8
  g9_arrest       select_one freq4          G9
  comment         text                      -
  fam417_bin      calculate                 -
  junior          calculate                 -
"""

ALONE = "not(selected(., '98') and count-selected(.) > 1) and not(selected(., '99') and count-selected(.) > 1)"
RULES = {
    "form_no": "regex(., '^[0-9]{5}-[0-9]{3}$')",
    "survey_date": ". >= date('2009-01-01') and . <= today()",
    "a1_age": "(. >= 18 and . <= 65) or . = 98 or . = 99",
    "a4_years": "(. >= 0 and . <= 45 and (. <= ${a1_age} - 16 or ${a1_age} > 90)) or . = 98 or . = 99",
    "b2_year": "(. >= 1998 and . <= 2030) or . = 9998 or . = 9999",
    "b3_topics": ALONE,
    "b5_how": ALONE,
    "d4_local": ALONE,
    "f2_where": ALONE,
    "g2_nsi_n": "(. >= 1 and . <= 97) or . = 98 or . = 99",
    "g4_act": f"not(selected(., '6') and count-selected(.) > 1) and {ALONE}",
}
CALCULATIONS = {
    "district": "if(${adm1} = 'KG21000000000', ${adm1}, ${adm2})",
    "fam417_bin": "if(${b4_fam417} = '2' or ${b4_fam417} = '3', 1, if(${b4_fam417} = '1', 0, ''))",
    "junior": "if(${a3_rank} <= 10, 1, if(${a3_rank} <= 14, 0, ''))",
}
#: Codes printed on the paper, by list; 98 and 99 follow in all but `lang`.
PRINTED = {
    "lang": "1 2 3 6",
    "yn": "1 2",
    "yndk": "1 2 88",
    "tf": "1 2 88",
    "agree5": "1 2 3 4 5",
    "freq4": "1 2 3 4",
    "sex": "1 2",
    "setting": "1 2",
    "educ": "1 2 3 4",
    "unit": "1 2 3 4 5 6 7 8 96",
    "fam417": "1 2 3",
    "topics": "1 2 3 4 5 6 96",
    "how417": "1 2 3 4 5 96",
    "swlaw": "1 2 3 88",
    "places": "1 2 3 4 5 6 96",
    "syract": "1 2 3 4 96 88",
    "nsact": "1 2 3 4 5 6 96",
    "rank": "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
}
#: The measures of the published table, and what "favourable attitude" is made of.
PUBLISHED = (
    "b1_trained b4_fam417 c1_sw_law c2_syr_law c3_dueproc d1_hr_know"
    " e1_condom e2_syringe e3_ost e4_should_refer f1_refers"
)


def _content() -> bytes:
    return resources.file(resources.QUESTIONNAIRES[0]).read_bytes()


def _read_sheet(name: str) -> tuple[Row, ...]:
    sheet = openpyxl.load_workbook(io.BytesIO(_content()))[name]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert all(value is None or isinstance(value, str) for value in chain(*rows)), "every cell is text"
    head = [str(value) for value in rows[0]]
    return tuple(dict(zip(head, [str(value or "") for value in row], strict=True)) for row in rows[1:])


@pytest.fixture(scope="module")
def survey() -> tuple[Row, ...]:
    return _read_sheet("survey")


@pytest.fixture(scope="module")
def choices() -> tuple[Row, ...]:
    return _read_sheet("choices")


@pytest.fixture(scope="module")
def questions(survey: tuple[Row, ...]) -> dict[str, Row]:
    return {row["name"]: row for row in survey if not row["type"].endswith("_group")}


@pytest.fixture(scope="module")
def builder() -> Iterator[ModuleType]:
    name = "anketa_build_questionnaires"
    spec = importlib.util.spec_from_file_location(name, PROJECT / "packaging" / "build_questionnaires.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[name]


def _codes(choices: tuple[Row, ...], name: str) -> list[str]:
    return [row["name"] for row in choices if row["list_name"] == name]


def _texts(*sheets: tuple[Row, ...]) -> Iterator[tuple[str, str]]:
    """Every text of the sheets beside its column's header."""
    for row in chain(*sheets):
        yield from ((header, text) for header, text in row.items() if "::" in header and not header.startswith("key::"))


# --- the sheets against the study's description -----------------------------------------------------------------------


def test_items_stand_in_the_papers_order_with_their_types_numbers_and_conditions(survey: tuple[Row, ...]) -> None:
    found = []
    for row in survey:
        if row["type"] == "begin_group":
            found.append(row["name"])
        elif row["type"] != "end_group":
            number = row["key::paper"] or "-"
            found.append(f"  {row['name']:<15} {row['type']:<25} {number:<4} {row['relevant']}".rstrip())
    assert found == ITEMS.strip("\n").splitlines()


def test_rules_and_calculations_are_those_of_the_study(questions: dict[str, Row]) -> None:
    assert {name: row["constraint"] for name, row in questions.items() if row["constraint"]} == RULES
    assert {name: row["calculation"] for name, row in questions.items() if row["calculation"]} == CALCULATIONS


def test_choice_lists_hold_the_printed_codes_then_illegible_and_blank(choices: tuple[Row, ...]) -> None:
    lists = dict.fromkeys(row["list_name"] for row in choices)
    found = {name: " ".join(_codes(choices, name)) for name in lists if not name.startswith("adm")}
    assert found == {name: codes if name == "lang" else f"{codes} 98 99" for name, codes in PRINTED.items()}


def test_missing_codes_are_declared_and_the_printed_dont_know_stays_an_answer(
    choices: tuple[Row, ...], questions: dict[str, Row]
) -> None:
    assert {(row["name"], row["missing"]) for row in choices if row["missing"]} == {
        ("98", "illegible"),
        ("98", "illegible several"),
        ("99", "blank"),
    }
    assert all(row["missing"] for row in choices if row["name"] in {"98", "99"})
    assert {name: row["key::missing"] for name, row in questions.items() if row["type"] == "integer"} == {
        "a1_age": "98=illegible 99=blank",
        "a4_years": "98=illegible 99=blank",
        "b2_year": "9998=illegible 9999=blank",
        "g2_nsi_n": "98=illegible 99=blank",
    }


@pytest.mark.skipif(not SURVEY.is_dir(), reason="the study's description does not lie beside the project")
def test_the_table_above_is_the_one_of_the_studys_description() -> None:
    described: list[str] = []
    rules: dict[str, str] = {}
    for line in (SURVEY / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"`[a-z][a-z0-9_]+`", cells[0]) and len(cells) == 6:
            name = cells[0].strip("`")
            described.append(name)
            rules |= {name: cells[5].strip("`")} if cells[5].startswith("`") else {}
    ours = [line.split()[0] for line in ITEMS.splitlines() if line.startswith("  ")]
    assert [name for name in ours if name not in {"title_note", "district"}] == described
    assert rules == {name: rule for name, rule in RULES.items() if name in rules}
    assert RULES.keys() - rules.keys() == {"b3_topics", "b5_how", "d4_local", "f2_where", "g4_act"}


# --- places -----------------------------------------------------------------------------------------------------------


def test_every_rayon_has_its_oblast_and_osh_city_has_none_below_it(choices: tuple[Row, ...]) -> None:
    oblasts = [code for code in _codes(choices, "adm1") if code.startswith("KG")]
    rayons = [row for row in choices if row["list_name"] == "adm2" and row["name"].startswith("KG")]
    assert (len(oblasts), len(rayons)) == (9, 56)
    assert {row["adm1"] for row in rayons} == set(oblasts) - {"KG21000000000"}
    assert all(row["adm1"][:4] == row["name"][:4] for row in rayons)


def test_short_codes_are_digits_of_the_place_codes_and_unique(choices: tuple[Row, ...]) -> None:
    for level, end in (("adm1", 4), ("adm2", 7)):
        short = {row["name"]: row["short_code"] for row in choices if row["list_name"] == level and not row["missing"]}
        assert all(code == name[2:end] for name, code in short.items())
        assert len(set(short.values())) == len(short)
        assert not any(code.startswith(("98", "99")) for code in short.values())
    assert next(row["short_code"] for row in choices if row["name"] == "KG03430000010") == "03430"


def test_the_cascade_offers_illegible_and_blank_whatever_the_oblast(questions: dict[str, Row]) -> None:
    wanted = "adm1=${adm1} or name='98' or name='99' or ${adm1}='98' or ${adm1}='99'"
    assert questions["adm2"]["choice_filter"] == wanted


@pytest.mark.skipif(not SURVEY.is_dir(), reason="the synthetic papers do not lie beside the project")
def test_every_code_of_the_synthetic_papers_is_in_its_list(questions: dict[str, Row], choices: tuple[Row, ...]) -> None:
    with (SURVEY / "synthetic_319.csv").open(encoding="utf-8-sig", newline="") as file:
        papers = list(csv.DictReader(file))
    parents = {row["name"]: row["adm1"] for row in choices if row["list_name"] == "adm2"}
    assert len(papers) == 319
    assert papers[0].keys() <= questions.keys()
    for name in papers[0]:
        kind, _, listed = questions[name]["type"].partition(" ")
        if kind == "select_one":
            assert {paper[name] for paper in papers} - {""} <= set(_codes(choices, listed)), name
    assert all(parents[paper["adm2"]] == paper["adm1"] for paper in papers)


# --- how it is keyed --------------------------------------------------------------------------------------------------


def test_the_form_number_names_the_case_and_the_computed_district_places_it(questions: dict[str, Row]) -> None:
    cases = {name: row["key::case"] for name, row in questions.items() if row["key::case"]}
    assert cases == {"form_no": "paper_number", "district": "district"}
    assert {name for name, row in questions.items() if row["key::severity"] == "blocking"} == {"form_no"}


def test_everything_asked_is_required_but_what_may_be_left_unwritten(questions: dict[str, Row]) -> None:
    asked = {name for name, row in questions.items() if row["type"] not in {"note", "calculate"}}
    assert {name for name, row in questions.items() if row["required"] == "yes"} == asked - {"a5_oth", "comment"}


def test_header_questions_are_carried_over_and_texts_wait_for_enter(questions: dict[str, Row]) -> None:
    marked = {
        column: {name for name, row in questions.items() if row[f"key::{column}"] == "yes"}
        for column in ("batch", "enter", "verify")
    }
    assert marked["batch"] == {"survey_date", "lang", "adm1", "adm2", "station"}
    assert marked["enter"] == {name for name, row in questions.items() if row["type"] == "text"}
    assert marked["verify"] == set(PUBLISHED.split())


def test_what_could_name_a_person_is_marked_identifier_or_sensitive(questions: dict[str, Row]) -> None:
    assert {name for name, row in questions.items() if row["privacy"] == "identifier"} == {"form_no", "station"}
    sensitive = {name for name, row in questions.items() if row["privacy"] == "sensitive"}
    assert {"a1_age", "a2_sex", "a3_rank", "g1_nsi", "comment"} <= sensitive


# --- texts ------------------------------------------------------------------------------------------------------------


def test_every_text_is_there_in_all_three_languages_or_in_none(
    survey: tuple[Row, ...], choices: tuple[Row, ...]
) -> None:
    for row in chain(survey, choices):
        for kind in ("label", "short_label", "hint", "constraint_message"):
            given = [bool(row.get(f"{kind}::{language}")) for language in LANGUAGES]
            assert len(set(given)) == 1, f"{row['name']}: {kind} lacks a language"
        labelled = row.get("type") == "end_group" or all(row[f"label::{language}"] for language in LANGUAGES)
        assert labelled, f"{row['name']} has no label"


def test_every_rule_says_in_words_what_is_wrong(questions: dict[str, Row]) -> None:
    for name in RULES:
        assert questions[name]["constraint_message::English (en)"], name
    assert questions["a1_age"]["constraint_message::English (en)"] == (
        "Age outside 18–65. If the paper says so, keep it with F2."
    )


def test_labels_that_exports_would_cut_have_a_short_label(questions: dict[str, Row]) -> None:
    for name, row in questions.items():
        for language in LANGUAGES:
            short = row[f"short_label::{language}"] or row[f"label::{language}"]
            assert len(short) <= 50 or name == "title_note", f"{name}: {short}"


def test_the_title_note_says_reconstruction_in_each_language(survey: tuple[Row, ...]) -> None:
    note = survey[1]
    assert note["name"] == "title_note"
    for language, word in zip(LANGUAGES, ("Reconstruction", "Реконструкция", "Калыбына келтирилген"), strict=True):
        assert note[f"label::{language}"].startswith(word)


def test_no_word_mixes_latin_and_cyrillic_letters(survey: tuple[Row, ...], choices: tuple[Row, ...]) -> None:
    for header, text in _texts(survey, choices):
        for word in re.findall(r"[^\W\d_]+", text):
            scripts = {unicodedata.name(letter).split()[0] for letter in word}
            assert len(scripts) == 1, f"{header}: {word}"
            assert scripts <= {"LATIN", "CYRILLIC"}, f"{header}: {word}"


@pytest.mark.parametrize(("language", "letters"), [(LANGUAGES[1], ""), (LANGUAGES[2], "ңөүҢӨҮ")])
def test_russian_and_kyrgyz_use_their_own_letters_only(
    survey: tuple[Row, ...], choices: tuple[Row, ...], language: str, letters: str
) -> None:
    alphabet = set("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁ" + letters)
    used = {letter for header, text in _texts(survey, choices) if header.endswith(language) for letter in text}
    assert {letter for letter in used if "CYRILLIC" in unicodedata.name(letter)} <= alphabet
    assert set(letters.lower()) <= used


def test_texts_are_composed_and_free_of_stray_spaces(survey: tuple[Row, ...], choices: tuple[Row, ...]) -> None:
    for header, text in _texts(survey, choices):
        assert text == unicodedata.normalize("NFC", text), header
        assert text == " ".join(text.split()), f"{header}: {text}"


# --- the file ---------------------------------------------------------------------------------------------------------


def test_the_converter_takes_it_without_a_warning() -> None:
    warnings: list[str] = []
    xform = convert(_content(), warnings=warnings).xform
    assert warnings == []
    assert 'id="police_417"' in xform
    for language in LANGUAGES:
        assert f'lang="{language}"' in xform


def test_settings_name_the_form_its_language_and_the_year_of_short_dates() -> None:
    (settings,) = _read_sheet("settings")
    assert settings["form_id"] == "police_417"
    assert settings["default_language"] == LANGUAGES[0]
    assert settings["key_year"] == "2009"
    assert settings["version"]


def test_the_committed_workbook_is_what_the_tables_give(builder: ModuleType) -> None:
    built = {f"questionnaires/{name}": builder.workbook(sheets()) for name, sheets in builder.QUESTIONNAIRES.items()}
    assert tuple(built) == resources.QUESTIONNAIRES
    for name, content in built.items():
        assert resources.file(name).read_bytes() == content, f"{name}: run packaging/build_questionnaires.py"


def test_the_workbook_holds_no_clock_and_nothing_a_compressor_could_change() -> None:
    with zipfile.ZipFile(io.BytesIO(_content())) as archive:
        for member in archive.infolist():
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            assert member.compress_type == zipfile.ZIP_STORED
        assert b"2009-01-01T00:00:00Z" in archive.read("docProps/core.xml")
