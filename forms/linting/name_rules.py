"""Rules on names in tables: what a question's column is called where its own name cannot stand."""

from __future__ import annotations

from collections.abc import Iterator

from forms.column_names import MOST_CHARACTERS
from forms.linting.finding import LintFinding, finding
from forms.linting.subject import Subject
from forms.wording import phrase

_SPSS_CHARACTERS = 64


def check_columns(subject: Subject) -> Iterator[LintFinding]:
    """Names that are not the names of their columns, with the columns and the reason."""
    form = subject.form
    if form is None:
        return
    for path, column in form.columns.items():
        row = subject.sheets.by_path.get(path)
        if row is None or column == row.name:
            continue
        yield finding(
            "renamed_column",
            phrase("Forms", "{why}: in tables it is called {column}").format(why=_why(row.name), column=column),
            phrase("Forms", "The codebook keeps the name; rename the question if you want another."),
            subject.sheets.survey.at(row.row, "name"),
        )


def _why(name: str) -> str:
    if not name.isascii():
        return phrase("Forms", "{name} is not written in Latin letters").format(name=name)
    if len(name) > MOST_CHARACTERS:
        if len(name) > _SPSS_CHARACTERS:
            text = phrase("Forms", "{name} has {number} characters, and Stata takes {most} (and SPSS {spss})")
        else:
            text = phrase("Forms", "{name} has {number} characters, and Stata takes {most}")
        return text.format(name=name, number=len(name), most=MOST_CHARACTERS, spss=_SPSS_CHARACTERS)
    if not name.replace("_", "").isalnum() or "__" in name or name.strip("_") != name:
        return phrase("Forms", "{name} has characters that SPSS, Stata, R or SQL do not take").format(name=name)
    return phrase("Forms", "{name} is a word of SPSS, Stata, R or SQL, or another question's name").format(name=name)
