"""What a page may ask a keying session while it paints: nothing here changes the case."""

from __future__ import annotations

from forms import boxes
from forms.case import CaseState, snapshot
from forms.entry_view import (
    OpenEnds,
    QuestionView,
    Section,
    title_of,
    view_question,
    view_section,
    view_stop,
)
from forms.flow import Stop, is_keyed_here, is_open, is_wanted, needs_answer
from forms.grid import grid_from
from forms.journal import BLANK, Answer, Place
from forms.layouts import is_id, is_of_other_layout, script_of, turn_layout
from forms.node import Node
from forms.session_core import REPEATED, SessionCore
from forms.validation import reason_of_code, reasons_offered

PAPER_NUMBER = "@paper_number"


class SessionView(SessionCore):
    """A session as the page reads it."""

    @property
    def language(self) -> str:
        """The form's language on the screen."""
        return self._case.language

    @language.setter
    def language(self, language: str) -> None:
        self._case.language = language
        self._seen = []

    @property
    def is_untouched(self) -> bool:
        """Whether nothing of this case is in the journal yet."""
        return not self._is_recorded

    @property
    def case_id(self) -> str:
        """The id of the case."""
        return self._case.case_id

    @property
    def paper_number(self) -> str:
        """The paper's number: of the question marked `key::case` = paper_number, else of the case header."""
        for question in self.form.questionnaire.questions():
            if question.keying.case == "paper_number":
                return next((node.text for node in self._case.of_path[question.path]), "")
        return self._case.extras.get(PAPER_NUMBER, BLANK).value

    def extra(self, name: str) -> Answer:
        """A pseudo-question's answer, `BLANK` when nothing stands there."""
        return self._case.extras.get(name, BLANK)

    def state(self) -> CaseState:
        """The plain state of the case as it stands."""
        return snapshot(self._case, cursor=self.at, past=tuple(self._past))

    def sections(self) -> tuple[Section, ...]:
        """The sections of the paper with what is open in each; counted anew where something changed."""
        parts = self._by_section()
        restless = self.form.restless
        if len(self._seen) != len(parts):
            self._seen = [None] * len(parts)
        for number, (path, entries) in enumerate(parts):
            if self._seen[number] is None or number in self._stale or path in restless:
                wanted = [entry for entry in entries if is_wanted(self._case, entry.place.path)]
                title = self._section_title(path)
                self._seen[number] = view_section(self._case, path, title, wanted)
        self._stale.clear()
        return tuple(one for one in self._seen if one is not None and one.places)

    def _section_title(self, path: str) -> str:
        if path == self._case.root.path:
            return self.form.questionnaire.title
        return title_of(self._case, path, self._case.root)

    def view(self, place: Place) -> QuestionView:
        """One question, note or roster stop as the page shows it."""
        entry = self._entry(place)
        if isinstance(entry, Stop):
            return view_stop(self._case, entry)
        return view_question(self._case, entry, self.form.question(entry.path))

    def is_typable(self, text: str) -> bool:
        """Whether this text may stand in the current box while typing."""
        entry = self._current()
        if isinstance(entry, Stop):
            return True
        return boxes.is_typable(self._case, entry, self.form.question(entry.path), text)

    def is_complete(self, text: str) -> bool:
        """Whether no legal code or number can follow, so that the box advances by itself."""
        entry = self._current()
        if isinstance(entry, Stop):
            return False
        return boxes.is_complete(self._case, entry, self.form.question(entry.path), text)

    def echo(self, text: str) -> str:
        """The label of the code, or the long form of the date, as soon as it is legal."""
        entry = self._current()
        return "" if isinstance(entry, Stop) else boxes.echo_of(self._case, entry, self.form.question(entry.path), text)

    def open_ends(self) -> OpenEnds:
        """What is unanswered, in query, missing and off path in this case."""
        nodes = [entry for entry in self._all_entries() if isinstance(entry, Node)]
        return OpenEnds(
            unanswered=tuple(
                node.place for node in nodes if needs_answer(self._case, node) and node.answer.is_unanswered
            ),
            queries=tuple(node.place for node in nodes if is_open(node.answer)),
            missing=tuple(node.place for node in nodes if node.is_relevant and self._is_missing(node)),
            off_path=tuple(node.place for node in nodes if node.answer.off_path),
            unsettled=tuple(node.place for node in nodes if node.answer.off_path and not node.answer.override),
        )

    def _is_missing(self, node: Node) -> bool:
        return bool(node.answer.missing) or (
            bool(node.text) and bool(reason_of_code(self._case, self.form.question(node.path), node.text))
        )

    def marks(self) -> tuple[tuple[str, tuple[tuple[Place, str], ...]], ...]:
        """The map of the paper: each section's title with its questions and their state.

        States: `answered`, `missing`, `query`, `off_path`, `skipped`, `open`, `left` (unanswered, may stay so).
        """
        return tuple(
            (
                self._section_title(path),
                tuple(
                    (one.place, self._mark(one))
                    for one in entries
                    if isinstance(one, Node) and is_keyed_here(self._case, one)
                ),
            )
            for path, entries in self._by_section()
        )

    def _mark(self, node: Node) -> str:
        if not node.is_relevant:
            return "skipped" if node.answer.is_unanswered else "off_path"
        if is_open(node.answer):
            return "query"
        if self._is_missing(node):
            return "missing"
        if node.text:
            return "answered"
        return "open" if needs_answer(self._case, node) else "left"

    def is_repeated(self, place: Place) -> bool:
        """Whether the answer here was repeated from the paper before."""
        return self.form.columns.get(place.path, "") in self._case.extras.get(REPEATED, BLANK).value.split()

    def grid(self) -> tuple[Place, ...]:
        """The rows that may be keyed as one string from the current question on; () where there is no grid."""
        entry = self._current()
        return () if isinstance(entry, Stop) else tuple(node.place for node in grid_from(self._case, entry))

    def on_other_layout(self, text: str) -> str:
        """What the text would be on the other keyboard layout, where it looks as if the layout was wrong; '' else."""
        if self.at is None or isinstance(entry := self._entry(self.at), Stop):
            return ""
        question = self.form.question(entry.path)
        if question.kind != "text" or is_id(question):
            return ""
        scripts = frozenset(script for label in question.labels.values() if (script := script_of(str(label))))
        label = self.view(self.at).label
        return turn_layout(text) if is_of_other_layout(text, label, scripts) else ""

    def is_keyed_at(self, place: Place) -> bool:
        """Whether a place is a question that a keyer types (not one that the form computes out of sight)."""
        entry = self._entry(place) if place in self._places() else None
        return isinstance(entry, Node) and is_keyed_here(self._case, entry)

    def meant(self, text: str, refused: str) -> str:
        """What refused letters behind a text would be on the other keyboard layout, where that may stand; '' else.

        The letters of a code list's labels are typed on a layout too: `ьф` for `Ma`, `Vfq` for `Май`.
        """
        turned = turn_layout(refused)
        return text + turned if turned != refused and self.is_typable(text + turned) else ""

    def spelled(self, text: str) -> str:
        """What typed letters stand for in the current box (`forms.boxes.spelled`)."""
        entry = self._entry(self.at) if self.at is not None else None
        if entry is None or isinstance(entry, Stop):
            return text
        return boxes.spelled(self.form.question(entry.path), text)

    def reasons(self) -> tuple[str, ...]:
        """The missing reasons offered at the current question, in the order of their keys."""
        entry = self._current()
        return (
            ()
            if isinstance(entry, Stop)
            else reasons_offered(self._case, self.form.question(entry.path), self.form.questionnaire.reasons)
        )
