"""The columns of an XLSForm by their titles, as the converter reads them: aliases, languages, spelling.

Sources: xlsform.org (reference table), the aliases of pyxform 4.5, and our own columns (DESIGN §3).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from forms.linting.finding import Spot
from forms.sheets import Row, Sheet

#: Our columns of the survey sheet (DESIGN §3).
KEY_COLUMNS = (
    "key::width", "key::enter", "key::batch", "key::verify", "key::paper", "key::severity", "key::skip", "key::case",
    "key::link", "key::repeat", "key::missing",
)  # fmt: skip

#: Columns that hold one text per language.
TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "image", "big-image", "audio",
              "video", "short_label")  # fmt: skip
#: Columns that hold an XPath expression.
EXPRESSIONS = ("relevant", "constraint", "required", "calculation", "choice_filter", "repeat_count", "read_only")

_SURVEY = (
    *TRANSLATED, *EXPRESSIONS, *KEY_COLUMNS, "type", "name", "appearance", "default", "parameters", "trigger",
    "privacy", "autoplay", "rows", "intent", "save_to", "disabled", "query", "bind", "control", "body", "instance",
    "media",
    "no_app_error_string", "sms_field", "sms_option", "compact_tag", "hxl", "$given_name", "note", "notes", "comment",
    "comments", "columns", "id",
)  # fmt: skip
_CHOICES = (
    "list_name", "name", "label", "image", "big-image", "audio", "video", "short_label", "missing", "short_code",
    "media", "geometry", "sms_option", "note", "notes", "comment", "comments",
)  # fmt: skip
_SETTINGS = (
    "form_title", "form_id", "version", "default_language", "instance_name", "instance_id", "public_key",
    "submission_url", "auto_send", "auto_delete", "style", "name", "allow_choice_duplicates", "clean_text_values",
    "omit_instanceid", "namespaces", "client_editable", "add_none_option", "flat", "prefix", "delimiter", "sms_keyword",
    "sms_separator", "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_response", "instance_xmlns",
    "attribute", "key_year", "key_reasons", "entity_version",
)  # fmt: skip
#: Sheet → the columns it may have, by their usual names.
KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "survey": _SURVEY,
    "choices": _CHOICES,
    "external_choices": _CHOICES,
    "settings": _SETTINGS,
})

_SURVEY_ALIASES = {
    "command": "type", "tag": "name", "value": "name", "caption": "label", "relevance": "relevant",
    "bind::relevant": "relevant", "bind::constraint": "constraint", "bind::required": "required",
    "bind::readonly": "read_only", "bind::calculate": "calculation", "bind::jr:constraintmsg": "constraint_message",
    "bind::jr:requiredmsg": "required_message", "constraining_message": "constraint_message",
    "requiredmsg": "required_message", "calculate": "calculation", "readonly": "read_only", "count": "repeat_count",
    "jr:count": "repeat_count", "control::jr:count": "repeat_count", "body::jr:count": "repeat_count",
    "control::appearance": "appearance", "body::appearance": "appearance", "control::rows": "rows",
    "media::image": "image", "media::big-image": "big-image", "media::audio": "audio", "media::video": "video",
    "noapperrorstring": "no_app_error_string", "bind::jr:noapperrorstring": "no_app_error_string",
}  # fmt: skip
_CHOICES_ALIASES = {
    "value": "name", "caption": "label", "media::image": "image", "media::big-image": "big-image",
    "media::audio": "audio", "media::video": "video",
}  # fmt: skip
_ALIASES: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "survey": _SURVEY_ALIASES,
    "choices": _CHOICES_ALIASES,
    "external_choices": _CHOICES_ALIASES,
    "settings": {
        "title": "form_title",
        "set_form_title": "form_title",
        "id_string": "form_id",
        "set_form_id": "form_id",
    },
})
#: First words of titles that carry something of the author's own behind the colons.
_OPEN = ("bind", "control", "body", "instance", "attribute", "media")


@dataclass(frozen=True, slots=True)
class Column:
    """A titled column. `key` is its usual name ('' when there is no such column), `language` of a translated one."""

    number: int
    title: str
    key: str
    language: str


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with its columns understood."""

    name: str
    sheet: Sheet
    columns: tuple[Column, ...]

    def all(self, key: str) -> tuple[Column, ...]:
        """The columns of a usual name, one per language."""
        return tuple(column for column in self.columns if column.key == key)

    def title(self, key: str) -> str:
        """The title of a column as written; its usual name when there is none."""
        found = self.all(key)
        return found[0].title if found else key

    def text(self, row: Row, key: str) -> str:
        """What a row has in a column (the first of its languages), '' for nothing."""
        return next((row.cells[column.number] for column in self.all(key) if column.number in row.cells), "")

    def at(self, row: Row | int | None, key: str = "") -> Spot:
        """Where a cell stands: `row` or its number, and the usual name of its column."""
        number = row.number if isinstance(row, Row) else row
        return Spot(self.name, number, self.title(key) if key else "")

    def languages(self) -> tuple[str, ...]:
        """The languages of the labels in the sheet's order; '' is the label without one."""
        return tuple(dict.fromkeys(column.language for column in self.all("label")))


def table_of(name: str, sheet: Sheet) -> Table:
    """A sheet with its columns understood."""
    uses_double = any("::" in title for _number, title in sheet.columns())
    columns = []
    for number, title in sheet.columns():
        key, language = read_title(name, title, uses_double=uses_double)
        columns.append(Column(number, title, key, language))
    return Table(name, sheet, tuple(columns))


def read_title(sheet: str, title: str, *, uses_double: bool) -> tuple[str, str]:
    """Usual name and language of a column's title; ('', '') when the sheet has no such column.

    A single colon parts the title in sheets that nowhere use two (the converter's rule).
    """
    words = _words(title, uses_double=uses_double)
    aliases, known = _ALIASES.get(sheet, {}), KNOWN.get(sheet, ())
    both = "::".join(words[:2]).lower()
    key, rest = aliases.get(both, both if both in known else ""), words[2:]
    if not key or len(words) == 1:
        key, rest = aliases.get(words[0], words[0] if words[0] in known else ""), words[1:]
    if key in _OPEN:
        return "::".join([key, *rest]), ""
    if key in TRANSLATED:
        return key, "::".join(rest)
    return ("", "") if rest else (key, "")


def _words(title: str, *, uses_double: bool) -> list[str]:
    separator = "::" if uses_double or "::" in title else ":"
    words = [word.strip() for word in title.split(separator)]
    if separator == ":" and "jr" in words[:-1]:
        at = words.index("jr")
        words[at : at + 2] = [":".join(words[at : at + 2])]
    return [_plain(words[0]), *words[1:]]


def nearest(word: str, known: tuple[str, ...], cutoff: float = 0.75) -> str:
    """The known word that a word was meant to be; '' when none is near."""
    found = difflib.get_close_matches(_plain(word), known, n=1, cutoff=cutoff)
    return found[0] if found else ""


def _plain(word: str) -> str:
    return re.sub(r"\s+", "_", word.strip().lower())
