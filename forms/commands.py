"""The commands of this floor: `check` and `try` (DESIGN §5)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from forms.errors import CannotRun, FormError
from forms.wording import phrase

SOMETHING_FOUND = 1


def add_commands(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add `check` and `try`; each sets `run`, a function of the parsed arguments that gives the exit status."""
    check = subparsers.add_parser("check", help=phrase("Command", "lint a questionnaire"))
    check.add_argument("form", metavar="FORM.xlsx")
    check.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    check.add_argument(
        "--repair", metavar="OUT.xlsx", default="", help=phrase("Command", "write a repaired copy, and check that")
    )
    check.set_defaults(run=_check)
    dry = subparsers.add_parser("try", help=phrase("Command", "run one case through a questionnaire, without a store"))
    dry.add_argument("form", metavar="FORM.xlsx")
    dry.add_argument("answers", metavar="ANSWERS.json", help=phrase("Command", '[["path","text"], …] in keying order'))
    dry.add_argument("--language", default="", help=phrase("Command", "language of labels, as the form names it"))
    dry.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    dry.set_defaults(run=_try)


def _check(arguments: argparse.Namespace) -> int:
    from forms.linter import lint, lint_file

    changes = _repair(arguments.form, arguments.repair) if arguments.repair else None
    if changes is None:
        report = lint_file(arguments.form)
    else:  # the files beside the questionnaire belong to the copy as well
        out = Path(arguments.repair)
        report = lint(out.read_bytes(), out.name, Path(arguments.form).parent)
    if arguments.json:
        added = {} if changes is None else {"repaired": arguments.repair, "changes": changes}
        print(json.dumps({**report.plain(), **added}, ensure_ascii=False, indent=1))
    else:
        for change in changes or ():
            print(f"repaired: {change}")
        for finding in report.findings:
            print(finding.line())
        print(report.summary)
    return 0 if report.is_clean else SOMETHING_FOUND


def _repair(path: str, target: str) -> list[str] | None:
    """Write the repaired copy and give the changes; None when the gate refused the file, and nothing was written."""
    from forms.form_file import read_bytes
    from forms.gate import WorkbookRefused
    from forms.repair import repair

    place, out = Path(path), Path(target)
    if out.suffix.lower() != ".xlsx":
        raise CannotRun(
            phrase("Forms", "the repaired copy must be called .xlsx"),
            where=target,
            advice=phrase("Forms", "Give it another name."),
        )
    source = read_bytes(place)
    if out.exists() and out.samefile(place):
        raise CannotRun(
            phrase("Forms", "the repaired copy would overwrite the questionnaire"),
            where=target,
            advice=phrase("Forms", "Give it another name."),
        )
    try:
        repaired = repair(source, place.name)
    except WorkbookRefused:
        return None
    try:
        out.write_bytes(repaired.source)
    except OSError as error:
        raise CannotRun(
            phrase("Forms", "the repaired copy cannot be written"),
            where=target,
            advice=phrase("Forms", "Check the folder and your rights to it."),
        ) from error
    return list(repaired.changes) or ["nothing needed a repair; the copy is the same"]


def _try(arguments: argparse.Namespace) -> int:
    from forms.dry_run import try_form
    from forms.form_file import read_form_file

    answers = _read_answers(arguments.answers)
    file = read_form_file(arguments.form)
    nodes = try_form(file.form, answers, language=arguments.language)
    json.dump({"nodes": nodes}, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def _read_answers(name: str) -> list[tuple[str, str]]:
    from forms.form_file import read_bytes

    advice = phrase("Forms", 'Write a list of pairs: [["/data/a/age", "28"], …].')
    try:
        plain = json.loads(read_bytes(Path(name)).decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise FormError(phrase("Forms", "this is not JSON"), where=name, advice=advice) from error
    if not isinstance(plain, list):
        raise FormError(phrase("Forms", "the answers are not a list"), where=name, advice=advice)
    answers: list[tuple[str, str]] = []
    for number, pair in enumerate(plain, start=1):
        if not isinstance(pair, list) or len(pair) != 2 or not isinstance(pair[0], str):
            raise FormError(
                phrase("Forms", "entry {number} is not a pair of path and text").format(number=number),
                where=name,
                advice=advice,
            )
        answers.append((pair[0], _text_of(pair[1], number, name)))
    return answers


def _text_of(value: object, number: int, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    raise FormError(
        phrase("Forms", "entry {number} has no text").format(number=number),
        where=name,
        advice=phrase("Forms", "Write the answer as text."),
    )
