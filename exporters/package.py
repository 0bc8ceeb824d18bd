"""One export = one folder: written aside, read back and checked, then put in place (EXPORTS.md).

An older export of ours moves to `FOLDER.previous` and back when the last step fails. A folder that holds anything else
is refused. Whatever goes wrong, or is cancelled, leaves what was there before and nothing beside it.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from exporters import dataset as datasets
from exporters import proof
from exporters.codebook import CODEBOOK
from exporters.columns import ISSUE_COLUMNS, ISSUES
from exporters.cuts import cuts
from exporters.dataset import Dataset, Progress, go_on
from exporters.digest import Digest
from exporters.errors import CannotWrite, FolderRefused
from exporters.formats import Format, Writer, chosen
from exporters.issues import FORMATS_OF
from exporters.left_out import left_out_words
from exporters.manifest import is_export, write_manifest
from exporters.rows import Rows
from exporters.source import Source
from exporters.words import own_words
from exporters.workbook import Said
from forms.wording import phrase, translate

#: What comes out when nobody says: all that needs no further package.
DEFAULT_FORMATS = ("xlsx", "csv", "csv_excel", "sav", "dta", "codebook")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came out: the folder, cases, rows of each table (issues too), and the files with their sizes in bytes."""

    folder: Path
    cases: int
    rows: Mapping[str, int]
    issues: int
    files: Mapping[str, int]
    left_out: Mapping[str, int]


class Written(NamedTuple):
    """Rows of each table, and issues of each kind."""

    rows: dict[str, int]
    issues: Counter[str]


def export(
    source: Source,
    folder: Path,
    *,
    formats: Sequence[str] = DEFAULT_FORMATS,
    language: str = "",
    flags: bool = False,
    notes: Sequence[Said] = (),
    progress: Progress | None = None,
) -> Receipt:
    """Export a store's cases into `folder`.

    `flags` puts a column beside each question; `notes`, and the store's own, are said in export_info and in the
    manifest. Raises `WordUnknown` (format, language), `FolderRefused`, `CannotWrite`, `ExportCancelled`, `ExportError`
    when a file does not read back as it was written.
    """
    wanted = chosen(formats)
    folder = folder.absolute()
    check_folder(folder)
    has_widths = any(one.needs_widths for one in wanted)
    dataset = datasets.build(source, language=language, flags=flags, has_widths=has_widths, progress=progress)
    said = (*dict((*source.notes(dataset.language), *notes)).items(), *_about(dataset, wanted))
    with _in_words(folder), _aside(folder) as aside:
        digests, written = _write(aside, dataset, wanted, said, progress)
        kept = tuple(dict((*source.notes(), *notes)).items())
        write_manifest(aside, dataset, digests, kept, issues=written.issues, quality=source.quality(progress))
        files = {path.relative_to(aside).as_posix(): _settle(path) for path in _files(aside)}
        go_on(progress, dataset.cases, dataset.cases, phrase("Exports", "putting in place"))
        _put_in_place(aside, folder)
    rows = written.rows
    return Receipt(folder, dataset.cases, rows, rows[ISSUES], files, dataset.left_out)


def check_folder(folder: Path) -> None:
    """Raise `FolderRefused` for a folder that an export must not replace, `CannotWrite` for one that cannot be read."""
    try:
        if folder.is_dir() and (not any(folder.iterdir()) or is_export(folder)):
            return
        if folder.exists():
            what = (
                phrase("Exports", "this folder holds other things than an export")
                if folder.is_dir()
                else phrase("Exports", "this is a file")
            )
            raise FolderRefused(
                what, where=str(folder), advice=phrase("Exports", "Name a new folder, an empty one or an older export.")
            )
    except OSError as error:
        raise _unwritable(error, folder) from error


