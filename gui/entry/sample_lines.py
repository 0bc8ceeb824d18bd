"""What stands on a sample paper, line by line: the printed question, its boxes, and the ink on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.entry_session import EntrySession
from forms.entry_view import ChoiceView, QuestionView
from forms.form import Form
from forms.journal import Place
from storage.practice_papers import ILLEGIBLE, SEVERAL, SamplePaper, is_on_missing_page, keyed_as_it_stands

#: Longest code list that is printed as boxes; a longer one, or one of long codes, is a line to write on.
_MOST_BOXES = 16
_DATE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class SampleBox:
    """One box to tick: its printed words, and whether it is ticked."""

    code: str
    label: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One question on the paper: number and words as printed, then boxes, or a line with what is written on it.

    `is_scribble`: there is ink that nobody can read.
    """

    place: Place
    number: str
    label: str
    boxes: tuple[SampleBox, ...] = ()
    ink: str = ""
    is_scribble: bool = False


@dataclass(frozen=True, slots=True)
class SampleSection:
    """One page of the paper; without lines when it is missing."""

    title: str
    places: frozenset[Place]
    lines: tuple[SampleLine, ...]
    is_missing: bool


def sample_sections(form: Form, paper: SamplePaper, language: str) -> tuple[SampleSection, ...]:
    """The pages of a sample paper in the language of the form."""
    session = keyed_as_it_stands(form, paper, language)
    return tuple(
        SampleSection(section.title, frozenset(section.places), tuple(lines), is_missing=is_missing)
        for section in session.sections()
        for is_missing in (any(is_on_missing_page(paper, place) for place in section.places),)
        for lines in ([] if is_missing else _lines(session, section.places, paper),)
    )


def _lines(session: EntrySession, places: tuple[Place, ...], paper: SamplePaper) -> Iterator[SampleLine]:
    for place in places:
        view = session.view(place)
        if view.kind not in {"note", "roster"}:
            yield _line(view, paper.marks.get(view.name, ""))


def _line(view: QuestionView, mark: str) -> SampleLine:
    printed = [choice for choice in view.choices if not choice.missing]
    is_ticked_here = 0 < len(printed) <= _MOST_BOXES and not any(choice.short_code for choice in printed)
    if is_ticked_here:
        ticked = frozenset(mark.replace(SEVERAL, " ").split())
        boxes = tuple(SampleBox(one.code, one.short_label or one.label, one.code in ticked) for one in printed)
        return SampleLine(view.place, view.number, view.label, boxes, is_scribble=mark == ILLEGIBLE)
    ink = "" if mark == ILLEGIBLE else _written(view, printed, mark)
    return SampleLine(view.place, view.number, view.label, ink=ink, is_scribble=mark == ILLEGIBLE)


def _written(view: QuestionView, printed: list[ChoiceView], mark: str) -> str:
    """What a hand wrote: a date with points, the name and the code of a place, else the mark itself."""
    if view.kind == "date" and len(mark) == _DATE_DIGITS and mark.isdecimal():
        return f"{mark[:2]}.{mark[2:4]}.{mark[4:]}"
    choice = next((one for one in printed if one.code == mark), None)
    return mark if choice is None else " ".join(filter(None, (choice.label, choice.short_code)))
