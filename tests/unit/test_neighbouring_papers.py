"""The neighbouring papers as built-in questionnaires: what each workbook holds, sheet by sheet."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from functools import cache
from itertools import chain

import openpyxl
import pytest

import resources
from forms.linter import lint
from forms.xlsform import convert
from tests.neighbouring_papers import NEIGHBOURS, PAPERS, built_in

LANGUAGES = ("English (en)", "Русский (ru)", "Кыргызча (ky)")
TEXTS = ("label", "short_label", "hint", "constraint_message")
#: Lists that every paper answers, or that are known of it whatever is written on it.
WITHOUT_MISSING_CODES = {"phase", "half"}

Row = dict[str, str]

#: name of the form: question that gives the paper number (computed ones marked), links, rosters with their count.
SHAPES = {
    "training_test": ("paper_no computed", {"participant": "participant"}, ()),
    "outreach_register": ("page_no", {"client_code": "client", "slip_no": "slip"}, ("line",)),
    "methadone_register": ("sheet_no", {"patient_no": "patient"}, ("dose_day 31",)),
    "referral_slip": ("paper_no computed", {"slip_no": "slip"}, ()),
    "home_visit": ("visit_no", {}, ("person", "person/service")),
    "attendance_list": ("list_no", {"participant": "participant"}, ("attender",)),
}
#: What can lead back to a person.
IDENTIFIERS = {
    "training_test": "participant_no participant paper_no",
    "outreach_register": "worker birth_year mother father client_code",
    "methadone_register": "patient_no",
    "referral_slip": "",
    "home_visit": "address phone full_name birth_date personal_no",
    "attendance_list": "trainer participant_no participant full_name",
}
#: What the forms compute, beside the district.
COMPUTED = {
    "training_test": "participant paper_no answered score",
    "outreach_register": "line_no client_code sum_lines sum_syr_out sum_syr_in sum_condoms",
    "methadone_register": "day_no dose_date prev_dose sum_days sum_mg",
    "referral_slip": "paper_no",
    "home_visit": "age svc_rows people_rows all_rows tests",
    "attendance_list": "line_no participant n_listed n_present",
}
#: Totals written on the paper, and the rule that holds them against the lines.
TOTALS = {
    "t_lines": ". = count(${line})",
    "t_syr_out": ". = sum(${syr_out})",
    "t_syr_in": ". = sum(${syr_in})",
    "t_condoms": ". = sum(${condoms})",
    "t_days": ". >= 0 and . <= 31 and . = count(${dose}[. > 0])",
    "t_mg": "abs(. - sum(${dose})) < 0.01",
    "n_services": ". = count(${service})",
    "t_people": ". = count(${person})",
    "t_services": ". = count(${service})",
    "t_listed": ". = count(${attender})",
    "t_present": ". = count(${attender}[am = '1' or pm = '1'])",
}


def _content(form_id: str) -> bytes:
    return resources.file(f"questionnaires/{form_id}.xlsx").read_bytes()


@cache
def _sheet(form_id: str, name: str) -> tuple[Row, ...]:
    sheet = openpyxl.load_workbook(io.BytesIO(_content(form_id)))[name]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert all(value is None or isinstance(value, str) for value in chain(*rows)), "every cell is text"
    head = [str(value) for value in rows[0]]
    return tuple(dict(zip(head, [str(value or "") for value in row], strict=True)) for row in rows[1:])


def _questions(form_id: str) -> dict[str, Row]:
    return {row["name"]: row for row in _sheet(form_id, "survey") if not re.match("(begin|end)_", row["type"])}


def _texts(form_id: str) -> Iterator[tuple[str, str]]:
    """Every text of the workbook beside its column's header; a quoted answer (`${x}`) stands as 0."""
    for row in chain(_sheet(form_id, "survey"), _sheet(form_id, "choices")):
        for header, text in row.items():
            if header.partition("::")[0] in TEXTS:
                yield header, re.sub(r"\$\{\w+\}", "0", text)


def _named(form_id: str, header: str) -> dict[str, str]:
    """Question → what stands in a column, where anything does."""
    return {name: row[header] for name, row in _questions(form_id).items() if row.get(header)}


def test_six_papers_stand_beside_the_police_survey() -> None:
    assert resources.QUESTIONNAIRES[0] == "questionnaires/police_417.xlsx"
    assert tuple(SHAPES) == NEIGHBOURS
    assert {form_id for form_id, _ in PAPERS} == set(NEIGHBOURS)


