"""The keying page (SCREEN.md, Keying).

The answer's way (DESIGN §1): the box emits what was typed, the desk hands it to the session, the
session returns a `Step`, and `EntryScreen.show_step` paints what the step says has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic
from types import MappingProxyType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from forms.errors import AnketaError
from forms.journal import Place
from gui.context import AppContext
from gui.entry.closed_paper import correct_closed
from gui.entry.counters import ALWAYS_ENTER, Counters
from gui.entry.desk_page import DeskPage
from gui.entry.entry_screen import EntryScreen
from gui.entry.grid_question import may_stand_in_grid
from gui.entry.number_check import check_number, need_another_person
from gui.entry.panels import Panels
from gui.entry.paper_finder import PaperFinder
from gui.entry.papers import (
    OpenPaper,
    answers_to_repeat,
    carry_header,
    is_complete,
    papers_today,
    reopen,
    take_next,
)
from gui.entry.sample_paper import SampleDesk
from gui.entry.tools import Tools
from gui.form_language import form_language
from gui.messages import program_name, show_error
from storage.batch_counts import batch_counts

#: How long the rail and the counters wait for a further key, ms.
_BREATH = 30


class EntryPage(DeskPage):
    """One paper on the desk: `open_case` goes on with one, `start_case` takes the next of a batch, `left` when done."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panels = Panels(context.theme, self, self._may_stand)
        self.panels.lay_into(self)
        self.tools = Tools(self.panels, self, lambda: context.theme)
        self.finder = PaperFinder(self)
        self.sample = SampleDesk(context, self, self.panels.middle)
        self._previous: dict[Place, str] = {}
        self._counters = Counters(context)
        self._batch_words = ""
        # The rail and the counters follow when the next box is on the screen, once for several quick keys.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BREATH)
        self._later.timeout.connect(self._show_progress)
        for field in self.panels.boxes:
            field.submitted.connect(self._submit)
            field.textEdited.connect(self._follow)
            field.refused.connect(self._refuse_letter)
            field.numlock_noticed.connect(
                lambda: self.panels.foot.show_counters(self.tr("NumLock is off"), is_warning=True)
            )
        self.panels.card.chosen.connect(lambda code: self.sheet.desk.answers.choose(code) if self.sheet else None)
        self.panels.lines.clicked.connect(self.go)
        self.panels.closing.wanted.connect(self.go)
        self.panels.rail.section_clicked.connect(self._go_section)
        self._does: Mapping[str, Callable[[], None]] = MappingProxyType({
            "close": self._close,
            "close_incomplete": self._close_incomplete,
            "map": self._show_map,
            "pace": lambda: self._turn(self._counters.turn_pace),
            "always_enter": lambda: self._turn(self._counters.turn_enter),
            "correct_case": lambda: correct_closed(self),
        })

    # --- papers

    def open_case(self, case_id: str, keying: int) -> None:
        """Go on with a paper, on the question where it was left."""
        self._take(lambda: reopen(self.seat(), case_id, keying, self.tools.ask_reason))

    def start_case(self, batch_id: str) -> None:
        """Key the next paper of a batch."""
        self._take(lambda: take_next(self.seat(), batch_id))

    def _take(self, take: Callable[[], OpenPaper]) -> None:
        try:
            paper = take()
        except AnketaError as error:
            show_error(self, error)
            self.left.emit()
            return
        self.paper = paper
        if self.sheet is not None:
            self.sheet.deleteLater()
        self.sheet = EntryScreen(
            self.panels,
            paper,
            check=lambda number: check_number(self.seat(), paper, number),
            use=self._use,
            progressed=self._later.start,
            previous=self._previous,
        )
        self._counters.begin(paper, papers_today(self.seat()))
        self._batch_words = self._say_batch(paper)
        self.sheet.show_all()
        self._show_progress()

    def _say_batch(self, paper: OpenPaper) -> str:
        if not paper.is_draft:
            return self.tr("closed paper: a change goes into the trail")
        if paper.batch is None:
            return ""
        counts = batch_counts(self.context.open_store, paper.batch.batch_id)
        words = self.tr("batch {name} · {number} of {received}").format(
            name=paper.batch.name, number=counts.keyed + 1, received=paper.batch.received or "–"
        )
        return " · ".join((words, self.tr("second keying"))) if paper.keying == 2 else words

    # --- the keyboard (`gui.entry.answer_field.KeyTaker`)

    def knows(self, stroke: str) -> bool:
        """Whether a stroke is one of the keying page."""
        return self.sheet is not None and self.sheet.desk.knows(stroke)

    def take(self, stroke: str) -> bool:
        """Do what a stroke does."""
        self._counters.pace.beat(monotonic())
        return self.sheet is not None and self.sheet.desk.take(stroke)

    def type(self, text: str) -> bool:
        """A character is about to be typed."""
        self._counters.pace.beat(monotonic())
        if self.sheet is None or self.sheet.desk.type(text):
            return True
        spelled = self.sheet.desk.spelled(text)
        if spelled != text:
            self.panels.field.insert(spelled)
        return spelled != text

    def _refuse_letter(self, text: str, letter: str) -> None:
        if self.sheet is not None:
            self.sheet.desk.answers.letter_refused(text, letter)

    def _may_stand(self, text: str) -> bool:
        door = self.sheet.desk.door if self.sheet is not None else None
        if door is not None and door.mode == "grid" and door.view is not None:
            return may_stand_in_grid(door.view, text)
        if door is None or door.mode != "typing":
            return True
        return door.session.is_typable(text)

    def _submit(self, text: str) -> None:
        if self.sheet is not None:
            self._counters.pace.beat(monotonic())
            self.sheet.desk.confirm(text)

    def _follow(self, text: str) -> None:
        if self.sheet is None:
            return
        is_whole = self.panels.field.cursorPosition() == len(text)
        wants_enter = self.context.settings.flag(ALWAYS_ENTER)
        if wants_enter or not is_whole or not self.sheet.desk.answers.edited(text):
            self.sheet.follow_text(text)

    def go(self, place: Place) -> None:
        """Stand at a question of the paper."""
        if self.sheet is not None:
            self.sheet.desk.ways.go(place)

    def _go_section(self, index: int) -> None:
        if self.paper is not None:
            session = self.paper.session
            places = session.sections()[index].places
            first = next((place for place in places if session.view(place).kind != "note"), None)
            if first is not None:
                self.go(first)

    # --- tools

    def _use(self, tool: str) -> None:
        if self.sheet is None or self.tools.use(tool, self.sheet.desk) or self.finder.use(tool):
            return
        if tool == "leave":
            self.put_aside()
            self.left.emit()
        else:
            self._does[tool]()

    def put_aside(self) -> None:
        """The paper at hand stays as it is; its counts are kept with it."""
        if self.sheet is not None:
            self._counters.keep(self.sheet.desk.door.refused)
            self.context.cases_changed.emit()

    def _turn(self, switch: Callable[[], None]) -> None:
        switch()
        self._show_progress()

    def _show_map(self) -> None:
        shows = not self.panels.map.isVisibleTo(self)
        self.panels.map.setVisible(shows)
        self.panels.map.fit(self.panels.lines.width(), self.panels.lines.height())
        self.panels.lines.leave_room(self.panels.map.width() if shows else 0)
        self._show_progress()

    def _close_incomplete(self) -> None:
        """A supervisor closes a draft with questions unanswered; it travels, marked."""
        paper, sheet = self.paper, self.sheet
        if paper is None or sheet is None or not paper.is_draft or not self.context.is_supervisor:
            if sheet is not None:
                sheet.desk.door.refuse()
                sheet.say("blocking", self.tr("Only a supervisor closes a paper as incomplete."))
            return
        reason = self.tools.ask_incomplete().strip()
        if reason:
            self._close(incomplete=True, reason=reason)

    def _close(self, *, incomplete: bool = False, reason: str = "") -> None:
        """Close the paper and lay the next one of its batch on the desk."""
        paper, sheet = self.paper, self.sheet
        if paper is None or sheet is None:
            return
        if not paper.is_draft:
            self.left.emit()
            return
        if paper.session.open_ends().unsettled and not incomplete:
            sheet.desk.door.refuse()
            return
        try:
            need_another_person(self.seat(), paper, sheet.desk.door.paper_number)
            self._counters.keep(sheet.desk.door.refused)
            paper.session.close(incomplete=incomplete, reason=reason)
            carry_header(self.seat(), paper)
        except AnketaError as error:
            sheet.desk.door.refuse()
            sheet.say("blocking", error.what, error.advice)
            return
        self._previous = dict(answers_to_repeat(paper.session))
        self.context.cases_changed.emit()
        self.sample.tell(paper)
        if paper.batch is None:
            self.left.emit()
        elif is_complete(paper.batch, batch_counts(self.context.open_store, paper.batch.batch_id)):
            self.papers_wanted.emit(f"batches?complete={paper.batch.batch_id}")  # its sheet is what comes next
        else:
            self.start_case(paper.batch.batch_id)

    # --- the page

    def _show_progress(self) -> None:
        """Rail, counters, head and the window's title: what may follow a moment after the box."""
        paper, sheet = self.paper, self.sheet
        if paper is None or sheet is None:
            return
        session, door = paper.session, sheet.desk.door
        sections = session.sections()
        current = next((at for at, one in enumerate(sections) if door.session.at in one.places), len(sections))
        self.panels.rail.show_sections(sections, current)
        self.panels.lines.tell_reader()
        lines = self.panels.lines.paper
        total = len(lines.slots) if lines is not None else 0
        at = session.at
        index = lines.index_of(at) if lines is not None and at is not None and at in lines else total
        self.panels.header.show_share(index / total if total else 0.0)
        number = door.paper_number
        middle = " · ".join(part for part in (self._batch_words, number) if part)
        self.panels.header.show_case(session.form.questionnaire.title, middle)
        self.panels.foot.show_counters(self._counters.say(door.refused))
        self.sample.follow(paper, number)
        if self.panels.map.isVisibleTo(self):
            self.panels.map.fit(self.panels.lines.width(), self.panels.lines.height())
            self.panels.map.show_marks(session.marks(), session.at)
        view = door.view
        where = (view.number or view.name) if view is not None else self.tr("end")
        self.window().setWindowTitle(f"{where} · {number or '–'} — {program_name()}")

    def retranslate(self) -> None:
        """The form speaks the program's language where it can."""
        if self.paper is not None and self.sheet is not None:
            session = self.paper.session
            session.language = form_language(session.form.questionnaire, self.context.language)
            self._batch_words = self._say_batch(self.paper)
            self.sheet.show_all()
            self._show_progress()

    def restyle(self) -> None:
        """Another palette or zoom."""
        self.panels.restyle(self.context.theme)
        self.sample.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail takes its share."""
        super().resizeEvent(event)
        self.panels.rail.fit(self.width())

    def first_focus(self) -> QWidget | None:
        """The box, or the closing card."""
        is_end = self.sheet is not None and self.sheet.desk.door.mode == "end"
        return self.panels.closing if is_end else self.panels.field
