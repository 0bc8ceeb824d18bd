"""Rules on the file, its sheets and their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from forms.linting.columns import KEY_COLUMNS, KNOWN, Column, Table, nearest
from forms.linting.finding import LintFinding, Spot, finding, listed
from forms.linting.subject import Subject
from forms.sheets import SHEETS
from forms.wording import phrase, translate

_EXTENSIONS = {".xlsx": (".xlsx", ".xlsm", ".xltx", ".xltm"), ".xls": (".xls", ".xlt")}
#: Sheet → columns without which it cannot be read.
_REQUIRED = {
    "survey": ("type", "name"),
    "choices": ("list_name", "name"),
    "external_choices": ("list_name", "name"),
}
#: The converter takes the second of these, with a warning.
_BOTH_IDS = {"id_string", "form_id"}
#: What XML 1.0 cannot hold.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REPAIR = translate("Forms", "`check --repair OUT.xlsx` does it.")


def check_file(subject: Subject) -> Iterator[LintFinding]:
    """The kind of the file, and macros."""
    book = subject.sheets.workbook
    if has_wrong_extension(subject.name, book.kind):
        extension = PurePath(subject.name).suffix.lower()
        yield finding(
            "wrong_extension",
            phrase("Forms", "the file is called {extension} but holds a workbook of the kind {kind}").format(
                extension=extension or "nothing", kind=book.kind
            ),
            phrase("Forms", "Save it as .xlsx; other programs refuse it as it is. {repair}").format(
                repair=phrase("Forms", _REPAIR)
            ),
        )
    if book.has_macros:
        yield finding(
            "macros",
            phrase("Forms", "the workbook holds macros; they are never run"),
            phrase("Forms", "Save it as .xlsx to be rid of them."),
        )


def has_wrong_extension(name: str, kind: str) -> bool:
    """Whether a file's name says another kind than its content is."""
    return kind in _EXTENSIONS and PurePath(name).suffix.lower() not in _EXTENSIONS[kind]


def check_sheets(subject: Subject) -> Iterator[LintFinding]:
    """The sheets' names."""
    book = subject.sheets.workbook
    if "survey" not in book.sheets:
        near = nearest_title(book.titles, "survey")
        yield finding(
            "no_survey_sheet",
            phrase("Forms", "the workbook has no sheet called survey"),
            phrase("Forms", "Rename the sheet {near!r} to survey.").format(near=near)
            if near
            else phrase("Forms", "Put the questions on a sheet called survey."),
        )
    for name, sheet in book.sheets.items():
        if sheet.title != sheet.title.strip():
            yield finding(
                "sheet_name",
                phrase(
                    "Forms", "the name of the sheet {title!r} has blanks around it; other programs do not find it"
                ).format(title=sheet.title),
                phrase("Forms", "Rename it to {name}. {repair}").format(name=name, repair=phrase("Forms", _REPAIR)),
                Spot(name),
            )
    for title in book.titles:
        meant = nearest(title, SHEETS, 0.8)
        if title.strip().lower() not in SHEETS and meant and meant not in book.sheets and meant != "survey":
            yield finding(
                "unknown_sheet",
                phrase("Forms", "the sheet {title!r} is not read").format(title=title),
                phrase("Forms", "Did you mean {near}?").format(near=meant),
                Spot(title),
            )


def nearest_title(titles: tuple[str, ...], name: str) -> str:
    """The sheet that was perhaps meant to be called so; '' when none is near."""
    return next((title for title in titles if nearest(title, (name,), 0.6)), "")


def check_columns(subject: Subject) -> Iterator[LintFinding]:
    """The columns' titles: missing ones, two of a kind, and such as no XLSForm has."""
    filters = _words_of_filters(subject)
    for table in subject.sheets.tables:
        yield from _missing_columns(table)
        yield from _duplicate_columns(table)
        yield from _unknown_columns(table, filters)


def _missing_columns(table: Table) -> Iterator[LintFinding]:
    if not table.sheet.header and not table.sheet.rows:
        return
    for key in _REQUIRED.get(table.name, ()):
        if not table.all(key):
            near = next((column.title for column in table.columns if not column.key and _is_near(column, key)), "")
            yield finding(
                "missing_column",
                phrase("Forms", "there is no column {key}").format(key=key),
                phrase("Forms", "Rename the column {near!r} to {key}.").format(near=near, key=key)
                if near
                else phrase("Forms", "Titles of columns stand in the first row."),
                Spot(table.name, 1),
            )


def _duplicate_columns(table: Table) -> Iterator[LintFinding]:
    for first, column in duplicates(table):
        letters = f"columns {letters_of(first.number)} and {letters_of(column.number)}"
        same = first.title == column.title
        yield finding(
            "duplicate_column",
            phrase("Forms", "{letters} are both called {title}").format(letters=letters, title=column.title)
            if same
            else phrase("Forms", "{letters}, {title} and {title2}, say the same").format(
                letters=letters, title=first.title, title2=column.title
            ),
            phrase("Forms", "Rename or remove one of them. {repair}").format(repair=phrase("Forms", _REPAIR)),
            Spot(table.name, 1, column.title),
        )


