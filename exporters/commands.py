"""The commands of this floor: `export`, `report` and `demo` (DESIGN §5)."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.wording import phrase, translate
from storage.unlock_options import add_unlock_options

if TYPE_CHECKING:
    from exporters.package import Receipt
    from exporters.selection import Profile, Selection
    from exporters.source import Source
    from storage.store import Store

UNMET = 1
#: Option, how it is shown, and what it says: lists of words that limit the cases.
_LIMITS = (
    ("status", "closed,final", translate("Command", "which cases; finished ones when not said")),
    ("batch", "NAME,…", translate("Command", "only these batches")),
    ("district", "CODE,…", translate("Command", "only these districts")),
    ("form-version", "VERSION,…", translate("Command", "only papers keyed with these versions of the form")),
)
_SHARING = (
    ("suppress", "COLUMN,…", translate("Command", "leave these columns out as well")),
    ("coarsen", "age=10,born=year", translate("Command", "bands of numbers, dates by year or month")),
    ("keep", "COLUMN,…", translate("Command", "columns that go out though they are computed from one left out")),
    (
        "quasi",
        "COLUMN,…",
        translate("Command", "columns that together may lead to a person, for the count of small cells"),
    ),
)


def add_commands(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add the commands; each sets `run`, a function of the parsed arguments that gives the exit status."""
    export = subparsers.add_parser("export", help=phrase("Command", "write a store's cases as tables into a folder"))
    export.add_argument("store", metavar="STORE")
    export.add_argument(
        "folder", metavar="FOLDER", help=phrase("Command", "a new or empty folder, or that of an older export")
    )
    export.add_argument(
        "--formats", default="", metavar="xlsx,csv", help=phrase("Command", "which formats; all when not said")
    )
    export.add_argument(
        "--language", default="", metavar="CODE", help=phrase("Command", "language of the labels, such as ru")
    )
    export.add_argument(
        "--flags", action="store_true", help=phrase("Command", "a column beside each question: query, override, …")
    )
    export.add_argument(
        "--keyings", choices=("first", "both"), help=phrase("Command", "both: each keying is a row of its own")
    )
    export.add_argument(
        "--profile", default="", metavar="NAME", help=phrase("Command", "run an export that was saved in the store")
    )
    export.add_argument(
        "--save-profile", default="", metavar="NAME", help=phrase("Command", "keep these choices in the store")
    )
    export.add_argument(
        "--share", action="store_true", help=phrase("Command", "without identifiers: a copy that may be given away")
    )
    for name, shown, says in _SHARING:
        export.add_argument(
            f"--{name}",
            default="",
            metavar=shown,
            help=phrase("Command", "with --share: {says}").format(says=phrase("Command", says)),
        )
    _add_selection(export)
    export.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    export.set_defaults(run=_export)
    add_unlock_options(export)
    _add_pages(subparsers)


