"""The report: its figures are those of the data, a valid N stands beside each percentage, it replaces only itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exporters.demo import run_demo
from exporters.errors import CannotWrite, FolderRefused, WordUnknown
from exporters.figures import Model, Term, parse_model
from exporters.report import p_words, write_report
from exporters.store_source import StoreSource
from exporters.svg_bars import bars
from forms.journal import Answer
from storage.store import open_store
from tests.unit.exporters.papers import Maker, Papers


def texts(page: str) -> str:
    """What a reader sees, cells apart by a blank."""
    return " ".join(re.sub("<[^>]+>", " ", page).replace("&nbsp;", " ").split())


@pytest.fixture
def source(make: Maker) -> Papers:
    """Give eight papers on three questions."""
    form = make.form(
        make.ask("yes", "select_one", "yn"), make.ask("place", "select_one", "places"), make.ask("n", "integer")
    )
    answers = [("1", "KG01", "1"), ("1", "KG01", "2"), ("1", "KG01", "3"), ("2", "007", "4"), ("2", "007", "5")]
    papers = [make.paper({"yes": a, "place": b, "n": c}) for a, b, c in answers]
    papers += [make.paper({"yes": "99", "place": "007"}), make.paper({"yes": Answer(missing="refused"), "n": "9"})]
    return make.source(form, *papers)


def test_each_question_has_counts_valid_n_percentages_and_intervals(source: Papers, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    report = write_report(source, path, crosstabs=[("yes", "place")])
    page = texts(path.read_text(encoding="utf-8"))
    assert (report.cases, report.questions, report.crosstabs) == (7, 3, 1)
    assert "1 Yes 3 5 60.0 23.1–88.2" in page
    assert "valid N 5; missing: Blank 1; refused 1" in page
    assert "n mean standard deviation median lowest highest 6 4.00 2.83 3.5 1 9" in page
    assert "Yes 3 (100.0 %) 0 (0.0 %) 3 No 0 (0.0 %) 2 (100.0 %) 2" in page
    assert "Fisher’s exact test: p = 0.100; n = 5." in page


def test_the_page_speaks_the_chosen_language(source: Papers, tmp_path: Path) -> None:
    write_report(source, tmp_path / "r.html", language="ru")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert '<html lang="ru">' in page
    assert "Да" in page
    assert "отказ 1" in page


def test_a_question_says_how_many_of_its_answers_are_flagged_and_how(make: Maker, tmp_path: Path) -> None:
    form = make.form(make.ask("n", "integer"), make.ask("yes", "select_one", "yn"))
    kept = Answer("70", query="constraint", override="as_on_paper")
    papers = [
        make.paper({"n": kept, "yes": Answer("1", off_path=True)}, case_id="c1"),
        make.paper({"n": Answer("80", query="constraint"), "yes": "1"}, case_id="c2", conflicts=["yes"]),
        make.paper({"n": kept, "yes": "2"}, case_id="c3"),
    ]
    write_report(make.source(form, *papers), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "valid N 3; to be known: query 1, override 2" in page
    assert "valid N 2; to be known: off path 1, conflict 1" in page


def test_a_model_that_cannot_be_fitted_says_so_on_the_page(source: Papers, tmp_path: Path) -> None:
    write_report(source, tmp_path / "r.html", models=["yes=1 ~ place=KG01"])
    assert "the model cannot be fitted" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["a", "a=1", "a ~ b", "a=1 ~ ", "a=1 ~ b + ", "a=1 ~ b/c"])
def test_a_text_that_is_no_model_is_refused(text: str) -> None:
    with pytest.raises(WordUnknown, match="is no model"):
        parse_model(text)


def test_a_model_is_read_as_it_is_written() -> None:
    model = parse_model(" a/b = 4|5 ~ c=1 + age")
    assert model == Model(Term(("a", "b"), ("4", "5")), (Term(("c",), ("1",)), Term(("age",), ())))
    assert str(model.outcome) == "a/b=4|5"


def test_a_column_that_is_not_there_is_refused_before_anything_is_written(source: Papers, tmp_path: Path) -> None:
    with pytest.raises(WordUnknown, match="“moon”"):
        write_report(source, tmp_path / "r.html", crosstabs=[("yes", "moon")])
    assert list(tmp_path.glob("*.html")) == []


def test_a_report_replaces_a_report_and_nothing_else(source: Papers, tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    write_report(source, path)
    before = path.read_bytes()
    write_report(source, path)
    assert path.read_bytes() == before
    path.write_text("<html>thesis</html>", encoding="utf-8")
    with pytest.raises(FolderRefused):
        write_report(source, path)
    assert path.read_text(encoding="utf-8") == "<html>thesis</html>"
    with pytest.raises(CannotWrite):
        write_report(source, tmp_path / "no" / "r.html")
    assert not list(tmp_path.glob(".*"))


def test_the_built_in_surveys_report_has_every_published_number(tmp_path: Path) -> None:
    run_demo(tmp_path / "out")
    with open_store(tmp_path / "out" / "central.anketa", read_only=True) as store:
        write_report(StoreSource(store), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "The data are synthetic" in page
    shares = ["252 319 79.0", "226 318 71.1", "172 317 54.3", "140 315 44.4", "231 317 72.9", "179 319 56.1"]
    shares += ["140 319 43.9", "64 319 20.1", "119 313 38.0"]
    for figures in (*shares, "1.84 1.12–3.00", "3.81 1.35–10.75", "2.53 1.33–4.80"):
        assert figures in page, figures


def test_nothing_is_drawn_of_nothing_and_labels_are_escaped() -> None:
    assert bars([("a", 0)], 0) == ""
    assert "&lt;b&gt;" in bars([("<b>", 1)], 2)
    assert (p_words(0.0), p_words(0.0123)) == ("p < 0.001", "p = 0.012")
