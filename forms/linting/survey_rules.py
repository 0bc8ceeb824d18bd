"""Rules on the rows of the survey sheet: types, names, groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.gate import MOST_NESTING
from forms.linting.columns import nearest
from forms.linting.finding import LintFinding, Spot, finding, listed
from forms.linting.subject import Subject
from forms.linting.survey import SurveyRow, is_yes, read_type
from forms.wording import phrase, translate

_REPAIR = translate("Forms", "`check --repair OUT.xlsx` makes it a text question.")
#: Settings that may stand on the survey sheet as a type.
SETTING_TYPES = frozenset({"form_title", "set_form_title", "form_id", "set_form_id", "prefix"})
_SELECTS = ("select_one", "select_multiple", "rank", "select_one_from_file", "select_multiple_from_file")
#: What people ask and what keying asks for: the types an author most likely meant.
_USUAL = (
    "text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "geopoint", "geotrace", "geoshape",
    "image", "audio", "video", "file", "barcode", "acknowledge", "range", "hidden", "start", "end", "today", "deviceid",
    "username", "phonenumber", "email", "audit", "begin_group", "end_group", "begin_repeat", "end_repeat",
)  # fmt: skip
#: Letters of names; the converter (pyxform 4.5) does not take À to Ö, which XML would.
_LETTERS = (
    r"A-Z_a-z\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff"
    r"\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = re.compile(rf"[{_LETTERS}][{_LETTERS}\-.0-9\xb7\u0300-\u036f\u203f\u2040]*")
_IGNORED = {
    "audit": translate(
        "Forms", "the audit file of a telephone has no counterpart on a keying desk; the audit trail is kept anyway"
    ),
    "background-audio": translate("Forms", "there is no recording on a keying desk"),
    "start-geopoint": translate("Forms", "the place of keying is not the place of the interview; it is not taken"),
    "background-geopoint": translate("Forms", "the place of keying is not the place of the interview; it is not taken"),
}
_FROM_KEYING = {"start", "end", "today", "start time", "end time", "get start time", "get end time", "get today"}
_NOT_ASKED = {
    "calculate", "hidden", "audit", "start-geopoint", "background-audio", "background-geopoint", "csv-external",
    "xml-external", "deviceid", "username", "phonenumber", "email", "simserial", "subscriberid", "note",
}  # fmt: skip


def check_emptiness(subject: Subject) -> Iterator[LintFinding]:
    """A survey without a question."""
    asked = [row for row in subject.sheets.rows if not row.begins and not row.ends]
    if not asked and "survey" in subject.sheets.workbook.sheets:
        yield finding(
            "empty_survey",
            phrase("Forms", "the survey sheet has no questions"),
            phrase("Forms", "Fill in the survey sheet."),
            Spot("survey"),
        )


def check_types(subject: Subject) -> Iterator[LintFinding]:
    """Types that do not exist, or are missing."""
    from forms.xlsform import question_types

    survey = subject.sheets.survey
    for row in subject.sheets.rows:
        if not row.type:
            advice = phrase("Forms", "Write one, such as text.")
            yield finding(
                "missing_type",
                phrase("Forms", "{name} has no type").format(name=row.name),
                advice,
                survey.at(row.row, "type"),
            )
    for row in unknown_types(subject.sheets.rows, question_types()):
        meant, certain = meant_type(row.type), certain_type(row.type, frozenset(subject.sheets.lists))
        question = phrase("Forms", "Did you mean {near}?").format(near=meant) if meant else ""
        repair = phrase("Forms", "`check --repair OUT.xlsx` makes it so.") if certain else phrase("Forms", _REPAIR)
        advice = f"{question} {repair}".strip()
        yield finding(
            "unknown_type",
            phrase("Forms", "there is no type {type!r}").format(type=row.type),
            advice,
            survey.at(row.row, "type"),
        )


def unknown_types(rows: tuple[SurveyRow, ...], known: frozenset[str]) -> list[SurveyRow]:
    """The rows whose type does not exist."""
    return [row for row in rows if row.type and not _is_known(row, known)]


def _is_known(row: SurveyRow, known: frozenset[str]) -> bool:
    is_structure = row.begins or row.ends or row.type in SETTING_TYPES or row.type.startswith("osm")
    return is_structure or row.type in known or _is_select(row.type)


def _is_select(text: str) -> bool:
    return read_type(text)[0] in {*_SELECTS, "select_one_external"}


def meant_type(text: str) -> str:
    """The type that was meant: written in capitals, with a hyphen, or misspelt; '' when none is near."""
    words = text.split()
    for size in range(min(len(words), 6), 0, -1):
        plain = " ".join(words[:size]).lower().replace("-", "_")
        candidate = " ".join([plain, *words[size:]])
        if _is_select(candidate) or read_type(candidate)[0].startswith(("begin ", "end ")):
            return candidate
    if len(words) > 1 and (select := nearest(words[0], _SELECTS, 0.8)):
        return " ".join([select, *words[1:]])
    exact = next((usual for usual in _USUAL if usual.lower() == text.lower()), "")
    return exact or nearest(text, _USUAL)


def certain_type(text: str, lists: frozenset[str]) -> str:
    """The type that was meant, where there is no doubt: only capitals and hyphens differ, or its list exists."""
    meant = meant_type(text)
    kind, list_name, _other = read_type(meant)
    if list_name and kind.startswith(("select", "rank")):
        return meant if list_name in lists else ""
    return meant if meant and _folded(meant) == _folded(text) else ""


def _folded(text: str) -> str:
    return re.sub(r"[\s_-]", "", text).lower()


def check_ignored(subject: Subject) -> Iterator[LintFinding]:
    """What is read and has no effect, or another one than an author may think."""
    survey = subject.sheets.survey
    for kind, english in _IGNORED.items():
        why = phrase("Forms", english)
        rows = [row.number for row in subject.sheets.rows if row.type == kind]
        if rows:
            advice = phrase("Forms", "It may stay: other programs use it.")
            yield finding(
                "ignored_type",
                phrase("Forms", "{kind} is ignored: {why}").format(kind=kind, why=why),
                advice,
                survey.at(rows[0], "type"),
            )
    if subject.sheets.workbook.sheet("entities").rows:
        advice = phrase("Forms", "They may stay: other programs use them.")
        yield finding("ignored_type", phrase("Forms", "entities are ignored"), advice, Spot("entities"))
    rows = [row.number for row in subject.sheets.rows if row.type in _FROM_KEYING]
    if rows:
        yield finding(
            "keying_day",
            phrase("Forms", "start, end and today are of the keying, not of the interview: {listed}").format(
                listed=listed(rows)
            ),
            phrase("Forms", "Ask for the date written on the paper."),
            survey.at(rows[0], "type"),
        )
    disabled = [row.number for row in survey.sheet.rows if is_yes(survey.text(row, "disabled"))]
    if disabled:
        message = phrase("Forms", "left out, because disabled: {listed}").format(listed=listed(disabled))
        yield finding("disabled_row", message, at=survey.at(disabled[0], "disabled"))


def check_names(subject: Subject) -> Iterator[LintFinding]:
    """Names that are missing or cannot stand."""
    survey = subject.sheets.survey
    for row in subject.sheets.rows:
        if row.ends or row.type == "audit" or row.type in SETTING_TYPES:
            continue
        at = survey.at(row.row, "name")
        if not row.name and row.kind != "note":
            yield finding(
                "missing_name", phrase("Forms", "the question or group has no name"), phrase("Forms", "Write one."), at
            )
        elif row.name and not is_name(row.name):
            advice = phrase("Forms", "Names begin with a letter or _; after it letters, digits, _, - and . may stand.")
            yield finding("bad_name", phrase("Forms", "{name!r} cannot be a name").format(name=row.name), advice, at)


def is_name(text: str) -> bool:
    """Whether a text can name a question (Namespaces in XML 1.0 §3, NCName), as far as the converter takes it."""
    return _NAME.fullmatch(text) is not None


def check_same_names(subject: Subject) -> Iterator[LintFinding]:
    """Names that stand twice in a group, or differ only by case; rosters of one name anywhere."""
    exact: dict[tuple[str, str], SurveyRow] = {}
    folded: dict[tuple[str, str], SurveyRow] = {}
    for row in subject.sheets.rows:
        if row.ends or not row.name or row.type in SETTING_TYPES:
            continue
        group = row.path.rpartition("/")[0]
        first = exact.setdefault((group, row.name), row)
        near = folded.setdefault((group, row.name.casefold()), row)
        at = subject.sheets.survey.at(row.row, "name")
        if first is not row:
            message = phrase("Forms", "{name} stands in row {number} of the same group as well").format(
                name=row.name, number=first.number
            )
            yield finding("duplicate_name", message, phrase("Forms", "Rename one of them."), at)
        elif near is not row:
            yield finding(
                "case_only_name",
                phrase("Forms", "{name} and {name2} (row {number}) differ only in capital letters").format(
                    name=row.name, name2=near.name, number=near.number
                ),
                phrase("Forms", "Rename one of them: tables and many programs do not tell them apart."),
                at,
            )
    yield from _same_rosters(subject)


def _same_rosters(subject: Subject) -> Iterator[LintFinding]:
    first: dict[str, SurveyRow] = {}
    for row in subject.sheets.rows:
        if row.kind != "begin repeat" or not row.name:
            continue
        if first.setdefault(row.name, row) is not row or row.name == subject.sheets.root:
            message = phrase("Forms", "the name of a roster must be the only one in the questionnaire: {name}").format(
                name=row.name
            )
            yield finding(
                "duplicate_roster",
                message,
                phrase("Forms", "Rename the roster."),
                subject.sheets.survey.at(row.row, "name"),
            )


def check_groups(subject: Subject) -> Iterator[LintFinding]:
    """Groups and rosters that do not close, or close without having begun; empty ones; nesting too deep."""
    survey = subject.sheets.survey
    open_rows: list[SurveyRow] = []
    previous: SurveyRow | None = None
    for row in subject.sheets.rows:
        if row.begins:
            open_rows.append(row)
            if len(open_rows) == MOST_NESTING + 1:
                message = phrase("Forms", "groups are nested more than {most_nesting} levels deep").format(
                    most_nesting=MOST_NESTING
                )
                advice = phrase("Forms", "Let some groups stand one after another instead of inside one another.")
                yield finding("nested_too_deep", message, advice, survey.at(row.row, "type"))
        elif row.ends:
            begun = open_rows.pop() if open_rows else None
            yield from _ending(subject, row, begun, is_empty=previous is begun)
        previous = row
    for row in open_rows:
        advice = phrase("Forms", "Add a row of type end_{partition}.").format(partition=row.kind.partition(" ")[2])
        yield finding(
            "unbalanced_group",
            phrase("Forms", "{name} never ends").format(name=row.name or row.type),
            advice,
            survey.at(row.row, "type"),
        )


def _ending(subject: Subject, row: SurveyRow, begun: SurveyRow | None, *, is_empty: bool) -> Iterator[LintFinding]:
    at = subject.sheets.survey.at(row.row, "type")
    kind = begun.kind.partition(" ")[2] if begun else ""
    if begun is None or kind != row.kind.partition(" ")[2]:
        message = (
            phrase("Forms", "{type!r} ends nothing here: {name}, which began in row {number}, is a {kind}").format(
                type=row.type, name=begun.name, number=begun.number, kind=kind
            )
            if begun
            else phrase("Forms", "{type!r} ends nothing here").format(type=row.type)
        )
        yield finding("unbalanced_group", message, phrase("Forms", "Check the rows that begin and end."), at)
    elif is_empty:
        yield finding(
            "empty_group", phrase("Forms", "{name} is empty").format(name=begun.name), phrase("Forms", "Remove it."), at
        )


def check_questions(subject: Subject) -> Iterator[LintFinding]:
    """Questions without a label, calculates without a calculation."""
    survey = subject.sheets.survey
    shown = [column for key in ("label", "hint", "image", "audio", "video") for column in survey.all(key)]
    for row in subject.sheets.rows:
        if row.begins or row.ends or not row.name or row.type in SETTING_TYPES | _FROM_KEYING:
            continue
        computed = survey.text(row.row, "calculation")
        if row.kind == "calculate" and not (computed or survey.text(row.row, "default")):
            advice = phrase("Forms", "Write an expression in the column calculation.")
            at = survey.at(row.row, "calculation")
            yield finding(
                "missing_calculation", phrase("Forms", "{name} computes nothing").format(name=row.name), advice, at
            )
        if row.kind not in _NOT_ASKED and not computed and not any(c.number in row.row.cells for c in shown):
            message = phrase("Forms", "{name} has no label: who keys it sees its name only").format(name=row.name)
            yield finding(
                "no_label", message, phrase("Forms", "Write what the paper asks."), survey.at(row.row, "label")
            )
