"""Paints what a step changed: the desk's view of the page (`gui.entry.door.Screen`)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from forms.entry_view import QuestionView, Step
from forms.errors import AnketaError
from forms.finding import BLOCKING, Finding
from forms.journal import OVERRIDE_REASONS, Place
from forms.values import MOST_CHARACTERS
from gui.actions import action, say_key
from gui.entry.card_words import CardWords
from gui.entry.desk import Desk
from gui.entry.header_question import NUMBER_PLACE, Strange
from gui.entry.lines import Cell, Paper
from gui.entry.panels import Panels
from gui.entry.papers import OpenPaper
from gui.entry.reader import announce, describe_question
from gui.language import say_finding

#: How long the card's edge shows that a key was refused, ms.
_FLASH = 160


class EntryScreen(QObject):
    """One paper on the panels. `check` looks a number up, `use` opens a tool, `progressed` follows each step."""

    def __init__(
        self,
        panels: Panels,
        paper: OpenPaper,
        *,
        check: Callable[[str], Strange | None],
        use: Callable[[str], None],
        progressed: Callable[[], None],
        previous: dict[Place, str],
    ) -> None:
        super().__init__(panels.lines)
        self._panels = panels
        self._session = paper.session
        self._is_new = paper.is_new
        self._check = check
        self._use = use
        self._progressed = progressed
        self._shown: Place | None = None
        self.desk = Desk(paper.session, self, previous)
        self._say = CardWords(self.desk, paper.session, panels.words, paper.returned)
        panels.lines.take_paper(Paper(paper.session))

    def show_all(self) -> None:
        """Show the paper where its session stands."""
        self.desk.door.forget_view()
        if self._panels.lines.paper is not None:
            self._panels.lines.paper.refresh_all()
        self._show_place()
        self._show_saved()

    # --- `Screen`

    def text(self) -> str:
        """What stands in the box."""
        return self._panels.field.text()

    def put(self, text: str) -> None:
        """Let the box show a text, selected."""
        self._panels.field.put(text)
        self.follow_text(text)

    def show_step(self, step: Step) -> None:
        """Paint what the step says has changed, and the card of where the session stands now."""
        door = self.desk.door
        self._refresh_lines(step)
        if step.findings and door.at == self._shown:
            self.say_mode()
        else:
            self._show_place()
        self._is_new = self._is_new and not step.changed
        if any(finding.kind == BLOCKING for finding in step.findings):
            self._panels.header.show_state("typing", self.tr("not stored"))
        else:
            self._show_saved()
        self._progressed()

    def _show_saved(self) -> None:
        """All of the paper is on the disk; nothing of it is while nothing was keyed."""
        if self._is_new:
            self._panels.header.show_state("fresh", self.tr("nothing keyed yet"))
        else:
            self._panels.header.show_state("saved", self.tr("saved"))

    def say(self, role: str, sentence: str, keys: str = "") -> None:
        """Say a sentence under the box, or on the closing card."""
        is_end = self.desk.door.mode == "end"
        strip = self._panels.closing.advice if is_end else self._panels.card.advice
        strip.say(role, sentence, keys)
        if self.desk.door.mode == "frozen":
            self._panels.foot.show_keys(self._say.keys_of_finding())
        self._panels.field.setAccessibleDescription(" ".join(part for part in (sentence, keys) if part))
        announce(self._panels.field, f"{sentence} {keys}", is_urgent=True)
        self._panels.field.setReadOnly(self.desk.door.is_frozen)
        self._panels.lines.place_card()

    def say_mode(self) -> None:
        """The findings with the keys that help, or the question for a reason; nothing when there is nothing to say."""
        door = self.desk.door
        if door.mode == "keeping":
            reasons = [(str(at), self._panels.words.kept(name)) for at, name in enumerate(OVERRIDE_REASONS, start=1)]
            self.say("query", self.tr("Why is it kept?"), "    ".join(f"{key}  {words}" for key, words in reasons))
            self._panels.foot.show_keys([*reasons, ("Esc", self.tr("back"))])
        elif self.desk.answers.number.strange is not None:
            self.say_strange(self.desk.answers.number.strange)
        elif door.findings:
            self.say("blocking" if door.is_blocked else "query", self._say.sentence(), self._say.finding_in_one_line())
            self._panels.lines.point_at(door.others)
        else:
            self._panels.card.advice.clear()
            self._panels.field.setReadOnly(False)
            self._panels.lines.place_card()
            if self._say.sent_back():
                self.say("query", self._say.sent_back())
            if door.view is not None:
                self._panels.foot.show_keys(self._say.keys_of_question(door.view))

    def refuse(self) -> None:
        """A sound, and the card's edge for a moment: no sound is the only signal."""
        QApplication.beep()
        self._panels.card.flash(on=True)
        QTimer.singleShot(_FLASH, self, lambda: self._panels.card.flash(on=False))
        self._progressed()

    def fail(self, error: AnketaError) -> None:
        """The answer could not be stored: the typed text stays in the box, nothing has moved."""
        keys = " ".join(
            part for part in (error.advice, self.tr("What you typed is still in the box: Enter tries again.")) if part
        )
        self.say("blocking", self.tr("Not saved: {what}").format(what=error.what), keys)
        self._panels.header.show_state("failed", self.tr("not saved"))
        QApplication.beep()

    def check_paper(self, number: str) -> Strange | None:
        """What is strange about a paper's number."""
        return self._check(number)

    def say_strange(self, strange: Strange) -> None:
        """Why a paper's number is asked about."""
        self.say("query" if strange.may_keep else "blocking", strange.sentence)

    def say_papers(self) -> None:
        """Which paper this is: another one with its number, or the one that was keyed, a second time."""
        choices = (self.tr("1  another paper with this number"), self.tr("2  the second keying of that paper"))
        self.say("query", self.tr("What lies on the desk?"), "    ".join(choices))

    def say_layout(self, meant: str) -> None:
        """What was typed, as the other layout types it."""
        sentence = self.tr("Is the keyboard on the other layout? It would be “{text}”.").format(text=meant)
        turns = self.tr("turns it")
        self.say("query", sentence, f"{say_key(action('layout').key)} {turns}")

    def say_too_long(self, length: int) -> None:
        """A pasted text was left out, because it cannot be stored."""
        words = {"length": str(length), "limit": str(MOST_CHARACTERS)}
        self.say("blocking", say_finding(Finding(BLOCKING, "too_long", self._shown or NUMBER_PLACE, words)))

    def retype(self, meant: str) -> bool:
        """The text as the other layout types it, in the box as if it had been typed."""
        field = self._panels.field
        return field.replace(meant) if meant else field.turn_layout()

    def use(self, tool: str) -> None:
        """Open a tool."""
        self._use(tool)

    # --- while typing

    def follow_text(self, text: str) -> None:
        """The box changed by hand: mark the choices, show the long form."""
        door = self.desk.door
        echo = self._session.echo(text) if door.mode == "typing" and text else ""
        if door.mode == "grid" and door.view is not None:
            self._preview_grid(text, door.view)
            text_here = text[-1:]
        else:
            text_here = text
        self._panels.card.mark_typed(text_here, echo)
        if self._panels.card.advice.is_wanted and not door.is_frozen:
            door.findings = ()
            self._panels.card.advice.clear()
            self._panels.lines.place_card()
        turned = self._session.on_other_layout(text) if door.mode == "typing" else ""
        if turned:
            self.say_layout(turned)
        if text and door.mode != "end":
            self._panels.header.show_state("typing", self.tr("typing"))

    def _preview_grid(self, text: str, view: QuestionView) -> None:
        """Let what is typed of a grid fall on the rows it would be stored in, so that a slip is seen at once."""
        labels = {one.short_code or one.code: one.short_label or one.label for one in view.choices}
        self._panels.lines.show_preview({
            place: " ".join(part for part in (code, labels.get(code, "")) if part)
            for place, code in self._session.grid_preview(text)
        })

    # --- painting

    def _refresh_lines(self, step: Step) -> None:
        lines = self._panels.lines
        places = {*step.changed, *step.shown, *step.hidden, *(place for place in (self._shown, step.now_at) if place)}
        if lines.paper is not None and (step.rows_changed or lines.paper.have_ends_changed(step.changed)):
            lines.paper.lay_out()
        if step.changed and lines.paper is not None:
            lines.paper.forget_skipped()
        lines.refresh(places)

    def _show_place(self) -> None:
        door = self.desk.door
        view = door.view
        self._shown = door.at
        if view is None:
            self._show_end()
            return
        self._panels.card.advice.clear()
        self._panels.field.setReadOnly(view.is_readonly)
        self._panels.card.show_question(view, self._say.hint(view), self._row_cells(view))
        field = self._panels.field
        words = describe_question(view, self._panels.card.hint, self._panels.words)
        field.setAccessibleDescription(words)
        announce(field, f"{field.accessibleName()}. {words}")
        self._say_standing(view)
        self._panels.lines.show_place(view.place)
        self._panels.foot.show_keys(self._say.keys_of_question(view))
        self._panels.field.setFocus()

    def _show_end(self) -> None:
        keys = (say_key(action("close_case").second), say_key(action("next_open").key))
        self._panels.closing.advice.clear()
        self._panels.closing.show_ends(self._session.open_ends(), self._session, self.desk.door.paper_number, *keys)
        self._ask_off_path()
        self._panels.lines.show_place(None)
        self._panels.foot.show_keys(self._say.keys_of_end())
        self._panels.closing.setFocus()
        announce(self._panels.closing, self._panels.closing.accessibleName())

    def _ask_off_path(self) -> None:
        """Each answer off the path is asked about once before the paper closes."""
        unsettled = self._session.open_ends().unsettled
        if unsettled:
            view = self._session.view(unsettled[0])
            sentence = self.tr("{question}: {answer}. It should have been skipped. Does it stand on the paper?").format(
                question=" ".join(part for part in (view.number, view.short_label or view.label) if part),
                answer=self._panels.words.missing(view.answer.missing)
                if view.answer.missing
                else " ".join(part for part in (view.display, view.echo) if part),
            )
            self.say("off_path", sentence, self.tr("1  keep it    2  remove it"))

    def _row_cells(self, view: QuestionView) -> tuple[Cell, ...]:
        paper = self._panels.lines.paper
        if not view.row_index or view.kind == "roster" or paper is None or view.place not in paper:
            return ()
        return paper.line(paper.index_of(view.place)).cells

    def _say_standing(self, view: QuestionView) -> None:
        """What is to be said of an answer that already stands here."""
        self._panels.field.setPlaceholderText(
            self._panels.words.missing(view.answer.missing) if view.answer.missing else ""
        )
        if view.answer.query and not view.answer.override and view.findings:
            self.desk.door.findings = view.findings
            self.say_mode()
        elif self._say.sent_back():
            self.say("query", self._say.sent_back())
        elif view.kind == "roster" and view.findings:
            self.say("query", "\n".join(say_finding(finding) for finding in view.findings))
        elif not view.is_relevant:
            because = self._panels.words.skipped_here(view.skipped_because)
            self.say("off_path", because, self.tr("An answer that stands on the paper here is kept and marked."))
