"""The codebook: what each column means, every code with its labels in every language, and how often it occurs.

Percentages are left to the reader: the codebook gives counts beside the valid N they belong to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from exporters.columns import INTEGER, TEXT, Column, Table
from exporters.dataset import Dataset
from exporters.rows import Row
from exporters.study import Asked, Study
from exporters.tally import Tally
from forms.questionnaire import Texts

CODEBOOK = "codebook"
CHOICES = "choices"

_COLUMN_HEAD = ("table", "column", "role", "holds", "question", "path", "number_on_paper", "section", "kind", "code")
_COLUMN_TAIL = ("codes_missing", "asked_if", "rule", "computed_as", "privacy")
_COUNTS = ("rows", "valid_n", "missing_codes_n", "missing_reasons_n", "off_path_n", "empty_n")
_CHOICE_HEAD = ("table", "column", "code", "missing", "n", "valid_n")


class FilledTable(NamedTuple):
    """A table that is known whole."""

    table: Table
    rows: list[Row]


def tables(dataset: Dataset) -> tuple[FilledTable, FilledTable]:
    """The tables `codebook` (a row per column of the data) and `choices` (a row per column and code)."""
    labels = _label_names(dataset.study)
    columns = (*_texts(_COLUMN_HEAD), *_texts(labels), *_texts(_COLUMN_TAIL), *_numbers(_COUNTS))
    rows = [
        _column_row(dataset, table, column)
        for table in dataset.tables
        for column in table.columns
        if column.role != "issue"
    ]
    codes = list(_choice_rows(dataset))
    head = [Column(name, "codebook", INTEGER if name in {"n", "valid_n"} else TEXT) for name in _CHOICE_HEAD]
    choice_columns = (*head, *_texts(labels))
    return (
        FilledTable(Table(CODEBOOK, "Codebook", columns, len(rows)), rows),
        FilledTable(Table(CHOICES, "Choices", choice_columns, len(codes)), codes),
    )


def _texts(names: tuple[str, ...]) -> tuple[Column, ...]:
    return tuple(Column(name, "codebook") for name in names)


def _numbers(names: tuple[str, ...]) -> tuple[Column, ...]:
    return tuple(Column(name, "codebook", INTEGER) for name in names)


def _label_names(study: Study) -> tuple[str, ...]:
    """`label` for a form without languages, else `label::Русский (ru)` … as XLSForm writes it."""
    return tuple(f"label::{language}" if language else "label" for language in study.languages)


def in_all(study: Study, texts: Texts) -> tuple[str, ...]:
    """A text in each language of the study; empty where it is not translated."""
    return tuple(
        study.words({language: texts[language]}, language)
        if language in texts
        else study.words({"": texts.get("", ())}, "")
        for language in study.languages
    )


def _column_row(dataset: Dataset, table: Table, column: Column) -> Row:
    asked = dataset.study.by_path.get(column.path)
    head = [table.name, column.name, column.role, column.holds]
    if asked is None:
        labels = [column.label, *[""] * (len(dataset.study.languages) - 1)]
        head += [""] * (len(_COLUMN_HEAD) - len(head)) + labels + [""] * len(_COLUMN_TAIL)
        return (*head, str(table.rows), *[""] * (len(_COUNTS) - 1))
    question = asked.question
    return (
        *head,
        question.name,
        question.path,
        question.keying.paper,
        dataset.study.words(asked.section, dataset.language),
        question.kind,
        column.code,
        *_labels_of(dataset.study, asked, column),
        " ".join(f"{code}={reason}" for code, reason in asked.declared.items()),
        *(" ".join(text.split()) for text in (question.relevant, question.constraint, question.calculate)),
        question.privacy,
        *_counts(table, dataset.tallies[asked.path], column),
    )


def _labels_of(study: Study, asked: Asked, column: Column) -> tuple[str, ...]:
    """A question's own column carries its label, a dummy the label of its code."""
    texts = asked.choices[column.code].labels if column.role == "dummy" else asked.question.labels
    return in_all(study, texts)


def _counts(table: Table, tally: Tally, column: Column) -> tuple[str, ...]:
    if column.role != "answer":
        return (str(table.rows), *[""] * (len(_COUNTS) - 1))
    declared, reasons = tally.declared.total(), tally.reasons.total()
    empty = table.rows - tally.valid - declared - reasons - tally.off_path
    return tuple(map(str, (table.rows, tally.valid, declared, reasons, tally.off_path, empty)))


def _choice_rows(dataset: Dataset) -> Iterator[Row]:
    study = dataset.study
    for table in dataset.tables:
        for column in table.columns:
            if column.role != "answer" or not column.path:
                continue
            asked, tally = study.by_path[column.path], dataset.tallies[column.path]
            for code, choice in asked.choices.items():
                counts = (str(tally.codes[code]), str(tally.valid))
                missing = asked.declared.get(code, "")
                yield (table.name, column.name, code, missing, *counts, *in_all(study, choice.labels))
            for code in sorted(set(tally.codes) - set(asked.choices)) if asked.choices else ():
                counts = (str(tally.codes[code]), str(tally.valid))
                yield (table.name, column.name, code, "", *counts, *[""] * len(study.languages))
