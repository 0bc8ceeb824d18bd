"""Real programs read what the demonstration exports. Each test is skipped, with a word, where its program is absent.

apt-get install -y --no-install-recommends pspp r-base-core r-cran-haven r-cran-readxl gretl gnumeric \
        libreoffice-calc-nogui
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from exporters.csv_excel_cells import to_decimal
from exporters.demo import run_demo
from exporters.published import ODDS, fit_of, read_csv_export

Ask = Callable[..., str]
ENVIRONMENT = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "R_PROFILE_USER": "", "R_ENVIRON_USER": ""}


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the export of one demonstration."""
    return run_demo(tmp_path_factory.mktemp("programs") / "out").folder / "export"


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Give what runs a program in a folder of its own, on a script, and gives what it said; skips when it is absent."""

    def run(program: str, *words: object, script: tuple[str, str] = ("", ""), packages: str = "") -> str:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed here")
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(tmp_path), **ENVIRONMENT}
        for package in packages.split():
            there = [program, "-e", f"quit(status=!requireNamespace('{package}', quietly=TRUE))"]
            if subprocess.run(there, capture_output=True, check=False, env=environment).returncode:
                pytest.skip(f"R has no package {package} here")
        name, text = script
        if name:
            (tmp_path / name).write_text(text, encoding="utf-8")
        said = subprocess.run(
            [program, *map(str, words)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=180,
            check=False,
            env=environment,
        )
        assert said.returncode == 0, said.stdout + said.stderr
        return said.stdout + said.stderr

    return run


@pytest.fixture(scope="module")
def cases(exported: Path) -> list[dict[str, str]]:
    """Give the cases as csv has them."""
    with (exported / "csv" / "main.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def counted(cases: list[dict[str, str]], column: str) -> dict[str, int]:
    codes = [case[column] for case in cases]
    return {code: codes.count(code) for code in sorted(set(codes)) if code}


QUESTIONS = ("b4_fam417", "c1_sw_law", "c2_syr_law", "e1_condom", "b1_trained", "f1_refers")


def test_pspp_counts_every_code_exactly_and_warns_of_nothing(
    ask: Ask, exported: Path, cases: list[dict[str, str]]
) -> None:
    script = f"""GET FILE='{exported}/spss/main.sav'.
SHOW N.
FREQUENCIES VARIABLES={" ".join(QUESTIONS)}.
INSERT FILE='{exported}/spss/main_ru.sps'.
INSERT FILE='{exported}/spss/main_ky.sps'.
"""
    said = ask("pspp", "-O", "format=csv", "freq.sps", script=("freq.sps", script))
    assert "warning" not in said.lower()
    assert "error" not in said.lower()
    labels = labels_of(exported)
    for question in QUESTIONS:
        for code, count in counted(cases, question).items():
            kind = "Missing" if code in {"98", "99"} else ""
            lines = [
                line for line in said.splitlines() if f"{labels[question][code]},{count}," in line.replace('"', "")
            ]
            assert lines, (question, code, count)
            assert any(kind in line for line in lines)


def labels_of(exported: Path) -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    with (exported / "csv" / "choices.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            found.setdefault(row["column"], {})[row["code"]] = row["label::English (en)"]
    return found


def test_pspp_makes_the_multiple_response_sets_without_a_warning(ask: Ask, exported: Path) -> None:
    script = f"CD '{exported}/spss'.\nINSERT FILE='main.sps'.\nMRSETS /DISPLAY NAME=[$b3_topics].\n"
    said = ask("pspp", "-O", "format=csv", "sets.sps", script=("sets.sps", script))
    assert "b3_topics__96" in said
    assert "warning" not in said.lower()
    assert "error" not in said.lower()


def test_haven_finds_labels_missing_values_dates_and_leading_zeros(
    ask: Ask, exported: Path, cases: list[dict[str, str]]
) -> None:
    script = f"""
