"""`main.py try` on the built-in form and on every real form that converts: JSON, or a refusal; never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.errors import ConversionRefused
from forms.form_file import read_form_file
from main import main

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")

BUILT_IN = Path(__file__).resolve().parents[2] / "resources" / "questionnaires" / "police_417.xlsx"
LEAF = {"value", "relevant", "required", "readonly", "findings", "label"}


def tried(capsys: pytest.CaptureFixture[str], form: Path, answers: Path) -> tuple[int, str, str]:
    """Exit status, output and errors of `try`."""
    status = main(["try", str(form), str(answers)])
    out, err = capsys.readouterr()
    return status, out, err


def written(folder: Path, content: object) -> Path:
    """A file of answers."""
    path = folder / "answers.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_the_built_in_form_is_tried_by_name_and_by_path(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    answers = written(
        tmp_path, [["form_no", "03430-001"], ["/data/a/a1_age", "7"], ["b4_fam417", "2"], ["a3_rank", "12"]]
    )
    status, out, _ = tried(capsys, BUILT_IN, answers)
    nodes = json.loads(out)["nodes"]
    assert status == 0
    assert all(set(node) == LEAF for node in nodes.values())
    assert nodes["/data/a/a1_age"]["value"] == "7"
    assert [finding["kind"] for finding in nodes["/data/a/a1_age"]["findings"]] == ["query"]
    assert (nodes["/data/g/fam417_bin"]["value"], nodes["/data/g/junior"]["value"]) == ("1", "0")
    assert nodes["/data/b/b5_how"]["relevant"] is True
    assert nodes["/data/b/b2_year"]["relevant"] is False
    assert nodes["/data/a/a2_sex"]["required"] is True


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("{", "not JSON"),
        ({"a": 1}, "not a list"),
        ([["a"]], "not a pair"),
        ([["/data/nowhere", "1"]], "no such question"),
        ([["nowhere", "1"]], "no such question"),
        ([["a1_agee", "1"]], "Did you mean /data/a/a1_age?"),
        ([["/data/a", "1"]], "no such question"),
        ([["form_no", {}]], "no text"),
    ],
)
def test_answers_that_cannot_be_taken_are_refused_in_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: object, what: str
) -> None:
    status, out, err = tried(capsys, BUILT_IN, written(tmp_path, content))
    assert (status, out) == (1, "")
    assert what in err
    assert "Traceback" not in err


def test_a_missing_form_or_file_of_answers_could_not_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert tried(capsys, tmp_path / "none.xlsx", written(tmp_path, []))[0] == 2
    assert tried(capsys, BUILT_IN, tmp_path / "none.json")[0] == 2


def test_a_file_that_is_no_questionnaire_is_read_and_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for content in (b"", b"just text", b"PK\x03\x04broken", BUILT_IN.read_bytes()[:5000]):
        form = tmp_path / "form.xlsx"
        form.write_bytes(content)
        status, _, err = tried(capsys, form, written(tmp_path, []))
        assert status == 1
        assert "form.xlsx" in err
        assert "Traceback" not in err


def test_every_real_form_is_tried_or_refused_in_words(
    shared: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    answers = written(tmp_path, [])
    tried_forms, refused = 0, 0
    for form in sorted((shared / "forms").glob("*.xls*")):
        status, out, err = tried(capsys, form, answers)
        assert "Traceback" not in err
        if status == 0:
            nodes = json.loads(out)["nodes"]
            assert nodes
            assert all(set(node) == LEAF for node in nodes.values())
            tried_forms += 1
        else:
            assert status == 1
            with pytest.raises(ConversionRefused):
                read_form_file(form)
            refused += 1
    print(f"\n{tried_forms} real forms tried, {refused} refused by the converter")
    assert tried_forms >= 29
