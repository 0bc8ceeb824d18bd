"""`main.py check`: everything that is wrong with a questionnaire, with sheet, row, column and advice.

The converter checks no logic: it accepts broken XPath, unknown functions, circles, misspelt titles of
columns. This is the gate (DESIGN §3). A new rule is one row of `RULES`, a new code one row of
`forms.linting.finding.CODES`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from forms.errors import CannotRun, ConversionRefused, FormError
from forms.files import read_table
from forms.form import Form, compile_form
from forms.form_file import read_bytes
from forms.gate import WorkbookRefused, leads_out
from forms.linting import (
    choice_rules,
    conversion,
    expression_rules,
    file_rules,
    keying_rules,
    logic_rules,
    name_rules,
    patterns,
    sheet_rules,
    survey_rules,
    text_rules,
)
from forms.linting.finding import ERROR, SEVERITIES, WARNING, LintFinding, finding
from forms.linting.mending import mended
from forms.linting.subject import Subject
from forms.linting.survey import Sheets
from forms.sheets import SHEETS, Workbook
from forms.xlsform import Converted, convert_workbook, read_workbook

__all__ = ["RULES", "WORST", "LintFinding", "Report", "Size", "lint", "lint_file"]

#: Severities that make `check` end with exit status 1.
WORST = frozenset({ERROR, WARNING})

#: How the XML names a CSV file beside the form.
_FILE = re.compile(r'src="jr://file(?:-csv)?/([^"]+)"')
#: Not counted as expressions: what `yes` and `no` become.
_YES_NO = {"true()", "false()"}

Rule = Callable[[Subject], Iterator[LintFinding]]

#: The rules, each a function of the questionnaire. Those that need what the converter makes of it look for `form`.
RULES: tuple[Rule, ...] = (
    sheet_rules.check_file,
    sheet_rules.check_sheets,
    sheet_rules.check_columns,
    sheet_rules.check_rows,
    sheet_rules.check_characters,
    survey_rules.check_emptiness,
    survey_rules.check_types,
    survey_rules.check_ignored,
    survey_rules.check_names,
    survey_rules.check_same_names,
    survey_rules.check_groups,
    survey_rules.check_questions,
    choice_rules.check_lists,
    choice_rules.check_codes,
    choice_rules.check_labels,
    expression_rules.check_cells,
    expression_rules.check_references,
    expression_rules.check_compiled,
    patterns.check_patterns,
    logic_rules.check_never_asked,
    logic_rules.check_constraints,
    logic_rules.check_codes,
    logic_rules.check_filters,
    text_rules.check_quotes,
    text_rules.check_translations,
    text_rules.check_html,
    text_rules.check_appearances,
    keying_rules.check_words,
    keying_rules.check_missing,
    keying_rules.check_skips,
    name_rules.check_columns,
    file_rules.check_files,
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a questionnaire is: questions that are keyed, rosters, languages, expressions."""

    questions: int = 0
    rosters: int = 0
    languages: int = 0
    expressions: int = 0

    def __str__(self) -> str:
        counted = (
            (self.questions, "question"), (self.rosters, "roster"), (self.languages, "language"),
            (self.expressions, "expression"),
        )  # fmt: skip
        return ", ".join(_count(number, word) for number, word in counted)


@dataclass(frozen=True, slots=True)
class Report:
    """What the linter found, errors first. `size` is 0 in all when the file could not be read at all."""

    name: str
    findings: tuple[LintFinding, ...] = ()
    size: Size = field(default_factory=Size)

    @property
    def is_clean(self) -> bool:
        """Whether nothing stands against using it: notes at most."""
        return not any(one.severity in WORST for one in self.findings)

    @property
    def summary(self) -> str:
        """One line: `f.xlsx: nothing found in 64 questions, 0 rosters, 3 languages, 31 expressions`."""
        counts = Counter(one.severity for one in self.findings)
        found = ", ".join(_count(counts[severity], severity) for severity in SEVERITIES if counts[severity])
        inside = f" in {self.size}" if self.size != Size() else ""
        return f"{self.name}: {found or 'nothing found'}{inside}"

    def plain(self) -> dict[str, Any]:
        """The report as JSON has it."""
        return {
            "file": self.name,
            "summary": self.summary,
            "questions": self.size.questions,
            "rosters": self.size.rosters,
            "languages": self.size.languages,
            "expressions": self.size.expressions,
            "findings": [one.plain() for one in self.findings],
        }


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def lint_file(path: str) -> Report:
    """Lint the questionnaire at `path`, with the CSV files beside it. Raises `CannotRun` when it cannot be read."""
    place = Path(path)
    try:
        source = read_bytes(place)
    except FormError as error:
        return Report(place.name, (finding("too_large", error.what, error.advice),))
    return lint(source, place.name, place.parent)


