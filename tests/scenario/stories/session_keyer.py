"""A keyer at a session alone: a box of their own, no window, no store; the journal is a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from forms.case import CaseState, new_state
from forms.entry_session import EntrySession
from forms.entry_view import Step
from forms.errors import AnketaError, EntryError
from forms.finding import BLOCKING
from forms.journal import BLANK, OVERRIDE_REASONS, Answer, Place
from forms.layouts import turn_layout
from forms.questionnaire import Question
from gui.entry.layout_guard import LayoutGuard
from gui.entry.letter_turns import LetterTurns
from tests.scenario.stories.paper import path_of, village
from tests.written_form import ListJournal, replayed

_SAME = {
    "Tab": "Down", "Shift+Tab": "Up", "Ctrl+K": "F2", "Ctrl+E": "F10", "Ctrl+M": "F11", "Esc": "Ctrl+Z",
    "Ctrl+Enter": "F5", "Ctrl+Insert": "F3", "Ctrl+Delete": "F4", "Ctrl+End": "F12", "Ctrl+Backspace": "F8",
    "Ctrl+H": "F7", "Ctrl+G": "F6",
}  # fmt: skip
_WITHOUT_NUMLOCK = {"NumLeft": "4", "NumPgDown": "3", "NumDel": "."}
_THAW = frozenset({"F2", "F6", "F8", "Backspace", "Up", *(f"Ctrl+{number}" for number in range(1, 8))})


class SessionKeyer:
    """Does with a bare session what the page does for a keyer; nothing here knows Qt."""

    def __init__(self, state: CaseState | None = None) -> None:
        self.form = village()
        self.journal = ListJournal()
        self.session = EntrySession(self.form, state or new_state(), self.journal)
        self.beeps = 0
        self.said = ""
        self.is_frozen = False
        self.box = ""
        self._is_keeping = False
        self._is_grid = False
        self._is_blocked = False
        self._is_selected = True
        self._guard = LayoutGuard(self.session.meant)
        self._turns = LetterTurns()
        self._load()

    # --- keys

    def type(self, letter: str) -> None:
        """A letter: a reason, an answer to a question at the end, or typing."""
        if self._is_keeping:
            self._give_reason(letter)
        elif self.session.at is None:
            self._settle_off_path(letter)
        elif self.is_frozen:
            self.beeps += 1
        else:
            if letter == "+" and self._is_header_date():
                letter = date.today().strftime("%d%m%Y")  # noqa: DTZ011  (the day on this desk)
            letter = self.session.spelled(letter)
            text = letter if self._is_selected else self.box + letter
            if not self._is_grid and not self.session.is_typable(text):
                self._refuse_letter(letter)
                return
            self.box, self._is_selected = text, False
            self.said = ""
            turned = self.session.on_other_layout(text)
            if turned:
                self.said = f"Is the keyboard on the other layout? It would be “{turned}”."
            if not self._is_grid and self.session.is_complete(text):
                self._confirm()

    def _is_header_date(self) -> bool:
        assert self.session.at is not None
        part = self.form.parts[self.session.at.path]
        return isinstance(part, Question) and part.kind == "date" and part.keying.batch

    def _refuse_letter(self, letter: str) -> None:
        self.beeps += 1
        offered = self._guard.refused("" if self._is_selected else self.box, letter)
        if offered:
            self.said = f"Is the keyboard on the other layout? It would be “{offered}”."

    def press(self, key: str) -> None:
        """A named key."""
        if key in _WITHOUT_NUMLOCK:
            self.type(_WITHOUT_NUMLOCK[key])
            return
        key = _SAME.get(key, key)
        if key != "Ctrl+Y":
            self._guard.forget()
        if self.is_frozen and key not in _THAW:
            self.beeps += 1
        elif key.removeprefix("Ctrl+").isdigit():
            self._miss(int(key.removeprefix("Ctrl+")))
        else:
            self._keys()[key]()

    def _keys(self) -> dict[str, Callable[[], object]]:
        session = self.session
        return {
            "Enter": self._enter,
            "Down": lambda: self._confirm() if self._is_half_typed else self._step(lambda: session.move(1)),
            "Up": self._up,
            "Backspace": self._backspace,
            "F2": self._keep,
            "F8": self._clear,
            "F10": lambda: self._leave(session.next_open),
            "F11": lambda: self._step(session.page_missing),
            "F3": lambda: self._in_rows(session.insert_row),
            "F4": lambda: self._step(session.drop_row),
            "F12": lambda: self._in_rows(session.leave_roster),
            "PgUp": lambda: self._in_rows(lambda: session.go_row(-1)),
            "PgDown": lambda: self._in_rows(lambda: session.go_row(1)),
            "Ctrl+PgUp": lambda: self._in_rows(lambda: session.shift_row(-1)),
            "Ctrl+PgDown": lambda: self._in_rows(lambda: session.shift_row(1)),
            "Ctrl+Shift+Down": lambda: self._in_rows(session.go_below),
            "Ctrl+Shift+Up": lambda: self._in_rows(session.go_above),
            "Ctrl+J": self._turn_letter,
            "F5": self._close,
            "F6": self._go_other,
            "F7": lambda: self._leave(lambda: session.go(Place(self.form.by_name["visited"][0]))),
            "Ctrl+Z": self._undo,
            "Ctrl+Down": lambda: self._leave(session.into_skipped),
            "Ctrl+R": self._turn_grid,
            "Ctrl+D": lambda: self._step(lambda: session.repeat("")),
            "Ctrl+Y": self._turn_layout,
            "Shift+Enter": lambda: self._insert_text("↵"),
            "Num+": self._skip,
        }

    def _enter(self) -> None:
        if self.session.at is None:
            ends = self.session.open_ends()
            if ends.unanswered or ends.queries:
                self._step(self.session.next_open)
            else:
                self.beeps += 1
        else:
            self._confirm()

    def _confirm(self) -> bool:
        at = self.session.at
        assert at is not None
        answer = self.session.view(at).answer
        if self._is_grid:
            return self._step(lambda: self.session.key_grid(self.box))
        if not self._is_half_typed and answer.missing and not answer.value:
            return self._step(lambda: self.session.move(1))
        return self._step(lambda: self.session.key(self.box))

    def _leave(self, way: Callable[[], Step]) -> None:
        if not self._is_half_typed or not self.box or self._confirm():
            self._step(way)

    def _up(self) -> None:
        self._in_rows(lambda: self.session.move(-1))

    def _in_rows(self, way: Callable[[], Step]) -> None:
        """Half-typed text is confirmed where it stands; then the way is gone from there."""
        here = self.session.at
        if self._is_half_typed and self.box:
            if not self.is_frozen and not self._confirm():
                return
            if here is not None and not self.is_frozen:
                self.session.go(here)
        self._step(way)

    def _backspace(self) -> None:
        if self.is_frozen:
            self._clear()
        else:
            self.box, self._is_selected = "" if self._is_selected else self.box[:-1], False

    def _miss(self, number: int) -> None:
        reasons = self.session.reasons() if self.session.at is not None else ()
        if number > len(reasons):
            self.beeps += 1
        else:
            self._step(lambda: self.session.miss(reasons[number - 1]))

    def _keep(self) -> None:
        at = self.session.at
        answer = self.session.view(at).answer if at is not None else BLANK
        is_stored = not self._is_half_typed or self.is_frozen
        if answer.query and not answer.override and is_stored and not self._is_blocked:
            self.is_frozen = self._is_keeping = True
            self.said = "Why is it kept?"
        else:
            self.beeps += 1

    def _give_reason(self, letter: str) -> None:
        if letter in {"1", "2", "3"}:
            self._is_keeping = False
            self._step(lambda: self.session.keep(OVERRIDE_REASONS[int(letter) - 1]))
        else:
            self.beeps += 1

    def _clear(self) -> None:
        if self._is_blocked or self._is_half_typed:
            self.is_frozen = self._is_blocked = False
            self.box = ""
            self.said = ""
        else:
            self._step(self.session.clear)

    def _undo(self) -> None:
        if self._is_half_typed:
            self._load()
        else:
            self._step(self.session.undo)

    def _close(self) -> None:
        if self.session.at is not None:
            self._leave(lambda: self.session.go(None))
        elif self.session.open_ends().unsettled:
            self.beeps += 1
        else:
            try:
                self.session.close()
            except AnketaError as error:
                self.said = error.what
                self.beeps += 1

    def _settle_off_path(self, letter: str) -> None:
        unsettled = self.session.open_ends().unsettled
        if unsettled and letter in {"1", "2"}:
            self._step(lambda: self.session.settle_off_path(unsettled[0], is_kept=letter == "1"))
        else:
            self.beeps += 1

    def _turn_grid(self) -> None:
        if self._is_grid or self.session.grid():
            self._is_grid = not self._is_grid
            self.box = ""
        else:
            self.beeps += 1

    def _turn_layout(self) -> None:
        offered, behind = self._guard.offered, "" if self._is_selected else self.box
        self._guard.forget()
        self.beeps += not offered and turn_layout(behind) == behind
        self.box, self.said = offered or turn_layout(behind), ""
        self._is_selected = False
        if self.session.is_complete(self.box):
            self._confirm()

    def _go_other(self) -> None:
        at = self.session.at
        found = self.session.view(at).findings if at is not None and self.is_frozen else ()
        others = [one for finding in found for one in finding.also]
        if others:
            self._step(lambda: self.session.go(others[0]))
        else:
            self.beeps += 1

    def _turn_letter(self) -> None:
        turned = self._turns.next(self.box)
        self.beeps += not turned
        self.box = turned or self.box

    def write_note(self, text: str) -> None:
        """Ctrl+N."""
        self._step(lambda: self.session.note(text))

    @property
    def crumb(self) -> str:
        """The rosters that the question stands in."""
        at = self.session.at
        crumbs = self.session.view(at).crumbs if at is not None else ()
        return " › ".join(
            f"{one.title}, row {one.row} of {one.rows}" + (f" ({one.words})" if one.words else "") for one in crumbs
        )

    def _insert_text(self, text: str) -> None:
        self.box, self._is_selected = ("" if self._is_selected else self.box) + text, False

    def _skip(self) -> None:
        here = self.session.at
        question = self.form.question(here.path) if here else None
        if self._confirm() and question is not None and question.keying.skip and self.session.at != here:
            self._step(lambda: self.session.go(Place(self.form.by_name[question.keying.skip][0])))

    def _step(self, take: Callable[[], Step]) -> bool:
        here = self.session.at
        try:
            step = take()
        except EntryError as error:
            self.beeps += 1
            self.said = error.what
            return False
        if step.findings:
            self.is_frozen = bool(self.box)
            self._is_blocked = any(one.kind == BLOCKING for one in step.findings)
            self.beeps += self._is_blocked
            self.said = "\n".join(one.sentence for one in step.findings)
            if self.session.at != here:
                self._is_grid = False
                self.box = self.session.view(self.session.at).display if self.session.at else ""
            return False
        if step.now_at == here and not (step.changed or step.rows_changed) and here is not None:
            self.beeps += 1
            return True
        self._load()
        return True

    def _load(self) -> None:
        """The box shows what is stored, selected; an open query freezes it no more once one has left it."""
        self.is_frozen = self._is_keeping = self._is_blocked = self._is_grid = False
        self._is_selected = True
        at = self.session.at
        view = self.session.view(at) if at is not None else None
        self.box = view.display if view is not None else ""
        self.said = ""
        if view is not None and view.answer.query and not view.answer.override:
            self.said = "\n".join(one.sentence for one in view.findings)
        ends = self.session.open_ends() if at is None else None
        if ends is not None and ends.unsettled:
            self.said = "Does it stand on the paper?"

    @property
    def _is_half_typed(self) -> bool:
        at = self.session.at
        return at is not None and not self.is_frozen and self.box != ("" if self._is_grid else self._display(at))

    def _display(self, at: Place) -> str:
        return self.session.view(at).display

    # --- what is seen

    @property
    def at(self) -> str:
        """Name of the current question, `end` at the end."""
        return self.session.at.path.rpartition("/")[2] if self.session.at else "end"

    @property
    def echo(self) -> str:
        """The long form of what is typed."""
        return self.session.echo(self.box)

    @property
    def status(self) -> str:
        """As the journal was told."""
        return self.journal.closed[-1][0] if self.journal.closed else "draft"

    def stored(self, name: str) -> Answer:
        """What the journal was given, replayed."""
        return replayed(self.session.state(), self.journal).answers.get(self._place(name), BLANK)

    def rows(self, roster: str) -> int:
        """How many rows a roster has."""
        return sum(1 for row in self.session.state().rows if row.roster.endswith(f"/{roster}"))

    def is_asked(self, name: str) -> bool:
        """Whether a question is on the path."""
        return self.session.view(self._place(name)).is_relevant

    def ends(self) -> tuple[int, int, int, int]:
        """Unanswered, in query, missing, off path."""
        ends = self.session.open_ends()
        return len(ends.unanswered), len(ends.queries), len(ends.missing), len(ends.off_path)

    def go(self, name: str) -> None:
        """Go to a question as F6 does."""
        self._leave(lambda: self.session.go(self._place(name)))

    def open_again(self, code: str) -> None:
        """The same paper from what the journal holds."""
        del code
        state = replayed(self.session.state(), self.journal)
        records = self.journal.records
        self.session = EntrySession(self.form, state, self.journal)
        self.journal.records = records
        self._load()

    def _place(self, name: str) -> Place:
        name, _, number = name.partition("#")
        if name.startswith("@"):
            return Place(name)
        path = path_of(self.form, name)
        if not number:
            return Place(path)
        roster = self.form.roster_chain(path)[-1]
        rows = sorted((row for row in self.session.state().rows if row.roster == roster), key=lambda row: row.order)
        return Place(path, rows[int(number) - 1].row_id)
