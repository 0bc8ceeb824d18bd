from __future__ import annotations

import pytest

from exporters import dataset
from exporters.errors import ExportError, WordUnknown
from forms.journal import Answer, RosterRow
from forms.questionnaire import Choice, Group
from tests.unit.exporters import papers
from tests.unit.exporters.papers import Maker, Papers, label

#: A question that declares a code missing is counted value by value.
_DECLARED = Maker.keying(missing={"98": "blank"})


def rows_of(source: Papers, table: str = "main", language: str = "") -> list[dict[str, str]]:
    made = dataset.build(source, language=language)
    names = [column.name for column in made.table(table).columns]
    return [dict(zip(names, row, strict=True)) for chunk in made.chunks() for row in chunk[table]]


def columns_of(source: Papers, table: str = "main") -> dict[str, str]:
    return {column.name: column.holds for column in dataset.build(source).table(table).columns}


def test_case_columns_stand_around_the_questions_in_form_order(make: Maker) -> None:
    form = make.form(make.ask("b"), make.ask("a"))
    assert list(columns_of(make.source(form, make.paper({"a": "x"})))) == [
        "case_id",
        "case_paper_number",
        "case_form_version",
        "case_district",
        "case_batch",
        "case_status",
        "b",
        "a",
        "case_keyed_by",
        "case_keyed_at",
        "case_changed_at",
        "case_verified",
    ]


def test_case_columns_say_where_the_paper_came_from_and_who_keyed_it(make: Maker) -> None:
    form = make.form(make.ask("a"))
    (row,) = rows_of(make.source(form, make.paper({"a": "x"}, form_version=form.version_id)))
    assert row == {
        "case_id": "c1",
        "case_paper_number": "03430-001",
        "case_form_version": form.version_id[:12],
        "case_district": "03430",
        "case_batch": "May, first bundle",
        "case_status": "closed",
        "a": "x",
        "case_keyed_by": "E1",
        "case_keyed_at": "2024-05-01T09:05:00+06:00",
        "case_changed_at": "2024-05-01T09:06:00+06:00",
        "case_verified": "no",
    }


def test_a_reason_empties_the_cell_and_stands_beside_it_only_where_one_occurs(make: Maker) -> None:
    form = make.form(make.ask("age", "integer"), make.ask("sex"))
    source = make.source(form, make.paper({"age": Answer(missing="illegible")}), make.paper({"age": "30", "sex": "m"}))
    first, second = rows_of(source)
    assert (first["age"], first["age__missing"]) == ("", "illegible")
    assert (second["age"], second["age__missing"]) == ("30", "")
    assert "sex__missing" not in first


def test_an_answer_off_the_path_leaves_its_cells_empty_and_stands_in_the_issues(make: Maker) -> None:
    form = make.form(make.ask("year", "integer"), make.ask("t", "select_multiple", "topics"))
    off = {"year": Answer("2008", off_path=True), "t": Answer("1 2", off_path=True)}
    source = make.source(form, make.paper(off), make.paper({"year": Answer(missing="blank"), "t": "2"}))
    row = rows_of(source)[0]
    assert {row[name] for name in ("year", "year__missing", "t", "t__1", "t__2", "t__96")} == {""}
    found = [(issue["kind"], issue["column"], issue["value"]) for issue in rows_of(source, "issues")]
    assert ("off_path", "year", "2008") in found
    assert ("off_path", "t", "1 2") in found


def test_ticked_boxes_become_zeros_and_ones_but_blank_where_nothing_was_asked_or_known(make: Maker) -> None:
    form = make.form(make.ask("t", "select_multiple", "topics"))
    papers = [make.paper(answers) for answers in ({"t": "1 96"}, {}, {"t": "99"}, {"t": Answer(missing="illegible")})]
    dummies = [[row["t__1"], row["t__2"], row["t__96"]] for row in rows_of(make.source(form, *papers))]
    assert dummies == [["1", "0", "1"], ["", "", ""], ["", "", ""], ["", "", ""]]
    assert "t__99" not in columns_of(make.source(form, *papers))


def test_a_code_outside_the_list_is_counted_and_listed_and_shifts_nothing(make: Maker) -> None:
    form = make.form(make.ask("t", "select_multiple", "topics"))
    source = make.source(form, make.paper({"t": "1 7 8"}), make.paper({"t": "2"}))
    first, second = rows_of(source)
    assert [first[name] for name in ("t", "t__1", "t__2", "t__96", "t__unknown")] == ["1 7 8", "1", "0", "0", "2"]
    assert second["t__unknown"] == "0"
    assert [(issue["kind"], issue["value"]) for issue in rows_of(source, "issues")] == [("unknown_code", "1 7 8")]


