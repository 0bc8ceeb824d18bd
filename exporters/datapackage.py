"""datapackage.json: what the CSV files mean, as Data Package 2.0 (datapackage.org) tells it to programs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from exporters.columns import DATE, DECIMAL, INTEGER, TEXT, Column, Table
from exporters.dataset import Dataset
from exporters.study import MAIN
from exporters.words import language_code

FILE_NAME = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES: Mapping[str, str] = MappingProxyType({TEXT: "string", INTEGER: "integer", DECIMAL: "number", DATE: "date"})

Described = dict[str, object]


def write_datapackage(folder: Path, dataset: Dataset, tables: Sequence[Table]) -> None:
    """Describe `csv/*.csv`, which must be written already; labels stand in the export's language."""
    study = dataset.study
    described: Described = {
        "$schema": _PROFILE,
        "name": re.sub("[^a-z0-9._-]+", "-", study.form_id.lower()).strip("-.") or "export",
        "title": study.title or study.form_id,
        "anketa:form_versions": [version.version_id for version in study.versions],
        "anketa:language": language_code(dataset.language) or dataset.language,
        "resources": [_resource(folder, dataset, table) for table in tables],
    }
    text = json.dumps(described, ensure_ascii=False, indent=1)
    (folder / FILE_NAME).write_text(text + "\n", encoding="utf-8", newline="\n")


def _resource(folder: Path, dataset: Dataset, table: Table) -> Described:
    path = f"csv/{table.name}.csv"
    with (folder / path).open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "name": table.name.lower(),
        "title": table.title or table.name,
        "type": "table",
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": (folder / path).stat().st_size,
        "hash": f"sha256:{digest}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True, "header": True},
        "schema": _schema(dataset, table),
    }


def _schema(dataset: Dataset, table: Table) -> Described:
    schema: Described = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.name == MAIN:
        schema["primaryKey"] = _case_key(dataset)
    elif table.roster:
        parent = next(roster.parent for roster in dataset.study.rosters if roster.path == table.roster)
        schema["primaryKey"] = ["row_id"]
        key = _case_key(dataset)
        schema["foreignKeys"] = [_reference(key, MAIN, key), *_to_parent(dataset, parent)]
    return schema


def _case_key(dataset: Dataset) -> list[str]:
    return ["case_id", "case_keying"] if dataset.beside.keyings else ["case_id"]


def _to_parent(dataset: Dataset, parent: str) -> list[Described]:
    names = [roster.name.lower() for roster in dataset.study.rosters if roster.path == parent]
    return [_reference(["row_parent_id"], name, ["row_id"]) for name in names]


def _reference(fields: Sequence[str], table: str, targets: Sequence[str]) -> Described:
    return {"fields": [*fields], "reference": {"resource": table, "fields": [*targets]}}


def _field(column: Column) -> Described:
    described: Described = {"name": column.name, "type": _TYPES[column.holds]}
    if column.label:
        described["title"] = column.label
    if column.path:
        described["anketa:question"] = column.path
    codes = {code: label for code, label in column.labels.items() if code not in column.declared}
    if codes and (column.role == "missing" or column.kind == "select_one"):
        described["categories"] = [
            {"value": int(code) if column.holds == INTEGER else code, "label": label} for code, label in codes.items()
        ]
    if column.declared:
        described["missingValues"] = ["", *column.declared]
        described["anketa:missing"] = [
            {"value": code, "reason": reason, "label": column.labels.get(code, code)}
            for code, reason in column.declared.items()
        ]
    return described
