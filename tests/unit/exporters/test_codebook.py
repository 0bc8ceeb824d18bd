from __future__ import annotations

import json

import pytest

from exporters.columns import CASE_AFTER, CASE_BEFORE, CASE_KEYING, ROW_BEFORE
from exporters.issues import KINDS
from exporters.spss_file import LABEL_BYTES
from exporters.stata_file import LABEL_CHARACTERS
from exporters.statistical import byte_length
from exporters.words import own_words
from forms import wording
from forms.journal import Answer
from tests.unit.exporters.papers import Maker, Papers, read_table


def study(make: Maker) -> Papers:
    form = make.form(
        make.ask("yes", "select_one", "yn", relevant=" /data/a  = '1'", keying=make.keying(paper="17b")),
        make.ask("t", "select_multiple", "topics", privacy="sensitive"),
    )
    papers = (
        make.paper({"yes": "1", "t": "1 96"}),
        make.paper({"yes": "99", "t": "99"}),
        make.paper({"yes": Answer(missing="illegible"), "t": "1 7"}),
        make.paper({"yes": Answer("2", off_path=True)}),
        make.paper({"yes": "2"}),
    )
    return make.source(form, *papers)


def test_the_codebook_has_a_row_for_each_column_with_its_question(make: Maker) -> None:
    folder = make.export(study(make)).folder
    codebook = {row["column"]: row for row in read_table(folder, "codebook")}
    assert list(codebook) == list(read_table(folder, "main")[0])
    yes = codebook["yes"]
    assert (yes["question"], yes["path"], yes["number_on_paper"], yes["kind"]) == (
        "yes",
        "/data/yes",
        "17b",
        "select_one",
    )
    assert (yes["label::English (en)"], yes["label::Русский (ru)"]) == ("About yes", "О yes")
    assert yes["codes_missing"] == "98=illegible 99=blank"
    assert yes["asked_if"] == "/data/a = '1'"
    assert codebook["t"]["privacy"] == "sensitive"
    assert (codebook["t__1"]["role"], codebook["t__1"]["code"], codebook["t__1"]["label::Русский (ru)"]) == (
        "dummy",
        "1",
        "ВИЧ",
    )


def test_the_codebook_counts_every_case_once_and_excludes_declared_codes_from_valid_n(make: Maker) -> None:
    codebook = {row["column"]: row for row in read_table(make.export(study(make)).folder, "codebook")}
    names = ("rows", "valid_n", "missing_codes_n", "missing_reasons_n", "off_path_n", "empty_n")
    assert [codebook["yes"][name] for name in names] == ["5", "2", "1", "1", "1", "0"]
    assert [codebook["t"][name] for name in names] == ["5", "2", "1", "0", "0", "2"]


def test_choices_give_each_codes_labels_and_how_often_it_occurs_beside_valid_n(make: Maker) -> None:
    choices = [row for row in read_table(make.export(study(make)).folder, "choices") if row["column"] == "t"]
    found = [(row["code"], row["missing"], row["n"], row["valid_n"], row["label::Русский (ru)"]) for row in choices]
    assert found == [
        ("1", "", "2", "2", "ВИЧ"),
        ("2", "", "0", "2", "Закон"),
        ("96", "", "1", "2", ""),
        ("99", "blank", "1", "2", ""),
        ("7", "", "1", "2", ""),
    ]


def test_the_workbook_and_csv_carry_the_same_codebook(make: Maker) -> None:
    import json

    folder = make.export(study(make)).folder
    tables = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["tables"]
    for name in ("main", "issues", "codebook", "choices"):
        assert tables["csv"][name] == tables["xlsx"][name]


def test_labels_of_ours_are_in_the_language_of_the_export(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    words = {
        "Exports": {"Case": "Случай", "why missing": "почему нет", KINDS["note"]: "Заметка.", "In words": "Словами"}
    }
    monkeypatch.setattr(wording, "_words", lambda code: words if code == "ru" else {})
    form = make.form(make.ask("a", "integer"))
    papers = make.source(form, make.paper({"a": Answer(missing="refused", note="x")}))
    for language, labels in (("ru", ["Случай", "О a: почему нет", "Заметка.", "Словами"]),
                             ("", ["Case", "About a: why missing", KINDS["note"], "In words"])):  # fmt: skip
        folder = make.export(papers, formats=["csv"], language=language).folder
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        titles = {
            field["name"]: field.get("title") for one in package["resources"] for field in one["schema"]["fields"]
        }
        (issue,) = read_table(folder, "issues")
        assert [titles["case_id"], titles["a__missing"], issue["says"], titles["says"]] == labels


def test_the_codebook_page_speaks_the_language_of_the_export(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"asked if {rule}": "спрашивается, если {rule}", "missing": "пропуск", "valid N {number}": "N {number}"}
    monkeypatch.setattr(wording, "_words", lambda code: {"Exports": words} if code == "ru" else {})
    folder = make.export(study(make), formats=["codebook"], language="ru").folder
    page = (folder / "codebook.html").read_text(encoding="utf-8")
    assert "спрашивается, если <code>" in page
    assert "<td class=n>пропуск</td>" in page
    assert "missing" not in page.replace("yes__missing", "").replace("t__missing", "")


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_labels_of_ours_fit_stata_and_spss_in_every_language(language: str) -> None:
    labels = [row[1] for row in (*CASE_BEFORE, CASE_KEYING, *CASE_AFTER, *ROW_BEFORE)]
    spoken = [own_words(label, language) for label in labels]
    assert [text for text in spoken if len(text) > LABEL_CHARACTERS or byte_length(text) > LABEL_BYTES] == []
