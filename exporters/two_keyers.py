"""Two scripted keyers over the synthetic papers, with planted errors: what second keying finds, and what is left.

Every error is known, so that the comparison can be held to the truth: each planted discrepancy must be found unless
both keyers made the same error, and after the decisions the papers are read against the truth once more. The rate is
the one measured for single keying, 22 wrong fields in 10,000 (KEYING.md); among the errors are answers slipped into
the next box and 1 taken for 7. It is done twice: with every question keyed twice, and with those alone that the form
marks `key::verify`, as a study would.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import resources
from exporters.dataset import Progress, go_on
from exporters.demo import PAPERS, QUESTIONNAIRE, SYNTHETIC
from exporters.errors import ExportError, FolderRefused
from forms.adjudication import FIRST, SECOND, THIRD
from forms.comparison import Discrepancy, verified_paths
from forms.error_rate import ErrorRate, error_rate
from forms.form_file import read_form_file
from forms.journal import BLANK, Answer
from forms.wording import phrase
from storage.cases import read_cases
from storage.notes import set_note
from storage.pairing import list_pairs
from storage.paper_rows import CLOSED, as_lines, key_rows
from storage.people import Person, add_person
from storage.store import CENTRAL, Store, create_store
from storage.table_file import Row, Table, read_table_file
from storage.verification import CheckedPaper, Checkup, check_all, check_paper, decide

#: Wrong fields in 10,000, single keying: Paulsen 2012 and the CAST trial (KEYING.md).
SINGLE_KEYING = 22
#: Wrong fields in 10,000 after double keying (Paulsen 2012): what must not be exceeded.
DOUBLE_KEYING = 0.46
_STORE, _MARKED_STORE = "two_keyers.anketa", "marked.anketa"
_NUMBER = "form_no"
#: Questions one below the other on the paper, where an answer slips into the next box.
_GRID = ("e1_condom", "e2_syringe", "e3_ost", "e4_should_refer", "e5_detain")
_PLACES = frozenset({_NUMBER, "adm1", "adm2"})
_ROUNDS = 20

#: (paper number, question name) → what stands there.
Cells = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it: planted errors per keyer, discrepancies that are not the same error twice, those found.

    All of it is about the questions that were keyed twice; `residual` is what is left wrong in these, `once` what is
    wrong in those that were keyed once (None when all were keyed twice).
    """

    papers: int
    questions: int
    planted: tuple[int, int]
    same_twice: int
    to_find: int
    found: int
    checkup: Checkup
    residual: ErrorRate
    once: ErrorRate | None = None

    @property
    def is_met(self) -> bool:
        """Whether every planted discrepancy was found and the rest is small enough."""
        return self.found == self.to_find and self.residual.per_10_000 <= DOUBLE_KEYING

    def plain(self) -> dict[str, object]:
        """As one JSON object."""
        figures = self.checkup.figures
        return {
            "note": SYNTHETIC,
            "papers": self.papers,
            "questions_keyed_twice": self.questions,
            "answers_compared": figures.compared,
            "planted": list(self.planted),
            "same_error_twice": self.same_twice,
            "to_find": self.to_find,
            "found": self.found,
            "discrepancies": figures.differences.errors,
            "keyers": {name: _plain(rate) for name, rate in figures.keyers.items()},
            "residual": _plain(self.residual),
            **({"residual_keyed_once": _plain(self.once)} if self.once is not None else {}),
            "is_met": self.is_met,
        }

    def text(self) -> str:
        """For people."""
        figures = self.checkup.figures
        compared = phrase(
            "Exports", "{papers} papers keyed twice, {questions} questions each, {answers} answers compared"
        )
        planted = phrase("Exports", "planted: {first} and {second} errors, {same} of them the same twice")
        found = phrase("Exports", "found: {found} of {number} planted discrepancies ({all} in all)")
        keyer = phrase("Exports", "errors of keyer {name}: {rate}")
        left = phrase("Exports", "left after the decisions: {rate}; double keying elsewhere: {other}")
        once = phrase("Exports", "in the questions keyed once: {rate}")
        met = phrase("Exports", "Every planted discrepancy is found.")
        lines = [
            compared.format(papers=self.papers, questions=self.questions, answers=figures.compared),
            planted.format(first=self.planted[0], second=self.planted[1], same=self.same_twice),
            found.format(found=self.found, number=self.to_find, all=figures.differences.errors),
            *(keyer.format(name=name, rate=_say(rate)) for name, rate in figures.keyers.items()),
            left.format(rate=_say(self.residual), other=DOUBLE_KEYING),
            *([once.format(rate=_say(self.once))] if self.once is not None else ()),
            met if self.is_met else phrase("Exports", "NOT MET"),
        ]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Trials:
    """The trial with every question keyed twice, and with those that the form marks."""

    every: Trial
    marked: Trial

    @property
    def is_met(self) -> bool:
        """Whether both are."""
        return self.every.is_met and self.marked.is_met

    def plain(self) -> dict[str, object]:
        """As one JSON object."""
        return {**self.every.plain(), "is_met": self.is_met, "marked": self.marked.plain()}

    def text(self) -> str:
        """For people."""
        every = phrase("Exports", "Every question keyed twice:")
        marked = phrase("Exports", "Those marked key::verify keyed twice:")
        return "\n".join((phrase("Exports", SYNTHETIC), every, self.every.text(), marked, self.marked.text()))


