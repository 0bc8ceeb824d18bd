"""The commands of this floor: `export` and `demo` (DESIGN §5)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exporters.package import Receipt

UNMET = 1


def add_commands(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add `export` and `demo`; each sets `run`, a function of the parsed arguments that gives the exit status."""
    export = subparsers.add_parser("export", help="write a store's cases as tables into a folder")
    export.add_argument("store", metavar="STORE")
    export.add_argument("folder", metavar="FOLDER", help="a new or empty folder, or that of an older export")
    export.add_argument("--formats", default="", metavar="xlsx,csv", help="which formats; all when not said")
    export.add_argument("--language", default="", metavar="CODE", help="language of the labels, such as ru")
    export.add_argument("--status", default="", metavar="closed,final", help="which cases; finished ones when not said")
    export.add_argument("--form", default="", metavar="ID", help="which questionnaire, where the store has several")
    export.add_argument("--json", action="store_true", help="print one JSON object")
    export.set_defaults(run=_export)
    demo = subparsers.add_parser("demo", help="the whole job on the built-in survey, from papers to tables")
    demo.add_argument("folder", metavar="FOLDER", help="a new or empty folder")
    demo.add_argument("--json", action="store_true", help="print one JSON object")
    demo.set_defaults(run=_demo)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _export(arguments: argparse.Namespace) -> int:
    from exporters.package import DEFAULT_FORMATS, check_folder, export
    from exporters.progress_bar import ProgressBar
    from exporters.store_source import STATUSES, StoreSource
    from storage.store import open_store

    folder = Path(arguments.folder)
    check_folder(folder)
    bar = ProgressBar()
    with open_store(arguments.store, read_only=True) as store:
        source = StoreSource(store, statuses=_words(arguments.status) or STATUSES, form_id=arguments.form)
        try:
            receipt = export(
                source,
                folder,
                formats=_words(arguments.formats) or DEFAULT_FORMATS,
                language=arguments.language,
                progress=bar,
            )
        finally:
            bar.close()
    if arguments.json:
        print(json.dumps(_plain(receipt), ensure_ascii=False, indent=1))
    else:
        _say(receipt)
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
    print(f"{receipt.folder}: {receipt.cases} cases")
    for name, size in receipt.files.items():
        print(f"  {name}  {size:,} bytes")
    for table, rows in receipt.rows.items():
        print(f"  {rows:,} rows in {table}")
    for why, count in receipt.left_out.items():
        print(f"  left out: {count} {why}")


def _demo(arguments: argparse.Namespace) -> int:
    from exporters.demo import run_demo
    from exporters.progress_bar import ProgressBar

    bar = ProgressBar()
    try:
        shown = run_demo(Path(arguments.folder), bar)
    finally:
        bar.close()
    print(json.dumps(shown.plain(), ensure_ascii=False, indent=1) if arguments.json else shown.text())
    return 0 if shown.is_met else UNMET
