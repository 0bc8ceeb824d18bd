"""What SPSS and Stata get, read again with ReadStat: values, labels, missing reasons, texts of any length."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyreadstat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.errors import ExportError
from exporters.missing_map import MISSING_MAP, spss_missing
from exporters.statistical_files import SpssFiles, read_rows
from forms.journal import Answer, RosterRow
from forms.questionnaire import MISSING_REASONS, NOT_KEYED, Choice
from tests.unit.exporters import papers
from tests.unit.exporters.papers import LISTS, Maker, label, read_table
from tests.unit.exporters.test_round_trip import NASTY

BOTH = ["csv", "sav", "dta"]


def read_sav(folder: Path, table: str = "main", *, user_missing: bool = True) -> tuple[dict[str, list[Any]], Any]:
    return pyreadstat.read_sav(str(folder / "spss" / f"{table}.sav"), user_missing=user_missing, output_format="dict")


def read_dta(folder: Path, table: str = "main", *, user_missing: bool = True) -> tuple[dict[str, list[Any]], Any]:
    return pyreadstat.read_dta(str(folder / "stata" / f"{table}.dta"), user_missing=user_missing, output_format="dict")


def test_every_missing_reason_has_its_own_letter_and_number() -> None:
    assert tuple(kind.reason for kind in MISSING_MAP) == (*MISSING_REASONS, NOT_KEYED)
    assert len({kind.letter for kind in MISSING_MAP}) == len({kind.number for kind in MISSING_MAP}) == len(MISSING_MAP)


def test_every_nasty_text_is_the_same_in_sav_and_dta(make: Maker) -> None:
    texts = [text for text in NASTY if len(text.encode()) <= 32_767]
    papers = [make.paper({"a": text, "z": "x"}, case_id=f"c{number:03}") for number, text in enumerate(texts)]
    folder = make.export(make.source(make.form(make.ask("a"), make.ask("z")), *papers), formats=BOTH).folder
    assert list(read_dta(folder)[0]["a"]) == texts
    assert list(read_sav(folder)[0]["a"]) == [text.rstrip(" ") for text in texts]
    assert set(read_sav(folder)[0]["z"]) == {"x"}
    listed = [row["value"] for row in read_table(folder, "issues") if row["kind"] == "spaces_at_end"]
    assert listed == [text for text in texts if text.endswith(" ")]


@pytest.mark.parametrize("length", [1, 8, 9, 255, 256, 257, 509, 510, 511, 2045, 2046, 9_999, 32_767])
def test_a_text_of_any_length_stands_whole_beside_its_neighbours(make: Maker, length: int) -> None:
    text = ("абв" * length)[: length // 2] + "z" * (length - 2 * (length // 2))
    papers = [make.paper({"a": text, "b": "7"}), make.paper({"b": "8"}), make.paper({"a": text[::-1], "b": "9"})]
    source = make.source(make.form(make.ask("a"), make.ask("b", "integer")), *papers)
    folder = make.export(source, formats=BOTH).folder
    for found, _meta in (read_sav(folder), read_dta(folder)):
        assert list(found["a"]) == [text, "", text[::-1]]
        assert list(found["b"]) == [7, 8, 9]


def test_a_text_longer_than_spss_holds_is_cut_there_between_letters_and_listed(make: Maker) -> None:
    text = "ж" * 17_000
    folder = make.export(make.source(make.form(make.ask("a")), make.paper({"a": text})), formats=BOTH).folder
    assert list(read_sav(folder)[0]["a"]) == ["ж" * 16_383]
    assert list(read_dta(folder)[0]["a"]) == [text]
    assert [row["kind"] for row in read_table(folder, "issues")] == ["too_long_for_spss"]


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x1e\x1f"), max_size=300).map(
                lambda text: text.rstrip(" ")
            ),
            st.dates(min_value=date(1582, 10, 15)),
            st.integers(-(10**14), 10**14),
            st.decimals(-(10**7), 10**7, places=4),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(deadline=None, max_examples=25)
def test_any_texts_days_and_numbers_come_back_from_both_files(keyed: list[tuple[str, date, int, Decimal]]) -> None:
    with TemporaryDirectory() as name:
        make = Maker(Path(name))
        form = make.form(make.ask("t"), make.ask("d", "date"), make.ask("n", "integer"), make.ask("w", "decimal"))
        papers = [
            make.paper({"t": text, "d": day.isoformat(), "n": str(whole), "w": _canonical(number)})
            for text, day, whole, number in keyed
        ]
        folder = make.export(make.source(form, *papers), formats=BOTH).folder
        for found, _meta in (read_sav(folder), read_dta(folder)):
            assert list(found["t"]) == [text for text, *_ in keyed]
            assert [str(day)[:10] for day in found["d"]] == [day.isoformat() for _, day, *_ in keyed]
            assert list(found["n"]) == [whole for _, _, whole, _ in keyed]
            assert list(found["w"]) == [float(number) for *_, number in keyed]


def _canonical(number: Decimal) -> str:
    text = f"{number:f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def test_a_reason_stands_in_the_value_and_valid_answers_are_counted_without_it(make: Maker) -> None:
    form = make.form(make.ask("age", "integer"), make.ask("yes", "select_one", "yn"), make.ask("born", "date"))
    blank, several = Answer(missing="blank"), Answer(missing="several")
    source = make.source(
        form,
        make.paper({"age": "34", "yes": "1", "born": "1974-05-09"}),
        make.paper({"age": blank, "yes": "98", "born": several}),
        make.paper({"age": several, "yes": blank, "born": ""}),
    )
    folder = make.export(source, formats=BOTH).folder
    stata, about = read_dta(folder)
    assert (list(stata["age"]), list(stata["yes"])) == ([34, "a", "c"], [1, "i", "a"])
    assert [str(day)[:10] for day in stata["born"][:2]] == ["1974-05-09", "c"]
    assert about.variable_value_labels["yes"] == {
        1: "Yes", 2: "No", "i": "Illegible [98]", "j": "Blank [99]", "a": "left blank"
    }  # fmt: skip
    assert "age__missing" not in stata
    spss, about = read_sav(folder)
    assert (list(spss["age"]), list(spss["yes"])) == ([34, -1, -3], [1, 98, -1])
    assert about.variable_value_labels["age"] == {-1: "left blank", -3: "several boxes ticked"}
    valid, _ = read_sav(folder, user_missing=False)
    assert [sum(cell is not None for cell in valid[name]) for name in ("age", "yes")] == [1, 1]


def test_a_reason_takes_no_number_of_a_code_that_nobody_gave(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [Choice("1", label("Yes")), Choice("-1", label("Never")), Choice("-2", label("Refuses"), missing="refused")]
    monkeypatch.setitem(LISTS, "below", tuple(codes))
    source = make.source(make.form(make.ask("a", "select_one", "below")), make.paper({"a": Answer(missing="blank")}))
    found, about = read_sav(make.export(source, formats=BOTH).folder)
    assert list(found["a"]) == [-11]
    assert about.variable_value_labels["a"] == {1: "Yes", -1: "Never", -2: "Refuses", -11: "left blank"}


def test_dummies_of_a_blank_question_are_missing_and_never_zero(make: Maker) -> None:
    source = make.source(
        make.form(make.ask("topics", "select_multiple", "topics")),
        make.paper({"topics": "1"}),
        make.paper({"topics": Answer(missing="illegible")}),
        make.paper({"topics": "99"}),
        make.paper({}),
    )
    folder = make.export(source, formats=BOTH).folder
    stata = read_dta(folder)[0]
    assert list(stata["topics__1"]) == [1, "b", None, None]
    assert list(stata["topics__2"]) == [0, "b", None, None]
    spss = read_sav(folder)[0]
    assert list(spss["topics__2"]) == [0, -2, None, None]
    assert "MRSETS /MDGROUP NAME=$topics" in (folder / "spss" / "main.sps").read_text(encoding="utf-8")


def test_a_coded_text_is_a_number_with_its_label_and_its_text_beside_it(make: Maker) -> None:
    source = make.source(
        make.form(make.ask("place", "select_one", "places")),
        make.paper({"place": "KG01"}),
        make.paper({"place": "007"}),
        make.paper({"place": "KG99"}),
        make.paper({"place": Answer(missing="blank")}),
    )
    folder = make.export(source, formats=BOTH, language="ru").folder
    for (found, about), empty in ((read_sav(folder), -1), (read_dta(folder), "a")):
        assert list(found["place"]) == [1, 2, 3, empty]
        assert list(found["place__text"]) == ["KG01", "007", "KG99", ""]
        assert list(about.variable_value_labels["place"].values())[:3] == ["Ош", "Bond", "KG99"]


def test_numbers_a_double_would_change_stay_text(make: Maker) -> None:
    big = "12345678901234567"
    form = make.form(make.ask("n", "integer"))
    folder = make.export(make.source(form, make.paper({"n": big}), make.paper({"n": "5"})), formats=BOTH).folder
    assert list(read_dta(folder)[0]["n"]) == list(read_sav(folder)[0]["n"]) == [big, "5"]


@pytest.mark.parametrize(
    "numbers", [["-127", "100"], ["101", "-5"], ["32740"], ["32741"], ["2147483620"], ["2147483621"]]
)
def test_whole_numbers_at_the_ends_of_statas_types_stay_numbers(make: Maker, numbers: list[str]) -> None:
    form = make.form(make.ask("n", "integer"))
    folder = make.export(make.source(form, *(make.paper({"n": number}) for number in numbers)), formats=BOTH).folder
    for found, _meta in (read_sav(folder), read_dta(folder)):
        assert list(found["n"]) == [int(number) for number in numbers]


def test_reasons_stay_below_negative_answers(make: Maker) -> None:
    form = make.form(make.ask("t", "integer"))
    papers = [make.paper({"t": "-25"}), make.paper({"t": Answer(missing="blank")})]
    folder = make.export(make.source(form, *papers), formats=BOTH).folder
    assert list(read_sav(folder)[0]["t"]) == [-25, -101]
    assert list(read_sav(folder, user_missing=False)[0]["t"]) == [-25, None]


@pytest.mark.parametrize(
    ("reasons", "declared", "values", "high", "moved"),
    [
        (["blank"], [98, 99], (-1, 98, 99), None, {}),
        (["blank", "illegible"], [98, 99], (98,), -1, {99: -1099}),
        (["blank", "illegible", "several", "refused"], [], (), -1, {}),
        ([], [97, 98, 99], (97, 98, 99), None, {}),
        ([], [96, 97, 98, 99], (96,), -1, {97: -1097, 98: -1098, 99: -1099}),
        ([], [5, -98, 98, 97], (5,), -1, {-98: -1098, 98: -1099, 97: -1097}),
    ],
)
def test_spss_declares_three_values_or_a_range_and_one(
    reasons: list[str], declared: list[int], values: tuple[int, ...], high: int | None, moved: dict[int, int]
) -> None:
    found = spss_missing(reasons, declared, 0)
    assert (found.values, found.high, dict(found.moved)) == (values, high, moved)


def test_a_code_that_spss_cannot_declare_is_moved_and_listed(make: Maker) -> None:
    form = make.form(make.ask("yes", "select_one", "yn"))
    reasons = [make.paper({"yes": Answer(missing=reason)}) for reason in ("blank", "refused")]
    folder = make.export(make.source(form, make.paper({"yes": "99"}), *reasons), formats=BOTH).folder
    assert list(read_sav(folder)[0]["yes"]) == [-1099, -1, -6]
    (issue,) = read_table(folder, "issues")
    assert (issue["kind"], issue["value"], issue["reason"]) == ("missing_code_moved", "99", "-1099")


def test_a_label_too_long_is_the_short_one_or_its_beginning_and_listed(make: Maker) -> None:
    long = "ы" * 200
    first = make.ask("a", labels=label(long), short_labels={"English (en)": "short"})
    folder = make.export(make.source(make.form(first, make.ask("b", labels=label(long)))), formats=BOTH).folder
    assert read_dta(folder)[1].column_names_to_labels["a"] == "short"
    assert read_dta(folder)[1].column_names_to_labels["b"] == "ы" * 79 + "…"
    spss = read_sav(folder)[1].column_names_to_labels["b"]
    assert spss.endswith("ы…")
    assert len(spss.encode()) <= 255
    kinds = [(row["kind"], row["column"]) for row in read_table(folder, "issues")]
    assert kinds == [(kind, name) for name in ("a", "b") for kind in ("label_cut_stata", "label_cut_spss")]


def test_a_codes_label_too_long_for_spss_is_cut_and_listed(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    from forms.questionnaire import Choice

    monkeypatch.setitem(LISTS, "yn", (Choice("1", label("ы" * 100)),))
    form = make.form(make.ask("yes", "select_one", "yn"))
    folder = make.export(make.source(form, make.paper({"yes": "1"})), formats=BOTH).folder
    assert len(read_sav(folder)[1].variable_value_labels["yes"][1].encode()) <= 120
    assert read_dta(folder)[1].variable_value_labels["yes"] == {1: "ы" * 100}
    assert [row["kind"] for row in read_table(folder, "issues")] == ["code_label_cut_spss"]


def test_a_day_that_spss_does_not_have_is_empty_there_and_listed(make: Maker) -> None:
    form = make.form(make.ask("d", "date"))
    folder = make.export(make.source(form, make.paper({"d": "1074-05-09"})), formats=BOTH).folder
    assert [row["kind"] for row in read_table(folder, "issues")] == ["day_before_spss"]
    assert str(read_dta(folder)[0]["d"][0]) == "1074-05-09"
    assert read_sav(folder)[0]["d"][0] is None


def test_each_roster_has_its_file_and_an_empty_export_opens(make: Maker) -> None:
    form = make.form(make.roster("/data/member", make.ask("/data/member/age", "integer")))
    row = RosterRow("r1", "/data/member", "", "a")
    folder = make.export(make.source(form, make.paper({"member/age@r1": "40"}, rows=[row])), formats=BOTH).folder
    for found, _meta in (read_sav(folder, "member"), read_dta(folder, "member")):
        assert (list(found["row_id"]), list(found["age"])) == (["r1"], [40])
    empty = make.export(make.source(form), "empty", formats=BOTH).folder
    assert read_sav(empty)[1].number_rows == read_dta(empty)[1].number_rows == 0


def test_labels_of_the_other_languages_stand_in_syntax_files(make: Maker) -> None:
    form = make.form(make.ask("yes", "select_one", "yn", labels=label("It's $x `y'", "Это")))
    folder = make.export(make.source(form, make.paper({"yes": "1"})), formats=BOTH, language="ru").folder
    sps = (folder / "spss" / "main_en.sps").read_text(encoding="utf-8")
    do = (folder / "stata" / "main_en.do").read_text(encoding="utf-8")
    assert "VARIABLE LABELS yes 'It''s $x `y'''." in sps
    assert "  1 'Yes'" in sps
    assert "label variable yes `\"It's ＄x ‘y'\"'" in do
    assert 'label define yes__en 1 `"Yes"\', replace' in do
    assert "* yes: .i = 98, .j = 99" in (folder / "stata" / "main.do").read_text(encoding="utf-8")


def test_a_statistical_file_that_a_disk_spoils_is_never_put_in_place(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = SpssFiles.finish

    def spoil(files: SpssFiles) -> None:
        finish(files)
        path = files.path("main")
        path.write_bytes(path.read_bytes().replace(b"hello", b"hallo"))

    monkeypatch.setattr(SpssFiles, "finish", spoil)
    source = make.source(make.form(make.ask("a")), make.paper({"a": "hello"}))
    with pytest.raises(ExportError, match="a cell did not come back"):
        make.export(source, formats=BOTH)

    def cut(files: SpssFiles) -> None:
        finish(files)
        files.path("main").write_bytes(b"$FL2")

    monkeypatch.setattr(SpssFiles, "finish", cut)
    with pytest.raises(ExportError, match="cannot be read back"):
        make.export(source, formats=BOTH)


def test_rows_are_read_in_parts_when_there_are_many(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exporters.statistical_files._CELLS_AT_ONCE", 30)
    papers = [make.paper({"n": str(number)}, case_id=f"c{number}") for number in range(20)]
    folder = make.export(make.source(make.form(make.ask("n", "integer")), *papers), formats=BOTH).folder
    for name in ("spss/main.sav", "stata/main.dta"):
        assert [row[6] for rows in read_rows(folder / name, 11) for row in rows] == [
            str(number) for number in range(20)
        ]


def test_the_bytes_of_both_files_are_the_same_however_many_papers_come_at_once(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make.form(make.ask("a"), make.ask("b"), make.ask("n", "integer"))
    texts = ("x" * 3_000, "", "ж" * 2_000, "y")
    source = make.source(
        form, *(make.paper({"a": text, "b": text[::-1], "n": str(n)}, case_id=f"c{n}") for n, text in enumerate(texts))
    )
    found = []
    for at_once in (1, 3, 4):
        monkeypatch.setattr(papers, "PAPERS_A_BLOCK", at_once)
        folder = make.export(source, str(at_once), formats=BOTH).folder
        found.append([(folder / name).read_bytes() for name in ("stata/main.dta", "spss/main.sav")])
    assert found[0] == found[1] == found[2]