def test_a_code_called_unknown_does_not_take_the_place_of_the_count(make: Maker) -> None:
    form = make.form(make.ask("t", "select_multiple", "odd"))
    lists = {"odd": (Choice("unknown"), Choice("missing"))}
    object.__setattr__(form.questionnaire, "lists", lists)
    source = make.source(form, make.paper({"t": "unknown zz"}), make.paper({"t": Answer(missing="blank")}))
    first, second = rows_of(source)
    assert [first[name] for name in ("t__unknown", "t__missing", "t__unknown_2")] == ["1", "0", "1"]
    assert second["t__missing_2"] == "blank"


def test_a_partial_date_stands_beside_its_column_as_text(make: Maker) -> None:
    form = make.form(make.ask("d", "date"))
    source = make.source(form, make.paper({"d": "2009-01"}), make.paper({"d": "2009-01-23"}))
    assert [(row["d"], row["d__partial"]) for row in rows_of(source)] == [("", "2009-01"), ("2009-01-23", "")]
    assert [issue["kind"] for issue in rows_of(source, "issues")] == ["partial_date"]


@pytest.mark.parametrize(
    ("kind", "choices", "values", "holds"),
    [
        ("integer", "", ["5", "123456789012345678"], "integer"),
        ("decimal", "", ["5", "1.5"], "decimal"),
        ("integer", "", [], "integer"),
        ("date", "", ["2009-01-23", "2009-01"], "date"),
        ("text", "", ["5"], "text"),
        ("select_one", "yn", ["1", "99"], "integer"),
        ("select_one", "yn", ["1", "01"], "text"),
        ("select_one", "places", ["KG01"], "text"),
        ("select_one", "", ["1"], "text"),
        ("select_multiple", "topics", ["1"], "text"),
        ("calculate", "", ["1", "0"], "integer"),
        ("calculate", "", ["1", "0.5"], "decimal"),
        ("calculate", "", ["1", "00123"], "text"),
        ("calculate", "", [], "text"),
        ("time", "", ["09:30:00.000"], "text"),
    ],
)
def test_a_column_holds_what_is_true_of_all_its_values(
    make: Maker, kind: str, choices: str, values: list[str], holds: str
) -> None:
    form = make.form(make.ask("x", kind, choices, calculate="1" if kind == "calculate" else ""))
    assert columns_of(make.source(form, *(make.paper({"x": value}) for value in values)))["x"] == holds


def test_a_number_of_a_paper_stays_text_even_when_all_are_digits(make: Maker) -> None:
    form = make.form(make.ask("x", "integer", keying=make.keying(case="paper_number")))
    assert columns_of(make.source(form, make.paper({"x": "12"})))["x"] == "text"


def test_notes_have_no_column_and_computed_answers_do(make: Maker) -> None:
    form = make.form(
        make.ask("n", "note"), make.ask("c", "calculate", calculate="1"), make.ask("/data/meta/instanceID")
    )
    assert [name for name in columns_of(make.source(form)) if not name.startswith("case_")] == ["c"]


def test_rosters_have_their_own_tables_with_computed_indexes(make: Maker) -> None:
    kid = make.roster(
        "/data/kid", make.ask("/data/kid/n"), make.roster("/data/kid/visit", make.ask("/data/kid/visit/x"))
    )
    rows = [
        RosterRow("r2", "/data/kid", "", "b"),
        RosterRow("r1", "/data/kid", "", "a"),
        RosterRow("v1", "/data/kid/visit", "r2", "a"),
    ]
    source = make.source(make.form(kid), make.paper({"kid/n@r1": "Aida", "kid/visit/x@v1": "q"}, rows=rows))
    first, second = rows_of(source, "kid")
    assert first == {
        "row_id": "r1",
        "row_parent_id": "",
        "case_id": "c1",
        "row_index": "1",
        "row_parent_index": "",
        "n": "Aida",
    }
    assert (second["row_id"], second["row_index"], second["n"]) == ("r2", "2", "")
    (visit,) = rows_of(source, "visit")
    assert (visit["row_parent_id"], visit["row_index"], visit["row_parent_index"], visit["x"]) == ("r2", "1", "2", "q")


