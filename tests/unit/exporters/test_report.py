"""The report: its figures are those of the data, a valid N stands beside each percentage, it replaces only itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exporters.demo import run_demo
from exporters.errors import CannotWrite, FolderRefused, WordUnknown
from exporters.figures import Model, Term, parse_model
from exporters.report import write_report
from exporters.report_tables import number_words, p_words
from exporters.store_source import StoreSource
from exporters.svg_bars import bars
from forms.journal import Answer, RosterRow
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


def test_of_a_question_with_several_answers_each_answer_is_crossed_by_itself(make: Maker, tmp_path: Path) -> None:
    form = make.form(make.ask("topics", "select_multiple", "topics"), make.ask("yes", "select_one", "yn"))
    given = [("1 2", "1"), ("1", "1"), ("2", "2"), ("99", "1"), ("1 2 96", "2")]
    papers = [make.paper({"topics": topics, "yes": yes}, case_id=f"c{n}") for n, (topics, yes) in enumerate(given)]
    report = write_report(make.source(form, *papers), tmp_path / "r.html", crosstabs=[("topics", "yes")])
    assert report.crosstabs == 3
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "About topics: HIV × About yes Yes No valid N yes 2 (66.7 %) 1 (33.3 %) 3 no 0 (0.0 %) 1 (100.0 %) 1" in page
    assert "1 2 96" not in page  # no row for what one person happened to combine
    assert "1 HIV 3 4 75.0" in page  # of those who answered, not of all
    assert "Several answers were possible" in page
    assert "Percentages are of the row." in page


def test_a_code_of_a_model_is_looked_for_among_several_answers(make: Maker, tmp_path: Path) -> None:
    form = make.form(make.ask("topics", "select_multiple", "topics"), make.ask("yes", "select_one", "yn"))
    given = [("1 2", "1"), ("1", "1"), ("2", "2"), ("2 96", "1"), ("1 2 96", "2")] * 8
    papers = [make.paper({"topics": topics, "yes": yes}, case_id=f"c{n}") for n, (topics, yes) in enumerate(given)]
    write_report(make.source(form, *papers), tmp_path / "r.html", models=["yes=1 ~ topics=1"])
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "topics=1 2.00" in page  # (16 · 8) / (8 · 8)
    assert "n = 40 cases that answer all of these questions; 24 have the outcome." in page
    assert "read it with care" not in page


def test_a_code_that_no_question_of_a_model_has_is_refused(source: Papers, tmp_path: Path) -> None:
    with pytest.raises(WordUnknown, match="has the code 3"):
        write_report(source, tmp_path / "r.html", models=["yes=3 ~ n"])
    assert not (tmp_path / "r.html").exists()


def test_a_model_on_few_cases_and_a_table_of_small_counts_are_marked(make: Maker, tmp_path: Path) -> None:
    form = make.form(
        make.ask("yes", "select_one", "yn"), make.ask("n", "integer"), make.ask("t", "select_one", "topics")
    )
    papers = [
        make.paper({"yes": str(1 + n % 2), "n": str(n // 3), "t": ("1", "2", "96")[n % 3]}, case_id=f"c{n:02}")
        for n in range(12)
    ]
    tab = [("yes", "t")]
    write_report(make.source(form, *papers), tmp_path / "r.html", crosstabs=tab, models=["yes=1 ~ n"])
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "6 have the outcome. That is fewer than 10 of either kind for each predictor" in page
    assert "p is that of 9999 random tables" in page


def test_numbers_are_shown_as_they_were_keyed(make: Maker, tmp_path: Path) -> None:
    form = make.form(make.ask("day", "integer"), make.ask("share", "decimal"))
    papers = [
        make.paper({"day": day, "share": share}, case_id=day)
        for day, share in (("20240131", "0.0012"), ("20251231", "0.0014"))
    ]
    write_report(make.source(form, *papers), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "20245681 20240131 20251231" in page
    assert "2 0.0013 0.00014 0.0013 0.0012 0.0014" in page


def test_odds_ratios_of_any_size_are_shortened() -> None:
    shown = [number_words(one) for one in (1.0, 0.0, 0.0123, 3.456e12, float("inf"))]
    assert shown == ["1.00", "0.00", "0.012", "3.46e+12", "∞"]


def test_districts_are_not_named_after_the_answers_that_have_the_same_codes(make: Maker, tmp_path: Path) -> None:
    form = make.form(make.ask("yes", "select_one", "yn"))
    papers = [make.paper({"yes": "1"}, district=code, case_id=code) for code in ("1", "2")]
    write_report(make.source(form, *papers), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "District n % 1 1 50.0 2 1 50.0" in page


def test_questions_of_a_roster_are_counted_by_the_row(make: Maker, tmp_path: Path) -> None:
    child = make.roster(
        "/data/child", make.ask("/data/child/years", "integer"), make.ask("/data/child/sick", "select_one", "yn")
    )
    rows = [RosterRow(name, "/data/child", "", name) for name in ("a", "b")]
    first = {"child/years@a": "3", "child/sick@a": "1", "child/years@b": "5", "child/sick@b": "2"}
    papers = [make.paper(first, rows=rows, case_id="c1"), make.paper({}, case_id="c2")]
    report = write_report(make.source(make.form(make.ask("q"), child), *papers), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert report.questions == 2
    assert "Rows of Child: 2 Each row counts by itself." in page
    assert "2 4.00 1.41 4 3 5" in page
    assert "1 Yes 1 2 50.0" in page


def test_questions_that_lead_to_a_person_are_not_shown(make: Maker, tmp_path: Path) -> None:
    form = make.form(
        make.ask("nurse", "select_one", "places", privacy="identifier"),
        make.ask("phone", "integer", privacy="identifier"),
        make.ask("age", "integer", privacy="sensitive"),
    )
    papers = [make.paper({"nurse": "KG01", "phone": "555123", "age": "30"})]
    report = write_report(make.source(form, *papers), tmp_path / "r.html")
    page = texts((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert report.questions == 1
    assert "Not shown, for they lead to a person: nurse , phone ." in page
    assert "555123" not in page
    assert "Osh" not in page
