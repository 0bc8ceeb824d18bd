"""The paper as lines: one for each question, roster row and section heading, in paper order.

Lines are built when first needed: the page (a run of at most `PAGE` lines of one section) that is in
sight, then the next one ahead in small steps from a zero timer. Opening a paper of 3,000 questions costs
one page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from forms.entry_view import QuestionView, Section
from forms.errors import EntryError
from forms.finding import Finding
from forms.form import Form
from forms.journal import Place

#: Most lines of a page (DESIGN §3, the screen).
PAGE = 28
#: Lines built at one turn of the zero timer.
AHEAD = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a line will stand: its kind, its places, its section's index.

    Kinds: heading, question (a note too, until it is built), columns (short labels over the rows of a roster), row,
    stop; inner_stop, which is a card when it is current and else takes no room. `level`: how many rosters a roster's
    lines stand below.
    """

    kind: str
    places: tuple[Place, ...]
    section: int
    title: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer as a line shows it. `state` is a key of `STATES`, `because` why skipped, `missing` the reason."""

    place: Place
    number: str
    label: str
    code: str
    echo: str
    state: str
    because: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the paper. `cells` is empty for a heading, one for a question, several for a roster row.

    `findings` are those of a roster as a whole, on its stop.
    """

    kind: str
    title: str = ""
    cells: tuple[Cell, ...] = ()
    row_index: int = 0
    findings: tuple[Finding, ...] = ()
    level: int = 0


#: State of an answer → role of its colour (`gui.palettes`) and icon's name, '' when the words say it.
STATES: Mapping[str, tuple[str, str]] = MappingProxyType({
    "open": ("muted", ""),
    "answered": ("text", ""),
    "missing": ("missing", "missing"),
    "query": ("query", "query"),
    "kept": ("text", "keep"),
    "off_path": ("off_path", "off_path"),
    "skipped": ("off_path", ""),
})


_NOTHING: Mapping[str, str] = MappingProxyType({})


def state_of(view: QuestionView, declared: Mapping[str, str] = _NOTHING) -> str:
    """The state of a question as the screen shows it: a key of `STATES`. `declared`: code → missing reason."""
    answer = view.answer
    if not view.is_relevant:
        return "skipped" if answer.is_unanswered else "off_path"
    if answer.query and not answer.override:
        return "query"
    if (
        answer.missing
        or answer.value in declared
        or any(one.code == answer.value for one in view.choices if one.missing)
    ):
        return "missing"
    if not answer.value:
        return "open"
    return "kept" if answer.override else "answered"


def box_text(view: QuestionView) -> str:
    """What stands in the box of a question: what typing it again would give, so short codes where the form has them."""
    short = {one.code: one.short_code for one in view.choices if one.short_code}
    if not short:
        return view.display
    return " ".join(short.get(code, code) for code in view.display.split(" "))


def cell_of(view: QuestionView, declared: Mapping[str, str] = _NOTHING) -> Cell:
    """A question's cell; the label is the short one where the form has it. `declared` as in `state_of`."""
    return Cell(
        place=view.place,
        number=view.number,
        label=view.short_label or view.label,
        code=box_text(view),
        echo=view.echo,
        state=state_of(view, declared),
        because=view.skipped_because,
        missing=view.answer.missing or declared.get(view.answer.value, ""),
    )


class Viewer(Protocol):
    """What lines are read from: `EntrySession` in the program, hand-made views in tests of widgets."""

    form: Form

    def sections(self) -> tuple[Section, ...]:
        """Sections in paper order."""

    def view(self, place: Place) -> QuestionView:
        """What one place shows."""


