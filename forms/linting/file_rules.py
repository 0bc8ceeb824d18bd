"""Rules on the CSV files beside a form."""

from __future__ import annotations

from collections.abc import Iterator

from forms.errors import FormError
from forms.files import read_table
from forms.gate import leads_out
from forms.linting.finding import LintFinding, Spot, finding
from forms.linting.subject import Subject
from forms.linting.survey import SurveyRow
from forms.wording import phrase


def check_files(subject: Subject) -> Iterator[LintFinding]:
    """Files that are named: whether they lead out of the folder, are there, can be read and have the columns."""
    from forms.xlsform import file_names

    seen: set[str] = set()
    for number, written in file_names(subject.sheets.survey.sheet):
        at = Spot("survey", number)
        name = written if "." in written else f"{written}.csv"
        if leads_out(written):
            advice = phrase("Forms", "Put the file beside the form and write its bare name.")
            yield finding(
                "file_leads_out",
                phrase("Forms", "the file name {written!r} leads out of the form's folder").format(written=written),
                advice,
                at,
            )
        elif name.lower().endswith(".csv") and name not in seen:
            seen.add(name)
            yield from _check_file(subject, name, at)


def _check_file(subject: Subject, name: str, at: Spot) -> Iterator[LintFinding]:
    source = subject.files.get(name)
    if source is None:
        if subject.folder is not None and name.removesuffix(".csv") not in subject.sheets.lists:
            advice = phrase("Forms", "Put it beside the questionnaire.")
            yield finding(
                "missing_file",
                phrase("Forms", "the file {name} is not beside the questionnaire").format(name=name),
                advice,
                at,
            )
        return
    try:
        rows = read_table(source, name)
    except FormError as error:
        yield finding("unreadable_file", f"{name}: {error.what}", error.advice, at)
        return
    titles = tuple(rows[0]) if rows else ()
    asked = [row for row in subject.sheets.rows if row.kind.endswith("_from_file") and row.list_name == name]
    for row in asked:
        yield from _missing_titles(subject, row, titles)


def _missing_titles(subject: Subject, row: SurveyRow, titles: tuple[str, ...]) -> Iterator[LintFinding]:
    survey = subject.sheets.survey
    words = survey.text(row.row, "parameters").replace(",", " ").split()
    parameters = {word.partition("=")[0].lower(): word.partition("=")[2] for word in words}
    for wanted in (parameters.get("value", "name"), parameters.get("label", "label")):
        if wanted not in titles:
            message = phrase("Forms", "{list_name} has no column {wanted}").format(
                list_name=row.list_name, wanted=wanted
            )
            advice = (
                phrase("Forms", "Its columns are {titles}.").format(titles=", ".join(titles))
                if titles
                else phrase("Forms", "The file is empty.")
            )
            yield finding("missing_file_column", message, advice, survey.at(row.row, "type"))