def lint(source: bytes, name: str, folder: Path | None = None) -> Report:
    """Lint a questionnaire's bytes; `name` is its file's name, `folder` where its CSV files are. Never raises."""
    if name.lower().endswith(".xml") and source.lstrip()[:1] == b"<":
        return _lint_xml(source, name)
    try:
        workbook = read_workbook(source, name)
    except WorkbookRefused as error:
        return Report(name, (finding(error.code, error.what, error.advice),))
    converted, refused = _converted(workbook)
    files = _files(converted, folder) if converted else {}
    form, broken = _compiled(converted, files)
    root = form.questionnaire.root.name if form else "data"
    subject = Subject(name, Sheets(workbook, root), folder, form, MappingProxyType(files))
    findings = [one for rule in RULES for one in rule(subject)]
    for refusal in (refused, broken):
        if refusal is not None:
            findings += conversion.refusal(subject, refusal, conversion.errors_of(findings))
    if refused is not None or broken is not None:
        subject = _mended(subject, findings)
        findings += [one for rule in RULES for one in rule(subject)] if subject.form else []
    findings += conversion.warnings(converted.warnings if converted else ())
    return Report(name, _ordered(findings), _size(subject))


def _mended(subject: Subject, findings: list[LintFinding]) -> Subject:
    """A questionnaire that was refused, with the form that it would be without the errors found."""
    converted, _refused = _converted(mended(subject.sheets, findings))
    form, _broken = _compiled(converted, {})
    return replace(subject, form=form)


def _converted(workbook: Workbook) -> tuple[Converted | None, ConversionRefused | None]:
    try:
        return convert_workbook(workbook), None
    except ConversionRefused as error:
        return None, error


def _compiled(converted: Converted | None, files: Mapping[str, bytes]) -> tuple[Form | None, ConversionRefused | None]:
    if converted is None:
        return None, None
    tables = {name: source for name, source in files.items() if _is_table(source, name)}
    try:
        return compile_form(converted.xml, tables), None
    except FormError as error:
        return None, ConversionRefused(error.what, where=error.where, advice=error.advice)


def _is_table(source: bytes, name: str) -> bool:
    try:
        read_table(source, name)
    except FormError:
        return False
    return True


def _files(converted: Converted, folder: Path | None) -> dict[str, bytes]:
    """The CSV files that the form names and that lie beside it."""
    found = {"itemsets.csv": converted.itemsets.encode()} if converted.itemsets else {}
    if folder is None:
        return found
    for name in dict.fromkeys(_FILE.findall(converted.xml)):
        if name.lower().endswith(".csv") and not leads_out(name):
            try:
                found[name] = read_bytes(folder / name)
            except (CannotRun, FormError):
                continue  # `file_rules` says so
    return found


def _lint_xml(source: bytes, name: str) -> Report:
    """A form that is converted already: what can be said without the sheets."""
    try:
        form = compile_form(source.decode("utf-8", "replace"))
    except FormError as error:
        return Report(name, (finding("not_a_form", error.what, error.advice),))
    subject = Subject(name, Sheets(Workbook(name, ".xml"), form.questionnaire.root.name), None, form)
    rules = (expression_rules.check_compiled, patterns.check_patterns, logic_rules.check_constraints)
    return Report(name, _ordered([one for rule in rules for one in rule(subject)]), _size(subject))


def _ordered(findings: list[LintFinding]) -> tuple[LintFinding, ...]:
    """Errors first, then by place; nothing twice, and of one broken expression only the first error."""
    kept: dict[tuple[object, ...], LintFinding] = {}
    for one in findings:
        is_broken = one.severity == ERROR and one.character is not None and not one.code.endswith("_reference")
        what = "broken" if is_broken else (one.code, one.message)
        kept.setdefault((one.sheet, one.row, one.column, what), one)

    def place(one: LintFinding) -> tuple[int, bool, int, int]:
        sheet = SHEETS.index(one.sheet) if one.sheet in SHEETS else -1
        return SEVERITIES.index(one.severity), one.code == "converter", sheet, one.row or 0

    return tuple(sorted(kept.values(), key=place))


def _size(subject: Subject) -> Size:
    form = subject.form
    if form is None:
        rows = subject.sheets.rows
        asked = sum(not (row.begins or row.ends or row.kind in {"note", "calculate"}) for row in rows)
        rosters = sum(row.kind == "begin repeat" for row in rows)
        return Size(asked, rosters, len(subject.sheets.survey.languages()) or 1) if rows else Size()
    questionnaire = form.questionnaire
    return Size(
        questions=sum(question.is_keyed for question in questionnaire.questions()),
        rosters=sum(1 for _roster in questionnaire.rosters()),
        languages=len(questionnaire.languages),
        expressions=sum(source not in _YES_NO for _path, _aspect, source in form.aspects()),
    )
