"""Papers in memory: a source of cases that needs no file, so that a test says in a few lines what was keyed."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from exporters import package
from exporters.dataset import Progress
from exporters.relevance import asked_only
from forms.form import Form
from forms.journal import Answer, Place, RosterRow
from forms.questionnaire import Choice, Group, Keying, Part, Question, Questionnaire, Roster
from storage.answer_rows import CaseBlock, Head, LevelRows, Order

ROW = Head(
    case_key=1,
    case_id="c1",
    keying=1,
    paper_number="03430-001",
    status="closed",
    batch="b1",
    batch_name="May, first bundle",
    district="03430",
    enumerator="E1",
    opened_at="2024-05-01T09:00:00+06:00",
    closed_at="2024-05-01T09:05:00+06:00",
    changed_at="2024-05-01T09:06:00+06:00",
    is_corrected=False,
    is_duplicate=False,
    has_conflict=False,
    form_version="0" * 64,
)


#: Papers that come at once.
PAPERS_A_BLOCK = 1_000


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper as a test says it."""

    row: Head
    answers: Mapping[Place, Answer]
    rows: tuple[RosterRow, ...]
    corrected: frozenset[Place]
    conflicts: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Papers:
    """A source that holds its papers."""

    versions: Sequence[Form]
    papers: Sequence[Paper]
    has_both_keyings: bool = False

    def forms(self) -> Sequence[Form]:
        return self.versions

    def blocks(self, order: Order | None = None, *, again: bool = False) -> Iterator[CaseBlock]:
        del again  # nobody keys meanwhile
        papers = self.papers
        if order is not None:
            papers = sorted(papers, key=lambda paper: order(paper.row.district, paper.row.case_id))
        whole = (block_of(papers[start : start + PAPERS_A_BLOCK]) for start in range(0, len(papers), PAPERS_A_BLOCK))
        return asked_only(whole, self.versions)

    def opaque(self) -> frozenset[str]:
        return frozenset()

    def coarse(self) -> frozenset[str]:
        return frozenset()

    def verified(self, progress: Progress | None = None) -> Callable[[Head], str]:
        del progress
        return lambda _head: "no"

    def quality(self, progress: Progress | None = None) -> Mapping[str, object]:
        del progress
        return {"papers": len(self.papers)}

    def without(self) -> frozenset[str]:
        return frozenset()

    def linked_blocks(self) -> Iterator[tuple[Sequence[Form], CaseBlock]]:
        known = {form.version_id for form in self.versions}
        oldest = self.versions[0].version_id
        papers = [
            paper if paper.row.form_version in known else replace(paper, row=paper.row._replace(form_version=oldest))
            for paper in self.papers
        ]
        yield self.versions, block_of(papers)

    def left_out(self) -> Mapping[str, int]:
        return {"drafts": 2}

    def notes(self, language: str = "") -> Sequence[tuple[str, str]]:
        del language
        return []

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        return [("i1", 7, "ab" * 32)]


def block_of(papers: Sequence[Paper]) -> CaseBlock:
    """Papers as the store gives them, by the column."""
    levels = {"": LevelRows(range(len(papers)), {})}
    owned = [(case, row) for case, paper in enumerate(papers) for row in paper.rows]
    for roster in sorted({row.roster for _case, row in owned}):
        here = [(case, row) for case, row in owned if row.roster == roster]
        levels[roster] = LevelRows(
            [case for case, _row in here],
            {},
            {},
            [row.row_id for _case, row in here],
            [row.parent for _case, row in here],
            [row.order for _case, row in here],
        )
    for case, paper in enumerate(papers):
        for place, answer in paper.answers.items():
            level = levels[next((row.roster for row in paper.rows if row.row_id == place.row), "")]
            number = level.row_ids.index(place.row) if place.row else case
            level.columns.setdefault(place.path, [""] * len(level.cases))
            level.put(place.path, number, "" if answer.missing or answer.off_path else answer.value)
            if answer != Answer(answer.value):
                level.flagged.setdefault(place.path, {})[number] = answer
    corrected = {case: paper.corrected for case, paper in enumerate(papers)}
    return CaseBlock([paper.row for paper in papers], levels, corrected, dict(enumerate(p.conflicts for p in papers)))


def label(english: str, russian: str = "") -> Mapping[str, tuple[str, ...]]:
    return {"English (en)": (english,), **({"Русский (ru)": (russian,)} if russian else {})}


LISTS = {
    "yn": (
        Choice("1", label("Yes", "Да")),
        Choice("2", label("No", "Нет")),
        Choice("98", label("Illegible", "Неразборчиво"), missing="illegible"),
        Choice("99", label("Blank", "Пусто"), missing="blank"),
    ),
    "topics": (
        Choice("1", label("HIV", "ВИЧ")),
        Choice("2", label("Law", "Закон")),
        Choice("96", label("Other")),
        Choice("99", label("Blank"), missing="blank"),
    ),
    "places": (Choice("KG01", label("Osh", "Ош")), Choice("007", label("Bond"))),
}


class Maker:
    """Makes questions, forms, papers and exports for tests."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @staticmethod
    def ask(name: str, kind: str = "text", choices: str = "", **more: object) -> Question:
        path = name if name.startswith("/") else f"/data/{name}"
        short = path.rpartition("/")[2]
        question = Question(path, short, kind, labels=label(f"About {short}", f"О {short}"), choices=choices)
        return replace(question, **more)  # type: ignore[arg-type]

    @staticmethod
    def form(*children: Part, version: str = "1") -> Form:
        languages = ("English (en)", "Русский (ru)")
        root = Group("/data", "data", children=children)
        return Form(Questionnaire("f", version, "A form", root, languages, languages[0], LISTS))

    @staticmethod
    def roster(path: str, *children: Part) -> Roster:
        return Roster(path, path.rpartition("/")[2], labels=label(path.rpartition("/")[2].title()), children=children)

    @staticmethod
    def keying(**marks: object) -> Keying:
        return replace(Keying(), **marks)  # type: ignore[arg-type]

    @staticmethod
    def paper(
        answers: Mapping[str, str | Answer],
        *,
        rows: Sequence[RosterRow] = (),
        conflicts: Sequence[str] = (),
        **head: object,
    ) -> Paper:
        """Answers by name (`age`) or by name and row (`age@r1`)."""
        return Paper(
            ROW._replace(**head),  # type: ignore[arg-type]
            {_place(name): Answer(answer) if isinstance(answer, str) else answer for name, answer in answers.items()},
            tuple(rows),
            frozenset(),
            frozenset(map(_place, conflicts)),
        )

    @staticmethod
    def source(form: Form | Sequence[Form], *papers: Paper) -> Papers:
        return Papers([form] if isinstance(form, Form) else form, papers)

    def export(
        self,
        source: Papers,
        folder: str = "out",
        *,
        formats: Sequence[str] = package.DEFAULT_FORMATS,
        language: str = "",
        flags: bool = False,
        notes: Sequence[tuple[str, str]] = (),
        progress: Progress | None = None,
    ) -> package.Receipt:
        return package.export(
            source,
            self.folder / folder,
            formats=formats,
            language=language,
            flags=flags,
            notes=notes,
            progress=progress,
        )


def _place(name: str) -> Place:
    path, _, row = name.partition("@") if not name.startswith("@") else (name, "", "")
    return Place(path if path.startswith(("/", "@")) else f"/data/{path}", row)


def read_table(folder: Path, table: str) -> list[dict[str, str]]:
    """One CSV of an export: rows as column → text."""
    with (folder / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