suppressMessages(library(haven))
spss <- read_sav("{exported}/spss/main.sav", user_na = TRUE)
valid <- read_sav("{exported}/spss/main.sav")
stata <- read_dta("{exported}/stata/main.dta")
cat("rows", nrow(spss), nrow(stata), "\\n")
cat("label", names(attr(stata$a2_sex, "labels"))[1], "\\n")
cat("question", attr(spss$a2_sex, "label"), "\\n")
cat("blank", sum(spss$b4_fam417 == 99), sum(na_tag(stata$b4_fam417) == "j", na.rm = TRUE), "\\n")
cat("valid", sum(!is.na(valid$b4_fam417)), sum(!is.na(stata$b4_fam417)), "\\n")
cat("not keyed", sum(na_tag(stata$d2_trans) == "h"), sum(spss$d2_trans == -8), "\\n")
cat("date", class(stata$survey_date), class(valid$survey_date), "\\n")
cat("text", spss$adm2__text[1], stata$adm2__text[1], spss$case_paper_number[1], stata$case_paper_number[1], "\\n")
"""
    said = ask("Rscript", "haven.R", script=("haven.R", script), packages="haven")
    first = cases[0]
    assert said.splitlines() == [
        "rows 319 319 ",
        "label Male ",
        "question Sex ",
        "blank 4 4 ",
        "valid 315 315 ",
        "not keyed 319 319 ",
        "date Date Date ",
        f"text {first['adm2']} {first['adm2']} {first['case_paper_number']} {first['case_paper_number']} ",
    ]


def test_gretl_reads_319_cases_from_dta_and_csv(ask: Ask, exported: Path) -> None:
    script = "".join(
        f'open "{exported}/{name}" --quiet\nprintf "n=%d\\n", $nobs\n' for name in ("stata/main.dta", "csv/main.csv")
    )
    said = ask("gretlcli", "-b", "open.inp", script=("open.inp", script))
    assert said.count("n=319") == 2


def sheet_of(ask: Ask, folder: Path, file: Path, *words: str) -> list[dict[str, str]]:
    """The first sheet as LibreOffice reads it, written out by it as shown text."""
    out = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,1"
    ask("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", *words, "--convert-to", out,
        "--outdir", folder / "read", file)  # fmt: skip
    (found,) = (folder / "read").iterdir()
    return list(csv.DictReader(io.StringIO(found.read_text(encoding="utf-8"), newline="")))


def test_libreoffice_reads_the_workbook_cell_by_cell(
    ask: Ask, exported: Path, tmp_path: Path, cases: list[dict[str, str]]
) -> None:
    assert sheet_of(ask, tmp_path, exported / "data.xlsx") == cases


def test_libreoffice_reads_csv_excel_under_a_russian_locale(
    ask: Ask, exported: Path, tmp_path: Path, cases: list[dict[str, str]]
) -> None:
    infilter = "--infilter=CSV:59,34,76,1,,1049,true,true"
    found = sheet_of(ask, tmp_path, exported / "csv_excel" / "main.csv", infilter)
    assert [{name: cell.replace(",", ".") for name, cell in row.items()} for row in found] == [
        {name: to_decimal(cell).replace(",", ".") for name, cell in row.items()} for row in cases
    ]


def test_frictionless_finds_the_data_package_valid(exported: Path) -> None:
    pytest.importorskip("frictionless", reason="frictionless is not installed here")
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"]
    said = subprocess.run(command, cwd=exported, capture_output=True, text=True, encoding="utf-8", check=False)
    report = json.loads(said.stdout)
    assert report["valid"], said.stdout
    assert {task["name"]: task["stats"]["rows"] for task in report["tasks"]}["main"] == 319


@pytest.mark.parametrize("key", [odds.key for odds in ODDS])
def test_odds_ratios_from_the_sav_in_r_are_ours_to_a_millionth(ask: Ask, exported: Path, key: str) -> None:
    odds = next(one for one in ODDS if one.key == key)
    fit = fit_of(odds, *read_csv_export(exported))
    given = " | ".join(f"(!is.na(d${name}) & d${name} %in% c({','.join(odds.codes)}))" for name in odds.columns)
    known = " | ".join(f"!is.na(d${name})" for name in odds.columns)
    script = f"""
suppressMessages(library(haven))
d <- read_sav("{exported}/spss/main.sav")
t <- data.frame(y = as.numeric({given}), familiar = as.numeric(d$b4_fam417 >= 2),
  age = (as.numeric(d$a1_age) - 30) / 10, senior = as.numeric(d$a3_rank >= 11), rural = as.numeric(d$a6_setting == 2))
m <- glm(y ~ familiar + age + senior + rural, binomial, t[{known}, ], control = list(epsilon = 1e-15))
b <- coef(summary(m))["familiar", ]
z <- qnorm(0.975)
cat(sprintf("%.9f %.9f %.9f %d", exp(b[1]), exp(b[1] - z * b[2]), exp(b[1] + z * b[2]), nobs(m)))
"""
    ratio, low, high, n = ask("Rscript", "glm.R", script=("glm.R", script), packages="haven").split()
    ours = fit.odds_ratio("familiar")
    assert (float(ratio), float(low), float(high)) == pytest.approx((ours.ratio, ours.low, ours.high), abs=1e-6)
    assert int(n) == fit.n


def test_plain_r_loads_the_csv_with_factors_dates_and_labels(ask: Ask, exported: Path) -> None:
    script = f"""
source("{exported}/r/load.R", chdir = TRUE)
cat(nrow(main), sum(main$b4_fam417 == "No, never heard of it", na.rm = TRUE), sum(is.na(main$b4_fam417)), "\\n")
cat(class(main$survey_date), attr(main$a2_sex, "label"), sum(main_codes$b4_fam417 == "99"), "\\n")
"""
    said = ask("Rscript", "load.R", script=("load.R", script))
    assert said.splitlines() == ["319 175 4 ", "Date Sex 4 "]


def test_readxl_guesses_numbers_and_texts_as_we_meant_them(ask: Ask, exported: Path) -> None:
    script = f"""
d <- readxl::read_xlsx("{exported}/data.xlsx", "main", guess_max = 400)
cat(nrow(d), class(d$a1_age), class(d$case_paper_number), class(d$adm2), sum(d$a1_age), "\\n")
"""
    assert ask("Rscript", "xl.R", script=("xl.R", script), packages="readxl").startswith(
        "319 numeric character character"
    )


def test_gnumeric_opens_the_workbook(ask: Ask, exported: Path, tmp_path: Path, cases: list[dict[str, str]]) -> None:
    ask("ssconvert", "--export-type=Gnumeric_stf:stf_csv", exported / "data.xlsx", tmp_path / "main.csv")
    with (tmp_path / "main.csv").open(encoding="utf-8", newline="") as stream:
        found = list(csv.DictReader(stream))
    assert [row["a1_age"] for row in found] == [case["a1_age"] for case in cases]
    assert len(found) == 319
