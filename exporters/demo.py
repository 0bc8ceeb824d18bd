"""The whole job on the built-in survey, from papers to tables: key, pack, merge, export, recompute (DESIGN §5).

The papers are synthetic: made so that every published percentage and odds ratio comes out. What is shown is that the
program loses and changes nothing on the way, not what police officers know.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import resources
from exporters.dataset import Progress, go_on
from exporters.errors import CannotWrite, ExportError, FolderRefused
from exporters.package import export
from exporters.published import MODEL, READERS, Line, measure_words, recompute
from exporters.store_source import StoreSource
from forms.form_file import FormFile, read_form_file
from forms.wording import phrase, translate
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.notes import set_note
from storage.paper_rows import CLOSED, as_lines, key_rows
from storage.people import Person, add_person
from storage.signed_file import SUFFIX
from storage.store import CENTRAL, Store, create_store
from storage.store import DISTRICT as DISTRICT_STORE
from storage.table_file import Row, Table, read_table_file

QUESTIONNAIRE = "questionnaires/police_417.xlsx"
PAPERS = "questionnaires/police_417_synthetic.csv"
#: Column that says which district a paper came from.
DISTRICT = "adm2"
ENUMERATOR = "demo"
SYNTHETIC = translate(
    "Exports", "The data are synthetic: made so that the published numbers come out. They are not the survey's papers."
)

_ALL_MET = translate("Exports", "Every published number is met, in data.xlsx, csv, main.sav and main.dta alike.")
_DISTRICTS, _FILES, _CENTRAL, _EXPORT = "districts", "files", "central.anketa", "export"


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What came out: the published table beside what the exported files give."""

    folder: Path
    districts: int
    cases: int
    lines: tuple[Line, ...]

    @property
    def is_met(self) -> bool:
        """Whether every published number was met."""
        return all(line.is_met for line in self.lines)

    def plain(self) -> dict[str, object]:
        """As one JSON object."""
        return {
            "folder": str(self.folder),
            "note": SYNTHETIC,
            "districts": self.districts,
            "cases": self.cases,
            "is_met": self.is_met,
            "lines": [
                {
                    "key": line.key,
                    "measure": line.measure,
                    "published": line.published,
                    "obtained": line.obtained,
                    "valid_n": line.valid,
                    "is_met": line.is_met,
                }
                for line in self.lines
            ],
        }

    def text(self) -> str:
        """For people, in columns."""
        head = (
            phrase("Exports", "measure"),
            phrase("Exports", "published"),
            phrase("Exports", "obtained from the export"),
            phrase("Exports", "valid N"),
            "",
        )
        rows = [head, *(_columns_of(line) for line in self.lines)]
        widths = [max(len(row[place]) for row in rows) for place in range(len(head))]
        table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        unmet = "; ".join(measure_words(line) for line in self.lines if not line.is_met)
        verdict = (
            phrase("Exports", "NOT MET: {measures}").format(measures=unmet) if unmet else phrase("Exports", _ALL_MET)
        )
        done = phrase("Exports", "{cases} papers keyed in {districts} districts, merged and exported to {folder}")
        return "\n".join([
            phrase("Exports", SYNTHETIC),
            done.format(cases=self.cases, districts=self.districts, folder=self.folder / _EXPORT),
            "",
            *table,
            "",
            f"aOR: {MODEL}",
            verdict,
        ])


def _columns_of(line: Line) -> tuple[str, ...]:
    verdict = "" if line.is_met else phrase("Exports", "NOT MET")
    return measure_words(line), line.published, line.obtained, str(line.valid), verdict


