"""Rules on our own columns: how a question is keyed from paper (DESIGN §3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.linting.columns import Table, nearest
from forms.linting.finding import LintFinding, Spot, finding
from forms.linting.subject import Subject
from forms.linting.survey import SurveyRow
from forms.questionnaire import MISSING_REASONS
from forms.wording import phrase

_CASE_PARTS = ("paper_number", "batch", "district")
_SEVERITIES = ("blocking", "query")
_PRIVACY = ("identifier", "sensitive")
_YES_NO = ("key::enter", "key::batch", "key::verify", "key::repeat")
_YES_NO_WORDS = {"yes", "no", "true", "false", "1", "0", "true()", "false()"}
_YEAR = re.compile(r"^(?:19|20)\d\d$")


def check_words(subject: Subject) -> Iterator[LintFinding]:
    """Words that stand for something in key::case, key::severity, privacy and the yes-or-no columns."""
    survey = subject.sheets.survey
    for row in subject.sheets.rows:
        yield from _one_of(survey, row, "key::case", _CASE_PARTS, "unknown_case_part")
        yield from _one_of(survey, row, "key::severity", _SEVERITIES, "unknown_severity")
        yield from _one_of(survey, row, "privacy", _PRIVACY, "unknown_privacy")
        for key in _YES_NO:
            text = survey.text(row.row, key)
            if text and text.lower() not in _YES_NO_WORDS:
                message = phrase("Forms", "{text!r} is neither yes nor no; it counts as no").format(text=text)
                yield finding("not_yes_or_no", message, phrase("Forms", "Write yes or no."), survey.at(row.row, key))
        width = survey.text(row.row, "key::width")
        if width and not (width.isascii() and width.isdigit() and 0 < int(width[:6]) <= 10_000):
            message = phrase("Forms", "{width!r} is no width; it is ignored").format(width=width)
            yield finding(
                "bad_width",
                message,
                phrase("Forms", "Write how many characters fit."),
                survey.at(row.row, "key::width"),
            )
    yield from _case_parts(subject)
    year = subject.sheets.setting("key_year")
    if year and not _YEAR.match(year):
        message = phrase("Forms", "{year!r} is no year; short dates mean the current one").format(year=year)
        yield finding(
            "bad_key_year", message, phrase("Forms", "Write four digits."), subject.sheets.settings.at(2, "key_year")
        )
    for word in subject.sheets.setting("key_reasons").replace(",", " ").split():
        if word not in MISSING_REASONS:
            yield _unknown_reason(word, subject.sheets.settings.at(2, "key_reasons"))


def _one_of(table: Table, row: SurveyRow, key: str, words: tuple[str, ...], code: str) -> Iterator[LintFinding]:
    text = table.text(row.row, key)
    if text and text.lower() not in words:
        near = nearest(text, words, 0.6)
        advice = (
            phrase("Forms", "Did you mean {near}?").format(near=near)
            if near
            else phrase("Forms", "Write one of {words}.").format(words=", ".join(words))
        )
        yield finding(
            code, phrase("Forms", "{text!r} means nothing here").format(text=text), advice, table.at(row.row, key)
        )


def _case_parts(subject: Subject) -> Iterator[LintFinding]:
    survey = subject.sheets.survey
    first: dict[str, SurveyRow] = {}
    for row in subject.sheets.rows:
        part = survey.text(row.row, "key::case").lower()
        if part in _CASE_PARTS and first.setdefault(part, row) is not row:
            message = phrase("Forms", "{name} (row {number}) is the {part} already").format(
                name=first[part].name, number=first[part].number, part=part
            )
            advice = phrase("Forms", "One question of a questionnaire is the {part}.").format(part=part)
            yield finding("duplicate_case_part", message, advice, survey.at(row.row, "key::case"))


def check_missing(subject: Subject) -> Iterator[LintFinding]:
    """Missing reasons: on the choices sheet words, on the survey sheet `code=reason`."""
    for table in (subject.sheets.choices, subject.sheets.external):
        for row in table.sheet.rows:
            for word in table.text(row, "missing").replace(",", " ").split():
                if word not in MISSING_REASONS:
                    yield _unknown_reason(word, table.at(row, "missing"))
    survey = subject.sheets.survey
    for entry in subject.sheets.rows:
        text = survey.text(entry.row, "key::missing")
        at = survey.at(entry.row, "key::missing")
        for word in text.replace(",", " ").split():
            code, equals, reason = word.partition("=")
            if not equals or not code:
                message, advice = f"{word!r} is not a code with its reason", "Write 98=illegible 99=blank."
                yield finding("bad_missing_codes", message, advice, at)
            elif reason not in MISSING_REASONS:
                yield _unknown_reason(reason, at)


def _unknown_reason(word: str, at: Spot) -> LintFinding:
    near = nearest(word, MISSING_REASONS, 0.6)
    advice = (
        phrase("Forms", "Did you mean {near}?").format(near=near)
        if near
        else phrase("Forms", "The reasons are {missing_reasons}.").format(missing_reasons=", ".join(MISSING_REASONS))
    )
    return finding(
        "unknown_missing_reason", phrase("Forms", "there is no missing reason {word!r}").format(word=word), advice, at
    )


def check_skips(subject: Subject) -> Iterator[LintFinding]:
    """Targets of programmed skips."""
    survey = subject.sheets.survey
    for row in subject.sheets.rows:
        target = survey.text(row.row, "key::skip").strip().removeprefix("${").removesuffix("}")
        if not target:
            continue
        at = survey.at(row.row, "key::skip")
        found = subject.sheets.by_name.get(target, ())
        if not found:
            near = nearest(target, tuple(subject.sheets.by_name), 0.6)
            advice = (
                phrase("Forms", "Did you mean {near}?").format(near=near)
                if near
                else phrase("Forms", "Write the name of a question further down.")
            )
            yield finding(
                "unknown_skip_target",
                phrase("Forms", "there is no question {target!r}").format(target=target),
                advice,
                at,
            )
        elif all(other.number <= row.number for other in found):
            message = phrase("Forms", "{target} stands before {name}: a skip goes forward only").format(
                target=target, name=row.name
            )
            yield finding("skip_goes_back", message, phrase("Forms", "Name a question further down."), at)