def _add_pages(subparsers: Any) -> None:  # noqa: ANN401
    """`report` and `demo`."""
    report = subparsers.add_parser("report", help=phrase("Command", "tables and charts of a store's cases on one page"))
    report.add_argument("store", metavar="STORE")
    report.add_argument("out", metavar="OUT.html")
    report.add_argument(
        "--language", default="", metavar="CODE", help=phrase("Command", "language of the labels, such as ru")
    )
    report.add_argument(
        "--crosstab", action="append", default=[], metavar="A,B", help=phrase("Command", "two columns; may be repeated")
    )
    report.add_argument(
        "--model",
        action="append",
        default=[],
        metavar="y=1~a=2|3+age",
        help=phrase("Command", "odds ratios; repeatable"),
    )
    _add_selection(report)
    report.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    report.set_defaults(run=_report)
    add_unlock_options(report)
    demo = subparsers.add_parser(
        "demo", help=phrase("Command", "the whole job on the built-in survey, from papers to tables")
    )
    demo.add_argument("folder", metavar="FOLDER", help=phrase("Command", "a new or empty folder"))
    demo.add_argument(
        "--verify",
        action="store_true",
        help=phrase("Command", "instead: two keyers with planted errors, and what is found"),
    )
    demo.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    demo.set_defaults(run=_demo)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    for name, shown, says in _LIMITS:
        parser.add_argument(f"--{name}", default="", metavar=shown, help=phrase("Command", says))
    parser.add_argument(
        "--since",
        default="",
        metavar="YYYY-MM-DD",
        help=phrase("Command", "only papers keyed on this day or later, by the clock of the keyer's laptop"),
    )
    parser.add_argument(
        "--until",
        default="",
        metavar="YYYY-MM-DD",
        help=phrase("Command", "only papers keyed on this day or earlier, by the clock of the keyer's laptop"),
    )
    parser.add_argument(
        "--form", default="", metavar="ID", help=phrase("Command", "which questionnaire, where the store has several")
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _day(text: str, option: str) -> str:
    from datetime import date

    from exporters.errors import WordUnknown

    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise WordUnknown(
            phrase("Exports", "“{text}” is no day").format(text=text),
            where=option,
            advice=phrase("Exports", "Write it as 2024-05-31."),
        ) from error


def _selection(arguments: argparse.Namespace, before: Selection) -> Selection:
    """What was said on the command line, over what a profile says."""
    said = {
        "statuses": _words(arguments.status),
        "batches": _words(arguments.batch),
        "districts": _words(arguments.district),
        "versions": _words(arguments.form_version),
        "since": _day(arguments.since, "--since"),
        "until": _day(arguments.until, "--until"),
        "form_id": arguments.form,
        "keyings": getattr(arguments, "keyings", None),
    }
    return replace(before, **{name: value for name, value in said.items() if value})


def _profile(arguments: argparse.Namespace, store: Store) -> Profile:
    from exporters.selection import Profile, find_profile

    kept = find_profile(store, arguments.profile) if arguments.profile else Profile()
    sharing = {name: _words(getattr(arguments, name)) for name, _shown, _says in _SHARING}
    return replace(
        kept,
        selection=_selection(arguments, kept.selection),
        formats=_words(arguments.formats) or kept.formats,
        language=arguments.language or kept.language,
        flags=arguments.flags or kept.flags,
        share=arguments.share or kept.share,
        sharing=replace(kept.sharing, **{name: said for name, said in sharing.items() if said}),
    )


def _refuse_practice(store: Store) -> None:
    """Raise `PracticeStore` as the window does by leaving these pages out: invented papers make no tables."""
    from storage.practice import is_practice
    from storage.practice_mark import PracticeStore

    if is_practice(store):
        raise PracticeStore(
            phrase("Exports", "this file is for practice: no tables and no report are made of it"),
            where=str(store.path),
            advice=phrase("Exports", "Name the file of your own papers."),
        )


def _export(arguments: argparse.Namespace) -> int:
    from exporters.package import DEFAULT_FORMATS, check_folder, export
    from exporters.progress_bar import ProgressBar
    from exporters.selection import save_profile
    from exporters.share import SharedSource
    from exporters.store_source import StoreSource
    from storage.station import read_seed
    from storage.store import open_store

    folder = Path(arguments.folder)
    check_folder(folder)
    bar = ProgressBar()
    with open_store(arguments.store, read_only=not arguments.save_profile) as store:
        _refuse_practice(store)
        profile = _profile(arguments, store)
        source: Source = StoreSource(store, selection=profile.selection)
        if profile.share:
            source = SharedSource(source, store.run(read_seed), profile.sharing)
        try:
            receipt = export(
                source,
                folder,
                formats=profile.formats or DEFAULT_FORMATS,
                language=profile.language,
                flags=profile.flags,
                progress=bar,
            )
        finally:
            bar.close()
        if arguments.save_profile:
            save_profile(store, arguments.save_profile, profile)
    if arguments.json:
        print(json.dumps(_plain(receipt), ensure_ascii=False, indent=1))
    else:
        _say(receipt)
    return 0


def _report(arguments: argparse.Namespace) -> int:
    from exporters.errors import WordUnknown
    from exporters.progress_bar import ProgressBar
    from exporters.report import write_report
    from exporters.selection import Selection
    from exporters.store_source import StoreSource
    from storage.store import open_store

    pairs = [_words(text) for text in arguments.crosstab]
    if any(len(pair) != 2 for pair in pairs):
        raise WordUnknown(
            phrase("Exports", "a crosstab is of two columns"),
            where="--crosstab",
            advice=phrase("Exports", "Write it as a2_sex,b4_fam417"),
        )
    bar = ProgressBar()
    with open_store(arguments.store, read_only=True) as store:
        _refuse_practice(store)
        source = StoreSource(store, selection=_selection(arguments, Selection()))
        try:
            report = write_report(
                source,
                Path(arguments.out),
                language=arguments.language,
                crosstabs=[(first, second) for first, second in pairs],
                models=arguments.model,
                progress=bar,
            )
        finally:
            bar.close()
    said = {"file": str(report.path), "cases": report.cases, "questions": report.questions}
    said |= {"crosstabs": report.crosstabs, "models": report.models}
    if arguments.json:
        print(json.dumps(said, ensure_ascii=False, indent=1))
    else:
        print(
            phrase("Command", "{path}: {cases} cases, {questions} questions").format(
                path=report.path, cases=report.cases, questions=report.questions
            )
        )
    return 0


def _plain(receipt: Receipt) -> dict[str, object]:
    return {
        "folder": str(receipt.folder),
        "cases": receipt.cases,
        "rows": dict(receipt.rows),
        "issues": receipt.issues,
        "files": dict(receipt.files),
        "left_out": dict(receipt.left_out),
    }


def _say(receipt: Receipt) -> None:
    from exporters.left_out import left_out_words

    print(phrase("Command", "{path}: {cases} cases").format(path=receipt.folder, cases=receipt.cases))
    for name, size in receipt.files.items():
        print(phrase("Command", "  {name}  {size:,} bytes").format(name=name, size=size))
    for table, rows in receipt.rows.items():
        print(phrase("Command", "  {rows:,} rows in {table}").format(rows=rows, table=table))
    for why, count in receipt.left_out.items():
        print(phrase("Command", "  left out: {count} {why}").format(count=count, why=left_out_words(why)))


def _demo(arguments: argparse.Namespace) -> int:
    from exporters.demo import run_demo
    from exporters.progress_bar import ProgressBar
    from exporters.two_keyers import run_trials

    bar = ProgressBar()
    try:
        shown = run_trials(Path(arguments.folder), bar) if arguments.verify else run_demo(Path(arguments.folder), bar)
    finally:
        bar.close()
    print(json.dumps(shown.plain(), ensure_ascii=False, indent=1) if arguments.json else shown.text())
    return 0 if shown.is_met else UNMET