@dataclass(slots=True)
class Paper:
    """All lines of one case. Indexes of lines count from 0 over the whole paper."""

    viewer: Viewer
    slots: list[Slot] = field(default_factory=list)
    pages: list[range] = field(default_factory=list)
    _lines: dict[int, Line] = field(default_factory=dict)
    _where: dict[Place, int] = field(default_factory=dict)
    _rosters: frozenset[str] = frozenset()
    _ends: dict[Place, tuple[int, bool]] = field(default_factory=dict)
    _skipped: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.lay_out()

    def lay_out(self) -> None:
        """Read the order of the paper again: after opening, and when roster rows came or went."""
        self._rosters = frozenset(roster.path for roster in self.viewer.form.questionnaire.rosters())
        sections = self.viewer.sections()
        self._ends = {
            place: self._end(place) for one in sections for place in one.places if place.path in self._rosters
        }
        self.slots = []
        self.pages = []
        self.refresh_all()
        for number, section in enumerate(sections):
            start = len(self.slots)
            self.slots.append(Slot("heading", (), number, section.title))
            places = [place for place in section.places if self._has_line(place)]
            self.slots.extend(_slots(places, number, self._rosters, self.viewer.form))
            self.pages.extend(range(at, min(at + PAGE, len(self.slots))) for at in range(start, len(self.slots), PAGE))
        self._where = {
            place: at for at, slot in enumerate(self.slots) if slot.kind != "columns" for place in slot.places
        }

    def _has_line(self, place: Place) -> bool:
        """Whether a place is painted: the stop of a roster whose rows a question counts is not, unless it is wrong."""
        return place.path not in self._rosters or self._ends[place][1]

    def __len__(self) -> int:
        return len(self.slots)

    def __contains__(self, place: Place) -> bool:
        return place in self._where

    def index_of(self, place: Place) -> int:
        """The line a place stands on; KeyError when it is on none."""
        return self._where[place]

    def page_of(self, index: int) -> int:
        """The page a line belongs to."""
        return next(number for number, page in enumerate(self.pages) if index in page)

    def line(self, index: int) -> Line:
        """The line at an index, built when it was not yet."""
        found = self._lines.get(index)
        if found is None:
            found = self._lines[index] = self._build(self.slots[index])
            if any(cell.state == "skipped" for cell in found.cells):
                self._skipped.add(index)
        return found

    def is_built(self, index: int) -> bool:
        """Whether a line is ready to be painted."""
        return index in self._lines

    def build_ahead(self, page: int) -> bool:
        """Build a few more lines of a page; True while some are left."""
        if not 0 <= page < len(self.pages):
            return False
        waiting = [index for index in self.pages[page] if index not in self._lines]
        for index in waiting[:AHEAD]:
            self.line(index)
        return len(waiting) > AHEAD

    def refresh(self, places: Iterable[Place]) -> bool:
        """Forget what these places showed; False when one of them is new to the paper (lay it out again)."""
        is_known = True
        for place in places:
            at = self._where.get(place)
            if at is None:
                is_known = is_known and not place.row
            else:
                self._lines.pop(at, None)
        return is_known

    def forget_skipped(self) -> None:
        """Forget the lines of skipped questions: the answer that skips them may have changed."""
        for at in self._skipped:
            self._lines.pop(at, None)
        self._skipped.clear()

    def refresh_all(self) -> None:
        """Forget all lines: another language."""
        self._lines.clear()
        self._skipped.clear()

    def _build(self, slot: Slot) -> Line:
        if slot.kind == "heading":
            return Line("heading", slot.title)
        views = [self.viewer.view(place) for place in slot.places]
        kind = "note" if slot.kind == "question" and views[0].kind == "note" else slot.kind
        title = views[0].label if kind == "note" else views[0].roster_title
        cells = tuple(cell_of(view, self._declared(view)) for view in views)
        findings = views[0].findings if kind in {"stop", "inner_stop"} else ()
        return Line(kind, title, cells, views[0].row_index, findings, slot.level)

    def have_ends_changed(self, changed: Collection[Place]) -> bool:
        """Whether a roster ends otherwise now that these places changed: then the paper is to be laid out again.

        Only ends that may follow are read: those outside rows and in the changed rows; all of them when something
        outside rows changed. So a key in row 200 costs what one in row 2 costs.
        """
        rows = {place.row for place in changed}
        return bool(rows) and any(
            self._end(place) != end
            for place, end in self._ends.items()
            if "" in rows or not place.row or place.row in rows
        )

    def _end(self, place: Place) -> tuple[int, bool]:
        try:
            view = self.viewer.view(place)
        except EntryError:  # it went with the row that it stood in
            return -1, False
        return view.row_count, _is_shown(view)

    def _declared(self, view: QuestionView) -> Mapping[str, str]:
        if view.kind == "roster":
            return _NOTHING
        return self.viewer.form.question(view.place.path).keying.missing


def _is_shown(stop: QuestionView) -> bool:
    return stop.is_relevant or bool(stop.findings)


def _slots(places: Sequence[Place], section: int, rosters: Collection[str], form: Form) -> Iterable[Slot]:
    """Questions one by one, those of one roster row together under the columns' names, the blank last row as a stop."""
    row: list[Place] = []
    columns: tuple[str, ...] = ()

    def whole_row() -> Iterable[Slot]:
        nonlocal columns
        if row:
            paths = tuple(place.path for place in row)
            level = len(form.roster_chain(paths[0])) - 1
            if paths != columns:
                yield Slot("columns", tuple(row), section, level=level)
            columns = paths
            yield Slot("row", tuple(row), section, level=level)
            row.clear()

    for place in places:
        is_stop = place.path in rosters
        if is_stop or not row or row[0].row != place.row:
            yield from whole_row()
        if is_stop:
            level = len(form.roster_chain(place.path)) - 1
            yield Slot("inner_stop" if level else "stop", (place,), section, level=level)
        elif place.row:
            row.append(place)
        else:
            columns = ()
            yield Slot("question", (place,), section)
    yield from whole_row()