# --- what each form is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_converter_takes_it_without_a_warning_and_every_expression_compiles(form_id: str) -> None:
    assert convert(_content(form_id), f"{form_id}.xlsx").warnings == ()
    form = built_in(form_id)
    assert form.problems == []
    assert (form.questionnaire.form_id, form.questionnaire.languages) == (form_id, LANGUAGES)


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_linter_finds_nothing(form_id: str) -> None:
    report = lint(_content(form_id), f"{form_id}.xlsx")
    assert report.findings == ()
    assert report.size.languages == 3


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_settings_name_the_form_its_version_and_that_it_is_our_own(form_id: str) -> None:
    (settings,) = _sheet(form_id, "settings")
    assert (settings["form_id"], settings["version"], settings["default_language"]) == (form_id, "1", LANGUAGES[0])
    assert settings["form_title"].endswith("(our own form)")


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_first_note_says_in_each_language_that_no_real_form_was_to_be_had(form_id: str) -> None:
    note = _sheet(form_id, "survey")[1]
    assert (note["type"], note["name"]) == ("note", "title_note")
    said = [note[f"label::{language}"] for language in LANGUAGES]
    assert said[0].startswith("Our own form. No real ")
    assert said[1].startswith("Наша собственная форма. Получить подлинный ")
    assert said[2].startswith("Биздин өз формабыз. ")
    assert all(word in text for word, text in zip(("ours", "наши", "биздики"), said, strict=True))


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_a_paper_has_its_number_district_links_and_rosters(form_id: str) -> None:
    number, links, rosters = SHAPES[form_id]
    questions = _questions(form_id)
    cases = {role: name for name, role in _named(form_id, "key::case").items()}
    is_computed = questions[cases["paper_number"]]["type"] == "calculate"
    assert cases["paper_number"] + (" computed" if is_computed else "") == number
    assert cases.keys() == {"paper_number", "district"}
    assert _named(form_id, "key::link") == links
    assert _rosters(form_id) == rosters


def _rosters(form_id: str) -> tuple[str, ...]:
    counts = {row["name"]: row.get("repeat_count", "") for row in _sheet(form_id, "survey")}
    rosters = built_in(form_id).questionnaire.rosters()
    return tuple(f"{roster.path.removeprefix('/data/')} {counts[roster.name]}".strip() for roster in rosters)


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_place_is_asked_as_in_the_police_survey_and_carried_over(form_id: str) -> None:
    ours, theirs = _questions(form_id), _questions("police_417")
    for name in ("adm1", "adm2", "district"):
        for header in ("type", "relevant", "choice_filter", "calculation", "key::batch", "key::case"):
            assert ours[name][header] == theirs[name][header], (name, header)
    codes = {row["name"] for row in _sheet(form_id, "choices") if row["list_name"] in {"adm1", "adm2"}}
    assert len(codes) == 9 + 56 + 2


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_everything_asked_is_required_but_the_remarks(form_id: str) -> None:
    asked = {name for name, row in _questions(form_id).items() if row["type"] not in {"note", "calculate"}}
    assert asked - _named(form_id, "required").keys() == {"remarks"}


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_questions_bear_the_numbers_printed_on_the_paper_each_once(form_id: str) -> None:
    asked = [name for name, row in _questions(form_id).items() if row["type"] not in {"note", "calculate"}]
    numbers = _named(form_id, "key::paper")
    assert [name for name in asked if name not in numbers] == ["remarks"]
    assert len(set(numbers.values())) == len(numbers)


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_what_the_form_computes_is_what_the_paper_lets_follow(form_id: str) -> None:
    computed = set(_named(form_id, "calculation")) - {"district"}
    assert computed == set(COMPUTED[form_id].split())


def test_totals_on_the_paper_are_held_against_the_lines() -> None:
    rules = {name: rule for form_id in NEIGHBOURS for name, rule in _named(form_id, "constraint").items()}
    assert {name: rules[name] for name in TOTALS} == TOTALS
    totals = {name for name in rules if re.match("t_|n_", name)}
    assert totals == TOTALS.keys()


def test_a_dose_has_a_range_and_is_held_against_the_day_before() -> None:
    dose = _questions("methadone_register")["dose"]
    assert dose["type"] == "decimal"
    assert dose["constraint"] == (
        "(. = 0 or (. >= 2.5 and . <= 200))"
        " and (. = 0 or ${prev_dose} = '' or ${prev_dose} = 0 or abs(. - ${prev_dose}) <= 10)"
    )
    assert "${prev_dose}" in dose["constraint_message::English (en)"]


