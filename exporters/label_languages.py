"""The labels of every language of a study, for the syntax files beside .sav and .dta."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exporters.columns import Table
from exporters.dataset import Dataset
from exporters.layout import lay_out
from exporters.statistical import StatColumn, stat_columns
from exporters.words import language_code


def other_languages(dataset: Dataset, table: Table) -> Iterator[tuple[str, tuple[StatColumn, ...]]]:
    """Language code (or a number where the language has none) and the columns labelled in it; not the export's own."""
    rows = {one.roster: one.rows for one in dataset.tables if one.rows >= 0}
    taken = set()
    for number, language in enumerate(dataset.study.languages, 1):
        if language == dataset.language:
            continue
        layouts = lay_out(dataset.study, dataset.tallies, language, rows, dataset.beside)
        tables = tuple(layout.table for layout in layouts)
        spoken = replace(dataset, language=language, tables=tables, layouts=layouts)
        code = language_code(language) or f"language{number}"
        code = code if code not in taken else f"{code}{number}"
        taken.add(code)
        yield code, stat_columns(spoken, next(one for one in tables if one.name == table.name))
