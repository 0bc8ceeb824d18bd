"""XLSForm bytes → XForm XML, through pyxform: the only module that knows it (DESIGN §3).

pyxform drops our `key::` columns without a word, so they are renamed to `bind::anketa:…` first and
reach the XML as attributes of the bind. It is given the rows as `forms.sheets` reads them, never
the file. The XML is pyxform's only stable contract; nothing else of it is used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from forms.errors import ConversionRefused
from forms.gate import WorkbookRefused, check_nesting, check_workbook, damaged, leads_out
from forms.sheet_xml import read_xlsx
from forms.sheets import CellLimit, Row, Sheet, Workbook, sheet_of, sheets_to_read, tidy
from forms.wording import phrase

#: Namespace of our attributes in the XML. A name, not an address: nothing is ever fetched.
NAMESPACE = "urn:anketa:keying"
_KEY_COLUMN = re.compile(r"^key::([a-z_]+)$")
_SHORT_LABEL = re.compile(r"^short_label(?:::(.+))?$")
_SETTINGS = ("key_year", "key_reasons")
_FROM_FILE = re.compile(r"^select[_ ](?:one|multiple)[_ ]from[_ ]file\s+(\S+)")
_PULLDATA = re.compile(r"pulldata\(\s*['\"]([^'\"]+)['\"]")

#: A sheet as pyxform takes it: rows of heading → text.
_Rows = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Converted:
    """The XML, the converter's own warnings, and `itemsets.csv` of external choices ('' if none)."""

    xml: str
    warnings: tuple[str, ...]
    itemsets: str = ""


