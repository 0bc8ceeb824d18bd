"""Resource files are found wherever the program lies; the glossary holds its terms."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import resources

#: English term → Russian, Kyrgyz. The Kyrgyz of batch, query, store and conflict is a proposal.
TERMS = {
    "keyer (enumerator)": ("оператор ввода", "маалымат киргизүүчү"),
    "keying": ("ввод", "киргизүү"),
    "case": ("анкета № …", "анкета № …"),
    "questionnaire": ("форма (бланк)", "форма (бланк)"),
    "batch": ("пачка", "топтом"),
    "query": ("сомнение", "күмөн"),
    "store": ("файл данных", "маалымат файлы"),
    "merge": ("объединение", "бириктирүү"),
    "discrepancy": ("расхождение", "айырма"),
    "conflict": ("противоречащие правки", "карама-каршы оңдоолор"),
    "illegible": ("неразборчиво", "окулбайт"),
    "left blank": ("не заполнено", "толтурулган эмес"),
    "station": ("рабочее место", "жумуш орду"),
}


@pytest.mark.parametrize("name", resources.QUESTIONNAIRES)
def test_every_built_in_questionnaire_is_there(name: str) -> None:
    assert resources.file(name).read_bytes().startswith(b"PK")


def test_a_missing_resource_is_named_with_advice() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/questionnaires/none\.xlsx is missing; install"):
        resources.file("questionnaires/none.xlsx")


def test_a_folder_is_no_resource_file() -> None:
    with pytest.raises(FileNotFoundError, match="questionnaires is missing"):
        resources.file("questionnaires")


@pytest.mark.parametrize("name", ["../pyproject.toml", "questionnaires/../../pyproject.toml", "/etc/hostname"])
def test_a_name_that_leads_out_of_the_folder_is_refused(name: str) -> None:
    with pytest.raises(FileNotFoundError, match="lies inside"):
        resources.file(name)


def test_resources_are_found_when_the_program_lies_elsewhere(tmp_path: Path) -> None:
    packed = tmp_path / "Анкета 417" / "resources"
    packed.mkdir(parents=True)
    shutil.copy(Path(resources.__file__), packed / "__init__.py")
    shutil.copytree(resources.FOLDER / "questionnaires", packed / "questionnaires")
    code = "import resources, sys; sys.stdout.buffer.write(str(resources.file(sys.argv[1])).encode())"
    answer = subprocess.run(
        [sys.executable, "-c", code, resources.QUESTIONNAIRES[0]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(packed.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=True,
    )
    assert Path(answer.stdout.decode()) == (packed / "questionnaires" / "police_417.xlsx").resolve()


def _read_glossary() -> list[dict[str, str]]:
    with resources.file("glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_glossary_settles_the_terms_in_three_languages() -> None:
    assert TERMS.items() <= {row["English"]: (row["Russian"], row["Kyrgyz"]) for row in _read_glossary()}.items()


def test_no_word_of_the_glossary_mixes_alphabets() -> None:
    for row in _read_glossary():
        for text in row.values():
            for word in re.findall(r"[^\W\d_]+", text):
                assert len({unicodedata.name(letter).split()[0] for letter in word}) == 1, word