# --- codes and privacy ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_every_list_ends_with_illegible_and_blank_and_no_list_is_carried_in_vain(form_id: str) -> None:
    choices = _sheet(form_id, "choices")
    lists = dict.fromkeys(row["list_name"] for row in choices)
    for name in lists:
        rows = [row for row in choices if row["list_name"] == name]
        ends = [(row["name"], row["missing"]) for row in rows][-2:]
        if name in WITHOUT_MISSING_CODES:
            assert not any(row["missing"] for row in rows)
        else:
            assert ends in ([("98", "illegible"), ("99", "blank")], [("98", "illegible several"), ("99", "blank")])
    used = {row["type"].partition(" ")[2] for row in _questions(form_id).values() if row["type"].startswith("select_")}
    assert used == set(lists)


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_98_stands_for_several_ticks_only_where_one_is_asked_for(form_id: str) -> None:
    choices = _sheet(form_id, "choices")
    several = {row["list_name"] for row in choices if row["missing"] == "illegible several"}
    many = {
        row["type"].partition(" ")[2]
        for row in _questions(form_id).values()
        if row["type"].startswith("select_multiple")
    }
    assert not several & many


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_numbers_with_printed_missing_codes_let_them_pass_their_rule(form_id: str) -> None:
    for name, codes in _named(form_id, "key::missing").items():
        rule = _questions(form_id)[name]["constraint"]
        for code in re.findall(r"(\d+)=", codes):
            assert f". = {code}" in rule, name


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_several_ticks_never_stand_beside_illegible_or_blank(form_id: str) -> None:
    for name, row in _questions(form_id).items():
        if row["type"].startswith("select_multiple"):
            for code in ("98", "99"):
                assert f"not(selected(., '{code}') and count-selected(.) > 1)" in row["constraint"], name


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_what_leads_back_to_a_person_is_marked(form_id: str) -> None:
    privacy = _named(form_id, "privacy")
    assert set(privacy.values()) <= {"identifier", "sensitive"}
    assert {name for name, mark in privacy.items() if mark == "identifier"} == set(IDENTIFIERS[form_id].split())
    assert privacy["remarks"] == "sensitive"


# --- texts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_every_text_is_there_in_all_three_languages(form_id: str) -> None:
    for row in chain(_sheet(form_id, "survey"), _sheet(form_id, "choices")):
        for kind in TEXTS:
            given = {bool(row.get(f"{kind}::{language}")) for language in LANGUAGES}
            assert len(given) == 1, f"{row['name']}: {kind} lacks a language"
        is_end = row.get("type", "").startswith("end_")
        assert is_end or row["label::English (en)"], f"{row['name']} has no label"


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_every_rule_says_in_words_what_is_wrong_and_what_to_do(form_id: str) -> None:
    for name, row in _questions(form_id).items():
        said = [row[f"constraint_message::{language}"] for language in LANGUAGES]
        if not row["constraint"]:
            assert said == ["", "", ""], name
        elif row.get("key::severity") == "blocking" or "98 (illegible)" in said[0]:
            assert all(said), name
        else:
            assert all("F2" in text for text in said), f"{name} is a query: it can be kept"


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_three_languages_quote_the_same_answers(form_id: str) -> None:
    for row in _sheet(form_id, "survey"):
        for kind in TEXTS:
            quoted = [sorted(re.findall(r"\$\{\w+\}", row.get(f"{kind}::{language}", ""))) for language in LANGUAGES]
            assert quoted[0] == quoted[1] == quoted[2], row["name"]


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_labels_that_exports_would_cut_have_a_short_label(form_id: str) -> None:
    for name, row in _questions(form_id).items():
        for language in LANGUAGES:
            short = row[f"short_label::{language}"] or row[f"label::{language}"]
            assert len(short) <= 50 or name == "title_note", f"{name}: {short}"


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_computed_questions_have_the_short_label_that_alone_reaches_the_xml(form_id: str) -> None:
    calculated = [name for name, row in _questions(form_id).items() if row["type"] == "calculate"]
    assert all(_questions(form_id)[name]["short_label::English (en)"] for name in calculated)
    for question in built_in(form_id).questionnaire.questions():
        if question.name in calculated:
            assert set(question.short_labels) == set(LANGUAGES), question.name


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_no_word_mixes_latin_and_cyrillic_letters(form_id: str) -> None:
    for header, text in _texts(form_id):
        for word in re.findall(r"[^\W\d_]+", text):
            scripts = {unicodedata.name(letter).split()[0] for letter in word}
            assert len(scripts) == 1, f"{header}: {word}"
            assert scripts <= {"LATIN", "CYRILLIC"}, f"{header}: {word}"


@pytest.mark.parametrize(("language", "letters"), [(LANGUAGES[1], ""), (LANGUAGES[2], "ңөүҢӨҮ")])
@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_russian_and_kyrgyz_use_their_own_letters_only(form_id: str, language: str, letters: str) -> None:
    alphabet = set("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁ" + letters)
    used = {letter for header, text in _texts(form_id) if header.endswith(language) for letter in text}
    assert {letter for letter in used if "CYRILLIC" in unicodedata.name(letter)} <= alphabet
    assert set(letters.lower()) <= used


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_texts_are_composed_and_free_of_stray_spaces(form_id: str) -> None:
    for header, text in _texts(form_id):
        assert text == unicodedata.normalize("NFC", text), header
        assert text == " ".join(text.split()), f"{header}: {text}"


# --- the file ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form_id", NEIGHBOURS)
def test_the_workbook_holds_no_clock_and_nothing_a_compressor_could_change(form_id: str) -> None:
    with zipfile.ZipFile(io.BytesIO(_content(form_id))) as archive:
        for member in archive.infolist():
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            assert member.compress_type == zipfile.ZIP_STORED
        assert b"2009-01-01T00:00:00Z" in archive.read("docProps/core.xml")
