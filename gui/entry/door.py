"""The one door from keys to the session: every step goes through `Door.do`, and the page paints what came of it.

`mode` is where the keyer stands: `typing`; `frozen` by a finding; `keeping`, when the one-key reason of F2 is asked
for; `grid`, when a grid is keyed as one string; `number`, when the paper's number is asked first; `end` of the paper.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from forms.entry_session import EntrySession
from forms.entry_view import QuestionView, Step
from forms.errors import AnketaError, EntryError
from forms.finding import BLOCKING, Finding
from forms.journal import Place
from gui.entry.grid_question import ask_grid
from gui.entry.header_question import NUMBER_PLACE, Strange, ask_number, number_path
from gui.entry.lines import box_text


class Screen(Protocol):
    """What keys ask of the page."""

    def text(self) -> str:
        """What stands in the box."""

    def put(self, text: str) -> None:
        """Let the box show a text, selected."""

    def show_step(self, step: Step) -> None:
        """Paint what a step changed; the door's `mode` and `at` are up to date."""

    def say(self, role: str, sentence: str, keys: str = "") -> None:
        """Say a sentence under the box."""

    def say_mode(self) -> None:
        """Say the findings, or ask for the reason, as the door's `mode` has it; nothing when it is typing."""

    def refuse(self) -> None:
        """Sound and sign: this key does nothing here."""

    def fail(self, error: AnketaError) -> None:
        """Say that the answer could not be stored; the typed text stays."""

    def check_paper(self, number: str) -> Strange | None:
        """What is strange about a paper number (already keyed, outside the batch), None when nothing."""

    def say_strange(self, strange: Strange) -> None:
        """Say why a paper's number is asked about."""

    def say_papers(self) -> None:
        """Ask whether this is another paper with its number, or the second keying of the one keyed."""

    def say_layout(self, meant: str) -> None:
        """Say what the letters would be on the other keyboard layout."""

    def say_too_long(self, length: int) -> None:
        """Say that a pasted text has too many characters."""

    def retype(self, meant: str) -> bool:
        """Put a text into the box as if it had been typed; '' turns what stands there. False when it cannot stand."""

    def use(self, tool: str) -> None:
        """Open what needs more than the desk: 'go_to', 'list', 'numbers', 'note', 'close', 'leave', 'kyrgyz'."""


class Door:
    """Session and screen of one paper, and the keyer's mode between them."""

    def __init__(self, session: EntrySession, screen: Screen) -> None:
        self.session = session
        self.screen = screen
        self.findings: tuple[Finding, ...] = ()
        self.refused = 0
        self._seen: QuestionView | None = None
        #: Whether the box takes a grid from the current question on as one string.
        self.is_grid = False
        #: Judges half-typed text on any way out of a box; `gui.entry.answer_keys` puts its own here.
        self.judge: Callable[[str], bool] = self.key
        self.number_path = number_path(session.form)
        self.mode = self.resting_mode()

    def resting_mode(self) -> str:
        """The mode in which nothing is asked and nothing frozen."""
        if not self.number_path and not self.paper_number:
            return "number"
        if self.session.at is None:
            return "end"
        return "grid" if self.is_grid else "typing"

    @property
    def paper_number(self) -> str:
        """The paper's number as it stands, '' while there is none."""
        if self.number_path:
            return self.session.view(Place(self.number_path)).answer.value
        return self.session.extra(NUMBER_PLACE.path).value  # noqa: S610  (no Django here)

    @property
    def at(self) -> Place | None:
        """The current place; the paper's number has a place of its own."""
        return NUMBER_PLACE if self.mode == "number" else self.session.at

    @property
    def view(self) -> QuestionView | None:
        """What the card shows; None at the end of the paper."""
        if self.mode == "number":
            return ask_number(self.paper_number)
        if self._seen is None and self.session.at is not None:
            seen = self.session.view(self.session.at)
            self._seen = ask_grid(seen, len(self.session.grid())) if self.is_grid else seen
        return self._seen

    def forget_view(self) -> None:
        """Read the current question again: after a step, or in another language."""
        self._seen = None

    @property
    def is_at_question(self) -> bool:
        """Whether the current place is a question of the form (not a roster's end, the paper's number or end)."""
        view = self.view
        return self.mode != "number" and view is not None and view.kind != "roster"

    @property
    def is_frozen(self) -> bool:
        """Whether typing is refused until the finding is answered."""
        return self.mode in {"frozen", "keeping"}

    @property
    def is_blocked(self) -> bool:
        """Whether what stands in the box could not be stored."""
        return any(finding.kind == BLOCKING for finding in self.findings)

    @property
    def others(self) -> tuple[Place, ...]:
        """The other questions that the rules behind the findings read: a rule between two points at both."""
        here = self.session.at
        read = dict.fromkeys(one for found in self.findings for one in found.also)
        return tuple(one for one in read if one != here and self.session.is_keyed_at(one))

    @property
    def is_half_typed(self) -> bool:
        """Whether the box holds something else than the stored answer, not yet judged."""
        view = self.view
        return view is not None and not self.is_frozen and self.screen.text() != box_text(view)

    def refuse(self) -> None:
        """A key that does nothing here: counted, with a sound."""
        self.refused += 1
        self.screen.refuse()

    def thaw(self) -> None:
        """The box may be typed in again."""
        self.findings = ()
        self.mode = self.resting_mode()
        self.screen.say_mode()

    def do(self, key: Callable[[], Step]) -> Step | None:
        """Let the session take a step; None when it could not be stored or is not possible."""
        here = self.session.at
        try:
            step = key()
        except EntryError as error:
            self.refuse()
            self.screen.say("blocking", error.what, error.advice)
            return None
        except AnketaError as error:
            self.screen.fail(error)
            return None
        self.forget_view()
        self.is_grid = self.is_grid and self.session.at == here
        self.findings = step.findings
        is_freezing = bool(step.findings) and bool(self.screen.text())
        self.mode = "frozen" if is_freezing else self.resting_mode()
        self.screen.show_step(step)
        if self.is_blocked:
            self.refuse()
        elif step.findings:
            self.screen.refuse()
        return step

    def do_or_refuse(self, key: Callable[[], Step | None]) -> None:
        """As `do`; a step that leads nowhere is refused with a sound."""
        here = self.session.at

        def take() -> Step:
            return key() or Step((), here, finished=here is None)

        step = self.do(take)
        if step is not None and step.now_at == here and not (step.changed or step.rows_changed or step.findings):
            self.refuse()

    def settle(self) -> bool:
        """Confirm half-typed text before leaving the box; False when a finding keeps us there.

        Nothing typed is dropped in silence: any way out of a box confirms as Enter does.
        """
        if not self.is_half_typed or not self.screen.text():
            return True
        return self.judge(self.screen.text())

    def key(self, text: str) -> bool:
        """Let the session judge a text; whether nothing was found."""
        step = self.do(lambda: self.session.key_grid(text) if self.is_grid else self.session.key(text))
        return step is not None and not step.findings

    def turn_grid(self) -> None:
        """From question by question to a grid as one string, and back; refused where there is no grid."""
        if not self.is_grid and (self.mode != "typing" or not self.session.grid()):
            self.refuse()
            return
        self.is_grid = not self.is_grid
        self.forget_view()
        self.mode = self.resting_mode()
        self.screen.show_step(Step((), self.session.at))
