"""The published table of the first study, recomputed from an export.

Source: Beletsky et al., "Policy reform to shift the health and human rights environment for vulnerable groups: the
case of Kyrgyzstan's Instruction 417", Health and Human Rights 14(2), 2012 (n = 319), and its sibling in Drug and
Alcohol Dependence 2013 (training, n = 313). Four of the percentages are impossible with N = 319: items were left
blank, each its own number of times, so each percentage stands beside its valid N. Declared missing codes are no valid
answers; 88 (don't know) is printed on the paper and is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from exporters.csv_files import csv_path
from exporters.logistic import Fit, OddsRatio, fit_logistic
from exporters.stat_cells import plain_number
from exporters.workbook import FILE_NAME
from forms.wording import phrase, translate

if TYPE_CHECKING:
    from pandas import DataFrame

#: One case of an export: column → text.
Answers = Mapping[str, str]
FAVOURABLE = ("4", "5")
FAMILIAR = ("2", "3")


@dataclass(frozen=True, slots=True)
class Share:
    """A published percentage: which answers to `column` count, how it was printed, and the counts that give it."""

    column: str
    measure: str
    codes: tuple[str, ...]
    percent: str
    count: int
    valid: int


@dataclass(frozen=True, slots=True)
class AdjustedOdds:
    """A published odds ratio of familiarity: the outcome is that any of `columns` has one of `codes`."""

    key: str
    measure: str
    columns: tuple[str, ...]
    codes: tuple[str, ...]
    ratio: str
    low: str
    high: str


SHARES = (
    Share("c3_dueproc", "understood due process", ("2",), "79", 252, 319),
    Share("c1_sw_law", "knew the sex-work law", ("3",), "71.1", 226, 318),
    Share("c2_syr_law", "knew the syringe law", ("1",), "54.3", 172, 317),
    Share("b4_fam417", "familiar with Instruction 417", FAMILIAR, "44.4", 140, 315),
    Share("e1_condom", "favour condom distribution", FAVOURABLE, "72.9", 231, 317),
    Share("e2_syringe", "favour syringe access", FAVOURABLE, "56", 179, 319),
    Share("e4_should_refer", "say police should refer", FAVOURABLE, "44", 140, 319),
    Share("f1_refers", "report referring", ("1",), "20", 64, 319),
    Share("b1_trained", "trained", ("1",), "38", 119, 313),
)
ODDS = (
    AdjustedOdds("d1_hr_know", "knows harm-reduction programmes", ("d1_hr_know",), ("1",), "1.84", "1.12", "3.00"),
    AdjustedOdds(
        "att_any", "favourable attitude", ("e1_condom", "e2_syringe", "e3_ost"), FAVOURABLE, "3.81", "1.35", "10.75"
    ),
    AdjustedOdds("c3_dueproc", "knows due process", ("c3_dueproc",), ("2",), "2.53", "1.33", "4.80"),
)
_AOR = translate("Exports", "aOR, familiarity → {measure}")
#: The measures of `ODDS`, for the catalogues; those of `SHARES` stand in `report`.
_SAID = (
    translate("Exports", "knows harm-reduction programmes"),
    translate("Exports", "favourable attitude"),
    translate("Exports", "knows due process"),
)
_MODEL = ("b4_fam417", "a1_age", "a3_rank", "a6_setting")
MODEL = "logit(outcome ~ familiar + (age-30)/10 + (rank>=11) + (setting==2)), Wald 95% intervals"


#: Form id of the built-in survey.
SURVEY = "police_417"
#: Form id of a built-in survey → crosstabs and models that its report always has.
REPORT_OF: Mapping[str, tuple[tuple[tuple[str, str], ...], tuple[str, ...]]] = MappingProxyType({
    SURVEY: (
        (("b4_fam417", "b1_trained"), ("a6_setting", "b4_fam417")),
        tuple(
            f"{'/'.join(odds.columns)}={'|'.join(odds.codes)} ~ b4_fam417=2|3 + a1_age "
            "+ a3_rank=11|12|13|14 + a6_setting=2"
            for odds in ODDS
        ),
    ),
})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what was published, what the export gives, and whether they are the same."""

    key: str
    measure: str
    published: str
    obtained: str
    valid: int
    is_met: bool


def recompute(cases: Sequence[Answers], declared: Mapping[str, frozenset[str]]) -> tuple[Line, ...]:
    """The published table from cases. `declared` are the declared missing codes by column.

    Raises `KeyError` when a column is absent, `ExportError` when a model cannot be fitted.
    """
    return (*(_share(share, cases, declared) for share in SHARES), *(_odds(odds, cases, declared) for odds in ODDS))


def _is_valid(case: Answers, column: str, declared: Mapping[str, frozenset[str]]) -> bool:
    return bool(case[column]) and case[column] not in declared.get(column, frozenset())


