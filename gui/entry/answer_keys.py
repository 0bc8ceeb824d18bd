"""Keys that give, keep or take an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from forms.entry_view import Step
from forms.journal import OVERRIDE_REASONS, Place
from forms.layouts import turn_layout
from forms.values import MOST_CHARACTERS
from gui.entry.door import Door
from gui.entry.grid_question import may_stand_in_grid
from gui.entry.layout_guard import LayoutGuard
from gui.entry.lines import box_text
from gui.entry.number_keys import NumberKeys

#: Kinds of questions in whose box `+` is a character.
_PLUS_TYPES = frozenset({"text", "barcode", "file", "geopoint", "geotrace", "geoshape", "roster", "decimal"})
_SEVERAL = frozenset({"select_multiple", "rank"})


class AnswerKeys:
    """What Enter, the missing reasons, F2, F8, undo and their like do. `previous`: the answers of the paper before."""

    def __init__(self, door: Door, previous: Mapping[Place, str]) -> None:
        self._door = door
        self._previous = previous
        self.number = NumberKeys(door)
        self.guard = LayoutGuard(self._meant)
        door.judge = self._judge

    # --- giving

    def edited(self, text: str) -> bool:
        """The text in the box changed; True when it was complete and has advanced by itself."""
        door = self._door
        view = door.view
        self.guard.forget()
        if view is None or door.mode != "typing" or view.needs_enter or not door.session.is_complete(text):
            return False
        self.confirm(text)
        return True

    def confirm(self, text: str) -> None:
        """Enter: the session judges the text."""
        door = self._door
        if door.is_frozen:
            door.refuse()
        elif self.number.passes(text):
            if door.mode == "number":
                self.number.take(text)
            else:
                self._key(text)

    def _judge(self, text: str) -> bool:
        """As Enter does, on a way out of the box; False when a finding keeps the keyer there."""
        door = self._door
        if not self.number.passes(text):
            return False
        return door.key(text) if door.mode != "number" else self.number.take(text)

    def _key(self, text: str) -> None:
        door = self._door
        view = door.view
        if view is not None and text == box_text(view) and view.answer.missing and not view.answer.value:
            door.do(lambda: door.session.move(1))
        else:
            door.key(text)

    def miss(self, number: int) -> None:
        """The missing reason of that number, from 1, of those offered here."""
        view = self._door.view
        if view is None or number > len(view.reasons):
            self._door.refuse()
        else:
            self.number.forget()
            self._door.do(lambda: self._door.session.miss(view.reasons[number - 1]))

    def choose(self, code: str) -> None:
        """A choice was picked from the list or by the mouse: alone, or put to those of a question with several."""
        view = self._door.view
        if view is None or self._door.is_frozen:
            self._door.refuse()
        elif view.kind in _SEVERAL:
            codes = self._door.screen.text().split()
            codes = [one for one in codes if one != code] if code in codes else [*codes, code]
            self._door.screen.put(" ".join(codes))
        else:
            self.confirm(code)

    def repeat(self) -> None:
        """Ctrl+D: the answer of the paper before, on questions so marked."""
        door = self._door
        at = door.at
        can = door.is_at_question and at is not None and door.session.form.question(at.path).keying.repeat
        text = self._previous.get(Place(at.path), "") if can and at is not None else ""
        if text:
            door.do(lambda: door.session.repeat(text))
        else:
            door.refuse()

    def skip(self) -> bool:
        """Keypad `+`: confirms and jumps where `key::skip` says; False where it is a character of the answer."""
        door = self._door
        view = door.view
        if view is None or door.mode != "typing":
            door.refuse()
            return True
        if view.kind in _PLUS_TYPES:
            return False
        question = door.session.form.question(view.place.path)
        if self.is_header_date and not door.screen.text():
            door.screen.put(date.today().strftime("%d.%m.%Y"))  # noqa: DTZ011  (the day on this desk)
        here = door.session.at
        self.confirm(door.screen.text())
        targets = door.session.form.by_name.get(question.keying.skip, ())
        if targets and door.session.at != here:
            door.do(lambda: door.session.go(Place(targets[0], view.place.row)))
        return True

    @property
    def is_header_date(self) -> bool:
        """Whether the box takes a date of the batch header, where `+` is today (KEYING.md, Answers)."""
        view = self._door.view
        if view is None or self._door.mode != "typing" or view.kind != "date":
            return False
        return self._door.session.form.question(view.place.path).keying.batch

    def turn_layout(self) -> None:
        """Ctrl+Y: letters that were refused, or the text in the box, as the other layout types them."""
        offered = self.guard.offered
        self.guard.forget()
        if not self._door.screen.retype(offered):
            self._door.refuse()

    def _meant(self, text: str, letters: str) -> str:
        door = self._door
        if door.mode != "grid" or door.view is None:
            return door.session.meant(text, letters)
        turned = text + turn_layout(letters)
        return turned if may_stand_in_grid(door.view, turned) else ""

    def letter_refused(self, text: str, letter: str) -> None:
        """A letter did not go into the box: say what it would be on the other layout."""
        door = self._door
        door.refuse()
        if len(letter) > MOST_CHARACTERS:
            door.screen.say_too_long(len(letter))
        elif door.mode in {"typing", "grid"} and self.guard.refused(text, letter):
            door.screen.say_layout(self.guard.offered)

    def write_note(self, text: str) -> None:
        """The note of Ctrl+N was confirmed."""
        self._door.do(lambda: self._door.session.note(text))

    # --- keeping and taking back

    def settle_off_path(self, typed: str) -> None:
        """At the end: the answer off the path that is asked about is on the paper (1), or goes (2)."""
        door = self._door
        unsettled = door.session.open_ends().unsettled
        if not unsettled or typed not in {"1", "2"}:
            door.refuse()
        else:
            door.do(lambda: door.session.settle_off_path(unsettled[0], is_kept=typed == "1"))

    def keep(self) -> None:
        """F2: a query is kept with a one-key reason; a strange paper number is taken as typed."""
        door = self._door
        view = door.view
        if self.number.strange is not None:
            self._keep_number()
        elif (
            view is not None
            and view.answer.query
            and not view.answer.override
            and not door.is_half_typed
            and not door.is_blocked
        ):
            door.mode = "keeping"
            door.screen.say_mode()
        else:
            door.refuse()

    def _keep_number(self) -> None:
        strange = self.number.strange
        if strange is not None and strange.may_be_second:
            self._door.mode = "keeping"
            self._door.screen.say_papers()
            return
        text = self.number.accept()
        if text is None:
            self._door.refuse()
        else:
            self.confirm(text)

    def _say_which_paper(self, typed: str) -> None:
        """A paper of this number was keyed: this is another one (1), or its second keying (2)."""
        if typed == "1":
            text = self.number.accept()
            if text is not None:
                self.confirm(text)
        elif typed == "2":
            self._door.screen.use("second_keying")
        else:
            self._door.refuse()

    def answer_reason(self, typed: str) -> None:
        """The reason's number was typed; another key is refused."""
        if self.number.strange is not None:
            self._say_which_paper(typed)
        elif typed.isdigit() and 1 <= int(typed) <= len(OVERRIDE_REASONS):
            reason = OVERRIDE_REASONS[int(typed) - 1]
            self._door.do(lambda: self._door.session.keep(reason))
        else:
            self._door.refuse()

    def clear(self) -> None:
        """F8, and Backspace in a frozen box: the answer, or what could not be stored, goes."""
        door = self._door
        view = door.view
        if view is None or view.kind == "roster":
            door.refuse()
        elif self.number.strange or door.is_blocked or door.mode == "number" or view.answer.is_unanswered:
            self.number.forget()
            door.thaw()
            door.screen.put("")
        else:
            door.do(door.session.clear)

    def undo(self) -> None:
        """Half-typed text gives way to the stored answer; else the last answer is taken back."""
        door = self._door
        view = door.view
        if view is not None and door.is_half_typed:
            door.thaw()
            door.screen.put(box_text(view))
        elif door.mode == "number":
            door.refuse()
        else:
            door.do_or_refuse(door.session.undo)

    def miss_page(self) -> None:
        """The rest of the section is missing from the paper."""
        self._door.do_or_refuse(self._missing_page)

    def _missing_page(self) -> Step:
        return self._door.session.page_missing()