def run_demo(folder: Path, progress: Progress | None = None) -> Demonstration:
    """Do the whole job in a new or empty folder.

    Leaves districts/*.anketa, files/*.anketa-district, central.anketa and export/. Raises `FolderRefused` for a folder
    that holds anything; when something fails or is cancelled, what was made is removed again.
    """
    folder = folder.absolute()
    questionnaire = read_form_file(resources.file(QUESTIONNAIRE))
    papers = read_table_file(resources.file(PAPERS))
    with _fresh(folder):
        files = _key_and_pack(folder, questionnaire, papers, progress)
        with _create(folder / _CENTRAL, questionnaire, kind=CENTRAL) as central:
            _merge(central, files, progress)
            receipt = export(
                StoreSource(central),
                folder / _EXPORT,
                progress=_named(progress, "exporting"),
            )
    if receipt.cases != len(papers.rows):
        raise ExportError(
            phrase("Exports", "{number} papers were keyed, {cases} came out").format(
                number=len(papers.rows), cases=receipt.cases
            ),
            where=str(folder),
        )
    first, *others = (recompute(*read(receipt.folder)) for read in READERS)
    if any(other != first for other in others):
        raise ExportError(
            phrase("Exports", "csv, data.xlsx, main.sav and main.dta give different numbers"), where=str(receipt.folder)
        )
    return Demonstration(folder, len(files), receipt.cases, first)


@contextmanager
def _fresh(folder: Path) -> Iterator[None]:
    """A new or empty folder; what was made in it is removed when something fails."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderRefused(
                phrase("Exports", "this folder is not empty"),
                where=str(folder),
                advice=phrase("Exports", "Name a new or empty folder."),
            )
        for name in (_DISTRICTS, _FILES):
            (folder / name).mkdir(parents=True)
    except OSError as error:
        raise CannotWrite(
            phrase("Exports", "the folder cannot be written ({strerror})").format(strerror=error.strerror or error),
            where=str(folder),
            advice=phrase("Exports", "Choose another folder, or free some space."),
        ) from error
    with ExitStack() as undo:
        undo.callback(_remove, folder)
        yield
        undo.pop_all()


def _remove(folder: Path) -> None:
    for name in (_DISTRICTS, _FILES, _EXPORT):
        shutil.rmtree(folder / name, ignore_errors=True)
    for left in folder.glob(f"{_CENTRAL}*"):
        left.unlink(missing_ok=True)


def _key_and_pack(folder: Path, questionnaire: FormFile, papers: Table, progress: Progress | None) -> list[Path]:
    """One store and one district file per district."""
    column = papers.header.index(DISTRICT)
    districts: dict[str, list[Row]] = {}
    for row in papers.rows:
        districts.setdefault(row.cells[column], []).append(row)
    files = []
    keyed = 0
    for district, rows in sorted(districts.items()):
        out = folder / _FILES / f"{district}{SUFFIX}"
        with _create(folder / _DISTRICTS / f"{district}.anketa", questionnaire, district=district) as store:
            add_person(store, Person(ENUMERATOR, "Demonstration"))
            for outcome in key_rows(store, replace(papers, rows=tuple(rows)), enumerator=ENUMERATOR):
                if outcome.what != CLOSED:
                    raise ExportError(
                        phrase("Exports", "a paper was not keyed: {why}").format(why=" ".join(as_lines(outcome))),
                        where=str(papers.path),
                    )
                keyed += 1
                go_on(
                    progress,
                    keyed,
                    len(papers.rows),
                    phrase("Exports", "keying {number} districts").format(number=len(districts)),
                )
            pack(store, out)
        files.append(out)
    return files


def _create(path: Path, questionnaire: FormFile, *, kind: str = DISTRICT_STORE, district: str = "") -> Store:
    store = create_store(
        path,
        xform_xml=questionnaire.converted.xml,
        source=questionnaire.source,
        files=questionnaire.files,
        kind=kind,
        district=district,
    )
    set_note(store, "note", SYNTHETIC)
    return store


def _merge(central: Store, files: Sequence[Path], progress: Progress | None) -> None:
    plan = plan_merge(central, files, progress=_named(progress, "reading the district files"))
    receipt = apply_merge(central, plan, progress=_named(progress, "merging"))
    if receipt.refused or receipt.conflicts or receipt.duplicates:
        said = "; ".join(str(refusal) for refusal in receipt.refused) or phrase(
            "Exports", "there are conflicts or duplicates"
        )
        raise ExportError(
            phrase("Exports", "the district files do not merge cleanly: {said}").format(said=said),
            where=str(central.path),
        )


def _named(progress: Progress | None, what: str) -> Progress | None:
    """The same callback, with the demonstration's word for the step."""
    if progress is None:
        return None
    return lambda done, total, _what: progress(done, total, what)
