"""XLSForm bytes → XForm XML, through pyxform: the only module that knows it (DESIGN §3).

pyxform drops our `key::` columns without a word, so they are renamed to `bind::anketa:…` first and
reach the XML as attributes of the bind. The XML is pyxform's only stable contract; nothing else of
it is used.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.errors import ConversionRefused
from forms.gate import check_workbook

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: Namespace of our attributes in the XML. A name, not an address: nothing is ever fetched.
NAMESPACE = "urn:anketa:keying"
_KEY_COLUMN = re.compile(r"^\s*key::([a-z_]+)\s*$")
_SHORT_LABEL = re.compile(r"^\s*short_label(?:::(.+?))?\s*$")
_SETTINGS = ("key_year", "key_reasons")
_MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Converted:
    """What conversion gives: the XML, the converter's own warnings, `itemsets.csv` of external choices ('' if none)."""

    xml: str
    warnings: tuple[str, ...]
    itemsets: str = ""


def convert(source: bytes, name: str) -> Converted:
    """Convert an XLSForm (.xlsx or .xls bytes); `name` is the file's name for messages only.

    Raises `ConversionRefused` with what the converter says, in one sentence, never its traceback.
    """
    kind = check_workbook(source, name)
    if kind == ".xlsx":
        source = _carry_key_columns(source, name)
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert as pyxform_convert

    warnings: list[str] = []
    try:
        result = pyxform_convert(source, warnings=warnings, file_type=kind)
    except PyXFormError as error:
        raise ConversionRefused(
            _one_line(str(error)), where=name, advice="Correct the questionnaire and try again."
        ) from error
    except RecursionError as error:
        raise ConversionRefused("groups are nested too deeply", where=name) from error
    except Exception as error:
        # pyxform raises KeyError, AttributeError, TypeError and others on broken sheets.
        raise ConversionRefused(
            f"the converter cannot read this questionnaire ({type(error).__name__}: {_one_line(str(error))})",
            where=name,
            advice="Compare the sheets' column names with an XLSForm that works.",
        ) from error
    return Converted(result.xform, tuple(_one_line(warning) for warning in warnings), result.itemsets or "")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _carry_key_columns(source: bytes, name: str) -> bytes:
    """The workbook with `key::`, `privacy` and `short_label` columns renamed so that the XML carries them."""
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(source), data_only=True)
    except Exception as error:
        # openpyxl raises KeyError, ValueError, TypeError, BadZipFile and its own on broken parts.
        raise ConversionRefused(
            f"the workbook cannot be read ({type(error).__name__}: {_one_line(str(error))})",
            where=name,
            advice="Open it in Excel or LibreOffice and save it again.",
        ) from error
    sheets = {sheet.title.strip().lower(): sheet for sheet in book.worksheets}
    survey = sheets.get("survey")
    if survey is None:
        return source
    changed = _rename_survey_columns(survey)
    if "choices" in sheets:
        changed |= _merge_short_labels(sheets["choices"], "short_label")
    changed |= _carry_settings(book, sheets.get("settings"), needs_namespace=changed)
    if not changed:
        return source
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _header(sheet: Worksheet) -> list[tuple[int, str]]:
    return [(cell.column, str(cell.value)) for cell in next(sheet.iter_rows(max_row=1), ()) if cell.value is not None]


def _rename_survey_columns(sheet: Worksheet) -> bool:
    changed = _merge_short_labels(sheet, "bind::anketa:short_label")
    for column, title in _header(sheet):
        key = _KEY_COLUMN.match(title)
        if key or title.strip() == "privacy":
            sheet.cell(1, column).value = f"bind::anketa:{key.group(1) if key else 'privacy'}"
            _as_text(sheet, column)
            changed = True
    return changed


def _as_text(sheet: Worksheet, column: int) -> None:
    for row in range(2, min(sheet.max_row, _MOST_ROWS) + 1):
        cell = sheet.cell(row, column)
        if isinstance(cell.value, float) and cell.value.is_integer():
            cell.value = str(int(cell.value))


def _merge_short_labels(sheet: Worksheet, target: str) -> bool:
    """Join `short_label::LANGUAGE` columns into one column of JSON, language → text."""
    columns = [
        (column, match.group(1) or "") for column, title in _header(sheet) if (match := _SHORT_LABEL.match(title))
    ]
    if not columns:
        return False
    for row in range(2, min(sheet.max_row, _MOST_ROWS) + 1):
        texts = {
            lang: str(sheet.cell(row, column).value)
            for column, lang in columns
            if sheet.cell(row, column).value not in (None, "")
        }
        for column, _lang in columns:
            sheet.cell(row, column).value = None
        if texts:
            sheet.cell(row, columns[0][0]).value = json.dumps(texts, ensure_ascii=False)
    for column, _lang in columns:
        sheet.cell(1, column).value = None
    sheet.cell(1, columns[0][0]).value = target
    return True


def _carry_settings(book: Workbook, sheet: Worksheet | None, *, needs_namespace: bool) -> bool:
    titles = dict(_swapped(_header(sheet))) if sheet is not None else {}
    ours = [name for name in _SETTINGS if name in titles]
    if not ours and not needs_namespace:
        return False
    if sheet is None:
        sheet = book.create_sheet("settings")
    for name in ours:
        sheet.cell(1, titles[name]).value = f"attribute::anketa:{name}"
        _as_text(sheet, titles[name])
    declared = f'anketa="{NAMESPACE}"'
    column = titles.get("namespaces") or max(titles.values(), default=0) + 1
    before = sheet.cell(2, column).value
    sheet.cell(1, column).value = "namespaces"
    sheet.cell(2, column).value = f"{before} {declared}" if before else declared
    return True


def _swapped(pairs: Iterable[tuple[int, str]]) -> list[tuple[str, int]]:
    return [(title.strip(), column) for column, title in pairs]