def _about(dataset: Dataset, wanted: Sequence[Format]) -> list[Said]:
    """What export_info says of every export, in its language; nothing depends on the clock or on the store's place."""
    say = partial(own_words, language=dataset.language)
    study = dataset.study
    said = [
        (say(translate("Exports", "title")), study.title),
        (say(translate("Exports", "questionnaire")), study.form_id),
        (
            say(translate("Exports", "language of the labels")),
            dataset.language or say(translate("Exports", "(the questionnaire's only one)")),
        ),
        (say(translate("Exports", "cases")), str(dataset.cases)),
    ]
    version_words, left_words = translate("Exports", "form version {mark}"), translate("Exports", "left out: {why}")
    rows_words, loses_words = translate("Exports", "rows of {table}"), translate("Exports", "{files} loses")
    status_words = translate("Exports", "cases with status {status}")
    said += [(say(version_words).format(mark=version.mark), version.version) for version in study.versions]
    said += [(say(status_words).format(status=say(one)), str(count)) for one, count in dataset.statuses.items()]
    left = sorted(dataset.left_out.items())
    said += [(say(left_words).format(why=left_out_words(why, say)), str(count)) for why, count in left]
    said += [(say(rows_words).format(table=table.name), str(table.rows)) for table in dataset.tables if table.rows >= 0]
    said += [(say(loses_words).format(files=one.files), say(loss)) for one in wanted for loss in one.loses]
    meaning = translate("Exports", "see {file}; an empty cell was not asked, or is blank for a reason")
    said.append((say(translate("Exports", "what the columns mean")), say(meaning).format(file=CODEBOOK)))
    return said


def _write(
    aside: Path, dataset: Dataset, wanted: Sequence[Format], said: Sequence[Said], progress: Progress | None
) -> tuple[dict[str, Mapping[str, Digest]], Written]:
    """Write all formats in one pass, read them back, and hold them against the dataset; digests, and counts."""
    writers: dict[str, Writer] = {}
    rows = Written({table.name: 0 for table in dataset.tables}, Counter())
    cut = list(cuts(dataset, [one.key for one in wanted]))
    with ExitStack() as undo:
        for one in wanted:
            writers[one.key] = one.open(aside, dataset, said)
            undo.callback(_abandon, writers[one.key])
        for chunk in dataset.chunks(progress):
            found = [*chunk[ISSUES], *cut]
            told = [row for row in found if not FORMATS_OF.get(row[0], writers.keys()).isdisjoint(writers)]
            chunk[ISSUES] = Rows.of(told, len(ISSUE_COLUMNS))
            cut = []
            for name, part in chunk.items():
                rows.rows[name] += len(part)
            rows.issues.update(row[0] for row in told)
            for writer in writers.values():
                writer.write(chunk)
        for writer in writers.values():
            writer.finish()
        undo.pop_all()
    digests = {key: writer.digests for key, writer in writers.items()}
    for key, writer in writers.items():
        proof.compare_counts(digests[key], dataset, key)
        with proof.readable(key):
            proof.compare(digests[key], writer.read_again(progress), key)
    return digests, rows


def _abandon(writer: Writer) -> None:
    with suppress(OSError):
        writer.abandon()


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def _settle(path: Path) -> int:
    """Let a file reach the disk before it gets its name; its size in bytes."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
        return os.fstat(stream.fileno()).st_size


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """A new folder beside the target, gone again at the end unless it was renamed."""
    aside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.partial")
    aside.mkdir(parents=True)
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _put_in_place(aside: Path, folder: Path) -> None:
    """Let the new export take the folder's name; the older one becomes `.previous`, or stays if that fails."""
    previous = folder.with_name(folder.name + ".previous")
    if not folder.exists():
        aside.rename(folder)
        return
    if not is_export(folder):
        folder.rmdir()  # it was empty; fails, rightly, when something was put there meanwhile
        aside.rename(folder)
        return
    if previous.exists():
        if not is_export(previous):
            raise FolderRefused(
                phrase("Exports", "the older export would move here, but something else stands there"),
                where=str(previous),
                advice=phrase("Exports", "Move it away and export again."),
            )
        shutil.rmtree(previous)
    folder.rename(previous)
    try:
        aside.rename(folder)
    except OSError:
        previous.rename(folder)
        raise


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unwritable(error, folder) from error


def _unwritable(error: OSError, folder: Path) -> CannotWrite:
    return CannotWrite(
        phrase("Exports", "the export cannot be written: {strerror}").format(strerror=error.strerror or error),
        where=str(error.filename or folder),
        advice=phrase(
            "Exports", "Close the files of the older export, check the free space and your rights to the folder."
        ),
    )
