"""Sample papers to practise on: what is on each, what should be keyed from it, and how a keyed case compares.

The papers are synthetic (`packaging/build_practice.py` makes them) and say so. A mark of a paper is written as it
stands there: a number, a date, words, the codes ticked (`1 3`); `2|3` two boxes ticked where one is allowed, `~`
ink that nobody can read, nothing for a blank. What should be keyed follows from the marks by the same session as at
the desk, so that sample and form cannot drift apart.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import resources
from forms.case_state import new_state
from forms.entry_session import EntrySession
from forms.form import Form
from forms.journal import BLANK, Answer, AnswerChange, Place

SEVERAL, ILLEGIBLE = "|", "~"
_FILE = "practice/police_417.json"
_KEPT = "as_on_paper"
_BLANK = "blank"


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """One paper: its number, question name → mark, the sections (group names) whose page is missing.

    `outcome` is '' for a paper to key, else what became of it ('refused': it is shown empty).
    """

    number: str
    marks: Mapping[str, str]
    missing_pages: tuple[str, ...] = ()
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Samples:
    """The bundle: form id, note that it is synthetic, first and last number, header, and the papers."""

    form_id: str
    note: str
    numbers: tuple[str, str]
    header: Mapping[str, str]
    papers: tuple[SamplePaper, ...]

    def paper(self, number: str) -> SamplePaper | None:
        """The paper of that number."""
        return next((paper for paper in self.papers if paper.number == number), None)


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer that was keyed otherwise than it stands on the paper."""

    place: Place
    on_paper: Answer
    keyed: Answer


@dataclass(frozen=True, slots=True)
class Comparison:
    """A keyed sample paper beside what is on it: answers right of all, and those that differ, in paper order."""

    number: str
    right: int
    total: int
    differences: tuple[Difference, ...]


class ScratchJournal:
    """Keeps nothing: the truth of a sample is made anew each time."""

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Nothing to keep."""

    def close(self, status: str, reason: str) -> None:
        """Nothing to close."""


@lru_cache(maxsize=1)
def load_samples() -> Samples:
    """The sample papers that the program carries. Raises `FileNotFoundError` when they are missing."""
    said = json.loads(resources.file(_FILE).read_text(encoding="utf-8"))
    papers = tuple(
        SamplePaper(one["number"], one["marks"], tuple(one.get("missing_pages", ())), one.get("outcome", ""))
        for one in said["papers"]
    )
    first, last = said["numbers"]
    return Samples(said["form_id"], said["note"], (first, last), said["header"], papers)


def keyed_as_it_stands(form: Form, paper: SamplePaper, language: str = "") -> EntrySession:
    """A session in which the paper is keyed as it stands, its texts in `language`; header answers stand on it too."""
    session = EntrySession(form, new_state(), ScratchJournal(), language=language)
    while session.at is not None:
        _key_one(session, session.at, paper)
    for name in paper.marks:
        place = Place(form.by_name[name][0])
        view = session.view(place)
        if not view.is_relevant and paper.marks[name] and view.answer.is_unanswered:
            session.go(place)
            _key_one(session, place, paper)
    return session


def truth(form: Form, paper: SamplePaper) -> dict[Place, Answer]:
    """Place → what should be keyed from the paper, in paper order."""
    session = keyed_as_it_stands(form, paper)
    views = (session.view(Place(question.path)) for question in form.questionnaire.questions() if question.is_keyed)
    return {view.place: view.answer for view in views if not view.answer.is_unanswered}


def compare(form: Form, paper: SamplePaper, keyed: Mapping[Place, Answer]) -> Comparison:
    """A keyed case beside the sample: value and missing reason of every question that stands on the paper."""
    wanted = truth(form, paper)
    asked = [Place(question.path) for question in form.questionnaire.questions() if question.is_keyed]
    places = [place for place in asked if place in wanted or not keyed.get(place, BLANK).is_unanswered]
    differences = tuple(
        Difference(place, wanted.get(place, BLANK), keyed.get(place, BLANK))
        for place in places
        if _keyed_part(wanted.get(place, BLANK)) != _keyed_part(keyed.get(place, BLANK))
    )
    return Comparison(paper.number, len(places) - len(differences), len(places), differences)


def header_answers(form: Form, samples: Samples) -> dict[str, Answer]:
    """Question path → answer of the batch header, read by the form's own rules."""
    first = next(paper for paper in samples.papers if not paper.outcome)
    found = truth(form, first)
    paths = (form.by_name[name][0] for name in samples.header)
    return {path: Answer(found[Place(path)].value) for path in paths if Place(path) in found}


def next_sample(samples: Samples, keyed: Mapping[str, object]) -> SamplePaper | None:
    """The first paper to key whose number is not in `keyed`; None when all are done."""
    return next((paper for paper in samples.papers if not paper.outcome and paper.number not in keyed), None)


def _key_one(session: EntrySession, place: Place, paper: SamplePaper) -> None:
    """Key what the paper shows at a place, or the reason why there is nothing to key."""
    view = session.view(place)
    mark = paper.marks.get(view.name, "")
    before = session.at
    reason = _reason(mark, is_gone=is_on_missing_page(paper, place))
    if view.kind == "note":
        session.move(1)
    elif reason and reason in view.reasons:
        session.miss(reason)
    elif reason:
        session.move(1)
    else:
        session.key(mark)
        if session.at == before and session.view(place).answer.query:
            session.keep(_KEPT)
    if session.at == before:
        session.move(1)


def _reason(mark: str, *, is_gone: bool) -> str:
    if is_gone:
        return "page_missing"
    if not mark:
        return _BLANK
    if mark == ILLEGIBLE:
        return "illegible"
    return "several" if SEVERAL in mark else ""


def is_on_missing_page(paper: SamplePaper, place: Place) -> bool:
    """Whether the page of this question is missing from the paper; the first step of its path names the page."""
    return place.path.split("/")[2] in paper.missing_pages


def _keyed_part(answer: Answer) -> tuple[str, str]:
    """What is compared; where Enter may pass over an empty line, that is the same as a blank."""
    return answer.value, "" if answer.missing == _BLANK else answer.missing
