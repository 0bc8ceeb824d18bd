"""The commands of this floor: `new`, `key`, `pack`, `inspect`, `merge`, `audit` (DESIGN §5)."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.errors import CannotRun
from forms.wording import phrase
from storage.driver import read_header
from storage.errors import StoreError
from storage.key_commands import add_key_option, read_keys
from storage.people_commands import (
    add_encrypt_command,
    add_encryption_options,
    add_people_command,
    create_as_said,
)
from storage.store import CENTRAL, DISTRICT, open_store
from storage.study_commands import (
    add_sealing_options,
    add_study_commands,
    doubled_seats,
    inspect_package,
    keys_as_said,
    new_from_study,
    seal_as_said,
    take_packages,
)
from storage.unlock_options import add_unlock_options, read_password
from storage.unlocking import who_unlocked

if TYPE_CHECKING:
    from storage.kept_words import KeptEnd
    from storage.merge import MergePlan, MergeReceipt
    from storage.paper_rows import Outcome
    from storage.store import Store

SOMETHING_FOUND = 1


def add_commands(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add the commands; each sets `run`, a function of the parsed arguments that gives the exit status."""
    new = _command(subparsers, "new", _new, phrase("Command", "make a store for a questionnaire"))
    new.add_argument("store", metavar="STORE")
    new.add_argument("--form", default="", metavar="FORM.xlsx")
    new.add_argument(
        "--practice", action="store_true", help=phrase("Command", "with sample papers to practise on; never merged")
    )
    new.add_argument("--kind", choices=(DISTRICT, CENTRAL), default=DISTRICT)
    new.add_argument("--district", default="", metavar="CODE")
    add_encryption_options(new)
    add_sealing_options(new)
    add_study_commands(subparsers)
    add_people_command(subparsers)
    add_encrypt_command(subparsers)
    key = _command(subparsers, "key", _key, phrase("Command", "key papers from a table, one row a paper"))
    key.add_argument("store", metavar="STORE")
    key.add_argument("table", metavar="DATA.csv|xlsx")
    key.add_argument("--enumerator", default="", metavar="CODE")
    key.add_argument("--keying", type=int, choices=(1, 2), default=1, help=phrase("Command", "first or second keying"))
    key.add_argument("--report", metavar="R", help=phrase("Command", "write what became of every row (.xlsx or .csv)"))
    pack = _command(subparsers, "pack", _pack, phrase("Command", "write a district file"))
    pack.add_argument("store", metavar="STORE")
    pack.add_argument("out", metavar="OUT")
    inspect = _command(
        subparsers, "inspect", _inspect, phrase("Command", "say what a store or district file is and holds")
    )
    inspect.add_argument("file", metavar="FILE")
    add_key_option(inspect)
    merge = _command(subparsers, "merge", _merge, phrase("Command", "merge district files into a store"))
    merge.add_argument("store", metavar="STORE")
    merge.add_argument("files", metavar="FILE", nargs="+")
    merge.add_argument("--plan", action="store_true", help=phrase("Command", "only say what would be done"))
    merge.add_argument(
        "--accept", action="append", default=[], metavar="STATION", help=phrase("Command", "vouch for a station")
    )
    merge.add_argument("--report", metavar="R.xlsx", help=phrase("Command", "write files, conflicts and duplicates"))
    add_key_option(merge)
    _add_keeping(subparsers)


def _add_keeping(subparsers: Any) -> None:  # noqa: ANN401
    """`audit`, `backup`, `restore`: what keeps a store sound."""
    audit = _command(subparsers, "audit", _audit, phrase("Command", "verify a store and its audit trail"))
    audit.add_argument("store", metavar="STORE")
    audit.add_argument(
        "--words",
        default="",
        metavar="WORDS",
        help=phrase("Command", "eight words of a printed sheet: are they in it?"),
    )
    keep = _command(
        subparsers, "backup", _backup, phrase("Command", "copy a store to a folder, proved by opening the copy")
    )
    keep.add_argument("store", metavar="STORE")
    keep.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        help=phrase("Command", "the folder “backups” beside the store if not said"),
    )
    keep.add_argument(
        "--second", metavar="FOLDER", help=phrase("Command", "put the copy into this folder too, a stick")
    )
    back = _command(
        subparsers, "restore", _restore, phrase("Command", "put a backup back; the present store is kept aside")
    )
    back.add_argument("backup", metavar="BACKUP")
    back.add_argument("store", metavar="STORE")


