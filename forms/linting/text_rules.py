"""Rules on texts: translations, HTML, quotes; and on appearances."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from forms.linting.columns import EXPRESSIONS, TRANSLATED, Column, Table, nearest
from forms.linting.finding import LintFinding, Spot, finding, listed
from forms.linting.subject import Subject
from forms.sheets import Row
from forms.wording import phrase

#: Columns whose texts a keyer reads; sounds and pictures need no translation.
_READ = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "short_label")
_TAG = re.compile(
    r"</?\s*(?:b|i|u|br|p|s|a|em|strong|span|font|div|img|small|big|center|sub|sup|ul|ol|li|h[1-6]|table|tr|td)\b[^<>]*>",
    re.IGNORECASE,
)
#: Quotes that word processors put instead of the straight ones, with those.
CURLY = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}
_LANGUAGE_CODE = re.compile(r"\([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*\)\s*$")
#: Appearances that change how a question is keyed (DIALECT.md).
_APPEARANCES = frozenset({
    "field-list", "table-list", "list-nolabel", "label", "multiline", "month-year", "year", "minimal", "autocomplete",
    "likert", "numbers",
})  # fmt: skip


def check_translations(subject: Subject) -> Iterator[LintFinding]:
    """Texts that stand in some languages only."""
    default = subject.sheets.setting("default_language")
    languages = {language or default for table in _translated_tables(subject) for language in table.languages()}
    for table in _translated_tables(subject):
        for key in _READ:
            columns = table.all(key)
            if len(columns) > 1 or (columns and len(languages) > 1):
                yield from _untranslated(table, key, columns)
                yield from _missing_languages(table, key, columns, languages - {default if _has_plain(columns) else ""})
    if not default:
        yield from _mixed(subject)
    yield from _default_language(subject, default)
    without = sorted(language for language in languages if language and not _LANGUAGE_CODE.search(language))
    if without:
        yield finding(
            "language_without_code",
            phrase("Forms", "languages without a code: {without}").format(without=", ".join(without)),
            phrase("Forms", "Write Kyrgyz (ky), so that programs know the language."),
            Spot("survey", 1),
        )


def _default_language(subject: Subject, default: str) -> Iterator[LintFinding]:
    written = {column.language for column in subject.sheets.survey.all("label")}
    if default and written and default not in written and "" not in written:
        near = nearest(default, tuple(sorted(written)), 0.5) or min(written)
        yield finding(
            "unknown_default_language",
            phrase("Forms", "no label is written in the default language {default}").format(default=default),
            phrase("Forms", "Write {near} in the settings sheet, as the labels' titles have it.").format(near=near),
            subject.sheets.settings.at(2, "default_language"),
        )


def _has_plain(columns: tuple[Column, ...]) -> bool:
    """Whether one of the columns says no language: it is of the form's default language."""
    return any(not column.language for column in columns)


def _translated_tables(subject: Subject) -> tuple[Table, ...]:
    return (subject.sheets.survey, subject.sheets.choices)


def _untranslated(table: Table, key: str, columns: tuple[Column, ...]) -> Iterator[LintFinding]:
    """One finding for all rows that lack the same languages."""
    lacking: dict[tuple[str, ...], list[int]] = defaultdict(list)
    used = [column for column in columns if any(column.number in row.cells for row in table.sheet.rows)]
    for row in table.sheet.rows:
        missing = tuple(column.title for column in used if column.number not in row.cells)
        if missing and len(missing) < len(used):
            lacking[missing].append(row.number)
    for titles, rows in lacking.items():
        yield finding(
            "missing_translation" if key == "label" else "missing_translation_of_hint",
            phrase("Forms", "the translation is missing in {listed}").format(listed=listed(rows)),
            phrase("Forms", "Another language is shown instead."),
            Spot(table.name, rows[0], " and ".join(titles)),
        )


def _missing_languages(
    table: Table, key: str, columns: tuple[Column, ...], languages: set[str]
) -> Iterator[LintFinding]:
    """Languages that have no column, or an empty one."""
    used = {column.language for column in columns if any(column.number in row.cells for row in table.sheet.rows)}
    absent = sorted(language for language in languages - used if language)
    if absent and used and key != "short_label":
        yield finding(
            "missing_language" if key == "label" else "missing_translation_of_hint",
            phrase("Forms", "no {key} is written in {absent}").format(key=key, absent=", ".join(absent)),
            phrase("Forms", "Add a column {key}::{absent}. Another language is shown instead.").format(
                key=key, absent=absent[0]
            ),
            Spot(table.name, 1),
        )


def _mixed(subject: Subject) -> Iterator[LintFinding]:
    for table in _translated_tables(subject):
        languages = table.languages()
        if "" in languages and len(languages) > 1:
            yield finding(
                "mixed_languages",
                phrase("Forms", "labels without a language stand beside labels in {filter}").format(
                    filter=", ".join(filter(None, languages))
                ),
                phrase("Forms", "Write the language into each title: label::English (en)."),
                Spot(table.name, 1),
            )


def check_html(subject: Subject) -> Iterator[LintFinding]:
    """HTML, which is shown as plain text."""
    for table in _translated_tables(subject):
        for column in table.columns:
            if column.key not in TRANSLATED:
                continue
            rows = [row.number for row in table.sheet.rows if _TAG.search(row.cells.get(column.number, ""))]
            if rows:
                message = phrase("Forms", "HTML is shown as it is written: {listed}").format(listed=listed(rows))
                yield finding(
                    "html", message, phrase("Forms", "Write plain text."), Spot(table.name, rows[0], column.title)
                )


def check_quotes(subject: Subject) -> Iterator[LintFinding]:
    """Curly quotes in expressions: this converter straightens some of them, other programs none."""
    survey = subject.sheets.survey
    for row in survey.sheet.rows:
        for column in _expression_columns(survey):
            text = row.cells.get(column.number, "")
            at = next((at for at, letter in enumerate(text, start=1) if letter in CURLY), 0)
            if at:
                yield finding(
                    "curly_quotes",
                    phrase("Forms", "curly quote {text}").format(text=text[at - 1]),
                    phrase("Forms", "Use straight quotes ' or \". `check --repair OUT.xlsx` does it."),
                    Spot("survey", row.number, column.title, at),
                )


def _expression_columns(table: Table) -> tuple[Column, ...]:
    return tuple(column for column in table.columns if column.key in EXPRESSIONS)


def check_appearances(subject: Subject) -> Iterator[LintFinding]:
    """Appearances that have no effect on a keying desk."""
    survey = subject.sheets.survey
    rows: dict[str, list[int]] = defaultdict(list)
    for row in subject.sheets.rows:
        for word in _words(survey, row.row):
            if word not in _APPEARANCES:
                rows[word].append(row.number)
    for word, numbers in rows.items():
        yield finding(
            "unsupported_appearance",
            phrase("Forms", "the appearance {word} has no effect here: {listed}").format(
                word=word, listed=listed(numbers)
            ),
            phrase("Forms", "It may stay: other programs use it."),
            survey.at(numbers[0], "appearance"),
        )


def _words(survey: Table, row: Row) -> list[str]:
    text = survey.text(row, "appearance")
    if "(" in text:  # search('…') and ex:… carry arguments
        return [text.partition("(")[0].split()[-1] if text.partition("(")[0].split() else text]
    return text.split()