class ConverterRefused(ConversionRefused):
    """What pyxform says of a questionnaire that it refuses; `code` and `context` are its own, if it gives any."""

    def __init__(
        self, what: str, *, where: str, advice: str, code: str = "", context: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(what, where=where, advice=advice)
        self.code = code
        self.context = context or {}


def convert(source: bytes, name: str) -> Converted:
    """Convert an XLSForm (.xlsx or .xls bytes); `name` is the file's name for messages only.

    Raises `ConversionRefused` with what the converter says, in one sentence, never its traceback.
    """
    return convert_workbook(read_workbook(source, name))


def read_workbook(source: bytes, name: str) -> Workbook:
    """The sheets of an .xlsx or .xls. Raises `WorkbookRefused` when the gate stops it or it cannot be read."""
    kind = check_workbook(source, name)
    return read_xlsx(source, name) if kind == ".xlsx" else _read_xls(source, name)


def convert_workbook(workbook: Workbook) -> Converted:
    """Convert sheets that have been read. Raises `ConversionRefused`, as `convert` does."""
    _check_survey(workbook)
    sheets = _sheets_for_pyxform(workbook)
    import pyxform.xls2xform
    from pyxform.errors import PyXFormError

    warnings: list[str] = []
    try:
        result = pyxform.xls2xform.convert(sheets, warnings=warnings)
    except PyXFormError as error:
        raise ConverterRefused(
            _one_line(str(error)),
            where=workbook.name,
            advice=phrase("Forms", "Correct the questionnaire and try again. `check` lists all that is wrong."),
            code=error.code.name if error.code else "",
            context=error.context,
        ) from error
    except RecursionError as error:
        raise ConversionRefused(
            phrase("Forms", "groups are nested too deeply"),
            where=workbook.name,
            advice=phrase("Forms", "Let some stand one after another."),
        ) from error
    except Exception as error:
        # pyxform raises KeyError, AttributeError, TypeError and others on broken sheets.
        raise ConverterRefused(
            phrase("Forms", "the converter cannot read this questionnaire ({name}: {said})").format(
                name=type(error).__name__, said=_one_line(str(error))
            ),
            where=workbook.name,
            advice=phrase("Forms", "Compare the sheets' column names with an XLSForm that works."),
        ) from error
    return Converted(result.xform, tuple(_one_line(warning) for warning in warnings), result.itemsets or "")


def question_types() -> frozenset[str]:
    """Every word that may stand alone in the column type, as pyxform knows them (groups and selects apart)."""
    from pyxform.aliases import _type_alias_map
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

    return frozenset(QUESTION_TYPE_DICT) | frozenset(_type_alias_map)


def _one_line(text: str) -> str:
    return " ".join(text.split())


# -- the gate's questions to the survey sheet ------------------------------------------------------


def _check_survey(workbook: Workbook) -> None:
    sheet = workbook.sheet("survey")
    kinds = [column for column, title in sheet.columns() if title.lower() in {"type", "command"}]
    types = [(row.number, row.cells[kinds[0]]) for row in sheet.rows if kinds and kinds[0] in row.cells]
    check_nesting(types, workbook.name)
    for number, file_name in file_names(sheet):
        if leads_out(file_name):
            raise WorkbookRefused(
                phrase("Forms", "the file name {name!r} leads out of the form's folder").format(name=file_name),
                code="file_leads_out",
                where=f"{workbook.name}, survey row {number}",
                advice=phrase("Forms", "Put the file beside the form and write its bare name."),
                sheet="survey",
                row=number,
            )


def file_names(survey: Sheet) -> Iterator[tuple[int, str]]:
    """Row and name of every file that the survey sheet names: lists from files, and pulldata()."""
    for row in survey.rows:
        for text in row.cells.values():
            match = _FROM_FILE.match(text)
            if match:
                yield row.number, match.group(1)
            if "pulldata" in text:
                yield from ((row.number, name) for name in _PULLDATA.findall(text))


# -- the old format --------------------------------------------------------------------------------


def _read_xls(source: bytes, name: str) -> Workbook:
    # pyxform brings the reader of the old format with it.
    from pyxform.xls2json_backends import xlrd_open, xls_value_to_unicode

    try:
        book = xlrd_open(file_contents=source, logfile=_Silence(), on_demand=True)
        wanted = sheets_to_read(book.sheet_names())
        limit = CellLimit(name)
        sheets = {
            key: sheet_of(title, _xls_rows(book.sheet_by_name(title), book.datemode, xls_value_to_unicode), limit)
            for title, key in wanted.items()
        }
        return Workbook(name, ".xls", MappingProxyType(sheets), tuple(book.sheet_names()))
    except WorkbookRefused:
        raise
    except Exception as error:
        # xlrd raises XLRDError, CompDocError, AssertionError, struct.error, IndexError and more on broken files.
        if "encrypt" in str(error).lower() or b"E\0n\0c\0r\0y\0p\0t" in source:
            raise WorkbookRefused(
                phrase("Forms", "the workbook is protected by a password"),
                code="password",
                where=name,
                advice=phrase("Forms", "Save it without a password."),
            ) from error
        raise damaged(name) from error


class _Silence:
    """Where the reader of the old format may write what it thinks of a file."""

    def write(self, _text: str) -> None:
        """Take no note."""


def _xls_rows(sheet: Any, datemode: int, as_text: Callable[[Any, int, int], str]) -> Iterator[Row]:  # noqa: ANN401
    for at in range(sheet.nrows):
        cells = {
            column: text
            for column, cell in enumerate(sheet.row(at), start=1)
            if cell.value not in {None, ""} and (text := tidy(as_text(cell.value, cell.ctype, datemode)))
        }
        yield Row(at + 1, cells)


# -- the sheets as pyxform takes them --------------------------------------------------------------


def _sheets_for_pyxform(workbook: Workbook) -> dict[str, Any]:
    """All sheets as rows of heading → text, our columns renamed so that the XML carries them."""
    given: dict[str, Any] = {"sheet_names": list(workbook.titles)}
    tables = {name: _rows(workbook, sheet) for name, sheet in workbook.sheets.items()}
    has_ours = False
    if "survey" in tables:
        has_ours = _rename(tables["survey"], _survey_name) | _merge_short_labels(
            tables["survey"], "bind::anketa:short_label"
        )
    if "choices" in tables:
        _merge_short_labels(tables["choices"], "short_label")
    has_ours |= _rename(tables.get("settings", []), _setting_name)
    if has_ours:
        _declare_namespace(tables)
    for name, rows in tables.items():
        header, *below = rows
        given[name] = below
        given[f"{name}_header"] = [header]
    return given


def _rows(workbook: Workbook, sheet: Sheet) -> _Rows:
    """The heading row (heading → '') and all rows below it; blank rows stand for their numbers' sake."""
    header: dict[str, str] = {}
    titled = list(sheet.columns())
    for column, title in titled:
        if title in header:
            raise WorkbookRefused(
                phrase("Forms", "two columns of the sheet {sheet} are called {title}").format(
                    sheet=sheet.title.strip(), title=title
                ),
                code="duplicate_column",
                where=f"{workbook.name}, {sheet.title.strip()} row 1",
                advice=phrase("Forms", "Rename one of them, or let `check --repair` do it."),
                sheet=sheet.title.strip(),
                row=1,
            )
        header[title] = ""
        del column
    found = [header]
    for row in sheet.rows:
        found += [{} for _blank in range(row.number - len(found) - 1)]
        found.append({title: row.cells[column] for column, title in titled if column in row.cells})
    return found


def _survey_name(title: str) -> str:
    key = _KEY_COLUMN.match(title)
    return f"bind::anketa:{key.group(1)}" if key else "bind::anketa:privacy" if title == "privacy" else title


def _setting_name(title: str) -> str:
    return f"attribute::anketa:{title}" if title in _SETTINGS else title


def _rename(rows: _Rows, new_name: Callable[[str], str]) -> bool:
    """Rename headings, in every row; tells whether any was."""
    renamed = {title: new_name(title) for title in (rows[0] if rows else ()) if new_name(title) != title}
    for at, row in enumerate(rows if renamed else ()):
        rows[at] = {renamed.get(title, title): text for title, text in row.items()}
    return bool(renamed)


def _merge_short_labels(rows: _Rows, target: str) -> bool:
    """Join `short_label::LANGUAGE` columns into one column of JSON, language → text; tells whether there was any."""
    columns = {title: match.group(1) or "" for title in rows[0] if (match := _SHORT_LABEL.match(title))}
    if not columns:
        return False
    for at, row in enumerate(rows):
        texts = {columns[title]: text for title, text in row.items() if title in columns}
        kept = {title: text for title, text in row.items() if title not in columns}
        if at == 0:
            kept[target] = ""
        elif texts:
            kept[target] = json.dumps(texts, ensure_ascii=False)
        rows[at] = kept
    return True


def _declare_namespace(tables: dict[str, _Rows]) -> None:
    settings = tables.setdefault("settings", [{}])
    if len(settings) == 1:
        settings.append({})
    settings[0].setdefault("namespaces", "")
    declared = f'anketa="{NAMESPACE}"'
    settings[1]["namespaces"] = f"{settings[1].get('namespaces', '')} {declared}".strip()
