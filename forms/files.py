"""CSV files beside a form (`select_one_from_file`, `pulldata`, external choices) as tables of text."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from forms.errors import FormError
from forms.questionnaire import Choice, Questionnaire
from forms.wording import phrase

_MOST_ROWS = 200_000


def read_table(source: bytes, name: str) -> tuple[Mapping[str, str], ...]:
    """Rows of a CSV (UTF-8, comma, header row) as column → text. Raises `FormError` when it cannot be read."""
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormError(
            phrase("Forms", "this CSV is not UTF-8"), where=name, advice=phrase("Forms", "Save it as “CSV UTF-8”.")
        ) from error
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), restval="", strict=True))
    except csv.Error as error:
        raise FormError(
            phrase("Forms", "this CSV cannot be read: {error}").format(error=error),
            where=name,
            advice=phrase("Forms", "Open it in a spreadsheet and save it again."),
        ) from error
    if len(rows) > _MOST_ROWS:
        raise FormError(
            phrase("Forms", "this CSV has {number} rows; at most {most_rows} are read").format(
                number=len(rows), most_rows=_MOST_ROWS
            ),
            where=name,
        )
    return tuple(
        MappingProxyType({str(key).strip(): value or "" for key, value in row.items() if key is not None})
        for row in rows
    )


def with_files(questionnaire: Questionnaire, files: Mapping[str, bytes]) -> Questionnaire:
    """The questionnaire with the rows of its CSV files in `tables` and `lists`, by the file's stem."""
    tables = dict(questionnaire.tables)
    lists = dict(questionnaire.lists)
    for name, source in sorted(files.items()):
        stem = name.rpartition(".")[0]
        rows = read_table(source, name)
        if name == "itemsets.csv":
            _add_external_choices(rows, tables, lists)
            continue
        tables[stem] = rows
        lists[stem] = tuple(_choice(row) for row in rows)
    return replace(questionnaire, tables=MappingProxyType(tables), lists=MappingProxyType(lists))


def _add_external_choices(
    rows: tuple[Mapping[str, str], ...],
    tables: dict[str, tuple[Mapping[str, str], ...]],
    lists: dict[str, tuple[Choice, ...]],
) -> None:
    """External choices stand in one file, told apart by their column `list_name`."""
    for name in dict.fromkeys(row.get("list_name", "") for row in rows):
        if name:
            tables[name] = tuple(row for row in rows if row.get("list_name") == name)
            lists[name] = tuple(_choice(row) for row in tables[name])


def _choice(row: Mapping[str, str]) -> Choice:
    label = row.get("label", "")
    return Choice(row.get("name", ""), MappingProxyType({"": (label,)} if label else {}), extra=row)