def test_a_roster_row_without_its_outer_row_is_listed_and_breaks_nothing(make: Maker) -> None:
    kid = make.roster("/data/kid", make.ask("/data/kid/n", "integer"))
    rows = [RosterRow("r1", "/data/kid", "gone", "a")]
    source = make.source(make.form(kid), make.paper({"kid/n@r1": "5"}, rows=rows))
    assert rows_of(source, "kid") == []
    assert dataset.build(source).table("kid").rows == 0
    assert [(issue["kind"], issue["row_id"]) for issue in rows_of(source, "issues")] == [("row_without_table", "r1")]


def test_duplicates_conflicts_overrides_queries_and_notes_are_listed(make: Maker) -> None:
    form = make.form(make.ask("a", "integer"), make.ask("b"))
    answers = {
        "a": Answer("70", query="constraint", override="as_on_paper"),
        "b": Answer("x", query="out_of_range", note="ask again"),
    }
    source = make.source(form, make.paper(answers, conflicts=["a"], is_duplicate=True, status="incomplete"))
    found = [(issue["kind"], issue["column"], issue["reason"]) for issue in rows_of(source, "issues")]
    assert found == [
        ("duplicate", "", ""),
        ("incomplete", "", ""),
        ("conflict", "a", ""),
        ("override", "a", "constraint: as_on_paper"),
        ("open_query", "b", "out_of_range"),
        ("note", "b", "ask again"),
    ]
    assert all(issue["says"] for issue in rows_of(source, "issues"))


def test_a_conflict_over_an_answer_both_sides_cleared_is_still_listed(make: Maker) -> None:
    source = make.source(make.form(make.ask("a")), make.paper({}, conflicts=["a"]))
    assert [(issue["kind"], issue["column"]) for issue in rows_of(source, "issues")] == [("conflict", "a")]


def test_a_text_longer_than_an_excel_cell_is_listed_and_counted_as_excel_does(make: Maker) -> None:
    form = make.form(make.ask("a"), make.ask("b"), make.ask("c"))
    source = make.source(form, make.paper({"a": "x" * 32_767, "b": "x" * 32_768, "c": "😀" * 16_384}))
    found = [(issue["kind"], issue["column"]) for issue in rows_of(source, "issues")]
    found = [(kind, column) for kind, column in found if kind == "too_long_for_excel"]
    assert found == [("too_long_for_excel", "b"), ("too_long_for_excel", "c")]


def test_a_code_without_a_label_is_reported_once_and_stands_for_itself(make: Maker) -> None:
    form = make.form(make.ask("x", "select_one", "bare"))
    object.__setattr__(form.questionnaire, "lists", {"bare": (Choice("7"),)})
    source = make.source(form, make.paper({"x": "7"}), make.paper({"x": "7"}))
    assert [(issue["kind"], issue["value"]) for issue in rows_of(source, "issues")] == [("no_label", "7")]
    assert dataset.build(source).table("main").columns[6].labels == {"7": "7"}


def test_labels_come_in_the_language_asked_for_by_name_or_code(make: Maker) -> None:
    source = make.source(make.form(make.ask("x", "select_one", "yn")))
    for wanted in ("ru", "Русский (ru)", "РУССКИЙ (RU)"):
        column = dataset.build(source, language=wanted).table("main").columns[6]
        assert (column.label, column.labels["1"]) == ("О x", "Да")
    assert dataset.build(source).table("main").columns[6].labels["1"] == "Yes"


def test_a_language_the_questionnaire_lacks_is_refused_with_those_it_has(make: Maker) -> None:
    with pytest.raises(WordUnknown) as refusal:
        dataset.build(make.source(make.form(make.ask("x"))), language="de")
    assert "Русский (ru)" in refusal.value.advice


def test_a_source_without_a_questionnaire_is_refused_in_words(make: Maker) -> None:
    with pytest.raises(ExportError, match="no questionnaire"):
        dataset.build(make.source([]))


def test_form_versions_are_reconciled_whatever_their_order(make: Maker) -> None:
    old = make.form(make.ask("age", "integer"), make.ask("gone"), make.ask("yes", "select_one", "yn"), version="1")
    inner = Group("/data/g", "g", children=(make.ask("/data/g/age"),))
    new = make.form(inner, make.ask("yes", "select_one", "places"), make.ask("age", "integer"), version="2")
    papers = (
        make.paper({"age": "30", "gone": "x", "yes": "1"}, form_version=old.version_id),
        make.paper({"g/age": "y", "yes": "007"}, form_version=new.version_id),
    )
    source, turned = make.source([old, new], *papers), make.source([new, old], *papers)
    assert rows_of(source) == rows_of(turned)
    questions = [name for name in columns_of(source) if not name.startswith("case_")]
    assert questions == ["g_age", "yes", "age", "gone"]
    assert [row["age"] for row in rows_of(source)] == ["30", ""]
    assert [issue["kind"] for issue in rows_of(source, "issues")] == []
    assert list(dataset.build(source).table("main").columns[7].labels) == ["KG01", "007", "1", "2", "98", "99"]


