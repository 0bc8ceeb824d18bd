"""The survey and choices sheets as an author sees them: rows with their type, name, place in the groups, and path.

Read from the sheets alone, so that a questionnaire which the converter refuses is looked through all the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from forms.linting.columns import Table, table_of
from forms.sheets import Row, Workbook

_BEGIN = re.compile(r"^begin[\s_](group|lgroup|repeat|loop|looped group)(?: (?:over )?(\S+))?$")
_END = re.compile(r"^end[\s_](group|lgroup|repeat|loop|looped group)$")
_SELECT = re.compile(
    r"^(add select one prompt using|add select multiple prompt using|select all that apply from|select one from file"
    r"|select multiple from file|select one from|select1|select_one_from_file|select_multiple_from_file"
    r"|select_one_external|select_one|select one|select_multiple|select all that apply|rank)"
    r" (\S+)( (?:or specify other|or_other|or other))?$"
)
_SELECT_KINDS = {
    "add select one prompt using": "select_one", "add select multiple prompt using": "select_multiple",
    "select all that apply from": "select_multiple", "select one from": "select_one", "select1": "select_one",
    "select one": "select_one", "select all that apply": "select_multiple",
    "select one from file": "select_one_from_file", "select multiple from file": "select_multiple_from_file",
}  # fmt: skip
_BLOCKS = {"lgroup": "repeat", "looped group": "repeat"}
_TYPE_ALIASES = {
    "int": "integer", "datetime": "dateTime", "date time": "dateTime", "gps": "geopoint", "location": "geopoint",
    "photo": "image", "string": "text", "imei": "deviceid", "trigger": "acknowledge",
}  # fmt: skip
_YES = {"yes", "true", "true()", "1"}


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A row of the survey sheet that says something.

    `kind` is `begin group`, `end repeat`, `select_one`, `integer` …, or the type as written when it is none that we
    know by another name. `inside` are the numbers of the rows whose groups it stands in, outermost first; `path` is
    '' for ends and for rows without a name.
    """

    row: Row
    kind: str
    type: str
    name: str
    list_name: str = ""
    or_other: bool = False
    inside: tuple[int, ...] = ()
    path: str = ""

    @property
    def number(self) -> int:
        """The row's number in the sheet."""
        return self.row.number

    @property
    def begins(self) -> bool:
        """Whether a group, roster or loop begins here."""
        return self.kind.startswith("begin ")

    @property
    def ends(self) -> bool:
        """Whether one ends here."""
        return self.kind.startswith("end ")

    @property
    def is_select(self) -> bool:
        """Whether it is answered from a list."""
        return self.kind.startswith("select") or self.kind == "rank"


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A row of the choices sheet that belongs to a list."""

    row: Row
    list_name: str
    code: str

    @property
    def number(self) -> int:
        """The row's number in the sheet."""
        return self.row.number


class Sheets:
    """A workbook's sheets, understood as far as they go."""

    def __init__(self, workbook: Workbook, root: str = "data") -> None:
        self.workbook = workbook
        self.root = root
        self.survey = table_of("survey", workbook.sheet("survey"))
        self.choices = table_of("choices", workbook.sheet("choices"))
        self.external = table_of("external_choices", workbook.sheet("external_choices"))
        self.settings = table_of("settings", workbook.sheet("settings"))

    @property
    def tables(self) -> tuple[Table, ...]:
        """The sheets whose columns are known, in the order in which one reads them."""
        return (self.survey, self.choices, self.external, self.settings)

    @cached_property
    def rows(self) -> tuple[SurveyRow, ...]:
        """The survey's rows that have a type or a name and are not disabled."""
        return tuple(_survey_rows(self.survey, self.root))

    @cached_property
    def lists(self) -> Mapping[str, tuple[ChoiceRow, ...]]:
        """The lists of the choices sheet by name."""
        return _lists(self.choices)

    @cached_property
    def external_lists(self) -> Mapping[str, tuple[ChoiceRow, ...]]:
        """The lists of the sheet external_choices by name."""
        return _lists(self.external)

    @cached_property
    def by_name(self) -> Mapping[str, tuple[SurveyRow, ...]]:
        """Rows of questions, groups and rosters by name."""
        found: dict[str, tuple[SurveyRow, ...]] = {}
        for row in self.rows:
            if row.name and not row.ends:
                found[row.name] = (*found.get(row.name, ()), row)
        return MappingProxyType(found)

    @cached_property
    def by_path(self) -> Mapping[str, SurveyRow]:
        """Rows by the path of their question, group or roster."""
        return MappingProxyType({row.path: row for row in reversed(self.rows) if row.path})

    @cached_property
    def by_number(self) -> Mapping[int, SurveyRow]:
        """Rows by their number in the sheet."""
        return MappingProxyType({row.number: row for row in self.rows})

    def setting(self, key: str) -> str:
        """The value of a setting, '' when it is not set."""
        rows = self.settings.sheet.rows
        return self.settings.text(rows[0], key) if rows else ""


def is_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return text.strip().lower() in _YES


def _survey_rows(table: Table, root: str) -> list[SurveyRow]:
    found: list[SurveyRow] = []
    open_rows: list[SurveyRow] = []
    for row in table.sheet.rows:
        kind_text, name = " ".join(table.text(row, "type").split()), table.text(row, "name")
        if not (kind_text or name) or is_yes(table.text(row, "disabled")):
            continue
        kind, list_name, or_other = read_type(kind_text)
        if kind.startswith("end "):
            inside = tuple(above.number for above in open_rows[:-1])
            found.append(SurveyRow(row, kind, kind_text, name, inside=inside))
            open_rows = open_rows[:-1]
            continue
        own_name = name or (f"generated_note_name_{row.number}" if kind == "note" else "")
        path = "/".join(["", root, *(above.name for above in open_rows), own_name]) if own_name else ""
        inside = tuple(above.number for above in open_rows)
        entry = SurveyRow(row, kind, kind_text, name, list_name, or_other, inside, path)
        found.append(entry)
        if kind.startswith("begin "):
            open_rows.append(entry)
    return found


def read_type(text: str) -> tuple[str, str, bool]:
    """Kind, list and whether it takes another answer beside the list's, of what stands in the column type."""
    begin = _BEGIN.match(text)
    if begin:
        return f"begin {_BLOCKS.get(begin.group(1), begin.group(1))}", begin.group(2) or "", False
    end = _END.match(text)
    if end:
        return f"end {_BLOCKS.get(end.group(1), end.group(1))}", "", False
    select = _SELECT.match(text)
    if select:
        return _SELECT_KINDS.get(select.group(1), select.group(1)), select.group(2), bool(select.group(3))
    return _TYPE_ALIASES.get(text, text), "", False


def _lists(table: Table) -> Mapping[str, tuple[ChoiceRow, ...]]:
    found: dict[str, list[ChoiceRow]] = {}
    for row in table.sheet.rows:
        list_name = table.text(row, "list_name")
        if list_name:
            found.setdefault(list_name, []).append(ChoiceRow(row, list_name, table.text(row, "name")))
    return MappingProxyType({name: tuple(rows) for name, rows in found.items()})