def _share(share: Share, cases: Sequence[Answers], declared: Mapping[str, frozenset[str]]) -> Line:
    valid = [case for case in cases if _is_valid(case, share.column, declared)]
    count = sum(case[share.column] in share.codes for case in valid)
    decimals = len(share.percent.partition(".")[2])
    percent = f"{100 * count / len(valid):.{decimals}f}" if valid else "–"
    is_met = (count, len(valid), percent) == (share.count, share.valid, share.percent)
    obtained = f"{percent} % ({count}/{len(valid)})"
    return Line(share.column, share.measure, f"{share.percent} %", obtained, len(valid), is_met)


def fit_of(odds: AdjustedOdds, cases: Sequence[Answers], declared: Mapping[str, frozenset[str]]) -> Fit:
    """The model of a published odds ratio, fitted to cases. Raises as `recompute`."""
    complete = [
        case
        for case in cases
        if all(_is_valid(case, column, declared) for column in _MODEL)
        and any(_is_valid(case, column, declared) for column in odds.columns)
    ]
    predictors: Mapping[str, Callable[[Answers], float]] = {
        "familiar": lambda case: case["b4_fam417"] in FAMILIAR,
        "age": lambda case: (float(case["a1_age"]) - 30) / 10,
        "senior": lambda case: int(case["a3_rank"]) >= 11,
        "rural": lambda case: case["a6_setting"] == "2",
    }
    return fit_logistic(
        [any(case[column] in odds.codes for column in odds.columns) for case in complete],
        {name: [float(value(case)) for case in complete] for name, value in predictors.items()},
    )


def _odds(odds: AdjustedOdds, cases: Sequence[Answers], declared: Mapping[str, frozenset[str]]) -> Line:
    fit = fit_of(odds, cases, declared)
    obtained = _shown(fit.odds_ratio("familiar"))
    published = f"{odds.ratio} ({odds.low}–{odds.high})"
    measure = _AOR.format(measure=odds.measure)
    return Line(odds.key, measure, published, obtained, fit.n, published == obtained)


def measure_words(line: Line) -> str:
    """What a line measures, in the program's language; `Line.measure` says it in English."""
    prefix = _AOR.format(measure="")
    if not line.measure.startswith(prefix):
        return phrase("Exports", line.measure)
    return phrase("Exports", _AOR).format(measure=phrase("Exports", line.measure.removeprefix(prefix)))


def _shown(odds: OddsRatio) -> str:
    return f"{odds.ratio:.2f} ({odds.low:.2f}–{odds.high:.2f})"


def read_csv_export(folder: Path) -> tuple[list[Answers], Mapping[str, frozenset[str]]]:
    """Cases and declared missing codes, from the CSV files of an export."""
    import pandas as pd

    # read_csv's defaults change answers ("NA", "00123").
    frames = [pd.read_csv(csv_path(folder, table), dtype=str, keep_default_na=False) for table in ("main", "choices")]
    return _records(frames[0]), _declared(_records(frames[1]))


def read_workbook_export(folder: Path) -> tuple[list[Answers], Mapping[str, frozenset[str]]]:
    """Cases and declared missing codes, from data.xlsx of an export."""
    import pandas as pd

    frames = pd.read_excel(folder / FILE_NAME, ["main", "choices"], dtype=str, keep_default_na=False, engine="openpyxl")
    return _records(frames["main"]), _declared(_records(frames["choices"]))


def read_spss_export(folder: Path) -> tuple[list[Answers], Mapping[str, frozenset[str]]]:
    """Cases from main.sav as SPSS counts them: what is declared missing there is empty here."""
    import pyreadstat

    frame, _meta = pyreadstat.read_sav(str(folder / "spss" / "main.sav"), disable_datetime_conversion=True)
    return _numbers(frame), {}


def read_stata_export(folder: Path) -> tuple[list[Answers], Mapping[str, frozenset[str]]]:
    """Cases from main.dta as Stata counts them: its missing letters are empty here."""
    import pyreadstat

    frame, _meta = pyreadstat.read_dta(str(folder / "stata" / "main.dta"), disable_datetime_conversion=True)
    return _numbers(frame), {}


#: Every file of an export from which the table is recomputed.
READERS = (read_csv_export, read_workbook_export, read_spss_export, read_stata_export)


def _numbers(frame: DataFrame) -> list[Answers]:
    """Rows of a frame of numbers and texts; no number is the empty text."""
    rows: list[Answers] = []
    for row in frame.to_dict("records"):
        cells = {str(name): cell for name, cell in row.items()}
        rows.append({name: _text_of(cell) for name, cell in cells.items()})
    return rows


def _text_of(cell: object) -> str:
    if isinstance(cell, float):
        return "" if isnan(cell) else plain_number(cell)
    return "" if cell is None else str(cell)


def _records(frame: DataFrame) -> list[Answers]:
    return [{str(name): str(value) for name, value in row.items()} for row in frame.to_dict("records")]


def _declared(choices: Sequence[Answers]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for choice in choices:
        if choice["missing"]:
            found.setdefault(choice["column"], set()).add(choice["code"])
    return {column: frozenset(codes) for column, codes in found.items()}