def _say(rate: ErrorRate) -> str:
    said = phrase("Exports", "{errors} of {answers}, {rate} in 10,000 (95 %: {low}–{high})")
    figures = {"rate": rate.per_10_000, "low": rate.low, "high": rate.high}
    shown = {name: f"{one:.2f}" for name, one in figures.items()}
    return said.format(errors=rate.errors, answers=rate.answers, **shown)


def _plain(rate: ErrorRate) -> dict[str, float]:
    return {"errors": rate.errors, "answers": rate.answers, "per_10_000": rate.per_10_000, "low": rate.low,
            "high": rate.high}  # fmt: skip


def run_trials(folder: Path, progress: Progress | None = None) -> Trials:
    """Both trials, each in a store of its own in `folder`. Raises `FolderRefused` when one of them is there."""
    return Trials(run_two_keyers(folder, progress), run_two_keyers(folder, progress, as_marked=True))


def run_two_keyers(
    folder: Path,
    progress: Progress | None = None,
    *,
    rate: float = SINGLE_KEYING,
    seed: int = 417,
    as_marked: bool = False,
) -> Trial:
    """Key the papers twice into a store in `folder`, compare, decide by the true papers, and count what is left.

    `rate` is how many errors each keyer makes in 10,000 answers; `as_marked` leaves the marks `key::verify` in the
    form, so that the second keyer is asked these questions alone. Raises `FolderRefused` when the store is there.
    """
    path = folder / (_MARKED_STORE if as_marked else _STORE)
    if path.exists():
        raise FolderRefused(
            phrase("Exports", "the store of this trial is there already"),
            where=str(path),
            advice=phrase("Exports", "Name another folder."),
        )
    folder.mkdir(parents=True, exist_ok=True)
    papers = read_table_file(resources.file(PAPERS))
    truth = _cells(papers)
    chance = random.Random(seed)  # noqa: S311  (the same errors every time)
    errors = [plant(truth, chance, rate), plant(truth, chance, rate)]
    with _create(path, as_marked=as_marked) as store:
        for keying, wrong in enumerate(errors, 1):
            add_person(store, Person(f"K{keying}", f"Keyer {keying}"))
            _key(store, papers, wrong, keying, progress)
        found = {
            (paper.pair.paper_number, _name(cell))
            for paper in check_all(store).papers
            for one in paper.findings
            for cell in one.discrepancy.answers
        }
        _decide_all(store, truth, progress)
        twice = {path.rpartition("/")[2] for path in verified_paths(store.form().questionnaire)} & set(papers.header)
        return _trial(store, truth, errors, found, twice)


# --- keying ----------------------------------------------------------------------------------------------------------


def plant(truth: Cells, chance: random.Random, rate: float) -> Cells:
    """Errors of one keyer, `rate` in 10,000 of the cells: slips in the grid, 1 for 7, other codes of the question."""
    seen: dict[str, list[str]] = {}
    for (_, name), cell in sorted(truth.items()):
        if cell not in seen.setdefault(name, []):
            seen[name].append(cell)
    cells = sorted(place for place in truth if place[1] not in _PLACES)
    wanted = round(rate * len(cells) / 10_000)
    wrong: dict[tuple[str, str], str] = {}
    waiting = ["slip", "swap"]  # each kind at least once
    while len(wrong) < wanted:
        kind = waiting[0] if waiting else chance.choice(("slip", "swap", "other", "other"))
        made = _MISTAKES[kind](truth, chance.choice(cells), seen, chance)
        new = {place: text for place, text in made.items() if text != truth[place]}
        wrong.update(new)
        waiting = waiting[1:] if new else waiting
    return dict(list(wrong.items())[:wanted]) if rate else {}


def _slip(truth: Cells, at: tuple[str, str], _seen: Mapping[str, list[str]], _chance: random.Random) -> Cells:
    """From one question of the grid on, each answer stands one box too low."""
    number, name = at
    start = _GRID.index(name) if name in _GRID else 1
    return {(number, low): truth[number, high] for high, low in zip(_GRID[start:], _GRID[start + 1 :], strict=False)}


def _swap(truth: Cells, at: tuple[str, str], _seen: Mapping[str, list[str]], _chance: random.Random) -> Cells:
    """1 read as 7 or 7 as 1, where the question has ages, years or that many codes."""
    number, name = at
    if name not in {"a1_age", "a4_years", "a3_rank"}:
        return {}
    swapped = truth[at].translate(str.maketrans("17", "71"))
    return {(number, name): swapped} if int(swapped) <= 65 and (name != "a3_rank" or int(swapped) <= 14) else {}