def _command(subparsers: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:  # noqa: ANN401
    parser: argparse.ArgumentParser = subparsers.add_parser(name, help=text)
    parser.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    parser.set_defaults(run=run)
    if run is not _new:
        add_unlock_options(parser)
    return parser


def _say(plain: dict[str, Any], lines: Sequence[str], *, as_json: bool) -> None:
    print(json.dumps(plain, ensure_ascii=False, indent=1, default=str) if as_json else "\n".join(lines))


# --- new, pack, inspect, audit ---------------------------------------------------------------------------------------


def _new(arguments: argparse.Namespace) -> int:
    keys = keys_as_said(arguments)  # before anything is written: a store left without them would send in the plain
    with _new_store(arguments) as store:
        sealed_for = seal_as_said(store, keys)
        row = store.form_versions()[-1]
        questions = sum(question.is_keyed for question in store.form().questionnaire.questions())
        plain = {
            "store": str(store.path),
            "kind": store.kind,
            "district": store.district,
            "station": store.station_id,
            "form_id": row.form_id,
            "form_version": row.version_id,
            "questions": questions,
            "sealed_for": sealed_for,
        }
        title = row.title or row.form_id
        lines = [
            phrase("Command", "made {store}: a {kind} store for “{title}”, {questions} questions").format(
                store=arguments.store, kind=store.kind, title=title, questions=questions
            )
        ]
    _say(plain, lines, as_json=arguments.json)
    return 0


def _new_store(arguments: argparse.Namespace) -> Store:
    from forms.form_file import read_form_file
    from storage.practice import create_practice_store

    if arguments.study:
        return new_from_study(arguments)
    if arguments.practice == bool(arguments.form):
        raise CannotRun(
            phrase("Storage", "a new store needs a questionnaire, a practice store has its own"),
            where=arguments.store,
            advice=phrase("Storage", "Say --form FORM.xlsx, --study FILE.anketa-study --seat N, or --practice alone."),
        )
    if arguments.practice:
        return create_practice_store(Path(arguments.store))
    file = read_form_file(arguments.form)
    content = {"xform_xml": file.converted.xml, "source": file.source, "files": file.files}
    return create_as_said(arguments, {**content, "kind": arguments.kind, "district": arguments.district})


def _pack(arguments: argparse.Namespace) -> int:
    from storage.district_file import pack

    with open_store(arguments.store) as store:
        packed = pack(store, Path(arguments.out))
    lines = [
        phrase("Command", "packed {cases} cases into {path} (file {number} of this station)").format(
            cases=packed.cases, path=packed.path, number=packed.number
        )
    ]
    if packed.drafts_left:
        lines.append(
            phrase("Command", "{drafts_left} drafts stay at home: they are not closed").format(
                drafts_left=packed.drafts_left
            )
        )
    lines += [phrase("Command", "sealed for {key}").format(key=key) for key in packed.sealed_for]
    _say(asdict(packed), lines, as_json=arguments.json)
    return 0


def _inspect(arguments: argparse.Namespace) -> int:
    from storage.district_file import inspect_file
    from storage.study_package import is_package

    if is_package(Path(arguments.file)):
        return inspect_package(Path(arguments.file), arguments)
    found = inspect_file(Path(arguments.file), read_keys(arguments))
    is_sent = found.number > 0
    lines = [f"{found.path}: a {f'{found.store_kind} ' if found.store_kind else ''}{found.kind}"]
    lines.append(
        phrase("Command", "  district {district}, station {station}").format(
            district=found.district or phrase("Command", "not said"), station=found.station
        )
    )
    if is_sent:
        lines.append(
            phrase("Command", "  file {number} of this station, packed {packed_at}").format(
                number=found.number, packed_at=found.packed_at
            )
        )
    lines += [phrase("Command", "  sealed for {key}").format(key=key) for key in found.sealed_for]
    if found.is_closed:
        lines.append(phrase("Command", "  whole, and signed by that station; what it holds is seen with --key FILE"))
        _say(asdict(found), lines, as_json=arguments.json)
        return 0
    lines += [
        phrase("Command", "  questionnaire {form}, {number} version(s)").format(form=form, number=len(versions))
        for form, versions in found.forms.items()
    ]
    counted = (
        phrase("Command", "  {cases} cases, {drafts} drafts left at home, {changes} changes in the audit trail")
        if is_sent
        else phrase("Command", "  {cases} cases, {drafts} drafts, {changes} changes in the audit trail")
    )
    lines.append(counted.format(cases=found.cases, drafts=found.drafts, changes=found.changes))
    _say(asdict(found), lines, as_json=arguments.json)
    return 0


def _audit(arguments: argparse.Namespace) -> int:
    from storage.anchor import head_words
    from storage.audit import verify
    from storage.forks import list_forks
    from storage.kept_words import find_words, read_words

    wanted = read_words(arguments.words) if arguments.words else ()
    with open_store(arguments.store, read_only=True) as store:
        report = verify(store)
        kept = find_words(store, wanted) if wanted else None
        forks = list_forks(store)
        twice = doubled_seats(store)
    lines = [
        phrase("Command", "{cases} cases, {drafts} drafts, {changes} changes in the audit trail").format(
            cases=report.cases, drafts=report.drafts, changes=report.changes
        )
    ]
    lines += [
        phrase("Command", "  chain {incarnation}: {number} changes, ends {digest}").format(
            incarnation=incarnation, number=number, digest=digest
        )
        for incarnation, number, digest in report.heads
    ]
    words = head_words(report.heads)
    lines.append(phrase("Command", "  in words: {words}").format(words=" ".join(words)))
    lines += [
        phrase(
            "Command",
            "  station {station} went on from an earlier state, change {seq} of {earlier}: {changes} later changes "
            "about {number} papers had been sent before; they are here",
        ).format(
            station=fork.station, seq=fork.seq, earlier=fork.earlier, changes=fork.changes, number=len(fork.papers)
        )
        for fork in forks
    ]
    lines += [
        phrase("Command", "  seat {seat} was taken by {number} laptops: {stations}").format(
            seat=seat, number=len(stations), stations=", ".join(stations)
        )
        for seat, stations in twice
    ]
    lines += [f"{finding.where}: {finding.what}" for finding in report.findings]
    lines.append(
        phrase("Command", "nothing is wrong")
        if not report.findings
        else phrase("Command", "{number} findings; the first: {where}").format(
            number=len(report.findings), where=report.findings[0].where
        )
    )
    plain = {**asdict(report), "words": words, "forks": [asdict(fork) for fork in forks], "seats_taken_twice": twice}
    if wanted:
        plain["kept"] = asdict(kept) if kept is not None else None
        lines.append(_kept_line(kept))
    _say(plain, lines, as_json=arguments.json)
    return SOMETHING_FOUND if report.findings or (wanted and kept is None) else 0


def _kept_line(kept: KeptEnd | None) -> str:
    if kept is None:
        return phrase(
            "Storage",
            "the words of the sheet are NOT in this trail: its end was cut off, it was written anew, "
            "or the sheet is of another store",
        )
    return phrase(
        "Storage",
        "the words of the sheet are in this trail: change {number} of {chain}, {made_at}, by {who}; {later} changes of "
        "that chain came after it",
    ).format(number=kept.seq, chain=kept.incarnation, made_at=kept.made_at, who=kept.who or "–", later=kept.later)


def _backup(arguments: argparse.Namespace) -> int:
    from storage.backups import FOLDER, backup, copy_to_second

    with open_store(arguments.store) as store:
        path = store.path
        copy = backup(store, Path(arguments.folder) if arguments.folder else path.parent / FOLDER)
    second = copy_to_second(copy, path, Path(arguments.second)) if arguments.second else None
    lines = [phrase("Command", "copied {path} to {copy}; the copy opens and is like it").format(path=path, copy=copy)]
    lines += [phrase("Command", "and to {second}, byte for byte").format(second=second)] if second else []
    _say({"store": str(path), "backup": str(copy), "second": str(second or "")}, lines, as_json=arguments.json)
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    from storage.backups import restore
    from storage.restore_rights import guards_at, refuse_restore

    path = Path(arguments.store)
    password = ""
    if arguments.person and arguments.person in {one.code for one in guards_at(path)} and not read_header(path):
        password = read_password(
            phrase("Storage", "Password of {name}: ").format(name=arguments.person), file=arguments.passphrase_file
        )
    done = restore(Path(arguments.backup), path, who=refuse_restore(path, arguments.person, password))
    lines = [
        phrase("Command", "{path} is now what {backup} was: {cases} cases, {drafts} drafts").format(
            path=done.path, backup=arguments.backup, cases=done.contents.cases, drafts=done.contents.drafts
        )
    ]
    if done.kept_aside is not None:
        lines.append(
            phrase("Command", "what stood there before is kept in {kept_aside}").format(kept_aside=done.kept_aside)
        )
    lines.append(phrase("Command", "Merge the district files that were sent since: what they hold comes back."))
    _say(asdict(done), lines, as_json=arguments.json)
    return 0


# --- key -------------------------------------------------------------------------------------------------------------


def _key(arguments: argparse.Namespace) -> int:
    from storage.paper_rows import CLOSED, DUPLICATE, REFUSED, SKIPPED, as_lines, key_rows
    from storage.reports import keying_sheets, write_report
    from storage.table_file import read_table_file

    table = read_table_file(Path(arguments.table))
    outcomes: list[Outcome] = []
    with open_store(arguments.store) as store:
        who = arguments.enumerator or who_unlocked(store.key)
        _check_enumerator(store, who)
        for outcome in key_rows(store, table, enumerator=who, keying=arguments.keying):
            outcomes.append(outcome)
            if not arguments.json:
                for line in as_lines(outcome):
                    print(line, flush=True)  # a script that reads along must see that the paper is stored
    counts = Counter(outcome.what for outcome in outcomes)
    if arguments.report:
        write_report(Path(arguments.report), keying_sheets(outcomes))
    if arguments.json:
        print(
            json.dumps(
                {
                    **{what: counts[what] for what in (CLOSED, SKIPPED, DUPLICATE, REFUSED)},
                    "rows": [asdict(one) for one in outcomes],
                },
                ensure_ascii=False,
                indent=1,
            )
        )
    else:
        kept = sum(len(outcome.troubles) for outcome in outcomes if outcome.what in {CLOSED, DUPLICATE})
        print(
            phrase(
                "Command",
                "{closed} closed, {skipped} skipped as identical, {duplicates} duplicates, {refused} refused; "
                "{kept} answers kept as on the paper against a rule",
            ).format(
                closed=counts[CLOSED],
                skipped=counts[SKIPPED],
                duplicates=counts[DUPLICATE],
                refused=counts[REFUSED],
                kept=kept,
            )
        )
    return SOMETHING_FOUND if counts[DUPLICATE] or counts[REFUSED] else 0


def _check_enumerator(store: Any, code: str) -> None:  # noqa: ANN401
    from storage.people import list_people

    people = list_people(store)
    if code and people and code not in {person.code for person in people}:
        raise StoreError(
            phrase("Storage", "there is nobody with the code {code} in this store").format(code=code),
            where=str(store.path),
            advice=phrase("Storage", "The codes are: {codes}").format(
                codes=", ".join(person.code for person in people)
            ),
        )


# --- merge -----------------------------------------------------------------------------------------------------------


def _merge(arguments: argparse.Namespace) -> int:
    from storage.merge import apply_merge, plan_merge
    from storage.reports import merge_sheets, write_report

    files = [Path(name) for name in arguments.files]
    missing = next((path for path in files if not path.is_file()), None)
    if missing is not None:
        raise CannotRun(
            phrase("Storage", "there is no such file"), where=str(missing), advice=phrase("Storage", "Check the path.")
        )
    with open_store(arguments.store) as store:
        files, taken = take_packages(store, files, is_plan=arguments.plan)
        plan = plan_merge(store, files, accept=arguments.accept, keys=read_keys(arguments))
        receipt = None if arguments.plan else apply_merge(store, plan)
        if arguments.report:
            write_report(Path(arguments.report), merge_sheets(store, plan))
    lines = taken + (_merge_lines(plan, receipt) if files or not taken else [])
    _say({**_plain_merge(plan, receipt), "packages": taken}, lines, as_json=arguments.json)
    if not arguments.json:
        for file in plan.files:
            for refused in file.refused:
                print(f"refused {refused}", file=sys.stderr)
    is_clean = not (plan.conflicts or plan.duplicates or any(file.refused for file in plan.files))
    return 0 if is_clean else SOMETHING_FOUND


def _plain_merge(plan: MergePlan, receipt: MergeReceipt | None) -> dict[str, Any]:
    files = [
        {
            **{
                name: getattr(file, name)
                for name in ("path", "station", "district", "number", "new", "updated", "identical", "notes")
            },
            "refused": [
                {"error": type(one).__name__, "where": one.where, "what": one.what, "advice": one.advice}
                for one in file.refused
            ],
        }
        for file in plan.files
    ]
    totals = {name: getattr(plan, name) for name in ("new", "updated", "identical", "conflicts", "duplicates")}
    return {"applied": receipt is not None, **totals, "files": files}


def _merge_lines(plan: MergePlan, receipt: MergeReceipt | None) -> list[str]:
    lines = []
    for file in plan.files:
        if file.refused:
            continue
        lines.append(
            phrase("Command", "{name}: {new} new, {updated} updated, {identical} identical").format(
                name=file.path.name, new=file.new, updated=file.updated, identical=file.identical
            )
        )
        lines += [f"  note: {note}" for note in file.notes]
    refused = sum(bool(file.refused) for file in plan.files)
    done = phrase("Command", "would be") if receipt is None else phrase("Command", "are")
    lines.append(
        phrase(
            "Command",
            "{new} new, {updated} updated, {identical} identical cases; {conflicts} conflicts and {duplicates} "
            "duplicates {done} in the store; {refused} files refused",
        ).format(
            new=plan.new,
            updated=plan.updated,
            identical=plan.identical,
            conflicts=plan.conflicts,
            duplicates=plan.duplicates,
            done=done,
            refused=refused,
        )
    )
    return lines
