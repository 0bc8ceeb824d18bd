"""Rules on the lists of answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from forms.linting.columns import Table
from forms.linting.finding import LintFinding, finding, listed
from forms.linting.subject import Subject
from forms.linting.survey import ChoiceRow, SurveyRow, is_yes
from forms.wording import phrase, translate

_REPAIR = translate("Forms", "If it is meant so, `check --repair OUT.xlsx` sets allow_choice_duplicates.")
_WORD = re.compile(r"[\w.-]+")
_FROM_FILE = (".csv", ".xml", ".geojson")


def check_lists(subject: Subject) -> Iterator[LintFinding]:
    """Lists that are named and not there, or there and not named."""
    sheets = subject.sheets
    used: set[str] = set()
    for row in sheets.rows:
        if row.is_select or row.kind == "begin loop":
            used.add(row.list_name)
            lists = sheets.external_lists if row.kind == "select_one_external" else sheets.lists
            if not _is_elsewhere(row) and row.list_name not in lists:
                advice = _near_list(row.list_name, lists)
                message = phrase("Forms", "there is no list {list_name!r}").format(list_name=row.list_name)
                yield finding("missing_list", message, advice, sheets.survey.at(row.row, "type"))
    yield from _unused(subject, used)
    for choice in sheets.choices.sheet.rows:
        if sheets.choices.text(choice, "name") and not sheets.choices.text(choice, "list_name"):
            message = phrase("Forms", "the choice belongs to no list, so it is left out")
            at = sheets.choices.at(choice, "list_name")
            yield finding("missing_list_name", message, phrase("Forms", "Write the list's name."), at)


def _unused(subject: Subject, used: set[str]) -> Iterator[LintFinding]:
    """Lists that neither a type nor a word of an expression (`instance('villages')`) names."""
    texts = [text for row in subject.sheets.survey.sheet.rows for text in row.cells.values()]
    words = {word for text in texts for word in _WORD.findall(text)}
    for name, choices in subject.sheets.lists.items():
        if name not in used and name not in words:
            at = subject.sheets.choices.at(choices[0].row, "list_name")
            yield finding(
                "unused_list",
                phrase("Forms", "no question uses the list {name}").format(name=name),
                phrase("Forms", "Remove it, or leave it."),
                at,
            )


def _is_elsewhere(row: SurveyRow) -> bool:
    return "${" in row.list_name or row.kind.endswith("_from_file") or row.list_name.endswith(_FROM_FILE)


def _near_list(name: str, lists: Mapping[str, object]) -> str:
    import difflib

    near = difflib.get_close_matches(name, list(lists), n=1)
    if near:
        return phrase("Forms", "Did you mean {near}?").format(near=near[0])
    return phrase("Forms", "Add it to the choices sheet: list_name, name, label.")


def check_codes(subject: Subject) -> Iterator[LintFinding]:
    """Codes that are missing, stand twice, look alike, or hold a space."""
    sheets = subject.sheets
    allows_twice = is_yes(sheets.setting("allow_choice_duplicates"))
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in sheets.rows:
        kinds[row.list_name].add(row.kind)
    for table, lists in ((sheets.choices, sheets.lists), (sheets.external, sheets.external_lists)):
        for name, choices in lists.items():
            yield from _missing_codes(table, choices)
            if not allows_twice and table is sheets.choices:
                yield from _duplicate_codes(table, choices)
            yield from _equal_codes(table, choices)
            yield from _spaces(table, choices, kinds[name])
            yield from _short_codes(table, choices)


def _missing_codes(table: Table, choices: tuple[ChoiceRow, ...]) -> Iterator[LintFinding]:
    for choice in choices:
        if not choice.code:
            message = phrase("Forms", "a choice of {list_name} has no code").format(list_name=choice.list_name)
            yield finding("missing_choice_name", message, phrase("Forms", "Write one."), table.at(choice.row, "name"))


def _duplicate_codes(table: Table, choices: tuple[ChoiceRow, ...]) -> Iterator[LintFinding]:
    first: dict[str, int] = {}
    for choice in choices:
        if choice.code and first.setdefault(choice.code, choice.number) != choice.number:
            yield finding(
                "duplicate_choice",
                phrase("Forms", "the code {code} of {list_name} stands in row {first} as well").format(
                    code=choice.code, list_name=choice.list_name, first=first[choice.code]
                ),
                phrase("Forms", "Give each choice a code of its own. {repair}").format(repair=phrase("Forms", _REPAIR)),
                table.at(choice.row, "name"),
            )


def _equal_codes(table: Table, choices: tuple[ChoiceRow, ...]) -> Iterator[LintFinding]:
    """`1`, `1.0` and `01`: the same number to an expression, three codes to a table."""
    numbers: dict[float, ChoiceRow] = {}
    for choice in choices:
        number = _number(choice.code)
        if number is None:
            continue
        first = numbers.setdefault(number, choice)
        if first.code != choice.code:
            yield finding(
                "equal_codes",
                phrase(
                    "Forms", "{code} and {code2} (row {number}) are the same number, and two codes of one list"
                ).format(code=choice.code, code2=first.code, number=first.number),
                phrase("Forms", "Write codes as whole numbers without leading zeros, or all with letters."),
                table.at(choice.row, "name"),
            )


def _number(code: str) -> float | None:
    plain = code.removeprefix("-")
    if not plain.replace(".", "", 1).isdecimal() or not plain.isascii():
        return None
    return float(code)


def _spaces(table: Table, choices: tuple[ChoiceRow, ...], kinds: set[str]) -> Iterator[LintFinding]:
    spaced = [choice for choice in choices if any(letter.isspace() for letter in choice.code)]
    advice = phrase("Forms", "Write an underscore instead, here and in the rules.")
    if kinds & {"select_multiple", "rank"}:
        for choice in spaced:
            message = phrase(
                "Forms", "the code {code!r} holds a space, which parts the answers of a select_multiple"
            ).format(code=choice.code)
            yield finding("space_in_code", message, advice, table.at(choice.row, "name"))
    elif spaced:
        message = phrase("Forms", "codes of {list_name} hold spaces: {listed}").format(
            list_name=spaced[0].list_name, listed=listed([choice.number for choice in spaced])
        )
        yield finding("space_in_single_code", message, advice, table.at(spaced[0].row, "name"))


def _short_codes(table: Table, choices: tuple[ChoiceRow, ...]) -> Iterator[LintFinding]:
    codes = {choice.code: choice.number for choice in choices}
    shorts: dict[str, int] = {}
    for choice in choices:
        short = table.text(choice.row, "short_code")
        if not short:
            continue
        other = shorts.setdefault(short, choice.number)
        if other == choice.number:
            other = codes.get(short, choice.number)
        if other != choice.number:
            message = phrase("Forms", "typing {short} could mean row {other} as well").format(short=short, other=other)
            advice = phrase(
                "Forms", "Give each choice of a list a short code of its own, and none that is another's code."
            )
            yield finding("duplicate_short_code", message, advice, table.at(choice.row, "short_code"))


def check_labels(subject: Subject) -> Iterator[LintFinding]:
    """Choices without a label, and two of one label in a list."""
    table = subject.sheets.choices
    labels = table.all("label")
    for name, choices in subject.sheets.lists.items():
        without = [
            choice.number
            for choice in choices
            if not any(column.number in choice.row.cells for column in (*labels, *table.all("image")))
        ]
        if without:
            message = phrase("Forms", "choices of {name} without a label show their code: {listed}").format(
                name=name, listed=listed(without)
            )
            yield finding(
                "no_choice_label",
                message,
                phrase("Forms", "Write what the paper prints."),
                table.at(without[0], "label"),
            )
        for column in labels:
            seen: dict[str, ChoiceRow] = {}
            for choice in choices:
                label = choice.row.cells.get(column.number, "")
                first = seen.setdefault(label.casefold(), choice)
                if label and first is not choice and first.code != choice.code and not _has_filter(subject, name):
                    message = phrase("Forms", "{label!r} is the label of {code} (row {number}) as well").format(
                        label=label, code=first.code, number=first.number
                    )
                    advice = phrase("Forms", "Give each choice of a list a label of its own.")
                    at = table.at(choice.row)
                    yield finding("same_label", message, advice, type(at)(at.sheet, at.row, column.title))


def _has_filter(subject: Subject, list_name: str) -> bool:
    """Whether a filter shows only some of the list at a time: two villages of one name stand in two districts."""
    survey = subject.sheets.survey
    return any(row.list_name == list_name and survey.text(row.row, "choice_filter") for row in subject.sheets.rows)