def _other(truth: Cells, at: tuple[str, str], seen: Mapping[str, list[str]], chance: random.Random) -> Cells:
    """Another code of the same question."""
    others = [cell for cell in seen[at[1]] if cell != truth[at]]
    return {at: chance.choice(others)} if others else {}


_MISTAKES = {"slip": _slip, "swap": _swap, "other": _other}


def _create(path: Path, *, as_marked: bool) -> Store:
    """A store of the survey in which the questions are keyed twice that the form marks, or else every one."""
    form = read_form_file(resources.file(QUESTIONNAIRE))
    xml = form.converted.xml if as_marked else form.converted.xml.replace(' anketa:verify="yes"', "")
    store = create_store(path, xform_xml=xml, source=form.source, files=form.files, kind=CENTRAL)
    set_note(store, "note", SYNTHETIC)
    return store


def _cells(papers: Table) -> dict[tuple[str, str], str]:
    at = papers.header.index(_NUMBER)
    return {
        (row.cells[at], name): cell
        for row in papers.rows
        for name, cell in zip(papers.header, row.cells, strict=True)
        if name != _NUMBER
    }


def _key(store: Store, papers: Table, wrong: Cells, keying: int, progress: Progress | None) -> None:
    at = papers.header.index(_NUMBER)

    def read(row: Row) -> Row:
        number = row.cells[at]
        cells = zip(papers.header, row.cells, strict=True)
        return Row(row.number, tuple(wrong.get((number, name), cell) for name, cell in cells))

    read_so = replace(papers, rows=tuple(map(read, papers.rows)))
    for done, outcome in enumerate(key_rows(store, read_so, enumerator=f"K{keying}", keying=keying), 1):
        if outcome.what != CLOSED:
            raise ExportError(
                phrase("Exports", "a paper was not keyed: {why}").format(why=" ".join(as_lines(outcome))),
                where=str(papers.path),
            )
        go_on(progress, done, len(papers.rows), phrase("Exports", "keying {number} of 2").format(number=keying))


# --- deciding --------------------------------------------------------------------------------------------------------


def _decide_all(store: Store, truth: Cells, progress: Progress | None) -> None:
    """The third person: looks each discrepancy up on the true paper."""
    pairs = list_pairs(store).pairs
    for done, pair in enumerate(pairs, 1):
        paper = check_paper(store, pair)
        for _ in range(_ROUNDS):
            if not paper.open:
                break
            paper = _decide(store, paper, paper.open[0].discrepancy, truth)
        go_on(progress, done, len(pairs), phrase("Exports", "deciding the differences"))


def _decide(store: Store, paper: CheckedPaper, one: Discrepancy, truth: Cells) -> CheckedPaper:
    choices = {cell.place: _choose(cell, truth.get((paper.pair.paper_number, _name(cell)))) for cell in one.answers}
    choice, answer = choices[one.place]
    if len({choice for choice, _ in choices.values()}) > 1:
        choice = THIRD
    cells = {place: said for place, (_, said) in choices.items()} if one.cells and choice == THIRD else {}
    return decide(
        store, paper, one, choice, answer if choice == THIRD else BLANK, who="K3", reason="as_on_paper", cells=cells
    )


def _choose(one: Discrepancy, cell: str | None) -> tuple[str, Answer]:
    """Whose reading the true paper bears out, and what it says."""
    if cell is None:
        return SECOND if one.first.is_unanswered else FIRST, one.second if one.first.is_unanswered else one.first
    for choice, keyed in ((FIRST, one.first), (SECOND, one.second)):
        if keyed.value == cell:
            return choice, keyed
    return THIRD, Answer(cell)


def _name(one: Discrepancy) -> str:
    return one.place.path.rpartition("/")[2]


# --- counting --------------------------------------------------------------------------------------------------------


def _trial(
    store: Store, truth: Cells, errors: list[Cells], found: Iterable[tuple[str, str]], twice: Collection[str]
) -> Trial:
    first, second = ({place: text for place, text in one.items() if place[1] in twice} for one in errors)
    places = first.keys() | second.keys()
    same = {place for place in places if first.get(place) == second.get(place)}
    to_find = places - same
    left, counted = Counter[bool](), Counter[bool]()
    for case in read_cases(store):
        if case.row.keying == 1:
            stands = {place.path.rpartition("/")[2]: answer.value for place, answer in case.answers.items()}
            for (number, name), cell in truth.items():
                if number == case.row.paper_number:
                    counted[name in twice] += 1
                    left[name in twice] += stands.get(name, "") != cell
    everything = counted[False] <= len({number for number, _ in truth}) * len(_PLACES)
    checkup = check_all(store)
    return Trial(
        papers=len(checkup.papers),
        questions=len(twice),
        planted=(len(first), len(second)),
        same_twice=len(same),
        to_find=len(to_find),
        found=len(to_find & set(found)),
        checkup=checkup,
        residual=error_rate(left[True], counted[True]),
        once=None if everything else error_rate(left[False], counted[False]),
    )
