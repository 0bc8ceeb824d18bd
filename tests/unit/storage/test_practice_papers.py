"""Sample papers: made by the script beside them, keyed by the form's own rules, compared answer by answer."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import resources
from forms.form import Form, load_form
from forms.form_file import read_form_file
from forms.journal import BLANK, Answer, Place
from storage.practice_papers import (
    Samples,
    compare,
    header_answers,
    is_on_missing_page,
    load_samples,
    next_sample,
    truth,
)

ROOT = Path(__file__).resolve().parents[3]


@cache
def police() -> Form:
    read = read_form_file(resources.file("questionnaires/police_417.xlsx"))
    return load_form(read.converted.xml, read.files)


@pytest.fixture
def samples() -> Samples:
    return load_samples()


def at(name: str) -> Place:
    return Place(police().by_name[name][0])


def test_the_file_is_what_its_script_makes() -> None:
    script = ROOT / "packaging" / "build_practice.py"
    spec = importlib.util.spec_from_file_location("build_practice", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.build() == resources.file("practice/police_417.json").read_text(encoding="utf-8")


def test_the_bundle_says_that_it_is_synthetic_and_leaves_a_number_out(samples: Samples) -> None:
    assert samples.note.startswith("Synthetic")
    assert samples.form_id == police().questionnaire.form_id
    assert samples.numbers == ("99999-001", "99999-008")
    assert [paper.number[-1] for paper in samples.papers] == list("1234567")
    assert samples.paper("99999-008") is None
    refused = samples.paper("99999-007")
    assert refused is not None
    assert refused.outcome == "refused"


def lesson(samples: Samples, name: str) -> list[Answer]:
    return [truth(police(), paper).get(at(name), BLANK) for paper in samples.papers if not paper.outcome]


def test_the_bundle_holds_what_a_newcomer_must_learn(samples: Samples) -> None:
    wanted = [truth(police(), paper) for paper in samples.papers if not paper.outcome]
    assert {"99999-001", "99999-006"} <= {answers[at("form_no")].value for answers in wanted}
    assert lesson(samples, "a1_age")[2] == Answer("71", override="as_on_paper", query="constraint_said")
    assert lesson(samples, "a4_years")[1].value == "99"  # the form lists a code for a blank
    assert lesson(samples, "c4_sw_detain")[1].value == "98"  # and one for what cannot be read
    assert lesson(samples, "a7_educ")[2].value == "98"  # which stands for two ticks as well
    assert [one.missing for one in lesson(samples, "g5_confisc")].count("page_missing") == 1
    assert lesson(samples, "b2_year")[4] == Answer("2005", off_path=True, query=lesson(samples, "b2_year")[4].query)
    assert "ү" in lesson(samples, "comment")[5].value


def test_nothing_asked_is_left_open_in_a_truth(samples: Samples) -> None:
    sizes = [len(truth(police(), paper)) for paper in samples.papers if not paper.outcome]
    assert min(sizes) >= 40


def test_a_paper_keyed_as_it_stands_is_right_throughout(samples: Samples) -> None:
    for paper in samples.papers:
        if not paper.outcome:
            found = compare(police(), paper, truth(police(), paper))
            assert (found.right, found.differences) == (found.total, ())


def test_what_was_keyed_otherwise_is_named_with_both_answers(samples: Samples) -> None:
    paper = samples.papers[0]
    keyed = truth(police(), paper)
    keyed[at("a2_sex")] = Answer("2")
    del keyed[at("a3_rank")]
    keyed[at("b2_year")] = replace(keyed[at("b2_year")], override="other")
    found = compare(police(), paper, keyed)
    assert [one.place for one in found.differences] == [at("a2_sex"), at("a3_rank")]
    assert (found.differences[0].on_paper.value, found.differences[0].keyed.value) == ("1", "2")
    assert found.differences[1].keyed == BLANK
    assert found.total - found.right == 2


def test_an_empty_line_for_remarks_may_be_passed_over(samples: Samples) -> None:
    paper = samples.papers[0]
    keyed = truth(police(), paper)
    assert keyed.pop(at("comment")).missing == "blank"
    assert compare(police(), paper, keyed).differences == ()


def test_an_answer_that_is_not_on_the_paper_counts_as_one_more(samples: Samples) -> None:
    paper = samples.papers[0]
    right = truth(police(), paper)
    found = compare(police(), paper, {**right, at("a5_oth"): Answer("x")})
    assert [one.place for one in found.differences] == [at("a5_oth")]
    assert found.total == len(right) + 1


def test_the_header_is_read_by_the_form(samples: Samples) -> None:
    header = header_answers(police(), samples)
    assert header[at("survey_date").path] == Answer("2009-03-12")
    assert header[at("adm2").path].value == "KG03430000010"


def test_the_next_sample_is_the_first_that_nobody_keyed(samples: Samples) -> None:
    first = next_sample(samples, {})
    assert first is not None
    assert first.number == "99999-001"
    every = {paper.number: None for paper in samples.papers}
    assert next_sample(samples, every) is None


def test_the_questions_of_a_missing_page_are_known(samples: Samples) -> None:
    assert is_on_missing_page(samples.papers[3], at("g5_confisc"))
    assert not is_on_missing_page(samples.papers[3], at("b2_year"))
    assert not is_on_missing_page(samples.papers[0], at("g5_confisc"))