def test_chunks_carry_every_case_once_and_in_order(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "PAPERS_A_BLOCK", 2)
    source = make.source(make.form(make.ask("a")), *(make.paper({"a": str(n)}, case_id=f"c{n}") for n in range(5)))
    chunks = list(dataset.build(source).chunks())
    assert [len(chunk["main"]) for chunk in chunks] == [0, 2, 2, 1]
    assert [row[0] for chunk in chunks for row in chunk["main"]] == ["c0", "c1", "c2", "c3", "c4"]


@pytest.mark.parametrize(
    ("kind", "usual", "odd", "issue"),
    [
        ("date", "2009-01-23", "1500-01-01", "day_before_spss"),
        ("date", "2009-01-23", "2009-01", "partial_date"),
        ("integer", "5", "5 ", "spaces_at_end"),
        ("integer", "5", "9" * 40_000, "too_long_for_spss"),
        ("select_one", "1", "7", "unknown_code"),
        ("text", "a", "=a", "changed_in_csv_excel"),
        ("text", "a", "a\nb", "changed_in_csv_excel"),
        ("text", "a", "a ", "spaces_at_end"),
    ],
)
def test_one_odd_value_among_many_usual_ones_is_listed(
    make: Maker, monkeypatch: pytest.MonkeyPatch, kind: str, usual: str, odd: str, issue: str
) -> None:
    monkeypatch.setattr(papers, "PAPERS_A_BLOCK", 3)
    form = make.form(make.ask("x", kind, "yn" if kind == "select_one" else ""), make.ask("y", kind, keying=_DECLARED))
    answers = [usual] * 4 + [odd] + [usual] * 3
    source = make.source(form, *(make.paper({"x": x, "y": x}, case_id=f"c{at}") for at, x in enumerate(answers)))
    found = [(row["case_id"], row["column"]) for row in rows_of(source, "issues") if row["kind"] == issue]
    assert found[0] == ("c4", "x")
    assert {case for case, _column in found} == {"c4"}


@pytest.mark.parametrize(("older", "newer"), [("1.0", "2"), ("9", "10"), ("1.9", "1.10"), ("2024-05-01", "2024-11-30")])
def test_the_newest_version_is_the_one_that_the_store_has_for_the_newest(make: Maker, older: str, newer: str) -> None:
    forms = [
        make.form(make.ask("x", labels=label(f"As {version} has it")), version=version) for version in (older, newer)
    ]
    for turned in (forms, forms[::-1]):
        made = dataset.build(make.source(turned, make.paper({"x": "a"})))
        assert [version.version for version in made.study.versions] == [older, newer]
        assert made.table("main").columns[6].label == f"As {newer} has it"


def test_a_declared_code_in_the_place_of_a_day_is_missing_and_no_part_of_a_date(make: Maker) -> None:
    form = make.form(make.ask("born", "date", keying=_DECLARED))
    source = make.source(form, make.paper({"born": "98"}), make.paper({"born": "1974-05"}), make.paper({"born": ""}))
    tally = dataset.build(source).tallies["/data/born"]
    assert (tally.valid, dict(tally.declared)) == (1, {"98": 1})
    assert [row["born__partial"] for row in rows_of(source)] == ["98", "1974-05", ""]
    assert [(row["kind"], row["value"]) for row in rows_of(source, "issues")] == [("partial_date", "1974-05")]


@pytest.mark.parametrize(("answer", "is_kept"), [(Answer("x"), True), (Answer(missing="blank"), False)])
def test_what_is_kept_between_the_passes_counts_reasons_and_notes_too(
    make: Maker, monkeypatch: pytest.MonkeyPatch, answer: Answer, is_kept: bool
) -> None:
    monkeypatch.setattr(dataset, "_KEPT_BYTES", 200_000)
    source = make.source(make.form(make.ask("a")), *(make.paper({"a": answer}, case_id=f"c{n}") for n in range(200)))
    assert bool(dataset.build(source).kept) == is_kept