def duplicates(table: Table) -> list[tuple[Column, Column]]:
    """Pairs of columns that say the same: the first one, and one after it."""
    seen: dict[tuple[str, str], Column] = {}
    pairs = []
    for column in table.columns:
        first = seen.setdefault((column.key, column.language) if column.key else (column.title, "?"), column)
        if first is not column:
            pairs.append((first, column))
    return [pair for pair in pairs if {pair[0].title, pair[1].title} != _BOTH_IDS]


def letters_of(column: int) -> str:
    """The letters by which a spreadsheet names a column: 28 is AB."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _is_near(column: Column, key: str) -> bool:
    return nearest(column.title.partition("::")[0], (key,), 0.7) != ""


def _words_of_filters(subject: Subject) -> str:
    survey = subject.sheets.survey
    return " ".join(survey.text(row, "choice_filter") for row in survey.sheet.rows)


def _unknown_columns(table: Table, filters: str) -> Iterator[LintFinding]:
    strangers = []
    for column in table.columns:
        if column.key:
            continue
        meant = _misspelt(table, column)
        if is_misplaced(table, column):
            plain = own_name(column)
            yield finding(
                "misplaced_column",
                phrase("Forms", "the converter cannot read a column called {title} on the sheet {name}").format(
                    title=column.title, name=table.name
                ),
                phrase("Forms", "Call it {plain}. {repair}").format(plain=plain, repair=phrase("Forms", _REPAIR))
                if plain
                else phrase("Forms", "Remove it, or call it by one word."),
                Spot(table.name, 1, column.title),
            )
        elif meant and (table.name == "survey" or column.title not in filters):
            yield finding(
                "misspelt_column",
                phrase("Forms", "there is no column {title}; it is ignored").format(title=column.title),
                phrase("Forms", "Did you mean {near}?").format(near=meant),
                Spot(table.name, 1, column.title),
            )
        elif table.name in {"survey", "settings"}:
            strangers.append(column.title)
    if strangers:
        yield finding(
            "unknown_column",
            f"{'columns that are' if strangers[1:] else 'a column that is'} ignored: {', '.join(strangers)}",
            phrase("Forms", "Notes of the author may stand there."),
            Spot(table.name, 1),
        )


def is_misplaced(table: Table, column: Column) -> bool:
    """Whether a column of choices has a title in parts, which the converter fails on."""
    return table.name == "choices" and not column.key and "::" in column.title


def own_name(column: Column) -> str:
    """What a column `key::missing` is called on the choices sheet; '' for one that is not ours."""
    word = column.title.lower().removeprefix("key::").strip()
    return word if word in {"missing", "short_code", "short_label"} else ""


def _misspelt(table: Table, column: Column) -> str:
    if column.title.lower().startswith("key::"):
        return nearest(column.title, KEY_COLUMNS, 0.6) or f"one of {', '.join(KEY_COLUMNS)}"
    first, colons, language = column.title.partition("::")
    meant = nearest(first, KNOWN[table.name])
    is_there = any(other.key == meant and other.language == language.strip() for other in table.columns)
    if not meant or (is_there and (any(map(str.isdigit, first)) or not nearest(first, (meant,), 0.85))):
        return ""
    return f"{meant}{colons}{language}"


def check_characters(subject: Subject) -> Iterator[LintFinding]:
    """Characters that no text may hold: the converter writes them into XML that nothing can read."""
    for table in subject.sheets.tables:
        for row in table.sheet.rows:
            for column in table.columns:
                match = _UNPRINTABLE.search(row.cells.get(column.number, ""))
                if match:
                    yield finding(
                        "control_character",
                        phrase("Forms", "the cell holds a character that cannot be printed (U+{ord:04X})").format(
                            ord=ord(match.group())
                        ),
                        phrase("Forms", "Type the text anew."),
                        Spot(table.name, row.number, column.title, match.start() + 1),
                    )


def check_rows(subject: Subject) -> Iterator[LintFinding]:
    """Cells that are not read: without a title above, beyond a gap, formulas that were never computed."""
    for name, sheet in subject.sheets.workbook.sheets.items():
        untitled = [
            row.number
            for row in sheet.rows
            if any(column > len(sheet.header) or not sheet.header[column - 1] for column in row.cells)
        ]
        if untitled:
            yield finding(
                "column_without_title",
                phrase("Forms", "cells under no title are ignored: {listed}").format(listed=listed(untitled)),
                phrase("Forms", "Give the column a title in the first row, or clear it."),
                Spot(name),
            )
        if sheet.unread_from:
            yield finding(
                "rows_not_read",
                phrase(
                    "Forms", "more than 60 blank rows end the sheet: row {unread_from} and all below it are left out"
                ).format(unread_from=sheet.unread_from),
                phrase("Forms", "Remove the blank rows."),
                Spot(name, sheet.unread_from),
            )
        for row, column in sheet.formulas:
            yield finding(
                "formula_without_value",
                phrase("Forms", "the cell holds a formula whose value was never stored"),
                phrase(
                    "Forms",
                    "Open the workbook in Excel or LibreOffice, let it compute, and save it; "
                    "or write the value itself.",
                ),
                Spot(name, row, sheet.header[column - 1]),
            )
